//! Security: each scheme on the wire, alternatives, and what is said when a credential is missing.

use client_tests::runtime::{Client, Credentials, Error, Options};
use client_tests::security_schemes::{
    Client as Secured, ClientCredentials, CookieKey, Grant, HeaderKey, Login, QueryKey, Token,
};
use client_tests::server::{Answer, Request, Server};
use serde_json::json;

use crate::core;

/// Sends one call with credentials and gives its request.
async fn sent<C, T, E: std::fmt::Debug>(
    credentials: impl Into<Credentials>,
    call: impl FnOnce(Client) -> C,
) -> Request
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let server = Server::answering([Answer::empty(204)]);
    if let Err(error) = call(core(&server, credentials)).await {
        panic!("{error}");
    }
    server.request()
}

/// Where on the wire the credentials of a call are.
#[track_caller]
fn check_proof(request: &Request, target: &str, headers: [Option<&str>; 3]) {
    assert_eq!(request.target, format!("/api{target}"));
    let found = ["X-Api-Key", "Cookie", "Authorization"].map(|name| request.header(name));
    assert_eq!(found, headers);
}

/// All the credentials that the document knows; an operation takes those that it needs.
fn all() -> Credentials {
    Credentials::from(HeaderKey::new("h 1"))
        .and(QueryKey::new("q&1").into())
        .and(CookieKey::new("c+/=%3B").into())
        .and(Login::new("me", "pass:wörd").into())
        .and(Token::new("t1").into())
        .and(Grant::new("g1").into())
}

macro_rules! sent_with {
    ($credentials:expr, $method:ident()) => {
        sent($credentials, |core| Secured::from(core).calls().$method()).await
    };
}

#[tokio::test]
async fn each_scheme_alone() {
    check_proof(&sent_with!(all(), with_header()), "/header", [Some("h 1"), None, None]);
    check_proof(&sent_with!(all(), with_query()), "/query?api%20key=q%261", [None, None, None]);
    check_proof(&sent_with!(all(), with_cookie()), "/cookie", [None, Some("sid=c+/=%3B"), None]);
    // base64 of `me:pass:wörd` in UTF-8 (RFC 7617 section 2.1)
    check_proof(&sent_with!(all(), with_basic()), "/basic", [None, None, Some("Basic bWU6cGFzczp3w7ZyZA==")]);
    check_proof(&sent_with!(all(), with_bearer()), "/bearer", [None, None, Some("Bearer t1")]);
    check_proof(&sent_with!(all(), with_grant()), "/grant", [None, None, Some("Bearer g1")]);
    check_proof(&sent_with!(all(), by_default()), "/default", [Some("h 1"), None, None]);
    check_proof(&sent_with!(all(), with_nothing()), "/none", [None, None, None]);
}

/// Keys come after parameters of the same place.
#[tokio::test]
async fn keys_beside_parameters() {
    let request = sent(all(), |core| Secured::from(core).calls().with_query().page(2)).await;
    check_proof(&request, "/query?page=2&api%20key=q%261", [None, None, None]);
    let request = sent(all(), |core| Secured::from(core).calls().with_cookie().theme("dark")).await;
    check_proof(&request, "/cookie", [None, Some("theme=dark; sid=c+/=%3B"), None]);
}

#[tokio::test]
async fn all_of_several() {
    let request = sent_with!(all(), with_both());
    check_proof(&request, "/both?api%20key=q%261", [Some("h 1"), None, None]);
}

/// The first alternative of which the client has everything.
#[tokio::test]
async fn one_of_several() {
    check_proof(&sent_with!(all(), with_either()), "/either", [None, None, Some("Bearer t1")]);
    let keys = Credentials::from(HeaderKey::new("h 1")).and(QueryKey::new("q&1").into());
    check_proof(&sent_with!(keys, with_either()), "/either?api%20key=q%261", [Some("h 1"), None, None]);
}

/// An alternative without schemes lets anybody in; who has credentials uses them.
#[tokio::test]
async fn anonymous() {
    check_proof(&sent_with!(Credentials::none(), with_optional()), "/optional", [None, None, None]);
    check_proof(&sent_with!(all(), with_optional()), "/optional", [None, None, Some("Bearer t1")]);
    check_proof(&sent_with!(Credentials::none(), with_nothing()), "/none", [None, None, None]);
}

/// Of two credentials for one scheme the later counts.
#[tokio::test]
async fn a_credential_again() {
    let credentials = Credentials::from(Token::new("old")).and(Token::new("new").into());
    check_proof(&sent_with!(credentials, with_bearer()), "/bearer", [None, None, Some("Bearer new")]);
}

/// The login needs no credential although the document asks for one, and a call can be another user's.
#[tokio::test]
async fn one_call_with_another_credential_or_none() {
    let server = Server::answering([(); 4].map(|()| Answer::empty(204)));
    let client = Secured::from(core(&server, Token::new("mine")));
    let anonymous = Options::new().anonymous();
    client.calls().with_bearer().options(anonymous.clone()).await.unwrap();
    client.calls().with_both().options(anonymous).await.unwrap();
    client.calls().with_bearer().options(Options::new().credentials(Token::new("theirs"))).await.unwrap();
    let either = Options::new().credentials(Login::new("me", "p"));
    client.calls().with_basic().options(either).await.unwrap();
    let [bearer, both, theirs, login] = server.requests().try_into().unwrap();
    check_proof(&bearer, "/bearer", [None, None, None]);
    check_proof(&both, "/both", [None, None, None]);
    check_proof(&theirs, "/bearer", [None, None, Some("Bearer theirs")]);
    check_proof(&login, "/basic", [None, None, Some("Basic bWU6cA==")]);
}

/// A client that may be anonymous sends what it has.
#[tokio::test]
async fn clients_without_credentials() {
    let server = Server::answering([(); 3].map(|()| Answer::empty(204)));
    let builder = Client::builder(format!("{}/api", server.url())).credentials(Token::new("t")).anonymous();
    let client = Secured::from(builder.build().unwrap());
    client.calls().with_bearer().await.unwrap();
    client.calls().with_header().await.unwrap();
    client.calls().with_either().await.unwrap();
    let proofs: Vec<Option<String>> =
        server.requests().iter().map(|one| one.header("Authorization").map(str::to_owned)).collect();
    assert_eq!(proofs, [Some("Bearer t".to_owned()), None, Some("Bearer t".to_owned())]);
}

const HELP: &str = "`anonymous` of the client or of the call's options sends it without";

#[tokio::test]
async fn missing_credentials() {
    let server = Server::answering([]);
    let calls = || Secured::from(core(&server, HeaderKey::new("hush")));
    for (message, outcome) in [
        ("operation `withQuery` needs credentials for `query_key`", calls().calls().with_query().await),
        (
            "operation `withBoth` needs credentials for `header_key` and `query_key`",
            calls().calls().with_both().await,
        ),
        (
            "operation `withEither` needs credentials for `token` or `header_key` and `query_key`",
            calls().calls().with_either().await,
        ),
        ("operation `withGrant` needs credentials for `grant`", calls().calls().with_grant().await),
    ] {
        let error = outcome.unwrap_err();
        assert!(matches!(error, Error::Auth(_)), "{error:?}");
        assert_eq!(error.to_string(), format!("{message}; the client has `header_key` ({HELP})"));
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn credentials_that_cannot_be_sent() {
    let server = Server::answering([]);
    for credentials in [Credentials::from(HeaderKey::new("hush\r\nX: y")), Login::new("a:b", "hush").into()] {
        let client = Secured::from(core(&server, credentials));
        let (header, login) = (client.calls().with_header().await, client.calls().with_basic().await);
        for error in [header.unwrap_err(), login.unwrap_err()] {
            assert!(matches!(error, Error::Auth(_)), "{error:?}");
            assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
        }
    }
    assert!(server.requests().is_empty());
}

/// RFC 6749 sections 4.4.2 and 2.3.1.
#[tokio::test]
async fn client_credentials() {
    let token = json!({ "access_token": "t-1", "token_type": "Bearer", "expires_in": 3600 });
    let server = Server::answering([Answer::json(200, &token), Answer::empty(204), Answer::empty(204)]);
    let grant = ClientCredentials::new("id 1", "secret&1").token_url(format!("{}/token", server.url()));
    let client = Secured::from(core(&server, grant));
    for _ in 0..2 {
        client.calls().with_grant().await.unwrap();
    }
    let requests = server.requests();
    let [token, first, second] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(
        (token.line().as_str(), token.text().as_str()),
        ("POST /token", "grant_type=client_credentials")
    );
    // base64 of `id+1:secret%261` or of `id%201:secret%261`: both are the form encoding of a space.
    let encoded = ["Basic aWQrMTpzZWNyZXQlMjYx", "Basic aWQlMjAxOnNlY3JldCUyNjE="];
    assert!(encoded.contains(&token.header("Authorization").unwrap()), "{:?}", token.headers);
    for request in [first, second] {
        check_proof(request, "/grant", [None, None, Some("Bearer t-1")]);
    }
}

/// Another host gets nothing that proves who calls.
#[tokio::test]
async fn redirect_to_another_host() {
    let other = Server::answering([Answer::empty(204), Answer::empty(204)]);
    let target = format!("{}/elsewhere", other.url());
    let redirect = Answer::empty(307).header("Location", &target);
    let server = Server::answering([redirect.clone(), redirect]);
    let client = Secured::from(core(&server, all()));
    client.calls().with_bearer().await.unwrap();
    client.calls().with_both().await.unwrap();
    for request in other.requests() {
        assert_eq!(request.line(), "GET /elsewhere");
        for name in ["X-Api-Key", "Cookie", "Authorization", "Referer"] {
            assert_eq!(request.header(name), None, "{name}");
        }
    }
    assert_eq!((other.requests().len(), server.requests().len()), (2, 2));
}
