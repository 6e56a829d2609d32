//! Texts without characters that need an escape (RFC 8259 section 7), which most are; eight bytes are looked at at once.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

/// How many bytes come before a quotation mark, a backslash or a control character.
#[inline]
pub(crate) fn plain_length(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(word) = text.get(length..).and_then(|rest| rest.first_chunk::<8>()) {
        let marks = marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return length + (marks.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let rest = text.get(length..).unwrap_or_default();
    length + rest.iter().take_while(|byte| is_plain_byte(**byte)).count()
}

/// Tells whether nothing of a text needs an escape.
#[inline]
pub(crate) fn is_plain(mut text: &[u8]) -> bool {
    while let Some((word, rest)) = text.split_first_chunk::<8>() {
        if marks(u64::from_le_bytes(*word)) != 0 {
            return false;
        }
        text = rest;
    }
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // They may overlap.
        (Some(first), Some(last)) => {
            let word = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
            marks(word) == 0
        }
        _ => text.iter().all(|byte| is_plain_byte(*byte)),
    }
}

/// Tells whether a text is printable ASCII without quotation marks and backslashes, so that it is shown as it is.
pub(crate) fn is_printable(text: &str) -> bool {
    const DELETE: u8 = 0x7f;
    text.is_ascii() && is_plain(text.as_bytes()) && !text.as_bytes().contains(&DELETE)
}

#[inline]
fn is_plain_byte(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// The high bits of the bytes that need an escape; above the lowest of them, there may be others that need none.
#[inline]
fn marks(word: u64) -> u64 {
    // A subtraction borrows into the high bit of a byte that is less, and from the bytes above it.
    let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
    let is = |byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
    (less(word, b' ') | is(b'"') | is(b'\\')) & HIGH
}
