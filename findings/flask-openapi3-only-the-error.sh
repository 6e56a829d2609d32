#!/usr/bin/env bash
# Expected:  An operation whose responses the author does not list has a response for success, without a schema, as in
#            FastAPI; and a field of `components` that is not used is absent.
# Behaviour: The only response is 422, the framework's own error, so that by the document no call can succeed: a client
#            that follows it takes the 200 for an unexpected status. `components` has `"securitySchemes": null` where
#            the application has no schemes, which the schema of OpenAPI does not allow.
# Version:   flask-openapi3 4.3.2, Flask 3.1.3, pydantic 2.14.4.
# Source:    https://spec.openapis.org/oas/v3.1.0#responses-object (if there is only one response, "it SHOULD be the
#            response for a successful operation call") and #components-object
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check flask-openapi3==4.3.2 Flask==3.1.3 pydantic==2.14.4
cat > probe.py <<'PY'
from flask_openapi3 import OpenAPI
from pydantic import BaseModel

app = OpenAPI(__name__)


class Query(BaseModel):
    page: int = 1


@app.get("/items")
def items(query: Query):
    return {"page": query.page}


client = app.test_client()
document = client.get("/openapi/openapi.json").get_json()
print("described:", ", ".join(document["paths"]["/items"]["get"]["responses"]))
print("received: ", client.get("/items").status_code)
print("securitySchemes:", document["components"].get("securitySchemes", "absent"))
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
described: 422
received:  200
securitySchemes: None
SEEN
