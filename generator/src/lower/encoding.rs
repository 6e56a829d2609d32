//! The Encoding Object: styles of form fields, and encodings of multipart parts (OpenAPI 3.0.3).

use serde_json::Value;

use super::context::Lowering;
use crate::collect::{Additional, Shape};
use crate::diagnostic::Diagnostic;
use crate::ir::{AllowReserved, Explode, FieldStyle, PartEncoding, PartSpread, QueryStyle};
use crate::media_type::{essence, is_binary, is_json};
use crate::naming::spoken;
use crate::place::Pointer;
use crate::spec::{Described, Encoding, Header, Keywords, MediaType, Type};

/// Headers that are not taken from the document, since the client sets them itself.
const OWN_HEADERS: [&str; 2] = ["content-type", "content-disposition"];

impl Lowering<'_> {
    /// The fields of a form whose style differs from the default.
    pub(super) fn field_styles(&mut self, content: &MediaType) -> Vec<FieldStyle> {
        let mut styles = Vec::new();
        self.report_later(content);
        for encoding in self.encodings(content) {
            let kind = self.property_kind(content, encoding);
            let Some((style, explode)) = explicit_style(encoding).or_else(|| form_content(encoding)) else {
                continue;
            };
            let reserved = AllowReserved(encoding.allow_reserved == Some(true) && style != QueryStyle::Json);
            if reserved.0 || !is_default(style, explode, kind) {
                styles.push(FieldStyle { wire: encoding.name.clone(), style, explode, reserved });
            }
        }
        styles
    }

    /// The parts of a multipart body whose encoding differs from the default.
    pub(super) fn part_encodings(&mut self, content: &MediaType) -> Vec<PartEncoding> {
        let mut parts = Vec::new();
        self.report_later(content);
        self.report_unnamed(content);
        self.report_files_as_text(content);
        for encoding in self.encodings(content) {
            let kind = self.property_kind(content, encoding);
            let spread = self.part_spread(content, encoding, kind);
            let content_type = self.part_content_type(content, encoding, kind);
            self.report_text(content, encoding);
            let headers = self.part_headers(encoding);
            if spread != PartSpread::Elements || content_type.is_some() || !headers.is_empty() {
                parts.push(PartEncoding { wire: encoding.name.clone(), content_type, spread, headers });
            }
        }
        parts
    }

    /// The encodings of existing properties. Others are reported.
    fn encodings<'m>(&mut self, content: &'m MediaType) -> Vec<&'m Encoding> {
        let (mut known, mut absent) = (Vec::new(), Vec::new());
        let shape = content.schema.and_then(|schema| self.inventory.schema(schema)).map(|entry| &entry.shape);
        for encoding in &content.encoding {
            match shape {
                Some(Shape::Object(object))
                    if object.additional.is_none() && !object.known.contains_key(&encoding.name) =>
                {
                    absent.push(encoding);
                }
                _ => known.push(encoding),
            }
        }
        for Encoding { name, place, .. } in absent {
            if self.reported.insert(place.clone()) {
                let message = format!("the schema has no property `{name}` for this encoding");
                let help = "give the property and its encoding the same name";
                let finding = Diagnostic::warning("encoding", message).at(place).help(help);
                self.diagnostics.push(finding.instead("the encoding is left out"));
            }
        }
        known
    }

    /// Reports an object without named parts or types of their values, since files and strings then cannot be
    /// distinguished.
    fn report_unnamed(&mut self, content: &MediaType) {
        let Some(entry) = content.schema.and_then(|schema| self.inventory.schema(schema)) else { return };
        if entry.shape != Shape::Map(Additional::Any) || !self.reported.insert(content.place.clone()) {
            return;
        }
        let message = "the schema has no named parts; callers pass a map of JSON values, and each becomes a part with text or JSON";
        let help = "name the parts as `properties`, files with `format: binary`; without a schema, callers write the parts";
        self.diagnostics.push(Diagnostic::note("encoding", message).at(&content.place).help(help));
    }

    /// Notes strings whose names suggest files: text parts have no file name, which services may need. Only
    /// the author knows which is right.
    fn report_files_as_text(&mut self, content: &MediaType) {
        let schemas = self.inventory.schemas;
        let Some(keywords) = content.schema.and_then(|schema| schemas.keywords(schema)) else { return };
        for (name, schema) in &keywords.properties {
            let is_given = content.encoding.iter().any(|one| one.name == *name && one.content_type.is_some());
            let items = schemas.keywords(*schema).and_then(|of| of.items).unwrap_or(*schema);
            if is_given || !is_called_file(name) || !schemas.keywords(items).is_some_and(is_plain) {
                continue;
            }
            let place = &schemas.get(*schema).written;
            if self.reported.insert(place.clone()) {
                let message = format!(
                    "`{name}` has the name of a file, but is a string; the part is sent as text, without a file name"
                );
                let help = "`format: binary` makes it a file";
                self.diagnostics.push(Diagnostic::note("encoding", message).at(place).help(help));
            }
        }
    }

    /// Reports encodings by position, and encodings of nested parts, which are not supported for forms with
    /// named fields.
    fn report_later(&mut self, content: &MediaType) {
        let mut places = content.of_positions();
        for encoding in &content.encoding {
            places.extend(encoding.nested.iter().cloned());
        }
        self.report_encodings(places, "the parts are written as their types suggest");
    }

    /// Reports encodings of parts that callers write themselves.
    pub(super) fn report_positions(&mut self, content: &MediaType) {
        let mut places = content.of_positions();
        places.extend(content.encoding.iter().map(|encoding| encoding.place.clone()));
        self.report_encodings(places, "callers write the parts");
    }

    fn report_encodings(&mut self, places: Vec<Pointer>, instead: &str) {
        for place in places {
            if self.reported.insert(place.clone()) {
                let key = place.tokens().pop().unwrap_or_default();
                let message = format!("the encodings of `{key}` are not read here");
                let finding = Diagnostic::warning("encoding", message).at(&place);
                self.diagnostics.push(finding.instead(instead));
            }
        }
    }

    /// Reports a member of an encoding that the client ignores.
    fn report_encoding(&mut self, encoding: &Encoding, key: &str, message: impl Into<String>, instead: &str) {
        let finding = Diagnostic::warning("encoding", message).at(&encoding.place.child(key));
        self.diagnostics.push(finding.instead(instead));
    }

    /// Reports a text media type for something other than a string, since only a file can have arbitrary
    /// content.
    fn report_text(&mut self, content: &MediaType, encoding: &Encoding) {
        let Some(given) = encoding.content_type.as_deref() else { return };
        if !is_binary(given) || !self.is_plain_text(content, encoding) {
            return;
        }
        let message = format!("a string cannot contain every `{}`", essence(given));
        let help = "give the schema of the part `format: binary`";
        let place = encoding.place.child("contentType");
        let finding = Diagnostic::warning("encoding", message).at(&place).help(help);
        self.diagnostics.push(finding.instead("callers write a string"));
    }

    fn is_plain_text(&self, content: &MediaType, encoding: &Encoding) -> bool {
        self.property(content, encoding).is_some_and(is_plain)
    }

    /// How a list or object is divided into parts. In OpenAPI 3.0, styles are only for fields of URL-encoded
    /// forms, but documents that set one for a part mean it.
    fn part_spread(&mut self, content: &MediaType, encoding: &Encoding, kind: PropertyKind) -> PartSpread {
        let Some((style, Explode(is_spread))) = explicit_style(encoding) else { return PartSpread::Elements };
        let separator = match style {
            QueryStyle::SpaceDelimited => " ",
            QueryStyle::PipeDelimited => "|",
            QueryStyle::DeepObject if kind == PropertyKind::Scalar => return PartSpread::Elements,
            QueryStyle::DeepObject => return PartSpread::Deep,
            QueryStyle::Form | QueryStyle::Json => ",",
        };
        match kind {
            PropertyKind::List if is_spread => PartSpread::Elements,
            PropertyKind::List if self.has_plain_items(content, encoding) => PartSpread::Joined(separator),
            PropertyKind::List => {
                let message = "only strings, numbers and booleans are joined in a part of a multipart body";
                let key = if encoding.explode.is_some() { "explode" } else { "style" };
                self.report_encoding(encoding, key, message, "a part for each value");
                PartSpread::Elements
            }
            PropertyKind::Object if encoding.style.is_some() => {
                let message = "only the style `deepObject` spreads an object over parts; the part is JSON";
                let place = encoding.place.child("style");
                self.diagnostics.push(Diagnostic::note("encoding", message).at(&place));
                PartSpread::Elements
            }
            PropertyKind::Object | PropertyKind::Scalar | PropertyKind::Unknown => PartSpread::Elements,
        }
    }

    /// Whether the elements of a list are written as text.
    fn has_plain_items(&self, content: &MediaType, encoding: &Encoding) -> bool {
        let schemas = self.inventory.schemas;
        let items = self.property(content, encoding).and_then(|list| schemas.keywords(list.items?));
        let Some(items) = items else { return false };
        let is_scalar = matches!(items.of, Some(Type::String | Type::Number | Type::Integer | Type::Boolean));
        is_scalar && items.format.as_deref() != Some("binary")
    }

    /// The media type of a part: the first in the list that is not a range.
    fn part_content_type(
        &mut self,
        content: &MediaType,
        encoding: &Encoding,
        kind: PropertyKind,
    ) -> Option<String> {
        let given = encoding.content_type.as_deref()?;
        let first = given.split(',').map(str::trim).find(|one| !one.contains('*') && !one.is_empty())?;
        let first = first.to_owned();
        if !is_header_text(&first) {
            let message = "the media type of the part is not the value of a header";
            self.report_encoding(encoding, "contentType", message, "the part has the media type of its type");
            return None;
        }
        match kind {
            PropertyKind::Object if !is_json(&first) => {
                let message = format!("the client cannot encode an object as `{first}`");
                self.report_encoding(encoding, "contentType", message, "the part is JSON");
                None
            }
            // Media types that are the default are left out.
            _ if essence(&first) == "application/octet-stream" && self.is_file(content, encoding) => None,
            PropertyKind::Object if first.eq_ignore_ascii_case("application/json") => None,
            PropertyKind::Scalar if first.eq_ignore_ascii_case("text/plain") => None,
            _ => Some(first),
        }
    }

    /// The headers of a part that have a fixed value.
    pub(super) fn part_headers(&mut self, encoding: &Encoding) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        for (name, header) in &encoding.headers {
            if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
                continue;
            }
            match header.get().and_then(|header| self.fixed_header(header)) {
                Some(value) if is_token(name) && is_header_text(&value) => {
                    headers.push((name.clone(), value))
                }
                _ => {
                    let message = format!("the header `{name}` of the part has no fixed value");
                    let help = "give its schema a `default`, which the part is then sent with";
                    let finding = Diagnostic::warning("encoding", message).at(&header.at).help(help);
                    self.diagnostics.push(finding.instead("the part is sent without it"));
                }
            }
        }
        headers
    }

    /// The default of a header, or its only value.
    fn fixed_header(&self, header: &Header) -> Option<String> {
        let Described::Schema(Some(schema)) = header.value else { return None };
        let schemas = self.inventory.schemas;
        let schema = schemas.get(schemas.target(schema).ok()?);
        let only = match schema.keywords()?.values.as_deref() {
            Some([only]) => Some(only),
            _ => None,
        };
        match schema.about.default.as_deref().or(only)? {
            Value::String(text) => Some(text.clone()),
            value @ (Value::Number(_) | Value::Bool(_)) => Some(value.to_string()),
            _ => None,
        }
    }

    fn property_kind(&self, content: &MediaType, encoding: &Encoding) -> PropertyKind {
        match self.property(content, encoding).and_then(|property| property.of) {
            Some(Type::Object) => PropertyKind::Object,
            Some(Type::Array) => PropertyKind::List,
            Some(Type::String | Type::Number | Type::Integer | Type::Boolean) => PropertyKind::Scalar,
            None => PropertyKind::Unknown,
        }
    }

    /// Whether a property is a file or a list of files.
    fn is_file(&self, content: &MediaType, encoding: &Encoding) -> bool {
        let is_binary = |keywords: &Keywords| keywords.format.as_deref() == Some("binary");
        let Some(property) = self.property(content, encoding) else { return false };
        let items = property.items.and_then(|items| self.inventory.schemas.keywords(items));
        is_binary(property) || items.is_some_and(is_binary)
    }

    fn property(&self, content: &MediaType, encoding: &Encoding) -> Option<&Keywords> {
        let schemas = self.inventory.schemas;
        let schema = schemas.keywords(content.schema?)?;
        schemas.keywords(*schema.properties.get(&encoding.name)?)
    }
}

/// Whether a schema is a string without further keywords.
fn is_plain(schema: &Keywords) -> bool {
    schema.of == Some(Type::String) && schema.format.is_none() && schema.values.is_none()
}

/// Whether a name ends with a word for files.
fn is_called_file(name: &str) -> bool {
    let words = spoken(name).to_lowercase();
    let last = words.rsplit(' ').next().unwrap_or_default();
    [
        "file",
        "files",
        "picture",
        "pictures",
        "image",
        "images",
        "photo",
        "photos",
        "attachment",
        "attachments",
    ]
    .contains(&last)
}

/// The style that the document sets. `explode` or `allowReserved` alone imply the default style (OpenAPI
/// 3.1.0).
fn explicit_style(encoding: &Encoding) -> Option<(QueryStyle, Explode)> {
    let style = match encoding.style.as_deref() {
        Some("spaceDelimited") => QueryStyle::SpaceDelimited,
        Some("pipeDelimited") => QueryStyle::PipeDelimited,
        Some("deepObject") => QueryStyle::DeepObject,
        Some(_) => QueryStyle::Form,
        None if encoding.explode.is_some() || encoding.allow_reserved.is_some() => QueryStyle::Form,
        None => return None,
    };
    Some((style, Explode(encoding.explode.unwrap_or(style == QueryStyle::Form))))
}

/// The style for the media type of a field.
fn form_content(encoding: &Encoding) -> Option<(QueryStyle, Explode)> {
    if is_json(encoding.content_type.as_deref()?) { Some((QueryStyle::Json, Explode(false))) } else { None }
}

/// The kind of a property's value, judged by its own schema.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PropertyKind {
    Scalar,
    List,
    Object,
    Unknown,
}

/// Whether the style is the default for this kind of value.
fn is_default(style: QueryStyle, Explode(explode): Explode, kind: PropertyKind) -> bool {
    match kind {
        PropertyKind::Scalar => matches!(
            style,
            QueryStyle::Form
                | QueryStyle::SpaceDelimited
                | QueryStyle::PipeDelimited
                | QueryStyle::DeepObject
        ),
        PropertyKind::List => style == QueryStyle::Form && explode,
        PropertyKind::Object => style == QueryStyle::Json,
        PropertyKind::Unknown => false,
    }
}

/// Whether a text can be sent in a part's header, where nothing can be escaped.
fn is_header_text(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.!".contains(&byte))
}
