// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `subscriptions`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::operation_webhooks::types;

/// Operations of the tag `subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'a> {
    pub(crate) core: &'a Core,
}

impl Subscriptions<'_> {
    /// `POST /subscriptions`
    ///
    /// ```no_run
    /// use client_tests::operation_webhooks::types;
    /// # async fn sample(client: client_tests::operation_webhooks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SubscribeRequest {
    ///     url: Some("https://example.com".into()),
    ///     ..Default::default()
    /// };
    /// client.subscriptions().subscribe(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn subscribe(&self, body: &types::SubscribeRequest) -> Subscribe {
        let mut call = self.core.call(&SUBSCRIBE);
        call.json("application/json", body);
        call
    }
}

const SUBSCRIBE: Operation = Operation {
    id: "subscribe",
    method: Method::Post,
    path: "/subscriptions",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `subscribe`.
pub type Subscribe = Call<(), Json>;
