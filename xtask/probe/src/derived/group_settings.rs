//! The settings of a group.

use serde::{Deserialize, Serialize};

use super::{
    AudioConferencing, ContinuousMeetingChat, EmailNotificationSettings, GroupSettingsInMeeting,
    IpAddressAccessControl, ProfileSettings, SeparateRecordingFiles, SmartRecording,
};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_conferencing: Option<AudioConferencing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_notification: Option<EmailNotificationSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_meeting: Option<GroupSettingsInMeeting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_options: Option<OtherOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<ProfileSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<GroupSettingsRecording>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_meeting: Option<GroupSettingsScheduleMeeting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephony: Option<GroupSettingsTelephony>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<GroupSettingsChat>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct OtherOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_contact_support_via_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blur_snapshot: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSettingsRecording {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_user_access_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<GroupArchive>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_recording: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_recording_download: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_recording_download_host: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_delete_cloud_recording: Option<bool>,
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
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_host_access_recording: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_audio_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_gallery_view: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_speaker_view: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_audio_transcript: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_recording: Option<SmartRecording>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_chat_text: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_timestamp: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSettingsScheduleMeeting {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embed_password_in_join_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_pmi_jbh_password: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_video: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_before_host: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute_upon_entry: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_video: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_meeting: Option<bool>,
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
    pub upcoming_meeting_reminder: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_pmi_for_instant_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_pmi_for_schedule_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub always_display_zoom_meeting_as_topic: Option<MeetingTopicDisplay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub always_display_zoom_webinar_as_topic: Option<WebinarTopicDisplay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSettingsTelephony {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_conference_info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephony_regions: Option<SelectedTelephonyRegions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_audio: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSettingsChat {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_files: Option<ChatFileSharing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_emojis: Option<ChatEmojis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_voice_messages: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_video_messages: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen_capture: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_public_channels: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_private_channels: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_links_in_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_meetings_in_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_retention_period_in_cloud: Option<ChatRetention>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_retention_period_in_local: Option<ChatRetention>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_to_search_others_options: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_to_add_contacts: Option<ChatContactRule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_to_chat_with_others: Option<ChatContactRule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_data_to_third_party_archiving_service: Option<ChatSwitch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translate_messages: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_and_send_animated_gif_images: Option<ChatSwitch>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct WebinarRegistrationOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_host_to_enable_join_info: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_custom_questions: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupArchive {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<GroupArchiveSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingTopicDisplay {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct WebinarTopicDisplay {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SelectedTelephonyRegions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection_values: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatFileSharing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_option: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatEmojis {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emojis_option: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatRetention {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_period_of_channels: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatContactRule {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_option: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email_addresses: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatEtiquetteTool {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<ChatEtiquettePolicy>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatSwitch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupArchiveSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_transcript_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_with_sender_email: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_file: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_with_direct_message: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_retention: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_when_archive_failed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_when_archiving_starts: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub play_voice_prompt_when_archiving_starts: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatEtiquettePolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regular_expression: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger_action: Option<i64>,
}
