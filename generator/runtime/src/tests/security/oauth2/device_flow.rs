//! The flow of devices, under a clock that waits for nobody.

use std::time::Duration;

use tokio::time::{Instant, pause, resume, sleep};

use crate::AuthError;
use crate::oauth2::{App, DeviceAuthorization, Token};
use crate::tests::security::oauth2::{app, bearer, call};
use crate::tests::server::{Answer, Server, answer, ok};

const CODE: &str = r#"{"device_code": "d/1", "user_code": "ABCD", "verification_uri": "https://example.com/d",
    "verification_uri_complete": "https://example.com/d?user_code=ABCD", "expires_in": 900, "interval": 5}"#;

fn error(code: &str) -> Answer {
    answer(400, "application/json", format!(r#"{{"error": "{code}", "error_description": "Told."}}"#))
}

/// What a client makes of a response of the token endpoint.
async fn outcome(answer: Answer) -> Result<Token, AuthError> {
    let server = Server::answering(answer);
    app(&server).grant("client_credentials").token().await
}

async fn device(code: &str) -> Result<DeviceAuthorization, AuthError> {
    let server = Server::answering(ok(code));
    app(&server).begin_device(None).await
}

/// Waits for a device to which the service answers this; gives the outcome, and after how many seconds it was asked.
async fn poll(code: &str, answers: Vec<Answer>) -> (Result<Token, AuthError>, Vec<u64>) {
    let device = device(code).await.unwrap();
    let mut outcomes = Vec::new();
    for answer in answers {
        outcomes.push(outcome(answer).await);
    }
    let pending = outcome(error("authorization_pending")).await;
    // No socket is open from here on, so time moves by itself, from one timer to the next.
    pause();
    let (begin, mut outcomes, mut asked) = (Instant::now(), outcomes.into_iter(), Vec::new());
    let told = device.poll(|| {
        asked.push(begin.elapsed().as_secs());
        std::future::ready(outcomes.next().unwrap_or_else(|| pending.clone()))
    });
    let told = told.await;
    resume();
    (told, asked)
}

fn token() -> Answer {
    ok(r#"{"access_token": "t1", "refresh_token": "r1", "expires_in": 3600}"#)
}

#[tokio::test]
async fn the_times_of_the_questions() {
    let (pending, slow) = (|| error("authorization_pending"), || error("slow_down"));
    for (answers, times) in [
        (vec![token()], vec![5]),
        (vec![pending(), pending(), token()], vec![5, 10, 15]),
        // RFC 8628 section 3.5: five seconds more from then on.
        (vec![slow(), pending(), slow(), token()], vec![5, 15, 25, 40]),
        // Whoever cannot answer is asked ever more seldom.
        (vec![answer(503, "", ""), answer(429, "", ""), token()], vec![5, 15, 35]),
    ] {
        let (told, asked) = poll(CODE, answers).await;
        assert_eq!(told.unwrap().access_token().expose(), "t1");
        assert_eq!(asked, times);
    }
}

#[tokio::test]
async fn the_interval_of_the_service() {
    let code =
        |rest: &str| format!(r#"{{"device_code": "d", "user_code": "u", "verification_url": "v"{rest}}}"#);
    for (rest, first) in
        [("", 5), (r#", "interval": 7"#, 7), (r#", "interval": "8""#, 8), (r#", "interval": 0"#, 1)]
    {
        assert_eq!(poll(&code(rest), vec![token()]).await.1, [first]);
    }
}

#[tokio::test]
async fn the_end_of_the_time() {
    let (told, asked) = poll(CODE, Vec::new()).await;
    assert_eq!(told.unwrap_err().to_string(), "the device was not authorised in time");
    // The code ends after 900 seconds, and nobody asks with one that has ended.
    assert_eq!(asked, (1..180).map(|question| question * 5).collect::<Vec<u64>>());
    let (told, asked) = poll(CODE, vec![error("expired_token")]).await;
    assert!(matches!(told, Err(AuthError::Expired)) && asked == [5]);
}

#[tokio::test]
async fn refusals_end_it() {
    let (told, asked) = poll(CODE, vec![error("access_denied")]).await;
    let told = told.unwrap_err();
    assert_eq!(
        (told.to_string().as_str(), asked),
        ("the authorisation was declined: access_denied: Told.", vec![5])
    );
    assert!(told.needs_user());
    for (answer, code) in
        [(error("invalid_client"), Some("invalid_client")), (answer(200, "text/html", "<p>"), None)]
    {
        let (told, asked) = poll(CODE, vec![answer]).await;
        let Err(AuthError::Token(told)) = told else { panic!("{told:?}") };
        assert_eq!((told.error.as_deref(), asked), (code, vec![5]));
    }
}

async fn check_forms(public: bool) {
    let server = Server::start(|request| match request.line.as_str() {
        "POST /device" => ok(CODE),
        "POST /token" => token(),
        _ => ok(""),
    });
    let at = |path: &str| format!("{}{path}", server.url);
    let app = match public {
        true => App::public(at("/token"), "id").device_authorization_url(at("/device")).for_scheme("oauth"),
        false => app(&server),
    };
    let device = app.begin_device(Some("a b")).await.unwrap();
    assert_eq!((device.user_code(), device.verification_uri()), ("ABCD", "https://example.com/d"));
    assert_eq!(device.verification_uri_complete(), Some("https://example.com/d?user_code=ABCD"));
    assert!(device.remaining() > Duration::from_secs(890));
    let waiting = tokio::spawn(async move { app.finish_device(&device).await });
    // The clock jumps over the interval, and goes on as usual before the request is sent, which has a timer too.
    pause();
    tokio::task::yield_now().await;
    assert_eq!(server.requests().len(), 1, "nobody asks before the interval");
    sleep(Duration::from_secs(5)).await;
    resume();
    let credential = waiting.await.unwrap().unwrap();
    call(&server, &credential).await.unwrap();
    let requests = server.requests();
    let [codes, tokens, called] = requests.as_slice() else { panic!("{requests:?}") };
    let (basic, own) = if public { ("", "&client_id=id") } else { ("Basic aWQ6c2VjcmV0", "") };
    assert_eq!((codes.text().as_str(), bearer(codes).as_str()), ("client_id=id&scope=a%20b", basic));
    let form =
        format!("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d%2F1{own}");
    assert_eq!((tokens.text(), bearer(tokens).as_str()), (form, basic));
    assert_eq!(bearer(called), "Bearer t1");
}

#[tokio::test]
async fn a_device_of_a_confidential_client() {
    check_forms(false).await;
}

#[tokio::test]
async fn a_device_of_a_public_client() {
    check_forms(true).await;
}

#[tokio::test]
async fn no_codes() {
    for (body, text) in [
        (r#"{"error": "invalid_client"}"#, ": invalid_client"),
        ("<p>", ""),
        (r#"{"device_code": "d", "user_code": "u"}"#, ""),
        (r#"{"device_code": "d", "verification_uri": "v"}"#, ""),
    ] {
        let told = device(body).await.unwrap_err().to_string();
        assert_eq!(
            told,
            format!("the device authorization endpoint responded with 200 OK without a code{text}")
        );
    }
    let told = App::public("https://example.com", "id").begin_device(None).await.unwrap_err();
    assert_eq!(
        told.to_string(),
        "the credential cannot be used: the app has no device authorization endpoint"
    );
}

#[tokio::test]
async fn devices_hide_their_code() {
    let shown = format!("{:?}", device(CODE).await.unwrap());
    assert!(!shown.contains("d/1") && !shown.contains("ABCD"), "{shown}");
}
