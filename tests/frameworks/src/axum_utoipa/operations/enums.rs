// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `enums`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `enums`.
#[derive(Clone, Copy, Debug)]
pub struct Enums<'a> {
    pub(crate) core: &'a Core,
}

impl Enums<'_> {
    /// `POST /changes`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Change::NameChanged(Box::new(types::Renamed::new("from", "to")));
    /// let seen_change = client.enums().echo_event(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_event(&self, body: &types::Change) -> EchoEvent {
        let mut call = self.core.call(&ECHO_EVENT);
        call.json("application/json", body);
        call
    }

    /// `POST /commands`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.enums().echo_commands(&[types::Command::Stop]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_commands(&self, body: &[types::Command]) -> EchoCommands {
        let mut call = self.core.call(&ECHO_COMMANDS);
        call.json("application/json", &body);
        call
    }

    /// `POST /scalars`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.enums().echo_scalars(&[types::Scalar::Integer(1)]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_scalars(&self, body: &[types::Scalar]) -> EchoScalars {
        let mut call = self.core.call(&ECHO_SCALARS);
        call.json("application/json", &body);
        call
    }

    /// `POST /shapes`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.enums().echo_shapes(&[types::Shape::Origin]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_shapes(&self, body: &[types::Shape]) -> EchoShapes {
        let mut call = self.core.call(&ECHO_SHAPES);
        call.json("application/json", &body);
        call
    }
}

const ECHO_EVENT: Operation = Operation {
    id: "echo_event",
    method: Method::Post,
    path: "/changes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_event`.
pub type EchoEvent = Call<types::SeenChange, Json>;

const ECHO_COMMANDS: Operation = Operation {
    id: "echo_commands",
    method: Method::Post,
    path: "/commands",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_commands`.
pub type EchoCommands = Call<Vec<types::Command>, Json>;

const ECHO_SCALARS: Operation = Operation {
    id: "echo_scalars",
    method: Method::Post,
    path: "/scalars",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_scalars`.
pub type EchoScalars = Call<Vec<types::SeenScalar>, Json>;

const ECHO_SHAPES: Operation = Operation {
    id: "echo_shapes",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_shapes`.
pub type EchoShapes = Call<Vec<types::Shape>, Json>;
