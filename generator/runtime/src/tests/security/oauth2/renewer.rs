//! Renewal: once for all, to its end, saved before it is used; and what is remembered of tokens that are worth nothing.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::oauth2::{MemoryStore, Token, TokenStore};
use crate::security::Scheme;
use crate::tests::security::oauth2::{
    Events, Watched, app, applied, bearer, call, credentials, ended, invalid_grant, living, rotating,
};
use crate::tests::server::{Answer, Server, answer, ok};
use crate::{AuthError, Error};

/// The new refresh token is in the store before the new access token is used.
#[tokio::test]
async fn a_new_token_is_saved_before_it_is_used() {
    let events = Events::default();
    let server = rotating(&events, 0);
    let credential = app(&server).credential_from(ended("t1", "r1")).store(Watched::new(&events));
    for _ in 0..2 {
        call(&server, &credential).await.unwrap();
    }
    let expected = ["ask r1", "save r2", "call Bearer t2", "ask r2", "save r3", "call Bearer t3"];
    assert_eq!(events.all(), expected);
}

/// A token that cannot be saved is not used, and not lost either: it is saved when the store works again.
#[tokio::test]
async fn a_token_that_cannot_be_saved() {
    let events = Events::default();
    let (server, store) = (rotating(&events, 3600), Watched::new(&events));
    let credential = app(&server).credential_from(ended("t1", "r1")).store(store.clone());
    store.set_broken(true);
    for _ in 0..2 {
        let error = call(&server, &credential).await.unwrap_err();
        assert_eq!(error.to_string(), "the token store failed: the disk is full");
        assert!(matches!(error, Error::Auth(AuthError::Store(_))));
    }
    store.set_broken(false);
    call(&server, &credential).await.unwrap();
    assert_eq!(events.all(), ["ask r1", "save r2", "call Bearer t2"]);
}

/// 200 calls at once with a token that has ended ask for one new token.
#[tokio::test]
async fn calls_at_once_renew_once() {
    let events = Events::default();
    let server = rotating(&events, 3600);
    let client = server.client_with(credentials(&app(&server).credential_from(ended("t1", "r1"))));
    let calls: Vec<_> = (0..200)
        .map(|_| tokio::spawn(client.call::<(), ()>(&crate::tests::security::oauth2::OPERATION).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((events.count("ask r1"), events.count("call Bearer t2")), (1, 200));
}

/// Credentials that share a store renew once, as processes do.
#[tokio::test]
async fn credentials_that_share_a_store_renew_once() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let mut calls = Vec::new();
    for _ in 0..20 {
        let credential = app(&server).credential_from(ended("t1", "r1")).store(store.clone());
        let client = server.client_with(credentials(&credential));
        calls.push(tokio::spawn(client.call::<(), ()>(&crate::tests::security::oauth2::OPERATION).send()));
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((events.count("ask r1"), events.count("call Bearer t2")), (1, 20));
}

/// Those who waited for a renewal that failed are told, and do not ask again one by one.
#[tokio::test]
async fn a_failure_is_told_to_all_who_wait() {
    let server = Server::start(|_| answer(503, "text/html", "<p>"));
    let store = MemoryStore::new();
    let credential = app(&server).credential_from(ended("t1", "r1")).store(store.clone());
    let lease = store.lock(&credential.key()).await.unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let credential = credential.clone();
            tokio::spawn(async move { credential.token().await.unwrap_err() })
        })
        .collect();
    // All of them wait by now: the tasks run one after the other, and none gets further than the lock.
    tokio::task::yield_now().await;
    lease.release().await;
    for call in calls {
        assert!(call.await.unwrap().is_transient());
    }
    assert_eq!(server.requests().len(), 1);
}

/// A renewal runs to its end if the call that began it is dropped; else the new refresh token would be lost.
#[tokio::test]
async fn a_renewal_outlives_the_call_that_began_it() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(ended("t1", "r1")).store(store.clone());
    let lease = store.lock(&credential.key()).await.unwrap();
    {
        let mut call = Box::pin(call(&server, &credential));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(call.as_mut().poll(&mut context).is_pending());
    }
    lease.release().await;
    // The lock is free again when the renewal has ended.
    tokio::task::yield_now().await;
    store.lock(&credential.key()).await.unwrap().release().await;
    assert_eq!(store.load(&credential.key()).await.unwrap().unwrap().refresh_token().unwrap().expose(), "r2");
    assert_eq!(events.all(), ["ask r1"]);
}

/// A revoked refresh token is asked about once, and what others saved since counts.
#[tokio::test]
async fn a_revoked_refresh_token() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(ended("t0", "r0")).store(store.clone());
    for _ in 0..3 {
        let error = call(&server, &credential).await.unwrap_err();
        let text = "the refresh token is no longer valid: the token endpoint responded with 400 Bad Request without a token: invalid_grant: Invalid Token!";
        assert_eq!(error.to_string(), text);
        let Error::Auth(error) = error else { panic!("{error}") };
        assert!(matches!(error, AuthError::Revoked(_)) && error.needs_user() && !error.is_transient());
    }
    assert_eq!(events.all(), ["ask r0"]);
    store.save(&credential.key(), &ended("t1", "r1")).await.unwrap();
    call(&server, &credential).await.unwrap();
    assert_eq!(events.all(), ["ask r0", "ask r1", "call Bearer t2"]);
}

#[tokio::test]
async fn a_newer_token_of_the_store_is_taken_without_asking() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(living("t0", "r0")).store(store.clone());
    let (request, _) = applied(&credential).await;
    store.save(&credential.key(), &living("t1", "r1")).await.unwrap();
    assert!(credential.refused(&request).await);
    assert_eq!(applied(&credential).await.1, "Bearer t1");
    assert_eq!(events.all(), [] as [&str; 0]);
}

/// Where the store has a revoked token and the credential was made with another, that one is tried.
#[tokio::test]
async fn the_first_token_replaces_a_revoked_one() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(Token::from_refresh_token("r1")).store(store.clone());
    store.save(&credential.key(), &ended("t0", "r0")).await.unwrap();
    call(&server, &credential).await.unwrap();
    assert_eq!(events.all(), ["ask r0", "ask r1", "call Bearer t2"]);
}

#[tokio::test]
async fn the_newer_of_two_tokens_counts() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let server = rotating(&events, 3600);
    let before = app(&server).credential_from(living("old", "r0")).store(store.clone());
    before.save().await.unwrap();
    // Whoever authorised again means the new token.
    let again = app(&server).credential_from(living("t1", "r1")).store(store.clone());
    call(&server, &again).await.unwrap();
    // A first token from the settings of a program is older than what it became.
    let restarted = app(&server).credential_from(Token::from_refresh_token("r0")).store(store.clone());
    call(&server, &restarted).await.unwrap();
    // And without a first token the store alone counts.
    call(&server, &app(&server).credential().store(store)).await.unwrap();
    assert_eq!(events.all(), ["call Bearer t1", "call Bearer t1", "call Bearer t1"]);
}

#[tokio::test]
async fn without_any_token() {
    let server = Server::answering(ok(""));
    let expired = Token::new("t").with_expires_at(SystemTime::UNIX_EPOCH);
    for credential in [app(&server).credential(), app(&server).credential_from(expired)] {
        let error = call(&server, &credential).await.unwrap_err();
        assert_eq!(error.to_string(), "there is no token that can be used or renewed");
    }
    assert!(server.requests().is_empty());
}

/// RFC 6749 section 6: a response may leave out the refresh token and the scopes, which then stay.
#[tokio::test]
async fn an_answer_without_refresh_token_keeps_the_old_one() {
    let server = Server::start(|_| ok(r#"{"access_token": "t2", "expires_in": 0}"#));
    let first = ended("t1", "r1").with_scopes(["a"]).with_base_url("https://eu.example.com");
    let credential = app(&server).credential_from(first);
    for _ in 0..2 {
        let token = credential.token().await.unwrap();
        assert_eq!(token.refresh_token().unwrap().expose(), "r1");
        assert_eq!(
            (token.scopes(), token.base_url()),
            (&["a".to_owned()][..], Some("https://eu.example.com"))
        );
    }
    let forms: Vec<_> = server.requests().iter().map(|request| request.text()).collect();
    assert_eq!(forms, ["grant_type=refresh_token&refresh_token=r1"; 2]);
}

#[tokio::test]
async fn refresh_tokens_may_have_an_endpoint_of_their_own() {
    let server = Server::start(|_| ok(r#"{"access_token": "t2"}"#));
    let app = app(&server).refresh_url(format!("{}/refresh", server.url));
    app.credential_from(ended("t1", "r1")).token().await.unwrap();
    // A credential that asks elsewhere sends its refresh token there too.
    let elsewhere = app.credential_from(ended("t1", "r1")).token_url(format!("{}/other", server.url));
    elsewhere.token().await.unwrap();
    let lines: Vec<_> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["POST /refresh", "POST /other"]);
}

/// A token is renewed a minute before it ends, or a fifth of its life; until it has ended it serves if that fails.
#[tokio::test]
async fn renewal_ahead_of_the_end() {
    let now = SystemTime::now();
    let token = |age: u64, left: u64| {
        let token = Token::new("t1").with_refresh_token("r1");
        let seconds = Duration::from_secs;
        token.with_issued_at(now - seconds(age)).with_expires_at(now + seconds(left))
    };
    for (age, left, ahead, asked) in [
        (3000, 600, None, 0),
        (3570, 30, None, 1),
        (100, 30, None, 0),
        (100, 20, None, 1),
        (3000, 600, Some(650), 1),
        (3000, 600, Some(550), 0),
        (1000, 2600, Some(100_000), 0),
    ] {
        let server = Server::answering(answer(503, "", ""));
        let mut credential = app(&server).credential_from(token(age, left));
        if let Some(ahead) = ahead {
            credential = credential.renew_ahead(Duration::from_secs(ahead));
        }
        // What fails rests a while, so the second call does not ask.
        for _ in 0..2 {
            assert_eq!(credential.token().await.unwrap().access_token().expose(), "t1");
            assert_eq!(server.requests().len(), asked, "{age} {left} {ahead:?}");
        }
    }
}

/// A token that cannot be renewed is used to its end: it has no refresh token, or that was refused.
#[tokio::test]
async fn a_token_without_renewal_is_used_to_its_end() {
    let now = SystemTime::now();
    for (refresh_token, asked) in [(None, 0), (Some("r1"), 1)] {
        let (server, store) = (Server::answering(invalid_grant()), MemoryStore::new());
        let token = |left: u64| {
            let token = Token::new("t1").with_issued_at(now - crate::tests::security::oauth2::hour());
            let token = token.with_expires_at(now + Duration::from_secs(left));
            refresh_token.into_iter().fold(token, Token::with_refresh_token)
        };
        let credential = app(&server).credential_from(token(30)).store(store.clone());
        let (request, value) = applied(&credential).await;
        assert_eq!((value.as_str(), applied(&credential).await.1.as_str()), ("Bearer t1", "Bearer t1"));
        assert!(store.load(&credential.key()).await.unwrap().is_some());
        // Another process takes it from the store.
        let other = app(&server).credential().store(store);
        assert_eq!(applied(&other).await.1, "Bearer t1");
        assert!(!credential.refused(&request).await);
        credential.token().await.unwrap_err();
        app(&server).credential_from(token(0)).token().await.unwrap_err();
        assert_eq!(server.requests().len(), asked * 3, "once for each credential");
    }
}

/// The same for a token of the app's own, which another process left in the store.
#[tokio::test]
async fn a_token_that_still_lives_serves_while_the_endpoint_is_down() {
    let (server, store) = (Server::answering(answer(503, "", "")), MemoryStore::new());
    let grant = app(&server).grant("client_credentials").store(store.clone());
    let now = SystemTime::now();
    let token = Token::new("t1").with_issued_at(now - crate::tests::security::oauth2::hour());
    store.save(&grant.key(), &token.clone().with_expires_at(now + Duration::from_secs(30))).await.unwrap();
    let (request, value) = applied(&grant).await;
    assert_eq!((value.as_str(), server.requests().len()), ("Bearer t1", 1));
    // A token that was refused does not serve, however long it lives, and neither does one that has ended.
    assert!(grant.refused(&request).await);
    assert!(grant.token().await.unwrap_err().is_transient());
    let grant = app(&server).grant("client_credentials").store(store.clone());
    store.save(&grant.key(), &token.with_expires_at(now)).await.unwrap();
    assert!(grant.token().await.unwrap_err().is_transient());
}

/// The token's response may say where the service is; only who asks for it goes there.
#[tokio::test]
async fn the_base_url_of_an_answer() {
    for (sent, taken) in [
        ("https://eu01api.example.com/", Some("https://eu01api.example.com")),
        ("https://eu.example.com/x/", Some("https://eu.example.com/x")),
        ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080")),
        ("http://localhost", Some("http://localhost")),
        ("http://eu.example.com", None),
        ("http://localhost.example.com", None),
        ("https://user@example.com", None),
        ("https://example.com?x", None),
        ("ftp://example.com", None),
        ("example.com", None),
        ("", None),
    ] {
        let body = format!(r#"{{"access_token": "t", "api_url": "{sent}"}}"#);
        let server = Server::answering(ok(&body));
        let grant = app(&server).grant("client_credentials");
        assert_eq!(applied(&grant).await.0.base_url(), None);
        assert_eq!(applied(&grant.base_url_from_token()).await.0.base_url(), taken, "{sent}");
    }
}

/// The store of an app's own tokens saves requests; a call does without it where it fails.
#[tokio::test]
async fn own_tokens_are_shared_by_the_store() {
    let events = Events::default();
    let store = Watched::new(&events);
    let server = Server::start(|request| match request.line.as_str() {
        "POST /token" => ok(r#"{"access_token": "t", "expires_in": 3600}"#),
        _ => ok(""),
    });
    let grant = |secret: &str| {
        let app = crate::oauth2::App::confidential(format!("{}/token", server.url), "id", secret);
        app.for_scheme("oauth").grant("client_credentials").store(store.clone())
    };
    let asked = || server.requests().iter().filter(|request| request.line == "POST /token").count();
    for _ in 0..3 {
        call(&server, &grant("secret")).await.unwrap();
    }
    assert_eq!(asked(), 1);
    // Who has another secret gets nothing from the store.
    call(&server, &grant("guess")).await.unwrap();
    assert_eq!(asked(), 2);
    store.set_broken(true);
    call(&server, &grant("other")).await.unwrap();
    assert_eq!(asked(), 3);
}

#[tokio::test]
async fn revocation() {
    let (events, store) = (Events::default(), MemoryStore::new());
    let told = events.clone();
    let server = Server::start(move |request| {
        told.push(format!("{} {} {}", request.line, bearer(request), request.text()));
        ok(r#"{"status": "success"}"#)
    });
    let credential = app(&server).credential_from(living("t1", "r1")).store(store.clone());
    credential.save().await.unwrap();
    credential.revoke().await.unwrap();
    // RFC 7009 section 2.1; the refresh token takes the access token with it.
    assert_eq!(events.all(), ["POST /revoke Basic aWQ6c2VjcmV0 token=r1"]);
    assert!(store.load(&credential.key()).await.unwrap().is_none());
    assert!(matches!(credential.token().await, Err(AuthError::NoToken)));
    app(&server).revoke(&"t9".into()).await.unwrap();
    assert_eq!(events.count("POST /revoke Basic aWQ6c2VjcmV0 token=t9"), 1);
}

/// The endpoints of another host are not sent the secrets of this one.
#[tokio::test]
async fn another_token_endpoint_forgets_the_others() {
    let server = Server::answering(ok(r#"{"access_token": "t1"}"#));
    let at = |path: &str| format!("{}{path}", server.url);
    let moved = app(&server).refresh_url(at("/refresh")).token_url(at("/other"));
    let unsupported = |what: &str| format!("the credential cannot be used: the app has no {what} endpoint");
    let error = moved.begin_device(None).await.unwrap_err();
    assert_eq!(error.to_string(), unsupported("device authorization"));
    let grant = app(&server).grant("client_credentials").token_url(at("/other"));
    grant.token().await.unwrap();
    let error = grant.revoke().await.unwrap_err();
    assert_eq!(error.to_string(), unsupported("revocation"));
    // The store still has the token.
    let grant = grant.revocation_url(at("/gone"));
    grant.revoke().await.unwrap();
    let lines: Vec<_> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["POST /other", "POST /gone"]);
}

#[tokio::test]
async fn revocation_that_fails() {
    let server = Server::answering(Answer { status: 503, ..invalid_grant() });
    let credential = app(&server).credential_from(living("t1", "r1"));
    let error = credential.revoke().await.unwrap_err();
    let text =
        "the revocation endpoint responded with 503 Service Unavailable: invalid_grant: Invalid Token!";
    assert_eq!(error.to_string(), text);
    let error =
        crate::oauth2::App::public("https://example.com", "id").revoke(&"t".into()).await.unwrap_err();
    assert_eq!(error.to_string(), "the credential cannot be used: the app has no revocation endpoint");
}

/// Settings come first: what was learnt under others does not count.
#[tokio::test]
async fn clones_share_their_token() {
    let count = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&count);
    let server = Server::start(move |_| {
        *counted.lock().unwrap() += 1;
        ok(r#"{"access_token": "t", "expires_in": 3600}"#)
    });
    let credential = app(&server).grant("client_credentials");
    let clone = credential.clone();
    credential.token().await.unwrap();
    clone.token().await.unwrap();
    assert_eq!(*count.lock().unwrap(), 1);
    clone.parameter("scope", "a").token().await.unwrap();
    assert_eq!(*count.lock().unwrap(), 2);
}
