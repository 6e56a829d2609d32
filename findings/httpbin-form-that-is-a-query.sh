#!/usr/bin/env bash
# Expected:  the fields of a form that a program's own document describes are read from the form.
# Behaviour: httpbin describes `url` of POST /redirect-to as a field of a form (`in: formData`) and reads it from the query alone. With the form as
#            described it leads to a place called `None`, without an error; with the query, which the document does not have, it does what it says.
# Version:   httpbin 0.10.4 (flasgger 0.9.7.1).
# Source:    `redirect_to` in httpbin/core.py
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check 'httpbin[mainapp]==0.10.4' flasgger==0.9.7.1
cat > probe.py <<'PY'
from httpbin import app

client = app.test_client()
operation = client.get("/spec.json").get_json()["paths"]["/redirect-to"]["post"]
print("described:", [(parameter["name"], parameter["in"]) for parameter in operation["parameters"]])
print("form leads to", client.post("/redirect-to", data={"url": "/get"}).headers["location"])
print("query leads to", client.post("/redirect-to?url=/get").headers["location"])
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
described: [('url', 'formData'), ('status_code', 'formData')]
form leads to None
query leads to /get
SEEN
