//! What distinguishes the alternatives of a union: a tag, or tests of a JSON value that the generator proved to do so.

use super::json::Json;

/// What distinguishes the alternatives of a union.
#[derive(Clone, Copy, Debug)]
pub enum Discrimination {
    /// A key whose value names the alternative.
    Tag(&'static Tag),
    /// Tests in their order; a value that passes one is the alternative at its index.
    Matchers(&'static [(Matcher, usize)]),
    /// The same where a value may be several alternatives at once (`anyOf`): one that the proven alternative would not keep whole is
    /// another that does, or none.
    Several(&'static [(Matcher, usize)]),
    /// The keys of the value: the alternative is taken that knows most of them.
    Ambiguous,
}

/// A key whose value names the alternative (OpenAPI 3.0.3, "Discriminator Object").
#[derive(Debug)]
pub struct Tag {
    /// The key.
    pub key: &'static str,
    /// The names of each alternative, in the order of the union.
    pub names: &'static [&'static [&'static str]],
    /// The alternative that an object is which names none (`defaultMapping` of OpenAPI 3.2.0).
    pub otherwise: Option<usize>,
}

/// Kinds of JSON values, as bits of [`Matcher::Kind`].
#[allow(non_upper_case_globals, reason = "tables of unions read as words")]
pub mod kind {
    /// `true` or `false`.
    pub const boolean: u8 = 1;
    /// A number without a fraction.
    pub const integer: u8 = 2;
    /// Any number.
    pub const number: u8 = 4;
    /// A string.
    pub const string: u8 = 8;
    /// A list.
    pub const list: u8 = 16;
    /// An object.
    pub const object: u8 = 32;
    /// A number that is written without a fraction or an exponent.
    pub const whole: u8 = 64;
}

/// A test of a JSON value.
#[derive(Clone, Copy, Debug)]
pub enum Matcher {
    /// Any value.
    Any,
    /// A value of this kind.
    Kind(u8),
    /// One of these values.
    Value(&'static [Constant]),
    /// An object with all of these keys, whose values pass in turn.
    Object(&'static [(&'static str, Matcher)]),
    /// A list that is empty, or whose first element passes.
    List(&'static Matcher),
}

/// A value that a document fixes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constant {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// Any number.
    Number(f64),
    /// A string.
    String(&'static str),
}

impl Matcher {
    /// Tells whether a value passes.
    pub(super) fn holds(&self, json: &Json) -> bool {
        match self {
            Matcher::Any => true,
            Matcher::Kind(kinds) => kinds_of(json) & kinds != 0,
            Matcher::Value(values) => values.iter().any(|value| value.is(json)),
            Matcher::Object(keys) => json.as_object().is_some_and(|object| {
                keys.iter().all(|(key, test)| object.get(*key).is_some_and(|value| test.holds(value)))
            }),
            Matcher::List(test) => {
                json.as_array().is_some_and(|items| items.first().is_none_or(|item| test.holds(item)))
            }
        }
    }
}

impl Constant {
    /// Tells whether a JSON value is this one.
    pub(super) fn is(&self, json: &Json) -> bool {
        match self {
            Constant::Boolean(value) => json.as_bool() == Some(*value),
            // Some services write whole numbers with a fraction of zero.
            Constant::Integer(value) => {
                json.as_i64() == Some(*value) || json.is_f64() && json.as_f64() == Some(*value as f64)
            }
            Constant::Number(value) => json.as_f64() == Some(*value),
            Constant::String(text) => json.as_str() == Some(text),
        }
    }

    /// The place of a JSON value among several; a number in a text counts as one, if none is the text.
    pub fn position(constants: &[Constant], json: &Json) -> Option<usize> {
        let exact = constants.iter().position(|constant| constant.is(json));
        exact.or_else(|| {
            let other: Json = serde_json::from_str(json.as_str()?).ok()?;
            constants.iter().position(|constant| constant.is(&other))
        })
    }
}

fn kinds_of(json: &Json) -> u8 {
    match json {
        Json::Null => 0,
        Json::Bool(_) => kind::boolean,
        // Some services write whole numbers with a fraction of zero (JSON Schema 2020-12 section 6.1.1 calls them integers).
        Json::Number(number) if !number.is_f64() => kind::whole | kind::integer | kind::number,
        Json::Number(number) if number.as_f64().is_some_and(|value| value.fract() == 0.0) => {
            kind::integer | kind::number
        }
        Json::Number(_) => kind::number,
        Json::String(_) => kind::string,
        Json::Array(_) => kind::list,
        Json::Object(_) => kind::object,
    }
}
