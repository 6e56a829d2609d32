//! The requests: JSON, forms, multipart, parameters in path and query.

use client_tests::server::{Answer, Request};
use multer::Multipart;
use serde_json::{Value, json};
use zoom_client::runtime::File;
use zoom_client::{v1, v2};

use crate::{exchange, exchange_1, succeeded};

/// A part of a multipart body: name, file name, content type, content.
type Part = (String, Option<String>, Option<String>, Vec<u8>);

/// Reads a multipart body with a reader that is not ours.
async fn parts(request: &Request) -> Vec<Part> {
    let boundary = multer::parse_boundary(request.header("Content-Type").unwrap()).unwrap();
    let mut multipart = Multipart::with_reader(request.body.as_slice(), boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.unwrap() {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(ToString::to_string);
        parts.push((name, file_name, content_type, field.bytes().await.unwrap().to_vec()));
    }
    parts
}

fn text_part(name: &str, text: &str) -> Part {
    (name.to_owned(), None, None, text.as_bytes().to_vec())
}

fn file_part(name: &str, file_name: &str, content_type: &str, content: &[u8]) -> Part {
    (name.to_owned(), Some(file_name.to_owned()), Some(content_type.to_owned()), content.to_vec())
}

/// The fields of a form in their order.
fn fields(request: &Request) -> Vec<String> {
    assert_eq!(request.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    request.text().split('&').map(str::to_owned).collect()
}

/// Bytes that no string holds, with what ends lines and parts in it.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\r\n--boundary\r\n\xff\x00";

#[tokio::test]
async fn json_body() {
    let answer = json!({ "id": "z8", "email": "ann@example.org", "type": 1, "first_name": "Ann" });
    let body = v2::types::NewUser {
        action: v2::types::NewUserAction::Create,
        user_info: Some(v2::types::NewUserInfo {
            email: "ann@example.org".to_owned(),
            first_name: Some("Ann \"Ä\"".to_owned()),
            r#type: v2::types::UserType::Basic,
            ..Default::default()
        }),
        ..Default::default()
    };
    let (request, user) = exchange(Answer::json(201, &answer), |client| client.users().create(&body)).await;
    assert_eq!(request.line(), "POST /v2/users");
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(request.header("Accept"), Some("application/json"));
    assert_eq!(request.header("Authorization"), Some("Bearer token-1"));
    assert_eq!(request.header("User-Agent"), Some("zoom-client/0.1.0"));
    let info = json!({ "email": "ann@example.org", "first_name": "Ann \"Ä\"", "type": 1 });
    assert_eq!(request.json(), json!({ "action": "create", "user_info": info }));
    let user = succeeded(user);
    assert_eq!((user.id.as_deref(), user.r#type), (Some("z8"), Some(v2::types::UserType::Basic)));
}

/// The key pair comes after the fields of the call.
#[tokio::test]
async fn form_body() {
    let body = v1::types::CreateUser {
        email: "ann+test@example.org".to_owned(),
        r#type: v1::types::UserType::Basic,
        first_name: Some("Änne & Co".to_owned()),
        disable_chat: Some(true),
        ..Default::default()
    };
    let answer = json!({ "id": "z8", "email": "ann+test@example.org", "type": 1, "disable_chat": true });
    let (request, user) = exchange_1(Answer::json(200, &answer), |client| client.user().create(&body)).await;
    assert_eq!(request.line(), "POST /v1/user/create");
    assert_eq!(
        fields(&request),
        [
            "email=ann%2Btest%40example.org",
            "type=1",
            "first_name=%C3%84nne%20%26%20Co",
            "disable_chat=true",
            "api_key=key-1",
            "api_secret=secret-1"
        ]
    );
    assert_eq!(request.header_values("Authorization"), [""; 0]);
    assert_eq!(succeeded(user).disable_chat, Some(true));
}

#[tokio::test]
async fn form_body_of_one_field() {
    let body = v1::types::GetUser { id: "z8".to_owned(), ..Default::default() };
    let answer = json!({ "id": "z8", "email": "ann@example.org", "created_at": "2013-04-01T12:00:00.000Z" });
    let (request, user) = exchange_1(Answer::json(200, &answer), |client| client.user().get(&body)).await;
    assert_eq!(request.line(), "POST /v1/user/get");
    assert_eq!(fields(&request), ["id=z8", "api_key=key-1", "api_secret=secret-1"]);
    assert_eq!(succeeded(user).created_at.unwrap().as_str(), "2013-04-01T12:00:00.000Z");
}

/// Without the optional form the key pair still needs one.
#[tokio::test]
async fn form_body_without_fields() {
    let answer = json!({ "page_count": 1, "total_records": 0, "users": [] });
    let (request, list) = exchange_1(Answer::json(200, &answer), |client| client.user().list()).await;
    assert_eq!(request.line(), "POST /v1/user/list");
    assert_eq!(fields(&request), ["api_key=key-1", "api_secret=secret-1"]);
    assert_eq!(succeeded(list).users, Some(Vec::new()));
}

#[tokio::test]
async fn multipart_body() {
    let body = v2::types::PictureUpload {
        pic_file: File::from_bytes("me \"1\".png", "image/png", PICTURE),
        ..Default::default()
    };
    let (request, outcome) =
        exchange(Answer::json(201, &json!({})), |client| client.users().upload_picture("me", &body)).await;
    assert_eq!(request.line(), "POST /v2/users/me/picture");
    // Browsers escape quotation marks so (HTML standard, "multipart/form-data encoding algorithm").
    assert_eq!(parts(&request).await, [file_part("pic_file", "me %221%22.png", "image/png", PICTURE)]);
    succeeded(outcome);
}

#[tokio::test]
async fn multipart_body_with_key_pair() {
    let pic_file = File::from_bytes("me.jpg", "image/jpeg", PICTURE);
    let body = v1::types::UploadPicture { id: "z8".to_owned(), pic_file, ..Default::default() };
    let answer = json!({ "id": "z8", "updated_at": "2013-04-01T12:00:00Z" });
    let (request, change) =
        exchange_1(Answer::json(200, &answer), |client| client.user().upload_picture(&body)).await;
    assert_eq!(request.line(), "POST /v1/user/uploadpicture");
    let mut parts = parts(&request).await;
    parts.sort();
    let expected = [
        text_part("api_key", "key-1"),
        text_part("api_secret", "secret-1"),
        text_part("id", "z8"),
        file_part("pic_file", "me.jpg", "image/jpeg", PICTURE),
    ];
    assert_eq!(parts, expected);
    assert_eq!(succeeded(change).id.as_deref(), Some("z8"));
}

#[tokio::test]
async fn path_parameters() {
    for (user_id, path) in [
        ("me", "/v2/users/me"),
        ("ann+test@example.org", "/v2/users/ann%2Btest%40example.org"),
        // Zoom's ids may begin with a slash or hold two of them.
        ("a/b//c==", "/v2/users/a%2Fb%2F%2Fc%3D%3D"),
        ("100% ?#ä", "/v2/users/100%25%20%3F%23%C3%A4"),
    ] {
        let answer = Answer::json(200, &json!({ "type": 1 }));
        let (request, user) = exchange(answer, |client| client.users().get(user_id)).await;
        assert_eq!(request.line(), format!("GET {path}"));
        assert_eq!(request.header_values("Content-Type"), [""; 0]);
        succeeded(user);
    }
}

/// These would be another operation's path, so nothing is sent.
#[tokio::test]
async fn path_parameters_that_are_refused() {
    let server = client_tests::server::Server::answering([]);
    for user_id in ["", ".", ".."] {
        let outcome = crate::version_2(&server).users().get(user_id).await;
        let message = outcome.unwrap_err().to_string();
        assert!(message.contains("`user`") && message.contains("userId"), "{message}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn query_parameters() {
    let answer = Answer::json(200, &json!({ "page_size": 2, "users": [] }));
    let (request, list) = exchange(answer, |client| {
        let call = client.users().list().status(v2::types::UserStatus::Pending).page_size(2);
        call.role_id("a b&c".into()).next_page_token("Tok+1/=").page_size(300)
    })
    .await;
    // What is set again replaces its value and keeps its place.
    assert_eq!(
        request.line(),
        "GET /v2/users?status=pending&page_size=300&role_id=a%20b%26c&next_page_token=Tok%2B1%2F%3D"
    );
    assert_eq!(succeeded(list).users, Some(Vec::new()));
}

#[tokio::test]
async fn query_values_of_every_kind() {
    let answer = Answer::empty(204);
    let (request, outcome) = exchange(answer, |client| {
        let call = client.users().delete("z8").action(v2::types::UserDeletion::Delete);
        call.transfer_email("b@example.org").transfer_meeting(true).transfer_webinar(false)
    })
    .await;
    let query = "action=delete&transfer_email=b%40example.org&transfer_meeting=true&transfer_webinar=false";
    assert_eq!(request.line(), format!("DELETE /v2/users/z8?{query}"));
    succeeded(outcome);
    let (request, _) = exchange(Answer::json(200, &json!({ "type": 1 })), |client| {
        client.users().get("z8").login_type(v2::types::LoginType::Unknown(77))
    })
    .await;
    assert_eq!(request.line(), "GET /v2/users/z8?login_type=77");
}

/// Zoom takes the ids of the files as one string with commas.
#[tokio::test]
async fn required_query_parameter() {
    let (request, outcome) =
        exchange(Answer::empty(204), |client| client.users().delete_virtual_backgrounds("z8", &["f1", "f2"]))
            .await;
    assert_eq!(request.line(), "DELETE /v2/users/z8/settings/virtual_backgrounds?file_ids=f1,f2");
    succeeded(outcome);
}

/// `PATCH`, with fields that are absent left out.
#[tokio::test]
async fn partial_update() {
    let body = v2::types::UserUpdate {
        dept: Some(String::new()),
        r#type: Some(v2::types::UserType::Licensed),
        pmi: Some(5_551_234_567),
        use_pmi: Some(false),
        ..Default::default()
    };
    let (request, outcome) = exchange(Answer::empty(204), |client| client.users().update("z8", &body)).await;
    assert_eq!(request.line(), "PATCH /v2/users/z8");
    assert_eq!(request.json(), json!({ "dept": "", "pmi": 5_551_234_567_i64, "type": 2, "use_pmi": false }));
    succeeded(outcome);
}

#[track_caller]
fn check_presence(body: &v2::types::PresenceUpdate, expected: &Value) {
    assert_eq!(serde_json::to_value(body).unwrap(), *expected);
}

/// The body of the update is a union; the variant decides, and the catch-all sends any JSON.
#[tokio::test]
async fn union_body() {
    use v2::types::PresenceUpdateState;
    use v2::types::{DoNotDisturbState, DoNotDisturbUpdate, PlainPresenceUpdate, PresenceUpdate};
    let plain = PlainPresenceUpdate { status: PresenceUpdateState::Away, ..Default::default() };
    let quiet = DoNotDisturbUpdate {
        status: DoNotDisturbState::DoNotDisturb,
        duration: Some(20),
        ..Default::default()
    };
    check_presence(&PresenceUpdate::Plain(Box::new(plain.clone())), &json!({ "status": "Away" }));
    let quiet_json = json!({ "status": "Do_Not_Disturb", "duration": 20 });
    check_presence(&PresenceUpdate::DoNotDisturb(Box::new(quiet)), &quiet_json);
    let other = json!({ "status": "Dancing", "floor": 3 });
    check_presence(&PresenceUpdate::Unmatched(other.clone()), &other);
    let body = PresenceUpdate::Plain(Box::new(plain));
    let (request, outcome) =
        exchange(Answer::empty(204), |client| client.users().update_presence_status("me", &body)).await;
    assert_eq!(request.line(), "PUT /v2/users/me/presence_status");
    assert_eq!(request.json(), json!({ "status": "Away" }));
    succeeded(outcome);
}
