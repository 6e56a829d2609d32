//! Responses: the type by status, errors by status, range and default, and types that are known by example.

use client_tests::response_by_example::Client as Examples;
use client_tests::response_by_example::types::GetUserResponse;
use client_tests::response_by_status::operations::{BadRequestOrNotFound, jobs};
use client_tests::response_by_status::{Client as Statuses, types};
use client_tests::response_content_types::operations::reports;
use client_tests::response_content_types::{Client as Contents, types as contents};
use client_tests::response_headers::types::ListThingsXKind;
use client_tests::response_headers::{Client as Headers, headers};
use client_tests::response_redirects::operations::files;
use client_tests::response_redirects::{Client as Redirects, headers as redirects_headers};
use client_tests::response_undescribed::Client as Undescribed;
use client_tests::response_undescribed::operations::metrics::PlotResponse;
use client_tests::runtime::{Credentials, Error, Json, Options, Redirects as RedirectPolicy, Untyped};
use client_tests::server::{Answer, Server};
use serde_json::json;

use crate::{core, exchange};

async fn start(answer: Answer) -> Result<jobs::StartResponse, Error<types::Problem>> {
    exchange(answer, |core| Statuses::from(core).jobs().start()).await.1
}

#[tokio::test]
async fn success_by_status() {
    let outcome = types::Outcome { result: "done".to_owned(), ..Default::default() };
    let answer = start(Answer::json(200, &json!({ "result": "done" }))).await.unwrap();
    assert_eq!(answer, jobs::StartResponse::Ok(outcome));
    let answer = start(Answer::json(202, &json!({ "ticket": 7 }))).await.unwrap();
    assert_eq!(answer, jobs::StartResponse::Accepted(types::Ticket { ticket: 7, ..Default::default() }));
    assert_eq!(start(Answer::empty(204)).await.unwrap(), jobs::StartResponse::NoContent);
    let answer = start(Answer::body(206, "text/plain", "half")).await.unwrap();
    let jobs::StartResponse::Other(unlisted) = answer else { panic!("{answer:?}") };
    assert_eq!((unlisted.status.as_u16(), unlisted.body.as_ref()), (206, &b"half"[..]));
}

/// The type belongs to the status, so another status's body does not do.
#[tokio::test]
async fn success_with_the_body_of_another_status() {
    let error = start(Answer::json(200, &json!({ "ticket": 7 }))).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("result"), "{error}");
}

/// The message of a failure that operations of several tags have.
fn message(error: &Error<BadRequestOrNotFound>) -> Option<&str> {
    match error.api()? {
        BadRequestOrNotFound::BadRequest(problem) => problem.problem.as_deref(),
        BadRequestOrNotFound::NotFound(missing) => missing.missing.as_deref(),
        _ => None,
    }
}

#[tokio::test]
async fn failures_that_several_operations_have_are_one_type() {
    let answer = Answer::json(400, &json!({ "problem": "a" }));
    let error = exchange(answer, |core| Statuses::from(core).queues().get("1")).await.1.unwrap_err();
    assert_eq!(message(&error), Some("a"));
    let answer = Answer::json(404, &json!({ "missing": "b" }));
    let error = exchange(answer, |core| Statuses::from(core).jobs().get_queue_job("1")).await.1.unwrap_err();
    // The name of an operation has the variants, in imports too.
    use jobs::GetQueueJobError::NotFound;
    assert!(matches!(error.api(), Some(NotFound(_))), "{error:?}");
    assert_eq!(message(&error), Some("b"));
}

async fn failure(answer: Answer) -> Error<jobs::GetError> {
    exchange(answer, |core| Statuses::from(core).jobs().get("1")).await.1.unwrap_err()
}

#[tokio::test]
async fn failure_by_status() {
    for (status, body, expected) in [
        (
            404,
            json!({ "missing": "a" }),
            jobs::GetError::NotFound(types::Missing { missing: Some("a".into()), ..Default::default() }),
        ),
        (
            400,
            json!({ "problem": "b" }),
            jobs::GetError::Status4xx(types::Problem { problem: Some("b".into()), ..Default::default() }),
        ),
        (
            499,
            json!({ "problem": "c" }),
            jobs::GetError::Status4xx(types::Problem { problem: Some("c".into()), ..Default::default() }),
        ),
        (
            500,
            json!({ "fault": "d" }),
            jobs::GetError::Default(types::Fault { fault: Some("d".into()), ..Default::default() }),
        ),
        (
            304,
            json!({ "fault": "e" }),
            jobs::GetError::Default(types::Fault { fault: Some("e".into()), ..Default::default() }),
        ),
    ] {
        let answer = if status == 304 { Answer::empty(304) } else { Answer::json(status, &body) };
        let error = failure(answer).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        // A response 304 has no body (RFC 9110 section 15.4.5).
        assert_eq!(error.api(), (status != 304).then_some(&expected), "{error:?}");
    }
}

/// A body of another shape is kept as bytes.
#[tokio::test]
async fn failure_with_another_body() {
    let error = failure(Answer::json(404, &json!({ "problem": "b" }))).await;
    assert!(error.api().is_none(), "{error:?}");
    assert_eq!(error.body().unwrap().as_ref(), br#"{"problem":"b"}"#);
}

#[tokio::test]
async fn one_type_for_two_statuses() {
    for status in [200, 203] {
        let answer = Answer::json(status, &json!({ "result": "done" }));
        let (request, outcome) = exchange(answer, |core| Statuses::from(core).jobs().get("a/b")).await;
        assert_eq!(request.line(), "GET /api/jobs/a%2Fb");
        assert_eq!(request.header("Accept"), Some("application/json, application/problem+json"));
        assert_eq!(outcome.unwrap().result, "done");
    }
}

#[tokio::test]
async fn success_by_range() {
    for status in [200, 204, 299] {
        let (request, outcome) =
            exchange(Answer::empty(status), |core| Statuses::from(core).jobs().delete("1")).await;
        assert_eq!(request.line(), "DELETE /api/jobs/1");
        outcome.unwrap();
    }
    let answer = Answer::json(409, &json!({ "fault": "busy" }));
    let (_, outcome) = exchange(answer, |core| Statuses::from(core).jobs().delete("1")).await;
    assert_eq!(outcome.unwrap_err().api().unwrap().fault.as_deref(), Some("busy"));
}

#[tokio::test]
async fn only_a_default() {
    let answer = Answer::json(200, &json!({ "result": "done" }));
    let (_, outcome) = exchange(answer, |core| Statuses::from(core).jobs().get_anything()).await;
    assert_eq!(outcome.unwrap().result, "done");
    let answer = Answer::json(500, &json!({ "result": "broken" }));
    let (_, outcome) = exchange(answer, |core| Statuses::from(core).jobs().get_anything()).await;
    let error = outcome.unwrap_err();
    assert_eq!(serde_json::to_value(error.api()).unwrap(), json!({ "result": "broken" }));
}

#[tokio::test]
async fn lists_and_numbers() {
    let answer = Answer::json(200, &json!([{ "result": "a" }, { "result": "b" }]));
    let (_, outcome) = exchange(answer, |core| Statuses::from(core).jobs().list()).await;
    assert_eq!(outcome.unwrap().len(), 2);
    let (_, outcome) =
        exchange(Answer::json(200, &json!(7)), |core| Statuses::from(core).jobs().count()).await;
    assert_eq!(outcome.unwrap(), 7);
    let (_, outcome) = exchange(Answer::empty(200), |core| Statuses::from(core).jobs().count()).await;
    let error = outcome.unwrap_err();
    assert!(error.to_string().contains("empty"), "{error}");
}

/// An error that nobody described is any JSON.
#[tokio::test]
async fn failure_without_a_type() {
    let answer = Answer::json(400, &json!({ "a": [1] }));
    let (_, outcome) = exchange(answer, |core| Statuses::from(core).jobs().list()).await;
    assert_eq!(outcome.unwrap_err().api(), Some(&json!({ "a": [1] }) as &Json));
}

/// The example's own value, and one that has less and more.
#[tokio::test]
async fn type_by_example() {
    let example = json!({
        "id": 7, "name": "Ann", "ratio": 0.5, "is_admin": false, "created_at": "2020-01-02T03:04:05Z",
        "tags": ["a", "b"], "manager": { "id": 8, "name": "Tom" },
        "places": [{ "city": "Rome", "zip": "00100" }, { "city": "Oslo", "country": "Norway" }], "empty": [],
    });
    let answer = Answer::json(200, &example);
    let (_, outcome) = exchange(answer, |core| Examples::from(core).users().get()).await;
    assert_eq!(serde_json::to_value(outcome.unwrap()).unwrap(), example);
    let answer = Answer::json(200, &json!({ "name": null, "colour": "red" }));
    let (_, outcome) = exchange(answer, |core| Examples::from(core).users().get()).await;
    let GetUserResponse { id, name, .. } = outcome.unwrap();
    assert_eq!((id, name), (None, None));
}

/// What any of several examples has, the type has.
#[tokio::test]
async fn type_by_several_examples() {
    for example in [
        json!({ "users": [{ "id": 1 }], "total": 1 }),
        json!({ "users": [{ "id": 1 }, { "id": 2, "name": "Ann" }], "next": "abc" }),
    ] {
        let answer = Answer::json(200, &example);
        let (_, outcome) = exchange(answer, |core| Examples::from(core).users().list()).await;
        assert_eq!(serde_json::to_value(outcome.unwrap()).unwrap(), example);
    }
}

#[tokio::test]
async fn text_by_example() {
    let (_, outcome) =
        exchange(Answer::json(200, &json!("pong")), |core| Examples::from(core).users().get_text()).await;
    assert_eq!(outcome.unwrap(), "pong");
}

async fn report(answer: Answer) -> Result<reports::GetResponse, Error<reports::GetError>> {
    let (request, outcome) = exchange(answer, |core| Contents::from(core).reports().get()).await;
    let accept = "application/json, text/json, text/csv, image/*, application/problem+json";
    assert_eq!(request.header("accept"), Some(accept));
    outcome
}

#[tokio::test]
async fn success_by_content_type() {
    let title = || contents::Report { title: "a".to_owned(), ..Default::default() };
    let json = r#"{"title": "a"}"#;
    for (content_type, body, expected) in [
        ("application/json; charset=utf-8", json, reports::GetResponse::OkJson(title())),
        ("Text/JSON", json, reports::GetResponse::OkJson(title())),
        ("application/hal+json", json, reports::GetResponse::OkJson(title())),
        ("", json, reports::GetResponse::OkJson(title())),
        ("text/csv", "a,b", reports::GetResponse::OkCsv("a,b".to_owned())),
        ("image/gif", "GIF", reports::GetResponse::OkImage("GIF".into())),
    ] {
        assert_eq!(report(Answer::body(200, content_type, body)).await.unwrap(), expected, "{content_type}");
    }
    let other = report(Answer::body(200, "application/pdf", "PDF")).await.unwrap();
    let reports::GetResponse::Other(unlisted) = other else { panic!("{other:?}") };
    assert_eq!((unlisted.status.as_u16(), unlisted.body.as_ref()), (200, &b"PDF"[..]));
    assert_eq!(unlisted.headers["content-type"], "application/pdf");
    let done = report(Answer::json(202, &json!({ "ticket": 7 }))).await.unwrap();
    assert_eq!(done, reports::GetResponse::Accepted(contents::Ticket { ticket: 7, ..Default::default() }));
    assert_eq!(report(Answer::empty(204)).await.unwrap(), reports::GetResponse::NoContent);
}

#[tokio::test]
async fn failure_by_content_type() {
    let fault = contents::Fault { fault: Some("a".into()), ..Default::default() };
    let problem = contents::Problem { detail: Some("b".into()), ..Default::default() };
    let error = report(Answer::json(500, &json!({ "fault": "a" }))).await.unwrap_err();
    assert_eq!(error.api(), Some(&reports::GetError::Json(fault)));
    let answer = Answer::body(404, "application/problem+json", r#"{"detail": "b"}"#);
    let error = report(answer).await.unwrap_err();
    assert_eq!(error.api(), Some(&reports::GetError::ProblemJson(problem)));
    let error = report(Answer::body(404, "text/html", "<p>")).await.unwrap_err();
    assert!(matches!(error.api(), Some(reports::GetError::Other(_))), "{error:?}");
    assert_eq!(error.body().unwrap().as_ref(), b"<p>");
}

#[tokio::test]
async fn one_representation_is_asked_for() {
    let (request, outcome) = exchange(Answer::body(200, "text/csv", "a"), |core| {
        let options = Options::new().accept("text/csv");
        Contents::from(core).reports().get().options(options)
    })
    .await;
    assert_eq!(request.header("accept"), Some("text/csv"));
    assert_eq!(outcome.unwrap(), reports::GetResponse::OkCsv("a".to_owned()));
}

#[tokio::test]
async fn contents_of_one_type() {
    let answer = Answer::body(200, "text/plain", "42\n");
    assert_eq!(exchange(answer, |core| Contents::from(core).reports().count()).await.1.unwrap(), 42);
    let answer = Answer::json(200, &json!({ "a": 1 }));
    let (_, file) = exchange(answer, |core| Contents::from(core).reports().export()).await;
    assert_eq!(file.unwrap().as_ref(), br#"{"a":1}"#);
    let answer = Answer::body(200, "application/xml", "<a/>");
    let (request, sheet) = exchange(answer, |core| Contents::from(core).reports().get_sheet()).await;
    assert_eq!((request.header("accept"), sheet.unwrap().as_str()), (Some("application/xml"), "<a/>"));
    let answer = Answer::json(200, &json!({ "title": "a" }));
    let (request, anything) = exchange(answer, |core| Contents::from(core).reports().get_anything()).await;
    assert_eq!((request.header("accept"), anything.unwrap().title.as_str()), (Some("*/*"), "a"));
}

#[tokio::test]
async fn headers_by_their_types() {
    let mut answer = Answer::json(200, &json!([]));
    for (name, value) in [
        ("X-Rate-Limit", "7"),
        ("X-Tags", "a, b"),
        ("X-Size", "width=1,height=2"),
        ("X-Meta", r#"{"width": 3}"#),
        ("X-Kind", "big"),
    ] {
        answer = answer.header(name, value);
    }
    let server = client_tests::server::Server::answering([answer]);
    let client = Headers::from(crate::core(&server, client_tests::runtime::Credentials::none()));
    let response = client.things().list().response().await.unwrap();
    assert_eq!(response.header_value(&headers::X_RATE_LIMIT).unwrap(), Some(7));
    assert_eq!(response.header_value(&headers::X_TAGS).unwrap().unwrap(), ["a", "b"]);
    let size = response.header_value(&headers::X_SIZE).unwrap().unwrap();
    assert_eq!((size.width, size.height), (Some(1), Some(2)));
    assert_eq!(response.header_value(&headers::X_META).unwrap().unwrap().width, Some(3));
    assert_eq!(response.header_value(&headers::X_KIND).unwrap(), Some(ListThingsXKind::Big));
    assert_eq!(response.header_value(&headers::LIST_THINGS_X_NEXT).unwrap(), None);
}

/// A redirect that the document lists is the response, with the address that it leads to.
#[tokio::test]
async fn redirects_that_are_listed() {
    let to = |status: u16, location: &str| Answer::empty(status).header("Location", location);
    let away = to(302, "https://cdn.example/x?signature=1");
    let (request, redirect) = exchange(away, |core| Redirects::from(core).files().get_content("a b")).await;
    assert_eq!(request.line(), "GET /api/files/a%20b/content");
    let redirect = redirect.unwrap();
    let address = Some("https://cdn.example/x?signature=1");
    assert_eq!((redirect.status.as_u16(), redirect.location()), (302, address));
    assert!(!format!("{redirect:?}").contains("signature"));

    let (_, added) = exchange(to(303, "/api/files/7"), |core| Redirects::from(core).files().add()).await;
    let files::AddResponse::SeeOther(redirect) = added.unwrap() else { panic!("no redirect") };
    assert_eq!(redirect.location(), Some("/api/files/7"));
    let new = Answer::json(201, &json!({ "name": "a" }));
    let (_, added) = exchange(new, |core| Redirects::from(core).files().add()).await;
    assert!(matches!(added.unwrap(), files::AddResponse::Created(file) if file.name == "a"));
    for status in [301, 308, 304] {
        let answer = to(status, "/elsewhere");
        let (_, moved) = exchange(answer, |core| Redirects::from(core).files().delete("a")).await;
        assert_eq!(moved.unwrap().status.as_u16(), status);
    }
}

/// Others are followed, and the call can have it the other way.
#[tokio::test]
async fn redirects_by_choice() {
    let answers =
        || [Answer::empty(302).header("Location", "/there"), Answer::body(200, "text/plain", "content")];
    let server = Server::answering(answers());
    let files = Redirects::from(core(&server, Credentials::none()));
    let follow = Options::new().redirects(RedirectPolicy::Follow);
    let bytes = files.files().get_content("a").options(follow).bytes().await.unwrap();
    assert_eq!((bytes.as_ref(), server.requests().len()), (&b"content"[..], 2));
    let server = Server::answering(answers());
    let files = Redirects::from(core(&server, Credentials::none()));
    files.files().list().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

/// A response that is as before is no error.
#[tokio::test]
async fn conditional_requests() {
    let (request, file) =
        exchange(Answer::empty(304), |core| Redirects::from(core).files().get("a").if_none_match("\"v1\""))
            .await;
    assert_eq!(
        (request.header("If-None-Match"), file.unwrap()),
        (Some("\"v1\""), files::GetResponse::NotModified)
    );
}

/// A body of JSON that is a text is the error, and is shown quoted.
#[tokio::test]
async fn errors_that_are_texts() {
    let answer = Answer::json(404, &json!("no file `a`\nsecond line"));
    let (_, outcome) = exchange(answer, |core| Redirects::from(core).files().get("a")).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.to_string(), "operation `getFile` failed with 404 Not Found: \"no file `a`\"");
    assert_eq!(error.api().map(String::as_str), Some("no file `a`\nsecond line"));
}

/// What the document says nothing of is what the content type says.
#[tokio::test]
async fn responses_of_any_kind() {
    let (_, json) =
        exchange(Answer::json(200, &json!([1])), |core| Redirects::from(core).files().get_raw()).await;
    assert_eq!(json.unwrap(), Untyped::Json(json!([1])));
    let picture = Answer::body(200, "image/png", "PNG");
    let (_, bytes) = exchange(picture, |core| Redirects::from(core).files().get_raw()).await;
    assert_eq!(bytes.unwrap(), Untyped::Bytes("PNG".into()));
}

/// Responses without content in the document: their bytes, whole and piece by piece, and a header that is JSON.
#[tokio::test]
async fn responses_without_described_content() {
    let page =
        || Answer::body(200, "application/pdf", "%PDF").header("X-Pagination", r#"{"total": 7, "page": 2}"#);
    let (request, bytes) = exchange(page(), |core| Redirects::from(core).files().list().bytes()).await;
    assert_eq!((request.header("Accept"), bytes.unwrap().as_ref()), (Some("*/*"), &b"%PDF"[..]));
    let (_, download) = exchange(page(), |core| Redirects::from(core).files().list().download()).await;
    assert_eq!(download.unwrap().chunk().await.unwrap().unwrap(), "%PDF");
    let (_, response) = exchange(page(), |core| Redirects::from(core).files().list().response()).await;
    let stands = response.unwrap().header_value(&redirects_headers::X_PAGINATION).unwrap().unwrap();
    assert_eq!((stands.total, stands.page), (Some(7), Some(2)));

    let (request, plot) = exchange(Answer::body(200, "image/png", "PNG"), |core| {
        Undescribed::from(core).metrics().plot().options(Options::new().anonymous())
    })
    .await;
    assert_eq!(request.header("Accept"), Some("image/webp, image/png"));
    assert_eq!(plot.unwrap(), PlotResponse::Ok("PNG".into()));
    let (_, plot) = exchange(Answer::empty(204), |core| {
        Undescribed::from(core).metrics().plot().options(Options::new().anonymous())
    })
    .await;
    assert_eq!(plot.unwrap(), PlotResponse::NoContent);
    let answer = Answer::json(200, &json!({ "token": "t" }));
    let (request, token) = exchange(answer, |core| {
        Undescribed::from(core).metrics().log_in().options(Options::new().anonymous()).response()
    })
    .await;
    assert_eq!((request.header("Accept"), request.header("Authorization")), (Some("application/json"), None));
    assert_eq!(token.unwrap().json().unwrap()["token"], "t");
}

/// The bytes of a stream or of a typed value can be had too.
#[tokio::test]
async fn bytes_of_any_call() {
    let answer = Answer::body(200, "application/json", "{\"name\": 1}");
    let (_, bytes) = exchange(answer, |core| Redirects::from(core).files().get("a").bytes()).await;
    assert_eq!(bytes.unwrap(), "{\"name\": 1}");
    let answer = Answer::body(200, "application/json", "{\"name\": 1}");
    let (_, download) = exchange(answer, |core| Redirects::from(core).files().get("a").download()).await;
    assert_eq!(download.unwrap().chunk().await.unwrap().unwrap(), "{\"name\": 1}");
}
