//! Path parameters: the styles simple, label and matrix.

use percent_encoding::AsciiSet;

use super::value::{PlainValue, joined, value};
use crate::model::{ValueRef, json_text};
use crate::wire::percent::{RESERVED, encode, encode_set};

/// The style of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStyle {
    format: PathFormat,
    explode: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PathFormat {
    Simple,
    Reserved,
    Label,
    Matrix,
    Json,
}

impl PathStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: PathStyle = PathStyle { format: PathFormat::Simple, explode: false };
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: PathStyle = PathStyle { format: PathFormat::Simple, explode: true };
    /// `blue/black`, slashes as they are, for `{+color}` (RFC 6570 section 3.2.3)
    pub const RESERVED: PathStyle = PathStyle { format: PathFormat::Reserved, explode: false };
    /// `.blue.black` and `.R.100.G.200`
    pub const LABEL: PathStyle = PathStyle { format: PathFormat::Label, explode: false };
    /// `.blue.black` and `.R=100.G=200`
    pub const LABEL_EXPLODE: PathStyle = PathStyle { format: PathFormat::Label, explode: true };
    /// `;color=blue,black` and `;color=R,100,G,200`
    pub const MATRIX: PathStyle = PathStyle { format: PathFormat::Matrix, explode: false };
    /// `;color=blue;color=black` and `;R=100;G=200`
    pub const MATRIX_EXPLODE: PathStyle = PathStyle { format: PathFormat::Matrix, explode: true };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: PathStyle = PathStyle { format: PathFormat::Json, explode: false };

    /// The text that stands in the path; nothing for a value that is absent.
    pub fn expand(self, name: &str, value_ref: ValueRef<'_>) -> Option<String> {
        if self.format == PathFormat::Json {
            return Some(encode(&json_text(value_ref)));
        }
        let value = value(value_ref)?;
        Some(match self.format {
            PathFormat::Matrix => self.matrix(&encode(name), &value),
            PathFormat::Label => format!(".{}", joined(&value, self.explode, ".", &encode)),
            PathFormat::Reserved => joined(&value, self.explode, ",", &encode_reserved),
            PathFormat::Simple | PathFormat::Json => joined(&value, self.explode, ",", &encode),
        })
    }

    fn matrix(self, name: &str, value: &PlainValue) -> String {
        match value {
            PlainValue::Scalar(text) if text.is_empty() => format!(";{name}"),
            PlainValue::List(items) if self.explode => {
                items.iter().map(|item| format!(";{name}={}", encode(item))).collect()
            }
            PlainValue::Object(_) if self.explode => format!(";{}", joined(value, true, ";", &encode)),
            _ => format!(";{name}={}", joined(value, false, ",", &encode)),
        }
    }
}

/// All that a path cannot hold as it is (RFC 3986 section 3.3).
const NOT_IN_PATH: &AsciiSet = &RESERVED
    .remove(b'/')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

fn encode_reserved(text: &str) -> String {
    encode_set(text, NOT_IN_PATH)
}
