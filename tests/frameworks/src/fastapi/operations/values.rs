// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// Echo Values.
    ///
    /// `POST /values`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::fastapi::Client, body: &types::ValuesInput) -> Result<(), Box<dyn std::error::Error>> {
    /// let values_output = client.values().echo_values(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_values(&self, body: &types::ValuesInput) -> EchoValues {
        let mut call = self.core.call(&ECHO_VALUES);
        call.json("application/json", body);
        call
    }

    /// Echo Either.
    ///
    /// `POST /either`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .values()
    ///     .echo_either(
    ///         &Some(types::EchoEitherRequest::Owner(Box::new(types::Owner::new("name")))),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_either(&self, body: &Option<types::EchoEitherRequest>) -> EchoEither {
        let mut call = self.core.call(&ECHO_EITHER);
        call.json("application/json", body);
        call
    }

    /// Embedded.
    ///
    /// `POST /embedded`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::BodyEmbeddedEmbeddedPost::new(types::Owner::new("name"), 1.5);
    /// let value = client.values().embedded(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn embedded(&self, body: &types::BodyEmbeddedEmbeddedPost) -> Embedded {
        let mut call = self.core.call(&EMBEDDED);
        call.json("application/json", body);
        call
    }
}

const ECHO_VALUES: Operation = Operation {
    id: "echo_values_values_post",
    method: Method::Post,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_values`.
pub type EchoValues = Call<types::ValuesOutput, types::HttpValidationError>;

const ECHO_EITHER: Operation = Operation {
    id: "echo_either_either_post",
    method: Method::Post,
    path: "/either",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_either`.
pub type EchoEither = Call<
    Option<types::EchoEither200Response>,
    types::HttpValidationError,
>;

const EMBEDDED: Operation = Operation {
    id: "embedded_embedded_post",
    method: Method::Post,
    path: "/embedded",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `embedded`.
pub type Embedded = Call<String, types::HttpValidationError>;
