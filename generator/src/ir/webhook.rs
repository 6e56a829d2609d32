//! Calls that the service makes.

use super::{Method, TypeReference};
use crate::naming::ConstantName;

/// A call that the service makes to an address that it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// The constant.
    pub constant: ConstantName,
    /// Its name in the document.
    pub wire: String,
    /// The method.
    pub method: Method,
    /// What its body holds.
    pub of: TypeReference,
    /// What the document says about it.
    pub docs: Option<String>,
    /// The operation that asks for it, and where it goes; none for a webhook that is set up elsewhere.
    pub asked_by: Option<Callback>,
}

/// Where a callback comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The id of the operation.
    pub operation: String,
    /// The expression of the address.
    pub address: String,
}
