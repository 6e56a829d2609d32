// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `query`.

use crate::runtime::{model, string_enum};

/// Values of `sort` of `GET /query/`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryRetrieveSort {
    /// `-name`
    MinusName,
    /// `name`
    Name,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    QueryRetrieveSort, Unknown {
        MinusName = "-name",
        Name = "name",
    }
}

/// The schema `QuerySeen`.
#[derive(Default)]
pub struct QuerySeen {
    /// Ids.
    pub ids: Vec<String>,
    /// Names.
    pub names: Vec<String>,
    /// Rest.
    pub rest: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    QuerySeen {
        ids = "ids" required,
        names = "names" required,
        rest = "rest" required,
    }
}
