// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`QueryString`]: a parameter that is the whole query (OpenAPI 3.2.0, Parameter Object, `in: querystring`).

use super::form;
use super::url::QueryPart;
use crate::model::{ValueRef, json_text};
use crate::parameter::{QueryStyle, item};
use crate::wire::percent::encode;

/// The format of a parameter that is the whole query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryString {
    /// `application/x-www-form-urlencoded`, with the styles of fields that have one.
    Form(&'static [(&'static str, QueryStyle)]),
    /// JSON, percent-encoded.
    Json,
    /// Any other media type: the text of the caller, percent-encoded.
    Text,
}

impl QueryString {
    /// The query; `None` if the value is absent.
    ///
    /// # Errors
    /// If the value cannot be a form; the text is the reason.
    pub(super) fn expand(self, value_ref: ValueRef<'_>) -> Result<Option<QueryPart>, String> {
        if matches!(value_ref.clone().open(), ValueRef::Absent) {
            return Ok(None);
        }
        let encoded = match self {
            QueryString::Form(styles) => {
                let Some(fields) = form::fields(value_ref, styles)? else { return Ok(None) };
                return Ok(Some(QueryPart::Pairs(fields.into_iter().flat_map(|(_, pairs)| pairs).collect())));
            }
            QueryString::Json => encode(&json_text(value_ref)),
            QueryString::Text => encode(&item(value_ref)),
        };
        Ok(Some(QueryPart::Encoded(encoded)))
    }
}
