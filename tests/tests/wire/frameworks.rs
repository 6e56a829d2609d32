//! What frameworks write otherwise than they mean it: equal types that are one, maps behind placeholders, and headers in two cases.

use client_tests::operation_frameworks::Client;
use client_tests::operation_frameworks::types::{BadRequestError, Tree};
use client_tests::runtime::Error;
use client_tests::server::Answer;
use serde_json::json;

use crate::{exchange, sent};

/// One function for the errors of all operations.
fn detail(error: Error<BadRequestError>) -> (String, Vec<(String, Vec<String>)>) {
    let Error::Api(error) = error else { panic!("{error}") };
    let body = error.error.unwrap();
    (body.detail, body.extra.unwrap_or_default().into_iter().collect())
}

#[tokio::test]
async fn equal_errors_are_one_type_and_placeholders_are_maps() {
    let body =
        json!({ "status_code": 400, "detail": "no", "extra": { "name": ["missing"], "age": ["too low"] } });
    let expected = (
        "no".to_owned(),
        vec![("age".to_owned(), vec!["too low".to_owned()]), ("name".to_owned(), vec!["missing".to_owned()])],
    );
    let (_, list) = exchange(Answer::json(400, &body), |core| Client::from(core).labels().list("t")).await;
    let (_, read) = exchange(Answer::json(400, &body), |core| Client::from(core).trees().read(1)).await;
    assert_eq!([detail(list.unwrap_err()), detail(read.unwrap_err())], [expected.clone(), expected]);
}

#[tokio::test]
async fn what_was_read_is_sent_back() {
    let body = json!({ "v": 1, "kids": [{ "v": 2 }] });
    let (_, tree) = exchange(Answer::json(200, &body), |core| Client::from(core).trees().read(1)).await;
    let tree: Tree = tree.unwrap();
    let request = sent(|core| Client::from(core).trees().put(1, &tree)).await;
    assert_eq!(request.json(), body);
}

#[tokio::test]
async fn a_header_in_two_cases_is_sent_once() {
    let (request, _) =
        exchange(Answer::json(200, &json!({})), |core| Client::from(core).labels().list("t")).await;
    assert_eq!(request.header_values("x-trace"), ["t"]);
}
