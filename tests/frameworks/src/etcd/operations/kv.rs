// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `KV`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `KV`.
#[derive(Clone, Copy, Debug)]
pub struct Kv<'a> {
    pub(crate) core: &'a Core,
}

impl Kv<'_> {
    /// Compact compacts the event history in the etcd key-value store. The key-value.
    ///
    /// `POST /v3/kv/compaction`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbCompactionRequest {
    ///     physical: Some(true),
    ///     ..Default::default()
    /// };
    /// let value = client.kv().compact(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn compact(&self, body: &types::EtcdserverpbCompactionRequest) -> Compact {
        let mut call = self.core.call(&COMPACT);
        call.json("application/json", body);
        call
    }

    /// DeleteRange deletes the given range from the key-value store.
    ///
    /// `POST /v3/kv/deleterange`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbDeleteRangeRequest {
    ///     key: Some(b"bytes".to_vec().into()),
    ///     ..Default::default()
    /// };
    /// let value = client.kv().delete_range(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_range(
        &self,
        body: &types::EtcdserverpbDeleteRangeRequest,
    ) -> DeleteRange {
        let mut call = self.core.call(&DELETE_RANGE);
        call.json("application/json", body);
        call
    }

    /// Put puts the given key into the key-value store.
    ///
    /// `POST /v3/kv/put`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbPutRequest {
    ///     ignore_lease: Some(true),
    ///     ..Default::default()
    /// };
    /// let value = client.kv().put(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &types::EtcdserverpbPutRequest) -> Put {
        let mut call = self.core.call(&PUT);
        call.json("application/json", body);
        call
    }

    /// Range gets the keys in the range from the key-value store.
    ///
    /// `POST /v3/kv/range`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbRangeRequest {
    ///     count_only: Some(true),
    ///     ..Default::default()
    /// };
    /// let value = client.kv().range(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn range(&self, body: &types::EtcdserverpbRangeRequest) -> Range {
        let mut call = self.core.call(&RANGE);
        call.json("application/json", body);
        call
    }

    /// Txn processes multiple requests in a single transaction.
    ///
    /// `POST /v3/kv/txn`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbTxnRequest {
    ///     compare: Some(
    ///         vec![
    ///             types::EtcdserverpbCompare { create_revision : Some("create-revision"
    ///             .into()), ..Default::default() }
    ///         ],
    ///     ),
    ///     ..Default::default()
    /// };
    /// let value = client.kv().txn(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn txn(&self, body: &types::EtcdserverpbTxnRequest) -> Txn {
        let mut call = self.core.call(&TXN);
        call.json("application/json", body);
        call
    }
}

const COMPACT: Operation = Operation {
    id: "Compact",
    method: Method::Post,
    path: "/v3/kv/compaction",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `compact`.
pub type Compact = Call<types::EtcdserverpbCompactionResponse, Json>;

const DELETE_RANGE: Operation = Operation {
    id: "DeleteRange",
    method: Method::Post,
    path: "/v3/kv/deleterange",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_range`.
pub type DeleteRange = Call<types::EtcdserverpbDeleteRangeResponse, Json>;

const PUT: Operation = Operation {
    id: "Put",
    method: Method::Post,
    path: "/v3/kv/put",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::EtcdserverpbPutResponse, Json>;

const RANGE: Operation = Operation {
    id: "Range",
    method: Method::Post,
    path: "/v3/kv/range",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `range`.
pub type Range = Call<types::EtcdserverpbRangeResponse, Json>;

const TXN: Operation = Operation {
    id: "Txn",
    method: Method::Post,
    path: "/v3/kv/txn",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `txn`.
pub type Txn = Call<types::EtcdserverpbTxnResponse, Json>;
