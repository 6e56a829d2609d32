//! Two sample responses of "Get a user", of which not a field is lost.

use serde_json::{Value, json};
use zoom_client::v2::types::{User, UserType};

use crate::{decoded, round_trip};

fn owner() -> Value {
    serde_json::from_str(include_str!("../../data/user_owner.json")).unwrap()
}

fn admin() -> Value {
    serde_json::from_str(include_str!("../../data/user_admin.json")).unwrap()
}

#[test]
fn owner_of_an_account() {
    assert_eq!(round_trip::<User>(&owner()), owner());
    let user = decoded::<User>(&owner());
    assert_eq!(user.r#type, Some(UserType::Licensed));
    assert_eq!(user.last_login_time.unwrap().as_str(), "2019-09-13T21:08:52Z");
    assert_eq!(user.custom_attributes.unwrap().first().unwrap().value.as_deref(), Some("Nepal"));
}

/// The sample has one object in `custom_attributes`, where the document and the other sample have a list; it is
/// read as a list of one, and written as such.
#[test]
fn admin_of_an_account() {
    let mut expected = admin();
    let attribute = expected["custom_attributes"].take();
    assert!(attribute.is_object());
    expected["custom_attributes"] = json!([attribute]);
    assert_eq!(round_trip::<User>(&admin()), expected);
    let user = decoded::<User>(&admin());
    assert_eq!(user.status.as_ref().map(ToString::to_string).as_deref(), Some("pending"));
    assert_eq!(user.phone_numbers.unwrap().first().unwrap().verified, Some(true));
}
