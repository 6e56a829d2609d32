// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Fixed, Json, int_enum, model, string_enum, union};

/// Kind of the app.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppType {
    /// `desktop`
    Desktop,
    /// `mobile`
    Mobile,
    /// `pad`
    Pad,
    /// A Personal Zoom Room. (`pzr`)
    Pzr,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    AppType, Unknown {
        Desktop = "desktop",
        Mobile = "mobile",
        Pad = "pad",
        Pzr = "pzr",
    }
}

/// Program with which the user signed in or out.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientType {
    /// `browser`
    Browser,
    /// `mac`
    Mac,
    /// `win`
    Windows,
    /// `iphone`
    Iphone,
    /// `android`
    Android,
    /// `ipad`
    Ipad,
    /// `chromeos`
    ChromeOs,
    /// `linux`
    Linux,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ClientType, Unknown {
        Browser = "browser",
        Mac = "mac",
        Windows = "win",
        Iphone = "iphone",
        Android = "android",
        Ipad = "ipad",
        ChromeOs = "chromeos",
        Linux = "linux",
    }
}

/// How the user was added.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreationType {
    /// By an invitation. (`create`)
    Create,
    /// By single sign-on. (`ssoCreate`)
    SsoCreate,
    /// For an address of a managed domain. (`autoCreate`)
    AutoCreate,
    /// Without an account of the user's own. (`custCreate`)
    CustCreate,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CreationType, Unknown {
        Create = "create",
        SsoCreate = "ssoCreate",
        AutoCreate = "autoCreate",
        CustCreate = "custCreate",
    }
}

/// A value of an attribute that the account defined.
#[derive(Default)]
pub struct CustomAttribute {
    /// Key of the attribute.
    pub key: String,
    /// Name of the attribute.
    pub name: Option<String>,
    /// The value; a number in the document, text in samples.
    pub value: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CustomAttribute {
        key = "key" required,
        name = "name",
        value = "value",
    }
}

/// A call of the service about users or groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A user was added to the account.
    UserCreated(Box<UserCreated>),
    /// A user accepted the invitation to the account.
    UserInvitationAccepted(Box<UserInvitationAccepted>),
    /// Fields of a user's profile changed; `object` has the new values, `old_object` those before.
    UserUpdated(Box<UserUpdated>),
    /// Settings of a user changed; `object` has the new values, `old_object` those before.
    UserSettingsUpdated(Box<UserSettingsUpdated>),
    /// A user who had been deactivated was activated.
    UserActivated(Box<UserActivated>),
    /// A user was deactivated, and cannot sign in.
    UserDeactivated(Box<UserDeactivated>),
    /// A user was taken out of the account and goes on with an account of their own.
    UserDisassociated(Box<UserDisassociated>),
    /// A user was deleted for good.
    UserDeleted(Box<UserDeleted>),
    /// The presence of a user changed.
    UserPresenceStatusUpdated(Box<UserPresenceStatusUpdated>),
    /// The note that a user shows beside the presence changed.
    UserPersonalNotesUpdated(Box<UserPersonalNotesUpdated>),
    /// A user signed in to a program or the web portal.
    UserSignedIn(Box<UserSignedIn>),
    /// A user signed out of a program or the web portal.
    UserSignedOut(Box<UserSignedOut>),
    /// A group was added to the account.
    GroupCreated(Box<GroupCreated>),
    /// The name of a group changed.
    GroupUpdated(Box<GroupUpdated>),
    /// A group was deleted.
    GroupDeleted(Box<GroupDeleted>),
    /// Users became members of a group.
    GroupMemberAdded(Box<GroupMemberAdded>),
    /// Users are no longer members of a group.
    GroupMemberDeleted(Box<GroupMemberDeleted>),
    /// Users became administrators of a group.
    GroupAdminAdded(Box<GroupAdminAdded>),
    /// Users are no longer administrators of a group.
    GroupAdminDeleted(Box<GroupAdminDeleted>),
    /// Settings of a group changed; `object` has the new values, `old_object` those before.
    GroupSettingsUpdated(Box<GroupSettingsUpdated>),
    /// Locked settings of a group changed; `object` has the new values, `old_object` those before.
    GroupLockSettingsUpdated(Box<GroupLockSettingsUpdated>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Event, Unmatched, "event" {
        UserCreated(Box<UserCreated>) = ["user.created", "UserCreated"],
        UserInvitationAccepted(Box<UserInvitationAccepted>) = ["user.invitation_accepted", "UserInvitationAccepted"],
        UserUpdated(Box<UserUpdated>) = ["user.updated", "UserUpdated"],
        UserSettingsUpdated(Box<UserSettingsUpdated>) = ["user.settings_updated", "UserSettingsUpdated"],
        UserActivated(Box<UserActivated>) = ["user.activated", "UserActivated"],
        UserDeactivated(Box<UserDeactivated>) = ["user.deactivated", "UserDeactivated"],
        UserDisassociated(Box<UserDisassociated>) = ["user.disassociated", "UserDisassociated"],
        UserDeleted(Box<UserDeleted>) = ["user.deleted", "UserDeleted"],
        UserPresenceStatusUpdated(Box<UserPresenceStatusUpdated>) = ["user.presence_status_updated", "UserPresenceStatusUpdated"],
        UserPersonalNotesUpdated(Box<UserPersonalNotesUpdated>) = ["user.personal_notes_updated", "UserPersonalNotesUpdated"],
        UserSignedIn(Box<UserSignedIn>) = ["user.signed_in", "UserSignedIn"],
        UserSignedOut(Box<UserSignedOut>) = ["user.signed_out", "UserSignedOut"],
        GroupCreated(Box<GroupCreated>) = ["group.created", "GroupCreated"],
        GroupUpdated(Box<GroupUpdated>) = ["group.updated", "GroupUpdated"],
        GroupDeleted(Box<GroupDeleted>) = ["group.deleted", "GroupDeleted"],
        GroupMemberAdded(Box<GroupMemberAdded>) = ["group.member_added", "GroupMemberAdded"],
        GroupMemberDeleted(Box<GroupMemberDeleted>) = ["group.member_deleted", "GroupMemberDeleted"],
        GroupAdminAdded(Box<GroupAdminAdded>) = ["group.admin_added", "GroupAdminAdded"],
        GroupAdminDeleted(Box<GroupAdminDeleted>) = ["group.admin_deleted", "GroupAdminDeleted"],
        GroupSettingsUpdated(Box<GroupSettingsUpdated>) = ["group.settings_updated", "GroupSettingsUpdated"],
        GroupLockSettingsUpdated(Box<GroupLockSettingsUpdated>) = ["group.lock_settings_updated", "GroupLockSettingsUpdated"],
    }
}

impl From<UserCreated> for Event {
    #[inline]
    fn from(value: UserCreated) -> Self {
        Self::UserCreated(Box::new(value))
    }
}

impl From<UserInvitationAccepted> for Event {
    #[inline]
    fn from(value: UserInvitationAccepted) -> Self {
        Self::UserInvitationAccepted(Box::new(value))
    }
}

impl From<UserUpdated> for Event {
    #[inline]
    fn from(value: UserUpdated) -> Self {
        Self::UserUpdated(Box::new(value))
    }
}

impl From<UserSettingsUpdated> for Event {
    #[inline]
    fn from(value: UserSettingsUpdated) -> Self {
        Self::UserSettingsUpdated(Box::new(value))
    }
}

impl From<UserActivated> for Event {
    #[inline]
    fn from(value: UserActivated) -> Self {
        Self::UserActivated(Box::new(value))
    }
}

impl From<UserDeactivated> for Event {
    #[inline]
    fn from(value: UserDeactivated) -> Self {
        Self::UserDeactivated(Box::new(value))
    }
}

impl From<UserDisassociated> for Event {
    #[inline]
    fn from(value: UserDisassociated) -> Self {
        Self::UserDisassociated(Box::new(value))
    }
}

impl From<UserDeleted> for Event {
    #[inline]
    fn from(value: UserDeleted) -> Self {
        Self::UserDeleted(Box::new(value))
    }
}

impl From<UserPresenceStatusUpdated> for Event {
    #[inline]
    fn from(value: UserPresenceStatusUpdated) -> Self {
        Self::UserPresenceStatusUpdated(Box::new(value))
    }
}

impl From<UserPersonalNotesUpdated> for Event {
    #[inline]
    fn from(value: UserPersonalNotesUpdated) -> Self {
        Self::UserPersonalNotesUpdated(Box::new(value))
    }
}

impl From<UserSignedIn> for Event {
    #[inline]
    fn from(value: UserSignedIn) -> Self {
        Self::UserSignedIn(Box::new(value))
    }
}

impl From<UserSignedOut> for Event {
    #[inline]
    fn from(value: UserSignedOut) -> Self {
        Self::UserSignedOut(Box::new(value))
    }
}

impl From<GroupCreated> for Event {
    #[inline]
    fn from(value: GroupCreated) -> Self {
        Self::GroupCreated(Box::new(value))
    }
}

impl From<GroupUpdated> for Event {
    #[inline]
    fn from(value: GroupUpdated) -> Self {
        Self::GroupUpdated(Box::new(value))
    }
}

impl From<GroupDeleted> for Event {
    #[inline]
    fn from(value: GroupDeleted) -> Self {
        Self::GroupDeleted(Box::new(value))
    }
}

impl From<GroupMemberAdded> for Event {
    #[inline]
    fn from(value: GroupMemberAdded) -> Self {
        Self::GroupMemberAdded(Box::new(value))
    }
}

impl From<GroupMemberDeleted> for Event {
    #[inline]
    fn from(value: GroupMemberDeleted) -> Self {
        Self::GroupMemberDeleted(Box::new(value))
    }
}

impl From<GroupAdminAdded> for Event {
    #[inline]
    fn from(value: GroupAdminAdded) -> Self {
        Self::GroupAdminAdded(Box::new(value))
    }
}

impl From<GroupAdminDeleted> for Event {
    #[inline]
    fn from(value: GroupAdminDeleted) -> Self {
        Self::GroupAdminDeleted(Box::new(value))
    }
}

impl From<GroupSettingsUpdated> for Event {
    #[inline]
    fn from(value: GroupSettingsUpdated) -> Self {
        Self::GroupSettingsUpdated(Box::new(value))
    }
}

impl From<GroupLockSettingsUpdated> for Event {
    #[inline]
    fn from(value: GroupLockSettingsUpdated) -> Self {
        Self::GroupLockSettingsUpdated(Box::new(value))
    }
}

/// The group before.
#[derive(Default)]
pub struct FormerGroup {
    /// Id of the group.
    pub id: Option<String>,
    /// Name of the group before.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FormerGroup {
        id = "id",
        name = "name",
    }
}

/// A group of users.
#[derive(Default)]
pub struct Group {
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Group {
        id = "id" required,
        name = "name" required,
    }
}

/// Users became administrators of a group.
#[derive(Default)]
pub struct GroupAdminAdded {
    /// Name of the event.
    ///
    /// Always `group.admin_added`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupAdminAddedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdminAdded {
        event = "event" required fixed = String("group.admin_added"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupAdminAddedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Administrators of a group.
    pub object: GroupAdmins,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdminAddedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// Users are no longer administrators of a group.
#[derive(Default)]
pub struct GroupAdminDeleted {
    /// Name of the event.
    ///
    /// Always `group.admin_deleted`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupAdminDeletedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdminDeleted {
        event = "event" required fixed = String("group.admin_deleted"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupAdminDeletedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Administrators of a group.
    pub object: GroupAdmins,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdminDeletedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// Administrators of a group.
#[derive(Default)]
pub struct GroupAdmins {
    /// Id of the group.
    pub id: String,
    /// The administrators whom the event is about.
    pub admins: Vec<Member>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdmins {
        id = "id" required,
        admins = "admins" required,
    }
}

/// A group was added to the account.
#[derive(Default)]
pub struct GroupCreated {
    /// Name of the event.
    ///
    /// Always `group.created`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupCreatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupCreated {
        event = "event" required fixed = String("group.created"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupCreatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// A group of users.
    pub object: Group,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupCreatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// A group was deleted.
#[derive(Default)]
pub struct GroupDeleted {
    /// Name of the event.
    ///
    /// Always `group.deleted`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupDeletedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupDeleted {
        event = "event" required fixed = String("group.deleted"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupDeletedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// A group of users.
    pub object: Group,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupDeletedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// Locked settings of a group changed; `object` has the new values, `old_object` those before.
#[derive(Default)]
pub struct GroupLockSettingsUpdated {
    /// Name of the event.
    ///
    /// Always `group.lock_settings_updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupLockSettingsUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupLockSettingsUpdated {
        event = "event" required fixed = String("group.lock_settings_updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupLockSettingsUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Settings of a user or a group; those alone that changed.
    pub object: SettingsOwner,
    /// Settings of a user or a group; those alone that changed.
    pub old_object: Option<SettingsOwner>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupLockSettingsUpdatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
        old_object = "old_object",
    }
}

/// Users became members of a group.
#[derive(Default)]
pub struct GroupMemberAdded {
    /// Name of the event.
    ///
    /// Always `group.member_added`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupMemberAddedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberAdded {
        event = "event" required fixed = String("group.member_added"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupMemberAddedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Members of a group.
    pub object: GroupMembers,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberAddedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// Users are no longer members of a group.
#[derive(Default)]
pub struct GroupMemberDeleted {
    /// Name of the event.
    ///
    /// Always `group.member_deleted`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupMemberDeletedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberDeleted {
        event = "event" required fixed = String("group.member_deleted"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupMemberDeletedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Members of a group.
    pub object: GroupMembers,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberDeletedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
    }
}

/// Members of a group.
#[derive(Default)]
pub struct GroupMembers {
    /// Id of the group.
    pub id: String,
    /// The members whom the event is about.
    pub members: Vec<Member>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMembers {
        id = "id" required,
        members = "members" required,
    }
}

/// Settings of a group changed; `object` has the new values, `old_object` those before.
#[derive(Default)]
pub struct GroupSettingsUpdated {
    /// Name of the event.
    ///
    /// Always `group.settings_updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupSettingsUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsUpdated {
        event = "event" required fixed = String("group.settings_updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupSettingsUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Settings of a user or a group; those alone that changed.
    pub object: SettingsOwner,
    /// Settings of a user or a group; those alone that changed.
    pub old_object: Option<SettingsOwner>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsUpdatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
        old_object = "old_object",
    }
}

/// The name of a group changed.
#[derive(Default)]
pub struct GroupUpdated {
    /// Name of the event.
    ///
    /// Always `group.updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: GroupUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupUpdated {
        event = "event" required fixed = String("group.updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct GroupUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// A group of users.
    pub object: Group,
    /// The group before.
    pub old_object: Option<FormerGroup>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupUpdatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
        old_object = "old_object",
    }
}

/// Licences of the user.
#[derive(Default)]
pub struct LicenseSettings {
    /// Participants of a large meeting.
    pub large_meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars.
    pub webinar: Option<bool>,
    /// Attendees of a webinar.
    pub webinar_capacity: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    LicenseSettings {
        large_meeting_capacity = "large_meeting_capacity",
        webinar = "webinar",
        webinar_capacity = "webinar_capacity",
    }
}

/// How the user signed in.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum LoginType {
    /// A Facebook account. (`0`)
    Facebook,
    /// A Google account. (`1`)
    Google,
    /// None, the user works through the API only. (`99`)
    ApiUser,
    /// Email address and password at Zoom. (`100`)
    Zoom,
    /// Single sign-on (SSO). (`101`)
    SingleSignOn,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    LoginType, Unknown {
        Facebook = 0,
        Google = 1,
        ApiUser = 99,
        Zoom = 100,
        SingleSignOn = 101,
    }
}

/// A user of a group.
#[derive(Default)]
pub struct Member {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Member {
        id = "id",
        email = "email",
    }
}

/// The user and the personal note.
#[derive(Default)]
pub struct Notes {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// When it changed.
    pub date_time: Option<DateTime>,
    /// The note.
    pub personal_notes: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Notes {
        id = "id",
        email = "email",
        date_time = "date_time",
        personal_notes = "personal_notes",
    }
}

/// The user and the presence.
#[derive(Default)]
pub struct Presence {
    /// Id of the user.
    pub id: String,
    /// Email address of the user.
    pub email: Option<String>,
    /// When it changed.
    pub date_time: Option<DateTime>,
    /// Presence of the user; the events have names of their own for some states.
    pub presence_status: Option<PresenceStatus>,
    /// The app from which the presence comes.
    pub app: Option<PresenceApp>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Presence {
        id = "id" required,
        email = "email",
        date_time = "date_time",
        presence_status = "presence_status",
        app = "app",
    }
}

/// The app from which the presence comes.
#[derive(Default)]
pub struct PresenceApp {
    /// Kind of the app.
    pub r#type: Option<AppType>,
    /// Presence of the user; the events have names of their own for some states.
    pub presence_status: Option<PresenceStatus>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PresenceApp {
        r#type = "type",
        presence_status = "presence_status",
    }
}

/// Presence of the user; the events have names of their own for some states.
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// `Available`
    Available,
    /// `Away`
    Away,
    /// `Do_Not_Disturb`
    DoNotDisturb,
    /// `In_Meeting`
    InMeeting,
    /// `Presenting`
    Presenting,
    /// `On_Phone_Call`
    OnPhoneCall,
    /// `In_Calendar_Event`
    InCalendarEvent,
    /// `Offline`
    Offline,
    /// `Busy`
    Busy,
    /// `Mobile_signed_in`
    MobileSignedIn,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PresenceStatus, Unknown {
        Available = "Available",
        Away = "Away",
        DoNotDisturb = "Do_Not_Disturb",
        InMeeting = "In_Meeting",
        Presenting = "Presenting",
        OnPhoneCall = "On_Phone_Call",
        InCalendarEvent = "In_Calendar_Event",
        Offline = "Offline",
        Busy = "Busy",
        MobileSignedIn = "Mobile_signed_in",
    }
}

/// Licences and capacities of the user.
#[derive(Default)]
pub struct ProfileSettings {
    /// Licences of the user.
    pub feature: Option<LicenseSettings>,
    /// Participants of a meeting.
    pub meeting_capacity: Option<i64>,
    /// The large meeting licence.
    pub large_meeting: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ProfileSettings {
        feature = "feature",
        meeting_capacity = "meeting_capacity",
        large_meeting = "large_meeting",
    }
}

/// The user, and what was signed in or out of.
#[derive(Default)]
pub struct Session {
    /// Id of the user.
    pub id: String,
    /// Program with which the user signed in or out.
    pub client_type: Option<ClientType>,
    /// When it happened.
    pub date_time: Option<DateTime>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Version of the program.
    pub version: Option<String>,
    /// How the user signed in.
    pub login_type: Option<LoginType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Session {
        id = "id" required,
        client_type = "client_type",
        date_time = "date_time",
        email = "email",
        version = "version",
        login_type = "login_type",
    }
}

/// Settings of a user or a group; those alone that changed.
#[derive(Default)]
pub struct SettingsOwner {
    /// Id of the user or the group.
    pub id: String,
    /// The settings by category, as in the settings of the User API; the document has each of them, but
    /// what they hold is as varied as the settings themselves, so they are plain JSON here.
    pub settings: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SettingsOwner {
        id = "id" required,
        settings = "settings",
    }
}

/// The user whom the event is about.
#[derive(Default)]
pub struct User {
    /// Id of the user.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name that others see.
    pub display_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    User {
        id = "id" required,
        first_name = "first_name",
        last_name = "last_name",
        display_name = "display_name",
        email = "email",
        r#type = "type",
    }
}

/// A user who had been deactivated was activated.
#[derive(Default)]
pub struct UserActivated {
    /// Name of the event.
    ///
    /// Always `user.activated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserActivatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserActivated {
        event = "event" required fixed = String("user.activated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserActivatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserActivatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        object = "object" required,
    }
}

/// A user was added to the account.
#[derive(Default)]
pub struct UserCreated {
    /// Name of the event.
    ///
    /// Always `user.created`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserCreatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserCreated {
        event = "event" required fixed = String("user.created"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserCreatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// How the user was added.
    pub creation_type: Option<CreationType>,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserCreatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        creation_type = "creation_type",
        object = "object" required,
    }
}

/// A user was deactivated, and cannot sign in.
#[derive(Default)]
pub struct UserDeactivated {
    /// Name of the event.
    ///
    /// Always `user.deactivated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserDeactivatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeactivated {
        event = "event" required fixed = String("user.deactivated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserDeactivatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeactivatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        object = "object" required,
    }
}

/// A user was deleted for good.
#[derive(Default)]
pub struct UserDeleted {
    /// Name of the event.
    ///
    /// Always `user.deleted`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserDeletedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeleted {
        event = "event" required fixed = String("user.deleted"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserDeletedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeletedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        object = "object" required,
    }
}

/// A user was taken out of the account and goes on with an account of their own.
#[derive(Default)]
pub struct UserDisassociated {
    /// Name of the event.
    ///
    /// Always `user.disassociated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserDisassociatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDisassociated {
        event = "event" required fixed = String("user.disassociated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserDisassociatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDisassociatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        object = "object" required,
    }
}

/// A user accepted the invitation to the account.
#[derive(Default)]
pub struct UserInvitationAccepted {
    /// Name of the event.
    ///
    /// Always `user.invitation_accepted`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserInvitationAcceptedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserInvitationAccepted {
        event = "event" required fixed = String("user.invitation_accepted"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserInvitationAcceptedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// The user whom the event is about.
    pub object: User,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserInvitationAcceptedPayload {
        account_id = "account_id" required,
        object = "object" required,
    }
}

/// What was done beside changes of fields.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserOperation {
    /// The password was changed. (`change_password`)
    ChangePassword,
    /// The user was signed out everywhere. (`sign_out_from_all_devices`)
    SignOutFromAllDevices,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserOperation, Unknown {
        ChangePassword = "change_password",
        SignOutFromAllDevices = "sign_out_from_all_devices",
    }
}

/// The note that a user shows beside the presence changed.
#[derive(Default)]
pub struct UserPersonalNotesUpdated {
    /// Name of the event.
    ///
    /// Always `user.personal_notes_updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserPersonalNotesUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserPersonalNotesUpdated {
        event = "event" required fixed = String("user.personal_notes_updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserPersonalNotesUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// The user and the personal note.
    pub object: Notes,
    /// The user and the personal note.
    pub old_object: Option<Notes>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserPersonalNotesUpdatedPayload {
        account_id = "account_id" required,
        object = "object" required,
        old_object = "old_object",
    }
}

/// The presence of a user changed.
#[derive(Default)]
pub struct UserPresenceStatusUpdated {
    /// Name of the event.
    ///
    /// Always `user.presence_status_updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserPresenceStatusUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserPresenceStatusUpdated {
        event = "event" required fixed = String("user.presence_status_updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserPresenceStatusUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// The user and the presence.
    pub object: Presence,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserPresenceStatusUpdatedPayload {
        account_id = "account_id" required,
        object = "object" required,
    }
}

/// A user's profile; of an update, the fields alone that changed.
#[derive(Default)]
pub struct UserProfile {
    /// Id of the user.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name that others see.
    pub display_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Country of the phone number.
    pub phone_country: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<i64>,
    /// Whether instant meetings use the personal meeting ID.
    pub use_pmi: Option<bool>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Address of the profile picture.
    pub pic_url: Option<String>,
    /// Name in the personal link.
    pub vanity_name: Option<String>,
    /// Key with which the user claims the host role.
    pub host_key: Option<String>,
    /// Role of the user.
    pub role: Option<String>,
    /// Department.
    pub dept: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Licences and capacities of the user.
    pub settings: Option<ProfileSettings>,
    /// Attributes that the account defined.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Id of the primary group.
    pub primary_group_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserProfile {
        id = "id" required,
        first_name = "first_name",
        last_name = "last_name",
        display_name = "display_name",
        email = "email",
        r#type = "type",
        phone_number = "phone_number",
        phone_country = "phone_country",
        company = "company",
        pmi = "pmi",
        use_pmi = "use_pmi",
        timezone = "timezone",
        pic_url = "pic_url",
        vanity_name = "vanity_name",
        host_key = "host_key" secret,
        role = "role",
        dept = "dept",
        language = "language",
        settings = "settings",
        custom_attributes = "custom_attributes",
        primary_group_id = "primary_group_id",
    }
}

/// Settings of a user changed; `object` has the new values, `old_object` those before.
#[derive(Default)]
pub struct UserSettingsUpdated {
    /// Name of the event.
    ///
    /// Always `user.settings_updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// What happened, to whom, and by whom.
    pub payload: UserSettingsUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsUpdated {
        event = "event" required fixed = String("user.settings_updated"),
        event_ts = "event_ts" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserSettingsUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// Settings of a user or a group; those alone that changed.
    pub object: SettingsOwner,
    /// Settings of a user or a group; those alone that changed.
    pub old_object: Option<SettingsOwner>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsUpdatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
        old_object = "old_object",
    }
}

/// A user signed in to a program or the web portal.
#[derive(Default)]
pub struct UserSignedIn {
    /// Name of the event.
    ///
    /// Always `user.signed_in`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserSignedInPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSignedIn {
        event = "event" required fixed = String("user.signed_in"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserSignedInPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// The user, and what was signed in or out of.
    pub object: Session,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSignedInPayload {
        account_id = "account_id" required,
        object = "object" required,
    }
}

/// A user signed out of a program or the web portal.
#[derive(Default)]
pub struct UserSignedOut {
    /// Name of the event.
    ///
    /// Always `user.signed_out`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserSignedOutPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSignedOut {
        event = "event" required fixed = String("user.signed_out"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserSignedOutPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// The user, and what was signed in or out of.
    pub object: Session,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSignedOutPayload {
        account_id = "account_id" required,
        object = "object" required,
    }
}

/// Kind of the user's meeting licence.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum UserType {
    /// Basic. (`1`)
    Basic,
    /// Licensed. (`2`)
    Licensed,
    /// On-premises, in older accounts. (`3`)
    OnPremises,
    /// Unassigned, without a meeting licence. (`4`)
    Unassigned,
    /// None, from outside: the user cannot hold meetings. (`99`)
    NoMeetings,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    UserType, Unknown {
        Basic = 1,
        Licensed = 2,
        OnPremises = 3,
        Unassigned = 4,
        NoMeetings = 99,
    }
}

/// Fields of a user's profile changed; `object` has the new values, `old_object` those before.
#[derive(Default)]
pub struct UserUpdated {
    /// Name of the event.
    ///
    /// Always `user.updated`, and written automatically.
    pub event: Fixed,
    /// When the event occurred, in milliseconds since 1970.
    pub event_ts: i64,
    /// What happened, to whom, and by whom.
    pub payload: UserUpdatedPayload,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserUpdated {
        event = "event" required fixed = String("user.updated"),
        event_ts = "event_ts" required,
        payload = "payload" required,
    }
}

/// What happened, to whom, and by whom.
#[derive(Default)]
pub struct UserUpdatedPayload {
    /// Id of the account that the event belongs to.
    pub account_id: String,
    /// Email address of who did it.
    pub operator: Option<String>,
    /// User id of who did it.
    pub operator_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    pub time_stamp: Option<i64>,
    /// A user's profile; of an update, the fields alone that changed.
    pub object: UserProfile,
    /// What was done beside changes of fields.
    pub operation: Option<UserOperation>,
    /// A user's profile; of an update, the fields alone that changed.
    pub old_object: Option<UserProfile>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserUpdatedPayload {
        account_id = "account_id" required,
        operator = "operator",
        operator_id = "operator_id",
        time_stamp = "time_stamp",
        object = "object" required,
        operation = "operation",
        old_object = "old_object",
    }
}
