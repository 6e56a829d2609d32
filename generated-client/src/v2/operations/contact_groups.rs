// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Contact Groups`.

use crate::runtime::{Call, Method, Operation, PathStyle, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::v2::types;

/// Lists of contacts that an account's admins maintain for the Zoom client.
#[derive(Clone, Copy, Debug)]
pub struct ContactGroups<'a> {
    pub(crate) core: &'a Core,
}

impl ContactGroups<'_> {
    /// List contact groups.
    ///
    /// Lists the contact groups of the account, a page a call. Members are not part of the list; each
    /// group has a list of its own for them.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `GET /contacts/groups`
    ///
    /// - Scopes: `contact_group:read:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `groups` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page, valid for 900 seconds
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.contact_groups().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// Create a contact group.
    ///
    /// Creates a contact group, empty or with its first members. One call takes at most 50 users and 3
    /// user groups; further members are added afterwards.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `POST /contacts/groups`
    ///
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: heavy
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewContactGroup {
    ///     group_name: Some("group-name".into()),
    ///     ..Default::default()
    /// };
    /// let contact_group = client.contact_groups().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::NewContactGroup) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// Get a contact group.
    ///
    /// Returns the name, privacy, description and number of members of a contact group. Reading one
    /// group wants the write scope, unlike the list of groups.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `GET /contacts/groups/{groupId}`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let contact_group = client.contact_groups().get("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, group_id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call
    }

    /// Delete a contact group.
    ///
    /// Deletes a contact group. The users and user groups that were its members are left as they are.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `DELETE /contacts/groups/{groupId}`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: heavy
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.contact_groups().delete("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, group_id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call
    }

    /// Update a contact group.
    ///
    /// Changes the name, privacy or description of a contact group. The fields are called `name` and
    /// `privacy` here, where the other operations say `group_name` and `group_privacy`.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `PATCH /contacts/groups/{groupId}`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: heavy
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ContactGroupUpdate {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// client.contact_groups().update("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, group_id: &str, body: &types::ContactGroupUpdate) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        call
    }

    /// List contact group members.
    ///
    /// Lists the members of a contact group, users and user groups alike, a page a call. Newer answers
    /// of the service have been seen with the list under `group_members` instead of `members`.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `GET /contacts/groups/{groupId}/members`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - Scopes: `contact_group:read:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `members` or `group_members` of all pages, `.pages()` the
    ///   responses; `next_page_token` of a response is the token of the next page, valid for 900
    ///   seconds
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.contact_groups().list_members("group-id").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_members(&self, group_id: &str) -> ListMembers {
        let mut call = self.core.call(&LIST_MEMBERS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        ListMembers { call }
    }

    /// Add contact group members.
    ///
    /// Adds users and user groups to a contact group.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `POST /contacts/groups/{groupId}/members`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: heavy
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # use {std::collections::BTreeMap, zoom_client::runtime::*};
    /// # async fn sample(client: zoom_client::v2::Client, body: &types::NewContactGroupMembers) -> Result<(), Box<dyn std::error::Error>> {
    /// let added_contact_group_members = client
    ///     .contact_groups()
    ///     .add_members("group-id", body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_members(
        &self,
        group_id: &str,
        body: &types::NewContactGroupMembers,
    ) -> AddMembers {
        let mut call = self.core.call(&ADD_MEMBERS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        call
    }

    /// Remove contact group members.
    ///
    /// Takes up to 20 members out of a contact group. The users and user groups themselves stay.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `DELETE /contacts/groups/{groupId}/members`
    ///
    /// - `group_id`: Id of the contact group, as the list of contact groups gives it.
    /// - `member_ids`: Ids of the members to be removed, separated by commas; at most 20.
    /// - Scopes: `contact_group:write:admin`
    /// - Rate-limit label: heavy
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.contact_groups().remove_members("group-id", &["member-ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_members(&self, group_id: &str, member_ids: &[&str]) -> RemoveMembers {
        let mut call = self.core.call(&REMOVE_MEMBERS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.query("member_ids", QueryStyle::FORM_JOINED, &member_ids);
        call
    }
}

const LIST: Operation = Operation {
    id: "contactGroups",
    method: Method::Get,
    path: "/contacts/groups",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::ContactGroupList, types::ErrorResponse>,
}

impl List {
    /// Contact groups in one page, at most 50.
    ///
    /// At most 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }

    /// `next_page_token` of the page before; valid for 15 minutes. Absent on the first call, and every
    /// other parameter stays the same from page to page.
    #[inline]
    pub fn next_page_token(mut self, next_page_token: &str) -> Self {
        self.call.query("next_page_token", QueryStyle::FORM, &next_page_token);
        self
    }
}

call! { List -> types::ContactGroupList, types::ErrorResponse }

pages! {
    List -> types::ContactGroupList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: None, lifetime: Some(900) },
        types::ContactGroupSummary = |page| page.groups.unwrap_or_default(),
    }
}

const CREATE: Operation = Operation {
    id: "contactGroupCreate",
    method: Method::Post,
    path: "/contacts/groups",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("heavy"),
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::ContactGroup, types::ErrorResponse>;

const GET: Operation = Operation {
    id: "contactGroup",
    method: Method::Get,
    path: "/contacts/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::ContactGroup, types::ErrorResponse>;

const DELETE: Operation = Operation {
    id: "contactGroupDelete",
    method: Method::Delete,
    path: "/contacts/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("heavy"),
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::ErrorResponse>;

const UPDATE: Operation = Operation {
    id: "contactGroupUpdate",
    method: Method::Patch,
    path: "/contacts/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("heavy"),
    ..Operation::DEFAULT
};

/// The call of `update`.
pub type Update = Call<(), types::ErrorResponse>;

const LIST_MEMBERS: Operation = Operation {
    id: "contactGroupMembers",
    method: Method::Get,
    path: "/contacts/groups/{groupId}/members",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_members`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMembers {
    call: Call<types::ContactGroupMemberList, types::ErrorResponse>,
}

impl ListMembers {
    /// Members in one page, at most 50.
    ///
    /// At most 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }

    /// `next_page_token` of the page before; valid for 15 minutes. Absent on the first call, and every
    /// other parameter stays the same from page to page.
    #[inline]
    pub fn next_page_token(mut self, next_page_token: &str) -> Self {
        self.call.query("next_page_token", QueryStyle::FORM, &next_page_token);
        self
    }
}

call! { ListMembers -> types::ContactGroupMemberList, types::ErrorResponse }

pages! {
    ListMembers -> types::ContactGroupMemberList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: None, lifetime: Some(900) },
        types::ContactGroupMember = |page| page.members.or(page.group_members).unwrap_or_default(),
    }
}

const ADD_MEMBERS: Operation = Operation {
    id: "contactGroupMemberAdd",
    method: Method::Post,
    path: "/contacts/groups/{groupId}/members",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("heavy"),
    ..Operation::DEFAULT
};

/// The call of `add_members`.
pub type AddMembers = Call<types::AddedContactGroupMembers, types::ErrorResponse>;

const REMOVE_MEMBERS: Operation = Operation {
    id: "contactGroupMemberRemove",
    method: Method::Delete,
    path: "/contacts/groups/{groupId}/members",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("heavy"),
    ..Operation::DEFAULT
};

/// The call of `remove_members`.
pub type RemoveMembers = Call<(), types::ErrorResponse>;
