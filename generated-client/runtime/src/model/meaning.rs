// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! How values of enumerations are shown whose wire has numbers: by what they mean, with the number behind.

use std::fmt::{self, Debug, Display};

/// Writes the name of the variant in words and the number, or the number alone where the variant is not listed or has no name of its own.
pub fn show_meaning(variant: &dyn Debug, number: &dyn Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = format!("{variant:?}");
    if says_nothing(&name) {
        return f.pad(&number.to_string());
    }
    f.pad(&format!("{} ({number})", words(&name)))
}

/// Shows a string: one that is a number like a number, any other as it is.
pub fn show_text(variant: &dyn Debug, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { show_meaning(variant, &text, f) } else { f.pad(text) }
}

/// A value that is not listed shows what it holds, and one without a name is called by its number.
fn says_nothing(name: &str) -> bool {
    let number = name.strip_prefix("Value").unwrap_or("");
    let is_number = number.starts_with(|first: char| first.is_ascii_digit()) || number.starts_with("Minus");
    name.contains('(') || is_number
}

fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
