// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Header parameters: the style simple.

use super::{joined, value};
use crate::model::{Part, json_text};

/// The style of a header parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderStyle {
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Simple { explode: bool },
    Json,
}

impl HeaderStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: HeaderStyle = HeaderStyle { form: Form::Simple { explode: false } };
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: HeaderStyle = HeaderStyle { form: Form::Simple { explode: true } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: HeaderStyle = HeaderStyle { form: Form::Json };

    /// The value of the header, not encoded; nothing for a value that is absent.
    pub fn expand(self, part: Part<'_>) -> Option<String> {
        match self.form {
            Form::Json if matches!(part, Part::Absent) => None,
            Form::Json => Some(json_text(part)),
            Form::Simple { explode } => Some(joined(&value(part)?, explode, ",", &str::to_owned)),
        }
    }
}
