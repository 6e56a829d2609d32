//! `Display` of enumerations: a number is written after the name of its variant, such as `in progress (2)`.

use std::fmt::{self, Debug, Display};

/// Writes the name of the variant in words and the number, or only the number if the value is unknown or its variant is named
/// after the number.
pub fn show_meaning(variant: &dyn Debug, number: &dyn Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = format!("{variant:?}");
    if is_unnamed(&name) {
        return f.pad(&number.to_string());
    }
    f.pad(&format!("{} ({number})", words(&name)))
}

/// Writes a string as it is, but one that is a number as [`show_meaning`] does.
pub fn show_text(variant: &dyn Debug, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { show_meaning(variant, &text, f) } else { f.pad(text) }
}

/// Whether the `Debug` text of a variant is not a name: that of an unknown value has parentheses, and a variant without a name
/// is called `Value` and its number.
fn is_unnamed(name: &str) -> bool {
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
