//! axum with utoipa: what serde's enums, generic types and extractors become in a document, and what they take and give.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io;

use axum::extract::{Multipart, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event as SseEvent, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use axum_extra::extract::{CookieJar, Query};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::stream::{self, Stream};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{IntoParams, IntoResponses, Modify, OpenApi, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

fn main() -> io::Result<()> {
    let (router, document) = OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(echo_shapes))
        .routes(routes!(echo_event))
        .routes(routes!(echo_commands))
        .routes(routes!(echo_scalars))
        .routes(routes!(get_record, put_record, patch_record, delete_record))
        .routes(routes!(list_labels))
        .routes(routes!(list_points))
        .routes(routes!(upload))
        .routes(routes!(download))
        .routes(routes!(put_raw))
        .routes(routes!(put_text))
        .routes(routes!(login))
        .routes(routes!(headers))
        .routes(routes!(cookies))
        .routes(routes!(with_key))
        .routes(routes!(with_token))
        .routes(routes!(with_cookie))
        .routes(routes!(moved))
        .routes(routes!(events))
        .split_for_parts();
    let document = || document.to_pretty_json().unwrap_or_default();
    framework_servers::main(document, async || {
        axum::serve(framework_servers::listener().await?, router).await
    })
}

#[derive(OpenApi)]
#[openapi(info(title = "axum with utoipa", version = "1.0.0"), modifiers(&Schemes))]
struct Document;

struct Schemes;

impl Modify for Schemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Default::default);
        let key = ApiKey::Header(ApiKeyValue::new("X-Api-Key"));
        components.add_security_scheme("key", SecurityScheme::ApiKey(key));
        let cookie = ApiKey::Cookie(ApiKeyValue::new("session"));
        components.add_security_scheme("session", SecurityScheme::ApiKey(cookie));
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
        components.add_security_scheme("token", SecurityScheme::Http(bearer));
    }
}

/// A place on the plane.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
struct Point {
    x: f64,
    y: f64,
}

/// Serde's way by default: the variant is the one property.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
enum Shape {
    Origin,
    /// A circle around a place.
    Circle {
        center: Point,
        radius: f64,
    },
    Dot(Point),
    Text(String),
    Polygon(Vec<Point>),
    Pair(f64, f64),
}

#[utoipa::path(post, path = "/shapes", tag = "enums", responses((status = OK, body = Vec<Shape>)))]
async fn echo_shapes(Json(shapes): Json<Vec<Shape>>) -> Json<Vec<Shape>> {
    Json(shapes)
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Renamed {
    from: String,
    to: String,
    at: Option<DateTime<Utc>>,
}

/// The tag beside the properties.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Change {
    NameChanged(Renamed),
    OwnerAdded { id: Uuid, note: Option<String> },
    AllRemoved,
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Seen<T> {
    /// What serde read.
    read_as: String,
    value: T,
}

#[utoipa::path(post, path = "/changes", tag = "enums", responses((status = CREATED, body = Seen<Change>)))]
async fn echo_event(Json(change): Json<Change>) -> impl IntoResponse {
    let read_as = match &change {
        Change::NameChanged(_) => "NameChanged",
        Change::OwnerAdded { .. } => "OwnerAdded",
        Change::AllRemoved => "AllRemoved",
    };
    (StatusCode::CREATED, Json(Seen { read_as: read_as.to_owned(), value: change }))
}

/// The tag and the content side by side.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(tag = "t", content = "c", rename_all = "camelCase")]
enum Command {
    Stop,
    Move { steps: i32 },
    Say(String),
    Go(Point),
}

#[utoipa::path(post, path = "/commands", tag = "enums", responses((status = OK, body = [Command])))]
async fn echo_commands(Json(commands): Json<Vec<Command>>) -> Json<Vec<Command>> {
    Json(commands)
}

/// No tag at all.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(untagged)]
enum Scalar {
    Whole(i64),
    Real(f64),
    Flag(bool),
    Text(String),
    Point(Point),
    List(Vec<i32>),
}

#[utoipa::path(post, path = "/scalars", tag = "enums", responses((status = OK, body = [Seen<Scalar>])))]
async fn echo_scalars(Json(scalars): Json<Vec<Scalar>>) -> Json<Vec<Seen<Scalar>>> {
    let mut seen = Vec::new();
    for value in scalars {
        let read_as = match &value {
            Scalar::Whole(_) => "Whole",
            Scalar::Real(_) => "Real",
            Scalar::Flag(_) => "Flag",
            Scalar::Text(_) => "Text",
            Scalar::Point(_) => "Point",
            Scalar::List(_) => "List",
        };
        seen.push(Seen { read_as: read_as.to_owned(), value });
    }
    Json(seen)
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
enum Level {
    Low,
    VeryHigh,
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Base {
    created: DateTime<Utc>,
    updated: Option<DateTime<Utc>>,
}

/// Most of what a field can be.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: Uuid,
    signed: i64,
    unsigned: u64,
    small: u32,
    byte: u8,
    count: usize,
    real: f32,
    day: NaiveDate,
    level: Level,
    maybe_level: Option<Level>,
    bytes: Vec<u8>,
    pair: (i32, String),
    scores: BTreeMap<String, i64>,
    by_level: BTreeMap<String, Vec<Option<Point>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    // Without this the schema is made without end.
    #[schema(no_recursion)]
    parent: Option<Box<Record>>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    anything: Value,
    #[serde(flatten)]
    base: Base,
    #[schema(read_only)]
    #[serde(default)]
    revision: u64,
}

/// What goes wrong.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Problem {
    code: u16,
    message: String,
}

#[derive(IntoResponses)]
enum RecordError {
    /// There is none.
    #[response(status = NOT_FOUND)]
    Missing(Problem),
    /// It is another.
    #[response(status = CONFLICT)]
    Conflict(Problem),
}

impl IntoResponse for RecordError {
    fn into_response(self) -> Response {
        match self {
            RecordError::Missing(problem) => (StatusCode::NOT_FOUND, Json(problem)).into_response(),
            RecordError::Conflict(problem) => (StatusCode::CONFLICT, Json(problem)).into_response(),
        }
    }
}

fn missing(id: Uuid) -> RecordError {
    RecordError::Missing(Problem { code: 4040, message: format!("no record {id}") })
}

/// A record with all there is, and the largest numbers.
fn record(id: Uuid) -> Record {
    let created = DateTime::from_timestamp(1_774_744_200, 250_000_000).unwrap_or_default();
    Record {
        id,
        signed: i64::MIN,
        unsigned: u64::MAX,
        small: u32::MAX,
        byte: 255,
        count: 4,
        real: 1.5,
        day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap_or_default(),
        level: Level::VeryHigh,
        maybe_level: None,
        bytes: vec![0, 255],
        pair: (-1, "one".to_owned()),
        scores: BTreeMap::from([("ä".to_owned(), -1)]),
        by_level: BTreeMap::from([("x".to_owned(), vec![None, Some(Point { x: 1.0, y: -2.5 })])]),
        parent: None,
        tags: Vec::new(),
        kind: Some("full".to_owned()),
        anything: json!({"a": [1, null, "b"]}),
        base: Base { created, updated: None },
        revision: 7,
    }
}

#[utoipa::path(get, path = "/records/{id}", tag = "records", params(("id" = Uuid, Path)), responses((status = OK, body = Record), RecordError))]
async fn get_record(Path(id): Path<Uuid>) -> Result<Json<Record>, RecordError> {
    if id.is_nil() {
        return Err(missing(id));
    }
    let count = if id.is_max() { usize::MAX } else { 4 };
    Ok(Json(Record { count, ..record(id) }))
}

#[utoipa::path(put, path = "/records/{id}", tag = "records", params(("id" = Uuid, Path)), responses((status = OK, body = Record), RecordError))]
async fn put_record(Path(id): Path<Uuid>, Json(record): Json<Record>) -> Result<Json<Record>, RecordError> {
    if id != record.id {
        let message = format!("{id} is not {}", record.id);
        return Err(RecordError::Conflict(Problem { code: 4090, message }));
    }
    Ok(Json(record))
}

/// A property that is absent stays as it is, and null removes it.
#[derive(Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct Patch {
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    name: Option<Option<String>>,
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    level: Option<Option<Level>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u32>,
}

fn present<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}

#[utoipa::path(patch, path = "/records/{id}", tag = "records", params(("id" = Uuid, Path)), responses((status = OK, body = Seen<Patch>)))]
async fn patch_record(Path(_id): Path<Uuid>, Json(patch): Json<Patch>) -> Json<Seen<Patch>> {
    Json(Seen { read_as: format!("{patch:?}"), value: patch })
}

#[utoipa::path(delete, path = "/records/{id}", tag = "records", params(("id" = Uuid, Path)), responses((status = NO_CONTENT, description = "gone"), RecordError))]
async fn delete_record(Path(id): Path<Uuid>) -> Result<StatusCode, RecordError> {
    if id.is_nil() { Err(missing(id)) } else { Ok(StatusCode::NO_CONTENT) }
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Page<T> {
    items: Vec<T>,
    total: usize,
    next: Option<usize>,
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct Label {
    name: String,
    color: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Filter {
    #[serde(default)]
    #[param(default = 0)]
    offset: usize,
    /// How many at most.
    #[serde(default = "ten")]
    #[param(default = 10, maximum = 50)]
    limit: usize,
    level: Option<Level>,
    since: Option<DateTime<Utc>>,
    #[serde(default)]
    tags: Vec<String>,
}

fn ten() -> usize {
    10
}

#[utoipa::path(get, path = "/labels", tag = "pages", params(Filter), responses((status = OK, body = Page<Label>)))]
async fn list_labels(Query(filter): Query<Filter>) -> Json<Page<Label>> {
    let end = (filter.offset + filter.limit).min(25);
    let color =
        format!("{:?} {:?} {:?}", filter.level, filter.since.map(|since| since.to_rfc3339()), filter.tags);
    let label = |number| Label { name: format!("label {number}"), color: Some(color.clone()) };
    Json(Page {
        items: (filter.offset..end).map(label).collect(),
        total: 25,
        next: (end < 25).then_some(end),
    })
}

#[utoipa::path(get, path = "/points", tag = "pages", responses((status = OK, body = Page<Point>)))]
async fn list_points() -> Json<Page<Point>> {
    Json(Page { items: vec![Point { x: 2.0, y: 0.5 }], total: 1, next: None })
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what the handler reads field by field")]
struct Upload {
    note: String,
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    #[schema(value_type = Option<Vec<String>>, format = Binary)]
    more: Option<Vec<Vec<u8>>>,
    count: Option<i32>,
}

#[derive(Deserialize, Serialize, ToSchema)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    text: String,
}

#[utoipa::path(post, path = "/upload", tag = "bodies", request_body(content = Upload, content_type = "multipart/form-data"), responses((status = OK, body = [Part]), (status = BAD_REQUEST, body = String)))]
async fn upload(mut parts: Multipart) -> Result<Json<Vec<Part>>, Response> {
    let mut seen = Vec::new();
    while let Some(field) = parts.next_field().await.map_err(IntoResponse::into_response)? {
        seen.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(str::to_owned),
            text: field.text().await.map_err(IntoResponse::into_response)?,
        });
    }
    Ok(Json(seen))
}

#[utoipa::path(get, path = "/download", tag = "bodies", responses((status = OK, body = Vec<u8>, content_type = "application/octet-stream", headers(("content-disposition" = String, description = "the name")))))]
async fn download() -> impl IntoResponse {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("content-disposition", "attachment; filename=\"a b.bin\""),
    ];
    (headers, &b"\0\xff of a file"[..])
}

#[utoipa::path(put, path = "/raw", tag = "bodies", request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses((status = OK, body = String)))]
async fn put_raw(headers: HeaderMap, content: Bytes) -> String {
    format!("{} {}", header(&headers, "content-type").unwrap_or_default(), content.escape_ascii())
}

#[utoipa::path(put, path = "/text", tag = "bodies", request_body = String, responses((status = OK, body = String), (status = PAYLOAD_TOO_LARGE, body = String)))]
async fn put_text(text: String) -> Result<String, (StatusCode, String)> {
    if text.len() > 20 {
        return Err((StatusCode::PAYLOAD_TOO_LARGE, format!("{} bytes are too many", text.len())));
    }
    Ok(text)
}

#[derive(Deserialize, Serialize, ToSchema)]
struct Login {
    user: String,
    #[schema(format = Password)]
    secret: String,
    remember: Option<bool>,
}

#[utoipa::path(post, path = "/login", tag = "bodies", request_body(content = Login, content_type = "application/x-www-form-urlencoded"), responses((status = OK, body = Login)))]
async fn login(Form(login): Form<Login>) -> Json<Login> {
    Json(login)
}

#[utoipa::path(get, path = "/headers", tag = "parameters", params(("X-Count" = u32, Header), ("X-Day" = Option<NaiveDate>, Header)), responses((status = OK, body = [String], headers(("x-next" = u64, description = "what comes next")))))]
async fn headers(headers: HeaderMap) -> Result<impl IntoResponse, (StatusCode, String)> {
    let Some(count) = header(&headers, "x-count").and_then(|count| count.parse::<u32>().ok()) else {
        return Err((StatusCode::BAD_REQUEST, "X-Count is a number".to_owned()));
    };
    let seen =
        vec![count.to_string(), format!("{:?}", header(&headers, "x-day").map(str::parse::<NaiveDate>))];
    Ok(([("x-next", (u64::from(count) + 1).to_string())], Json(seen)))
}

#[utoipa::path(get, path = "/cookies", tag = "parameters", params(("visits" = u32, Cookie), ("theme" = Option<String>, Cookie)), responses((status = OK, body = [Option<String>])))]
async fn cookies(cookies: CookieJar) -> Json<Vec<Option<String>>> {
    let value = |name| cookies.get(name).map(|cookie| cookie.value().to_owned());
    Json(vec![value("visits"), value("theme")])
}

type Guarded = Result<&'static str, (StatusCode, &'static str)>;

/// Lets in whose credential is right.
fn guarded(credential: Option<&str>, right: &str) -> Guarded {
    if credential == Some(right) { Ok("let in") } else { Err((StatusCode::UNAUTHORIZED, "who are you?")) }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[utoipa::path(get, path = "/with-key", tag = "security", security(("key" = [])), responses((status = OK, body = String), (status = UNAUTHORIZED, body = String)))]
async fn with_key(headers: HeaderMap) -> Guarded {
    guarded(header(&headers, "x-api-key"), "k/=+ y")
}

#[utoipa::path(get, path = "/with-token", tag = "security", security(("token" = [])), responses((status = OK, body = String), (status = UNAUTHORIZED, body = String)))]
async fn with_token(headers: HeaderMap) -> Guarded {
    guarded(header(&headers, "authorization"), "Bearer t.o-k")
}

#[utoipa::path(get, path = "/with-cookie", tag = "security", security(("session" = [])), responses((status = OK, body = String), (status = UNAUTHORIZED, body = String)))]
async fn with_cookie(cookies: CookieJar) -> Guarded {
    guarded(cookies.get("session").map(|cookie| cookie.value()), "a/b+c=")
}

#[utoipa::path(get, path = "/moved", tag = "responses", responses((status = TEMPORARY_REDIRECT, description = "elsewhere", headers(("location"))), (status = OK, body = Page<Point>)))]
async fn moved() -> Redirect {
    Redirect::temporary("/points")
}

#[utoipa::path(get, path = "/events", tag = "responses", responses((status = OK, body = Change, content_type = "text/event-stream")))]
async fn events() -> Sse<impl Stream<Item = Result<SseEvent, Infallible>>> {
    let changes = [Change::AllRemoved, Change::OwnerAdded { id: Uuid::nil(), note: None }];
    let events =
        changes.map(|change| Ok(SseEvent::default().event("change").json_data(change).unwrap_or_default()));
    Sse::new(stream::iter(events))
}
