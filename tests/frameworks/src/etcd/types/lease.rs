// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Lease`.

use super::{EtcdserverpbResponseHeader, RuntimeStreamError};
use crate::runtime::{Bytes64, model};

/// The schema `etcdserverpbLeaseGrantRequest`.
#[derive(Default)]
pub struct EtcdserverpbLeaseGrantRequest {
    /// ID is the requested ID for the lease. If ID is set to 0, the lessor chooses an ID.
    pub id: Option<String>,
    /// TTL is the advisory time-to-live in seconds. Expired lease will return -1.
    pub ttl: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseGrantRequest {
        id = "ID",
        ttl = "TTL",
    }
}

/// The schema `etcdserverpbLeaseGrantResponse`.
#[derive(Default)]
pub struct EtcdserverpbLeaseGrantResponse {
    /// ID is the lease ID for the granted lease.
    pub id: Option<String>,
    /// TTL is the server chosen lease time-to-live in seconds.
    pub ttl: Option<String>,
    /// Error.
    pub error: Option<String>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseGrantResponse {
        id = "ID",
        ttl = "TTL",
        error = "error",
        header = "header",
    }
}

/// The schema `etcdserverpbLeaseKeepAliveRequest`.
#[derive(Default)]
pub struct EtcdserverpbLeaseKeepAliveRequest {
    /// ID is the lease ID for the lease to keep alive.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseKeepAliveRequest {
        id = "ID",
    }
}

/// The schema `etcdserverpbLeaseKeepAliveResponse`.
#[derive(Default)]
pub struct EtcdserverpbLeaseKeepAliveResponse {
    /// ID is the lease ID from the keep alive request.
    pub id: Option<String>,
    /// TTL is the new time-to-live for the lease.
    pub ttl: Option<String>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseKeepAliveResponse {
        id = "ID",
        ttl = "TTL",
        header = "header",
    }
}

/// The schema `etcdserverpbLeaseLeasesResponse`.
#[derive(Default)]
pub struct EtcdserverpbLeaseLeasesResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Leases.
    pub leases: Option<Vec<EtcdserverpbLeaseStatus>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseLeasesResponse {
        header = "header",
        leases = "leases",
    }
}

/// The schema `etcdserverpbLeaseRevokeRequest`.
#[derive(Default)]
pub struct EtcdserverpbLeaseRevokeRequest {
    /// ID is the lease ID to revoke. When the ID is revoked, all associated keys will be deleted.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseRevokeRequest {
        id = "ID",
    }
}

/// The schema `etcdserverpbLeaseRevokeResponse`.
#[derive(Default)]
pub struct EtcdserverpbLeaseRevokeResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseRevokeResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbLeaseStatus`.
#[derive(Default)]
pub struct EtcdserverpbLeaseStatus {
    /// Id.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseStatus {
        id = "ID",
    }
}

/// The schema `etcdserverpbLeaseTimeToLiveRequest`.
#[derive(Default)]
pub struct EtcdserverpbLeaseTimeToLiveRequest {
    /// ID is the lease ID for the lease.
    pub id: Option<String>,
    /// keys is true to query all the keys attached to this lease.
    pub keys: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseTimeToLiveRequest {
        id = "ID",
        keys = "keys",
    }
}

/// The schema `etcdserverpbLeaseTimeToLiveResponse`.
#[derive(Default)]
pub struct EtcdserverpbLeaseTimeToLiveResponse {
    /// ID is the lease ID from the keep alive request.
    pub id: Option<String>,
    /// TTL is the remaining TTL in seconds for the lease; the lease will expire in under TTL+1 seconds.
    pub ttl: Option<String>,
    /// GrantedTTL is the initial granted time in seconds upon lease creation/renewal.
    pub granted_ttl: Option<String>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// Keys is the list of keys attached to this lease.
    pub keys: Option<Vec<Bytes64>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbLeaseTimeToLiveResponse {
        id = "ID",
        ttl = "TTL",
        granted_ttl = "grantedTTL",
        header = "header",
        keys = "keys",
    }
}

/// Stream result of etcdserverpbLeaseKeepAliveResponse
#[derive(Default)]
pub struct StreamResultOfEtcdserverpbLeaseKeepAliveResponse {
    /// Error.
    pub error: Option<RuntimeStreamError>,
    /// Result.
    pub result: Option<EtcdserverpbLeaseKeepAliveResponse>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StreamResultOfEtcdserverpbLeaseKeepAliveResponse {
        error = "error",
        result = "result",
    }
}
