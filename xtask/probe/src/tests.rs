//! Both ways do the same.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zoom_client::runtime::Decode;
use zoom_client::runtime::model::{decode_slice, to_json_text};
use zoom_client::v2::types;

use crate::{Way, What, derived, documents, run};

/// Reads the document in each way, and expects all to write what the document says.
#[track_caller]
fn check_same<Ours, Derived>(document: &str)
where
    Ours: Decode + Default + DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    let ours: Ours = serde_json::from_str(document).unwrap();
    let derived: Derived = serde_json::from_str(document).unwrap();
    let expected: Value = serde_json::from_str(document).unwrap();
    let mut read = Ours::default();
    decode_slice(document.as_bytes(), &mut read, None).unwrap();
    let written = to_json_text(&read).unwrap();
    assert_eq!(written, serde_json::to_vec(&ours).unwrap());
    assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), expected);
    assert_eq!(serde_json::to_value(derived).unwrap(), expected);
}

#[test]
fn both_read_and_write_the_same() {
    check_same::<types::UserList, derived::UserList>(&documents::users().unwrap());
    check_same::<types::UserSettings, derived::UserSettings>(&documents::user_settings().unwrap());
    check_same::<types::GroupSettings, derived::GroupSettings>(&documents::group_settings().unwrap());
}

#[test]
fn everything_runs() {
    for what in [What::DecodeUsers, What::EncodeUsers, What::DecodeSettings, What::EncodeSettings] {
        assert!(run(what, Way::Ours, 1).is_ok());
        assert!(run(what, Way::Traits, 1).is_ok());
        assert!(run(what, Way::Derive, 1).is_ok());
        assert!(run(what, Way::Reqwest, 1).is_err());
    }
    for what in [What::EqualUsers, What::DebugUsers] {
        assert!(run(what, Way::Ours, 1).is_ok());
        assert!(run(what, Way::Derive, 1).is_ok());
        assert!(run(what, Way::Traits, 1).is_err());
    }
    assert!(run(What::Call, Way::Ours, 2).is_ok());
    assert!(run(What::Call, Way::Reqwest, 2).is_ok());
    assert!(run(What::Call, Way::Traits, 2).is_err());
    assert!(run(What::Call, Way::Derive, 2).is_err());
}
