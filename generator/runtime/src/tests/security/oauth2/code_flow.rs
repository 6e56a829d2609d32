//! The authorization code flow with a proof key.

use crate::oauth2::{App, AuthorizationRequest};
use crate::security::oauth2::pkce::challenge;
use crate::tests::security::oauth2::{app, bearer, call, ended};
use crate::tests::server::{Server, ok};
use crate::{AuthError, Secret};

const REDIRECT: &str = "https://me.example/back?a=1&b=2";

fn query(url: &str) -> Vec<(String, String)> {
    let url = reqwest::Url::parse(url).unwrap();
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// The verifier of a request, as a server keeps it.
fn verifier(request: &AuthorizationRequest) -> String {
    let kept: serde_json::Value = serde_json::from_str(request.export().expose()).unwrap();
    kept["verifier"].as_str().unwrap().to_owned()
}

/// RFC 7636, appendix B.
#[test]
fn the_challenge_of_the_specification() {
    let verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[test]
fn the_url_of_a_request() {
    let server = Server::answering(ok(""));
    let request = app(&server).begin(REDIRECT).unwrap();
    let (state, verifier) = (request.state().expose().to_owned(), verifier(&request));
    let expected = [
        ("tenant", "1"),
        ("response_type", "code"),
        ("client_id", "id"),
        ("redirect_uri", REDIRECT),
        ("state", &state),
        ("code_challenge", &challenge(&Secret::from(verifier.as_str()))),
        ("code_challenge_method", "S256"),
    ];
    assert_eq!(query(request.url()), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(request.url().contains("redirect_uri=https%3A%2F%2Fme.example%2Fback%3Fa%3D1%26b%3D2&"));
    // RFC 7636 section 4.1: 43 to 128 of the unreserved characters.
    assert!(
        verifier.len() >= 43
            && verifier.bytes().all(|one| one.is_ascii_alphanumeric() || b"-_".contains(&one))
    );
    let another = app(&server).begin(REDIRECT).unwrap();
    assert_ne!(another.state().expose(), state);
    assert_ne!(self::verifier(&another), verifier);
    let scoped = another.scope("a b").parameter("prompt", "login&c");
    assert!(scoped.url().ends_with("&code_challenge_method=S256&scope=a%20b&prompt=login%26c"));
}

#[test]
fn what_cannot_be_begun() {
    let app = App::public("https://example.com/token", "id");
    for (app, text) in [
        (app.clone(), "the credential cannot be used: the app has no authorization endpoint"),
        (
            app.authorization_url("/"),
            "the credential cannot be used: the authorization URL of the app is not a URL",
        ),
    ] {
        assert_eq!(app.begin(REDIRECT).unwrap_err().to_string(), text);
    }
}

async fn check_finish(public: bool) {
    let server = Server::start(|request| match request.line.as_str() {
        "POST /token" => {
            ok(r#"{"access_token": "t1", "refresh_token": "r1", "expires_in": 3600, "scope": "a b"}"#)
        }
        _ => ok(""),
    });
    let at = |path: &str| format!("{}{path}", server.url);
    let app = match public {
        true => App::public(at("/token"), "id 1").authorization_url(at("/authorize")).for_scheme("oauth"),
        false => app(&server),
    };
    let request = app.begin(REDIRECT).unwrap();
    // Between the two requests a server keeps nothing but this text.
    let kept = request.export();
    let request = AuthorizationRequest::import(kept.expose()).unwrap();
    let (state, verifier) = (request.state().expose().to_owned(), verifier(&request));
    let callback = format!("https://me.example/back?a=1&b=2&code=c%2F1&state={state}#_");
    let credential = app.finish(request, &callback).await.unwrap();
    let form = format!(
        "grant_type=authorization_code&code=c%2F1&redirect_uri=https%3A%2F%2Fme.example%2Fback%3Fa%3D1%26b%3D2&code_verifier={verifier}"
    );
    let exchange = server.request();
    let (form, proof) = match public {
        true => (form + "&client_id=id%201", None),
        false => (form, Some("Basic aWQ6c2VjcmV0".to_owned())),
    };
    assert_eq!((exchange.text(), exchange.header("Authorization")), (form, proof));
    call(&server, &credential).await.unwrap();
    assert_eq!(bearer(&server.requests()[1]), "Bearer t1");
    assert_eq!(credential.token().await.unwrap().scopes(), ["a", "b"]);
}

/// How long a token lives whose response has no `expires_in`: five minutes if it can be renewed, or else until it is refused.
#[tokio::test]
async fn lives_without_an_end() {
    for (answer, life) in [
        (r#"{"access_token": "t1"}"#, None),
        (r#"{"access_token": "t1", "expires_in": "soon"}"#, None),
        (r#"{"access_token": "t1", "expires_in": 60}"#, Some(60)),
        (r#"{"access_token": "t1", "refresh_token": "r1"}"#, Some(300)),
        (r#"{"access_token": "t1", "refresh_token": "r1", "expires_in": 60}"#, Some(60)),
    ] {
        let server = Server::answering(ok(answer));
        let app = app(&server);
        let request = app.begin(REDIRECT).unwrap();
        let callback = format!("?code=c&state={}", request.state().expose());
        let token = app.finish(request, &callback).await.unwrap().token().await.unwrap();
        let told = token.expires_at().map(|end| end.duration_since(token.issued_at().unwrap()).unwrap());
        assert_eq!(told.map(|told| told.as_secs()), life, "{answer}");
        // A refresh token can be used again if the response has no other.
        let renewed = app.credential_from(ended("t0", "r0")).token().await.unwrap();
        let told = renewed.expires_at().unwrap().duration_since(renewed.issued_at().unwrap()).unwrap();
        assert_eq!(told.as_secs(), life.unwrap_or(300), "{answer}");
    }
}

#[tokio::test]
async fn a_code_of_a_confidential_client() {
    check_finish(false).await;
}

/// A public client sends its id in the form, and no header `Authorization`.
#[tokio::test]
async fn a_code_of_a_public_client() {
    check_finish(true).await;
}

async fn check_callback(callback: &str, text: &str) -> AuthError {
    let server = Server::answering(ok(r#"{"access_token": "t1"}"#));
    let request = app(&server).begin(REDIRECT).unwrap();
    let callback = callback.replace("STATE", request.state().expose());
    let error = app(&server).finish(request, &callback).await.unwrap_err();
    assert_eq!(error.to_string(), text, "{callback}");
    assert!(server.requests().is_empty(), "no code is exchanged");
    assert!(!error.is_transient());
    error
}

#[tokio::test]
async fn callbacks_that_are_not_accepted() {
    let forged = "the callback is not accepted: its state is not that of the request";
    for callback in [
        "https://me.example/back?code=c&state=other",
        "https://me.example/back?code=c",
        "https://me.example/back?code=c&state=",
        "https://me.example/back?code=c&state=STATEx",
        "https://me.example/back?code=c&state=STATE&state=STATE",
        "/back?code=c&state=STAT",
        "code=c&state=x",
        "",
        "::",
        // Only a callback without state may decline without it.
        "/back?error=access_denied&state=other",
    ] {
        let error = check_callback(callback, forged).await;
        assert!(matches!(error, AuthError::Callback(_)));
    }
    for callback in ["/back?state=STATE", "?state=STATE&code=", "state=STATE&code=a&code=b"] {
        check_callback(callback, "the callback is not accepted: it has no code").await;
    }
}

#[tokio::test]
async fn callbacks_that_decline() {
    for callback in [
        "/back?error=access_denied&error_description=No+way&state=STATE",
        "error=access_denied&error_description=No%20way",
        "/back?error=access_denied&error_description=No+way&state=STATE&code=c",
    ] {
        let error = check_callback(callback, "the authorisation was declined: access_denied: No way").await;
        assert!(error.needs_user() && matches!(error, AuthError::Declined { .. }));
    }
}

#[test]
fn what_is_kept_may_be_damaged() {
    for text in ["", "{}", "[]", r#"{"url": "x", "redirect_uri": "y", "state": "s", "verifier": "v"}"#] {
        let error = AuthorizationRequest::import(text).unwrap_err();
        assert_eq!(error.to_string(), "the callback is not accepted: the request that was kept is damaged");
    }
}

#[test]
fn requests_hide_their_secrets() {
    let server = Server::answering(ok(""));
    let request = app(&server).begin(REDIRECT).unwrap();
    let shown = format!("{request:?} {:?}", request.export());
    assert!(!shown.contains(request.state().expose()) && !shown.contains(&verifier(&request)), "{shown}");
}
