//! Responses: the result of a successful and of a failed call, by status and content type.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Lowering;
use super::media_type::is_structured;
use crate::collect::{Inventory, OperationEntry};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    ErrorBody, Failure, Framing, Outcome, Payload, StatusCase, StatusEnum, StatusPattern, Success,
    TypeReference,
};
use crate::media_type::{
    self, essence, framing, holds_json, is_any, is_binary, is_json, is_text, repeats_json,
};
use crate::naming::{MethodName, PublishedVariants, condensed, joined, variant_names_after};
use crate::place::Pointer;
use crate::spec::{MediaType, Response};

/// The most media types of a response, since each is compared with all others.
const MOST_MEDIA_TYPES: usize = 100;

struct Case {
    status: StatusPattern,
    payload: Payload,
    /// As written.
    media_types: Vec<String>,
    docs: String,
}

impl Case {
    /// Whether it has this media type, ignoring parameters.
    fn names(&self, media_type: &str) -> bool {
        self.media_types.iter().any(|own| essence(own) == essence(media_type))
    }

    fn read_whole(&mut self) {
        match &self.payload {
            Payload::Stream(Framing::Values, of) => self.payload = Payload::Value(of.clone()),
            Payload::Stream(..) => self.payload = Payload::Text,
            Payload::Untyped => self.payload = Payload::Value(TypeReference::Any),
            _ => {}
        }
    }
}

/// The responses of an operation.
pub(super) struct Outcomes {
    pub(super) success: Success,
    pub(super) error: ErrorBody,
    pub(super) failures: Vec<Failure>,
    pub(super) accept: String,
    pub(super) streams: Vec<String>,
    pub(super) redirects: Vec<u16>,
    pub(super) headers: Vec<String>,
}

/// The operation that a type belongs to.
#[derive(Clone, Copy)]
struct MethodOf<'a> {
    entry: OperationEntry<'a>,
    method: &'a MethodName,
}

impl Lowering<'_> {
    pub(super) fn outcomes(&mut self, entry: OperationEntry<'_>, method: &MethodName) -> Outcomes {
        let (mut cases, headers) = self.cases(entry);
        // Some documents describe the only success as `default`.
        let default_succeeds = !cases.iter().any(|case| is_success(case.status) || is_redirect(case.status));
        if entry.operation.method.sent() == "HEAD" {
            // A response to HEAD has no content (RFC 9110, section 9.3.2).
            let held = cases.iter_mut().filter(|case| case.payload != Payload::Redirect);
            held.for_each(|case| case.payload = Payload::Empty);
        }
        let redirects = redirects(&cases);
        let (mut successes, mut errors) = (Vec::new(), Vec::new());
        for mut case in cases {
            let status = case.status;
            if matches!(status, StatusPattern::Exact(100..200) | StatusPattern::Range(1)) {
                continue;
            }
            if is_success(status)
                || is_redirect(status)
                || (default_succeeds && status == StatusPattern::Default)
            {
                successes.push(case);
            } else {
                // Errors are read completely, not as streams.
                case.read_whole();
                errors.push(case);
            }
        }
        if successes.is_empty() && !errors.is_empty() {
            self.report_only_errors(entry);
        }
        let failures = failures(&errors);
        let accept = accept(&successes, &errors);
        let streams = streams(&successes);
        let headers = headers.into_values().collect();
        let whose = MethodOf { entry, method };
        let (success, error) = (self.success(whose, successes), self.error(whose, errors));
        Outcomes { success, error, failures, accept, streams, redirects, headers }
    }

    fn cases(&mut self, entry: OperationEntry<'_>) -> (Vec<Case>, BTreeMap<String, String>) {
        let (mut cases, mut headers) = (Vec::new(), BTreeMap::new());
        let mut responses: Vec<_> = entry.operation.responses.iter().collect();
        // The default is read last.
        responses.sort_by_key(|(status, _)| *status == StatusPattern::Default);
        for (status, response) in responses {
            let Some(response) = response.get() else { continue };
            for wire in self.meet_headers(entry, response) {
                headers.insert(wire.to_ascii_lowercase(), wire);
            }
            self.report_redirect(*status, response);
            cases.extend(self.cases_of(*status, response));
        }
        cases.sort_by_key(|case| case.status);
        (cases, headers)
    }

    /// Says what a call returns if the document describes only its errors.
    fn report_only_errors(&mut self, entry: OperationEntry<'_>) {
        let message = "only errors are described; the call returns nothing if it succeeds";
        let finding = Diagnostic::note("status", message).at(&entry.operation.place.child("responses"));
        self.diagnostics.push(finding.help("add the response of success, such as `200` or `204`"));
    }

    /// Reports the content of a redirect, since only the address is read.
    fn report_redirect(&mut self, status: StatusPattern, response: &Response) {
        let content = response.place.child("content");
        if leads_on(status) && !response.content.is_empty() && self.reported.insert(content.clone()) {
            let finding = Diagnostic::warning("status", "the content of a redirect is not read");
            self.diagnostics.push(finding.at(&content).instead("its bytes, in `Redirect::body`"));
        }
    }

    /// The cases of one status, distinguished by content type.
    fn cases_of(&mut self, status: StatusPattern, response: &Response) -> Vec<Case> {
        let docs = &response.description;
        let mut contents: Vec<&MediaType> = response.content.iter().collect();
        if leads_on(status) {
            let media_types = contents.iter().map(|content| content.name.clone()).collect();
            return vec![Case { status, payload: Payload::Redirect, media_types, docs: docs.clone() }];
        }
        if let StatusPattern::Exact(code @ (204 | 205 | 304)) = status
            && !contents.is_empty()
        {
            contents.clear();
            self.report_no_content(code, &response.place.child("content"));
        }
        if contents.len() > MOST_MEDIA_TYPES {
            let message = format!("the response has more than {MOST_MEDIA_TYPES} media types");
            let fault = Diagnostic::warning("media-type", message).at(&response.place.child("content"));
            self.diagnostics.push(fault.degraded_to("those after them are left out"));
            contents.truncate(MOST_MEDIA_TYPES);
        }
        self.drop_repetitions(&mut contents, &response.place.child("content"));
        // A response without a content type is read as JSON, so JSON comes first.
        contents
            .sort_by_key(|content| (essence(&content.name) != "application/json", !is_json(&content.name)));
        let mut cases: Vec<Case> = Vec::new();
        for content in contents {
            let payload = self.payload_of(response, content);
            let is_named = cases.iter().any(|case| case.names(&content.name));
            match cases.iter_mut().find(|case| case.payload == payload) {
                Some(case) => case.media_types.push(content.name.clone()),
                None if is_named => self.report_parameters(content),
                None => cases.push(Case {
                    status,
                    payload,
                    media_types: vec![content.name.clone()],
                    docs: docs.clone(),
                }),
            }
        }
        if cases.is_empty() {
            cases.push(undescribed(status, response));
        }
        cases
    }

    /// Removes media types that only repeat the JSON content in another form.
    fn drop_repetitions(&mut self, contents: &mut Vec<&MediaType>, place: &Pointer) {
        let Some(json) = contents.iter().copied().find(|content| is_json(&content.name)) else { return };
        let (mut kept, mut repeated) = (Vec::new(), Vec::new());
        for content in contents.iter().copied() {
            if self.repeats(json, content) {
                repeated.push(format!("`{}`", content.name));
            } else {
                kept.push(content);
            }
        }
        if !repeated.is_empty() && self.reported.insert(place.clone()) {
            let repeated = repeated.join(" or ");
            let message =
                format!("the client requests the response as `{}`, and not also as {repeated}", json.name);
            self.diagnostics.push(Diagnostic::note("several-media-types", message).at(place));
        }
        *contents = kept;
    }

    /// Whether a media type repeats the JSON content: it is known for that, or the client cannot decode it
    /// and it has the same type.
    fn repeats(&mut self, json: &MediaType, other: &MediaType) -> bool {
        if repeats_json(&other.name) {
            return true;
        }
        let name = &other.name;
        if holds_json(name) || is_any(name) || is_text(name) || is_binary(name) || framing(name).is_some() {
            return false;
        }
        let (Some(mine), Some(theirs)) = (json.schema, other.schema) else { return false };
        let of = self.reference(theirs);
        is_structured(&of) && of == self.reference(mine)
    }

    fn report_no_content(&mut self, code: u16, place: &Pointer) {
        if self.reported.insert(place.clone()) {
            let message = format!(
                "a response of status {code} has no content (RFC 9110, section 15.3), so none is read"
            );
            self.diagnostics.push(Diagnostic::repair("no-content", message).at(place));
        }
    }

    fn report_parameters(&mut self, content: &MediaType) {
        if self.reported.insert(content.place.clone()) {
            let message =
                format!("`{}` differs from another media type by its parameters alone", content.name);
            let finding = Diagnostic::warning("media-type", message).at(&content.place);
            self.diagnostics.push(finding.instead("the type of the other media type"));
        }
    }

    fn success(&mut self, whose: MethodOf<'_>, cases: Vec<Case>) -> Success {
        if let Some(one) = common_payload(&cases) {
            return Success::One(one.clone());
        }
        if cases.is_empty() {
            Success::One(Payload::Empty)
        } else {
            Success::ByStatus(self.by_status(whose, Outcome::Success, cases))
        }
    }

    fn error(&mut self, whose: MethodOf<'_>, cases: Vec<Case>) -> ErrorBody {
        match common_payload(&cases) {
            Some(Payload::Value(of)) => ErrorBody::Value(of.clone()),
            Some(_) => ErrorBody::Unknown,
            None if cases.is_empty() => ErrorBody::Unknown,
            None => ErrorBody::ByStatus(self.by_status(whose, Outcome::Failure, cases)),
        }
    }

    /// The enum is named after the operation's method.
    fn by_status(&mut self, whose: MethodOf<'_>, outcome: Outcome, cases: Vec<Case>) -> StatusEnum {
        let suffix = match outcome {
            Outcome::Success => "Response",
            Outcome::Failure => "Error",
        };
        let labels = labels(&cases);
        let method = whose.method.as_str().trim_start_matches("r#");
        let kept = published(self.inventory, whose, outcome, &cases);
        let (names, rest) = variant_names_after(labels.iter().map(String::as_str), "Other", &kept);
        let wanted = [&*condensed(method), method, &*whose.entry.operation.id];
        let name = self.claimed(whose.entry, outcome.as_str(), &wanted.map(|name| joined(name, suffix)));
        let mut named = Vec::with_capacity(cases.len());
        for (Case { status, payload, media_types, docs }, name) in cases.into_iter().zip(names) {
            let media_types = media_types.iter().map(|media_type| essence(media_type)).collect();
            named.push(StatusCase { status, media_types, name, payload, docs: Some(docs) });
        }
        StatusEnum { name, shared: None, cases: named, rest }
    }
}

/// The earlier names of the variants, for statuses that still have one case.
fn published<'i>(
    inventory: &'i Inventory<'_>,
    whose: MethodOf<'_>,
    outcome: Outcome,
    cases: &[Case],
) -> PublishedVariants<'i> {
    let operation = whose.entry.operation;
    let published = inventory.published.operation(&operation.method.sent(), &operation.path);
    let Some(published) = published.and_then(|one| one.enums.get(outcome.as_str())) else {
        return PublishedVariants::default();
    };
    let mut names = Vec::with_capacity(cases.len());
    for case in cases {
        let is_one = cases.iter().filter(|other| other.status == case.status).count() == 1;
        names.push(if is_one { published.only_member(&case.status.to_string()) } else { None });
    }
    PublishedVariants { names, rest: published.rest() }
}

fn is_success(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(200..300) | StatusPattern::Range(2))
}

fn is_redirect(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(300..400) | StatusPattern::Range(3))
}

/// Whether the status is a redirect to another address (RFC 9110, section 15.4).
fn leads_on(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(301 | 302 | 303 | 307 | 308) | StatusPattern::Range(3))
}

/// The redirect statuses (3xx) that the document lists. A range stands for all of them.
fn redirects(cases: &[Case]) -> Vec<u16> {
    let mut statuses = BTreeSet::new();
    for case in cases {
        match case.status {
            StatusPattern::Exact(code @ 300..400) => drop(statuses.insert(code)),
            StatusPattern::Range(3) => statuses.extend([300, 301, 302, 303, 304, 307, 308]),
            _ => {}
        }
    }
    statuses.into_iter().collect()
}

/// The case of a response without described content: bytes if all its media types in `produces` are binary.
fn undescribed(status: StatusPattern, response: &Response) -> Case {
    let has_content = is_success(status) && !matches!(status, StatusPattern::Exact(204 | 205));
    let produced = if has_content { response.produces.clone() } else { Vec::new() };
    let is_bytes = !produced.is_empty() && produced.iter().all(|name| is_binary(name));
    let payload = if is_bytes { Payload::Bytes } else { Payload::Empty };
    Case { status, payload, media_types: produced, docs: response.description.clone() }
}

/// The content, if it is the same in all cases.
fn common_payload(cases: &[Case]) -> Option<&Payload> {
    let first = &cases.first()?.payload;
    if cases.iter().all(|case| case.payload == *first) { Some(first) } else { None }
}

/// The reason phrase of RFC 9110 for common statuses, else the number.
fn label(status: StatusPattern) -> String {
    let known = match status {
        StatusPattern::Exact(200) => "ok",
        StatusPattern::Exact(201) => "created",
        StatusPattern::Exact(202) => "accepted",
        StatusPattern::Exact(204) => "no content",
        StatusPattern::Exact(301) => "moved permanently",
        StatusPattern::Exact(302) => "found",
        StatusPattern::Exact(303) => "see other",
        StatusPattern::Exact(304) => "not modified",
        StatusPattern::Exact(307) => "temporary redirect",
        StatusPattern::Exact(308) => "permanent redirect",
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

/// The names of the variants: the status, plus the media type if the status has several. If there is only one
/// status, the media type alone.
fn labels(cases: &[Case]) -> Vec<String> {
    let is_one_status = cases.windows(2).all(|pair| pair[0].status == pair[1].status);
    // The number of cases of each status, and how many of them are JSON.
    let mut counts: BTreeMap<StatusPattern, (usize, usize)> = BTreeMap::new();
    for case in cases {
        let is_json = case.media_types.iter().any(|one| is_json(one));
        let (all, json) = counts.entry(case.status).or_default();
        (*all, *json) = (*all + 1, *json + usize::from(is_json));
    }
    let mut labels = Vec::with_capacity(cases.len());
    for case in cases {
        let (all, json) = counts.get(&case.status).copied().unwrap_or_default();
        let label = match case.media_types.first() {
            Some(media_type) if all > 1 && is_one_status => media_type::label(media_type, json == 1),
            Some(media_type) if all > 1 => {
                format!("{} {}", label(case.status), media_type::label(media_type, json == 1))
            }
            _ => label(case.status),
        };
        labels.push(label);
    }
    labels
}

/// The `Accept` header: the media types of all responses, each once.
fn accept(successes: &[Case], errors: &[Case]) -> String {
    let (mut all, mut seen): (Vec<&str>, BTreeSet<&String>) = (Vec::new(), BTreeSet::new());
    // A text with other characters would make the header invalid, and so every call fail.
    let can_stand =
        |text: &str| !text.trim().is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    for media_type in successes.iter().chain(errors).flat_map(|case| &case.media_types) {
        if can_stand(media_type) && seen.insert(media_type) {
            all.push(media_type);
        }
    }
    if all.is_empty() { "*/*".to_owned() } else { all.join(", ") }
}

/// The media types of streamed responses. If all responses are lines, the content type does not matter.
/// Events are only recognised by their media type.
fn streams(successes: &[Case]) -> Vec<String> {
    if let Some(Payload::Stream(Framing::Lines | Framing::Records | Framing::Values, _)) =
        common_payload(successes)
    {
        return vec!["*/*".to_owned()];
    }
    let mut media_types = BTreeSet::new();
    for case in successes {
        if let Payload::Stream(..) = case.payload {
            media_types.extend(case.media_types.iter().map(|one| essence(one)));
        }
    }
    media_types.into_iter().collect()
}

/// The descriptions by status. The default is left out, since it is mostly the same in all operations.
fn failures(errors: &[Case]) -> Vec<Failure> {
    let mut failures: Vec<Failure> = Vec::new();
    for case in errors {
        let is_known = failures.iter().any(|failure| failure.status == case.status);
        if case.status != StatusPattern::Default && !is_known && !case.docs.trim().is_empty() {
            failures.push(Failure { status: case.status, docs: case.docs.clone() });
        }
    }
    failures
}
