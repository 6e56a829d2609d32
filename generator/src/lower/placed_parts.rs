//! Multipart bodies with unnamed parts: the elements of a list, each with the encoding of its position
//! (OpenAPI 3.2.0, Media Type Object).

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{PartEncoding, PartSpread, Scalar, TypeReference};
use crate::media_type::{essence, is_form_data, is_json, is_text};
use crate::spec::{Encoding, MediaType};

/// The key for all parts without an encoding of their own.
const OTHERS: &str = "[]";

impl Lowering<'_> {
    /// The type of the list, and the encodings of its parts. `None` if callers must write the parts
    /// themselves.
    pub(super) fn placed_parts(
        &mut self,
        content: &MediaType,
        of: Option<&TypeReference>,
    ) -> Option<(TypeReference, Vec<PartEncoding>)> {
        let encodings = || content.prefix_encoding.iter().chain(&content.item_encoding);
        let has_names = is_form_data(&content.name) || !content.encoding.is_empty();
        if has_names || encodings().any(|encoding| !encoding.nested.is_empty()) {
            return None;
        }
        let list = match (content.item_schema, of) {
            (Some(item), _) => TypeReference::List(Box::new(self.nullable_reference(item))),
            (None, of) => of?.clone(),
        };
        if !are_written(&list, content) {
            return None;
        }
        let mut parts = Vec::new();
        for (index, encoding) in content.prefix_encoding.iter().enumerate() {
            parts.push(self.placed_part(format!("[{index}]"), encoding));
        }
        match &content.item_encoding {
            Some(encoding) => parts.push(self.placed_part(OTHERS.to_owned(), encoding)),
            None if has_any_behind(&list) => {
                for index in parts.len()..elements(&list).0.len() {
                    parts.push(plain(format!("[{index}]")));
                }
                parts.push(any_value());
            }
            None => {}
        }
        if parts.iter().all(|part| part.content_type.is_none() && part.headers.is_empty()) {
            parts.clear();
        }
        Some((list, parts))
    }

    fn placed_part(&mut self, wire: String, encoding: &Encoding) -> PartEncoding {
        let styles = [
            ("style", encoding.style.is_some()),
            ("explode", encoding.explode.is_some()),
            ("allowReserved", encoding.allow_reserved.is_some()),
        ];
        for (key, _) in styles.into_iter().filter(|(_, is_there)| *is_there) {
            let message = format!("`{key}` has no meaning for a part without a name");
            let finding = Diagnostic::warning("encoding", message).at(&encoding.place.child(key));
            self.diagnostics.push(finding.instead("the part is written as its type suggests"));
        }
        let headers = self.part_headers(encoding);
        PartEncoding { wire, content_type: content_type(encoding), spread: PartSpread::Elements, headers }
    }
}

/// The default encoding.
fn plain(wire: String) -> PartEncoding {
    PartEncoding { wire, content_type: None, spread: PartSpread::Elements, headers: Vec::new() }
}

/// A value of any type is sent as JSON, even a string.
fn any_value() -> PartEncoding {
    PartEncoding { content_type: Some("application/json".to_owned()), ..plain(OTHERS.to_owned()) }
}

/// Whether the client can encode each part in the media type that is required.
fn are_written(list: &TypeReference, content: &MediaType) -> bool {
    let (first, others) = elements(list);
    for (index, of) in first.iter().enumerate() {
        let own = content.prefix_encoding.get(index).or(content.item_encoding.as_ref());
        if !is_written(of, own) {
            return false;
        }
    }
    let Some(of) = others else { return true };
    if has_any_behind(list) && content.item_encoding.is_none() {
        return content.prefix_encoding.len() <= first.len();
    }
    let later = content.prefix_encoding.iter().skip(first.len());
    let mut last = true;
    for own in later {
        last = last && is_written(of, Some(own));
    }
    last && is_written(of, content.item_encoding.as_ref())
}

/// Whether any values may follow the first elements.
fn has_any_behind(list: &TypeReference) -> bool {
    matches!(list, TypeReference::OpenTuple(of) if *of.rest == TypeReference::Any)
}

/// The types of the first elements, and the type of all others if there may be any.
fn elements(list: &TypeReference) -> (&[TypeReference], Option<&TypeReference>) {
    match list {
        TypeReference::List(of) => (&[], Some(of)),
        TypeReference::Tuple(first) => (first, None),
        TypeReference::OpenTuple(of) => (&of.first, Some(&*of.rest)),
        _ => (&[], Some(&TypeReference::Any)),
    }
}

/// Any value can be JSON, and a scalar can be text. Other media types are only possible for files.
fn is_written(of: &TypeReference, encoding: Option<&Encoding>) -> bool {
    let of = match of {
        TypeReference::Nullable(of) => of,
        of => of,
    };
    let Some(given) = encoding.and_then(content_type) else { return *of != TypeReference::Any };
    let is_header_text = given.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let is_file = *of == TypeReference::Scalar(Scalar::File);
    let is_plain = of.scalar().is_some();
    is_header_text && (is_json(&given) || is_file || (is_plain && is_text(&essence(&given))))
}

/// The first media type that is not a range, unless it is the default for the value.
fn content_type(encoding: &Encoding) -> Option<String> {
    let given = encoding.content_type.as_deref()?;
    for one in given.split(',').map(str::trim) {
        if !one.is_empty() && !one.contains('*') {
            return Some(one.to_owned());
        }
    }
    None
}
