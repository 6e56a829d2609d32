//! Operations: the method, its inputs, its answer.

use openapiv3::Operation as Source;
use serde_json::Value;

use super::Lowering;
use super::parameter::data;
use crate::diagnostic::Diagnostic;
use crate::gather::OperationEntry;
use crate::ir::{Choice, Method, Operation, Parameter, Reserved};
use crate::naming::{ConstantName, FieldName, MethodName, TypeName, field_names};

/// Names that an operation's method or the type of its optional inputs uses itself.
const TAKEN: [&str; 10] =
    ["self", "call", "send", "response", "download", "options", "into_future", "pages", "items", "wait"];

impl Lowering<'_> {
    pub(super) fn operation(
        &mut self,
        entry: &OperationEntry,
        name: &MethodName,
    ) -> Result<Operation, Diagnostic> {
        let node = self.resolver.operation(&entry.pointer)?;
        let source = &node.value;
        let (parameters, body_name) = self.inputs(entry);
        let body = self.body(&entry.pointer, body_name);
        let answers = self.answers(entry, source);
        let builder = TypeName::from(name);
        let builder = self.scopes[entry.tag].claim_type(&[builder.to_string(), format!("{builder} call")]);
        let server = self.own_server(&entry.pointer);
        let security = self.requirements(source, &entry.pointer);
        Ok(Operation {
            id: entry.id.clone(),
            name: name.clone(),
            constant: ConstantName::from(name),
            builder,
            method: method(entry.method),
            path: entry.path.clone(),
            server,
            summary: source.summary.clone(),
            description: source.description.clone(),
            deprecated: source.deprecated,
            scopes: self.scopes(&entry.pointer),
            rate_limit: text(source, "x-rate-limit-label"),
            reserved: self.reserved(entry),
            idempotent: source.extensions.get("x-idempotent") == Some(&Value::Bool(true)),
            parameters,
            body,
            answer: answers.answer,
            failure: answers.failure,
            accept: answers.accept,
            streams: answers.streams,
            headers: answers.headers,
            security,
            choice: source.extensions.get("x-rust-choice").and_then(choice),
            pagination: None,
        })
    }

    /// The paths of other operations that this one's would become: `/users/{id}` must not be sent as `/users/email`.
    fn reserved(&self, entry: &OperationEntry) -> Vec<Reserved> {
        let mut reserved: Vec<Reserved> = Vec::new();
        for other in self.inventory.operations.iter().filter(|other| other.method == entry.method) {
            let Some((parameter, value)) = confusion(&entry.path, &other.path) else { continue };
            match reserved.iter_mut().find(|known| known.parameter == parameter) {
                Some(known) => known.values.push(value.to_owned()),
                None => reserved
                    .push(Reserved { parameter: parameter.to_owned(), values: vec![value.to_owned()] }),
            }
        }
        reserved
    }

    /// The parameters, those of the path in its order first, and a name for the body that none of them has.
    fn inputs(&mut self, entry: &OperationEntry) -> (Vec<Parameter>, FieldName) {
        let nodes = self.parameters(&entry.parameters);
        let wires = nodes.iter().map(|node| data(&node.value).name.as_str()).chain(["body"]);
        let mut names = field_names(wires, &TAKEN);
        let body = names.pop().unwrap_or_else(|| field_names(["body"], &[]).remove(0));
        let inputs = nodes.iter().zip(names);
        let mut parameters: Vec<Parameter> = inputs.map(|(node, name)| self.parameter(node, name)).collect();
        parameters.sort_by_cached_key(|parameter| place_in_path(&entry.path, parameter));
        (parameters, body)
    }
}

/// The parameter and its value that make one path the other, if that is all that they differ in.
fn confusion<'a>(path: &'a str, other: &'a str) -> Option<(&'a str, &'a str)> {
    if path.split('/').count() != other.split('/').count() {
        return None;
    }
    let mut differences = path.split('/').zip(other.split('/')).filter(|(one, two)| one != two);
    let (Some((template, literal)), None) = (differences.next(), differences.next()) else { return None };
    let parameter = template.strip_prefix('{')?.strip_suffix('}')?;
    (!literal.contains('{')).then_some((parameter, literal))
}

/// Parameters of the path by their place in it, then all others.
fn place_in_path(path: &str, parameter: &Parameter) -> usize {
    let is_path = matches!(parameter.encoding, crate::ir::ParameterEncoding::Path(..));
    let place = is_path.then(|| path.find(&format!("{{{}}}", parameter.wire))).flatten();
    place.unwrap_or(usize::MAX)
}

pub(super) fn method(name: &str) -> Method {
    match name {
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => Method::Get,
    }
}

fn text(source: &Source, extension: &str) -> Option<String> {
    source.extensions.get(extension).and_then(Value::as_str).map(str::to_owned)
}

fn choice(extension: &Value) -> Option<Choice> {
    let index = |value: &Value| value.as_u64().and_then(|index| usize::try_from(index).ok());
    let values = extension.get("values").and_then(Value::as_object).into_iter().flatten();
    Some(Choice {
        parameter: extension.get("parameter")?.as_str()?.to_owned(),
        absent: extension.get("absent").and_then(index),
        values: values
            .filter_map(|(value, alternative)| Some((value.clone(), index(alternative)?)))
            .collect(),
    })
}
