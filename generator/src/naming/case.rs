//! Converts names to Rust's cases as `heck` does, but faster for ASCII names.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `snake_case`.
pub fn snake_case(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_snake_case();
    }
    let mut name = String::with_capacity(text.len() + 8);
    for_words(text, |word| {
        if !name.is_empty() {
            name.push('_');
        }
        name.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
    });
    name
}

/// `SCREAMING_SNAKE_CASE`.
pub(super) fn shouty_snake_case(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_shouty_snake_case();
    }
    let mut name = snake_case(text);
    name.make_ascii_uppercase();
    name
}

/// `UpperCamelCase`.
pub fn upper_camel_case(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_upper_camel_case();
    }
    let mut name = String::with_capacity(text.len());
    for_words(text, |word| {
        let start = name.len();
        name.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
        if let Some(first) = name.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
    });
    name
}

/// The letters of a word so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    /// No letters with a case yet.
    Start,
    Small,
    Capital,
}

/// Splits an ASCII text into words. A word ends at a character that is not a letter or digit, before a
/// capital after a small letter, and before the last of several capitals if a small letter follows.
fn for_words(text: &str, mut act: impl FnMut(&str)) {
    for part in text.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let bytes = part.as_bytes();
        let (mut start, mut run) = (0, Run::Start);
        for (at, letter) in bytes.iter().enumerate() {
            let Some(next) = bytes.get(at + 1) else {
                act(&part[start..]);
                break;
            };
            let after = match letter {
                b'a'..=b'z' => Run::Small,
                b'A'..=b'Z' => Run::Capital,
                _ => run,
            };
            let end = if after == Run::Small && next.is_ascii_uppercase() {
                at + 1
            } else if run == Run::Capital && letter.is_ascii_uppercase() && next.is_ascii_lowercase() {
                at
            } else {
                run = after;
                continue;
            };
            act(&part[start..end]);
            (start, run) = (end, Run::Start);
        }
    }
}

#[cfg(test)]
mod tests {
    use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

    use super::{shouty_snake_case, snake_case, upper_camel_case};

    /// All texts of these letters up to a length.
    fn texts(letters: &[char], longest: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..longest {
            let longer = |text: &String| letters.iter().map(|letter| format!("{text}{letter}")).collect();
            last = last.iter().flat_map(|text| -> Vec<String> { longer(text) }).collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    #[test]
    fn cases_are_those_of_heck() {
        for text in texts(&['a', 'Z', '7', '_', 'é'], 7) {
            assert_eq!(snake_case(&text), text.to_snake_case(), "{text}");
            assert_eq!(shouty_snake_case(&text), text.to_shouty_snake_case(), "{text}");
            assert_eq!(upper_camel_case(&text), text.to_upper_camel_case(), "{text}");
        }
    }
}
