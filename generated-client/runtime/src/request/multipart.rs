// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of the media types `multipart/…` (RFC 2046 section 5.1, RFC 7578).

use reqwest::header::HeaderValue;

use super::form::{item, json};
use super::parts::{Part, Parts};
use crate::model::{Json, Purpose, ValueRef};
use crate::operation::PartEncoding;
use crate::parameter::deep_object::flat;
use crate::secret::Secret;
use crate::transport::Body;
use crate::upload::{Collector, Content, File, UNKNOWN};
use crate::wire::media_type::{essence, is_json_type};
use crate::wire::unique;

/// The media type of parts with names.
pub(super) const FORM_DATA: &str = "multipart/form-data";

const NO_OBJECT: &str = "a multipart body needs an object";

/// One part of the body.
#[derive(Clone)]
pub(crate) struct Piece {
    head: String,
    content: Content,
}

impl PartEncoding {
    /// Tells whether a part of this kind can hold the value: null only where it is JSON.
    fn can_hold(&self, part: &ValueRef<'_>) -> bool {
        !part.is_none() || is_json_type(self.content_type)
    }
}

/// The parts of an object: lists repeat the part unless they are joined, objects are JSON, and null is no part. An absent value is no body at all.
pub(super) fn pieces(
    part: ValueRef<'_>,
    encodings: &'static [PartEncoding],
) -> Result<Option<Vec<Piece>>, String> {
    let entries = match part.open_for(Purpose::Request) {
        ValueRef::Absent => return Ok(None),
        ValueRef::Map(entries) => entries,
        ValueRef::Made(made) => match *made {
            Ok(json @ Json::Object(_)) => return pieces(ValueRef::Json(&json), encodings),
            _ => return Err(NO_OBJECT.to_owned()),
        },
        _ => return Err(NO_OBJECT.to_owned()),
    };
    let mut pieces = Vec::with_capacity(entries.len());
    for (name, part) in entries {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        let encoding = encoding.unwrap_or(&PartEncoding::DEFAULT);
        match part.open_for(Purpose::Request) {
            ValueRef::Absent => {}
            part if encoding.deep => {
                for (name, part) in flat(name, part) {
                    pieces.push(Piece::of_value(Some(&name), part, encoding)?);
                }
            }
            ValueRef::List(items) if !encoding.separator.is_empty() => {
                pieces.extend(Piece::joined(name, items, encoding)?);
            }
            ValueRef::List(items) => {
                for part in items.into_iter().filter(|part| encoding.can_hold(part)) {
                    pieces.push(Piece::of_value(Some(name), part, encoding)?);
                }
            }
            part if encoding.can_hold(&part) => pieces.push(Piece::of_value(Some(name), part, encoding)?),
            _ => {}
        }
    }
    Ok(Some(pieces))
}

/// The parts of a list, which have no names: the encoding of each is that of its place, or that of all other places.
pub(super) fn placed_pieces(
    list: ValueRef<'_>,
    encodings: &'static [PartEncoding],
) -> Result<Option<Vec<Piece>>, String> {
    let items = match list.open_for(Purpose::Request) {
        ValueRef::Absent => return Ok(None),
        ValueRef::List(items) => items,
        _ => return Err("a multipart body of parts without names needs a list".to_owned()),
    };
    let mut pieces = Vec::with_capacity(items.len());
    for (index, part) in items.into_iter().enumerate() {
        let place = format!("[{index}]");
        let own = encodings.iter().find(|encoding| encoding.name == place);
        let encoding = own.or_else(|| encodings.iter().find(|encoding| encoding.name == "[]"));
        let encoding = encoding.unwrap_or(&PartEncoding::DEFAULT);
        let part = part.open_for(Purpose::Request);
        if !encoding.can_hold(&part) {
            return Err(format!("the part {index} of the body is null, which only JSON has"));
        }
        pieces.push(Piece::of_value(None, part, encoding)?);
    }
    Ok(Some(pieces))
}

/// The parts that a caller gives, for a body of a media type.
pub(super) fn free_pieces(media_type: &str, parts: Parts) -> Result<Vec<Piece>, String> {
    let is_form = essence(media_type) == FORM_DATA;
    parts.into_inner().into_iter().map(|part| Piece::of_part(part, is_form)).collect()
}

impl Piece {
    fn of_value(
        name: Option<&str>,
        part: ValueRef<'_>,
        encoding: &'static PartEncoding,
    ) -> Result<Piece, String> {
        let given = Some(encoding.content_type).filter(|given| !given.is_empty());
        let (file_name, content_type, content) = match part.open_for(Purpose::Request) {
            ValueRef::File(file) if HeaderValue::from_str(file.content_type()).is_err() => {
                return Err("the content type of a file is not the value of a header".to_owned());
            }
            ValueRef::File(file) => {
                let own = Some(file.media_type()).filter(|own| *own != UNKNOWN);
                let content_type = own.or(given).unwrap_or(UNKNOWN).to_owned();
                (file_name(file, name), Some(content_type), file.content().clone())
            }
            part if matches!(part, ValueRef::List(_) | ValueRef::Map(_)) || part.is_made_object() => {
                let content_type = given.unwrap_or("application/json").to_owned();
                (None, Some(content_type), item(part)?.into())
            }
            part => {
                let text = if is_json_type(encoding.content_type) { json(part)? } else { item(part)? };
                (None, given.map(str::to_owned), text.into())
            }
        };
        let mut head = match (name, &file_name) {
            (None, None) => String::new(),
            (name, file_name) => disposition(name, file_name.as_deref()),
        };
        if let Some(content_type) = content_type {
            push(&mut head, "Content-Type", &content_type);
        }
        encoding.headers.iter().for_each(|(name, value)| push(&mut head, name, value));
        Ok(Piece { head, content })
    }

    /// The elements of a list as one text; none where there are none. No escape protects what stands between them
    /// (OpenAPI 3.2.0, "Percent-Encoding and `multipart/form-data`").
    fn joined(
        name: &str,
        items: Vec<ValueRef<'_>>,
        encoding: &'static PartEncoding,
    ) -> Result<Option<Piece>, String> {
        let mut texts = Vec::with_capacity(items.len());
        for part in items.into_iter().filter(|part| !part.is_none()) {
            texts.push(item(part)?);
        }
        if texts.is_empty() {
            return Ok(None);
        }
        let mut head = disposition(Some(name), None);
        if !encoding.content_type.is_empty() {
            push(&mut head, "Content-Type", encoding.content_type);
        }
        encoding.headers.iter().for_each(|(name, value)| push(&mut head, name, value));
        Ok(Some(Piece { head, content: texts.join(encoding.separator).into() }))
    }

    /// `is_form` tells whether it must have a name.
    fn of_part(part: Part, is_form: bool) -> Result<Piece, String> {
        part.check()?;
        let has_own = part.has("Content-Disposition");
        if is_form && part.name.is_none() && !has_own {
            return Err("a part of a form has no name".to_owned());
        }
        let (name, file_name) = (part.name.as_deref(), part.file_name.as_deref());
        let mut head = String::new();
        if (name.is_some() || file_name.is_some()) && !has_own {
            head = disposition(name, file_name);
        }
        if !part.content_type.is_empty() && !part.has("Content-Type") {
            push(&mut head, "Content-Type", &part.content_type);
        }
        part.headers.iter().for_each(|(name, value)| push(&mut head, name, value));
        Ok(Piece { head, content: part.content })
    }

    /// Tells whether it can be sent more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        self.content.is_repeatable()
    }

    async fn write(&self, boundary: &str, body: &mut Collector) -> Result<(), String> {
        body.text(&format!("--{boundary}\r\n{}\r\n", self.head));
        body.segment(self.content.open().await?);
        body.text("\r\n");
        Ok(())
    }
}

/// The body, with the fields of a credential last, and its media type, whose boundary is ours.
pub(super) async fn write(
    media_type: &str,
    pieces: &[Piece],
    more: &[(String, Secret)],
) -> Result<(HeaderValue, Body), String> {
    let (media_type, boundary) = with_boundary(media_type)?;
    let Ok(media_type) = HeaderValue::from_str(&media_type) else {
        return Err("the media type of the body is not the value of a header".to_owned());
    };
    let mut body = Collector::default();
    for piece in pieces {
        piece.write(&boundary, &mut body).await?;
    }
    for (name, secret) in more {
        body.text(&format!("--{boundary}\r\n{}\r\n{}\r\n", disposition(Some(name), None), secret.expose()));
    }
    body.text(&format!("--{boundary}--\r\n"));
    Ok((media_type, body.into_body()))
}

/// The media type with a boundary, and the boundary.
pub(super) fn with_boundary(media_type: &str) -> Result<(String, String), String> {
    let boundary = unique().map_err(|error| format!("there are no random numbers: {error}"))?;
    Ok((format!("{}; boundary={boundary}", without_boundary(media_type)), boundary))
}

/// The media type without a boundary that a document gives it.
fn without_boundary(media_type: &str) -> String {
    let is_boundary = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case("boundary")
    };
    let kept: Vec<&str> = media_type.split(';').filter(|parameter| !is_boundary(parameter)).collect();
    kept.join(";").trim().to_owned()
}

/// The name of the file in a part; one without a name need not have any where parts have none.
fn file_name(file: &File, name: Option<&str>) -> Option<String> {
    let of_file = file.name_in(name.unwrap_or_default());
    if name.is_none() && file.is_nameless() { None } else { Some(of_file) }
}

/// The header that names a part, a file without a name being none of a form (RFC 2183 section 2).
fn disposition(name: Option<&str>, file_name: Option<&str>) -> String {
    let mut value = match name {
        Some(name) => format!("form-data; name=\"{}\"", quote(name)),
        None => "attachment".to_owned(),
    };
    if let Some(file_name) = file_name {
        value.push_str(&format!("; filename=\"{}\"", quote(file_name)));
    }
    let mut head = String::new();
    push(&mut head, "Content-Disposition", &value);
    head
}

fn push(head: &mut String, name: &str, value: &str) {
    head.push_str(&format!("{name}: {value}\r\n"));
}

/// Escapes as browsers do (HTML standard, "multipart/form-data encoding algorithm").
fn quote(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
