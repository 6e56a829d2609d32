// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Maintenance`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation, Values};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `Maintenance`.
#[derive(Clone, Copy, Debug)]
pub struct Maintenance<'a> {
    pub(crate) core: &'a Core,
}

impl Maintenance<'_> {
    /// Alarm activates, deactivates, and queries alarms regarding cluster health.
    ///
    /// `POST /v3/maintenance/alarm`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbAlarmRequest {
    ///     action: Some(types::AlarmRequestAlarmAction::Get),
    ///     ..Default::default()
    /// };
    /// let value = client.maintenance().alarm(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn alarm(&self, body: &types::EtcdserverpbAlarmRequest) -> Alarm {
        let mut call = self.core.call(&ALARM);
        call.json("application/json", body);
        call
    }

    /// Defragment defragments a member's backend database to recover storage space.
    ///
    /// `POST /v3/maintenance/defragment`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.maintenance().defragment(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn defragment(&self, body: &BTreeMap<String, Json>) -> Defragment {
        let mut call = self.core.call(&DEFRAGMENT);
        call.json("application/json", body);
        call
    }

    /// HashKV computes the hash of all MVCC keys up to a given revision.
    ///
    /// `POST /v3/maintenance/hash`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbHashKvRequest {
    ///     revision: Some("revision".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.maintenance().hash_kv(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn hash_kv(&self, body: &types::EtcdserverpbHashKvRequest) -> HashKv {
        let mut call = self.core.call(&HASH_KV);
        call.json("application/json", body);
        call
    }

    /// Snapshot sends a snapshot of the entire backend from a member over a stream to a client.
    ///
    /// `POST /v3/maintenance/snapshot`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.maintenance().snapshot(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn snapshot(&self, body: &BTreeMap<String, Json>) -> Snapshot {
        let mut call = self.core.call(&SNAPSHOT);
        call.json("application/json", body);
        call
    }

    /// Status gets the status of the member.
    ///
    /// `POST /v3/maintenance/status`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.maintenance().status(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn status(&self, body: &BTreeMap<String, Json>) -> Status {
        let mut call = self.core.call(&STATUS);
        call.json("application/json", body);
        call
    }

    /// MoveLeader requests current leader node to transfer its leadership to transferee.
    ///
    /// `POST /v3/maintenance/transfer-leadership`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbMoveLeaderRequest {
    ///     target_id: Some("target-id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.maintenance().move_leader(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn move_leader(
        &self,
        body: &types::EtcdserverpbMoveLeaderRequest,
    ) -> MoveLeader {
        let mut call = self.core.call(&MOVE_LEADER);
        call.json("application/json", body);
        call
    }
}

const ALARM: Operation = Operation {
    id: "Alarm",
    method: Method::Post,
    path: "/v3/maintenance/alarm",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `alarm`.
pub type Alarm = Call<types::EtcdserverpbAlarmResponse, Json>;

const DEFRAGMENT: Operation = Operation {
    id: "Defragment",
    method: Method::Post,
    path: "/v3/maintenance/defragment",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `defragment`.
pub type Defragment = Call<types::EtcdserverpbDefragmentResponse, Json>;

const HASH_KV: Operation = Operation {
    id: "HashKV",
    method: Method::Post,
    path: "/v3/maintenance/hash",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `hash_kv`.
pub type HashKv = Call<types::EtcdserverpbHashKvResponse, Json>;

const SNAPSHOT: Operation = Operation {
    id: "Snapshot",
    method: Method::Post,
    path: "/v3/maintenance/snapshot",
    security: &[&["ApiKey"]],
    accept: "application/json",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `snapshot`.
pub type Snapshot = Call<
    Values<types::StreamResultOfEtcdserverpbSnapshotResponse>,
    Json,
>;

const STATUS: Operation = Operation {
    id: "Status",
    method: Method::Post,
    path: "/v3/maintenance/status",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `status`.
pub type Status = Call<types::EtcdserverpbStatusResponse, Json>;

const MOVE_LEADER: Operation = Operation {
    id: "MoveLeader",
    method: Method::Post,
    path: "/v3/maintenance/transfer-leadership",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `move_leader`.
pub type MoveLeader = Call<types::EtcdserverpbMoveLeaderResponse, Json>;
