#!/usr/bin/env bash
# Expected:  `convert_casing` turns the names of a model's fields into camelCase in documents and messages, and back.
#            The keys of a map are data, and stay as they are. What is sent under a name of the document reaches the
#            field.
# Behaviour: The keys of a map are converted too, in both directions: a body with `userID` and `my_key` comes back with
#            `userId` and `myKey`. A name that does not survive both ways is lost: the field `line_2` is `line2` in the
#            document, and a body with `line2` leaves the field at its default.
# Version:   quart-schema 0.25.0, Quart 0.22.0, pydantic 2.14.4.
# Source:    the documentation of `QuartSchema` ("casing will be converted in JSON") and
#            `additionalProperties` in its own document; https://spec.openapis.org/oas/v3.1.0#schema-object
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check quart-schema==0.25.0 Quart==0.22.0 pydantic==2.14.4
cat > probe.py <<'PY'
import asyncio
import json

from pydantic import BaseModel
from quart import Quart
from quart_schema import QuartSchema, validate_request, validate_response

app = Quart(__name__)
QuartSchema(app, convert_casing=True)


class Address(BaseModel):
    line_2: str = "default"
    by_name: dict[str, int] = {}


@app.post("/")
@validate_request(Address)
@validate_response(Address)
async def echo(data: Address):
    return data


async def main():
    client = app.test_client()
    document = await (await client.get("/openapi.json")).get_json()
    schema = document["paths"]["/"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    print("document:", json.dumps({name: value["type"] for name, value in schema["properties"].items()}))
    body = {"line2": "Back yard", "byName": {"userID": 1, "my_key": 2}}
    print("sent:    ", json.dumps(body))
    print("received:", json.dumps(await (await client.post("/", json=body)).get_json()))


asyncio.run(main())
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
document: {"byName": "object", "line2": "string"}
sent:     {"line2": "Back yard", "byName": {"userID": 1, "my_key": 2}}
received: {"byName": {"myKey": 2, "userId": 1}, "line2": "default"}
SEEN
