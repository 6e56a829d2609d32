// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `"../../evil */ \"# \u{202e}\n"`.

use std::collections::BTreeMap;
use crate::runtime::{model, string_enum};

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
#[derive(Default)]
pub struct Hostile {
    /// ```text
    /// fn main() { panic!(); }
    /// ```
    ///
    /// On the wire: ````"```rust\nfn main() { panic!(); }\n```"````.
    ///
    /// Default: ````"```rust\nfn main() { panic!(); }\n```"````.
    pub rust_fn_main_panic: Option<String>,
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// On the wire: `"~~~\nlet x = 1;\n~~~"`.
    ///
    /// Default: `"~~~\nlet x = 1;\n~~~"`.
    pub let_x_1: Option<String>,
    /// ```text
    /// indented_code();
    /// more();
    /// ```
    ///
    /// On the wire: `"    indented_code();\n    more();"`.
    ///
    /// Default: `"    indented_code();\n    more();"`.
    pub indented_code_more: Option<String>,
    /// ```text
    /// let tabbed = 1;
    /// ```
    ///
    /// On the wire: `"\tlet tabbed = 1;"`.
    ///
    /// Default: `"\tlet tabbed = 1;"`.
    pub let_tabbed_1: Option<String>,
    /// */ pub fn escaped() {} /*
    ///
    /// On the wire: `*/ pub fn escaped() {} /*`.
    ///
    /// Default: `"*/ pub fn escaped() {} /*"`.
    pub pub_fn_escaped: Option<String>,
    /// "# ; pub fn x() {} r#"
    ///
    /// On the wire: `"# ; pub fn x() {} r#"`.
    ///
    /// Default: `"\"# ; pub fn x() {} r#\""`.
    pub pub_fn_x_r: Option<String>,
    /// nul here
    ///
    /// On the wire: `"nul \0 here"`.
    ///
    /// Default: `"nul \u0000 here"`.
    pub nul_here: Option<String>,
    /// \[31mred\[0m
    ///
    /// On the wire: `"\u{1b}[31mred\u{1b}[0m"`.
    ///
    /// Default: `"\u001b[31mred\u001b[0m"`.
    pub n31mred_0m: Option<String>,
    /// right to left x
    ///
    /// On the wire: `"\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}"`.
    ///
    /// Default: `"\u202eright to left\u202c \u2066x\u2069 \u200f\u061c"`.
    pub right_to_left_x: Option<String>,
    /// \]\]> \<!\[CDATA\[ x
    ///
    /// On the wire: `]]> <![CDATA[ x`.
    ///
    /// Default: `"]]> <![CDATA[ x"`.
    pub cdata_x: Option<String>,
    /// \[x\] and \[`y`\] and z \[a\]: <http://x>
    ///
    /// On the wire: ``[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x``.
    ///
    /// Default: ``"[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x"``.
    pub x_and_y_and_z_javascript_alert_1_a_http_x: Option<String>,
    /// **bold** \<unclosed
    ///
    /// On the wire: `<b>bold</b> <script>alert(1)</script> <unclosed`.
    ///
    /// Default: `"<b>bold</b> <script>alert(1)</script> <unclosed"`.
    pub less_b_bold_b_script_alert_1_script_unclosed: Option<String>,
    /// <http://example.org/bare> and <https://x.y/z>\_\[a\]
    ///
    /// On the wire: `http://example.org/bare and https://x.y/z_[a]`.
    ///
    /// Default: `"http://example.org/bare and https://x.y/z_[a]"`.
    pub http_example_org_bare_and_https_x_y_z_a: Option<String>,
    /// one two three four five six seven eight
    ///
    /// On the wire: `"one\r\ntwo\rthree\u{2028}four\u{2029}five\u{85}six\u{b}seven\u{c}eight"`.
    ///
    /// Default: `"one\r\ntwo\rthree\u2028four\u2029five\u0085six\u000bseven\feight"`.
    pub one_two_three_four_five_six_seven_eight: Option<String>,
    /// \#!\[allow(warnings)\]
    ///
    /// On the wire: `#![allow(warnings)]`.
    ///
    /// Default: `"#![allow(warnings)]"`.
    pub allow_warnings: Option<String>,
    /// \#\[test\] fn t() {}
    ///
    /// On the wire: `"#[test]\nfn t() {}"`.
    ///
    /// Default: `"#[test]\nfn t() {}"`.
    pub test_fn_t: Option<String>,
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
    /// On the wire: ````"# Heading\n## Another\n> quote\n> ```\n> code\n> ```"````.
    ///
    /// Default: ````"# Heading\n## Another\n> quote\n> ```\n> code\n> ```"````.
    pub heading_another_quote_code: Option<String>,
    /// 1. one
    /// 2. two continued lazy
    ///
    /// On the wire: `"1. one\n2. two\n   continued\nlazy"`.
    ///
    /// Default: `"1. one\n2. two\n   continued\nlazy"`.
    pub n1_one_2_two_continued_lazy: Option<String>,
    /// - a lazy continuation
    ///   - nested
    ///     - deep
    ///
    /// + b
    ///
    /// On the wire: `"- a\nlazy continuation\n  - nested\n    - deep\n* b"`.
    ///
    /// Default: `"- a\nlazy continuation\n  - nested\n    - deep\n* b"`.
    pub minus_a_lazy_continuation_nested_deep_b: Option<String>,
    /// | a | b |
    /// | --- | --- |
    /// | 1 | 2 |
    ///
    /// On the wire: `"| a | b |\n|---|---|\n| 1 | 2 |"`.
    ///
    /// Default: `"| a | b |\n|---|---|\n| 1 | 2 |"`.
    pub a_b_1_2: Option<String>,
    /// \<b> & A
    ///
    /// On the wire: `&lt;b&gt; &amp; &#x41;`.
    ///
    /// Default: `"&lt;b&gt; &amp; &#x41;"`.
    pub lt_b_gt_amp_x41: Option<String>,
    /// \`unclosed tick
    ///
    /// On the wire: `` `unclosed tick ``.
    ///
    /// Default: ``"`unclosed tick"``.
    pub unclosed_tick: Option<String>,
    /// ``double ` tick``
    ///
    /// On the wire: ``` ``double ` tick`` ```.
    ///
    /// Default: ```"``double ` tick``"```.
    pub double_tick: Option<String>,
    /// \\ backslash \\n \\u{202e}
    ///
    /// On the wire: `\ backslash \n \u{202e}`.
    ///
    /// Default: `"\\ backslash \\n \\u{202e}"`.
    pub backslash_n_u_202e: Option<String>,
    /// {} {0} {x}
    ///
    /// On the wire: `{} {0} {x}`.
    ///
    /// Default: `"{} {0} {x}"`.
    pub n0_x: Option<String>,
    /// //! inner
    ///
    /// On the wire: `//! inner`.
    ///
    /// Default: `"//! inner"`.
    pub inner: Option<String>,
    /// /// doc
    ///
    /// On the wire: `/// doc`.
    ///
    /// Default: `"/// doc"`.
    pub doc: Option<String>,
    /// ***
    ///
    /// # title
    ///
    /// On the wire: `"---\ntitle\n==="`.
    ///
    /// Default: `"---\ntitle\n==="`.
    pub minus_title: Option<String>,
    /// ***
    ///
    /// On the wire: `***`.
    ///
    /// Default: `"***"`.
    pub star_star_star: Option<String>,
    /// $(rm -rf /) `cmd`
    ///
    /// On the wire: `` $(rm -rf /) `cmd` ``.
    ///
    /// Default: ``"$(rm -rf /) `cmd`"``.
    pub rm_rf_cmd: Option<String>,
    /// \[1\] footnote \[1\]
    ///
    /// On the wire: `[^1]: footnote [^1]`.
    ///
    /// Default: `"[^1]: footnote [^1]"`.
    pub n1_footnote_1: Option<String>,
    /// - [ ] task
    ///
    /// On the wire: `- [ ] task`.
    ///
    /// Default: `"- [ ] task"`.
    pub minus_task: Option<String>,
    /// [img](<http://x/y.png>)
    ///
    /// On the wire: `![img](http://x/y.png)`.
    ///
    /// Default: `"![img](http://x/y.png)"`.
    pub not_img_http_x_y_png: Option<String>,
    /// `</details><details>`.
    ///
    /// On the wire: `</details><details>`.
    ///
    /// Default: `"</details><details>"`.
    pub less_details_details_after: Option<String>,
    /// include_str!("/etc/passwd")
    ///
    /// On the wire: `include_str!("/etc/passwd")`.
    ///
    /// Default: `"include_str!(\"/etc/passwd\")"`.
    pub include_str_etc_passwd: Option<String>,
    /// `"  "`.
    ///
    /// Default: `"  "`.
    pub space_space: Option<String>,
    /// Minus.
    ///
    /// On the wire: `-`.
    ///
    /// Default: `"-"`.
    pub minus: Option<String>,
    /// `+`.
    ///
    /// On the wire: `+`.
    ///
    /// Default: `"+"`.
    pub plus: Option<String>,
    /// `1)`.
    ///
    /// On the wire: `1)`.
    ///
    /// Default: `"1)"`.
    pub n1: Option<String>,
    /// 12345678901234567890\. x
    ///
    /// On the wire: `12345678901234567890. x`.
    ///
    /// Default: `"12345678901234567890. x"`.
    pub n12345678901234567890_x: Option<String>,
    /// `"    "`.
    ///
    /// Default: `"    "`.
    pub space_space_space_space: Option<String>,
    /// a
    ///
    /// ```text
    /// code after blank
    /// ```
    ///
    /// b
    ///
    /// On the wire: `"a\n\n\n\n    code after blank\n\nb"`.
    ///
    /// Default: `"a\n\n\n\n    code after blank\n\nb"`.
    pub a_code_after_blank_b: Option<String>,
    /// - item
    ///
    ///   ```text
    ///   code in item
    ///   ```
    ///
    /// On the wire: `"- item\n\n      code in item"`.
    ///
    /// Default: `"- item\n\n      code in item"`.
    pub minus_item_code_in_item: Option<String>,
    /// > - quote list lazy
    ///
    /// On the wire: `"> - quote list\n>   lazy"`.
    ///
    /// Default: `"> - quote list\n>   lazy"`.
    pub greater_quote_list_lazy: Option<String>,
    /// ```` ``` ````.
    ///
    /// On the wire: ```` ``` ````.
    ///
    /// Default: ````"```"````.
    pub u0060_u0060_u0060: Option<String>,
    /// ```text
    /// never closed
    /// ```
    ///
    /// On the wire: ````"```\nnever closed"````.
    ///
    /// Default: ````"```\nnever closed"````.
    pub never_closed: Option<String>,
    /// text \`\`\`inline fence
    ///
    /// On the wire: ````text ```inline fence````.
    ///
    /// Default: ````"text ```inline fence"````.
    pub text_inline_fence: Option<String>,
    /// \*emph *x* \*\*bold
    ///
    /// On the wire: `*emph _x_ **bold`.
    ///
    /// Default: `"*emph _x_ **bold"`.
    pub emph_x_bold: Option<String>,
    /// \[unclosed
    ///
    /// On the wire: `[unclosed`.
    ///
    /// Default: `"[unclosed"`.
    pub unclosed: Option<String>,
    /// \](x)
    ///
    /// On the wire: `](x)`.
    ///
    /// Default: `"](x)"`.
    pub x: Option<String>,
    /// \<a
    ///
    /// On the wire: `<a`.
    ///
    /// Default: `"<a"`.
    pub less_a: Option<String>,
    /// `<!-- comment`.
    ///
    /// On the wire: `<!-- comment`.
    ///
    /// Default: `"<!-- comment"`.
    pub less_comment: Option<String>,
    /// a\~b~~c~~
    ///
    /// On the wire: `a~b~~c~~`.
    ///
    /// Default: `"a~b~~c~~"`.
    pub a_b_c: Option<String>,
    /// end with backslash\\
    ///
    /// On the wire: `end with backslash\`.
    ///
    /// Default: `"end with backslash\\"`.
    pub end_with_backslash: Option<String>,
    /// 'quote' "double"
    ///
    /// On the wire: `'quote' "double"`.
    ///
    /// Default: `"'quote' \"double\""`.
    pub quote_double: Option<String>,
    /// bom
    ///
    /// On the wire: `"\u{feff}bom"`.
    ///
    /// Default: `"\ufeffbom"`.
    pub bom: Option<String>,
    /// ́combining first
    ///
    /// On the wire: `́combining first`.
    ///
    /// Default: `"́combining first"`.
    pub combining_first: Option<String>,
    /// Self::foo \[Self\] \[crate::x\] \[`Vec`\]
    ///
    /// On the wire: ``Self::foo [Self] [crate::x] [`Vec`]``.
    ///
    /// Default: ``"Self::foo [Self] [crate::x] [`Vec`]"``.
    pub self_foo_self_crate_x_vec: Option<String>,
    /// foo::bar
    ///
    /// On the wire: `foo::bar`.
    ///
    /// Default: `"foo::bar"`.
    pub foo_bar: Option<String>,
    /// @mention #123
    ///
    /// On the wire: `@mention #123`.
    ///
    /// Default: `"@mention #123"`.
    pub mention_123: Option<String>,
    /// e.g. x, i.e. y
    ///
    /// On the wire: `e.g. x, i.e. y`.
    ///
    /// Default: `"e.g. x, i.e. y"`.
    pub e_g_x_i_e_y: Option<String>,
    /// $x^2$ (y)
    ///
    /// On the wire: `$x^2$ \(y\)`.
    ///
    /// Default: `"$x^2$ \\(y\\)"`.
    pub x_2_y: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Hostile {
        rust_fn_main_panic = "```rust\nfn main() { panic!(); }\n```",
        let_x_1 = "~~~\nlet x = 1;\n~~~",
        indented_code_more = "    indented_code();\n    more();",
        let_tabbed_1 = "\tlet tabbed = 1;",
        pub_fn_escaped = "*/ pub fn escaped() {} /*",
        pub_fn_x_r = "\"# ; pub fn x() {} r#\"",
        nul_here = "nul \0 here",
        n31mred_0m = "\u{1b}[31mred\u{1b}[0m",
        right_to_left_x = "\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}",
        cdata_x = "]]> <![CDATA[ x",
        x_and_y_and_z_javascript_alert_1_a_http_x = "[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x",
        less_b_bold_b_script_alert_1_script_unclosed = "<b>bold</b> <script>alert(1)</script> <unclosed",
        http_example_org_bare_and_https_x_y_z_a = "http://example.org/bare and https://x.y/z_[a]",
        one_two_three_four_five_six_seven_eight = "one\r\ntwo\rthree\u{2028}four\u{2029}five\u{85}six\u{b}seven\u{c}eight",
        allow_warnings = "#![allow(warnings)]",
        test_fn_t = "#[test]\nfn t() {}",
        heading_another_quote_code = "# Heading\n## Another\n> quote\n> ```\n> code\n> ```",
        n1_one_2_two_continued_lazy = "1. one\n2. two\n   continued\nlazy",
        minus_a_lazy_continuation_nested_deep_b = "- a\nlazy continuation\n  - nested\n    - deep\n* b",
        a_b_1_2 = "| a | b |\n|---|---|\n| 1 | 2 |",
        lt_b_gt_amp_x41 = "&lt;b&gt; &amp; &#x41;",
        unclosed_tick = "`unclosed tick",
        double_tick = "``double ` tick``",
        backslash_n_u_202e = "\\ backslash \\n \\u{202e}",
        n0_x = "{} {0} {x}",
        inner = "//! inner",
        doc = "/// doc",
        minus_title = "---\ntitle\n===",
        star_star_star = "***",
        rm_rf_cmd = "$(rm -rf /) `cmd`",
        n1_footnote_1 = "[^1]: footnote [^1]",
        minus_task = "- [ ] task",
        not_img_http_x_y_png = "![img](http://x/y.png)",
        less_details_details_after = "</details><details>",
        include_str_etc_passwd = "include_str!(\"/etc/passwd\")",
        space_space = "  ",
        minus = "-",
        plus = "+",
        n1 = "1)",
        n12345678901234567890_x = "12345678901234567890. x",
        space_space_space_space = "    ",
        a_code_after_blank_b = "a\n\n\n\n    code after blank\n\nb",
        minus_item_code_in_item = "- item\n\n      code in item",
        greater_quote_list_lazy = "> - quote list\n>   lazy",
        u0060_u0060_u0060 = "```",
        never_closed = "```\nnever closed",
        text_inline_fence = "text ```inline fence",
        emph_x_bold = "*emph _x_ **bold",
        unclosed = "[unclosed",
        x = "](x)",
        less_a = "<a",
        less_comment = "<!-- comment",
        a_b_c = "a~b~~c~~",
        end_with_backslash = "end with backslash\\",
        quote_double = "'quote' \"double\"",
        bom = "\u{feff}bom",
        combining_first = "\u{301}combining first",
        self_foo_self_crate_x_vec = "Self::foo [Self] [crate::x] [`Vec`]",
        foo_bar = "foo::bar",
        mention_123 = "@mention #123",
        e_g_x_i_e_y = "e.g. x, i.e. y",
        x_2_y = "$x^2$ \\(y\\)",
        .. extra
    }
}

/// 1. one
/// 2. two continued lazy
#[derive(Clone)]
#[non_exhaustive]
pub enum Values {
    /// ````"```rust\nfn main() { panic!(); }\n```"````
    RustFnMainPanic,
    /// `"~~~\nlet x = 1;\n~~~"`
    LetX1,
    /// `"    indented_code();\n    more();"`
    IndentedCodeMore,
    /// `"\tlet tabbed = 1;"`
    LetTabbed1,
    /// `*/ pub fn escaped() {} /*`
    PubFnEscaped,
    /// `"# ; pub fn x() {} r#"`
    PubFnXR,
    /// `"nul \0 here"`
    NulHere,
    /// `"\u{1b}[31mred\u{1b}[0m"`
    N31mred0m,
    /// `"\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}"`
    RightToLeftX,
    /// `]]> <![CDATA[ x`
    CdataX,
    /// ``[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x``
    XAndYAndZJavascriptAlert1AHttpX,
    /// `<b>bold</b> <script>alert(1)</script> <unclosed`
    LessBBoldBScriptAlert1ScriptUnclosed,
    /// `http://example.org/bare and https://x.y/z_[a]`
    HttpExampleOrgBareAndHttpsXYZA,
    /// `"one\r\ntwo\rthree\u{2028}four\u{2029}five\u{85}six\u{b}seven\u{c}eight"`
    OneTwoThreeFourFiveSixSevenEight,
    /// `#![allow(warnings)]`
    AllowWarnings,
    /// `"#[test]\nfn t() {}"`
    TestFnT,
    /// ````"# Heading\n## Another\n> quote\n> ```\n> code\n> ```"````
    HeadingAnotherQuoteCode,
    /// `"1. one\n2. two\n   continued\nlazy"`
    N1One2TwoContinuedLazy,
    /// `"- a\nlazy continuation\n  - nested\n    - deep\n* b"`
    MinusALazyContinuationNestedDeepB,
    /// `"| a | b |\n|---|---|\n| 1 | 2 |"`
    AB12,
    /// `&lt;b&gt; &amp; &#x41;`
    LtBGtAmpX41,
    /// `` `unclosed tick ``
    UnclosedTick,
    /// ``` ``double ` tick`` ```
    DoubleTick,
    /// `\ backslash \n \u{202e}`
    BackslashNU202e,
    /// `{} {0} {x}`
    N0X,
    /// `//! inner`
    Inner,
    /// `/// doc`
    Doc,
    /// `"---\ntitle\n==="`
    MinusTitle,
    /// `***`
    StarStarStar,
    /// `` $(rm -rf /) `cmd` ``
    RmRfCmd,
    /// `[^1]: footnote [^1]`
    N1Footnote1,
    /// `- [ ] task`
    MinusTask,
    /// `![img](http://x/y.png)`
    NotImgHttpXYPng,
    /// `</details><details>`
    LessDetailsDetails,
    /// `{{handlebars}}`
    Handlebars,
    /// `include_str!("/etc/passwd")`
    IncludeStrEtcPasswd,
    /// `"  "`
    SpaceSpace,
    /// `-`
    Minus,
    /// `+`
    Plus,
    /// `1)`
    N1,
    /// `12345678901234567890. x`
    N12345678901234567890X,
    /// `"    "`
    SpaceSpaceSpaceSpace,
    /// `"a\n\n\n\n    code after blank\n\nb"`
    ACodeAfterBlankB,
    /// `"- item\n\n      code in item"`
    MinusItemCodeInItem,
    /// `"> - quote list\n>   lazy"`
    GreaterQuoteListLazy,
    /// ```` ``` ````
    U0060U0060U0060,
    /// ````"```\nnever closed"````
    NeverClosed,
    /// ````text ```inline fence````
    TextInlineFence,
    /// `*emph _x_ **bold`
    EmphXBold,
    /// `[unclosed`
    Unclosed,
    /// `](x)`
    X,
    /// `<a`
    LessA,
    /// `<!-- comment`
    LessComment,
    /// `a~b~~c~~`
    ABC,
    /// `end with backslash\`
    EndWithBackslash,
    /// `'quote' "double"`
    QuoteDouble,
    /// `"\u{feff}bom"`
    Bom,
    /// `́combining first`
    CombiningFirst,
    /// ``Self::foo [Self] [crate::x] [`Vec`]``
    SelfFooSelfCrateXVec,
    /// `foo::bar`
    FooBar,
    /// `@mention #123`
    Mention123,
    /// `e.g. x, i.e. y`
    EGXIEY,
    /// `$x^2$ \(y\)`
    X2Y,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Values, Unknown {
        RustFnMainPanic = "```rust\nfn main() { panic!(); }\n```",
        LetX1 = "~~~\nlet x = 1;\n~~~",
        IndentedCodeMore = "    indented_code();\n    more();",
        LetTabbed1 = "\tlet tabbed = 1;",
        PubFnEscaped = "*/ pub fn escaped() {} /*",
        PubFnXR = "\"# ; pub fn x() {} r#\"",
        NulHere = "nul \0 here",
        N31mred0m = "\u{1b}[31mred\u{1b}[0m",
        RightToLeftX = "\u{202e}right to left\u{202c} \u{2066}x\u{2069} \u{200f}\u{61c}",
        CdataX = "]]> <![CDATA[ x",
        XAndYAndZJavascriptAlert1AHttpX = "[x] and [`y`] and [z](javascript:alert(1)) [a]: http://x",
        LessBBoldBScriptAlert1ScriptUnclosed = "<b>bold</b> <script>alert(1)</script> <unclosed",
        HttpExampleOrgBareAndHttpsXYZA = "http://example.org/bare and https://x.y/z_[a]",
        OneTwoThreeFourFiveSixSevenEight = "one\r\ntwo\rthree\u{2028}four\u{2029}five\u{85}six\u{b}seven\u{c}eight",
        AllowWarnings = "#![allow(warnings)]",
        TestFnT = "#[test]\nfn t() {}",
        HeadingAnotherQuoteCode = "# Heading\n## Another\n> quote\n> ```\n> code\n> ```",
        N1One2TwoContinuedLazy = "1. one\n2. two\n   continued\nlazy",
        MinusALazyContinuationNestedDeepB = "- a\nlazy continuation\n  - nested\n    - deep\n* b",
        AB12 = "| a | b |\n|---|---|\n| 1 | 2 |",
        LtBGtAmpX41 = "&lt;b&gt; &amp; &#x41;",
        UnclosedTick = "`unclosed tick",
        DoubleTick = "``double ` tick``",
        BackslashNU202e = "\\ backslash \\n \\u{202e}",
        N0X = "{} {0} {x}",
        Inner = "//! inner",
        Doc = "/// doc",
        MinusTitle = "---\ntitle\n===",
        StarStarStar = "***",
        RmRfCmd = "$(rm -rf /) `cmd`",
        N1Footnote1 = "[^1]: footnote [^1]",
        MinusTask = "- [ ] task",
        NotImgHttpXYPng = "![img](http://x/y.png)",
        LessDetailsDetails = "</details><details>",
        Handlebars = "{{handlebars}}",
        IncludeStrEtcPasswd = "include_str!(\"/etc/passwd\")",
        SpaceSpace = "  ",
        Minus = "-",
        Plus = "+",
        N1 = "1)",
        N12345678901234567890X = "12345678901234567890. x",
        SpaceSpaceSpaceSpace = "    ",
        ACodeAfterBlankB = "a\n\n\n\n    code after blank\n\nb",
        MinusItemCodeInItem = "- item\n\n      code in item",
        GreaterQuoteListLazy = "> - quote list\n>   lazy",
        U0060U0060U0060 = "```",
        NeverClosed = "```\nnever closed",
        TextInlineFence = "text ```inline fence",
        EmphXBold = "*emph _x_ **bold",
        Unclosed = "[unclosed",
        X = "](x)",
        LessA = "<a",
        LessComment = "<!-- comment",
        ABC = "a~b~~c~~",
        EndWithBackslash = "end with backslash\\",
        QuoteDouble = "'quote' \"double\"",
        Bom = "\u{feff}bom",
        CombiningFirst = "\u{301}combining first",
        SelfFooSelfCrateXVec = "Self::foo [Self] [crate::x] [`Vec`]",
        FooBar = "foo::bar",
        Mention123 = "@mention #123",
        EGXIEY = "e.g. x, i.e. y",
        X2Y = "$x^2$ \\(y\\)",
    }
}
