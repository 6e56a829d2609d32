//! Request bodies: the media types that can be sent, and their encodings.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Lowering;
use super::media_type::is_structured;
use crate::collect::{OperationEntry, Shape};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Body, BodyChoice, BodyContent, BodyEncoding, BodyPayload, Framing, Scalar, SequenceFrame, TypeReference,
};
use crate::media_type::{essence, framing, is_any, is_form_data, is_json, is_multipart, is_text, is_xml};
use crate::naming::{FieldName, MethodName, VariantName, condensed, variant_names};
use crate::place::Pointer;
use crate::spec::{MediaType, RequestBody, SchemaId, Use};

/// The media type if the document has none.
const OCTET_STREAM: &str = "application/octet-stream";

/// The most media types that a caller can choose from.
const MOST: usize = 32;

/// The operation of a body.
pub(super) struct BodyOf<'a> {
    pub(super) entry: OperationEntry<'a>,
    pub(super) method: &'a MethodName,
}

/// A media type that the document lists.
struct Candidate<'s> {
    source: &'s MediaType,
    payload: BodyPayload,
    /// The type of its schema, if it has one.
    of: Option<TypeReference>,
    /// Whether it is preferred to others of the same type, since only it can carry all of the type: a form
    /// with files.
    is_preferred: bool,
}

impl Lowering<'_> {
    /// The body of an operation, if there is one that can be sent.
    pub(super) fn body(
        &mut self,
        source: &Use<RequestBody>,
        whose: &BodyOf<'_>,
        name: FieldName,
    ) -> Option<Body> {
        let body = source.get()?;
        let mut offered = Vec::with_capacity(body.content.len());
        for content in &body.content {
            offered.push(self.candidate(content));
        }
        self.prefer_files(&mut offered);
        offered.sort_by_key(|one| (!one.is_preferred, rank(&one.source.name)));
        let kept = self.distinct(offered, &source.at);
        for candidate in &kept {
            self.report_weakened(candidate);
        }
        let content = self.choice(kept, whose);
        Some(Body { name, content, required: body.required, docs: body.description.clone() })
    }

    fn candidate<'s>(&mut self, source: &'s MediaType) -> Candidate<'s> {
        let of = source.schema.map(|schema| self.reference(schema));
        let mut encoding = self.body_encoding(source, of.as_ref());
        if let (BodyEncoding::Json(of), Some(schema)) = (&mut encoding, source.schema)
            && *of != TypeReference::Any
            && self.is_nullable(schema, 0)
        {
            *of = TypeReference::Nullable(Box::new(of.clone()));
        }
        self.report_items(source);
        let media_type = sent_media_type(&source.name, &encoding);
        Candidate { source, payload: BodyPayload { media_type, encoding }, of, is_preferred: false }
    }

    /// Prefers a form to other media types of the same type if the type contains files, which only forms can
    /// carry.
    fn prefer_files(&self, offered: &mut [Candidate<'_>]) {
        for index in 0..offered.len() {
            let one = &offered[index];
            let has_rival = offered.iter().filter(|other| other.of == one.of).count() > 1;
            let is_form = matches!(one.payload.encoding, BodyEncoding::Multipart(..));
            let is_preferred =
                is_form && has_rival && one.source.schema.is_some_and(|schema| self.holds_file(schema));
            offered[index].is_preferred = is_preferred;
        }
    }

    /// Whether a schema contains files, at any depth.
    fn holds_file(&self, schema: SchemaId) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![schema]);
        while let Some(schema) = open.pop() {
            let Some(entry) = self.inventory.schema(schema).filter(|entry| seen.insert(entry.id)) else {
                continue;
            };
            if entry.shape == Shape::Scalar(Scalar::File) {
                return true;
            }
            open.extend(entry.shape.children());
        }
        false
    }

    fn body_encoding(&mut self, content: &MediaType, of: Option<&TypeReference>) -> BodyEncoding {
        let typed = || of.cloned().unwrap_or(TypeReference::Any);
        let is_object = of.is_none_or(|of| self.may_be_object(content.schema, of));
        let has_parts = is_object && of.is_some_and(|of| *of != TypeReference::Any);
        if let Some((framing, frame)) = self.sequence_frame(content)
            && (content.item_schema.is_some() || of.is_some_and(is_structured))
        {
            return BodyEncoding::Sequence(frame, self.value_type(framing, content));
        }
        match essence(&content.name).as_str() {
            json if is_json(json) => BodyEncoding::Json(typed()),
            any if is_any(any) && of.is_some_and(is_structured) => BodyEncoding::Json(typed()),
            "application/x-www-form-urlencoded" if is_object => {
                BodyEncoding::Form(typed(), self.field_styles(content))
            }
            form if is_form_data(form) && has_parts => {
                BodyEncoding::Multipart(typed(), self.part_encodings(content))
            }
            parts if is_multipart(parts) => match self.placed_parts(content, of) {
                Some((of, encodings)) => BodyEncoding::PlacedParts(of, encodings),
                None => {
                    self.report_positions(content);
                    BodyEncoding::Parts
                }
            },
            text if is_text(text) => BodyEncoding::Text,
            _ => BodyEncoding::Bytes,
        }
    }

    /// How the values of a sequence are separated, in responses and in requests.
    fn sequence_frame(&mut self, content: &MediaType) -> Option<(Framing, SequenceFrame)> {
        match framing(&content.name) {
            Some(Framing::Lines) => Some((Framing::Lines, SequenceFrame::Lines)),
            Some(Framing::Records) => Some((Framing::Records, SequenceFrame::Records)),
            Some(_) => None,
            None => Some((Framing::Parts, SequenceFrame::Parts(self.part_of_json(content)?))),
        }
    }

    /// The type of the values of a sequence. Bytes in JSON are strings.
    fn value_type(&mut self, framing: Framing, content: &MediaType) -> TypeReference {
        let Some(item) = content.item_schema else { return self.element_type(framing, content) };
        let text = TypeReference::Scalar(Scalar::String);
        match self.nullable_reference(item) {
            TypeReference::Scalar(Scalar::File) => text,
            TypeReference::Nullable(of) if *of == TypeReference::Scalar(Scalar::File) => {
                TypeReference::Nullable(Box::new(text))
            }
            of => of,
        }
    }

    /// The media types that callers can choose from. One that carries the same content as another is left
    /// out.
    fn distinct<'s>(&mut self, offered: Vec<Candidate<'s>>, place: &Pointer) -> Vec<Candidate<'s>> {
        let (mut kept, mut dropped): (Vec<Candidate<'s>>, Vec<String>) = Default::default();
        for one in offered {
            match kept.iter().find(|kept| covers(kept, &one)) {
                Some(_) => dropped.push(format!("`{}`", one.source.name)),
                None if kept.len() < MOST => kept.push(one),
                None => {
                    let message = format!("the body has more than {MOST} media types");
                    let finding = Diagnostic::warning("media-type", message).at(&one.source.place);
                    self.diagnostics.push(finding.degraded_to("this one is not offered"));
                }
            }
        }
        if !dropped.is_empty() {
            let message = format!(
                "the body can also be sent as {}, with the same content as in the media type that the client sends",
                dropped.join(", ")
            );
            self.diagnostics.push(Diagnostic::note("several-media-types", message).at(place));
        }
        kept
    }

    /// Reports a media type whose schema is not used to encode it.
    fn report_weakened(&mut self, one: &Candidate<'_>) {
        let instead = match &one.payload.encoding {
            BodyEncoding::Text => "callers write the text",
            BodyEncoding::Bytes => "callers write the bytes",
            BodyEncoding::Parts => "callers write the parts",
            _ => return,
        };
        let name = essence(&one.source.name);
        let has_structure = one.of.as_ref().is_some_and(is_structured) || one.source.item_schema.is_some();
        let message = match name.as_str() {
            "application/x-www-form-urlencoded" => {
                "a form needs an object, and this schema is not one".to_owned()
            }
            _ if !has_structure => return,
            parts if is_multipart(parts) => {
                format!("the client cannot encode parts by the schema of `{parts}`")
            }
            _ => format!("the client cannot encode values as `{}`", one.source.name),
        };
        let finding = Diagnostic::warning("media-type", message).at(&one.source.place);
        self.diagnostics.push(finding.instead(instead));
    }

    fn choice(&mut self, kept: Vec<Candidate<'_>>, whose: &BodyOf<'_>) -> BodyContent {
        let names = names_of(&kept);
        let mut payloads: Vec<BodyPayload> = kept.into_iter().map(|one| one.payload).collect();
        match payloads.len() {
            0 => BodyContent::One(BodyPayload {
                media_type: OCTET_STREAM.to_owned(),
                encoding: BodyEncoding::Bytes,
            }),
            1 => BodyContent::One(payloads.remove(0)),
            _ => {
                let method = whose.method.as_str();
                let short = format!("{} body", condensed(method));
                let wanted = [short, format!("{method} body"), format!("{method} body choice")];
                let name = self.claimed(whose.entry, "body", &wanted);
                BodyContent::OneOf(BodyChoice { name, variants: names.into_iter().zip(payloads).collect() })
            }
        }
    }
}

/// Names the variants after their encoding, or after the media type if several have the same encoding.
fn names_of(kept: &[Candidate<'_>]) -> Vec<VariantName> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in kept {
        *counts.entry(encoding_word(one)).or_default() += 1;
    }
    let mut wanted = Vec::with_capacity(kept.len());
    for one in kept {
        let (kind, essence) = (encoding_word(one), essence(&one.source.name));
        let (_, subtype) = essence.split_once('/').unwrap_or_default();
        let short = subtype.trim_end_matches("+json").trim_end_matches("+xml");
        let is_alone = counts.get(kind) == Some(&1);
        wanted.push(if is_alone || short.is_empty() { kind.to_owned() } else { short.to_owned() });
    }
    variant_names(wanted.iter().map(String::as_str), "other").0
}

fn encoding_word(one: &Candidate<'_>) -> &'static str {
    match &one.payload.encoding {
        BodyEncoding::Json(_) => "json",
        BodyEncoding::Form(..) => "form",
        BodyEncoding::Multipart(..) | BodyEncoding::PlacedParts(..) | BodyEncoding::Parts => "multipart",
        BodyEncoding::Sequence(SequenceFrame::Lines, _) => "lines",
        BodyEncoding::Sequence(SequenceFrame::Records, _) => "records",
        BodyEncoding::Sequence(SequenceFrame::Parts(_), _) => "multipart",
        BodyEncoding::Text if is_xml(&one.source.name) => "xml",
        BodyEncoding::Text => "text",
        BodyEncoding::Bytes => "bytes",
    }
}

/// Whether `other` is not needed next to `one`, since it carries the same value.
fn covers(one: &Candidate<'_>, other: &Candidate<'_>) -> bool {
    use BodyEncoding::{Bytes, Form, Json, Multipart, Parts, PlacedParts, Sequence, Text};
    let same_type = one.of == other.of;
    if one.is_preferred {
        return same_type && !is_patch(&other.source.name);
    }
    match (&one.payload.encoding, &other.payload.encoding) {
        // A patch is not the whole value, unless the service also accepts plain JSON of the same type.
        (Json(_), Json(_)) => {
            same_type && (!is_patch(&other.source.name) || essence(&one.source.name) == "application/json")
        }
        (Json(_), Form(..) | Multipart(..) | PlacedParts(..)) | (Multipart(..), Form(..)) => same_type,
        (Json(_), Sequence(..)) => same_type,
        (Sequence(_, one), Sequence(_, other)) => one == other,
        (Json(_), Text | Bytes | Parts) => {
            same_type && one.of.as_ref().is_some_and(|of| *of != TypeReference::Any)
        }
        (Text, Text) if is_xml(&one.source.name) => is_xml(&other.source.name),
        (Text, Text) => essence(&one.source.name) == essence(&other.source.name),
        (Bytes, Bytes) => one.payload.media_type == other.payload.media_type,
        _ => false,
    }
}

/// The media type to send; ranges are replaced by a concrete one.
fn sent_media_type(wire: &str, encoding: &BodyEncoding) -> String {
    let is_range = wire.contains('*');
    match encoding {
        BodyEncoding::Multipart(..) | BodyEncoding::Parts if is_range => "multipart/form-data".to_owned(),
        BodyEncoding::Json(_) if is_range => "application/json".to_owned(),
        BodyEncoding::Text if is_range => "text/plain".to_owned(),
        _ if is_range || wire.trim().is_empty() => OCTET_STREAM.to_owned(),
        _ => wire.trim().to_owned(),
    }
}

fn is_patch(wire: &str) -> bool {
    essence(wire).contains("patch+")
}

/// The rank of a media type. Those that carry typed values come first.
fn rank(media_type: &str) -> u8 {
    match essence(media_type).as_str() {
        "application/json" => 0,
        json if is_json(json) => 1,
        "multipart/form-data" => 2,
        "application/x-www-form-urlencoded" => 3,
        text if text.starts_with("text/") => 4,
        parts if is_multipart(parts) => 6,
        _ => 5,
    }
}
