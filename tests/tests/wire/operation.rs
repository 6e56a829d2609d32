//! Operations whose ids are missing or used twice, with path parameters that nobody declares.

use client_tests::operation_without_ids::Client as Nameless;
use client_tests::runtime::Client;

use crate::{check_not_sent, sent};

macro_rules! check_lines {
    ($($line:literal <- $tag:ident.$method:ident($($value:expr),*),)*) => {
        $({
            let request = sent(|core: Client| Nameless::from(core).$tag().$method($($value),*)).await;
            assert_eq!(request.line(), $line);
        })*
    };
}

#[tokio::test]
async fn names_from_method_and_path() {
    check_lines! {
        "GET /api/users" <- users.get_users(),
        "POST /api/users" <- users.post(),
        "GET /api/users/7" <- users.get_users_user_id("7"),
        "DELETE /api/users/7" <- users.delete("7"),
        "HEAD /api/users/7" <- users.head("7"),
        "OPTIONS /api/users/7" <- users.options("7"),
        "GET /api/" <- general.get(),
        "GET /api/untagged" <- untagged.get(),
    }
}

#[tokio::test]
async fn an_id_that_is_used_twice() {
    check_lines! {
        "GET /api/first" <- users.twice(),
        "GET /api/second" <- users.get_second(),
    }
}

/// They are taken as strings in the order of the path.
#[tokio::test]
async fn path_parameters_that_are_not_declared() {
    check_lines! {
        "GET /api/users/a%20b/files/c.d%2Fe" <- users.get_files("a b", "c", "d/e"),
    }
    check_not_sent(&["get /users/{user_id}", "user_id"], |core| {
        Nameless::from(core).users().get_users_user_id("")
    })
    .await;
}

/// A request without a body announces its length where it could have one (RFC 9110 section 8.6).
#[tokio::test]
async fn length_of_no_body() {
    let request = sent(|core| Nameless::from(core).users().post()).await;
    assert_eq!((request.header("Content-Length"), request.header("Content-Type")), (Some("0"), None));
    for request in [
        sent(|core| Nameless::from(core).users().get_users()).await,
        sent(|core| Nameless::from(core).users().delete("7")).await,
        sent(|core| Nameless::from(core).users().head("7")).await,
    ] {
        assert_eq!(request.header("Content-Length"), None, "{request:?}");
    }
}
