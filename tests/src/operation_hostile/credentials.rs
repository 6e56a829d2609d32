// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a caller identifies itself with.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// \]\]> \<!\[CDATA\[ x
#[derive(Debug)]
pub struct PubFnEscaped {
    part_1: security::HttpScheme,
}

impl PubFnEscaped {
    /// A credential of these parts.
    pub fn new(credentials: impl Into<Secret>) -> Self {
        Self {
            part_1: security::HttpScheme::new("Word \u{1b}[31mred\u{1b}[0m", credentials),
        }
    }
}

impl From<PubFnEscaped> for Credentials {
    fn from(credential: PubFnEscaped) -> Self {
        Credentials::scheme("*/ pub fn escaped() {} /*", credential.part_1)
    }
}

/// ```text
/// fn main() { panic!(); }
/// ```
///
/// ```text
/// let x = 1;
/// ```
///
/// ```text
/// indented_code();
/// more();
///
/// let tabbed = 1;
/// ```
///
/// */ pub fn escaped() {} /*
///
/// "# ; pub fn x() {} r#"
///
/// nul here
///
/// \[31mred\[0m
///
/// right to left x
///
/// \]\]> \<!\[CDATA\[ x
///
/// \[x\] and \[`y`\] and z \[a\]: <http://x>
///
/// **bold** \<unclosed
///
/// <http://example.org/bare> and <https://x.y/z>\_\[a\]
///
/// wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
/// long words long words long words long words long words long words long words long words long
/// words long words long words long words long words long words long words long words long words
/// long words long words long words
///
/// one two three four five six seven eight
///
/// \#!\[allow(warnings)\]
///
/// \#\[test\] fn t() {}
///
/// # Heading
///
/// ## Another
///
/// > quote
/// >
/// > ```text
/// > code
/// > ```
///
/// 1. one
/// 2. two continued lazy
///
/// - a lazy continuation
///   - nested
///     - deep
///
/// + b
///
/// | a | b |
/// | --- | --- |
/// | 1 | 2 |
///
/// \<b> & A
///
/// \`unclosed tick
///
/// ``double ` tick``
///
/// \\ backslash \\n \\u{202e}
///
/// {} {0} {x}
///
/// //! inner
///
/// /// doc
///
/// ***
///
/// # title
///
/// ***
///
/// $(rm -rf /) `cmd`
///
/// \[1\] footnote \[1\]
///
/// - [ ] task
///
/// [img](<http://x/y.png>)
///
/// {{handlebars}}
///
/// include_str!("/etc/passwd")
///
/// 12345678901234567890\. x
///
/// a
///
/// ```text
/// code after blank
/// ```
///
/// b
///
/// - item
///
///   ```text
///   code in item
///   ```
///
/// > - quote list lazy
///
/// never closed
///
/// text \`\`\`inline fence
///
/// \*emph *x* \*\*bold
///
/// \[unclosed
///
/// \](x)
///
/// \<a
#[derive(Debug)]
pub struct RightToLeftX {
    part_1: security::ApiKey,
}

impl RightToLeftX {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("\"# ; pub fn x() {} r#\"", key),
        }
    }
}

impl From<RightToLeftX> for Credentials {
    fn from(credential: RightToLeftX) -> Self {
        Credentials::scheme(
            "\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}",
            credential.part_1,
        )
    }
}
