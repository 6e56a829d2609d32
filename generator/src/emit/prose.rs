//! The document's prose as doc comments: it stays prose, whatever it holds, and becomes neither code nor a broken link.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::TypeDefinition;

/// Where lines are broken.
const WIDTH: usize = 96;

/// Doc attributes, a line each.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| without_control(line));
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The name on the wire, where it is not what a reader of the name in Rust would take it for.
pub(super) fn wire_docs(wire: &str, name: &str) -> Vec<String> {
    let letters = |text: &str| -> String {
        text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let is_plain =
        wire.chars().all(|symbol| symbol.is_alphanumeric() || matches!(symbol, '_' | '-' | '.' | ' '));
    match is_plain && letters(wire) == letters(name.trim_start_matches("r#")) {
        true => Vec::new(),
        false => vec![String::new(), format!("On the wire: {}.", code(wire))],
    }
}

/// The doc comment of a type.
pub(super) fn type_docs(definition: &TypeDefinition) -> TokenStream {
    let mut about = lines(&definition.docs);
    if definition.deprecated {
        about.extend([String::new(), "The document advises against it.".into()]);
    }
    docs(&about)
}

/// The lines of a text from the document.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for block in blocks(text) {
        match block {
            Block::Code(code) => {
                separate(&mut out);
                out.push("```text".into());
                out.extend(code);
                out.push("```".into());
            }
            Block::Paragraph(text) => {
                separate(&mut out);
                out.extend(wrapped(&safe(&text), "", ""));
            }
            Block::Entry(text) => {
                if !out.last().is_none_or(|last| last.starts_with("- ") || last.starts_with("  ")) {
                    separate(&mut out);
                }
                out.extend(wrapped(&safe(&text), "- ", "  "));
            }
        }
    }
    out
}

/// The first sentence or line of a text, for places that have room for one.
pub(super) fn one_line(text: &str) -> String {
    let text = text.replace('\r', "\n");
    let line = safe(text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default());
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
    match starts_a_block(first) {
        true if rest.is_empty() => escaped(first),
        true => format!("{} {rest}", escaped(first)),
        false => line,
    }
}

fn separate(out: &mut Vec<String>) {
    if out.last().is_some_and(|last| !last.is_empty()) {
        out.push(String::new());
    }
}

enum Block {
    Paragraph(String),
    Entry(String),
    Code(Vec<String>),
}

/// Paragraphs, entries of lists, and fenced code; what else Markdown has is read as a paragraph.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line.starts_with("```") || line.starts_with("~~~") {
            let code = lines
                .by_ref()
                .map(without_control)
                .take_while(|line| !line.trim_start().starts_with(['`', '~']))
                .collect();
            blocks.push(Block::Code(code));
            open = false;
        } else if line.is_empty() {
            open = false;
        } else if line.starts_with('#') {
            blocks.push(Block::Paragraph(line.trim_matches('#').trim().to_owned()));
            open = false;
        } else if let Some(entry) = entry(line) {
            blocks.push(Block::Entry(entry.to_owned()));
            open = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Entry(text)) if open => {
                    text.push(' ');
                    text.push_str(line);
                }
                _ => blocks.push(Block::Paragraph(line.trim_start_matches(['#', '>']).trim().to_owned())),
            }
            open = true;
        }
    }
    blocks
}

fn entry(line: &str) -> Option<&str> {
    ["- ", "* ", "+ ", "\u{2022} "].into_iter().find_map(|bullet| line.strip_prefix(bullet)).map(str::trim)
}

/// Without what steers a terminal, or the direction in which text is read; what separates words or lines is a space.
fn without_control(line: &str) -> String {
    let steers = |symbol: char| {
        symbol.is_control()
            || matches!(symbol, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let plain = line.chars().map(|symbol| if symbol.is_whitespace() { ' ' } else { symbol });
    plain.filter(|symbol| !steers(*symbol)).collect()
}

/// A name from the document as code within a line.
pub(super) fn code(name: &str) -> String {
    format!("`{}`", without_control(&name.replace('`', "'").replace(char::is_whitespace, " ")))
}

/// Escapes what rustdoc would read as a link or a tag. Code between ticks stays, addresses become links.
fn safe(text: &str) -> String {
    let text = without_control(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.as_str();
    while let Some(symbol) = rest.chars().next() {
        let (piece, taken) = match symbol {
            '`' => ticked(rest),
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let end = rest
                    .find(|symbol: char| symbol.is_whitespace() || "<>[]()\"'`,;".contains(symbol))
                    .unwrap_or(rest.len());
                let address = rest[..end].trim_end_matches(['.', ':', '*', '_']);
                (format!("<{address}>"), address.len())
            }
            '[' | ']' | '<' | '>' | '\\' | '~' => (format!("\\{symbol}"), 1),
            other => (other.to_string(), other.len_utf8()),
        };
        out.push_str(&piece);
        rest = &rest[taken..];
    }
    out
}

/// Code at the start of a text, with the length that it has there; ticks that nothing closes are signs like others.
fn ticked(text: &str) -> (String, usize) {
    let ticks = text.bytes().take_while(|octet| *octet == b'`').count();
    let mut at = ticks;
    while let Some(next) = text[at..].find('`') {
        let closing = text[at + next..].bytes().take_while(|octet| *octet == b'`').count();
        let end = at + next + closing;
        if closing == ticks {
            return (text[..end].to_owned(), end);
        }
        at = end;
    }
    ("\\`".repeat(ticks), ticks)
}

/// Breaks a paragraph into lines; a word that would start a list or a heading at the start of a line stays on the line before.
fn wrapped(text: &str, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH && !starts_a_block(word) {
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        let word = if is_empty && starts_a_block(word) { escaped(word) } else { word.to_owned() };
        line.push_str(&word);
        is_empty = false;
    }
    if !is_empty {
        lines.push(line);
    }
    lines
}

/// The sign that makes a block stands first, or behind a number.
fn escaped(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    format!("{}\\{}", &word[..digits], &word[digits..])
}

fn starts_a_block(word: &str) -> bool {
    let numbered = word.trim_end_matches(['.', ')']);
    let is_number = numbered.len() < word.len()
        && !numbered.is_empty()
        && numbered.bytes().all(|byte| byte.is_ascii_digit());
    // Within code, tags and fences are not escaped.
    let is_markup = (word.starts_with('<') && !word.starts_with("<http")) || word.starts_with("```");
    is_number
        || is_markup
        || word.starts_with(['#', '=', '|'])
        || ["-", "*", "+", "--", "---", "***"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn check_lines(text: &str, expected: &[&str]) {
        assert_eq!(lines(text), expected);
    }

    #[test]
    fn prose_stays_prose() {
        check_lines(
            "See [the list](x) of <b>users</b>.",
            &["See \\[the list\\](x) of \\<b\\>users\\</b\\>."],
        );
        check_lines("    let x = unsafe_code();", &["let x = unsafe_code();"]);
        check_lines("```\nfn main() {}\n```", &["```text", "fn main() {}", "```"]);
        check_lines(
            "At https://example.com/a_b. Then `a[0]`",
            &["At <https://example.com/a_b>. Then `a[0]`"],
        );
    }

    #[test]
    fn lists_keep_their_shape() {
        check_lines(
            "Values:\n* `a`: one\n  more\n* `b`\n\nEnd",
            &["Values:", "", "- `a`: one more", "- `b`", "", "End"],
        );
    }
}
