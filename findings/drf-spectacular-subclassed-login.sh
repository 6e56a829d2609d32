#!/usr/bin/env bash
# Expected:  Either every class that extends an authentication class of Django REST framework is described like that
#            class, or none is.
# Behaviour: A class that extends `TokenAuthentication` is described; one that extends `BasicAuthentication` or
#            `SessionAuthentication` is left out, with a warning. An operation that accepts only that class is described
#            without security, as if anybody could call it.
# Version:   drf-spectacular 0.30.0 (with djangorestframework 3.18.3 and Django 5.2.19).
# Source:    `match_subclasses` of the extensions in drf_spectacular/authentication.py
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check drf-spectacular==0.30.0 djangorestframework==3.18.3 Django==5.2.19
cat > probe.py <<'PY'
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF="probe",
    SECRET_KEY="only a test",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", "drf_spectacular"],
    REST_FRAMEWORK={"DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema"},
)
django.setup()

from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from rest_framework import authentication, permissions, views


def view(base):
    class Own(base): ...

    class View(views.APIView):
        authentication_classes = [Own]
        permission_classes = [permissions.IsAuthenticated]

        @extend_schema(responses=str)
        def get(self, request): ...

    return View.as_view()


kinds = ["Token", "Basic", "Session"]
urlpatterns = [path(kind, view(getattr(authentication, f"{kind}Authentication"))) for kind in kinds]

if __name__ == "__main__":
    document = SchemaGenerator(patterns=urlpatterns).get_schema(public=True)
    for kind in kinds:
        print(kind, document["paths"][f"/{kind}"]["get"].get("security"))
PY
venv/bin/python probe.py > seen 2> /dev/null
cat seen
diff - seen <<'SEEN'
Token [{'tokenAuth': []}]
Basic None
Session None
SEEN
