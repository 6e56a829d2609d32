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
    if is_sign(word) {
        return Some(Class::Sign);
    }
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
        _ => return None,
    })
}

/// Words are compared as bytes here, since half of all words of a client are a sign of one byte.
fn is_sign(word: &str) -> bool {
    match word.as_bytes() {
        [byte] => b"()[]{}<>,;:.&=#!?".contains(byte),
        [b'>', b'>'] | [b':', b':'] | [b'.', b'.'] | [b'-' | b'=', b'>'] | [b'.', b'.', b'='] => true,
        _ => false,
    }
}

/// Whether there is a space before a word; `None` if that depends on more than the word before it.
pub(super) fn is_spaced(before: &str, word: &str, class_of_word: Class) -> Option<bool> {
    let of_before = class(before)?;
    let is_wordy = |class: Class| matches!(class, Class::Name | Class::Literal | Class::Lifetime);
    if of_before == Class::Sign {
        match before.as_bytes() {
            b"(" | b"[" | b"<" | b"&" | b"::" | b"." | b".." | b"..=" | b"#" | b"!" => return Some(false),
            b"," => return Some(!matches!(word.as_bytes(), b")" | b"]" | b">")),
            b":" | b"=" | b"->" | b"=>" => return Some(true),
            b"{" | b";" => return None,
            b"}" if matches!(word.as_bytes(), b")" | b"]" | b",") => return Some(false),
            b"}" => return None,
            // The end of a value: ")", "]", ">", ">>" and "?".
            _ => {}
        }
    }
    Some(match word.as_bytes() {
        b"," | b";" | b":" | b"." | b"?" | b")" | b"]" | b">" | b">>" | b"::" | b"..=" => false,
        b"=" | b"->" | b"=>" => true,
        b"(" | b"[" if of_before == Class::Lifetime => true,
        b"(" | b"[" | b"<" => false,
        b"!" if of_before == Class::Name => false,
        _ if is_wordy(class_of_word) && before != "?" => true,
        _ => return None,
    })
}
