//! Parses the rows of a table, which are the tokens of its fields as a string.

use super::field::{Field, mark};
use super::json::Json;

/// The fields of a table: `"id", "email" required secret, …`, as `stringify` writes the tokens of the macro `model`.
pub(super) fn read(rows: &'static str) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut rest = rows.trim_start();
    while let Some(literal) = rest.strip_prefix('"') {
        let end = length(literal);
        let (words, others) = literal[end..].split_once(',').unwrap_or((&literal[end..], ""));
        let name = unescaped(&literal[..end]);
        fields.push(Field { name, key: key(name), marks: marks(words) });
        rest = others.trim_start();
    }
    fields
}

/// The key in a JSON text, with quotation marks and colon.
fn key(name: &str) -> &'static str {
    format!("{}:", Json::from(name)).leak()
}

/// The length of a string literal, without its closing quotation mark.
fn length(literal: &str) -> usize {
    let mut is_escaped = false;
    for (index, one) in literal.bytes().enumerate() {
        match one {
            b'"' if !is_escaped => return index,
            b'\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    literal.len()
}

/// The marks between a literal and the comma. `words` starts with the closing quotation mark of the literal.
fn marks(words: &str) -> u8 {
    let words = words.trim_start_matches('"').split_whitespace();
    words.fold(0, |marks, word| marks | mark::of(word))
}

/// The text of a literal. Few keys have escapes.
fn unescaped(literal: &'static str) -> &'static str {
    if !literal.contains('\\') {
        return literal;
    }
    let mut text = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        rest = push_escape(&mut text, escape);
    }
    text.push_str(rest);
    text.leak()
}

/// Appends the character of an escape (The Rust Reference, Character escapes), and returns the text after the escape.
fn push_escape<'a>(text: &mut String, escape: &'a str) -> &'a str {
    let mut rest = escape.chars();
    match rest.next() {
        Some('n') => text.push('\n'),
        Some('r') => text.push('\r'),
        Some('t') => text.push('\t'),
        Some('0') => text.push('\0'),
        Some('u') => {
            let (digits, after) = rest.as_str().split_once('}').unwrap_or((rest.as_str(), ""));
            let number = u32::from_str_radix(digits.trim_start_matches('{'), 16);
            text.extend(number.ok().and_then(char::from_u32));
            return after;
        }
        Some(other) => text.push(other),
        None => {}
    }
    rest.as_str()
}
