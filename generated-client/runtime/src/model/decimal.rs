// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Decimal numbers that keep the text of the wire, and so all of their digits.

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
    let all_digits =
        |value_ref: &str| !value_ref.is_empty() && value_ref.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
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

    /// Refuses more digits than that type can hold.
    fn try_from(number: &Decimal) -> Result<Self, Self::Error> {
        rust_decimal::Decimal::from_str_exact(number.as_str())
    }
}
