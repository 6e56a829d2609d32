//! The settings of a user that work inside meetings.

use serde::{Deserialize, Serialize};

use super::{
    ClosedCaptioning, LanguageInterpretation, ManualCaptioning, SignLanguageInterpretation,
    VirtualBackgroundSettings, WebinarChatSettings, WebinarLiveStreaming,
};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserSettingsInMeeting {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_host_to_enable_focus_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_live_streaming: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_meeting_feedback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whiteboard: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_participants_chat_with: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_users_save_chats: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_on_hold: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attention_mode_focus_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_saving_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakout_room: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakout_room_schedule: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_question_answer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_caption: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_captioning: Option<ClosedCaptioning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co_host: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data_center_regions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_live_streaming_service: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_service_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_center_regions: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e2e_encryption: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_exit_chime: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub far_end_camera_control: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_transfer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_hd: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_group_hd: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from_desktop: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from_mobile: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_interpretation: Option<LanguageInterpretation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_streaming_facebook: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_streaming_youtube: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_captioning: Option<ManualCaptioning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_reactions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_reactions_emojis: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_reactions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_survey: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_verbal_feedback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_chat: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_play_voice: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_control: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_support: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_permission_to_unmute_participants: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen_sharing: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_dual_camera: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_a_join_from_your_browser_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_meeting_control_toolbar: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slide_control: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unchecked_data_center_regions: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_background: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_room: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_chat: Option<WebinarChatSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_polling: Option<UserPollSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_polling: Option<UserPollSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_survey: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_can_share_screen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_can_share_screen_when_someone_is_sharing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants_share_simultaneously: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workplace_by_facebook: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_meetings_between_devices: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_show_zoom_windows: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_summary_with_ai_companion: Option<MeetingSummarySettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_companion_questions: Option<AiCompanionQuestions>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct UserPollSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_polls: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_alternative_host_to_add_edit: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_answers_to_be_anonymous: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_host_to_upload_image: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingSummarySettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_will_receive_summary: Option<i64>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct AiCompanionQuestions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_enable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_can_ask_questions: Option<i64>,
}
