//! Servers.

use crate::naming::{FieldName, TypeName};

/// A base URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL, with the defaults of its variables.
    pub url: String,
    /// Its description.
    pub docs: Option<String>,
    /// The variables that callers can set, if there are any.
    pub template: Option<ServerTemplate>,
}

/// A URL with variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerTemplate {
    /// The name of the type with the variables.
    pub name: TypeName,
    /// The pieces of the URL, in order.
    pub pieces: Vec<UrlPiece>,
    /// The variables, each once, in the order of the URL.
    pub variables: Vec<ServerVariable>,
}

/// A piece of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPiece {
    /// Fixed text.
    Text(String),
    /// The value of a variable.
    Variable(FieldName),
}

/// A variable of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name of its field.
    pub name: FieldName,
    /// Its name in the document.
    pub wire: String,
    /// Its default.
    pub default: String,
    /// Its allowed values, if the document lists them.
    pub values: Vec<String>,
    /// Its description.
    pub docs: Option<String>,
}
