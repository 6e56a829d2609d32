#!/usr/bin/env bash
# Expected:  `response.links["next"]` is the next page if the `Link` header has one by RFC 8288: a link may have several
#            relation types, and a URL or a quoted parameter may contain the signs that separate others.
# Behaviour: requests, and httpx, which reads it with the same rules, split the header at every semicolon and end at the
#            first parameter with two equals signs. A semicolon in the URL (of a cursor, say), or an equals sign in the
#            title, leaves the link without its type, under its URL, which may be cut off. Two types are one key, "next
#            last". So a loop over pages ends early, without an error.
# Version:   requests 2.34.2, httpx 0.28.1.
# Source:    https://www.rfc-editor.org/rfc/rfc8288#section-3 and section 3.3 (several relation types);
#            https://www.rfc-editor.org/rfc/rfc3986#section-3.4 (a query may contain `;`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests==2.34.2 httpx==0.28.1
cat > probe.py <<'PY'
import json

import httpx
import requests

for header in [
    '</items?page=2>; rel="next"',
    '</items?page=2>; rel="next last"',
    '</items?after=a;b>; rel="next"',
    '</items?page=2>; title="page = 2"; rel="next"',
    '</items?page=2>; rel="next"; title="page = 2"',
]:
    response = requests.Response()
    response.headers["Link"] = header
    print("header:  ", header)
    print("requests:", json.dumps({name: link["url"] for name, link in response.links.items()}))
    links = httpx.Response(200, headers={"Link": header}).links
    print("httpx:   ", json.dumps({name: link["url"] for name, link in links.items()}))
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
header:   </items?page=2>; rel="next"
requests: {"next": "/items?page=2"}
httpx:    {"next": "/items?page=2"}
header:   </items?page=2>; rel="next last"
requests: {"next last": "/items?page=2"}
httpx:    {"next last": "/items?page=2"}
header:   </items?after=a;b>; rel="next"
requests: {"/items?after=a": "/items?after=a"}
httpx:    {"/items?after=a": "/items?after=a"}
header:   </items?page=2>; title="page = 2"; rel="next"
requests: {"/items?page=2": "/items?page=2"}
httpx:    {"/items?page=2": "/items?page=2"}
header:   </items?page=2>; rel="next"; title="page = 2"
requests: {"next": "/items?page=2"}
httpx:    {"next": "/items?page=2"}
SEEN
