#!/usr/bin/env bash
# Expected:  The server reads the header that the document names.
# Behaviour: The parameter `x_trace: Header` is described as the header `x_trace`, and read as `X-Trace`. Django drops
#            headers with underscores, as web servers before it do. So a client that follows the document gets 422
#            "Field required", and one that sends the other header succeeds. Nothing in the document names `X-Trace`;
#            `Header(alias="X-Trace")` does.
# Version:   django-ninja 1.7.1, Django 5.2.19, pydantic 2.14.4.
# Source:    https://django-ninja.dev/guides/input/header-params/;
#            https://docs.djangoproject.com/en/5.2/ref/request-response/#django.http.HttpRequest.META
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check django-ninja==1.7.1 Django==5.2.19 pydantic==2.14.4
cat > probe.py <<'PY'
import http.client
import sys
import threading

import django
from django.conf import settings

settings.configure(ROOT_URLCONF="probe", ALLOWED_HOSTS=["*"], INSTALLED_APPS=["ninja"])
django.setup()

from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.wsgi import get_wsgi_application
from django.urls import path
from ninja import Header, NinjaAPI

api = NinjaAPI()


@api.get("/header")
def header(request, x_trace: Header[str]):
    return x_trace


urlpatterns = [path("", api.urls)]


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    sys.modules["probe"] = sys.modules["__main__"]
    parameter = api.get_openapi_schema()["paths"]["/header"]["get"]["parameters"][0]
    print("described:", parameter["in"], parameter["name"])
    server = WSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(get_wsgi_application())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in ["x_trace", "x-trace"]:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=20)
        connection.request("GET", "/header", headers={name: "t"})
        response = connection.getresponse()
        print("sent:", name, response.status, response.read().decode())
PY
venv/bin/python probe.py 2>/dev/null > seen
cat seen
diff - seen <<'SEEN'
described: header x_trace
sent: x_trace 422 {"detail": [{"type": "missing", "loc": ["header", "x_trace"], "msg": "Field required"}]}
sent: x-trace 200 "t"
SEEN
