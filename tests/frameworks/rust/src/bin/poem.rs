//! poem with poem-openapi, which describes and validates by traits of its own instead of serde's.
#![allow(clippy::disallowed_types, reason = "the framework's macro makes code with them")]

use std::collections::BTreeMap;
use std::io;

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use poem::listener::TcpAcceptor;
use poem::{Route, Server};
use poem_openapi::auth::{ApiKey, Basic, Bearer};
use poem_openapi::param::{Cookie, Header, Path, Query};
use poem_openapi::payload::{
    Attachment, AttachmentType, Base64 as Base64Payload, Binary as BinaryPayload, EventStream, Form, Html,
    Json, PlainText,
};
use poem_openapi::types::multipart::Upload;
use poem_openapi::types::{Any, Base64, Example, MaybeUndefined, Password};
use poem_openapi::{
    ApiResponse, Enum, Multipart, NewType, Object, OpenApi, OpenApiService, SecurityScheme, Tags, Union,
};
use serde::Deserialize;
use uuid::Uuid;

fn main() -> io::Result<()> {
    framework_servers::main(
        || service().spec(),
        async || {
            let listener = framework_servers::listener().await?;
            Server::new_with_acceptor(TcpAcceptor::from_tokio(listener)?)
                .run(Route::new().nest("/api", service()))
                .await
        },
    )
}

fn service() -> OpenApiService<Api, ()> {
    OpenApiService::new(Api, "poem", "1.0").url_prefix("/api")
}

#[derive(Tags)]
enum Tag {
    /// What a union can be.
    Unions,
    Records,
    Bodies,
    Parameters,
    Security,
    Responses,
}

#[derive(Clone, Debug, Object, PartialEq)]
struct Circle {
    radius: f64,
}

#[derive(Clone, Debug, Object, PartialEq)]
struct Line {
    length: f64,
    label: Option<String>,
}

/// The tag is written beside the properties.
#[derive(Clone, Debug, PartialEq, Union)]
#[oai(discriminator_name = "type", rename_all = "snake_case")]
enum Shape {
    Circle(Circle),
    Line(Line),
    #[oai(mapping = "second-line")]
    Second(Other),
}

#[derive(Clone, Debug, Object, PartialEq)]
struct Other {
    shapes: Vec<Shape>,
}

/// The variant is the one property.
#[derive(Clone, Debug, PartialEq, Union)]
#[oai(externally_tagged)]
enum External {
    Circle(Circle),
    Line(Line),
}

/// Whatever fits.
#[derive(Clone, Debug, PartialEq, Union)]
enum Loose {
    Flag(bool),
    Whole(i64),
    Text(String),
    Circle(Circle),
}

#[derive(Clone, Copy, Debug, Enum, Eq, PartialEq)]
#[oai(rename_all = "kebab-case")]
enum Level {
    Low,
    VeryHigh,
}

#[derive(Clone, Debug, NewType, PartialEq)]
#[oai(example)]
struct Name(String);

impl Example for Name {
    fn example() -> Self {
        Name("Ann".to_owned())
    }
}

/// Most of what a field can be.
#[derive(Clone, Debug, Object)]
#[oai(rename_all = "camelCase")]
struct Record {
    id: Uuid,
    name: Name,
    unsigned: u64,
    small: u32,
    byte: u8,
    #[oai(validator(minimum(value = "-5.5"), maximum(value = "100.0", exclusive)))]
    real: f32,
    created_at: DateTime<Utc>,
    day: NaiveDate,
    level: Level,
    maybe_level: Option<Level>,
    coded: Base64<Vec<u8>>,
    scores: BTreeMap<String, i64>,
    shapes: BTreeMap<String, Shape>,
    anything: Any<serde_json::Value>,
    #[oai(validator(max_items = 3, unique_items))]
    tags: Vec<String>,
    #[oai(default = "seven")]
    weight: u16,
    #[oai(write_only)]
    secret: Password,
    #[oai(read_only)]
    revision: i64,
    #[oai(skip_serializing_if_is_none)]
    parent: Option<Box<Record>>,
}

fn seven() -> u16 {
    7
}

#[derive(Clone, Debug, Object)]
struct Patch {
    name: MaybeUndefined<String>,
    level: MaybeUndefined<Level>,
    weight: Option<u16>,
}

/// Generic types are called by their arguments.
#[derive(Clone, Debug, Object)]
struct Page<T: poem_openapi::types::ParseFromJSON + poem_openapi::types::ToJSON> {
    items: Vec<T>,
    next: Option<u64>,
}

#[derive(Debug, Multipart)]
struct Documents {
    note: String,
    file: Upload,
    more: Vec<Upload>,
    count: Option<i32>,
    #[oai(rename = "as-json")]
    as_json: poem_openapi::types::multipart::JsonField<Line>,
}

#[derive(Debug, Deserialize, Object)]
struct Login {
    user: String,
    secret: String,
    remember: Option<bool>,
}

#[derive(Debug, Object)]
struct Problem {
    code: u16,
    message: String,
}

#[derive(ApiResponse)]
#[oai(bad_request_handler = "refused")]
#[expect(clippy::large_enum_variant, reason = "one is made for each response")]
enum Found {
    /// It is there.
    #[oai(status = 200)]
    Ok(Json<Record>, #[oai(header = "ETag")] String),
    /// It cannot be read.
    #[oai(status = 400)]
    Refused(Json<Problem>),
    /// There is none.
    #[oai(status = 404)]
    Missing(Json<Problem>),
}

fn refused(error: poem::Error) -> Found {
    Found::Refused(Json(Problem { code: 4000, message: error.to_string() }))
}

#[derive(ApiResponse)]
enum Either {
    #[oai(status = 200)]
    Object(Json<Circle>),
    #[oai(status = 202)]
    Text(PlainText<String>),
    #[oai(status_range = "4XX")]
    Wrong(poem::http::StatusCode, Json<Problem>),
    #[oai(status = 204)]
    Nothing,
}

#[derive(SecurityScheme)]
#[oai(ty = "api_key", key_name = "X-Api-Key", key_in = "header")]
struct HeaderKey(ApiKey);

#[derive(SecurityScheme)]
#[oai(ty = "api_key", key_name = "session", key_in = "cookie")]
struct CookieKey(ApiKey);

#[derive(SecurityScheme)]
#[oai(ty = "bearer")]
struct Token(Bearer);

#[derive(SecurityScheme)]
#[oai(ty = "basic")]
struct UserLogin(Basic);

#[derive(SecurityScheme)]
enum TokenOrKey {
    Token(Token),
    Key(HeaderKey),
}

struct Api;

#[OpenApi]
impl Api {
    /// Gives back what it got.
    #[oai(path = "/shapes", method = "post", tag = "Tag::Unions")]
    async fn shapes(&self, shapes: Json<Vec<Shape>>) -> Json<Vec<Shape>> {
        shapes
    }

    #[oai(path = "/external", method = "post", tag = "Tag::Unions")]
    async fn external(&self, values: Json<Vec<External>>) -> Json<Vec<External>> {
        values
    }

    #[oai(path = "/loose", method = "post", tag = "Tag::Unions")]
    async fn loose(&self, values: Json<Vec<Loose>>) -> Json<Vec<Loose>> {
        values
    }

    #[oai(path = "/records/:id", method = "get", tag = "Tag::Records")]
    async fn view(&self, id: Path<Uuid>) -> Found {
        if id.is_nil() {
            return Found::Missing(Json(Problem { code: 4040, message: "there is none".to_owned() }));
        }
        Found::Ok(Json(record(id.0)), "\"e\"".to_owned())
    }

    #[oai(path = "/records/:id", method = "put", tag = "Tag::Records")]
    async fn put(&self, id: Path<Uuid>, record: Json<Record>) -> Found {
        if id.0 != record.id {
            return Found::Missing(Json(Problem {
                code: 4041,
                message: format!("{} is not {}", id.0, record.id),
            }));
        }
        let etag = record.secret.as_str().to_owned();
        Found::Ok(record, etag)
    }

    #[oai(path = "/records/:id", method = "patch", tag = "Tag::Records")]
    async fn patch(&self, id: Path<Uuid>, patch: Json<Patch>) -> PlainText<String> {
        PlainText(format!("{} {:?} {:?} {:?}", id.0, patch.name, patch.level, patch.weight))
    }

    /// Pages of lines.
    #[oai(path = "/lines", method = "get", tag = "Tag::Records")]
    async fn lines(
        &self,
        offset: Query<Option<u64>>,
        #[oai(validator(maximum(value = "10")), default = "three")] limit: Query<u64>,
    ) -> Json<Page<Line>> {
        let start = offset.unwrap_or_default();
        let end = (start + limit.0).min(10);
        let line = |number: u64| Line { length: number as f64, label: None };
        Json(Page { items: (start..end).map(line).collect(), next: (end < 10).then_some(end) })
    }

    #[oai(path = "/upload", method = "post", tag = "Tag::Bodies")]
    async fn upload(&self, documents: Documents) -> poem::Result<Json<Vec<String>>> {
        let mut seen = vec![documents.note, format!("{:?} {:?}", documents.count, documents.as_json.0)];
        for file in [documents.file].into_iter().chain(documents.more) {
            let kind = format!("{:?} {:?}", file.file_name(), file.content_type());
            let text = file.into_string().await.map_err(poem::error::BadRequest)?;
            seen.push(format!("{kind} {text}"));
        }
        Ok(Json(seen))
    }

    #[oai(path = "/download", method = "get", tag = "Tag::Bodies")]
    async fn download(&self) -> Attachment<Vec<u8>> {
        Attachment::new(b"\0\xff of a file".to_vec())
            .attachment_type(AttachmentType::Attachment)
            .filename("a b.bin")
    }

    #[oai(path = "/raw", method = "put", tag = "Tag::Bodies")]
    async fn raw(&self, content: BinaryPayload<Vec<u8>>) -> PlainText<String> {
        PlainText(content.0.escape_ascii().to_string())
    }

    #[oai(path = "/base64", method = "put", tag = "Tag::Bodies")]
    async fn base64(&self, content: Base64Payload<Vec<u8>>) -> Base64Payload<Vec<u8>> {
        content
    }

    #[oai(path = "/text", method = "put", tag = "Tag::Bodies")]
    async fn text(&self, content: PlainText<String>) -> Html<String> {
        Html(format!("<p>{}</p>", content.0))
    }

    #[oai(path = "/login", method = "post", tag = "Tag::Bodies")]
    async fn login(&self, login: Form<Login>) -> PlainText<String> {
        PlainText(format!("{} {} {:?}", login.user, login.secret, login.remember))
    }

    #[oai(path = "/headers", method = "get", tag = "Tag::Parameters")]
    async fn headers(
        &self,
        #[oai(name = "X-Count")] count: Header<u32>,
        #[oai(name = "X-Names")] names: Header<Vec<String>>,
    ) -> Json<Vec<String>> {
        Json(vec![format!("{} {:?}", count.0, names.0)])
    }

    #[oai(path = "/queries", method = "get", tag = "Tag::Parameters")]
    async fn queries(
        &self,
        names: Query<Vec<String>>,
        #[oai(explode = false)] numbers: Query<Vec<i32>>,
        level: Query<Option<Level>>,
        since: Query<Option<DateTime<Utc>>>,
    ) -> Json<Vec<String>> {
        let since = since.0.map(|since| since.to_rfc3339());
        Json(vec![format!("{:?}", names.0), format!("{:?}", numbers.0), format!("{:?} {since:?}", level.0)])
    }

    #[oai(path = "/cookies", method = "get", tag = "Tag::Parameters")]
    async fn cookies(&self, visits: Cookie<u32>, theme: Cookie<Option<String>>) -> Json<Vec<String>> {
        Json(vec![visits.0.to_string(), format!("{:?}", theme.0)])
    }

    #[oai(path = "/tree/:name/*rest", method = "get", tag = "Tag::Parameters")]
    async fn tree(&self, name: Path<String>, rest: Path<String>) -> Json<Vec<String>> {
        Json(vec![name.0, rest.0])
    }

    #[oai(path = "/with-key", method = "get", tag = "Tag::Security")]
    async fn with_key(&self, key: HeaderKey) -> PlainText<String> {
        PlainText(key.0.key)
    }

    #[oai(path = "/with-cookie", method = "get", tag = "Tag::Security")]
    async fn with_cookie(&self, key: CookieKey) -> PlainText<String> {
        PlainText(key.0.key)
    }

    #[oai(path = "/with-login", method = "get", tag = "Tag::Security")]
    async fn with_login(&self, login: UserLogin) -> PlainText<String> {
        PlainText(format!("{} {}", login.0.username, login.0.password))
    }

    #[oai(path = "/with-either", method = "get", tag = "Tag::Security")]
    async fn with_either(&self, credential: TokenOrKey) -> PlainText<String> {
        PlainText(match credential {
            TokenOrKey::Token(token) => format!("token {}", token.0.token),
            TokenOrKey::Key(key) => format!("key {}", key.0.key),
        })
    }

    /// One of several statuses, each with its type.
    #[oai(path = "/either/:which", method = "get", tag = "Tag::Responses")]
    async fn either(&self, which: Path<u16>) -> Either {
        let problem = |code| Json(Problem { code, message: format!("code {code}") });
        match which.0 {
            200 => Either::Object(Json(Circle { radius: 0.5 })),
            202 => Either::Text(PlainText("later".to_owned())),
            204 => Either::Nothing,
            code => Either::Wrong(poem::http::StatusCode::IM_A_TEAPOT, problem(code)),
        }
    }

    #[oai(path = "/events", method = "get", tag = "Tag::Responses")]
    async fn events(&self) -> EventStream<BoxStream<'static, Shape>> {
        let shapes = [Shape::Circle(Circle { radius: 1.0 }), Shape::Line(Line { length: 2.0, label: None })];
        EventStream::new(stream::iter(shapes).boxed())
    }
}

/// A record with all there is, and the largest numbers.
fn record(id: Uuid) -> Record {
    Record {
        id,
        name: Name("Tom".to_owned()),
        unsigned: u64::MAX,
        small: u32::MAX,
        byte: 255,
        real: 99.5,
        created_at: DateTime::from_timestamp(1_774_744_200, 250_000_000).unwrap_or_default(),
        day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap_or_default(),
        level: Level::VeryHigh,
        maybe_level: None,
        coded: Base64(vec![0, 255]),
        scores: BTreeMap::from([("ä".to_owned(), -1)]),
        shapes: BTreeMap::from([("c".to_owned(), Shape::Circle(Circle { radius: 1.5 }))]),
        anything: Any(serde_json::json!({"a": [1, null]})),
        tags: vec!["one".to_owned()],
        weight: 1,
        secret: Password("hidden".to_owned()),
        revision: -1,
        parent: None,
    }
}

fn three() -> u64 {
    3
}
