"""A server that shows what is typical of flask-smorest with marshmallow: each view gives back what it was given, as its schemas read it."""

import io
import pathlib
import sys

import marshmallow as ma
from flask import Flask, Response, redirect, request, send_file
from flask.views import MethodView
from flask_smorest import Api, Blueprint, Page, abort
from flask_smorest.fields import Upload

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import loopback  # noqa: E402


class OwnerSchema(ma.Schema):
    id = ma.fields.Integer(dump_only=True)
    name = ma.fields.String(required=True, validate=ma.validate.Length(1, 40))
    password = ma.fields.String(load_only=True)
    born = ma.fields.Date(allow_none=True)


class BookSchema(ma.Schema):
    id = ma.fields.Integer(dump_only=True)
    title = ma.fields.String(required=True)
    kind = ma.fields.String(validate=ma.validate.OneOf(["novel", "poem"]), allow_none=True)
    size = ma.fields.Integer(validate=ma.validate.OneOf([1, 2]))
    price = ma.fields.Decimal(as_string=True)
    ratio = ma.fields.Float(validate=ma.validate.Range(0, 1, max_inclusive=False))
    printed = ma.fields.DateTime()
    aware = ma.fields.AwareDateTime()
    opens = ma.fields.Time()
    span = ma.fields.TimeDelta(precision="minutes")
    isbn = ma.fields.UUID()
    link = ma.fields.URL(allow_none=True)
    tags = ma.fields.List(ma.fields.String())
    scores = ma.fields.Dict(keys=ma.fields.String(), values=ma.fields.Integer())
    extra = ma.fields.Raw(allow_none=True)
    pair = ma.fields.Tuple((ma.fields.Integer(), ma.fields.String()))
    is_new = ma.fields.Boolean(load_default=True, data_key="isNew")
    owner = ma.fields.Nested(OwnerSchema, allow_none=True)
    brief = ma.fields.Nested(OwnerSchema(only=["name"]))
    others = ma.fields.List(ma.fields.Nested(OwnerSchema))
    label = ma.fields.Method("get_label", dump_only=True)

    def get_label(self, book) -> str:
        return f"{book['title']}!"


class QuerySchema(ma.Schema):
    class Meta:
        unknown = ma.EXCLUDE

    names = ma.fields.List(ma.fields.String())
    ids = ma.fields.List(ma.fields.Integer())
    since = ma.fields.DateTime()
    exact = ma.fields.Boolean(load_default=False)
    sort = ma.fields.String(required=True, validate=ma.validate.OneOf(["name", "-name"]))


class HeadersSchema(ma.Schema):
    class Meta:
        unknown = ma.EXCLUDE

    trace = ma.fields.String(data_key="X-Trace", required=True)
    days = ma.fields.Integer(data_key="X-Days")


class CookiesSchema(ma.Schema):
    class Meta:
        unknown = ma.EXCLUDE

    visit = ma.fields.Integer(required=True)


class FormSchema(ma.Schema):
    name = ma.fields.String(required=True)
    age = ma.fields.Integer(allow_none=True)
    topics = ma.fields.List(ma.fields.String())


class FilesSchema(ma.Schema):
    file = Upload(required=True)
    other = Upload()


class PartsSchema(ma.Schema):
    title = ma.fields.String(required=True)
    count = ma.fields.Integer()


class SeenSchema(ma.Schema):
    seen = ma.fields.List(ma.fields.String(), required=True)


class TokenSchema(ma.Schema):
    token = ma.fields.String(required=True)


app = Flask(__name__)
app.config.update(API_TITLE="Library", API_VERSION="1.0.0", OPENAPI_VERSION="3.0.3")
api = Api(app)
api.spec.components.security_scheme("bearer", {"type": "http", "scheme": "bearer"})
api.spec.components.security_scheme("key", {"type": "apiKey", "in": "query", "name": "key"})
api.spec.components.security_scheme("session", {"type": "apiKey", "in": "cookie", "name": "sid"})

books = Blueprint("books", __name__, url_prefix="/books")
rest = Blueprint("rest", __name__, url_prefix="/rest")


class Slice(Page):
    pass


@books.route("/")
class Books(MethodView):
    @books.response(200, BookSchema(many=True))
    @books.paginate(Slice, page_size=2)
    def get(self):
        """Books by pages, which a header tells of."""
        return [{"id": number, "title": f"book {number}"} for number in range(1, 6)]

    @books.arguments(BookSchema)
    @books.response(201, BookSchema, headers={"Location": {"description": "Where it is", "schema": {"type": "string"}}})
    @books.alt_response(409, description="There is one")
    def post(self, book):
        if book["title"] == "taken":
            abort(409, message="there is such a book", errors={"title": ["taken"]})
        return {"id": 7, **book}, 201, {"Location": "/books/7"}


@books.route("/<int:book_id>")
class Book(MethodView):
    @books.etag
    @books.response(200, BookSchema)
    def get(self, book_id):
        if book_id == 0:
            abort(404, message="no such book")
        return {"id": book_id, "title": f"book {book_id}"}

    @books.etag
    @books.arguments(BookSchema(partial=True))
    @books.response(200, BookSchema)
    def put(self, book, book_id):
        current = {"id": book_id, "title": f"book {book_id}"}
        books.check_etag(current, BookSchema)
        return {**current, **book}

    @books.response(204)
    @books.doc(security=[{"bearer": []}])
    def delete(self, book_id):
        if request.headers.get("Authorization") != "Bearer t.o-k":
            abort(401, message="who?")


@rest.route("/query")
@rest.arguments(QuerySchema, location="query")
@rest.arguments(HeadersSchema, location="headers")
@rest.arguments(CookiesSchema, location="cookies")
@rest.response(200, SeenSchema)
def query(query, headers, cookies):
    rest = [query.get("names"), query.get("ids"), query.get("since"), query["exact"], query["sort"], headers["trace"], headers.get("days"), cookies["visit"]]
    return {"seen": [str(value) for value in rest]}


@rest.route("/form", methods=["POST"])
@rest.arguments(FormSchema, location="form")
@rest.response(200, FormSchema)
def form(form):
    return form


def shown(files):
    return [f"{name}|{files[name].filename}|{files[name].content_type}|{files[name].read().decode()}" for name in sorted(files)]


@rest.route("/upload", methods=["POST"])
@rest.arguments(FilesSchema, location="files")
@rest.response(200, SeenSchema)
def upload(files):
    return {"seen": shown(files)}


@rest.route("/upload-parts", methods=["POST"])
@rest.arguments(FilesSchema, location="files")
@rest.arguments(PartsSchema, location="form")
@rest.response(200, SeenSchema)
def upload_parts(files, parts):
    return {"seen": [*shown(files), parts["title"], str(parts.get("count"))]}


@rest.route("/download")
@rest.response(200, {"type": "string", "format": "binary"}, content_type="application/zip")
def download():
    return send_file(io.BytesIO(b"PK\x00\xff"), mimetype="application/zip", as_attachment=True, download_name="a.zip")


@rest.route("/text")
@rest.response(200, {"type": "string"}, content_type="text/csv")
def text():
    return Response("name\nAnn\n", mimetype="text/csv")


@rest.route("/untyped")
@rest.response(200)
def untyped():
    return Response(b"\x00\xff", mimetype="application/octet-stream")


@rest.route("/tree/<path:path>/at/<uuid:key>/<float:ratio>")
@rest.response(200, SeenSchema)
def tree(path, key, ratio):
    return {"seen": [path, str(key), str(ratio)]}


@rest.route("/moved")
@rest.response(302, description="Elsewhere")
def moved():
    return redirect("/rest/text")


@rest.route("/key")
@rest.doc(security=[{"key": []}, {"session": []}])
@rest.response(200, TokenSchema)
def key():
    return {"token": request.args.get("key") or request.cookies.get("sid")}


@rest.route("/accepted", methods=["POST"])
@rest.arguments(OwnerSchema(many=True))
@rest.response(202, OwnerSchema(many=True))
def accepted(owners):
    return owners


api.register_blueprint(books)
api.register_blueprint(rest)

if __name__ == "__main__":
    loopback.main(api.spec.to_dict, lambda: loopback.serve_wsgi(app))
