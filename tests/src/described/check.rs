//! The check of a request: everything that the document and HTTP say about it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::body::{Part, Read};
use super::choice::chosen;
use super::credential::{Credentials, Standing};
use super::document::Document;
use super::encoding::{Pair, pairs};
use super::operation::Operation;
use super::parameter::{self, Values};
use super::route::Path;
use super::verdict::Problem;
use crate::server::Request;

/// What a request of an operation carries.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// The parameters of the path.
    pub path: Values,
    /// The parameters of the query.
    pub query: Values,
    /// The parameters in headers and cookies.
    pub headers: Values,
    /// The body without credentials, with files as strings.
    pub body: Option<Value>,
    /// The parts of a multipart body.
    pub parts: Vec<Part>,
}

/// A request that was looked at.
pub(super) struct Checked<'a> {
    pub(super) operation: Option<&'a Operation>,
    pub(super) inputs: Inputs,
    pub(super) standing: Standing,
    pub(super) problems: Vec<Problem>,
}

impl Document {
    /// Checks a request to a server of the authority, such as `127.0.0.1:4711`.
    pub(super) fn check(&self, request: &Request, authority: &str, known: &Credentials) -> Checked<'_> {
        let mut problems = about_http(request, authority);
        problems.extend(known.in_target(request));
        let mut inputs = Inputs::default();
        let (operation, written) = match self.route(request) {
            Ok(found) => found,
            Err(problem) => {
                problems.push(problem);
                return Checked { operation: None, inputs, standing: Standing::Valid, problems };
            }
        };
        problems.extend(operation.template.encoded_twice(&written, &operation.pointer));
        inputs.path = parameter::path(&operation.parameters, &written, &mut problems);
        let pairs = query_pairs(request, &mut problems);
        let (keys, rest) = pairs
            .into_iter()
            .partition(|pair: &Pair| operation.security.query().contains(&pair.name.as_str()));
        inputs.query = parameter::query(&operation.parameters, rest, &operation.pointer, &mut problems);
        inputs.headers = parameter::headers(&operation.parameters, request, &mut problems);
        inputs.headers.extend(parameter::cookies(&operation.parameters, request, &mut problems));
        problems.extend(accept(operation, request));
        let fields = body(operation, request, &mut inputs, &mut problems);
        let standing = operation.security.check(request, &keys, &fields, known).unwrap_or_else(|refused| {
            problems.extend(refused);
            Standing::Valid
        });
        Checked { operation: Some(operation), inputs, standing, problems }
    }

    /// The operation that a request is of by path and method, whatever else is wrong with it.
    pub(super) fn routed(&self, request: &Request) -> Option<&Operation> {
        self.route(request).ok().map(|(operation, _)| operation)
    }

    /// The operation of a request, and the parameters of its path as they were written.
    fn route(&self, request: &Request) -> Result<(&Operation, BTreeMap<String, String>), Problem> {
        let path = Path::read(request.path(), self.base())?;
        let found = self.operations().iter();
        let found = found.filter_map(|operation| Some((operation, operation.template.expand(&path)?)));
        let mut found: Vec<_> = found.collect();
        let most = found.iter().map(|(operation, _)| operation.template.literals()).max();
        let most = most.ok_or_else(|| Problem::http(format!("there is no path `{}`", request.path())))?;
        found.retain(|(operation, _)| operation.template.literals() == most);
        let template = found.first().map(|(operation, _)| operation.template.text().to_owned());
        let fitting = found.into_iter().find(|(operation, _)| operation.method == request.method);
        fitting.ok_or_else(|| {
            let template = template.unwrap_or_default();
            let pointer = format!("/paths/{}", template.replace('/', "~1"));
            Problem::at(&pointer, format!("`{template}` has no method `{}`", request.method))
        })
    }
}

/// What every request of HTTP has to be.
fn about_http(request: &Request, authority: &str) -> Vec<Problem> {
    let mut reasons = Vec::new();
    match request.header_values("Host").as_slice() {
        [host] if *host == authority => {}
        hosts => reasons.push(format!("the host is `{}` instead of `{authority}`", hosts.join(", "))),
    }
    if request.header_values("User-Agent").join("").trim().is_empty() {
        reasons.push("the client does not name itself in `User-Agent`".to_owned());
    }
    reasons.into_iter().map(Problem::http).collect()
}

fn query_pairs(request: &Request, problems: &mut Vec<Problem>) -> Vec<Pair> {
    pairs(request.query().unwrap_or_default()).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    })
}

/// Whether the client takes what the operation answers (RFC 9110 section 12.5.1).
fn accept(operation: &Operation, request: &Request) -> Option<Problem> {
    let media_type = &operation.success.content.as_ref()?.media_type;
    let kind = media_type.split('/').next().unwrap_or_default();
    let header = request.header_values("Accept").join(",");
    let mut ranges = header.split(',').map(|range| range.split(';').next().unwrap_or_default().trim());
    let takes = ranges.any(|range| range == media_type || range == "*/*" || range == format!("{kind}/*"));
    let reason = || format!("`Accept: {header}` does not take the response of `{media_type}`");
    (!takes).then(|| Problem::at(&operation.pointer, reason()))
}

/// Reads and checks the body; gives the fields that are credentials.
fn body(
    operation: &Operation,
    request: &Request,
    inputs: &mut Inputs,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, String> {
    let Some(body) = &operation.body else {
        if !request.body.is_empty() || !request.header_values("Content-Type").is_empty() {
            problems.push(Problem::at(&operation.pointer, "the operation takes no body"));
        }
        return BTreeMap::new();
    };
    let read = body.read(request, &operation.security.fields());
    let Read { value, keys, parts, problems: found } = read;
    problems.extend(found);
    inputs.parts = parts;
    if let Some((value, schema)) = value {
        match chosen(schema, &operation.parameters, &inputs.query) {
            Some(index) => problems.extend(schema.alternative(index).problems("the body", &value)),
            None => problems.extend(schema.problems("the body", &value)),
        }
        inputs.body = Some(value);
    }
    keys
}
