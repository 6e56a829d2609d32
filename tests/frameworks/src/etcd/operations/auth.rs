// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Auth`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `Auth`.
#[derive(Clone, Copy, Debug)]
pub struct Auth<'a> {
    pub(crate) core: &'a Core,
}

impl Auth<'_> {
    /// Authenticate processes an authenticate request.
    ///
    /// `POST /v3/auth/authenticate`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthenticateRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().authenticate(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn authenticate(
        &self,
        body: &types::EtcdserverpbAuthenticateRequest,
    ) -> Authenticate {
        let mut call = self.core.call(&AUTHENTICATE);
        call.json("application/json", body);
        call
    }

    /// AuthDisable disables authentication.
    ///
    /// `POST /v3/auth/disable`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.auth().disable(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn disable(&self, body: &BTreeMap<String, Json>) -> Disable {
        let mut call = self.core.call(&DISABLE);
        call.json("application/json", body);
        call
    }

    /// AuthEnable enables authentication.
    ///
    /// `POST /v3/auth/enable`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.auth().enable(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn enable(&self, body: &BTreeMap<String, Json>) -> Enable {
        let mut call = self.core.call(&ENABLE);
        call.json("application/json", body);
        call
    }

    /// RoleAdd adds a new role. Role name cannot be empty.
    ///
    /// `POST /v3/auth/role/add`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthRoleAddRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().role_add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_add(&self, body: &types::EtcdserverpbAuthRoleAddRequest) -> RoleAdd {
        let mut call = self.core.call(&ROLE_ADD);
        call.json("application/json", body);
        call
    }

    /// RoleDelete deletes a specified role.
    ///
    /// `POST /v3/auth/role/delete`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthRoleDeleteRequest {
    ///     role: Some("role".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().role_delete(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_delete(
        &self,
        body: &types::EtcdserverpbAuthRoleDeleteRequest,
    ) -> RoleDelete {
        let mut call = self.core.call(&ROLE_DELETE);
        call.json("application/json", body);
        call
    }

    /// RoleGet gets detailed role information.
    ///
    /// `POST /v3/auth/role/get`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthRoleGetRequest {
    ///     role: Some("role".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().role_get(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_get(&self, body: &types::EtcdserverpbAuthRoleGetRequest) -> RoleGet {
        let mut call = self.core.call(&ROLE_GET);
        call.json("application/json", body);
        call
    }

    /// RoleGrantPermission grants a permission of a specified key or range to a specified role.
    ///
    /// `POST /v3/auth/role/grant`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthRoleGrantPermissionRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().role_grant_permission(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_grant_permission(
        &self,
        body: &types::EtcdserverpbAuthRoleGrantPermissionRequest,
    ) -> RoleGrantPermission {
        let mut call = self.core.call(&ROLE_GRANT_PERMISSION);
        call.json("application/json", body);
        call
    }

    /// RoleList gets lists of all roles.
    ///
    /// `POST /v3/auth/role/list`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.auth().role_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_list(&self, body: &BTreeMap<String, Json>) -> RoleList {
        let mut call = self.core.call(&ROLE_LIST);
        call.json("application/json", body);
        call
    }

    /// RoleRevokePermission revokes a key or range permission of a specified role.
    ///
    /// `POST /v3/auth/role/revoke`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthRoleRevokePermissionRequest {
    ///     key: Some(b"bytes".to_vec().into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().role_revoke_permission(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn role_revoke_permission(
        &self,
        body: &types::EtcdserverpbAuthRoleRevokePermissionRequest,
    ) -> RoleRevokePermission {
        let mut call = self.core.call(&ROLE_REVOKE_PERMISSION);
        call.json("application/json", body);
        call
    }

    /// UserAdd adds a new user. User name cannot be empty.
    ///
    /// `POST /v3/auth/user/add`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserAddRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_add(&self, body: &types::EtcdserverpbAuthUserAddRequest) -> UserAdd {
        let mut call = self.core.call(&USER_ADD);
        call.json("application/json", body);
        call
    }

    /// UserChangePassword changes the password of a specified user.
    ///
    /// `POST /v3/auth/user/changepw`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserChangePasswordRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_change_password(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_change_password(
        &self,
        body: &types::EtcdserverpbAuthUserChangePasswordRequest,
    ) -> UserChangePassword {
        let mut call = self.core.call(&USER_CHANGE_PASSWORD);
        call.json("application/json", body);
        call
    }

    /// UserDelete deletes a specified user.
    ///
    /// `POST /v3/auth/user/delete`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserDeleteRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_delete(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_delete(
        &self,
        body: &types::EtcdserverpbAuthUserDeleteRequest,
    ) -> UserDelete {
        let mut call = self.core.call(&USER_DELETE);
        call.json("application/json", body);
        call
    }

    /// UserGet gets detailed user information.
    ///
    /// `POST /v3/auth/user/get`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserGetRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_get(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_get(&self, body: &types::EtcdserverpbAuthUserGetRequest) -> UserGet {
        let mut call = self.core.call(&USER_GET);
        call.json("application/json", body);
        call
    }

    /// UserGrant grants a role to a specified user.
    ///
    /// `POST /v3/auth/user/grant`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserGrantRoleRequest {
    ///     role: Some("role".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_grant_role(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_grant_role(
        &self,
        body: &types::EtcdserverpbAuthUserGrantRoleRequest,
    ) -> UserGrantRole {
        let mut call = self.core.call(&USER_GRANT_ROLE);
        call.json("application/json", body);
        call
    }

    /// UserList gets a list of all users.
    ///
    /// `POST /v3/auth/user/list`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.auth().user_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_list(&self, body: &BTreeMap<String, Json>) -> UserList {
        let mut call = self.core.call(&USER_LIST);
        call.json("application/json", body);
        call
    }

    /// UserRevokeRole revokes a role of specified user.
    ///
    /// `POST /v3/auth/user/revoke`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAuthUserRevokeRoleRequest {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.auth().user_revoke_role(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn user_revoke_role(
        &self,
        body: &types::EtcdserverpbAuthUserRevokeRoleRequest,
    ) -> UserRevokeRole {
        let mut call = self.core.call(&USER_REVOKE_ROLE);
        call.json("application/json", body);
        call
    }
}

const AUTHENTICATE: Operation = Operation {
    id: "Authenticate",
    method: Method::Post,
    path: "/v3/auth/authenticate",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `authenticate`.
pub type Authenticate = Call<types::EtcdserverpbAuthenticateResponse, Json>;

const DISABLE: Operation = Operation {
    id: "AuthDisable",
    method: Method::Post,
    path: "/v3/auth/disable",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `disable`.
pub type Disable = Call<types::EtcdserverpbAuthDisableResponse, Json>;

const ENABLE: Operation = Operation {
    id: "AuthEnable",
    method: Method::Post,
    path: "/v3/auth/enable",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `enable`.
pub type Enable = Call<types::EtcdserverpbAuthEnableResponse, Json>;

const ROLE_ADD: Operation = Operation {
    id: "RoleAdd",
    method: Method::Post,
    path: "/v3/auth/role/add",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_add`.
pub type RoleAdd = Call<types::EtcdserverpbAuthRoleAddResponse, Json>;

const ROLE_DELETE: Operation = Operation {
    id: "RoleDelete",
    method: Method::Post,
    path: "/v3/auth/role/delete",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_delete`.
pub type RoleDelete = Call<types::EtcdserverpbAuthRoleDeleteResponse, Json>;

const ROLE_GET: Operation = Operation {
    id: "RoleGet",
    method: Method::Post,
    path: "/v3/auth/role/get",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_get`.
pub type RoleGet = Call<types::EtcdserverpbAuthRoleGetResponse, Json>;

const ROLE_GRANT_PERMISSION: Operation = Operation {
    id: "RoleGrantPermission",
    method: Method::Post,
    path: "/v3/auth/role/grant",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_grant_permission`.
pub type RoleGrantPermission = Call<
    types::EtcdserverpbAuthRoleGrantPermissionResponse,
    Json,
>;

const ROLE_LIST: Operation = Operation {
    id: "RoleList",
    method: Method::Post,
    path: "/v3/auth/role/list",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_list`.
pub type RoleList = Call<types::EtcdserverpbAuthRoleListResponse, Json>;

const ROLE_REVOKE_PERMISSION: Operation = Operation {
    id: "RoleRevokePermission",
    method: Method::Post,
    path: "/v3/auth/role/revoke",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `role_revoke_permission`.
pub type RoleRevokePermission = Call<
    types::EtcdserverpbAuthRoleRevokePermissionResponse,
    Json,
>;

const USER_ADD: Operation = Operation {
    id: "UserAdd",
    method: Method::Post,
    path: "/v3/auth/user/add",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_add`.
pub type UserAdd = Call<types::EtcdserverpbAuthUserAddResponse, Json>;

const USER_CHANGE_PASSWORD: Operation = Operation {
    id: "UserChangePassword",
    method: Method::Post,
    path: "/v3/auth/user/changepw",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_change_password`.
pub type UserChangePassword = Call<
    types::EtcdserverpbAuthUserChangePasswordResponse,
    Json,
>;

const USER_DELETE: Operation = Operation {
    id: "UserDelete",
    method: Method::Post,
    path: "/v3/auth/user/delete",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_delete`.
pub type UserDelete = Call<types::EtcdserverpbAuthUserDeleteResponse, Json>;

const USER_GET: Operation = Operation {
    id: "UserGet",
    method: Method::Post,
    path: "/v3/auth/user/get",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_get`.
pub type UserGet = Call<types::EtcdserverpbAuthUserGetResponse, Json>;

const USER_GRANT_ROLE: Operation = Operation {
    id: "UserGrantRole",
    method: Method::Post,
    path: "/v3/auth/user/grant",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_grant_role`.
pub type UserGrantRole = Call<types::EtcdserverpbAuthUserGrantRoleResponse, Json>;

const USER_LIST: Operation = Operation {
    id: "UserList",
    method: Method::Post,
    path: "/v3/auth/user/list",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_list`.
pub type UserList = Call<types::EtcdserverpbAuthUserListResponse, Json>;

const USER_REVOKE_ROLE: Operation = Operation {
    id: "UserRevokeRole",
    method: Method::Post,
    path: "/v3/auth/user/revoke",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `user_revoke_role`.
pub type UserRevokeRole = Call<types::EtcdserverpbAuthUserRevokeRoleResponse, Json>;
