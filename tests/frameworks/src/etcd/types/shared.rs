// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Bytes64, model};

/// The schema `etcdserverpbResponseHeader`.
#[derive(Default)]
pub struct EtcdserverpbResponseHeader {
    /// cluster_id is the ID of the cluster which sent the response.
    pub cluster_id: Option<String>,
    /// member_id is the ID of the member which sent the response.
    pub member_id: Option<String>,
    /// raft_term is the raft term when the request was applied.
    pub raft_term: Option<String>,
    /// revision is the key-value store revision when the request was applied. For watch progress
    /// responses, the header.revision indicates progress. All future events recieved in this stream are
    /// guaranteed to have a higher revision number than the header.revision number.
    pub revision: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbResponseHeader {
        cluster_id = "cluster_id",
        member_id = "member_id",
        raft_term = "raft_term",
        revision = "revision",
    }
}

/// The schema `mvccpbKeyValue`.
#[derive(Default)]
pub struct MvccpbKeyValue {
    /// create_revision is the revision of last creation on this key.
    pub create_revision: Option<String>,
    /// key is the key in bytes. An empty key is not allowed.
    pub key: Option<Bytes64>,
    /// lease is the ID of the lease that attached to key. When the attached lease expires, the key will
    /// be deleted. If lease is 0, then no lease is attached to the key.
    pub lease: Option<String>,
    /// mod_revision is the revision of last modification on this key.
    pub mod_revision: Option<String>,
    /// value is the value held by the key, in bytes.
    pub value: Option<Bytes64>,
    /// version is the version of the key. A deletion resets the version to zero and any modification of
    /// the key increases its version.
    pub version: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MvccpbKeyValue {
        create_revision = "create_revision",
        key = "key",
        lease = "lease",
        mod_revision = "mod_revision",
        value = "value",
        version = "version",
    }
}

/// The schema `protobufAny`.
#[derive(Default)]
pub struct ProtobufAny {
    /// Type url.
    pub type_url: Option<String>,
    /// Value.
    pub value: Option<Bytes64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ProtobufAny {
        type_url = "type_url",
        value = "value",
    }
}

/// The schema `runtimeStreamError`.
#[derive(Default)]
pub struct RuntimeStreamError {
    /// Details.
    pub details: Option<Vec<ProtobufAny>>,
    /// Grpc code.
    pub grpc_code: Option<i32>,
    /// Http code.
    pub http_code: Option<i32>,
    /// Http status.
    pub http_status: Option<String>,
    /// Message.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RuntimeStreamError {
        details = "details",
        grpc_code = "grpc_code",
        http_code = "http_code",
        http_status = "http_status",
        message = "message",
    }
}
