#!/usr/bin/env bash
# Expected:  The body of a request does not depend on whether another operation responds with the same type.
# Behaviour: pydantic has a schema of each type for reading and one for writing, but django-ninja has one component for
#            both: that of the operation that is described last. A second operation that responds with `Item` changes
#            the body of the first: numbers are no longer valid prices, and the property has the alias that it is
#            written with, which the first operation refuses. Without the second operation, the document is correct.
#            FastAPI has `Item-Input` and `Item-Output`.
# Version:   django-ninja 1.7.1, Django 5.2.19, pydantic 2.14.4.
# Source:    https://docs.pydantic.dev/latest/concepts/json_schema/#generating-json-schema (`mode`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check django-ninja==1.7.1 Django==5.2.19 pydantic==2.14.4
cat > probe.py <<'PY'
import json
import sys
from decimal import Decimal

import django
from django.conf import settings

settings.configure(ROOT_URLCONF="probe", ALLOWED_HOSTS=["*"], INSTALLED_APPS=["ninja"])
django.setup()

from django.test import Client
from django.urls import path
from ninja import NinjaAPI, Schema
from pydantic import Field


class Item(Schema):
    price: Decimal
    count: int = Field(validation_alias="in", serialization_alias="out")


def described(api):
    schema = api.get_openapi_schema()["components"]["schemas"]["Item"]
    return {name: one.get("type") or [kind["type"] for kind in one["anyOf"]] for name, one in schema["properties"].items()}


def create(request, item: Item):
    return str(item.price)


def read(request):
    return None


alone, both = NinjaAPI(urls_namespace="alone"), NinjaAPI(urls_namespace="both")
for api in [alone, both]:
    api.post("/items")(create)
both.get("/item", response=Item, by_alias=True)(read)
urlpatterns = [path("alone/", alone.urls), path("both/", both.urls)]

if __name__ == "__main__":
    sys.modules["probe"] = sys.modules["__main__"]
    print("alone:", described(alone))
    print("beside a response:", described(both))
    for body in [{"price": 1.5, "in": 1}, {"price": "1.5", "out": 1}]:
        response = Client().post("/both/items", json.dumps(body), content_type="application/json")
        print("sent:", json.dumps(body), response.status_code)
PY
venv/bin/python probe.py 2>/dev/null > seen
cat seen
diff - seen <<'SEEN'
alone: {'price': ['number', 'string'], 'in': 'integer'}
beside a response: {'price': 'string', 'out': 'integer'}
sent: {"price": 1.5, "in": 1} 200
sent: {"price": "1.5", "out": 1} 422
SEEN
