//! Webhooks: the bodies of the service's own calls.

use client_tests::operation_webhooks::webhooks::{CHANGED, NEW_THING, ON_CHANGE};
use client_tests::runtime::Method;

#[test]
fn bodies_of_webhooks() {
    assert_eq!((NEW_THING.name(), NEW_THING.method()), ("newThing", Method::Post));
    assert_eq!(NEW_THING.parse(br#"{"thing": {"id": 1}}"#).unwrap().thing.id, 1);
    let error = NEW_THING.parse(b"{}").unwrap_err();
    assert!(error.to_string().contains("the required field `thing` is missing"), "{error}");
    assert_eq!(CHANGED.parse(br#"[{"id": 2}]"#).unwrap().len(), 1);
    assert_eq!(ON_CHANGE.parse(br#"{"id": 3, "by": {"name": "a"}}"#).unwrap().id, 3);
}
