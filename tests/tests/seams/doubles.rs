//! A fake service in place of Zoom: it answers calls as it is told, checks what was sent, and gives every fault.

use std::time::Duration;

use zoom_client::runtime::reqwest::Method;
use zoom_client::runtime::test_util::{Answer, Fake};
use zoom_client::runtime::{Error, Json, Maybe, RetryPolicy, StatusCode};
use zoom_client::v2;
use zoom_client::v2::operations::users::List;
use zoom_client::v2::types::{ContactGroup, ErrorResponse, NewContactGroup, User, UserList, UserSummary};

fn ann() -> User {
    User { id: Some("1".into()), first_name: Some("Ann".into()), ..Default::default() }
}

#[tokio::test]
async fn calls_are_answered_by_their_inputs() {
    let fake = Fake::new();
    let zoom = fake.client(v2::Client::builder());
    fake.on_any(zoom.users().get("anybody"))
        .refuse(404, ErrorResponse { code: Some(1001.into()), ..Default::default() });
    fake.on(zoom.users().get("me")).answer(ann());

    assert_eq!(zoom.users().get("me").await.unwrap(), ann());
    let error = zoom.users().get("ben").await.unwrap_err();
    assert_eq!((error.status(), error.api().unwrap().code), (Some(StatusCode::NOT_FOUND), Some(1001.into())));
    assert_eq!(fake.count(zoom.users().get("me")), 1);
    fake.assert_sent(zoom.users().get("ben"));
}

/// Query parameters count, whatever their order; a condition tells what one call has in common with others.
#[tokio::test]
async fn inputs_are_compared() {
    let fake = Fake::new();
    let zoom = fake.client(v2::Client::builder());
    let list = |id: &str| {
        let users = vec![UserSummary { id: Some(id.into()), ..Default::default() }];
        UserList { users: Some(users), ..Default::default() }
    };
    let of = |list: UserList| list.users.unwrap().remove(0).id.unwrap();
    fake.on(zoom.users().list()).answer(list("all"));
    fake.on(zoom.users().list().page_size(2).next_page_token("a")).answer(list("two"));
    fake.on_any(zoom.users().list())
        .when(|sent| sent.query("page_size").as_deref() == Some("9"))
        .answer(list("nine"));

    assert_eq!(of(zoom.users().list().await.unwrap()), "all");
    assert_eq!(of(zoom.users().list().next_page_token("a").page_size(2).await.unwrap()), "two");
    assert_eq!(of(zoom.users().list().page_size(9).next_page_token("a").await.unwrap()), "nine");
    let (size, token) = (Some(2), Some("a".to_owned()));
    let list =
        zoom.users().list().maybe(size, List::page_size).maybe(token.as_deref(), List::next_page_token);
    assert_eq!(of(list.maybe(None, List::page_number).await.unwrap()), "two");
    let error = zoom.users().list().page_size(3).await.unwrap_err();
    assert!(matches!(error, Error::Build(_)));
    assert!(error.to_string().contains("has no response for GET /v2/users?page_size=3"), "{error}");
}

#[tokio::test]
async fn bodies_that_were_sent() {
    let fake = Fake::new();
    let zoom = fake.client(v2::Client::builder());
    let group = |name: &str| NewContactGroup { group_name: Some(name.into()), ..Default::default() };
    let made = ContactGroup { group_id: Some("1".into()), ..Default::default() };
    fake.on_any(zoom.contact_groups().create(&group(""))).answer(made);

    zoom.contact_groups().create(&group("Friends")).await.unwrap();
    fake.assert_sent(zoom.contact_groups().create(&group("Friends")));
    assert_eq!(fake.count(zoom.contact_groups().create(&group("Others"))), 0);
    let [sent] = fake.sent().try_into().unwrap();
    assert_eq!((sent.method.as_str(), sent.path()), ("POST", "/v2/contacts/groups"));
    assert_eq!(sent.json::<NewContactGroup>().unwrap(), group("Friends"));
    assert_eq!(sent.json::<Json>().unwrap()["group_name"], "Friends");
}

#[test]
#[should_panic(expected = "GET /v2/users/ann was not sent, but [GET /v2/users/ben]")]
fn what_was_not_sent() {
    let fake = Fake::of(v2::EXAMPLES);
    let zoom = fake.client(v2::Client::builder());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { zoom.users().get("ben").await }).unwrap();
    fake.assert_sent(zoom.users().get("ann"));
}

/// Answers come in turn, and retries are those of the client.
#[tokio::test(start_paused = true)]
async fn a_service_that_is_away_at_first() {
    let fake = Fake::new();
    let zoom = v2::Client::builder().transport(fake.clone()).anonymous().build().unwrap();
    fake.on(zoom.users().get("me"))
        .answer_with(Answer::unreachable())
        .then()
        .answer_with(Answer::rate_limited(Duration::from_secs(3)))
        .then()
        .answer(ann());
    let response = zoom.users().get("me").response().await.unwrap();
    assert_eq!((response.attempts(), response.value()), (3, &ann()));
    assert_eq!(zoom.users().get("me").await.unwrap(), ann());
    assert_eq!(fake.count(zoom.users().get("me")), 4);
}

/// Tokens are asked for by the same transport.
#[tokio::test]
async fn tokens() {
    let fake = Fake::new();
    let zoom = v2::Client::builder()
        .credentials(v2::ServerToServer::new("account", "id", "secret"))
        .transport(fake.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let token = r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#;
    fake.on_path(Method::POST, "/oauth/token").answer(token.parse().unwrap());
    fake.on(zoom.users().get("me")).answer(ann());
    zoom.users().get("me").await.unwrap();
    assert_eq!(fake.sent().last().unwrap().header("authorization"), Some("Bearer t-1"));
}

/// What a call gives for each answer, without a service and without a runtime.
#[track_caller]
fn check_error(answer: Answer, expected: &str, may_have_acted: bool) -> v2::Error {
    let zoom = Fake::new().client(v2::Client::builder());
    let error = answer.outcome_of(zoom.users().get("me")).unwrap_err();
    assert!(error.to_string().starts_with(expected), "{error}");
    assert_eq!(error.may_have_acted(), may_have_acted, "{error}");
    error
}

#[test]
fn every_error_of_a_call() {
    let refusal =
        ErrorResponse { code: Some(1001.into()), message: Some("no such user".into()), ..Default::default() };
    let error = check_error(
        Answer::json(404, &refusal).header("x-zm-trackingid", "t-1"),
        "operation `user` failed with 404 Not Found: 1001: no such user (tracking id t-1)",
        false,
    );
    assert_eq!(error.api(), Some(&refusal));
    let error = check_error(
        Answer::rate_limited(Duration::from_secs(7)),
        "operation `user` failed with 429 Too Many Requests; there is a new budget at",
        false,
    );
    assert!(
        matches!(&error, Error::RateLimit(limit) if limit.resets_in().is_some_and(|wait| wait <= Duration::from_secs(7)))
    );
    assert!(check_error(Answer::timeout(), "operation `user` got no response in time", true).is_timeout());
    check_error(Answer::unreachable(), "operation `user` got no response: connection refused", false);
    check_error(Answer::broken(), "operation `user` got no response: connection reset by peer", true);
    let error = check_error(
        Answer::json(200, &ann()).cut(),
        "operation `user` got 200 OK, but not completely: the body ended before its length",
        true,
    );
    assert_eq!(error.status(), Some(StatusCode::OK));
    let error = check_error(
        Answer::bytes(200, "application/json", "{"),
        "operation `user` got 200 OK with a body that does not fit",
        true,
    );
    assert!(matches!(error, Error::Decode(_)));
}

/// The same faults on the way of a call that is sent.
#[tokio::test]
async fn faults_on_the_way() {
    let fake = Fake::new();
    let zoom = fake.client(v2::Client::builder());
    for (answer, is_whole) in [(Answer::json(200, &ann()), true), (Answer::json(200, &ann()).cut(), false)] {
        fake.on(zoom.users().get("me")).answer_with(answer);
        let outcome = zoom.users().get("me").await;
        assert_eq!(outcome.is_ok(), is_whole, "{outcome:?}");
        assert!(is_whole || matches!(outcome, Err(Error::Transport(_))));
    }
}

/// Each operation has an answer from the document, unless the test has another one; lists come to an end.
#[tokio::test]
async fn the_whole_document() {
    let fake = Fake::of(v2::EXAMPLES);
    let zoom = fake.client(v2::Client::builder());
    assert!(zoom.users().get("somebody").await.unwrap().email.is_some());
    fake.on(zoom.users().get("me")).answer(ann());
    assert_eq!(zoom.users().get("me").await.unwrap(), ann());
    let mut items = zoom.contact_groups().list().items();
    let mut names = Vec::new();
    while let Some(item) = items.next().await {
        names.push(item.unwrap().group_name.unwrap());
    }
    assert_eq!(names, ["Support on call", "Site managers"]);
}

/// On a socket of this machine, for a program that is tested as a whole.
#[tokio::test]
async fn on_a_socket() {
    let fake = Fake::of(v2::EXAMPLES);
    let served = fake.serve().unwrap();
    let builder = v2::Client::builder().base_url(format!("{}/v2", served.url())).anonymous();
    let zoom = builder.retry(RetryPolicy::none()).build().unwrap();
    assert!(zoom.users().get("somebody").await.unwrap().email.is_some());
    let group = NewContactGroup { group_name: Some("Friends".into()), ..Default::default() };
    zoom.contact_groups().create(&group).await.unwrap();
    zoom.groups().delete("1").await.unwrap();
    fake.assert_sent(zoom.contact_groups().create(&group));
    fake.on(zoom.users().get("me")).answer_with(Answer::json(200, &ann()).cut());
    let error = zoom.users().get("me").await.unwrap_err();
    assert!(matches!(&error, Error::Transport(cut) if cut.status == Some(StatusCode::OK)), "{error}");
    fake.on(zoom.users().get("me")).answer_with(Answer::unreachable());
    assert!(matches!(zoom.users().get("me").await.unwrap_err(), Error::Transport(_)));
    let error = zoom.get::<Json>("/nothing").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
}
