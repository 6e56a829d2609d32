// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Contact Groups`.

use crate::runtime::{int_enum, model};

/// Which members were added to a contact group.
#[derive(Default)]
pub struct AddedContactGroupMembers {
    /// Ids of the users and user groups that were added, a true list unlike the comma-separated ids of
    /// other answers.
    pub member_ids: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AddedContactGroupMembers {
        member_ids = "member_ids",
    }
}

/// Contact group and the number of its members.
#[derive(Default)]
pub struct ContactGroup {
    /// Id of the contact group, for the calls that read or change it.
    pub group_id: Option<String>,
    /// Name under which the contact group appears in the Zoom client.
    pub group_name: Option<String>,
    /// Number of members in the contact group.
    pub total_members: Option<i64>,
    /// Who can see the contact group and who finds it in a search.
    pub group_privacy: Option<ContactGroupPrivacy>,
    /// Free text that says what the contact group is for.
    pub description: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroup {
        group_id = "group_id",
        group_name = "group_name",
        total_members = "total_members",
        group_privacy = "group_privacy",
        description = "description",
    }
}

/// One page of contact groups.
#[derive(Default)]
pub struct ContactGroupList {
    /// The contact groups of this page; may be missing when there are none.
    pub groups: Option<Vec<ContactGroupSummary>>,
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Largest number of entries in a page, as asked for.
    pub page_size: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroupList {
        groups = "groups",
        next_page_token = "next_page_token",
        page_size = "page_size",
    }
}

/// User or user group that is a member of a contact group.
#[derive(Default)]
pub struct ContactGroupMember {
    /// Whether the member is one user or a whole user group; decides what `id` names.
    pub r#type: Option<ContactGroupMemberType>,
    /// Id of the user for type 1, of the user group for type 2.
    pub id: Option<String>,
    /// Display name of the user or name of the user group.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroupMember {
        r#type = "type",
        id = "id",
        name = "name",
    }
}

/// One page of the members of a contact group.
#[derive(Default)]
pub struct ContactGroupMemberList {
    /// The members of this page; may be missing when there are none.
    pub members: Option<Vec<ContactGroupMember>>,
    /// Token of the next page; empty or absent on the last one. It expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Largest number of entries in a page, as asked for.
    pub page_size: Option<i64>,
    /// The members of this page, where the service gives them under this name.
    pub group_members: Option<Vec<ContactGroupMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroupMemberList {
        members = "members",
        next_page_token = "next_page_token",
        page_size = "page_size",
        group_members = "group_members",
    }
}

/// Whether the member is one user or a whole user group; decides what `id` names.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ContactGroupMemberType {
    /// A user. (`1`)
    User,
    /// A user group. (`2`)
    UserGroup,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ContactGroupMemberType, Unknown {
        User = 1,
        UserGroup = 2,
    }
}

/// Who can see the contact group and who finds it in a search.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ContactGroupPrivacy {
    /// Anyone can see it and find it. (`1`)
    Public,
    /// Anyone can find it, only members see it. (`2`)
    Searchable,
    /// Only members can see it and find it. (`3`)
    Private,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ContactGroupPrivacy, Unknown {
        Public = 1,
        Searchable = 2,
        Private = 3,
    }
}

/// Contact group as the list of contact groups shows it.
#[derive(Default)]
pub struct ContactGroupSummary {
    /// Id of the contact group, for the calls that read or change it.
    pub group_id: Option<String>,
    /// Name under which the contact group appears in the Zoom client.
    pub group_name: Option<String>,
    /// Who can see the contact group and who finds it in a search.
    pub group_privacy: Option<ContactGroupPrivacy>,
    /// Free text that says what the contact group is for.
    pub description: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroupSummary {
        group_id = "group_id",
        group_name = "group_name",
        group_privacy = "group_privacy",
        description = "description",
    }
}

/// Changes of a contact group; what is absent stays as it is.
#[derive(Default)]
pub struct ContactGroupUpdate {
    /// New name of the contact group; absent keeps the old one.
    pub name: Option<String>,
    /// Who can see the contact group and who finds it in a search, from now on; absent keeps the old
    /// value.
    pub privacy: Option<ContactGroupPrivacy>,
    /// New description of the contact group; absent keeps the old one.
    pub description: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ContactGroupUpdate {
        name = "name",
        privacy = "privacy",
        description = "description",
    }
}

/// Contact group to create.
#[derive(Default)]
pub struct NewContactGroup {
    /// Name under which the contact group appears in the Zoom client.
    pub group_name: Option<String>,
    /// Who can see the contact group and who finds it in a search.
    pub group_privacy: Option<ContactGroupPrivacy>,
    /// Free text that says what the contact group is for.
    pub description: Option<String>,
    /// First members of the group, at most 50 users and 3 user groups; absent leaves it empty.
    pub group_members: Option<Vec<NewContactGroupMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewContactGroup {
        group_name = "group_name",
        group_privacy = "group_privacy",
        description = "description",
        group_members = "group_members",
    }
}

/// User or user group to become a member of a contact group.
#[derive(Default)]
pub struct NewContactGroupMember {
    /// Whether the member is one user or a whole user group; decides what `id` names.
    pub r#type: Option<ContactGroupMemberType>,
    /// Id of the user for type 1, of the user group for type 2.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewContactGroupMember {
        r#type = "type",
        id = "id",
    }
}

/// Users and user groups to become members of a contact group.
#[derive(Default)]
pub struct NewContactGroupMembers {
    /// Users and user groups to be added.
    pub group_members: Option<Vec<NewContactGroupMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewContactGroupMembers {
        group_members = "group_members",
    }
}
