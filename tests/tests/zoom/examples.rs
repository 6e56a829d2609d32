//! Every example of a response in the two documents is a value of the type that the operation answers, and stays itself.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;
use zoom_client::{v1, v2};

use crate::round_trip;

/// What a value becomes when it is decoded and encoded.
type RoundTrip = fn(&Value) -> Value;

/// The type that each operation answers.
macro_rules! answers {
    ($version:ident: $($id:ident => $answer:ident,)*) => {
        [$((stringify!($id), round_trip::<$version::types::$answer> as RoundTrip),)*]
    };
}

/// The examples of a document's answers of success, by operation.
fn examples(file: &str) -> BTreeMap<String, Vec<Value>> {
    let text = fs::read_to_string(xtask::root().join("specs").join(file)).unwrap();
    let document: Value = serde_yaml::from_str(&text).unwrap();
    let mut examples: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap());
    for operation in
        operations.map(|(_, operation)| operation).filter(|value| value["operationId"].is_string())
    {
        let id = operation["operationId"].as_str().unwrap().to_owned();
        let answers = operation["responses"].as_object().unwrap().iter();
        for (_, answer) in answers.filter(|(status, _)| status.starts_with('2')) {
            let contents = answer["content"].as_object().into_iter().flat_map(|content| content.values());
            for content in contents {
                let named =
                    content["examples"].as_object().into_iter().flat_map(|examples| examples.values());
                let found = content.get("example").into_iter().chain(named.map(|example| &example["value"]));
                examples.entry(id.clone()).or_default().extend(found.cloned());
            }
        }
    }
    examples
}

/// 60 and 60.0 are one number of JSON.
fn numbers_as_floats(json: &mut Value) {
    match json {
        Value::Number(number) if number.is_f64() => {
            let float = number.as_f64().unwrap();
            if float.fract() == 0.0 && float.abs() < 1e15 {
                *json = Value::from(float as i64);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(numbers_as_floats),
        Value::Object(entries) => entries.values_mut().for_each(numbers_as_floats),
        _ => {}
    }
}

/// Where two values differ, as pointers with both values.
fn differences(left: &Value, right: &Value, place: &str, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keys = left.keys().chain(right.keys().filter(|key| !left.contains_key(*key)));
            for key in keys {
                let values = (left.get(key).unwrap_or(&Value::Null), right.get(key).unwrap_or(&Value::Null));
                differences(values.0, values.1, &format!("{place}/{key}"), found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(left, right, &format!("{place}/{index}"), found);
            }
        }
        _ if left != right => found.push(format!("{place}: {left} became {right}")),
        _ => {}
    }
}

#[track_caller]
fn check_examples(file: &str, answers: &[(&str, RoundTrip)], expected: &[&str]) {
    let mut examples = examples(file);
    let mut found = Vec::new();
    for (id, round_trip) in answers {
        let values = examples.remove(*id).unwrap_or_default();
        assert!(!values.is_empty(), "`{id}` has no example");
        for mut value in values {
            let mut encoded = round_trip(&value);
            numbers_as_floats(&mut value);
            numbers_as_floats(&mut encoded);
            differences(&value, &encoded, id, &mut found);
        }
    }
    assert!(examples.is_empty(), "operations with examples that the table lacks: {:?}", examples.keys());
    assert_eq!(found, expected);
}

#[test]
fn version_1() {
    let answers = answers! { v1:
        userAssistantDelete => AssistantChange,
        userAssistantSet => AssistantChange,
        userAutocreate => CreatedUser,
        userCheckemail => EmailCheck,
        userCheckzpk => ZpkCheck,
        userCreate => CreatedUser,
        userCustcreate => CreatedUser,
        userActivate => UserActivation,
        userDeactivate => UserDeactivation,
        userDelete => UserDeletion,
        userGet => User,
        userGetbyemail => User,
        userList => UserList,
        userPending => UserList,
        userPermanentdelete => PermanentUserDeletion,
        userRevoketoken => TokenRevocation,
        userScheduleforhostList => SchedulerList,
        userSsocreate => CreatedSsoUser,
        userUpdate => UserChange,
        userUpdatepassword => UserChange,
    };
    check_examples("zoom-user-v1.yaml", &answers, &[]);
}

#[test]
fn version_2() {
    let answers = answers! { v2:
        contactGroups => ContactGroupList,
        contactGroupCreate => ContactGroup,
        contactGroup => ContactGroup,
        contactGroupMembers => ContactGroupMemberList,
        contactGroupMemberAdd => AddedContactGroupMembers,
        groups => GroupList,
        groupCreate => Group,
        group => Group,
        groupAdmins => GroupAdminList,
        groupAdminsCreate => GroupAddition,
        groupChannels => GroupChannelList,
        getGroupLockSettings => GroupLockSettingsAnswer,
        groupMembers => GroupMemberList,
        groupMembersCreate => GroupAddition,
        getGroupSettings => GroupSettingsAnswer,
        groupSettingsRegistration => RegistrationSettings,
        uploadGroupVB => VirtualBackgroundFile,
        users => UserList,
        userCreate => CreatedUser,
        userEmail => EmailCheck,
        bulkUpdateFeature => FeatureUpdateResult,
        userZak => Zak,
        userSummary => UserCounts,
        userVanityName => VanityNameCheck,
        user => User,
        userAssistants => AssistantList,
        userAssistantCreate => AddedAssistants,
        listCollaborationDevices => CollaborationDeviceList,
        getCollaborationDevice => CollaborationDevice,
        getUserMeetingTemplates => MeetingTemplate,
        userPermission => PermissionList,
        getUserPresenceStatus => PresenceStatus,
        userSchedulers => SchedulerList,
        userSettings => UserSettingsAnswer,
        uploadVBuser => VirtualBackgroundFile,
        userToken => UserToken,
    };
    let mut answers = answers.to_vec();
    // The call answers nothing; the example is an empty object.
    answers.push(("userPicture", |value| value.clone()));
    check_examples("zoom-user-v2.yaml", &answers, &[]);
}
