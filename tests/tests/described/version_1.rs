//! Version 1: every call is a form, with the key pair in it.

use zoom_client::v1::types::UploadPicture;

use crate::probe::picture;

calls! { version_1(zoom, body):
    userAssistantDelete {
        zoom.user().delete_assistant(&body.value());
        zoom.user().delete_assistant(&body.value());
    }
    userAssistantSet {
        zoom.user().set_assistant(&body.value());
        zoom.user().set_assistant(&body.value());
    }
    userAutocreate {
        zoom.user().create_with_password(&body.value());
        zoom.user().create_with_password(&body.value());
    }
    userCheckemail {
        zoom.user().check_email(&body.value());
        zoom.user().check_email(&body.value());
    }
    userCheckzpk {
        zoom.user().check_zpk(&body.value());
        zoom.user().check_zpk(&body.value());
    }
    userCreate {
        zoom.user().create(&body.value());
        zoom.user().create(&body.value());
    }
    userCustcreate {
        zoom.user().create_custom(&body.value());
        zoom.user().create_custom(&body.value());
    }
    userActivate {
        zoom.user().activate(&body.value());
        zoom.user().activate(&body.value());
    }
    userDeactivate {
        zoom.user().deactivate(&body.value());
        zoom.user().deactivate(&body.value());
    }
    userDelete {
        zoom.user().delete(&body.value());
        zoom.user().delete(&body.value());
    }
    userGet {
        zoom.user().get(&body.value());
        zoom.user().get(&body.value());
    }
    userGetbyemail {
        zoom.user().get_by_email(&body.value());
        zoom.user().get_by_email(&body.value());
    }
    userPermanentdelete {
        zoom.user().delete_permanently(&body.value());
        zoom.user().delete_permanently(&body.value());
    }
    userRevoketoken {
        zoom.user().revoke_token(&body.value());
        zoom.user().revoke_token(&body.value());
    }
    userScheduleforhostList {
        zoom.user().list_schedulers(&body.value());
        zoom.user().list_schedulers(&body.value());
    }
    userSsocreate {
        zoom.user().create_sso(&body.value());
        zoom.user().create_sso(&body.value());
    }
    userUpdate {
        zoom.user().update(&body.value());
        zoom.user().update(&body.value());
    }
    userUpdatepassword {
        zoom.user().update_password(&body.value());
        zoom.user().update_password(&body.value());
    }
    userList {
        zoom.user().list();
        zoom.user().list().body(&body.value());
    }
    userPending {
        zoom.user().list_pending();
        zoom.user().list_pending().body(&body.value());
    }
    userUploadpicture {
        zoom.user().upload_picture(&UploadPicture { id: "id".to_owned(), pic_file: picture(), ..Default::default() });
        zoom.user().upload_picture(&UploadPicture { id: "id".to_owned(), pic_file: picture(), ..Default::default() });
    }
}
