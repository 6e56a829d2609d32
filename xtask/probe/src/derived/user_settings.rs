//! The settings of a user.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AudioConferencing, ContinuousMeetingChat, EmailNotificationSettings, IpAddressAccessControl,
    ProfileSettings, SeparateRecordingFiles, SmartRecording, UserSettingsInMeeting,
};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_conferencing: Option<AudioConferencing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_notification: Option<EmailNotificationSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<UserFeatures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_meeting: Option<UserSettingsInMeeting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<ProfileSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<UserRecordingSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_meeting: Option<UserSettingsScheduleMeeting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephony: Option<UserSettingsTelephony>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tsp: Option<TspSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whiteboard: Option<UserSettingsWhiteboard>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserFeatures {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cn_meeting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrent_meeting: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_meeting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_meeting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_meeting_capacity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_capacity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_capacity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_events: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_events_capacity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_events_unlimited: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_sessions_unlimited: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_events_pay_per_attendee: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_phone: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_iq_for_sales: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_revenue_accelerator: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_whiteboard: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_whiteboard_plus: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_translated_captions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_customer_managed_key: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_huddles: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_quality_management: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_workforce_management: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_scheduler: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_clips_plus: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_mail_calendar: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_compliance_management: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom_docs: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserRecordingSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_delete_cmr: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_delete_cmr_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_files_separately: Option<SeparateRecordingFiles>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_participant_name: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_thumbnails: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_highlight: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_panelist_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_poll_results: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_close_caption: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_recording: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_pause_stop_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_audio_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_gallery_view: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_speaker_view: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_audio_transcript: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_disclaimer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_recording: Option<SmartRecording>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_chat_text: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_timestamp: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserSettingsScheduleMeeting {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_password_for_scheduled_meetings: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embed_password_in_join_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_pmi_jbh_password: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_video: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_before_host: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants_video: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_meeting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pmi_password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pstn_password_protected: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_password_for_instant_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_password_for_pmi_meetings: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_password_for_scheduled_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_pmi_for_instant_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserSettingsTelephony {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_conference_info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_international_numbers_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephony_regions: Option<TelephonyRegions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_audio: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct TspSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_out: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_out_countries: Option<Vec<BTreeMap<String, serde_json::Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_international_numbers_link: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserSettingsWhiteboard {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_meeting_advanced_whiteboard: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordingPasswordRequirement {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_letter: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_number: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_special_character: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_allow_numeric: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingPasswordRequirement {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consecutive_characters_length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_letter: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_number: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_special_character: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have_upper_and_lower_characters: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_allow_numeric: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weak_enhance_detection: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct TelephonyRegions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection_values: Option<String>,
}
