#!/usr/bin/env bash
# Expected:  A pool of urllib3 that nobody configured returns a response with an error status: `status_forcelist` of
#            `Retry`, the statuses on which to retry, is empty by default.
# Behaviour: If a response with 413, 429 or 503 has `Retry-After`, urllib3 waits as long as it says and repeats the
#            request three times, also PUT and DELETE. Without the header, or with POST, it does not. A server decides
#            how long a call takes, and a client that retries as well multiplies the requests. The probe only adds the
#            waits up.
# Version:   urllib3 2.8.0.
# Source:    https://urllib3.readthedocs.io/en/stable/reference/urllib3.util.html#urllib3.util.Retry
#            (`status_forcelist`, `respect_retry_after_header`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check urllib3==2.8.0
cat > probe.py <<'PY'
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import urllib3
from urllib3.util import Retry

requests = []
waits = []
Retry.sleep_for_retry = lambda self, response: waits.append(int(response.headers["Retry-After"])) or True


class Handler(BaseHTTPRequestHandler):
    def answer(self):
        requests.append(self.command)
        _, status, after = self.path.split("/")
        self.send_response(int(status))
        if after:
            self.send_header("Retry-After", after)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for method, status, after in [
    ("GET", 503, ""), ("GET", 503, 3600), ("PUT", 429, 3600), ("POST", 503, 3600), ("GET", 500, 3600)
]:
    requests.clear()
    waits.clear()
    response = urllib3.PoolManager().request(method, f"http://127.0.0.1:{server.server_port}/{status}/{after}")
    what = f"{method} {status}, Retry-After: {after or 'absent'}"
    print(f"{what}: {response.status} after {len(requests)} requests and {sum(waits)} seconds")
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
GET 503, Retry-After: absent: 503 after 1 requests and 0 seconds
GET 503, Retry-After: 3600: 503 after 4 requests and 10800 seconds
PUT 429, Retry-After: 3600: 429 after 4 requests and 10800 seconds
POST 503, Retry-After: 3600: 503 after 1 requests and 0 seconds
GET 500, Retry-After: 3600: 500 after 1 requests and 0 seconds
SEEN
