//! Calls of a service: signatures, their age, repetitions, challenges and bodies.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::HMAC;
use http::{Request, StatusCode};

use super::example::User;
use crate::{
    Challenge, MessagePart, Method, Received, Receiver, SignatureEncoding, SignatureScheme, Webhook,
    WebhookError,
};

const USER: Webhook<User> = Webhook::new("user", Method::Post);

/// That of Zoom and, under other names, of Slack.
const TIMED: SignatureScheme = SignatureScheme {
    header: "x-zm-signature",
    prefix: "v0=",
    encoding: SignatureEncoding::Hex,
    message: &[MessagePart::Text("v0:"), MessagePart::Timestamp, MessagePart::Text(":"), MessagePart::Body],
    timestamp_header: Some("x-zm-request-timestamp"),
    tolerance: 300,
    challenge: Some(Challenge {
        property: "event",
        value: "endpoint.url_validation",
        token: &["payload", "plainToken"],
        plain: "plainToken",
        signed: "encryptedToken",
    }),
};

/// One without a time, in Base64.
const PLAIN: SignatureScheme = SignatureScheme {
    header: "signature",
    prefix: "",
    encoding: SignatureEncoding::Base64,
    message: &[MessagePart::Header("id"), MessagePart::Text("."), MessagePart::Body],
    timestamp_header: None,
    tolerance: 300,
    challenge: None,
};

const BODY: &str = r#"{"type":1}"#;
const SENT: u64 = 1_700_000_000;
/// Of `BODY` under the secret `secret`, made by another program.
const SIGNATURE: &str = "v0=7bbb062e67f570fa4059f4c8cb2c75eb9733154c5fb391955fef12f59890b92a";

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn verify(
    receiver: &Receiver,
    now: u64,
    headers: &[(&str, &'static str)],
    body: &str,
) -> Result<(), WebhookError> {
    let header = |name: &str| headers.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
    receiver.verify_at(at(now), &header, body.as_bytes())
}

fn signed(signature: &'static str) -> [(&'static str, &'static str); 2] {
    [("x-zm-signature", signature), ("x-zm-request-timestamp", "1700000000")]
}

#[track_caller]
fn check_refused(headers: &[(&str, &'static str)], now: u64, body: &str, message: &str) {
    let error = verify(&Receiver::new(TIMED, "secret"), now, headers, body).unwrap_err();
    assert_eq!((error.to_string(), error.status()), (message.to_owned(), StatusCode::UNAUTHORIZED));
}

#[test]
fn a_call_of_the_service_is_taken() {
    verify(&Receiver::new(TIMED, "secret"), SENT, &signed(SIGNATURE), BODY).unwrap();
}

#[test]
fn other_calls_are_refused() {
    let wrong = "the signature is not the service's";
    check_refused(&signed(SIGNATURE), SENT, r#"{"type":2}"#, wrong);
    check_refused(&signed("v0=00"), SENT, BODY, wrong);
    check_refused(&signed("v0=zz"), SENT, BODY, wrong);
    check_refused(&signed("v0=é"), SENT, BODY, wrong);
    check_refused(&signed(""), SENT, BODY, wrong);
    check_refused(&signed(&SIGNATURE[3..]), SENT, BODY, wrong);
    let later = [("x-zm-signature", SIGNATURE), ("x-zm-request-timestamp", "1700000001")];
    check_refused(&later, SENT, BODY, wrong);
}

#[test]
fn headers_are_needed() {
    let message = "the header `x-zm-request-timestamp` is missing or cannot be read";
    check_refused(&[("x-zm-signature", SIGNATURE)], SENT, BODY, message);
    for odd in ["", "+1700000000", "1e9", "99999999999999999999999"] {
        check_refused(&[("x-zm-signature", SIGNATURE), ("x-zm-request-timestamp", odd)], SENT, BODY, message);
    }
    check_refused(
        &[("x-zm-request-timestamp", "1700000000")],
        SENT,
        BODY,
        "the header `x-zm-signature` is missing or cannot be read",
    );
}

#[test]
fn age_is_bounded_in_both_directions() {
    let receiver = Receiver::new(TIMED, "secret");
    for now in [SENT - 300, SENT + 300] {
        verify(&receiver, now, &signed(SIGNATURE), BODY).unwrap();
    }
    for now in [SENT - 301, SENT + 301] {
        check_refused(&signed(SIGNATURE), now, BODY, "the call is 301 seconds off the receiver's clock");
    }
    let patient = Receiver::new(TIMED, "secret").tolerance(Duration::from_secs(301));
    verify(&patient, SENT + 301, &signed(SIGNATURE), BODY).unwrap();
}

#[test]
fn a_call_is_taken_once() {
    let receiver = Receiver::new(TIMED, "secret").refuse_repeated(2);
    verify(&receiver, SENT, &signed(SIGNATURE), BODY).unwrap();
    let error = verify(&receiver, SENT + 300, &signed(SIGNATURE), BODY).unwrap_err();
    assert!(matches!(error, WebhookError::Repeated), "{error}");
    assert_eq!(error.status(), StatusCode::CONFLICT);
    // A forged call makes no room.
    verify(&receiver, SENT, &signed("v0=00"), BODY).unwrap_err();
    verify(&receiver, SENT, &signed(SIGNATURE), BODY).unwrap_err();
}

/// As many calls as the capacity are known, also the oldest of them.
#[test]
fn the_newest_calls_are_known() {
    for capacity in 0..4 {
        let receiver = Receiver::new(PLAIN, "secret").refuse_repeated(capacity);
        let is_new = |number: usize| {
            let body = number.to_string();
            let signature = STANDARD.encode(HMAC::mac(format!("m1.{body}"), "secret"));
            let header = |name: &str| Some(if name == "id" { "m1" } else { signature.as_str() });
            receiver.verify_at(at(SENT), &header, body.as_bytes()).is_ok()
        };
        let newest = capacity.max(1);
        assert!((0..newest).all(is_new), "{capacity}");
        assert!(!(0..newest).any(is_new), "{capacity}");
        assert!(is_new(newest) && !is_new(newest), "{capacity}");
        assert!(is_new(0), "the oldest of {capacity} made room");
    }
}

#[test]
fn a_secret_can_be_replaced() {
    let receiver = Receiver::new(TIMED, "new").also("secret");
    verify(&receiver, SENT, &signed(SIGNATURE), BODY).unwrap();
    assert!(!format!("{receiver:?}").contains("secret\""));
}

#[test]
fn other_headers_and_several_signatures() {
    let receiver = Receiver::new(PLAIN, "secret");
    let headers = [("id", "m1"), ("signature", "AAAA MaUzH2A+oPZnQL9LPmnUZYIsOt2lkLZ+bolLIckXYAM=")];
    verify(&receiver, SENT, &headers, BODY).unwrap();
    verify(&receiver, SENT, &[("id", "m2"), headers[1]], BODY).unwrap_err();
}

/// A prefix may be words, as that of `Authorization` is, and stands before each signature.
#[test]
fn a_prefix_with_spaces() {
    for (prefix, sent, is_taken) in [
        ("HMAC ", "HMAC MaUz", true),
        ("HMAC ", "HMAC AAAA HMAC MaUz", true),
        ("HMAC ", "Basic AAAA HMAC MaUz", true),
        ("a b=", "a b=MaUz", true),
        (" v0=", "v0=MaUz", true),
        ("v0=", "v1=AAAA v0=AAAA v0=MaUz", true),
        ("HMAC ", "HMAC", false),
        ("HMAC ", "MaUz", false),
        ("HMAC ", "HMAC AAAA MaUz", false),
        ("a b=", "a b=", false),
    ] {
        let sent = sent.replace("MaUz", "MaUzH2A+oPZnQL9LPmnUZYIsOt2lkLZ+bolLIckXYAM=");
        let receiver = Receiver::new(SignatureScheme { prefix, ..PLAIN }, "secret");
        let header = |name: &str| Some(if name == "id" { "m1" } else { sent.as_str() });
        let outcome = receiver.verify_at(at(SENT), &header, BODY.as_bytes());
        assert_eq!(outcome.is_ok(), is_taken, "{prefix:?} {sent}");
    }
}

/// JSON may escape any character of a string.
#[test]
fn a_challenge_is_recognised_however_it_is_written() {
    let challenge = Challenge { value: "url/\"ä\"", token: &["token"], ..TIMED.challenge.unwrap() };
    let receiver = Receiver::new(SignatureScheme { challenge: Some(challenge), ..TIMED }, "secret");
    for body in [
        r#"{"event":"url/\"ä\"","token":"t"}"#,
        r#"{"event":"url\/\"ä\"","token":"t"}"#,
        r#"{"event":"url\u002f\u0022\u00e4\u0022","token":"t"}"#,
        r#"{"\u0065vent":"url/\u0022ä\"","token":"t"}"#,
    ] {
        let received = receiver.read(&USER, body.as_bytes()).unwrap();
        assert!(matches!(received, Received::Challenge(_)), "{body}");
    }
}

#[test]
fn a_challenge_is_answered() {
    let receiver = Receiver::new(TIMED, "secret");
    let body = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event_ts":1}"#;
    let Received::Challenge(answer) = receiver.read(&USER, body.as_bytes()).unwrap() else {
        panic!("no challenge")
    };
    let response = answer.into_response();
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    let expected = r#"{"plainToken":"qgg8vlvZRS6UYooatFL8Aw","encryptedToken":"72cef096bfd47c0b8664df30d07721641e4abd7e885ba432204260db477a9a3e"}"#;
    assert_eq!(response.body(), expected);
}

#[test]
fn what_is_no_challenge_is_read() {
    let receiver = Receiver::new(TIMED, "secret");
    let body = r#"{"type":1,"id":"endpoint.url_validation"}"#;
    let Received::Call(user) = receiver.read(&USER, body.as_bytes()).unwrap() else { panic!("a challenge") };
    assert_eq!(user.id.as_deref(), Some("endpoint.url_validation"));
    let error = receiver.read(&USER, b"{}").unwrap_err();
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    assert_eq!(
        error.to_string(),
        "the body cannot be read: the required field `type` is missing (line 1, column 2)"
    );
}

/// The clock of the machine is past the call of long ago.
#[test]
fn requests_of_http() {
    let [signature, time] = signed(SIGNATURE);
    let request =
        Request::post("/").header(signature.0, signature.1).header(time.0, time.1).body(BODY).unwrap();
    let error = Receiver::new(TIMED, "secret").receive(&USER, &request).unwrap_err();
    assert!(matches!(error, WebhookError::Age(_)), "{error}");
    let ages = Duration::from_secs(u64::MAX);
    let received = Receiver::new(TIMED, "secret").tolerance(ages).receive(&USER, &request).unwrap();
    assert!(matches!(received, Received::Call(user) if user.kind == 1.into()));
}
