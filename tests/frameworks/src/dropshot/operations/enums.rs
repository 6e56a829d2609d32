// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `enums`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::dropshot::types;

/// Operations of the tag `enums`.
#[derive(Clone, Copy, Debug)]
pub struct Enums<'a> {
    pub(crate) core: &'a Core,
}

impl Enums<'_> {
    /// `POST /commands`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.enums().commands_echo(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn commands_echo(
        &self,
        body: &BTreeMap<String, types::Command>,
    ) -> CommandsEcho {
        let mut call = self.core.call(&COMMANDS_ECHO);
        call.json("application/json", body);
        call
    }

    /// `POST /events`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .enums()
    ///     .events_echo(
    ///         &[types::Event::Renamed(Box::new(types::EventRenamed::new("from")))],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events_echo(&self, body: &[types::Event]) -> EventsEcho {
        let mut call = self.core.call(&EVENTS_ECHO);
        call.json("application/json", &body);
        call
    }

    /// `POST /shapes`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.enums().shapes_echo(&[types::Shape::Origin]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn shapes_echo(&self, body: &[types::Shape]) -> ShapesEcho {
        let mut call = self.core.call(&SHAPES_ECHO);
        call.json("application/json", &body);
        call
    }
}

const COMMANDS_ECHO: Operation = Operation {
    id: "commands_echo",
    method: Method::Post,
    path: "/commands",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `commands_echo`.
pub type CommandsEcho = Call<BTreeMap<String, types::Command>, types::ErrorBody>;

const EVENTS_ECHO: Operation = Operation {
    id: "events_echo",
    method: Method::Post,
    path: "/events",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `events_echo`.
pub type EventsEcho = Call<Vec<types::Event>, types::ErrorBody>;

const SHAPES_ECHO: Operation = Operation {
    id: "shapes_echo",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `shapes_echo`.
pub type ShapesEcho = Call<Vec<types::Shape>, types::ErrorBody>;
