#!/usr/bin/env bash
# Expected:  The dataclass that describes the body of an operation also validates it, so a value that is valid by the
#            document is accepted.
# Behaviour: Nothing is converted before it is compared with the Python type. A `datetime`, `date`, `UUID` or `Enum` is
#            described as a string with its format or values, and no string is accepted, so no JSON is. A `float` is
#            described as a number, and 1 is refused, as JavaScript writes 1.0. A `Literal` of strings is described as
#            an object; its strings are accepted. An `int` is `int32`, and larger ones are accepted, which a client may
#            not be able to read when they come back.
# Version:   sanic-ext 25.12.0, sanic 25.12.1, sanic-testing 24.6.0, pydantic 2.14.4.
# Source:    https://sanic.dev/en/plugins/sanic-ext/validation.html; https://spec.openapis.org/oas/v3.0.3#data-types
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check sanic-ext==25.12.0 sanic==25.12.1 sanic-testing==24.6.0 \
    pydantic==2.14.4
cat > probe.py <<'PY'
import json
from dataclasses import make_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Literal
from uuid import UUID

from sanic import Sanic
from sanic.response import text
from sanic_ext import Extend, openapi, validate

Color = Enum("Color", {"RED": "red"})
fields = {
    "datetime": (datetime, "2026-01-02T03:04:05Z"),
    "date": (date, "2026-01-02"),
    "uuid": (UUID, "0b5c7a4e-6d2f-4c1a-9e3b-8f7d6c5b4a39"),
    "enum": (Color, "red"),
    "float": (float, 1),
    "literal": (Literal["red"], "red"),
    "int": (int, 5000000000),
    "str": (str, "red"),
}
app = Sanic("probe")
Extend(app)


def handler(model):
    async def handle(request, body: model):
        return text("accepted")

    return openapi.definition(body={"application/json": model})(validate(json=model)(handle))


for name, (kind, _) in fields.items():
    app.post(f"/{name}", name=name)(handler(make_dataclass("Body", [("value", kind)])))

_, response = app.test_client.get("/docs/openapi.json")
document = response.json
for name, (_, value) in fields.items():
    content = document["paths"][f"/{name}"]["post"]["requestBody"]["content"]
    schema = content["application/json"]["schema"]["properties"]["value"]
    schema.pop("title", None)
    _, response = app.test_client.post(f"/{name}", json={"value": value})
    with open("seen", "a") as seen:
        print(f"{name}: {json.dumps(schema)}, {json.dumps(value)}: {response.status}", file=seen)
PY
venv/bin/python probe.py > log 2>&1 || cat log
cat seen
diff - seen <<'SEEN'
datetime: {"type": "string", "format": "date-time"}, "2026-01-02T03:04:05Z": 400
date: {"type": "string", "format": "date"}, "2026-01-02": 400
uuid: {"type": "string", "format": "uuid"}, "0b5c7a4e-6d2f-4c1a-9e3b-8f7d6c5b4a39": 400
enum: {"type": "string", "enum": ["red"]}, "red": 400
float: {"type": "number", "format": "float"}, 1: 400
literal: {"type": "object"}, "red": 200
int: {"type": "integer", "format": "int32"}, 5000000000: 200
str: {"type": "string"}, "red": 200
SEEN
