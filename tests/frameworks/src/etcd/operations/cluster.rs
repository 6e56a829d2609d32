// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Cluster`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::etcd::types;

/// Operations of the tag `Cluster`.
#[derive(Clone, Copy, Debug)]
pub struct Cluster<'a> {
    pub(crate) core: &'a Core,
}

impl Cluster<'_> {
    /// MemberAdd adds a member into the cluster.
    ///
    /// `POST /v3/cluster/member/add`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbMemberAddRequest {
    ///     is_learner: Some(true),
    ///     ..Default::default()
    /// };
    /// let value = client.cluster().member_add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn member_add(&self, body: &types::EtcdserverpbMemberAddRequest) -> MemberAdd {
        let mut call = self.core.call(&MEMBER_ADD);
        call.json("application/json", body);
        call
    }

    /// MemberList lists all the members in the cluster.
    ///
    /// `POST /v3/cluster/member/list`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.cluster().member_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn member_list(&self, body: &BTreeMap<String, Json>) -> MemberList {
        let mut call = self.core.call(&MEMBER_LIST);
        call.json("application/json", body);
        call
    }

    /// MemberPromote promotes a member from raft learner (non-voting) to raft voting member.
    ///
    /// `POST /v3/cluster/member/promote`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbMemberPromoteRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.cluster().member_promote(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn member_promote(
        &self,
        body: &types::EtcdserverpbMemberPromoteRequest,
    ) -> MemberPromote {
        let mut call = self.core.call(&MEMBER_PROMOTE);
        call.json("application/json", body);
        call
    }

    /// MemberRemove removes an existing member from the cluster.
    ///
    /// `POST /v3/cluster/member/remove`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbMemberRemoveRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.cluster().member_remove(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn member_remove(
        &self,
        body: &types::EtcdserverpbMemberRemoveRequest,
    ) -> MemberRemove {
        let mut call = self.core.call(&MEMBER_REMOVE);
        call.json("application/json", body);
        call
    }

    /// MemberUpdate updates the member configuration.
    ///
    /// `POST /v3/cluster/member/update`
    ///
    /// ```no_run
    /// use framework_tests::etcd::types;
    /// # async fn sample(client: framework_tests::etcd::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EtcdserverpbMemberUpdateRequest {
    ///     id: Some("id".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.cluster().member_update(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn member_update(
        &self,
        body: &types::EtcdserverpbMemberUpdateRequest,
    ) -> MemberUpdate {
        let mut call = self.core.call(&MEMBER_UPDATE);
        call.json("application/json", body);
        call
    }
}

const MEMBER_ADD: Operation = Operation {
    id: "MemberAdd",
    method: Method::Post,
    path: "/v3/cluster/member/add",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `member_add`.
pub type MemberAdd = Call<types::EtcdserverpbMemberAddResponse, Json>;

const MEMBER_LIST: Operation = Operation {
    id: "MemberList",
    method: Method::Post,
    path: "/v3/cluster/member/list",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `member_list`.
pub type MemberList = Call<types::EtcdserverpbMemberListResponse, Json>;

const MEMBER_PROMOTE: Operation = Operation {
    id: "MemberPromote",
    method: Method::Post,
    path: "/v3/cluster/member/promote",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `member_promote`.
pub type MemberPromote = Call<types::EtcdserverpbMemberPromoteResponse, Json>;

const MEMBER_REMOVE: Operation = Operation {
    id: "MemberRemove",
    method: Method::Post,
    path: "/v3/cluster/member/remove",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `member_remove`.
pub type MemberRemove = Call<types::EtcdserverpbMemberRemoveResponse, Json>;

const MEMBER_UPDATE: Operation = Operation {
    id: "MemberUpdate",
    method: Method::Post,
    path: "/v3/cluster/member/update",
    security: &[&["ApiKey"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `member_update`.
pub type MemberUpdate = Call<types::EtcdserverpbMemberUpdateResponse, Json>;
