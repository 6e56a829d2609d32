//! One node of a document at a time: follows references and reads the node, without its children, as the type that OpenAPI gives it.
//!
//! A node's sub-schemas are replaced by references to their own address before `openapiv3` reads it. So a fault costs the node it is in and
//! nothing else, a reference may point anywhere in the document, and a recursive schema is as finite as any other.

use openapiv3::{Operation, Parameter, RequestBody, Response, SecurityScheme, Server};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::pointer::MAX_CHAIN;
use super::{Document, Pointer};
use crate::diagnostic::Diagnostic;

/// A node of the document, read as `T`.
#[derive(Clone, Debug)]
pub struct Node<'a, T> {
    /// Where the node really stands, after references were followed.
    pub pointer: Pointer,
    /// The node; its sub-schemas are references to their own addresses.
    pub value: T,
    /// The node as it stands in the document.
    pub raw: &'a Value,
    /// The description beside the first reference that led here, which speaks of this use of the node.
    pub remark: Option<&'a str>,
}

/// Reads nodes of one document.
#[derive(Clone, Copy, Debug)]
pub struct Resolver<'a> {
    document: &'a Document,
}

impl<'a> Resolver<'a> {
    /// A resolver for a document.
    pub fn new(document: &'a Document) -> Self {
        Self { document }
    }

    /// The document's tree.
    pub fn root(&self) -> &'a Value {
        &self.document.root
    }

    /// The value at a place, references followed.
    ///
    /// # Errors
    /// A reference to nothing, to another file, or in a circle.
    pub fn follow(&self, pointer: &Pointer) -> Result<(Pointer, &'a Value), Diagnostic> {
        let mut at = pointer.clone();
        for _ in 0..MAX_CHAIN {
            let value = at.find(self.root()).ok_or_else(|| dangling(pointer, &at))?;
            match value.get("$ref").and_then(Value::as_str) {
                None => return Ok((at, value)),
                Some(reference) => at = target(&at, reference)?,
            }
        }
        let message = "the reference leads in a circle and never to a value";
        Err(Diagnostic::warning("reference", message)
            .at(pointer)
            .help("let one of the references point to a definition"))
    }

    fn node<T: DeserializeOwned>(
        &self,
        pointer: &Pointer,
        feature: &'static str,
        flatten: fn(&Value, &Pointer) -> Value,
    ) -> Result<Node<'a, T>, Diagnostic> {
        let remark = pointer.find(self.root()).filter(|first| first.get("$ref").is_some());
        let remark = remark.and_then(|first| first.get("description")).and_then(Value::as_str);
        let (pointer, raw) = self.follow(pointer)?;
        match serde_json::from_value(flatten(raw, &pointer)) {
            Ok(value) => Ok(Node { pointer, value, raw, remark }),
            Err(error) => {
                Err(Diagnostic::error(feature, format!("this is not what OpenAPI 3.0 allows here: {error}"))
                    .at(&pointer))
            }
        }
    }

    /// The operation at a place; its parameters, body and responses are references to their own addresses.
    ///
    /// # Errors
    /// As [`Resolver::follow`], or a node that is not an operation.
    pub fn operation(&self, pointer: &Pointer) -> Result<Node<'a, Operation>, Diagnostic> {
        self.node(pointer, "operation", flat_operation)
    }

    /// The parameter at a place.
    ///
    /// # Errors
    /// As [`Resolver::follow`], or a node that is not a parameter.
    pub fn parameter(&self, pointer: &Pointer) -> Result<Node<'a, Parameter>, Diagnostic> {
        self.node(pointer, "parameter", flat_parameter)
    }

    /// The request body at a place; its media types are references to their own schemas.
    ///
    /// # Errors
    /// As [`Resolver::follow`], or a node that is not a request body.
    pub fn request_body(&self, pointer: &Pointer) -> Result<Node<'a, RequestBody>, Diagnostic> {
        self.node(pointer, "request-body", flat_content)
    }

    /// The response at a place.
    ///
    /// # Errors
    /// As [`Resolver::follow`], or a node that is not a response.
    pub fn response(&self, pointer: &Pointer) -> Result<Node<'a, Response>, Diagnostic> {
        self.node(pointer, "response", flat_response)
    }

    /// The security scheme at a place.
    ///
    /// # Errors
    /// As [`Resolver::follow`], or a node that is not a security scheme.
    pub fn security_scheme(&self, pointer: &Pointer) -> Result<Node<'a, SecurityScheme>, Diagnostic> {
        self.node(pointer, "security-scheme", |raw, _| raw.clone())
    }

    /// The server at a place.
    ///
    /// # Errors
    /// A node that is not a server.
    pub fn server(&self, pointer: &Pointer) -> Result<Node<'a, Server>, Diagnostic> {
        self.node(pointer, "server", |raw, _| raw.clone())
    }

    /// The members of the mapping at a place, with their addresses; empty where there is none.
    pub fn members(
        &self,
        pointer: &Pointer,
    ) -> impl Iterator<Item = (&'a String, Pointer, &'a Value)> + use<'a> {
        let at = pointer.clone();
        let map = pointer.find(self.root()).and_then(Value::as_object);
        map.into_iter().flatten().map(move |(key, value)| (key, at.child(key), value))
    }
}

fn dangling(from: &Pointer, to: &Pointer) -> Diagnostic {
    Diagnostic::warning("reference", format!("the reference to `{}` leads to nothing", to.to_reference()))
        .at(from)
        .help("correct the reference, or add the definition under `components`")
}

fn target(at: &Pointer, reference: &str) -> Result<Pointer, Diagnostic> {
    Pointer::from_reference(reference).ok_or_else(|| {
        let message = format!("the reference `{reference}` leads to nothing");
        Diagnostic::warning("reference", message)
            .at(at)
            .help("correct the reference, or add the definition to the file that it names")
    })
}

fn reference(pointer: &Pointer) -> Value {
    json!({ "$ref": pointer.to_reference() })
}

/// A copy of a mapping in which `edit` decides about each member: `None` leaves it out.
fn edited(raw: &Value, mut edit: impl FnMut(&str, &Value) -> Option<Value>) -> Value {
    match raw {
        Value::Object(map) => Value::Object(
            map.iter().filter_map(|(key, value)| Some((key.clone(), edit(key, value)?))).collect(),
        ),
        other => other.clone(),
    }
}

fn referenced_members(value: &Value, at: &Pointer) -> Value {
    edited(value, |key, _| Some(reference(&at.child(key))))
}

fn referenced_items(value: &Value, at: &Pointer) -> Value {
    match value {
        Value::Array(items) => (0..items.len()).map(|index| reference(&at.index(index))).collect(),
        other => other.clone(),
    }
}

fn flat_media_type(raw: &Value, at: &Pointer) -> Value {
    edited(raw, |key, value| match key {
        "schema" => Some(reference(&at.child(key))),
        "example" | "examples" => None,
        _ => Some(value.clone()),
    })
}

fn flat_content(raw: &Value, at: &Pointer) -> Value {
    edited(raw, |key, value| match key {
        "content" => {
            Some(edited(value, |media, value| Some(flat_media_type(value, &at.child(key).child(media)))))
        }
        _ => Some(value.clone()),
    })
}

fn flat_parameter(raw: &Value, at: &Pointer) -> Value {
    let mut flat = edited(raw, |key, value| match key {
        "schema" => Some(reference(&at.child(key))),
        "example" | "examples" => None,
        "content" => {
            Some(edited(value, |media, value| Some(flat_media_type(value, &at.child(key).child(media)))))
        }
        _ => Some(value.clone()),
    });
    if let Value::Object(map) = &mut flat
        && !map.contains_key("schema")
        && !map.contains_key("content")
    {
        // A parameter without a schema takes any text.
        map.insert("schema".into(), json!({ "type": "string" }));
    }
    flat
}

fn flat_response(raw: &Value, at: &Pointer) -> Value {
    let mut flat = edited(raw, |key, value| match key {
        "content" => {
            Some(edited(value, |media, value| Some(flat_media_type(value, &at.child(key).child(media)))))
        }
        "headers" => Some(referenced_members(value, &at.child(key))),
        "links" => None,
        _ => Some(value.clone()),
    });
    with_default(&mut flat, "description", || json!(""));
    flat
}

fn flat_operation(raw: &Value, at: &Pointer) -> Value {
    let mut flat = edited(raw, |key, value| match key {
        "parameters" => Some(referenced_items(value, &at.child(key))),
        "requestBody" => Some(reference(&at.child(key))),
        "responses" => Some(edited(value, |status, _| {
            is_status(status).then(|| reference(&at.child(key).child(status)))
        })),
        "callbacks" | "servers" | "externalDocs" => None,
        _ => Some(value.clone()),
    });
    with_default(&mut flat, "responses", || Value::Object(Map::new()));
    flat
}

/// `default`, a status, or a range such as `4XX` (OpenAPI 3.0.3, Responses Object).
pub(crate) fn is_status(key: &str) -> bool {
    let range =
        key.len() == 3 && key.ends_with("XX") && key.starts_with(|first: char| ('1'..='5').contains(&first));
    key == "default" || range || key.parse::<u16>().is_ok_and(|code| (100..600).contains(&code))
}

fn with_default(value: &mut Value, key: &str, default: fn() -> Value) {
    if let Value::Object(map) = value {
        map.entry(key).or_insert_with(default);
    }
}
