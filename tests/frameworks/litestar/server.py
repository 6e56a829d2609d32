"""A server that shows what is typical of Litestar with msgspec: each handler gives back what it was given, as its types read it."""

import datetime
import pathlib
import sys
import tempfile
import uuid
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal

import msgspec
from litestar import Litestar, MediaType, Request, Response, delete, get, head, patch, post, put
from litestar.connection import ASGIConnection
from litestar.datastructures import ResponseHeader, UploadFile
from litestar.dto import DataclassDTO, DTOConfig, DTOData
from litestar.enums import RequestEncodingType
from litestar.exceptions import HTTPException, NotAuthorizedException, NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.pagination import ClassicPagination, CursorPagination, OffsetPagination
from litestar.params import Body, Parameter
from litestar.response import File, Redirect, ServerSentEvent, ServerSentEventMessage, Stream

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import loopback  # noqa: E402


class Color(Enum):
    RED = "red"
    GREEN = "green"


class Owner(msgspec.Struct):
    name: str
    born: datetime.date | None = None


class Circle(msgspec.Struct, tag="circle", tag_field="kind"):
    radius: float
    owner: Owner | None = None


class Square(msgspec.Struct, tag="square", tag_field="kind"):
    side: int


class Drawing(msgspec.Struct, rename="camel"):
    main_shape: Circle | Square
    other_shapes: list[Circle | Square] = []
    note: str | None | msgspec.UnsetType = msgspec.UNSET


@dataclass
class Values:
    amount: Decimal
    day: datetime.date
    moment: datetime.datetime
    clock: datetime.time
    span: datetime.timedelta
    id: uuid.UUID
    raw: bytes
    color: Color
    level: Literal[1, 2, "x"]
    pair: tuple[int, str]
    unique: set[str]
    scores: dict[str, int]
    grid: list[list[float]]
    either: int | str | None
    anything: Any
    maybe: Owner | None = None
    colors: list[Color] = field(default_factory=list)


@dataclass
class User:
    user_name: str
    id: int = 0
    is_admin: bool = False
    nick: str | None = None


class UserDTO(DataclassDTO[User]):
    config = DTOConfig(exclude={"id"}, rename_strategy="camel")


class PatchDTO(DataclassDTO[User]):
    config = DTOConfig(exclude={"id"}, rename_strategy="camel", partial=True)


class ReadDTO(DataclassDTO[User]):
    config = DTOConfig(rename_strategy="camel")


@dataclass
class Upload:
    file: UploadFile
    title: str
    count: int | None = None
    more: list[UploadFile] = field(default_factory=list)


@dataclass
class Contact:
    name: str
    age: int | None = None
    is_open: bool = False
    topics: list[str] = field(default_factory=list)


class Tick(msgspec.Struct):
    number: int


def has_key(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
    if connection.headers.get("x-key") != "a/b+c=":
        raise NotAuthorizedException("wrong key")


@post("/drawings", tags=["shapes"], response_headers=[ResponseHeader(name="X-Count", description="How many shapes", documentation_only=True)])
async def draw(data: Drawing) -> Response[Drawing]:
    return Response(data, headers={"X-Count": str(1 + len(data.other_shapes))})


@post("/values", tags=["values"], status_code=200)
async def echo_values(data: Values) -> Values:
    return data


@post("/users", tags=["users"], dto=UserDTO, return_dto=ReadDTO)
async def create_user(data: User) -> User:
    data.id = 7
    return data


@patch("/users/{user_id:int}", tags=["users"], dto=PatchDTO, return_dto=None)
async def patch_user(user_id: int, data: DTOData[User]) -> dict[str, Any]:
    return {"id": user_id, "sent": data.as_builtins()}


@get("/users/{user_id:uuid}", tags=["users"], raises=[NotFoundException], dto=None, return_dto=ReadDTO)
async def get_user(user_id: uuid.UUID) -> User:
    if user_id.int == 0:
        raise NotFoundException("no such user", extra={"id": 0})
    return User(id=1, user_name=str(user_id))


@delete("/users/{user_id:str}", tags=["users"], guards=[has_key], security=[{"key": []}], raises=[NotAuthorizedException])
async def delete_user(user_id: str, force: bool = False) -> None:
    if (user_id, force) != ("a b", True):
        raise HTTPException(f"{user_id} {force}", status_code=409)


@get("/classic", tags=["lists"])
async def classic(page: Annotated[int, Parameter(query="currentPage", ge=1)], size: Annotated[int, Parameter(query="pageSize", le=50)] = 10) -> ClassicPagination[Owner]:
    return ClassicPagination(items=[Owner(f"owner {page}")], total_pages=3, page_size=size, current_page=page)


@get("/offset", tags=["lists"])
async def offset(limit: int, offset: int) -> OffsetPagination[Owner]:
    return OffsetPagination(items=[Owner("one")], total=9, limit=limit, offset=offset)


@get("/cursor", tags=["lists"])
async def cursor(cursor: str | None = None, results_per_page: int = 2) -> CursorPagination[str, Owner]:
    return CursorPagination(items=[Owner(str(cursor))], results_per_page=results_per_page, cursor="b" if cursor is None else None)


@get("/query", tags=["parameters"])
async def query(
    names: list[str],
    since: datetime.datetime,
    x_trace: Annotated[str, Parameter(header="X-Trace")],
    visit: Annotated[int, Parameter(cookie="visit")],
    colors: list[Color] | None = None,
    flag: bool | None = None,
    days: Annotated[int | None, Parameter(header="X-Days")] = None,
) -> list[str]:
    return [*names, since.isoformat(), x_trace, str(visit), str([color.value for color in colors or []]), str(flag), str(days)]


@get("/tree/{path:path}", tags=["parameters"])
async def tree(path: str) -> str:
    return str(path)


@get("/days/{day:date}/{amount:decimal}", tags=["parameters"])
async def day(day: datetime.date, amount: Decimal) -> list[str]:
    return [day.isoformat(), str(amount)]


@post("/upload", tags=["files"])
async def upload(data: Annotated[Upload, Body(media_type=RequestEncodingType.MULTI_PART)]) -> list[str]:
    shown = [f"{file.filename}|{file.content_type}|{(await file.read()).decode()}" for file in [data.file, *data.more]]
    return [*shown, data.title, str(data.count)]


@put("/raw", tags=["files"])
async def raw(request: Request, data: Annotated[bytes, Body(media_type="application/octet-stream")]) -> str:
    return data.decode()


@post("/form", tags=["forms"], status_code=200)
async def form(data: Annotated[Contact, Body(media_type=RequestEncodingType.URL_ENCODED)]) -> Contact:
    return data


@get("/download", tags=["files"])
async def download() -> File:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"\x00\xff")
    return File(file.name, filename="a.bin", media_type="application/octet-stream")


@get("/stream", tags=["files"], media_type=MediaType.TEXT)
async def stream() -> Stream:
    return Stream(iter(["one ", "two"]))


@get("/text", tags=["files"], media_type=MediaType.TEXT)
async def text() -> str:
    return "plain, not JSON"


@get("/bytes", tags=["files"], media_type="application/octet-stream")
async def some_bytes() -> bytes:
    return b"\x00\xff"


@get("/events", tags=["responses"])
async def events() -> ServerSentEvent:
    async def generate() -> AsyncGenerator[ServerSentEventMessage, None]:
        yield ServerSentEventMessage(data='{"number": 1}', event="tick", id="1")
        yield ServerSentEventMessage(data="two\nlines")

    return ServerSentEvent(generate())


@get("/moved", tags=["responses"], status_code=302)
async def moved() -> Redirect:
    return Redirect("/text", status_code=302)


@get("/nothing", tags=["responses"], status_code=204)
async def nothing() -> None:
    return None


@get("/null", tags=["responses"])
async def null() -> Owner | None:
    return None


@head("/nothing", tags=["responses"])
async def headers_only() -> None:
    return None


@get("/me", tags=["security"], security=[{"bearer": []}])
async def me(request: Request) -> dict[str, str]:
    return {"authorization": request.headers["authorization"]}


app = Litestar(
    [draw, echo_values, create_user, patch_user, get_user, delete_user, classic, offset, cursor, query, tree, day, upload, raw, form, download, stream, text, some_bytes, events, moved, nothing, null, headers_only, me],
    openapi_config=OpenAPIConfig(
        title="Shapes",
        version="1.0.0",
        components=Components(
            security_schemes={
                "key": SecurityScheme(type="apiKey", name="X-Key", security_scheme_in="header"),
                "bearer": SecurityScheme(type="http", scheme="bearer"),
            }
        ),
    ),
)

if __name__ == "__main__":
    loopback.main(lambda: app.openapi_schema.to_schema(), lambda: loopback.serve_asgi(app))
