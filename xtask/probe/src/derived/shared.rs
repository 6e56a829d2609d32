//! What the settings of users and of groups have in common.

use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioConferencing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toll_free_and_fee_based_toll_call: Option<TollCallSettings>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct EmailNotificationSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative_host_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_meeting_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_recording_available_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jbh_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_available_reminder_schedulers: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_for_reminder: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ProfileSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct TollCallSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_webinar_attendees_dial: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<Vec<DialInNumber>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ClosedCaptioning {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_transcribing: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_caption: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_captioning_service: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_full_transcript: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct LanguageInterpretation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_languages: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_language_interpretation_by_default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SignLanguageInterpretation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_languages: Option<Vec<String>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ManualCaptioning {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_to_type: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_generated_captions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_transcript: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_captions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_captions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_captioning_service: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct VirtualBackgroundSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_upload_custom: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_videos: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<VirtualBackgroundFile>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct WebinarChatSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_attendees_chat_with: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_auto_save_local_chat_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_panelists_chat_with: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_panelists_send_direct_message: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_save_chats: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_attendees_chat_with: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct WebinarLiveStreaming {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_service_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_streaming_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_streaming_service: Option<Vec<String>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordingStorageLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SeparateRecordingFiles {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_speaker: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gallery_view: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_screen: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct IpAddressAccessControl {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_addresses_or_ranges: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SmartRecording {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_recording_highlights: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_smart_chapters: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_next_steps: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ContinuousMeetingChat {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_add_external_users: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_add_invited_external_users: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct DialInNumber {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct VirtualBackgroundFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
