//! Finds codes, messages and invalid inputs in error bodies, by the keys that services and frameworks use.

use std::borrow::Cow;

use crate::model::Json;
use crate::wire::charset::as_utf8;
use crate::wire::media_type::essence;
use crate::wire::without_bom;

/// What a body contains.
pub(super) enum Found {
    /// Values of known keys. A field is an input with its message.
    Fields {
        code: Option<String>,
        message: Option<String>,
        fields: Vec<(String, String)>,
    },
    /// A text.
    Text(String),
    Nothing,
}

/// The maximum size of a body that is read. Error bodies are shorter, and parsed JSON can take a hundred times the memory of
/// its text.
const MAX_LENGTH: usize = 1 << 20;

/// How deep inputs are searched.
const MAX_DEPTH: usize = 5;

/// How many messages of a list are joined.
const MAX_MESSAGES: usize = 10;

/// The key of messages that concern no single input.
const NO_INPUT: &str = "non_field_errors";

const CODES: [&str; 3] = ["code", "error_code", "errorCode"];

const MESSAGES: [&str; 14] = [
    "message",
    "errorMessage",
    "error_message",
    "error_description",
    "detail",
    "reason",
    "title",
    "error",
    "msg",
    "Message",
    "faultstring",
    "exception_message",
    "description",
    NO_INPUT,
];

/// The keys that name the input in an entry of a list.
const INPUTS: [&str; 8] = ["field", "name", "path", "pointer", "param", "loc", "property", "parameter"];

/// The keys of lists of invalid inputs.
const LISTS: [&str; 5] = ["errors", "detail", "message", "error", "exception_detail"];

/// Reads a body with this content type.
pub(super) fn found(content_type: &str, body: &[u8]) -> Found {
    if body.len() > MAX_LENGTH {
        return Found::Nothing;
    }
    let (essence, body) = (essence(content_type), without_bom(body));
    match serde_json::from_slice::<Json>(body) {
        Ok(json @ (Json::Object(_) | Json::Array(_))) => of_json(&json),
        _ if essence == "text/html" || essence == "application/xhtml+xml" => {
            of_html(&in_charset(content_type, body))
        }
        Ok(Json::String(text)) if essence != "text/plain" => of_text(&text),
        _ if essence == "text/plain" => of_text(&in_charset(content_type, body)),
        Ok(_) => Found::Nothing,
        Err(_) => from_broken_json(body),
    }
}

/// Decodes a text by its charset. Invalid bytes are replaced, since a damaged message is better than none.
fn in_charset<'b>(content_type: &str, body: &'b [u8]) -> Cow<'b, str> {
    as_utf8(content_type, body).unwrap_or_else(|_| String::from_utf8_lossy(body))
}

/// The first line that is not empty.
fn of_text(text: &str) -> Found {
    match text.lines().map(str::trim).find(|line| !line.is_empty()) {
        Some(line) => Found::Text(line.to_owned()),
        None => Found::Nothing,
    }
}

/// The title of a page, or its first heading.
fn of_html(page: &str) -> Found {
    let lower = page.to_ascii_lowercase();
    for (begin, end) in [("<title", "</title"), ("<h1", "</h1"), ("<h2", "</h2")] {
        // ASCII lower case does not move any byte.
        let Some((_, from)) = lower.split_once(begin) else { continue };
        let Some((head, inner)) = from.split_once('>') else { continue };
        let (Some(length), true) = (inner.find(end), !head.contains('<')) else { continue };
        let at = page.len() - inner.len();
        let text = without_tags(page.get(at..at + length).unwrap_or_default());
        let words: Vec<&str> = text.split_whitespace().collect();
        if !words.is_empty() {
            return Found::Text(words.join(" "));
        }
    }
    Found::Nothing
}

fn without_tags(html: &str) -> String {
    let mut pieces = html.split('<');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
    }
    text
}

fn of_json(json: &Json) -> Found {
    let members = [json.get("error"), json.get("detail")];
    let inner = members.into_iter().flatten().find(|member| has_message(member)).unwrap_or(json);
    let mut inputs = Inputs::default();
    for key in LISTS {
        match inner.get(key) {
            None | Some(Json::String(_)) => {}
            Some(list) => collect(list, "", 0, &mut inputs),
        }
    }
    match inner {
        Json::Array(_) => collect(inner, "", 0, &mut inputs),
        Json::Object(members) if is_by_input(inner) => {
            for (key, value) in members {
                collect(value, key, 0, &mut inputs);
            }
        }
        _ => {}
    }
    let Inputs { fields, messages } = inputs;
    let joined = if messages.is_empty() { None } else { Some(messages.join("; ")) };
    let code = CODES.iter().find_map(|key| scalar_text(inner.get(key)?));
    Found::Fields { code, message: message(inner).or(joined), fields }
}

/// The message of an object; several messages are joined, and so are title and detail (RFC 9457 section 3.1).
fn message(json: &Json) -> Option<String> {
    let text = MESSAGES.iter().find_map(|key| joined_texts(json.get(key)?))?;
    match (json.get("title"), json.get("detail")) {
        (Some(Json::String(title)), Some(Json::String(detail)))
            if text == *detail && !title.is_empty() && !detail.starts_with(title) =>
        {
            Some(format!("{title}: {detail}"))
        }
        _ => Some(text),
    }
}

/// Whether a value is an object with a message.
fn has_message(json: &Json) -> bool {
    json.is_object() && message(json).is_some()
}

/// Whether an object has only inputs as keys, each with a list of messages.
fn is_by_input(json: &Json) -> bool {
    let is_list = |value: &Json| {
        value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Json::is_string))
    };
    let is_input = |key: &str| key == NO_INPUT || !(MESSAGES.contains(&key) || LISTS.contains(&key));
    let Json::Object(inputs) = json else { return false };
    !inputs.is_empty() && inputs.iter().all(|(key, value)| is_input(key) && is_list(value))
}

/// Collects the messages about inputs, and those about none. An input is named by its entry in a list, or by the path of
/// keys to its message.
fn collect(json: &Json, path: &str, depth: usize, inputs: &mut Inputs) {
    if depth > MAX_DEPTH {
        return;
    }
    match json {
        Json::String(text) => inputs.add(path, text),
        Json::Array(list) => {
            for entry in list {
                let named = input(entry).or_else(|| entry.get("source").and_then(input));
                match named {
                    Some(field) => inputs.fields.push((field, message(entry).unwrap_or_default())),
                    None => collect(entry, path, depth + 1, inputs),
                }
            }
        }
        Json::Object(members) => match message(json) {
            Some(message) => inputs.add(path, &message),
            None => {
                for (key, value) in members {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    collect(value, &path, depth + 1, inputs);
                }
            }
        },
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// The messages about inputs, and those about no single input.
#[derive(Default)]
struct Inputs {
    fields: Vec<(String, String)>,
    messages: Vec<String>,
}

impl Inputs {
    fn add(&mut self, path: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        if !path.is_empty() && path != NO_INPUT {
            self.fields.push((path.to_owned(), text.to_owned()));
        } else if self.messages.len() < MAX_MESSAGES {
            self.messages.push(text.to_owned());
        }
    }
}

/// The input that an entry names: a string, or a path of keys and indexes.
fn input(entry: &Json) -> Option<String> {
    INPUTS.iter().find_map(|key| match entry.get(key)? {
        Json::Array(steps) => {
            let steps: Vec<String> = steps.iter().filter_map(scalar_text).collect();
            (!steps.is_empty()).then(|| steps.join("."))
        }
        value => scalar_text(value),
    })
}

fn scalar_text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn without_empty(text: String) -> Option<String> {
    if text.is_empty() { None } else { Some(text) }
}

/// A string or number, or the joined strings of a list.
fn joined_texts(value: &Json) -> Option<String> {
    let Json::Array(list) = value else { return scalar_text(value) };
    let texts: Vec<&str> = list.iter().take(MAX_MESSAGES).map_while(Json::as_str).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// The code and message of a body that is almost JSON: some services do not escape quotation marks in messages.
fn from_broken_json(body: &[u8]) -> Found {
    let Ok(text) = std::str::from_utf8(body) else { return Found::Nothing };
    Found::Fields { code: broken_code(text), message: broken_message(text), fields: Vec::new() }
}

/// How many characters of a code or message are taken from broken JSON.
const MAX_BROKEN: usize = 200;

fn broken_code(text: &str) -> Option<String> {
    let value = value_after(text, "\"code\"")?;
    let digits = value.chars().take_while(|c| c.is_ascii_digit() || *c == '-');
    without_empty(digits.take(MAX_BROKEN).collect())
}

/// The text between the first quotation mark after the key and the last one of the body.
fn broken_message(text: &str) -> Option<String> {
    let value = value_after(text, "\"message\"")?;
    let (message, _) = value.strip_prefix('"')?.rsplit_once('"')?;
    without_empty(message.chars().take(MAX_BROKEN).collect())
}

fn value_after<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(key)?;
    Some(rest.trim_start_matches([':', ' ']))
}
