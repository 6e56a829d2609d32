#!/usr/bin/env bash
# Expected:  A model has the same names in the response as in the document, and as in a request: the aliases of its
#            fields.
# Behaviour: The document has the aliases, and bodies of requests are read with them. A model that a handler returns is
#            validated and sent under the Python names of its fields. So the required `fullName` is absent from every
#            response, and what the server sends is not what it accepts. A dictionary with the aliases is sent as it is.
# Version:   spectree 3.0.0, Flask 3.1.3, pydantic 2.14.4.
# Source:    the call of `model_dump_json` in spectree/model_adapter/pydantic_adapter.py, without `by_alias`
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check spectree==3.0.0 Flask==3.1.3 pydantic==2.14.4
cat > probe.py <<'PY'
from flask import Flask
from pydantic import BaseModel, Field
from spectree import Response, SpecTree

app = Flask("probe")
spec = SpecTree("flask", annotations=True)


class Person(BaseModel):
    full_name: str = Field(alias="fullName")


@app.post("/model")
@spec.validate(resp=Response(HTTP_200=Person))
def model(json: Person):
    return json


@app.post("/list")
@spec.validate(resp=Response(HTTP_200=list[Person]))
def several(json: Person):
    return [json]


@app.post("/dictionary")
@spec.validate(resp=Response(HTTP_200=Person))
def dictionary(json: Person):
    return {"fullName": json.full_name}


spec.register(app)
client = app.test_client()
schemas = client.get("/apidoc/openapi.json").json["components"]["schemas"]
print("document, required:", next(schema for name, schema in schemas.items() if name.startswith("Person."))["required"])
for path in ["/model", "/list", "/dictionary"]:
    for body in [{"fullName": "Ada"}, {"full_name": "Ada"}]:
        response = client.post(path, json=body)
        said = f"is answered with {response.text.strip()}" if response.status_code == 200 else "is refused"
        print(path, body, said)
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
document, required: ['fullName']
/model {'fullName': 'Ada'} is answered with {"full_name":"Ada"}
/model {'full_name': 'Ada'} is refused
/list {'fullName': 'Ada'} is answered with [{"full_name":"Ada"}]
/list {'full_name': 'Ada'} is refused
/dictionary {'fullName': 'Ada'} is answered with {"fullName":"Ada"}
/dictionary {'full_name': 'Ada'} is refused
SEEN
