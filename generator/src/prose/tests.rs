//! Tests that text from documents remains text.

use super::check::faults;
use super::{Doc, brief, line, parse, plain, sentence, write};

fn check_lines(text: &str, expected: &[&str]) {
    let lines = Doc::said(text).lines();
    assert_eq!(lines, expected, "{text:?}");
    assert_eq!(faults(&lines.join("\n")), Vec::<String>::new(), "{text:?}");
}

#[test]
fn markdown_stays_as_it_is_meant() {
    check_lines(
        "See [the guide](https://a.b/c) and <https://a.b>.",
        &["See [the guide](<https://a.b/c>) and <https://a.b>."],
    );
    check_lines("[the guide][1]\n\n[1]: https://a.b", &["[the guide](<https://a.b>)"]);
    check_lines("At https://a.b/c_d. Then", &["At <https://a.b/c_d>. Then"]);
    check_lines("Write to <a@b.c>.", &["Write to <a@b.c>."]);
    check_lines("# A #\n\nb\n\nC\n-", &["# A", "", "b", "", "## C"]);
    check_lines("1. a\n2. b\n   - c\n   - d", &["1. a", "2. b", "   - c", "   - d"]);
    check_lines("* a\n\n  b\n* c", &["- a", "", "  b", "", "- c"]);
    check_lines("| a | b |\n|:--|--:|\n| `c\\|d` | e |", &["| a | b |", "| :-- | --: |", "| `c\\|d` | e |"]);
    check_lines("> a\nb\n\n***", &["> a b", "", "***"]);
    check_lines("a  \nb", &["a\\", "b"]);
    check_lines("- [x] a\n- [ ] b", &["- [x] a", "- [ ] b"]);
    check_lines("*a* **b** ~~c~~ `d`", &["*a* **b** ~~c~~ `d`"]);
    check_lines("a[^x]\n\n[^x]: b", &["a \\[1\\]", "", "\\[1\\] b"]);
    check_lines("- a\n\n\n* b", &["- a", "", "+ b"]);
}

#[test]
fn code_is_never_a_test() {
    check_lines("```\nmarker();\n```", &["```text", "marker();", "```"]);
    check_lines("```rust\nmarker();\n```", &["```text", "marker();", "```"]);
    check_lines("~~~should_panic,json\nmarker();\n~~~", &["```text", "marker();", "```"]);
    check_lines("```json\n{}\n```", &["```json", "{}", "```"]);
    check_lines("    marker();", &["```text", "marker();", "```"]);
    check_lines("\u{200b}    marker();", &["```text", "marker();", "```"]);
    check_lines("\tmarker();", &["```text", "marker();", "```"]);
    check_lines("&#32;&#32;&#32;&#32;marker();", &["marker();"]);
    check_lines("\u{a0}\u{a0}\u{a0}\u{a0}marker();", &["marker();"]);
    check_lines("````\n```\nmarker();\n````", &["````text", "```", "marker();", "````"]);
    check_lines("<pre>\nmarker();\n\n  more();\n</pre>", &["```text", "marker();", "", "  more();", "```"]);
    check_lines("- a\n\n      marker();", &["- a", "", "  ```text", "  marker();", "  ```"]);
}

/// Values that differ are shown differently, also if only by what cannot be seen.
#[test]
fn code_that_cannot_be_seen_is_quoted() {
    for (value, shown) in [
        ("a", "`a`"),
        ("a b", "`a b`"),
        ("\"\"", "`\"\"`"),
        ("", "`\"\"`"),
        (" ", "`\" \"`"),
        ("  ", "`\"  \"`"),
        ("a ", "`\"a \"`"),
        ("a  b", "`\"a  b\"`"),
        ("a\nb", "`\"a\\nb\"`"),
        ("\u{a0}", "`\"\\u{a0}\"`"),
        ("\u{202e}a", "`\"\\u{202e}a\"`"),
        (" `` ", "```\" `` \"```"),
        ("größe \u{26a0}\u{fe0f}", "`größe \u{26a0}\u{fe0f}`"),
    ] {
        let mut doc = Doc::default();
        doc.add(super::code(value));
        assert_eq!(doc.lines(), [shown], "{value:?}");
        assert_eq!(faults(shown), Vec::<String>::new(), "{value:?}");
    }
}

#[test]
fn json_that_cannot_be_seen_is_escaped() {
    for (value, shown) in [
        (r#""a""#, r#"`"a"`"#),
        (r#""  a  b \n""#, r#"`"  a  b \n"`"#),
        ("\"\u{202e}a 'b'\"", r#"`"\u202ea 'b'"`"#),
        ("\"\u{e0001}\"", r#"`"\udb40\udc01"`"#),
        ("\"\u{26a0}\u{fe0f}\"", "`\"\u{26a0}\u{fe0f}\"`"),
        ("[\n1]", "`[ 1]`"),
    ] {
        let mut doc = Doc::default();
        doc.add(super::json(value));
        assert_eq!(doc.lines(), [shown], "{value:?}");
        assert_eq!(faults(shown), Vec::<String>::new(), "{value:?}");
    }
}

#[test]
fn html_is_said_in_markdown() {
    check_lines("<b>a</b> <i>b</i> <code>c_d</code><br/>e", &["**a** *b* `c_d`\\", "e"]);
    check_lines("<p>a</p><p>b", &["a", "", "b"]);
    check_lines("<ul><li>a<li>b <b>c</b></ul>", &["- a", "- b **c**"]);
    check_lines("Text: <ol start=3><li>a</li></ol>more", &["Text:", "", "3. a", "", "more"]);
    check_lines("<a href=\"https://a.b?c&amp;d\">e</a>", &["[e](<https://a.b?c&d>)"]);
    check_lines("<h3>A</h3>b", &["### A", "", "b"]);
    check_lines(
        "<table><tr><th>a</th></tr><tr><td>b<p>c</td></tr></table>",
        &["| a |", "| --- |", "| b c |"],
    );
    check_lines("a <!-- b --> c <script>d</script><style>\ne\n</style>", &["a c"]);
    check_lines("/users/<id> <SchemaDefinition schemaRef=\"a\" />", &["/users/\\<id>"]);
    check_lines("a<span>b</span> <font color=red>c</font>", &["ab c"]);
    check_lines("<b>a:</b>b", &["a:b"]);
    check_lines("<b> a </b>b", &["**a** b"]);
    check_lines("<div>\n\n- a\n\n</div>b", &["- a", "", "b"]);
    check_lines(
        "<img src=\"https://a.b\" alt=\"c\"> ![d](https://a.b) ![e](f.png)",
        &["[c](<https://a.b>) [d](<https://a.b>) e"],
    );
    check_lines("&lt;b&gt; &amp;lt; &copy;", &["\\<b> \\&lt; ©"]);
}

#[test]
fn links_lead_to_pages_alone() {
    check_lines("[foo] [i32] [`i32`]", &["\\[foo\\] \\[i32\\] \\[`i32`\\]"]);
    check_lines("[a](b) [c](#d) [e](/f) [g](javascript:h) [i](crate::j)", &["a c e g i"]);
    check_lines("<javascript:a> [b](<data:c>)", &["javascript:a b"]);
    check_lines("[foo]: bar\n\nc", &["c"]);
    check_lines("![a]", &["!\\[a\\]"]);
    check_lines("a!<https://b.c>", &["a\\!<https://b.c>"]);
    check_lines("a\\![b](https://b.c)", &["a\\![b](<https://b.c>)"]);
    check_lines("https://{a}.b.c/d", &["`https://{a}.b.c/d`"]);
}

#[test]
fn signs_in_text_stay_signs() {
    check_lines("1986\\. a\n\\- b \\# c", &["1986\\. a - b \\# c"]);
    check_lines("a_b _c\\_", &["a_b \\_c\\_"]);
    check_lines("\\*a\\* \\`b\\` \\~\\~c\\~\\~", &["\\*a\\* \\`b\\` \\~\\~c\\~\\~"]);
    check_lines("*/ a */ \\0 \"#", &["\\*/ a \\*/ \\\\0 \"#"]);
}

#[test]
fn lines() {
    let said = |words: super::Words| Doc::of(words).lines().join("\n");
    assert_eq!(said(line("\u{200b}    marker();\nmore")), "marker();");
    assert_eq!(said(line("# A `b` <b>c</b>")), "\\# A `b` **c**");
    assert_eq!(said(line("- a")), "\\- a");
    assert_eq!(said(line("1. a")), "1\\. a");
    assert_eq!(said(line("```rust")), "\\`\\`\\`rust");
    assert_eq!(said(line("")), "");
    assert_eq!(said(line("\u{200b}")), "");
    assert_eq!(said(sentence("List `users`")), "List `users`.");
    assert_eq!(said(brief("# A. b\n\nc")), "A.");
    assert_eq!(said(brief("    marker();")), "`marker();`");
    assert_eq!(plain("\u{200b} a\r\nb\u{202e}"), "a b");
}

#[test]
fn more_than_a_paragraph_below_a_name() {
    let mut doc = Doc::default();
    doc.list(vec![
        Doc::entry(super::code("a"), Doc::said("b\n\n- c\n\n# d")),
        Doc::entry(super::code("e"), Doc::said("f")),
    ]);
    assert_eq!(doc.lines(), ["- `a`: b", "", "  - c", "", "  **d**", "", "- `e`: f"]);
}

/// Pseudo-random numbers from a seed (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

const PARTS: &[&str] = &[
    "a",
    "b c",
    "marker();",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n    ",
    "\n> ",
    "\n- ",
    "\n* ",
    "\n+ ",
    "\n1. ",
    "\n2) ",
    "\n# ",
    "\n===\n",
    "\n---\n",
    "\n***\n",
    "\n```\n",
    "\n```rust\n",
    "\n~~~\n",
    "`",
    "``",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "~",
    "[",
    "]",
    "](",
    ")",
    "(",
    "[a]",
    "[a]: b",
    "\n[a]: https://a.b\n",
    "[^1]",
    "\n[^1]: ",
    "![",
    "!",
    "<",
    ">",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<p>",
    "</p>",
    "<ul>",
    "<li>",
    "</ul>",
    "<ol start=7>",
    "</ol>",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<a href=\"https://a.b\">",
    "<a href='javascript:a'>",
    "</a>",
    "<br>",
    "<hr>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<table>",
    "<tr>",
    "<td>",
    "<th>",
    "</td>",
    "</table>",
    "<div>",
    "</div>",
    "<h2>",
    "</h2>",
    "<id>",
    "<x y=z>",
    "<img src=a alt=b>",
    "<blockquote>",
    "https://a.b",
    "http://",
    "https://a.b/c_d.",
    "mailto:a@b",
    "<a@b.c>",
    "|",
    "\n| a | b |\n|---|---|\n",
    "|\n",
    "\\",
    "\\\n",
    "&",
    "&amp;",
    "&lt;",
    "&#32;",
    "&#10;",
    "&#x200b;",
    "&#96;",
    "&nbsp;",
    "&#42;",
    "\u{200b}",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "\r",
    "\r\n",
    "\0",
    "\u{a0}",
    "\u{e9}",
    "\u{1f469}\u{200d}\u{1f4bb}",
    "*/",
    "/*",
    "//",
    "\"",
    "'",
    "#",
    "-",
    "+",
    "=",
    ":",
    ".",
    "1",
    "1.",
    "[x] ",
    "$",
    "{",
    "}",
    "::",
    "i32",
    "--",
    "...",
];

fn text(numbers: &mut Numbers) -> String {
    let count = 1 + numbers.below(14);
    let mut text = String::new();
    for _ in 0..count {
        match numbers.below(12) {
            0 => text.extend(char::from_u32(numbers.below(0x11_0000) as u32)),
            _ => text.push_str(PARTS[numbers.below(PARTS.len())]),
        }
    }
    text
}

/// Documentation never contains what is not allowed, for any text, at every width and place.
#[test]
fn no_text_becomes_anything_else() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..cases() {
        let text = text(&mut numbers);
        let doc = Doc::said(&text);
        let lines = doc.lines().join("\n");
        assert_eq!(faults(&lines), Vec::<String>::new(), "{text:?} as {lines:?}");
        for width in [1, 8, 20, 200] {
            let narrow = write::write(&doc.0, width).join("\n");
            assert_eq!(parse::parse(&narrow), parse::parse(&lines), "{text:?} as {narrow:?} and {lines:?}");
        }
        let mut list = Doc::of(line(&text));
        list.list(vec![
            Doc::entry(super::code(&text), doc),
            Doc::of(brief(&text)),
            Doc::of(super::named(&text)),
        ]);
        let lines = list.lines().join("\n");
        assert_eq!(faults(&lines), Vec::<String>::new(), "{text:?} as {lines:?}");
    }
}

/// Written text has the same meaning as the text that was read. This is more than that nothing forbidden
/// appears.
#[test]
fn what_is_written_is_what_was_read() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    let mut plainer = 0;
    for _ in 0..cases() {
        let text = text(&mut numbers);
        let parsed = parse::parse(&text);
        let Doc(confirmed) = Doc::said(&text);
        plainer += usize::from(confirmed != parsed);
        let lines = write::write(&confirmed, 96).join("\n");
        assert_eq!(parse::parse(&lines), confirmed, "{text:?} as {lines:?}");
    }
    assert!(plainer * 20 < cases(), "{plainer} texts lose their marks");
}

fn cases() -> usize {
    4_000
}
