//! Users: their accounts, assistants, devices and tokens.

use zoom_client::v2::types::{LoginType, TokenType, UserDeletion, UserStatus};

use crate::probe::odd;

calls! { version_2(zoom, body):
    users {
        zoom.users().list();
        zoom.users()
            .list()
            .status(UserStatus::Inactive)
            .page_size(2000)
            .role_id(odd("role_id").into())
            .page_number(2)
            .include_fields(odd("include_fields").into())
            .next_page_token(&odd("next_page_token"))
            .license(odd("license").into());
    }
    userCreate {
        zoom.users().create(&body.value());
        zoom.users().create(&body.value());
    }
    userEmail {
        zoom.users().check_email("ann@example.org");
        zoom.users().check_email(&odd("email"));
    }
    bulkUpdateFeature {
        zoom.users().update_features(&body.value());
        zoom.users().update_features(&body.value());
    }
    userZak {
        zoom.users().get_zak();
        zoom.users().get_zak();
    }
    userSummary {
        zoom.users().get_summary();
        zoom.users().get_summary();
    }
    userVanityName {
        zoom.users().check_vanity_name("ann");
        zoom.users().check_vanity_name(&odd("vanity_name"));
    }
    user {
        zoom.users().get("me");
        zoom.users()
            .get(&odd("userId"))
            .login_type(LoginType::SingleSignOn)
            .encrypted_email(true)
            .search_by_unique_id(false);
    }
    userDelete {
        zoom.users().delete("id");
        zoom.users()
            .delete(&odd("userId"))
            .encrypted_email(false)
            .action(UserDeletion::Delete)
            .transfer_email(&odd("transfer_email"))
            .transfer_meeting(true)
            .transfer_webinar(false)
            .transfer_recording(true)
            .transfer_whiteboard(false)
            .transfer_clipfiles(true)
            .transfer_notes(false)
            .transfer_visitors(true)
            .transfer_docs(false);
    }
    userUpdate {
        zoom.users().update("me", &body.value());
        zoom.users()
            .update(&odd("userId"), &body.value())
            .login_type(LoginType::Facebook)
            .remove_tsp_credentials(true);
    }
    userAssistants {
        zoom.users().list_assistants("me");
        zoom.users().list_assistants(&odd("userId"));
    }
    userAssistantCreate {
        zoom.users().add_assistants("me", &body.value());
        zoom.users().add_assistants(&odd("userId"), &body.value());
    }
    userAssistantsDelete {
        zoom.users().remove_all_assistants("me");
        zoom.users().remove_all_assistants(&odd("userId"));
    }
    userAssistantDelete {
        zoom.users().remove_assistant("me", "id");
        zoom.users().remove_assistant(&odd("userId"), &odd("assistantId"));
    }
    listCollaborationDevices {
        zoom.users().list_collaboration_devices("me");
        zoom.users().list_collaboration_devices(&odd("userId"));
    }
    getCollaborationDevice {
        zoom.users().get_collaboration_device("me", "id");
        zoom.users().get_collaboration_device(&odd("userId"), &odd("collaborationDeviceId"));
    }
    userEmailUpdate {
        zoom.users().update_email("me", &body.value());
        zoom.users().update_email(&odd("userId"), &body.value());
    }
    getUserMeetingTemplates {
        zoom.users().get_meeting_template("me", "id");
        zoom.users().get_meeting_template(&odd("userId"), &odd("meetingTemplateId"));
    }
    userPassword {
        zoom.users().update_password("me", &body.value());
        zoom.users().update_password(&odd("userId"), &body.value());
    }
    userPermission {
        zoom.users().list_permissions("me");
        zoom.users().list_permissions(&odd("userId"));
    }
    userSchedulers {
        zoom.users().list_schedulers("me");
        zoom.users().list_schedulers(&odd("userId"));
    }
    userSchedulersDelete {
        zoom.users().remove_all_schedulers("me");
        zoom.users().remove_all_schedulers(&odd("userId"));
    }
    userSchedulerDelete {
        zoom.users().remove_scheduler("me", "id");
        zoom.users().remove_scheduler(&odd("userId"), &odd("schedulerId"));
    }
    userToken {
        zoom.users().get_token("me");
        zoom.users().get_token(&odd("userId")).r#type(TokenType::Zak).ttl(7776000);
    }
    userSSOTokenDelete {
        zoom.users().revoke_sso_token("me");
        zoom.users().revoke_sso_token(&odd("userId"));
    }
    switchUserAccount {
        zoom.users().switch_account("id", "id", &body.value());
        zoom.users().switch_account(&odd("accountId"), &odd("userId"), &body.value());
    }
}
