//! axum with aide and schemars 0.9: documents of handlers' types alone, with what is added by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::io;

use aide::NoApi;
use aide::axum::routing::{get, get_with, post, put, put_with};
use aide::axum::{ApiRouter, IntoApiResponse};
use aide::generate::GenContext;
use aide::openapi::{ApiKeyLocation, Info, OpenApi, Operation, SecurityScheme};
use aide::operation::{OperationInput, ParamLocation, add_parameters, parameters_from_schema};
use aide::transform::{TransformOpenApi, TransformOperation};
use axum::Json;
use axum::extract::{Form, FromRequestParts, Multipart, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event as SseEvent, Sse};
use axum::response::{Html, IntoResponse, Redirect};
use axum_extra::extract::{CookieJar, Query};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use futures_util::stream;
use schemars::JsonSchema;
use schemars_09 as schemars;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

fn main() -> io::Result<()> {
    aide::generate::extract_schemas(true);
    aide::generate::infer_responses(true);
    let mut document = OpenApi {
        info: Info { title: "axum with aide".to_owned(), version: "1.0.0".to_owned(), ..Info::default() },
        ..OpenApi::default()
    };
    let router = router().finish_api_with(&mut document, schemes);
    let document = || serde_json::to_string_pretty(&document).unwrap_or_default();
    framework_servers::main(document, async || {
        axum::serve(framework_servers::listener().await?, router).await
    })
}

fn router() -> ApiRouter {
    ApiRouter::new()
        .api_route("/shapes", post(echo::<Vec<Shape>>))
        .api_route("/changes", post(echo::<Vec<Change>>))
        .api_route("/commands", post(echo::<Vec<Command>>))
        .api_route("/scalars", post(echo::<Vec<Scalar>>))
        .api_route(
            "/values/{id}",
            put_with(put_values, |operation| operation.id("putValues").tag("values"))
                .get_with(get_values, problem),
        )
        .api_route("/lists", put(echo::<Lists>))
        .api_route("/labels", get(labels))
        .api_route("/login", post(login))
        .api_route("/upload", post(upload))
        .api_route("/raw", put(raw))
        .api_route("/download", get(download))
        .api_route("/text", put(text))
        .api_route("/page", get(html))
        .api_route("/moved", get(moved))
        .api_route("/nothing", get(nothing))
        .api_route("/cookies", get(cookies))
        .api_route(
            "/events",
            get_with(events, |operation| operation.response_with::<200, Json<Change>, _>(as_events)),
        )
        .api_route("/with-key", get_with(with_key, |operation| operation.security_requirement("key")))
        .api_route("/with-token", get_with(with_token, |operation| operation.security_requirement("token")))
}

fn schemes(document: TransformOpenApi<'_>) -> TransformOpenApi<'_> {
    let extensions = Default::default;
    let key = SecurityScheme::ApiKey {
        location: ApiKeyLocation::Header,
        name: "X-Api-Key".to_owned(),
        description: None,
        extensions: extensions(),
    };
    let token = SecurityScheme::Http {
        scheme: "bearer".to_owned(),
        bearer_format: Some("JWT".to_owned()),
        description: None,
        extensions: extensions(),
    };
    document.security_scheme("key", key).security_scheme("token", token)
}

/// A media type in the place of the one that the type of the response has.
fn as_events<T>(
    mut response: aide::transform::TransformResponse<'_, T>,
) -> aide::transform::TransformResponse<'_, T> {
    let content = &mut response.inner().content;
    if let Some(json) = content.shift_remove("application/json") {
        content.insert("text/event-stream".to_owned(), json);
    }
    response
}

async fn echo<T>(Json(value): Json<T>) -> Json<T> {
    Json(value)
}

/// A place on the plane.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Point {
    x: f64,
    y: f64,
}

/// Serde's way by default: the variant is the one property.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
enum Shape {
    Origin,
    /// A circle around a place.
    Circle {
        center: Point,
        radius: f64,
    },
    Dot(Point),
    Polygon(Vec<Point>),
    Line(Point, Point),
    /// Nowhere.
    Nowhere,
}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Renamed {
    from: String,
    to: Option<String>,
}

/// The tag beside the properties.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Change {
    NameChanged(Renamed),
    OwnerAdded { id: Uuid, note: Option<String> },
    AllRemoved,
}

/// The tag and the content side by side.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(tag = "t", content = "c", rename_all = "camelCase", deny_unknown_fields)]
enum Command {
    Stop,
    Move { steps: i32 },
    Say(String),
    Jump(u8, u8),
}

/// No tag at all.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(untagged)]
enum Scalar {
    Whole(i64),
    Real(f64),
    Flag(bool),
    Text(String),
    Point(Point),
    Nothing(()),
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Level {
    /// The least.
    Low,
    /// The most.
    VeryHigh,
}

/// Most of what a field can be.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "camelCase")]
struct Values {
    id: Uuid,
    signed: i64,
    unsigned: u64,
    small: u32,
    byte: u8,
    count: usize,
    real: f32,
    moment: DateTime<Utc>,
    day: NaiveDate,
    clock: NaiveTime,
    level: Level,
    maybe_level: Option<Level>,
    maybe_point: Option<Point>,
    letter: char,
    scores: BTreeMap<String, i64>,
    by_number: BTreeMap<u16, Level>,
    anything: Value,
    #[serde(default)]
    weight: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<Box<Values>>,
    #[serde(flatten)]
    renamed: Renamed,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

/// Lists in all forms.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Lists {
    pair: (i32, String),
    three: [f32; 3],
    unique: BTreeSet<Uuid>,
    bytes: Vec<u8>,
    nested: Vec<Vec<Option<Level>>>,
    #[schemars(length(min = 1, max = 3), inner(range(min = -5, max = 5)))]
    bounded: Vec<i8>,
    result: Result<Point, String>,
}

#[derive(Debug, JsonSchema, Serialize)]
struct Problem {
    code: u16,
    message: String,
}

#[derive(Deserialize, JsonSchema)]
struct ValuesPath {
    id: Uuid,
}

async fn put_values(
    Path(path): Path<ValuesPath>,
    Json(values): Json<Values>,
) -> Result<Json<Values>, NoApi<(StatusCode, Json<Problem>)>> {
    if path.id == values.id {
        return Ok(Json(values));
    }
    let problem = Problem { code: 4090, message: format!("{} is not {}", path.id, values.id) };
    Err(NoApi((StatusCode::CONFLICT, Json(problem))))
}

fn problem(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    operation
        .id("getValues")
        .tag("values")
        .response::<404, Json<Problem>>()
        .response_range::<5, Json<Problem>>()
}

async fn get_values(
    Path(path): Path<ValuesPath>,
) -> Result<Json<Values>, NoApi<(StatusCode, Json<Problem>)>> {
    if path.id.is_nil() {
        return Err(NoApi((
            StatusCode::NOT_FOUND,
            Json(Problem { code: 4040, message: "there is none".to_owned() }),
        )));
    }
    if path.id.is_max() {
        return Err(NoApi((
            StatusCode::BAD_GATEWAY,
            Json(Problem { code: 5020, message: "nobody responds".to_owned() }),
        )));
    }
    Ok(Json(Values {
        id: path.id,
        signed: i64::MIN,
        unsigned: u64::MAX,
        small: u32::MAX,
        byte: 255,
        count: 4,
        real: 1.5,
        moment: DateTime::from_timestamp(1_774_744_200, 250_000_000).unwrap_or_default(),
        day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap_or_default(),
        clock: NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default(),
        level: Level::VeryHigh,
        maybe_level: None,
        maybe_point: Some(Point { x: 2.0, y: -0.5 }),
        letter: 'ü',
        scores: BTreeMap::from([("ä".to_owned(), -1)]),
        by_number: BTreeMap::from([(7, Level::Low)]),
        anything: serde_json::json!({"a": [1, null]}),
        weight: 0,
        parent: None,
        renamed: Renamed { from: "a".to_owned(), to: None },
        rest: BTreeMap::from([("more".to_owned(), Value::from(1))]),
    }))
}

#[derive(Deserialize, JsonSchema)]
struct Filter {
    #[serde(default)]
    offset: usize,
    /// How many at most.
    limit: Option<u8>,
    level: Option<Level>,
    #[serde(default)]
    tags: Vec<String>,
    since: Option<DateTime<Utc>>,
}

#[derive(JsonSchema, Serialize)]
struct Page<T> {
    items: Vec<T>,
    next: Option<usize>,
}

#[derive(JsonSchema, Serialize)]
struct Label {
    name: String,
    seen: String,
}

async fn labels(Query(filter): Query<Filter>) -> Json<Page<Label>> {
    let end = (filter.offset + usize::from(filter.limit.unwrap_or(10))).min(25);
    let since = filter.since.map(|since| since.to_rfc3339());
    let seen = format!("{:?} {:?} {since:?}", filter.level, filter.tags);
    let label = |number| Label { name: format!("label {number}"), seen: seen.clone() };
    Json(Page { items: (filter.offset..end).map(label).collect(), next: (end < 25).then_some(end) })
}

#[derive(Deserialize, JsonSchema, Serialize)]
struct Login {
    user: String,
    #[schemars(extend("format" = "password"))]
    secret: String,
    remember: Option<bool>,
}

async fn login(Form(login): Form<Login>) -> Json<Login> {
    Json(login)
}

async fn upload(mut parts: Multipart) -> Result<Json<Vec<String>>, NoApi<axum::response::Response>> {
    let mut seen = Vec::new();
    let refused = |error: axum::extract::multipart::MultipartError| NoApi(error.into_response());
    while let Some(field) = parts.next_field().await.map_err(refused)? {
        let name = format!("{:?} {:?}", field.name(), field.file_name());
        seen.push(format!("{name} {}", field.text().await.map_err(refused)?));
    }
    Ok(Json(seen))
}

async fn raw(content: Bytes) -> Bytes {
    content
}

async fn download() -> impl IntoApiResponse {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("content-disposition", "attachment; filename=\"a b.bin\""),
    ];
    (headers, Bytes::from_static(b"\0\xff of a file"))
}

async fn text(content: String) -> String {
    content
}

async fn html() -> Html<&'static str> {
    Html("<p>ü</p>")
}

async fn moved() -> Redirect {
    Redirect::temporary("/labels")
}

async fn nothing() {}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Visitor {
    visits: u32,
    theme: Option<String>,
}

/// Reads and describes cookies, which aide leaves to whoever needs them.
impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let cookies = CookieJar::from_headers(&parts.headers);
        let value = |name| cookies.get(name).map(|cookie| cookie.value().to_owned());
        let visits = value("visits").and_then(|visits| visits.parse().ok()).ok_or(StatusCode::BAD_REQUEST)?;
        Ok(Visitor { visits, theme: value("theme") })
    }
}

impl OperationInput for Visitor {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        let schema = context.schema.subschema_for::<Visitor>();
        let parameters = parameters_from_schema(context, schema, ParamLocation::Cookie);
        add_parameters(context, operation, parameters);
    }
}

async fn cookies(visitor: Visitor) -> Json<Visitor> {
    Json(visitor)
}

async fn events() -> NoApi<impl IntoResponse> {
    let changes = [Change::AllRemoved, Change::OwnerAdded { id: Uuid::nil(), note: None }];
    let events =
        changes.map(|change| Ok::<_, Infallible>(SseEvent::default().json_data(change).unwrap_or_default()));
    NoApi(Sse::new(stream::iter(events)))
}

fn guarded(credential: Option<&axum::http::HeaderValue>, right: &str) -> Result<String, NoApi<StatusCode>> {
    if credential.is_some_and(|value| value == right) {
        Ok("let in".to_owned())
    } else {
        Err(NoApi(StatusCode::UNAUTHORIZED))
    }
}

async fn with_key(headers: HeaderMap) -> Result<String, NoApi<StatusCode>> {
    guarded(headers.get("x-api-key"), "k/=+ y")
}

async fn with_token(headers: HeaderMap) -> Result<String, NoApi<StatusCode>> {
    guarded(headers.get("authorization"), "Bearer t.o-k")
}
