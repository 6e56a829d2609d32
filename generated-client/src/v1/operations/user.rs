// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `User`.

use crate::runtime::{Call, Method, Operation, call, pages};
use crate::runtime::Client as Core;
use crate::v1::types;

/// Users of an account.
#[derive(Clone, Copy, Debug)]
pub struct User<'a> {
    pub(crate) core: &'a Core,
}

impl User<'_> {
    /// Remove a host's assistant.
    ///
    /// Takes the scheduling privilege away from the assistant of a host. The host is named by `id` or
    /// by `host_email`, one of which is needed; with both, `id` counts.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/assistant/delete`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::DeleteAssistant {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let assistant_change = client.user().delete_assistant(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_assistant(&self, body: &types::DeleteAssistant) -> DeleteAssistant {
        let mut call = self.core.call(&DELETE_ASSISTANT);
        call.form(body);
        call
    }

    /// Set a host's assistant.
    ///
    /// Makes another user the assistant of a host, with the right to schedule meetings for them. The
    /// host is named by `id` or by `host_email`, one of which is needed; with both, `id` counts.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/assistant/set`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SetAssistant::new("ann@example.com");
    /// let assistant_change = client.user().set_assistant(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_assistant(&self, body: &types::SetAssistant) -> SetAssistant {
        let mut call = self.core.call(&SET_ASSISTANT);
        call.form(body);
        call
    }

    /// Create a user with a password.
    ///
    /// Creates a user whose password is set by the caller; no confirmation email goes out. Meant for
    /// enterprise customers with a managed domain, and off until Zoom's support has switched it on for
    /// the account.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/autocreate`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateUserWithPassword::new(
    ///     "ann@example.com",
    ///     "password",
    ///     types::UserType::Basic,
    /// );
    /// let created_user = client.user().create_with_password(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_with_password(
        &self,
        body: &types::CreateUserWithPassword,
    ) -> CreateWithPassword {
        let mut call = self.core.call(&CREATE_WITH_PASSWORD);
        call.form(body);
        call
    }

    /// Check whether an email is registered.
    ///
    /// Tells whether an email address already belongs to a Zoom user.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/checkemail`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CheckEmail::new("ann@example.com");
    /// let email_check = client.user().check_email(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check_email(&self, body: &types::CheckEmail) -> CheckEmail {
        let mut call = self.core.call(&CHECK_EMAIL);
        call.form(body);
        call
    }

    /// Check a user's zpk.
    ///
    /// Tells how long a `zpk`, the key that identifies a user to a Zoom client, stays valid.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/checkzpk`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CheckZpk::new("zpk");
    /// let zpk_check = client.user().check_zpk(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check_zpk(&self, body: &types::CheckZpk) -> CheckZpk {
        let mut call = self.core.call(&CHECK_ZPK);
        call.form(body);
        call
    }

    /// Create a user.
    ///
    /// Creates a user, who gets an email with a link and becomes active after following it; the
    /// password is chosen there. The account needs the privilege to provision users, which Zoom gives
    /// to trusted partners.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/create`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateUser::new("ann@example.com", types::UserType::Basic);
    /// let created_user = client.user().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::CreateUser) -> Create {
        let mut call = self.core.call(&CREATE);
        call.form(body);
        call
    }

    /// Create a user who cannot sign in.
    ///
    /// Creates a user for use through the API alone: there is no password, so the user can sign in
    /// neither to the website nor to the client. Needs an API plan.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/custcreate`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateCustomUser::new("ann@example.com", types::UserType::Basic);
    /// let created_user = client.user().create_custom(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_custom(&self, body: &types::CreateCustomUser) -> CreateCustom {
        let mut call = self.core.call(&CREATE_CUSTOM);
        call.form(body);
        call
    }

    /// Activate a user.
    ///
    /// Makes a deactivated user active again.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/activate`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ActivateUser::new("id");
    /// let user_activation = client.user().activate(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn activate(&self, body: &types::ActivateUser) -> Activate {
        let mut call = self.core.call(&ACTIVATE);
        call.form(body);
        call
    }

    /// Deactivate a user.
    ///
    /// Makes a user inactive without deleting them; `/user/activate` undoes it.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/deactivate`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::DeactivateUser::new("id");
    /// let user_deactivation = client.user().deactivate(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn deactivate(&self, body: &types::DeactivateUser) -> Deactivate {
        let mut call = self.core.call(&DEACTIVATE);
        call.form(body);
        call
    }

    /// Delete a user.
    ///
    /// Deletes a user of the account, or with `type` 1 a pending one who has not accepted the
    /// invitation. To remove a user from Zoom for good there is `/user/permanentdelete`.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/delete`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::DeleteUser::new("id");
    /// let user_deletion = client.user().delete(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, body: &types::DeleteUser) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.form(body);
        call
    }

    /// Get a user.
    ///
    /// Returns a user by id: profile, plan, features and the keys that start meetings in the user's
    /// name. The answer holds secrets (`token`, `zpk`, `zak`), so keep it out of logs.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/get`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GetUser::new("id");
    /// let user = client.user().get(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, body: &types::GetUser) -> Get {
        let mut call = self.core.call(&GET);
        call.form(body);
        call
    }

    /// Get a user by email.
    ///
    /// Returns a user by email address and way of signing in. The service also takes the call without
    /// `login_type`. The answer holds secrets (`token`, `zpk`, `zak`), so keep it out of logs.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/getbyemail`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GetUserByEmail::new("ann@example.com");
    /// let user = client.user().get_by_email(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_by_email(&self, body: &types::GetUserByEmail) -> GetByEmail {
        let mut call = self.core.call(&GET_BY_EMAIL);
        call.form(body);
        call
    }

    /// List users.
    ///
    /// Returns the users of the account, one page a call. The service allows one call of a list a
    /// second; pending users have a list of their own, `/user/pending`.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/list`
    ///
    /// - Rate-limit label: list
    /// - Pages: `.items()` returns the `users` of all pages, `.pages()` the responses; `page_number` is
    ///   the number of the page
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ListUsers {
    ///     page_size: Some(1),
    ///     ..Default::default()
    /// };
    /// let mut items = client.user().list().body(&body).items();
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

    /// List pending users.
    ///
    /// Returns the users who have been invited but have not yet confirmed, one page a call.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/pending`
    ///
    /// - Rate-limit label: list
    /// - Pages: `.items()` returns the `users` of all pages, `.pages()` the responses; `page_number` is
    ///   the number of the page
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ListPendingUsers {
    ///     page_size: Some(1),
    ///     ..Default::default()
    /// };
    /// let mut items = client.user().list_pending().body(&body).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_pending(&self) -> ListPending {
        ListPending {
            call: self.core.call(&LIST_PENDING),
        }
    }

    /// Delete a user permanently.
    ///
    /// Removes a user from Zoom for good, not only from the account. The user is named by `id` or by
    /// `email`, one of which is needed; with both, `id` counts.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/permanentdelete`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::DeleteUserPermanently {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let permanent_user_deletion = client.user().delete_permanently(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_permanently(
        &self,
        body: &types::DeleteUserPermanently,
    ) -> DeletePermanently {
        let mut call = self.core.call(&DELETE_PERMANENTLY);
        call.form(body);
        call
    }

    /// Revoke a user's SSO token.
    ///
    /// Revokes the single sign-on token of a user, who then has to sign in again. The user is named by
    /// `id` or by `email`, one of which is needed; with both, `id` counts.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/revoketoken`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::RevokeToken {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let token_revocation = client.user().revoke_token(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revoke_token(&self, body: &types::RevokeToken) -> RevokeToken {
        let mut call = self.core.call(&REVOKE_TOKEN);
        call.form(body);
        call
    }

    /// List a host's schedulers.
    ///
    /// Returns the users who may schedule meetings for a host. The host is named by `id` or by
    /// `host_email`, one of which is needed; with both, `id` counts. The service allows one call of a
    /// list a second.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/scheduleforhost/list`
    ///
    /// - Rate-limit label: list
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ListSchedulers {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let scheduler_list = client.user().list_schedulers(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_schedulers(&self, body: &types::ListSchedulers) -> ListSchedulers {
        let mut call = self.core.call(&LIST_SCHEDULERS);
        call.form(body);
        call
    }

    /// Create a single sign-on user.
    ///
    /// Creates a user ahead of their first single sign-on; there is no password, and the account needs
    /// the option to provision such users in advance. A user who is not basic gets a personal link made
    /// of the part of the email address before the `@`. A link or personal meeting ID that is invalid
    /// or taken is replaced by a random one.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/ssocreate`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateSsoUser::new("ann@example.com", types::UserType::Basic);
    /// let created_sso_user = client.user().create_sso(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_sso(&self, body: &types::CreateSsoUser) -> CreateSso {
        let mut call = self.core.call(&CREATE_SSO);
        call.form(body);
        call
    }

    /// Update a user.
    ///
    /// Changes the profile, plan and features of a user.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/update`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateUser::new("id");
    /// let user_change = client.user().update(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, body: &types::UpdateUser) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.form(body);
        call
    }

    /// Update a user's password.
    ///
    /// Sets a new password for a user.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/updatepassword`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdatePassword::new("id", "password");
    /// let user_change = client.user().update_password(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_password(&self, body: &types::UpdatePassword) -> UpdatePassword {
        let mut call = self.core.call(&UPDATE_PASSWORD);
        call.form(body);
        call
    }

    /// Upload a profile picture.
    ///
    /// Sets the profile picture of a user, in place of an earlier one. The body is
    /// `multipart/form-data` with one JPEG file.
    ///
    /// Wants the form fields `api_key` and `api_secret`; a failure answers with status 200 as well, its
    /// body an `error` object of `code` and `message`.
    ///
    /// `POST /user/uploadpicture`
    ///
    /// - Rate-limit label: default
    ///
    /// ```no_run
    /// use zoom_client::v1::types;
    /// # async fn sample(client: zoom_client::v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UploadPicture::new(
    ///     "id",
    ///     zoom_client::runtime::File::from_path("file.bin"),
    /// );
    /// let user_change = client.user().upload_picture(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_picture(&self, body: &types::UploadPicture) -> UploadPicture {
        let mut call = self.core.call(&UPLOAD_PICTURE);
        call.multipart(body);
        call
    }
}

const DELETE_ASSISTANT: Operation = Operation {
    id: "userAssistantDelete",
    method: Method::Post,
    path: "/user/assistant/delete",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `delete_assistant`.
pub type DeleteAssistant = Call<types::AssistantChange, types::ErrorResponse>;

const SET_ASSISTANT: Operation = Operation {
    id: "userAssistantSet",
    method: Method::Post,
    path: "/user/assistant/set",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `set_assistant`.
pub type SetAssistant = Call<types::AssistantChange, types::ErrorResponse>;

const CREATE_WITH_PASSWORD: Operation = Operation {
    id: "userAutocreate",
    method: Method::Post,
    path: "/user/autocreate",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `create_with_password`.
pub type CreateWithPassword = Call<types::CreatedUser, types::ErrorResponse>;

const CHECK_EMAIL: Operation = Operation {
    id: "userCheckemail",
    method: Method::Post,
    path: "/user/checkemail",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `check_email`.
pub type CheckEmail = Call<types::EmailCheck, types::ErrorResponse>;

const CHECK_ZPK: Operation = Operation {
    id: "userCheckzpk",
    method: Method::Post,
    path: "/user/checkzpk",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `check_zpk`.
pub type CheckZpk = Call<types::ZpkCheck, types::ErrorResponse>;

const CREATE: Operation = Operation {
    id: "userCreate",
    method: Method::Post,
    path: "/user/create",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::CreatedUser, types::ErrorResponse>;

const CREATE_CUSTOM: Operation = Operation {
    id: "userCustcreate",
    method: Method::Post,
    path: "/user/custcreate",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `create_custom`.
pub type CreateCustom = Call<types::CreatedUser, types::ErrorResponse>;

const ACTIVATE: Operation = Operation {
    id: "userActivate",
    method: Method::Post,
    path: "/user/activate",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `activate`.
pub type Activate = Call<types::UserActivation, types::ErrorResponse>;

const DEACTIVATE: Operation = Operation {
    id: "userDeactivate",
    method: Method::Post,
    path: "/user/deactivate",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `deactivate`.
pub type Deactivate = Call<types::UserDeactivation, types::ErrorResponse>;

const DELETE: Operation = Operation {
    id: "userDelete",
    method: Method::Post,
    path: "/user/delete",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<types::UserDeletion, types::ErrorResponse>;

const GET: Operation = Operation {
    id: "userGet",
    method: Method::Post,
    path: "/user/get",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::User, types::ErrorResponse>;

const GET_BY_EMAIL: Operation = Operation {
    id: "userGetbyemail",
    method: Method::Post,
    path: "/user/getbyemail",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `get_by_email`.
pub type GetByEmail = Call<types::User, types::ErrorResponse>;

const LIST: Operation = Operation {
    id: "userList",
    method: Method::Post,
    path: "/user/list",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("list"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::UserList, types::ErrorResponse>,
}

impl List {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::ListUsers) -> Self {
        self.call.form(body);
        self
    }
}

call! { List -> types::UserList, types::ErrorResponse }

pages! {
    List -> types::UserList, types::ErrorResponse {
        Number { to: Form("page_number"), first: 1, items: &["users"], pages: Some(&["page_count"]) },
        types::UserListUser = |page| page.users.unwrap_or_default(),
    }
}

const LIST_PENDING: Operation = Operation {
    id: "userPending",
    method: Method::Post,
    path: "/user/pending",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("list"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `list_pending`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPending {
    call: Call<types::UserList, types::ErrorResponse>,
}

impl ListPending {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::ListPendingUsers) -> Self {
        self.call.form(body);
        self
    }
}

call! { ListPending -> types::UserList, types::ErrorResponse }

pages! {
    ListPending -> types::UserList, types::ErrorResponse {
        Number { to: Form("page_number"), first: 1, items: &["users"], pages: Some(&["page_count"]) },
        types::UserListUser = |page| page.users.unwrap_or_default(),
    }
}

const DELETE_PERMANENTLY: Operation = Operation {
    id: "userPermanentdelete",
    method: Method::Post,
    path: "/user/permanentdelete",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `delete_permanently`.
pub type DeletePermanently = Call<types::PermanentUserDeletion, types::ErrorResponse>;

const REVOKE_TOKEN: Operation = Operation {
    id: "userRevoketoken",
    method: Method::Post,
    path: "/user/revoketoken",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `revoke_token`.
pub type RevokeToken = Call<types::TokenRevocation, types::ErrorResponse>;

const LIST_SCHEDULERS: Operation = Operation {
    id: "userScheduleforhostList",
    method: Method::Post,
    path: "/user/scheduleforhost/list",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("list"),
    idempotent: true,
    ..Operation::DEFAULT
};

/// The call of `list_schedulers`.
pub type ListSchedulers = Call<types::SchedulerList, types::ErrorResponse>;

const CREATE_SSO: Operation = Operation {
    id: "userSsocreate",
    method: Method::Post,
    path: "/user/ssocreate",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `create_sso`.
pub type CreateSso = Call<types::CreatedSsoUser, types::ErrorResponse>;

const UPDATE: Operation = Operation {
    id: "userUpdate",
    method: Method::Post,
    path: "/user/update",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `update`.
pub type Update = Call<types::UserChange, types::ErrorResponse>;

const UPDATE_PASSWORD: Operation = Operation {
    id: "userUpdatepassword",
    method: Method::Post,
    path: "/user/updatepassword",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `update_password`.
pub type UpdatePassword = Call<types::UserChange, types::ErrorResponse>;

const UPLOAD_PICTURE: Operation = Operation {
    id: "userUploadpicture",
    method: Method::Post,
    path: "/user/uploadpicture",
    security: &[&["api_key", "api_secret"]],
    accept: "application/json",
    rate_limit: Some("default"),
    ..Operation::DEFAULT
};

/// The call of `upload_picture`.
pub type UploadPicture = Call<types::UserChange, types::ErrorResponse>;
