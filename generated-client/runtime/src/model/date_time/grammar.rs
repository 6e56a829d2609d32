// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The grammar of RFC 3339 section 5.6, with the ranges of section 5.7.

pub(super) fn is_date(text: &str) -> bool {
    date(text.as_bytes()) == Some(&[])
}

pub(super) fn is_date_time(text: &str) -> bool {
    date_time(text.as_bytes()) == Some(&[])
}

/// Each parser takes what it is named after from the start of the text, and returns the rest.
fn date(text: &[u8]) -> Option<&[u8]> {
    let (year, text) = number(text, 4)?;
    let (month, text) = number(literal(text, b"-")?, 2)?;
    let (day, text) = number(literal(text, b"-")?, 2)?;
    (1..=days(year, month)?).contains(&day).then_some(text)
}

fn days(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

fn date_time(text: &[u8]) -> Option<&[u8]> {
    let text = literal(date(text)?, b"Tt")?;
    let (hour, text) = number(text, 2)?;
    let (minute, text) = number(literal(text, b":")?, 2)?;
    let (second, text) = number(literal(text, b":")?, 2)?;
    // Second 60 is a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    offset(fraction(text)?)
}

fn fraction(text: &[u8]) -> Option<&[u8]> {
    let Some(digits) = literal(text, b".") else { return Some(text) };
    let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { None } else { digits.get(count..) }
}

fn offset(text: &[u8]) -> Option<&[u8]> {
    if let Some(rest) = literal(text, b"Zz") {
        return Some(rest);
    }
    let (hour, text) = number(literal(text, b"+-")?, 2)?;
    let (minute, text) = number(literal(text, b":")?, 2)?;
    (hour <= 23 && minute <= 59).then_some(text)
}

fn literal<'a>(text: &'a [u8], any_of: &[u8]) -> Option<&'a [u8]> {
    let (first, rest) = text.split_first()?;
    any_of.contains(first).then_some(rest)
}

fn number(text: &[u8], width: usize) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_at_checked(width)?;
    let value = digits.iter().try_fold(0, |value, byte| Some(value * 10 + (*byte as char).to_digit(10)?))?;
    Some((value, rest))
}
