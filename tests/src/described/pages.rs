//! Lists that are longer than a page: which page a request asks for, and whether it may.

use serde_json::{Value, json};

use super::check::Inputs;
use super::example::Fill;
use super::operation::Operation;
use super::parameter::Values;
use super::verdict::Problem;

/// The items of a list operation, numbered from 1.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    /// The property that the items are in.
    list: String,
    items: Vec<Value>,
    size: usize,
    /// The parameters of the first page that was asked for; later pages keep them.
    first: Option<Values>,
}

impl Pages {
    /// So many items of an operation, in pages of the size. Each has its number in every identifier and address.
    pub(super) fn new(operation: &Operation, count: usize, size: usize) -> Pages {
        let example = whole(operation);
        let mut lists = example.as_object().into_iter().flatten().filter(|(_, value)| value.is_array());
        let Some((list, items)) = lists.next_back() else { panic!("`{}` answers no list", operation.id) };
        let item = items.get(0).cloned().unwrap_or_default();
        let items = (1..=count).map(|number| numbered(&item, number)).collect();
        Pages { list: list.clone(), items, size, first: None }
    }

    /// The page that a request asks for; `repeats` makes it name itself as the next.
    pub(super) fn turn(
        &mut self,
        operation: &Operation,
        inputs: &Inputs,
        repeats: bool,
    ) -> Result<Value, Problem> {
        let problem = |reason: &str| Problem::at(&operation.pointer, reason);
        let number = match page(inputs) {
            Some(number) if number < self.count() => number,
            _ => return Err(problem("there is no such page")),
        };
        match &self.first {
            Some(first) if number > 0 && *first != others(inputs) => {
                return Err(problem("a later page was asked for with other parameters than the first"));
            }
            Some(_) if number > 0 => {}
            _ => self.first = Some(others(inputs)),
        }
        let next = if repeats { number } else { number + 1 };
        Ok(self.answer(operation, number, next))
    }

    fn count(&self) -> usize {
        self.items.len().div_ceil(self.size).max(1)
    }

    /// The page of a number, counted from 0, which names the next one; no more properties than the document has.
    fn answer(&self, operation: &Operation, number: usize, next: usize) -> Value {
        let items: Vec<Value> = self.items.iter().skip(number * self.size).take(self.size).cloned().collect();
        let token = if next < self.count() { format!("page-{next}") } else { String::new() };
        let all = [
            (self.list.as_str(), Value::Array(items)),
            ("next_page_token", json!(token)),
            ("page_count", json!(self.count())),
            ("page_number", json!(number + 1)),
            ("page_size", json!(self.size)),
            ("total_records", json!(self.items.len())),
        ];
        let named = whole(operation);
        all.into_iter()
            .filter(|(name, _)| named.get(*name).is_some())
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}

/// Everything that an operation can answer.
fn whole(operation: &Operation) -> Value {
    let Some(content) = &operation.success.content else { panic!("`{}` answers nothing", operation.id) };
    match &content.schema {
        Some(schema) => schema.example(Fill::Everything, None, content.example.as_ref()),
        None => content.example.clone().unwrap_or_default(),
    }
}

fn numbered(item: &Value, number: usize) -> Value {
    let mut item = item.clone();
    for (name, value) in item.as_object_mut().into_iter().flatten() {
        if let (true, Some(text)) = (name.ends_with("id") || name == "email", value.as_str()) {
            *value = json!(format!("{number}-{text}"));
        }
    }
    item
}

/// All parameters, of the query or a form.
fn parameters(inputs: &Inputs) -> Values {
    let fields = inputs.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
    inputs.query.clone().into_iter().chain(fields).collect()
}

/// The number of the page, counted from 0, that a token or a number asks for.
fn page(inputs: &Inputs) -> Option<usize> {
    let given = parameters(inputs);
    match (given.get("next_page_token"), given.get("page_number")) {
        (Some(token), _) if token != "" => token.as_str()?.strip_prefix("page-")?.parse().ok(),
        (_, Some(number)) => usize::try_from(number.as_u64()?).ok()?.checked_sub(1),
        _ => Some(0),
    }
}

/// All parameters but those that say which page it is.
fn others(inputs: &Inputs) -> Values {
    let mut others = parameters(inputs);
    others.retain(|name, _| name != "next_page_token" && name != "page_number");
    others
}
