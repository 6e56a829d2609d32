#!/usr/bin/env bash
# Expected:  Connexion reads a list by the style of its parameter in the document: by default, commas in a header
#            (`simple`), and one pair for each value in the query (`form`, exploded), where a comma is part of the
#            value.
# Behaviour: (1) A list in a header is not split: the string "1,2" is validated unchanged and is not an array, so no
#            list in a header is valid. (2) An exploded list in the query is also split at commas, so one value "a,b"
#            arrives as two, even if the comma is percent-encoded. (3) A part of a multipart body that is an object is
#            not read as JSON, although that is the default, and not even with its content type.
# Version:   connexion 3.3.0.
# Source:    https://spec.openapis.org/oas/v3.0.3#style-values;
#            https://spec.openapis.org/oas/v3.0.3#special-considerations-for-multipart-content
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check connexion==3.3.0 httpx==0.28.1
cat > handlers.py <<'PY'
def header():
    return "taken"


def query(tag):
    return tag


def form(body):
    return body
PY
cat > probe.py <<'PY'
import json

from connexion import AsyncApp

strings = {"type": "array", "items": {"type": "string"}}
part = {"type": "object", "properties": {"o": {"type": "object"}}}
ok = {"200": {"description": "OK"}}


def parameter(name, place):
    return [{"name": name, "in": place, "schema": strings}]


document = {
    "openapi": "3.0.3",
    "info": {"title": "Probe", "version": "1"},
    "paths": {
        "/header": {"get": {"operationId": "handlers.header", "parameters": parameter("X-Tags", "header"), "responses": ok}},
        "/query": {"get": {"operationId": "handlers.query", "parameters": parameter("tag", "query"), "responses": ok}},
        "/form": {
            "post": {
                "operationId": "handlers.form",
                "requestBody": {"content": {"multipart/form-data": {"schema": part}}},
                "responses": ok,
            }
        },
    },
}
app = AsyncApp("probe")
app.add_api(document)
client = app.test_client()


def show(what, response):
    said = response.json()
    said = said["detail"].splitlines()[0] if response.status_code != 200 else said
    print(what, response.status_code, json.dumps(said))


show("header:", client.get("/header", headers={"X-Tags": "1,2"}))
show("query:", client.get("/query?tag=a%2Cb&tag=c"))
show("part:", client.post("/form", files={"o": (None, b'{"x": 1}', "application/json")}))
PY
venv/bin/python probe.py 2>/dev/null > seen
cat seen
diff - seen <<'SEEN'
header: 400 "'1,2' is not of type 'array'"
query: 200 ["a", "b", "c"]
part: 400 "'{\"x\": 1}' is not of type 'object' - 'o'"
SEEN
