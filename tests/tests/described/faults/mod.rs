//! What the client does when the service misbehaves: how often and with what a request arrives, and what the caller is
//! told.

mod connections;
mod deadline;
mod limits;
mod pages;
mod redirects;
mod responses;
mod sharing;
mod statuses;
mod tokens;

use std::fmt::Debug;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use client_tests::described::{Described, Document, Fault, Record};
use serde_json::json;
use zoom_client::runtime::Client;
use zoom_client::runtime::{ApiError, ClientBuilder, Content, Credentials, Error, File, RetryPolicy};
use zoom_client::{v1, v2};

/// The bytes that are uploaded.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\xff\x00";

/// What the server says by which its support finds a call that met a fault; version 1 has no such header.
const TRACKING_ID: &str = "v=2.0;clid=test;rid=1";

/// The calls that meet a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// `GET /groups`.
    Read,
    /// `POST /groups`.
    Write,
    /// `POST /user/get` of version 1, of which an overlay says that it only reads.
    Marked,
    /// `POST /users/me/settings/virtual_backgrounds` with a stream, which can be sent once.
    Upload,
}

const KINDS: [Kind; 4] = [Kind::Read, Kind::Write, Kind::Marked, Kind::Upload];

impl Kind {
    fn operation(self) -> &'static str {
        match self {
            Kind::Read => "groups",
            Kind::Write => "groupCreate",
            Kind::Marked => "userGet",
            Kind::Upload => "uploadVBuser",
        }
    }

    fn document(self) -> &'static Document {
        if self == Kind::Marked { Document::version_1() } else { Document::version_2() }
    }

    /// A server that knows the credential of the client.
    fn server(self) -> Described {
        let server = Described::new(self.document());
        server.accept_token("token-1");
        server.accept_key("api_key", "key-1");
        server.accept_key("api_secret", "secret-1");
        server
    }

    fn builder(self, base_url: impl Into<String>) -> ClientBuilder {
        let builder = match self {
            Kind::Marked => {
                v1::Client::builder().credentials(v1::KeyPair::new("key-1", "secret-1")).for_client()
            }
            _ => v2::Client::builder().credentials(v2::AccessToken::new("token-1")).for_client(),
        };
        builder.base_url(base_url).retry(quick())
    }

    /// Makes the call once.
    async fn call(self, core: &Client) -> Told {
        let core = core.clone();
        match self {
            Kind::Read => told(v2::Client::from(core).groups().list().await),
            Kind::Write => {
                let body = v2::types::NewGroup { name: Some("g".to_owned()), ..Default::default() };
                told(v2::Client::from(core).groups().create(&body).await)
            }
            Kind::Marked => {
                let body = v1::types::GetUser { id: "z8".to_owned(), ..Default::default() };
                told(v1::Client::from(core).user().get(&body).await)
            }
            Kind::Upload => {
                told(v2::Client::from(core).users().upload_virtual_background("me", &upload()).await)
            }
        }
    }

    /// Each request is the whole of the first, and what the call was given.
    #[track_caller]
    fn check_bodies(self, records: &[Record]) {
        // Of a connection that is reset before the request was read, the server knows the head alone.
        let reset = |record: &&Record| {
            !matches!(record.outcome, client_tests::described::Outcome::Faulty(Fault::ResetBeforeReading))
        };
        let whole: Vec<&Record> = records.iter().filter(reset).collect();
        for record in &whole {
            match self {
                Kind::Read => assert!(record.request.body.is_empty()),
                Kind::Write => assert_eq!(record.request.json(), json!({ "name": "g" })),
                Kind::Marked => assert_eq!(record.request.text(), "id=z8&api_key=key-1&api_secret=secret-1"),
                Kind::Upload => assert_eq!(record.inputs.parts[0].content, PICTURE),
            }
        }
    }
}

/// A body of an upload, from a stream.
fn upload() -> v2::types::VirtualBackgroundUpload {
    let length = u64::try_from(PICTURE.len()).unwrap();
    let content = Content::from_reader(PICTURE, Some(length));
    v2::types::VirtualBackgroundUpload {
        file: File::from_content("a.png", "image/png", content),
        ..Default::default()
    }
}

/// The policy of a client that is not set, without its waits.
fn quick() -> RetryPolicy {
    let wait = Duration::from_millis(1);
    RetryPolicy::new().backoff(wait, wait).pause(wait)
}

/// A client of version 2 with credentials of a test.
fn version_2(server: &Described, credentials: impl Into<Credentials>) -> v2::Client {
    let builder = v2::Client::builder().base_url(server.base_url()).credentials(credentials);
    builder.retry(quick()).build().unwrap()
}

/// What a caller is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    /// `ok`, or variant, status, code, message and fields of the error, when there is a budget again, and whether the
    /// service may have acted.
    text: String,
    attempts: Option<u32>,
    tracking_id: Option<String>,
}

fn told<T, E: Debug>(outcome: Result<T, Error<E>>) -> Told {
    let Err(error) = outcome else {
        return Told { text: "ok".to_owned(), attempts: None, tracking_id: None };
    };
    let answer = error.refusal();
    let (kind, attempts) = match &error {
        Error::Transport(error) => ("Transport".to_owned(), Some(error.attempts)),
        Error::Timeout(error) => (format!("Timeout {:?}", error.stage), Some(error.attempts)),
        Error::Decode(_) => ("Decode".to_owned(), None),
        Error::Auth(error) => (format!("Auth: {error}"), None),
        Error::Build(error) => (format!("Build: {error}"), None),
        Error::RateLimit(_) => ("RateLimit".to_owned(), None),
        Error::PageExpired(_) => ("PageExpired".to_owned(), None),
        _ => ("Api".to_owned(), None),
    };
    let mut text = kind;
    if let Some(status) = error.status() {
        // Calls differ in what they are answered in success.
        let success = if status.is_success() { "success".to_owned() } else { status.as_u16().to_string() };
        text.push_str(&format!(" {success}"));
    }
    text.extend(answer.map(problem));
    if let Error::RateLimit(error) = &error {
        text.push_str(&error.resets_at.map_or_else(|| "; no reset".to_owned(), reset));
    }
    text.push_str(if error.may_have_acted() { "; may have acted" } else { "" });
    let tracking_id = answer.and_then(ApiError::tracking_id).map(str::to_owned);
    Told { text, attempts: attempts.or(answer.map(|answer| answer.attempts)), tracking_id }
}

/// Code, message and fields; of a long message the beginning.
fn problem<E>(error: &ApiError<E>) -> String {
    let problem = error.problem();
    let mut text = problem.code().map(|code| format!(" {code}")).unwrap_or_default();
    if let Some(message) = problem.message() {
        text.push_str(&format!(": {}", message.chars().take(45).collect::<String>()));
    }
    let fields = problem.fields().iter();
    text.extend(fields.map(|field| format!(" [{}: {}]", field.field, field.message)));
    text
}

/// When there is a budget again: in seconds from now, or the day if that is far.
fn reset(time: SystemTime) -> String {
    let round = |duration: Duration| duration.as_secs_f64().round();
    let wait = round(time.duration_since(SystemTime::now()).unwrap_or_default());
    if wait < 100_000.0 {
        return format!("; reset in {wait} s");
    }
    format!("; reset at {}", round(time.duration_since(UNIX_EPOCH).unwrap_or_default()))
}

/// A fault, and what comes of it for a read, a write, a call that an overlay calls a read, and an upload of a stream.
struct Row {
    fault: Fault,
    /// How many requests arrive if the service misbehaves once; more than one means that the call succeeds.
    once: [usize; 4],
    /// How many if it goes on so.
    lasting: [usize; 4],
    /// What the caller is reported if the call does not succeed, of version 2 and 1.
    told: [&'static str; 2],
}

/// A row whose words are those of both versions.
fn row(fault: Fault, once: [usize; 4], lasting: [usize; 4], told: &'static str) -> Row {
    Row { fault, once, lasting, told: [told; 2] }
}

/// A row of a fault that nothing is retried for.
fn final_row(fault: Fault, told: &'static str) -> Row {
    row(fault, [1; 4], [1; 4], told)
}

impl Row {
    /// Says what version 1 tells, which has other rules.
    fn version_1(mut self, told: &'static str) -> Row {
        self.told[1] = told;
        self
    }
}

/// Lets each call of each row meet its fault, once and as often as it tries; one client meets them all.
async fn check_rows(rows: Vec<Row>) {
    for (index, kind) in KINDS.into_iter().enumerate() {
        let server = kind.server();
        let client = kind.builder(server.base_url()).build().unwrap();
        for row in &rows {
            let words = row.told[usize::from(kind == Kind::Marked)];
            for (times, requests) in [(1, row.once[index]), (usize::MAX, row.lasting[index])] {
                server.misbehave(kind.operation(), times, row.fault.clone());
                check(kind, &server, &client, requests, if times < requests { "ok" } else { words }).await;
                server.behave();
            }
        }
    }
}

/// Makes a call, and compares the requests of it and what its caller is reported.
async fn check(kind: Kind, server: &Described, client: &Client, requests: usize, words: &str) {
    let before = server.records_of(kind.operation()).len();
    let told = kind.call(client).await;
    let records = server.records_of(kind.operation()).split_off(before);
    let place = format!("{kind:?} with {:?}: {told:?}", records.first().map(|record| &record.outcome));
    assert_eq!(records.len(), requests, "{place}");
    assert_eq!(told.text, words, "{place}");
    if let Some(attempts) = told.attempts {
        assert_eq!(usize::try_from(attempts).unwrap(), requests, "{place}");
    }
    let is_answer = told.text.starts_with("Api") || told.text.starts_with("RateLimit");
    let tracked = is_answer && kind != Kind::Marked;
    assert_eq!(told.tracking_id.as_deref(), tracked.then_some(TRACKING_ID), "{place}");
    kind.check_bodies(&records);
}
