// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `labels`.

use crate::runtime::{Call, HeaderStyle, Method, Operation};
use crate::runtime::Client as Core;
use crate::operation_frameworks::types;

/// Operations of the tag `labels`.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    pub(crate) core: &'a Core,
}

impl Labels<'_> {
    /// `GET /labels`
    ///
    /// - `x_trace`: What the call is a part of.
    ///
    /// # Errors
    ///
    /// - `400`: Bad.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_frameworks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_label = client.labels().list("x-trace").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, x_trace: &str) -> List {
        let mut call = self.core.call(&LIST);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        call
    }
}

const LIST: Operation = Operation {
    id: "my_server.handlers.list_labels",
    method: Method::Get,
    path: "/labels",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<types::PageLabel, types::BadRequestError>;
