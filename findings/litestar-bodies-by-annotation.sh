#!/usr/bin/env bash
# Expected:  A handler whose body is described as `application/octet-stream` and annotated as `bytes` gets the bytes of
#            the request. A list of strings in a form has as many values as were sent, also one.
# Behaviour: The bytes are decoded as JSON, whatever media type the request and the handler have, and refused with 400
#            if they are not JSON. A list in a form with one value is read as a string, and refused with 400; with two
#            values it is accepted.
# Version:   litestar 2.25.0 (with msgspec 0.22.0).
# Source:    seen by running it; https://docs.litestar.dev/2/usage/requests.html
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check litestar==2.25.0 msgspec==0.22.0
cat > probe.py <<'PY'
from dataclasses import dataclass, field
from typing import Annotated

from litestar import Litestar, post
from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.testing import TestClient


@dataclass
class Form:
    names: list[str] = field(default_factory=list)


@post("/bytes")
async def take_bytes(data: Annotated[bytes, Body(media_type="application/octet-stream")]) -> str:
    return data.decode()


@post("/form")
async def take_form(data: Annotated[Form, Body(media_type=RequestEncodingType.URL_ENCODED)]) -> str:
    return " ".join(data.names)


app = Litestar([take_bytes, take_form])
document = app.openapi_schema.to_schema()
print("described:", list(document["paths"]["/bytes"]["post"]["requestBody"]["content"]))
with TestClient(app) as client:
    for content in [b"plain", b'"anNvbg=="']:
        response = client.post("/bytes", content=content, headers={"content-type": "application/octet-stream"})
        print(content.decode(), "->", response.status_code, response.json().get("detail") if response.is_error else response.text)
    for names in [["a", "b"], ["a"]]:
        response = client.post("/form", data={"names": names})
        print(names, "->", response.status_code, response.json()["extra"][0]["message"] if response.is_error else response.text)
PY
venv/bin/python probe.py > seen 2> /dev/null
cat seen
diff - seen <<'SEEN'
described: ['application/octet-stream']
plain -> 400 JSON is malformed: invalid character (byte 0)
"anNvbg==" -> 201 json
['a', 'b'] -> 201 a b
['a'] -> 400 Expected `array`, got `str`
SEEN
