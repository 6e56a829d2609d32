#!/usr/bin/env bash
# Expected:  A program reads form fields from the form, if its own document describes them so.
# Behaviour: httpbin describes `url` of POST /redirect-to as a form field (`in: formData`) but reads it only from the
#            query. With the form, it redirects to `None`, without an error. With the query, which is not in the
#            document, it works.
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
