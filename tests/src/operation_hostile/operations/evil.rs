// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `"../../evil */ \"# \u{202e}\n"`.

use crate::runtime::{
    Bytes, Call, DecodeError, FromResponse, Json, Method, Operation, QueryStyle,
    RequestBuilder, UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::operation_hostile::types;

/// ```text
/// fn main() { panic!(); }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Evil<'a> {
    pub(crate) core: &'a Core,
}

impl Evil<'_> {
    /// \---.
    ///
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
    ///
    /// `POST /a*/ b"`
    ///
    /// - `rust_fn_main_panic`:
    ///
    ///   ```text
    ///   fn main() { panic!(); }
    ///   ```
    ///
    ///   On the wire: ````"```rust\nfn main() { panic!(); }\n```"````.
    ///
    ///   Default: ````"```rust\nfn main() { panic!(); }\n```"````.
    ///
    /// - `indented_code_more`:
    ///
    ///   ```text
    ///   indented_code();
    ///   more();
    ///   ```
    ///
    ///   On the wire: `"    indented_code();\n    more();"`.
    ///
    ///   Default: `"    indented_code();\n    more();"`.
    ///
    /// - `pub_fn_escaped`: */ pub fn escaped() {} /*. On the wire: `*/ pub fn escaped() {} /*`.
    ///   Default: `"*/ pub fn escaped() {} /*"`.
    ///
    /// - `nul_here`: nul here. On the wire: `"nul \0 here"`. Default: `"nul \u0000 here"`.
    ///
    /// - `right_to_left_x`: right to left x. On the wire:
    ///   `"\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}"`. Default:
    ///   `"\u202eright to left\u202c \u2066x\u2069 \u200f\u061c"`.
    ///
    /// - `x_and_y_and_z_javascript_alert_1_a_http_x`: \[x\] and \[`y`\] and z \[a\]: <http://x>. On the
    ///   wire: ``[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x``. Default:
    ///   ``"[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x"``.
    ///
    /// - Scopes: `"# ; pub fn x() {} r#"`
    ///
    /// - Rate-limit label: \[31mred\[0m
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_hostile::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .evil()
    ///     .send_x(
    ///         "rust-fn-main",
    ///         "indented-code-more",
    ///         "pub-fn-escaped",
    ///         "nul-here",
    ///         "right-to-left",
    ///         "x-and-y",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_x(
        &self,
        rust_fn_main_panic: &str,
        indented_code_more: &str,
        pub_fn_escaped: &str,
        nul_here: &str,
        right_to_left_x: &str,
        x_and_y_and_z_javascript_alert_1_a_http_x: &str,
    ) -> SendX {
        let mut call = self.core.call(&SEND_X);
        call.query(
            "```rust\nfn main() { panic!(); }\n```",
            QueryStyle::FORM,
            &rust_fn_main_panic,
        );
        call.query(
            "    indented_code();\n    more();",
            QueryStyle::FORM,
            &indented_code_more,
        );
        call.query("*/ pub fn escaped() {} /*", QueryStyle::FORM, &pub_fn_escaped);
        call.query("nul \0 here", QueryStyle::FORM, &nul_here);
        call.query(
            "\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}",
            QueryStyle::FORM,
            &right_to_left_x,
        );
        call.query(
            "[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x",
            QueryStyle::FORM,
            &x_and_y_and_z_javascript_alert_1_a_http_x,
        );
        SendX { call }
    }
}

const SEND_X: Operation = Operation {
    id: "send */ \"# ```\n x",
    method: Method::Post,
    path: "/a*/ b\"",
    security: &[
        &["*/ pub fn escaped() {} /*"],
        &["\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}"],
    ],
    accept: "application/json, application/\"# ; pub fn x() {} r#\"",
    rate_limit: Some("\u{1b}[31mred\u{1b}[0m"),
    ..Operation::DEFAULT
};

/// The body of `send_x`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SendXBody<'a> {
    /// Sent as `application/json`.
    Json(&'a types::Hostile),
    /// Sent as `text/"# ; pub fn x() {} r#"`.
    Text(&'a str),
}

impl SendXBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Json(body) => {
                call.json("application/json", body);
            }
            Self::Text(body) => {
                call.text("text/\"# ; pub fn x() {} r#\"", body);
            }
        }
    }
}

impl<'a> From<&'a types::Hostile> for SendXBody<'a> {
    #[inline]
    fn from(body: &'a types::Hostile) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a str> for SendXBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

/// The call of `send_x`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendX {
    call: Call<SendXResponse, Json>,
}

impl SendX {
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// On the wire: `"~~~\nlet x = 1;\n~~~"`.
    ///
    /// Default: `"~~~\nlet x = 1;\n~~~"`.
    #[inline]
    pub fn let_x_1(mut self, let_x_1: &str) -> Self {
        self.call.query("~~~\nlet x = 1;\n~~~", QueryStyle::FORM, &let_x_1);
        self
    }

    /// ```text
    /// let tabbed = 1;
    /// ```
    ///
    /// On the wire: `"\tlet tabbed = 1;"`.
    ///
    /// Default: `"\tlet tabbed = 1;"`.
    #[inline]
    pub fn let_tabbed_1(mut self, let_tabbed_1: &str) -> Self {
        self.call.query("\tlet tabbed = 1;", QueryStyle::FORM, &let_tabbed_1);
        self
    }

    /// "# ; pub fn x() {} r#"
    ///
    /// On the wire: `"# ; pub fn x() {} r#"`.
    ///
    /// Default: `"\"# ; pub fn x() {} r#\""`.
    #[inline]
    pub fn pub_fn_x_r(mut self, pub_fn_x_r: &str) -> Self {
        self.call.query("\"# ; pub fn x() {} r#\"", QueryStyle::FORM, &pub_fn_x_r);
        self
    }

    /// \[31mred\[0m
    ///
    /// On the wire: `"\u{1b}[31mred\u{1b}[0m"`.
    ///
    /// Default: `"\u001b[31mred\u001b[0m"`.
    #[inline]
    pub fn n31mred_0m(mut self, n31mred_0m: &str) -> Self {
        self.call.query("\u{1b}[31mred\u{1b}[0m", QueryStyle::FORM, &n31mred_0m);
        self
    }

    /// \]\]> \<!\[CDATA\[ x
    ///
    /// On the wire: `]]> <![CDATA[ x`.
    ///
    /// Default: `"]]> <![CDATA[ x"`.
    #[inline]
    pub fn cdata_x(mut self, cdata_x: &str) -> Self {
        self.call.query("]]> <![CDATA[ x", QueryStyle::FORM, &cdata_x);
        self
    }

    /// **bold** \<unclosed
    ///
    /// On the wire: `<b>bold</b> <script>alert(1)</script> <unclosed`.
    ///
    /// Default: `"<b>bold</b> <script>alert(1)</script> <unclosed"`.
    #[inline]
    pub fn less_b_bold_b_script_alert_1_script_unclosed(
        mut self,
        less_b_bold_b_script_alert_1_script_unclosed: &str,
    ) -> Self {
        self.call
            .query(
                "<b>bold</b> <script>alert(1)</script> <unclosed",
                QueryStyle::FORM,
                &less_b_bold_b_script_alert_1_script_unclosed,
            );
        self
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
    #[inline]
    pub fn body<'a>(mut self, body: impl Into<SendXBody<'a>>) -> Self {
        body.into().set(&mut self.call);
        self
    }
}

call! { SendX -> SendXResponse, Json }

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendXResponse {
    /// ```text
    /// fn main() { panic!(); }
    /// ```
    Ok(types::Values),
    /// "# ; pub fn x() {} r#"
    Created(Bytes),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for SendXResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            201 => FromResponse::from_response(raw).map(Self::Created),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
