//! Pagination: how the client requests all pages of a list.

use super::{Presence, TypeReference};
use crate::naming::FieldName;

/// The pagination of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is requested.
    pub rule: PageRule,
    /// Whether the response may be null.
    pub nullable: bool,
    /// Paths to the list in a response; the first one that exists is used. An empty path is the response
    /// itself.
    pub lists: Vec<Vec<Step>>,
    /// The type of the list's items.
    pub of: TypeReference,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageRule {
    /// With a token from the response.
    Token {
        /// Where the response has the token.
        from: PageSource,
        /// Where the request has the token.
        to: PageInput,
        /// A parameter that is left out when there is a token.
        instead_of: Option<PageInput>,
        /// How many seconds a token is valid.
        lifetime: Option<u64>,
    },
    /// With the number of the page.
    Number {
        /// Where the request has the number.
        to: PageInput,
        /// The number of the first page.
        first: u64,
        /// The path to the property with the number of pages.
        pages: Option<Vec<String>>,
    },
    /// With the number of items before the page.
    Offset {
        /// Where the request has that number.
        to: PageInput,
        /// The path to the property with the total number of items.
        total: Option<Vec<String>>,
    },
    /// With a URL from the response.
    Link(PageSource),
}

/// Where a response has the value for the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageSource {
    /// In a property, given by its path.
    Property(Vec<String>),
    /// In a header.
    Header(String),
    /// In the first property, unless the second property is false; given by their paths.
    While(Vec<String>, Vec<String>),
    /// In a property of the last item, unless the property of the response in second place is false.
    Last(Vec<String>, Option<Vec<String>>),
}

/// Where a request has the value for its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageInput {
    /// In a query parameter.
    Query(String),
    /// In a field of a form.
    Form(String),
}

impl PageInput {
    /// Its name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::Query(name) | Self::Form(name) => name,
        }
    }
}

/// A property on the path to a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: FieldName,
    /// Whether it is required or may be null.
    pub presence: Presence,
}
