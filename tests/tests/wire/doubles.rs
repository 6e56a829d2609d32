//! The fake service with the examples of golden clients: what it answers is what the clients read, and lists end.

use std::fmt::Debug;

use client_tests::runtime::test_util::{Answer, Examples, Fake};
use client_tests::runtime::{Bytes, Client, Error};
use client_tests::{pagination_styles, response_by_status, response_redirects, response_streams};

/// A client of a fake service, and the service.
fn client<C: From<Client>>(examples: Examples) -> (Fake, C) {
    let fake = Fake::of(examples);
    let client = fake.client(Client::builder("https://api.example.com").for_client());
    (fake, client)
}

/// A call is answered by an example.
async fn check_answered<T, E: Debug>(call: impl IntoFuture<Output = Result<T, Error<E>>>) -> T {
    match call.await {
        Ok(value) => value,
        Err(error) => panic!("{error} of {:?}", error.body()),
    }
}

#[tokio::test]
async fn each_style_of_pages_ends() {
    let (fake, client) = client::<pagination_styles::Client>(pagination_styles::EXAMPLES);
    let lists = client.lists();
    macro_rules! check {
        ($($call:expr;)*) => {$(
            let before = fake.sent().len();
            let mut items = $call.items();
            let mut count = 0;
            while let Some(item) = items.next().await {
                let _ = item.unwrap();
                count += 1;
            }
            assert_eq!(count, 1, stringify!($call));
            assert!(fake.sent().len() - before <= 2, "{:?}", fake.sent());
        )*};
    }
    check! {
        lists.tokens();
        lists.cursors();
        lists.headers();
        lists.numbers(1);
        lists.offsets();
        lists.urls();
    }
}

#[tokio::test]
async fn responses_by_status() {
    let (fake, client) = client::<response_by_status::Client>(response_by_status::EXAMPLES);
    let jobs = client.jobs();
    let _ = check_answered(jobs.start()).await;
    let _ = check_answered(jobs.get("1")).await;
    check_answered(jobs.delete("1")).await;
    let _ = check_answered(jobs.list()).await;
    // Enums of statuses say which status they are by the answer.
    fake.on(jobs.start()).answer_with(Answer::status(503));
    assert_eq!(jobs.start().await.unwrap_err().status().map(|status| status.as_u16()), Some(503));
}

#[tokio::test]
async fn redirects_and_bytes() {
    let (fake, client) = client::<response_redirects::Client>(response_redirects::EXAMPLES);
    let files = client.files();
    let _ = check_answered(files.get("1")).await;
    let _ = check_answered(files.get_raw()).await;
    fake.on(files.get_raw()).answer_with(Answer::bytes(200, "application/octet-stream", "abc"));
    assert_eq!(check_answered(files.get_raw().bytes()).await, Bytes::from("abc"));
}

#[tokio::test]
async fn streams() {
    let (fake, client) = client::<response_streams::Client>(response_streams::EXAMPLES);
    let streams = client.streams();
    let mut rows = check_answered(streams.list_rows()).await;
    assert!(rows.next().await.unwrap().is_ok());
    assert!(rows.next().await.is_none());
    let mut records = check_answered(streams.list_records()).await;
    assert!(records.next().await.unwrap().is_ok());
    fake.on(streams.list_rows()).answer_with(Answer::bytes(200, "application/x-ndjson", "{\"id\":").cut());
    let mut rows = check_answered(streams.list_rows()).await;
    assert!(rows.next().await.unwrap().is_err());
}
