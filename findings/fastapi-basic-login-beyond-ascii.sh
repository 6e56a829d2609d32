#!/usr/bin/env bash
# Expected:  A Basic login with a user name or password outside of ASCII is read as UTF-8, as browsers and curl send it,
#            and as RFC 7617 recommends for new servers.
# Behaviour: FastAPI decodes the login as ASCII, and refuses the request with 401 before the handler sees it.
# Version:   fastapi 0.165.0 (with starlette 1.10.0).
# Source:    https://www.rfc-editor.org/rfc/rfc7617#section-2.1; `HTTPBasic.__call__` in fastapi/security/http.py
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 starlette==1.10.0
cat > probe.py <<'PY'
import asyncio
import base64

from fastapi import HTTPException, Request
from fastapi.security import HTTPBasic

for login in ["ann:secret", "ann:geheimnis-ü"]:
    coded = base64.b64encode(login.encode())
    request = Request({"type": "http", "headers": [(b"authorization", b"Basic " + coded)]})
    try:
        credentials = asyncio.run(HTTPBasic()(request))
        print(login, "->", credentials.username, credentials.password)
    except HTTPException as refusal:
        print(login, "->", refusal.status_code)
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
ann:secret -> ann secret
ann:geheimnis-ü -> 401
SEEN
