//! Credentials: which are used, and where they stand.

use crate::Transport;
use crate::security::{Applying, Authorization, Caller, Claim, Refusing, Scheme, authorize};
use crate::tests::example::{Upload, Users};
use crate::tests::server::{Request, Server, ok};
use crate::{
    ApiKey, AuthError, Basic, Bearer, Call, Credentials, Error, HttpScheme, Method, Operation, Options,
};
use std::sync::Arc;

const HEADER: &[&[&str]] = &[&["bearer"], &["key", "basic"]];

fn operation(security: &'static [&'static [&'static str]]) -> &'static Operation {
    Box::leak(Box::new(Operation {
        id: "op",
        method: Method::Post,
        path: "/a",
        security,
        ..Operation::DEFAULT
    }))
}

fn all() -> Credentials {
    Credentials::scheme("bearer", Bearer::new("t"))
        .and(Credentials::scheme("key", ApiKey::header("X-Key", "k")))
        .and(Credentials::scheme("basic", Basic::new("u", "p")))
        .and(Credentials::scheme("query", ApiKey::query("api key", "q&")))
        .and(Credentials::scheme("cookie", ApiKey::cookie("sid", "c+/=%3B")))
        .and(Credentials::scheme("form", ApiKey::form("token", "f g")))
}

async fn send(
    credentials: Credentials,
    security: &'static [&'static [&'static str]],
    set: impl FnOnce(&mut Call<(), ()>),
) -> Result<Request, Error<()>> {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client_with(credentials).call(operation(security));
    set(&mut call);
    call.await.map(|()| server.request())
}

#[tokio::test]
async fn a_scheme_of_http_that_nobody_knows() {
    let credentials = Credentials::scheme("token", HttpScheme::new("Token", "key=\"a\""));
    assert!(!format!("{:?}", HttpScheme::new("Token", "key")).contains("key"));
    let request = send(credentials, &[&["token"]], |_| ()).await.unwrap();
    assert_eq!(request.header("Authorization").as_deref(), Some("Token key=\"a\""));
    let broken = Credentials::scheme("token", HttpScheme::new("To\nken", "key"));
    assert!(send(broken, &[&["token"]], |_| ()).await.is_err());
}

#[tokio::test]
async fn the_first_alternative_that_is_held() {
    let key = || Credentials::scheme("key", ApiKey::header("X-Key", "k"));
    let basic = || Credentials::scheme("basic", Basic::new("u", "p"));
    for (credentials, security, authorization, key_header) in [
        (all(), HEADER, Some("Bearer t"), None),
        (key().and(basic()), HEADER, Some("Basic dTpw"), Some("k")),
        (all(), &[] as &[&[&str]], None, None),
        (all(), &[&[]], None, None),
        (Credentials::none(), &[&[], &["bearer"]], None, None),
        (all(), &[&[], &["bearer"]], Some("Bearer t"), None),
        (key(), &[&["bearer"], &[]], None, None),
    ] {
        let request = send(credentials, security, |_| ()).await.unwrap();
        assert_eq!(request.header("Authorization").as_deref(), authorization);
        assert_eq!(request.header("X-Key").as_deref(), key_header);
    }
}

/// Every alternative in every place, with credentials for all of it, for a part, or for nothing.
#[tokio::test]
async fn all_of_one_alternative() {
    const BOTH_OR_ONE: &[&[&str]] = &[&["key", "bearer"], &["basic"]];
    const ONE_OR_BOTH: &[&[&str]] = &[&["basic"], &["key", "bearer"]];
    let key = || Credentials::scheme("key", ApiKey::header("X-Key", "k"));
    let basic = || Credentials::scheme("basic", Basic::new("u", "p"));
    let bearer = || Credentials::scheme("bearer", Bearer::new("t"));
    let (both, one) = ((Some("Bearer t"), Some("k")), (Some("Basic dTpw"), None));
    for (credentials, security, sent_headers) in [
        (all(), BOTH_OR_ONE, Some(both)),
        (all(), ONE_OR_BOTH, Some(one)),
        (key().and(bearer()), BOTH_OR_ONE, Some(both)),
        (key().and(bearer()), ONE_OR_BOTH, Some(both)),
        (basic(), BOTH_OR_ONE, Some(one)),
        (basic(), ONE_OR_BOTH, Some(one)),
        // A part of an alternative is none.
        (key().and(basic()), BOTH_OR_ONE, Some(one)),
        (bearer().and(basic()), BOTH_OR_ONE, Some(one)),
        (key(), BOTH_OR_ONE, None),
        (bearer(), ONE_OR_BOTH, None),
        (Credentials::none(), BOTH_OR_ONE, None),
    ] {
        let request = send(credentials, security, |_| ()).await.ok();
        let headers = request.map(|request| (request.header("Authorization"), request.header("X-Key")));
        let owned = |text: Option<&str>| text.map(str::to_owned);
        assert_eq!(headers, sent_headers.map(|(proof, key)| (owned(proof), owned(key))), "{security:?}");
    }
}

/// Only the schemes of a request hear that it was refused.
#[tokio::test]
async fn who_hears_of_a_refusal() {
    struct Hopeful(&'static str);
    impl Scheme for Hopeful {
        fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
            Box::pin(std::future::ready(request.header(self.0, &"x".into())))
        }

        fn refused<'a>(&'a self, _: &'a Authorization) -> Refusing<'a> {
            Box::pin(std::future::ready(true))
        }
    }
    let credentials = all().and(Credentials::scheme("hopeful", Hopeful("X-Hope")));
    const HOPEFUL: &[&[&str]] = &[&["hopeful"]];
    const BOTH: &[&[&str]] = &[&["key", "hopeful"]];
    for (security, newer) in [(HEADER, false), (HOPEFUL, true), (BOTH, true), (&[], false)] {
        let http: Arc<dyn Transport> = Arc::new(reqwest::Client::new());
        let claim = Claim {
            caller: &Caller::OfClient,
            of_client: &credentials,
            may_be_anonymous: false,
            takes_form: false,
            takes_all: false,
        };
        let request = authorize(claim, &http, operation(security)).await.unwrap();
        assert_eq!(credentials.refused(&request).await, newer, "{security:?}");
    }
}

#[tokio::test]
async fn missing_credentials() {
    let key = Credentials::scheme("key", ApiKey::header("X-Key", "k"));
    for (credentials, has) in [(key, "`key`"), (Credentials::none(), "none")] {
        let error = send(credentials, HEADER, |_| ()).await.unwrap_err();
        assert!(matches!(error, Error::Auth(AuthError::MissingCredential { operation: "op", .. })));
        let message = format!(
            "operation `op` needs credentials for `bearer` or `key` and `basic`; the client has {has} (`anonymous` of the client or \
             of the call's options sends it without)"
        );
        assert_eq!(error.to_string(), message);
    }
}

/// Whatever the document asks for, a call can go out without a credential, and the service decides.
#[tokio::test]
async fn anonymous_calls() {
    let server = Server::answering(ok(""));
    let held = || Credentials::scheme("key", ApiKey::header("X-Key", "k"));
    let key_of = |request: &Request| request.header("X-Key");
    const KEY: &[&[&str]] = &[&["key"]];
    const OTHER: &[&[&str]] = &[&["other"], &["key", "other"]];
    for (client_may, call_is, security, sent) in [
        (false, true, KEY, Some(None)),
        (true, true, KEY, Some(None)),
        (true, false, KEY, Some(Some("k"))),
        (true, false, OTHER, Some(None)),
        (false, true, OTHER, Some(None)),
        (false, false, OTHER, None),
    ] {
        let builder = server.builder().credentials(held());
        let client = if client_may { builder.anonymous() } else { builder }.build().unwrap();
        let options = if call_is { Options::new().anonymous() } else { Options::new() };
        let before = server.requests().len();
        let outcome = client.call::<(), ()>(operation(security)).options(options).await;
        assert_eq!(outcome.is_ok(), sent.is_some(), "{security:?}");
        let seen: Vec<Option<String>> = server.requests()[before..].iter().map(key_of).collect();
        let expected: Vec<Option<String>> = sent.iter().map(|key| key.map(str::to_owned)).collect();
        assert_eq!(seen, expected, "{security:?}");
    }
}

/// What is given for one call comes before what the client has, for schemes and for alternatives.
#[tokio::test]
async fn credentials_of_one_call() {
    let server = Server::answering(ok(""));
    let client = server.client_with(all());
    let basic = || Credentials::scheme("basic", Basic::new("v", "q"));
    let bearer = || Credentials::scheme("bearer", Bearer::new("u"));
    let stray = || Credentials::scheme("stray", ApiKey::header("X-Stray", "s"));
    const NONE: &[&[&str]] = &[];
    for (given, security, sent) in [
        (bearer(), HEADER, Some(("Bearer u", None))),
        // The rest of the alternative is the client's.
        (basic(), HEADER, Some(("Basic djpx", Some("k")))),
        (bearer().and(basic()), HEADER, Some(("Bearer u", None))),
        (stray(), HEADER, None),
        // Whoever gives a credential means it, also where the document asks for none.
        (bearer(), NONE, Some(("Bearer u", None))),
        (bearer(), &[&[]], Some(("Bearer u", None))),
        (stray(), &[&[], &["bearer"]], Some(("", None))),
    ] {
        let before = server.requests().len();
        let options = Options::new().credentials(given);
        assert!(!format!("{options:?}").contains("Secret"));
        let outcome = client.call::<(), ()>(operation(security)).options(options).await;
        assert_eq!(outcome.is_ok(), sent.is_some(), "{security:?}");
        let requests = server.requests();
        let seen: Vec<(String, Option<String>)> = requests[before..]
            .iter()
            .map(|request| (request.header("Authorization").unwrap_or_default(), request.header("X-Key")))
            .collect();
        let expected: Vec<(String, Option<String>)> =
            sent.iter().map(|(proof, key)| ((*proof).to_owned(), key.map(str::to_owned))).collect();
        assert_eq!(seen, expected, "{security:?}");
    }
}

#[tokio::test]
async fn the_later_credential_of_a_name_counts() {
    let credentials = all().and(Credentials::scheme("bearer", Bearer::new("other")));
    let request = send(credentials, HEADER, |_| ()).await.unwrap();
    assert_eq!(request.header("Authorization").as_deref(), Some("Bearer other"));
}

#[tokio::test]
async fn keys_in_query_and_cookie() {
    let request = send(all(), &[&["query", "cookie"]], |call| {
        call.query("a", crate::QueryStyle::FORM, &"b");
        call.cookie("x", crate::CookieStyle::FORM, &"y");
    });
    let request = request.await.unwrap();
    assert_eq!(request.line, "POST /a?a=b&api%20key=q%26");
    assert_eq!(request.header("Cookie").as_deref(), Some("x=y; sid=c+/=%3B"));
    let request = send(all(), &[&["query"]], |_| ()).await.unwrap();
    assert_eq!(request.line, "POST /a?api%20key=q%26");
}

#[tokio::test]
async fn keys_in_forms() {
    let upload = Upload { title: Some("x".to_owned()), ..Upload::default() };
    let request = send(all(), &[&["form"]], |call| call.form(&upload)).await.unwrap();
    assert_eq!(request.text(), "title=x&token=f%20g");
    let request = send(all(), &[&["form"]], |call| call.multipart(&upload)).await.unwrap();
    assert!(request.text().contains("Content-Disposition: form-data; name=\"token\"\r\n\r\nf g\r\n"));
    // Without a body the key makes a form of its own.
    let request = send(all(), &[&["form"]], |_| ()).await.unwrap();
    assert_eq!(request.header("Content-Type").as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.text(), "token=f%20g");
}

#[tokio::test]
async fn keys_of_forms_where_there_is_none() {
    const GET: Operation = Operation { id: "op", path: "/a", security: &[&["form"]], ..Operation::DEFAULT };
    let upload = Upload::default();
    let server = Server::answering(ok(""));
    for error in [
        send(all(), &[&["form"]], |call| call.json("application/json", &upload)).await.unwrap_err(),
        server.client_with(all()).call::<(), ()>(&GET).await.unwrap_err(),
    ] {
        let message =
            "the credential cannot be used: the body is not a form that could contain the field `token`";
        assert_eq!(error.to_string(), message);
        assert!(matches!(error, Error::Auth(AuthError::Unsupported(_))));
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn credentials_that_cannot_be_sent() {
    for credentials in [
        Credentials::scheme("s", Bearer::new("a\nb")),
        Credentials::scheme("s", ApiKey::header("X Key", "k")),
        Credentials::scheme("s", ApiKey::header("X-Key", "k\r\nX: y")),
        Credentials::scheme("s", ApiKey::cookie("sid", "a;b")),
        Credentials::scheme("s", ApiKey::cookie("sid", "a b")),
        Credentials::scheme("s", ApiKey::cookie("sid", "é")),
        Credentials::scheme("s", Basic::new("a:b", "p")),
    ] {
        let error = send(credentials, &[&["s"]], |_| ()).await.unwrap_err();
        assert!(matches!(error, Error::Auth(AuthError::Unsupported(_))), "{error}");
        assert!(!error.to_string().contains('\n'));
    }
}

#[tokio::test]
async fn operations_of_the_small_client() {
    let server = Server::answering(ok(""));
    let error = Users::new(server.client()).get("x").await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)));
    assert!(server.requests().is_empty());
}
