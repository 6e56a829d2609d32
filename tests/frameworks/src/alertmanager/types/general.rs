// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `general`.

use crate::runtime::{DateTime, model, string_enum};

/// The schema `alertmanagerConfig`.
#[derive(Default)]
pub struct AlertmanagerConfig {
    /// Original.
    pub original: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AlertmanagerConfig {
        original = "original" required,
    }
}

/// The schema `alertmanagerStatus`.
#[derive(Default)]
pub struct AlertmanagerStatus {
    /// Cluster.
    pub cluster: ClusterStatus,
    /// Config.
    pub config: AlertmanagerConfig,
    /// Uptime.
    pub uptime: DateTime,
    /// Version info.
    pub version_info: VersionInfo,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AlertmanagerStatus {
        cluster = "cluster" required,
        config = "config" required,
        uptime = "uptime" required,
        version_info = "versionInfo" required,
    }
}

/// The schema `clusterStatus`.
#[derive(Default)]
pub struct ClusterStatus {
    /// Name.
    pub name: Option<String>,
    /// Peers.
    pub peers: Option<Vec<PeerStatus>>,
    /// Status.
    pub status: ClusterStatusValue,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ClusterStatus {
        name = "name",
        peers = "peers",
        status = "status" required,
    }
}

/// `status` of `ClusterStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterStatusValue {
    /// `ready`
    Ready,
    /// `settling`
    Settling,
    /// `disabled`
    Disabled,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ClusterStatusValue, Unknown {
        Ready = "ready",
        Settling = "settling",
        Disabled = "disabled",
    }
}

/// The schema `peerStatus`.
#[derive(Default)]
pub struct PeerStatus {
    /// Address.
    pub address: String,
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PeerStatus {
        address = "address" required,
        name = "name" required,
    }
}

/// The schema `versionInfo`.
#[derive(Default)]
pub struct VersionInfo {
    /// Branch.
    pub branch: String,
    /// Build date.
    pub build_date: String,
    /// Build user.
    pub build_user: String,
    /// Go version.
    pub go_version: String,
    /// Revision.
    pub revision: String,
    /// Version.
    pub version: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    VersionInfo {
        branch = "branch" required,
        build_date = "buildDate" required,
        build_user = "buildUser" required,
        go_version = "goVersion" required,
        revision = "revision" required,
        version = "version" required,
    }
}
