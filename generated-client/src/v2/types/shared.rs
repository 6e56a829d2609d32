// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

#[allow(unused_imports, reason = "which of them are used depends on the features")]
use crate::runtime::{CommaList, File, int_enum, model, string_enum};

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Phone numbers with which people dial in to meetings and webinars.
#[derive(Default)]
pub struct AudioConferencing {
    /// Toll-free and fee-based toll numbers that the group uses.
    pub toll_free_and_fee_based_toll_call: Option<TollCallSettings>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    AudioConferencing {
        toll_free_and_fee_based_toll_call = "toll_free_and_fee_based_toll_call",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// How participants can join the audio.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioType {
    /// By phone or over the internet. (`both`)
    Both,
    /// By phone only. (`telephony`)
    Telephony,
    /// Over the internet only. (`voip`)
    Voip,
    /// Through an audio conference of another vendor. (`thirdParty`)
    ThirdParty,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    AudioType, Unknown {
        Both = "both",
        Telephony = "telephony",
        Voip = "voip",
        ThirdParty = "thirdParty",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// What to do with the profile.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthenticationOptionAction {
    /// Changes it. (`update`)
    Update,
    /// Offers it to hosts. (`show`)
    Show,
    /// Takes it out of the hosts' choice. (`hide`)
    Hide,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    AuthenticationOptionAction, Unknown {
        Update = "update",
        Show = "show",
        Hide = "hide",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Where meetings are recorded without the host starting it.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutoRecording {
    /// On the host's computer. (`local`)
    Local,
    /// In the Zoom cloud. (`cloud`)
    Cloud,
    /// Nothing is recorded automatically. (`none`)
    None,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    AutoRecording, Unknown {
        Local = "local",
        Cloud = "cloud",
        None = "none",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Kind of a background file.
#[derive(Clone)]
#[non_exhaustive]
pub enum BackgroundType {
    /// An image. (`image`)
    Image,
    /// A video. (`video`)
    Video,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    BackgroundType, Unknown {
        Image = "image",
        Video = "video",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Closed caption settings in their older form; `manual_captioning` is the newer one.
#[derive(Default)]
pub struct ClosedCaptioning {
    /// Whether speech is turned into captions automatically.
    pub auto_transcribing: Option<bool>,
    /// Whether closed captions can be used.
    pub enable: Option<bool>,
    /// Whether participants can save the captions or the transcript.
    pub save_caption: Option<bool>,
    /// Whether an outside captioning service can be connected with an API token.
    pub third_party_captioning_service: Option<bool>,
    /// Whether participants can read the whole transcript in a side panel.
    pub view_full_transcript: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    ClosedCaptioning {
        auto_transcribing = "auto_transcribing",
        enable = "enable",
        save_caption = "save_caption",
        third_party_captioning_service = "third_party_captioning_service",
        view_full_transcript = "view_full_transcript",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// The chat in Zoom Team Chat that goes on before and after a meeting.
#[derive(Default)]
pub struct ContinuousMeetingChat {
    /// Whether hosts can give meetings a continuous chat.
    pub enable: Option<bool>,
    /// Whether users from other accounts can be added to the chat.
    pub can_add_external_users: Option<bool>,
    /// Whether invited users from other accounts are added to the chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    ContinuousMeetingChat {
        enable = "enable",
        can_add_external_users = "can_add_external_users",
        auto_add_invited_external_users = "auto_add_invited_external_users",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// A region of data centres.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataCenterRegion {
    /// Australia. (`AU`)
    Australia,
    /// Latin America. (`LA`)
    LatinAmerica,
    /// Canada. (`CA`)
    Canada,
    /// Mainland China. (`CN`)
    China,
    /// Germany. (`DE`)
    Germany,
    /// Hong Kong SAR. (`HK`)
    HongKong,
    /// India. (`IN`)
    India,
    /// Ireland. (`IE`)
    Ireland,
    /// Japan. (`TY`)
    Japan,
    /// Mexico. (`MX`)
    Mexico,
    /// The Netherlands. (`NL`)
    Netherlands,
    /// Singapore. (`SG`)
    Singapore,
    /// United States. (`US`)
    UnitedStates,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    DataCenterRegion, Unknown {
        Australia = "AU",
        LatinAmerica = "LA",
        Canada = "CA",
        China = "CN",
        Germany = "DE",
        HongKong = "HK",
        India = "IN",
        Ireland = "IE",
        Japan = "TY",
        Mexico = "MX",
        Netherlands = "NL",
        Singapore = "SG",
        UnitedStates = "US",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Phone number with which people dial in.
#[derive(Default)]
pub struct DialInNumber {
    /// Dialling code of the number's country, such as `1` or `44`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, such as `US`.
    pub country_code: Option<String>,
    /// Name of the number's country in English.
    pub country_name: Option<String>,
    /// Number as invitations show it, with spaces or signs, at most 30 characters.
    ///
    /// At most 30 characters.
    pub display_number: Option<String>,
    /// Number for dialling, at most 30 characters.
    ///
    /// At most 30 characters.
    pub number: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    DialInNumber {
        code = "code",
        country_code = "country_code",
        country_name = "country_name",
        display_number = "display_number",
        number = "number",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Emails that Zoom sends about meetings and recordings.
#[derive(Default)]
pub struct EmailNotificationSettings {
    /// Whether alternative hosts get an email when they are named for a meeting or removed from it.
    pub alternative_host_reminder: Option<bool>,
    /// Whether host and participants get an email when a meeting is cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether the host gets an email when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the host gets an email when participants have joined before the host.
    pub jbh_reminder: Option<bool>,
    /// Whether alternative hosts get an email too when a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the person who scheduled the event for the host gets an email too when a cloud recording
    /// is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether the host gets an email when someone else schedules, moves or cancels a meeting on the
    /// host's behalf.
    pub schedule_for_reminder: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    EmailNotificationSettings {
        alternative_host_reminder = "alternative_host_reminder",
        cancel_meeting_reminder = "cancel_meeting_reminder",
        cloud_recording_available_reminder = "cloud_recording_available_reminder",
        jbh_reminder = "jbh_reminder",
        recording_available_reminder_alternative_hosts = "recording_available_reminder_alternative_hosts",
        recording_available_reminder_schedulers = "recording_available_reminder_schedulers",
        schedule_for_reminder = "schedule_for_reminder",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Encryption that new meetings use.
#[derive(Clone)]
#[non_exhaustive]
pub enum EncryptionType {
    /// Enhanced encryption: the keys are kept in the Zoom cloud. (`enhanced_encryption`)
    EnhancedEncryption,
    /// End-to-end encryption: the keys are kept on the participants' devices only. (`e2ee`)
    E2ee,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    EncryptionType, Unknown {
        EnhancedEncryption = "enhanced_encryption",
        E2ee = "e2ee",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// For whom a sound plays on joining and leaving.
#[derive(Clone)]
#[non_exhaustive]
pub enum EntryExitChime {
    /// When the host joins or leaves. (`host`)
    Host,
    /// When any participant joins or leaves. (`all`)
    All,
    /// No sound at all. (`none`)
    None,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    EntryExitChime, Unknown {
        Host = "host",
        All = "all",
        None = "none",
    }
}

/// Number of the error in Zoom's own list; it says more than the HTTP status.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The token lacks a scope, as older parts of the service say it. (`104`)
    ScopeMissing104,
    /// Something is wrong with the uploaded file; the message may be empty. (`120`)
    UploadRefused,
    /// The access token has expired or is not valid. (`124`)
    TokenExpired,
    /// The account or the app may not do this, be it for want of a paid plan, a privilege or a seat.
    /// (`200`)
    NotAllowed,
    /// An input is missing or invalid; `errors` may name it. (`300`)
    Invalid,
    /// A budget of calls is used up. (`429`)
    RateLimit,
    /// The state of the user forbids it, such as pending, inactive or owner of the account. (`1000`)
    UserState,
    /// The user does not exist or does not belong to the account. (`1001`)
    UserNotFound,
    /// The email address is in use. (`1005`)
    EmailInUse,
    /// The user has an active account already. (`1009`)
    AlreadyActive,
    /// The user or group does not exist in the account; treat it like 1001. (`1010`)
    NotInAccount,
    /// The domain of the email address is blocked, or managed so that the user cannot be released.
    /// (`1107`)
    EmailDomainBlocked,
    /// The email address does not belong to the domains that the account is limited to. (`1116`)
    EmailDomainUnmanaged,
    /// Users who administrate the account cannot be changed so. (`1117`)
    AdministratorProtected,
    /// There is no invitation of this user. (`1120`)
    InvitationNotFound,
    /// The email address is known in another cluster of the service. (`1135`)
    EmailInOtherCluster,
    /// The account takes users from single sign-on only. (`2002`)
    SingleSignOnOnly,
    /// The personal link name is taken. (`4100`)
    VanityNameTaken,
    /// The group does not exist. (`4130`)
    GroupNotFound,
    /// The name of the group is taken. (`4132`)
    GroupNameTaken,
    /// The token lacks a scope, or its text is not one of a token. (`4700`)
    ScopeMissing4700,
    /// The token lacks a scope; the message lists the wanted ones. (`4711`)
    ScopeMissing,
    /// The presence cannot be changed now. (`5301`)
    PresenceRefused5301,
    /// The presence cannot be changed now. (`5411`)
    PresenceRefused,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ErrorCode, Unknown {
        ScopeMissing104 = 104,
        UploadRefused = 120,
        TokenExpired = 124,
        NotAllowed = 200,
        Invalid = 300,
        RateLimit = 429,
        UserState = 1000,
        UserNotFound = 1001,
        EmailInUse = 1005,
        AlreadyActive = 1009,
        NotInAccount = 1010,
        EmailDomainBlocked = 1107,
        EmailDomainUnmanaged = 1116,
        AdministratorProtected = 1117,
        InvitationNotFound = 1120,
        EmailInOtherCluster = 1135,
        SingleSignOnOnly = 2002,
        VanityNameTaken = 4100,
        GroupNotFound = 4130,
        GroupNameTaken = 4132,
        ScopeMissing4700 = 4700,
        ScopeMissing = 4711,
        PresenceRefused5301 = 5301,
        PresenceRefused = 5411,
    }
}

/// What the service answers instead of a result.
#[derive(Default)]
pub struct ErrorResponse {
    /// Number of the error in Zoom's own list; it says more than the HTTP status.
    pub code: Option<ErrorCode>,
    /// What went wrong, in a sentence; may be empty.
    pub message: Option<String>,
    /// One entry for each invalid input; only validation errors carry the list.
    pub errors: Option<Vec<FieldError>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorResponse {
        code = "code",
        message = "message",
        errors = "errors",
    }
}

/// Input that was refused, and why.
#[derive(Default)]
pub struct FieldError {
    /// Name of the input that was refused.
    pub field: Option<String>,
    /// The value that was refused, where the service repeats it.
    pub field_value: Option<String>,
    /// Why it was refused.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FieldError {
        field = "field",
        field_value = "field_value",
        message = "message",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Restriction of cloud recordings to certain IP addresses.
#[derive(Default)]
pub struct IpAddressAccessControl {
    /// Whether the restriction to certain IP addresses is on.
    pub enable: Option<bool>,
    /// IP addresses or ranges that may open cloud recordings, separated by commas.
    pub ip_addresses_or_ranges: Option<CommaList>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    IpAddressAccessControl {
        enable = "enable",
        ip_addresses_or_ranges = "ip_addresses_or_ranges",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Interpreters who translate a meeting or webinar on audio channels of their own.
#[derive(Default)]
pub struct LanguageInterpretation {
    /// Names of interpretation languages that the group adds to those of Zoom.
    pub custom_languages: Option<Vec<String>>,
    /// Whether interpretation is preselected when a meeting is scheduled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak on the channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add languages of their own, up to 25, when they schedule a meeting.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign interpreters.
    pub enable: Option<bool>,
    /// Names of the interpretation languages that Zoom offers.
    pub languages: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    LanguageInterpretation {
        custom_languages = "custom_languages",
        enable_language_interpretation_by_default = "enable_language_interpretation_by_default",
        allow_participants_to_speak_in_listening_channel = "allow_participants_to_speak_in_listening_channel",
        allow_up_to_25_custom_languages_when_scheduling_meetings = "allow_up_to_25_custom_languages_when_scheduling_meetings",
        enable = "enable",
        languages = "languages",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Interpreters who translate a meeting or webinar on audio channels of their own.
#[derive(Default)]
pub struct LanguageInterpretationChanges {
    /// Names of interpretation languages that the group adds to those of Zoom.
    pub custom_languages: Option<Vec<String>>,
    /// Whether interpretation is preselected when a meeting is scheduled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak on the channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add languages of their own, up to 25, when they schedule a meeting.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign interpreters.
    pub enable: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    LanguageInterpretationChanges {
        custom_languages = "custom_languages",
        enable_language_interpretation_by_default = "enable_language_interpretation_by_default",
        allow_participants_to_speak_in_listening_channel = "allow_participants_to_speak_in_listening_channel",
        allow_up_to_25_custom_languages_when_scheduling_meetings = "allow_up_to_25_custom_languages_when_scheduling_meetings",
        enable = "enable",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Captions and transcripts of meetings.
#[derive(Default)]
pub struct ManualCaptioning {
    /// Whether the host can type captions or assign a participant to do so.
    pub allow_to_type: Option<bool>,
    /// Whether speech is turned into captions automatically.
    pub auto_generated_captions: Option<bool>,
    /// Whether participants can read the whole transcript in a side panel.
    pub full_transcript: Option<bool>,
    /// Whether captions that people type, or an outside service sends, can be used.
    pub manual_captions: Option<bool>,
    /// Whether participants can save the captions or the transcript.
    pub save_captions: Option<bool>,
    /// Whether an outside captioning service can be connected with an API token.
    pub third_party_captioning_service: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    ManualCaptioning {
        allow_to_type = "allow_to_type",
        auto_generated_captions = "auto_generated_captions",
        full_transcript = "full_transcript",
        manual_captions = "manual_captions",
        save_captions = "save_captions",
        third_party_captioning_service = "third_party_captioning_service",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Changes of the authentication for meetings, sent with the option `meeting_authentication`.
#[derive(Default)]
pub struct MeetingAuthenticationChanges {
    /// The one authentication profile for meetings to change.
    pub authentication_option: Option<MeetingAuthenticationOptionChange>,
    /// Whether only people who are signed in can join meetings.
    pub meeting_authentication: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    MeetingAuthenticationChanges {
        authentication_option = "authentication_option",
        meeting_authentication = "meeting_authentication",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Authentication profile for meetings.
#[derive(Default)]
pub struct MeetingAuthenticationOption {
    /// Whether the profile is the preselected one.
    pub default_option: Option<bool>,
    /// Email domains from which people may sign in, separated by commas. Used by the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaList>,
    /// Id of the authentication profile.
    pub id: Option<String>,
    /// Name of the authentication profile, as hosts see it.
    pub name: Option<String>,
    /// Whom the profile lets into a meeting.
    pub r#type: Option<MeetingAuthenticationType>,
    /// Whether hosts can see and choose the profile.
    pub visible: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    MeetingAuthenticationOption {
        default_option = "default_option",
        domains = "domains",
        id = "id",
        name = "name",
        r#type = "type",
        visible = "visible",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// The one authentication profile for meetings to change.
#[derive(Default)]
pub struct MeetingAuthenticationOptionChange {
    /// What to do with the profile.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether the profile becomes the preselected one.
    pub default_option: Option<bool>,
    /// Email domains from which people may sign in, separated by commas. Used by the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaList>,
    /// Id of the profile to change, as the settings list it.
    pub id: Option<String>,
    /// New name of the profile, as hosts see it.
    pub name: Option<String>,
    /// Whom the profile lets into a meeting.
    pub r#type: Option<MeetingAuthenticationType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    MeetingAuthenticationOptionChange {
        action = "action",
        default_option = "default_option",
        domains = "domains",
        id = "id",
        name = "name",
        r#type = "type",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Authentication for meetings, answered for the option `meeting_authentication`.
#[derive(Default)]
pub struct MeetingAuthenticationSettings {
    /// Whether hosts may invite single participants who get in without the required sign-in.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication profiles for meetings that hosts in the group can choose from.
    pub authentication_options: Option<Vec<MeetingAuthenticationOption>>,
    /// Whether only people who are signed in can join meetings.
    pub meeting_authentication: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    MeetingAuthenticationSettings {
        allow_authentication_exception = "allow_authentication_exception",
        authentication_options = "authentication_options",
        meeting_authentication = "meeting_authentication",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Whom the profile lets into a meeting.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeetingAuthenticationType {
    /// Anyone signed in to Zoom. (`enforce_login`)
    EnforceLogin,
    /// Users signed in with an address from one of the `domains`. (`enforce_login_with_domains`)
    EnforceLoginWithDomains,
    /// Users of the same account. (`enforce_login_with_same_account`)
    EnforceLoginWithSameAccount,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    MeetingAuthenticationType, Unknown {
        EnforceLogin = "enforce_login",
        EnforceLoginWithDomains = "enforce_login_with_domains",
        EnforceLoginWithSameAccount = "enforce_login_with_same_account",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Whom participants can write to in the meeting chat.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum MeetingChatRecipients {
    /// No one: participants cannot use the chat. (`1`)
    NoOne,
    /// The host and co-hosts only. (`2`)
    HostAndCoHosts,
    /// All participants, in public messages. (`3`)
    EveryonePublicly,
    /// All participants, in public and in private messages. (`4`)
    Everyone,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    MeetingChatRecipients, Unknown {
        NoOne = 1,
        HostAndCoHosts = 2,
        EveryonePublicly = 3,
        Everyone = 4,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Which messages of the meeting chat participants can save.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum MeetingChatSaving {
    /// None. (`1`)
    Nothing,
    /// Those of the host and co-hosts only. (`2`)
    HostMessages,
    /// All. (`3`)
    AllMessages,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    MeetingChatSaving, Unknown {
        Nothing = 1,
        HostMessages = 2,
        AllMessages = 3,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// What a passcode for meetings and webinars has to look like.
#[derive(Default)]
pub struct MeetingPasswordRequirement {
    /// Limit on runs of consecutive characters such as `abcde` in a passcode: a length of 4 to 8, or
    /// `0` for no limit.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode needs at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs at least one special character, such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs both uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Least number of characters in a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has to consist of digits only. Excludes the requirements for letters and
    /// special characters.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told when the passcode that they choose is weak.
    pub weak_enhance_detection: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    MeetingPasswordRequirement {
        consecutive_characters_length = "consecutive_characters_length",
        have_letter = "have_letter",
        have_number = "have_number",
        have_special_character = "have_special_character",
        have_upper_and_lower_characters = "have_upper_and_lower_characters",
        length = "length",
        only_allow_numeric = "only_allow_numeric",
        weak_enhance_detection = "weak_enhance_detection",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Which meetings with a personal meeting ID need a passcode.
#[derive(Clone)]
#[non_exhaustive]
pub enum PmiPasswordRule {
    /// None. (`none`)
    None,
    /// All. (`all`)
    All,
    /// Those that participants can join before the host. (`jbh_only`)
    JbhOnly,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    PmiPasswordRule, Unknown {
        None = "none",
        All = "all",
        JbhOnly = "jbh_only",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Settings of the members' profiles.
#[derive(Default)]
pub struct ProfileSettings {
    /// Where the group's recordings, voicemail, transcripts and similar content are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    ProfileSettings {
        recording_storage_location = "recording_storage_location",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Which emojis can be used.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReactionEmojis {
    /// Every emoji that Zoom offers. (`all`)
    All,
    /// The chosen ones only. (`selected`)
    Selected,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    ReactionEmojis, Unknown {
        All = "all",
        Selected = "selected",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Changes of the authentication for recordings, sent with the option `recording_authentication`.
#[derive(Default)]
pub struct RecordingAuthenticationChanges {
    /// The one authentication profile for recordings to change.
    pub authentication_option: Option<RecordingAuthenticationOptionChange>,
    /// Whether only people who are signed in can watch shared cloud recordings.
    pub recording_authentication: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    RecordingAuthenticationChanges {
        authentication_option = "authentication_option",
        recording_authentication = "recording_authentication",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Authentication profile for recordings.
#[derive(Default)]
pub struct RecordingAuthenticationOption {
    /// Whether the profile is the preselected one.
    pub default_option: Option<bool>,
    /// Email domains from which people may sign in, separated by commas. Used by the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaList>,
    /// Id of the authentication profile.
    pub id: Option<String>,
    /// Name of the authentication profile, as hosts see it.
    pub name: Option<String>,
    /// Whom the profile lets watch a recording.
    pub r#type: Option<RecordingAuthenticationType>,
    /// Whether hosts can see and choose the profile.
    pub visible: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    RecordingAuthenticationOption {
        default_option = "default_option",
        domains = "domains",
        id = "id",
        name = "name",
        r#type = "type",
        visible = "visible",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// The one authentication profile for recordings to change.
#[derive(Default)]
pub struct RecordingAuthenticationOptionChange {
    /// What to do with the profile.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether the profile becomes the preselected one.
    pub default_option: Option<bool>,
    /// Email domains from which people may sign in, separated by commas. Used by the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaList>,
    /// Id of the profile to change, as the settings list it.
    pub id: Option<String>,
    /// New name of the profile, as hosts see it.
    pub name: Option<String>,
    /// Whom the profile lets watch a recording.
    pub r#type: Option<RecordingAuthenticationType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    RecordingAuthenticationOptionChange {
        action = "action",
        default_option = "default_option",
        domains = "domains",
        id = "id",
        name = "name",
        r#type = "type",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Authentication for recordings, answered for the option `recording_authentication`.
#[derive(Default)]
pub struct RecordingAuthenticationSettings {
    /// Authentication profiles for recordings that hosts in the group can choose from.
    pub authentication_options: Option<Vec<RecordingAuthenticationOption>>,
    /// Whether only people who are signed in can watch shared cloud recordings.
    pub recording_authentication: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    RecordingAuthenticationSettings {
        authentication_options = "authentication_options",
        recording_authentication = "recording_authentication",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Whom the profile lets watch a recording.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingAuthenticationType {
    /// Anyone signed in to Zoom. (`enforce_login`)
    EnforceLogin,
    /// Users signed in with an address from one of the `domains`. (`enforce_login_with_domains`)
    EnforceLoginWithDomains,
    /// Users of the same account. (`internally`)
    Internally,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    RecordingAuthenticationType, Unknown {
        EnforceLogin = "enforce_login",
        EnforceLoginWithDomains = "enforce_login_with_domains",
        Internally = "internally",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Where the group's recordings, voicemail, transcripts and similar content are stored.
#[derive(Default)]
pub struct RecordingStorageLocation {
    /// Codes of the countries that can be chosen.
    pub allowed_values: Option<Vec<String>>,
    /// Code of the chosen country, such as `US`.
    pub value: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    RecordingStorageLocation {
        allowed_values = "allowed_values",
        value = "value",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Who can share a screen.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenSharers {
    /// The host only. (`host`)
    Host,
    /// The host and all participants. (`all`)
    All,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    ScreenSharers, Unknown {
        Host = "host",
        All = "all",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Regions from which most participants dial in.
#[derive(Default)]
pub struct SelectedTelephonyRegions {
    /// Chosen regions, as country codes in one string.
    pub selection_values: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    SelectedTelephonyRegions {
        selection_values = "selection_values",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Views that cloud recordings store as files of their own.
#[derive(Default)]
pub struct SeparateRecordingFiles {
    /// Whether the active speaker is stored as a separate file.
    pub active_speaker: Option<bool>,
    /// Whether the gallery view is stored as a separate file.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is stored as a separate file.
    pub shared_screen: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    SeparateRecordingFiles {
        active_speaker = "active_speaker",
        gallery_view = "gallery_view",
        shared_screen = "shared_screen",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Set of settings besides the general ones.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingsOption {
    /// Who may join meetings: the authentication profiles for meetings. (`meeting_authentication`)
    MeetingAuthentication,
    /// Who may watch recordings: the authentication profiles for cloud recordings.
    /// (`recording_authentication`)
    RecordingAuthentication,
    /// Passcodes, waiting room and encryption of meetings and webinars. (`meeting_security`)
    MeetingSecurity,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    SettingsOption, Unknown {
        MeetingAuthentication = "meeting_authentication",
        RecordingAuthentication = "recording_authentication",
        MeetingSecurity = "meeting_security",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Sign language interpreters, whom participants see in a video channel of their own.
#[derive(Default)]
pub struct SignLanguageInterpretation {
    /// Whether hosts can assign sign language interpreters.
    pub enable: Option<bool>,
    /// Whether sign language interpretation is preselected when a meeting is scheduled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Names of the sign languages that Zoom offers, such as `American` or `British`.
    pub languages: Option<Vec<String>>,
    /// Names of sign languages that the group adds to those of Zoom.
    pub custom_languages: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    SignLanguageInterpretation {
        enable = "enable",
        enable_sign_language_interpretation_by_default = "enable_sign_language_interpretation_by_default",
        languages = "languages",
        custom_languages = "custom_languages",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// How many people can share at the same time.
#[derive(Clone)]
#[non_exhaustive]
pub enum SimultaneousSharing {
    /// One participant at a time. (`one`)
    One,
    /// Several participants at once. (`multiple`)
    Multiple,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    SimultaneousSharing, Unknown {
        One = "one",
        Multiple = "multiple",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// What AI Companion adds to cloud recordings.
#[derive(Default)]
pub struct SmartRecording {
    /// Whether important passages are marked as highlights.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings are divided into chapters.
    pub create_smart_chapters: Option<bool>,
    /// Whether next steps that were agreed on are listed.
    pub create_next_steps: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    SmartRecording {
        create_recording_highlights = "create_recording_highlights",
        create_smart_chapters = "create_smart_chapters",
        create_next_steps = "create_next_steps",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// A service to which webinars are streamed.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamingService {
    /// Facebook. (`facebook`)
    Facebook,
    /// Workplace by Facebook. (`workplace_by_facebook`)
    WorkplaceByFacebook,
    /// YouTube. (`youtube`)
    Youtube,
    /// A service of the host's own choice. (`custom_live_streaming_service`)
    CustomLiveStreamingService,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
string_enum! {
    StreamingService, Unknown {
        Facebook = "facebook",
        WorkplaceByFacebook = "workplace_by_facebook",
        Youtube = "youtube",
        CustomLiveStreamingService = "custom_live_streaming_service",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Toll-free and fee-based toll numbers that the group uses.
#[derive(Default)]
pub struct TollCallSettings {
    /// Whether webinar attendees can dial in through these numbers too.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether these numbers are used at all.
    pub enable: Option<bool>,
    /// The numbers, at most 100.
    ///
    /// At most 100 items.
    pub numbers: Option<Vec<DialInNumber>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    TollCallSettings {
        allow_webinar_attendees_dial = "allow_webinar_attendees_dial",
        enable = "enable",
        numbers = "numbers",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// User named by id or email address.
#[derive(Default)]
pub struct UserReference {
    /// Email address of the user; not needed where `id` is given.
    pub email: Option<String>,
    /// User id; not needed where `email` is given.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    UserReference {
        email = "email",
        id = "id",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Plan of the member.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum UserType {
    /// Basic, without a paid licence. (`1`)
    Basic,
    /// Licensed, with a paid licence. (`2`)
    Licensed,
    /// Unassigned, without a meeting licence. (`4`)
    Unassigned,
    /// None, from outside: the user cannot hold meetings. (`99`)
    NoMeetings,
    /// On-premises, in older accounts. (`3`)
    OnPremises,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    UserType, Unknown {
        Basic = 1,
        Licensed = 2,
        Unassigned = 4,
        NoMeetings = 99,
        OnPremises = 3,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Stored file of a virtual background.
#[derive(Default)]
pub struct VirtualBackgroundFile {
    /// Id of the file, with which it can be deleted.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the file, as it was uploaded.
    pub name: Option<String>,
    /// Size of the file in bytes.
    pub size: Option<i64>,
    /// Kind of a background file.
    pub r#type: Option<BackgroundType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    VirtualBackgroundFile {
        id = "id",
        is_default = "is_default",
        name = "name",
        size = "size",
        r#type = "type",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Details of virtual backgrounds, with the group's files.
#[derive(Default)]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload backgrounds of their own.
    pub allow_upload_custom: Option<bool>,
    /// Whether a background can be a video.
    pub allow_videos: Option<bool>,
    /// Whether virtual backgrounds can be used.
    pub enable: Option<bool>,
    /// Backgrounds that the members of the group can choose.
    pub files: Option<Vec<VirtualBackgroundFile>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    VirtualBackgroundSettings {
        allow_upload_custom = "allow_upload_custom",
        allow_videos = "allow_videos",
        enable = "enable",
        files = "files",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Virtual background to upload, a picture or a video.
#[derive(Default)]
pub struct VirtualBackgroundUpload {
    /// Content of the file: JPG/JPEG, GIF, PNG, MP4 or MOV of at most 15 MB; the part needs a file name
    /// and a content type.
    pub file: File,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    VirtualBackgroundUpload {
        file = "file" required,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
impl VirtualBackgroundUpload {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File) -> Self {
        Self { file, ..Self::default() }
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Who can let waiting participants in.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WaitingRoomAdmitters {
    /// The host and co-hosts only. (`0`)
    Hosts,
    /// The host, co-hosts, and everyone who bypassed the waiting room, while host and co-hosts are
    /// absent. (`1`)
    HostsAndDirectJoiners,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    WaitingRoomAdmitters, Unknown {
        Hosts = 0,
        HostsAndDirectJoiners = 1,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Who has to wait.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WaitingRoomAudience {
    /// All attendees. (`0`)
    Everyone,
    /// Users who do not belong to the account. (`1`)
    External,
    /// Users who do not belong to the account and whose email domain is not in
    /// `whitelisted_domains_for_waiting_room`. (`2`)
    ExternalExceptAllowedDomains,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    WaitingRoomAudience, Unknown {
        Everyone = 0,
        External = 1,
        ExternalExceptAllowedDomains = 2,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// How the waiting room works while it is switched on.
#[derive(Default)]
pub struct WaitingRoomSettings {
    /// Who has to wait.
    pub participants_to_place_in_waiting_room: Option<WaitingRoomAudience>,
    /// Who can let waiting participants in.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmitters>,
    /// Email domains whose users need not wait, separated by commas. Used while
    /// `participants_to_place_in_waiting_room` is 2.
    pub whitelisted_domains_for_waiting_room: Option<CommaList>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    WaitingRoomSettings {
        participants_to_place_in_waiting_room = "participants_to_place_in_waiting_room",
        users_who_can_admit_participants_from_waiting_room = "users_who_can_admit_participants_from_waiting_room",
        whitelisted_domains_for_waiting_room = "whitelisted_domains_for_waiting_room",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Whom attendees can write to.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WebinarAttendeeChat {
    /// No one. (`1`)
    NoOne,
    /// The host and all panelists. (`2`)
    HostAndPanelists,
    /// Everyone. (`3`)
    Everyone,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    WebinarAttendeeChat, Unknown {
        NoOne = 1,
        HostAndPanelists = 2,
        Everyone = 3,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Whom panelists can write to.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WebinarChatRecipients {
    /// The host and all panelists. (`1`)
    HostAndPanelists,
    /// Everyone. (`2`)
    Everyone,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    WebinarChatRecipients, Unknown {
        HostAndPanelists = 1,
        Everyone = 2,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Which chat messages attendees can save.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WebinarChatSaving {
    /// None. (`0`)
    Nothing,
    /// Those of host and panelists only. (`1`)
    HostAndPanelistMessages,
    /// All. (`2`)
    AllMessages,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
int_enum! {
    WebinarChatSaving, Unknown {
        Nothing = 0,
        HostAndPanelistMessages = 1,
        AllMessages = 2,
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Chat in webinars.
#[derive(Default)]
pub struct WebinarChatSettings {
    /// Whom attendees can write to.
    pub allow_attendees_chat_with: Option<WebinarAttendeeChat>,
    /// Whether the host's computer automatically keeps a copy of the chat when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Whom panelists can write to.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can send messages to a single person.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Which chat messages attendees can save.
    pub allow_users_save_chats: Option<WebinarChatSaving>,
    /// Preselected addressees of attendees' messages.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinars have a chat.
    pub enable: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    WebinarChatSettings {
        allow_attendees_chat_with = "allow_attendees_chat_with",
        allow_auto_save_local_chat_file = "allow_auto_save_local_chat_file",
        allow_panelists_chat_with = "allow_panelists_chat_with",
        allow_panelists_send_direct_message = "allow_panelists_send_direct_message",
        allow_users_save_chats = "allow_users_save_chats",
        default_attendees_chat_with = "default_attendees_chat_with",
        enable = "enable",
    }
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
/// Live streaming of webinars.
#[derive(Default)]
pub struct WebinarLiveStreaming {
    /// Instructions for hosts who set up a streaming service of their own choice for a webinar.
    pub custom_service_instructions: Option<String>,
    /// Whether hosts can stream webinars live.
    pub enable: Option<bool>,
    /// Whether users are reminded to watch the live stream. Has no effect for a service of the host's
    /// own choice.
    pub live_streaming_reminder: Option<bool>,
    /// Services on offer: `facebook`, `workplace_by_facebook`, `youtube` and
    /// `custom_live_streaming_service`, which stands for one of the host's own choice.
    pub live_streaming_service: Option<Vec<StreamingService>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

#[cfg(any(feature = "v2-groups", feature = "v2-users"))]
model! {
    WebinarLiveStreaming {
        custom_service_instructions = "custom_service_instructions",
        enable = "enable",
        live_streaming_reminder = "live_streaming_reminder",
        live_streaming_service = "live_streaming_service",
    }
}
