//! Contact groups and their members.

use crate::probe::odd;

calls! { version_2(zoom, body):
    contactGroups {
        zoom.contact_groups().list();
        zoom.contact_groups().list().page_size(50).next_page_token(&odd("next_page_token"));
    }
    contactGroupCreate {
        zoom.contact_groups().create(&body.value());
        zoom.contact_groups().create(&body.value());
    }
    contactGroup {
        zoom.contact_groups().get("id");
        zoom.contact_groups().get(&odd("groupId"));
    }
    contactGroupDelete {
        zoom.contact_groups().delete("id");
        zoom.contact_groups().delete(&odd("groupId"));
    }
    contactGroupUpdate {
        zoom.contact_groups().update("id", &body.value());
        zoom.contact_groups().update(&odd("groupId"), &body.value());
    }
    contactGroupMembers {
        zoom.contact_groups().list_members("id");
        zoom.contact_groups().list_members(&odd("groupId")).page_size(50).next_page_token(&odd("next_page_token"));
    }
    contactGroupMemberAdd {
        zoom.contact_groups().add_members("id", &body.value());
        zoom.contact_groups().add_members(&odd("groupId"), &body.value());
    }
    contactGroupMemberRemove {
        zoom.contact_groups().remove_members("id", &["id"]);
        zoom.contact_groups().remove_members(&odd("groupId"), &[&odd("member_ids")]);
    }
}
