//! [`Decimal`]: a decimal number that keeps its text as it was received, and so all of its digits.

use super::verbatim::verbatim_text;

verbatim_text!(Decimal, is_decimal, "a decimal number", "OpenAPI format registry, `decimal`");

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self::from_text(text)
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number(whole) && is_number(fraction)
}

#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self::from_text(number.to_string())
    }
}

#[cfg(feature = "rust_decimal")]
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = rust_decimal::Error;

    /// Fails if the number has more digits than that type can hold.
    fn try_from(number: &Decimal) -> Result<Self, Self::Error> {
        rust_decimal::Decimal::from_str_exact(number.as_str())
    }
}
