// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Auth`.

use super::EtcdserverpbResponseHeader;
use crate::runtime::{Bytes64, model, string_enum};

/// Permission is a single entity
#[derive(Default)]
pub struct AuthpbPermission {
    /// Key.
    pub key: Option<Bytes64>,
    /// Perm type.
    ///
    /// Default: `"READ"`.
    pub perm_type: Option<AuthpbPermissionType>,
    /// Range end.
    pub range_end: Option<Bytes64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AuthpbPermission {
        key = "key",
        perm_type = "permType",
        range_end = "range_end",
    }
}

/// The schema `authpbPermissionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthpbPermissionType {
    /// `READ`
    Read,
    /// `WRITE`
    Write,
    /// `READWRITE`
    Readwrite,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    AuthpbPermissionType, Unknown {
        Read = "READ",
        Write = "WRITE",
        Readwrite = "READWRITE",
    }
}

/// The schema `authpbUserAddOptions`.
#[derive(Default)]
pub struct AuthpbUserAddOptions {
    /// No password.
    pub no_password: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AuthpbUserAddOptions {
        no_password = "no_password",
    }
}

/// The schema `etcdserverpbAuthDisableResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthDisableResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthDisableResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthEnableResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthEnableResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthEnableResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthRoleAddRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleAddRequest {
    /// name is the name of the role to add to the authentication system.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleAddRequest {
        name = "name",
    }
}

/// The schema `etcdserverpbAuthRoleAddResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleAddResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleAddResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthRoleDeleteRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleDeleteRequest {
    /// Role.
    pub role: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleDeleteRequest {
        role = "role",
    }
}

/// The schema `etcdserverpbAuthRoleDeleteResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleDeleteResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleDeleteResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthRoleGetRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleGetRequest {
    /// Role.
    pub role: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleGetRequest {
        role = "role",
    }
}

/// The schema `etcdserverpbAuthRoleGetResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleGetResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Perm.
    pub perm: Option<Vec<AuthpbPermission>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleGetResponse {
        header = "header",
        perm = "perm",
    }
}

/// The schema `etcdserverpbAuthRoleGrantPermissionRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleGrantPermissionRequest {
    /// name is the name of the role which will be granted the permission.
    pub name: Option<String>,
    /// perm is the permission to grant to the role.
    pub perm: Option<AuthpbPermission>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleGrantPermissionRequest {
        name = "name",
        perm = "perm",
    }
}

/// The schema `etcdserverpbAuthRoleGrantPermissionResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleGrantPermissionResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleGrantPermissionResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthRoleListResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleListResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Roles.
    pub roles: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleListResponse {
        header = "header",
        roles = "roles",
    }
}

/// The schema `etcdserverpbAuthRoleRevokePermissionRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleRevokePermissionRequest {
    /// Key.
    pub key: Option<Bytes64>,
    /// Range end.
    pub range_end: Option<Bytes64>,
    /// Role.
    pub role: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleRevokePermissionRequest {
        key = "key",
        range_end = "range_end",
        role = "role",
    }
}

/// The schema `etcdserverpbAuthRoleRevokePermissionResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthRoleRevokePermissionResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthRoleRevokePermissionResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthUserAddRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserAddRequest {
    /// Name.
    pub name: Option<String>,
    /// Options.
    pub options: Option<AuthpbUserAddOptions>,
    /// Password.
    pub password: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserAddRequest {
        name = "name",
        options = "options",
        password = "password",
    }
}

/// The schema `etcdserverpbAuthUserAddResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserAddResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserAddResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthUserChangePasswordRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserChangePasswordRequest {
    /// name is the name of the user whose password is being changed.
    pub name: Option<String>,
    /// password is the new password for the user.
    pub password: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserChangePasswordRequest {
        name = "name",
        password = "password",
    }
}

/// The schema `etcdserverpbAuthUserChangePasswordResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserChangePasswordResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserChangePasswordResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthUserDeleteRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserDeleteRequest {
    /// name is the name of the user to delete.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserDeleteRequest {
        name = "name",
    }
}

/// The schema `etcdserverpbAuthUserDeleteResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserDeleteResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserDeleteResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthUserGetRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserGetRequest {
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserGetRequest {
        name = "name",
    }
}

/// The schema `etcdserverpbAuthUserGetResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserGetResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Roles.
    pub roles: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserGetResponse {
        header = "header",
        roles = "roles",
    }
}

/// The schema `etcdserverpbAuthUserGrantRoleRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserGrantRoleRequest {
    /// role is the name of the role to grant to the user.
    pub role: Option<String>,
    /// user is the name of the user which should be granted a given role.
    pub user: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserGrantRoleRequest {
        role = "role",
        user = "user",
    }
}

/// The schema `etcdserverpbAuthUserGrantRoleResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserGrantRoleResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserGrantRoleResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthUserListResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserListResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Users.
    pub users: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserListResponse {
        header = "header",
        users = "users",
    }
}

/// The schema `etcdserverpbAuthUserRevokeRoleRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserRevokeRoleRequest {
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserRevokeRoleRequest {
        name = "name",
        role = "role",
    }
}

/// The schema `etcdserverpbAuthUserRevokeRoleResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthUserRevokeRoleResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthUserRevokeRoleResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbAuthenticateRequest`.
#[derive(Default)]
pub struct EtcdserverpbAuthenticateRequest {
    /// Name.
    pub name: Option<String>,
    /// Password.
    pub password: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthenticateRequest {
        name = "name",
        password = "password",
    }
}

/// The schema `etcdserverpbAuthenticateResponse`.
#[derive(Default)]
pub struct EtcdserverpbAuthenticateResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Token.
    pub token: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAuthenticateResponse {
        header = "header",
        token = "token",
    }
}
