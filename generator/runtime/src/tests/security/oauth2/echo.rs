//! Endpoints that repeat what was sent to them (`security/oauth2/redact.rs`), and tokens that cannot be sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use crate::oauth2::{App, MemoryStore, Token, TokenStore};
use crate::tests::security::oauth2::{credentials, ended, living};
use crate::tests::server::{Request, Server, answer, ok};
use crate::wire::percent::encode;
use crate::{AuthError, Bearer, Credentials, Error, Json, Operation};

const OPERATION: Operation =
    Operation { id: "op", path: "/a", security: &[&["oauth"]], ..Operation::DEFAULT };

const CLIENT_SECRET: &str = "S3cr3t of/the+client&more";
const REFRESH_TOKEN: &str = "refresh.Tok3n-of_the+user==";
const PASSWORD: &str = "hunter2";
const CODE: &str = "4/0AX-code of the user";
const DEVICE_CODE: &str = "device-code-0123456789";

/// All that a server could say of a request: everything that it holds, in every way that texts are written.
fn echoes(request: &Request) -> Vec<String> {
    let body = request.text();
    let header = request.header("Authorization").unwrap_or_default();
    let credential = header.trim_start_matches("Basic ").to_owned();
    let decoded = String::from_utf8(STANDARD.decode(&credential).unwrap_or_default()).unwrap();
    let values: Vec<String> =
        body.split('&').filter_map(|pair| Some(pair.split_once('=')?.1.to_owned())).collect();
    let plain = |text: &str| {
        let url = reqwest::Url::parse(&format!("x:?{text}")).unwrap();
        url.query_pairs().map(|(_, value)| value.into_owned()).collect::<Vec<_>>()
    };
    let mut all = vec![body.clone(), header, credential, decoded.clone()];
    all.extend(decoded.split(':').map(str::to_owned));
    all.extend(plain(&format!("x={}", decoded.replace(':', "&y="))));
    all.extend(plain(&body));
    all.extend(values);
    let whole = all.join(" ");
    let mut said = Vec::new();
    for text in all.into_iter().chain([whole]) {
        said.extend([
            text.to_uppercase(),
            encode(&text),
            encode(&encode(&text)),
            text.replace(' ', "+"),
            STANDARD.encode(&text),
            STANDARD.encode(format!("x{text}")),
            STANDARD.encode(format!("xy{text}z")),
            URL_SAFE_NO_PAD.encode(&text),
            text.bytes().map(|byte| format!("{byte:02x}")).collect(),
            text.replace('&', "&amp;"),
            Json::from(text.as_str()).to_string(),
            text.chars().take(16).collect(),
            text.chars().skip(text.chars().count().saturating_sub(12)).collect(),
            text,
        ]);
    }
    said
}

/// Parts of the secrets that must not be found in whatever is shown; short ones in the way they were sent alone.
fn needles() -> Vec<String> {
    let mut needles = vec![PASSWORD.to_owned()];
    for secret in [CLIENT_SECRET, REFRESH_TOKEN, CODE, DEVICE_CODE] {
        for form in [
            secret.to_owned(),
            encode(secret),
            STANDARD.encode(secret),
            URL_SAFE_NO_PAD.encode(secret),
            secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        ] {
            needles.extend(
                (0..form.len() - 8).filter_map(|at| Some(form.get(at..at + 8)?.to_ascii_lowercase())),
            );
        }
    }
    // Words that are no secret although a secret holds them.
    needles.retain(|needle| {
        !["of the u", "device-c", "evice-co", "vice-cod", "ice-code"].contains(&needle.as_str())
    });
    needles
}

#[track_caller]
fn check_hides(needles: &[String], error: &AuthError, told: &str) {
    let shown = format!("{error} {error:?} {error:#?}").to_ascii_lowercase();
    for needle in needles {
        assert!(!shown.contains(needle), "`{needle}` is in {shown}\nof {told}");
    }
}

/// A server that says one of its echoes, in one field of an error or the other.
struct Echoing {
    server: Server,
    /// The number of the echo.
    says: Arc<AtomicUsize>,
}

fn echoing() -> Echoing {
    let says = Arc::new(AtomicUsize::new(0));
    let at = Arc::clone(&says);
    let server = Server::start(move |request| {
        let (at, echoes) = (at.load(Ordering::SeqCst), echoes(request));
        let echo = echoes[at % echoes.len()].clone();
        let (error, text) = match at % 3 {
            0 => (echo.clone(), "no".to_owned()),
            1 => ("invalid_request".to_owned(), format!("what is {echo}?")),
            _ => ("invalid_request".to_owned(), format!("'client_secret={echo}'")),
        };
        let body = serde_json::json!({"error": error, "error_description": text});
        answer(400, "application/json", body.to_string())
    });
    Echoing { server, says }
}

/// No echo comes into an error, of whatever was sent: a secret of the app, a password, tokens, codes and verifiers.
#[tokio::test]
async fn echoes_of_requests() {
    let Echoing { server, says } = echoing();
    let app = App::confidential(&server.url, "the-client", CLIENT_SECRET)
        .authorization_url("https://example.com/")
        .revocation_url(&server.url)
        .device_authorization_url(&server.url);
    let needles = needles();
    // As many as a form of four fields has.
    for at in 0..240 {
        says.store(at, Ordering::SeqCst);
        let grant =
            app.clone().grant("password").parameter("username", "ann").parameter("password", PASSWORD);
        check_hides(&needles, &grant.token().await.unwrap_err(), "a password");
        let user = app.credential_from(ended("old", REFRESH_TOKEN));
        check_hides(&needles, &user.token().await.unwrap_err(), "a refresh token");
        let request = app.begin("https://example.com/back").unwrap();
        let (verifier, callback) = (exported(&request, "verifier"), callback(&request, CODE));
        let error = app.finish(request, &callback).await.unwrap_err();
        check_hides(&needles, &error, "a code");
        assert!(!format!("{error} {error:?}").contains(&verifier[..8]), "{error} {at}");
        check_hides(&needles, &app.revoke(&DEVICE_CODE.into()).await.unwrap_err(), "a token to revoke");
        check_hides(&needles, &app.begin_device(None).await.unwrap_err(), "a device");
    }
}

fn exported(request: &crate::oauth2::AuthorizationRequest, key: &str) -> String {
    let json: Json = serde_json::from_str(request.export().expose()).unwrap();
    json[key].as_str().unwrap().to_owned()
}

fn callback(request: &crate::oauth2::AuthorizationRequest, code: &str) -> String {
    format!("?state={}&code={}", request.state().expose(), encode(code))
}

/// What says something and holds nothing of a secret is shown as it is; long words that nobody knows are not.
#[tokio::test]
async fn what_is_shown() {
    for (told, shown) in [
        ("The grant is not valid.", "The grant is not valid."),
        ("unmet_authentication_requirements", "unmet_authentication_requirements"),
        ("Trace ID: 0b3a7f0e-7a52-4d9e-9a3b-8f3a1c2d4e5f", "Trace ID: 0b3a7f0e-7a52-4d9e-9a3b-8f3a1c2d4e5f"),
        ("AADSTS7000215: Invalid client secret provided.", "AADSTS7000215: Invalid client secret provided."),
        ("token eyJhbGciOiJIUzI1NiJ9.e30.abcdef is bad", "token <hidden> is bad"),
        (
            "redirect_uri=https://example.com/back is not known",
            "redirect_uri=https://example.com/back is not known",
        ),
        ("the secret 'S3cr3t' is wrong", "the secret 'S3cr3t' is wrong"),
        ("the secret 'S3cr3t of' is wrong", "the secret '<hidden>' is wrong"),
        ("日本 hunter2 日本", "日本 <hidden> 日本"),
    ] {
        let body = serde_json::json!({"error": "x", "error_description": told}).to_string();
        let server = Server::answering(answer(400, "application/json", body));
        let app = App::confidential(&server.url, "the-client", CLIENT_SECRET);
        let grant = app.grant("password").parameter("password", PASSWORD);
        let Err(AuthError::Token(error)) = grant.token().await else { panic!("no error") };
        assert_eq!(error.description.as_deref(), Some(shown));
    }
}

/// A declined authorisation that repeats its state, as a forged callback could.
#[tokio::test]
async fn echoes_of_callbacks() {
    let app = App::public("https://example.com/token", "id").authorization_url("https://example.com/");
    let request = app.begin("https://example.com/back").unwrap();
    let state = request.state().expose().to_owned();
    let callback = format!("?state={state}&error=no+{state}&error_description=really+{state}");
    let error = app.finish(request, &callback).await.unwrap_err();
    assert_eq!(error.to_string(), "the authorisation was declined: no <hidden>: really <hidden>");
    assert!(!format!("{error:?}").contains(&state));
}

const UNFIT: [&str; 6] = ["a\nb", "a\r\nX-Admin: 1", "a\u{0}b", "töken", "a\u{7f}", "a\u{202e}"];

/// A token that no header can hold is none: it is not stored, and the error does not show it.
#[tokio::test]
async fn tokens_that_cannot_be_sent() {
    for (token, word) in
        UNFIT.map(|token| (token, "Bearer")).into_iter().chain([("t", "Bea\nrer"), ("t", "MÄC")])
    {
        let body =
            serde_json::json!({"access_token": token, "token_type": word, "expires_in": 3600}).to_string();
        let (server, store) = (Server::answering(ok(&body)), MemoryStore::new());
        let app = App::confidential(format!("{}/token", server.url), "i", "s");
        let credential = app.grant("client_credentials").store(store.clone());
        let client = server.client_with(credentials(&credential));
        let error = client.call::<(), ()>(&OPERATION).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "the token endpoint responded with 200 OK with a token that cannot be in a header"
        );
        assert!(!format!("{error:?}").contains(token) || token == "t", "{error:?}");
        assert!(store.load(&credential.key()).await.unwrap().is_none(), "{token:?}");
        // As other answers without a token it stands for a while, and then the endpoint is asked anew.
        crate::tests::security::oauth2::pass(31).await;
        client.call::<(), ()>(&OPERATION).await.unwrap_err();
        assert_eq!(server.requests().len(), 2, "{token:?}");
    }
}

/// One that is in a store, or with the caller, is as if it were not there.
#[tokio::test]
async fn stored_tokens_that_cannot_be_sent() {
    for unfit in UNFIT {
        let server = Server::answering(ok(r#"{"access_token": "t", "expires_in": 3600}"#));
        let app = App::confidential(&server.url, "i", "s");
        let store = MemoryStore::new();
        let own = app.clone().grant("client_credentials").store(store.clone());
        store.save(&own.key(), &living(unfit, "r")).await.unwrap();
        assert_eq!(own.token().await.unwrap().access_token().expose(), "t", "{unfit:?}");
        let user = app.credential_from(living(unfit, "r"));
        assert_eq!(user.token().await.unwrap().access_token().expose(), "t", "{unfit:?}");
        assert!(matches!(app.credential_from(Token::new(unfit)).token().await, Err(AuthError::NoToken)));
        assert_eq!(server.requests().len(), 2);
        let fixed = Credentials::scheme("oauth", Bearer::new(unfit));
        let error = server.client_with(fixed).call::<(), ()>(&OPERATION).await.unwrap_err();
        assert!(
            matches!(error, Error::Auth(AuthError::Unsupported(_))) && !format!("{error:?}").contains(unfit)
        );
    }
}

/// The refresh token that came with such a token is kept, for the one before may be worth nothing any more.
#[tokio::test]
async fn a_rotated_refresh_token_is_not_lost() {
    let server = Server::answering_each([
        ok(r#"{"access_token": "a\nb", "refresh_token": "r2"}"#),
        ok(r#"{"access_token": "t", "refresh_token": "r3"}"#),
    ]);
    let store = MemoryStore::new();
    let credential =
        App::confidential(&server.url, "i", "s").credential_from(ended("old", "r1")).store(store.clone());
    credential.token().await.unwrap_err();
    let kept = store.load(&credential.key()).await.unwrap().unwrap();
    assert_eq!((kept.access_token().expose(), kept.refresh_token().unwrap().expose()), ("", "r2"));
    crate::tests::security::oauth2::pass(31).await;
    assert_eq!(credential.token().await.unwrap().access_token().expose(), "t");
    assert_eq!(server.requests()[1].text(), "grant_type=refresh_token&refresh_token=r2");
}
