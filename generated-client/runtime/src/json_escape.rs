// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Finds the characters that need an escape in a JSON string (RFC 8259 section 7), eight bytes at a time.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

/// The number of bytes before the first quotation mark, backslash or control character.
#[inline]
pub(crate) fn unescaped_length(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(word) = text.get(length..).and_then(|rest| rest.first_chunk::<8>()) {
        let marks = marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return length + (marks.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let rest = text.get(length..).unwrap_or_default();
    length + rest.iter().take_while(|byte| is_unescaped(**byte)).count()
}

/// Whether no character of a text needs an escape.
#[inline]
pub(crate) fn needs_no_escape(mut text: &[u8]) -> bool {
    while let Some((word, rest)) = text.split_first_chunk::<8>() {
        if marks(u64::from_le_bytes(*word)) != 0 {
            return false;
        }
        text = rest;
    }
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // The two may overlap.
        (Some(first), Some(last)) => {
            let word = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
            marks(word) == 0
        }
        _ => text.iter().all(|byte| is_unescaped(*byte)),
    }
}

/// Whether a text is printable ASCII without quotation marks and backslashes, so that messages can show it unchanged.
pub(crate) fn is_printable(text: &str) -> bool {
    const DELETE: u8 = 0x7f;
    text.is_ascii() && needs_no_escape(text.as_bytes()) && !text.as_bytes().contains(&DELETE)
}

#[inline]
fn is_unescaped(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// Sets the high bit of each byte that needs an escape. Only the lowest set bit is reliable: bytes above it may be marked
/// although they need no escape.
#[inline]
fn marks(word: u64) -> u64 {
    // The subtraction sets the high bit of each byte that is less than `than`, and borrows from the bytes above it.
    let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
    let is = |byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
    (less(word, b' ') | is(b'"') | is(b'\\')) & HIGH
}
