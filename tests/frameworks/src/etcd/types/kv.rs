// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `KV`.

use super::{EtcdserverpbResponseHeader, MvccpbKeyValue};
use crate::runtime::{Bytes64, model, string_enum};

/// The schema `CompareCompareResult`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompareCompareResult {
    /// `EQUAL`
    Equal,
    /// `GREATER`
    Greater,
    /// `LESS`
    Less,
    /// `NOT_EQUAL`
    NotEqual,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CompareCompareResult, Unknown {
        Equal = "EQUAL",
        Greater = "GREATER",
        Less = "LESS",
        NotEqual = "NOT_EQUAL",
    }
}

/// The schema `CompareCompareTarget`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompareCompareTarget {
    /// `VERSION`
    Version,
    /// `CREATE`
    Create,
    /// `MOD`
    Mod,
    /// `VALUE`
    Value,
    /// `LEASE`
    Lease,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CompareCompareTarget, Unknown {
        Version = "VERSION",
        Create = "CREATE",
        Mod = "MOD",
        Value = "VALUE",
        Lease = "LEASE",
    }
}

/// CompactionRequest compacts the key-value store up to a given revision. All superseded keys with
/// a revision less than the compaction revision will be removed.
#[derive(Default)]
pub struct EtcdserverpbCompactionRequest {
    /// physical is set so the RPC will wait until the compaction is physically applied to the local
    /// database such that compacted entries are totally removed from the backend database.
    pub physical: Option<bool>,
    /// revision is the key-value store revision for the compaction operation.
    pub revision: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbCompactionRequest {
        physical = "physical",
        revision = "revision",
    }
}

/// The schema `etcdserverpbCompactionResponse`.
#[derive(Default)]
pub struct EtcdserverpbCompactionResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbCompactionResponse {
        header = "header",
    }
}

/// The schema `etcdserverpbCompare`.
#[derive(Default)]
pub struct EtcdserverpbCompare {
    /// Create revision.
    pub create_revision: Option<String>,
    /// key is the subject key for the comparison operation.
    pub key: Option<Bytes64>,
    /// lease is the lease id of the given key.
    pub lease: Option<String>,
    /// mod_revision is the last modified revision of the given key.
    pub mod_revision: Option<String>,
    /// range_end compares the given target to all keys in the range \[key, range_end). See RangeRequest
    /// for more details on key ranges.
    pub range_end: Option<Bytes64>,
    /// result is logical comparison operation for this comparison.
    ///
    /// Default: `"EQUAL"`.
    pub result: Option<CompareCompareResult>,
    /// target is the key-value field to inspect for the comparison.
    ///
    /// Default: `"VERSION"`.
    pub target: Option<CompareCompareTarget>,
    /// value is the value of the given key, in bytes.
    pub value: Option<Bytes64>,
    /// Version.
    pub version: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbCompare {
        create_revision = "create_revision",
        key = "key",
        lease = "lease",
        mod_revision = "mod_revision",
        range_end = "range_end",
        result = "result",
        target = "target",
        value = "value",
        version = "version",
    }
}

/// The schema `etcdserverpbDeleteRangeRequest`.
#[derive(Default)]
pub struct EtcdserverpbDeleteRangeRequest {
    /// key is the first key to delete in the range.
    pub key: Option<Bytes64>,
    /// If prev_kv is set, etcd gets the previous key-value pairs before deleting it. The previous
    /// key-value pairs will be returned in the delete response.
    pub prev_kv: Option<bool>,
    /// range_end is the key following the last key to delete for the range \[key, range_end). If
    /// range_end is not given, the range is defined to contain only the key argument. If range_end is
    /// one bit larger than the given key, then the range is all the keys with the prefix (the given
    /// key). If range_end is '\\0', the range is all keys greater than or equal to the key argument.
    pub range_end: Option<Bytes64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbDeleteRangeRequest {
        key = "key",
        prev_kv = "prev_kv",
        range_end = "range_end",
    }
}

/// The schema `etcdserverpbDeleteRangeResponse`.
#[derive(Default)]
pub struct EtcdserverpbDeleteRangeResponse {
    /// deleted is the number of keys deleted by the delete range request.
    pub deleted: Option<String>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// if prev_kv is set in the request, the previous key-value pairs will be returned.
    pub prev_kvs: Option<Vec<MvccpbKeyValue>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbDeleteRangeResponse {
        deleted = "deleted",
        header = "header",
        prev_kvs = "prev_kvs",
    }
}

/// The schema `etcdserverpbPutRequest`.
#[derive(Default)]
pub struct EtcdserverpbPutRequest {
    /// If ignore_lease is set, etcd updates the key using its current lease. Returns an error if the
    /// key does not exist.
    pub ignore_lease: Option<bool>,
    /// If ignore_value is set, etcd updates the key using its current value. Returns an error if the
    /// key does not exist.
    pub ignore_value: Option<bool>,
    /// key is the key, in bytes, to put into the key-value store.
    pub key: Option<Bytes64>,
    /// lease is the lease ID to associate with the key in the key-value store. A lease value of 0
    /// indicates no lease.
    pub lease: Option<String>,
    /// If prev_kv is set, etcd gets the previous key-value pair before changing it. The previous
    /// key-value pair will be returned in the put response.
    pub prev_kv: Option<bool>,
    /// value is the value, in bytes, to associate with the key in the key-value store.
    pub value: Option<Bytes64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbPutRequest {
        ignore_lease = "ignore_lease",
        ignore_value = "ignore_value",
        key = "key",
        lease = "lease",
        prev_kv = "prev_kv",
        value = "value",
    }
}

/// The schema `etcdserverpbPutResponse`.
#[derive(Default)]
pub struct EtcdserverpbPutResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// if prev_kv is set in the request, the previous key-value pair will be returned.
    pub prev_kv: Option<MvccpbKeyValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbPutResponse {
        header = "header",
        prev_kv = "prev_kv",
    }
}

/// The schema `etcdserverpbRangeRequest`.
#[derive(Default)]
pub struct EtcdserverpbRangeRequest {
    /// count_only when set returns only the count of the keys in the range.
    pub count_only: Option<bool>,
    /// key is the first key for the range. If range_end is not given, the request only looks up key.
    pub key: Option<Bytes64>,
    /// keys_only when set returns only the keys and not the values.
    pub keys_only: Option<bool>,
    /// limit is a limit on the number of keys returned for the request. When limit is set to 0, it is
    /// treated as no limit.
    pub limit: Option<String>,
    /// max_create_revision is the upper bound for returned key create revisions; all keys with greater
    /// create revisions will be filtered away.
    pub max_create_revision: Option<String>,
    /// max_mod_revision is the upper bound for returned key mod revisions; all keys with greater mod
    /// revisions will be filtered away.
    pub max_mod_revision: Option<String>,
    /// min_create_revision is the lower bound for returned key create revisions; all keys with lesser
    /// create revisions will be filtered away.
    pub min_create_revision: Option<String>,
    /// min_mod_revision is the lower bound for returned key mod revisions; all keys with lesser mod
    /// revisions will be filtered away.
    pub min_mod_revision: Option<String>,
    /// range_end is the upper bound on the requested range \[key, range_end). If range_end is '\\0',
    /// the range is all keys >= key. If range_end is key plus one (e.g., "aa"+1 == "ab", "a\\xff"+1 ==
    /// "b"), then the range request gets all keys prefixed with key. If both key and range_end are
    /// '\\0', then the range request returns all keys.
    pub range_end: Option<Bytes64>,
    /// revision is the point-in-time of the key-value store to use for the range. If revision is less
    /// or equal to zero, the range is over the newest key-value store. If the revision has been
    /// compacted, ErrCompacted is returned as a response.
    pub revision: Option<String>,
    /// serializable sets the range request to use serializable member-local reads. Range requests are
    /// linearizable by default; linearizable requests have higher latency and lower throughput than
    /// serializable requests but reflect the current consensus of the cluster. For better performance,
    /// in exchange for possible stale reads, a serializable range request is served locally without
    /// needing to reach consensus with other nodes in the cluster.
    pub serializable: Option<bool>,
    /// sort_order is the order for returned sorted results.
    ///
    /// Default: `"NONE"`.
    pub sort_order: Option<RangeRequestSortOrder>,
    /// sort_target is the key-value field to use for sorting.
    ///
    /// Default: `"KEY"`.
    pub sort_target: Option<RangeRequestSortTarget>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbRangeRequest {
        count_only = "count_only",
        key = "key",
        keys_only = "keys_only",
        limit = "limit",
        max_create_revision = "max_create_revision",
        max_mod_revision = "max_mod_revision",
        min_create_revision = "min_create_revision",
        min_mod_revision = "min_mod_revision",
        range_end = "range_end",
        revision = "revision",
        serializable = "serializable",
        sort_order = "sort_order",
        sort_target = "sort_target",
    }
}

/// The schema `etcdserverpbRangeResponse`.
#[derive(Default)]
pub struct EtcdserverpbRangeResponse {
    /// count is set to the number of keys within the range when requested.
    pub count: Option<String>,
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// kvs is the list of key-value pairs matched by the range request. kvs is empty when count is
    /// requested.
    pub kvs: Option<Vec<MvccpbKeyValue>>,
    /// more indicates if there are more keys to return in the requested range.
    pub more: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbRangeResponse {
        count = "count",
        header = "header",
        kvs = "kvs",
        more = "more",
    }
}

/// The schema `etcdserverpbRequestOp`.
#[derive(Default)]
pub struct EtcdserverpbRequestOp {
    /// Request delete range.
    pub request_delete_range: Option<EtcdserverpbDeleteRangeRequest>,
    /// Request put.
    pub request_put: Option<EtcdserverpbPutRequest>,
    /// Request range.
    pub request_range: Option<EtcdserverpbRangeRequest>,
    /// From google paxosdb paper: Our implementation hinges around a powerful primitive which we call
    /// MultiOp. All other database operations except for iteration are implemented as a single call to
    /// MultiOp. A MultiOp is applied atomically and consists of three components:
    ///
    /// 1. A list of tests called guard. Each test in guard checks a single entry in the database. It
    ///    may check for the absence or presence of a value, or compare with a given value. Two
    ///    different tests in the guard may apply to the same or different entries in the database. All
    ///    tests in the guard are applied and MultiOp returns the results. If all tests are true,
    ///    MultiOp executes t op (see item 2 below), otherwise it executes f op (see item 3 below).
    /// 2. A list of database operations called t op. Each operation in the list is either an insert,
    ///    delete, or lookup operation, and applies to a single database entry. Two different operations
    ///    in the list may apply to the same or different entries in the database. These operations are
    ///    executed if guard evaluates to true.
    /// 3. A list of database operations called f op. Like t op, but executed if guard evaluates to
    ///    false.
    pub request_txn: Option<EtcdserverpbTxnRequest>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbRequestOp {
        request_delete_range = "request_delete_range",
        request_put = "request_put",
        request_range = "request_range",
        request_txn = "request_txn",
    }
}

/// The schema `etcdserverpbResponseOp`.
#[derive(Default)]
pub struct EtcdserverpbResponseOp {
    /// Response delete range.
    pub response_delete_range: Option<EtcdserverpbDeleteRangeResponse>,
    /// Response put.
    pub response_put: Option<EtcdserverpbPutResponse>,
    /// Response range.
    pub response_range: Option<EtcdserverpbRangeResponse>,
    /// Response txn.
    pub response_txn: Option<EtcdserverpbTxnResponse>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbResponseOp {
        response_delete_range = "response_delete_range",
        response_put = "response_put",
        response_range = "response_range",
        response_txn = "response_txn",
    }
}

/// From google paxosdb paper: Our implementation hinges around a powerful primitive which we call
/// MultiOp. All other database operations except for iteration are implemented as a single call to
/// MultiOp. A MultiOp is applied atomically and consists of three components:
///
/// 1. A list of tests called guard. Each test in guard checks a single entry in the database. It
///    may check for the absence or presence of a value, or compare with a given value. Two
///    different tests in the guard may apply to the same or different entries in the database. All
///    tests in the guard are applied and MultiOp returns the results. If all tests are true,
///    MultiOp executes t op (see item 2 below), otherwise it executes f op (see item 3 below).
/// 2. A list of database operations called t op. Each operation in the list is either an insert,
///    delete, or lookup operation, and applies to a single database entry. Two different operations
///    in the list may apply to the same or different entries in the database. These operations are
///    executed if guard evaluates to true.
/// 3. A list of database operations called f op. Like t op, but executed if guard evaluates to
///    false.
#[derive(Default)]
pub struct EtcdserverpbTxnRequest {
    /// compare is a list of predicates representing a conjunction of terms. If the comparisons succeed,
    /// then the success requests will be processed in order, and the response will contain their
    /// respective responses in order. If the comparisons fail, then the failure requests will be
    /// processed in order, and the response will contain their respective responses in order.
    pub compare: Option<Vec<EtcdserverpbCompare>>,
    /// failure is a list of requests which will be applied when compare evaluates to false.
    pub failure: Option<Vec<EtcdserverpbRequestOp>>,
    /// success is a list of requests which will be applied when compare evaluates to true.
    pub success: Option<Vec<EtcdserverpbRequestOp>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbTxnRequest {
        compare = "compare",
        failure = "failure",
        success = "success",
    }
}

/// The schema `etcdserverpbTxnResponse`.
#[derive(Default)]
pub struct EtcdserverpbTxnResponse {
    /// Header.
    pub header: Option<EtcdserverpbResponseHeader>,
    /// responses is a list of responses corresponding to the results from applying success if succeeded
    /// is true or failure if succeeded is false.
    pub responses: Option<Vec<EtcdserverpbResponseOp>>,
    /// succeeded is set to true if the compare evaluated to true or false otherwise.
    pub succeeded: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EtcdserverpbTxnResponse {
        header = "header",
        responses = "responses",
        succeeded = "succeeded",
    }
}

/// The schema `RangeRequestSortOrder`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RangeRequestSortOrder {
    /// `NONE`
    None,
    /// `ASCEND`
    Ascend,
    /// `DESCEND`
    Descend,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RangeRequestSortOrder, Unknown {
        None = "NONE",
        Ascend = "ASCEND",
        Descend = "DESCEND",
    }
}

/// The schema `RangeRequestSortTarget`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RangeRequestSortTarget {
    /// `KEY`
    Key,
    /// `VERSION`
    Version,
    /// `CREATE`
    Create,
    /// `MOD`
    Mod,
    /// `VALUE`
    Value,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RangeRequestSortTarget, Unknown {
        Key = "KEY",
        Version = "VERSION",
        Create = "CREATE",
        Mod = "MOD",
        Value = "VALUE",
    }
}
