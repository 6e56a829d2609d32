//! Parameters of operations, and their values in a request.

use std::collections::BTreeMap;

use serde_json::Value;

use super::encoding::{Pair, decoded};
use super::node::Node;
use super::schema::Schema;
use super::style::Style;
use super::verdict::Problem;
use crate::server::Request;

/// A parameter of an operation.
pub struct Parameter {
    place: Place,
    required: bool,
    style: Style,
    schema: Schema,
    pointer: String,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a segment of the path.
    Path,
    /// In the query.
    Query,
    /// In a header of its own.
    Header,
    /// In the header `Cookie`.
    Cookie,
}

/// Values by the names of their parameters.
pub type Values = BTreeMap<String, Value>;

impl Parameter {
    pub(super) fn new(node: &Node<'_>) -> Parameter {
        let place = match node.text("in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            Some("cookie") => Place::Cookie,
            other => panic!("`{}`: {other:?} is no place of a parameter", node.pointer()),
        };
        let usual = if matches!(place, Place::Query | Place::Cookie) { "form" } else { "simple" };
        let style = node.text("style").unwrap_or(usual).to_owned();
        let Some(schema) = node.get("schema") else { panic!("`{}` has no schema", node.pointer()) };
        Parameter {
            place,
            required: node.flag("required").unwrap_or(false) || place == Place::Path,
            style: Style {
                name: node.text("name").unwrap_or_default().to_owned(),
                explode: node.flag("explode").unwrap_or(style == "form"),
                style,
            },
            schema: Schema::new(&schema),
            pointer: node.pointer().to_owned(),
        }
    }

    /// The name on the wire.
    pub fn name(&self) -> &str {
        &self.style.name
    }

    /// Where it travels.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether a request without it is refused.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// What its values are.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The problem with the value as it was written.
    fn problem(&self, reason: &str) -> Problem {
        let place = format!("{:?}", self.place).to_lowercase();
        Problem::at(&self.pointer, format!("the {place} parameter `{}` {reason}", self.name()))
    }

    /// Keeps a value that the schema takes.
    fn keep(&self, read: Result<Option<Value>, String>, values: &mut Values, problems: &mut Vec<Problem>) {
        match read {
            Ok(Some(value)) => {
                problems.extend(self.schema.problems(&format!("the parameter `{}`", self.name()), &value));
                values.insert(self.name().to_owned(), value);
            }
            Ok(None) if self.required => problems.push(self.problem("is missing")),
            Ok(None) => {}
            Err(reason) => problems.push(self.problem(&reason)),
        }
    }
}

fn at(parameters: &[Parameter], place: Place) -> impl Iterator<Item = &Parameter> {
    parameters.iter().filter(move |parameter| parameter.place == place)
}

/// The parameters of the path, each as it was written.
pub(super) fn path(
    parameters: &[Parameter],
    written: &BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Values {
    let mut values = Values::new();
    for parameter in at(parameters, Place::Path) {
        let text = written.get(parameter.name()).map(String::as_str).unwrap_or_default();
        let read = parameter.style.single(text, parameter.schema.source(), decoded);
        parameter.keep(read.map(Some), &mut values, problems);
    }
    values
}

/// The parameters of the query; what none of them takes is refused.
pub(super) fn query(
    parameters: &[Parameter],
    mut pairs: Vec<Pair>,
    pointer: &str,
    problems: &mut Vec<Problem>,
) -> Values {
    let mut values = Values::new();
    for parameter in at(parameters, Place::Query) {
        let read = parameter.style.query(&mut pairs, parameter.schema.source());
        parameter.keep(read, &mut values, problems);
    }
    let unknown = pairs.iter().map(|pair| format!("there is no query parameter `{}`", pair.name));
    problems.extend(unknown.map(|reason| Problem::at(pointer, reason)));
    values
}

/// The parameters in headers. Three names belong to HTTP (OpenAPI 3.0.3 section "Parameter Object").
pub(super) fn headers(parameters: &[Parameter], request: &Request, problems: &mut Vec<Problem>) -> Values {
    let mut values = Values::new();
    let reserved = ["accept", "content-type", "authorization"];
    let own = at(parameters, Place::Header);
    for parameter in own.filter(|own| !reserved.contains(&own.name().to_lowercase().as_str())) {
        let read = match request.header_values(parameter.name()).as_slice() {
            [] => Ok(None),
            [text] => {
                let plain = |text: &str| Ok(text.trim().to_owned());
                parameter.style.single(text, parameter.schema.source(), plain).map(Some)
            }
            many => Err(format!("was sent {} times", many.len())),
        };
        parameter.keep(read, &mut values, problems);
    }
    values
}

/// The parameters in cookies (RFC 6265 section 4.2.1).
pub(super) fn cookies(parameters: &[Parameter], request: &Request, problems: &mut Vec<Problem>) -> Values {
    let header = request.header_values("Cookie").join("; ");
    let pairs = header.split("; ").filter_map(|pair| pair.split_once('='));
    let pair = |(name, value): (&str, &str)| Pair { name: name.to_owned(), value: value.to_owned() };
    let mut pairs: Vec<Pair> = pairs.map(pair).collect();
    let mut values = Values::new();
    for parameter in at(parameters, Place::Cookie) {
        let read = parameter.style.query(&mut pairs, parameter.schema.source());
        parameter.keep(read, &mut values, problems);
    }
    values
}
