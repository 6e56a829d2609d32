//! Where and what an error in a document is.

use crate::model::decode_slice;
use crate::tests::example::{Bag, UserList};
use crate::{Decode, DecodeError};

#[track_caller]
fn check_error<T: Decode + Default>(text: &str, path: &str, message: &str, line: usize, column: usize) {
    let mut value = T::default();
    let error = decode_slice(text.as_bytes(), &mut value, None).unwrap_err();
    let DecodeError { path: p, message: m, line: l, column: c, .. } = &error;
    assert_eq!((p.as_str(), m.as_str(), *l, *c), (path, message, line, column), "{text}");
}

#[test]
fn errors_tell_the_place() {
    check_error::<UserList>(
        "{\"users\": [\n  {\"type\": 1},\n  {\"type\": \"x\"}]}",
        "users[1].type",
        "expected an integer, found a string",
        3,
        14,
    );
    check_error::<UserList>(
        r#"{"users": [{"type": 1, "next": {"type": 1, "tags": [{}]}}]}"#,
        "users[0].next.tags[0]",
        "expected a string, found an object",
        1,
        54,
    );
    check_error::<UserList>(
        r#"{"users": [{"type": 1, "settings": {"in_meeting": {"a": 1, "id": []}}}]}"#,
        "users[0].settings.in_meeting.id",
        "expected a string, found a list",
        1,
        67,
    );
    check_error::<UserList>(r#"{"users": 3}"#, "users", "expected an object, found 3", 1, 11);
}

#[test]
fn errors_of_syntax_tell_the_place_too() {
    check_error::<UserList>(r#"{"users": [{"type": "#, "users[0].type", "EOF while parsing a value", 1, 20);
    check_error::<UserList>("<html>", "", "expected value", 1, 1);
    check_error::<UserList>("{} {}", "", "trailing characters", 1, 4);
    check_error::<Bag>(r#"{"other": nil}"#, "other", "expected ident", 1, 12);
}

#[test]
fn display() {
    let mut list = UserList::default();
    let error = decode_slice(br#"{"users": [{}]}"#, &mut list, None).unwrap_err();
    assert_eq!(error.to_string(), "users[0]: the required field `type` is missing (line 1, column 13)");
    assert_eq!(DecodeError::new("the body is empty").to_string(), "the body is empty");
}

#[test]
fn a_byte_order_mark_is_no_error() {
    let mut list = UserList::default();
    assert!(decode_slice(b"\xef\xbb\xbf{}", &mut list, None).is_ok());
}

/// The encoding is checked at once for the whole text; the error tells the place all the same.
#[test]
fn a_text_that_is_not_utf_8() {
    let mut list = UserList::default();
    let error = decode_slice(b"{\"users\": [{\"type\": 1, \"id\": \"\xff\"}]}", &mut list, None).unwrap_err();
    assert_eq!((error.path.as_str(), error.line), ("users[0].id", 1), "{error}");
    assert!(error.message.contains("unicode"), "{error}");
    // What is skipped is not looked at.
    assert!(decode_slice(b"{\"users\": [], \"other\": \"\xff\"}", &mut list, None).is_ok());
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let mut bag = Bag::default();
    let text = format!("{{\"a\": {}", "[".repeat(100_000));
    assert!(decode_slice(text.as_bytes(), &mut bag, None).unwrap_err().message.contains("recursion limit"));
}
