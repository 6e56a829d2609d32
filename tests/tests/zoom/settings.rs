//! The settings of a user: the query parameter `option` decides which alternative of the union the response holds.

use client_tests::server::{Answer, Server};
use serde_json::{Value, json};
use zoom_client::v2::types::{SettingsOption, UserSettingsAnswer, UserSettingsUpdate};

use crate::{exchange, succeeded, version_2};

/// Gets settings by an option and tells which alternative came and what it encodes to.
async fn alternative(option: Option<SettingsOption>, body: &Value) -> (&'static str, Value) {
    let query = option.as_ref().map(|option| format!("?option={option}")).unwrap_or_default();
    let (request, outcome) = exchange(Answer::json(200, body), |client| {
        let call = client.users().get_settings("me");
        match option {
            Some(option) => call.option(option),
            None => call,
        }
    })
    .await;
    assert_eq!(request.line(), format!("GET /v2/users/me/settings{query}"));
    let answer = succeeded(outcome);
    let name = match &answer {
        UserSettingsAnswer::General(_) => "user",
        UserSettingsAnswer::Authentication(_) => "authentication",
        UserSettingsAnswer::MeetingAuthentication(_) => "meeting authentication",
        UserSettingsAnswer::RecordingAuthentication(_) => "recording authentication",
        UserSettingsAnswer::Security(_) => "user security",
        UserSettingsAnswer::Unmatched(_) => "unmatched",
        other => panic!("{other:?}"),
    };
    (name, serde_json::to_value(answer).unwrap())
}

/// The response is the alternative, and nothing of it is lost.
async fn check_settings(option: Option<SettingsOption>, body: Value, expected: &str) {
    let found = alternative(option, &body).await;
    assert_eq!(found, (expected, body));
}

#[tokio::test]
async fn no_option() {
    let body = json!({ "in_meeting": { "chat": true }, "recording": { "cloud_recording": false } });
    check_settings(None, body, "user").await;
}

#[tokio::test]
async fn each_option() {
    let options = json!([{ "id": "o1", "name": "Staff", "default_option": true }]);
    let meeting = json!({ "meeting_authentication": true, "authentication_options": options });
    check_settings(Some(SettingsOption::MeetingAuthentication), meeting, "meeting authentication").await;
    let recording = json!({ "recording_authentication": true, "authentication_options": options });
    check_settings(Some(SettingsOption::RecordingAuthentication), recording, "recording authentication")
        .await;
    let security = json!({ "meeting_security": { "waiting_room": true, "encryption_type": "e2ee" } });
    check_settings(Some(SettingsOption::MeetingSecurity), security, "user security").await;
}

/// Both kinds of authentication have this field, so that the response alone would not tell them apart.
#[tokio::test]
async fn the_option_decides_between_equals() {
    let body = json!({ "authentication_options": [] });
    check_settings(Some(SettingsOption::MeetingAuthentication), body.clone(), "meeting authentication").await;
    check_settings(Some(SettingsOption::RecordingAuthentication), body, "recording authentication").await;
}

/// An empty object is the alternative that was asked for with nothing set.
#[tokio::test]
async fn empty_settings() {
    check_settings(None, json!({}), "user").await;
    check_settings(Some(SettingsOption::MeetingSecurity), json!({}), "user security").await;
}

/// A service that answers something else than it was asked for is taken at its word.
#[tokio::test]
async fn another_answer_than_the_option() {
    let body = json!({ "meeting_security": { "waiting_room": true } });
    check_settings(Some(SettingsOption::RecordingAuthentication), body.clone(), "user security").await;
    check_settings(None, body, "user security").await;
}

#[tokio::test]
async fn an_option_that_is_not_known() {
    let option = SettingsOption::Unknown("sounds".to_owned());
    check_settings(Some(option.clone()), json!({ "sounds": { "bell": true } }), "unmatched").await;
    let security = json!({ "meeting_security": { "waiting_room": true } });
    check_settings(Some(option), security, "user security").await;
}

#[tokio::test]
async fn answers_that_fit_nothing() {
    for body in [json!({ "colour": "red" }), json!([1, 2]), json!("text"), json!(7), json!({ "": null })] {
        check_settings(None, body.clone(), "unmatched").await;
        check_settings(Some(SettingsOption::MeetingSecurity), body, "unmatched").await;
    }
}

/// A method for each shape asks for it, and answers it.
#[tokio::test]
async fn each_shape_has_a_method() {
    let body = json!({ "meeting_security": { "waiting_room": true } });
    let (request, outcome) =
        exchange(Answer::json(200, &body), |client| client.users().get_settings("me").security()).await;
    assert_eq!(request.line(), "GET /v2/users/me/settings?option=meeting_security");
    assert_eq!(succeeded(outcome).meeting_security.unwrap().waiting_room, Some(true));
    let body = json!({ "recording": { "cloud_recording": false } });
    let (request, outcome) =
        exchange(Answer::json(200, &body), |client| client.groups().get_settings("g").general()).await;
    assert_eq!(request.line(), "GET /v2/groups/g/settings");
    assert_eq!(succeeded(outcome).recording.unwrap().cloud_recording, Some(false));
}

/// What a body is decides the option; another one is refused before anything is sent.
#[tokio::test]
async fn the_option_follows_the_body() {
    let security = UserSettingsUpdate::Security(Box::default());
    let (request, outcome) =
        exchange(Answer::empty(204), |client| client.users().update_settings("me", &security)).await;
    succeeded(outcome);
    assert_eq!(request.line(), "PATCH /v2/users/me/settings?option=meeting_security");
    let general = UserSettingsUpdate::General(Box::default());
    let (request, _) =
        exchange(Answer::empty(204), |client| client.users().update_settings("me", &general)).await;
    assert_eq!(request.line(), "PATCH /v2/users/me/settings");
    let server = Server::answering([]);
    let zoom = version_2(&server);
    let same = SettingsOption::MeetingSecurity;
    let call = |body, option| zoom.users().update_settings("me", body).option(option).send();
    let error = call(&general, same.clone()).await.unwrap_err().to_string();
    assert!(error.ends_with("the query parameter `option` must not be set for this shape"), "{error}");
    let error = call(&security, SettingsOption::MeetingAuthentication).await.unwrap_err().to_string();
    assert!(
        error.ends_with("the query parameter `option` must be `meeting_security` for this shape"),
        "{error}"
    );
    let asked = zoom.users().get_settings("me").option(same).general().send().await.unwrap_err().to_string();
    assert!(asked.ends_with("the query parameter `option` must not be set for this shape"), "{asked}");
    assert!(server.requests().is_empty());
}
