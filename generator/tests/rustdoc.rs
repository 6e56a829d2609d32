//! What rustdoc shows of a description is what CommonMark says that it is.

use std::fs;
use std::process::Command;

use crate::common::{answering, check_emit};
use pulldown_cmark::{Options, Parser, html};

/// Descriptions, and what they are in Markdown if that is not what they say already.
const CASES: &[(&str, Option<&str>)] = &[
    (
        "A [guide](https://a.example.com/b?c=d&e=f \"g\"), <https://a.example.com> and [that][1].\n\n[1]: https://a.example.com/x",
        None,
    ),
    ("* a\n* b\n  * c\n    1. d\n    2. e\n* f", None),
    ("3. a\n\n   more of a\n4. b\n\n   > quoted\n\nend", None),
    ("| a | b |\n|:--|--:|\n| `c\\|d` | **e** |\n| f | [g](https://a.example.com) |", None),
    ("# Title\n\ntext\n\n## Part\n\n- `a`: b\n- `c`: *d* ~~e~~", None),
    ("- a\n\n  ```json\n  { \"b\": 1 }\n\n  ```\n- c", None),
    ("Line one  \nline two\nstill two\n\n***\n\n1986\\. A \\*year\\* & a_b_c &lt;d&gt;", None),
    ("- [x] done\n- [ ] open\n\n+ other\n+ list", None),
    ("> quote\n>\n> - list\n>   in it\n\n```http\nGET /a HTTP/1.1\n```", None),
    ("***both** one* and **a *b* c** with `` `ticks` ``", None),
    ("    marker();\n\nand text", Some("```text\nmarker();\n```\n\nand text")),
    ("```rust\nmarker();\n```", Some("```text\nmarker();\n```")),
    (
        "```should_panic\nmarker();\n```\n\n```marker\nmarker();\n```",
        Some("```text\nmarker();\n```\n\n```text\nmarker();\n```"),
    ),
    ("See [foo], [`Vec`], [i32] and [a](b.html).", Some("See \\[foo\\], \\[`Vec`\\], \\[i32\\] and a.")),
    ("At https://a.example.com/b_c.", Some("At <https://a.example.com/b_c>.")),
    ("<p>a <b>b</b></p><ul><li>c</li><li><code>d</code></li></ul>", Some("a **b**\n\n- c\n- `d`")),
    (
        "a<br>b <a href=\"https://a.example.com\">c</a><!-- d --> /e/<id>",
        Some("a\\\nb [c](https://a.example.com) /e/\\<id>"),
    ),
    ("\u{200b}    marker();\r\n\u{202e}x\0", Some("```text\nmarker();\n```\n\nx")),
];

/// Without what the two programs lay out in ways of their own: attributes but targets, frames, anchors, spaces, levels.
fn shape(html: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in html.split_inclusive('>') {
        let (text, tag) = piece.split_once('<').unwrap_or((piece, ""));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        parts.extend(
            (!text.is_empty())
                .then(|| text.replace("&quot;", "\"").replace("§", ""))
                .filter(|text| !text.is_empty()),
        );
        let name: String =
            tag.chars().take_while(|symbol| symbol.is_ascii_alphanumeric() || *symbol == '/').collect();
        let name = match name.trim_end_matches(|symbol: char| symbol.is_ascii_digit()) {
            "h" => "h",
            "/h" => "/h",
            _ => name.as_str(),
        };
        let target = tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
        match (name, target) {
            ("" | "div" | "/div" | "span" | "/span" | "br/" | "/a" | "input", _) => {
                parts.extend((name == "br/").then(|| "br".into()))
            }
            ("a", Some((target, _))) if target.starts_with('#') => {}
            ("a", Some((target, _))) => parts.push(format!("a {target}")),
            ("hr/" | "hr", _) => parts.push("hr".into()),
            (name, _) => parts.push(name.to_owned()),
        }
    }
    parts
}

fn expected(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let options = options | Options::ENABLE_TASKLISTS | Options::ENABLE_SMART_PUNCTUATION;
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(markdown, options));
    out
}

/// The doc comment of a struct among the emitted text.
fn docs_of<'a>(emitted: &'a str, name: &str) -> Vec<&'a str> {
    let head = format!("pub struct {name} {{");
    let before: Vec<&str> = emitted.lines().take_while(|line| *line != head).collect();
    let docs = before
        .iter()
        .rev()
        .skip_while(|line| line.starts_with("#["))
        .take_while(|line| line.starts_with("///"));
    docs.copied().collect::<Vec<_>>().into_iter().rev().collect()
}

#[test]
fn descriptions_are_shown_as_they_are_meant() {
    let schemas: serde_json::Map<String, serde_json::Value> = CASES
        .iter()
        .enumerate()
        .map(|(index, (text, _))| {
            let properties = serde_json::json!({ format!("of_{index}"): { "type": "string" } });
            (
                format!("Case{index}"),
                serde_json::json!({ "type": "object", "description": text, "properties": properties }),
            )
        })
        .collect();
    let all: Vec<_> = (0..CASES.len())
        .map(|index| serde_json::json!({ "$ref": format!("#/components/schemas/Case{index}") }))
        .collect();
    let first = serde_json::json!({ "type": "object", "properties": { "cases": { "type": "array", "items": { "anyOf": all } } } });
    let mut text = format!("A: {first}\n");
    schemas.iter().for_each(|(name, schema)| text.push_str(&format!("{name}: {schema}\n")));
    let emitted = check_emit(&answering(&text), "src/types/pets.rs");

    let folder = tempfile::tempdir().unwrap();
    let mut source = "//! Descriptions.\n#![warn(missing_docs)]\n".to_owned();
    for index in 0..CASES.len() {
        let docs = docs_of(&emitted, &format!("Case{index}"));
        assert!(!docs.is_empty(), "{emitted}");
        source.push_str(&format!("{}\npub struct Case{index};\n", docs.join("\n")));
    }
    let (file, out) = (folder.path().join("cases.rs"), folder.path().join("out"));
    fs::write(&file, &source).unwrap();
    let program = std::env::var("RUSTDOC").unwrap_or_else(|_| "rustdoc".into());
    let rustdoc = |more: &[&str]| {
        let mut command = Command::new(&program);
        command.args(["--edition", "2024", "--crate-type", "lib"]).args(more).arg(&file).arg("-o").arg(&out);
        command.output().unwrap()
    };
    let run = rustdoc(&["-D", "warnings"]);
    assert!(run.status.success(), "{}\n{source}", String::from_utf8_lossy(&run.stderr));
    let tests = Command::new(&program).args(["--edition", "2024", "--test"]).arg(&file).output().unwrap();
    let reported = String::from_utf8_lossy(&tests.stdout).into_owned();
    assert!(reported.contains("running 0 tests"), "{reported}\n{source}");
    for (index, (said, meant)) in CASES.iter().enumerate() {
        let page = fs::read_to_string(out.join(format!("cases/struct.Case{index}.html"))).unwrap();
        let (_, rest) = page.split_once("<div class=\"docblock\">").unwrap();
        let (shown, _) = rest.split_once("</div></details>").unwrap();
        assert_eq!(shape(shown), shape(&expected(meant.unwrap_or(said))), "{said:?} as {shown}");
    }
}
