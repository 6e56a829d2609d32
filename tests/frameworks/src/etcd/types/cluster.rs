// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Cluster`.

use super::EtcdserverpbResponseHeader;
use crate::runtime::model;

/// The schema `etcdserverpbMember`.
#[derive(Default)]
pub struct EtcdserverpbMember {
    /// ID is the member ID for this member.
    pub id: Option<String>,
    /// clientURLs is the list of URLs the member exposes to clients for communication. If the member is
    /// not started, clientURLs will be empty.
    pub client_urls: Option<Vec<String>>,
    /// isLearner indicates if the member is raft learner.
    pub is_learner: Option<bool>,
    /// name is the human-readable name of the member. If the member is not started, the name will be an
    /// empty string.
    pub name: Option<String>,
    /// peerURLs is the list of URLs the member exposes to the cluster for communication.
    pub peer_urls: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMember {
        id = "ID",
        client_urls = "clientURLs",
        is_learner = "isLearner",
        name = "name",
        peer_urls = "peerURLs",
    }
}

/// The schema `etcdserverpbMemberAddRequest`.
#[derive(Default)]
pub struct EtcdserverpbMemberAddRequest {
    /// isLearner indicates if the added member is raft learner.
    pub is_learner: Option<bool>,
    /// peerURLs is the list of URLs the added member will use to communicate with the cluster.
    pub peer_urls: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberAddRequest {
        is_learner = "isLearner",
        peer_urls = "peerURLs",
    }
}

/// The schema `etcdserverpbMemberAddResponse`.
#[derive(Default)]
pub struct EtcdserverpbMemberAddResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// member is the member information for the added member.
    pub member: Option<EtcdserverpbMember>,
    /// members is a list of all members after adding the new member.
    pub members: Option<Vec<EtcdserverpbMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberAddResponse {
        header = "header",
        member = "member",
        members = "members",
    }
}

/// The schema `etcdserverpbMemberListResponse`.
#[derive(Default)]
pub struct EtcdserverpbMemberListResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// members is a list of all members associated with the cluster.
    pub members: Option<Vec<EtcdserverpbMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberListResponse {
        header = "header",
        members = "members",
    }
}

/// The schema `etcdserverpbMemberPromoteRequest`.
#[derive(Default)]
pub struct EtcdserverpbMemberPromoteRequest {
    /// ID is the member ID of the member to promote.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberPromoteRequest {
        id = "ID",
    }
}

/// The schema `etcdserverpbMemberPromoteResponse`.
#[derive(Default)]
pub struct EtcdserverpbMemberPromoteResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// members is a list of all members after promoting the member.
    pub members: Option<Vec<EtcdserverpbMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberPromoteResponse {
        header = "header",
        members = "members",
    }
}

/// The schema `etcdserverpbMemberRemoveRequest`.
#[derive(Default)]
pub struct EtcdserverpbMemberRemoveRequest {
    /// ID is the member ID of the member to remove.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberRemoveRequest {
        id = "ID",
    }
}

/// The schema `etcdserverpbMemberRemoveResponse`.
#[derive(Default)]
pub struct EtcdserverpbMemberRemoveResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// members is a list of all members after removing the member.
    pub members: Option<Vec<EtcdserverpbMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberRemoveResponse {
        header = "header",
        members = "members",
    }
}

/// The schema `etcdserverpbMemberUpdateRequest`.
#[derive(Default)]
pub struct EtcdserverpbMemberUpdateRequest {
    /// ID is the member ID of the member to update.
    pub id: Option<String>,
    /// peerURLs is the new list of URLs the member will use to communicate with the cluster.
    pub peer_urls: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberUpdateRequest {
        id = "ID",
        peer_urls = "peerURLs",
    }
}

/// The schema `etcdserverpbMemberUpdateResponse`.
#[derive(Default)]
pub struct EtcdserverpbMemberUpdateResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// members is a list of all members after updating the member.
    pub members: Option<Vec<EtcdserverpbMember>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbMemberUpdateResponse {
        header = "header",
        members = "members",
    }
}
