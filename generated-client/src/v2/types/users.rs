// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Users`.

use super::{
    AudioConferencing, AudioType, AutoRecording, ClosedCaptioning, ContinuousMeetingChat,
    DataCenterRegion, EmailNotificationSettings, EncryptionType, EntryExitChime,
    IpAddressAccessControl, LanguageInterpretation, LanguageInterpretationChanges,
    ManualCaptioning, MeetingAuthenticationChanges, MeetingAuthenticationSettings,
    MeetingChatRecipients, MeetingChatSaving, MeetingPasswordRequirement,
    PmiPasswordRule, ProfileSettings, ReactionEmojis, RecordingAuthenticationChanges,
    RecordingAuthenticationSettings, ScreenSharers, SelectedTelephonyRegions,
    SeparateRecordingFiles, SignLanguageInterpretation, SimultaneousSharing,
    SmartRecording, UserReference, UserType, VirtualBackgroundSettings,
    WaitingRoomSettings, WebinarChatSettings, WebinarLiveStreaming,
};
use crate::runtime::{
    CommaList, DateTime, File, FlagSet, Json, int_enum, model, string_enum, union,
};

/// Account that a user moves to.
#[derive(Default)]
pub struct AccountSwitch {
    /// Id of the account that the user moves to.
    pub account_id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AccountSwitch {
        account_id = "account_id" required,
    }
}

impl AccountSwitch {
    /// With what a request must have.
    #[inline]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..Self::default()
        }
    }
}

/// Which assistants were added, and when.
#[derive(Default)]
pub struct AddedAssistants {
    /// When the assistants were added, in UTC.
    pub add_at: Option<DateTime>,
    /// User ids of the new assistants, separated by commas; may be empty.
    pub ids: Option<CommaList>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AddedAssistants {
        add_at = "add_at",
        ids = "ids",
    }
}

/// Questions about the meeting that AI Companion answers.
#[derive(Default)]
pub struct AiCompanionQuestions {
    /// Whether AI Companion may be asked about the user's meetings.
    pub enable: Option<bool>,
    /// Whether questions are turned on automatically in each meeting.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the meeting.
    pub who_can_ask_questions: Option<QuestionAskers>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AiCompanionQuestions {
        enable = "enable",
        auto_enable = "auto_enable",
        who_can_ask_questions = "who_can_ask_questions",
    }
}

/// User who may schedule meetings for another user.
#[derive(Default)]
pub struct Assistant {
    /// Email address of the assistant.
    pub email: Option<String>,
    /// Id of the assistant.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Assistant {
        email = "email",
        id = "id",
    }
}

/// Users who may schedule meetings for another user.
#[derive(Default)]
pub struct AssistantList {
    /// The users who may schedule meetings for this user.
    ///
    /// At most 30 items.
    pub assistants: Option<Vec<Assistant>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AssistantList {
        assistants = "assistants",
    }
}

/// Authentication profiles that the user can choose from, both for meetings and for recordings.
#[derive(Default)]
pub struct AuthenticationOptions {
    /// Authentication profiles for meetings.
    pub meeting_authentication: Option<MeetingAuthenticationSettings>,
    /// Authentication profiles for cloud recordings.
    pub recording_authentication: Option<RecordingAuthenticationSettings>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AuthenticationOptions {
        meeting_authentication = "meeting_authentication",
        recording_authentication = "recording_authentication",
    }
}

/// Authentication profiles both for meetings and for recordings.
#[derive(Default)]
pub struct AuthenticationSettings {
    /// Authentication profiles that the user can choose from, both for meetings and for recordings.
    pub authentication_options: Option<AuthenticationOptions>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AuthenticationSettings {
        authentication_options = "authentication_options",
    }
}

/// Device that runs a Personal Zoom Room.
#[derive(Default)]
pub struct CollaborationDevice {
    /// Id of the device.
    pub id: Option<String>,
    /// Name of the device that runs the Personal Zoom Room.
    pub device_name: Option<String>,
    /// Name of the Personal Zoom Room.
    pub room_name: Option<String>,
    /// Id of the Personal Zoom Room as a user of Zoom.
    pub room_user_id: Option<String>,
    /// Whether a device can be reached.
    pub status: Option<DeviceStatus>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CollaborationDevice {
        id = "id",
        device_name = "device_name",
        room_name = "room_name",
        room_user_id = "room_user_id",
        status = "status",
    }
}

/// Devices that run a Personal Zoom Room of a user.
#[derive(Default)]
pub struct CollaborationDeviceList {
    /// Number of devices in the list.
    pub total_records: Option<i64>,
    /// The devices that run a Personal Zoom Room of the user.
    pub collaboration_devices: Option<Vec<CollaborationDevice>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CollaborationDeviceList {
        total_records = "total_records",
        collaboration_devices = "collaboration_devices",
    }
}

/// How many meetings the user can host at the same time; anything but `None` needs a concurrent
/// meeting licence.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConcurrentMeeting {
    /// The user holds Concurrent Meeting Basic. (`Basic`)
    Basic,
    /// The user holds Concurrent Meeting Plus. (`Plus`)
    Plus,
    /// The user has no concurrent meeting licence. (`None`)
    None,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ConcurrentMeeting, Unknown {
        Basic = "Basic",
        Plus = "Plus",
        None = "None",
    }
}

/// The user who was created or invited.
#[derive(Default)]
pub struct CreatedUser {
    /// Email address of the new user.
    pub email: Option<String>,
    /// Given name of the user.
    ///
    /// At most 64 characters.
    pub first_name: Option<String>,
    /// Id of the new user.
    pub id: Option<String>,
    /// Family name of the user.
    ///
    /// At most 64 characters.
    pub last_name: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreatedUser {
        email = "email",
        first_name = "first_name",
        id = "id",
        last_name = "last_name",
        r#type = "type",
    }
}

/// A user's value of a profile field that the account defined.
#[derive(Default)]
pub struct CustomAttribute {
    /// Id of the attribute.
    pub key: Option<String>,
    /// Name that the account gave the attribute.
    pub name: Option<String>,
    /// The user's value of the attribute.
    pub value: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CustomAttribute {
        key = "key",
        name = "name",
        value = "value",
    }
}

/// Whether a device can be reached.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceStatus {
    /// The device can be reached. (`Online`)
    Online,
    /// The device cannot be reached. (`Offline`)
    Offline,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DeviceStatus, Unknown {
        Online = "Online",
        Offline = "Offline",
    }
}

/// "Do not disturb", with its end where users ask about themselves.
#[derive(Default)]
pub struct DoNotDisturbPresence {
    /// Presence of the user.
    pub status: PresenceState,
    /// When "do not disturb" ends, in UTC, for example `2026-03-27T04:00:00Z`.
    pub end_time: DateTime,
    /// Seconds until "do not disturb" ends.
    pub remaining_time: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DoNotDisturbPresence {
        status = "status" required,
        end_time = "end_time" required,
        remaining_time = "remaining_time",
    }
}

/// The presence to show, "do not disturb".
#[derive(Clone)]
#[non_exhaustive]
pub enum DoNotDisturbState {
    /// The user does not want to be disturbed, for the time of `duration`. (`Do_Not_Disturb`)
    DoNotDisturb,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DoNotDisturbState, Unknown {
        DoNotDisturb = "Do_Not_Disturb",
    }
}

/// "Do not disturb" for some time.
#[derive(Default)]
pub struct DoNotDisturbUpdate {
    /// The presence to show, "do not disturb".
    pub status: DoNotDisturbState,
    /// Minutes that "do not disturb" lasts, from 1 to 1440 (a day); 20 if left out.
    ///
    /// 1 to 1440.
    pub duration: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DoNotDisturbUpdate {
        status = "status" required,
        duration = "duration",
    }
}

impl DoNotDisturbUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(status: DoNotDisturbState) -> Self {
        Self { status, ..Self::default() }
    }
}

/// Whether an email address is in use.
#[derive(Default)]
pub struct EmailCheck {
    /// Whether a user with this address was found; `false` also for users of other accounts and for
    /// those who sign in through SSO, Google or Facebook.
    pub existed_email: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EmailCheck {
        existed_email = "existed_email",
    }
}

/// New email address of a user.
#[derive(Default)]
pub struct EmailUpdate {
    /// The new email address, of fewer than 128 characters.
    pub email: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EmailUpdate {
        email = "email" required,
    }
}

impl EmailUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

/// The feature to set: `user_type`, `concurrent_meeting`, `large_meeting`, `webinar`,
/// `zoom_events`, `zoom_whiteboard`, `zoom_revenue_accelerator` (formerly `zoom_iq_for_sales`),
/// `zoom_clips_plus`, `plan_united_type` or `zoom_one_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeatureType {
    /// The kind of the meeting licence. (`user_type`)
    UserType,
    /// The licence for meetings at the same time. (`concurrent_meeting`)
    ConcurrentMeeting,
    /// The large meeting add-on. (`large_meeting`)
    LargeMeeting,
    /// The webinar licence. (`webinar`)
    Webinar,
    /// The Zoom Events licence. (`zoom_events`)
    ZoomEvents,
    /// The Zoom Whiteboard licence. (`zoom_whiteboard`)
    ZoomWhiteboard,
    /// The Zoom Revenue Accelerator licence. (`zoom_revenue_accelerator`)
    ZoomRevenueAccelerator,
    /// The older name of `zoom_revenue_accelerator`. (`zoom_iq_for_sales`)
    ZoomIqForSales,
    /// The Zoom Clips Plus licence. (`zoom_clips_plus`)
    ZoomClipsPlus,
    /// The Zoom United licence. (`plan_united_type`)
    PlanUnitedType,
    /// The Zoom Workplace licence. (`zoom_one_type`)
    ZoomOneType,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    FeatureType, Unknown {
        UserType = "user_type",
        ConcurrentMeeting = "concurrent_meeting",
        LargeMeeting = "large_meeting",
        Webinar = "webinar",
        ZoomEvents = "zoom_events",
        ZoomWhiteboard = "zoom_whiteboard",
        ZoomRevenueAccelerator = "zoom_revenue_accelerator",
        ZoomIqForSales = "zoom_iq_for_sales",
        ZoomClipsPlus = "zoom_clips_plus",
        PlanUnitedType = "plan_united_type",
        ZoomOneType = "zoom_one_type",
    }
}

/// A licence or feature to set, and the users to set it for.
#[derive(Default)]
pub struct FeatureUpdate {
    /// The feature to set: `user_type`, `concurrent_meeting`, `large_meeting`, `webinar`,
    /// `zoom_events`, `zoom_whiteboard`, `zoom_revenue_accelerator` (formerly `zoom_iq_for_sales`),
    /// `zoom_clips_plus`, `plan_united_type` or `zoom_one_type`.
    pub feature_type: FeatureType,
    /// The value to set, always a string; its meaning depends on `feature_type`. `user_type`: `1`
    /// Basic, `2` Licensed, `99` none (for users made with `ssoCreate`). `concurrent_meeting`: `Basic`,
    /// `Plus` or `None`. `large_meeting` and `webinar`: a code for the capacity, which differs between
    /// the two (`128` means 500 people in a large meeting, 3,000 in a webinar). `zoom_events`: the
    /// capacity itself, from `500` to `50000`. Switches such as `zoom_whiteboard`,
    /// `zoom_revenue_accelerator` and `zoom_clips_plus`: `true` or `false`. `plan_united_type` and
    /// `zoom_one_type`: the number of the licence, as in `PATCH /users/{userId}`. For capacities and
    /// licences `0` switches the feature off.
    pub feature_value: String,
    /// The users to change.
    ///
    /// At most 30 items.
    pub users: Vec<UserReference>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FeatureUpdate {
        feature_type = "feature_type" required,
        feature_value = "feature_value" required,
        users = "users" required,
    }
}

impl FeatureUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(
        feature_type: FeatureType,
        feature_value: impl Into<String>,
        users: Vec<UserReference>,
    ) -> Self {
        Self {
            feature_type,
            feature_value: feature_value.into(),
            users,
            ..Self::default()
        }
    }
}

/// Users who were not changed, and why.
#[derive(Default)]
pub struct FeatureUpdateFailure {
    /// Ids of the users who were not changed for this reason.
    ///
    /// At most 30 items.
    pub user_ids: Option<Vec<String>>,
    /// Why they were not changed, for example `Users not found`, `Unpaid user`, `Not enough seats` or
    /// `No need to update`.
    pub reason: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FeatureUpdateFailure {
        user_ids = "user_ids",
        reason = "reason",
    }
}

/// Which users were changed and which were not.
#[derive(Default)]
pub struct FeatureUpdateResult {
    /// Ids of the users who were changed.
    ///
    /// At most 30 items.
    pub success_user_ids: Option<Vec<String>>,
    /// The users who were not changed, grouped by the reason.
    ///
    /// At most 30 items.
    pub fail_details: Option<Vec<FeatureUpdateFailure>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FeatureUpdateResult {
        success_user_ids = "success_user_ids",
        fail_details = "fail_details",
    }
}

/// How a user signs in.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum LoginType {
    /// A Facebook account. (`0`)
    Facebook,
    /// A Google account. (`1`)
    Google,
    /// A phone number; in China only. (`11`)
    Phone,
    /// A WeChat account; in China only. (`21`)
    WeChat,
    /// An Alipay account; in China only. (`23`)
    Alipay,
    /// An Apple account. (`24`)
    Apple,
    /// A Microsoft account. (`27`)
    Microsoft,
    /// A mobile device. (`97`)
    MobileDevice,
    /// A RingCentral account. (`98`)
    RingCentral,
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
        Phone = 11,
        WeChat = 21,
        Alipay = 23,
        Apple = 24,
        Microsoft = 27,
        MobileDevice = 97,
        RingCentral = 98,
        ApiUser = 99,
        Zoom = 100,
        SingleSignOn = 101,
    }
}

/// Meeting summaries that AI Companion writes.
#[derive(Default)]
pub struct MeetingSummarySettings {
    /// Whether AI Companion may summarize the user's meetings.
    pub enable: Option<bool>,
    /// Whether the summary is started automatically in each meeting.
    pub auto_enable: Option<bool>,
    /// To whom the summary is sent.
    pub who_will_receive_summary: Option<SummaryRecipients>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingSummarySettings {
        enable = "enable",
        auto_enable = "auto_enable",
        who_will_receive_summary = "who_will_receive_summary",
    }
}

/// Meeting template with its settings.
#[derive(Default)]
pub struct MeetingTemplate {
    /// Id of the meeting template.
    pub id: Option<String>,
    /// Name of the template, as it is listed when a meeting is scheduled.
    pub name: Option<String>,
    /// Settings that a meeting from this template starts out with.
    pub settings: Option<MeetingTemplateSettings>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplate {
        id = "id",
        name = "name",
        settings = "settings",
    }
}

/// Captions, in the older form of the setting.
#[derive(Default)]
pub struct MeetingTemplateClosedCaptioning {
    /// Whether Zoom transcribes the meeting live.
    pub auto_transcribing: Option<bool>,
    /// Whether the host can type captions, or assign a participant or an outside service to do it.
    pub enable: Option<bool>,
    /// Whether participants can save the captions or the transcript.
    pub save_caption: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateClosedCaptioning {
        auto_transcribing = "auto_transcribing",
        enable = "enable",
        save_caption = "save_caption",
    }
}

/// What is possible during the meeting.
#[derive(Default)]
pub struct MeetingTemplateInMeeting {
    /// Who hears a sound when someone joins or leaves.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether users can send feedback about the meeting to Zoom.
    pub feedback: Option<bool>,
    /// Whether the host can run polls.
    pub polling: Option<bool>,
    /// Whether participants are asked for a thumbs up or down when the meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether screens and content can be shared at all.
    pub screen_sharing: Option<bool>,
    /// Who may share a screen or content.
    pub who_can_share_screen: Option<ScreenSharers>,
    /// Who may start to share while another person is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharers>,
    /// Whether sharing the whole desktop is off in the meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether participants can draw and write on a shared screen.
    pub annotation: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether a person who shares a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants can answer with icons, such as yes, no or slower, in the participants
    /// panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether participants, and panelists of a webinar, can change their own name.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether the host can split the meeting into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether the host can give remote support to one other participant.
    pub remote_support: Option<bool>,
    /// Captions, in the current form of the setting.
    pub manual_captioning: Option<MeetingTemplateManualCaptioning>,
    /// Captions, in the older form of the setting.
    pub closed_captioning: Option<MeetingTemplateClosedCaptioning>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateInMeeting {
        entry_exit_chime = "entry_exit_chime",
        feedback = "feedback",
        polling = "polling",
        post_meeting_feedback = "post_meeting_feedback",
        screen_sharing = "screen_sharing",
        who_can_share_screen = "who_can_share_screen",
        who_can_share_screen_when_someone_is_sharing = "who_can_share_screen_when_someone_is_sharing",
        disable_screen_sharing_for_host_meetings = "disable_screen_sharing_for_host_meetings",
        annotation = "annotation",
        whiteboard = "whiteboard",
        remote_control = "remote_control",
        non_verbal_feedback = "non_verbal_feedback",
        allow_participants_to_rename = "allow_participants_to_rename",
        breakout_room = "breakout_room",
        remote_support = "remote_support",
        manual_captioning = "manual_captioning",
        closed_captioning = "closed_captioning",
    }
}

/// Captions, in the current form of the setting.
#[derive(Default)]
pub struct MeetingTemplateManualCaptioning {
    /// Whether Zoom turns speech into captions automatically.
    pub auto_generated_captions: Option<bool>,
    /// Whether the host can type captions or assign a participant to type them.
    pub allow_to_type: Option<bool>,
    /// Whether captions can be entered by hand at all.
    pub manual_captions: Option<bool>,
    /// Whether participants can save the captions.
    pub save_captions: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateManualCaptioning {
        auto_generated_captions = "auto_generated_captions",
        allow_to_type = "allow_to_type",
        manual_captions = "manual_captions",
        save_captions = "save_captions",
    }
}

/// How the meeting is recorded.
#[derive(Default)]
pub struct MeetingTemplateRecording {
    /// Whether and where the meeting is recorded from its start.
    pub auto_recording: Option<AutoRecording>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateRecording {
        auto_recording = "auto_recording",
    }
}

/// How the meeting starts.
#[derive(Default)]
pub struct MeetingTemplateScheduleMeeting {
    /// Whether the host's camera is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants' cameras are on when they join; they can switch them off.
    pub participant_video: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateScheduleMeeting {
        host_video = "host_video",
        participant_video = "participant_video",
        mute_upon_entry = "mute_upon_entry",
    }
}

/// Who gets into the meeting.
#[derive(Default)]
pub struct MeetingTemplateSecurity {
    /// Whether participants wait until the host lets them in; while this is on, no one can join before
    /// the host.
    pub waiting_room: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateSecurity {
        waiting_room = "waiting_room",
    }
}

/// Settings that a meeting from this template starts out with.
#[derive(Default)]
pub struct MeetingTemplateSettings {
    /// What is possible during the meeting.
    pub in_meeting: Option<MeetingTemplateInMeeting>,
    /// How the meeting is recorded.
    pub recording: Option<MeetingTemplateRecording>,
    /// How the meeting starts.
    pub schedule_meeting: Option<MeetingTemplateScheduleMeeting>,
    /// Who gets into the meeting.
    pub meeting_security: Option<MeetingTemplateSecurity>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTemplateSettings {
        in_meeting = "in_meeting",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        meeting_security = "meeting_security",
    }
}

/// Users to become assistants of another user.
#[derive(Default)]
pub struct NewAssistants {
    /// The users to add as assistants, each named by `id` or `email`.
    ///
    /// At most 30 items.
    pub assistants: Option<Vec<UserReference>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewAssistants {
        assistants = "assistants",
    }
}

/// User to create, and how the user comes into the account.
#[derive(Default)]
pub struct NewUser {
    /// How the user comes into the account.
    pub action: NewUserAction,
    /// The user to create.
    pub user_info: Option<NewUserInfo>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewUser {
        action = "action" required,
        user_info = "user_info",
    }
}

impl NewUser {
    /// With what a request must have.
    #[inline]
    pub fn new(action: NewUserAction) -> Self {
        Self { action, ..Self::default() }
    }
}

/// How the user comes into the account.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewUserAction {
    /// Zoom mails an invitation; the user is pending until its link is followed, and then chooses a
    /// password. (`create`)
    Create,
    /// The user gets the given password and signs in with it; for Enterprise accounts with a managed
    /// domain. (`autoCreate`)
    AutoCreate,
    /// The user has no password and cannot sign in to the web portal or a client, but hosts and joins
    /// meetings through their `start_url` and `join_url`. Has to be agreed with Zoom's ISV sales.
    /// (`custCreate`)
    CustCreate,
    /// The user has no password and signs in through SSO; for accounts that switched on
    /// pre-provisioning of SSO users. Unless Basic, the user gets a personal link made from the name in
    /// the email address, or a random one if that is taken. (`ssoCreate`)
    SsoCreate,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    NewUserAction, Unknown {
        Create = "create",
        AutoCreate = "autoCreate",
        CustCreate = "custCreate",
        SsoCreate = "ssoCreate",
    }
}

/// Products to switch on for the user.
#[derive(Default)]
pub struct NewUserFeatures {
    /// Whether the user has Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Zoom Workplace licences, of which a user can have several.
    pub zoom_one_type: Option<FlagSet<WorkplaceLicense>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewUserFeatures {
        zoom_phone = "zoom_phone",
        zoom_one_type = "zoom_one_type",
    }
}

/// The user to create.
#[derive(Default)]
pub struct NewUserInfo {
    /// Email address of the user, with which the user signs in.
    ///
    /// At most 128 characters.
    pub email: String,
    /// Given name of the user; at most five Chinese characters.
    ///
    /// At most 64 characters.
    pub first_name: Option<String>,
    /// Family name of the user; at most five Chinese characters.
    ///
    /// At most 64 characters.
    pub last_name: Option<String>,
    /// Name that others see in meetings and chats; at most ten Chinese characters.
    ///
    /// At most 128 characters.
    pub display_name: Option<String>,
    /// Password of the user, only for `autoCreate`. It needs an uppercase letter, a lowercase letter
    /// and a digit, may not repeat one character throughout or run through a sequence such as
    /// `12345678`, and has to meet the account's own rules.
    ///
    /// 8 to 32 characters.
    pub password: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: UserType,
    /// Products to switch on for the user.
    pub feature: Option<NewUserFeatures>,
    /// The Zoom United licence to give the user, a number in a string.
    pub plan_united_type: Option<UnitedPlan>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewUserInfo {
        email = "email" required,
        first_name = "first_name",
        last_name = "last_name",
        display_name = "display_name",
        password = "password" secret,
        r#type = "type" required,
        feature = "feature",
        plan_united_type = "plan_united_type",
    }
}

impl NewUserInfo {
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

/// New password of a user.
#[derive(Default)]
pub struct PasswordUpdate {
    /// The new password, of fewer than 32 characters; it has to meet the account's own rules.
    ///
    /// At least 8 characters.
    pub password: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PasswordUpdate {
        password = "password" required secret,
    }
}

impl PasswordUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ..Self::default()
        }
    }
}

/// Permissions that a user has been granted.
#[derive(Default)]
pub struct PermissionList {
    /// Names of the permissions, each made of an area and the access to it, for example
    /// `Branding:Edit`.
    pub permissions: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PermissionList {
        permissions = "permissions",
    }
}

/// What kind of number it is; answers may leave it empty.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneLabel {
    /// A mobile phone. (`Mobile`)
    Mobile,
    /// A phone at work. (`Office`)
    Office,
    /// A phone at home. (`Home`)
    Home,
    /// A fax machine. (`Fax`)
    Fax,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PhoneLabel, Unknown {
        Mobile = "Mobile",
        Office = "Office",
        Home = "Home",
        Fax = "Fax",
    }
}

/// Phone number in a user's profile.
#[derive(Default)]
pub struct PhoneNumber {
    /// Dialling code of the number's country with a plus sign, for example `+1`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, for example `BR`.
    pub country: Option<String>,
    /// What kind of number it is; answers may leave it empty.
    pub label: Option<PhoneLabel>,
    /// The number without the dialling code.
    pub number: Option<String>,
    /// Whether Zoom has verified the number.
    pub verified: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PhoneNumber {
        code = "code",
        country = "country",
        label = "label",
        number = "number",
        verified = "verified",
    }
}

/// Phone number to put into a user's profile.
#[derive(Default)]
pub struct PhoneNumberUpdate {
    /// Dialling code of the number's country with a plus sign, for example `+1`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, for example `BR`.
    pub country: Option<String>,
    /// What kind of number it is.
    pub label: Option<PhoneLabel>,
    /// The number without the dialling code.
    pub number: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PhoneNumberUpdate {
        code = "code",
        country = "country",
        label = "label",
        number = "number",
    }
}

/// Profile picture to upload.
#[derive(Default)]
pub struct PictureUpload {
    /// Content of the picture file, JPEG or PNG, at most 2 MB; the part needs a file name and a content
    /// type.
    pub pic_file: File,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PictureUpload {
        pic_file = "pic_file" required,
    }
}

impl PictureUpload {
    /// With what a request must have.
    #[inline]
    pub fn new(pic_file: File) -> Self {
        Self {
            pic_file,
            ..Self::default()
        }
    }
}

/// Any presence, without a time.
#[derive(Default)]
pub struct PlainPresence {
    /// Presence of the user.
    pub status: PresenceState,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PlainPresence {
        status = "status" required,
    }
}

/// Any presence but "do not disturb".
#[derive(Default)]
pub struct PlainPresenceUpdate {
    /// The presence to show, any but "do not disturb".
    pub status: PresenceUpdateState,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PlainPresenceUpdate {
        status = "status" required,
    }
}

impl PlainPresenceUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(status: PresenceUpdateState) -> Self {
        Self { status, ..Self::default() }
    }
}

/// Presence of the user.
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceState {
    /// The user is away. (`Away`)
    Away,
    /// The user can be reached. (`Available`)
    Available,
    /// The user is not signed in to a client. (`Offline`)
    Offline,
    /// The user is in a Zoom meeting. (`In_A_Meeting`)
    InAMeeting,
    /// The user is on the phone. (`In_A_Call`)
    InACall,
    /// The user is in an event of the calendar. (`In_A_Calendar_Event`)
    InACalendarEvent,
    /// The user is sharing the screen. (`Presenting`)
    Presenting,
    /// The user is out of office. (`Out_of_Office`)
    OutOfOffice,
    /// The user is busy. (`Busy`)
    Busy,
    /// The user does not want to be disturbed. (`Do_Not_Disturb`)
    DoNotDisturb,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PresenceState, Unknown {
        Away = "Away",
        Available = "Available",
        Offline = "Offline",
        InAMeeting = "In_A_Meeting",
        InACall = "In_A_Call",
        InACalendarEvent = "In_A_Calendar_Event",
        Presenting = "Presenting",
        OutOfOffice = "Out_of_Office",
        Busy = "Busy",
        DoNotDisturb = "Do_Not_Disturb",
    }
}

/// The presence of the user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// "Do not disturb", with its end where users ask about themselves.
    DoNotDisturb(Box<DoNotDisturbPresence>),
    /// Any presence, without a time.
    Plain(Box<PlainPresence>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PresenceStatus, Unmatched {
        DoNotDisturb(Box<DoNotDisturbPresence>),
        Plain(Box<PlainPresence>),
        [Object(&[("end_time", Any)])] => 0,
        [Kind(kind::object)] => 1,
    }
}

impl From<DoNotDisturbPresence> for PresenceStatus {
    #[inline]
    fn from(value: DoNotDisturbPresence) -> Self {
        Self::DoNotDisturb(Box::new(value))
    }
}

impl From<PlainPresence> for PresenceStatus {
    #[inline]
    fn from(value: PlainPresence) -> Self {
        Self::Plain(Box::new(value))
    }
}

/// Presence to show.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PresenceUpdate {
    /// Any presence but "do not disturb".
    Plain(Box<PlainPresenceUpdate>),
    /// "Do not disturb" for some time.
    DoNotDisturb(Box<DoNotDisturbUpdate>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PresenceUpdate, Unmatched {
        Plain(Box<PlainPresenceUpdate>),
        DoNotDisturb(Box<DoNotDisturbUpdate>),
        [Object(&[("status", Value(&[String("Away"), String("Available"), String("In_Calendar_Event"), String("Presenting"), String("In_A_Zoom_Meeting"), String("On_A_Call"), String("Out_of_Office"), String("Busy")]))])] => 0,
        [Object(&[("status", Value(&[String("Do_Not_Disturb")]))])] => 1,
    }
}

impl From<PlainPresenceUpdate> for PresenceUpdate {
    #[inline]
    fn from(value: PlainPresenceUpdate) -> Self {
        Self::Plain(Box::new(value))
    }
}

impl From<DoNotDisturbUpdate> for PresenceUpdate {
    #[inline]
    fn from(value: DoNotDisturbUpdate) -> Self {
        Self::DoNotDisturb(Box::new(value))
    }
}

/// The presence to show, any but "do not disturb".
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceUpdateState {
    /// The user is away. (`Away`)
    Away,
    /// The user can be reached. (`Available`)
    Available,
    /// The user is in an event of the calendar. (`In_Calendar_Event`)
    InCalendarEvent,
    /// The user is sharing the screen. (`Presenting`)
    Presenting,
    /// The user is in a Zoom meeting. (`In_A_Zoom_Meeting`)
    InAZoomMeeting,
    /// The user is on the phone. (`On_A_Call`)
    OnACall,
    /// The user is out of office. (`Out_of_Office`)
    OutOfOffice,
    /// The user is busy. (`Busy`)
    Busy,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PresenceUpdateState, Unknown {
        Away = "Away",
        Available = "Available",
        InCalendarEvent = "In_Calendar_Event",
        Presenting = "Presenting",
        InAZoomMeeting = "In_A_Zoom_Meeting",
        OnACall = "On_A_Call",
        OutOfOffice = "Out_of_Office",
        Busy = "Busy",
    }
}

/// When the user's pronouns are shown in meetings and webinars.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum PronounsDisplay {
    /// Zoom asks the user each time on joining. (`1`)
    Ask,
    /// They are always shown. (`2`)
    Always,
    /// They are never shown. (`3`)
    Never,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    PronounsDisplay, Unknown {
        Ask = 1,
        Always = 2,
        Never = 3,
    }
}

/// Who may ask AI Companion about the meeting.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum QuestionAskers {
    /// All participants and invitees. (`1`)
    Everyone,
    /// All participants, about what was said since they joined. (`2`)
    EveryoneSinceJoining,
    /// The host only. (`3`)
    Host,
    /// Participants and invitees who belong to the organization. (`4`)
    Internal,
    /// Participants who belong to the organization, about what was said since they joined. (`5`)
    InternalSinceJoining,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    QuestionAskers, Unknown {
        Everyone = 1,
        EveryoneSinceJoining = 2,
        Host = 3,
        Internal = 4,
        InternalSinceJoining = 5,
    }
}

/// What passcodes of shared cloud recordings have to look like.
#[derive(Default)]
pub struct RecordingPasswordRequirement {
    /// Whether the passcode needs at least one letter.
    pub have_letter: Option<bool>,
    /// Whether the passcode needs at least one digit.
    pub have_number: Option<bool>,
    /// Whether the passcode needs at least one special character.
    pub have_special_character: Option<bool>,
    /// Fewest characters of the passcode, at most 10.
    ///
    /// At most 10.
    pub length: Option<i64>,
    /// Whether the passcode has to consist of digits only.
    pub only_allow_numeric: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RecordingPasswordRequirement {
        have_letter = "have_letter",
        have_number = "have_number",
        have_special_character = "have_special_character",
        length = "length",
        only_allow_numeric = "only_allow_numeric",
    }
}

/// Role of a user in the account.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// The owner of the account. (`0`)
    Owner,
    /// An administrator. (`1`)
    Admin,
    /// A member without a further role. (`2`)
    Member,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Role, Unknown {
        Owner = "0",
        Admin = "1",
        Member = "2",
    }
}

/// User for whom another user may schedule meetings.
#[derive(Default)]
pub struct Scheduler {
    /// Email address of the scheduler.
    pub email: Option<String>,
    /// Id of the scheduler.
    pub id: Option<String>,
    /// Personal meeting ID of the scheduler, who is the host of these meetings.
    pub pmi: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Scheduler {
        email = "email",
        id = "id",
        pmi = "pmi",
    }
}

/// Users for whom another user may schedule meetings.
#[derive(Default)]
pub struct SchedulerList {
    /// The users for whom this user may schedule meetings.
    ///
    /// At most 30 items.
    pub schedulers: Option<Vec<Scheduler>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SchedulerList {
        schedulers = "schedulers",
    }
}

/// What to do with the user.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatusAction {
    /// Brings a deactivated user back, who can then sign in again. (`activate`)
    Activate,
    /// Blocks the user's sign-in and takes all licences away. (`deactivate`)
    Deactivate,
    /// Records that the user starts to work. (`clock_in`)
    ClockIn,
    /// Records that the user stops working. (`clock_out`)
    ClockOut,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    StatusAction, Unknown {
        Activate = "activate",
        Deactivate = "deactivate",
        ClockIn = "clock_in",
        ClockOut = "clock_out",
    }
}

/// What to do with a user: activate, deactivate, clock in or clock out.
#[derive(Default)]
pub struct StatusUpdate {
    /// What to do with the user.
    pub action: StatusAction,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StatusUpdate {
        action = "action" required,
    }
}

impl StatusUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(action: StatusAction) -> Self {
        Self { action, ..Self::default() }
    }
}

/// To whom the summary is sent.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SummaryRecipients {
    /// The host only. (`1`)
    Host,
    /// The host, the co-hosts and the alternative hosts. (`2`)
    Hosts,
    /// The host and those invitees who belong to the organization. (`3`)
    InternalInvitees,
    /// All invitees, also those outside the organization. (`4`)
    AllInvitees,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    SummaryRecipients, Unknown {
        Host = 1,
        Hosts = 2,
        InternalInvitees = 3,
        AllInvitees = 4,
    }
}

/// Countries and regions from which most participants of the user's meetings call.
#[derive(Default)]
pub struct TelephonyRegions {
    /// Two-letter codes of the countries and regions that can be chosen.
    pub allowed_values: Option<Vec<String>>,
    /// Two-letter codes of the chosen countries and regions, separated by commas.
    pub selection_values: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TelephonyRegions {
        allowed_values = "allowed_values",
        selection_values = "selection_values",
    }
}

/// Kind of a user's token.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenType {
    /// A Zoom Access Key that starts meetings. It lives for two hours, or 90 days for users made with
    /// `custCreate`, unless `ttl` says otherwise. (`zak`)
    Zak,
    /// Deprecated: a Zoom token that lives for 14 days, null for users who sign in with Google or
    /// Facebook. (`token`)
    Token,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    TokenType, Unknown {
        Zak = "zak",
        Token = "token",
    }
}

/// Audio through a telephony service provider.
#[derive(Default)]
pub struct TspSettings {
    /// Whether Zoom may call participants by phone.
    pub call_out: Option<bool>,
    /// Countries and regions to which Zoom may call out; what an entry holds is not fixed.
    pub call_out_countries: Option<Vec<Json>>,
    /// Whether invitations link to the list of the provider's international numbers.
    pub show_international_numbers_link: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TspSettings {
        call_out = "call_out",
        call_out_countries = "call_out_countries",
        show_international_numbers_link = "show_international_numbers_link",
    }
}

/// The user's Zoom United licence as a number in a string (its meanings are those of the field in
/// `GET /users/{userId}`); only for users who have such a licence.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnitedPlan {
    /// Zoom United Pro with unlimited calling in the US and Canada. (`1`)
    ProUsCanada,
    /// Zoom United Pro with unlimited calling in the UK and Ireland. (`2`)
    ProUkIreland,
    /// Zoom United Pro with unlimited calling in Australia and New Zealand. (`4`)
    ProAustraliaNewZealand,
    /// Zoom United Pro with Global Select. (`8`)
    ProGlobalSelect,
    /// Zoom United Pro with Zoom Phone Pro. (`16`)
    ProPhonePro,
    /// Zoom United Business with unlimited calling in the US and Canada. (`32`)
    BusinessUsCanada,
    /// Zoom United Business with unlimited calling in the UK and Ireland. (`64`)
    BusinessUkIreland,
    /// Zoom United Business with unlimited calling in Australia and New Zealand. (`128`)
    BusinessAustraliaNewZealand,
    /// Zoom United Business with Global Select. (`256`)
    BusinessGlobalSelect,
    /// Zoom United Business with Zoom Phone Pro. (`512`)
    BusinessPhonePro,
    /// Zoom United Enterprise with unlimited calling in the US and Canada. (`1024`)
    EnterpriseUsCanada,
    /// Zoom United Enterprise with unlimited calling in the UK and Ireland. (`2048`)
    EnterpriseUkIreland,
    /// Zoom United Enterprise with unlimited calling in Australia and New Zealand. (`4096`)
    EnterpriseAustraliaNewZealand,
    /// Zoom United Enterprise with Global Select. (`8192`)
    EnterpriseGlobalSelect,
    /// Zoom United Enterprise with Zoom Phone Pro. (`16384`)
    EnterprisePhonePro,
    /// Zoom United Pro with unlimited calling in Japan. (`32768`)
    ProJapan,
    /// Zoom United Business with unlimited calling in Japan. (`65536`)
    BusinessJapan,
    /// Zoom United Enterprise with unlimited calling in Japan. (`131072`)
    EnterpriseJapan,
    /// No Zoom United licence; takes an existing one away. (`none`)
    NoPlan,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UnitedPlan, Unknown {
        ProUsCanada = "1",
        ProUkIreland = "2",
        ProAustraliaNewZealand = "4",
        ProGlobalSelect = "8",
        ProPhonePro = "16",
        BusinessUsCanada = "32",
        BusinessUkIreland = "64",
        BusinessAustraliaNewZealand = "128",
        BusinessGlobalSelect = "256",
        BusinessPhonePro = "512",
        EnterpriseUsCanada = "1024",
        EnterpriseUkIreland = "2048",
        EnterpriseAustraliaNewZealand = "4096",
        EnterpriseGlobalSelect = "8192",
        EnterprisePhonePro = "16384",
        ProJapan = "32768",
        BusinessJapan = "65536",
        EnterpriseJapan = "131072",
        NoPlan = "none",
    }
}

/// Profile of a user.
#[derive(Default)]
pub struct User {
    /// Id of the user.
    pub id: Option<String>,
    /// When the user's latest way of signing in was created; for a pending user, the time of the call.
    /// Deprecated: `user_created_at` has the creation of the user.
    pub created_at: Option<DateTime>,
    /// Department that the user works in, as free text.
    pub dept: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Given name of the user.
    ///
    /// At most 64 characters.
    pub first_name: Option<String>,
    /// Version and platform of the Zoom client that the user signed in with last.
    pub last_client_version: Option<String>,
    /// When the user last signed in; a sign-in within three days of the recorded one may not show.
    /// Missing or empty for users who never did.
    pub last_login_time: Option<DateTime>,
    /// Family name of the user.
    ///
    /// At most 64 characters.
    pub last_name: Option<String>,
    /// Personal meeting ID (PMI) of the user.
    pub pmi: Option<i64>,
    /// Name of the user's role, such as `Owner`, `Admin` or `Member`.
    pub role_name: Option<String>,
    /// Time zone of the user, as a rule a name such as `Asia/Manila`; also forms such as `GMT+8:00`, or
    /// empty.
    pub timezone: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    /// Whether the user's instant meetings take place under the personal meeting ID.
    pub use_pmi: Option<bool>,
    /// Name that others see in meetings and chats.
    ///
    /// At most 128 characters.
    pub display_name: Option<String>,
    /// Id of the account that the user belongs to.
    pub account_id: Option<String>,
    /// Number of the account that the user belongs to.
    pub account_number: Option<i64>,
    /// Id of the user at Kaltura; only in accounts with the Kaltura integration.
    pub cms_user_id: Option<String>,
    /// Company that the user works for, as free text.
    pub company: Option<String>,
    /// When the user was created.
    pub user_created_at: Option<DateTime>,
    /// The account's own profile fields with the user's values.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Id of the employee in the account's identity provider; only where SAML single sign-on is in use
    /// and the user signs in through it.
    pub employee_unique_id: Option<String>,
    /// Ids of the groups that the user is a member of.
    pub group_ids: Option<Vec<String>>,
    /// Ids of the directory groups (IM groups) that the user is a member of.
    pub im_group_ids: Option<Vec<String>>,
    /// Address of the user in Zoom's chat (an XMPP id).
    pub jid: Option<String>,
    /// The user's job title, as free text.
    pub job_title: Option<String>,
    /// Cost centre that the user is booked to.
    pub cost_center: Option<String>,
    /// Language of the Zoom web portal for the user, for example `en-US`.
    pub language: Option<String>,
    /// Where the user works, as free text.
    pub location: Option<String>,
    /// The ways the user can sign in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft, `97` mobile
    /// device, `98` RingCentral, `99` API only, `100` email and password at Zoom, `101` SSO, and in
    /// China `11` phone number, `21` WeChat, `23` Alipay.
    pub login_types: Option<Vec<LoginType>>,
    /// The user's manager, as a rule an email address; names occur too.
    pub manager: Option<String>,
    /// Address of the meeting under the user's personal meeting ID.
    pub personal_meeting_url: Option<String>,
    /// Country of the company phone number. Deprecated: use `phone_numbers`.
    #[deprecated = "the document advises against it"]
    pub phone_country: Option<String>,
    /// The user's phone number. Deprecated: use `phone_numbers`.
    #[deprecated = "the document advises against it"]
    pub phone_number: Option<String>,
    /// The user's phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Address of the user's profile picture.
    pub pic_url: Option<String>,
    /// The user's Zoom United licence, a number in a string; missing for users without one.
    pub plan_united_type: Option<UnitedPlan>,
    /// The user's pronouns, as free text such as `they/them`.
    pub pronouns: Option<String>,
    /// When the user's pronouns are shown in meetings and webinars.
    pub pronouns_option: Option<PronounsDisplay>,
    /// Role of a user in the account.
    pub role_id: Option<Role>,
    /// State of the user in the account.
    pub status: Option<UserStatus>,
    /// Address of the user's personal meeting room by name; missing for users without one.
    pub vanity_url: Option<String>,
    /// Whether the user's account has been verified.
    pub verified: Option<Verification>,
    /// Name of the Zoom cluster that serves the user, for example `us04`.
    pub cluster: Option<String>,
    /// Zoom Workplace licences, of which a user can have several.
    pub zoom_one_type: Option<FlagSet<WorkplaceLicense>>,
    /// Key of 6 to 10 digits with which the user claims the host role in a meeting.
    pub host_key: Option<String>,
    /// How the user signs in, in the older form with one value; newer answers have `login_types`.
    pub login_type: Option<LoginType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    User {
        id = "id",
        created_at = "created_at",
        dept = "dept",
        email = "email",
        first_name = "first_name",
        last_client_version = "last_client_version",
        last_login_time = "last_login_time",
        last_name = "last_name",
        pmi = "pmi",
        role_name = "role_name",
        timezone = "timezone",
        r#type = "type",
        use_pmi = "use_pmi",
        display_name = "display_name",
        account_id = "account_id",
        account_number = "account_number",
        cms_user_id = "cms_user_id",
        company = "company",
        user_created_at = "user_created_at",
        custom_attributes = "custom_attributes",
        employee_unique_id = "employee_unique_id",
        group_ids = "group_ids",
        im_group_ids = "im_group_ids",
        jid = "jid",
        job_title = "job_title",
        cost_center = "cost_center",
        language = "language",
        location = "location",
        login_types = "login_types",
        manager = "manager",
        personal_meeting_url = "personal_meeting_url",
        phone_country = "phone_country",
        phone_number = "phone_number",
        phone_numbers = "phone_numbers",
        pic_url = "pic_url",
        plan_united_type = "plan_united_type",
        pronouns = "pronouns",
        pronouns_option = "pronouns_option",
        role_id = "role_id",
        status = "status",
        vanity_url = "vanity_url",
        verified = "verified",
        cluster = "cluster",
        zoom_one_type = "zoom_one_type",
        host_key = "host_key" secret,
        login_type = "login_type",
    }
}

/// Number of users of each kind.
#[derive(Default)]
pub struct UserCounts {
    /// Number of users with a paid meeting licence.
    pub licensed_users_count: Option<i64>,
    /// Number of Basic users.
    pub basic_users_count: Option<i64>,
    /// Number of users with an on-premises licence.
    pub on_prem_users_count: Option<i64>,
    /// Number of Zoom Rooms.
    pub room_users_count: Option<i64>,
    /// Number of people who were invited and have yet to accept.
    pub pending_users_count: Option<i64>,
    /// Number of users without any licence, who can only join meetings.
    pub join_only_users_count: Option<i64>,
    /// Sum of the licensed, Basic, on-premises and join-only users and the Zoom Rooms; pending users
    /// are not part of it.
    pub total_users_count: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserCounts {
        licensed_users_count = "licensed_users_count",
        basic_users_count = "basic_users_count",
        on_prem_users_count = "on_prem_users_count",
        room_users_count = "room_users_count",
        pending_users_count = "pending_users_count",
        join_only_users_count = "join_only_users_count",
        total_users_count = "total_users_count",
    }
}

/// What happens to a user who is taken out of the account.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDeletion {
    /// The user leaves the account and keeps a free Basic account. (`disassociate`)
    Disassociate,
    /// The user and all data that is not transferred are erased for good. (`delete`)
    Delete,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserDeletion, Unknown {
        Disassociate = "disassociate",
        Delete = "delete",
    }
}

/// Licences and add-ons that the user holds, and their capacities.
#[derive(Default)]
pub struct UserFeatures {
    /// Whether the user can host meetings in mainland China.
    #[deprecated = "the document advises against it"]
    pub cn_meeting: Option<bool>,
    /// How many meetings the user can host at the same time; anything but `None` needs a concurrent
    /// meeting licence.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user can host meetings in India.
    #[deprecated = "the document advises against it"]
    pub in_meeting: Option<bool>,
    /// Whether the user holds a large meeting add-on, which raises the number of participants.
    pub large_meeting: Option<bool>,
    /// Participants that the large meeting add-on allows, such as 500 or 1000; meaningful only with
    /// `large_meeting`.
    pub large_meeting_capacity: Option<i64>,
    /// Largest number of participants in the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user holds a webinar licence.
    pub webinar: Option<bool>,
    /// Attendees that the user's webinar licence allows; meaningful only with `webinar`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user holds a Zoom Events licence.
    pub zoom_events: Option<bool>,
    /// Attendees that the user's Zoom Events licence allows, such as 500, 1000 or 50000; meaningful
    /// only with `zoom_events`.
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user holds a Zoom Events licence for any number of events.
    pub zoom_events_unlimited: Option<bool>,
    /// Capacities of the user's unlimited Zoom Events licences, each a number of attendees such as 100,
    /// 500 or 1000.
    ///
    /// At most 9 items.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a Zoom Sessions licence for any number of sessions.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Capacities of the user's unlimited Zoom Sessions licences, each a number of attendees such as
    /// 100, 500 or 1000.
    ///
    /// At most 9 items.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user's Zoom Events are billed by the attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user's Zoom Sessions are billed by the attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user can use Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Whether the user holds a Zoom IQ for Sales licence; `zoom_revenue_accelerator` is the product's
    /// present name.
    #[deprecated = "the document advises against it"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user holds a Zoom Revenue Accelerator licence.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a Zoom Whiteboard licence.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a Zoom Whiteboard Plus licence.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a licence for translated captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user's data may be encrypted with keys that the customer manages.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a Zoom Huddles licence.
    #[deprecated = "the document advises against it"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a Zoom Quality Management licence.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a Zoom Workforce Management licence.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a Zoom Scheduler licence.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a Zoom Clips Plus licence.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user can use Zoom Mail and Zoom Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user holds a Zoom Compliance Management licence.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a Zoom Docs licence.
    pub zoom_docs: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserFeatures {
        cn_meeting = "cn_meeting",
        concurrent_meeting = "concurrent_meeting",
        in_meeting = "in_meeting",
        large_meeting = "large_meeting",
        large_meeting_capacity = "large_meeting_capacity",
        meeting_capacity = "meeting_capacity",
        webinar = "webinar",
        webinar_capacity = "webinar_capacity",
        zoom_events = "zoom_events",
        zoom_events_capacity = "zoom_events_capacity",
        zoom_events_unlimited = "zoom_events_unlimited",
        zoom_events_unlimited_capacities = "zoom_events_unlimited_capacities",
        zoom_sessions_unlimited = "zoom_sessions_unlimited",
        zoom_sessions_unlimited_capacities = "zoom_sessions_unlimited_capacities",
        zoom_events_pay_per_attendee = "zoom_events_pay_per_attendee",
        zoom_sessions_pay_per_attendee = "zoom_sessions_pay_per_attendee",
        zoom_phone = "zoom_phone",
        zoom_iq_for_sales = "zoom_iq_for_sales",
        zoom_revenue_accelerator = "zoom_revenue_accelerator",
        zoom_whiteboard = "zoom_whiteboard",
        zoom_whiteboard_plus = "zoom_whiteboard_plus",
        zoom_translated_captions = "zoom_translated_captions",
        zoom_customer_managed_key = "zoom_customer_managed_key",
        zoom_huddles = "zoom_huddles",
        zoom_quality_management = "zoom_quality_management",
        zoom_workforce_management = "zoom_workforce_management",
        zoom_scheduler = "zoom_scheduler",
        zoom_clips_plus = "zoom_clips_plus",
        zoom_mail_calendar = "zoom_mail_calendar",
        zoom_compliance_management = "zoom_compliance_management",
        zoom_docs = "zoom_docs",
    }
}

/// Licences and add-ons to give the user or to take away, and their capacities.
#[derive(Default)]
pub struct UserFeaturesChanges {
    /// How many meetings the user can host at the same time; anything but `None` needs a concurrent
    /// meeting licence.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user holds a large meeting add-on, which raises the number of participants.
    pub large_meeting: Option<bool>,
    /// Participants that the large meeting add-on allows, such as 500 or 1000; meaningful only with
    /// `large_meeting`.
    pub large_meeting_capacity: Option<i64>,
    /// Largest number of participants in the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user holds a webinar licence.
    pub webinar: Option<bool>,
    /// Attendees that the webinar licence to assign allows: 100, 500, 501, 1000, 1001, 3000, 5000 or
    /// 10000; the account needs a free licence of that size.
    pub webinar_capacity: Option<i64>,
    /// Whether the user holds a Zoom Events licence.
    pub zoom_events: Option<bool>,
    /// Attendees that the user's Zoom Events licence allows, such as 500, 1000 or 50000; meaningful
    /// only with `zoom_events`.
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user holds a Zoom Events licence for any number of events.
    pub zoom_events_unlimited: Option<bool>,
    /// Capacities of the user's unlimited Zoom Events licences, each a number of attendees such as 100,
    /// 500 or 1000.
    ///
    /// At most 9 items.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a Zoom Sessions licence for any number of sessions.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Capacities of the user's unlimited Zoom Sessions licences, each a number of attendees such as
    /// 100, 500 or 1000.
    ///
    /// At most 9 items.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user's Zoom Events are billed by the attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user's Zoom Sessions are billed by the attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user can use Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Whether the user holds a Zoom IQ for Sales licence; `zoom_revenue_accelerator` is the product's
    /// present name.
    #[deprecated = "the document advises against it"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user holds a Zoom Revenue Accelerator licence.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a Zoom Whiteboard licence.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a Zoom Whiteboard Plus licence.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a licence for translated captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user's data may be encrypted with keys that the customer manages.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a Zoom Huddles licence.
    #[deprecated = "the document advises against it"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a Zoom Quality Management licence.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a Zoom Workforce Management licence.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a Zoom Scheduler licence.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a Zoom Clips Plus licence.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user can use Zoom Mail and Zoom Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user holds a Zoom Compliance Management licence.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a Zoom Docs licence.
    pub zoom_docs: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserFeaturesChanges {
        concurrent_meeting = "concurrent_meeting",
        large_meeting = "large_meeting",
        large_meeting_capacity = "large_meeting_capacity",
        meeting_capacity = "meeting_capacity",
        webinar = "webinar",
        webinar_capacity = "webinar_capacity",
        zoom_events = "zoom_events",
        zoom_events_capacity = "zoom_events_capacity",
        zoom_events_unlimited = "zoom_events_unlimited",
        zoom_events_unlimited_capacities = "zoom_events_unlimited_capacities",
        zoom_sessions_unlimited = "zoom_sessions_unlimited",
        zoom_sessions_unlimited_capacities = "zoom_sessions_unlimited_capacities",
        zoom_events_pay_per_attendee = "zoom_events_pay_per_attendee",
        zoom_sessions_pay_per_attendee = "zoom_sessions_pay_per_attendee",
        zoom_phone = "zoom_phone",
        zoom_iq_for_sales = "zoom_iq_for_sales",
        zoom_revenue_accelerator = "zoom_revenue_accelerator",
        zoom_whiteboard = "zoom_whiteboard",
        zoom_whiteboard_plus = "zoom_whiteboard_plus",
        zoom_translated_captions = "zoom_translated_captions",
        zoom_customer_managed_key = "zoom_customer_managed_key",
        zoom_huddles = "zoom_huddles",
        zoom_quality_management = "zoom_quality_management",
        zoom_workforce_management = "zoom_workforce_management",
        zoom_scheduler = "zoom_scheduler",
        zoom_clips_plus = "zoom_clips_plus",
        zoom_mail_calendar = "zoom_mail_calendar",
        zoom_compliance_management = "zoom_compliance_management",
        zoom_docs = "zoom_docs",
    }
}

/// A further field of listed users.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserField {
    /// The custom attributes. (`custom_attributes`)
    CustomAttributes,
    /// The host key. (`host_key`)
    HostKey,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserField, Unknown {
        CustomAttributes = "custom_attributes",
        HostKey = "host_key",
    }
}

/// An additional licence by which users are listed.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserLicense {
    /// Zoom Workforce Management. (`zoom_workforce_management`)
    ZoomWorkforceManagement,
    /// Zoom Compliance Management. (`zoom_compliance_management`)
    ZoomComplianceManagement,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserLicense, Unknown {
        ZoomWorkforceManagement = "zoom_workforce_management",
        ZoomComplianceManagement = "zoom_compliance_management",
    }
}

/// One page of the users of the account.
#[derive(Default)]
pub struct UserList {
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages at this page size; later pages may leave it out.
    pub page_count: Option<i64>,
    /// Number of this page, counted from 1; later pages may leave it out.
    pub page_number: Option<i64>,
    /// Largest number of entries in a page, as asked for.
    ///
    /// At most 2000.
    pub page_size: Option<i64>,
    /// Number of users on all pages; later pages may leave it out.
    pub total_records: Option<i64>,
    /// The users of this page; may be missing when there are none.
    ///
    /// At most 2000 items.
    pub users: Option<Vec<UserSummary>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserList {
        next_page_token = "next_page_token",
        page_count = "page_count",
        page_number = "page_number",
        page_size = "page_size",
        total_records = "total_records",
        users = "users",
    }
}

/// How meetings and webinars of the user are protected.
#[derive(Default)]
pub struct UserMeetingSecurity {
    /// Whether every meeting has to be protected by a passcode, a waiting room or authentication.
    pub auto_security: Option<bool>,
    /// Whether users of the domains in `block_user_domain_list` are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Domains whose users are kept out: at most 20, each of 5 to 30 characters.
    ///
    /// At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether the join link carries the passcode in encrypted form, so that joining takes one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption that new meetings start out with.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted end to end.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether instant and scheduled meetings need a passcode; meetings with the personal meeting ID do
    /// not fall under it.
    pub meeting_password: Option<bool>,
    /// What passcodes of the user's meetings and webinars have to look like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether those who join from the web client have to be authenticated.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether those who join by phone have to enter a numeric passcode; one is generated where the
    /// meeting's passcode has letters.
    pub phone_password: Option<bool>,
    /// Whether meetings with the personal meeting ID need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that are already scheduled need a passcode too.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are already scheduled need a passcode too.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants are placed in a waiting room until they are admitted.
    pub waiting_room: Option<bool>,
    /// Details of the waiting room; they count only with `waiting_room`.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether webinars need a passcode.
    pub webinar_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserMeetingSecurity {
        auto_security = "auto_security",
        block_user_domain = "block_user_domain",
        block_user_domain_list = "block_user_domain_list",
        embed_password_in_join_link = "embed_password_in_join_link",
        encryption_type = "encryption_type",
        end_to_end_encrypted_meetings = "end_to_end_encrypted_meetings",
        meeting_password = "meeting_password",
        meeting_password_requirement = "meeting_password_requirement",
        only_authenticated_can_join_from_webclient = "only_authenticated_can_join_from_webclient",
        phone_password = "phone_password",
        pmi_password = "pmi_password",
        require_password_for_scheduled_meeting = "require_password_for_scheduled_meeting",
        require_password_for_scheduled_webinar = "require_password_for_scheduled_webinar",
        waiting_room = "waiting_room",
        waiting_room_settings = "waiting_room_settings",
        webinar_password = "webinar_password",
    }
}

/// Polls and quizzes in meetings.
#[derive(Default)]
pub struct UserPollSettings {
    /// Whether polls may hold ranking, matching, short answers and the like, and quizzes may be made.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts may add and change polls.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether all polls hide who gave which answer.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether the host may add a picture to a question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether meetings may hold polls.
    pub enable: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserPollSettings {
        advanced_polls = "advanced_polls",
        allow_alternative_host_to_add_edit = "allow_alternative_host_to_add_edit",
        require_answers_to_be_anonymous = "require_answers_to_be_anonymous",
        allow_host_to_upload_image = "allow_host_to_upload_image",
        enable = "enable",
    }
}

/// Local and cloud recording of meetings.
#[derive(Default)]
pub struct UserRecordingSettings {
    /// Whether the host has to confirm the recording disclaimer before recording starts.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants are asked for their consent when a recording starts or is already running.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted automatically after `auto_delete_cmr_days`.
    pub auto_delete_cmr: Option<bool>,
    /// Days after which cloud recordings are deleted: 30, 60, 90 or 120. Counts only with
    /// `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<i64>,
    /// Views that cloud recordings store in files of their own.
    pub record_files_separately: Option<SeparateRecordingFiles>,
    /// Whether cloud recordings show the names of the participants in the picture.
    pub display_participant_name: Option<bool>,
    /// Whether cloud recordings show thumbnails of the speaker while the screen is shared.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings are encoded so that video editors of other vendors handle them better;
    /// the files grow.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether cloud recordings come with highlights; `smart_recording` replaces it.
    #[deprecated = "the document advises against it"]
    pub recording_highlight: Option<bool>,
    /// Whether messages between panelists are saved with a webinar's cloud recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether poll results shown during the meeting are saved with the cloud recording.
    pub save_poll_results: Option<bool>,
    /// Whether closed captions are saved with the cloud recording.
    pub save_close_caption: Option<bool>,
    /// Where meetings are recorded without the host starting it.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the user may record to the Zoom cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the host may pause and stop an automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// From which addresses the user's cloud recordings can be watched.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether the user may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether a cloud recording comes with a file that holds the sound alone.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording shows the gallery view together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording shows the active speaker together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings come with a transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer when a recording starts.
    pub recording_disclaimer: Option<bool>,
    /// What AI Companion adds to cloud recordings.
    pub smart_recording: Option<SmartRecording>,
    /// What passcodes of shared cloud recordings have to look like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the meeting's chat is saved with the cloud recording.
    pub save_chat_text: Option<bool>,
    /// Whether the picture of a cloud recording carries the time.
    pub show_timestamp: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserRecordingSettings {
        ask_host_to_confirm_disclaimer = "ask_host_to_confirm_disclaimer",
        ask_participants_to_consent_disclaimer = "ask_participants_to_consent_disclaimer",
        auto_delete_cmr = "auto_delete_cmr",
        auto_delete_cmr_days = "auto_delete_cmr_days",
        record_files_separately = "record_files_separately",
        display_participant_name = "display_participant_name",
        recording_thumbnails = "recording_thumbnails",
        optimize_recording_for_3rd_party_video_editor = "optimize_recording_for_3rd_party_video_editor",
        recording_highlight = "recording_highlight",
        save_panelist_chat = "save_panelist_chat",
        save_poll_results = "save_poll_results",
        save_close_caption = "save_close_caption",
        auto_recording = "auto_recording",
        cloud_recording = "cloud_recording",
        host_pause_stop_recording = "host_pause_stop_recording",
        ip_address_access_control = "ip_address_access_control",
        local_recording = "local_recording",
        record_audio_file = "record_audio_file",
        record_gallery_view = "record_gallery_view",
        record_speaker_view = "record_speaker_view",
        recording_audio_transcript = "recording_audio_transcript",
        recording_disclaimer = "recording_disclaimer",
        smart_recording = "smart_recording",
        recording_password_requirement = "recording_password_requirement",
        save_chat_text = "save_chat_text",
        show_timestamp = "show_timestamp",
    }
}

/// Changes of a user's security settings, sent with the option `meeting_security`.
#[derive(Default)]
pub struct UserSecurityChanges {
    /// How meetings and webinars of the user are protected.
    pub meeting_security: Option<UserMeetingSecurity>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSecurityChanges {
        meeting_security = "meeting_security",
    }
}

/// Security settings of a user, answered for the option `meeting_security`.
#[derive(Default)]
pub struct UserSecuritySettings {
    /// How meetings and webinars of the user are protected.
    pub meeting_security: Option<UserMeetingSecurity>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSecuritySettings {
        meeting_security = "meeting_security",
    }
}

/// General settings of a user, answered without `option`.
#[derive(Default)]
pub struct UserSettings {
    /// Toll-free and fee-based phone numbers offered to those who dial in.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which events Zoom tells the user about by email.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Licences and add-ons that the user holds, and their capacities.
    pub feature: Option<UserFeatures>,
    /// What the host and the participants can do during meetings and webinars of the user.
    pub in_meeting: Option<UserSettingsInMeeting>,
    /// Settings of the user's profile.
    pub profile: Option<ProfileSettings>,
    /// Local and cloud recording of meetings.
    pub recording: Option<UserRecordingSettings>,
    /// Defaults for meetings that the user schedules.
    pub schedule_meeting: Option<UserSettingsScheduleMeeting>,
    /// Phone audio of the user's meetings.
    pub telephony: Option<UserSettingsTelephony>,
    /// Audio through a telephony service provider.
    pub tsp: Option<TspSettings>,
    /// Where the user can use Zoom Whiteboard.
    pub whiteboard: Option<UserSettingsWhiteboard>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettings {
        audio_conferencing = "audio_conferencing",
        email_notification = "email_notification",
        feature = "feature",
        in_meeting = "in_meeting",
        profile = "profile",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
        tsp = "tsp",
        whiteboard = "whiteboard",
    }
}

/// The settings, in the shape that `option` asks for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserSettingsAnswer {
    /// General settings of a user, answered without `option`.
    General(Box<UserSettings>),
    /// Authentication profiles both for meetings and for recordings.
    Authentication(Box<AuthenticationSettings>),
    /// Authentication for meetings, answered for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationSettings>),
    /// Authentication for recordings, answered for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationSettings>),
    /// Security settings of a user, answered for the option `meeting_security`.
    Security(Box<UserSecuritySettings>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    UserSettingsAnswer, Unmatched {
        General(Box<UserSettings>),
        Authentication(Box<AuthenticationSettings>),
        MeetingAuthentication(Box<MeetingAuthenticationSettings>),
        RecordingAuthentication(Box<RecordingAuthenticationSettings>),
        Security(Box<UserSecuritySettings>),
    }
}

impl From<UserSettings> for UserSettingsAnswer {
    #[inline]
    fn from(value: UserSettings) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<AuthenticationSettings> for UserSettingsAnswer {
    #[inline]
    fn from(value: AuthenticationSettings) -> Self {
        Self::Authentication(Box::new(value))
    }
}

impl From<MeetingAuthenticationSettings> for UserSettingsAnswer {
    #[inline]
    fn from(value: MeetingAuthenticationSettings) -> Self {
        Self::MeetingAuthentication(Box::new(value))
    }
}

impl From<RecordingAuthenticationSettings> for UserSettingsAnswer {
    #[inline]
    fn from(value: RecordingAuthenticationSettings) -> Self {
        Self::RecordingAuthentication(Box::new(value))
    }
}

impl From<UserSecuritySettings> for UserSettingsAnswer {
    #[inline]
    fn from(value: UserSecuritySettings) -> Self {
        Self::Security(Box::new(value))
    }
}

/// Changes of a user's general settings, sent without `option`; what is absent stays as it is.
#[derive(Default)]
pub struct UserSettingsChanges {
    /// Which events Zoom tells the user about by email.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Licences and add-ons to give the user or to take away, and their capacities.
    pub feature: Option<UserFeaturesChanges>,
    /// What the host and the participants can do during meetings and webinars of the user.
    pub in_meeting: Option<UserSettingsChangesInMeeting>,
    /// Settings of the user's profile.
    pub profile: Option<ProfileSettings>,
    /// Local and cloud recording of meetings.
    pub recording: Option<UserRecordingSettings>,
    /// Defaults for meetings that the user schedules.
    pub schedule_meeting: Option<UserSettingsChangesScheduleMeeting>,
    /// Phone audio of the user's meetings.
    pub telephony: Option<UserSettingsChangesTelephony>,
    /// Audio through a telephony service provider.
    pub tsp: Option<TspSettings>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsChanges {
        email_notification = "email_notification",
        feature = "feature",
        in_meeting = "in_meeting",
        profile = "profile",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
        tsp = "tsp",
    }
}

/// What the host and the participants can do during meetings and webinars of the user.
#[derive(Default)]
pub struct UserSettingsChangesInMeeting {
    /// Whether the host may turn on focus mode, in which participants see only the hosts' videos, in
    /// scheduled meetings.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether participants may delete their own messages from the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether the user's meetings may be streamed live.
    pub allow_live_streaming: Option<bool>,
    /// Whether each participant is asked for a thumbs up or down when the meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may share a whiteboard during a meeting.
    pub whiteboard: Option<bool>,
    /// With whom participants may chat in a meeting.
    pub allow_participants_chat_with: Option<MeetingChatRecipients>,
    /// How much of the meeting chat participants may save.
    pub allow_users_save_chats: Option<MeetingChatSaving>,
    /// Whether participants may draw on the shared screen.
    pub annotation: Option<bool>,
    /// Whether the host can put attendees on hold, out of the meeting. An old way that `waiting_room`
    /// replaces.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see only the hosts' videos and shared
    /// screens.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat is saved without asking on the host's computer.
    pub auto_saving_chat: Option<bool>,
    /// Whether the host may split the meeting into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms already while scheduling.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants may write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether meetings offer a panel for questions and answers.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host or an assigned participant may add closed captions.
    pub closed_caption: Option<bool>,
    /// Closed captions and live transcripts; accounts with the newer captions use `manual_captioning`.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the host may make participants co-hosts, who share most of the controls.
    pub co_host: Option<bool>,
    /// Whether the user picks the data centre regions for real-time traffic instead of taking the
    /// account's choice; the pick stands in `data_center_regions`.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings may be streamed to a service other than the built-in ones.
    pub custom_live_streaming_service: Option<bool>,
    /// What the host has to know to set up the custom streaming service, in free text.
    pub custom_service_instructions: Option<String>,
    /// Codes of the data centre regions that the user chose: `AU` Australia, `LA` Latin America, `CA`
    /// Canada, `CN` mainland China, `DE` Germany, `HK` Hong Kong SAR, `IN` India, `IE` Ireland, `TY`
    /// Japan, `MX` Mexico, `NL` Netherlands, `SG` Singapore, `US` United States. Counts only with
    /// `custom_data_center_regions`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether sharing the whole desktop is blocked in meetings that the user hosts; single
    /// applications can still be shared.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is blocked while a guest from outside the account is in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether endpoints of other vendors (H.323, SIP) have to encrypt their traffic.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether another participant may take control of the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send feedback about a meeting to Zoom.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send video in high definition.
    pub group_hd: Option<bool>,
    /// Whether webinars send video in high definition.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a desktop computer, which does not have all features
    /// of the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, which does not have all features of
    /// the app.
    pub join_from_mobile: Option<bool>,
    /// Interpreters who translate the meeting by voice on channels of their own.
    pub language_interpretation: Option<LanguageInterpretationChanges>,
    /// Interpreters who sign the meeting in a video window of their own.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Captions, typed or generated, and transcripts.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants may react with emojis during a meeting.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants may react with; counts only with `meeting_reactions`.
    pub meeting_reactions_emojis: Option<ReactionEmojis>,
    /// Whether the host and the panelists of a webinar may clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether hosts, panelists and attendees may react with emojis during a webinar.
    pub webinar_reactions: Option<bool>,
    /// Whether the host may present a survey when a meeting has ended.
    pub meeting_survey: Option<bool>,
    /// Whether participants may signal yes, no, slower or faster with icons.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host may run polls in meetings; `meeting_polling` holds the details.
    pub polling: Option<bool>,
    /// Whether participants may send messages to one another alone.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their own voice, to be played when they join and
    /// leave.
    pub record_play_voice: Option<bool>,
    /// Whether whoever shares the screen may let another participant control the shared content.
    pub remote_control: Option<bool>,
    /// Whether the host may give a single participant remote support.
    pub remote_support: Option<bool>,
    /// Whether participants are asked beforehand to let the host unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the screen can be shared in the user's meetings; `who_can_share_screen` says by whom.
    pub screen_sharing: Option<bool>,
    /// Whether the picture of a second camera can be shared at the same time.
    #[deprecated = "the document advises against it"]
    pub share_dual_camera: Option<bool>,
    /// Whether the join page offers to join from the web browser without a download.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether a presenter may let other participants move through the shared slides.
    pub slide_control: Option<bool>,
    /// Whether participants may replace their background with a picture.
    pub virtual_background: Option<bool>,
    /// Details of virtual backgrounds and the files on offer.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether attendees wait until the host lets them in; turns off joining before the host.
    pub waiting_room: Option<bool>,
    /// Chat in webinars.
    pub webinar_chat: Option<WebinarChatSettings>,
    /// Live streaming of webinars.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings.
    pub meeting_polling: Option<UserPollSettings>,
    /// Polls and quizzes in webinars.
    pub webinar_polling: Option<UserPollSettings>,
    /// Whether the host may present a survey to attendees when a webinar has ended.
    pub webinar_survey: Option<bool>,
    /// Who may share the screen in a meeting.
    pub who_can_share_screen: Option<ScreenSharers>,
    /// Who may start to share while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharers>,
    /// How many participants can share their screens at the same time.
    pub participants_share_simultaneously: Option<SimultaneousSharing>,
    /// Whether meetings may be streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether the user can put contacts into an auto-answer group, whose calls are taken without a
    /// click.
    pub auto_answer: Option<bool>,
    /// Whether Zoom's own windows stay visible to others while the screen is shared.
    pub allow_show_zoom_windows: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsChangesInMeeting {
        allow_host_to_enable_focus_mode = "allow_host_to_enable_focus_mode",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        post_meeting_feedback = "post_meeting_feedback",
        whiteboard = "whiteboard",
        allow_participants_chat_with = "allow_participants_chat_with",
        allow_users_save_chats = "allow_users_save_chats",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        attention_mode_focus_mode = "attention_mode_focus_mode",
        auto_saving_chat = "auto_saving_chat",
        breakout_room = "breakout_room",
        breakout_room_schedule = "breakout_room_schedule",
        chat = "chat",
        meeting_question_answer = "meeting_question_answer",
        closed_caption = "closed_caption",
        closed_captioning = "closed_captioning",
        co_host = "co_host",
        custom_data_center_regions = "custom_data_center_regions",
        custom_live_streaming_service = "custom_live_streaming_service",
        custom_service_instructions = "custom_service_instructions",
        data_center_regions = "data_center_regions",
        disable_screen_sharing_for_host_meetings = "disable_screen_sharing_for_host_meetings",
        disable_screen_sharing_for_in_meeting_guests = "disable_screen_sharing_for_in_meeting_guests",
        e2e_encryption = "e2e_encryption",
        entry_exit_chime = "entry_exit_chime",
        far_end_camera_control = "far_end_camera_control",
        feedback = "feedback",
        file_transfer = "file_transfer",
        group_hd = "group_hd",
        webinar_group_hd = "webinar_group_hd",
        join_from_desktop = "join_from_desktop",
        join_from_mobile = "join_from_mobile",
        language_interpretation = "language_interpretation",
        sign_language_interpretation = "sign_language_interpretation",
        live_streaming_facebook = "live_streaming_facebook",
        live_streaming_youtube = "live_streaming_youtube",
        manual_captioning = "manual_captioning",
        meeting_reactions = "meeting_reactions",
        meeting_reactions_emojis = "meeting_reactions_emojis",
        allow_host_panelists_to_use_audible_clap = "allow_host_panelists_to_use_audible_clap",
        webinar_reactions = "webinar_reactions",
        meeting_survey = "meeting_survey",
        non_verbal_feedback = "non_verbal_feedback",
        polling = "polling",
        private_chat = "private_chat",
        record_play_voice = "record_play_voice",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        screen_sharing = "screen_sharing",
        share_dual_camera = "share_dual_camera",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        virtual_background = "virtual_background",
        virtual_background_settings = "virtual_background_settings",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        meeting_polling = "meeting_polling",
        webinar_polling = "webinar_polling",
        webinar_survey = "webinar_survey",
        who_can_share_screen = "who_can_share_screen",
        who_can_share_screen_when_someone_is_sharing = "who_can_share_screen_when_someone_is_sharing",
        participants_share_simultaneously = "participants_share_simultaneously",
        workplace_by_facebook = "workplace_by_facebook",
        auto_answer = "auto_answer",
        allow_show_zoom_windows = "allow_show_zoom_windows",
    }
}

/// Defaults for meetings that the user schedules.
#[derive(Default)]
pub struct UserSettingsChangesScheduleMeeting {
    /// How participants can join the audio.
    pub audio_type: Option<AudioType>,
    /// Passcode given to meetings that are already scheduled without one.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether the join link carries the passcode in encrypted form, so that joining takes one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether meetings with the personal meeting ID need a passcode where participants may join before
    /// the host.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's camera is on when a scheduled meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// What passcodes of the user's meetings and webinars have to look like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' cameras are on when they join a scheduled meeting.
    pub participants_video: Option<bool>,
    /// Whether the user may hold meetings with the personal meeting ID.
    pub personal_meeting: Option<bool>,
    /// Passcode of meetings with the personal meeting ID.
    pub pmi_password: Option<String>,
    /// Whether those who join by phone have to enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings get a passcode; has no effect on those held with the personal meeting
    /// ID.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with the personal meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasswordRule>,
    /// Whether meetings that are already scheduled need a passcode too.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether newly scheduled meetings need a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsChangesScheduleMeeting {
        audio_type = "audio_type",
        default_password_for_scheduled_meetings = "default_password_for_scheduled_meetings" secret,
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        meeting_password_requirement = "meeting_password_requirement",
        participants_video = "participants_video",
        personal_meeting = "personal_meeting",
        pmi_password = "pmi_password" secret,
        pstn_password_protected = "pstn_password_protected",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduled_meetings = "require_password_for_scheduled_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        use_pmi_for_instant_meetings = "use_pmi_for_instant_meetings",
        use_pmi_for_scheduled_meetings = "use_pmi_for_scheduled_meetings",
    }
}

/// Phone audio of the user's meetings.
#[derive(Default)]
pub struct UserSettingsChangesTelephony {
    /// How to dial in with the other vendor's audio conference, as invitations print it; at most 2048
    /// characters.
    ///
    /// At most 2048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the list of international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions from which most participants of the user's meetings call.
    pub telephony_regions: Option<SelectedTelephonyRegions>,
    /// Whether meetings can use the audio conference of another vendor.
    pub third_party_audio: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsChangesTelephony {
        audio_conference_info = "audio_conference_info",
        show_international_numbers_link = "show_international_numbers_link",
        telephony_regions = "telephony_regions",
        third_party_audio = "third_party_audio",
    }
}

/// What the host and the participants can do during meetings and webinars of the user.
#[derive(Default)]
pub struct UserSettingsInMeeting {
    /// Whether the host may turn on focus mode, in which participants see only the hosts' videos, in
    /// scheduled meetings.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether participants may delete their own messages from the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether the user's meetings may be streamed live.
    pub allow_live_streaming: Option<bool>,
    /// Whether each participant is asked for a thumbs up or down when the meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may share a whiteboard during a meeting.
    pub whiteboard: Option<bool>,
    /// With whom participants may chat in a meeting.
    pub allow_participants_chat_with: Option<MeetingChatRecipients>,
    /// How much of the meeting chat participants may save.
    pub allow_users_save_chats: Option<MeetingChatSaving>,
    /// Whether participants may draw on the shared screen.
    pub annotation: Option<bool>,
    /// Whether the host can put attendees on hold, out of the meeting. An old way that `waiting_room`
    /// replaces.
    #[deprecated = "the document advises against it"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see only the hosts' videos and shared
    /// screens.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat is saved without asking on the host's computer.
    pub auto_saving_chat: Option<bool>,
    /// Whether the host may split the meeting into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms already while scheduling.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants may write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether meetings offer a panel for questions and answers.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host or an assigned participant may add closed captions.
    pub closed_caption: Option<bool>,
    /// Closed captions and live transcripts; accounts with the newer captions use `manual_captioning`.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the host may make participants co-hosts, who share most of the controls.
    pub co_host: Option<bool>,
    /// Whether the user picks the data centre regions for real-time traffic instead of taking the
    /// account's choice; the pick stands in `data_center_regions`.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings may be streamed to a service other than the built-in ones.
    pub custom_live_streaming_service: Option<bool>,
    /// What the host has to know to set up the custom streaming service, in free text.
    pub custom_service_instructions: Option<String>,
    /// Codes of the data centre regions that the user chose: `AU` Australia, `LA` Latin America, `CA`
    /// Canada, `CN` mainland China, `DE` Germany, `HK` Hong Kong SAR, `IN` India, `IE` Ireland, `TY`
    /// Japan, `MX` Mexico, `NL` Netherlands, `SG` Singapore, `US` United States. Counts only with
    /// `custom_data_center_regions`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether sharing the whole desktop is blocked in meetings that the user hosts; single
    /// applications can still be shared.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is blocked while a guest from outside the account is in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether endpoints of other vendors (H.323, SIP) have to encrypt their traffic.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether another participant may take control of the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send feedback about a meeting to Zoom.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send video in high definition.
    pub group_hd: Option<bool>,
    /// Whether webinars send video in high definition.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a desktop computer, which does not have all features
    /// of the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, which does not have all features of
    /// the app.
    pub join_from_mobile: Option<bool>,
    /// Interpreters who translate the meeting by voice on channels of their own.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Interpreters who sign the meeting in a video window of their own.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Captions, typed or generated, and transcripts.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants may react with emojis during a meeting.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants may react with; counts only with `meeting_reactions`.
    pub meeting_reactions_emojis: Option<ReactionEmojis>,
    /// Whether the host and the panelists of a webinar may clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether hosts, panelists and attendees may react with emojis during a webinar.
    pub webinar_reactions: Option<bool>,
    /// Whether the host may present a survey when a meeting has ended.
    pub meeting_survey: Option<bool>,
    /// Whether participants may signal yes, no, slower or faster with icons.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host may run polls in meetings; `meeting_polling` holds the details.
    pub polling: Option<bool>,
    /// Whether participants may send messages to one another alone.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their own voice, to be played when they join and
    /// leave.
    pub record_play_voice: Option<bool>,
    /// Whether whoever shares the screen may let another participant control the shared content.
    pub remote_control: Option<bool>,
    /// Whether the host may give a single participant remote support.
    pub remote_support: Option<bool>,
    /// Whether participants are asked beforehand to let the host unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the screen can be shared in the user's meetings; `who_can_share_screen` says by whom.
    pub screen_sharing: Option<bool>,
    /// Whether the picture of a second camera can be shared at the same time.
    #[deprecated = "the document advises against it"]
    pub share_dual_camera: Option<bool>,
    /// Whether the join page offers to join from the web browser without a download.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether a presenter may let other participants move through the shared slides.
    pub slide_control: Option<bool>,
    /// Codes of the data centre regions that the user did not choose, in the notation of
    /// `data_center_regions`.
    pub unchecked_data_center_regions: Option<Vec<String>>,
    /// Whether participants may replace their background with a picture.
    pub virtual_background: Option<bool>,
    /// Details of virtual backgrounds and the files on offer.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether attendees wait until the host lets them in; turns off joining before the host.
    pub waiting_room: Option<bool>,
    /// Chat in webinars.
    pub webinar_chat: Option<WebinarChatSettings>,
    /// Live streaming of webinars.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings.
    pub meeting_polling: Option<UserPollSettings>,
    /// Polls and quizzes in webinars.
    pub webinar_polling: Option<UserPollSettings>,
    /// Whether the host may present a survey to attendees when a webinar has ended.
    pub webinar_survey: Option<bool>,
    /// Who may share the screen in a meeting.
    pub who_can_share_screen: Option<ScreenSharers>,
    /// Who may start to share while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharers>,
    /// How many participants can share their screens at the same time.
    pub participants_share_simultaneously: Option<SimultaneousSharing>,
    /// Whether meetings may be streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether the user can move a running meeting from one device to another.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether Zoom's own windows stay visible to others while the screen is shared.
    pub allow_show_zoom_windows: Option<bool>,
    /// Meeting summaries that AI Companion writes.
    pub meeting_summary_with_ai_companion: Option<MeetingSummarySettings>,
    /// Questions about the meeting that AI Companion answers.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsInMeeting {
        allow_host_to_enable_focus_mode = "allow_host_to_enable_focus_mode",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        post_meeting_feedback = "post_meeting_feedback",
        whiteboard = "whiteboard",
        allow_participants_chat_with = "allow_participants_chat_with",
        allow_users_save_chats = "allow_users_save_chats",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        attention_mode_focus_mode = "attention_mode_focus_mode",
        auto_saving_chat = "auto_saving_chat",
        breakout_room = "breakout_room",
        breakout_room_schedule = "breakout_room_schedule",
        chat = "chat",
        meeting_question_answer = "meeting_question_answer",
        closed_caption = "closed_caption",
        closed_captioning = "closed_captioning",
        co_host = "co_host",
        custom_data_center_regions = "custom_data_center_regions",
        custom_live_streaming_service = "custom_live_streaming_service",
        custom_service_instructions = "custom_service_instructions",
        data_center_regions = "data_center_regions",
        disable_screen_sharing_for_host_meetings = "disable_screen_sharing_for_host_meetings",
        disable_screen_sharing_for_in_meeting_guests = "disable_screen_sharing_for_in_meeting_guests",
        e2e_encryption = "e2e_encryption",
        entry_exit_chime = "entry_exit_chime",
        far_end_camera_control = "far_end_camera_control",
        feedback = "feedback",
        file_transfer = "file_transfer",
        group_hd = "group_hd",
        webinar_group_hd = "webinar_group_hd",
        join_from_desktop = "join_from_desktop",
        join_from_mobile = "join_from_mobile",
        language_interpretation = "language_interpretation",
        sign_language_interpretation = "sign_language_interpretation",
        live_streaming_facebook = "live_streaming_facebook",
        live_streaming_youtube = "live_streaming_youtube",
        manual_captioning = "manual_captioning",
        meeting_reactions = "meeting_reactions",
        meeting_reactions_emojis = "meeting_reactions_emojis",
        allow_host_panelists_to_use_audible_clap = "allow_host_panelists_to_use_audible_clap",
        webinar_reactions = "webinar_reactions",
        meeting_survey = "meeting_survey",
        non_verbal_feedback = "non_verbal_feedback",
        polling = "polling",
        private_chat = "private_chat",
        record_play_voice = "record_play_voice",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        screen_sharing = "screen_sharing",
        share_dual_camera = "share_dual_camera",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        unchecked_data_center_regions = "unchecked_data_center_regions",
        virtual_background = "virtual_background",
        virtual_background_settings = "virtual_background_settings",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        meeting_polling = "meeting_polling",
        webinar_polling = "webinar_polling",
        webinar_survey = "webinar_survey",
        who_can_share_screen = "who_can_share_screen",
        who_can_share_screen_when_someone_is_sharing = "who_can_share_screen_when_someone_is_sharing",
        participants_share_simultaneously = "participants_share_simultaneously",
        workplace_by_facebook = "workplace_by_facebook",
        transfer_meetings_between_devices = "transfer_meetings_between_devices",
        allow_show_zoom_windows = "allow_show_zoom_windows",
        meeting_summary_with_ai_companion = "meeting_summary_with_ai_companion",
        ai_companion_questions = "ai_companion_questions",
    }
}

/// Defaults for meetings that the user schedules.
#[derive(Default)]
pub struct UserSettingsScheduleMeeting {
    /// How participants can join the audio.
    pub audio_type: Option<AudioType>,
    /// Passcode given to meetings that are already scheduled without one.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether the join link carries the passcode in encrypted form, so that joining takes one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether meetings with the personal meeting ID need a passcode where participants may join before
    /// the host.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's camera is on when a scheduled meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// What passcodes of the user's meetings and webinars have to look like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' cameras are on when they join a scheduled meeting.
    pub participants_video: Option<bool>,
    /// Whether the user may hold meetings with the personal meeting ID.
    pub personal_meeting: Option<bool>,
    /// Passcode of meetings with the personal meeting ID.
    pub pmi_password: Option<String>,
    /// Whether those who join by phone have to enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings get a passcode; has no effect on those held with the personal meeting
    /// ID.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with the personal meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasswordRule>,
    /// Whether meetings that are already scheduled need a passcode too.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether newly scheduled meetings need a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The chat that goes on before and after a meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsScheduleMeeting {
        audio_type = "audio_type",
        default_password_for_scheduled_meetings = "default_password_for_scheduled_meetings" secret,
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        meeting_password_requirement = "meeting_password_requirement",
        participants_video = "participants_video",
        personal_meeting = "personal_meeting",
        pmi_password = "pmi_password" secret,
        pstn_password_protected = "pstn_password_protected",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduled_meetings = "require_password_for_scheduled_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        use_pmi_for_instant_meetings = "use_pmi_for_instant_meetings",
        use_pmi_for_scheduled_meetings = "use_pmi_for_scheduled_meetings",
        continuous_meeting_chat = "continuous_meeting_chat",
    }
}

/// Phone audio of the user's meetings.
#[derive(Default)]
pub struct UserSettingsTelephony {
    /// How to dial in with the other vendor's audio conference, as invitations print it; at most 2048
    /// characters.
    ///
    /// At most 2048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the list of international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions from which most participants of the user's meetings call.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether meetings can use the audio conference of another vendor.
    pub third_party_audio: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsTelephony {
        audio_conference_info = "audio_conference_info",
        show_international_numbers_link = "show_international_numbers_link",
        telephony_regions = "telephony_regions",
        third_party_audio = "third_party_audio",
    }
}

/// Changes of a user's settings, in the shape that `option` names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserSettingsUpdate {
    /// Changes of a user's general settings, sent without `option`; what is absent stays as it is.
    General(Box<UserSettingsChanges>),
    /// Changes of the authentication for meetings, sent with the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationChanges>),
    /// Changes of the authentication for recordings, sent with the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationChanges>),
    /// Changes of a user's security settings, sent with the option `meeting_security`.
    Security(Box<UserSecurityChanges>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    UserSettingsUpdate, Unmatched {
        General(Box<UserSettingsChanges>),
        MeetingAuthentication(Box<MeetingAuthenticationChanges>),
        RecordingAuthentication(Box<RecordingAuthenticationChanges>),
        Security(Box<UserSecurityChanges>),
    }
}

impl From<UserSettingsChanges> for UserSettingsUpdate {
    #[inline]
    fn from(value: UserSettingsChanges) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<MeetingAuthenticationChanges> for UserSettingsUpdate {
    #[inline]
    fn from(value: MeetingAuthenticationChanges) -> Self {
        Self::MeetingAuthentication(Box::new(value))
    }
}

impl From<RecordingAuthenticationChanges> for UserSettingsUpdate {
    #[inline]
    fn from(value: RecordingAuthenticationChanges) -> Self {
        Self::RecordingAuthentication(Box::new(value))
    }
}

impl From<UserSecurityChanges> for UserSettingsUpdate {
    #[inline]
    fn from(value: UserSecurityChanges) -> Self {
        Self::Security(Box::new(value))
    }
}

/// Where the user can use Zoom Whiteboard.
#[derive(Default)]
pub struct UserSettingsWhiteboard {
    /// Whether whiteboards can be made and edited outside of meetings.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether whiteboards can be made and edited during meetings.
    pub in_meeting_advanced_whiteboard: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSettingsWhiteboard {
        out_meeting_advanced_whiteboard = "out_meeting_advanced_whiteboard",
        in_meeting_advanced_whiteboard = "in_meeting_advanced_whiteboard",
    }
}

/// State of a user in the account.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserStatus {
    /// Users who belong to the account and can sign in. (`active`)
    Active,
    /// Users who have been deactivated. (`inactive`)
    Inactive,
    /// People who were invited and have yet to accept. (`pending`)
    Pending,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserStatus, Unknown {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}

/// User as the list of users shows them.
#[derive(Default)]
pub struct UserSummary {
    /// When the user was created.
    pub user_created_at: Option<DateTime>,
    /// When the user's latest way of signing in was created. Deprecated: `user_created_at` has the
    /// creation of the user.
    #[deprecated = "the document advises against it"]
    pub created_at: Option<DateTime>,
    /// The account's own profile fields with the user's values; only with
    /// `include_fields=custom_attributes`, and only for users who have any.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department that the user works in, as free text.
    pub dept: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Id of the employee in the account's identity provider; only where SAML single sign-on is in use
    /// and the user signs in through it.
    pub employee_unique_id: Option<String>,
    /// Given name of the user.
    ///
    /// At most 64 characters.
    pub first_name: Option<String>,
    /// Ids of the groups that the user is a member of.
    pub group_ids: Option<Vec<String>>,
    /// Key with which the user claims the host role in a meeting; only with `include_fields=host_key`,
    /// and only for users who have one.
    pub host_key: Option<String>,
    /// Id of the user; missing for pending users.
    pub id: Option<String>,
    /// Ids of the directory groups (IM groups) that the user is a member of.
    pub im_group_ids: Option<Vec<String>>,
    /// Version and platform of the Zoom client that the user signed in with last.
    pub last_client_version: Option<String>,
    /// When the user last signed in; a sign-in within three days of the recorded one may not show.
    /// Missing or empty for users who never did.
    pub last_login_time: Option<DateTime>,
    /// Family name of the user.
    ///
    /// At most 64 characters.
    pub last_name: Option<String>,
    /// The user's Zoom United licence as a number in a string (its meanings are those of the field in
    /// `GET /users/{userId}`); only for users who have such a licence.
    pub plan_united_type: Option<UnitedPlan>,
    /// Personal meeting ID (PMI) of the user.
    pub pmi: Option<i64>,
    /// Role of a user in the account.
    pub role_id: Option<Role>,
    /// State of the user in the account.
    pub status: Option<UserStatus>,
    /// Time zone of the user, as a rule a name such as `Asia/Manila`; also forms such as `GMT+8:00`, or
    /// empty.
    pub timezone: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    /// Whether the user's email address has been verified.
    pub verified: Option<Verification>,
    /// Name that others see in meetings and chats.
    ///
    /// At most 128 characters.
    pub display_name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserSummary {
        user_created_at = "user_created_at",
        created_at = "created_at",
        custom_attributes = "custom_attributes",
        dept = "dept",
        email = "email",
        employee_unique_id = "employee_unique_id",
        first_name = "first_name",
        group_ids = "group_ids",
        host_key = "host_key" secret,
        id = "id",
        im_group_ids = "im_group_ids",
        last_client_version = "last_client_version",
        last_login_time = "last_login_time",
        last_name = "last_name",
        plan_united_type = "plan_united_type",
        pmi = "pmi",
        role_id = "role_id",
        status = "status",
        timezone = "timezone",
        r#type = "type",
        verified = "verified",
        display_name = "display_name",
    }
}

/// Token of a user, of the kind that was asked for.
#[derive(Default)]
pub struct UserToken {
    /// The token of the kind asked for. It lets its bearer act as the user, so treat it as a secret.
    pub token: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserToken {
        token = "token" secret,
    }
}

/// Changes of a user's profile, type and licences; what is absent stays as it is.
#[derive(Default)]
pub struct UserUpdate {
    /// Id of the user at Kaltura; only in accounts with the Kaltura integration.
    pub cms_user_id: Option<String>,
    /// Company that the user works for, as free text.
    ///
    /// At most 255 characters.
    pub company: Option<String>,
    /// Values for up to five of the account's own profile fields.
    ///
    /// At most 5 items.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department that the user works in, as free text.
    pub dept: Option<String>,
    /// Given name of the user; at most five Chinese characters.
    ///
    /// At most 64 characters.
    pub first_name: Option<String>,
    /// Id of a group to put the user into; for pending users.
    pub group_id: Option<String>,
    /// Key of 6 to 10 digits with which the user claims the host role in a meeting.
    ///
    /// 6 to 10 characters.
    pub host_key: Option<String>,
    /// The user's job title, as free text.
    ///
    /// At most 128 characters.
    pub job_title: Option<String>,
    /// Cost centre that the user is booked to.
    pub cost_center: Option<String>,
    /// Language of the Zoom web portal for the user, for example `en-US`.
    pub language: Option<String>,
    /// Family name of the user; at most five Chinese characters.
    ///
    /// At most 64 characters.
    pub last_name: Option<String>,
    /// Where the user works, as free text.
    ///
    /// At most 256 characters.
    pub location: Option<String>,
    /// The user's manager, as a rule an email address; names occur too.
    pub manager: Option<String>,
    /// Two-letter code of the phone number's country. Deprecated: use `phone_numbers`.
    #[deprecated = "the document advises against it"]
    pub phone_country: Option<String>,
    /// The user's phone number; needs `phone_country` beside it. Deprecated: use `phone_numbers`.
    #[deprecated = "the document advises against it"]
    pub phone_number: Option<String>,
    /// The user's phone numbers, at most three.
    ///
    /// At most 3 items.
    pub phone_numbers: Option<Vec<PhoneNumberUpdate>>,
    /// New personal meeting ID, a number of ten digits that is not taken.
    ///
    /// 1000000000 to 9999999999.
    pub pmi: Option<i64>,
    /// The user's pronouns, as free text such as `they/them`.
    pub pronouns: Option<String>,
    /// When the user's pronouns are shown in meetings and webinars.
    pub pronouns_option: Option<PronounsDisplay>,
    /// Time zone of the user, by name, for example `America/Chicago`.
    pub timezone: Option<String>,
    /// Kind of the user's meeting licence.
    pub r#type: Option<UserType>,
    /// Whether the user's instant meetings take place under the personal meeting ID.
    pub use_pmi: Option<bool>,
    /// Name of the user's personal meeting room, which becomes part of its address.
    pub vanity_name: Option<String>,
    /// Name that others see in meetings and chats; at most ten Chinese characters.
    ///
    /// At most 128 characters.
    pub display_name: Option<String>,
    /// Zoom Workplace licences, of which a user can have several.
    pub zoom_one_type: Option<FlagSet<WorkplaceLicense>>,
    /// The Zoom United licence to give the user, a number in a string, or `none` to take it away.
    pub plan_united_type: Option<UnitedPlan>,
    /// Products to switch on or off for the user.
    pub feature: Option<UserUpdateFeatures>,
    /// Short text with which users introduce themselves on the profile card.
    ///
    /// At most 150 characters.
    pub about_me: Option<String>,
    /// Address of the user's LinkedIn profile.
    pub linkedin_url: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserUpdate {
        cms_user_id = "cms_user_id",
        company = "company",
        custom_attributes = "custom_attributes",
        dept = "dept",
        first_name = "first_name",
        group_id = "group_id",
        host_key = "host_key" secret,
        job_title = "job_title",
        cost_center = "cost_center",
        language = "language",
        last_name = "last_name",
        location = "location",
        manager = "manager",
        phone_country = "phone_country",
        phone_number = "phone_number",
        phone_numbers = "phone_numbers",
        pmi = "pmi",
        pronouns = "pronouns",
        pronouns_option = "pronouns_option",
        timezone = "timezone",
        r#type = "type",
        use_pmi = "use_pmi",
        vanity_name = "vanity_name",
        display_name = "display_name",
        zoom_one_type = "zoom_one_type",
        plan_united_type = "plan_united_type",
        feature = "feature",
        about_me = "about_me",
        linkedin_url = "linkedin_url",
    }
}

/// Products to switch on or off for the user.
#[derive(Default)]
pub struct UserUpdateFeatures {
    /// Whether the user has Zoom Phone.
    pub zoom_phone: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserUpdateFeatures {
        zoom_phone = "zoom_phone",
    }
}

/// Whether the name of a personal meeting room is in use.
#[derive(Default)]
pub struct VanityNameCheck {
    /// Whether a personal meeting room of this name exists.
    pub existed: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    VanityNameCheck {
        existed = "existed",
    }
}

/// Whether the user's email address has been verified.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Verification {
    /// The address is verified. (`1`)
    Verified,
    /// The address is not verified. (`0`)
    Unverified,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    Verification, Unknown {
        Verified = 1,
        Unverified = 0,
    }
}

/// Zoom Workplace licences, of which a user can have several.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WorkplaceLicense {
    /// None; takes a licence away. (`0`)
    None,
    /// Zoom Workplace Enterprise; Zoom One Enterprise in government accounts. (`4`)
    Enterprise,
    /// Zoom Workplace Enterprise Plus; Zoom One Enterprise Plus in government accounts. (`8`)
    EnterprisePlus,
    /// Zoom Workplace Business Plus with unlimited calling in the US and Canada. (`16`)
    BusinessPlusUsCanada,
    /// Zoom Workplace Business Plus with unlimited calling in the UK and Ireland. (`32`)
    BusinessPlusUkIreland,
    /// Zoom Workplace Business Plus with unlimited calling in Australia and New Zealand. (`64`)
    BusinessPlusAustraliaNewZealand,
    /// Zoom Workplace Business Plus with unlimited calling in Japan. (`128`)
    BusinessPlusJapan,
    /// Zoom Workplace Business Plus with Global Select. (`33554432`)
    BusinessPlusGlobalSelect,
    /// Zoom Workplace Enterprise Premier with unlimited calling in the US and Canada. (`134217728`)
    EnterprisePremierUsCanada,
    /// Zoom Workplace Enterprise Premier with unlimited calling in Australia and New Zealand.
    /// (`1073741824`)
    EnterprisePremierAustraliaNewZealand,
    /// Zoom Workplace Enterprise Premier with unlimited calling in the UK and Ireland. (`536870912`)
    EnterprisePremierUkIreland,
    /// Zoom Workplace Enterprise Premier with unlimited calling in Japan. (`268435456`)
    EnterprisePremierJapan,
    /// Zoom Workplace Pro Plus with unlimited calling in the US and Canada. (`4398046511104`)
    ProPlusUsCanada,
    /// Zoom One for Education School and Campus. (`18014398509481984`)
    EducationSchool,
    /// Zoom One for Education Enterprise Essentials. (`72057594037927936`)
    EducationEssentials,
    /// Zoom One for Education Enterprise Student. (`576460752303423488`)
    EducationStudent,
    /// Zoom One for Education Enterprise Plus. (`144115188075855872`)
    EducationEnterprisePlus,
    /// Zoom One for Education School and Campus Plus with unlimited calling in the US and Canada.
    /// (`137438953472`)
    EducationSchoolPlusUsCanada,
    /// Zoom One for Education School and Campus Plus with unlimited calling in Australia and New
    /// Zealand. (`1099511627776`)
    EducationSchoolPlusAustraliaNewZealand,
    /// Zoom One for Education School and Campus Plus with unlimited calling in the UK and Ireland.
    /// (`549755813888`)
    EducationSchoolPlusUkIreland,
    /// Zoom One for Education School and Campus Plus with unlimited calling in Japan. (`274877906944`)
    EducationSchoolPlusJapan,
    /// Zoom One for Education School and Campus Plus with Global Select. (`2199023255552`)
    EducationSchoolPlusGlobalSelect,
    /// Zoom One for Education Enterprise Premier with unlimited calling in the US and Canada.
    /// (`4294967296`)
    EducationPremierUsCanada,
    /// Zoom One for Education Enterprise Premier with unlimited calling in Australia and New Zealand.
    /// (`34359738368`)
    EducationPremierAustraliaNewZealand,
    /// Zoom One for Education Enterprise Premier with unlimited calling in the UK and Ireland.
    /// (`17179869184`)
    EducationPremierUkIreland,
    /// Zoom One for Education Enterprise Premier with unlimited calling in Japan. (`8589934592`)
    EducationPremierJapan,
    /// Zoom One for Education Enterprise Premier with Global Select. (`68719476736`)
    EducationPremierGlobalSelect,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    WorkplaceLicense, Unknown {
        None = 0,
        Enterprise = 4,
        EnterprisePlus = 8,
        BusinessPlusUsCanada = 16,
        BusinessPlusUkIreland = 32,
        BusinessPlusAustraliaNewZealand = 64,
        BusinessPlusJapan = 128,
        BusinessPlusGlobalSelect = 33554432,
        EnterprisePremierUsCanada = 134217728,
        EnterprisePremierAustraliaNewZealand = 1073741824,
        EnterprisePremierUkIreland = 536870912,
        EnterprisePremierJapan = 268435456,
        ProPlusUsCanada = 4398046511104,
        EducationSchool = 18014398509481984,
        EducationEssentials = 72057594037927936,
        EducationStudent = 576460752303423488,
        EducationEnterprisePlus = 144115188075855872,
        EducationSchoolPlusUsCanada = 137438953472,
        EducationSchoolPlusAustraliaNewZealand = 1099511627776,
        EducationSchoolPlusUkIreland = 549755813888,
        EducationSchoolPlusJapan = 274877906944,
        EducationSchoolPlusGlobalSelect = 2199023255552,
        EducationPremierUsCanada = 4294967296,
        EducationPremierAustraliaNewZealand = 34359738368,
        EducationPremierUkIreland = 17179869184,
        EducationPremierJapan = 8589934592,
        EducationPremierGlobalSelect = 68719476736,
    }
}

/// Zoom Access Key (ZAK) of the caller.
#[derive(Default)]
pub struct Zak {
    /// The Zoom Access Key, valid for five minutes. It lets its bearer act as the host, so treat it as
    /// a secret.
    pub token: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Zak {
        token = "token" secret,
    }
}
