// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Watch`.

use std::collections::BTreeMap;
use super::{EtcdserverpbResponseHeader, MvccpbKeyValue, RuntimeStreamError};
use crate::runtime::{Bytes64, Json, model, string_enum};

/// The schema `etcdserverpbWatchCancelRequest`.
#[derive(Default)]
pub struct EtcdserverpbWatchCancelRequest {
    /// watch_id is the watcher id to cancel so that no more events are transmitted.
    pub watch_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbWatchCancelRequest {
        watch_id = "watch_id",
    }
}

/// The schema `etcdserverpbWatchCreateRequest`.
#[derive(Default)]
pub struct EtcdserverpbWatchCreateRequest {
    /// filters filter the events at server side before it sends back to the watcher.
    pub filters: Option<Vec<WatchCreateRequestFilterType>>,
    /// fragment enables splitting large revisions into multiple watch responses.
    pub fragment: Option<bool>,
    /// key is the key to register for watching.
    pub key: Option<Bytes64>,
    /// If prev_kv is set, created watcher gets the previous KV before the event happens. If the
    /// previous KV is already compacted, nothing will be returned.
    pub prev_kv: Option<bool>,
    /// progress_notify is set so that the etcd server will periodically send a WatchResponse with no
    /// events to the new watcher if there are no recent events. It is useful when clients wish to
    /// recover a disconnected watcher starting from a recent known revision. The etcd server may decide
    /// how often it will send notifications based on current load.
    pub progress_notify: Option<bool>,
    /// range_end is the end of the range \[key, range_end) to watch. If range_end is not given, only
    /// the key argument is watched. If range_end is equal to '\\0', all keys greater than or equal to
    /// the key argument are watched. If the range_end is one bit larger than the given key, then all
    /// keys with the prefix (the given key) will be watched.
    pub range_end: Option<Bytes64>,
    /// start_revision is an optional revision to watch from (inclusive). No start_revision is "now".
    pub start_revision: Option<String>,
    /// If watch_id is provided and non-zero, it will be assigned to this watcher. Since creating a
    /// watcher in etcd is not a synchronous operation, this can be used ensure that ordering is correct
    /// when creating multiple watchers on the same stream. Creating a watcher with an ID already in use
    /// on the stream will cause an error to be returned.
    pub watch_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbWatchCreateRequest {
        filters = "filters",
        fragment = "fragment",
        key = "key",
        prev_kv = "prev_kv",
        progress_notify = "progress_notify",
        range_end = "range_end",
        start_revision = "start_revision",
        watch_id = "watch_id",
    }
}

/// The schema `etcdserverpbWatchRequest`.
#[derive(Default)]
pub struct EtcdserverpbWatchRequest {
    /// Cancel request.
    pub cancel_request: Option<EtcdserverpbWatchCancelRequest>,
    /// Create request.
    pub create_request: Option<EtcdserverpbWatchCreateRequest>,
    /// Requests the a watch stream progress status be sent in the watch response stream as soon as
    /// possible.
    pub progress_request: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbWatchRequest {
        cancel_request = "cancel_request",
        create_request = "create_request",
        progress_request = "progress_request",
    }
}

/// The schema `etcdserverpbWatchResponse`.
#[derive(Default)]
pub struct EtcdserverpbWatchResponse {
    /// cancel_reason indicates the reason for canceling the watcher.
    pub cancel_reason: Option<String>,
    /// canceled is set to true if the response is for a cancel watch request. No further events will be
    /// sent to the canceled watcher.
    pub canceled: Option<bool>,
    /// compact_revision is set to the minimum index if a watcher tries to watch at a compacted index.
    ///
    /// This happens when creating a watcher at a compacted revision or the watcher cannot catch up with
    /// the progress of the key-value store.
    ///
    /// The client should treat the watcher as canceled and should not try to create any watcher with
    /// the same start_revision again.
    pub compact_revision: Option<String>,
    /// created is set to true if the response is for a create watch request. The client should record
    /// the watch_id and expect to receive events for the created watcher from the same stream. All
    /// events sent to the created watcher will attach with the same watch_id.
    pub created: Option<bool>,
    /// Events.
    pub events: Option<Vec<MvccpbEvent>>,
    /// framgment is true if large watch response was split over multiple responses.
    pub fragment: Option<bool>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// watch_id is the ID of the watcher that corresponds to the response.
    pub watch_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbWatchResponse {
        cancel_reason = "cancel_reason",
        canceled = "canceled",
        compact_revision = "compact_revision",
        created = "created",
        events = "events",
        fragment = "fragment",
        header = "header",
        watch_id = "watch_id",
    }
}

/// The schema `EventEventType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventEventType {
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    EventEventType, Unknown {
        Put = "PUT",
        Delete = "DELETE",
    }
}

/// The schema `mvccpbEvent`.
#[derive(Default)]
pub struct MvccpbEvent {
    /// kv holds the KeyValue for the event. A PUT event contains current kv pair. A PUT event with
    /// kv.Version=1 indicates the creation of a key. A DELETE/EXPIRE event contains the deleted key
    /// with its modification revision set to the revision of deletion.
    pub kv: Option<MvccpbKeyValue>,
    /// prev_kv holds the key-value pair before the event happens.
    pub prev_kv: Option<MvccpbKeyValue>,
    /// type is the kind of event. If type is a PUT, it indicates new data has been stored to the key.
    /// If type is a DELETE, it indicates the key was deleted.
    ///
    /// Default: `"PUT"`.
    pub r#type: Option<EventEventType>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    MvccpbEvent {
        kv = "kv",
        prev_kv = "prev_kv",
        r#type = "type",
    }
}

/// Stream result of etcdserverpbWatchResponse
#[derive(Default)]
pub struct StreamResultOfEtcdserverpbWatchResponse {
    /// Error.
    pub error: Option<RuntimeStreamError>,
    /// Result.
    pub result: Option<EtcdserverpbWatchResponse>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StreamResultOfEtcdserverpbWatchResponse {
        error = "error",
        result = "result",
    }
}

/// - NOPUT: filter out put event.
/// - NODELETE: filter out delete event.
#[derive(Clone)]
#[non_exhaustive]
pub enum WatchCreateRequestFilterType {
    /// `NOPUT`
    Noput,
    /// `NODELETE`
    Nodelete,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    WatchCreateRequestFilterType, Unknown {
        Noput = "NOPUT",
        Nodelete = "NODELETE",
    }
}
