//! Where a service is.

/// A base address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address, its variables replaced by their defaults.
    pub url: String,
    /// What the document says about it.
    pub docs: Option<String>,
}
