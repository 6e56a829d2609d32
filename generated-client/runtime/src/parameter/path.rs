// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`PathStyle`]: path parameters in the styles `simple`, `label` and `matrix`.

use percent_encoding::AsciiSet;

use super::value::{PlainValue, joined, value};
use crate::model::{ValueRef, json_text};
use crate::wire::percent::{RESERVED, encode, encode_unless_encoded};

/// The style of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStyle {
    format: PathFormat,
    explode: bool,
    allowed: Allowed,
}

/// Which reserved characters (RFC 3986 section 2.2) values keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Allowed {
    None,
    /// Those that a path segment can contain.
    Segment,
    /// Those that a path can contain, including slashes.
    Path,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PathFormat {
    Simple,
    Label,
    Matrix,
    Json,
}

impl PathStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: PathStyle = PathStyle::of(PathFormat::Simple, false);
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: PathStyle = PathStyle::of(PathFormat::Simple, true);
    /// `blue/black`, with slashes that are not encoded, for `{+color}` (RFC 6570 section 3.2.3)
    pub const RESERVED: PathStyle = PathStyle { allowed: Allowed::Path, ..PathStyle::SIMPLE };
    /// `.blue.black` and `.R.100.G.200`
    pub const LABEL: PathStyle = PathStyle::of(PathFormat::Label, false);
    /// `.blue.black` and `.R=100.G=200`
    pub const LABEL_EXPLODE: PathStyle = PathStyle::of(PathFormat::Label, true);
    /// `;color=blue,black` and `;color=R,100,G,200`
    pub const MATRIX: PathStyle = PathStyle::of(PathFormat::Matrix, false);
    /// `;color=blue;color=black` and `;R=100;G=200`
    pub const MATRIX_EXPLODE: PathStyle = PathStyle::of(PathFormat::Matrix, true);
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: PathStyle = PathStyle::of(PathFormat::Json, false);

    const fn of(format: PathFormat, explode: bool) -> PathStyle {
        PathStyle { format, explode, allowed: Allowed::None }
    }

    /// The style with `allowReserved`: values keep the reserved characters that a path segment can contain, and existing
    /// percent-encoding.
    pub const fn reserved(self) -> PathStyle {
        match self.allowed {
            Allowed::None => PathStyle { allowed: Allowed::Segment, ..self },
            Allowed::Segment | Allowed::Path => self,
        }
    }

    /// The text in the path; `None` if the value is absent.
    pub fn expand(self, name: &str, value_ref: ValueRef<'_>) -> Option<String> {
        if self.format == PathFormat::Json {
            return Some(encode(&json_text(value_ref)));
        }
        let value = value(value_ref)?;
        let encoded = |text: &str| self.encode(text);
        Some(match self.format {
            PathFormat::Matrix => self.matrix(&encode(name), &value),
            PathFormat::Label => format!(".{}", joined(&value, self.explode, ".", &encoded)),
            PathFormat::Simple | PathFormat::Json => joined(&value, self.explode, ",", &encoded),
        })
    }

    fn matrix(self, name: &str, value: &PlainValue) -> String {
        let encoded = |text: &str| self.encode(text);
        match value {
            PlainValue::Scalar(text) if text.is_empty() => format!(";{name}"),
            PlainValue::List(items) if self.explode => {
                items.iter().map(|item| format!(";{name}={}", self.encode(item))).collect()
            }
            PlainValue::Object(_) if self.explode => format!(";{}", joined(value, true, ";", &encoded)),
            _ => format!(";{name}={}", joined(value, false, ",", &encoded)),
        }
    }

    fn encode(self, text: &str) -> String {
        match self.allowed {
            Allowed::None => encode(text),
            Allowed::Segment => encode_unless_encoded(text, NOT_IN_SEGMENT),
            Allowed::Path => encode_unless_encoded(text, NOT_IN_PATH),
        }
    }
}

/// The characters that a path segment cannot contain (RFC 3986 section 3.3).
const NOT_IN_SEGMENT: &AsciiSet = &RESERVED
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

/// The characters that a path cannot contain.
const NOT_IN_PATH: &AsciiSet = &NOT_IN_SEGMENT.remove(b'/');
