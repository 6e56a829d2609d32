// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Path parameters: the styles simple, label and matrix.

use percent_encoding::AsciiSet;

use super::value::{Value, joined, value};
use crate::model::{Part, json_text};
use crate::wire::percent::{RESERVED, encode, encode_set};

/// The style of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStyle {
    form: Form,
    explode: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Simple,
    Reserved,
    Label,
    Matrix,
    Json,
}

impl PathStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: PathStyle = PathStyle { form: Form::Simple, explode: false };
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: PathStyle = PathStyle { form: Form::Simple, explode: true };
    /// `blue/black`, slashes as they are, for `{+color}` (RFC 6570 section 3.2.3)
    pub const RESERVED: PathStyle = PathStyle { form: Form::Reserved, explode: false };
    /// `.blue.black` and `.R.100.G.200`
    pub const LABEL: PathStyle = PathStyle { form: Form::Label, explode: false };
    /// `.blue.black` and `.R=100.G=200`
    pub const LABEL_EXPLODE: PathStyle = PathStyle { form: Form::Label, explode: true };
    /// `;color=blue,black` and `;color=R,100,G,200`
    pub const MATRIX: PathStyle = PathStyle { form: Form::Matrix, explode: false };
    /// `;color=blue;color=black` and `;R=100;G=200`
    pub const MATRIX_EXPLODE: PathStyle = PathStyle { form: Form::Matrix, explode: true };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: PathStyle = PathStyle { form: Form::Json, explode: false };

    /// The text that stands in the path; nothing for a value that is absent.
    pub fn expand(self, name: &str, part: Part<'_>) -> Option<String> {
        if self.form == Form::Json {
            return Some(encode(&json_text(part)));
        }
        let value = value(part)?;
        Some(match self.form {
            Form::Matrix => self.matrix(&encode(name), &value),
            Form::Label => format!(".{}", joined(&value, self.explode, ".", &encode)),
            Form::Reserved => joined(&value, self.explode, ",", &encode_reserved),
            Form::Simple | Form::Json => joined(&value, self.explode, ",", &encode),
        })
    }

    fn matrix(self, name: &str, value: &Value) -> String {
        match value {
            Value::Scalar(text) if text.is_empty() => format!(";{name}"),
            Value::List(items) if self.explode => {
                items.iter().map(|item| format!(";{name}={}", encode(item))).collect()
            }
            Value::Object(_) if self.explode => format!(";{}", joined(value, true, ";", &encode)),
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
