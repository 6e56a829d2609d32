//! The responses: lists and their pages, unions, responses without a body, status and headers.

use client_tests::server::{Answer, Server};
use serde_json::{Value, json};
use zoom_client::runtime::StatusCode;
use zoom_client::v2::types::{
    PresenceState, PresenceStatus, StatusAction, StatusUpdate, UserStatus, UserType,
};

use crate::{decoded, exchange, succeeded, version_2};

/// A pending user has no id, empty texts and an unknown time zone; new fields and new values come without notice.
#[allow(deprecated, reason = "services go on sending what documents advise against")]
#[tokio::test]
async fn list_of_users() {
    let answer = json!({
        "page_count": 1, "page_number": 1, "page_size": 300, "total_records": 2, "next_page_token": "",
        "users": [
            { "email": "new.person@example.org", "first_name": "", "type": 1, "status": "pending", "timezone": "",
              "last_login_time": "", "created_at": "2025-02-03T04:05:06Z", "verified": 0 },
            { "id": "aBcDeFgHiJkLmNoPqRsTuV", "email": "ann+test@example.org", "type": 98, "status": "dormant",
              "timezone": "GMT+8:00", "pmi": 5_551_234_567_i64, "plan_united_type": "1", "new_field": { "a": [1] } },
        ],
    });
    let (_, list) = exchange(Answer::json(200, &answer), |client| client.users().list()).await;
    let list = succeeded(list);
    assert_eq!(list.next_page_token.as_deref(), Some(""));
    let users = list.users.unwrap();
    let [pending, other] = users.as_slice() else { panic!("{users:?}") };
    assert_eq!((&pending.id, &pending.status), (&None, &Some(UserStatus::Pending)));
    assert_eq!(pending.first_name.as_deref(), Some(""));
    assert!(pending.created_at.as_ref().unwrap().is_valid());
    assert_eq!((&other.r#type, other.pmi), (&Some(UserType::Unknown(98)), Some(5_551_234_567)));
    assert_eq!(other.status, Some(UserStatus::Unknown("dormant".to_owned())));
    assert_eq!(other.timezone.as_deref(), Some("GMT+8:00"));
}

/// A value that the document does not know goes out again as it came in.
#[test]
fn unknown_values_are_kept() {
    for value in [json!(98), json!(-1), json!(33_554_432)] {
        assert_eq!(serde_json::to_value(decoded::<UserType>(&value)).unwrap(), value);
    }
    for value in [json!("dormant"), json!("Active"), json!("")] {
        let status = decoded::<UserStatus>(&value);
        assert_eq!(Value::from(status.as_str()), value);
        assert!(matches!(status, UserStatus::Unknown(_)), "{status}");
    }
}

/// Later pages have no counters, and the last may have no list at all.
#[tokio::test]
async fn pages_by_token() {
    let pages = [
        json!({ "page_size": 1, "total_records": 2, "users": [{ "id": "u1", "email": "a@example.org", "type": 1 }],
                "next_page_token": "Tok1" }),
        json!({ "page_size": 1, "users": [{ "id": "u2", "email": "b@example.org", "type": 1 }],
                "next_page_token": "Tok2" }),
        json!({ "page_size": 1, "total_records": 0 }),
    ];
    let server = Server::answering(pages.iter().map(|page| Answer::json(200, page)));
    let client = version_2(&server);
    let mut token = String::new();
    let mut ids = Vec::new();
    for _ in &pages {
        let call = client.users().list().page_size(1);
        let call = if token.is_empty() { call } else { call.next_page_token(&token) };
        let page = succeeded(call.await);
        ids.extend(page.users.unwrap_or_default().into_iter().filter_map(|user| user.id));
        token = page.next_page_token.unwrap_or_default();
    }
    assert_eq!((ids.as_slice(), token.as_str()), (["u1", "u2"].map(str::to_owned).as_slice(), ""));
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    let expected = ["", "&next_page_token=Tok1", "&next_page_token=Tok2"];
    assert_eq!(targets, expected.map(|token| format!("/v2/users?page_size=1{token}")));
}

/// No body at all, a body of an empty object, and a length of 0 without a content type.
#[tokio::test]
async fn answers_without_content() {
    let empty_object = Answer::json(201, &json!({}));
    let blank = Answer::body(200, "application/json", " ");
    for answer in [Answer::empty(204), Answer::empty(200), Answer::empty(202), empty_object, blank] {
        let (_, outcome) = exchange(answer.clone(), |client| client.users().delete_picture("me")).await;
        succeeded(outcome);
        let body = StatusUpdate { action: StatusAction::Deactivate, ..Default::default() };
        let (request, outcome) = exchange(answer, |client| client.users().update_status("z8", &body)).await;
        assert_eq!(request.line(), "PUT /v2/users/z8/status");
        assert_eq!(request.json(), json!({ "action": "deactivate" }));
        succeeded(outcome);
    }
}

/// Documented and real statuses of success differ, so any of them will do.
#[tokio::test]
async fn other_statuses_of_success() {
    for status in [200, 201, 202, 206] {
        let answer = Answer::json(status, &json!({ "existed_email": true }));
        let (_, outcome) = exchange(answer, |client| client.users().check_email("a@example.org")).await;
        assert_eq!(succeeded(outcome).existed_email, Some(true));
    }
}

/// A response is read by what was asked for, not by what it says it is.
#[tokio::test]
async fn other_content_types() {
    for content_type in [None, Some(""), Some("text/html"), Some("application/octet-stream; charset=x")] {
        let untyped = Answer::untyped(200, r#"{"existed_email":true}"#);
        let answer = match content_type {
            Some(content_type) => untyped.header("Content-Type", content_type),
            None => untyped,
        };
        let (_, outcome) = exchange(answer, |client| client.users().check_email("a@example.org")).await;
        assert_eq!(succeeded(outcome).existed_email, Some(true), "{content_type:?}");
    }
}

/// Fields that the document does not know are in the body, beside the value.
#[tokio::test]
async fn unknown_fields() {
    let body = json!({ "type": 2, "license_info_list": [{ "license_type": "a" }], "division_ids": ["d1"] });
    let server = Server::answering([Answer::json(200, &body)]);
    let response = succeeded(version_2(&server).users().get("me").response().await);
    let json = response.json().unwrap();
    assert_eq!(json["license_info_list"][0]["license_type"], "a");
    assert_eq!(json["division_ids"], json!(["d1"]));
    assert_eq!(response.value().r#type, Some(UserType::Licensed));
}

/// An object that documents no required field is there even if the service says nothing.
#[tokio::test]
async fn no_content_where_an_object_is_documented() {
    let (_, outcome) =
        exchange(Answer::empty(200), |client| client.users().check_email("a@example.org")).await;
    assert_eq!(succeeded(outcome).existed_email, None);
}

#[tokio::test]
async fn status_and_headers() {
    let answer =
        Answer::json(200, &json!({ "type": 1 })).header("x-zm-trackingid", "v=2.0;clid=aw1;rid=WEB_1");
    let server = Server::answering([answer]);
    let response = succeeded(version_2(&server).users().get("me").response().await);
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.header("X-Zm-TrackingId"), Some("v=2.0;clid=aw1;rid=WEB_1"));
    assert_eq!(response.body().as_ref(), br#"{"type":1}"#);
    assert_eq!(response.into_inner().r#type, Some(UserType::Basic));
}

#[track_caller]
fn check_presence(json: Value, expected: fn(&PresenceStatus) -> bool) {
    let presence = decoded::<PresenceStatus>(&json);
    assert!(expected(&presence), "{presence:?}");
    // The raw value stays what it was, whichever alternative holds it; 60 and 60.0 are one number.
    let encoded = serde_json::to_value(presence).unwrap().to_string().replace("60.0", "60");
    assert_eq!(serde_json::from_str::<Value>(&encoded).unwrap(), json);
}

#[test]
fn presence() {
    let is_plain = |presence: &PresenceStatus| matches!(presence, PresenceStatus::Plain(_));
    check_presence(json!({ "status": "In_A_Meeting" }), is_plain);
    check_presence(json!({ "status": "Dancing" }), is_plain);
    let quiet =
        json!({ "status": "Do_Not_Disturb", "end_time": "2030-01-01T04:00:00Z", "remaining_time": 60 });
    check_presence(quiet, |presence| match presence {
        PresenceStatus::DoNotDisturb(quiet) => quiet.status == PresenceState::DoNotDisturb,
        _ => false,
    });
    let is_unmatched = |presence: &PresenceStatus| matches!(presence, PresenceStatus::Unmatched(_));
    check_presence(json!({ "mood": "good" }), is_unmatched);
    check_presence(json!(["Away"]), is_unmatched);
}
