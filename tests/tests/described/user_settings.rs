//! What users set for themselves: settings, presence, pictures and backgrounds.

use zoom_client::v2::types::{LoginType, PictureUpload, SettingsOption, VirtualBackgroundUpload};

use crate::probe::{odd, picture};

calls! { version_2(zoom, body):
    userPicture {
        zoom.users().upload_picture("me", &PictureUpload { pic_file: picture(), ..Default::default() });
        zoom.users().upload_picture(&odd("userId"), &PictureUpload { pic_file: picture(), ..Default::default() });
    }
    userPictureDelete {
        zoom.users().delete_picture("me");
        zoom.users().delete_picture(&odd("userId"));
    }
    getUserPresenceStatus {
        zoom.users().get_presence_status("me");
        zoom.users().get_presence_status(&odd("userId"));
        zoom.users().get_presence_status(&odd("userId"));
    }
    updatePresenceStatus {
        zoom.users().update_presence_status("me", &body.alternative(0));
        zoom.users().update_presence_status(&odd("userId"), &body.alternative(0));
        zoom.users().update_presence_status(&odd("userId"), &body.alternative(1));
    }
    userSettings {
        zoom.users().get_settings("me");
        zoom.users()
            .get_settings(&odd("userId"))
            .login_type(LoginType::Zoom)
            .custom_query_fields(&[&odd("custom_query_fields")]);
        zoom.users().get_settings(&odd("userId")).option(SettingsOption::MeetingAuthentication);
        zoom.users().get_settings(&odd("userId")).option(SettingsOption::RecordingAuthentication);
        zoom.users().get_settings(&odd("userId")).option(SettingsOption::MeetingSecurity);
    }
    userSettingsUpdate {
        zoom.users().update_settings("me", &body.alternative(0));
        zoom.users().update_settings(&odd("userId"), &body.alternative(0));
        zoom.users().update_settings(&odd("userId"), &body.alternative(1));
        zoom.users().update_settings(&odd("userId"), &body.alternative(2));
        zoom.users().update_settings(&odd("userId"), &body.alternative(3));
    }
    uploadVBuser {
        zoom.users().upload_virtual_background("me", &VirtualBackgroundUpload { file: picture(), ..Default::default() });
        zoom.users().upload_virtual_background(&odd("userId"), &VirtualBackgroundUpload { file: picture(), ..Default::default() });
    }
    delUserVB {
        zoom.users().delete_virtual_backgrounds("me", &["id"]);
        zoom.users().delete_virtual_backgrounds(&odd("userId"), &[&odd("file_ids")]);
    }
    userStatus {
        zoom.users().update_status("me", &body.value());
        zoom.users().update_status(&odd("userId"), &body.value());
    }
}
