//! Where a service is.

use crate::naming::{FieldName, TypeName};

/// A base address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address, its variables replaced by their defaults.
    pub url: String,
    /// What the document says about it.
    pub docs: Option<String>,
    /// How callers fill in its variables, if it has any.
    pub template: Option<ServerTemplate>,
}

/// An address with variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerTemplate {
    /// The type that holds the variables.
    pub name: TypeName,
    /// The address in pieces, in order.
    pub pieces: Vec<UrlPiece>,
    /// The variables, each once, in the order of the address.
    pub variables: Vec<ServerVariable>,
}

/// A piece of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPiece {
    /// As it is.
    Text(String),
    /// The value of a variable.
    Variable(FieldName),
}

/// A variable of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its field.
    pub name: FieldName,
    /// Its name in the document.
    pub wire: String,
    /// Its value where the caller gives none.
    pub default: String,
    /// The values that it can have, if the document lists them.
    pub values: Vec<String>,
    /// What the document says about it.
    pub docs: Option<String>,
}
