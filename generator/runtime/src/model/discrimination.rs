//! [`Discrimination`]: how the alternatives of a union are told apart, by a tag or by tests that the generator has proven.

use super::json::Json;

/// How the alternatives of a union are told apart.
#[derive(Clone, Copy, Debug)]
pub enum Discrimination {
    /// A key whose value names the alternative.
    Tag(&'static Tag),
    /// Tests, each with the index of its alternative. The first test that the value passes decides.
    Matchers(&'static [(Matcher, usize)]),
    /// The same for a value that may be several alternatives at once (`anyOf`). If the proven alternative does not keep the
    /// whole value, another one that does is taken, or else none.
    Several(&'static [(Matcher, usize)]),
    /// The keys of the value: the alternative that knows most of them is taken.
    Ambiguous,
}

/// A key whose value names the alternative (OpenAPI 3.0.3, "Discriminator Object").
#[derive(Debug)]
pub struct Tag {
    /// The key.
    pub key: &'static str,
    /// The names of each alternative, in the order of the union.
    pub names: &'static [&'static [&'static str]],
    /// The alternative of objects that name none (`defaultMapping` of OpenAPI 3.2.0).
    pub otherwise: Option<usize>,
}

/// Kinds of JSON values, as bits of [`Matcher::Kind`].
#[allow(non_upper_case_globals, reason = "they are written in lower case in the tables of unions")]
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
    /// An object with all of these keys, each with a value that passes its test.
    Object(&'static [(&'static str, Matcher)]),
    /// A list that is empty, or whose first element passes.
    List(&'static Matcher),
}

/// A fixed value of the document, such as that of `const`.
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
    /// Whether a value passes the test.
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
    /// Whether a JSON value is this constant.
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

    /// The index of the constant that a JSON value is. If no constant is equal to a string, the string is read as JSON, so
    /// that `"1"` is the constant 1.
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
