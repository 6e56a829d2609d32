// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Examples`]: a response for each operation of a document.

use serde_json::Value;

use super::answer::Answer;
use super::request_pattern::fits;
use super::sent::Sent;

/// A response for each operation of a document, from its examples and schemas. A generated client has it as a constant.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    text: &'static str,
}

impl Examples {
    /// The examples in the text of a generated file.
    pub const fn new(text: &'static str) -> Self {
        Examples { text }
    }

    /// Reads the text; an invalid one gives an empty table.
    pub(super) fn table(self) -> Table {
        let value: Value = serde_json::from_str(self.text).unwrap_or_default();
        let mut entries = Vec::new();
        for row in value["answers"].as_array().into_iter().flatten() {
            entries.extend(Entry::read(row));
        }
        Table { base: value["base"].as_str().unwrap_or_default().to_owned(), entries }
    }
}

/// The responses, and the path of the base URL.
pub(super) struct Table {
    base: String,
    entries: Vec<Entry>,
}

struct Entry {
    method: String,
    template: String,
    answer: Answer,
    /// For a list, the response for all pages after the first.
    last: Option<Page>,
}

/// A page without items.
struct Page {
    /// The query parameter that requests a page, and its value for the first page.
    input: String,
    first: String,
    answer: Answer,
}

impl Entry {
    fn read(row: &Value) -> Option<Entry> {
        let (method, template) = (row["method"].as_str()?.to_owned(), row["path"].as_str()?.to_owned());
        let status = u16::try_from(row["status"].as_u64()?).ok()?;
        let media_type = row["type"].as_str().unwrap_or_default();
        let answer = match (&row["body"], row["location"].as_str()) {
            (_, Some(location)) => Answer::status(status).header("location", location),
            (Value::Null, _) if media_type.is_empty() => Answer::status(status),
            (Value::String(text), _) if row["text"] == true => {
                Answer::bytes(status, media_type, text.clone())
            }
            (value, _) => Answer::bytes(status, media_type, value.to_string()),
        };
        let last = row["page"].as_str().map(|input| Page {
            input: input.to_owned(),
            first: row["first"].as_str().unwrap_or_default().to_owned(),
            answer: Answer::bytes(status, media_type, row["last"].to_string()),
        });
        Some(Entry { method, template, answer, last })
    }

    /// The response. Pages after the first have no items, so that a list ends.
    fn answer(&self, sent: &Sent) -> Answer {
        match &self.last {
            Some(page) if sent.query(&page.input).is_some_and(|given| given != page.first) => {
                page.answer.clone()
            }
            _ => self.answer.clone(),
        }
    }
}

impl Table {
    /// The response to a request. If several paths fit, the one with the fewest placeholders is used.
    pub(super) fn answer(&self, sent: &Sent) -> Option<Answer> {
        let path = match sent.path().strip_prefix(&self.base) {
            Some(path) if path.starts_with('/') => path,
            _ => sent.path(),
        };
        let fitting = self.entries.iter().filter(|entry| {
            entry.method.eq_ignore_ascii_case(sent.method.as_str()) && fits(&entry.template, path)
        });
        let entry = fitting.min_by_key(|entry| entry.template.matches('{').count())?;
        Some(entry.answer(sent))
    }
}
