// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Decodes the text of responses by the charset of their content type (RFC 9110 section 8.3.2).

use std::borrow::Cow;

use crate::sanitize::sanitize;

/// The charset of a content type, in lower case and without quotes.
fn charset(content_type: &str) -> Option<String> {
    let parameters = content_type.split(';').skip(1);
    let mut pairs = parameters.filter_map(|parameter| parameter.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    let value = value.trim().trim_matches('"').trim().to_ascii_lowercase();
    if value.is_empty() { None } else { Some(value) }
}

/// The bytes as UTF-8.
///
/// # Errors
/// If the bytes are not valid in their charset, or if the charset is not known; the text is the reason.
pub(crate) fn as_utf8<'b>(content_type: &str, bytes: &'b [u8]) -> Result<Cow<'b, str>, String> {
    // A byte order mark takes precedence over the content type (Encoding Standard, section 6).
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return utf8(rest, "utf-8").map(Cow::Borrowed),
        [0xff, 0xfe, rest @ ..] => return utf16(rest, u16::from_le_bytes, "utf-16le").map(Cow::Owned),
        [0xfe, 0xff, rest @ ..] => return utf16(rest, u16::from_be_bytes, "utf-16be").map(Cow::Owned),
        _ => {}
    }
    let charset = charset(content_type);
    match charset.as_deref().unwrap_or("utf-8") {
        label @ ("utf-8" | "utf8") if charset.is_none() => utf8(bytes, label)
            .map(Cow::Borrowed)
            .map_err(|problem| format!("{problem}, and its content type names no charset")),
        label @ ("utf-8" | "utf8") => utf8(bytes, label).map(Cow::Borrowed),
        // ASCII and Latin-1 are read as Windows-1252, as browsers do (Encoding Standard, section 4.2).
        "us-ascii" | "ascii" | "iso-8859-1" | "iso8859-1" | "latin1" | "l1" | "windows-1252" | "cp1252" => {
            Ok(windows_1252(bytes))
        }
        label @ ("utf-16" | "utf-16le") => utf16(bytes, u16::from_le_bytes, label).map(Cow::Owned),
        label @ "utf-16be" => utf16(bytes, u16::from_be_bytes, label).map(Cow::Owned),
        other => by_label(other, bytes),
    }
}

fn utf8<'b>(bytes: &'b [u8], label: &str) -> Result<&'b str, String> {
    std::str::from_utf8(bytes).map_err(|_| not_in(label))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, label: &str) -> Result<String, String> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(not_in(label)) };
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| not_in(label))
}

/// Decodes Windows-1252. It is Latin-1 except for the bytes from 0x80 to 0x9f.
fn windows_1252(bytes: &[u8]) -> Cow<'_, str> {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let character = |byte: u8| match byte {
        0x80..=0x9f => FROM_80[usize::from(byte - 0x80)],
        other => char::from(other),
    };
    match std::str::from_utf8(bytes) {
        Ok(text) if text.is_ascii() => Cow::Borrowed(text),
        _ => Cow::Owned(bytes.iter().copied().map(character).collect()),
    }
}

#[cfg(feature = "charset")]
fn by_label<'b>(label: &str, bytes: &'b [u8]) -> Result<Cow<'b, str>, String> {
    let Some(encoding) = encoding_rs::Encoding::for_label(label.as_bytes()) else {
        return Err(unknown(label));
    };
    encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or_else(|| not_in(label))
}

#[cfg(not(feature = "charset"))]
fn by_label<'b>(label: &str, _: &'b [u8]) -> Result<Cow<'b, str>, String> {
    Err(format!("{}; the feature `charset` reads more", unknown(label)))
}

fn unknown(label: &str) -> String {
    format!("its charset `{}` is not known", sanitize(label).at_most(100))
}

fn not_in(label: &str) -> String {
    format!("it is not text in `{label}`")
}
