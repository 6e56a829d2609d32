"""A server that shows what is typical of FastAPI: each operation gives back what it was given, as its models read it."""

import datetime
import pathlib
import sys
import tempfile
import uuid
from collections.abc import AsyncIterable
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Generic, Literal, TypeVar

from fastapi import Body, Cookie, Depends, FastAPI, File, Form, Header, HTTPException, Path, Query, Request, Response, UploadFile
from fastapi.responses import FileResponse, PlainTextResponse, RedirectResponse
from fastapi.security import APIKeyCookie, APIKeyHeader, APIKeyQuery, HTTPBasic, HTTPBasicCredentials, HTTPBearer, OAuth2PasswordBearer, OAuth2PasswordRequestForm
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import AnyUrl, Base64Bytes, BaseModel, Field

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import loopback  # noqa: E402

app = FastAPI(title="Pets", version="1.0.0")


class Size(str, Enum):
    small = "small"
    large = "large"


class Level(IntEnum):
    low = 1
    high = 10


class Owner(BaseModel):
    name: str
    born: datetime.date | None = None


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    name: str
    lives: int = 9
    owner: Owner | None = None


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    name: str
    size: Size | None = None
    owner: Owner | None = None


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]
Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    items: list[Item]
    total: int
    next: str | None


class Received(BaseModel):
    read_as: str
    pet: Pet


class Problem(BaseModel):
    code: int
    reason: str


class Change(BaseModel):
    name: str | None = None
    age: int | None = None
    owner: Owner | None = None


class Changed(BaseModel):
    sent: list[str]
    change: Change


class Values(BaseModel):
    amount: Decimal
    day: datetime.date
    moment: datetime.datetime
    clock: datetime.time
    span: datetime.timedelta
    id: uuid.UUID
    raw: bytes
    coded: Base64Bytes
    link: AnyUrl
    level: Level
    size: Size
    scores: dict[str, int]
    pair: tuple[int, str]
    unique: set[str]
    anything: int | str | list[bool]
    flag: Literal["on", "off", 1]
    nested: list[list[float]]
    child: "Values | None" = None
    maybe: Decimal | None = None


class Filter(BaseModel):
    limit: int = Field(10, gt=0, le=50)
    offset: int = Field(0, ge=0)
    sort: Literal["name", "age"] = "name"
    tags: list[str] = []
    sizes: list[Size] = []
    since: datetime.datetime | None = None


class Seen(BaseModel):
    filter: Filter
    page: Page[str]


class UploadSeen(BaseModel):
    name: str | None
    media_type: str | None
    text: str
    more: list[str]
    note: str
    count: int | None
    tags: list[str]


class Contact(BaseModel):
    name: str
    age: int | None = None
    newsletter: bool = False
    topics: list[str] = []


class Tick(BaseModel):
    number: int
    label: str


@app.post("/pets", tags=["pets"], status_code=201)
def create_pet(pet: Pet, response: Response) -> Received:
    response.headers["Location"] = f"/pets/{pet.name}"
    return Received(read_as=type(pet).__name__, pet=pet)


@app.get("/pets", tags=["pets"])
def list_pets(filter: Annotated[Filter, Query()]) -> Seen:
    names = [f"pet {number}" for number in range(filter.offset, min(filter.offset + filter.limit, 25))]
    after = filter.offset + filter.limit
    return Seen(filter=filter, page=Page(items=names, total=25, next=f"?offset={after}" if after < 25 else None))


@app.get("/pets/{pet_id}", tags=["pets"], responses={404: {"model": Problem}, 410: {"description": "Gone for good"}})
def get_pet(pet_id: uuid.UUID, x_request_id: Annotated[str | None, Header()] = None) -> Pet:
    if pet_id.int == 0:
        return Response(Problem(code=7, reason="no such pet").model_dump_json(), 404, media_type="application/json")
    if pet_id.int == 1:
        raise HTTPException(410, "it ran away")
    return Cat(name=f"{pet_id} {x_request_id}")


@app.patch("/pets/{pet_id}", tags=["pets"])
def change_pet(pet_id: int, change: Change) -> Changed:
    return Changed(sent=sorted(change.model_fields_set), change=change)


key = APIKeyHeader(name="X-Key")


@app.delete("/pets/{pet_id}", tags=["pets"], status_code=204)
def delete_pet(pet_id: int, key: Annotated[str, Depends(key)], force: bool = False) -> None:
    if (key, force, pet_id) != ("k/=+ y", True, -3):
        raise HTTPException(403, f"{key} {force} {pet_id}")


@app.post("/values", tags=["values"])
def echo_values(values: Values) -> Values:
    return values


@app.post("/either", tags=["values"])
def echo_either(value: Annotated[Owner | list[Owner] | int | None, Body()]) -> Owner | list[Owner] | int | None:
    return value


@app.post("/embedded", tags=["values"])
def embedded(owner: Annotated[Owner, Body()], weight: Annotated[float, Body()], note: Annotated[str | None, Body()] = None) -> str:
    return f"{owner.name} {weight} {note}"


@app.post("/upload", tags=["files"])
async def upload(
    file: UploadFile,
    note: Annotated[str, Form()],
    more: Annotated[list[UploadFile], File()] = [],
    count: Annotated[int | None, Form()] = None,
    tags: Annotated[list[str], Form()] = [],
) -> UploadSeen:
    others = [f"{other.filename}: {(await other.read()).decode()}" for other in more]
    text = (await file.read()).decode()
    return UploadSeen(name=file.filename, media_type=file.content_type, text=text, more=others, note=note, count=count, tags=tags)


@app.post("/blob", tags=["files"])
def small_file(content: Annotated[bytes, File()], optional: Annotated[bytes | None, File()] = None) -> list[int | None]:
    return [len(content), None if optional is None else len(optional)]


@app.put("/raw", tags=["files"])
async def put_raw(request: Request, content: Annotated[bytes, Body(media_type="application/octet-stream")]) -> str:
    return f"{request.headers['content-type']} {content.decode()}"


@app.get("/download", tags=["files"], response_class=FileResponse)
def download():
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"\x00\xff of a file")
    return FileResponse(file.name, filename="a b.bin")


@app.get("/picture", tags=["files"], responses={200: {"content": {"image/png": {}}}}, response_class=Response)
def picture():
    return Response(b"\x89PNG", media_type="image/png")


@app.get("/text", tags=["files"], response_class=PlainTextResponse)
def text():
    return "plain, not JSON"


@app.post("/form", tags=["forms"])
def form(contact: Annotated[Contact, Form()]) -> Contact:
    return contact


@app.get("/headers", tags=["parameters"])
def headers(
    x_number: Annotated[int, Header()],
    x_since: Annotated[datetime.date, Header()],
    plain: Annotated[str, Header(alias="X-Plain-Text")],
    x_flag: Annotated[bool | None, Header()] = None,
) -> list[str]:
    return [str(x_number), str(x_since), plain, str(x_flag)]


@app.get("/header-lists", tags=["parameters"])
def header_lists(x_number: Annotated[list[int], Header()]) -> list[int]:
    return x_number


@app.get("/cookies", tags=["parameters"])
def cookies(session: Annotated[str, Cookie()], visits: Annotated[int, Cookie()] = 0) -> list[str]:
    return [session, str(visits)]


@app.get("/tree/{path:path}", tags=["parameters"])
def tree(path: Annotated[str, Path()], mode: Annotated[Level, Query()], q: Annotated[str | None, Query(alias="q[x]")] = None) -> list[str]:
    return [path, mode.name, str(q)]


@app.post("/token", tags=["security"])
def token(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, str]:
    return {"access_token": f"{form.username}:{form.password}:{' '.join(form.scopes)}", "token_type": "bearer"}


@app.get("/me", tags=["security"])
def me(token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="token"))]) -> str:
    return token


@app.get("/basic", tags=["security"])
def basic(login: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    return [login.username, login.password]


@app.get("/bearer", tags=["security"])
def bearer(token=Depends(HTTPBearer())) -> str:
    return token.credentials


@app.get("/cookie-key", tags=["security"])
def cookie_key(key: Annotated[str, Depends(APIKeyCookie(name="sid"))]) -> str:
    return key


@app.get("/query-key", tags=["security"])
def query_key(key: Annotated[str, Depends(APIKeyQuery(name="api_key"))]) -> str:
    return key


@app.get("/moved", tags=["responses"], response_class=RedirectResponse, status_code=307)
def moved():
    return "/text"


@app.get("/events", tags=["responses"], response_class=EventSourceResponse)
async def events(count: int) -> AsyncIterable[Tick]:
    for number in range(count):
        yield Tick(number=number, label="tick\ntock")


@app.get("/raw-events", tags=["responses"], response_class=EventSourceResponse)
async def raw_events() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent(data={"a": 1}, event="first", id="1")
    yield ServerSentEvent(raw_data="not JSON", comment="a comment")


@app.get("/lines", tags=["responses"])
async def lines(count: int) -> AsyncIterable[Tick]:
    for number in range(count):
        yield Tick(number=number, label="line")


@app.get("/nothing", tags=["responses"])
def nothing() -> None:
    return None


@app.head("/nothing", tags=["responses"], status_code=204)
def nothing_at_all(response: Response) -> None:
    response.headers["X-Seen"] = "yes"


if __name__ == "__main__":
    loopback.main(app.openapi, lambda: loopback.serve_asgi(app))
