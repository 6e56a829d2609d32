//! Requests as they arrive: URL, headers, cookies, options.

use std::time::Duration;

use crate::tests::example::{Settings, Users};
use crate::tests::model::json;
use crate::tests::server::{Server, ok};
use crate::{
    Bearer, Call, Client, CookieStyle, Credentials, Encode, Error, HeaderStyle, Json, Method, Operation,
    Options, PathStyle, QueryStyle, RetryPolicy,
};

const PLAIN: Operation = Operation { id: "plain", path: "/a", ..Operation::DEFAULT };
const ONE: Operation = Operation { id: "one", path: "/users/{id}/x", ..Operation::DEFAULT };
const TWO: Operation = Operation { id: "two", path: "/r/{from}..{to}.json", ..Operation::DEFAULT };

#[tokio::test]
async fn the_small_client() {
    let server = Server::answering(ok(r#"{"type": 1, "id": "x"}"#));
    let users = Users::new(server.client_with(Credentials::scheme("bearer", Bearer::new("token"))));
    let user = users.get("a/b c").fields(&["id", "type"]).trace("t 1").await.unwrap();
    assert_eq!(user.id.as_deref(), Some("x"));
    let request = server.request();
    assert_eq!(request.line, "GET /users/a%2Fb%20c?fields=id,type");
    assert_eq!(request.header("Accept").as_deref(), Some("application/json"));
    assert_eq!(request.header("X-Trace").as_deref(), Some("t 1"));
    assert_eq!(request.header("Cookie").as_deref(), Some("trace=t%201"));
    assert_eq!(request.header("Authorization").as_deref(), Some("Bearer token"));
    assert!(request.header("User-Agent").unwrap().starts_with("generator-runtime/"));
}

#[tokio::test]
async fn base_urls() {
    for (suffix, line) in [
        ("", "GET /a"),
        ("/", "GET /a"),
        ("/v2", "GET /v2/a"),
        ("/v2//", "GET /v2/a"),
        ("/v%202", "GET /v%202/a"),
    ] {
        let server = Server::answering(ok(""));
        let client = Client::builder(format!("{}{suffix}", server.url)).build().unwrap();
        client.call::<(), ()>(&PLAIN).await.unwrap();
        assert_eq!(server.request().line, line);
    }
    for (url, message) in [
        ("", "the client cannot be built: the base URL is not a URL: relative URL without a base"),
        ("/v2", "the client cannot be built: the base URL is not a URL: relative URL without a base"),
        (
            "ftp://example.com",
            "the client cannot be built: the base URL does not have the scheme http or https",
        ),
        ("http://example.com/?a", "the client cannot be built: the base URL has a query or a fragment"),
        (
            "http://u:p@example.com",
            "the client cannot be built: the base URL contains a user or a password, which belong to the credentials",
        ),
    ] {
        assert_eq!(Client::builder(url).build().unwrap_err().to_string(), message);
    }
}

#[tokio::test]
async fn operations_with_their_own_server() {
    let server = Server::answering(ok(""));
    let operation = Operation { server: Some(Box::leak(server.url.clone().into_boxed_str())), ..PLAIN };
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    client.call::<(), ()>(Box::leak(Box::new(operation))).await.unwrap();
    assert_eq!(server.request().line, "GET /a");
}

async fn check_path(
    operation: &'static Operation,
    values: &[(&'static str, PathStyle, &str)],
    expected: Result<&str, &str>,
) {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(operation);
    for (name, style, value) in values {
        call.path(name, *style, value);
    }
    match (call.await, expected) {
        (Ok(()), Ok(path)) => assert_eq!(server.request().line, format!("GET {path}")),
        (Err(error), Err(message)) => {
            assert!(matches!(error, Error::Build(_)));
            assert_eq!(error.to_string(), format!("operation `{}` was not sent: {message}", operation.id));
            assert!(server.requests().is_empty());
        }
        (outcome, _) => panic!("{outcome:?}"),
    }
}

#[tokio::test]
async fn paths() {
    let simple = PathStyle::SIMPLE;
    check_path(&ONE, &[("id", simple, "a/../b?c#d%2F")], Ok("/users/a%2F..%2Fb%3Fc%23d%252F/x")).await;
    check_path(&ONE, &[("id", simple, "...")], Ok("/users/.../x")).await;
    check_path(&ONE, &[("id", simple, "\\")], Ok("/users/%5C/x")).await;
    check_path(&ONE, &[("id", simple, "%2e%2e")], Ok("/users/%252e%252e/x")).await;
    check_path(&ONE, &[("id", simple, "")], Err("the path segment `{id}` becomes ``")).await;
    check_path(&ONE, &[("id", simple, ".")], Err("the path segment `{id}` becomes `.`")).await;
    check_path(&ONE, &[("id", simple, "..")], Err("the path segment `{id}` becomes `..`")).await;
    check_path(&ONE, &[("id", PathStyle::LABEL, ".")], Err("the path segment `{id}` becomes `..`")).await;
    check_path(&ONE, &[("id", PathStyle::LABEL, "a")], Ok("/users/.a/x")).await;
    check_path(&ONE, &[("id", PathStyle::MATRIX, "a b")], Ok("/users/;id=a%20b/x")).await;
    check_path(&ONE, &[("id", PathStyle::RESERVED, "a/b c")], Ok("/users/a/b%20c/x")).await;
    let outside = Err("the path segment `{id}` becomes `a/../b`");
    check_path(&ONE, &[("id", PathStyle::RESERVED, "a/../b")], outside).await;
    check_path(&ONE, &[("id", PathStyle::RESERVED, "a/b%2Fc")], Ok("/users/a/b%2Fc/x")).await;
    let kept = simple.reserved();
    check_path(&ONE, &[("id", kept, "a:b,c/d%2F")], Ok("/users/a:b,c%2Fd%2F/x")).await;
    check_path(&ONE, &[("id", kept, "%2E.")], Err("the path segment `{id}` becomes `%2E.`")).await;
    check_path(&ONE, &[("id", kept, "%2e")], Err("the path segment `{id}` becomes `%2e`")).await;
    check_path(&ONE, &[], Err("the path parameter `id` has no value")).await;
    check_path(&ONE, &[("id", simple, "a"), ("id", simple, "b")], Ok("/users/b/x")).await;
    check_path(&TWO, &[("to", simple, "2"), ("from", simple, "1")], Ok("/r/1..2.json")).await;
    check_path(&TWO, &[("to", simple, "2"), ("from", simple, "")], Ok("/r/..2.json")).await;
}

const SIBLINGS: Operation = Operation {
    id: "siblings",
    path: "/users/{id}",
    reserved: &[("id", &["me", "a:b"])],
    ..Operation::DEFAULT
};

/// In any encoding, for services decode it.
#[tokio::test]
async fn values_that_are_the_path_of_another_operation() {
    for (style, value, encoded) in [
        (PathStyle::SIMPLE, "me", "me"),
        (PathStyle::SIMPLE, "a:b", "a%3Ab"),
        (PathStyle::SIMPLE.reserved(), "a:b", "a:b"),
        (PathStyle::SIMPLE.reserved(), "%6De", "%6De"),
        (PathStyle::RESERVED, "a%3ab", "a%3ab"),
    ] {
        let refusal =
            format!("the path parameter `id` cannot be `{encoded}`, which is another operation's path");
        check_path(&SIBLINGS, &[("id", style, value)], Err(&refusal)).await;
    }
    check_path(&SIBLINGS, &[("id", PathStyle::SIMPLE, "%6De")], Ok("/users/%256De")).await;
    check_path(&SIBLINGS, &[("id", PathStyle::LABEL, "me")], Ok("/users/.me")).await;
}

#[tokio::test]
async fn methods_of_any_name() {
    let sent = [
        (Method::Query, "QUERY /a"),
        (Method::Other("PURGE"), "PURGE /a"),
        (Method::Other("purge"), "purge /a"),
        (Method::Other("get"), "get /a"),
        (Method::Other("M-SEARCH"), "M-SEARCH /a"),
        (Method::Other("VERSION_CONTROL_OF_A_LONG_NAME"), "VERSION_CONTROL_OF_A_LONG_NAME /a"),
    ];
    for (method, line) in sent {
        let server = Server::answering(ok(""));
        let operation: &'static Operation = Box::leak(Box::new(Operation { method, ..PLAIN }));
        let mut call: Call<(), ()> = server.client().call(operation);
        call.json("application/json", &json(r#"{"a":1}"#));
        call.await.unwrap();
        let request = server.request();
        assert_eq!((&*request.line, &*request.text()), (line, r#"{"a":1}"#));
    }
}

#[tokio::test]
async fn absent_path_parameters_are_refused() {
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    let mut call: Call<(), ()> = client.call(&ONE);
    call.path("id", PathStyle::SIMPLE, &Option::<String>::None);
    call.header("bad name", HeaderStyle::SIMPLE, &"x");
    let message = "operation `one` was not sent: the path parameter `id` has no value";
    assert_eq!(call.await.unwrap_err().to_string(), message, "the first error counts");
}

#[tokio::test]
async fn values_that_are_paths_of_other_operations() {
    const BESIDE: Operation = Operation { reserved: &[("id", &["e mail", "me"])], ..ONE };
    let server = Server::answering(ok(""));
    for (value, refused) in [("me", true), ("e mail", true), ("Me", false), ("me2", false)] {
        let mut call: Call<(), ()> = server.client().call(&BESIDE);
        call.path("id", PathStyle::SIMPLE, &value);
        let outcome = call.await;
        assert_eq!(matches!(outcome, Err(Error::Build(_))), refused, "{value}: {outcome:?}");
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn queries() {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&PLAIN);
    call.query("a", QueryStyle::FORM, &"old");
    call.query("b", QueryStyle::FORM, &Option::<i64>::None);
    call.query("c", QueryStyle::DEEP, &json(r#"{"d": 1}"#));
    call.query("a", QueryStyle::FORM, &["1", "2"].as_slice());
    call.options(Options::new().query("e f", "g&h").query("e f", "i")).await.unwrap();
    assert_eq!(server.request().line, "GET /a?a=1&a=2&c%5Bd%5D=1&e%20f=g%26h&e%20f=i");

    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&PLAIN);
    call.query("x", QueryStyle::DEEP, &1i64);
    call.await.unwrap();
    assert_eq!(server.request().line, "GET /a?x=1");
}

#[tokio::test]
async fn queries_after_a_path_that_has_one() {
    const ACTION: Operation = Operation { id: "action", path: "/a?action=x", ..Operation::DEFAULT };
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&ACTION);
    call.query("b", QueryStyle::FORM, &1i64);
    call.await.unwrap();
    assert_eq!(server.request().line, "GET /a?action=x&b=1");
}

#[tokio::test]
async fn headers() {
    let server = Server::answering(ok(""));
    let client =
        server.builder().user_agent("me/1").header("X-A", "client").header("X-B", "client").build().unwrap();
    let mut call: Call<(), ()> = client.call(&PLAIN);
    call.header("X-B", HeaderStyle::SIMPLE, &"parameter");
    call.header("X-C", HeaderStyle::SIMPLE, &vec![1i64, 2]);
    call.header("X-D", HeaderStyle::SIMPLE, &"parameter");
    call.header("X-E", HeaderStyle::SIMPLE, &Option::<i64>::None);
    call.options(Options::new().header("x-d", "option").header("Accept", "text/csv")).await.unwrap();
    let request = server.request();
    for (name, value) in [
        ("User-Agent", Some("me/1")),
        ("X-A", Some("client")),
        ("X-B", Some("parameter")),
        ("X-C", Some("1,2")),
        ("X-D", Some("option")),
        ("X-E", None),
        ("Accept", Some("text/csv")),
        ("Referer", None),
    ] {
        assert_eq!(request.header(name).as_deref(), value, "{name}");
    }
}

#[tokio::test]
async fn headers_that_cannot_be_sent() {
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    for value in ["a\r\nX-Y: z", "\u{0}", "é"] {
        let mut call: Call<(), ()> = client.call(&PLAIN);
        call.header("X-A", HeaderStyle::SIMPLE, &value);
        let message = "operation `plain` was not sent: the value of the header `x-a` has characters that a header cannot contain";
        assert_eq!(call.await.unwrap_err().to_string(), message);
        let call: Call<(), ()> = client.call(&PLAIN);
        assert!(matches!(call.options(Options::new().header("X-A", value)).await, Err(Error::Build(_))));
        assert!(Client::builder("http://127.0.0.1:9").header("X-A", value).build().is_err());
    }
    let call: Call<(), ()> = client.call(&PLAIN);
    let error = call.options(Options::new().header("X A", "x")).await.unwrap_err();
    assert_eq!(error.to_string(), "operation `plain` was not sent: `X A` is not a valid header name");
    assert!(Client::builder("http://127.0.0.1:9").user_agent("a\nb").build().is_err());
}

#[tokio::test]
async fn cookies() {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&PLAIN);
    call.cookie("a", CookieStyle::FORM, &"x;y");
    call.cookie("b", CookieStyle::FORM_JOINED, &vec![1i64, 2]);
    call.cookie("c", CookieStyle::FORM, &Option::<i64>::None);
    call.await.unwrap();
    assert_eq!(server.request().header("Cookie").as_deref(), Some("a=x%3By; b=1,2"));
}

/// Cookies of the options stand in place of parameters and credentials.
#[tokio::test]
async fn cookies_of_the_options() {
    const SECURE: Operation = Operation { security: &[&["sid"]], ..PLAIN };
    let server = Server::answering(ok(""));
    let client = server.client_with(Credentials::scheme("sid", crate::ApiKey::cookie("sid", "s")));
    let mut call: Call<(), ()> = client.call(&SECURE);
    call.cookie("a", CookieStyle::FORM, &"x");
    call.options(Options::new().header("Cookie", "own=1")).await.unwrap();
    assert_eq!(server.request().header("Cookie").as_deref(), Some("own=1"));
}

#[tokio::test]
async fn methods() {
    for (method, line) in [
        (Method::Get, "GET /a"),
        (Method::Put, "PUT /a"),
        (Method::Post, "POST /a"),
        (Method::Delete, "DELETE /a"),
        (Method::Options, "OPTIONS /a"),
        (Method::Head, "HEAD /a"),
        (Method::Patch, "PATCH /a"),
        (Method::Trace, "TRACE /a"),
        (Method::Query, "QUERY /a"),
    ] {
        let server = Server::answering(ok(""));
        let operation = Box::leak(Box::new(Operation { method, accept: "", ..PLAIN }));
        server.client().call::<(), ()>(operation).await.unwrap();
        assert_eq!(server.request().line, line);
    }
}

#[tokio::test]
async fn timeouts() {
    // A listener that nobody serves accepts the connection and never answers.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let short = Duration::from_millis(20);
    let by_client = Client::builder(&url).timeout(short).build().unwrap();
    let by_option = Client::builder(&url).build().unwrap();
    let calls: [Call<Json, Json>; 2] =
        [by_client.call(&PLAIN), by_option.call(&PLAIN).options(Options::new().timeout(short))];
    for call in calls {
        let error = call.await.unwrap_err();
        assert!(error.is_timeout() && matches!(error, Error::Timeout(_)), "{error:?}");
        assert_eq!(error.to_string(), "operation `plain` got no response in time");
    }
}

#[tokio::test]
async fn no_connection() {
    // The port was free a moment ago, and nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder(url).retry(RetryPolicy::none()).build().unwrap();
    let mut call: Call<(), ()> = client.call(&PLAIN);
    call.query("token", QueryStyle::FORM, &"hidden-value");
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && !error.is_timeout());
    assert!(error.to_string().starts_with("operation `plain` got no response: "), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    assert!(!format!("{error} {error:?}").contains("hidden-value"));
    assert_eq!((error.status(), error.body(), error.api()), (None, None, None));
}

#[test]
fn a_call_can_be_sent_between_threads() {
    fn check<T: Send>(_: &T) {}
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    let call: Call<std::rc::Rc<i64>, ()> = client.call(&PLAIN);
    check(&call);
    check(&call.clone().send());
    check(&call.response());
    let value: &dyn Encode = &1i64;
    assert_eq!(value.value_ref().text().as_deref(), Some("1"));
}

type Setter<'a> = &'a dyn Fn(&mut Call<(), ()>);

/// Numbers that nobody could read are refused before anything is sent.
#[tokio::test]
async fn numbers_that_are_none() {
    const POST: Operation =
        Operation { id: "post", method: Method::Post, path: "/a/{x}", ..Operation::DEFAULT };
    let server = Server::answering(crate::tests::server::ok(""));
    let settings = |volume: f64| Settings { volume: Some(volume), ..Settings::default() };
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let list = vec![1.0, number];
        let sets: [(&str, Setter<'_>); 8] = [
            ("the path parameter `x`", &|call| call.path("x", PathStyle::SIMPLE, &number)),
            ("the query parameter `q`", &|call| call.query("q", QueryStyle::FORM, &list)),
            ("the header parameter `h`", &|call| call.header("h", HeaderStyle::SIMPLE, &Some(number))),
            ("the cookie parameter `c`", &|call| call.cookie("c", CookieStyle::JSON, &settings(number))),
            ("the body cannot be written as JSON", &|call| call.json("application/json", &settings(number))),
            ("the body cannot be written as JSON", &|call| call.json("application/json", &list)),
            ("the body `form`", &|call| call.form(&settings(number))),
            ("the body `multipart`", &|call| call.multipart(&settings(number))),
        ];
        for (what, set) in sets {
            let mut call = server.client().call::<(), ()>(&POST);
            call.path("x", PathStyle::SIMPLE, &1.5);
            set(&mut call);
            let error = call.await.unwrap_err();
            assert!(matches!(error, Error::Build(_)), "{error}");
            let text = error.to_string();
            assert!(text.contains(what) && text.contains(&number.to_string()), "{text}");
        }
    }
    assert!(server.requests().is_empty());
}

#[derive(Default)]
struct Label {
    name: String,
    size: i64,
}
crate::model! { Label { name = "name" required, size = "size" required, } }

#[derive(Clone)]
#[allow(missing_docs, reason = "an enumeration of this test")]
enum Shade {
    None,
    Dark,
    Unknown(String),
}
crate::string_enum! { Shade, Unknown { None = "", Dark = "dark", } }

#[derive(Default)]
struct Sign {
    shade: Shade,
    note: String,
}
crate::model! { Sign { shade = "shade" required, note = "note" required blank, } }

/// What the document has among its values is sent, though it is empty.
#[tokio::test]
async fn empty_values_that_the_document_has() {
    const POST: Operation = Operation { id: "post", method: Method::Post, path: "/a", ..Operation::DEFAULT };
    let server = Server::answering(ok(""));
    let mut call = server.client().call::<(), ()>(&POST);
    call.json("application/json", &Sign { shade: Shade::None, note: String::new() });
    call.await.unwrap();
    assert_eq!(server.request().text(), r#"{"shade":"","note":""}"#);
}

/// A text that is empty is refused, unless the caller wants it so; numbers cannot be told from their defaults.
#[tokio::test]
async fn required_values_that_were_never_set() {
    const POST: Operation = Operation { id: "post", method: Method::Post, path: "/a", ..Operation::DEFAULT };
    let server = Server::answering(ok(""));
    let mut call = server.client().call::<(), ()>(&POST);
    call.json("application/json", &Label::default());
    let error = call.clone().await.unwrap_err();
    assert!(error.to_string().contains("the required text `name` of the body is empty"), "{error}");
    assert!(server.requests().is_empty());
    call.options(Options::new().allow_empty()).await.unwrap();
    assert_eq!(server.request().text(), r#"{"name":"","size":0}"#);
}
