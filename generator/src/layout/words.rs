//! Kinds of words, and the spaces between them.

/// What kind of word it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Name,
    Literal,
    Lifetime,
    Doc,
    Sign,
}

/// The kind of a word; `None` for words that emitters do not use.
pub(super) fn class(word: &str) -> Option<Class> {
    let first = word.bytes().next()?;
    let last = word.bytes().next_back()?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    Some(match first {
        b'/' if word.starts_with("///")
            && !word.contains(['\n', '\r'])
            && word.as_bytes().get(3) != Some(&b'/') =>
        {
            Class::Doc
        }
        b'"' => Class::Literal,
        b'b' if last == b'"' => Class::Literal,
        b'\'' if last == b'\'' && word.len() > 2 => Class::Literal,
        b'\'' => Class::Lifetime,
        b'0'..=b'9' => Class::Literal,
        b'-' if last.is_ascii_digit() => Class::Literal,
        _ if word.strip_prefix("r#").unwrap_or(word).bytes().all(is_name) => Class::Name,
        _ => match word {
            "(" | ")" | "[" | "]" | "{" | "}" | "<" | ">" | ">>" | "," | ";" | ":" | "::" | "." | ".."
            | "..=" | "&" | "=" | "->" | "=>" | "#" | "!" | "?" => Class::Sign,
            _ => return None,
        },
    })
}

/// Whether there is a space before a word; `None` if that depends on more than the word before it.
pub(super) fn is_spaced(before: &str, word: &str, class_of_word: Class) -> Option<bool> {
    let of_before = class(before)?;
    let is_wordy = |class: Class| matches!(class, Class::Name | Class::Literal | Class::Lifetime);
    if of_before == Class::Sign {
        match before {
            "(" | "[" | "<" | "&" | "::" | "." | ".." | "..=" | "#" | "!" => return Some(false),
            "," => return Some(!matches!(word, ")" | "]" | ">")),
            ":" | "=" | "->" | "=>" => return Some(true),
            "{" | ";" => return None,
            "}" if matches!(word, ")" | "]" | ",") => return Some(false),
            "}" => return None,
            // The end of a value: ")", "]", ">", ">>" and "?".
            _ => {}
        }
    }
    Some(match word {
        "," | ";" | ":" | "." | "?" | ")" | "]" | ">" | ">>" | "::" | "..=" => false,
        "=" | "->" | "=>" => true,
        "(" | "[" if of_before == Class::Lifetime => true,
        "(" | "[" | "<" => false,
        "!" if of_before == Class::Name => false,
        _ if is_wordy(class_of_word) && before != "?" => true,
        _ => return None,
    })
}
