#!/usr/bin/env bash
# Expected:  A property or a parameter may have any name: the generator keeps its own local variables apart from those
#            of the document, as it does for a parameter `client`.
# Behaviour: In openapi-python-client, the function that decodes a model calls the object that it reads from `d`. A
#            model cannot be decoded if its property `d` is not the last one in the document. If it is the last one, the
#            value also becomes the additional properties, so that the model cannot be encoded. The value of a query
#            parameter `params` is replaced by the table of all parameters. Nothing is reported while generating.
# Version:   openapi-python-client 0.29.1, httpx 0.28.1.
# Source:    https://spec.openapis.org/oas/v3.0.3#schema-object (`properties`); the file
#            openapi_python_client/templates/model.py.jinja
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openapi-python-client==0.29.1 httpx==0.28.1
cat > document.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Probe", "version": "1"},
  "paths": {
    "/search": {
      "get": {
        "operationId": "search",
        "parameters": [{"name": "params", "in": "query", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "OK"}}
      }
    }
  },
  "components": {
    "schemas": {
      "Curve": {"type": "object", "properties": {"d": {"type": "number"}, "e": {"type": "number"}}},
      "Line": {"type": "object", "properties": {"c": {"type": "number"}, "d": {"type": "number"}}}
    }
  }
}
JSON
venv/bin/openapi-python-client generate --path document.json --output-path made --meta none 2>/dev/null |
    grep -ciE 'curve|line|params' > reported || true
cat > probe.py <<'PY'
import httpx
from made.api.default import search
from made.client import Client
from made.models import Curve, Line


def attempt(what, call):
    try:
        print(f"{what}: {call()}")
    except Exception as error:
        print(f"{what}: {type(error).__name__}: {error}")


attempt("Curve", lambda: Curve.from_dict({"d": 2.0, "e": 3.0}))
attempt("Line", lambda: Line.from_dict({"c": 1.0, "d": 2.0}))
attempt("Line again", lambda: Line.from_dict({"c": 1.0, "d": 2.0}).to_dict())
answer = httpx.MockTransport(lambda request: httpx.Response(200, text=str(request.url.params)))
base = "https://example.com"
client = Client(base_url=base).set_httpx_client(httpx.Client(base_url=base, transport=answer))
attempt("search", lambda: search.sync_detailed(client=client, params="rust").content.decode())
PY
{ echo "reported: $(cat reported)"; venv/bin/python probe.py; } > seen
cat seen
diff - seen <<'SEEN'
reported: 0
Curve: AttributeError: 'float' object has no attribute 'pop'
Line: Line(c=1.0, d=2.0, additional_properties=2.0)
Line again: TypeError: 'float' object is not iterable
search: params=%7B%27params%27%3A+%7B...%7D%7D
SEEN
