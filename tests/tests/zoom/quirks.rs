//! Responses as Zoom has sent them beside its document: shapes that vary, keys under another name, ids in one string.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zoom_client::v2::types;

use crate::{decoded, round_trip};

/// The response is read, and what the document knows of it is kept.
#[track_caller]
fn check_survives<T: Serialize + DeserializeOwned>(answer: &Value, kept: &Value) {
    assert_eq!(round_trip::<T>(answer), *kept);
}

#[track_caller]
fn check_kept<T: Serialize + DeserializeOwned>(answer: &Value) {
    check_survives::<T>(answer, answer);
}

/// The ids of several users are one string with commas; the date beside them has two spellings.
#[test]
fn ids_in_one_text() {
    check_kept::<types::GroupAddition>(&json!({ "ids": "u1aa,u2bb", "added_at": "2030-01-01T04:00:00Z" }));
    check_kept::<types::AddedAssistants>(&json!({ "ids": "", "add_at": "2030-01-01T04:00:00Z" }));
    check_survives::<types::AddedAssistants>(
        &json!({ "ids": "u1aa", "added_at": "2030-01-01T04:00:00Z" }),
        &json!({ "ids": "u1aa" }),
    );
}

#[test]
fn one_object_or_a_list() {
    let attribute = json!({ "key": "cbf_1", "name": "Cost", "value": "7" });
    let list = json!({ "type": 1, "custom_attributes": [attribute], "manager": "Tara Example" });
    check_kept::<types::User>(&list);
    let single = json!({ "type": 1, "custom_attributes": attribute, "manager": "Tara Example" });
    check_survives::<types::User>(&single, &list);
}

/// Older answers have one number as an object, newer ones a list; so in a list of users as in a single one.
#[test]
fn one_phone_number_or_a_list() {
    let number = json!({ "label": "Mobile", "code": "+1", "number": "5550100", "verified": true });
    let list = json!({ "type": 1, "phone_numbers": [number] });
    check_kept::<types::User>(&list);
    check_survives::<types::User>(&json!({ "type": 1, "phone_numbers": number }), &list);
    let attribute = json!({ "key": "cbf_1", "name": "Cost", "value": "7" });
    let user = json!({ "email": "a@example.org", "type": 1, "custom_attributes": [attribute] });
    let page = json!({ "users": [user] });
    check_kept::<types::UserList>(&page);
    let mut single = page.clone();
    single["users"][0]["custom_attributes"] = attribute;
    check_survives::<types::UserList>(&single, &page);
}

/// The field is a number in a user and a boolean in a phone number, and each is sent as the other.
#[test]
fn numbers_and_booleans() {
    let number =
        |verified: Value| json!({ "type": 1, "phone_numbers": [{ "number": "1", "verified": verified }] });
    for sent in [json!(1), json!("1"), json!(true), json!("true")] {
        check_survives::<types::User>(&number(sent), &number(json!(true)));
    }
    let user = |verified: Value| json!({ "type": 1, "verified": verified });
    for sent in [json!(1), json!("1"), json!(true)] {
        check_survives::<types::User>(&user(sent), &user(json!(1)));
    }
}

/// Values that older or newer answers write in another way than the document.
#[test]
fn numbers_and_texts_in_place_of_each_other() {
    check_survives::<types::User>(
        &json!({ "type": 3, "plan_united_type": 1, "role_id": 2, "pmi": "5551234567", "zoom_one_type": "16" }),
        &json!({ "type": 3, "plan_united_type": "1", "role_id": "2", "pmi": 5_551_234_567_i64, "zoom_one_type": 16 }),
    );
    check_kept::<types::User>(
        &json!({ "type": 1, "pmi": 0, "role_id": "aBcD_1", "login_types": [11, 101, 102] }),
    );
    // One number in place of a list.
    check_survives::<types::User>(
        &json!({ "type": 1, "login_types": 1 }),
        &json!({ "type": 1, "login_types": [1] }),
    );
}

/// Texts that are no addresses, though the document shows them as such.
#[test]
fn texts_that_are_no_addresses() {
    check_kept::<types::User>(&json!({
        "type": 1, "manager": "Tara Example", "pic_url": "example.com", "vanity_url": "",
        "personal_meeting_url": "example.com", "timezone": "GMT+8:00",
    }));
}

/// Nothing says what an entry of the countries holds: objects come, and texts.
#[test]
fn countries_of_telephony() {
    for entry in [json!({}), json!("US"), json!({ "code": "US" }), Value::Null] {
        check_kept::<types::UserSettings>(&json!({ "tsp": { "call_out_countries": [entry] } }));
    }
}

/// An empty label is none of the documented ones and stays as it is.
#[test]
fn empty_texts() {
    let number = json!({ "label": "", "code": "+1", "number": "5550100", "verified": false });
    check_kept::<types::User>(&json!({ "type": 1, "phone_numbers": [number], "dept": "", "timezone": "" }));
}

/// Numbers beyond what the document lists, and numbers with more than 32 bits.
#[test]
fn large_numbers() {
    check_kept::<types::User>(&json!({ "type": 99, "zoom_one_type": 33_554_432, "pmi": 5_551_234_567_i64 }));
}

/// Several licences are one number.
#[test]
fn licences_that_are_added_up() {
    let licences = |number: i64| {
        let user: types::User = decoded(&json!({ "type": 1, "zoom_one_type": number }));
        user.zoom_one_type.map(|licences| licences.to_string())
    };
    let both = "enterprise (4), education student (576460752303423488)";
    assert_eq!(licences(576_460_752_303_423_492).as_deref(), Some(both));
    assert_eq!(licences(0).as_deref(), Some("none (0)"));
    check_kept::<types::User>(&json!({ "type": 1, "zoom_one_type": 576_460_752_303_423_492_i64 }));
}

/// What is new is skipped, whatever it holds.
#[test]
fn new_fields() {
    let answer = json!({ "type": 1, "new_field": { "a": [1, null, { "b": "c" }] }, "other": null, "": [] });
    check_survives::<types::User>(&answer, &json!({ "type": 1 }));
}

/// Lists that are null or not there.
#[test]
fn no_lists() {
    check_survives::<types::UserList>(
        &json!({ "page_size": 300, "users": null }),
        &json!({ "page_size": 300 }),
    );
    check_kept::<types::UserList>(&json!({ "page_size": 300, "total_records": 0 }));
    check_kept::<types::UserList>(&json!({}));
    let user = json!({ "type": 1, "group_ids": null, "custom_attributes": null, "phone_numbers": null, "login_types": null });
    check_survives::<types::User>(&user, &json!({ "type": 1 }));
    check_kept::<types::User>(&json!({ "type": 1, "group_ids": [], "phone_numbers": [] }));
}

/// A contact group names its members in two ways.
#[test]
fn members_of_a_contact_group() {
    let member = json!({ "type": 1, "id": "u1", "name": "Ann" });
    check_kept::<types::ContactGroupMemberList>(&json!({ "members": [member] }));
    check_kept::<types::ContactGroupMemberList>(&json!({ "group_members": [member] }));
}

/// Of a user who has not accepted the invitation come an id and a time, and of a listed one not even the id.
#[test]
fn pending_users() {
    check_kept::<types::User>(&json!({ "id": "u1", "created_at": "2025-02-03T04:05:06Z" }));
    check_kept::<types::UserList>(
        &json!({ "users": [{ "status": "pending" }, { "id": "u2", "email": "a@example.org" }] }),
    );
}
