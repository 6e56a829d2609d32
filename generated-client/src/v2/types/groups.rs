// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Groups`.

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
use crate::runtime::{CommaList, DateTime, Json, int_enum, model, string_enum, union};

/// What happens when a meeting or webinar cannot be archived.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ArchiveFailureAction {
    /// Participants can stay and are told about it. (`1`)
    NotifyParticipants,
    /// No one can join or stay. (`2`)
    CloseMeeting,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ArchiveFailureAction, Unknown {
        NotifyParticipants = 1,
        CloseMeeting = 2,
    }
}

/// Who sees a notice when archiving starts.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchiveNotice {
    /// All participants. (`participants`)
    Participants,
    /// Guests only. (`guest`)
    Guest,
    /// No one. (`none`)
    None,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ArchiveNotice, Unknown {
        Participants = "participants",
        Guest = "guest",
        None = "none",
    }
}

/// Which events are archived.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ArchiveType {
    /// Meetings only. (`1`)
    Meetings,
    /// Webinars only. (`2`)
    Webinars,
    /// Meetings and webinars. (`3`)
    MeetingsAndWebinars,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ArchiveType, Unknown {
        Meetings = 1,
        Webinars = 2,
        MeetingsAndWebinars = 3,
    }
}

/// Locks on the audio conferencing settings.
#[derive(Default)]
pub struct AudioConferencingLocks {
    /// Whether the choice of toll-free and fee-based toll numbers is locked to the group's value.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AudioConferencingLocks {
        toll_free_and_fee_based_toll_call = "toll_free_and_fee_based_toll_call",
    }
}

/// The language that is spoken.
#[derive(Default)]
pub struct CaptionLanguage {
    /// Name of the spoken language, such as `German`.
    pub name: Option<String>,
    /// Code of the spoken language, such as `de`.
    pub code: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CaptionLanguage {
        name = "name",
        code = "code",
    }
}

/// Automatic translation of captions into other languages.
#[derive(Default)]
pub struct CaptionTranslation {
    /// Pairs of a spoken language and the languages it can be translated to.
    pub language_item_pair_list: Option<CaptionTranslationPairs>,
    /// Whether captions can be translated automatically.
    pub enable: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CaptionTranslation {
        language_item_pair_list = "language_item_pairList",
        enable = "enable",
    }
}

/// A spoken language and the languages it can be translated to.
#[derive(Default)]
pub struct CaptionTranslationPair {
    /// The language that is spoken.
    pub speak_language: Option<CaptionLanguage>,
    /// Languages to which the spoken one can be translated.
    pub translate_to: Option<CaptionTranslationTargets>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CaptionTranslationPair {
        speak_language = "speak_language",
        translate_to = "translate_to",
    }
}

/// Pairs of a spoken language and the languages it can be translated to.
#[derive(Default)]
pub struct CaptionTranslationPairs {
    /// The pairs, one entry for each spoken language.
    pub trans_lang_config: Option<Vec<CaptionTranslationPair>>,
    /// Whether all pairs of languages are allowed.
    pub all: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CaptionTranslationPairs {
        trans_lang_config = "trans_lang_config",
        all = "all",
    }
}

/// Languages to which the spoken one can be translated.
#[derive(Default)]
pub struct CaptionTranslationTargets {
    /// Whether all languages on offer are allowed for this spoken language.
    pub all: Option<bool>,
    /// The allowed languages, where `all` is false.
    pub language_config: Option<Vec<CaptionLanguage>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CaptionTranslationTargets {
        all = "all",
        language_config = "language_config",
    }
}

/// Whom users can add to their contacts.
#[derive(Default)]
pub struct ChatContactRule {
    /// Whether users can add contacts.
    pub enable: Option<bool>,
    /// Number of the rule, 1 to 4, that says whom users can add.
    pub selected_option: Option<i64>,
    /// Email addresses of the people who may be added, where the chosen rule works with a list.
    pub user_email_addresses: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatContactRule {
        enable = "enable",
        selected_option = "selected_option",
        user_email_addresses = "user_email_addresses",
    }
}

/// Use of emojis in chats.
#[derive(Default)]
pub struct ChatEmojis {
    /// Whether emojis can be used.
    pub enable: Option<bool>,
    /// Which emojis can be used.
    pub emojis_option: Option<ReactionEmojis>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatEmojis {
        enable = "enable",
        emojis_option = "emojis_option",
    }
}

/// What happens to a message that the rule finds.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ChatEtiquetteAction {
    /// The author is asked to confirm before the message is sent. (`1`)
    AskToConfirm,
    /// The message is blocked. (`2`)
    Block,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ChatEtiquetteAction, Unknown {
        AskToConfirm = 1,
        Block = 2,
    }
}

/// Rule that finds unwanted words or patterns.
#[derive(Default)]
pub struct ChatEtiquettePolicy {
    /// What the rule is for, as its author noted it.
    pub description: Option<String>,
    /// Id of the rule.
    pub id: Option<String>,
    /// Whether the state of the rule is locked on a higher level and cannot be changed for the group.
    pub is_locked: Option<bool>,
    /// Words that trigger the rule. Absent for a rule that works with a regular expression.
    pub keywords: Option<Vec<String>>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Regular expression whose matches trigger the rule. Absent for a rule that works with keywords.
    pub regular_expression: Option<String>,
    /// Whether the rule is in force for the group.
    pub status: Option<ChatEtiquetteStatus>,
    /// What happens to a message that the rule finds.
    pub trigger_action: Option<ChatEtiquetteAction>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatEtiquettePolicy {
        description = "description",
        id = "id",
        is_locked = "is_locked",
        keywords = "keywords",
        name = "name",
        regular_expression = "regular_expression",
        status = "status",
        trigger_action = "trigger_action",
    }
}

/// Rule to switch on or off.
#[derive(Default)]
pub struct ChatEtiquettePolicyChange {
    /// Id of the rule.
    pub id: Option<String>,
    /// Whether the rule is in force for the group.
    pub status: Option<ChatEtiquetteStatus>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatEtiquettePolicyChange {
        id = "id",
        status = "status",
    }
}

/// Whether the rule is in force for the group.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatEtiquetteStatus {
    /// The rule is in force. (`activated`)
    Activated,
    /// The rule is switched off. (`deactivated`)
    Deactivated,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ChatEtiquetteStatus, Unknown {
        Activated = "activated",
        Deactivated = "deactivated",
    }
}

/// Rules that find unwanted words or patterns in what users write in Zoom Team Chat.
#[derive(Default)]
pub struct ChatEtiquetteTool {
    /// Whether the rules are applied.
    pub enable: Option<bool>,
    /// The rules, switched on or not.
    pub policies: Option<Vec<ChatEtiquettePolicy>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatEtiquetteTool {
        enable = "enable",
        policies = "policies",
    }
}

/// Rules that find unwanted words or patterns in what users write in Zoom Team Chat.
#[derive(Default)]
pub struct ChatEtiquetteToolChanges {
    /// Whether the rules are applied.
    pub enable: Option<bool>,
    /// Rules to switch on or off, each named by its id.
    pub policies: Option<Vec<ChatEtiquettePolicyChange>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatEtiquetteToolChanges {
        enable = "enable",
        policies = "policies",
    }
}

/// Sending of files in chats.
#[derive(Default)]
pub struct ChatFileSharing {
    /// Whether files can be sent.
    pub enable: Option<bool>,
    /// With whom files can be shared.
    pub share_option: Option<FileSharing>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatFileSharing {
        enable = "enable",
        share_option = "share_option",
    }
}

/// How long the Zoom cloud keeps messages and files.
#[derive(Default)]
pub struct ChatRetention {
    /// Whether content in the cloud is deleted after the given periods.
    pub enable: Option<bool>,
    /// Time for which the cloud keeps direct messages and group chats.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// Time for which the cloud keeps the content of channels.
    pub retention_period_of_channels: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatRetention {
        enable = "enable",
        retention_period_of_direct_messages_and_group_conversation = "retention_period_of_direct_messages_and_group_conversation",
        retention_period_of_channels = "retention_period_of_channels",
    }
}

/// Animated images in chats.
#[derive(Default)]
pub struct ChatSwitch {
    /// Whether users can search for animated GIF images and send them.
    pub enable: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChatSwitch {
        enable = "enable",
    }
}

/// Question of a registration form in the group's own words.
#[derive(Default)]
pub struct CustomRegistrationQuestion {
    /// Wording of the question.
    pub title: Option<String>,
    /// How a question is answered.
    pub r#type: Option<QuestionType>,
    /// Whether the form cannot be sent without an answer to this question.
    pub required: Option<bool>,
    /// Whether the form shows this question.
    pub selected: Option<bool>,
    /// Answers to choose from. Questions of type `short` have none.
    pub answers: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CustomRegistrationQuestion {
        title = "title",
        r#type = "type",
        required = "required",
        selected = "selected",
        answers = "answers",
    }
}

/// Locks on the email notification settings.
#[derive(Default)]
pub struct EmailNotificationLocks {
    /// Whether the email to newly named or removed alternative hosts is locked to the group's value.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the email about cancelled meetings is locked to the group's value.
    #[deprecated = "the document advises against it"]
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether the email about finished cloud recordings is locked to the group's value.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the email about participants who arrive before the host is locked to the group's value.
    pub jbh_reminder: Option<bool>,
    /// Whether the email to hosts about meetings that others schedule for them is locked to the group's
    /// value.
    pub schedule_for_reminder: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EmailNotificationLocks {
        alternative_host_reminder = "alternative_host_reminder",
        cancel_meeting_reminder = "cancel_meeting_reminder",
        cloud_recording_available_reminder = "cloud_recording_available_reminder",
        jbh_reminder = "jbh_reminder",
        schedule_for_reminder = "schedule_for_reminder",
    }
}

/// With whom files can be shared.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileSharing {
    /// No restriction. (`anyone`)
    Anyone,
    /// Members of the same account. (`account`)
    Account,
    /// Members of the same organisation. (`organization`)
    Organization,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    FileSharing, Unknown {
        Anyone = "anyone",
        Account = "account",
        Organization = "organization",
    }
}

/// User group.
#[derive(Default)]
pub struct Group {
    /// Id of the group, for the calls that read or change it.
    pub id: Option<String>,
    /// Name of the group, unique in the account.
    pub name: Option<String>,
    /// Number of users in the group.
    pub total_members: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Group {
        id = "id",
        name = "name",
        total_members = "total_members",
    }
}

/// Which users were added, and when.
#[derive(Default)]
pub struct GroupAddition {
    /// When the admins were added, in UTC.
    pub added_at: Option<DateTime>,
    /// User ids of the new admins, separated by commas; may be empty.
    pub ids: Option<CommaList>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAddition {
        added_at = "added_at",
        ids = "ids",
    }
}

/// User who administers a group.
#[derive(Default)]
pub struct GroupAdmin {
    /// Email address of the admin.
    pub email: Option<String>,
    /// Display name of the admin.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdmin {
        email = "email",
        name = "name",
    }
}

/// One page of admins and the number of all admins.
#[derive(Default)]
pub struct GroupAdminList {
    /// The admins of this page; may be missing when there are none.
    ///
    /// At most 300 items.
    pub admins: Option<Vec<GroupAdmin>>,
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Largest number of entries in a page, as asked for.
    pub page_size: Option<i64>,
    /// Number of admins of the group, over all pages; later pages may leave it out.
    pub total_records: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupAdminList {
        admins = "admins",
        next_page_token = "next_page_token",
        page_size = "page_size",
        total_records = "total_records",
    }
}

/// Archiving of meetings and webinars, which collects their content for compliance.
#[derive(Default)]
pub struct GroupArchive {
    /// Whether archiving is on.
    pub enable: Option<bool>,
    /// What is archived, and how.
    pub settings: Option<GroupArchiveSettings>,
    /// Which events are archived.
    pub r#type: Option<ArchiveType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupArchive {
        enable = "enable",
        settings = "settings",
        r#type = "type",
    }
}

/// Archiving of meetings and webinars, which collects their content for compliance.
#[derive(Default)]
pub struct GroupArchiveChanges {
    /// Whether archiving is on.
    pub enable: Option<bool>,
    /// What is archived, and how.
    pub settings: Option<GroupArchiveSettingsChanges>,
    /// Which events are archived.
    pub r#type: Option<ArchiveType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupArchiveChanges {
        enable = "enable",
        settings = "settings",
        r#type = "type",
    }
}

/// What is archived, and how.
#[derive(Default)]
pub struct GroupArchiveSettings {
    /// Whether the archive includes the sound.
    pub audio_file: Option<bool>,
    /// Whether the archive includes closed captions or the transcript.
    pub cc_transcript_file: Option<bool>,
    /// Whether the archive includes the chat.
    pub chat_file: Option<bool>,
    /// Whether the archived chat names the authors' email addresses.
    pub chat_with_sender_email: Option<bool>,
    /// Whether the archive includes the video.
    pub video_file: Option<bool>,
    /// Whether the archived chat includes private messages.
    pub chat_with_direct_message: Option<bool>,
    /// Days for which archived content is kept, 1 to 30.
    pub archive_retention: Option<i64>,
    /// What happens when a meeting or webinar cannot be archived.
    pub action_when_archive_failed: Option<ArchiveFailureAction>,
    /// Who sees a notice when archiving starts.
    pub notification_when_archiving_starts: Option<ArchiveNotice>,
    /// Who hears an announcement when archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<ArchiveNotice>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupArchiveSettings {
        audio_file = "audio_file",
        cc_transcript_file = "cc_transcript_file",
        chat_file = "chat_file",
        chat_with_sender_email = "chat_with_sender_email",
        video_file = "video_file",
        chat_with_direct_message = "chat_with_direct_message",
        archive_retention = "archive_retention",
        action_when_archive_failed = "action_when_archive_failed",
        notification_when_archiving_starts = "notification_when_archiving_starts",
        play_voice_prompt_when_archiving_starts = "play_voice_prompt_when_archiving_starts",
    }
}

/// What is archived, and how.
#[derive(Default)]
pub struct GroupArchiveSettingsChanges {
    /// Whether the archive includes the sound.
    pub audio_file: Option<bool>,
    /// Whether the archive includes closed captions or the transcript.
    pub cc_transcript_file: Option<bool>,
    /// Whether the archive includes the chat.
    pub chat_file: Option<bool>,
    /// Whether the archived chat names the authors' email addresses.
    pub chat_with_sender_email: Option<bool>,
    /// Whether the archive includes the video.
    pub video_file: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupArchiveSettingsChanges {
        audio_file = "audio_file",
        cc_transcript_file = "cc_transcript_file",
        chat_file = "chat_file",
        chat_with_sender_email = "chat_with_sender_email",
        video_file = "video_file",
    }
}

/// Chat channel of a group.
#[derive(Default)]
pub struct GroupChannel {
    /// Id of the channel in Zoom's team chat.
    pub channel_id: String,
    /// Name of the channel, as the chat shows it.
    pub channel_name: String,
    /// Number of users in the channel.
    pub member_count: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupChannel {
        channel_id = "channel_id" required,
        channel_name = "channel_name" required,
        member_count = "member_count" required,
    }
}

/// The channels of the group.
#[derive(Default)]
pub struct GroupChannelList {
    /// The chat channels of the group.
    pub channels: Vec<GroupChannel>,
    /// Id of the group that was asked for.
    pub group_id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupChannelList {
        channels = "channels" required,
        group_id = "group_id" required,
    }
}

/// Locks on the general settings of a group, answered without `option`.
#[derive(Default)]
pub struct GroupGeneralLockSettings {
    /// Locks on the audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingLocks>,
    /// Locks on the email notification settings.
    pub email_notification: Option<EmailNotificationLocks>,
    /// Locks on the settings that work inside meetings and webinars.
    pub in_meeting: Option<InMeetingLocks>,
    /// Locks on settings that fit no other category.
    pub other_options: Option<OtherOptionsLocks>,
    /// Locks on the recording and archiving settings.
    pub recording: Option<RecordingLocks>,
    /// Locks on the scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingLocks>,
    /// Locks on the telephony settings.
    pub telephony: Option<TelephonyLocks>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupGeneralLockSettings {
        audio_conferencing = "audio_conferencing",
        email_notification = "email_notification",
        in_meeting = "in_meeting",
        other_options = "other_options",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
    }
}

/// Locks on the general settings of a group to set or remove, sent without `option`.
#[derive(Default)]
pub struct GroupGeneralLockSettingsChanges {
    /// Locks on the audio conferencing settings to set or remove.
    pub audio_conferencing: Option<AudioConferencingLocks>,
    /// Locks on the email notification settings to set or remove.
    pub email_notification: Option<EmailNotificationLocks>,
    /// Locks to set or remove on the settings that work inside meetings and webinars.
    pub in_meeting: Option<InMeetingLockChanges>,
    /// Locks to set or remove on settings that fit no other category.
    pub other_options: Option<OtherOptionsLocks>,
    /// Locks on the recording and archiving settings to set or remove.
    pub recording: Option<RecordingLockChanges>,
    /// Locks on the scheduling settings to set or remove.
    pub schedule_meeting: Option<ScheduleMeetingLockChanges>,
    /// Locks on the telephony settings to set or remove.
    pub telephony: Option<TelephonyLocks>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupGeneralLockSettingsChanges {
        audio_conferencing = "audio_conferencing",
        email_notification = "email_notification",
        in_meeting = "in_meeting",
        other_options = "other_options",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
    }
}

/// One page of user groups and the number of all groups.
#[derive(Default)]
pub struct GroupList {
    /// The groups of this page; may be missing when there are none.
    ///
    /// At most 300 items.
    pub groups: Option<Vec<Group>>,
    /// Number of groups in the account, over all pages; later pages may leave it out.
    pub total_records: Option<i64>,
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupList {
        groups = "groups",
        total_records = "total_records",
        next_page_token = "next_page_token",
    }
}

/// The locks of the group, in the set that `option` chose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupLockSettingsAnswer {
    /// Locks on the general settings of a group, answered without `option`.
    General(Box<GroupGeneralLockSettings>),
    /// Locks on the security settings of a group, answered for the option `meeting_security`.
    Security(Box<GroupSecurityLockSettings>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GroupLockSettingsAnswer, Unmatched {
        General(Box<GroupGeneralLockSettings>),
        Security(Box<GroupSecurityLockSettings>),
    }
}

impl From<GroupGeneralLockSettings> for GroupLockSettingsAnswer {
    #[inline]
    fn from(value: GroupGeneralLockSettings) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<GroupSecurityLockSettings> for GroupLockSettingsAnswer {
    #[inline]
    fn from(value: GroupSecurityLockSettings) -> Self {
        Self::Security(Box::new(value))
    }
}

/// Locks to set or remove, in the shape that `option` names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupLockSettingsUpdate {
    /// Locks on the general settings of a group to set or remove, sent without `option`.
    General(Box<GroupGeneralLockSettingsChanges>),
    /// Locks on the security settings of a group to set or remove, sent with the option
    /// `meeting_security`.
    Security(Box<GroupSecurityLockSettingsChanges>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GroupLockSettingsUpdate, Unmatched {
        General(Box<GroupGeneralLockSettingsChanges>),
        Security(Box<GroupSecurityLockSettingsChanges>),
    }
}

impl From<GroupGeneralLockSettingsChanges> for GroupLockSettingsUpdate {
    #[inline]
    fn from(value: GroupGeneralLockSettingsChanges) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<GroupSecurityLockSettingsChanges> for GroupLockSettingsUpdate {
    #[inline]
    fn from(value: GroupSecurityLockSettingsChanges) -> Self {
        Self::Security(Box::new(value))
    }
}

/// Security settings of meetings and webinars; present only when `option` is `meeting_security`.
#[derive(Default)]
pub struct GroupMeetingSecurity {
    /// Whether Zoom secures each meeting with a waiting room when it has neither passcode, waiting room
    /// nor required sign-in.
    pub auto_security: Option<bool>,
    /// Whether users from certain email domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Domains that are kept out while `block_user_domain` is true. At most 20, each of 5 to 30
    /// characters.
    ///
    /// At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Rules that find unwanted words or patterns in what users write in the meeting chat.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether join links carry the passcode in encrypted form, so that people who follow a link need
    /// not type it.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption that meetings use unless the host chooses another.
    pub encryption_type: Option<EncryptionType>,
    /// Whether hosts may use end-to-end encryption for their meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether instant meetings get a passcode that participants have to enter.
    pub meeting_password: Option<bool>,
    /// What a passcode for meetings and webinars has to look like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether people who join from the web client have to be signed in.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone have to enter a numeric passcode when the meeting has a
    /// passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a personal meeting ID need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that were scheduled before also get a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that were scheduled before also get a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until someone admits them. The details are in `waiting_room_settings`.
    pub waiting_room: Option<bool>,
    /// How the waiting room works while it is switched on.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether newly scheduled webinars get a passcode.
    pub webinar_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMeetingSecurity {
        auto_security = "auto_security",
        block_user_domain = "block_user_domain",
        block_user_domain_list = "block_user_domain_list",
        chat_etiquette_tool = "chat_etiquette_tool",
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

/// Security settings of meetings and webinars; counts only when `option` is `meeting_security`.
#[derive(Default)]
pub struct GroupMeetingSecurityChanges {
    /// Whether Zoom secures each meeting with a waiting room when it has neither passcode, waiting room
    /// nor required sign-in.
    pub auto_security: Option<bool>,
    /// Whether users from certain email domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Domains that are kept out while `block_user_domain` is true. At most 20, each of 5 to 30
    /// characters.
    ///
    /// At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Rules that find unwanted words or patterns in what users write in the meeting chat.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolChanges>,
    /// Whether join links carry the passcode in encrypted form, so that people who follow a link need
    /// not type it.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption that meetings use unless the host chooses another.
    pub encryption_type: Option<EncryptionType>,
    /// Whether hosts may use end-to-end encryption for their meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether instant meetings get a passcode that participants have to enter.
    pub meeting_password: Option<bool>,
    /// What a passcode for meetings and webinars has to look like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether people who join from the web client have to be signed in.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone have to enter a numeric passcode when the meeting has a
    /// passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a personal meeting ID need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that were scheduled before also get a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that were scheduled before also get a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until someone admits them. The details are in `waiting_room_settings`.
    pub waiting_room: Option<bool>,
    /// How the waiting room works while it is switched on.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether newly scheduled webinars get a passcode.
    pub webinar_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMeetingSecurityChanges {
        auto_security = "auto_security",
        block_user_domain = "block_user_domain",
        block_user_domain_list = "block_user_domain_list",
        chat_etiquette_tool = "chat_etiquette_tool",
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

/// Locks on the security settings of meetings and webinars to set or remove; counts only when
/// `option` is `meeting_security`.
#[derive(Default)]
pub struct GroupMeetingSecurityLockChanges {
    /// True locks the list of countries and regions that may or may not join to the group's value,
    /// false lets members choose for themselves.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// True locks the rule that each meeting has at least one security option to the group's value,
    /// false lets members choose for themselves.
    pub auto_security: Option<bool>,
    /// True locks the blocking of email domains to the group's value, false lets members choose for
    /// themselves.
    pub block_user_domain: Option<bool>,
    /// True locks the passcode inside join links to the group's value, false lets members choose for
    /// themselves.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption that new meetings use.
    pub encryption_type: Option<EncryptionType>,
    /// True locks the permission for end-to-end encrypted meetings to the group's value, false lets
    /// members choose for themselves.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// True locks the passcode of instant meetings to the group's value, false lets members choose for
    /// themselves.
    pub meeting_password: Option<bool>,
    /// True locks the sign-in that participants need in the web client to the group's value, false lets
    /// members choose for themselves.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// True locks the passcode for people who join by phone to the group's value, false lets members
    /// choose for themselves.
    pub phone_password: Option<bool>,
    /// True locks the passcode of personal meetings to the group's value, false lets members choose for
    /// themselves.
    pub pmi_password: Option<bool>,
    /// True locks the waiting room to the group's value, false lets members choose for themselves.
    pub waiting_room: Option<bool>,
    /// True locks the passcode of newly scheduled webinars to the group's value, false lets members
    /// choose for themselves.
    pub webinar_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMeetingSecurityLockChanges {
        approved_or_denied_countries_or_regions = "approved_or_denied_countries_or_regions",
        auto_security = "auto_security",
        block_user_domain = "block_user_domain",
        embed_password_in_join_link = "embed_password_in_join_link",
        encryption_type = "encryption_type",
        end_to_end_encrypted_meetings = "end_to_end_encrypted_meetings",
        meeting_password = "meeting_password",
        only_authenticated_can_join_from_webclient = "only_authenticated_can_join_from_webclient",
        phone_password = "phone_password",
        pmi_password = "pmi_password",
        waiting_room = "waiting_room",
        webinar_password = "webinar_password",
    }
}

/// Locks on the security settings of meetings and webinars; answered only when `option` is
/// `meeting_security`.
#[derive(Default)]
pub struct GroupMeetingSecurityLocks {
    /// Whether the list of countries and regions that may or may not join is locked to the group's
    /// value.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether the rule that each meeting has at least one security option is locked to the group's
    /// value.
    pub auto_security: Option<bool>,
    /// Whether the blocking of email domains is locked to the group's value.
    pub block_user_domain: Option<bool>,
    /// Whether the passcode inside join links is locked to the group's value.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption that new meetings use.
    pub encryption_type: Option<EncryptionType>,
    /// Whether the permission for end-to-end encrypted meetings is locked to the group's value.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether the passcode of instant meetings is locked to the group's value.
    pub meeting_password: Option<bool>,
    /// Whether the sign-in that participants need in the web client is locked to the group's value.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether the passcode for people who join by phone is locked to the group's value.
    pub phone_password: Option<bool>,
    /// Whether the passcode of personal meetings is locked to the group's value.
    pub pmi_password: Option<bool>,
    /// Whether the waiting room is locked to the group's value.
    pub waiting_room: Option<bool>,
    /// Whether the passcode of newly scheduled webinars is locked to the group's value.
    pub webinar_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMeetingSecurityLocks {
        approved_or_denied_countries_or_regions = "approved_or_denied_countries_or_regions",
        auto_security = "auto_security",
        block_user_domain = "block_user_domain",
        embed_password_in_join_link = "embed_password_in_join_link",
        encryption_type = "encryption_type",
        end_to_end_encrypted_meetings = "end_to_end_encrypted_meetings",
        meeting_password = "meeting_password",
        only_authenticated_can_join_from_webclient = "only_authenticated_can_join_from_webclient",
        phone_password = "phone_password",
        pmi_password = "pmi_password",
        waiting_room = "waiting_room",
        webinar_password = "webinar_password",
    }
}

/// User who is a member of a group.
#[derive(Default)]
pub struct GroupMember {
    /// Email address of the member.
    pub email: Option<String>,
    /// Given name of the member, may be empty.
    pub first_name: Option<String>,
    /// User id of the member.
    pub id: Option<String>,
    /// Family name of the member, may be empty.
    pub last_name: Option<String>,
    /// Plan of the member.
    pub r#type: Option<UserType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMember {
        email = "email",
        first_name = "first_name",
        id = "id",
        last_name = "last_name",
        r#type = "type",
    }
}

/// What to do: `move` takes the member out of this group and into the target group, `set_primary`
/// sets the member's primary group.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupMemberAction {
    /// The member leaves this group for the one in `target_group_id`. (`move`)
    Move,
    /// Sets the member's primary group, whose settings the member has. (`set_primary`)
    SetPrimary,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    GroupMemberAction, Unknown {
        Move = "move",
        SetPrimary = "set_primary",
    }
}

/// One page of members and the number of all members.
#[derive(Default)]
pub struct GroupMemberList {
    /// The members of this page; may be missing when there are none.
    ///
    /// At most 2000 items.
    pub members: Option<Vec<GroupMember>>,
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages at this page size; later pages may leave it out.
    pub page_count: Option<i64>,
    /// Number of this page, counted from 1; later pages may leave it out.
    pub page_number: Option<i64>,
    /// Largest number of entries in a page, as asked for.
    pub page_size: Option<i64>,
    /// Number of members in the group, over all pages; later pages may leave it out.
    pub total_records: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberList {
        members = "members",
        next_page_token = "next_page_token",
        page_count = "page_count",
        page_number = "page_number",
        page_size = "page_size",
        total_records = "total_records",
    }
}

/// Change of a user's membership in a group.
#[derive(Default)]
pub struct GroupMemberUpdate {
    /// What to do: `move` takes the member out of this group and into the target group, `set_primary`
    /// sets the member's primary group.
    pub action: GroupMemberAction,
    /// Id of the group that the member moves to; needed for `move`.
    pub target_group_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupMemberUpdate {
        action = "action" required,
        target_group_id = "target_group_id",
    }
}

impl GroupMemberUpdate {
    /// With what a request must have.
    #[inline]
    pub fn new(action: GroupMemberAction) -> Self {
        Self { action, ..Self::default() }
    }
}

/// Polls and quizzes in meetings.
#[derive(Default)]
pub struct GroupPollSettings {
    /// Whether hosts can use polls in meetings.
    pub enable: Option<bool>,
    /// Whether polls can have advanced kinds of questions, such as matching, ranking and free text, and
    /// can be quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether users can keep polls and quizzes in a library for later meetings.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether all answers are anonymous, without a choice for the host.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts can add and change polls of a meeting.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether a question can have an image that the host uploads.
    pub allow_host_to_upload_image: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupPollSettings {
        enable = "enable",
        advanced_polls = "advanced_polls",
        manage_saved_polls_and_quizzes = "manage_saved_polls_and_quizzes",
        require_answers_to_be_anonymous = "require_answers_to_be_anonymous",
        allow_alternative_host_to_add_edit = "allow_alternative_host_to_add_edit",
        allow_host_to_upload_image = "allow_host_to_upload_image",
    }
}

/// Changes of a group's security settings, sent with the option `meeting_security`.
#[derive(Default)]
pub struct GroupSecurityChanges {
    /// Security settings of meetings and webinars; counts only when `option` is `meeting_security`.
    pub meeting_security: Option<GroupMeetingSecurityChanges>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSecurityChanges {
        meeting_security = "meeting_security",
    }
}

/// Locks on the security settings of a group, answered for the option `meeting_security`.
#[derive(Default)]
pub struct GroupSecurityLockSettings {
    /// Locks on the security settings of meetings and webinars; answered only when `option` is
    /// `meeting_security`.
    pub meeting_security: Option<GroupMeetingSecurityLocks>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSecurityLockSettings {
        meeting_security = "meeting_security",
    }
}

/// Locks on the security settings of a group to set or remove, sent with the option
/// `meeting_security`.
#[derive(Default)]
pub struct GroupSecurityLockSettingsChanges {
    /// Locks on the security settings of meetings and webinars to set or remove; counts only when
    /// `option` is `meeting_security`.
    pub meeting_security: Option<GroupMeetingSecurityLockChanges>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSecurityLockSettingsChanges {
        meeting_security = "meeting_security",
    }
}

/// Security settings of a group, answered for the option `meeting_security`.
#[derive(Default)]
pub struct GroupSecuritySettings {
    /// Security settings of meetings and webinars; present only when `option` is `meeting_security`.
    pub meeting_security: Option<GroupMeetingSecurity>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSecuritySettings {
        meeting_security = "meeting_security",
    }
}

/// General settings of a group, answered without `option`.
#[derive(Default)]
pub struct GroupSettings {
    /// Phone numbers with which people dial in to meetings and webinars.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Emails that Zoom sends about meetings and recordings.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Settings that work inside meetings and webinars.
    pub in_meeting: Option<GroupSettingsInMeeting>,
    /// Settings that fit no other category.
    pub other_options: Option<OtherOptions>,
    /// Settings of the members' profiles.
    pub profile: Option<ProfileSettings>,
    /// Recording and archiving of meetings and webinars.
    pub recording: Option<GroupSettingsRecording>,
    /// Settings for scheduling meetings.
    pub schedule_meeting: Option<GroupSettingsScheduleMeeting>,
    /// Dialling in by phone, and audio conferences of other providers.
    pub telephony: Option<GroupSettingsTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<GroupSettingsChat>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettings {
        audio_conferencing = "audio_conferencing",
        email_notification = "email_notification",
        in_meeting = "in_meeting",
        other_options = "other_options",
        profile = "profile",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
        chat = "chat",
    }
}

/// The settings of the group, in the set that `option` chose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupSettingsAnswer {
    /// General settings of a group, answered without `option`.
    General(Box<GroupSettings>),
    /// Authentication for meetings, answered for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationSettings>),
    /// Authentication for recordings, answered for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationSettings>),
    /// Security settings of a group, answered for the option `meeting_security`.
    Security(Box<GroupSecuritySettings>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GroupSettingsAnswer, Unmatched {
        General(Box<GroupSettings>),
        MeetingAuthentication(Box<MeetingAuthenticationSettings>),
        RecordingAuthentication(Box<RecordingAuthenticationSettings>),
        Security(Box<GroupSecuritySettings>),
    }
}

impl From<GroupSettings> for GroupSettingsAnswer {
    #[inline]
    fn from(value: GroupSettings) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<MeetingAuthenticationSettings> for GroupSettingsAnswer {
    #[inline]
    fn from(value: MeetingAuthenticationSettings) -> Self {
        Self::MeetingAuthentication(Box::new(value))
    }
}

impl From<RecordingAuthenticationSettings> for GroupSettingsAnswer {
    #[inline]
    fn from(value: RecordingAuthenticationSettings) -> Self {
        Self::RecordingAuthentication(Box::new(value))
    }
}

impl From<GroupSecuritySettings> for GroupSettingsAnswer {
    #[inline]
    fn from(value: GroupSecuritySettings) -> Self {
        Self::Security(Box::new(value))
    }
}

/// Changes of a group's general settings, sent without `option`; what is absent stays as it is.
#[derive(Default)]
pub struct GroupSettingsChanges {
    /// Phone numbers with which people dial in to meetings and webinars.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Emails that Zoom sends about meetings and recordings.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Settings that work inside meetings and webinars.
    pub in_meeting: Option<GroupSettingsChangesInMeeting>,
    /// Settings that fit no other category.
    pub other_options: Option<OtherOptions>,
    /// Settings of the members' profiles.
    pub profile: Option<ProfileSettings>,
    /// Recording and archiving of meetings and webinars.
    pub recording: Option<GroupSettingsChangesRecording>,
    /// Settings for scheduling meetings.
    pub schedule_meeting: Option<GroupSettingsChangesScheduleMeeting>,
    /// Dialling in by phone, and audio conferences of other providers.
    pub telephony: Option<GroupSettingsChangesTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<GroupSettingsChangesChat>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChanges {
        audio_conferencing = "audio_conferencing",
        email_notification = "email_notification",
        in_meeting = "in_meeting",
        other_options = "other_options",
        profile = "profile",
        recording = "recording",
        schedule_meeting = "schedule_meeting",
        telephony = "telephony",
        chat = "chat",
    }
}

/// Settings of Zoom Team Chat.
#[derive(Default)]
pub struct GroupSettingsChangesChat {
    /// Sending of files in chats.
    pub share_files: Option<ChatFileSharing>,
    /// Use of emojis in chats.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can record and send voice messages.
    pub record_voice_messages: Option<bool>,
    /// Whether users can record and send video messages.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots from within the chat.
    pub screen_capture: Option<bool>,
    /// Whether users can create channels that others can find and join.
    pub create_public_channels: Option<bool>,
    /// Whether users can create channels that others can join by invitation alone.
    pub create_private_channels: Option<bool>,
    /// Whether users can send links.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule meetings from within a chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long the Zoom cloud keeps messages and files.
    pub set_retention_period_in_cloud: Option<ChatRetention>,
    /// How long the users' devices keep messages and files.
    pub set_retention_period_in_local: Option<ChatRetention>,
    /// Whom users can find when they search for contacts.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whom users can add to their contacts.
    pub allow_users_to_add_contacts: Option<ChatContactRule>,
    /// Whom users can chat with.
    pub allow_users_to_chat_with_others: Option<ChatContactRule>,
    /// Rules that find unwanted words or patterns in what users write in Zoom Team Chat.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolChanges>,
    /// Passing of chats on to an outside archiving service.
    pub send_data_to_third_party_archiving_service: Option<ChatSwitch>,
    /// Whether users can have messages translated.
    pub translate_messages: Option<bool>,
    /// Animated images in chats.
    pub search_and_send_animated_gif_images: Option<ChatSwitch>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChangesChat {
        share_files = "share_files",
        chat_emojis = "chat_emojis",
        record_voice_messages = "record_voice_messages",
        record_video_messages = "record_video_messages",
        screen_capture = "screen_capture",
        create_public_channels = "create_public_channels",
        create_private_channels = "create_private_channels",
        share_links_in_chat = "share_links_in_chat",
        schedule_meetings_in_chat = "schedule_meetings_in_chat",
        set_retention_period_in_cloud = "set_retention_period_in_cloud",
        set_retention_period_in_local = "set_retention_period_in_local",
        allow_users_to_search_others_options = "allow_users_to_search_others_options",
        allow_users_to_add_contacts = "allow_users_to_add_contacts",
        allow_users_to_chat_with_others = "allow_users_to_chat_with_others",
        chat_etiquette_tool = "chat_etiquette_tool",
        send_data_to_third_party_archiving_service = "send_data_to_third_party_archiving_service",
        translate_messages = "translate_messages",
        search_and_send_animated_gif_images = "search_and_send_animated_gif_images",
    }
}

/// Settings that work inside meetings and webinars.
#[derive(Default)]
pub struct GroupSettingsChangesInMeeting {
    /// Whether participants from the account can tell who in the meeting is a guest from outside.
    pub alert_guest_join: Option<bool>,
    /// Whether participants can delete messages from the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether hosts can stream meetings live to a streaming service.
    pub allow_live_streaming: Option<bool>,
    /// Whom participants can write to in the meeting chat.
    pub allow_participants_chat_with: Option<MeetingChatRecipients>,
    /// Whether Zoom's own windows stay visible in a shared desktop.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save.
    pub allow_users_save_chats: Option<MeetingChatSaving>,
    /// Whether participants can draw and mark on shared content.
    pub annotation: Option<bool>,
    /// Whether the host can put attendees on hold, out of the meeting. An old way that `waiting_room`
    /// replaces.
    pub attendee_on_hold: Option<bool>,
    /// Whether the contact list has an auto-answer group, whose members' calls are taken without
    /// asking.
    pub auto_answer: Option<bool>,
    /// Whether the chats of all meetings are saved automatically, so that hosts need not do so.
    pub auto_saving_chat: Option<bool>,
    /// Whether the host can split participants into separate rooms.
    pub breakout_room: Option<bool>,
    /// Whether the host can assign participants to breakout rooms already when scheduling.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can send messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether meetings have questions and answers.
    pub meeting_question_answer: Option<bool>,
    /// Whether hosts can type captions or assign someone to do so. The older switch beside
    /// `closed_captioning` and `manual_captioning`.
    pub closed_caption: Option<bool>,
    /// Closed caption settings in their older form; `manual_captioning` is the newer one.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the host can appoint co-hosts, who have most of the host's rights.
    pub co_host: Option<bool>,
    /// Whether the group uses the data centres in `data_center_regions` instead of all.
    pub custom_data_center_regions: Option<bool>,
    /// Whether hosts can stream meetings to a service of their own choice.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions for hosts who set up a streaming service of their own choice.
    pub custom_service_instructions: Option<String>,
    /// Regions whose data centres may carry real-time traffic of meetings and webinars, as codes such
    /// as `AU`, `CA`, `DE`, `HK`, `IN`, `NL`, `SG` and `US`. Used while `custom_data_center_regions` is
    /// true.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether no one can share the desktop in meetings that members of the group host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is off while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all meetings have to be encrypted with AES.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether a participant can let someone else control the camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send feedback about a meeting to Zoom.
    pub feedback: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings use high-definition video, which takes more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use high-definition video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a desktop computer, which does not have all features
    /// of the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, which does not have all features of
    /// the app.
    pub join_from_mobile: Option<bool>,
    /// Automatic translation of captions into other languages.
    pub auto_generated_translation: Option<CaptionTranslation>,
    /// Interpreters who translate a meeting or webinar on audio channels of their own.
    pub language_interpretation: Option<LanguageInterpretationChanges>,
    /// Sign language interpreters, whom participants see in a video channel of their own.
    pub sign_language_interpretation: Option<SignLanguageInterpretationChanges>,
    /// Whether hosts can stream meetings to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether hosts can stream meetings to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Captions and transcripts of meetings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with an emoji that others see for a moment.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants can use for reactions in meetings.
    pub meeting_reactions_emojis: Option<ReactionEmojis>,
    /// Whether host and panelists of a webinar can clap so that it is heard.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people in a webinar can react with an emoji.
    pub webinar_reactions: Option<bool>,
    /// Whether the host can show a survey to participants after a meeting.
    pub meeting_survey: Option<bool>,
    /// Whether participants can express themselves with icons, such as yes, no or slower.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown to the host alone. Matters while
    /// `show_device_list` is true.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users can choose to send their sound without Zoom's processing.
    pub original_audio: Option<bool>,
    /// Whether hosts can use polls in meetings. The older switch beside `meeting_polling`.
    pub polling: Option<bool>,
    /// Whether participants are asked for thumbs up or down on the quality when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can send messages that one other participant alone sees.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their own voice, to be played when they join and
    /// leave.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control the shared content.
    pub remote_control: Option<bool>,
    /// Whether the host can give another participant one-to-one support on that person's computer.
    pub remote_support: Option<bool>,
    /// Whether the host can ask participants once for consent to be unmuted later without asking.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether screens can be shared; `who_can_share_screen` says by whom.
    pub screen_sharing: Option<bool>,
    /// Whether invitations by email are written in the default mail program, without a choice of
    /// others.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the page on which people join has a link for doing so in the browser, without an
    /// installed client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether participants can skip the download of the client and join in the browser.
    pub show_browser_join_link: Option<bool>,
    /// Whether a list of H.323 and SIP devices is shown for inviting them.
    pub show_device_list: Option<bool>,
    /// Whether the toolbar with the controls is visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who presents slides can let others move through them.
    pub slide_control: Option<bool>,
    /// Whether users can choose to send stereo sound.
    pub stereo_audio: Option<bool>,
    /// Whether invitations that the Outlook plugin writes are formatted as HTML.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace the background of their video.
    pub virtual_background: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Chat in webinars.
    pub webinar_chat: Option<WebinarChatSettings>,
    /// Live streaming of webinars.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings.
    pub meeting_polling: Option<GroupPollSettings>,
    /// Polls and quizzes in webinars.
    pub webinar_polling: Option<GroupPollSettings>,
    /// Whether attendees can put questions to host and panelists of a webinar.
    pub webinar_question_answer: Option<bool>,
    /// Whether the host can show a survey to attendees after a webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard to draw on.
    pub whiteboard: Option<bool>,
    /// Who can share a screen.
    pub who_can_share_screen: Option<ScreenSharers>,
    /// Who can start to share while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharers>,
    /// How many people can share at the same time.
    pub participants_share_simultaneously: Option<SimultaneousSharing>,
    /// Whether hosts can stream meetings to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChangesInMeeting {
        alert_guest_join = "alert_guest_join",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        allow_participants_chat_with = "allow_participants_chat_with",
        allow_show_zoom_windows = "allow_show_zoom_windows",
        allow_users_save_chats = "allow_users_save_chats",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        auto_answer = "auto_answer",
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
        auto_generated_translation = "auto_generated_translation",
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
        only_host_view_device_list = "only_host_view_device_list",
        original_audio = "original_audio",
        polling = "polling",
        post_meeting_feedback = "post_meeting_feedback",
        private_chat = "private_chat",
        record_play_own_voice = "record_play_own_voice",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        screen_sharing = "screen_sharing",
        sending_default_email_invites = "sending_default_email_invites",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_browser_join_link = "show_browser_join_link",
        show_device_list = "show_device_list",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        stereo_audio = "stereo_audio",
        use_html_format_email = "use_html_format_email",
        virtual_background = "virtual_background",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        meeting_polling = "meeting_polling",
        webinar_polling = "webinar_polling",
        webinar_question_answer = "webinar_question_answer",
        webinar_survey = "webinar_survey",
        whiteboard = "whiteboard",
        who_can_share_screen = "who_can_share_screen",
        who_can_share_screen_when_someone_is_sharing = "who_can_share_screen_when_someone_is_sharing",
        participants_share_simultaneously = "participants_share_simultaneously",
        workplace_by_facebook = "workplace_by_facebook",
    }
}

/// Recording and archiving of meetings and webinars.
#[derive(Default)]
pub struct GroupSettingsChangesRecording {
    /// Whether cloud recordings can be seen by members of the account alone.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, which collects their content for compliance.
    pub archive: Option<GroupArchiveChanges>,
    /// Where meetings are recorded without the host starting it.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record to the Zoom cloud.
    pub cloud_recording: Option<bool>,
    /// Whether viewers of a shared cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether the host alone can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings. When false, admins alone can.
    pub host_delete_cloud_recording: Option<bool>,
    /// Views that cloud recordings store as files of their own.
    pub record_files_separately: Option<SeparateRecordingFiles>,
    /// Whether the picture in cloud recordings shows the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether cloud recordings show a small picture of the presenter while a screen is shared.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings are made to suit other video editors, which can make the files larger.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether cloud recordings get automatic highlights. An older switch beside `smart_recording`.
    #[deprecated = "the document advises against it"]
    pub recording_highlight: Option<bool>,
    /// Whether messages among panelists are kept with the cloud recording of a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether the results of polls are kept with the cloud recording.
    pub save_poll_results: Option<bool>,
    /// Whether closed captions are kept with the cloud recording, as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Restriction of cloud recordings to certain IP addresses.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts can record to their own computers.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot see their own cloud recordings, so that admins with the right to manage
    /// recordings alone can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether cloud recordings include a file with the sound alone.
    pub record_audio_file: Option<bool>,
    /// Whether cloud recordings include the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether cloud recordings include the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the sound of cloud recordings is transcribed automatically.
    pub recording_audio_transcript: Option<bool>,
    /// What AI Companion adds to cloud recordings.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the chat is kept with the cloud recording as a text file.
    pub save_chat_text: Option<bool>,
    /// Whether the picture in cloud recordings shows the time.
    pub show_timestamp: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChangesRecording {
        account_user_access_recording = "account_user_access_recording",
        archive = "archive",
        auto_recording = "auto_recording",
        cloud_recording = "cloud_recording",
        cloud_recording_download = "cloud_recording_download",
        cloud_recording_download_host = "cloud_recording_download_host",
        host_delete_cloud_recording = "host_delete_cloud_recording",
        record_files_separately = "record_files_separately",
        display_participant_name = "display_participant_name",
        recording_thumbnails = "recording_thumbnails",
        optimize_recording_for_3rd_party_video_editor = "optimize_recording_for_3rd_party_video_editor",
        recording_highlight = "recording_highlight",
        save_panelist_chat = "save_panelist_chat",
        save_poll_results = "save_poll_results",
        save_close_caption = "save_close_caption",
        ip_address_access_control = "ip_address_access_control",
        local_recording = "local_recording",
        prevent_host_access_recording = "prevent_host_access_recording",
        record_audio_file = "record_audio_file",
        record_gallery_view = "record_gallery_view",
        record_speaker_view = "record_speaker_view",
        recording_audio_transcript = "recording_audio_transcript",
        smart_recording = "smart_recording",
        save_chat_text = "save_chat_text",
        show_timestamp = "show_timestamp",
    }
}

/// Settings for scheduling meetings.
#[derive(Default)]
pub struct GroupSettingsChangesScheduleMeeting {
    /// How participants can join the audio.
    pub audio_type: Option<AudioType>,
    /// Whether join links carry the passcode in encrypted form, so that people who follow a link need
    /// not type it.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode when people can join before the host. Deprecated since
    /// 22 September 2019; `require_password_for_pmi_meetings` with `jbh_only` says the same.
    #[deprecated = "the document advises against it"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's camera is on when a scheduled meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host has arrived.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether the participants' cameras are on when they join a scheduled meeting.
    pub participant_video: Option<bool>,
    /// Whether people who join by phone have to enter a numeric passcode when the meeting has a
    /// passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether every meeting needs a passcode.
    pub require_password_for_all_meetings: Option<bool>,
    /// Whether meetings that start at once get a passcode that participants have to enter.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a personal meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasswordRule>,
    /// Whether meetings that were scheduled before also need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether newly scheduled meetings get a passcode that participants have to enter.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users get a desktop notification before a meeting starts.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Replacement of meeting topics by a neutral text.
    pub always_display_zoom_meeting_as_topic: Option<MeetingTopicDisplay>,
    /// Replacement of webinar topics by a neutral text.
    pub always_display_zoom_webinar_as_topic: Option<WebinarTopicDisplay>,
    /// The chat in Zoom Team Chat that goes on before and after a meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChangesScheduleMeeting {
        audio_type = "audio_type",
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        mute_upon_entry = "mute_upon_entry",
        participant_video = "participant_video",
        pstn_password_protected = "pstn_password_protected",
        require_password_for_all_meetings = "require_password_for_all_meetings",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduled_meetings = "require_password_for_scheduled_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        upcoming_meeting_reminder = "upcoming_meeting_reminder",
        always_display_zoom_meeting_as_topic = "always_display_zoom_meeting_as_topic",
        always_display_zoom_webinar_as_topic = "always_display_zoom_webinar_as_topic",
        continuous_meeting_chat = "continuous_meeting_chat",
    }
}

/// Dialling in by phone, and audio conferences of other providers.
#[derive(Default)]
pub struct GroupSettingsChangesTelephony {
    /// Dial-in information of the third-party audio conference, as participants see it.
    pub audio_conference_info: Option<String>,
    /// Whether meetings can use the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChangesTelephony {
        audio_conference_info = "audio_conference_info",
        third_party_audio = "third_party_audio",
    }
}

/// Settings of Zoom Team Chat.
#[derive(Default)]
pub struct GroupSettingsChat {
    /// Sending of files in chats.
    pub share_files: Option<ChatFileSharing>,
    /// Use of emojis in chats.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can record and send voice messages.
    pub record_voice_messages: Option<bool>,
    /// Whether users can record and send video messages.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots from within the chat.
    pub screen_capture: Option<bool>,
    /// Whether users can create channels that others can find and join.
    pub create_public_channels: Option<bool>,
    /// Whether users can create channels that others can join by invitation alone.
    pub create_private_channels: Option<bool>,
    /// Whether users can send links.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule meetings from within a chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long the Zoom cloud keeps messages and files.
    pub set_retention_period_in_cloud: Option<ChatRetention>,
    /// How long the users' devices keep messages and files.
    pub set_retention_period_in_local: Option<ChatRetention>,
    /// Whom users can find when they search for contacts.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whom users can add to their contacts.
    pub allow_users_to_add_contacts: Option<ChatContactRule>,
    /// Whom users can chat with.
    pub allow_users_to_chat_with_others: Option<ChatContactRule>,
    /// Rules that find unwanted words or patterns in what users write in Zoom Team Chat.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Passing of chats on to an outside archiving service.
    pub send_data_to_third_party_archiving_service: Option<ChatSwitch>,
    /// Whether users can have messages translated.
    pub translate_messages: Option<bool>,
    /// Animated images in chats.
    pub search_and_send_animated_gif_images: Option<ChatSwitch>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsChat {
        share_files = "share_files",
        chat_emojis = "chat_emojis",
        record_voice_messages = "record_voice_messages",
        record_video_messages = "record_video_messages",
        screen_capture = "screen_capture",
        create_public_channels = "create_public_channels",
        create_private_channels = "create_private_channels",
        share_links_in_chat = "share_links_in_chat",
        schedule_meetings_in_chat = "schedule_meetings_in_chat",
        set_retention_period_in_cloud = "set_retention_period_in_cloud",
        set_retention_period_in_local = "set_retention_period_in_local",
        allow_users_to_search_others_options = "allow_users_to_search_others_options",
        allow_users_to_add_contacts = "allow_users_to_add_contacts",
        allow_users_to_chat_with_others = "allow_users_to_chat_with_others",
        chat_etiquette_tool = "chat_etiquette_tool",
        send_data_to_third_party_archiving_service = "send_data_to_third_party_archiving_service",
        translate_messages = "translate_messages",
        search_and_send_animated_gif_images = "search_and_send_animated_gif_images",
    }
}

/// Settings that work inside meetings and webinars.
#[derive(Default)]
pub struct GroupSettingsInMeeting {
    /// Whether participants from the account can tell who in the meeting is a guest from outside.
    pub alert_guest_join: Option<bool>,
    /// Whether participants can delete messages from the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether hosts can stream meetings live to a streaming service.
    pub allow_live_streaming: Option<bool>,
    /// Whom participants can write to in the meeting chat.
    pub allow_participants_chat_with: Option<MeetingChatRecipients>,
    /// Whether Zoom's own windows stay visible in a shared desktop.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save.
    pub allow_users_save_chats: Option<MeetingChatSaving>,
    /// Whether participants can draw and mark on shared content.
    pub annotation: Option<bool>,
    /// Whether the host can put attendees on hold, out of the meeting. An old way that `waiting_room`
    /// replaces.
    pub attendee_on_hold: Option<bool>,
    /// Whether the contact list has an auto-answer group, whose members' calls are taken without
    /// asking.
    pub auto_answer: Option<bool>,
    /// Whether the chats of all meetings are saved automatically, so that hosts need not do so.
    pub auto_saving_chat: Option<bool>,
    /// Whether the host can split participants into separate rooms.
    pub breakout_room: Option<bool>,
    /// Whether the host can assign participants to breakout rooms already when scheduling.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can send messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether meetings have questions and answers.
    pub meeting_question_answer: Option<bool>,
    /// Whether hosts can type captions or assign someone to do so. The older switch beside
    /// `closed_captioning` and `manual_captioning`.
    pub closed_caption: Option<bool>,
    /// Closed caption settings in their older form; `manual_captioning` is the newer one.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the host can appoint co-hosts, who have most of the host's rights.
    pub co_host: Option<bool>,
    /// Whether the group uses the data centres in `data_center_regions` instead of all.
    pub custom_data_center_regions: Option<bool>,
    /// Whether hosts can stream meetings to a service of their own choice.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions for hosts who set up a streaming service of their own choice.
    pub custom_service_instructions: Option<String>,
    /// Regions whose data centres may carry real-time traffic of meetings and webinars, as codes such
    /// as `AU`, `CA`, `DE`, `HK`, `IN`, `NL`, `SG` and `US`. Used while `custom_data_center_regions` is
    /// true.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether no one can share the desktop in meetings that members of the group host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is off while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all meetings have to be encrypted with AES.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether a participant can let someone else control the camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send feedback about a meeting to Zoom.
    pub feedback: Option<bool>,
    /// Whether files can be sent in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings use high-definition video, which takes more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use high-definition video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a desktop computer, which does not have all features
    /// of the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, which does not have all features of
    /// the app.
    pub join_from_mobile: Option<bool>,
    /// Automatic translation of captions into other languages.
    pub auto_generated_translation: Option<CaptionTranslation>,
    /// Interpreters who translate a meeting or webinar on audio channels of their own.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpreters, whom participants see in a video channel of their own.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether hosts can stream meetings to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether hosts can stream meetings to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Captions and transcripts of meetings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with an emoji that others see for a moment.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants can use for reactions in meetings.
    pub meeting_reactions_emojis: Option<ReactionEmojis>,
    /// Whether host and panelists of a webinar can clap so that it is heard.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people in a webinar can react with an emoji.
    pub webinar_reactions: Option<bool>,
    /// Whether the host can show a survey to participants after a meeting.
    pub meeting_survey: Option<bool>,
    /// Whether participants can express themselves with icons, such as yes, no or slower.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown to the host alone. Matters while
    /// `show_device_list` is true.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users can choose to send their sound without Zoom's processing.
    pub original_audio: Option<bool>,
    /// Whether hosts can use polls in meetings. The older switch beside `meeting_polling`.
    pub polling: Option<bool>,
    /// Whether participants are asked for thumbs up or down on the quality when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can send messages that one other participant alone sees.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their own voice, to be played when they join and
    /// leave.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control the shared content.
    pub remote_control: Option<bool>,
    /// Whether the host can give another participant one-to-one support on that person's computer.
    pub remote_support: Option<bool>,
    /// Whether the host can ask participants once for consent to be unmuted later without asking.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether screens can be shared; `who_can_share_screen` says by whom.
    pub screen_sharing: Option<bool>,
    /// Whether invitations by email are written in the default mail program, without a choice of
    /// others.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the page on which people join has a link for doing so in the browser, without an
    /// installed client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether participants can skip the download of the client and join in the browser.
    pub show_browser_join_link: Option<bool>,
    /// Whether a list of H.323 and SIP devices is shown for inviting them.
    pub show_device_list: Option<bool>,
    /// Whether the toolbar with the controls is visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who presents slides can let others move through them.
    pub slide_control: Option<bool>,
    /// Whether users can choose to send stereo sound.
    pub stereo_audio: Option<bool>,
    /// Codes of the data centre regions that are not selected: the complement of `data_center_regions`.
    pub unchecked_data_center_regions: Option<Vec<String>>,
    /// Whether invitations that the Outlook plugin writes are formatted as HTML.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace the background of their video.
    pub virtual_background: Option<bool>,
    /// Details of virtual backgrounds, with the group's files.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Chat in webinars.
    pub webinar_chat: Option<WebinarChatSettings>,
    /// Live streaming of webinars.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings.
    pub meeting_polling: Option<GroupPollSettings>,
    /// Polls and quizzes in webinars.
    pub webinar_polling: Option<GroupPollSettings>,
    /// Whether attendees can put questions to host and panelists of a webinar.
    pub webinar_question_answer: Option<bool>,
    /// Whether the host can show a survey to attendees after a webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard to draw on.
    pub whiteboard: Option<bool>,
    /// Who can share a screen.
    pub who_can_share_screen: Option<ScreenSharers>,
    /// Who can start to share while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharers>,
    /// How many people can share at the same time.
    pub participants_share_simultaneously: Option<SimultaneousSharing>,
    /// Whether hosts can stream meetings to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsInMeeting {
        alert_guest_join = "alert_guest_join",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        allow_participants_chat_with = "allow_participants_chat_with",
        allow_show_zoom_windows = "allow_show_zoom_windows",
        allow_users_save_chats = "allow_users_save_chats",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        auto_answer = "auto_answer",
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
        auto_generated_translation = "auto_generated_translation",
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
        only_host_view_device_list = "only_host_view_device_list",
        original_audio = "original_audio",
        polling = "polling",
        post_meeting_feedback = "post_meeting_feedback",
        private_chat = "private_chat",
        record_play_own_voice = "record_play_own_voice",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        screen_sharing = "screen_sharing",
        sending_default_email_invites = "sending_default_email_invites",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_browser_join_link = "show_browser_join_link",
        show_device_list = "show_device_list",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        stereo_audio = "stereo_audio",
        unchecked_data_center_regions = "unchecked_data_center_regions",
        use_html_format_email = "use_html_format_email",
        virtual_background = "virtual_background",
        virtual_background_settings = "virtual_background_settings",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        meeting_polling = "meeting_polling",
        webinar_polling = "webinar_polling",
        webinar_question_answer = "webinar_question_answer",
        webinar_survey = "webinar_survey",
        whiteboard = "whiteboard",
        who_can_share_screen = "who_can_share_screen",
        who_can_share_screen_when_someone_is_sharing = "who_can_share_screen_when_someone_is_sharing",
        participants_share_simultaneously = "participants_share_simultaneously",
        workplace_by_facebook = "workplace_by_facebook",
    }
}

/// Recording and archiving of meetings and webinars.
#[derive(Default)]
pub struct GroupSettingsRecording {
    /// Whether cloud recordings can be seen by members of the account alone.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, which collects their content for compliance.
    pub archive: Option<GroupArchive>,
    /// Where meetings are recorded without the host starting it.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record to the Zoom cloud.
    pub cloud_recording: Option<bool>,
    /// Whether viewers of a shared cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether the host alone can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings. When false, admins alone can.
    pub host_delete_cloud_recording: Option<bool>,
    /// Views that cloud recordings store as files of their own.
    pub record_files_separately: Option<SeparateRecordingFiles>,
    /// Whether the picture in cloud recordings shows the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether cloud recordings show a small picture of the presenter while a screen is shared.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings are made to suit other video editors, which can make the files larger.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether cloud recordings get automatic highlights. An older switch beside `smart_recording`.
    pub recording_highlight: Option<bool>,
    /// Whether messages among panelists are kept with the cloud recording of a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether the results of polls are kept with the cloud recording.
    pub save_poll_results: Option<bool>,
    /// Whether closed captions are kept with the cloud recording, as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Restriction of cloud recordings to certain IP addresses.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts can record to their own computers.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot see their own cloud recordings, so that admins with the right to manage
    /// recordings alone can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether cloud recordings include a file with the sound alone.
    pub record_audio_file: Option<bool>,
    /// Whether cloud recordings include the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether cloud recordings include the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the sound of cloud recordings is transcribed automatically.
    pub recording_audio_transcript: Option<bool>,
    /// What AI Companion adds to cloud recordings.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the chat is kept with the cloud recording as a text file.
    pub save_chat_text: Option<bool>,
    /// Whether the picture in cloud recordings shows the time.
    pub show_timestamp: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsRecording {
        account_user_access_recording = "account_user_access_recording",
        archive = "archive",
        auto_recording = "auto_recording",
        cloud_recording = "cloud_recording",
        cloud_recording_download = "cloud_recording_download",
        cloud_recording_download_host = "cloud_recording_download_host",
        host_delete_cloud_recording = "host_delete_cloud_recording",
        record_files_separately = "record_files_separately",
        display_participant_name = "display_participant_name",
        recording_thumbnails = "recording_thumbnails",
        optimize_recording_for_3rd_party_video_editor = "optimize_recording_for_3rd_party_video_editor",
        recording_highlight = "recording_highlight",
        save_panelist_chat = "save_panelist_chat",
        save_poll_results = "save_poll_results",
        save_close_caption = "save_close_caption",
        ip_address_access_control = "ip_address_access_control",
        local_recording = "local_recording",
        prevent_host_access_recording = "prevent_host_access_recording",
        record_audio_file = "record_audio_file",
        record_gallery_view = "record_gallery_view",
        record_speaker_view = "record_speaker_view",
        recording_audio_transcript = "recording_audio_transcript",
        smart_recording = "smart_recording",
        save_chat_text = "save_chat_text",
        show_timestamp = "show_timestamp",
    }
}

/// Settings for scheduling meetings.
#[derive(Default)]
pub struct GroupSettingsScheduleMeeting {
    /// How participants can join the audio.
    pub audio_type: Option<AudioType>,
    /// Whether join links carry the passcode in encrypted form, so that people who follow a link need
    /// not type it.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode when people can join before the host. Deprecated since
    /// 22 September 2019; `require_password_for_pmi_meetings` with `jbh_only` says the same.
    #[deprecated = "the document advises against it"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's camera is on when a scheduled meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host has arrived.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether the participants' cameras are on when they join a scheduled meeting.
    pub participant_video: Option<bool>,
    /// Whether members of the group can use their personal meeting IDs.
    pub personal_meeting: Option<bool>,
    /// Whether people who join by phone have to enter a numeric passcode when the meeting has a
    /// passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether meetings that start at once get a passcode that participants have to enter.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a personal meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasswordRule>,
    /// Whether meetings that were scheduled before also need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether newly scheduled meetings get a passcode that participants have to enter.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users get a desktop notification before a meeting starts.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether meetings that start at once use the personal meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Replacement of meeting topics by a neutral text.
    pub always_display_zoom_meeting_as_topic: Option<MeetingTopicDisplay>,
    /// Replacement of webinar topics by a neutral text.
    pub always_display_zoom_webinar_as_topic: Option<WebinarTopicDisplay>,
    /// The chat in Zoom Team Chat that goes on before and after a meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsScheduleMeeting {
        audio_type = "audio_type",
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        mute_upon_entry = "mute_upon_entry",
        participant_video = "participant_video",
        personal_meeting = "personal_meeting",
        pstn_password_protected = "pstn_password_protected",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduled_meetings = "require_password_for_scheduled_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        upcoming_meeting_reminder = "upcoming_meeting_reminder",
        use_pmi_for_instant_meetings = "use_pmi_for_instant_meetings",
        use_pmi_for_schedule_meetings = "use_pmi_for_schedule_meetings",
        always_display_zoom_meeting_as_topic = "always_display_zoom_meeting_as_topic",
        always_display_zoom_webinar_as_topic = "always_display_zoom_webinar_as_topic",
        continuous_meeting_chat = "continuous_meeting_chat",
    }
}

/// Dialling in by phone, and audio conferences of other providers.
#[derive(Default)]
pub struct GroupSettingsTelephony {
    /// Dial-in information of the third-party audio conference, as participants see it.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants dial in.
    pub telephony_regions: Option<SelectedTelephonyRegions>,
    /// Whether meetings can use the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupSettingsTelephony {
        audio_conference_info = "audio_conference_info",
        telephony_regions = "telephony_regions",
        third_party_audio = "third_party_audio",
    }
}

/// Changes of a group's settings, in the shape that `option` names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupSettingsUpdate {
    /// Changes of a group's general settings, sent without `option`; what is absent stays as it is.
    General(Box<GroupSettingsChanges>),
    /// Changes of the authentication for meetings, sent with the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationChanges>),
    /// Changes of the authentication for recordings, sent with the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationChanges>),
    /// Changes of a group's security settings, sent with the option `meeting_security`.
    Security(Box<GroupSecurityChanges>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GroupSettingsUpdate, Unmatched {
        General(Box<GroupSettingsChanges>),
        MeetingAuthentication(Box<MeetingAuthenticationChanges>),
        RecordingAuthentication(Box<RecordingAuthenticationChanges>),
        Security(Box<GroupSecurityChanges>),
    }
}

impl From<GroupSettingsChanges> for GroupSettingsUpdate {
    #[inline]
    fn from(value: GroupSettingsChanges) -> Self {
        Self::General(Box::new(value))
    }
}

impl From<MeetingAuthenticationChanges> for GroupSettingsUpdate {
    #[inline]
    fn from(value: MeetingAuthenticationChanges) -> Self {
        Self::MeetingAuthentication(Box::new(value))
    }
}

impl From<RecordingAuthenticationChanges> for GroupSettingsUpdate {
    #[inline]
    fn from(value: RecordingAuthenticationChanges) -> Self {
        Self::RecordingAuthentication(Box::new(value))
    }
}

impl From<GroupSecurityChanges> for GroupSettingsUpdate {
    #[inline]
    fn from(value: GroupSecurityChanges) -> Self {
        Self::Security(Box::new(value))
    }
}

/// New name of a user group.
#[derive(Default)]
pub struct GroupUpdate {
    /// New name of the group, not in use for another group of the account.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GroupUpdate {
        name = "name",
    }
}

/// Locks to set or remove on the settings that work inside meetings and webinars.
#[derive(Default)]
pub struct InMeetingLockChanges {
    /// True locks the marking of guests who do not belong to the account to the group's value, false
    /// lets members choose for themselves.
    pub alert_guest_join: Option<bool>,
    /// True locks the permission to delete messages from the meeting chat to the group's value, false
    /// lets members choose for themselves.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// True locks live streaming of meetings to the group's value, false lets members choose for
    /// themselves.
    pub allow_live_streaming: Option<bool>,
    /// True locks the display of Zoom windows in a shared desktop to the group's value, false lets
    /// members choose for themselves.
    pub allow_show_zoom_windows: Option<bool>,
    /// True locks annotation of shared content to the group's value, false lets members choose for
    /// themselves.
    pub annotation: Option<bool>,
    /// True locks the permission to put attendees on hold to the group's value, false lets members
    /// choose for themselves.
    pub attendee_on_hold: Option<bool>,
    /// True locks the auto-answer group in the contact list to the group's value, false lets members
    /// choose for themselves.
    pub auto_answer: Option<bool>,
    /// True locks automatic captions to the group's value, false lets members choose for themselves.
    pub auto_generated_captions: Option<bool>,
    /// True locks automatic saving of meeting chats to the group's value, false lets members choose for
    /// themselves.
    pub auto_saving_chat: Option<bool>,
    /// True locks breakout rooms to the group's value, false lets members choose for themselves.
    pub breakout_room: Option<bool>,
    /// True locks the public meeting chat to the group's value, false lets members choose for
    /// themselves.
    pub chat: Option<bool>,
    /// True locks questions and answers in meetings to the group's value, false lets members choose for
    /// themselves.
    pub meeting_question_answer: Option<bool>,
    /// True locks closed captions to the group's value, false lets members choose for themselves.
    pub closed_caption: Option<bool>,
    /// True locks the permission to appoint co-hosts to the group's value, false lets members choose
    /// for themselves.
    pub co_host: Option<bool>,
    /// True locks the selection of data centre regions to the group's value, false lets members choose
    /// for themselves.
    pub custom_data_center_regions: Option<bool>,
    /// True locks the ban on desktop sharing in meetings that the user hosts to the group's value,
    /// false lets members choose for themselves.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// True locks the ban on screen sharing while guests are present to the group's value, false lets
    /// members choose for themselves.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// True locks required encryption of meetings to the group's value, false lets members choose for
    /// themselves.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// True locks far-end camera control to the group's value, false lets members choose for
    /// themselves.
    pub far_end_camera_control: Option<bool>,
    /// True locks the permission to send feedback to Zoom to the group's value, false lets members
    /// choose for themselves.
    pub feedback: Option<bool>,
    /// True locks file transfer in the meeting chat to the group's value, false lets members choose for
    /// themselves.
    pub file_transfer: Option<bool>,
    /// True locks the full transcript panel to the group's value, false lets members choose for
    /// themselves.
    pub full_transcript: Option<bool>,
    /// True locks high-definition video in group meetings to the group's value, false lets members
    /// choose for themselves.
    pub group_hd: Option<bool>,
    /// True locks high-definition video in webinars to the group's value, false lets members choose for
    /// themselves.
    pub webinar_group_hd: Option<bool>,
    /// True locks language interpretation to the group's value, false lets members choose for
    /// themselves.
    pub language_interpretation: Option<bool>,
    /// True locks sign language interpretation to the group's value, false lets members choose for
    /// themselves.
    pub sign_language_interpretation: Option<bool>,
    /// True locks reactions in webinars to the group's value, false lets members choose for themselves.
    pub webinar_reactions: Option<bool>,
    /// True locks surveys after meetings to the group's value, false lets members choose for
    /// themselves.
    pub meeting_survey: Option<bool>,
    /// True locks nonverbal feedback icons to the group's value, false lets members choose for
    /// themselves.
    pub non_verbal_feedback: Option<bool>,
    /// True locks the original sound option to the group's value, false lets members choose for
    /// themselves.
    pub original_audio: Option<bool>,
    /// True locks polls in meetings to the group's value, false lets members choose for themselves.
    pub polling: Option<bool>,
    /// True locks the feedback survey at the end of a meeting to the group's value, false lets members
    /// choose for themselves.
    pub post_meeting_feedback: Option<bool>,
    /// True locks private messages between participants to the group's value, false lets members choose
    /// for themselves.
    pub private_chat: Option<bool>,
    /// True locks remote control of shared content to the group's value, false lets members choose for
    /// themselves.
    pub remote_control: Option<bool>,
    /// True locks remote support sessions to the group's value, false lets members choose for
    /// themselves.
    pub remote_support: Option<bool>,
    /// True locks the request for consent to be unmuted to the group's value, false lets members choose
    /// for themselves.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// True locks saving of closed captions (the older name of `save_captions`) to the group's value,
    /// false lets members choose for themselves.
    pub save_caption: Option<bool>,
    /// True locks saving of captions and transcripts to the group's value, false lets members choose
    /// for themselves.
    pub save_captions: Option<bool>,
    /// True locks screen sharing to the group's value, false lets members choose for themselves.
    pub screen_sharing: Option<bool>,
    /// True locks the use of the default mail program alone for invitations to the group's value, false
    /// lets members choose for themselves.
    pub sending_default_email_invites: Option<bool>,
    /// True locks the link for joining from a browser to the group's value, false lets members choose
    /// for themselves.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// True locks the browser link that avoids installing the client to the group's value, false lets
    /// members choose for themselves.
    pub show_browser_join_link: Option<bool>,
    /// True locks the permanent display of the meeting toolbar to the group's value, false lets members
    /// choose for themselves.
    pub show_meeting_control_toolbar: Option<bool>,
    /// True locks shared control of slides to the group's value, false lets members choose for
    /// themselves.
    pub slide_control: Option<bool>,
    /// True locks the stereo sound option to the group's value, false lets members choose for
    /// themselves.
    pub stereo_audio: Option<bool>,
    /// True locks HTML invitations from the Outlook plugin to the group's value, false lets members
    /// choose for themselves.
    pub use_html_format_email: Option<bool>,
    /// True locks virtual backgrounds to the group's value, false lets members choose for themselves.
    pub virtual_background: Option<bool>,
    /// True locks the waiting room to the group's value, false lets members choose for themselves.
    pub waiting_room: Option<bool>,
    /// True locks the webinar chat settings to the group's value, false lets members choose for
    /// themselves.
    pub webinar_chat: Option<bool>,
    /// True locks the settings for live streaming of webinars to the group's value, false lets members
    /// choose for themselves.
    pub webinar_live_streaming: Option<bool>,
    /// True locks the poll settings of webinars to the group's value, false lets members choose for
    /// themselves.
    pub webinar_polling: Option<bool>,
    /// True locks questions and answers in webinars to the group's value, false lets members choose for
    /// themselves.
    pub webinar_question_answer: Option<bool>,
    /// True locks surveys after webinars to the group's value, false lets members choose for
    /// themselves.
    pub webinar_survey: Option<bool>,
    /// True locks whiteboard sharing to the group's value, false lets members choose for themselves.
    pub whiteboard: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    InMeetingLockChanges {
        alert_guest_join = "alert_guest_join",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        allow_show_zoom_windows = "allow_show_zoom_windows",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        auto_answer = "auto_answer",
        auto_generated_captions = "auto_generated_captions",
        auto_saving_chat = "auto_saving_chat",
        breakout_room = "breakout_room",
        chat = "chat",
        meeting_question_answer = "meeting_question_answer",
        closed_caption = "closed_caption",
        co_host = "co_host",
        custom_data_center_regions = "custom_data_center_regions",
        disable_screen_sharing_for_host_meetings = "disable_screen_sharing_for_host_meetings",
        disable_screen_sharing_for_in_meeting_guests = "disable_screen_sharing_for_in_meeting_guests",
        e2e_encryption = "e2e_encryption",
        entry_exit_chime = "entry_exit_chime",
        far_end_camera_control = "far_end_camera_control",
        feedback = "feedback",
        file_transfer = "file_transfer",
        full_transcript = "full_transcript",
        group_hd = "group_hd",
        webinar_group_hd = "webinar_group_hd",
        language_interpretation = "language_interpretation",
        sign_language_interpretation = "sign_language_interpretation",
        webinar_reactions = "webinar_reactions",
        meeting_survey = "meeting_survey",
        non_verbal_feedback = "non_verbal_feedback",
        original_audio = "original_audio",
        polling = "polling",
        post_meeting_feedback = "post_meeting_feedback",
        private_chat = "private_chat",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        save_caption = "save_caption",
        save_captions = "save_captions",
        screen_sharing = "screen_sharing",
        sending_default_email_invites = "sending_default_email_invites",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_browser_join_link = "show_browser_join_link",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        stereo_audio = "stereo_audio",
        use_html_format_email = "use_html_format_email",
        virtual_background = "virtual_background",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        webinar_polling = "webinar_polling",
        webinar_question_answer = "webinar_question_answer",
        webinar_survey = "webinar_survey",
        whiteboard = "whiteboard",
    }
}

/// Locks on the settings that work inside meetings and webinars.
#[derive(Default)]
pub struct InMeetingLocks {
    /// Whether the marking of guests who do not belong to the account is locked to the group's value.
    pub alert_guest_join: Option<bool>,
    /// Whether the permission to delete messages from the meeting chat is locked to the group's value.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming of meetings is locked to the group's value.
    pub allow_live_streaming: Option<bool>,
    /// Whether the display of Zoom windows in a shared desktop is locked to the group's value.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether annotation of shared content is locked to the group's value.
    pub annotation: Option<bool>,
    /// Whether the permission to put attendees on hold is locked to the group's value.
    #[deprecated = "the document advises against it"]
    pub attendee_on_hold: Option<bool>,
    /// Whether the auto-answer group in the contact list is locked to the group's value.
    pub auto_answer: Option<bool>,
    /// Whether automatic captions are locked to the group's value.
    pub auto_generated_captions: Option<bool>,
    /// Whether automatic saving of meeting chats is locked to the group's value.
    pub auto_saving_chat: Option<bool>,
    /// Whether breakout rooms are locked to the group's value.
    pub breakout_room: Option<bool>,
    /// Whether the public meeting chat is locked to the group's value.
    pub chat: Option<bool>,
    /// Whether questions and answers in meetings are locked to the group's value.
    pub meeting_question_answer: Option<bool>,
    /// Whether closed captions are locked to the group's value.
    pub closed_caption: Option<bool>,
    /// Whether the permission to appoint co-hosts is locked to the group's value.
    pub co_host: Option<bool>,
    /// Whether the selection of data centre regions is locked to the group's value.
    pub custom_data_center_regions: Option<bool>,
    /// Whether the ban on desktop sharing in meetings that the user hosts is locked to the group's
    /// value.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the ban on screen sharing while guests are present is locked to the group's value.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether required encryption of meetings is locked to the group's value.
    pub e2e_encryption: Option<bool>,
    /// For whom a sound plays on joining and leaving.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether far-end camera control is locked to the group's value.
    pub far_end_camera_control: Option<bool>,
    /// Whether the permission to send feedback to Zoom is locked to the group's value.
    pub feedback: Option<bool>,
    /// Whether file transfer in the meeting chat is locked to the group's value.
    pub file_transfer: Option<bool>,
    /// Whether the full transcript panel is locked to the group's value.
    pub full_transcript: Option<bool>,
    /// Whether high-definition video in group meetings is locked to the group's value.
    pub group_hd: Option<bool>,
    /// Whether high-definition video in webinars is locked to the group's value.
    pub webinar_group_hd: Option<bool>,
    /// Whether language interpretation is locked to the group's value.
    pub language_interpretation: Option<bool>,
    /// Whether sign language interpretation is locked to the group's value.
    pub sign_language_interpretation: Option<bool>,
    /// Whether manual captions are locked to the group's value.
    pub manual_captions: Option<bool>,
    /// Whether reactions in meetings are locked to the group's value.
    pub meeting_reactions: Option<bool>,
    /// Whether reactions in webinars are locked to the group's value.
    pub webinar_reactions: Option<bool>,
    /// Whether surveys after meetings are locked to the group's value.
    pub meeting_survey: Option<bool>,
    /// Whether nonverbal feedback icons are locked to the group's value.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the original sound option is locked to the group's value.
    pub original_audio: Option<bool>,
    /// Whether polls in meetings are locked to the group's value.
    pub polling: Option<bool>,
    /// Whether the feedback survey at the end of a meeting is locked to the group's value.
    pub post_meeting_feedback: Option<bool>,
    /// Whether private messages between participants are locked to the group's value.
    pub private_chat: Option<bool>,
    /// Whether remote control of shared content is locked to the group's value.
    pub remote_control: Option<bool>,
    /// Whether remote support sessions are locked to the group's value.
    pub remote_support: Option<bool>,
    /// Whether the request for consent to be unmuted is locked to the group's value.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether saving of closed captions (the older name of `save_captions`) is locked to the group's
    /// value.
    pub save_caption: Option<bool>,
    /// Whether saving of captions and transcripts is locked to the group's value.
    pub save_captions: Option<bool>,
    /// Whether screen sharing is locked to the group's value.
    pub screen_sharing: Option<bool>,
    /// Whether the use of the default mail program alone for invitations is locked to the group's
    /// value.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the link for joining from a browser is locked to the group's value.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the browser link that avoids installing the client is locked to the group's value.
    pub show_browser_join_link: Option<bool>,
    /// Whether the permanent display of the meeting toolbar is locked to the group's value.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether shared control of slides is locked to the group's value.
    pub slide_control: Option<bool>,
    /// Whether the stereo sound option is locked to the group's value.
    pub stereo_audio: Option<bool>,
    /// Whether HTML invitations from the Outlook plugin are locked to the group's value.
    pub use_html_format_email: Option<bool>,
    /// Whether virtual backgrounds are locked to the group's value.
    pub virtual_background: Option<bool>,
    /// Whether the waiting room is locked to the group's value.
    pub waiting_room: Option<bool>,
    /// Whether the webinar chat settings are locked to the group's value.
    pub webinar_chat: Option<bool>,
    /// Whether the settings for live streaming of webinars are locked to the group's value.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the poll settings of webinars are locked to the group's value.
    pub webinar_polling: Option<bool>,
    /// Whether questions and answers in webinars are locked to the group's value.
    pub webinar_question_answer: Option<bool>,
    /// Whether surveys after webinars are locked to the group's value.
    pub webinar_survey: Option<bool>,
    /// Whether whiteboard sharing is locked to the group's value.
    pub whiteboard: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    InMeetingLocks {
        alert_guest_join = "alert_guest_join",
        allow_users_to_delete_messages_in_meeting_chat = "allow_users_to_delete_messages_in_meeting_chat",
        allow_live_streaming = "allow_live_streaming",
        allow_show_zoom_windows = "allow_show_zoom_windows",
        annotation = "annotation",
        attendee_on_hold = "attendee_on_hold",
        auto_answer = "auto_answer",
        auto_generated_captions = "auto_generated_captions",
        auto_saving_chat = "auto_saving_chat",
        breakout_room = "breakout_room",
        chat = "chat",
        meeting_question_answer = "meeting_question_answer",
        closed_caption = "closed_caption",
        co_host = "co_host",
        custom_data_center_regions = "custom_data_center_regions",
        disable_screen_sharing_for_host_meetings = "disable_screen_sharing_for_host_meetings",
        disable_screen_sharing_for_in_meeting_guests = "disable_screen_sharing_for_in_meeting_guests",
        e2e_encryption = "e2e_encryption",
        entry_exit_chime = "entry_exit_chime",
        far_end_camera_control = "far_end_camera_control",
        feedback = "feedback",
        file_transfer = "file_transfer",
        full_transcript = "full_transcript",
        group_hd = "group_hd",
        webinar_group_hd = "webinar_group_hd",
        language_interpretation = "language_interpretation",
        sign_language_interpretation = "sign_language_interpretation",
        manual_captions = "manual_captions",
        meeting_reactions = "meeting_reactions",
        webinar_reactions = "webinar_reactions",
        meeting_survey = "meeting_survey",
        non_verbal_feedback = "non_verbal_feedback",
        original_audio = "original_audio",
        polling = "polling",
        post_meeting_feedback = "post_meeting_feedback",
        private_chat = "private_chat",
        remote_control = "remote_control",
        remote_support = "remote_support",
        request_permission_to_unmute_participants = "request_permission_to_unmute_participants",
        save_caption = "save_caption",
        save_captions = "save_captions",
        screen_sharing = "screen_sharing",
        sending_default_email_invites = "sending_default_email_invites",
        show_a_join_from_your_browser_link = "show_a_join_from_your_browser_link",
        show_browser_join_link = "show_browser_join_link",
        show_meeting_control_toolbar = "show_meeting_control_toolbar",
        slide_control = "slide_control",
        stereo_audio = "stereo_audio",
        use_html_format_email = "use_html_format_email",
        virtual_background = "virtual_background",
        waiting_room = "waiting_room",
        webinar_chat = "webinar_chat",
        webinar_live_streaming = "webinar_live_streaming",
        webinar_polling = "webinar_polling",
        webinar_question_answer = "webinar_question_answer",
        webinar_survey = "webinar_survey",
        whiteboard = "whiteboard",
    }
}

/// Set of locked settings besides the general ones.
#[derive(Clone)]
#[non_exhaustive]
pub enum LockSettingsOption {
    /// The security settings of meetings and webinars. (`meeting_security`)
    MeetingSecurity,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    LockSettingsOption, Unknown {
        MeetingSecurity = "meeting_security",
    }
}

/// Replacement of meeting topics by a neutral text.
#[derive(Default)]
pub struct MeetingTopicDisplay {
    /// Whether every new meeting has the topic "Zoom Meeting".
    pub enable: Option<bool>,
    /// Whether meetings that were scheduled before also show this topic.
    pub display_topic_for_scheduled_meetings: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MeetingTopicDisplay {
        enable = "enable",
        display_topic_for_scheduled_meetings = "display_topic_for_scheduled_meetings",
    }
}

/// User group to create.
#[derive(Default)]
pub struct NewGroup {
    /// Name of the group, not in use for another group of the account.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewGroup {
        name = "name",
    }
}

/// Users to become admins of a group.
#[derive(Default)]
pub struct NewGroupAdmins {
    /// Users to become admins, at most 10, each named by id or email address.
    ///
    /// At most 10 items.
    pub admins: Option<Vec<UserReference>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewGroupAdmins {
        admins = "admins",
    }
}

/// Users to become members of a group.
#[derive(Default)]
pub struct NewGroupMembers {
    /// Users to be added, at most 30, each named by id or email address.
    ///
    /// At most 30 items.
    pub members: Option<Vec<UserReference>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewGroupMembers {
        members = "members",
    }
}

/// Settings that fit no other category.
#[derive(Default)]
pub struct OtherOptions {
    /// Whether the Zoom web pages show users a button for a chat with Zoom Support.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether Zoom is blurred in the list of open apps on iOS, and hidden in that of Android.
    pub blur_snapshot: Option<bool>,
    /// What hosts can choose for the registration to a webinar.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OtherOptions {
        allow_users_contact_support_via_chat = "allow_users_contact_support_via_chat",
        blur_snapshot = "blur_snapshot",
        webinar_registration_options = "webinar_registration_options",
    }
}

/// Locks on settings that fit no other category.
#[derive(Default)]
pub struct OtherOptionsLocks {
    /// Whether the blurring of Zoom in the task switcher of mobile devices is locked to the group's
    /// value.
    pub blur_snapshot: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OtherOptionsLocks {
        blur_snapshot = "blur_snapshot",
    }
}

/// How a question is answered.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuestionType {
    /// A short answer in free text. (`short`)
    Short,
    /// One choice from a drop-down list. (`single_dropdown`)
    SingleDropdown,
    /// One choice from buttons. (`single_radio`)
    SingleRadio,
    /// Any number of choices. (`multiple`)
    Multiple,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    QuestionType, Unknown {
        Short = "short",
        SingleDropdown = "single_dropdown",
        SingleRadio = "single_radio",
        Multiple = "multiple",
    }
}

/// Locks on the recording and archiving settings to set or remove.
#[derive(Default)]
pub struct RecordingLockChanges {
    /// True locks the restriction of cloud recordings to members of the account to the group's value,
    /// false lets members choose for themselves.
    pub account_user_access_recording: Option<bool>,
    /// True locks automatic deletion of old cloud recordings to the group's value, false lets members
    /// choose for themselves.
    pub auto_delete_cmr: Option<bool>,
    /// True locks the automatic start of recordings to the group's value, false lets members choose for
    /// themselves.
    pub auto_recording: Option<bool>,
    /// True locks cloud recording to the group's value, false lets members choose for themselves.
    pub cloud_recording: Option<bool>,
    /// True locks downloads of cloud recordings to the group's value, false lets members choose for
    /// themselves.
    pub cloud_recording_download: Option<bool>,
    /// True locks the host's permission to delete cloud recordings to the group's value, false lets
    /// members choose for themselves.
    pub host_delete_cloud_recording: Option<bool>,
    /// Restriction of cloud recordings to certain IP addresses, to be locked for the group.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// True locks local recording to the group's value, false lets members choose for themselves.
    pub local_recording: Option<bool>,
    /// True locks the sign-in that viewers of cloud recordings need to the group's value, false lets
    /// members choose for themselves.
    pub recording_authentication: Option<bool>,
    /// True locks the archiving settings to the group's value, false lets members choose for
    /// themselves.
    pub archive: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RecordingLockChanges {
        account_user_access_recording = "account_user_access_recording",
        auto_delete_cmr = "auto_delete_cmr",
        auto_recording = "auto_recording",
        cloud_recording = "cloud_recording",
        cloud_recording_download = "cloud_recording_download",
        host_delete_cloud_recording = "host_delete_cloud_recording",
        ip_address_access_control = "ip_address_access_control",
        local_recording = "local_recording",
        recording_authentication = "recording_authentication",
        archive = "archive",
    }
}

/// Locks on the recording and archiving settings.
#[derive(Default)]
pub struct RecordingLocks {
    /// Whether the restriction of cloud recordings to members of the account is locked to the group's
    /// value.
    pub account_user_access_recording: Option<bool>,
    /// Whether automatic deletion of old cloud recordings is locked to the group's value.
    pub auto_delete_cmr: Option<bool>,
    /// Whether the automatic start of recordings is locked to the group's value.
    pub auto_recording: Option<bool>,
    /// Whether cloud recording is locked to the group's value.
    pub cloud_recording: Option<bool>,
    /// Whether downloads of cloud recordings are locked to the group's value.
    pub cloud_recording_download: Option<bool>,
    /// Whether the host's permission to delete cloud recordings is locked to the group's value.
    pub host_delete_cloud_recording: Option<bool>,
    /// Restriction of cloud recordings to certain IP addresses.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether local recording is locked to the group's value.
    pub local_recording: Option<bool>,
    /// Whether the ban on hosts viewing their own cloud recordings is locked to the group's value.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the sign-in that viewers of cloud recordings need is locked to the group's value.
    pub recording_authentication: Option<bool>,
    /// Whether the archiving settings are locked to the group's value.
    pub archive: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RecordingLocks {
        account_user_access_recording = "account_user_access_recording",
        auto_delete_cmr = "auto_delete_cmr",
        auto_recording = "auto_recording",
        cloud_recording = "cloud_recording",
        cloud_recording_download = "cloud_recording_download",
        host_delete_cloud_recording = "host_delete_cloud_recording",
        ip_address_access_control = "ip_address_access_control",
        local_recording = "local_recording",
        prevent_host_access_recording = "prevent_host_access_recording",
        recording_authentication = "recording_authentication",
        archive = "archive",
    }
}

/// How registrations are approved.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum RegistrationApproval {
    /// Registrations are approved automatically. (`0`)
    Automatic,
    /// The host approves each registration. (`1`)
    Manual,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    RegistrationApproval, Unknown {
        Automatic = 0,
        Manual = 1,
    }
}

/// A field of a registration form.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegistrationField {
    /// The registrant's last name. (`last_name`)
    LastName,
    /// The registrant's address. (`address`)
    Address,
    /// The registrant's city. (`city`)
    City,
    /// The registrant's country or region. (`country`)
    Country,
    /// The registrant's postal code. (`zip`)
    Zip,
    /// The registrant's state or province. (`state`)
    State,
    /// The registrant's phone number. (`phone`)
    Phone,
    /// The registrant's industry. (`industry`)
    Industry,
    /// The registrant's organisation. (`org`)
    Org,
    /// The registrant's job title. (`job_title`)
    JobTitle,
    /// The registrant's time frame of a purchase. (`purchasing_time_frame`)
    PurchasingTimeFrame,
    /// The registrant's role in a purchase. (`role_in_purchase_process`)
    RoleInPurchaseProcess,
    /// The registrant's number of employees. (`no_of_employees`)
    NoOfEmployees,
    /// Questions and comments of the registrant. (`comments`)
    Comments,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RegistrationField, Unknown {
        LastName = "last_name",
        Address = "address",
        City = "city",
        Country = "country",
        Zip = "zip",
        State = "state",
        Phone = "phone",
        Industry = "industry",
        Org = "org",
        JobTitle = "job_title",
        PurchasingTimeFrame = "purchasing_time_frame",
        RoleInPurchaseProcess = "role_in_purchase_process",
        NoOfEmployees = "no_of_employees",
        Comments = "comments",
    }
}

/// Choices about the registration and what follows it.
#[derive(Default)]
pub struct RegistrationOptions {
    /// Whether the host gets an email for each person who registers.
    pub host_email_notification: Option<bool>,
    /// Whether no one can register any more once the date of the webinar is over.
    pub close_registration: Option<bool>,
    /// Whether one registration lets a person join from several devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether the registration page has buttons for sharing it on social networks.
    pub show_social_share_buttons: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RegistrationOptions {
        host_email_notification = "host_email_notification",
        close_registration = "close_registration",
        allow_participants_to_join_from_multiple_devices = "allow_participants_to_join_from_multiple_devices",
        show_social_share_buttons = "show_social_share_buttons",
    }
}

/// Ready-made question of a registration form.
#[derive(Default)]
pub struct RegistrationQuestion {
    /// A field of a registration form.
    pub field_name: Option<RegistrationField>,
    /// Whether the form cannot be sent without an answer.
    pub required: Option<bool>,
    /// Whether the form shows the question.
    pub selected: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RegistrationQuestion {
        field_name = "field_name",
        required = "required",
        selected = "selected",
    }
}

/// How registration for webinars works.
#[derive(Default)]
pub struct RegistrationSettings {
    /// Choices about the registration and what follows it.
    pub options: Option<RegistrationOptions>,
    /// Ready-made questions that the registration form can ask besides name and email address.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// How registrations are approved.
    pub approve_type: Option<RegistrationApproval>,
    /// Questions of the group's own for the registration form.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RegistrationSettings {
        options = "options",
        questions = "questions",
        approve_type = "approve_type",
        custom_questions = "custom_questions",
    }
}

/// What people register for.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegistrationType {
    /// Webinars. (`webinar`)
    Webinar,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RegistrationType, Unknown {
        Webinar = "webinar",
    }
}

/// Locks on the scheduling settings to set or remove.
#[derive(Default)]
pub struct ScheduleMeetingLockChanges {
    /// True locks the choice of audio connections to the group's value, false lets members choose for
    /// themselves.
    pub audio_type: Option<bool>,
    /// True locks the passcode inside join links to the group's value, false lets members choose for
    /// themselves.
    pub embed_password_in_join_link: Option<bool>,
    /// True locks the passcode that personal meetings need when people can join before the host to the
    /// group's value, false lets members choose for themselves.
    #[deprecated = "the document advises against it"]
    pub force_pmi_jbh_password: Option<bool>,
    /// True locks the state of the host's camera at the start to the group's value, false lets members
    /// choose for themselves.
    pub host_video: Option<bool>,
    /// True locks joining before the host to the group's value, false lets members choose for
    /// themselves.
    pub join_before_host: Option<bool>,
    /// True locks the sign-in that participants need to the group's value, false lets members choose
    /// for themselves.
    pub meeting_authentication: Option<bool>,
    /// True locks muting of participants on entry to the group's value, false lets members choose for
    /// themselves.
    pub mute_upon_entry: Option<bool>,
    /// True locks the state of the participants' cameras at the start to the group's value, false lets
    /// members choose for themselves.
    pub participant_video: Option<bool>,
    /// True locks the use of personal meeting IDs to the group's value, false lets members choose for
    /// themselves.
    pub personal_meeting: Option<bool>,
    /// True locks the passcode for people who join by phone to the group's value, false lets members
    /// choose for themselves.
    pub pstn_password_protected: Option<bool>,
    /// True locks the passcode of instant meetings to the group's value, false lets members choose for
    /// themselves.
    pub require_password_for_instant_meetings: Option<bool>,
    /// True locks the passcode of personal meetings to the group's value, false lets members choose for
    /// themselves.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// True locks the passcode of newly scheduled meetings to the group's value, false lets members
    /// choose for themselves.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// True locks the desktop reminder of upcoming meetings to the group's value, false lets members
    /// choose for themselves.
    pub upcoming_meeting_reminder: Option<bool>,
    /// True locks the settings of the continuous meeting chat to the group's value, false lets members
    /// choose for themselves.
    pub continuous_meeting_chat: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ScheduleMeetingLockChanges {
        audio_type = "audio_type",
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        meeting_authentication = "meeting_authentication",
        mute_upon_entry = "mute_upon_entry",
        participant_video = "participant_video",
        personal_meeting = "personal_meeting",
        pstn_password_protected = "pstn_password_protected",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        upcoming_meeting_reminder = "upcoming_meeting_reminder",
        continuous_meeting_chat = "continuous_meeting_chat",
    }
}

/// Locks on the scheduling settings.
#[derive(Default)]
pub struct ScheduleMeetingLocks {
    /// Whether the choice of audio connections is locked to the group's value.
    pub audio_type: Option<bool>,
    /// Whether the passcode inside join links is locked to the group's value.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the passcode that personal meetings need when people can join before the host is locked
    /// to the group's value.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the state of the host's camera at the start is locked to the group's value.
    pub host_video: Option<bool>,
    /// Whether joining before the host is locked to the group's value.
    pub join_before_host: Option<bool>,
    /// Whether the sign-in that participants need is locked to the group's value.
    pub meeting_authentication: Option<bool>,
    /// Whether muting of participants on entry is locked to the group's value.
    pub mute_upon_entry: Option<bool>,
    /// Whether the state of the participants' cameras at the start is locked to the group's value.
    pub participant_video: Option<bool>,
    /// Whether the passcode for people who join by phone is locked to the group's value.
    pub pstn_password_protected: Option<bool>,
    /// Whether the passcode of instant meetings is locked to the group's value.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether the passcode of personal meetings is locked to the group's value.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether the passcode of newly scheduled meetings is locked to the group's value.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether the desktop reminder of upcoming meetings is locked to the group's value.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether the settings of the continuous meeting chat are locked to the group's value.
    pub continuous_meeting_chat: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ScheduleMeetingLocks {
        audio_type = "audio_type",
        embed_password_in_join_link = "embed_password_in_join_link",
        force_pmi_jbh_password = "force_pmi_jbh_password",
        host_video = "host_video",
        join_before_host = "join_before_host",
        meeting_authentication = "meeting_authentication",
        mute_upon_entry = "mute_upon_entry",
        participant_video = "participant_video",
        pstn_password_protected = "pstn_password_protected",
        require_password_for_instant_meetings = "require_password_for_instant_meetings",
        require_password_for_pmi_meetings = "require_password_for_pmi_meetings",
        require_password_for_scheduling_new_meetings = "require_password_for_scheduling_new_meetings",
        upcoming_meeting_reminder = "upcoming_meeting_reminder",
        continuous_meeting_chat = "continuous_meeting_chat",
    }
}

/// Sign language interpreters, whom participants see in a video channel of their own.
#[derive(Default)]
pub struct SignLanguageInterpretationChanges {
    /// Whether hosts can assign sign language interpreters.
    pub enable: Option<bool>,
    /// Whether sign language interpretation is preselected when a meeting is scheduled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Names of sign languages that the group adds to those of Zoom.
    pub custom_languages: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SignLanguageInterpretationChanges {
        enable = "enable",
        enable_sign_language_interpretation_by_default = "enable_sign_language_interpretation_by_default",
        custom_languages = "custom_languages",
    }
}

/// Locks on the telephony settings.
#[derive(Default)]
pub struct TelephonyLocks {
    /// Whether the selection of telephony regions is locked to the group's value.
    pub telephony_regions: Option<bool>,
    /// Whether third-party audio conferencing is locked to the group's value.
    pub third_party_audio: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TelephonyLocks {
        telephony_regions = "telephony_regions",
        third_party_audio = "third_party_audio",
    }
}

/// What hosts can choose for the registration to a webinar.
#[derive(Default)]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can show the join information on the page that confirms a registration.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts can put buttons for social networks on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether hosts can add questions of their own to the registration form.
    pub enable_custom_questions: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    WebinarRegistrationOptions {
        allow_host_to_enable_join_info = "allow_host_to_enable_join_info",
        allow_host_to_enable_social_share_buttons = "allow_host_to_enable_social_share_buttons",
        enable_custom_questions = "enable_custom_questions",
    }
}

/// Replacement of webinar topics by a neutral text.
#[derive(Default)]
pub struct WebinarTopicDisplay {
    /// Whether every new webinar has the topic "Zoom Webinar".
    pub enable: Option<bool>,
    /// Whether webinars that were scheduled before also show this topic.
    pub display_topic_for_scheduled_webinars: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    WebinarTopicDisplay {
        enable = "enable",
        display_topic_for_scheduled_webinars = "display_topic_for_scheduled_webinars",
    }
}
