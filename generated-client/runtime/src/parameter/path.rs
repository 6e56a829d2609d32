// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Path parameters: the styles simple, label and matrix.

use super::{Value, encode, encode_reserved, joined, value};
use crate::model::{Part, json_text};

/// The style of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStyle {
    form: Form,
    explode: bool,
    kept: Kept,
}

/// The reserved characters (RFC 3986 section 2.2) that values keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    None,
    /// Those of a segment.
    Segment,
    /// Those of a path, with its slashes.
    Path,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Simple,
    Label,
    Matrix,
    Json,
}

impl PathStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: PathStyle = PathStyle::of(Form::Simple, false);
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: PathStyle = PathStyle::of(Form::Simple, true);
    /// `blue/black`, slashes as they are, for `{+color}` (RFC 6570 section 3.2.3)
    pub const RESERVED: PathStyle = PathStyle { kept: Kept::Path, ..PathStyle::SIMPLE };
    /// `.blue.black` and `.R.100.G.200`
    pub const LABEL: PathStyle = PathStyle::of(Form::Label, false);
    /// `.blue.black` and `.R=100.G=200`
    pub const LABEL_EXPLODE: PathStyle = PathStyle::of(Form::Label, true);
    /// `;color=blue,black` and `;color=R,100,G,200`
    pub const MATRIX: PathStyle = PathStyle::of(Form::Matrix, false);
    /// `;color=blue;color=black` and `;R=100;G=200`
    pub const MATRIX_EXPLODE: PathStyle = PathStyle::of(Form::Matrix, true);
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: PathStyle = PathStyle::of(Form::Json, false);

    const fn of(form: Form, explode: bool) -> PathStyle {
        PathStyle { form, explode, kept: Kept::None }
    }

    /// The style with `allowReserved`: values keep the reserved characters that a segment can hold, and what is
    /// percent-encoded already.
    pub const fn reserved(self) -> PathStyle {
        match self.kept {
            Kept::None => PathStyle { kept: Kept::Segment, ..self },
            Kept::Segment | Kept::Path => self,
        }
    }

    /// The text that stands in the path; nothing for a value that is absent.
    pub fn expand(self, name: &str, part: Part<'_>) -> Option<String> {
        if self.form == Form::Json {
            return Some(encode(&json_text(part)));
        }
        let value = value(part)?;
        let encoded = |text: &str| self.encode(text);
        Some(match self.form {
            Form::Matrix => self.matrix(&encode(name), &value),
            Form::Label => format!(".{}", joined(&value, self.explode, ".", &encoded)),
            Form::Simple | Form::Json => joined(&value, self.explode, ",", &encoded),
        })
    }

    fn matrix(self, name: &str, value: &Value) -> String {
        let encoded = |text: &str| self.encode(text);
        match value {
            Value::Scalar(text) if text.is_empty() => format!(";{name}"),
            Value::List(items) if self.explode => {
                items.iter().map(|item| format!(";{name}={}", self.encode(item))).collect()
            }
            Value::Object(_) if self.explode => format!(";{}", joined(value, true, ";", &encoded)),
            _ => format!(";{name}={}", joined(value, false, ",", &encoded)),
        }
    }

    /// Keeps what may stand in a path (RFC 3986 section 3.3).
    fn encode(self, text: &str) -> String {
        match self.kept {
            Kept::None => encode(text),
            Kept::Segment => encode_reserved(text, b"!$&'()*+,;=:@"),
            Kept::Path => encode_reserved(text, b"/!$&'()*+,;=:@"),
        }
    }
}
