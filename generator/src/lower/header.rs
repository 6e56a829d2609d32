//! Response headers: their types, and a constant for each.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{HeaderForm, Lowering, MetHeader};
use crate::collect::OperationEntry;
use crate::diagnostic::Diagnostic;
use crate::http::is_token;
use crate::ir::{Explode, HeaderStyle, ResponseHeader, Scalar, TypeReference};
use crate::media_type::is_json;
use crate::naming::{Scope, constant_name, constants_after};
use crate::published::{header_key, key};
use crate::spec::{Described, Header, Response};

impl Lowering<'_> {
    /// Records the headers of a response, and returns their names.
    pub(super) fn meet_headers(&mut self, entry: OperationEntry<'_>, response: &Response) -> Vec<String> {
        let mut names = Vec::new();
        for (wire, of) in &response.headers {
            // The media type already has the content type (OpenAPI 3.0.3, Response Object).
            if wire.eq_ignore_ascii_case("content-type") {
                continue;
            }
            if !is_token(wire) {
                let fault = Diagnostic::warning("response-header", format!("`{wire}` is not a header"));
                self.warn_once(&of.at, fault, "the header is left out");
                continue;
            }
            let Some(header) = of.get() else { continue };
            let form = self.form(header);
            let schema = match header.value {
                Described::Schema(Some(schema)) => self.inventory.schema(schema),
                _ => None,
            };
            let docs = header
                .description
                .clone()
                .or_else(|| schema.and_then(|schema| schema.about.description.clone()));
            let (operation, tag) = (entry.operation.id.clone(), entry.tag);
            let call = key(&entry.operation.method.sent(), &entry.operation.path);
            self.headers.push(MetHeader { operation, call, tag, wire: wire.clone(), form, docs });
            names.push(wire.clone());
        }
        names
    }

    fn form(&mut self, header: &Header) -> HeaderForm {
        let explode = Explode(header.explode);
        let (schema, style) = match &header.value {
            Described::Content(content) if is_json(&content.name) => (content.schema, HeaderStyle::Json),
            Described::Content(content) => (content.schema, HeaderStyle::Simple),
            Described::Schema(schema) => (*schema, HeaderStyle::Simple),
        };
        let of = match schema {
            Some(schema) => self.reference(schema),
            None => TypeReference::Scalar(Scalar::String),
        };
        let of = match of {
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::String),
            // A header without a type is a string.
            TypeReference::Any if style == HeaderStyle::Simple => TypeReference::Scalar(Scalar::String),
            of => of,
        };
        HeaderForm { of, style, explode }
    }

    /// The constants of all headers, one for each name and type. If headers of one name have several types,
    /// the constants are named after operations.
    pub(super) fn response_headers(&mut self) -> Vec<ResponseHeader> {
        let mut by_name: BTreeMap<String, Vec<MetHeader>> = BTreeMap::new();
        for met in std::mem::take(&mut self.headers) {
            by_name.entry(met.wire.to_ascii_lowercase()).or_default().push(met);
        }
        let mut scope = Scope::new(&[]);
        let (mut headers, mut kept) = (Vec::new(), Vec::new());
        for mut of_name in by_name.into_values() {
            // Sorted, so that names do not depend on the order of the document.
            of_name.sort_by(|one, other| (&one.operation, &one.wire).cmp(&(&other.operation, &other.wire)));
            let mut forms: Vec<(MetHeader, BTreeSet<usize>, Vec<String>)> = Vec::new();
            for met in of_name {
                match forms.iter_mut().find(|(known, ..)| known.form == met.form) {
                    Some((_, tags, calls)) => {
                        tags.insert(met.tag);
                        calls.push(met.call);
                    }
                    None => {
                        let (tags, calls) = (BTreeSet::from([met.tag]), vec![met.call.clone()]);
                        forms.push((met, tags, calls));
                    }
                }
            }
            let is_one = forms.len() == 1;
            for (met, tags, calls) in forms {
                kept.push(self.published_header(&met.wire, is_one, &calls));
                headers.push(named(&mut scope, is_one, met, tags));
            }
        }
        let wanted = headers.iter().map(|header| header.constant.clone()).collect();
        for (header, name) in headers.iter_mut().zip(constants_after(wanted, &[], &kept)) {
            header.constant = name;
        }
        headers
    }

    /// The earlier constant of a header: by its name if it has only one type, else by one of its calls.
    fn published_header(&self, wire: &str, is_one: bool, calls: &[String]) -> Option<&str> {
        let known = &self.inventory.published.headers;
        let of_calls = calls.iter().find_map(|call| known.get(&header_key(wire, call)));
        match of_calls {
            None if is_one => known.get(&header_key(wire, "")),
            of_calls => of_calls,
        }
    }
}

fn named(scope: &mut Scope, is_one: bool, met: MetHeader, tags: BTreeSet<usize>) -> ResponseHeader {
    let MetHeader { operation, call, wire, form: HeaderForm { of, style, explode }, docs, .. } = met;
    let wanted = if is_one { wire.clone() } else { format!("{operation} {wire}") };
    let constant = constant_name(&scope.claim(constant_name(&wanted).as_str(), '_'));
    ResponseHeader { constant, wire, of, style, explode, docs, tags, met_in: call }
}
