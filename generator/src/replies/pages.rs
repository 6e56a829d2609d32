//! Lists in responses: one page with items and an empty one after it, so that programs that read all pages
//! end.

use serde_json::{Map, Value};

use crate::ir::{Operation, PageInput, PageRule, PageSource, Pagination};

/// Adds the response to a request for another page: the same without items.
pub(super) fn add(row: &mut Map<String, Value>, operation: &Operation, body: &Value) {
    let Some(pagination) = &operation.pagination else { return };
    let input = match &pagination.rule {
        PageRule::Token { to, .. } | PageRule::Number { to, .. } | PageRule::Offset { to, .. } => to,
        PageRule::Link(_) => return,
    };
    let PageInput::Query(name) = input else { return };
    let first = match &pagination.rule {
        PageRule::Number { first, .. } => first.to_string(),
        _ => "0".to_owned(),
    };
    row.insert("page".into(), name.as_str().into());
    row.insert("first".into(), first.into());
    row.insert("last".into(), without_items(pagination, ended(operation, body.clone())));
}

/// The body without a reference to another page.
pub(super) fn ended(operation: &Operation, mut body: Value) -> Value {
    let Some(pagination) = &operation.pagination else { return body };
    let source = match &pagination.rule {
        PageRule::Token { from, .. } | PageRule::Link(from) => from,
        PageRule::Number { .. } | PageRule::Offset { .. } => return body,
    };
    match source {
        PageSource::Property(path) => end(&mut body, path, Value::String(String::new())),
        PageSource::While(_, more) | PageSource::Last(_, Some(more)) => {
            end(&mut body, more, Value::Bool(false));
        }
        PageSource::Header(_) | PageSource::Last(_, None) => {}
    }
    body
}

/// Sets a property of the same JSON type to a value that ends the list.
fn end(body: &mut Value, path: &[String], value: Value) {
    let mut at = body;
    for name in path {
        match at.get_mut(name) {
            Some(below) => at = below,
            None => return,
        }
    }
    if std::mem::discriminant(at) == std::mem::discriminant(&value) {
        *at = value;
    }
}

fn without_items(pagination: &Pagination, mut body: Value) -> Value {
    for list in &pagination.lists {
        let mut at = Some(&mut body);
        for step in list {
            at = at.and_then(|below| below.get_mut(&step.wire));
        }
        if let Some(Value::Array(items)) = at {
            items.clear();
        }
    }
    body
}
