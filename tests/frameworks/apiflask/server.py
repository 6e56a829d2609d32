"""A server that shows what is typical of APIFlask: each view gives back what it was given, as its schemas read it."""

import enum
import io
import pathlib
import sys

from apiflask import APIBlueprint, APIFlask, FileSchema, HTTPBasicAuth, HTTPTokenAuth, Schema, abort
from apiflask.fields import Boolean, Date, DateTime, Decimal, Dict, Enum, File, Float, Integer, List, Nested, String, UUID
from apiflask.security import APIKeyCookieAuth, APIKeyHeaderAuth
from apiflask.validators import FileType, Length, OneOf, Range
from apiflask.views import MethodView
from flask import redirect, send_file

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import loopback  # noqa: E402


class Color(enum.Enum):
    RED = "red"
    GREEN = "green"


class OwnerIn(Schema):
    name = String(required=True, validate=Length(1, 40))
    born = Date(allow_none=True)


class PetIn(Schema):
    name = String(required=True)
    kind = String(required=True, validate=OneOf(["cat", "dog"]))
    color = Enum(Color, by_value=True)
    colors = List(Enum(Color, by_value=True))
    weight = Float(validate=Range(min=0))
    price = Decimal(as_string=True)
    seen = DateTime()
    id_card = UUID(data_key="idCard")
    owner = Nested(OwnerIn, allow_none=True)
    owners = List(Nested(OwnerIn))
    scores = Dict(keys=String(), values=Integer())
    is_new = Boolean(load_default=True)


class PetOut(PetIn):
    id = Integer()


class QueryIn(Schema):
    page = Integer(load_default=1, validate=Range(min=1))
    per_page = Integer(load_default=2, validate=Range(max=50))
    names = List(String())
    color = Enum(Color, by_value=True)


class PaginationOut(Schema):
    page = Integer()
    total = Integer()
    next = String(allow_none=True)


class PetsOut(Schema):
    pets = List(Nested(PetOut))
    pagination = Nested(PaginationOut)
    names = List(String())


class HeaderIn(Schema):
    trace = String(data_key="X-Trace", required=True)
    days = Integer(data_key="X-Days")


class CookieIn(Schema):
    visit = Integer(required=True)


class FormIn(Schema):
    name = String(required=True)
    age = Integer(allow_none=True)
    topics = List(String())


class UploadIn(Schema):
    file = File(required=True)
    more = List(File())
    title = String(required=True)
    count = Integer()


class FilesIn(Schema):
    file = File(required=True, validate=FileType([".png"]))


class SeenOut(Schema):
    seen = List(String(), required=True)


app = APIFlask(__name__, title="Pets", version="1.0.0")
tokens = HTTPTokenAuth()
logins = HTTPBasicAuth()
keys = APIKeyHeaderAuth(name="Key", param_name="X-Key")
sessions = APIKeyCookieAuth(name="Session", param_name="sid")


@tokens.verify_token
def verify_token(token):
    return token if token.startswith("t") else None


@keys.verify_token
def verify_key(key):
    return key


@sessions.verify_token
def verify_session(key):
    return key


@logins.verify_password
def verify_password(user, password):
    return f"{user}:{password}"


pets = APIBlueprint("pets", __name__, url_prefix="/pets", tag="pets")
rest = APIBlueprint("rest", __name__, url_prefix="/rest", tag="rest")


class Pets(MethodView):
    @pets.input(QueryIn, location="query")
    @pets.output(PetsOut)
    def get(self, query_data):
        start = (query_data["page"] - 1) * query_data["per_page"]
        found = [{"id": number, "name": f"pet {number}", "kind": "cat"} for number in range(start + 1, min(start + query_data["per_page"], 5) + 1)]
        names = [*query_data.get("names", []), getattr(query_data.get("color"), "name", "-")]
        return {"pets": found, "pagination": {"page": query_data["page"], "total": 5, "next": None}, "names": names}

    @pets.input(PetIn)
    @pets.output(PetOut, status_code=201)
    @pets.doc(responses={409: "There is one"})
    def post(self, json_data):
        if json_data["name"] == "taken":
            abort(409, message="there is such a pet", detail={"name": ["taken"]}, extra_data={"code": 7})
        return {"id": 7, **json_data}, 201, {"Location": "/pets/7"}


class Pet(MethodView):
    @pets.output(PetOut)
    @pets.doc(responses=[404])
    def get(self, pet_id):
        if pet_id == 0:
            abort(404, message="no such pet")
        return {"id": pet_id, "name": f"pet {pet_id}", "kind": "dog"}

    @pets.input(PetIn(partial=True))
    @pets.output(SeenOut)
    def patch(self, pet_id, json_data):
        return {"seen": sorted(json_data)}

    @pets.auth_required(tokens)
    @pets.output({}, status_code=204)
    def delete(self, pet_id):
        return ""


pets.add_url_rule("", view_func=Pets.as_view("pets"))
pets.add_url_rule("/<int:pet_id>", view_func=Pet.as_view("pet"))


@rest.get("/parameters")
@rest.input(HeaderIn, location="headers")
@rest.input(CookieIn, location="cookies")
@rest.output(SeenOut)
def parameters(headers_data, cookies_data):
    return {"seen": [headers_data["trace"], str(headers_data.get("days")), str(cookies_data["visit"])]}


@rest.post("/form")
@rest.input(FormIn, location="form")
@rest.output(FormIn)
def form(form_data):
    return form_data


@rest.post("/upload")
@rest.input(UploadIn, location="form_and_files")
@rest.output(SeenOut)
def upload(form_and_files_data):
    data = form_and_files_data
    shown = [f"{file.filename}|{file.content_type}|{file.read().decode()}" for file in [data["file"], *data.get("more", [])]]
    return {"seen": [*shown, data["title"], str(data.get("count"))]}


@rest.post("/picture")
@rest.input(FilesIn, location="files")
@rest.output(SeenOut)
def picture(files_data):
    return {"seen": [files_data["file"].filename]}


@rest.get("/download")
@rest.output(FileSchema(type="string", format="binary"), content_type="application/zip")
def download():
    return send_file(io.BytesIO(b"PK\x00\xff"), mimetype="application/zip", as_attachment=True, download_name="a.zip")


@rest.get("/me")
@rest.auth_required(tokens)
@rest.output(SeenOut)
def me():
    return {"seen": [tokens.current_user]}


@rest.get("/login")
@rest.auth_required(logins)
@rest.output(SeenOut)
def login():
    return {"seen": [logins.current_user]}


@rest.get("/key")
@rest.auth_required(keys)
@rest.output(SeenOut)
def key():
    return {"seen": [keys.current_user]}


@rest.get("/session")
@rest.auth_required(sessions)
@rest.output(SeenOut)
def session():
    return {"seen": [sessions.current_user]}


@rest.get("/text")
def text():
    return "plain, not JSON"


@rest.get("/moved")
@rest.doc(responses={302: "Elsewhere"})
def moved():
    return redirect("/rest/text")


app.register_blueprint(pets)
app.register_blueprint(rest)

if __name__ == "__main__":
    loopback.main(lambda: app.spec, lambda: loopback.serve_wsgi(app))
