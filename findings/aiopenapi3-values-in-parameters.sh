#!/usr/bin/env bash
# Expected:  aiopenapi3, which makes a client of a document when it runs, writes parameters by their `style` and
#            `explode`, and a value of the format `date-time` as RFC 3339 says.
# Behaviour: A `datetime` in the query is written as Python shows it, with a space instead of the `T`. An object in a
#            header is not exploded, nor is one in a path of the style `matrix`: instead of `R=100,G=200` and
#            `;R=100;G=200` the client sends `R,100,G,200`, which is the other value of `explode`, and `;R,100,G,200`,
#            which is neither. The other styles are right.
# Version:   aiopenapi3 0.11.0, httpx2 2.16.2, pydantic 2.14.4.
# Source:    https://spec.openapis.org/oas/v3.1.1.html#style-examples (the rows of `simple` and `matrix`);
#            https://spec.openapis.org/registry/format/date-time
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check aiopenapi3==0.11.0 httpx2==2.16.2 pydantic==2.14.4
cat > probe.py <<'PY'
import json
from datetime import datetime, timezone
from urllib.parse import unquote

import httpx2
from aiopenapi3 import OpenAPI

moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
time = {"type": "string", "format": "date-time"}
color = {"type": "object", "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}}}
rgb = {"R": 100, "G": 200}
parameters = {
    "time": ("query", {"schema": time}, moment),
    "list": ("query", {"schema": {"type": "array", "items": time}}, [moment]),
    "form": ("query", {"schema": color}, rgb),
    "header": ("header", {"schema": color, "explode": True}, rgb),
    "simple": ("path", {"schema": color, "explode": True}, rgb),
    "label": ("path", {"schema": color, "explode": True, "style": "label"}, rgb),
    "matrix": ("path", {"schema": color, "explode": True, "style": "matrix"}, rgb),
}


def answer(request):
    print(f"    {request.headers.get('header') or unquote(request.url.raw_path.decode())}")
    return httpx2.Response(200, json={})


def session(*arguments, **options) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(answer))


def call(path, parts, **arguments):
    ok = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Probe", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": {path: {"post": {"operationId": "call", "responses": ok, **parts}}},
    }
    client = OpenAPI.loads("http://localhost/openapi.json", json.dumps(document), session_factory=session)
    client._.call(**arguments)


for name, (place, fields, value) in parameters.items():
    print(f"{name}, in {place}:")
    path = f"/{{{name}}}" if place == "path" else "/"
    call(path, {"parameters": [{"name": name, "in": place, "required": True, **fields}]}, parameters={name: value})
PY
venv/bin/python -W ignore probe.py > seen
cat seen
diff - seen <<'SEEN'
time, in query:
    /?time=2026-01-02+03:04:05+00:00
list, in query:
    /?list=2026-01-02+03:04:05+00:00
form, in query:
    /?R=100&G=200
header, in header:
    R,100,G,200
simple, in path:
    /R=100,G=200
label, in path:
    /.R=100.G=200
matrix, in path:
    /;R,100,G,200
SEEN
