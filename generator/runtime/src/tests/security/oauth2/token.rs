//! Tokens from a token endpoint.

use crate::oauth2::{App, TokenStore};
use crate::tests::server::{Answer, Request, Server, answer, ok};
use crate::{AuthError, Client, Credentials, Error, Operation, Options, RetryPolicy, StatusCode};

const OPERATION: Operation =
    Operation { id: "op", path: "/a", security: &[&["oauth"]], ..Operation::DEFAULT };

fn client(url: &str) -> Client {
    let app = App::confidential(format!("{url}/token"), "id/1", "se cret");
    let grant = app.grant("account_credentials").parameter("account_id", "a&b");
    Client::builder(url)
        .retry(RetryPolicy::none())
        .credentials(Credentials::scheme("oauth", grant))
        .build()
        .unwrap()
}

/// A server that answers `/token` with this and all else with an empty body.
fn server(token: Answer) -> Server {
    Server::start(move |request| if is_token(request) { token.clone() } else { ok("") })
}

fn is_token(request: &Request) -> bool {
    request.line == "POST /token"
}

fn token_requests(server: &Server) -> Vec<Request> {
    server.requests().into_iter().filter(is_token).collect()
}

#[tokio::test]
async fn the_request_of_a_token() {
    let server = server(ok(
        r#"{"access_token": "t1", "token_type": "bearer", "expires_in": 3600, "scope": ["a", "b"]}"#,
    ));
    client(&server.url).call::<(), ()>(&OPERATION).await.unwrap();
    let requests = server.requests();
    let [token, call] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(token.text(), "grant_type=account_credentials&account_id=a%26b");
    // Base64 of "id%2F1:se%20cret".
    assert_eq!(token.header("Authorization").as_deref(), Some("Basic aWQlMkYxOnNlJTIwY3JldA=="));
    assert_eq!(token.header("Content-Type").as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(call.header("Authorization").as_deref(), Some("Bearer t1"));
}

#[tokio::test]
async fn client_credentials() {
    let server = server(ok(r#"{"access_token": "t1"}"#));
    let app = App::confidential(format!("{}/token", server.url), "i", "s");
    let grant = app.grant("client_credentials").parameter("scope", "a b");
    let client = server.client_with(Credentials::scheme("oauth", grant));
    client.call::<(), ()>(&OPERATION).await.unwrap();
    assert_eq!(token_requests(&server)[0].text(), "grant_type=client_credentials&scope=a%20b");
}

#[tokio::test]
async fn tokens_are_kept_while_they_live() {
    for (life, fetched) in [
        (r#""expires_in": 3600"#, 1),
        (r#""expires_in": "3600""#, 1),
        (r#""expires_in": " 3600 ""#, 1),
        (r#""expires_in": 3599.5"#, 1),
        (r#""expires_in": "3599.5""#, 1),
        (r#""expires_in": 18446744073709551615"#, 1),
        (r#""expires_in": 1e300"#, 1),
        (r#""expires_in": "1e300""#, 1),
        (r#""other": 1"#, 1),
        (r#""expires_in": null"#, 1),
        (r#""expires_in": true"#, 1),
        (r#""expires_in": [3600]"#, 1),
        (r#""expires_in": """#, 1),
        (r#""expires_in": "soon""#, 1),
        (r#""expires_in": "inf""#, 1),
        (r#""expires_in": "nan""#, 1),
        (r#""expires_in": 0"#, 3),
        (r#""expires_in": "0""#, 3),
        (r#""expires_in": 1e-9"#, 3),
        (r#""expires_in": -1"#, 3),
        (r#""expires_in": "-3600""#, 3),
        (r#""expires_in": -1e300"#, 3),
        (r#""expires_in": -9223372036854775808"#, 3),
    ] {
        let server = server(ok(&format!(r#"{{"access_token": "t", {life}}}"#)));
        let client = client(&server.url);
        for _ in 0..3 {
            client.call::<(), ()>(&OPERATION).await.unwrap();
        }
        assert_eq!(token_requests(&server).len(), fetched, "{life}");
    }
}

#[tokio::test]
async fn a_token_that_the_service_refuses_is_not_used_again() {
    let server = Server::start(|request| match is_token(request) {
        true => ok(r#"{"access_token": "t1", "expires_in": 3600}"#),
        false => answer(401, "application/json", r#"{"code": 124}"#),
    });
    let client = client(&server.url);
    // A call asks for a new token once and gives up when that is refused too; the next ones do not ask for a minute.
    for (seconds, fetched) in [(0, 2), (0, 2), (30, 2), (30, 3)] {
        crate::tests::security::oauth2::pass(seconds).await;
        client.call::<(), ()>(&OPERATION).await.unwrap_err();
        assert_eq!(token_requests(&server).len(), fetched);
    }
}

#[tokio::test]
async fn calls_at_once_share_one_token() {
    let server = server(ok(r#"{"access_token": "t", "expires_in": 3600}"#));
    let client = client(&server.url);
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.call::<(), ()>(&OPERATION).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(token_requests(&server).len(), 1);
    assert_eq!(server.requests().len(), 51);
}

async fn check_failure(
    token: Answer,
    status: u16,
    error: Option<&str>,
    description: Option<&str>,
    text: &str,
) {
    let server = server(token);
    let failure = client(&server.url).call::<(), ()>(&OPERATION).await.unwrap_err();
    assert_eq!(failure.to_string(), format!("the token endpoint responded with {text}"));
    let Error::Auth(AuthError::Token(told)) = failure else { panic!("{failure}") };
    let found = (told.status.as_u16(), told.error.as_deref(), told.description.as_deref());
    assert_eq!(found, (status, error, description));
    assert_eq!(server.requests().len(), 1, "the call is not sent");
}

#[tokio::test]
async fn refused_tokens() {
    let json = "application/json";
    let body = r#"{"error": "invalid_client", "error_description": "no"}"#;
    check_failure(
        answer(401, json, body),
        401,
        Some("invalid_client"),
        Some("no"),
        "401 Unauthorized without a token: invalid_client: no",
    )
    .await;
    let body = r#"{"reason": "bad account", "error": "invalid_request"}"#;
    check_failure(
        answer(400, json, body),
        400,
        Some("invalid_request"),
        Some("bad account"),
        "400 Bad Request without a token: invalid_request: bad account",
    )
    .await;
    check_failure(
        answer(500, "text/html", "<p>"),
        500,
        None,
        None,
        "500 Internal Server Error without a token",
    )
    .await;
    // The status counts before the body, and a response without a token is no success.
    check_failure(
        answer(400, json, r#"{"access_token": "t"}"#),
        400,
        None,
        None,
        "400 Bad Request without a token",
    )
    .await;
    for body in ["{}", "", "[]", r#"{"access_token": ""}"#, r#"{"access_token": 7}"#] {
        check_failure(ok(body), 200, None, None, "200 OK without a token").await;
    }
    let moved = Answer { headers: vec![("Location", "/other".to_owned())], ..answer(307, "", "") };
    check_failure(moved, 307, None, None, "307 Temporary Redirect without a token").await;
}

/// An error is one whatever the status says.
#[tokio::test]
async fn errors_with_a_status_of_success() {
    let body = r#"{"access_token": "t", "error": "invalid_client"}"#;
    let text = "200 OK without a token: invalid_client";
    check_failure(ok(body), 200, Some("invalid_client"), None, text).await;
}

#[tokio::test]
async fn failures_that_may_pass() {
    for (status, passes) in
        [(500, true), (503, true), (429, true), (408, true), (400, false), (401, false), (200, false)]
    {
        let server =
            server(Answer { headers: vec![("Retry-After", "7".to_owned())], ..answer(status, "", "<p>") });
        let error = client(&server.url).call::<(), ()>(&OPERATION).await.unwrap_err();
        let Error::Auth(error) = error else { panic!("{error}") };
        assert_eq!((error.is_transient(), error.needs_user()), (passes, false), "{status}");
        let AuthError::Token(told) = error else { panic!("{error}") };
        assert_eq!(told.retry_after.unwrap(), "7");
    }
}

/// What an endpoint says comes into errors and logs, so it is cut and holds no line breaks.
#[tokio::test]
async fn long_descriptions() {
    let body = format!(r#"{{"error": "a\nb", "reason": "{}"}}"#, "words ".repeat(1000));
    let server = server(answer(400, "application/json", body));
    let error = client(&server.url).call::<(), ()>(&OPERATION).await.unwrap_err();
    let Error::Auth(AuthError::Token(told)) = error else { panic!("{error}") };
    assert_eq!((told.error.as_deref(), told.description.unwrap().chars().count()), (Some(r"a\nb"), 301));
}

#[tokio::test]
async fn scopes_as_text_or_list() {
    for (scope, expected) in [
        (r#""a b""#, &["a", "b"][..]),
        (r#"["a", "b c", 7]"#, &["a", "b", "c"]),
        (r#""""#, &[]),
        ("null", &[]),
        ("7", &[]),
    ] {
        let server = server(ok(&format!(r#"{{"access_token": "t", "scope": {scope}}}"#)));
        let app = App::confidential(format!("{}/token", server.url), "i", "s");
        assert_eq!(app.grant("client_credentials").token().await.unwrap().scopes(), expected, "{scope}");
    }
}

/// How often the endpoint is asked if a call is made each ten seconds, five times.
async fn check_memory(status: u16, retry_after: Option<&str>, asked: [usize; 5]) {
    let headers = retry_after.map(|text| ("Retry-After", text.to_owned())).into_iter().collect();
    let server = server(Answer { headers, ..answer(status, "", "") });
    let client = client(&server.url);
    for asked in asked {
        let error = client.call::<(), ()>(&OPERATION).await.unwrap_err();
        assert_eq!(error.status(), None, "the call is not sent");
        assert_eq!(token_requests(&server).len(), asked, "{status} {retry_after:?}");
        crate::tests::security::oauth2::pass(10).await;
    }
}

/// A failure that may pass stands as long as the endpoint tells, and another for half a minute.
#[tokio::test]
async fn how_long_failures_stand() {
    for (status, retry_after, asked) in [
        (500, None, [1, 2, 3, 4, 5]),
        (503, Some("0"), [1, 2, 3, 4, 5]),
        (503, Some("20"), [1, 1, 2, 2, 3]),
        (429, Some("9999999"), [1, 1, 1, 2, 2]),
        (503, Some("soon"), [1, 2, 3, 4, 5]),
        (401, None, [1, 1, 1, 2, 2]),
        (400, None, [1, 1, 1, 2, 2]),
        (200, None, [1, 1, 1, 2, 2]),
        (401, Some("10"), [1, 2, 3, 4, 5]),
    ] {
        check_memory(status, retry_after, asked).await;
    }
}

/// Who hears of a failure later is told to wait as much shorter.
#[tokio::test]
async fn the_wait_that_is_left() {
    let server = server(Answer { headers: vec![("Retry-After", "90".to_owned())], ..answer(503, "", "") });
    let grant = App::confidential(format!("{}/token", server.url), "i", "s").grant("client_credentials");
    // The second is asked ten seconds later, and some for a slow machine.
    for left in [90..=90, 70..=80] {
        let Err(AuthError::Token(told)) = grant.token().await else { panic!("there is no token") };
        let told: u64 = told.retry_after.unwrap().to_str().unwrap().parse().unwrap();
        assert!(left.contains(&told) && server.requests().len() == 1, "{told}");
        crate::tests::security::oauth2::pass(10).await;
    }
}

/// A token that another process left in the store counts, whatever the endpoint said before.
#[tokio::test]
async fn a_token_of_the_store_ends_a_failure() {
    let (server, store) = (server(answer(401, "", "")), crate::oauth2::MemoryStore::new());
    let app = App::confidential(format!("{}/token", server.url), "i", "s");
    let grant = app.grant("client_credentials").store(store.clone());
    grant.token().await.unwrap_err();
    store.save(&grant.key(), &crate::tests::security::oauth2::living("t1", "r1")).await.unwrap();
    assert_eq!(grant.token().await.unwrap().access_token().expose(), "t1");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_endpoint_that_is_not_there() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = client(&url).call::<(), ()>(&OPERATION).await.unwrap_err();
    assert!(matches!(error, Error::Auth(AuthError::Transport(_))) && !error.is_timeout());
    assert!(error.to_string().starts_with("the token endpoint could not be reached: "), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(error.status(), None::<StatusCode>);

    let grant = App::confidential("no url", "i", "s").grant("client_credentials");
    let client = Client::builder(url).credentials(Credentials::scheme("oauth", grant)).build().unwrap();
    let error = client.call::<(), ()>(&OPERATION).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the credential cannot be used: the URL of an endpoint of the app cannot be sent"
    );
}

/// A header that the call sets itself stands in place of the credential's, and what the service says of it is not said
/// of the credential.
#[tokio::test]
async fn a_header_of_the_call_comes_first() {
    let server = Server::start(|request| match request.line.as_str() {
        "POST /token" => ok(r#"{"access_token": "t1", "expires_in": 3600}"#),
        _ if request.header("Authorization").as_deref() == Some("Bearer t1") => ok(""),
        _ => answer(401, "application/json", r#"{"code": 124}"#),
    });
    let client = client(&server.url);
    client.call::<(), ()>(&OPERATION).await.unwrap();
    let own = Options::new().header("authorization", "Bearer other");
    let refused = client.call::<(), ()>(&OPERATION).options(own).await.unwrap_err();
    assert_eq!(refused.status(), Some(StatusCode::UNAUTHORIZED));
    client.call::<(), ()>(&OPERATION).await.unwrap();
    let sent = server.requests();
    let sent: Vec<_> = sent.iter().filter(|request| !is_token(request)).collect();
    let sent: Vec<_> = sent.iter().map(|request| request.header("Authorization").unwrap()).collect();
    assert_eq!(sent, ["Bearer t1", "Bearer other", "Bearer t1"]);
    assert_eq!(token_requests(&server).len(), 1, "the token was not to blame");
}

/// How long a token lives by what the endpoint says of it; nothing where it does not end.
#[tokio::test]
async fn lives() {
    use std::time::Duration;
    for (life, seconds) in [
        ("7200", Some(7200)),
        (r#""7200""#, Some(7200)),
        ("7200.9", Some(7200)),
        ("0", Some(0)),
        ("-5", Some(0)),
        (r#""-5""#, Some(0)),
        ("null", Some(300)),
        (r#""soon""#, Some(300)),
        (r#""infinity""#, Some(300)),
        ("{}", Some(300)),
        ("18446744073709551615", None),
        ("1e300", None),
        (r#""1e300""#, None),
    ] {
        let server = server(ok(&format!(r#"{{"access_token": "t", "expires_in": {life}}}"#)));
        let app = App::confidential(format!("{}/token", server.url), "i", "s");
        let token = app.grant("client_credentials").token().await.unwrap();
        let told = token.expires_at().map(|end| end.duration_since(token.issued_at().unwrap()).unwrap());
        assert_eq!(told.map(|told| told.as_secs()), seconds, "{life}");
        // What is kept of it is the same, up to what can be counted.
        let kept = crate::oauth2::Token::from_json(token.to_json().expose().as_bytes()).unwrap();
        let difference = |(one, other): (std::time::SystemTime, std::time::SystemTime)| {
            one.duration_since(other).unwrap_or_else(|error| error.duration())
        };
        let difference = token.expires_at().zip(kept.expires_at()).map(difference);
        assert!(difference.is_none_or(|difference| difference < Duration::from_micros(1)), "{life}");
        assert_eq!(token.expires_at().is_some(), kept.expires_at().is_some(), "{life}");
    }
}
