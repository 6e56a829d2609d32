#!/usr/bin/env bash
# Expected:  A view with files and a form is described by one body of `multipart/form-data`; only Swagger 2.0 has `in:
#            formData`.
# Behaviour: With `location="files"` and `location="form"` on one view, the fields of the outer decorator become
#            parameters `in: formData` in a document of 3.0.3, beside a body for the inner one. So no client of the
#            document can send both. Each of the two alone is described as a body.
# Version:   flask-smorest 0.47.0 (with apispec 6.10.1).
# Source:    https://spec.openapis.org/oas/v3.0.3#parameter-locations
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check flask-smorest==0.47.0 apispec==6.10.1
cat > probe.py <<'PY'
import marshmallow as ma
from flask import Flask
from flask_smorest import Api, Blueprint
from flask_smorest.fields import Upload


class Files(ma.Schema):
    file = Upload()


class Form(ma.Schema):
    title = ma.fields.String()


app = Flask(__name__)
app.config.update(API_TITLE="a", API_VERSION="1", OPENAPI_VERSION="3.0.3")
api, views = Api(app), Blueprint("views", __name__)


@views.route("/files", methods=["POST"])
@views.arguments(Files, location="files")
def files(files): ...


@views.route("/both", methods=["POST"])
@views.arguments(Files, location="files")
@views.arguments(Form, location="form")
def both(files, form): ...


api.register_blueprint(views)
document = api.spec.to_dict()
print(document["openapi"])
for path, item in document["paths"].items():
    parameters = [(parameter["in"], parameter["name"]) for parameter in item["post"].get("parameters", [])]
    print(path, list(item["post"]["requestBody"]["content"]), parameters)
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
3.0.3
/files ['multipart/form-data'] []
/both ['application/x-www-form-urlencoded'] [('formData', 'file')]
SEEN
