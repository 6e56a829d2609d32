//! How a list goes on over several responses.

use super::{Presence, TypeReference};
use crate::naming::FieldName;

/// The pages of an operation's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is requested.
    pub rule: PageRule,
    /// Whether the response may be null.
    pub nullable: bool,
    /// The ways to the list; the first that leads to one counts. The way of no steps is the response itself.
    pub lists: Vec<Vec<Step>>,
    /// The type of an item.
    pub of: TypeReference,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageRule {
    /// A response carries a token for the next page.
    Token {
        /// Where the token is.
        from: PageSource,
        /// Where it goes.
        to: PageInput,
        /// The input that is not sent beside a token.
        instead_of: Option<PageInput>,
        /// For how many seconds the service takes a token.
        lifetime: Option<u64>,
    },
    /// Pages are counted.
    Number {
        /// The input that takes the number.
        to: PageInput,
        /// The number of the first page.
        first: u64,
        /// The way to the property that says how many pages there are.
        pages: Option<Vec<String>>,
    },
    /// Items are counted.
    Offset {
        /// The input that takes the number of items before the page.
        to: PageInput,
        /// The way to the property that says how many items there are.
        total: Option<Vec<String>>,
    },
    /// A response carries the URL of the next page.
    Link(PageSource),
}

/// Where a response says how to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageSource {
    /// In a property, by the names that lead to it.
    Property(Vec<String>),
    /// In a header.
    Header(String),
    /// In a property, unless another one is false; both by the names that lead to them.
    While(Vec<String>, Vec<String>),
    /// In a property of the last item, unless the property of the response is false that is named second.
    Last(Vec<String>, Option<Vec<String>>),
}

/// Where a request says which page it asks for.
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

/// A property on the way to the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: FieldName,
    /// Whether it must be there.
    pub presence: Presence,
}
