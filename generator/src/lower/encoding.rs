//! The Encoding Object: how single fields of forms and parts of multipart bodies are written (OpenAPI 3.0.3).

use serde_json::Value;

use super::Lowering;
use super::media_type::is_json;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Explode, FieldStyle, PartEncoding, QueryStyle};
use crate::media_type::essence;
use crate::spec::{Keywords, Type};

/// Headers that are not taken from the document: the name and the media type of a part are given by other means.
const OWN_HEADERS: [&str; 2] = ["content-type", "content-disposition"];

impl Lowering<'_> {
    /// The fields of a form that are not written as their type suggests.
    pub(super) fn field_styles(&mut self, content: &Pointer) -> Vec<FieldStyle> {
        let mut styles = Vec::new();
        for (wire, place) in self.encodings(content) {
            let kind = self.property_kind(content, &wire);
            let style = match self.explicit_style(&place) {
                Some(style) => self.form_style(&place, style),
                None => self.form_content(&place),
            };
            let Some((style, explode)) = style else { continue };
            if !is_default(style, explode, kind) {
                styles.push(FieldStyle { wire, style, explode });
            }
        }
        styles
    }

    /// The parts of a multipart body that are not written as their type suggests.
    pub(super) fn part_encodings(&mut self, content: &Pointer) -> Vec<PartEncoding> {
        let mut parts = Vec::new();
        for (wire, place) in self.encodings(content) {
            let kind = self.property_kind(content, &wire);
            let deep = match self.explicit_style(&place) {
                Some("deepObject") => kind != Kind::Scalar,
                // Version 3.0 knows no styles here; the default of later versions is what is done anyway.
                Some("form") | None => {
                    self.tell_joined(&place, kind);
                    false
                }
                Some(other) => {
                    let message = format!("the style `{other}` has no meaning for parts of a multipart body");
                    let finding = Diagnostic::warning("encoding", message).at(&place.child("style"));
                    self.diagnostics.push(finding.instead("the part is written as its type suggests"));
                    false
                }
            };
            let content_type = self.part_content_type(&place, kind);
            self.tell_text(content, &wire, &place);
            let headers = self.part_headers(&place);
            if deep || content_type.is_some() || !headers.is_empty() {
                parts.push(PartEncoding { wire, content_type, deep, headers });
            }
        }
        parts
    }

    /// A text of what is no text: only a file can hold any octets.
    fn tell_text(&mut self, content: &Pointer, wire: &str, place: &Pointer) {
        let given = self.extension(place, "contentType").and_then(Value::as_str).unwrap_or_default();
        if !is_binary(&essence(given).to_ascii_lowercase()) || !self.is_plain_text(content, wire) {
            return;
        }
        let message = format!("a text cannot hold every `{}`", essence(given));
        let help = "give the schema of the part `format: binary`";
        let finding = Diagnostic::warning("encoding", message).at(&place.child("contentType")).help(help);
        self.diagnostics.push(finding.instead("callers give a text"));
    }

    fn is_plain_text(&self, content: &Pointer, wire: &str) -> bool {
        let Some(property) = self.property(content, wire) else { return false };
        property.of == Some(Type::String) && property.format.is_none() && property.values.is_none()
    }

    fn tell_joined(&mut self, place: &Pointer, kind: Kind) {
        if kind == Kind::List && self.extension(place, "explode") == Some(&Value::Bool(false)) {
            let message = "the values of a list are not joined in a part of a multipart body";
            let finding = Diagnostic::warning("encoding", message).at(&place.child("explode"));
            self.diagnostics.push(finding.instead("a part for each value"));
        }
    }

    fn encodings(&self, content: &Pointer) -> Vec<(String, Pointer)> {
        let members = self.resolver.members(&content.child("encoding"));
        members.map(|(wire, place, _)| (wire.clone(), place)).collect()
    }

    /// The style that the document writes; `explode` or `allowReserved` alone imply the default (OpenAPI 3.1.0).
    fn explicit_style(&self, place: &Pointer) -> Option<&'static str> {
        let given = self.extension(place, "style").and_then(Value::as_str);
        let known = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
        let implied = || {
            let keys = ["style", "explode", "allowReserved"];
            keys.iter().any(|key| self.extension(place, key).is_some()).then_some("form")
        };
        match given {
            Some(given) => Some(known.into_iter().find(|known| *known == given).unwrap_or("unknown")),
            None => implied(),
        }
    }

    fn form_style(&mut self, place: &Pointer, style: &str) -> Option<(QueryStyle, Explode)> {
        let flag = |key: &str| self.extension(place, key).and_then(Value::as_bool);
        let explode = Explode(flag("explode").unwrap_or(style == "form"));
        let reserved = flag("allowReserved").unwrap_or(false);
        let style = match style {
            "form" if reserved => QueryStyle::FormReserved,
            "form" => QueryStyle::Form,
            "spaceDelimited" => QueryStyle::SpaceDelimited,
            "pipeDelimited" => QueryStyle::PipeDelimited,
            "deepObject" => QueryStyle::DeepObject,
            _ => {
                let message = "the style is none that a field of a form can have";
                let finding = Diagnostic::warning("encoding", message).at(&place.child("style"));
                self.diagnostics.push(finding.instead("the field is written as its type suggests"));
                return None;
            }
        };
        Some((style, explode))
    }

    /// The style that the media type of a field asks for.
    fn form_content(&mut self, place: &Pointer) -> Option<(QueryStyle, Explode)> {
        let media_type = self.extension(place, "contentType").and_then(Value::as_str)?;
        is_json(essence(media_type)).then_some((QueryStyle::Json, Explode(false)))
    }

    /// The media type of a part: the first that is none of a range.
    fn part_content_type(&mut self, place: &Pointer, kind: Kind) -> Option<String> {
        let given = self.extension(place, "contentType").and_then(Value::as_str)?;
        let first = given.split(',').map(str::trim).find(|one| !one.contains('*') && !one.is_empty())?;
        let first = first.to_owned();
        if !is_header_text(&first) {
            let message = "the media type of the part is not the value of a header";
            let finding = Diagnostic::warning("encoding", message).at(&place.child("contentType"));
            self.diagnostics.push(finding.instead("the part has the media type of its type"));
            return None;
        }
        match kind {
            Kind::Object if !is_json(essence(&first)) => {
                let message = format!("an object is not written as `{first}`");
                let finding = Diagnostic::warning("encoding", message).at(&place.child("contentType"));
                self.diagnostics.push(finding.instead("the part is JSON"));
                None
            }
            // What goes without saying is not said.
            Kind::Object if first == "application/json" => None,
            Kind::Scalar if first == "text/plain" => None,
            _ => Some(first),
        }
    }

    /// The headers of a part whose values are fixed.
    fn part_headers(&mut self, place: &Pointer) -> Vec<(String, String)> {
        let members: Vec<(String, Pointer)> = self
            .resolver
            .members(&place.child("headers"))
            .map(|(name, place, _)| (name.clone(), place))
            .filter(|(name, _)| !OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()))
            .collect();
        let mut headers = Vec::new();
        for (name, place) in members {
            match self.fixed_header(&place) {
                Some(value) if is_token(&name) && is_header_text(&value) => headers.push((name, value)),
                _ => {
                    let message = format!("the header `{name}` of the part has no fixed value");
                    let help = "give its schema a `default`, and the part is sent with it";
                    let finding = Diagnostic::warning("encoding", message).at(&place).help(help);
                    self.diagnostics.push(finding.instead("the part goes without it"));
                }
            }
        }
        headers
    }

    fn fixed_header(&self, place: &Pointer) -> Option<String> {
        let (place, _) = self.resolver.follow(place).ok()?;
        let (_, schema) = self.resolver.follow(&place.child("schema")).ok()?;
        let only = schema.get("enum").and_then(Value::as_array).filter(|values| values.len() == 1);
        let value =
            schema.get("default").or(schema.get("const")).or(only.and_then(|values| values.first()))?;
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        }
    }

    fn property_kind(&self, content: &Pointer, wire: &str) -> Kind {
        match self.property(content, wire).and_then(|property| property.of) {
            Some(Type::Object) => Kind::Object,
            Some(Type::Array) => Kind::List,
            Some(Type::String | Type::Number | Type::Integer | Type::Boolean) => Kind::Scalar,
            None => Kind::Unknown,
        }
    }

    fn property(&self, content: &Pointer, wire: &str) -> Option<&Keywords> {
        let schemas = &self.inventory.schemas;
        let schema = schemas.keywords(self.inventory.at(&content.child("schema"))?)?;
        schemas.keywords(*schema.properties.get(wire)?)
    }
}

/// What a property holds, as far as its schema says so itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scalar,
    List,
    Object,
    Unknown,
}

/// Whether a media type, or the first of several, has octets that are no text.
fn is_binary(essence: &str) -> bool {
    let first = essence.split(',').next().unwrap_or_default().trim();
    let kinds = ["image/", "audio/", "video/"];
    let is_kind = kinds.iter().any(|kind| first.starts_with(kind)) && first != "image/svg+xml";
    is_kind || ["application/octet-stream", "application/pdf", "application/zip"].contains(&first)
}

/// Whether a field is written so without being told to.
fn is_default(style: QueryStyle, Explode(explode): Explode, kind: Kind) -> bool {
    match kind {
        Kind::Scalar => matches!(
            style,
            QueryStyle::Form
                | QueryStyle::SpaceDelimited
                | QueryStyle::PipeDelimited
                | QueryStyle::DeepObject
        ),
        Kind::List => style == QueryStyle::Form && explode,
        Kind::Object => style == QueryStyle::Json,
        Kind::Unknown => false,
    }
}

/// What can stand in a header of a part, which no escape protects.
fn is_header_text(text: &str) -> bool {
    text.bytes().all(|octet| (b' '..=b'~').contains(&octet))
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_.!".contains(&octet))
}
