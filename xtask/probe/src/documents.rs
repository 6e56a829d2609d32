//! The documents that are read: the examples of the description's answers.

use serde_json::Value;

use crate::Outcome;

/// The example of the answer of `GET /users`.
const USERS: &str = include_str!("../data/users.json");
/// The example of the answer of `GET /users/{userId}/settings`.
const USER_SETTINGS: &str = include_str!("../data/user-settings.json");
/// The example of the answer of `GET /groups/{groupId}/settings`.
const GROUP_SETTINGS: &str = include_str!("../data/group-settings.json");

/// How many users a page has; no service sends more.
const PAGE: usize = 300;

/// A page of 300 users: those of the example in turn, without white space as services send it.
pub fn users() -> Outcome<String> {
    let mut page: Value = serde_json::from_str(USERS)?;
    let examples = page["users"].as_array().cloned().unwrap_or_default();
    page["users"] = examples.into_iter().cycle().take(PAGE).collect();
    Ok(page.to_string())
}

/// The settings of a user.
pub fn user_settings() -> Outcome<String> {
    compact(USER_SETTINGS)
}

/// The settings of a group.
pub fn group_settings() -> Outcome<String> {
    compact(GROUP_SETTINGS)
}

fn compact(text: &str) -> Outcome<String> {
    Ok(serde_json::from_str::<Value>(text)?.to_string())
}
