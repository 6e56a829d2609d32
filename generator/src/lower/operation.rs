//! Operations: their methods, inputs and responses.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::body::BodyOf;
use super::context::Lowering;
use crate::collect::OperationEntry;
use crate::diagnostic::Diagnostic;
use crate::ir::{Choice, Method, Operation, Parameter, ParameterEncoding, PathStyle};
use crate::naming::{
    ConstantName, FieldName, MethodName, TypeName, condensed, field_names, field_names_after, singular,
};
use crate::spec::Operation as Source;
use crate::template::expanded_names;

/// Names that an operation's method or builder uses itself.
pub(super) const TAKEN: [&str; 11] = [
    "self",
    "call",
    "send",
    "response",
    "bytes",
    "download",
    "options",
    "into_future",
    "pages",
    "items",
    "wait",
];

impl Lowering<'_> {
    pub(super) fn operation(
        &mut self,
        entry: OperationEntry<'_>,
        name: &MethodName,
    ) -> Result<Operation, Diagnostic> {
        let source = entry.operation;
        let reserved = self.siblings.reserved(source)?;
        let (mut parameters, body_name) = self.inputs(source);
        let written = placeholders(&source.path);
        for parameter in &mut parameters {
            keep_slashes(&written, parameter);
        }
        let path = path(&source.path, &parameters);
        let places = placeholders(&path);
        parameters.sort_by_cached_key(|parameter| {
            (self.published_place(source, parameter), place_in_path(&places, parameter))
        });
        let outcomes = self.outcomes(entry, name);
        let builder = TypeName::from(name);
        let wanted = [condensed(builder.as_str()), builder.to_string(), format!("{builder} call")];
        let builder = self.claimed(entry, "call", &wanted);
        let whose = BodyOf { entry, method: name };
        let body = match &source.body {
            Some(body) => self.body(body, &whose, body_name),
            None => None,
        };
        let server = self.own_server(source);
        let security = self.requirements(source);
        Ok(Operation {
            id: source.id.clone(),
            name: name.clone(),
            aliases: Vec::new(),
            constant: ConstantName::from(name),
            builder,
            method: method(&source.method),
            path,
            server,
            summary: source.summary.clone(),
            description: source.description.clone(),
            deprecated: source.deprecated,
            sunset: source.sunset.clone(),
            scopes: self.scopes(source),
            rate_limit: source.rate_limit.clone(),
            reserved,
            idempotent: source.idempotent,
            parameters,
            body,
            success: outcomes.success,
            error: outcomes.error,
            failures: outcomes.failures,
            accept: outcomes.accept,
            streams: outcomes.streams,
            redirects: outcomes.redirects,
            headers: outcomes.headers,
            security,
            choice: source.choice.as_ref().and_then(choice),
            implied: None,
            shapes: Vec::new(),
            pagination: None,
        })
    }

    /// The earlier index of an argument. Callers rely on it, since the compiler cannot distinguish arguments
    /// of one type.
    fn published_place(&self, operation: &Source, parameter: &Parameter) -> usize {
        let published = self.inventory.published.operation(&operation.method.sent(), &operation.path);
        let Some(published) = published.filter(|_| parameter.required) else { return usize::MAX };
        let location = parameter.encoding.location();
        let place = match published.input(location, &parameter.wire) {
            Some((place, _)) => Some(place),
            None if location == "path" => published.renamed_in_path(&parameter.wire, &operation.path),
            None => None,
        };
        place.unwrap_or(usize::MAX)
    }

    /// The parameters, and a name for the body that no parameter has.
    fn inputs(&mut self, operation: &Source) -> (Vec<Parameter>, FieldName) {
        let sources = self.sent(operation);
        let published = self.inventory.published.operation(&operation.method.sent(), &operation.path);
        let mut kept: Vec<Option<&str>> = Vec::with_capacity(sources.len() + 1);
        for source in &sources {
            let known = published.and_then(|of| Some(of.input(source.location.name(), &source.name)?.1));
            kept.push(source.rust_name.as_deref().or(known));
        }
        kept.push(published.and_then(|of| Some(of.input("body", "")?.1)));
        let mut wanted = Vec::with_capacity(kept.len());
        for source in &sources {
            wanted.push(argument_name(&operation.path, &source.name));
        }
        wanted.push(Cow::Borrowed("body"));
        let mut names = field_names_after(wanted.iter().map(|name| &**name), &TAKEN, &kept);
        let body = names.pop().unwrap_or_else(|| field_names(["body"], &[]).remove(0));
        let mut parameters = Vec::with_capacity(sources.len());
        for (source, name) in sources.into_iter().zip(names) {
            self.report_field(source.rust_name.as_deref(), &name, &source.place);
            parameters.push(self.parameter(source, name));
        }
        (parameters, body)
    }
}

/// The name for a parameter. A placeholder without a name is the id of the segment before it.
fn argument_name<'n>(path: &str, name: &'n str) -> Cow<'n, str> {
    if !name.is_empty() {
        return Cow::Borrowed(name);
    }
    let before = path.split("{}").next().unwrap_or_default().trim_end_matches('/');
    let segment = before.rsplit('/').find(|part| !part.contains('{')).unwrap_or_default();
    Cow::Owned(format!("{} id", singular(segment)))
}

/// The names of the parameters at a location.
fn names_of(parameters: &[Parameter], is_sent: fn(&ParameterEncoding) -> bool) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for parameter in parameters {
        if is_sent(&parameter.encoding) {
            names.insert(parameter.wire.as_str());
        }
    }
    names
}

/// The path, with the wire names of parameters in its placeholders and without a fragment, which is not sent.
fn path(written: &str, parameters: &[Parameter]) -> String {
    let in_path = names_of(parameters, |encoding| matches!(encoding, ParameterEncoding::Path(..)));
    let (mut path, mut rest) = (String::new(), written);
    while let Some((text, after)) = rest.split_once('{')
        && !text.contains('#')
    {
        let Some((name, after)) = after.split_once('}') else { break };
        path.push_str(text);
        if in_path.contains(name) {
            path.push_str(&format!("{{{name}}}"));
        } else {
            let names: Vec<String> = expanded_names(name).map(|name| format!("{{{name}}}")).collect();
            path.push_str(&names.join(","));
        }
        rest = after;
    }
    path.push_str(rest.split('#').next().unwrap_or_default());
    without_parameters(&path, parameters)
}

/// The path without those pairs of its query that are also declared as parameters.
fn without_parameters(path: &str, parameters: &[Parameter]) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let in_query = names_of(parameters, |encoding| matches!(encoding, ParameterEncoding::Query(..)));
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.retain(|pair| !in_query.contains(pair.split('=').next().unwrap_or_default()));
    let query = pairs.join("&");
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The names of placeholders, with the position of the first one of each name.
fn placeholders(path: &str) -> BTreeMap<&str, usize> {
    let mut places = BTreeMap::new();
    let mut pieces = path.split('{');
    let mut at = pieces.next().map_or(0, str::len);
    for piece in pieces {
        if let Some((name, _)) = piece.split_once('}') {
            places.entry(name).or_insert(at);
        }
        at += "{".len() + piece.len();
    }
    places
}

/// Keeps slashes in the value of a parameter that the path writes as `{+name}` (RFC 6570, section 3.2.3).
fn keep_slashes(written: &BTreeMap<&str, usize>, parameter: &mut Parameter) {
    if let ParameterEncoding::Path(style @ PathStyle::Simple, ..) = &mut parameter.encoding
        && written.contains_key(&*format!("+{}", parameter.wire))
    {
        *style = PathStyle::Reserved;
    }
}

/// The position of a path parameter; other parameters come last.
fn place_in_path(path: &BTreeMap<&str, usize>, parameter: &Parameter) -> usize {
    if let ParameterEncoding::Path(..) = parameter.encoding
        && let Some(place) = path.get(&*parameter.wire)
    {
        return *place;
    }
    usize::MAX
}

pub(super) fn method(source: &crate::http::Method) -> Method {
    let name = match source {
        crate::http::Method::Fixed(name) => *name,
        crate::http::Method::Additional(name) => return Method::Other(name.clone()),
    };
    match name {
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        "query" => Method::Query,
        _ => Method::Get,
    }
}

fn choice(extension: &Value) -> Option<Choice> {
    let parameter = extension.get("parameter")?.as_str()?.to_owned();
    let absent = extension.get("absent").and_then(index);
    let mut values = Vec::new();
    for (value, alternative) in extension.get("values").and_then(Value::as_object).into_iter().flatten() {
        if let Some(alternative) = index(alternative) {
            values.push((value.clone(), alternative));
        }
    }
    Some(Choice { parameter, absent, values })
}

fn index(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}
