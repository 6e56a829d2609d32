//! Bytes as responses over the wire: values, event streams, lines, refusals, lists, tokens, headers and forms.

use std::cell::RefCell;
use std::fmt::Debug;

use crate::{
    pagination_styles, response_by_status, response_content_types, response_headers, response_streams,
};
use runtime::oauth2::App;
use runtime::{Call, Client, Error, Json, Operation, Options, RetryPolicy};
use tokio::runtime::{Builder, Runtime};

use crate::models;
use crate::models::{check_shown, check_text};
use crate::server::{Reply, Server};

/// How many elements of a stream or a list are looked at.
const ENOUGH: usize = 1000;

const STATUSES: [u16; 8] = [200, 200, 201, 400, 401, 404, 429, 503];

const TYPES: [&str; 8] = [
    "application/json",
    "text/event-stream",
    "application/x-ndjson",
    "application/json-seq",
    "text/plain; charset=utf-8",
    "application/problem+json",
    "image/png",
    "",
];

/// The bytes as a response: what it is for, its status and its content type, then a header in a line, then the body.
pub fn read(bytes: &[u8]) {
    let Some(([what, status, media_type], rest)) = bytes.split_first_chunk::<3>() else { return };
    if what % 8 == 0 {
        return models::read(rest);
    }
    let (header, body) = match rest.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&rest[..end], &rest[end + 1..]),
        None => (&rest[..0], rest),
    };
    let media_type = match TYPES[usize::from(media_type % 8)] {
        "" => header.to_vec(),
        known => known.as_bytes().to_vec(),
    };
    let reply = Reply {
        status: STATUSES[usize::from(status % 8)],
        headers: headers(&media_type, header),
        body: body.to_vec(),
    };
    WORLD.with_borrow_mut(|world| {
        let world = world.get_or_insert_with(World::new);
        world.server.answer(reply);
        world.runtime.block_on(call(*what % 8, &world.client, &world.app, body));
    });
}

/// The one header wherever a client looks for one.
fn headers(media_type: &[u8], header: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let names =
        ["Link", "Location", "Retry-After", "X-RateLimit-Reset", "X-Next", "X-Meta", "X-Tags", "X-Size"];
    let mut headers: Vec<(&'static str, Vec<u8>)> = names.map(|name| (name, header.to_vec())).into();
    headers.push(("Content-Type", media_type.to_vec()));
    headers
}

thread_local! {
    static WORLD: RefCell<Option<World>> = const { RefCell::new(None) };
}

struct World {
    runtime: Runtime,
    server: Server,
    client: Client,
    app: App,
}

impl World {
    fn new() -> World {
        let (runtime, server) = (Builder::new_current_thread().enable_all().build(), Server::start());
        let client = Client::builder(&server.url)
            .retry(RetryPolicy::none())
            .decoded_limit(64 << 20)
            .max_empty_pages(3)
            .build();
        let app =
            App::confidential(&server.url, "client-of-the-app", SECRET).device_authorization_url(&server.url);
        World {
            runtime: runtime.expect("there is a runtime"),
            client: client.expect("there is a client"),
            app,
            server,
        }
    }
}

async fn call(what: u8, client: &Client, app: &App, body: &[u8]) {
    match what {
        1 => streams(client).await,
        2 | 3 => lists(client, what == 2).await,
        4 => tokens(app).await,
        5 => headers_of(client).await,
        6 => forms(client, body).await,
        _ => representations(client).await,
    }
}

/// An error shows nothing that could forge a log, in whatever way it is shown.
fn check<T, E: Debug>(outcome: Result<T, Error<E>>) -> Option<T> {
    let error = match outcome {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    check_text(&error.to_string(), 3000);
    check_shown(&error);
    if let Some(refusal) = error.refusal() {
        check_shown(&refusal.problem());
        check_shown(&refusal.rate());
    }
    None
}

/// All elements of a stream.
macro_rules! drain {
    ($call:expr) => {
        if let Some(mut stream) = check($call.await) {
            for _ in 0..ENOUGH {
                match stream.next().await {
                    Some(Ok(element)) => check_shown(&element),
                    Some(Err(error)) => {
                        check_text(&error.to_string(), 3000);
                        check_shown(&error);
                    }
                    None => break,
                }
            }
        }
    };
}

async fn streams(client: &Client) {
    let client = response_streams::Client::from(client.clone());
    drain!(client.streams().watch());
    drain!(client.streams().watch_plain());
    drain!(client.streams().list_rows());
    drain!(client.streams().list_records());
    check(client.streams().answer(&Default::default()).await);
}

/// Lists by tokens, links and numbers; every page is the same, so they end soon.
async fn lists(client: &Client, by_items: bool) {
    let client = pagination_styles::Client::from(client.clone());
    macro_rules! list {
        ($call:expr) => {
            if by_items {
                let mut items = $call.items();
                for _ in 0..ENOUGH {
                    let Some(item) = items.next().await else { break };
                    check(item);
                }
                check_shown(&items);
            } else {
                let mut pages = $call.pages();
                for _ in 0..5 {
                    let Some(page) = pages.next().await else { break };
                    check(page);
                }
                check_shown(&pages);
            }
        };
    }
    list!(client.lists().tokens());
    list!(client.lists().cursors());
    list!(client.lists().headers());
    list!(client.lists().links("name"));
    list!(client.lists().urls());
    list!(client.lists().offsets());
    list!(client.lists().either());
}

const SECRET: &str = "S3cr3t-0f/the+Client=";

/// A token endpoint: a token is one that can be sent, and an error repeats no secret.
async fn tokens(app: &App) {
    let credential = app.clone().grant("password").parameter("password", SECRET);
    match credential.token().await {
        Ok(token) => {
            check_shown(&token);
            let value = format!("{} {}", token.token_type(), token.access_token().expose());
            assert!(
                value.is_ascii() && !value.chars().any(|one| one.is_control() && one != '\t'),
                "{value:?}"
            );
        }
        Err(error) => {
            check_text(&error.to_string(), 3000);
            check_shown(&error);
            assert!(!format!("{error} {error:?}").contains(SECRET));
        }
    }
    match app.begin_device(None).await {
        Ok(device) => check_shown(&device),
        Err(error) => check_text(&error.to_string(), 3000),
    }
}

async fn headers_of(client: &Client) {
    use response_headers::headers;
    let Some(response) = check(client.call::<Json, Json>(&PLAIN).response().await) else { return };
    macro_rules! header {
        ($($name:ident),*) => {
            $(if let Err(error) = response.header_value(&headers::$name) {
                check_text(&error.to_string(), 3000);
                check_shown(&error);
            })*
        };
    }
    header!(X_KIND, X_META, CHECK_THINGS_X_NEXT, LIST_THINGS_X_NEXT, X_SIZE, X_TAGS, X_UNTYPED);
    check_shown(&response);
}

const PLAIN: Operation = Operation { id: "plain", path: "/", ..Operation::DEFAULT };

/// The body as what a caller sends: JSON, a form, parts, parameters and headers.
async fn forms(client: &Client, body: &[u8]) {
    let Ok(json) = serde_json::from_slice::<Json>(body) else { return };
    let send = |build: &dyn Fn(&mut Call<(), Json>)| {
        let mut call: Call<(), Json> = client.call(&POST);
        build(&mut call);
        check_shown(&call);
        call
    };
    check(send(&|call| call.json("application/json", &json)).await);
    check(send(&|call| call.form(&json)).await);
    check(send(&|call| call.multipart(&json)).await);
    check(send(&|call| call.query("q", runtime::QueryStyle::FORM, &json)).await);
    check(send(&|call| call.header("X-Q", runtime::HeaderStyle::SIMPLE, &json)).await);
    check(send(&|call| call.cookie("q", runtime::CookieStyle::FORM, &json)).await);
    if let Some(text) = json.as_str() {
        let options = Options::new().header(text, text).query(text, text);
        check(client.call::<(), Json>(&PLAIN).options(options).await);
    }
}

const POST: Operation = Operation { id: "post", method: runtime::Method::Post, ..PLAIN };

/// Responses whose status or content type decides what they are.
async fn representations(client: &Client) {
    check(client.call::<Json, Json>(&PLAIN).await);
    check(client.call::<String, String>(&PLAIN).await);
    check(client.call::<runtime::Unlisted, runtime::Unlisted>(&PLAIN).await)
        .inspect(|value| check_shown(value));
    let jobs = response_by_status::Client::from(client.clone());
    check(jobs.jobs().start().await).inspect(|value| check_shown(value));
    check(jobs.jobs().get("id").await).inspect(|value| check_shown(value));
    check(jobs.jobs().delete("id").await);
    check(jobs.jobs().list().await);
    let reports = response_content_types::Client::from(client.clone());
    check(reports.reports().get().await);
    check(reports.reports().get_versions().await);
    check(reports.reports().count().await);
    if let Some(mut download) = check(client.call::<runtime::Bytes, Json>(&PLAIN).download().await) {
        while let Ok(Some(_)) = download.chunk().await {}
    }
}
