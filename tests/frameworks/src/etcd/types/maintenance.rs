// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Maintenance`.

use super::{EtcdserverpbResponseHeader, RuntimeStreamError};
use crate::runtime::{Bytes64, model, string_enum};

/// The schema `AlarmRequestAlarmAction`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlarmRequestAlarmAction {
    /// `GET`
    Get,
    /// `ACTIVATE`
    Activate,
    /// `DEACTIVATE`
    Deactivate,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    AlarmRequestAlarmAction, Unknown {
        Get = "GET",
        Activate = "ACTIVATE",
        Deactivate = "DEACTIVATE",
    }
}

/// The schema `etcdserverpbAlarmMember`.
#[derive(Default)]
pub struct EtcdserverpbAlarmMember {
    /// alarm is the type of alarm which has been raised.
    ///
    /// Default: `"NONE"`.
    pub alarm: Option<EtcdserverpbAlarmType>,
    /// memberID is the ID of the member associated with the raised alarm.
    pub member_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAlarmMember {
        alarm = "alarm",
        member_id = "memberID",
    }
}

/// The schema `etcdserverpbAlarmRequest`.
#[derive(Default)]
pub struct EtcdserverpbAlarmRequest {
    /// action is the kind of alarm request to issue. The action may GET alarm statuses, ACTIVATE an
    /// alarm, or DEACTIVATE a raised alarm.
    ///
    /// Default: `"GET"`.
    pub action: Option<AlarmRequestAlarmAction>,
    /// alarm is the type of alarm to consider for this request.
    ///
    /// Default: `"NONE"`.
    pub alarm: Option<EtcdserverpbAlarmType>,
    /// memberID is the ID of the member associated with the alarm. If memberID is 0, the alarm request
    /// covers all members.
    pub member_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAlarmRequest {
        action = "action",
        alarm = "alarm",
        member_id = "memberID",
    }
}

/// The schema `etcdserverpbAlarmResponse`.
#[derive(Default)]
pub struct EtcdserverpbAlarmResponse {
    /// alarms is a list of alarms associated with the alarm request.
    pub alarms: Option<Vec<EtcdserverpbAlarmMember>>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbAlarmResponse {
        alarms = "alarms",
        header = "header",
    }
}

/// The schema `etcdserverpbAlarmType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EtcdserverpbAlarmType {
    /// `NONE`
    None,
    /// `NOSPACE`
    Nospace,
    /// `CORRUPT`
    Corrupt,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    EtcdserverpbAlarmType, Unknown {
        None = "NONE",
        Nospace = "NOSPACE",
        Corrupt = "CORRUPT",
    }
}

/// The schema `etcdserverpbDefragmentResponse`.
#[derive(Default)]
pub struct EtcdserverpbDefragmentResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbDefragmentResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbHashKVRequest`.
#[derive(Default)]
pub struct EtcdserverpbHashKvRequest {
    /// revision is the key-value store revision for the hash operation.
    pub revision: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbHashKvRequest {
        revision = "revision",
    }
}

/// The schema `etcdserverpbHashKVResponse`.
#[derive(Default)]
pub struct EtcdserverpbHashKvResponse {
    /// compact_revision is the compacted revision of key-value store when hash begins.
    pub compact_revision: Option<String>,
    /// hash is the hash value computed from the responding member's MVCC keys up to a given revision.
    pub hash: Option<i64>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbHashKvResponse {
        compact_revision = "compact_revision",
        hash = "hash",
        header = "header",
    }
}

/// The schema `etcdserverpbMoveLeaderRequest`.
#[derive(Default)]
pub struct EtcdserverpbMoveLeaderRequest {
    /// targetID is the node ID for the new leader.
    pub target_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMoveLeaderRequest {
        target_id = "targetID",
    }
}

/// The schema `etcdserverpbMoveLeaderResponse`.
#[derive(Default)]
pub struct EtcdserverpbMoveLeaderResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMoveLeaderResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbSnapshotResponse`.
#[derive(Default)]
pub struct EtcdserverpbSnapshotResponse {
    /// blob contains the next chunk of the snapshot in the snapshot stream.
    pub blob: Option<Bytes64>,
    /// header has the current key-value store information. The first header in the snapshot stream
    /// indicates the point in time of the snapshot.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Remaining bytes.
    pub remaining_bytes: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbSnapshotResponse {
        blob = "blob",
        header = "header",
        remaining_bytes = "remaining_bytes",
    }
}

/// The schema `etcdserverpbStatusResponse`.
#[derive(Default)]
pub struct EtcdserverpbStatusResponse {
    /// dbSize is the size of the backend database physically allocated, in bytes, of the responding
    /// member.
    pub db_size: Option<String>,
    /// dbSizeInUse is the size of the backend database logically in use, in bytes, of the responding
    /// member.
    pub db_size_in_use: Option<String>,
    /// errors contains alarm/health information and status.
    pub errors: Option<Vec<String>>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// isLearner indicates if the member is raft learner.
    pub is_learner: Option<bool>,
    /// leader is the member ID which the responding member believes is the current leader.
    pub leader: Option<String>,
    /// raftAppliedIndex is the current raft applied index of the responding member.
    pub raft_applied_index: Option<String>,
    /// raftIndex is the current raft committed index of the responding member.
    pub raft_index: Option<String>,
    /// raftTerm is the current raft term of the responding member.
    pub raft_term: Option<String>,
    /// version is the cluster protocol version used by the responding member.
    pub version: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbStatusResponse {
        db_size = "dbSize",
        db_size_in_use = "dbSizeInUse",
        errors = "errors",
        header = "header",
        is_learner = "isLearner",
        leader = "leader",
        raft_applied_index = "raftAppliedIndex",
        raft_index = "raftIndex",
        raft_term = "raftTerm",
        version = "version",
    }
}

/// Stream result of etcdserverpbSnapshotResponse
#[derive(Default)]
pub struct StreamResultOfEtcdserverpbSnapshotResponse {
    /// Error.
    pub error: Option<RuntimeStreamError>,
    /// Result.
    pub result: Option<EtcdserverpbSnapshotResponse>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StreamResultOfEtcdserverpbSnapshotResponse {
        error = "error",
        result = "result",
    }
}
