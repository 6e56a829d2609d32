#!/usr/bin/env bash
# Expected:  A library that writes a number as a string describes it as a string. All of these libraries know it: the
#            option or the type of the field says so.
# Behaviour: flask-restx describes `Fixed` and `Arbitrary`, its fields for exact decimals, as numbers, and apispec the
#            numbers of marshmallow with `as_string=True`. drf-spectacular and drf-yasg describe `BigIntegerField` with
#            `coerce_to_string=True` as an integer, though `DecimalField`, which has the same option, as a string. All
#            of them are sent as strings, since a number would lose digits in a client that reads doubles.
# Version:   flask-restx 1.3.2 (Flask 3.1.3), apispec 6.10.1 with marshmallow 4.4.0, drf-spectacular 0.30.0 and drf-yasg
#            1.21.18 (djangorestframework 3.18.3, Django 5.2.19).
# Source:    https://flask-restx.readthedocs.io/en/latest/api.html#module-flask_restx.fields ("as string");
#            https://marshmallow.readthedocs.io/en/stable/marshmallow.fields.html (`as_string`);
#            https://www.django-rest-framework.org/api-guide/fields/#bigintegerfield
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check flask-restx==1.3.2 Flask==3.1.3 apispec==6.10.1 \
    marshmallow==4.4.0 drf-spectacular==0.30.0 drf-yasg==1.21.18 djangorestframework==3.18.3 \
    Django==5.2.19 'setuptools<81'
cat > probe.py <<'PY'
import json
from decimal import Decimal

import django
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from django.conf import settings
from flask import Flask
from flask_restx import Api, Resource
from flask_restx import fields as restx
from marshmallow import Schema
from marshmallow import fields as marshmallow


def show(library, properties, sent):
    for name, value in sent.items():
        described = {key: properties[name][key] for key in ("type", "format") if key in properties[name]}
        print(f"{library}, {name}: described {json.dumps(described)}, sent {json.dumps(value)}")


app = Flask("probe")
api = Api(app)
model = api.model("Price", {"fixed": restx.Fixed(decimals=2), "arbitrary": restx.Arbitrary, "float": restx.Float})


@api.route("/price")
class PriceResource(Resource):
    @api.marshal_with(model)
    def get(self):
        return dict.fromkeys(model, Decimal("1.5"))


client = app.test_client()
show("flask-restx", client.get("/swagger.json").json["definitions"]["Price"]["properties"], client.get("/price").json)


class PriceSchema(Schema):
    decimal = marshmallow.Decimal(as_string=True)
    integer = marshmallow.Integer(as_string=True)
    float = marshmallow.Float(as_string=True)


spec = APISpec("Probe", "1", "3.1.0", plugins=[MarshmallowPlugin()])
spec.components.schema("Price", schema=PriceSchema)
sent = json.loads(PriceSchema().dumps(dict.fromkeys(["decimal", "integer", "float"], 1)))
show("apispec", spec.to_dict()["components"]["schemas"]["Price"]["properties"], sent)

settings.configure(
    ROOT_URLCONF="__main__",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
)
django.setup()

from django.test import RequestFactory
from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from drf_yasg.generators import OpenAPISchemaGenerator
from drf_yasg.openapi import Info
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.response import Response


class PriceSerializer(serializers.Serializer):
    big = serializers.BigIntegerField(coerce_to_string=True)
    decimal = serializers.DecimalField(max_digits=4, decimal_places=1)


class PriceView(GenericAPIView):
    serializer_class = PriceSerializer

    def get(self, request):
        return Response(PriceSerializer({"big": 1, "decimal": Decimal("1.5")}).data)


urlpatterns = [path("price", PriceView.as_view())]
sent = json.loads(PriceView.as_view()(RequestFactory().get("/price")).render().content)
document = SchemaGenerator().get_schema(request=None, public=True)
show("drf-spectacular", document["components"]["schemas"]["Price"]["properties"], sent)
document = OpenAPISchemaGenerator(Info("Probe", "1")).get_schema(None, True)
show("drf-yasg", document["definitions"]["Price"]["properties"], sent)
PY
venv/bin/python -W ignore probe.py > seen
cat seen
diff - seen <<'SEEN'
flask-restx, fixed: described {"type": "number"}, sent "1.50"
flask-restx, arbitrary: described {"type": "number"}, sent "1.5"
flask-restx, float: described {"type": "number"}, sent 1.5
apispec, decimal: described {"type": "number"}, sent "1"
apispec, integer: described {"type": "integer"}, sent "1"
apispec, float: described {"type": "number"}, sent "1.0"
drf-spectacular, big: described {"type": "integer"}, sent "1"
drf-spectacular, decimal: described {"type": "string", "format": "decimal"}, sent "1.5"
drf-yasg, big: described {"type": "integer"}, sent "1"
drf-yasg, decimal: described {"type": "string"}, sent "1.5"
SEEN
