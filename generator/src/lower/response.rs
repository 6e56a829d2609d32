//! Answers: what a call gives when it succeeds and when it fails, by status.

use openapiv3::{ReferenceOr, Response, StatusCode};

use super::Lowering;
use super::body::essence;
use crate::diagnostic::Diagnostic;
use crate::document::{Node, Pointer, is_status};
use crate::gather::OperationEntry;
use crate::ir::{Answer, Failure, Payload, StatusCase, StatusEnum, StatusPattern, TypeReference};
use crate::naming::{TypeName, VariantName, joined, variant_names};

struct Case {
    status: StatusPattern,
    payload: Payload,
    media_type: Option<String>,
    docs: String,
}

/// What an operation answers.
pub(super) struct Answers {
    pub(super) answer: Answer,
    pub(super) failure: Failure,
    pub(super) accept: String,
}

impl Lowering<'_> {
    pub(super) fn answers(&mut self, entry: &OperationEntry, operation: &openapiv3::Operation) -> Answers {
        let mut cases = self.cases(entry, operation);
        let is_success =
            |case: &Case| matches!(case.status, StatusPattern::Exact(200..300) | StatusPattern::Range(2));
        // Some documents describe the one success as `default`.
        let default_succeeds = !cases.iter().any(|case| {
            is_success(case)
                || matches!(case.status, StatusPattern::Exact(300..400) | StatusPattern::Range(3))
        });
        if entry.method == "head" {
            // An answer to HEAD has no content (RFC 9110, section 9.3.2).
            cases.iter_mut().for_each(|case| case.payload = Payload::Empty);
        }
        let (successes, failures): (Vec<Case>, Vec<Case>) = cases
            .into_iter()
            .filter(|case| !matches!(case.status, StatusPattern::Exact(100..200 | 300..400) | StatusPattern::Range(1 | 3)))
            .partition(|case| is_success(case) || (default_succeeds && case.status == StatusPattern::Default));
        let accept = accept(&successes, &failures);
        Answers { answer: self.answer(entry, successes), failure: self.failure(entry, failures), accept }
    }

    fn cases(&mut self, entry: &OperationEntry, operation: &openapiv3::Operation) -> Vec<Case> {
        self.report_statuses(entry);
        let responses = &operation.responses;
        let statuses = responses.responses.iter().map(|(status, response)| (pattern(status), response));
        let default = responses.default.iter().map(|response| (StatusPattern::Default, response));
        let mut cases = Vec::new();
        for (status, response) in statuses.chain(default) {
            let ReferenceOr::Reference { reference } = response else { continue };
            let Some(place) = Pointer::from_reference(reference) else { continue };
            match self.resolver.response(&place) {
                Ok(node) => cases.push(self.case(status, &node)),
                Err(fault) => self.warn(fault, "the answer is left out"),
            }
        }
        cases.sort_by_key(|case| case.status);
        cases
    }

    fn report_statuses(&mut self, entry: &OperationEntry) {
        let odd = |key: &&String| !is_status(key) && !key.starts_with("x-");
        let responses = self.resolver.members(&entry.pointer.child("responses"));
        for (key, place, _) in responses.filter(|(key, ..)| odd(key)) {
            let message = format!("`{key}` is not a status; the answer is left out");
            let help = "write a status such as `200`, a range such as `4XX`, or `default`";
            self.diagnostics.push(Diagnostic::warning("status", message).at(&place).help(help));
        }
    }

    fn case(&mut self, status: StatusPattern, node: &Node<'_, Response>) -> Case {
        // Only what can be read is asked for.
        let media_type = node.value.content.keys().min_by_key(|name| rank(name)).cloned();
        let payload = match &media_type {
            None => Payload::Empty,
            Some(media_type) => {
                self.payload(media_type, &node.pointer.child("content").child(media_type).child("schema"))
            }
        };
        Case { status, payload, media_type, docs: node.value.description.clone() }
    }

    fn payload(&mut self, media_type: &str, schema: &Pointer) -> Payload {
        let has_schema = schema.find(self.resolver.root()).is_some();
        match essence(media_type) {
            json if is_json(json) && has_schema => Payload::Value(self.nullable_reference(schema)),
            json if is_json(json) || json == "*/*" => Payload::Value(TypeReference::Any),
            text if text.starts_with("text/") || text.ends_with("xml") => Payload::Text,
            _ => Payload::Bytes,
        }
    }

    fn answer(&mut self, entry: &OperationEntry, cases: Vec<Case>) -> Answer {
        if let Some(one) = agreed(&cases) {
            return Answer::One(one.clone());
        }
        if cases.is_empty() {
            Answer::One(Payload::Empty)
        } else {
            Answer::ByStatus(self.by_status(entry, "Answer", cases))
        }
    }

    fn failure(&mut self, entry: &OperationEntry, cases: Vec<Case>) -> Failure {
        match agreed(&cases) {
            Some(Payload::Value(of)) => Failure::Value(of.clone()),
            Some(_) => Failure::Unknown,
            None if cases.is_empty() => Failure::Unknown,
            None => Failure::ByStatus(self.by_status(entry, "Failure", cases)),
        }
    }

    fn by_status(&mut self, entry: &OperationEntry, suffix: &str, cases: Vec<Case>) -> StatusEnum {
        let labels: Vec<String> = cases.iter().map(|case| label(case.status)).collect();
        let (names, rest) = variant_names(labels.iter().map(String::as_str), "Other");
        let name: TypeName = self.scopes[entry.tag].claim_type(&[
            joined(entry.rust_name.as_deref().unwrap_or(&entry.id), suffix),
            joined(&entry.id, suffix),
        ]);
        let case = |(case, name): (Case, VariantName)| StatusCase {
            status: case.status,
            name,
            payload: case.payload,
            docs: Some(case.docs),
        };
        StatusEnum { name, cases: cases.into_iter().zip(names).map(case).collect(), rest }
    }
}

/// The content of all cases, if they have the same.
fn agreed(cases: &[Case]) -> Option<&Payload> {
    let first = &cases.first()?.payload;
    cases.iter().all(|case| case.payload == *first).then_some(first)
}

fn pattern(status: &StatusCode) -> StatusPattern {
    match status {
        StatusCode::Code(code) => StatusPattern::Exact(*code),
        StatusCode::Range(first) => StatusPattern::Range(*first),
    }
}

/// The reason phrase of RFC 9110 where there is a common one, else the number.
fn label(status: StatusPattern) -> String {
    let known = match status {
        StatusPattern::Exact(200) => "ok",
        StatusPattern::Exact(201) => "created",
        StatusPattern::Exact(202) => "accepted",
        StatusPattern::Exact(204) => "no content",
        StatusPattern::Exact(400) => "bad request",
        StatusPattern::Exact(401) => "unauthorized",
        StatusPattern::Exact(403) => "forbidden",
        StatusPattern::Exact(404) => "not found",
        StatusPattern::Exact(409) => "conflict",
        StatusPattern::Exact(422) => "unprocessable content",
        StatusPattern::Exact(429) => "too many requests",
        StatusPattern::Exact(500) => "internal server error",
        StatusPattern::Exact(503) => "service unavailable",
        StatusPattern::Exact(code) => return format!("status {code}"),
        StatusPattern::Range(first) => return format!("status {first}xx"),
        StatusPattern::Default => "default",
    };
    known.to_owned()
}

pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json") || essence == "text/json"
}

fn rank(media_type: &str) -> u8 {
    match essence(media_type) {
        "application/json" => 0,
        json if is_json(json) => 1,
        text if text.starts_with("text/") => 2,
        _ => 3,
    }
}

/// What the call says it takes: the media types of its answers, each once.
fn accept(successes: &[Case], failures: &[Case]) -> String {
    let mut all: Vec<&str> = Vec::new();
    for media_type in successes.iter().chain(failures).filter_map(|case| case.media_type.as_ref()) {
        if !all.contains(&media_type.as_str()) {
            all.push(media_type);
        }
    }
    if all.is_empty() { "*/*".to_owned() } else { all.join(", ") }
}
