//! Dates and numbers in the shapes that Zoom sends them in.

use serde_json::{Value, json};
use zoom_client::v2::types::{PhoneNumber, User, UserList, UserType};

use crate::{decoded, round_trip};

/// The date is kept as it came, and whether it is one can be asked.
#[test]
fn dates() {
    for (text, is_valid) in [
        ("2018-11-15T01:10:08Z", true),
        ("2018-11-15T01:10:08.123Z", true),
        ("2018-11-15T01:10:08+08:00", true),
        ("2016-12-31T23:59:60Z", true),
        ("2018-11-15", false),
        ("2018-11-15 01:10:08", false),
        ("2018-02-30T01:10:08Z", false),
        ("yesterday", false),
    ] {
        let json = json!({ "type": 1, "created_at": text });
        let user = decoded::<User>(&json);
        let date = user.created_at.as_ref().unwrap();
        assert_eq!((date.as_str(), date.is_valid()), (text, is_valid));
        assert_eq!(round_trip::<User>(&json), json);
    }
}

/// A date that is not there, or null, or empty as Zoom writes the login of a user who never logged in.
#[test]
fn no_dates() {
    for json in [
        json!({ "type": 1 }),
        json!({ "type": 1, "created_at": null }),
        json!({ "type": 1, "created_at": "" }),
    ] {
        assert_eq!(decoded::<User>(&json).created_at, None);
    }
}

#[track_caller]
fn check_user(json: &Value, expected: &Value) {
    assert_eq!(round_trip::<User>(json), *expected);
}

/// Numbers as strings and texts as numbers are read as documented.
#[test]
fn numbers_and_texts() {
    check_user(&json!({ "type": "2" }), &json!({ "type": 2 }));
    check_user(&json!({ "type": 2.0, "pmi": "5551234567" }), &json!({ "type": 2, "pmi": 5_551_234_567_i64 }));
    check_user(&json!({ "type": 2, "role_id": 0 }), &json!({ "type": 2, "role_id": "0" }));
    check_user(&json!({ "type": 2, "use_pmi": "true" }), &json!({ "type": 2, "use_pmi": true }));
    check_user(&json!({ "type": 2, "use_pmi": 1 }), &json!({ "type": 2, "use_pmi": true }));
    check_user(&json!({ "type": 2, "plan_united_type": 1 }), &json!({ "type": 2, "plan_united_type": "1" }));
    assert_eq!(decoded::<UserType>(&json!("2")), UserType::Licensed);
    assert_eq!(decoded::<UserList>(&json!({ "total_records": "12" })).total_records, Some(12));
}

/// Nothing is rounded: what a type cannot hold is an error.
#[test]
fn numbers_that_do_not_fit() {
    for pmi in [json!(1.5), json!("12a"), json!(1e30), json!({})] {
        let user = serde_json::from_value::<User>(json!({ "type": 1, "pmi": pmi }));
        assert!(user.is_err(), "{user:?}");
    }
}

/// One object where a list is documented is a list of one.
#[test]
fn an_object_for_a_list() {
    let json = json!({ "type": 1, "phone_numbers": { "number": "5550100", "code": "+1" } });
    let user = decoded::<User>(&json);
    let number =
        PhoneNumber { number: Some("5550100".into()), code: Some("+1".into()), ..Default::default() };
    assert_eq!(user.phone_numbers, Some(vec![number]));
}
