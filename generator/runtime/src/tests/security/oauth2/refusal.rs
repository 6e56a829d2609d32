//! What is refused (`security/oauth2/renewer.rs`): access tokens by the service, and refresh tokens by the endpoint.

use crate::AuthError;
use crate::oauth2::{MemoryStore, Token, TokenStore};
use crate::security::{Authorization, Scheme};
use crate::tests::security::oauth2::{Events, app, applied, ended, living, pass, rotating};
use crate::tests::server::{Server, answer, ok};

/// Which answers mean that a refresh token is worth nothing; the others stand for a while, and it is sent again.
#[tokio::test]
async fn answers_that_end_a_refresh_token() {
    for (status, body, ends) in [
        (400, r#"{"error": "invalid_grant"}"#, true),
        (401, r#"{"error": "invalid_grant"}"#, true),
        (400, r#"{"reason": "Invalid Token!"}"#, true),
        (400, "", true),
        (400, r#"{"error": "invalid_request"}"#, false),
        (401, r#"{"reason": "Invalid Token!"}"#, false),
        (403, "<p>", false),
    ] {
        let server = Server::answering(answer(status, "application/json", body));
        let credential = app(&server).credential_from(ended("t1", "r1"));
        for asked in [1, if ends { 1 } else { 2 }] {
            let error = credential.token().await.unwrap_err();
            assert_eq!(matches!(error, AuthError::Revoked(_)), ends, "{status} {body}");
            assert_eq!((error.needs_user(), server.requests().len()), (ends, asked), "{status} {body}");
            pass(30).await;
        }
    }
}

/// A token that the service refuses is renewed once, however many calls were refused with it.
#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let events = Events::default();
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(living("t0", "r1"));
    let (first, second) = (applied(&credential).await, applied(&credential).await);
    assert_eq!((first.1.as_str(), second.1.as_str()), ("Bearer t0", "Bearer t0"));
    assert!(credential.refused(&first.0).await);
    assert_eq!(applied(&credential).await.1, "Bearer t2");
    // The second call was refused with the token before; there is a newer one by now.
    assert!(credential.refused(&second.0).await);
    assert_eq!(applied(&credential).await.1, "Bearer t2");
    assert_eq!(events.all(), ["ask r1"]);
    // Another scheme's request is none of its business.
    assert!(!credential.refused(&Authorization::default()).await);
}

/// A service that refuses whatever it is shown does not use up the refresh tokens: a minute has to pass.
#[tokio::test]
async fn a_token_that_replaced_a_refused_one_is_kept_for_a_minute() {
    let events = Events::default();
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(living("t0", "r1"));
    let first = applied(&credential).await;
    assert!(credential.refused(&first.0).await);
    let second = applied(&credential).await;
    for (seconds, renews) in [(0, false), (30, false), (30, true)] {
        pass(seconds).await;
        assert_eq!(credential.refused(&second.0).await, renews, "{seconds}");
        let value = if renews { "Bearer t3" } else { "Bearer t2" };
        assert_eq!(applied(&credential).await.1, value, "{seconds}");
    }
    assert_eq!(events.all(), ["ask r1", "ask r2"]);
}

/// A token that cannot be renewed is not worth another attempt, unless the store has something else.
#[tokio::test]
async fn a_refused_token_without_another() {
    let (server, store) = (Server::answering(ok("")), MemoryStore::new());
    let credential = app(&server).credential_from(Token::new("t0")).store(store.clone());
    let (request, _) = applied(&credential).await;
    assert!(!credential.refused(&request).await);
    assert!(!credential.refused(&request).await);
    store.save(&credential.key(), &living("t1", "r1")).await.unwrap();
    assert!(credential.refused(&request).await);
    assert!(server.requests().is_empty());
}
