// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Auth`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Auth methods
#[derive(Clone, Copy, Debug)]
pub struct Auth<'a> {
    pub(crate) core: &'a Core,
}

impl Auth<'_> {
    /// Prompts the user for authorization using HTTP Basic Auth.
    ///
    /// `GET /basic-auth/{user}/{passwd}`
    ///
    /// # Errors
    ///
    /// - `401`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.auth().get_basic_auth("user", "passwd").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_basic_auth(&self, user: &str, passwd: &str) -> GetBasicAuth {
        let mut call = self.core.call(&GET_BASIC_AUTH);
        call.path("user", PathStyle::SIMPLE, &user);
        call.path("passwd", PathStyle::SIMPLE, &passwd);
        call
    }

    /// Prompts the user for authorization using bearer authentication.
    ///
    /// `GET /bearer`
    ///
    /// # Errors
    ///
    /// - `401`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.auth().get_bearer().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_bearer(&self) -> GetBearer {
        self.core.call(&GET_BEARER)
    }

    /// Prompts the user for authorization using Digest Auth.
    ///
    /// `GET /digest-auth/{qop}/{user}/{passwd}`
    ///
    /// - `qop`: auth or auth-int
    ///
    /// # Errors
    ///
    /// - `401`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.auth().get_digest_auth_qop_user_passwd("qop", "user", "passwd").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_digest_auth_qop_user_passwd(
        &self,
        qop: &str,
        user: &str,
        passwd: &str,
    ) -> GetDigestAuthQopUserPasswd {
        let mut call = self.core.call(&GET_DIGEST_AUTH_QOP_USER_PASSWD);
        call.path("qop", PathStyle::SIMPLE, &qop);
        call.path("user", PathStyle::SIMPLE, &user);
        call.path("passwd", PathStyle::SIMPLE, &passwd);
        call
    }

    /// Prompts the user for authorization using Digest Auth + Algorithm.
    ///
    /// `GET /digest-auth/{qop}/{user}/{passwd}/{algorithm}`
    ///
    /// - `qop`: auth or auth-int
    /// - `algorithm`: MD5, SHA-256, SHA-512. Default: `"MD5"`.
    ///
    /// # Errors
    ///
    /// - `401`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .auth()
    ///     .get_digest_auth_qop_user_passwd_algorithm("qop", "user", "passwd", "algorithm")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_digest_auth_qop_user_passwd_algorithm(
        &self,
        qop: &str,
        user: &str,
        passwd: &str,
        algorithm: &str,
    ) -> GetDigestAuthQopUserPasswdAlgorithm {
        let mut call = self.core.call(&GET_DIGEST_AUTH_QOP_USER_PASSWD_ALGORITHM);
        call.path("qop", PathStyle::SIMPLE, &qop);
        call.path("user", PathStyle::SIMPLE, &user);
        call.path("passwd", PathStyle::SIMPLE, &passwd);
        call.path("algorithm", PathStyle::SIMPLE, &algorithm);
        call
    }

    /// Prompts the user for authorization using Digest Auth + Algorithm.
    ///
    /// allow settings the stale_after argument.
    ///
    /// `GET /digest-auth/{qop}/{user}/{passwd}/{algorithm}/{stale_after}`
    ///
    /// - `qop`: auth or auth-int
    /// - `algorithm`: MD5, SHA-256, SHA-512. Default: `"MD5"`.
    /// - `stale_after`: Default: `"never"`.
    ///
    /// # Errors
    ///
    /// - `401`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .auth()
    ///     .get_digest_auth_qop_user_passwd_algorithm_stale_after(
    ///         "qop",
    ///         "user",
    ///         "passwd",
    ///         "algorithm",
    ///         "stale-after",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_digest_auth_qop_user_passwd_algorithm_stale_after(
        &self,
        qop: &str,
        user: &str,
        passwd: &str,
        algorithm: &str,
        stale_after: &str,
    ) -> GetDigestAuthQopUserPasswdAlgorithmStaleAfter {
        let mut call = self
            .core
            .call(&GET_DIGEST_AUTH_QOP_USER_PASSWD_ALGORITHM_STALE_AFTER);
        call.path("qop", PathStyle::SIMPLE, &qop);
        call.path("user", PathStyle::SIMPLE, &user);
        call.path("passwd", PathStyle::SIMPLE, &passwd);
        call.path("algorithm", PathStyle::SIMPLE, &algorithm);
        call.path("stale_after", PathStyle::SIMPLE, &stale_after);
        call
    }

    /// Prompts the user for authorization using HTTP Basic Auth.
    ///
    /// `GET /hidden-basic-auth/{user}/{passwd}`
    ///
    /// # Errors
    ///
    /// - `404`: Unsuccessful authentication.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.auth().get_hidden_basic_auth("user", "passwd").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_hidden_basic_auth(&self, user: &str, passwd: &str) -> GetHiddenBasicAuth {
        let mut call = self.core.call(&GET_HIDDEN_BASIC_AUTH);
        call.path("user", PathStyle::SIMPLE, &user);
        call.path("passwd", PathStyle::SIMPLE, &passwd);
        call
    }
}

const GET_BASIC_AUTH: Operation = Operation {
    id: "get /basic-auth/{user}/{passwd}",
    method: Method::Get,
    path: "/basic-auth/{user}/{passwd}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_basic_auth`.
pub type GetBasicAuth = Call<(), Json>;

const GET_BEARER: Operation = Operation {
    id: "get /bearer",
    method: Method::Get,
    path: "/bearer",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_bearer`.
pub type GetBearer = Call<(), Json>;

const GET_DIGEST_AUTH_QOP_USER_PASSWD: Operation = Operation {
    id: "get /digest-auth/{qop}/{user}/{passwd}",
    method: Method::Get,
    path: "/digest-auth/{qop}/{user}/{passwd}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_digest_auth_qop_user_passwd`.
pub type GetDigestAuthQopUserPasswd = Call<(), Json>;

const GET_DIGEST_AUTH_QOP_USER_PASSWD_ALGORITHM: Operation = Operation {
    id: "get /digest-auth/{qop}/{user}/{passwd}/{algorithm}",
    method: Method::Get,
    path: "/digest-auth/{qop}/{user}/{passwd}/{algorithm}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_digest_auth_qop_user_passwd_algorithm`.
pub type GetDigestAuthQopUserPasswdAlgorithm = Call<(), Json>;

const GET_DIGEST_AUTH_QOP_USER_PASSWD_ALGORITHM_STALE_AFTER: Operation = Operation {
    id: "get /digest-auth/{qop}/{user}/{passwd}/{algorithm}/{stale_after}",
    method: Method::Get,
    path: "/digest-auth/{qop}/{user}/{passwd}/{algorithm}/{stale_after}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_digest_auth_qop_user_passwd_algorithm_stale_after`.
pub type GetDigestAuthQopUserPasswdAlgorithmStaleAfter = Call<(), Json>;

const GET_HIDDEN_BASIC_AUTH: Operation = Operation {
    id: "get /hidden-basic-auth/{user}/{passwd}",
    method: Method::Get,
    path: "/hidden-basic-auth/{user}/{passwd}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_hidden_basic_auth`.
pub type GetHiddenBasicAuth = Call<(), Json>;
