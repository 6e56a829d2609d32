//! What `Debug` and `Display` show in all modules, and that they show no secret.

use std::fmt::Debug;

use crate::oauth2::App;
use crate::tests::example::{Bag, Status, User, UserType, Users};
use crate::tests::server::{Server, answer};
use crate::{
    ApiKey, Basic, Bearer, Bytes, Call, Client, Credentials, Error, File, HeaderStyle, Operation, Options,
    PathStyle, QueryStyle, Secret,
};

const SECRET: &str = "hunter2";

#[track_caller]
fn check_hides(value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(SECRET), "{text}");
    }
}

fn credentials() -> Credentials {
    Credentials::scheme("a", ApiKey::header("X-Key", SECRET))
        .and(Credentials::scheme("b", Bearer::new(SECRET)))
}

#[test]
fn secrets() {
    let secret = Secret::new(SECRET);
    check_hides(&secret);
    assert_eq!(format!("{secret}{secret:?}"), "<hidden><hidden>");
    assert_eq!(secret.expose(), SECRET);
    for key in [ApiKey::header, ApiKey::query, ApiKey::cookie, ApiKey::form] {
        check_hides(&key("name", SECRET));
    }
    check_hides(&Basic::new("user", SECRET));
    check_hides(&Bearer::new(SECRET));
    check_hides(
        &App::confidential("http://example.com", "id", SECRET)
            .grant("password")
            .parameter("password", SECRET),
    );
    check_hides(&credentials());
    assert_eq!(format!("{:?}", credentials()), r#"{"a", "b"}"#);
}

#[test]
fn clients_and_calls() {
    let builder = Client::builder("http://example.com/").credentials(credentials()).header("X-Key", SECRET);
    check_hides(&builder);
    let client = builder.build().unwrap();
    check_hides(&client);
    assert_eq!(
        format!("{client:?}"),
        r#"Client { base_url: "http://example.com", credentials: {"a", "b"}, .. }"#
    );
    let mut call: Call<(), ()> = client.call(&crate::tests::example::GET);
    call.path("userId", PathStyle::SIMPLE, &SECRET);
    call.query("q", QueryStyle::FORM, &SECRET);
    call.header("X-Key", HeaderStyle::SIMPLE, &SECRET);
    call.text("text/plain", SECRET);
    let options = Options::new().header("X-Key", SECRET).query("q", SECRET);
    check_hides(&options);
    let call = call.options(options);
    check_hides(&call);
    assert_eq!(
        format!("{call:?}"),
        r#"Call { operation: "getUser", method: Get, path: "/users/{userId}", .. }"#
    );
    check_hides(&call.clone().send());
    check_hides(&call.response());
    check_hides(&Users::new(client).get(SECRET));
}

#[tokio::test]
async fn errors() {
    const OPERATION: Operation =
        Operation { id: "op", path: "/a", security: &[&["a", "b"]], ..Operation::DEFAULT };
    let server = Server::answering(answer(400, "text/plain", "no"));
    let call: Call<(), String> = server.client_with(credentials()).call(&OPERATION);
    let error = call.await.unwrap_err();
    check_hides(&error);
    assert_eq!(
        format!("{error:?}"),
        r#"Api(ApiError { operation: "op", status: 400, error: Some("no"), attempts: 1, body: 2 bytes, .. })"#
    );
    let broken = Credentials::scheme("a", Bearer::new(format!("{SECRET}\n")))
        .and(Credentials::scheme("b", Bearer::new("x")));
    let error: Error<()> = server.client_with(broken).call::<(), ()>(&OPERATION).await.unwrap_err();
    check_hides(&error);
    assert!(!error.to_string().contains(SECRET));
}

#[test]
fn models() {
    let user = User {
        id: Some("x".to_owned()),
        kind: UserType::Basic,
        tags: vec!["a".to_owned()],
        status: Some(Status::Active),
        password: Some(SECRET.to_owned()),
        manager: Some(None),
        next: Some(Box::new(User { password: Some(SECRET.to_owned()), ..User::default() })),
        ..User::default()
    };
    check_hides(&user);
    assert_eq!(
        format!("{user:?}"),
        r#"User { id: "x", type: 1, tags: ["a"], next: User { type: 0, password: <hidden> }, status: "active", password: <hidden>, manager: null }"#
    );
    let bag: Bag = serde_json::from_str(r#"{"a": [1, null]}"#).unwrap();
    assert_eq!(format!("{bag:?}"), "Bag { a: [1,null] }");
}

#[test]
fn files() {
    let file = File::from_bytes("a.txt", "text/plain", Bytes::from_static(SECRET.as_bytes()));
    check_hides(&file);
    assert_eq!(
        format!("{file:?}"),
        r#"File { name: "a.txt", content_type: "text/plain", content: <7 bytes> }"#
    );
}
