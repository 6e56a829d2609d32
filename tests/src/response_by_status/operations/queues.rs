// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `queues`.

use crate::runtime::{Call, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::response_by_status::types;

/// Operations of the tag `queues`.
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a> {
    pub(crate) core: &'a Core,
}

impl Queues<'_> {
    /// Errors that an operation of another tag has too, with another description.
    ///
    /// `GET /queues/{id}`
    ///
    /// # Errors
    ///
    /// - `400`: The id is wrong.
    /// - `404`: There is none.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcome = client.queues().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }
}

const GET: Operation = Operation {
    id: "getQueue",
    method: Method::Get,
    path: "/queues/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Outcome, GetError>;

/// The responses of a call that failed, by status.
///
/// - `BadRequest`: The id is wrong.
#[doc(inline)]
pub use super::BadRequestOrNotFound as GetError;
