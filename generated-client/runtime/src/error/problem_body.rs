// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What the bodies of refusals say: the keys that services and frameworks use for messages, codes and inputs.

use std::borrow::Cow;

use crate::model::Json;
use crate::wire::charset::as_utf8;
use crate::wire::media_type::essence;
use crate::wire::without_bom;

/// What is found in a body.
pub(super) enum Found {
    /// By its keys; each input with what is wrong with it.
    Fields {
        code: Option<String>,
        message: Option<String>,
        fields: Vec<(String, String)>,
    },
    /// The body is a text.
    Text(String),
    Nothing,
}

/// Bodies of refusals are shorter; as JSON they could take a hundred times as much memory.
const LONGEST: usize = 1 << 20;

/// How deep inputs are looked for.
const DEEPEST: usize = 5;

/// How many messages of a list are put together.
const MOST_MESSAGES: usize = 10;

/// The key of what is wrong with no input in particular.
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

/// The names of an input within an entry of a list.
const INPUTS: [&str; 8] = ["field", "name", "path", "pointer", "param", "loc", "property", "parameter"];

/// The members that speak of inputs.
const LISTS: [&str; 5] = ["errors", "detail", "message", "error", "exception_detail"];

/// Reads a body of a content type.
pub(super) fn found(content_type: &str, body: &[u8]) -> Found {
    if body.len() > LONGEST {
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
        Err(_) => salvaged(body),
    }
}

/// The text of a body by its charset; what is none in it is replaced, for a message is better than none.
fn in_charset<'b>(content_type: &str, body: &'b [u8]) -> Cow<'b, str> {
    as_utf8(content_type, body).unwrap_or_else(|_| String::from_utf8_lossy(body))
}

/// The first line that says something.
fn of_text(text: &str) -> Found {
    match text.lines().map(str::trim).find(|line| !line.is_empty()) {
        Some(line) => Found::Text(line.to_owned()),
        None => Found::Nothing,
    }
}

/// The title of a page, else its first heading.
fn of_html(page: &str) -> Found {
    let lower = page.to_ascii_lowercase();
    for (begin, end) in [("<title", "</title"), ("<h1", "</h1"), ("<h2", "</h2")] {
        // Lower case has the same places.
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
    let inner = ["error", "detail"].iter().find_map(|key| json.get(key).filter(|inner| is_entry(inner)));
    let inner = inner.unwrap_or(json);
    let mut inputs = Inputs::default();
    for list in LISTS.iter().filter_map(|key| inner.get(key)).filter(|list| !list.is_string()) {
        collect(list, "", 0, &mut inputs);
    }
    match inner {
        Json::Array(_) => collect(inner, "", 0, &mut inputs),
        Json::Object(members) if is_by_input(inner) => {
            members.iter().for_each(|(key, value)| collect(value, key, 0, &mut inputs));
        }
        _ => {}
    }
    let Inputs { fields, messages } = inputs;
    let listed = (!messages.is_empty()).then(|| messages.join("; "));
    let code = CODES.iter().find_map(|key| plain(inner.get(key)?));
    Found::Fields { code, message: message(inner).or(listed), fields }
}

/// The message of an object, which may be a list of them. Title and detail go together (RFC 9457 section 3.1).
fn message(json: &Json) -> Option<String> {
    let text = MESSAGES.iter().find_map(|key| said(json.get(key)?))?;
    match (json.get("title"), json.get("detail")) {
        (Some(Json::String(title)), Some(Json::String(detail)))
            if text == *detail && !title.is_empty() && !detail.starts_with(title) =>
        {
            Some(format!("{title}: {detail}"))
        }
        _ => Some(text),
    }
}

/// Whether an object has a message of its own.
fn is_entry(json: &Json) -> bool {
    json.is_object() && message(json).is_some()
}

/// Whether an object has nothing but inputs, each with a list of what is wrong with it.
fn is_by_input(json: &Json) -> bool {
    let is_list = |value: &Json| {
        value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Json::is_string))
    };
    let is_input = |key: &str| key == NO_INPUT || !(MESSAGES.contains(&key) || LISTS.contains(&key));
    let Json::Object(inputs) = json else { return false };
    !inputs.is_empty() && inputs.iter().all(|(key, value)| is_input(key) && is_list(value))
}

/// Collects what is wrong with each input, and the messages that name none. An input is named by its entry in a list, or by
/// the keys that lead to it.
fn collect(json: &Json, path: &str, depth: usize, inputs: &mut Inputs) {
    if depth > DEEPEST {
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
            Some(said) => inputs.add(path, &said),
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

/// What is wrong with inputs, and with none in particular.
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
        } else if self.messages.len() < MOST_MESSAGES {
            self.messages.push(text.to_owned());
        }
    }
}

/// The input that an entry names: a text, or the keys and indices that lead to it.
fn input(entry: &Json) -> Option<String> {
    INPUTS.iter().find_map(|key| match entry.get(key)? {
        Json::Array(steps) => {
            let steps: Vec<String> = steps.iter().filter_map(plain).collect();
            (!steps.is_empty()).then(|| steps.join("."))
        }
        value => plain(value),
    })
}

fn plain(value: &Json) -> Option<String> {
    match value {
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text, or the texts of a list.
fn said(value: &Json) -> Option<String> {
    let Json::Array(list) = value else { return plain(value) };
    let texts: Vec<&str> = list.iter().take(MOST_MESSAGES).map_while(Json::as_str).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// Code and message of a body that is nearly JSON: services forget to escape quotation marks within their messages.
fn salvaged(body: &[u8]) -> Found {
    const LENGTH: usize = 200;
    let Ok(text) = std::str::from_utf8(body) else { return Found::Nothing };
    let after = |key: &str| {
        text.split_once(&format!("\"{key}\"")).map(|(_, rest)| rest.trim_start_matches([':', ' ']))
    };
    let code = after("code")
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_digit() || *c == '-').take(LENGTH).collect());
    let message = after("message")
        .and_then(|rest| rest.strip_prefix('"')?.rsplit_once('"'))
        .map(|(message, _)| message.chars().take(LENGTH).collect());
    let filled = |text: &String| !text.is_empty();
    Found::Fields { code: code.filter(filled), message: message.filter(filled), fields: Vec::new() }
}
