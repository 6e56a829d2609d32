// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `events`.

use crate::runtime::{Call, Events, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `events`.
#[derive(Clone, Copy, Debug)]
pub struct EventsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl EventsOperations<'_> {
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.events().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "events",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<Events<String>, Json>;
