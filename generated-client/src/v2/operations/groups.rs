// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Groups`.

use crate::runtime::{
    Call, Choice, Method, Operation, PathStyle, QueryStyle, call, pages,
};
use crate::runtime::Client as Core;
use crate::v2::types;

/// Groups of users, their members and admins, and the settings that apply to a group.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    pub(crate) core: &'a Core,
}

impl Groups<'_> {
    /// List groups.
    ///
    /// Lists the user groups of the account, a page a call.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `GET /groups`
    ///
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:list_groups:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `groups` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page, valid for 900 seconds
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.groups().list().items();
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

    /// Create a group.
    ///
    /// Creates an empty user group. An account can create 100 groups a day and hold 5,000; a name that
    /// is in use already is refused.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `POST /groups`
    ///
    /// - Scopes (any one of): `group:write:admin`, `group:write:group:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::Invalid` (300), `ErrorCode::GroupNotFound` (4130), `ErrorCode::GroupNameTaken`
    ///   (4132).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewGroup {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let group = client.groups().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::NewGroup) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// Get a group.
    ///
    /// Returns the name of a user group and the number of its members.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:group:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let group = client.groups().get("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, group_id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call
    }

    /// Delete a group.
    ///
    /// Deletes a user group. Its members remain users of the account.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `DELETE /groups/{groupId}`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:delete:group:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.groups().delete("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, group_id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call
    }

    /// Rename a group.
    ///
    /// Changes the name of a user group; a name that is in use already is refused.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `PATCH /groups/{groupId}`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:update:group:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::GroupNotFound` (4130),
    ///   `ErrorCode::GroupNameTaken` (4132).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GroupUpdate {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// client.groups().update("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, group_id: &str, body: &types::GroupUpdate) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        call
    }

    /// List group admins.
    ///
    /// Lists the users who administer a group, a page a call.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}/admins`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:administrator:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `admins` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page, valid for 900 seconds
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.groups().list_admins("group-id").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_admins(&self, group_id: &str) -> ListAdmins {
        let mut call = self.core.call(&LIST_ADMINS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        ListAdmins { call }
    }

    /// Add group admins.
    ///
    /// Makes up to 10 users of the account admins of a group.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `POST /groups/{groupId}/admins`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:write:administrator:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewGroupAdmins {
    ///     admins: Some(
    ///         vec![
    ///             types::UserReference { email : Some("ann@example.com".into()),
    ///             ..Default::default() }
    ///         ],
    ///     ),
    ///     ..Default::default()
    /// };
    /// let group_addition = client.groups().add_admins("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_admins(&self, group_id: &str, body: &types::NewGroupAdmins) -> AddAdmins {
        let mut call = self.core.call(&ADD_ADMINS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        call
    }

    /// Remove a group admin.
    ///
    /// Takes the administration of a group away from a user, who stays in the account.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `DELETE /groups/{groupId}/admins/{userId}`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - `user_id`: Id or email address of the user whose administration ends.
    /// - Scopes (any one of): `group:write:admin`, `group:delete:administrator:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.groups().remove_admin("group-id", "user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_admin(&self, group_id: &str, user_id: &str) -> RemoveAdmin {
        let mut call = self.core.call(&REMOVE_ADMIN);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// List group channels.
    ///
    /// Lists the chat channels that belong to a group. The answer is not paged.
    ///
    /// `GET /groups/{groupId}/channels`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:list_channels:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_channel_list = client.groups().list_channels("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_channels(&self, group_id: &str) -> ListChannels {
        let mut call = self.core.call(&LIST_CHANNELS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call
    }

    /// Get a group's locked settings.
    ///
    /// Tells which settings of a group are locked. The members of the group cannot change a locked
    /// setting for themselves; what they get is the value in the group's settings. The answer holds the
    /// general settings, or the security settings alone when `option` is `meeting_security`.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}/lock_settings`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:lock_settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_lock_settings_answer = client
    ///     .groups()
    ///     .get_lock_settings("group-id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_lock_settings(&self, group_id: &str) -> GetLockSettings {
        let mut call = self.core.call(&GET_LOCK_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        GetLockSettings { call }
    }

    /// Update a group's locked settings.
    ///
    /// Locks settings of a group or removes such locks. A true flag locks the setting for all members
    /// of the group, a false one lets each member choose again; the value itself is part of the group's
    /// settings and is not changed here. Send the general settings without `option`, and the security
    /// settings with `option` set to `meeting_security`.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `PATCH /groups/{groupId}/lock_settings`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:update:lock_settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GroupLockSettingsUpdate::General(
    ///     Box::new(types::GroupGeneralLockSettingsChanges {
    ///         audio_conferencing: Some(types::AudioConferencingLocks::default()),
    ///         ..Default::default()
    ///     }),
    /// );
    /// client.groups().update_lock_settings("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_lock_settings(
        &self,
        group_id: &str,
        body: &types::GroupLockSettingsUpdate,
    ) -> UpdateLockSettings {
        let mut call = self.core.call(&UPDATE_LOCK_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        match body {
            types::GroupLockSettingsUpdate::General(_) => call.imply("option", None),
            types::GroupLockSettingsUpdate::Security(_) => {
                call.imply("option", Some("meeting_security"))
            }
            _ => {}
        }
        UpdateLockSettings { call }
    }

    /// List group members.
    ///
    /// Lists the members of a group, a page a call. Page through with `next_page_token`; where a call
    /// carries both it and `page_number`, the token counts.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}/members`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:list_members:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `members` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page, valid for 900 seconds
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.groups().list_members("group-id").items();
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

    /// Add group members.
    ///
    /// Adds up to 30 users of the account to a group. A user can be in several groups; the first one
    /// becomes the primary group.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `POST /groups/{groupId}/members`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:write:member:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewGroupMembers {
    ///     members: Some(
    ///         vec![
    ///             types::UserReference { email : Some("ann@example.com".into()),
    ///             ..Default::default() }
    ///         ],
    ///     ),
    ///     ..Default::default()
    /// };
    /// let group_addition = client.groups().add_members("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_members(
        &self,
        group_id: &str,
        body: &types::NewGroupMembers,
    ) -> AddMembers {
        let mut call = self.core.call(&ADD_MEMBERS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        call
    }

    /// Remove a group member.
    ///
    /// Takes a user out of a group. The user stays in the account and in other groups.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `DELETE /groups/{groupId}/members/{memberId}`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - `member_id`: User id of the member to be removed.
    /// - Scopes (any one of): `group:write:admin`, `group:delete:member:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.groups().remove_member("group-id", "member-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_member(&self, group_id: &str, member_id: &str) -> RemoveMember {
        let mut call = self.core.call(&REMOVE_MEMBER);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.path("memberId", PathStyle::SIMPLE, &member_id);
        call
    }

    /// Update a group member.
    ///
    /// Moves a member from this group into another, or sets the member's primary group. A user of
    /// several groups has the settings of the primary one, but what any of the groups locks stays
    /// locked. Without a choice the primary group is the one that the user joined first.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `PATCH /groups/{groupId}/members/{memberId}`
    ///
    /// - `group_id`: Id of the group that the user is a member of.
    /// - `member_id`: User id of the member.
    /// - Scopes (any one of): `group:write:admin`, `group:update:member:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GroupMemberUpdate::new(types::GroupMemberAction::Move);
    /// client.groups().update_member("group-id", "member-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_member(
        &self,
        group_id: &str,
        member_id: &str,
        body: &types::GroupMemberUpdate,
    ) -> UpdateMember {
        let mut call = self.core.call(&UPDATE_MEMBER);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.path("memberId", PathStyle::SIMPLE, &member_id);
        call.json("application/json", body);
        call
    }

    /// Get a group's settings.
    ///
    /// Returns the settings that apply to the members of a group. Members of several groups take over
    /// the settings of their primary group, and are also bound by what any of their groups has locked.
    /// The shape of the answer follows `option`: without it the general settings come back, with it one
    /// of three special sets.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}/settings`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`, `group:read:settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_settings_answer = client.groups().get_settings("group-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_settings(&self, group_id: &str) -> GetSettings {
        let mut call = self.core.call(&GET_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        GetSettings { call }
    }

    /// Update a group's settings.
    ///
    /// Changes settings of a group. Send only the settings that should change; the others stay as they
    /// are. The body has to match `option`: the general settings without it, otherwise the special set
    /// that it names. Authentication profiles are changed one at a time, through
    /// `authentication_option`, while reading answers a list under `authentication_options`.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `PATCH /groups/{groupId}/settings`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:update:settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GroupSettingsUpdate::General(Box::new(types::GroupSettingsChanges {
    ///     audio_conferencing: Some(types::AudioConferencing::default()),
    ///     ..Default::default()
    /// }));
    /// client.groups().update_settings("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_settings(
        &self,
        group_id: &str,
        body: &types::GroupSettingsUpdate,
    ) -> UpdateSettings {
        let mut call = self.core.call(&UPDATE_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        match body {
            types::GroupSettingsUpdate::General(_) => call.imply("option", None),
            types::GroupSettingsUpdate::MeetingAuthentication(_) => {
                call.imply("option", Some("meeting_authentication"))
            }
            types::GroupSettingsUpdate::RecordingAuthentication(_) => {
                call.imply("option", Some("recording_authentication"))
            }
            types::GroupSettingsUpdate::Security(_) => {
                call.imply("option", Some("meeting_security"))
            }
            _ => {}
        }
        UpdateSettings { call }
    }

    /// Get a group's webinar registration settings.
    ///
    /// Returns how registration for webinars works by default for the members of a group: approval,
    /// options, and the questions on the form.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `GET /groups/{groupId}/settings/registration`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:read:admin`, `group:write:admin`,
    ///   `group:read:registration_settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let registration_settings = client
    ///     .groups()
    ///     .get_registration_settings("group-id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_registration_settings(&self, group_id: &str) -> GetRegistrationSettings {
        let mut call = self.core.call(&GET_REGISTRATION_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        GetRegistrationSettings { call }
    }

    /// Update a group's webinar registration settings.
    ///
    /// Changes how registration for webinars works by default for the members of a group.
    ///
    /// Needs a Pro, Business or Education plan.
    ///
    /// `PATCH /groups/{groupId}/settings/registration`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:update:registration_settings:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::RegistrationSettings {
    ///     options: Some(types::RegistrationOptions {
    ///         host_email_notification: Some(true),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// client.groups().update_registration_settings("group-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_registration_settings(
        &self,
        group_id: &str,
        body: &types::RegistrationSettings,
    ) -> UpdateRegistrationSettings {
        let mut call = self.core.call(&UPDATE_REGISTRATION_SETTINGS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.json("application/json", body);
        UpdateRegistrationSettings { call }
    }

    /// Upload a group's virtual background.
    ///
    /// Adds a picture or video to the virtual backgrounds that all members of a group can choose from;
    /// one file a call. Pictures are JPG or JPEG, GIF or PNG, videos MP4 or MOV between 480x360 and
    /// 1920x1080 pixels, and no file exceeds 15 MB. The part of the form needs a file name, without
    /// which the call is refused.
    ///
    /// Needs the virtual background feature, switched on for the account.
    ///
    /// `POST /groups/{groupId}/settings/virtual_backgrounds`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - Scopes (any one of): `group:write:admin`, `group:write:virtual_background_files:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::VirtualBackgroundUpload::new(
    ///     zoom_client::runtime::File::from_path("file.bin"),
    /// );
    /// let virtual_background_file = client
    ///     .groups()
    ///     .upload_virtual_background("group-id", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_virtual_background(
        &self,
        group_id: &str,
        body: &types::VirtualBackgroundUpload,
    ) -> UploadVirtualBackground {
        let mut call = self.core.call(&UPLOAD_VIRTUAL_BACKGROUND);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.multipart(body);
        call
    }

    /// Delete a group's virtual backgrounds.
    ///
    /// Deletes virtual background files of a group by their ids.
    ///
    /// Needs the virtual background feature, switched on for the account.
    ///
    /// `DELETE /groups/{groupId}/settings/virtual_backgrounds`
    ///
    /// - `group_id`: Id of the group, as the list of groups gives it.
    /// - `file_ids`: Ids of the files to be deleted, separated by commas.
    /// - Scopes (any one of): `group:write:admin`, `group:delete:virtual_background_files:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.groups().delete_virtual_backgrounds("group-id", &["file-ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_virtual_backgrounds(
        &self,
        group_id: &str,
        file_ids: &[&str],
    ) -> DeleteVirtualBackgrounds {
        let mut call = self.core.call(&DELETE_VIRTUAL_BACKGROUNDS);
        call.path("groupId", PathStyle::SIMPLE, &group_id);
        call.query("file_ids", QueryStyle::FORM_JOINED, &file_ids);
        call
    }
}

const LIST: Operation = Operation {
    id: "groups",
    method: Method::Get,
    path: "/groups",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::GroupList, types::ErrorResponse>,
}

impl List {
    /// Groups in one page, at most 300.
    ///
    /// At most 300.
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

call! { List -> types::GroupList, types::ErrorResponse }

pages! {
    List -> types::GroupList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: None, lifetime: Some(900) },
        types::Group = |page| page.groups.unwrap_or_default(),
    }
}

const CREATE: Operation = Operation {
    id: "groupCreate",
    method: Method::Post,
    path: "/groups",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Group, types::ErrorResponse>;

const GET: Operation = Operation {
    id: "group",
    method: Method::Get,
    path: "/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Group, types::ErrorResponse>;

const DELETE: Operation = Operation {
    id: "groupDelete",
    method: Method::Delete,
    path: "/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::ErrorResponse>;

const UPDATE: Operation = Operation {
    id: "groupUpdate",
    method: Method::Patch,
    path: "/groups/{groupId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `update`.
pub type Update = Call<(), types::ErrorResponse>;

const LIST_ADMINS: Operation = Operation {
    id: "groupAdmins",
    method: Method::Get,
    path: "/groups/{groupId}/admins",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_admins`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAdmins {
    call: Call<types::GroupAdminList, types::ErrorResponse>,
}

impl ListAdmins {
    /// Admins in one page, at most 300.
    ///
    /// At most 300.
    ///
    /// Default: `30`.
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

call! { ListAdmins -> types::GroupAdminList, types::ErrorResponse }

pages! {
    ListAdmins -> types::GroupAdminList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: None, lifetime: Some(900) },
        types::GroupAdmin = |page| page.admins.unwrap_or_default(),
    }
}

const ADD_ADMINS: Operation = Operation {
    id: "groupAdminsCreate",
    method: Method::Post,
    path: "/groups/{groupId}/admins",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `add_admins`.
pub type AddAdmins = Call<types::GroupAddition, types::ErrorResponse>;

const REMOVE_ADMIN: Operation = Operation {
    id: "groupAdminsDelete",
    method: Method::Delete,
    path: "/groups/{groupId}/admins/{userId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_admin`.
pub type RemoveAdmin = Call<(), types::ErrorResponse>;

const LIST_CHANNELS: Operation = Operation {
    id: "groupChannels",
    method: Method::Get,
    path: "/groups/{groupId}/channels",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_channels`.
pub type ListChannels = Call<types::GroupChannelList, types::ErrorResponse>;

const GET_LOCK_SETTINGS: Operation = Operation {
    id: "getGroupLockSettings",
    method: Method::Get,
    path: "/groups/{groupId}/lock_settings",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    choice: Some(Choice {
        parameter: "option",
        absent: Some(0),
        values: &[("meeting_security", 1)],
    }),
    ..Operation::DEFAULT
};

/// The call of `get_lock_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLockSettings {
    call: Call<types::GroupLockSettingsAnswer, types::ErrorResponse>,
}

impl GetLockSettings {
    /// Set of settings to read: `meeting_security` for the security settings of meetings and webinars.
    /// Without it the general settings come back.
    #[inline]
    pub fn option(mut self, option: types::LockSettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }

    /// Locks on the general settings of a group, answered without `option`.
    ///
    /// The call that returns this shape, without `option`.
    #[inline]
    pub fn general(
        mut self,
    ) -> Call<types::GroupGeneralLockSettings, types::ErrorResponse> {
        self.call.imply("option", None);
        self.call.answering()
    }

    /// Locks on the security settings of a group, answered for the option `meeting_security`.
    ///
    /// The call that returns this shape: `option` is `meeting_security`.
    #[inline]
    pub fn security(
        mut self,
    ) -> Call<types::GroupSecurityLockSettings, types::ErrorResponse> {
        self.call.imply("option", Some("meeting_security"));
        self.call.answering()
    }
}

call! { GetLockSettings -> types::GroupLockSettingsAnswer, types::ErrorResponse }

const UPDATE_LOCK_SETTINGS: Operation = Operation {
    id: "groupLockedSettings",
    method: Method::Patch,
    path: "/groups/{groupId}/lock_settings",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_lock_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateLockSettings {
    call: Call<(), types::ErrorResponse>,
}

impl UpdateLockSettings {
    /// Set of settings that the body holds: `meeting_security` for the security settings of meetings
    /// and webinars. Without it the body holds the general settings.
    #[inline]
    pub fn option(mut self, option: types::LockSettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }
}

call! { UpdateLockSettings -> (), types::ErrorResponse }

const LIST_MEMBERS: Operation = Operation {
    id: "groupMembers",
    method: Method::Get,
    path: "/groups/{groupId}/members",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_members`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMembers {
    call: Call<types::GroupMemberList, types::ErrorResponse>,
}

impl ListMembers {
    /// Members in one page, at most 2,000.
    ///
    /// At most 2000.
    ///
    /// Default: `30`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }

    /// Which page to return, counted from 1. Superseded by `next_page_token`, which counts where both
    /// are given.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.call.query("page_number", QueryStyle::FORM, &page_number);
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

call! { ListMembers -> types::GroupMemberList, types::ErrorResponse }

pages! {
    ListMembers -> types::GroupMemberList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: Some(Query("page_number")), lifetime: Some(900) },
        types::GroupMember = |page| page.members.unwrap_or_default(),
    }
}

const ADD_MEMBERS: Operation = Operation {
    id: "groupMembersCreate",
    method: Method::Post,
    path: "/groups/{groupId}/members",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `add_members`.
pub type AddMembers = Call<types::GroupAddition, types::ErrorResponse>;

const REMOVE_MEMBER: Operation = Operation {
    id: "groupMembersDelete",
    method: Method::Delete,
    path: "/groups/{groupId}/members/{memberId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_member`.
pub type RemoveMember = Call<(), types::ErrorResponse>;

const UPDATE_MEMBER: Operation = Operation {
    id: "updateAGroupMember",
    method: Method::Patch,
    path: "/groups/{groupId}/members/{memberId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_member`.
pub type UpdateMember = Call<(), types::ErrorResponse>;

const GET_SETTINGS: Operation = Operation {
    id: "getGroupSettings",
    method: Method::Get,
    path: "/groups/{groupId}/settings",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    choice: Some(Choice {
        parameter: "option",
        absent: Some(0),
        values: &[
            ("meeting_authentication", 1),
            ("recording_authentication", 2),
            ("meeting_security", 3),
        ],
    }),
    ..Operation::DEFAULT
};

/// The call of `get_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSettings {
    call: Call<types::GroupSettingsAnswer, types::ErrorResponse>,
}

impl GetSettings {
    /// Special set of settings to read. Without it the general settings come back.
    #[inline]
    pub fn option(mut self, option: types::SettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }

    /// Names of the settings to return, separated by commas, for example
    /// `host_video,participant_video`. The answer then holds these alone, inside their categories;
    /// without it all settings come back.
    #[inline]
    pub fn custom_query_fields(mut self, custom_query_fields: &[&str]) -> Self {
        self.call
            .query("custom_query_fields", QueryStyle::FORM_JOINED, &custom_query_fields);
        self
    }

    /// General settings of a group, answered without `option`.
    ///
    /// The call that returns this shape, without `option`.
    #[inline]
    pub fn general(mut self) -> Call<types::GroupSettings, types::ErrorResponse> {
        self.call.imply("option", None);
        self.call.answering()
    }

    /// Authentication for meetings, answered for the option `meeting_authentication`.
    ///
    /// The call that returns this shape: `option` is `meeting_authentication`.
    #[inline]
    pub fn meeting_authentication(
        mut self,
    ) -> Call<types::MeetingAuthenticationSettings, types::ErrorResponse> {
        self.call.imply("option", Some("meeting_authentication"));
        self.call.answering()
    }

    /// Authentication for recordings, answered for the option `recording_authentication`.
    ///
    /// The call that returns this shape: `option` is `recording_authentication`.
    #[inline]
    pub fn recording_authentication(
        mut self,
    ) -> Call<types::RecordingAuthenticationSettings, types::ErrorResponse> {
        self.call.imply("option", Some("recording_authentication"));
        self.call.answering()
    }

    /// Security settings of a group, answered for the option `meeting_security`.
    ///
    /// The call that returns this shape: `option` is `meeting_security`.
    #[inline]
    pub fn security(
        mut self,
    ) -> Call<types::GroupSecuritySettings, types::ErrorResponse> {
        self.call.imply("option", Some("meeting_security"));
        self.call.answering()
    }
}

call! { GetSettings -> types::GroupSettingsAnswer, types::ErrorResponse }

const UPDATE_SETTINGS: Operation = Operation {
    id: "updateGroupSettings",
    method: Method::Patch,
    path: "/groups/{groupId}/settings",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateSettings {
    call: Call<(), types::ErrorResponse>,
}

impl UpdateSettings {
    /// Special set of settings that the body holds. Without it the body holds the general settings.
    #[inline]
    pub fn option(mut self, option: types::SettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }
}

call! { UpdateSettings -> (), types::ErrorResponse }

const GET_REGISTRATION_SETTINGS: Operation = Operation {
    id: "groupSettingsRegistration",
    method: Method::Get,
    path: "/groups/{groupId}/settings/registration",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `get_registration_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRegistrationSettings {
    call: Call<types::RegistrationSettings, types::ErrorResponse>,
}

impl GetRegistrationSettings {
    /// Kind of event whose registration settings are wanted; `webinar` is the one that exists.
    #[inline]
    pub fn r#type(mut self, r#type: types::RegistrationType) -> Self {
        self.call.query("type", QueryStyle::FORM, &r#type);
        self
    }
}

call! { GetRegistrationSettings -> types::RegistrationSettings, types::ErrorResponse }

const UPDATE_REGISTRATION_SETTINGS: Operation = Operation {
    id: "groupSettingsRegistrationUpdate",
    method: Method::Patch,
    path: "/groups/{groupId}/settings/registration",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_registration_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateRegistrationSettings {
    call: Call<(), types::ErrorResponse>,
}

impl UpdateRegistrationSettings {
    /// Kind of event whose registration settings change; `webinar` is the one that exists.
    #[inline]
    pub fn r#type(mut self, r#type: types::RegistrationType) -> Self {
        self.call.query("type", QueryStyle::FORM, &r#type);
        self
    }
}

call! { UpdateRegistrationSettings -> (), types::ErrorResponse }

const UPLOAD_VIRTUAL_BACKGROUND: Operation = Operation {
    id: "uploadGroupVB",
    method: Method::Post,
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `upload_virtual_background`.
pub type UploadVirtualBackground = Call<
    types::VirtualBackgroundFile,
    types::ErrorResponse,
>;

const DELETE_VIRTUAL_BACKGROUNDS: Operation = Operation {
    id: "delGroupVB",
    method: Method::Delete,
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `delete_virtual_backgrounds`.
pub type DeleteVirtualBackgrounds = Call<(), types::ErrorResponse>;
