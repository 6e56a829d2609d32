// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Watch`.

use crate::runtime::{Call, Json, Method, Operation, Values};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `Watch`.
#[derive(Clone, Copy, Debug)]
pub struct Watch<'a> {
    pub(crate) core: &'a Core,
}

impl Watch<'_> {
    /// Watch watches for events happening or that have happened. Both input and output.
    ///
    /// `POST /v3/watch`
    ///
    /// - `body`: (streaming inputs)
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbWatchRequest {
    ///     cancel_request: Some(types::EtcdserverpbWatchCancelRequest {
    ///         watch_id: Some("watch-id".into()),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// let mut stream = client.watch().watch(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn watch(&self, body: &types::EtcdserverpbWatchRequest) -> WatchCall {
        let mut call = self.core.call(&WATCH);
        call.json("application/json", body);
        call
    }
}

const WATCH: Operation = Operation {
    id: "Watch",
    method: Method::Post,
    path: "/v3/watch",
    security: &[&["ApiKey"]],
    accept: "application/json",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `watch`.
pub type WatchCall = Call<Values<types::StreamResultOfEtcdserverpbWatchResponse>, Json>;
