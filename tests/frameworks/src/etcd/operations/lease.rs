// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Lease`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation, Values};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `Lease`.
#[derive(Clone, Copy, Debug)]
pub struct Lease<'a> {
    pub(crate) core: &'a Core,
}

impl Lease<'_> {
    /// LeaseLeases lists all existing leases.
    ///
    /// `POST /v3/kv/lease/leases`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.lease().leases2(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn leases2(&self, body: &BTreeMap<String, Json>) -> Leases2 {
        let mut call = self.core.call(&LEASES2);
        call.json("application/json", body);
        call
    }

    /// LeaseRevoke revokes a lease. All keys attached to the lease will expire and be deleted.
    ///
    /// `POST /v3/kv/lease/revoke`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseRevokeRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.lease().revoke2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revoke2(&self, body: &types::EtcdserverpbLeaseRevokeRequest) -> Revoke2 {
        let mut call = self.core.call(&REVOKE2);
        call.json("application/json", body);
        call
    }

    /// LeaseTimeToLive retrieves lease information.
    ///
    /// `POST /v3/kv/lease/timetolive`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseTimeToLiveRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.lease().time_to_live2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn time_to_live2(
        &self,
        body: &types::EtcdserverpbLeaseTimeToLiveRequest,
    ) -> TimeToLive2 {
        let mut call = self.core.call(&TIME_TO_LIVE2);
        call.json("application/json", body);
        call
    }

    /// LeaseGrant creates a lease which expires if the server does not receive a keepAlive.
    ///
    /// `POST /v3/lease/grant`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseGrantRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.lease().grant(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn grant(&self, body: &types::EtcdserverpbLeaseGrantRequest) -> Grant {
        let mut call = self.core.call(&GRANT);
        call.json("application/json", body);
        call
    }

    /// LeaseKeepAlive keeps the lease alive by streaming keep alive requests from the client.
    ///
    /// `POST /v3/lease/keepalive`
    ///
    /// - `body`: (streaming inputs)
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseKeepAliveRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let mut stream = client.lease().keep_alive(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn keep_alive(
        &self,
        body: &types::EtcdserverpbLeaseKeepAliveRequest,
    ) -> KeepAlive {
        let mut call = self.core.call(&KEEP_ALIVE);
        call.json("application/json", body);
        call
    }

    /// LeaseLeases lists all existing leases.
    ///
    /// `POST /v3/lease/leases`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.lease().lease_leases(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn lease_leases(&self, body: &BTreeMap<String, Json>) -> Leases {
        let mut call = self.core.call(&LEASE_LEASES);
        call.json("application/json", body);
        call
    }

    /// LeaseRevoke revokes a lease. All keys attached to the lease will expire and be deleted.
    ///
    /// `POST /v3/lease/revoke`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseRevokeRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.lease().revoke(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revoke(&self, body: &types::EtcdserverpbLeaseRevokeRequest) -> Revoke {
        let mut call = self.core.call(&REVOKE);
        call.json("application/json", body);
        call
    }

    /// LeaseTimeToLive retrieves lease information.
    ///
    /// `POST /v3/lease/timetolive`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbLeaseTimeToLiveRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.lease().time_to_live(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn time_to_live(
        &self,
        body: &types::EtcdserverpbLeaseTimeToLiveRequest,
    ) -> TimeToLive {
        let mut call = self.core.call(&TIME_TO_LIVE);
        call.json("application/json", body);
        call
    }
}

const LEASES2: Operation = Operation {
    id: "LeaseLeases2",
    method: Method::Post,
    path: "/v3/kv/lease/leases",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `leases2`.
pub type Leases2 = Call<types::EtcdserverpbLeaseLeasesResponse, Json>;

const REVOKE2: Operation = Operation {
    id: "LeaseRevoke2",
    method: Method::Post,
    path: "/v3/kv/lease/revoke",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `revoke2`.
pub type Revoke2 = Call<types::EtcdserverpbLeaseRevokeResponse, Json>;

const TIME_TO_LIVE2: Operation = Operation {
    id: "LeaseTimeToLive2",
    method: Method::Post,
    path: "/v3/kv/lease/timetolive",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `time_to_live2`.
pub type TimeToLive2 = Call<types::EtcdserverpbLeaseTimeToLiveResponse, Json>;

const GRANT: Operation = Operation {
    id: "LeaseGrant",
    method: Method::Post,
    path: "/v3/lease/grant",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `grant`.
pub type Grant = Call<types::EtcdserverpbLeaseGrantResponse, Json>;

const KEEP_ALIVE: Operation = Operation {
    id: "LeaseKeepAlive",
    method: Method::Post,
    path: "/v3/lease/keepalive",
    security: &[&["ApiKey"]],
    accept: "application/json",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `keep_alive`.
pub type KeepAlive = Call<
    Values<types::StreamResultOfEtcdserverpbLeaseKeepAliveResponse>,
    Json,
>;

const LEASE_LEASES: Operation = Operation {
    id: "LeaseLeases",
    method: Method::Post,
    path: "/v3/lease/leases",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `lease_leases`.
pub type Leases = Call<types::EtcdserverpbLeaseLeasesResponse, Json>;

const REVOKE: Operation = Operation {
    id: "LeaseRevoke",
    method: Method::Post,
    path: "/v3/lease/revoke",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `revoke`.
pub type Revoke = Call<types::EtcdserverpbLeaseRevokeResponse, Json>;

const TIME_TO_LIVE: Operation = Operation {
    id: "LeaseTimeToLive",
    method: Method::Post,
    path: "/v3/lease/timetolive",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `time_to_live`.
pub type TimeToLive = Call<types::EtcdserverpbLeaseTimeToLiveResponse, Json>;
