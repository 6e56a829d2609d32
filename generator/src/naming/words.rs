//! Splits names into words, and joins words to identifiers in Rust's cases.

use super::case;
use super::reserved::{escaped_type, escaped_value};

/// Words for symbols, for names that have nothing else.
const SYMBOLS: [(char, &str); 20] = [
    (' ', "space"),
    ('_', "underscore"),
    ('+', "plus"),
    ('-', "minus"),
    ('*', "star"),
    ('/', "slash"),
    ('%', "percent"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equal"),
    ('!', "not"),
    ('&', "and"),
    ('|', "or"),
    ('~', "tilde"),
    ('^', "caret"),
    ('$', "dollar"),
    ('#', "hash"),
    ('@', "at"),
    ('.', "dot"),
    ('?', "question"),
];

/// The longest names, in bytes without numbers: documentation has a file for each type, and file systems
/// limit the length of file names. A type that is named after a method may have one word more.
const LONGEST_VALUE: usize = 100;
const LONGEST_TYPE: usize = 150;

/// How much longer a name may become by a number.
const ROOM: usize = 10;

/// `UpperCamelCase`.
pub(super) fn camel(text: &str, fallback: &str) -> String {
    escaped_type(&started(bounded(case::upper_camel_case(&readable(text)), LONGEST_TYPE), fallback, "N"))
}

/// `snake_case`.
pub(super) fn snake(text: &str, fallback: &str) -> String {
    if is_snake(text) {
        return escaped_value(&bounded(text.to_owned(), LONGEST_VALUE));
    }
    let name = bounded(case::snake_case(&one_word(&readable(text))), LONGEST_VALUE);
    if name.is_empty() {
        return escaped_value(&case::snake_case(fallback));
    }
    escaped_value(&started(name, fallback, "n"))
}

/// Whether a text is in `snake_case` already and has only letters, as most names of documents.
fn is_snake(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    text.bytes().all(is_plain)
        && !text.is_empty()
        && !text.starts_with('_')
        && !text.ends_with('_')
        && !text.contains("__")
}

/// `SCREAMING_SNAKE_CASE`.
pub(super) fn shouting(text: &str, fallback: &str) -> String {
    started(case::shouty_snake_case(&one_word(&readable(text))), fallback, "N")
}

/// Writes short forms with mixed case as one word: plurals of initials (`userIDs`), and a few common ones.
fn one_word(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return text.to_owned();
    }
    let text = text.replace("OAuth", "Oauth").replace("IPv4", "Ipv4").replace("IPv6", "Ipv6");
    let letters: Vec<char> = text.chars().collect();
    let mut word = String::with_capacity(text.len());
    for (index, letter) in letters.iter().enumerate() {
        let (before, from_here) = letters.split_at(index);
        let is_plural = matches!(before, [.., first, second] if first.is_uppercase() && second.is_uppercase())
            && !matches!(from_here, [_, next, ..] if next.is_lowercase());
        word.push(if *letter == 's' && is_plural { 'S' } else { *letter });
    }
    word
}

/// As [`snake`], but in ASCII: a module is also a file, and not every file system supports other letters.
pub(super) fn ascii_snake(text: &str, fallback: &str) -> String {
    let ascii: String = text.chars().filter(char::is_ascii).collect();
    let has_letters = ascii.chars().any(|symbol| symbol.is_ascii_alphanumeric());
    snake(if has_letters { &ascii } else { "" }, fallback)
}

/// Cuts a name to a length. A name that is only longer by a number was cut before.
fn bounded(mut name: String, longest: usize) -> String {
    if name.len() <= longest + ROOM {
        return name;
    }
    let end = (0..=longest.min(name.len())).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    name.truncate(end);
    name.truncate(name.trim_end_matches('_').len());
    name
}

/// Makes the name start with a letter.
fn started(name: String, fallback: &str, digit_prefix: &str) -> String {
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("{digit_prefix}{name}"),
    }
}

/// Comparison operators at the end of a parameter's name; longer ones first.
const COMPARISONS: [(&str, &str); 6] =
    [("<=", "until"), (">=", "from"), ("!=", "not"), ("<", "before"), (">", "after"), ("!", "not")];

/// A name with a word for the operator at its end (`StartTime<`).
pub(super) fn compared(text: &str) -> String {
    let found = COMPARISONS.iter().find_map(|(sign, word)| Some((text.strip_suffix(sign)?, word)));
    match found {
        Some((name, word)) if name.chars().any(is_identifier_part) => format!("{name} {word}"),
        _ => text.to_owned(),
    }
}

/// A name with a word for each symbol, except for those that only separate words.
pub(super) fn spelled(text: &str) -> String {
    let text = compared(text).replace("[]", " list ");
    let mut out = String::with_capacity(text.len());
    for symbol in text.chars() {
        match SYMBOLS.iter().find(|(known, _)| *known == symbol) {
            Some((_, word)) if !matches!(symbol, ' ' | '_' | '-' | '.' | '/') => {
                out.push_str(&format!(" {word} "));
            }
            _ => out.push(symbol),
        }
    }
    out
}

/// Keeps only letters and digits. Symbols are spelled out if there is nothing else, or at the start (`+1`,
/// `-1`, `<=`).
fn readable(text: &str) -> String {
    let has_letters = text.chars().any(is_identifier_part);
    let mut out = String::with_capacity(text.len());
    for (at, symbol) in text.chars().enumerate() {
        if symbol.is_ascii_alphanumeric() {
            out.push(symbol);
            continue;
        }
        let leads = at == 0 && matches!(symbol, '+' | '-' | '<' | '>' | '!' | '=');
        match SYMBOLS.iter().find(|(known, _)| *known == symbol) {
            Some((_, word)) if leads || !has_letters => {
                out.push(' ');
                out.push_str(word);
                out.push(' ');
            }
            _ if !has_letters => out.push_str(&format!(" u{:04x} ", u32::from(symbol))),
            _ if symbol == '\'' || symbol == '\u{2019}' => {}
            _ if is_identifier_part(symbol) => out.push(symbol),
            _ => out.push(' '),
        }
    }
    out
}

/// The word for a sign within a value.
pub(super) fn sign(symbol: char) -> Option<&'static str> {
    if symbol == '-' {
        return Some("dash");
    }
    SYMBOLS.iter().find(|(known, _)| *known == symbol).map(|(_, word)| *word)
}

/// Whether Rust allows the character in identifiers (XID_Continue) and normalisation does not change it.
pub(super) fn is_identifier_part(symbol: char) -> bool {
    symbol.is_ascii_alphanumeric()
        || (!symbol.is_ascii() && unicode_ident::is_xid_continue(symbol) && !is_compatibility_letter(symbol))
}

/// Whether the character is a variant of a letter (superscript, circled, full-width), which normalisation
/// would change.
fn is_compatibility_letter(symbol: char) -> bool {
    matches!(symbol, '\u{aa}' | '\u{ba}' | '\u{2b0}'..='\u{36f}' | '\u{2000}'..='\u{2bff}' | '\u{fb00}'..='\u{ffff}' | '\u{1d400}'..)
}

/// The singular of an English noun, for the type of a list's elements. Unknown irregular plurals are not
/// changed.
pub fn singular(text: &str) -> String {
    let snake = case::snake_case(text);
    let (head, last) = snake.rsplit_once('_').map_or(("", snake.as_str()), |(head, last)| (head, last));
    let last = singular_word(last);
    if head.is_empty() { last } else { format!("{head}_{last}") }
}

/// Plurals that the rules below get wrong, with their singular. Words whose plural is the same are listed as
/// themselves.
const UNUSUAL: [(&str, &str); 48] = [
    ("access", "access"),
    ("address", "address"),
    ("aliases", "alias"),
    ("alias", "alias"),
    ("analyses", "analysis"),
    ("apis", "api"),
    ("atlas", "atlas"),
    ("aws", "aws"),
    ("biases", "bias"),
    ("bias", "bias"),
    ("bonuses", "bonus"),
    ("buses", "bus"),
    ("calories", "calorie"),
    ("campuses", "campus"),
    ("canvases", "canvas"),
    ("canvas", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("cpus", "cpu"),
    ("dns", "dns"),
    ("emojis", "emoji"),
    ("gas", "gas"),
    ("gpus", "gpu"),
    ("indices", "index"),
    ("kpis", "kpi"),
    ("lens", "lens"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("menus", "menu"),
    ("movies", "movie"),
    ("news", "news"),
    ("people", "person"),
    ("pies", "pie"),
    ("quizzes", "quiz"),
    ("series", "series"),
    ("skus", "sku"),
    ("sms", "sms"),
    ("species", "species"),
    ("statuses", "status"),
    ("status", "status"),
    ("submenus", "submenu"),
    ("taxis", "taxi"),
    ("ties", "tie"),
    ("uris", "uri"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
    ("vpcs", "vpc"),
    ("wikis", "wiki"),
];

fn singular_word(word: &str) -> String {
    if let Some((_, singular)) = UNUSUAL.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) || word.len() < 4 {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// The longest phrase whose repetition [`condensed`] finds.
const LONGEST_PHRASE: usize = 4;

/// A name without repeated phrases, also if one is singular and the other plural: `get_users_user_posts`, an
/// id from a path, becomes `get_user_posts`. The last repetition is kept.
pub fn condensed(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in case::snake_case(&readable(text)).split('_').filter(|word| !word.is_empty()) {
        words.push(word.to_owned());
        let longest = LONGEST_PHRASE.min(words.len() / 2);
        let repeated = (1..=longest).rev().find(|&length| ends_twice(&words, length));
        if let Some(length) = repeated {
            words.drain(words.len() - 2 * length..words.len() - length);
        }
    }
    words.join("_")
}

/// Whether the last words repeat those before them. Repeated numbers are kept.
fn ends_twice(words: &[String], length: usize) -> bool {
    let (before, last) = words[words.len() - 2 * length..].split_at(length);
    let is_number = last.iter().all(|word| word.chars().all(|symbol| symbol.is_ascii_digit()));
    !is_number && before.iter().zip(last).all(|(one, other)| is_same_word(one, other))
}

fn is_same_word(one: &str, other: &str) -> bool {
    one == other || singular_word(one) == singular_word(other)
}

/// A qualified name: `prefix` and `stem`, without repeating words at the end of one that start the other.
pub fn joined(prefix: &str, stem: &str) -> String {
    let prefix = case::snake_case(prefix);
    let stem = case::snake_case(&readable(stem));
    let before: Vec<&str> = prefix.split('_').filter(|word| !word.is_empty()).collect();
    let after: Vec<&str> = stem.split('_').filter(|word| !word.is_empty()).collect();
    let overlap = (1..=before.len().min(after.len())).rev().find(|&length| {
        let (end, start) = (&before[before.len() - length..], &after[..length]);
        // A prefix that is only the plural of the stem is kept, since the name would lose its context.
        end == start
            || (length < before.len() && end.iter().zip(start).all(|(one, other)| is_same_word(one, other)))
    });
    let overlap = overlap.unwrap_or(0);
    case::upper_camel_case(&[&before[..before.len() - overlap], &after[..]].concat().join("_"))
}

/// The words of a name, separated by spaces.
pub fn spoken(text: &str) -> String {
    case::snake_case(&readable(text)).replace('_', " ")
}
