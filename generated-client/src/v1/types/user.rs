// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `User`.

use crate::runtime::{DateTime, File, int_enum, model};

/// User to activate.
#[derive(Default)]
pub struct ActivateUser {
    /// Id of the user.
    pub id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ActivateUser {
        id = "id" required,
    }
}

impl ActivateUser {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Id and email of the host, and when the assistant was removed.
#[derive(Default)]
pub struct AssistantChange {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// When the change was made.
    pub updated_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AssistantChange {
        id = "id",
        host_email = "host_email",
        updated_at = "updated_at",
    }
}

/// Email address to look up.
#[derive(Default)]
pub struct CheckEmail {
    /// Email address to look up.
    pub email: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CheckEmail {
        email = "email" required,
    }
}

impl CheckEmail {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

/// Key to check.
#[derive(Default)]
pub struct CheckZpk {
    /// The key to be checked, as the user's record gives it.
    pub zpk: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CheckZpk {
        zpk = "zpk" required secret,
    }
}

impl CheckZpk {
    /// With what a request must have.
    #[inline]
    pub fn new(zpk: impl Into<String>) -> Self {
        Self {
            zpk: zpk.into(),
            ..Self::default()
        }
    }
}

/// User to create for use through the API alone.
#[derive(Default)]
pub struct CreateCustomUser {
    /// Email address of the new user; must not be in use at Zoom yet, otherwise the call is refused.
    pub email: String,
    /// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
    pub r#type: UserType,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    ///
    /// Default: `false`.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    ///
    /// Default: `false`.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    ///
    /// Default: `false`.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    ///
    /// Default: `false`.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    ///
    /// Default: `false`.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    ///
    /// Default: `false`.
    pub enable_cmr: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    ///
    /// Default: `false`.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    ///
    /// Default: `false`.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Tracking id of the partner who referred the user.
    pub track_id: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    ///
    /// Default: `0`.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars, `true` or `false`.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings, `true` or `false`.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    ///
    /// Default: `false`.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    ///
    /// Default: `false`.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    ///
    /// Default: `false`.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    ///
    /// Default: `false`.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    ///
    /// Default: `true`.
    pub enable_annotation: Option<bool>,
    /// Whether the user can share the picture of a second camera.
    ///
    /// Default: `false`.
    pub enable_share_dual_camera: Option<bool>,
    /// Whether another participant can be given control of the user's camera.
    ///
    /// Default: `false`.
    pub enable_far_end_camera_control: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    ///
    /// Default: `false`.
    pub disable_private_chat: Option<bool>,
    /// Whether a sound is played when someone joins or leaves.
    ///
    /// Default: `false`.
    pub enable_enter_exit_chime: Option<bool>,
    /// Who hears the sound of `enable_enter_exit_chime`: `0` everyone, `1` the host alone.
    ///
    /// Default: `0`.
    pub option_enter_exit_chime_type: Option<EntryExitChime>,
    /// Whether no email goes out when a meeting is cancelled.
    ///
    /// Default: `false`.
    pub disable_cancel_meeting_notification: Option<bool>,
    /// Whether the host can give a participant remote support in a meeting.
    ///
    /// Default: `false`.
    pub enable_remote_support: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    ///
    /// Default: `false`.
    pub enable_file_transfer: Option<bool>,
    /// Whether the user can replace the camera's background by a picture.
    ///
    /// Default: `false`.
    pub enable_virtual_background: Option<bool>,
    /// Whether the host sees which participants have the meeting window out of focus.
    ///
    /// Default: `false`.
    pub enable_attention_tracking: Option<bool>,
    /// Whether participants wait until the host lets them in.
    ///
    /// Default: `false`.
    pub enable_waiting_room: Option<bool>,
    /// Whether captions can be typed in meetings.
    ///
    /// Default: `false`.
    pub enable_closed_caption: Option<bool>,
    /// Whether the host can make participants co-hosts.
    ///
    /// Default: `false`.
    pub enable_co_host: Option<bool>,
    /// Whether the chat of a meeting is saved automatically, so that the host need not do it by hand.
    ///
    /// Default: `false`.
    pub enable_auto_saving_chats: Option<bool>,
    /// Whether participants who dial in need a password, which Zoom generates.
    ///
    /// Default: `false`.
    pub enable_phone_participants_password: Option<bool>,
    /// Whether cloud recordings are deleted after `auto_delete_cmr_days`.
    ///
    /// Default: `false`.
    pub enable_auto_delete_cmr: Option<bool>,
    /// Age in days at which a cloud recording is deleted; counts where `enable_auto_delete_cmr` is
    /// true.
    pub auto_delete_cmr_days: Option<i64>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Id of the user group that the user joins; absent means the account's default group, where it has
    /// one.
    pub group_id: Option<String>,
    /// Id of the IM group (chat directory) that the user joins; absent means the account's default IM
    /// group, where it has one.
    pub imgroup_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateCustomUser {
        email = "email" required,
        r#type = "type" required,
        first_name = "first_name",
        last_name = "last_name",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        track_id = "track_id",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        enable_share_dual_camera = "enable_share_dual_camera",
        enable_far_end_camera_control = "enable_far_end_camera_control",
        disable_private_chat = "disable_private_chat",
        enable_enter_exit_chime = "enable_enter_exit_chime",
        option_enter_exit_chime_type = "option_enter_exit_chime_type",
        disable_cancel_meeting_notification = "disable_cancel_meeting_notification",
        enable_remote_support = "enable_remote_support",
        enable_file_transfer = "enable_file_transfer",
        enable_virtual_background = "enable_virtual_background",
        enable_attention_tracking = "enable_attention_tracking",
        enable_waiting_room = "enable_waiting_room",
        enable_closed_caption = "enable_closed_caption",
        enable_co_host = "enable_co_host",
        enable_auto_saving_chats = "enable_auto_saving_chats",
        enable_phone_participants_password = "enable_phone_participants_password",
        enable_auto_delete_cmr = "enable_auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        dept = "dept",
        group_id = "group_id",
        imgroup_id = "imgroup_id",
    }
}

impl CreateCustomUser {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>, r#type: UserType) -> Self {
        Self {
            email: email.into(),
            r#type,
            ..Self::default()
        }
    }
}

/// User to create ahead of the first single sign-on.
#[derive(Default)]
pub struct CreateSsoUser {
    /// Email address of the new user; must not be in use at Zoom yet, otherwise the call is refused.
    pub email: String,
    /// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
    pub r#type: UserType,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    ///
    /// Default: `0`.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars, `true` or `false`.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings, `true` or `false`.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub large_capacity: Option<i64>,
    /// Personal meeting ID of the user, ten digits.
    pub pmi: Option<i64>,
    /// Id of the user group that the user joins; absent means the account's default group, where it has
    /// one.
    pub group_id: Option<String>,
    /// Id of the IM group (chat directory) that the user joins; absent means the account's default IM
    /// group, where it has one.
    pub imgroup_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateSsoUser {
        email = "email" required,
        r#type = "type" required,
        first_name = "first_name",
        last_name = "last_name",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        pmi = "pmi",
        group_id = "group_id",
        imgroup_id = "imgroup_id",
    }
}

impl CreateSsoUser {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>, r#type: UserType) -> Self {
        Self {
            email: email.into(),
            r#type,
            ..Self::default()
        }
    }
}

/// User to create by invitation.
#[derive(Default)]
pub struct CreateUser {
    /// Email address of the new user; must not be in use at Zoom yet, otherwise the call is refused.
    pub email: String,
    /// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
    pub r#type: UserType,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    ///
    /// Default: `false`.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    ///
    /// Default: `false`.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    ///
    /// Default: `false`.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    ///
    /// Default: `false`.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    ///
    /// Default: `false`.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    ///
    /// Default: `false`.
    pub enable_cmr: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    ///
    /// Default: `false`.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    ///
    /// Default: `false`.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Tracking id of the partner who referred the user.
    pub track_id: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    ///
    /// Default: `0`.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars, `true` or `false`.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings, `true` or `false`.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    ///
    /// Default: `false`.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    ///
    /// Default: `false`.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    ///
    /// Default: `false`.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    ///
    /// Default: `false`.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    ///
    /// Default: `true`.
    pub enable_annotation: Option<bool>,
    /// Whether the user can share the picture of a second camera.
    ///
    /// Default: `false`.
    pub enable_share_dual_camera: Option<bool>,
    /// Whether another participant can be given control of the user's camera.
    ///
    /// Default: `false`.
    pub enable_far_end_camera_control: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    ///
    /// Default: `false`.
    pub disable_private_chat: Option<bool>,
    /// Whether a sound is played when someone joins or leaves.
    ///
    /// Default: `false`.
    pub enable_enter_exit_chime: Option<bool>,
    /// Who hears the sound of `enable_enter_exit_chime`: `0` everyone, `1` the host alone.
    ///
    /// Default: `0`.
    pub option_enter_exit_chime_type: Option<EntryExitChime>,
    /// Whether no email goes out when a meeting is cancelled.
    ///
    /// Default: `false`.
    pub disable_cancel_meeting_notification: Option<bool>,
    /// Whether the host can give a participant remote support in a meeting.
    ///
    /// Default: `false`.
    pub enable_remote_support: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    ///
    /// Default: `false`.
    pub enable_file_transfer: Option<bool>,
    /// Whether the user can replace the camera's background by a picture.
    ///
    /// Default: `false`.
    pub enable_virtual_background: Option<bool>,
    /// Whether the host sees which participants have the meeting window out of focus.
    ///
    /// Default: `false`.
    pub enable_attention_tracking: Option<bool>,
    /// Whether participants wait until the host lets them in.
    ///
    /// Default: `false`.
    pub enable_waiting_room: Option<bool>,
    /// Whether captions can be typed in meetings.
    ///
    /// Default: `false`.
    pub enable_closed_caption: Option<bool>,
    /// Whether the host can make participants co-hosts.
    ///
    /// Default: `false`.
    pub enable_co_host: Option<bool>,
    /// Whether the chat of a meeting is saved automatically, so that the host need not do it by hand.
    ///
    /// Default: `false`.
    pub enable_auto_saving_chats: Option<bool>,
    /// Whether participants who dial in need a password, which Zoom generates.
    ///
    /// Default: `false`.
    pub enable_phone_participants_password: Option<bool>,
    /// Whether cloud recordings are deleted after `auto_delete_cmr_days`.
    ///
    /// Default: `false`.
    pub enable_auto_delete_cmr: Option<bool>,
    /// Age in days at which a cloud recording is deleted; counts where `enable_auto_delete_cmr` is
    /// true.
    pub auto_delete_cmr_days: Option<i64>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Id of the user group that the user joins; absent means the account's default group, where it has
    /// one.
    pub group_id: Option<String>,
    /// Id of the IM group (chat directory) that the user joins; absent means the account's default IM
    /// group, where it has one.
    pub imgroup_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateUser {
        email = "email" required,
        r#type = "type" required,
        first_name = "first_name",
        last_name = "last_name",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        track_id = "track_id",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        enable_share_dual_camera = "enable_share_dual_camera",
        enable_far_end_camera_control = "enable_far_end_camera_control",
        disable_private_chat = "disable_private_chat",
        enable_enter_exit_chime = "enable_enter_exit_chime",
        option_enter_exit_chime_type = "option_enter_exit_chime_type",
        disable_cancel_meeting_notification = "disable_cancel_meeting_notification",
        enable_remote_support = "enable_remote_support",
        enable_file_transfer = "enable_file_transfer",
        enable_virtual_background = "enable_virtual_background",
        enable_attention_tracking = "enable_attention_tracking",
        enable_waiting_room = "enable_waiting_room",
        enable_closed_caption = "enable_closed_caption",
        enable_co_host = "enable_co_host",
        enable_auto_saving_chats = "enable_auto_saving_chats",
        enable_phone_participants_password = "enable_phone_participants_password",
        enable_auto_delete_cmr = "enable_auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        dept = "dept",
        group_id = "group_id",
        imgroup_id = "imgroup_id",
    }
}

impl CreateUser {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>, r#type: UserType) -> Self {
        Self {
            email: email.into(),
            r#type,
            ..Self::default()
        }
    }
}

/// User to create with a password.
#[derive(Default)]
pub struct CreateUserWithPassword {
    /// Email address of the new user; must not be in use at Zoom yet, otherwise the call is refused.
    pub email: String,
    /// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
    pub r#type: UserType,
    /// Password of the new user, in plain text.
    pub password: String,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    ///
    /// Default: `false`.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    ///
    /// Default: `false`.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    ///
    /// Default: `false`.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    ///
    /// Default: `false`.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    ///
    /// Default: `false`.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    ///
    /// Default: `false`.
    pub enable_cmr: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    ///
    /// Default: `false`.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    ///
    /// Default: `false`.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Tracking id of the partner who referred the user.
    pub track_id: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    ///
    /// Default: `0`.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars, `true` or `false`.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings, `true` or `false`.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    ///
    /// Default: `0`.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    ///
    /// Default: `false`.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    ///
    /// Default: `false`.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    ///
    /// Default: `false`.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    ///
    /// Default: `false`.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    ///
    /// Default: `true`.
    pub enable_annotation: Option<bool>,
    /// Whether the user can share the picture of a second camera.
    ///
    /// Default: `false`.
    pub enable_share_dual_camera: Option<bool>,
    /// Whether another participant can be given control of the user's camera.
    ///
    /// Default: `false`.
    pub enable_far_end_camera_control: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    ///
    /// Default: `false`.
    pub disable_private_chat: Option<bool>,
    /// Whether a sound is played when someone joins or leaves.
    ///
    /// Default: `false`.
    pub enable_enter_exit_chime: Option<bool>,
    /// Who hears the sound of `enable_enter_exit_chime`: `0` everyone, `1` the host alone.
    ///
    /// Default: `0`.
    pub option_enter_exit_chime_type: Option<EntryExitChime>,
    /// Whether no email goes out when a meeting is cancelled.
    ///
    /// Default: `false`.
    pub disable_cancel_meeting_notification: Option<bool>,
    /// Whether the host can give a participant remote support in a meeting.
    ///
    /// Default: `false`.
    pub enable_remote_support: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    ///
    /// Default: `false`.
    pub enable_file_transfer: Option<bool>,
    /// Whether the user can replace the camera's background by a picture.
    ///
    /// Default: `false`.
    pub enable_virtual_background: Option<bool>,
    /// Whether the host sees which participants have the meeting window out of focus.
    ///
    /// Default: `false`.
    pub enable_attention_tracking: Option<bool>,
    /// Whether participants wait until the host lets them in.
    ///
    /// Default: `false`.
    pub enable_waiting_room: Option<bool>,
    /// Whether captions can be typed in meetings.
    ///
    /// Default: `false`.
    pub enable_closed_caption: Option<bool>,
    /// Whether the host can make participants co-hosts.
    ///
    /// Default: `false`.
    pub enable_co_host: Option<bool>,
    /// Whether the chat of a meeting is saved automatically, so that the host need not do it by hand.
    ///
    /// Default: `false`.
    pub enable_auto_saving_chats: Option<bool>,
    /// Whether participants who dial in need a password, which Zoom generates.
    ///
    /// Default: `false`.
    pub enable_phone_participants_password: Option<bool>,
    /// Whether cloud recordings are deleted after `auto_delete_cmr_days`.
    ///
    /// Default: `false`.
    pub enable_auto_delete_cmr: Option<bool>,
    /// Age in days at which a cloud recording is deleted; counts where `enable_auto_delete_cmr` is
    /// true.
    pub auto_delete_cmr_days: Option<i64>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Id of the user group that the user joins; absent means the account's default group, where it has
    /// one.
    pub group_id: Option<String>,
    /// Id of the IM group (chat directory) that the user joins; absent means the account's default IM
    /// group, where it has one.
    pub imgroup_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateUserWithPassword {
        email = "email" required,
        r#type = "type" required,
        password = "password" required secret,
        first_name = "first_name",
        last_name = "last_name",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        track_id = "track_id",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        enable_share_dual_camera = "enable_share_dual_camera",
        enable_far_end_camera_control = "enable_far_end_camera_control",
        disable_private_chat = "disable_private_chat",
        enable_enter_exit_chime = "enable_enter_exit_chime",
        option_enter_exit_chime_type = "option_enter_exit_chime_type",
        disable_cancel_meeting_notification = "disable_cancel_meeting_notification",
        enable_remote_support = "enable_remote_support",
        enable_file_transfer = "enable_file_transfer",
        enable_virtual_background = "enable_virtual_background",
        enable_attention_tracking = "enable_attention_tracking",
        enable_waiting_room = "enable_waiting_room",
        enable_closed_caption = "enable_closed_caption",
        enable_co_host = "enable_co_host",
        enable_auto_saving_chats = "enable_auto_saving_chats",
        enable_phone_participants_password = "enable_phone_participants_password",
        enable_auto_delete_cmr = "enable_auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        dept = "dept",
        group_id = "group_id",
        imgroup_id = "imgroup_id",
    }
}

impl CreateUserWithPassword {
    /// With what a request must have.
    #[inline]
    pub fn new(
        email: impl Into<String>,
        password: impl Into<String>,
        r#type: UserType,
    ) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            r#type,
            ..Self::default()
        }
    }
}

/// The new user; `pmi` can be 0, and `timezone`, `token`, `zpk` and `zak` can be empty.
#[derive(Default)]
pub struct CreatedSsoUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Address of the profile picture; empty without one.
    pub pic_url: Option<String>,
    /// Plan of the user.
    pub r#type: Option<UserType>,
    /// Whether the chat in the user's meetings is switched off.
    pub disable_chat: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    pub disable_private_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    pub enable_cmr: Option<bool>,
    /// Whether cloud recordings hold the view of the active speaker.
    pub enable_record_speaker_view: Option<bool>,
    /// Whether cloud recordings hold the gallery view.
    pub enable_record_gallery_view: Option<bool>,
    /// Whether cloud recordings come with a file of the sound alone.
    pub enable_record_audio_file: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Whether the user confirmed the email address.
    pub verified: Option<Verification>,
    /// Personal meeting ID of the user; 0 without one.
    pub pmi: Option<i64>,
    /// Personal link of the user.
    pub vanity_url: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    pub enable_annotation: Option<bool>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Time zone of the user, such as `America/Los_Angeles`; empty if it is not set.
    pub timezone: Option<String>,
    /// When the user was created.
    pub created_at: Option<DateTime>,
    /// Version of the client that the user last signed in with; empty before the first time.
    pub last_client_version: Option<String>,
    /// When the user last signed in; empty before the first time.
    pub last_login_time: Option<String>,
    /// Key with which meetings of the user are started; it gives no access to the API.
    pub token: Option<String>,
    /// Key that tells the client who the user is; it can be checked for its validity.
    pub zpk: Option<String>,
    /// Access key with which meetings of the user are started.
    pub zak: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreatedSsoUser {
        id = "id",
        email = "email",
        first_name = "first_name",
        last_name = "last_name",
        pic_url = "pic_url",
        r#type = "type",
        disable_chat = "disable_chat",
        disable_private_chat = "disable_private_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_record_speaker_view = "enable_record_speaker_view",
        enable_record_gallery_view = "enable_record_gallery_view",
        enable_record_audio_file = "enable_record_audio_file",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        verified = "verified",
        pmi = "pmi",
        vanity_url = "vanity_url",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        dept = "dept",
        timezone = "timezone",
        created_at = "created_at",
        last_client_version = "lastClientVersion",
        last_login_time = "lastLoginTime",
        token = "token" secret,
        zpk = "zpk" secret,
        zak = "zak" secret,
    }
}

/// The new user, whose password is set already.
#[derive(Default)]
pub struct CreatedUser {
    /// Email address of the user.
    pub email: Option<String>,
    /// Id of the user.
    pub id: Option<String>,
    /// When the user was created.
    pub created_at: Option<DateTime>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Address of the profile picture; empty without one.
    pub pic_url: Option<String>,
    /// Plan of the user.
    pub r#type: Option<UserType>,
    /// Whether the chat in the user's meetings is switched off.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    pub enable_cmr: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Whether the user confirmed the email address.
    pub verified: Option<Verification>,
    /// Personal meeting ID of the user; 0 without one.
    pub pmi: Option<i64>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    pub enable_annotation: Option<bool>,
    /// Whether the user can share the picture of a second camera.
    pub enable_share_dual_camera: Option<bool>,
    /// Whether another participant can be given control of the user's camera.
    pub enable_far_end_camera_control: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    pub disable_private_chat: Option<bool>,
    /// Whether a sound is played when someone joins or leaves.
    pub enable_enter_exit_chime: Option<bool>,
    /// Whether no email goes out when a meeting is cancelled.
    pub disable_cancel_meeting_notification: Option<bool>,
    /// Whether the host can give a participant remote support in a meeting.
    pub enable_remote_support: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    pub enable_file_transfer: Option<bool>,
    /// Whether the user can replace the camera's background by a picture.
    pub enable_virtual_background: Option<bool>,
    /// Whether the host sees which participants have the meeting window out of focus.
    pub enable_attention_tracking: Option<bool>,
    /// Whether participants wait until the host lets them in.
    pub enable_waiting_room: Option<bool>,
    /// Whether captions can be typed in meetings.
    pub enable_closed_caption: Option<bool>,
    /// Whether the host can make participants co-hosts.
    pub enable_co_host: Option<bool>,
    /// Whether the chat of a meeting is saved automatically, so that the host need not do it by hand.
    pub enable_auto_saving_chats: Option<bool>,
    /// Whether participants who dial in need a password, which Zoom generates.
    pub enable_phone_participants_password: Option<bool>,
    /// Whether cloud recordings are deleted after `auto_delete_cmr_days`.
    pub enable_auto_delete_cmr: Option<bool>,
    /// Age in days at which a cloud recording is deleted; counts where `enable_auto_delete_cmr` is
    /// true.
    pub auto_delete_cmr_days: Option<i64>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Version of the client that the user last signed in with; empty before the first time.
    pub last_client_version: Option<String>,
    /// When the user last signed in; empty before the first time.
    pub last_login_time: Option<String>,
    /// Key with which meetings of the user are started; it gives no access to the API.
    pub token: Option<String>,
    /// Key that tells the client who the user is; it can be checked for its validity.
    pub zpk: Option<String>,
    /// Access key with which meetings of the user are started.
    pub zak: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreatedUser {
        email = "email",
        id = "id",
        created_at = "created_at",
        first_name = "first_name",
        last_name = "last_name",
        pic_url = "pic_url",
        r#type = "type",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        verified = "verified",
        pmi = "pmi",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        enable_share_dual_camera = "enable_share_dual_camera",
        enable_far_end_camera_control = "enable_far_end_camera_control",
        disable_private_chat = "disable_private_chat",
        enable_enter_exit_chime = "enable_enter_exit_chime",
        disable_cancel_meeting_notification = "disable_cancel_meeting_notification",
        enable_remote_support = "enable_remote_support",
        enable_file_transfer = "enable_file_transfer",
        enable_virtual_background = "enable_virtual_background",
        enable_attention_tracking = "enable_attention_tracking",
        enable_waiting_room = "enable_waiting_room",
        enable_closed_caption = "enable_closed_caption",
        enable_co_host = "enable_co_host",
        enable_auto_saving_chats = "enable_auto_saving_chats",
        enable_phone_participants_password = "enable_phone_participants_password",
        enable_auto_delete_cmr = "enable_auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        dept = "dept",
        last_client_version = "lastClientVersion",
        last_login_time = "lastLoginTime",
        token = "token" secret,
        zpk = "zpk" secret,
        zak = "zak" secret,
    }
}

/// User to deactivate.
#[derive(Default)]
pub struct DeactivateUser {
    /// Id of the user.
    pub id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DeactivateUser {
        id = "id" required,
    }
}

impl DeactivateUser {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Host whose assistant is removed.
#[derive(Default)]
pub struct DeleteAssistant {
    /// User id of the host; one of `id` and `host_email` is needed, and `id` wins.
    pub id: Option<String>,
    /// Email address of the host; read only where `id` is absent.
    pub host_email: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DeleteAssistant {
        id = "id",
        host_email = "host_email",
    }
}

/// User to delete.
#[derive(Default)]
pub struct DeleteUser {
    /// Id of the user to be deleted.
    pub id: String,
    /// State of the user to be deleted: `0` an existing user, `1` a pending one.
    ///
    /// Default: `0`.
    pub r#type: Option<DeletedUserState>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DeleteUser {
        id = "id" required,
        r#type = "type",
    }
}

impl DeleteUser {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// User to remove from Zoom for good.
#[derive(Default)]
pub struct DeleteUserPermanently {
    /// Id of the user; one of `id` and `email` is needed, and `id` wins.
    pub id: Option<String>,
    /// Email address of the user; read only where `id` is absent.
    pub email: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DeleteUserPermanently {
        id = "id",
        email = "email",
    }
}

/// State of the user to be deleted: `0` an existing user, `1` a pending one.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum DeletedUserState {
    /// An existing user. (`0`)
    Existing,
    /// A pending user. (`1`)
    Pending,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    DeletedUserState, Unknown {
        Existing = 0,
        Pending = 1,
    }
}

/// Whether the email address is registered.
#[derive(Default)]
pub struct EmailCheck {
    /// Whether a user has the email address.
    pub existed_email: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EmailCheck {
        existed_email = "existed_email",
    }
}

/// Who hears the sound of `enable_enter_exit_chime`: `0` everyone, `1` the host alone.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum EntryExitChime {
    /// Everyone hears it. (`0`)
    All,
    /// The host alone hears it. (`1`)
    Host,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    EntryExitChime, Unknown {
        All = 0,
        Host = 1,
    }
}

/// What went wrong.
#[derive(Default)]
pub struct ErrorDetail {
    /// Number of the error, such as 102 for a wrong key or secret, 403 where the rate limit is reached,
    /// 1009 for a user who has an account already.
    pub code: Option<i64>,
    /// What went wrong, in a sentence.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorDetail {
        code = "code",
        message = "message",
    }
}

/// What the service answers instead of a result.
#[derive(Default)]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: ErrorDetail,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorResponse {
        error = "error" required,
    }
}

/// User to get, by id.
#[derive(Default)]
pub struct GetUser {
    /// Id of the user.
    pub id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetUser {
        id = "id" required,
    }
}

impl GetUser {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// User to get, by email address.
#[derive(Default)]
pub struct GetUserByEmail {
    /// Email address of the user.
    pub email: String,
    /// How the user signs in: with Facebook (`0`), with Google (`1`), through the API only (`99`), with
    /// a password at Zoom (`100`) or by single sign-on (`101`).
    pub login_type: Option<LoginType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetUserByEmail {
        email = "email" required,
        login_type = "login_type",
    }
}

impl GetUserByEmail {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

/// Which page of pending users to return.
#[derive(Default)]
pub struct ListPendingUsers {
    /// Users in one page, at most 300.
    ///
    /// Default: `30`.
    pub page_size: Option<i64>,
    /// Which page to return, counted from 1.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListPendingUsers {
        page_size = "page_size",
        page_number = "page_number",
    }
}

/// Host whose schedulers are listed.
#[derive(Default)]
pub struct ListSchedulers {
    /// User id of the host; one of `id` and `host_email` is needed, and `id` wins.
    pub id: Option<String>,
    /// Email address of the host; read only where `id` is absent.
    pub host_email: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListSchedulers {
        id = "id",
        host_email = "host_email",
    }
}

/// Which page of users to return.
#[derive(Default)]
pub struct ListUsers {
    /// Users in one page, at most 300.
    ///
    /// Default: `30`.
    pub page_size: Option<i64>,
    /// Which page to return, counted from 1.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListUsers {
        page_size = "page_size",
        page_number = "page_number",
    }
}

/// How the user signs in: with Facebook (`0`), with Google (`1`), through the API only (`99`), with
/// a password at Zoom (`100`) or by single sign-on (`101`).
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

/// Id and email of the user, and when they were deleted.
#[derive(Default)]
pub struct PermanentUserDeletion {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// When the user was deleted.
    pub deleted_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PermanentUserDeletion {
        id = "id",
        email = "email",
        deleted_at = "deleted_at",
    }
}

/// User whose single sign-on token is revoked.
#[derive(Default)]
pub struct RevokeToken {
    /// Id of the user; one of `id` and `email` is needed, and `id` wins.
    pub id: Option<String>,
    /// Email address of the single sign-on user; read only where `id` is absent.
    pub email: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RevokeToken {
        id = "id",
        email = "email",
    }
}

/// The users with scheduling privilege and their number.
#[derive(Default)]
pub struct SchedulerList {
    /// How many users there are on all pages.
    pub total_records: Option<i64>,
    /// The users of this page.
    pub users: Option<Vec<SchedulerListUser>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SchedulerList {
        total_records = "total_records",
        users = "users",
    }
}

/// `user` of `SchedulerList`.
#[derive(Default)]
pub struct SchedulerListUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SchedulerListUser {
        id = "id",
        email = "email",
        first_name = "first_name",
        last_name = "last_name",
    }
}

/// Host, and the user who becomes the host's assistant.
#[derive(Default)]
pub struct SetAssistant {
    /// User id of the host; one of `id` and `host_email` is needed, and `id` wins.
    pub id: Option<String>,
    /// Email address of the host; read only where `id` is absent.
    pub host_email: Option<String>,
    /// Email address of the user who becomes the assistant.
    pub assistant_email: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SetAssistant {
        id = "id",
        host_email = "host_email",
        assistant_email = "assistant_email" required,
    }
}

impl SetAssistant {
    /// With what a request must have.
    #[inline]
    pub fn new(assistant_email: impl Into<String>) -> Self {
        Self {
            assistant_email: assistant_email.into(),
            ..Self::default()
        }
    }
}

/// Id and email of the user, and when the token was revoked.
#[derive(Default)]
pub struct TokenRevocation {
    /// Id of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// When the change was made.
    pub updated_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TokenRevocation {
        id = "id",
        email = "email",
        updated_at = "updated_at",
    }
}

/// New password of a user.
#[derive(Default)]
pub struct UpdatePassword {
    /// Id of the user whose password changes.
    pub id: String,
    /// New password of the user, in plain text.
    pub password: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UpdatePassword {
        id = "id" required,
        password = "password" required secret,
    }
}

impl UpdatePassword {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

/// Changes of a user; what is absent stays as it is.
#[derive(Default)]
pub struct UpdateUser {
    /// Id of the user to be changed.
    pub id: String,
    /// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
    pub r#type: Option<UserType>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    pub enable_cmr: Option<bool>,
    /// Whether cloud recordings hold the view of the active speaker, `true` or `false`.
    pub enable_record_speaker_view: Option<bool>,
    /// Whether cloud recordings hold the gallery view, `true` or `false`.
    pub enable_record_gallery_view: Option<bool>,
    /// Whether cloud recordings come with a file of the sound alone, `true` or `false`.
    pub enable_record_audio_file: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Tracking id of the partner who referred the user.
    pub track_id: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars, `true` or `false`.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings, `true` or `false`.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    pub enable_annotation: Option<bool>,
    /// Whether the user can share the picture of a second camera.
    pub enable_share_dual_camera: Option<bool>,
    /// Whether another participant can be given control of the user's camera.
    pub enable_far_end_camera_control: Option<bool>,
    /// Whether participants are kept from chatting with one another in private.
    pub disable_private_chat: Option<bool>,
    /// Whether a sound is played when someone joins or leaves.
    pub enable_enter_exit_chime: Option<bool>,
    /// Who hears the sound of `enable_enter_exit_chime`: `0` everyone, `1` the host alone.
    pub option_enter_exit_chime_type: Option<EntryExitChime>,
    /// Whether no email goes out when a meeting is cancelled.
    pub disable_cancel_meeting_notification: Option<bool>,
    /// Whether the host can give a participant remote support in a meeting.
    pub enable_remote_support: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    pub enable_file_transfer: Option<bool>,
    /// Whether the user can replace the camera's background by a picture.
    pub enable_virtual_background: Option<bool>,
    /// Whether the host sees which participants have the meeting window out of focus.
    pub enable_attention_tracking: Option<bool>,
    /// Whether participants wait until the host lets them in.
    pub enable_waiting_room: Option<bool>,
    /// Whether instant meetings take the user's personal meeting ID.
    pub enable_use_pmi: Option<bool>,
    /// Whether captions can be typed in meetings.
    pub enable_closed_caption: Option<bool>,
    /// Whether the host can make participants co-hosts.
    pub enable_co_host: Option<bool>,
    /// Whether the chat of a meeting is saved automatically, so that the host need not do it by hand.
    pub enable_auto_saving_chats: Option<bool>,
    /// Whether participants who dial in need a password, which Zoom generates.
    pub enable_phone_participants_password: Option<bool>,
    /// Whether cloud recordings are deleted after `auto_delete_cmr_days`.
    pub enable_auto_delete_cmr: Option<bool>,
    /// Age in days at which a cloud recording is deleted; counts where `enable_auto_delete_cmr` is
    /// true.
    pub auto_delete_cmr_days: Option<i64>,
    /// Personal meeting ID of the user, ten digits.
    pub pmi: Option<i64>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Time zone of the profile, by its id, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Name of the user's personal meeting room, the last part of the personal link.
    pub vanity_name: Option<String>,
    /// Number of six digits with which the user takes over as host.
    pub host_key: Option<String>,
    /// Id of the user group that the user belongs to from now on.
    pub group_id: Option<String>,
    /// Id of the IM group (chat directory) that the user belongs to from now on.
    pub imgroup_id: Option<String>,
    /// Id of the user in a connected content management system, such as Kaltura.
    pub cms_user_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UpdateUser {
        id = "id" required,
        r#type = "type",
        first_name = "first_name",
        last_name = "last_name",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_record_speaker_view = "enable_record_speaker_view",
        enable_record_gallery_view = "enable_record_gallery_view",
        enable_record_audio_file = "enable_record_audio_file",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        track_id = "track_id",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        enable_share_dual_camera = "enable_share_dual_camera",
        enable_far_end_camera_control = "enable_far_end_camera_control",
        disable_private_chat = "disable_private_chat",
        enable_enter_exit_chime = "enable_enter_exit_chime",
        option_enter_exit_chime_type = "option_enter_exit_chime_type",
        disable_cancel_meeting_notification = "disable_cancel_meeting_notification",
        enable_remote_support = "enable_remote_support",
        enable_file_transfer = "enable_file_transfer",
        enable_virtual_background = "enable_virtual_background",
        enable_attention_tracking = "enable_attention_tracking",
        enable_waiting_room = "enable_waiting_room",
        enable_use_pmi = "enable_use_pmi",
        enable_closed_caption = "enable_closed_caption",
        enable_co_host = "enable_co_host",
        enable_auto_saving_chats = "enable_auto_saving_chats",
        enable_phone_participants_password = "enable_phone_participants_password",
        enable_auto_delete_cmr = "enable_auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        pmi = "pmi",
        dept = "dept",
        timezone = "timezone",
        vanity_name = "vanity_name",
        host_key = "host_key",
        group_id = "group_id",
        imgroup_id = "imgroup_id",
        cms_user_id = "cms_user_id",
    }
}

impl UpdateUser {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Profile picture to upload.
#[derive(Default)]
pub struct UploadPicture {
    /// Id of the user whose picture is set.
    pub id: String,
    /// Content of the picture file, `.jpg` or `.jpeg`; the part needs a file name and a content type.
    pub pic_file: File,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UploadPicture {
        id = "id" required,
        pic_file = "pic_file" required,
    }
}

impl UploadPicture {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>, pic_file: File) -> Self {
        Self {
            id: id.into(),
            pic_file,
            ..Self::default()
        }
    }
}

/// The user with all fields, meeting keys included.
#[derive(Default)]
pub struct User {
    /// Email address of the user.
    pub email: Option<String>,
    /// Id of the user.
    pub id: Option<String>,
    /// Id of the account that the user belongs to.
    pub account_id: Option<String>,
    /// When the user was created.
    pub created_at: Option<DateTime>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Plan of the user.
    pub r#type: Option<UserType>,
    /// Key with which meetings of the user are started; it gives no access to the API.
    pub token: Option<String>,
    /// Address of the profile picture; empty without one.
    pub pic_url: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    pub enable_cmr: Option<bool>,
    /// Whether cloud recordings hold the view of the active speaker.
    pub enable_record_speaker_view: Option<bool>,
    /// Whether cloud recordings hold the gallery view.
    pub enable_record_gallery_view: Option<bool>,
    /// Whether cloud recordings come with a file of the sound alone.
    pub enable_record_audio_file: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Whether the user confirmed the email address.
    pub verified: Option<Verification>,
    /// Personal meeting ID of the user; 0 without one.
    pub pmi: Option<i64>,
    /// Personal link of the user.
    pub vanity_url: Option<String>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    pub enable_breakout_room: Option<bool>,
    /// Whether the host can run polls in meetings.
    pub enable_polling: Option<bool>,
    /// Whether participants can draw on shared content.
    pub enable_annotation: Option<bool>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Time zone of the user, such as `America/Los_Angeles`; empty if it is not set.
    pub timezone: Option<String>,
    /// Version of the client that the user last signed in with; empty before the first time.
    pub last_client_version: Option<String>,
    /// When the user last signed in; empty before the first time.
    pub last_login_time: Option<DateTime>,
    /// State of the user, as a number.
    pub status: Option<i64>,
    /// Key that tells the client who the user is; it can be checked for its validity.
    pub zpk: Option<String>,
    /// Access key with which meetings of the user are started.
    pub zak: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    User {
        email = "email",
        id = "id",
        account_id = "account_id",
        created_at = "created_at",
        first_name = "first_name",
        last_name = "last_name",
        r#type = "type",
        token = "token" secret,
        pic_url = "pic_url",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_record_speaker_view = "enable_record_speaker_view",
        enable_record_gallery_view = "enable_record_gallery_view",
        enable_record_audio_file = "enable_record_audio_file",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        verified = "verified",
        pmi = "pmi",
        vanity_url = "vanity_url",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        enable_polling = "enable_polling",
        enable_annotation = "enable_annotation",
        dept = "dept",
        timezone = "timezone",
        last_client_version = "lastClientVersion",
        last_login_time = "lastLoginTime",
        status = "status",
        zpk = "zpk" secret,
        zak = "zak" secret,
    }
}

/// Id of the user and when they were activated.
#[derive(Default)]
pub struct UserActivation {
    /// Id of the user.
    pub id: Option<String>,
    /// When the user was activated.
    pub activated_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserActivation {
        id = "id",
        activated_at = "activated_at",
    }
}

/// Id of the user and when they were changed.
#[derive(Default)]
pub struct UserChange {
    /// Id of the user.
    pub id: Option<String>,
    /// When the change was made.
    pub updated_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserChange {
        id = "id",
        updated_at = "updated_at",
    }
}

/// Id of the user and when they were deactivated.
#[derive(Default)]
pub struct UserDeactivation {
    /// Id of the user.
    pub id: Option<String>,
    /// When the user was deactivated.
    pub deactivated_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeactivation {
        id = "id",
        deactivated_at = "deactivated_at",
    }
}

/// Id of the user, id of the account, and when the user was deleted.
#[derive(Default)]
pub struct UserDeletion {
    /// Id of the user.
    pub id: Option<String>,
    /// Id of the account that the user belongs to.
    pub account_id: Option<String>,
    /// When the user was deleted.
    pub deleted_at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserDeletion {
        id = "id",
        account_id = "account_id",
        deleted_at = "deleted_at",
    }
}

/// One page of users, the number of pages and the number of users.
#[derive(Default)]
pub struct UserList {
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many users there are on all pages.
    pub total_records: Option<i64>,
    /// Which page this is, counted from 1.
    pub page_number: Option<i64>,
    /// Users in one page.
    pub page_size: Option<i64>,
    /// The users of this page.
    pub users: Option<Vec<UserListUser>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserList {
        page_count = "page_count",
        total_records = "total_records",
        page_number = "page_number",
        page_size = "page_size",
        users = "users",
    }
}

/// `user` of `UserList`.
#[derive(Default)]
pub struct UserListUser {
    /// Email address of the user.
    pub email: Option<String>,
    /// Id of the user.
    pub id: Option<String>,
    /// When the user was created.
    pub created_at: Option<DateTime>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Plan of the user.
    pub r#type: Option<UserType>,
    /// Address of the profile picture; empty without one.
    pub pic_url: Option<String>,
    /// Whether the chat in the user's meetings is switched off.
    pub disable_chat: Option<bool>,
    /// Whether the user's meetings are encrypted from end to end.
    pub enable_e2e_encryption: Option<bool>,
    /// Whether the host can put attendees on hold.
    pub enable_silent_mode: Option<bool>,
    /// Whether high-definition video in meetings of several people is switched off.
    pub disable_group_hd: Option<bool>,
    /// Whether the user is kept from recording meetings.
    pub disable_recording: Option<bool>,
    /// Whether the user can record meetings to the Zoom cloud.
    pub enable_cmr: Option<bool>,
    /// Whether meetings are recorded from their start; `enable_cloud_auto_recording` turns it on as
    /// well.
    pub enable_auto_recording: Option<bool>,
    /// Whether meetings are recorded to the cloud from their start.
    pub enable_cloud_auto_recording: Option<bool>,
    /// Whether the user confirmed the email address.
    pub verified: Option<Verification>,
    /// Personal meeting ID of the user; 0 without one.
    pub pmi: Option<i64>,
    /// Number of participants that a meeting of the user can hold; `0` takes the account's figure.
    pub meeting_capacity: Option<i64>,
    /// Whether the user can hold webinars.
    pub enable_webinar: Option<bool>,
    /// Number of webinar attendees: 100, 500, 1000, 3000, 5000 or 10000, as far as the account has a
    /// webinar plan of that size; `0` for none.
    pub webinar_capacity: Option<i64>,
    /// Whether the user can hold large meetings.
    pub enable_large: Option<bool>,
    /// Number of participants in a large meeting: 100, 200, 300 or 500, as far as the account has a
    /// plan of that size; `0` for none.
    pub large_capacity: Option<i64>,
    /// Whether sending feedback to Zoom after a meeting is switched off.
    pub disable_feedback: Option<bool>,
    /// Whether the host gets no email when participants have joined before the host.
    pub disable_jbh_reminder: Option<bool>,
    /// Whether the host can split a meeting into breakout rooms.
    pub enable_breakout_room: Option<bool>,
    /// Department of the user, shown in the profile and in reports.
    pub dept: Option<String>,
    /// Time zone of the user, such as `America/Los_Angeles`; empty if it is not set.
    pub timezone: Option<String>,
    /// Version of the client that the user last signed in with; empty before the first time.
    pub last_client_version: Option<String>,
    /// When the user last signed in; empty before the first time.
    pub last_login_time: Option<DateTime>,
    /// State of the user, as a number.
    pub status: Option<i64>,
    /// Key with which meetings of the user are started; it gives no access to the API.
    pub token: Option<String>,
    /// Key that tells the client who the user is; it can be checked for its validity.
    pub zpk: Option<String>,
    /// Access key with which meetings of the user are started.
    pub zak: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserListUser {
        email = "email",
        id = "id",
        created_at = "created_at",
        first_name = "first_name",
        last_name = "last_name",
        r#type = "type",
        pic_url = "pic_url",
        disable_chat = "disable_chat",
        enable_e2e_encryption = "enable_e2e_encryption",
        enable_silent_mode = "enable_silent_mode",
        disable_group_hd = "disable_group_hd",
        disable_recording = "disable_recording",
        enable_cmr = "enable_cmr",
        enable_auto_recording = "enable_auto_recording",
        enable_cloud_auto_recording = "enable_cloud_auto_recording",
        verified = "verified",
        pmi = "pmi",
        meeting_capacity = "meeting_capacity",
        enable_webinar = "enable_webinar",
        webinar_capacity = "webinar_capacity",
        enable_large = "enable_large",
        large_capacity = "large_capacity",
        disable_feedback = "disable_feedback",
        disable_jbh_reminder = "disable_jbh_reminder",
        enable_breakout_room = "enable_breakout_room",
        dept = "dept",
        timezone = "timezone",
        last_client_version = "lastClientVersion",
        last_login_time = "lastLoginTime",
        status = "status",
        token = "token" secret,
        zpk = "zpk" secret,
        zak = "zak" secret,
    }
}

/// Plan of the user: `1` basic, whose meetings end after 40 minutes, `2` pro, `3` corporate.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum UserType {
    /// Basic, whose meetings end after 40 minutes. (`1`)
    Basic,
    /// Pro. (`2`)
    Pro,
    /// Corporate. (`3`)
    Corporate,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    UserType, Unknown {
        Basic = 1,
        Pro = 2,
        Corporate = 3,
    }
}

/// Whether the user confirmed the email address.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Verification {
    /// Not confirmed. (`0`)
    Unverified,
    /// Confirmed. (`1`)
    Verified,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    Verification, Unknown {
        Unverified = 0,
        Verified = 1,
    }
}

/// The seconds until the key expires.
#[derive(Default)]
pub struct ZpkCheck {
    /// Seconds until the key expires.
    pub expire_in: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ZpkCheck {
        expire_in = "expire_in",
    }
}
