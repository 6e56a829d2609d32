//! No secret shows itself: not in `Debug`, not in `Display`, not in the text of an error.

use std::fmt::Debug;

use client_tests::server::{Answer, Server};
use serde_json::{Value, json};
use zoom_client::runtime::{File, Options};
use zoom_client::{v1, v2};

use crate::{decoded, version_1, version_2};

/// Every secret of these tests holds this word.
const WORD: &str = "hush";

#[track_caller]
fn check_silent(text: &str) {
    assert!(!text.contains(WORD), "{text}");
}

#[track_caller]
fn check_debug(value: &dyn Debug) {
    check_silent(&format!("{value:?} {value:#?}"));
}

/// An error with its causes, as a log shows it.
#[track_caller]
fn check_error(error: &impl std::error::Error) {
    check_debug(&error);
    check_silent(&error.to_string());
    let mut cause = error.source();
    // No error of the client goes deeper than this.
    for _ in 0..16 {
        let Some(error) = cause else { break };
        check_silent(&format!("{error} {error:?}"));
        cause = error.source();
    }
}

fn grant() -> v2::ServerToServer {
    v2::ServerToServer::new("hush-account", "client-1", "hush-secret")
}

#[test]
fn credentials() {
    check_debug(&grant());
    check_debug(&v2::AccessToken::new("hush-token"));
    check_debug(&v1::KeyPair::new("hush-key", "hush-secret"));
    check_debug(&v2::Credentials::from(grant()));
    check_debug(&v2::Client::builder().credentials(grant()));
    check_debug(&v2::Client::new(grant()));
    check_debug(&v2::Client::new(grant()).users());
    check_debug(&v1::Client::new(v1::KeyPair::new("hush-key", "hush-secret")));
}

#[test]
fn calls() {
    let client = v2::Client::new(v2::AccessToken::new("hush-token"));
    let call = client.users().list().next_page_token("hush-page");
    check_debug(&call);
    check_debug(&call.clone().items());
    check_debug(&call.clone().pages().wait());
    check_debug(&call.send());
    let body = v2::types::PasswordUpdate { password: "hush-password".to_owned(), ..Default::default() };
    check_debug(&client.users().update_password("me", &body));
    let options = special_options();
    check_debug(&options);
    check_debug(&client.users().get("me").options(options));
}

fn special_options() -> Options {
    Options::new().header("X-Key", "hush-header").query("key", "hush-query")
}

#[track_caller]
fn check_model<T: serde::de::DeserializeOwned + Debug>(json: &Value) {
    check_debug(&decoded::<T>(json));
}

/// Passwords and tokens in bodies; the values themselves are there for who asks.
#[test]
fn bodies() {
    let password = json!({ "password": "hush-password" });
    check_model::<v2::types::PasswordUpdate>(&password);
    let info = json!({ "email": "a@example.org", "type": 1, "password": "hush-password" });
    check_model::<v2::types::NewUserInfo>(&info);
    check_model::<v2::types::NewUser>(&json!({ "action": "autoCreate", "user_info": info }));
    let created = json!({ "email": "a@example.org", "type": 1, "password": "hush-password" });
    check_model::<v1::types::CreateUserWithPassword>(&created);
    assert_eq!(decoded::<v2::types::PasswordUpdate>(&password).password, "hush-password");
    let file = File::from_bytes("me.png", "image/png", "hush-content");
    check_debug(&v2::types::PictureUpload { pic_file: file, ..Default::default() });
}

/// Keys that start a meeting as the user.
#[test]
fn answers() {
    check_model::<v2::types::Zak>(&json!({ "token": "hush-zak" }));
    check_model::<v2::types::UserToken>(&json!({ "token": "hush-token" }));
    check_model::<v1::types::User>(&json!({ "token": "hush-token", "zpk": "hush-zpk", "zak": "hush-zak" }));
    check_model::<v2::types::UserUpdate>(&json!({ "host_key": "hush-key" }));
}

/// The address of a connection that fails holds no key, and neither does what the server responses.
#[tokio::test]
async fn errors() {
    let unreachable = "http://127.0.0.1:1";
    let client = v1::Client::builder().base_url(unreachable);
    let client = client.credentials(v1::KeyPair::new("hush-key", "hush-secret")).build().unwrap();
    let body = v1::types::GetUser { id: "z8".to_owned(), ..Default::default() };
    check_error(&client.user().get(&body).await.unwrap_err());
    let token_url = format!("{unreachable}/token?key=hush-query");
    let client = v2::Client::new(grant().token_url(token_url));
    check_error(&client.users().get("me").await.unwrap_err());
    let client = v2::Client::new(v2::AccessToken::new("hush-\n-token"));
    check_error(&client.users().get("me").await.unwrap_err());
    for answer in
        [Answer::empty(401), Answer::json(400, &json!({ "code": 124 })), Answer::json(200, &json!([]))]
    {
        let server = Server::answering([answer]);
        let call = version_2(&server).users().get("me").options(special_options());
        check_error(&call.await.unwrap_err());
        assert!(server.request().target.contains("hush-query"));
    }
}

/// What the server did get.
#[tokio::test]
async fn secrets_are_sent() {
    let server = Server::answering([Answer::json(200, &json!({ "id": "z8" }))]);
    version_1(&server)
        .user()
        .get(&v1::types::GetUser { id: "z8".to_owned(), ..Default::default() })
        .await
        .unwrap();
    assert!(server.request().text().ends_with("api_key=key-1&api_secret=secret-1"));
}
