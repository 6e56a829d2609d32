// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Users`.

use crate::runtime::{
    Call, Choice, Method, Operation, PathStyle, QueryStyle, call, pages,
};
use crate::runtime::Client as Core;
use crate::v2::types;

/// The users of an account, their profile, settings, assistants, presence and tokens.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a Core,
}

impl Users<'_> {
    /// List users.
    ///
    /// Lists the users of the account in one state, page by page; without `status` only the active ones
    /// come back, so deactivated and pending users need calls of their own. Follow `next_page_token`
    /// with the same parameters until it is empty or missing; it expires after 15 minutes. Users who
    /// have not accepted their invitation have no `id`.
    ///
    /// `GET /users`
    ///
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:list_users:admin`
    /// - Rate-limit label: medium
    /// - Pages: `.items()` returns the `users` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page, valid for 900 seconds
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.users().list().items();
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

    /// Create a user.
    ///
    /// Adds one user to the account. What `action` is decides how the user gets in: by an invitation
    /// email, with a given password, through single sign-on, or only through the API. With `create` the
    /// user stays pending until the invitation is accepted, and a daily quota applies on top of the
    /// usual limits: 50 calls on a Free account, 1,500 on Pro, 10,000 on Business and above. While a
    /// user is being created, other calls about the same user are blocked.
    ///
    /// Needs a Pro plan or higher.
    ///
    /// `POST /users`
    ///
    /// - Scopes (any one of): `user:write`, `user:write:admin`, `user:write:user:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::Invalid` (300), `ErrorCode::UserState` (1000), `ErrorCode::EmailInUse` (1005),
    ///   `ErrorCode::AlreadyActive` (1009), `ErrorCode::EmailDomainBlocked` (1107),
    ///   `ErrorCode::EmailDomainUnmanaged` (1116), `ErrorCode::EmailInOtherCluster` (1135),
    ///   `ErrorCode::SingleSignOnOnly` (2002), `ErrorCode::GroupNotFound` (4130).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewUser::new(types::NewUserAction::Create);
    /// let created_user = client.users().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::NewUser) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// Check an email address.
    ///
    /// Tells whether an email address belongs to a Zoom user. The answer can be trusted only for users
    /// of the caller's own account who registered with email and password: for people of other
    /// accounts, and for those who sign in through SSO, Google or Facebook, it is always `false`.
    ///
    /// `GET /users/email`
    ///
    /// - `email`: The email address to look up.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:email`, `user:read:email:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::Invalid` (300).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let email_check = client.users().check_email("ann@example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check_email(&self, email: &str) -> CheckEmail {
        let mut call = self.core.call(&CHECK_EMAIL);
        call.query("email", QueryStyle::FORM, &email);
        call
    }

    /// Change a feature for many users.
    ///
    /// Sets one licence or feature for up to 30 users in one call. The call succeeds even when some
    /// users could not be changed: read `fail_details` for them and for the reason.
    ///
    /// `POST /users/features`
    ///
    /// - Scopes (any one of): `user:write`, `user:write:admin`, `user:write:feature:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::FeatureUpdate::new(
    ///     types::FeatureType::UserType,
    ///     "feature-value",
    ///     vec![
    ///         types::UserReference { email : Some("ann@example.com".into()),
    ///         ..Default::default() }
    ///     ],
    /// );
    /// let feature_update_result = client.users().update_features(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_features(&self, body: &types::FeatureUpdate) -> UpdateFeatures {
        let mut call = self.core.call(&UPDATE_FEATURES);
        call.json("application/json", body);
        call
    }

    /// Get the caller's ZAK.
    ///
    /// Returns a Zoom Access Key (ZAK) of the user to whom the access token belongs, with which an app
    /// starts or joins a meeting as that user. The key is valid for five minutes. For another user, or
    /// for a longer lifetime, ask `GET /users/{userId}/token` with `type=zak`.
    ///
    /// `GET /users/me/zak`
    ///
    /// - Scopes (any one of): `user_zak:read`, `user:read:zak`, `user:read:zak:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let zak = client.users().get_zak().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_zak(&self) -> GetZak {
        self.core.call(&GET_ZAK)
    }

    /// Count the users by kind.
    ///
    /// Returns how many users of each kind the account has: Licensed, Basic, on-premises, pending,
    /// without a licence, and Zoom Rooms.
    ///
    /// `GET /users/summary`
    ///
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:summary:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user_counts = client.users().get_summary().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_summary(&self) -> GetSummary {
        self.core.call(&GET_SUMMARY)
    }

    /// Check a personal room name.
    ///
    /// Tells whether a personal meeting room of this name exists already. Use it before giving a user a
    /// `vanity_name`.
    ///
    /// `GET /users/vanity_name`
    ///
    /// - `vanity_name`: Name of the personal meeting room, as in the address `https://zoom.us/my/NAME`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:pm_room`, `user:read:pm_room:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::Invalid` (300).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let vanity_name_check = client
    ///     .users()
    ///     .check_vanity_name("vanity-name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check_vanity_name(&self, vanity_name: &str) -> CheckVanityName {
        let mut call = self.core.call(&CHECK_VANITY_NAME);
        call.query("vanity_name", QueryStyle::FORM, &vanity_name);
        call
    }

    /// Get a user.
    ///
    /// Returns the profile of one user. A user who has not activated the account has the status
    /// `pending`, and the `created_at` of such a user is the time of this call, not of the creation.
    /// The scope `user_info:read` reaches only the caller's own profile, by `me`.
    ///
    /// `GET /users/{userId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user_profile`, `user_info:read`, `user:read:user`, `user:read:user:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::InvitationNotFound` (1120).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.users().get("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, user_id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        Get { call }
    }

    /// Delete or disassociate a user.
    ///
    /// Takes a user out of the account. By default the user is disassociated: the person keeps a free
    /// Basic account of their own and can buy licences for it; `action=delete` instead erases the user
    /// and their data for good, after which the email address can register again. Data that should
    /// survive has to be named by the `transfer_*` parameters together with `transfer_email`, because
    /// nothing is transferred unless asked for. A pending user can only be disassociated. The call does
    /// not fulfil a data subject's request for erasure; that goes through Zoom's support.
    ///
    /// Transferring data needs the account's owner or an admin.
    ///
    /// `DELETE /users/{userId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:user`,
    ///   `user:delete:user:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::Invalid` (300), `ErrorCode::UserState` (1000), `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::EmailDomainBlocked` (1107),
    ///   `ErrorCode::AdministratorProtected` (1117), `ErrorCode::InvitationNotFound` (1120).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().delete("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, user_id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        Delete { call }
    }

    /// Update a user.
    ///
    /// Changes the given fields of a user's profile, type or licence and leaves the others as they are.
    /// The email address, the password and the status have operations of their own.
    ///
    /// `PATCH /users/{userId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:update:user`,
    ///   `user:update:user:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::Invalid` (300), `ErrorCode::NotInAccount` (1010), `ErrorCode::InvitationNotFound`
    ///   (1120), `ErrorCode::VanityNameTaken` (4100).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UserUpdate {
    ///     cms_user_id: Some("cms-user-id".into()),
    ///     ..Default::default()
    /// };
    /// client.users().update("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, user_id: &str, body: &types::UserUpdate) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        Update { call }
    }

    /// List a user's assistants.
    ///
    /// Lists the users who may schedule meetings for this user. If the account allows co-hosts, an
    /// assistant can also manage these meetings and step in as their alternative host. The list is not
    /// paged.
    ///
    /// The user and the assistants need a Licensed or on-premises licence, in the same account.
    ///
    /// `GET /users/{userId}/assistants`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user_profile`, `user:read:list_assistants`, `user:read:list_assistants:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let assistant_list = client.users().list_assistants("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_assistants(&self, user_id: &str) -> ListAssistants {
        let mut call = self.core.call(&LIST_ASSISTANTS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Add assistants to a user.
    ///
    /// Gives up to 30 users the privilege to schedule meetings for this user. Each assistant is named
    /// by id or by email address.
    ///
    /// The user and the assistants need a Licensed or on-premises licence; the assistants belong to the
    /// same account, or to another one of the same organization.
    ///
    /// `POST /users/{userId}/assistants`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:write:assistant`,
    ///   `user:write:assistant:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::UserNotFound` (1001), `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewAssistants {
    ///     assistants: Some(
    ///         vec![
    ///             types::UserReference { email : Some("ann@example.com".into()),
    ///             ..Default::default() }
    ///         ],
    ///     ),
    ///     ..Default::default()
    /// };
    /// let added_assistants = client.users().add_assistants("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_assistants(
        &self,
        user_id: &str,
        body: &types::NewAssistants,
    ) -> AddAssistants {
        let mut call = self.core.call(&ADD_ASSISTANTS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }

    /// Remove all assistants.
    ///
    /// Withdraws the scheduling privilege from every assistant of the user. The assistants themselves
    /// stay users of the account.
    ///
    /// The user and the assistants need a Licensed or on-premises licence, in the same account.
    ///
    /// `DELETE /users/{userId}/assistants`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:assistant`,
    ///   `user:delete:assistant:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().remove_all_assistants("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_all_assistants(&self, user_id: &str) -> RemoveAllAssistants {
        let mut call = self.core.call(&REMOVE_ALL_ASSISTANTS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Remove an assistant.
    ///
    /// Withdraws the scheduling privilege for this user from one assistant. The assistant stays a user
    /// of the account.
    ///
    /// The user and the assistant need a Licensed or on-premises licence, in the same account.
    ///
    /// `DELETE /users/{userId}/assistants/{assistantId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - `assistant_id`: Id of the assistant, which is the id of that user.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:assistant`,
    ///   `user:delete:assistant:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().remove_assistant("user-id", "assistant-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_assistant(
        &self,
        user_id: &str,
        assistant_id: &str,
    ) -> RemoveAssistant {
        let mut call = self.core.call(&REMOVE_ASSISTANT);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.path("assistantId", PathStyle::SIMPLE, &assistant_id);
        call
    }

    /// List a user's collaboration devices.
    ///
    /// Lists the devices that run a Personal Zoom Room of the user. The list is not paged.
    ///
    /// `GET /users/{userId}/collaboration_devices`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:list_collaboration_devices`, `user:read:list_collaboration_devices:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let collaboration_device_list = client
    ///     .users()
    ///     .list_collaboration_devices("user-id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_collaboration_devices(&self, user_id: &str) -> ListCollaborationDevices {
        let mut call = self.core.call(&LIST_COLLABORATION_DEVICES);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Get a collaboration device.
    ///
    /// Returns one device that runs a Personal Zoom Room of the user, with its name and whether it is
    /// online.
    ///
    /// `GET /users/{userId}/collaboration_devices/{collaborationDeviceId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - `collaboration_device_id`: Id of the device.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:collaboration_device`, `user:read:collaboration_device:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let collaboration_device = client
    ///     .users()
    ///     .get_collaboration_device("user-id", "collaboration-device-id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_collaboration_device(
        &self,
        user_id: &str,
        collaboration_device_id: &str,
    ) -> GetCollaborationDevice {
        let mut call = self.core.call(&GET_COLLABORATION_DEVICE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.path("collaborationDeviceId", PathStyle::SIMPLE, &collaboration_device_id);
        call
    }

    /// Change a user's email address.
    ///
    /// Replaces the email address of a user. The new address must not be in use at Zoom, and where the
    /// account has several managed domains it has to be of one of them. An address can change at most
    /// three times within 24 hours.
    ///
    /// Needs an account with a managed domain.
    ///
    /// `PUT /users/{userId}/email`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:update:email`,
    ///   `user:update:email:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserState` (1000),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::EmailDomainBlocked` (1107),
    ///   `ErrorCode::EmailDomainUnmanaged` (1116).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EmailUpdate::new("ann@example.com");
    /// client.users().update_email("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_email(&self, user_id: &str, body: &types::EmailUpdate) -> UpdateEmail {
        let mut call = self.core.call(&UPDATE_EMAIL);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }

    /// Get a meeting template.
    ///
    /// Returns one meeting template of the user with the settings that a meeting scheduled from it
    /// starts out with.
    ///
    /// `GET /users/{userId}/meeting_templates/{meetingTemplateId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - `meeting_template_id`: Id of the meeting template.
    /// - Scopes (any one of): `user:read:admin`, `user:read`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let meeting_template = client
    ///     .users()
    ///     .get_meeting_template("user-id", "meeting-template-id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_meeting_template(
        &self,
        user_id: &str,
        meeting_template_id: &str,
    ) -> GetMeetingTemplate {
        let mut call = self.core.call(&GET_MEETING_TEMPLATE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.path("meetingTemplateId", PathStyle::SIMPLE, &meeting_template_id);
        call
    }

    /// Change a user's password.
    ///
    /// Sets a new password for a user who signs in with email and password. Zoom mails the user that
    /// the password was changed.
    ///
    /// Needs the owner or an admin of the account.
    ///
    /// `PUT /users/{userId}/password`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:update:password`,
    ///   `user:update:password:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::Invalid` (300),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::AdministratorProtected` (1117).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PasswordUpdate::new("password");
    /// client.users().update_password("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_password(
        &self,
        user_id: &str,
        body: &types::PasswordUpdate,
    ) -> UpdatePassword {
        let mut call = self.core.call(&UPDATE_PASSWORD);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }

    /// List a user's permissions.
    ///
    /// Lists the permissions that the user has been granted, which decide what pages and data of the
    /// account the user can see or change.
    ///
    /// `GET /users/{userId}/permissions`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user_profile`, `user:read:list_permissions`, `user:read:list_permissions:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let permission_list = client.users().list_permissions("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_permissions(&self, user_id: &str) -> ListPermissions {
        let mut call = self.core.call(&LIST_PERMISSIONS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Upload a profile picture.
    ///
    /// Sets the profile picture of a user, in place of an earlier one. The body is
    /// `multipart/form-data` with one JPEG or PNG file of at most 2 MB; the part has to carry a file
    /// name, or the service refuses it with code 120 and an empty message.
    ///
    /// `POST /users/{userId}/picture`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:write:profile_picture`,
    ///   `user:write:profile_picture:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UploadRefused` (120),
    ///   `ErrorCode::UserNotFound` (1001), `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PictureUpload::new(
    ///     zoom_client::runtime::File::from_path("file.bin"),
    /// );
    /// client.users().upload_picture("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_picture(
        &self,
        user_id: &str,
        body: &types::PictureUpload,
    ) -> UploadPicture {
        let mut call = self.core.call(&UPLOAD_PICTURE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.multipart(body);
        call
    }

    /// Delete a profile picture.
    ///
    /// Removes the profile picture of a user; Zoom then shows the default one.
    ///
    /// `DELETE /users/{userId}/picture`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().delete_picture("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_picture(&self, user_id: &str) -> DeletePicture {
        let mut call = self.core.call(&DELETE_PICTURE);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Get a user's presence status.
    ///
    /// Returns the presence that the Zoom client shows for a user, of the same company or an external
    /// one. For "do not disturb" the end and the remaining time are added, but only when users ask
    /// about themselves. The names of some states differ from those that the update takes, for example
    /// `In_A_Meeting` here and `In_A_Zoom_Meeting` there.
    ///
    /// `GET /users/{userId}/presence_status`
    ///
    /// - `user_id`: Id, email address or member id of the user, who may also be an external one.
    /// - Scopes (any one of): `user:read`, `user:read:admin`, `user:read:presence_status`,
    ///   `user:read:presence_status:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let presence_status = client.users().get_presence_status("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_presence_status(&self, user_id: &str) -> GetPresenceStatus {
        let mut call = self.core.call(&GET_PRESENCE_STATUS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Set a user's presence status.
    ///
    /// Sets the presence that the Zoom client shows for a user. It works only while the user is signed
    /// in to a Zoom client, and at most once a minute for each user. Clients older than 5.3.0 take only
    /// the change from `Away` or `Available` to `Do_Not_Disturb`.
    ///
    /// `PUT /users/{userId}/presence_status`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write`, `user:write:admin`, `user:update:presence_status`,
    ///   `user:update:presence_status:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::PresenceRefused5301` (5301),
    ///   `ErrorCode::PresenceRefused` (5411).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PresenceUpdate::Plain(
    ///     Box::new(types::PlainPresenceUpdate::new(types::PresenceUpdateState::Away)),
    /// );
    /// client.users().update_presence_status("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_presence_status(
        &self,
        user_id: &str,
        body: &types::PresenceUpdate,
    ) -> UpdatePresenceStatus {
        let mut call = self.core.call(&UPDATE_PRESENCE_STATUS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }

    /// List a user's schedulers.
    ///
    /// Lists the users for whom this user may schedule meetings, that is, whose assistant this user is.
    /// The list is not paged.
    ///
    /// The user and the schedulers belong to the same account.
    ///
    /// `GET /users/{userId}/schedulers`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user_profile`, `user:read:list_schedulers`, `user:read:list_schedulers:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let scheduler_list = client.users().list_schedulers("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_schedulers(&self, user_id: &str) -> ListSchedulers {
        let mut call = self.core.call(&LIST_SCHEDULERS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Remove all schedulers.
    ///
    /// Ends the user's role as an assistant everywhere: the user can no longer schedule meetings for
    /// anyone else.
    ///
    /// The user and the schedulers belong to the same account.
    ///
    /// `DELETE /users/{userId}/schedulers`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:scheduler`,
    ///   `user:delete:scheduler:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().remove_all_schedulers("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_all_schedulers(&self, user_id: &str) -> RemoveAllSchedulers {
        let mut call = self.core.call(&REMOVE_ALL_SCHEDULERS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Remove a scheduler.
    ///
    /// Ends the user's role as an assistant of one scheduler: the user can no longer schedule meetings
    /// for that one.
    ///
    /// The user and the scheduler belong to the same account.
    ///
    /// `DELETE /users/{userId}/schedulers/{schedulerId}`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - `scheduler_id`: Id of the scheduler, which is the id of that user.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:scheduler`,
    ///   `user:delete:scheduler:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().remove_scheduler("user-id", "scheduler-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_scheduler(
        &self,
        user_id: &str,
        scheduler_id: &str,
    ) -> RemoveScheduler {
        let mut call = self.core.call(&REMOVE_SCHEDULER);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.path("schedulerId", PathStyle::SIMPLE, &scheduler_id);
        call
    }

    /// Get a user's settings.
    ///
    /// Returns the settings that apply to a user: what meetings, recordings, telephony and
    /// notifications do, and which licences the user holds. The query parameter `option` picks other
    /// settings, and with them another shape of the answer; for authentication and for security there
    /// is one call each. Values that the user did not set come from the group or the account.
    ///
    /// `GET /users/{userId}/settings`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user:read:settings`, `user:read:settings:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserState` (1000),
    ///   `ErrorCode::UserNotFound` (1001), `ErrorCode::NotInAccount` (1010),
    ///   `ErrorCode::InvitationNotFound` (1120).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user_settings_answer = client.users().get_settings("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_settings(&self, user_id: &str) -> GetSettings {
        let mut call = self.core.call(&GET_SETTINGS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        GetSettings { call }
    }

    /// Update a user's settings.
    ///
    /// Changes settings of a user; settings that the body leaves out stay as they are. The body has to
    /// be of the shape that the query parameter `option` names, so general, authentication and security
    /// settings take separate calls. A setting that the account or a group has locked cannot be changed
    /// here, and licences in `feature` have to be available in the account.
    ///
    /// `PATCH /users/{userId}/settings`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:update:settings`,
    ///   `user:update:settings:admin`
    /// - Rate-limit label: medium
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::NotInAccount` (1010), `ErrorCode::InvitationNotFound` (1120).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UserSettingsUpdate::General(Box::new(types::UserSettingsChanges {
    ///     email_notification: Some(types::EmailNotificationSettings::default()),
    ///     ..Default::default()
    /// }));
    /// client.users().update_settings("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_settings(
        &self,
        user_id: &str,
        body: &types::UserSettingsUpdate,
    ) -> UpdateSettings {
        let mut call = self.core.call(&UPDATE_SETTINGS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        match body {
            types::UserSettingsUpdate::General(_) => call.imply("option", None),
            types::UserSettingsUpdate::MeetingAuthentication(_) => {
                call.imply("option", Some("meeting_authentication"))
            }
            types::UserSettingsUpdate::RecordingAuthentication(_) => {
                call.imply("option", Some("recording_authentication"))
            }
            types::UserSettingsUpdate::Security(_) => {
                call.imply("option", Some("meeting_security"))
            }
            _ => {}
        }
        UpdateSettings { call }
    }

    /// Upload a user's virtual background.
    ///
    /// Adds a virtual background file to a user's profile. The body is `multipart/form-data` with one
    /// file: an image (JPG/JPEG, GIF or PNG) or a video (MP4 or MOV of 480 by 360 to 1920 by 1080
    /// pixels) of at most 15 MB. A profile holds at most 10 files, and the part has to carry a file
    /// name.
    ///
    /// Needs virtual backgrounds switched on in the account.
    ///
    /// `POST /users/{userId}/settings/virtual_backgrounds`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:write:virtual_background_files`,
    ///   `user:write:virtual_background_files:admin`
    /// - Rate-limit label: medium
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::VirtualBackgroundUpload::new(
    ///     zoom_client::runtime::File::from_path("file.bin"),
    /// );
    /// let virtual_background_file = client
    ///     .users()
    ///     .upload_virtual_background("user-id", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_virtual_background(
        &self,
        user_id: &str,
        body: &types::VirtualBackgroundUpload,
    ) -> UploadVirtualBackground {
        let mut call = self.core.call(&UPLOAD_VIRTUAL_BACKGROUND);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.multipart(body);
        call
    }

    /// Delete a user's virtual backgrounds.
    ///
    /// Deletes virtual background files from a user's profile.
    ///
    /// Needs virtual backgrounds switched on in the account.
    ///
    /// `DELETE /users/{userId}/settings/virtual_backgrounds`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - `file_ids`: Ids of the files to delete, separated by commas.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:virtual_background_files`,
    ///   `user:delete:virtual_background_files:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().delete_virtual_backgrounds("user-id", &["file-ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_virtual_backgrounds(
        &self,
        user_id: &str,
        file_ids: &[&str],
    ) -> DeleteVirtualBackgrounds {
        let mut call = self.core.call(&DELETE_VIRTUAL_BACKGROUNDS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.query("file_ids", QueryStyle::FORM_JOINED, &file_ids);
        call
    }

    /// Activate, deactivate or clock a user.
    ///
    /// Deactivates an active user or brings a deactivated one back, or clocks a user in or out.
    /// Deactivating takes all licences from the user and blocks the sign-in; activating again allows
    /// the sign-in, but the licences have to be assigned anew. The answer has no body.
    ///
    /// Activating and deactivating need the owner or an admin of the account.
    ///
    /// `PUT /users/{userId}/status`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:update:status`,
    ///   `user:update:status:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::NotAllowed` (200),
    ///   `ErrorCode::UserState` (1000), `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::StatusUpdate::new(types::StatusAction::Activate);
    /// client.users().update_status("user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_status(
        &self,
        user_id: &str,
        body: &types::StatusUpdate,
    ) -> UpdateStatus {
        let mut call = self.core.call(&UPDATE_STATUS);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }

    /// Get a user's token.
    ///
    /// Returns a Zoom Access Key (ZAK) of the user, with which a meeting can be started as that user,
    /// or the older kind of token. Because `type` defaults to the deprecated `token`, ask for `zak`
    /// expressly.
    ///
    /// `GET /users/{userId}/token`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:read`, `user:write`, `user:read:admin`, `user:write:admin`,
    ///   `user_profile`, `user:read:token`, `user:read:token:admin`
    /// - Rate-limit label: light
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused, with one of these codes as a rule: `ErrorCode::UserNotFound` (1001),
    ///   `ErrorCode::NotInAccount` (1010).
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user_token = client.users().get_token("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_token(&self, user_id: &str) -> GetToken {
        let mut call = self.core.call(&GET_TOKEN);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        GetToken { call }
    }

    /// Revoke a user's SSO token.
    ///
    /// Revokes the single sign-on token of a user, which signs the user out of the current Zoom
    /// session.
    ///
    /// `DELETE /users/{userId}/token`
    ///
    /// - `user_id`: Id or email address of the user. An app that a single user has authorized passes
    ///   `me`.
    /// - Scopes (any one of): `user:write:admin`, `user:write`, `user:delete:token`,
    ///   `user:delete:token:admin`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().revoke_sso_token("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revoke_sso_token(&self, user_id: &str) -> RevokeSsoToken {
        let mut call = self.core.call(&REVOKE_SSO_TOKEN);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call
    }

    /// Move a user to another account.
    ///
    /// Takes a user out of one account and puts the user into another account under the same master
    /// account. A user of the master account can be moved to a sub account, and a user of a sub account
    /// to another sub account.
    ///
    /// Needs a Pro plan or higher with the master account option. The user must not be an owner or
    /// admin of the account, nor share the owner's managed domain.
    ///
    /// `PUT /accounts/{accountId}/users/{userId}/account`
    ///
    /// - `account_id`: Id of the account that the user is in now; `me` for the master account.
    /// - `user_id`: Id or email address of the user.
    /// - Scopes: `user:master`
    /// - Rate-limit label: light
    ///
    /// ```no_run
    /// use zoom_client::v2::types;
    /// # async fn sample(client: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::AccountSwitch::new("account-id");
    /// client.users().switch_account("account-id", "user-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn switch_account(
        &self,
        account_id: &str,
        user_id: &str,
        body: &types::AccountSwitch,
    ) -> SwitchAccount {
        let mut call = self.core.call(&SWITCH_ACCOUNT);
        call.path("accountId", PathStyle::SIMPLE, &account_id);
        call.path("userId", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }
}

const LIST: Operation = Operation {
    id: "users",
    method: Method::Get,
    path: "/users",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::UserList, types::ErrorResponse>,
}

impl List {
    /// The state of the users to list; there is no value for all of them.
    ///
    /// Default: `"active"`.
    #[inline]
    pub fn status(mut self, status: types::UserStatus) -> Self {
        self.call.query("status", QueryStyle::FORM, &status);
        self
    }

    /// Users in one page, at most 2,000.
    ///
    /// At most 2000.
    ///
    /// Default: `30`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }

    /// Lists only users with this role. `0` is the owner, `1` admin, `2` member; other roles have ids
    /// of their own.
    #[inline]
    pub fn role_id(mut self, role_id: types::Role) -> Self {
        self.call.query("role_id", QueryStyle::FORM, &role_id);
        self
    }

    /// Number of the page, counted from 1. Deprecated in favour of `next_page_token`, and without
    /// effect beside it.
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.call.query("page_number", QueryStyle::FORM, &page_number);
        self
    }

    /// One further field to return for each user: `custom_attributes` or `host_key`. Absent, neither
    /// comes back.
    #[inline]
    pub fn include_fields(mut self, include_fields: types::UserField) -> Self {
        self.call.query("include_fields", QueryStyle::FORM, &include_fields);
        self
    }

    /// `next_page_token` of the page before; valid for 15 minutes. Absent on the first call, and every
    /// other parameter stays the same from page to page.
    #[inline]
    pub fn next_page_token(mut self, next_page_token: &str) -> Self {
        self.call.query("next_page_token", QueryStyle::FORM, &next_page_token);
        self
    }

    /// Lists only users with this licence: `zoom_workforce_management` or `zoom_compliance_management`.
    #[inline]
    pub fn license(mut self, license: types::UserLicense) -> Self {
        self.call.query("license", QueryStyle::FORM, &license);
        self
    }
}

call! { List -> types::UserList, types::ErrorResponse }

pages! {
    List -> types::UserList, types::ErrorResponse {
        Token { from: Property(&["next_page_token"]), to: Query("next_page_token"), instead_of: Some(Query("page_number")), lifetime: Some(900) },
        types::UserSummary = |page| page.users.unwrap_or_default(),
    }
}

const CREATE: Operation = Operation {
    id: "userCreate",
    method: Method::Post,
    path: "/users",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::CreatedUser, types::ErrorResponse>;

const CHECK_EMAIL: Operation = Operation {
    id: "userEmail",
    method: Method::Get,
    path: "/users/email",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `check_email`.
pub type CheckEmail = Call<types::EmailCheck, types::ErrorResponse>;

const UPDATE_FEATURES: Operation = Operation {
    id: "bulkUpdateFeature",
    method: Method::Post,
    path: "/users/features",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_features`.
pub type UpdateFeatures = Call<types::FeatureUpdateResult, types::ErrorResponse>;

const GET_ZAK: Operation = Operation {
    id: "userZak",
    method: Method::Get,
    path: "/users/me/zak",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `get_zak`.
pub type GetZak = Call<types::Zak, types::ErrorResponse>;

const GET_SUMMARY: Operation = Operation {
    id: "userSummary",
    method: Method::Get,
    path: "/users/summary",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `get_summary`.
pub type GetSummary = Call<types::UserCounts, types::ErrorResponse>;

const CHECK_VANITY_NAME: Operation = Operation {
    id: "userVanityName",
    method: Method::Get,
    path: "/users/vanity_name",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `check_vanity_name`.
pub type CheckVanityName = Call<types::VanityNameCheck, types::ErrorResponse>;

const GET: Operation = Operation {
    id: "user",
    method: Method::Get,
    path: "/users/{userId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    reserved: &[("userId", &["email", "summary", "vanity_name"])],
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::User, types::ErrorResponse>,
}

impl Get {
    /// How the user signs in; tells apart several sign-ins with the same email address. `11`, `21` and
    /// `23` exist in China only.
    #[inline]
    pub fn login_type(mut self, login_type: types::LoginType) -> Self {
        self.call.query("login_type", QueryStyle::FORM, &login_type);
        self
    }

    /// Whether the email address given as `userId` is an encrypted one.
    ///
    /// Default: `false`.
    #[inline]
    pub fn encrypted_email(mut self, encrypted_email: bool) -> Self {
        self.call.query("encrypted_email", QueryStyle::FORM, &encrypted_email);
        self
    }

    /// Whether `userId` is the user's employee unique id instead of a Zoom id. Absent means `false`.
    #[inline]
    pub fn search_by_unique_id(mut self, search_by_unique_id: bool) -> Self {
        self.call.query("search_by_unique_id", QueryStyle::FORM, &search_by_unique_id);
        self
    }
}

call! { Get -> types::User, types::ErrorResponse }

const DELETE: Operation = Operation {
    id: "userDelete",
    method: Method::Delete,
    path: "/users/{userId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `delete`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete {
    call: Call<(), types::ErrorResponse>,
}

impl Delete {
    /// Whether the email address given as `userId` is an encrypted one.
    ///
    /// Default: `false`.
    #[inline]
    pub fn encrypted_email(mut self, encrypted_email: bool) -> Self {
        self.call.query("encrypted_email", QueryStyle::FORM, &encrypted_email);
        self
    }

    /// What happens to the user; a pending user can only be disassociated.
    ///
    /// Default: `"disassociate"`.
    #[inline]
    pub fn action(mut self, action: types::UserDeletion) -> Self {
        self.call.query("action", QueryStyle::FORM, &action);
        self
    }

    /// Email address of the user who takes over the data. Required if the user has Zoom Events or Zoom
    /// Sessions, whose hubs go to this user.
    #[inline]
    pub fn transfer_email(mut self, transfer_email: &str) -> Self {
        self.call.query("transfer_email", QueryStyle::FORM, &transfer_email);
        self
    }

    /// Whether upcoming meetings go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_meeting(mut self, transfer_meeting: bool) -> Self {
        self.call.query("transfer_meeting", QueryStyle::FORM, &transfer_meeting);
        self
    }

    /// Whether upcoming webinars go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_webinar(mut self, transfer_webinar: bool) -> Self {
        self.call.query("transfer_webinar", QueryStyle::FORM, &transfer_webinar);
        self
    }

    /// Whether cloud recordings go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_recording(mut self, transfer_recording: bool) -> Self {
        self.call.query("transfer_recording", QueryStyle::FORM, &transfer_recording);
        self
    }

    /// Whether all Zoom Whiteboard data goes to the user of `transfer_email`.
    #[inline]
    pub fn transfer_whiteboard(mut self, transfer_whiteboard: bool) -> Self {
        self.call.query("transfer_whiteboard", QueryStyle::FORM, &transfer_whiteboard);
        self
    }

    /// Whether Zoom Clips files go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_clipfiles(mut self, transfer_clipfiles: bool) -> Self {
        self.call.query("transfer_clipfiles", QueryStyle::FORM, &transfer_clipfiles);
        self
    }

    /// Whether Zoom Notes go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_notes(mut self, transfer_notes: bool) -> Self {
        self.call.query("transfer_notes", QueryStyle::FORM, &transfer_notes);
        self
    }

    /// Whether the visitors that the user has registered go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_visitors(mut self, transfer_visitors: bool) -> Self {
        self.call.query("transfer_visitors", QueryStyle::FORM, &transfer_visitors);
        self
    }

    /// Whether Zoom Docs go to the user of `transfer_email`.
    #[inline]
    pub fn transfer_docs(mut self, transfer_docs: bool) -> Self {
        self.call.query("transfer_docs", QueryStyle::FORM, &transfer_docs);
        self
    }
}

call! { Delete -> (), types::ErrorResponse }

const UPDATE: Operation = Operation {
    id: "userUpdate",
    method: Method::Patch,
    path: "/users/{userId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `update`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Update {
    call: Call<(), types::ErrorResponse>,
}

impl Update {
    /// How the user signs in; tells apart several sign-ins with the same email address. `11`, `21` and
    /// `23` exist in China only.
    #[inline]
    pub fn login_type(mut self, login_type: types::LoginType) -> Self {
        self.call.query("login_type", QueryStyle::FORM, &login_type);
        self
    }

    /// Whether to remove the credentials for a telephony service provider (TSP) from the user. Absent
    /// means `false`.
    #[inline]
    pub fn remove_tsp_credentials(mut self, remove_tsp_credentials: bool) -> Self {
        self.call
            .query("remove_tsp_credentials", QueryStyle::FORM, &remove_tsp_credentials);
        self
    }
}

call! { Update -> (), types::ErrorResponse }

const LIST_ASSISTANTS: Operation = Operation {
    id: "userAssistants",
    method: Method::Get,
    path: "/users/{userId}/assistants",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_assistants`.
pub type ListAssistants = Call<types::AssistantList, types::ErrorResponse>;

const ADD_ASSISTANTS: Operation = Operation {
    id: "userAssistantCreate",
    method: Method::Post,
    path: "/users/{userId}/assistants",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `add_assistants`.
pub type AddAssistants = Call<types::AddedAssistants, types::ErrorResponse>;

const REMOVE_ALL_ASSISTANTS: Operation = Operation {
    id: "userAssistantsDelete",
    method: Method::Delete,
    path: "/users/{userId}/assistants",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_all_assistants`.
pub type RemoveAllAssistants = Call<(), types::ErrorResponse>;

const REMOVE_ASSISTANT: Operation = Operation {
    id: "userAssistantDelete",
    method: Method::Delete,
    path: "/users/{userId}/assistants/{assistantId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_assistant`.
pub type RemoveAssistant = Call<(), types::ErrorResponse>;

const LIST_COLLABORATION_DEVICES: Operation = Operation {
    id: "listCollaborationDevices",
    method: Method::Get,
    path: "/users/{userId}/collaboration_devices",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_collaboration_devices`.
pub type ListCollaborationDevices = Call<
    types::CollaborationDeviceList,
    types::ErrorResponse,
>;

const GET_COLLABORATION_DEVICE: Operation = Operation {
    id: "getCollaborationDevice",
    method: Method::Get,
    path: "/users/{userId}/collaboration_devices/{collaborationDeviceId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `get_collaboration_device`.
pub type GetCollaborationDevice = Call<types::CollaborationDevice, types::ErrorResponse>;

const UPDATE_EMAIL: Operation = Operation {
    id: "userEmailUpdate",
    method: Method::Put,
    path: "/users/{userId}/email",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `update_email`.
pub type UpdateEmail = Call<(), types::ErrorResponse>;

const GET_MEETING_TEMPLATE: Operation = Operation {
    id: "getUserMeetingTemplates",
    method: Method::Get,
    path: "/users/{userId}/meeting_templates/{meetingTemplateId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `get_meeting_template`.
pub type GetMeetingTemplate = Call<types::MeetingTemplate, types::ErrorResponse>;

const UPDATE_PASSWORD: Operation = Operation {
    id: "userPassword",
    method: Method::Put,
    path: "/users/{userId}/password",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_password`.
pub type UpdatePassword = Call<(), types::ErrorResponse>;

const LIST_PERMISSIONS: Operation = Operation {
    id: "userPermission",
    method: Method::Get,
    path: "/users/{userId}/permissions",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `list_permissions`.
pub type ListPermissions = Call<types::PermissionList, types::ErrorResponse>;

const UPLOAD_PICTURE: Operation = Operation {
    id: "userPicture",
    method: Method::Post,
    path: "/users/{userId}/picture",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `upload_picture`.
pub type UploadPicture = Call<(), types::ErrorResponse>;

const DELETE_PICTURE: Operation = Operation {
    id: "userPictureDelete",
    method: Method::Delete,
    path: "/users/{userId}/picture",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `delete_picture`.
pub type DeletePicture = Call<(), types::ErrorResponse>;

const GET_PRESENCE_STATUS: Operation = Operation {
    id: "getUserPresenceStatus",
    method: Method::Get,
    path: "/users/{userId}/presence_status",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `get_presence_status`.
pub type GetPresenceStatus = Call<types::PresenceStatus, types::ErrorResponse>;

const UPDATE_PRESENCE_STATUS: Operation = Operation {
    id: "updatePresenceStatus",
    method: Method::Put,
    path: "/users/{userId}/presence_status",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `update_presence_status`.
pub type UpdatePresenceStatus = Call<(), types::ErrorResponse>;

const LIST_SCHEDULERS: Operation = Operation {
    id: "userSchedulers",
    method: Method::Get,
    path: "/users/{userId}/schedulers",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    ..Operation::DEFAULT
};

/// The call of `list_schedulers`.
pub type ListSchedulers = Call<types::SchedulerList, types::ErrorResponse>;

const REMOVE_ALL_SCHEDULERS: Operation = Operation {
    id: "userSchedulersDelete",
    method: Method::Delete,
    path: "/users/{userId}/schedulers",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_all_schedulers`.
pub type RemoveAllSchedulers = Call<(), types::ErrorResponse>;

const REMOVE_SCHEDULER: Operation = Operation {
    id: "userSchedulerDelete",
    method: Method::Delete,
    path: "/users/{userId}/schedulers/{schedulerId}",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `remove_scheduler`.
pub type RemoveScheduler = Call<(), types::ErrorResponse>;

const GET_SETTINGS: Operation = Operation {
    id: "userSettings",
    method: Method::Get,
    path: "/users/{userId}/settings",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("medium"),
    choice: Some(Choice {
        parameter: "option",
        absent: Some(0),
        values: &[
            ("meeting_authentication", 2),
            ("recording_authentication", 3),
            ("meeting_security", 4),
        ],
    }),
    ..Operation::DEFAULT
};

/// The call of `get_settings`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSettings {
    call: Call<types::UserSettingsAnswer, types::ErrorResponse>,
}

impl GetSettings {
    /// How the user signs in; narrows down which user `userId` means.
    #[inline]
    pub fn login_type(mut self, login_type: types::LoginType) -> Self {
        self.call.query("login_type", QueryStyle::FORM, &login_type);
        self
    }

    /// Which settings to return instead of the general ones; it decides the shape of the answer.
    #[inline]
    pub fn option(mut self, option: types::SettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }

    /// Names of the settings to return, separated by commas, such as `host_video`; all others are left
    /// out. Without it no setting is left out.
    #[inline]
    pub fn custom_query_fields(mut self, custom_query_fields: &[&str]) -> Self {
        self.call
            .query("custom_query_fields", QueryStyle::FORM_JOINED, &custom_query_fields);
        self
    }

    /// General settings of a user, answered without `option`.
    ///
    /// The call that returns this shape, without `option`.
    #[inline]
    pub fn general(mut self) -> Call<types::UserSettings, types::ErrorResponse> {
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

    /// Security settings of a user, answered for the option `meeting_security`.
    ///
    /// The call that returns this shape: `option` is `meeting_security`.
    #[inline]
    pub fn security(
        mut self,
    ) -> Call<types::UserSecuritySettings, types::ErrorResponse> {
        self.call.imply("option", Some("meeting_security"));
        self.call.answering()
    }
}

call! { GetSettings -> types::UserSettingsAnswer, types::ErrorResponse }

const UPDATE_SETTINGS: Operation = Operation {
    id: "userSettingsUpdate",
    method: Method::Patch,
    path: "/users/{userId}/settings",
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
    /// Which settings the body holds: `meeting_authentication`, `recording_authentication` or
    /// `meeting_security`. Absent for the general settings.
    #[inline]
    pub fn option(mut self, option: types::SettingsOption) -> Self {
        self.call.query("option", QueryStyle::FORM, &option);
        self
    }
}

call! { UpdateSettings -> (), types::ErrorResponse }

const UPLOAD_VIRTUAL_BACKGROUND: Operation = Operation {
    id: "uploadVBuser",
    method: Method::Post,
    path: "/users/{userId}/settings/virtual_backgrounds",
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
    id: "delUserVB",
    method: Method::Delete,
    path: "/users/{userId}/settings/virtual_backgrounds",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `delete_virtual_backgrounds`.
pub type DeleteVirtualBackgrounds = Call<(), types::ErrorResponse>;

const UPDATE_STATUS: Operation = Operation {
    id: "userStatus",
    method: Method::Put,
    path: "/users/{userId}/status",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `update_status`.
pub type UpdateStatus = Call<(), types::ErrorResponse>;

const GET_TOKEN: Operation = Operation {
    id: "userToken",
    method: Method::Get,
    path: "/users/{userId}/token",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `get_token`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetToken {
    call: Call<types::UserToken, types::ErrorResponse>,
}

impl GetToken {
    /// The kind of token to return.
    ///
    /// At most 512 characters.
    ///
    /// Default: `"token"`.
    #[inline]
    pub fn r#type(mut self, r#type: types::TokenType) -> Self {
        self.call.query("type", QueryStyle::FORM, &r#type);
        self
    }

    /// Lifetime of the ZAK in seconds, at most one year; only for the type `zak`. For users made with
    /// `custCreate` the default is 7776000 (90 days).
    ///
    /// Default: `7200`.
    #[inline]
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.call.query("ttl", QueryStyle::FORM, &ttl);
        self
    }
}

call! { GetToken -> types::UserToken, types::ErrorResponse }

const REVOKE_SSO_TOKEN: Operation = Operation {
    id: "userSSOTokenDelete",
    method: Method::Delete,
    path: "/users/{userId}/token",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `revoke_sso_token`.
pub type RevokeSsoToken = Call<(), types::ErrorResponse>;

const SWITCH_ACCOUNT: Operation = Operation {
    id: "switchUserAccount",
    method: Method::Put,
    path: "/accounts/{accountId}/users/{userId}/account",
    security: &[&["openapi_oauth"]],
    accept: "application/json",
    rate_limit: Some("light"),
    ..Operation::DEFAULT
};

/// The call of `switch_account`.
pub type SwitchAccount = Call<(), types::ErrorResponse>;
