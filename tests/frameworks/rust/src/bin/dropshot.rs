//! dropshot with schemars 0.8: pages by token, typed headers and redirects, forms, multipart, bodies and errors of its own.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use chrono::{DateTime, NaiveDate, Utc};
use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, Body, ConfigDropshot, ErrorStatusCode, Header, HttpError,
    HttpResponseCreated, HttpResponseDeleted, HttpResponseError, HttpResponseHeaders, HttpResponseOk,
    HttpResponseTemporaryRedirect, HttpResponseUpdatedNoContent, MultipartBody, PaginationParams, Path,
    Query, RequestContext, ResultsPage, ServerBuilder, TypedBody, UntypedBody, WhichPage, endpoint,
    http_response_temporary_redirect,
};
use http::Response;
use schemars::JsonSchema;
use schemars_08 as schemars;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

type Context = RequestContext<()>;

fn main() -> io::Result<()> {
    framework_servers::main(document, async || {
        let config = ConfigDropshot {
            bind_address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            default_request_body_max_bytes: 4096,
            ..Default::default()
        };
        let log = dropshot::ConfigLogging::StderrTerminal { level: dropshot::ConfigLoggingLevel::Critical };
        let api = api().map_err(io::Error::other)?;
        let builder = ServerBuilder::new(api, (), log.to_logger("dropshot")?).config(config);
        let server = builder.start().map_err(io::Error::other)?;
        framework_servers::announce(server.local_addr().port())?;
        server.await.map_err(io::Error::other)
    })
}

fn document() -> String {
    let document = api().map(|api| api.openapi("dropshot", semver::Version::new(1, 0, 0)).json());
    match document {
        Ok(Ok(document)) => serde_json::to_string_pretty(&document).unwrap_or_default(),
        _ => String::new(),
    }
}

fn api() -> Result<ApiDescription<()>, ApiDescriptionRegisterError> {
    let mut api = ApiDescription::new();
    api.register(projects_list)?;
    api.register(project_sorted_list)?;
    api.register(project_create)?;
    api.register(project_view)?;
    api.register(project_update)?;
    api.register(project_delete)?;
    api.register(shapes_echo)?;
    api.register(events_echo)?;
    api.register(commands_echo)?;
    api.register(values_echo)?;
    api.register(headers_view)?;
    api.register(login)?;
    api.register(upload)?;
    api.register(raw_put)?;
    api.register(download)?;
    api.register(moved)?;
    api.register(own_error)?;
    Ok(api)
}

/// A project.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
struct Project {
    /// Never given twice.
    id: u64,
    name: String,
    owner: Option<Owner>,
    /// The one that is used unless another is named.
    default_owner: Owner,
    created: DateTime<Utc>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
struct Owner {
    id: Uuid,
    born: Option<NaiveDate>,
}

fn project(id: u64) -> Project {
    Project {
        id,
        name: format!("project {id}"),
        owner: None,
        default_owner: Owner { id: Uuid::nil(), born: NaiveDate::from_ymd_opt(2024, 2, 29) },
        created: DateTime::UNIX_EPOCH,
    }
}

/// Which projects.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
struct Scan {
    /// Only those whose name holds this.
    like: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Place {
    after: u64,
    like: Option<String>,
}

/// The next `limit` projects of 25.
#[endpoint { method = GET, path = "/projects", tags = ["projects"] }]
async fn projects_list(
    context: Context,
    query: Query<PaginationParams<Scan, Place>>,
) -> Result<HttpResponseOk<ResultsPage<Project>>, HttpError> {
    let params = query.into_inner();
    let limit = u64::from(context.page_limit(&params)?.get());
    let (after, like) = match params.page {
        WhichPage::First(scan) => (0, scan.like),
        WhichPage::Next(place) => (place.after, place.like),
    };
    let fits = |project: &Project| like.as_ref().is_none_or(|like| project.name.contains(like.as_str()));
    let all = (after + 1..=25).map(project).filter(fits);
    let items: Vec<Project> = all.take(usize::try_from(limit).unwrap_or(usize::MAX)).collect();
    let scan = Scan { like: like.clone() };
    let place = |last: &Project, scan: &Scan| Place { after: last.id, like: scan.like.clone() };
    Ok(HttpResponseOk(ResultsPage::new(items, &scan, place)?))
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Sort {
    /// The smallest first.
    ById,
    /// The largest first.
    ByIdDescending,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
struct SortedScan {
    #[serde(default = "by_id")]
    sort: Sort,
}

fn by_id() -> Sort {
    Sort::ById
}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct SortedPlace {
    sort: Sort,
    last: u64,
}

/// A collection within a project.
#[endpoint { method = GET, path = "/projects/{id}/numbers", tags = ["projects"] }]
async fn project_sorted_list(
    context: Context,
    path: Path<ProjectPath>,
    query: Query<PaginationParams<SortedScan, SortedPlace>>,
) -> Result<HttpResponseOk<ResultsPage<u64>>, HttpError> {
    let params = query.into_inner();
    let limit = usize::try_from(context.page_limit(&params)?.get()).unwrap_or(usize::MAX);
    let start = path.into_inner().id;
    let (sort, last) = match params.page {
        WhichPage::First(scan) => (scan.sort, None),
        WhichPage::Next(place) => (place.sort, Some(place.last)),
    };
    let all = start..start + 7;
    let items: Vec<u64> = match sort {
        Sort::ById => all.filter(|number| last.is_none_or(|last| *number > last)).take(limit).collect(),
        Sort::ByIdDescending => {
            all.rev().filter(|number| last.is_none_or(|last| *number < last)).take(limit).collect()
        }
    };
    let place = |last: &u64, scan: &SortedScan| SortedPlace { sort: scan.sort, last: *last };
    Ok(HttpResponseOk(ResultsPage::new(items, &SortedScan { sort }, place)?))
}

#[endpoint { method = POST, path = "/projects", tags = ["projects"] }]
async fn project_create(
    _: Context,
    body: TypedBody<Project>,
) -> Result<HttpResponseCreated<Project>, HttpError> {
    Ok(HttpResponseCreated(body.into_inner()))
}

#[derive(Debug, Deserialize, JsonSchema)]
struct ProjectPath {
    id: u64,
}

#[endpoint { method = GET, path = "/projects/{id}", tags = ["projects"] }]
async fn project_view(_: Context, path: Path<ProjectPath>) -> Result<HttpResponseOk<Project>, HttpError> {
    match path.into_inner().id {
        0 => Err(HttpError::for_not_found(Some("NoProject".to_owned()), "there is no project 0".to_owned())),
        id => Ok(HttpResponseOk(project(id))),
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Rename {
    name: String,
}

#[endpoint { method = PATCH, path = "/projects/{id}", tags = ["projects"] }]
async fn project_update(
    _: Context,
    path: Path<ProjectPath>,
    body: TypedBody<Rename>,
) -> Result<HttpResponseUpdatedNoContent, HttpError> {
    if path.into_inner().id == 1 && body.into_inner().name == "ü" {
        return Ok(HttpResponseUpdatedNoContent());
    }
    Err(HttpError::for_bad_request(None, "another project or name".to_owned()))
}

#[endpoint { method = DELETE, path = "/projects/{id}", tags = ["projects"] }]
async fn project_delete(_: Context, path: Path<ProjectPath>) -> Result<HttpResponseDeleted, HttpError> {
    match path.into_inner().id {
        1 => Ok(HttpResponseDeleted()),
        id => Err(HttpError::for_unavail(None, format!("{id} cannot be reached"))),
    }
}

/// Serde's way by default: the variant is the one property.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
enum Shape {
    Origin,
    /// A circle.
    Circle {
        radius: f64,
    },
    Owner(Owner),
    Names(Vec<String>),
}

#[endpoint { method = POST, path = "/shapes", tags = ["enums"] }]
async fn shapes_echo(
    _: Context,
    body: TypedBody<Vec<Shape>>,
) -> Result<HttpResponseOk<Vec<Shape>>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

/// The tag beside the properties.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Event {
    OwnerAdded(Owner),
    Renamed { from: String, to: Option<String> },
    AllRemoved,
}

#[endpoint { method = POST, path = "/events", tags = ["enums"] }]
async fn events_echo(
    _: Context,
    body: TypedBody<Vec<Event>>,
) -> Result<HttpResponseOk<Vec<Event>>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

/// The tag and the value side by side.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
enum Command {
    Stop,
    Move { steps: i32 },
    Say(String),
    Own(Owner),
}

#[endpoint { method = POST, path = "/commands", tags = ["enums"] }]
async fn commands_echo(
    _: Context,
    body: TypedBody<BTreeMap<String, Command>>,
) -> Result<HttpResponseOk<BTreeMap<String, Command>>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

/// Most of what a field can be.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Values {
    unsigned: u64,
    small: u32,
    tiny: i8,
    signed: i64,
    real: f32,
    flag: bool,
    letter: char,
    non_zero: std::num::NonZeroU16,
    ids: std::collections::BTreeSet<Uuid>,
    #[serde(default)]
    note: Option<String>,
    anything: Value,
    either: NameOrId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    child: Option<Box<Values>>,
    #[serde(flatten)]
    owner: Owner,
}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(untagged)]
enum NameOrId {
    Id(Uuid),
    Name(String),
    Number(i64),
}

#[endpoint { method = PUT, path = "/values", tags = ["values"] }]
async fn values_echo(_: Context, body: TypedBody<Values>) -> Result<HttpResponseOk<Values>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
struct Headers {
    x_count: u32,
    x_day: Option<NaiveDate>,
}

#[derive(JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Next {
    /// What comes next.
    x_next: String,
    etag: Option<String>,
}

#[endpoint { method = GET, path = "/headers", tags = ["values"] }]
async fn headers_view(
    _: Context,
    headers: Header<Headers>,
) -> Result<HttpResponseHeaders<HttpResponseOk<String>, Next>, HttpError> {
    let headers = headers.into_inner();
    let next = Next { x_next: (u64::from(headers.x_count) + 1).to_string(), etag: Some("\"e\"".to_owned()) };
    Ok(HttpResponseHeaders::new(HttpResponseOk(format!("{} {:?}", headers.x_count, headers.x_day)), next))
}

#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct Login {
    user: String,
    secret: String,
    remember: Option<bool>,
}

#[endpoint { method = POST, path = "/login", content_type = "application/x-www-form-urlencoded", tags = ["bodies"] }]
async fn login(_: Context, body: TypedBody<Login>) -> Result<HttpResponseOk<Login>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

/// Takes a form with files, of which dropshot's document says no more than that it is one.
#[endpoint { method = POST, path = "/upload", tags = ["bodies"] }]
async fn upload(_: Context, mut body: MultipartBody) -> Result<HttpResponseOk<Vec<String>>, HttpError> {
    let mut seen = Vec::new();
    let refused = |error| HttpError::for_bad_request(None, format!("{error}"));
    while let Some(field) = body.content.next_field().await.map_err(refused)? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().unwrap_or_default().to_owned();
        seen.push(format!("{name} {file} {}", field.text().await.map_err(refused)?));
    }
    Ok(HttpResponseOk(seen))
}

#[endpoint { method = PUT, path = "/raw", tags = ["bodies"], request_body_max_bytes = 16 }]
async fn raw_put(_: Context, body: UntypedBody) -> Result<HttpResponseOk<String>, HttpError> {
    Ok(HttpResponseOk(body.as_bytes().escape_ascii().to_string()))
}

#[endpoint { method = GET, path = "/download", tags = ["bodies"] }]
async fn download(_: Context) -> Result<Response<Body>, HttpError> {
    let response = Response::builder()
        .header("content-type", "application/octet-stream")
        .header("content-disposition", "attachment; filename=\"a b.bin\"");
    Ok(response.body(b"\0\xff of a file".to_vec().into())?)
}

#[endpoint { method = GET, path = "/moved", tags = ["values"] }]
async fn moved(_: Context) -> Result<HttpResponseTemporaryRedirect, HttpError> {
    http_response_temporary_redirect("/projects/5".to_owned())
}

/// An error of our own, which the document has as a union.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(tag = "kind")]
enum OwnError {
    Busy {
        seconds: u32,
    },
    /// What dropshot itself refuses.
    Refused {
        message: String,
    },
}

impl std::fmt::Display for OwnError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl From<HttpError> for OwnError {
    fn from(error: HttpError) -> Self {
        OwnError::Refused { message: error.external_message }
    }
}

impl HttpResponseError for OwnError {
    fn status_code(&self) -> ErrorStatusCode {
        match self {
            OwnError::Busy { .. } => ErrorStatusCode::TOO_MANY_REQUESTS,
            OwnError::Refused { .. } => ErrorStatusCode::BAD_REQUEST,
        }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Wait {
    seconds: u32,
}

#[endpoint { method = GET, path = "/own-error", tags = ["values"] }]
async fn own_error(_: Context, query: Query<Wait>) -> Result<HttpResponseOk<String>, OwnError> {
    match query.into_inner().seconds {
        0 => Ok(HttpResponseOk("at once".to_owned())),
        seconds => Err(OwnError::Busy { seconds }),
    }
}
