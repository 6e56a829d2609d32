//! [`QueryString`]: the query as a whole, as one parameter gives it (OpenAPI 3.2.0, Parameter Object, `in: querystring`).

use super::form;
use super::url::QueryPart;
use crate::model::{ValueRef, json_text};
use crate::parameter::{QueryStyle, item};
use crate::wire::percent::encode;

/// The media type of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryString {
    /// `application/x-www-form-urlencoded`, with the fields that have a style of their own.
    Form(&'static [(&'static str, QueryStyle)]),
    /// JSON, percent-encoded.
    Json,
    /// Any other: the text of the caller, percent-encoded.
    Text,
}

impl QueryString {
    /// The query; nothing for a value that is absent. The error says in words that a value is no form.
    pub(super) fn expand(self, value_ref: ValueRef<'_>) -> Result<Option<QueryPart>, String> {
        if matches!(value_ref.clone().open(), ValueRef::Absent) {
            return Ok(None);
        }
        let encoded = match self {
            QueryString::Form(styles) => {
                let fields = form::fields(value_ref, styles)?;
                return Ok(fields.map(|fields| {
                    QueryPart::Pairs(fields.into_iter().flat_map(|(_, pairs)| pairs).collect())
                }));
            }
            QueryString::Json => encode(&json_text(value_ref)),
            QueryString::Text => encode(&item(value_ref)),
        };
        Ok(Some(QueryPart::Encoded(encoded)))
    }
}
