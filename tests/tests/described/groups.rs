//! Groups, their members, admins and settings.

use zoom_client::v2::types::{LockSettingsOption, SettingsOption, VirtualBackgroundUpload};

use crate::probe::{odd, picture};

calls! { version_2(zoom, body):
    groups {
        zoom.groups().list();
        zoom.groups().list().page_size(300).next_page_token(&odd("next_page_token"));
    }
    groupCreate {
        zoom.groups().create(&body.value());
        zoom.groups().create(&body.value());
    }
    group {
        zoom.groups().get("id");
        zoom.groups().get(&odd("groupId"));
    }
    groupDelete {
        zoom.groups().delete("id");
        zoom.groups().delete(&odd("groupId"));
    }
    groupUpdate {
        zoom.groups().update("id", &body.value());
        zoom.groups().update(&odd("groupId"), &body.value());
    }
    groupAdmins {
        zoom.groups().list_admins("id");
        zoom.groups().list_admins(&odd("groupId")).page_size(300).next_page_token(&odd("next_page_token"));
    }
    groupAdminsCreate {
        zoom.groups().add_admins("id", &body.value());
        zoom.groups().add_admins(&odd("groupId"), &body.value());
    }
    groupAdminsDelete {
        zoom.groups().remove_admin("id", "id");
        zoom.groups().remove_admin(&odd("groupId"), &odd("userId"));
    }
    groupChannels {
        zoom.groups().list_channels("id");
        zoom.groups().list_channels(&odd("groupId"));
    }
    getGroupLockSettings {
        zoom.groups().get_lock_settings("id");
        zoom.groups().get_lock_settings(&odd("groupId"));
        zoom.groups().get_lock_settings(&odd("groupId")).option(LockSettingsOption::MeetingSecurity);
    }
    groupLockedSettings {
        zoom.groups().update_lock_settings("id", &body.alternative(0));
        zoom.groups().update_lock_settings(&odd("groupId"), &body.alternative(0));
        zoom.groups()
            .update_lock_settings(&odd("groupId"), &body.alternative(1))
            .option(LockSettingsOption::MeetingSecurity);
    }
    groupMembers {
        zoom.groups().list_members("id");
        zoom.groups()
            .list_members(&odd("groupId"))
            .page_size(2000)
            .page_number(2)
            .next_page_token(&odd("next_page_token"));
    }
    groupMembersCreate {
        zoom.groups().add_members("id", &body.value());
        zoom.groups().add_members(&odd("groupId"), &body.value());
    }
    groupMembersDelete {
        zoom.groups().remove_member("id", "id");
        zoom.groups().remove_member(&odd("groupId"), &odd("memberId"));
    }
    updateAGroupMember {
        zoom.groups().update_member("id", "id", &body.value());
        zoom.groups().update_member(&odd("groupId"), &odd("memberId"), &body.value());
    }
    getGroupSettings {
        zoom.groups().get_settings("id");
        zoom.groups().get_settings(&odd("groupId")).custom_query_fields(&[&odd("custom_query_fields")]);
        zoom.groups().get_settings(&odd("groupId")).option(SettingsOption::MeetingAuthentication);
        zoom.groups().get_settings(&odd("groupId")).option(SettingsOption::RecordingAuthentication);
        zoom.groups().get_settings(&odd("groupId")).option(SettingsOption::MeetingSecurity);
    }
    updateGroupSettings {
        zoom.groups().update_settings("id", &body.alternative(0));
        zoom.groups().update_settings(&odd("groupId"), &body.alternative(0));
        zoom.groups().update_settings(&odd("groupId"), &body.alternative(1));
        zoom.groups().update_settings(&odd("groupId"), &body.alternative(2));
        zoom.groups().update_settings(&odd("groupId"), &body.alternative(3));
    }
    groupSettingsRegistration {
        zoom.groups().get_registration_settings("id");
        zoom.groups().get_registration_settings(&odd("groupId")).r#type(odd("type").into());
    }
    groupSettingsRegistrationUpdate {
        zoom.groups().update_registration_settings("id", &body.value());
        zoom.groups().update_registration_settings(&odd("groupId"), &body.value()).r#type(odd("type").into());
    }
    uploadGroupVB {
        zoom.groups().upload_virtual_background("id", &VirtualBackgroundUpload { file: picture(), ..Default::default() });
        zoom.groups().upload_virtual_background(&odd("groupId"), &VirtualBackgroundUpload { file: picture(), ..Default::default() });
    }
    delGroupVB {
        zoom.groups().delete_virtual_backgrounds("id", &["id"]);
        zoom.groups().delete_virtual_backgrounds(&odd("groupId"), &[&odd("file_ids")]);
    }
}
