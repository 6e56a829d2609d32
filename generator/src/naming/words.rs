//! Splits wire names into words and joins words to identifiers in each of Rust's cases.

use super::case;
use super::reserved::{escaped_type, escaped_value};

/// Words for the symbols that carry a name's meaning when nothing else does.
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

/// How many bytes a name has at most, numbers aside: documentation has a file for each type, and file systems bound
/// the names of files. A type that is named after a method has room for a word more.
const LONGEST_VALUE: usize = 100;
const LONGEST_TYPE: usize = 150;

/// So much longer may a name become by a number.
const ROOM: usize = 10;

/// `UpperCamelCase`.
pub(super) fn camel(text: &str, fallback: &str) -> String {
    escaped_type(&started(bounded(case::upper_camel_case(&readable(text)), LONGEST_TYPE), fallback, "N"))
}

/// `snake_case`.
pub(super) fn snake(text: &str, fallback: &str) -> String {
    let name = bounded(case::snake_case(&one_word(&readable(text))), LONGEST_VALUE);
    escaped_value(&started(name, &case::snake_case(fallback), "n"))
}

/// `SCREAMING_SNAKE_CASE`.
pub(super) fn shouting(text: &str, fallback: &str) -> String {
    started(case::shouty_snake_case(&one_word(&readable(text))), fallback, "N")
}

/// Short forms that are one word though their letters change case: plurals of initials (`userIDs`), and the few that
/// everyone writes so.
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

/// The same in ASCII alone: a module is also a file, and not every file system has other letters.
pub(super) fn ascii_snake(text: &str, fallback: &str) -> String {
    let ascii: String = text.chars().filter(char::is_ascii).collect();
    let has_letters = ascii.chars().any(|symbol| symbol.is_ascii_alphanumeric());
    snake(if has_letters { &ascii } else { "" }, fallback)
}

/// A name that is only a number longer than the bound is one that was bounded before.
fn bounded(mut name: String, longest: usize) -> String {
    if name.len() <= longest + ROOM {
        return name;
    }
    let end = (0..=longest.min(name.len())).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    name.truncate(end);
    name.truncate(name.trim_end_matches('_').len());
    name
}

/// An identifier starts with a letter.
fn started(name: String, fallback: &str, digit_prefix: &str) -> String {
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("{digit_prefix}{name}"),
    }
}

/// Signs at the end of a parameter's name, which compare its values; the longer ones first.
const COMPARISONS: [(&str, &str); 6] =
    [("<=", "until"), (">=", "from"), ("!=", "not"), ("<", "before"), (">", "after"), ("!", "not")];

/// A name with a word for the comparison that it ends with (`StartTime<`).
pub(super) fn compared(text: &str) -> String {
    let found = COMPARISONS.iter().find_map(|(sign, word)| Some((text.strip_suffix(sign)?, word)));
    match found {
        Some((name, word)) if name.chars().any(is_identifier_part) => format!("{name} {word}"),
        _ => text.to_owned(),
    }
}

/// A name with a word for each of its signs, those aside that only part words.
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

/// Only letters and digits make words. Symbols are spelled out where there is nothing else, or where a sign leads (`+1`, `-1`, `<=`).
fn readable(text: &str) -> String {
    let has_letters = text.chars().any(is_identifier_part);
    let mut out = String::with_capacity(text.len());
    for (at, symbol) in text.chars().enumerate() {
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

/// Letters and digits that Rust takes (XID_Continue), those aside that normalisation would change.
pub(super) fn is_identifier_part(symbol: char) -> bool {
    symbol.is_ascii_alphanumeric()
        || (!symbol.is_ascii() && unicode_ident::is_xid_continue(symbol) && !is_compatibility_letter(symbol))
}

/// Letters in form only (superscripts, circled and full-width ones), which normalisation would change.
fn is_compatibility_letter(symbol: char) -> bool {
    matches!(symbol, '\u{aa}' | '\u{ba}' | '\u{2b0}'..='\u{36f}' | '\u{2000}'..='\u{2bff}' | '\u{fb00}'..='\u{ffff}' | '\u{1d400}'..)
}

/// The singular of an English noun, for the type of a list's elements; an unusual plural stays as it is.
pub fn singular(text: &str) -> String {
    let snake = case::snake_case(text);
    let (head, last) = snake.rsplit_once('_').map_or(("", snake.as_str()), |(head, last)| (head, last));
    let last = singular_word(last);
    if head.is_empty() { last } else { format!("{head}_{last}") }
}

/// Plurals that no rule below gets right, each with its singular; words that are both stand for themselves.
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

/// The longest phrase of which [`condensed`] sees that it is said twice.
const LONGEST_PHRASE: usize = 4;

/// A name that says nothing twice in a row, whether in the singular or in the plural: ids that are made from paths say
/// `get_users_user_posts`, which is `get_user_posts`. What comes last stays.
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

/// Whether the last words are those before them; a number after a number says more.
fn ends_twice(words: &[String], length: usize) -> bool {
    let (before, last) = words[words.len() - 2 * length..].split_at(length);
    let is_number = last.iter().all(|word| word.chars().all(|symbol| symbol.is_ascii_digit()));
    !is_number && before.iter().zip(last).all(|(one, other)| is_same_word(one, other))
}

fn is_same_word(one: &str, other: &str) -> bool {
    one == other || singular_word(one) == singular_word(other)
}

/// A qualified name: `prefix` and `stem` in words, without repeating the words that end one and start the other.
pub fn joined(prefix: &str, stem: &str) -> String {
    let prefix = case::snake_case(prefix);
    let stem = case::snake_case(&readable(stem));
    let before: Vec<&str> = prefix.split('_').filter(|word| !word.is_empty()).collect();
    let after: Vec<&str> = stem.split('_').filter(|word| !word.is_empty()).collect();
    let overlap = (1..=before.len().min(after.len())).rev().find(|&length| {
        let (end, start) = (&before[before.len() - length..], &after[..length]);
        // A prefix is not lost for being the plural of what follows: the name would say where it belongs no more.
        end == start
            || (length < before.len() && end.iter().zip(start).all(|(one, other)| is_same_word(one, other)))
    });
    let overlap = overlap.unwrap_or(0);
    case::upper_camel_case(&[&before[..before.len() - overlap], &after[..]].concat().join("_"))
}

/// The words of a name as they are spoken.
pub fn spoken(text: &str) -> String {
    case::snake_case(&readable(text)).replace('_', " ")
}
