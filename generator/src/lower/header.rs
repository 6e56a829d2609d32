//! Headers of answers: their types, and a constant for each.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Response;
use serde_json::Value;

use super::Lowering;
use super::media_type::is_json;
use crate::diagnostic::Diagnostic;
use crate::document::{Node, Pointer};
use crate::gather::OperationEntry;
use crate::ir::{Explode, HeaderStyle, ResponseHeader, Scalar, TypeReference};
use crate::naming::{Scope, constant_name};

/// A header as one operation answers it.
#[derive(Clone, Debug)]
pub(super) struct Met {
    operation: String,
    tag: usize,
    wire: String,
    form: Form,
    docs: Option<String>,
}

/// What makes two headers of a name the same.
#[derive(Clone, Debug, PartialEq)]
struct Form {
    of: TypeReference,
    style: HeaderStyle,
    explode: Explode,
}

impl<'a> Lowering<'a> {
    /// Takes note of the headers of an answer, and gives their names.
    pub(super) fn meet_headers(&mut self, entry: &OperationEntry, node: &Node<'_, Response>) -> Vec<String> {
        let mut names = Vec::new();
        for (wire, place, _) in self.resolver.members(&node.pointer.child("headers")) {
            // The content type is the media type's (OpenAPI 3.0.3, Response Object).
            if wire.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let Some((place, header)) = self.header(wire, &place) else { continue };
            let form = self.form(&place, header);
            let schema =
                self.inventory.at(&place.child("schema")).and_then(|schema| self.inventory.schema(schema));
            let docs = header.get("description").and_then(Value::as_str).map(str::to_owned);
            let docs = docs.or_else(|| schema.and_then(|schema| schema.docs.clone()));
            let (operation, tag) = (entry.id.clone(), entry.tag);
            self.headers.push(Met { operation, tag, wire: wire.clone(), form, docs });
            names.push(wire.clone());
        }
        names
    }

    /// The description of a header, unless it is none, which is told once.
    fn header(&mut self, wire: &str, place: &Pointer) -> Option<(Pointer, &'a Value)> {
        let fault = match self.resolver.follow(place) {
            Ok((target, header)) if is_token(wire) && header.is_object() => return Some((target, header)),
            Ok(_) => Diagnostic::warning("response-header", format!("`{wire}` is not a header")).at(place),
            Err(fault) => fault,
        };
        if self.told.insert(place.clone()) {
            self.warn(fault, "the header is left out");
        }
        None
    }

    fn form(&mut self, place: &Pointer, header: &Value) -> Form {
        let explode = Explode(header.get("explode") == Some(&Value::Bool(true)));
        let content = self.resolver.members(&place.child("content")).next();
        let (schema, style) = match content {
            Some((media_type, content, _)) if is_json(media_type) => {
                (content.child("schema"), HeaderStyle::Json)
            }
            Some((_, content, _)) => (content.child("schema"), HeaderStyle::Simple),
            None => (place.child("schema"), HeaderStyle::Simple),
        };
        let of = match self.inventory.at(&schema) {
            Some(schema) => self.reference(schema),
            None => TypeReference::Scalar(Scalar::Text),
        };
        let of = match of {
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::Text),
            // Without a type a header is its text.
            TypeReference::Any if style == HeaderStyle::Simple => TypeReference::Scalar(Scalar::Text),
            of => of,
        };
        Form { of, style, explode }
    }

    /// The constants of all headers, one for each name and type; names of several types are told apart by an operation.
    pub(super) fn response_headers(&mut self) -> Vec<ResponseHeader> {
        let mut by_name: BTreeMap<String, Vec<Met>> = BTreeMap::new();
        for met in std::mem::take(&mut self.headers) {
            by_name.entry(met.wire.to_ascii_lowercase()).or_default().push(met);
        }
        let mut scope = Scope::new(&[]);
        let mut headers = Vec::new();
        for mut of_name in by_name.into_values() {
            // What the constant is called must not depend on the order of the document.
            of_name.sort_by(|one, other| (&one.operation, &one.wire).cmp(&(&other.operation, &other.wire)));
            let mut forms: Vec<(Met, BTreeSet<usize>)> = Vec::new();
            for met in of_name {
                match forms.iter_mut().find(|(known, _)| known.form == met.form) {
                    Some((_, tags)) => drop(tags.insert(met.tag)),
                    None => {
                        let tags = BTreeSet::from([met.tag]);
                        forms.push((met, tags));
                    }
                }
            }
            let is_one = forms.len() == 1;
            headers.extend(forms.into_iter().map(|(met, tags)| named(&mut scope, is_one, met, tags)));
        }
        headers
    }
}

fn named(scope: &mut Scope, is_one: bool, met: Met, tags: BTreeSet<usize>) -> ResponseHeader {
    let Met { operation, wire, form: Form { of, style, explode }, docs, .. } = met;
    let wanted = if is_one { wire.clone() } else { format!("{operation} {wire}") };
    let constant = constant_name(&scope.claim(constant_name(&wanted).as_str(), '_'));
    ResponseHeader { constant, wire, of, style, explode, docs, tags }
}

/// Whether it is the name of a header (RFC 9110 section 5.6.2).
pub(super) fn is_token(name: &str) -> bool {
    let may_stand = |octet: u8| octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&octet);
    !name.is_empty() && name.bytes().all(may_stand)
}
