//! Operations of a document: what a request of each has to be, and what it is answered.

use serde_json::Value;

use super::body::Body;
use super::credential::Security;
use super::node::Node;
use super::parameter::{Parameter, Place};
use super::route::Template;
use super::schema::Schema;

/// An operation of a document.
pub struct Operation {
    /// Its `operationId`.
    pub id: String,
    /// Its method in capital letters.
    pub method: String,
    /// Its path.
    pub template: Template,
    /// Its parameters, those of the path item first.
    pub parameters: Vec<Parameter>,
    /// What it may be sent.
    pub body: Option<Body>,
    /// What it answers if all is well.
    pub success: Success,
    /// What it answers otherwise.
    pub failure: Option<Schema>,
    pub(super) security: Security,
    /// Where it stands, as a JSON pointer.
    pub pointer: String,
}

/// The response of an operation that succeeds.
pub struct Success {
    /// The least documented status of success.
    pub status: u16,
    /// The response's media type, schema and example.
    pub content: Option<Content>,
}

/// What a response holds.
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// The schema; a response may be known by example alone.
    pub schema: Option<Schema>,
    /// The example of the whole.
    pub example: Option<Value>,
}

impl Operation {
    /// Reads the operations of a document in their order.
    pub(super) fn all(document: &Node<'_>) -> Vec<Operation> {
        let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let items = document.get("paths").iter().flat_map(Node::children).collect::<Vec<_>>();
        let of_item = |(path, item): &(String, Node<'_>)| {
            let operations = item.children().into_iter().filter(|(key, _)| methods.contains(&key.as_str()));
            let operations =
                operations.map(|(method, node)| Operation::new(document, item, path, &method, &node));
            operations.collect::<Vec<_>>()
        };
        items.iter().flat_map(of_item).collect()
    }

    fn new(document: &Node<'_>, item: &Node<'_>, path: &str, method: &str, node: &Node<'_>) -> Operation {
        let parameters = [item, node].into_iter().filter_map(|node| node.get("parameters"));
        let parameters = parameters.flat_map(|list| list.children()).map(|(_, node)| Parameter::new(&node));
        let responses = node.get("responses").iter().flat_map(Node::children).collect::<Vec<_>>();
        let failure = responses.iter().find(|(status, _)| status == "default" || status.starts_with('4'));
        Operation {
            id: node.text("operationId").unwrap_or_default().to_owned(),
            method: method.to_uppercase(),
            template: Template::new(path),
            parameters: parameters.collect(),
            body: node.get("requestBody").map(|body| Body::new(&body)),
            success: Success::new(&responses),
            failure: failure.and_then(|(_, response)| content(response)?.schema),
            security: Security::new(document, node),
            pointer: node.pointer().to_owned(),
        }
    }

    /// The names of the parameters at a place.
    pub fn names(&self, place: Place) -> Vec<&str> {
        let own = self.parameters.iter().filter(|parameter| parameter.place() == place);
        own.map(Parameter::name).collect()
    }
}

impl Success {
    fn new(responses: &[(String, Node<'_>)]) -> Success {
        let statuses =
            responses.iter().filter_map(|(status, node)| Some((status.parse::<u16>().ok()?, node)));
        let successes = statuses.filter(|(status, _)| (200..300).contains(status));
        match successes.min_by_key(|(status, _)| *status) {
            Some((status, node)) => Success { status, content: content(node) },
            None => Success { status: 200, content: None },
        }
    }
}

fn content(response: &Node<'_>) -> Option<Content> {
    let (media_type, node) = response.get("content")?.children().into_iter().next()?;
    let examples = node.get("examples").iter().flat_map(Node::children).collect::<Vec<_>>();
    let named = examples.first().and_then(|(_, example)| example.get("value"));
    Some(Content {
        media_type,
        schema: node.get("schema").map(|schema| Schema::new(&schema)),
        example: node.get("example").or(named).map(|example| example.value().clone()),
    })
}
