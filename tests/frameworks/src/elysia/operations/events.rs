// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `events`.

use crate::runtime::{Call, Json, Method, Operation};
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
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.events().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getEvents",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
