// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`DecimalNumber`]: a decimal of the crate `rust_decimal` that is a number in JSON.

use std::ops::{Deref, DerefMut};

use rust_decimal::Decimal;

use super::digits::{KEPT, significant};
use super::{Decode, DecodeTarget, Encode, Fit, Number, ValueRef};

/// A decimal that is a number in JSON, read from its digits and written with them.
///
/// Where only a floating-point number is left of it (within unions, and by serde's traits), more than 15 digits are an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecimalNumber(pub Decimal);

impl Deref for DecimalNumber {
    type Target = Decimal;

    fn deref(&self) -> &Decimal {
        &self.0
    }
}

impl DerefMut for DecimalNumber {
    fn deref_mut(&mut self) -> &mut Decimal {
        &mut self.0
    }
}

impl From<Decimal> for DecimalNumber {
    fn from(value: Decimal) -> Self {
        DecimalNumber(value)
    }
}

impl Encode for DecimalNumber {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Digits(self.0.to_string().into())
    }
}

impl Decode for DecimalNumber {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Number(self)
    }
}

impl Number for DecimalNumber {
    fn integer(&mut self, value: i64) -> Fit {
        self.0 = value.into();
        Fit::Exact
    }

    fn unsigned(&mut self, value: u64) -> Fit {
        self.0 = value.into();
        Fit::Exact
    }

    fn float(&mut self, value: f64) -> Fit {
        let text = value.to_string();
        if significant(&text) > KEPT { Fit::Refused } else { self.take(&text) }
    }

    fn digits(&mut self, digits: &str) -> Option<Fit> {
        Some(self.take(digits))
    }

    fn is_integer(&self) -> bool {
        false
    }

    fn expected(&self) -> &'static str {
        "a decimal number"
    }
}

impl DecimalNumber {
    fn take(&mut self, digits: &str) -> Fit {
        match decimal(digits) {
            Some(value) => {
                self.0 = value;
                Fit::Exact
            }
            None => Fit::Refused,
        }
    }
}

/// The decimal that is written so, unless the type has not all of its digits.
fn decimal(text: &str) -> Option<Decimal> {
    let (base, exponent) = match text.split_once(['e', 'E']) {
        Some((base, exponent)) => (base, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let mut number = Decimal::from_str_exact(base).ok()?;
    let scale = i64::from(number.scale()).checked_sub(exponent)?;
    number.set_scale(u32::try_from(scale.max(0)).ok()?).ok()?;
    if scale < -i64::from(Decimal::MAX_SCALE) {
        return None;
    }
    for _ in scale..0 {
        number = number.checked_mul(Decimal::TEN)?;
    }
    Some(number)
}
