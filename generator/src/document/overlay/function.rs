//! The JSONPath functions with a regular expression (RFC 9535, sections 2.4.6 and 2.4.7). Each expression is
//! compiled once, and the total work is limited.

use std::cell::RefCell;
use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};
use serde_json::Value;
use serde_json_path::functions::{LogicalType, ValueType};

/// The most regular expressions in the targets of an overlay. They can come from the document.
pub(super) const MAX_EXPRESSIONS: usize = 100;

/// The largest compiled regular expression, in bytes; this allows some dozens of Unicode classes.
const MAX_PROGRAM: usize = 1024 * 1024;

/// The most work for all comparisons: bytes of text times bytes of the expression.
pub(super) const MAX_COMPARED: usize = 4_000_000_000;

/// The compiled expressions, and how much work is left.
struct Expressions {
    compiled: BTreeMap<String, Option<Regex>>,
    work_left: usize,
    is_exhausted: bool,
}

thread_local! {
    static EXPRESSIONS: RefCell<Expressions> = const { RefCell::new(Expressions::new()) };
}

impl Expressions {
    const fn new() -> Self {
        Self { compiled: BTreeMap::new(), work_left: MAX_COMPARED, is_exhausted: false }
    }

    fn matches(&mut self, expression: String, text: &str) -> bool {
        let work = text.len().saturating_add(1).saturating_mul(expression.len());
        let is_new = !self.compiled.contains_key(&expression);
        if work > self.work_left || (is_new && self.compiled.len() == MAX_EXPRESSIONS) {
            self.is_exhausted = true;
            return false;
        }
        self.work_left -= work;
        let compiled = self.compiled.entry(expression).or_insert_with_key(|expression| {
            RegexBuilder::new(expression).crlf(true).size_limit(MAX_PROGRAM).build().ok()
        });
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

/// Resets the limits for the next overlay.
pub(super) fn begin() {
    EXPRESSIONS.with_borrow_mut(|expressions| *expressions = Expressions::new());
}

/// Whether a comparison was skipped since it exceeded a limit.
pub(super) fn is_exhausted() -> bool {
    EXPRESSIONS.with_borrow(|expressions| expressions.is_exhausted)
}

/// A value that is not a string, or an invalid expression, does not match.
fn compared(value: &ValueType<'_>, expression: &ValueType<'_>, whole: fn(&str) -> String) -> LogicalType {
    let (Some(Value::String(text)), Some(Value::String(expression))) =
        (value.as_value(), expression.as_value())
    else {
        return LogicalType::False;
    };
    EXPRESSIONS.with_borrow_mut(|expressions| expressions.matches(whole(expression), text)).into()
}

/// Replaces the library's function of this name, which compiles the expression for each value.
#[serde_json_path::function(name = "match")]
fn match_whole(value: ValueType, expression: ValueType) -> LogicalType {
    compared(&value, &expression, |expression| format!("^(?:{expression})$"))
}

/// Replaces `search` in the same way; it matches a part of the text.
#[serde_json_path::function(name = "search")]
fn search_part(value: ValueType, expression: ValueType) -> LogicalType {
    compared(&value, &expression, |expression| format!("(?:{expression})"))
}
