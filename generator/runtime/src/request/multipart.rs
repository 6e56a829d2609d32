//! Bodies of the media type `multipart/form-data` (RFC 7578).

use reqwest::header::HeaderValue;

use super::form::{item, json};
use crate::model::{Purpose, ValueRef};
use crate::operation::PartEncoding;
use crate::parameter::deep_object::flat;
use crate::secret::Secret;
use crate::upload::{Collector, File, UNKNOWN};
use crate::wire::media_type::is_json_type;
use crate::wire::unique;

/// One part of the body.
#[derive(Clone)]
pub(crate) struct Piece {
    name: String,
    /// The media type and headers that the operation gives it.
    encoding: &'static PartEncoding,
    content: PieceContent,
}

#[derive(Clone)]
enum PieceContent {
    Text(String),
    Json(String),
    File(File),
}

impl PartEncoding {
    /// Tells whether a part of this kind can hold the value: null only where it is JSON.
    fn can_hold(&self, part: &ValueRef<'_>) -> bool {
        !part.is_none() || is_json_type(self.content_type)
    }
}

/// The parts of an object: lists repeat the part, objects are JSON, and null is no part. An absent value is no body at all.
pub(super) fn pieces(
    part: ValueRef<'_>,
    encodings: &'static [PartEncoding],
) -> Result<Option<Vec<Piece>>, String> {
    let entries = match part.open_for(Purpose::Request) {
        ValueRef::Absent => return Ok(None),
        ValueRef::Map(entries) => entries,
        _ => return Err("a multipart body needs an object".to_owned()),
    };
    let mut pieces = Vec::with_capacity(entries.len());
    for (name, part) in entries {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        let encoding = encoding.unwrap_or(&PartEncoding::DEFAULT);
        match part.open_for(Purpose::Request) {
            ValueRef::Absent => {}
            part if encoding.deep => {
                for (name, part) in flat(name, part) {
                    pieces.push(Piece::new(&name, part, encoding)?);
                }
            }
            ValueRef::List(items) => {
                for part in items.into_iter().filter(|part| encoding.can_hold(part)) {
                    pieces.push(Piece::new(name, part, encoding)?);
                }
            }
            part if encoding.can_hold(&part) => pieces.push(Piece::new(name, part, encoding)?),
            _ => {}
        }
    }
    Ok(Some(pieces))
}

impl Piece {
    fn new(name: &str, part: ValueRef<'_>, encoding: &'static PartEncoding) -> Result<Piece, String> {
        let content = match part.open_for(Purpose::Request) {
            ValueRef::File(file) if HeaderValue::from_str(file.content_type()).is_err() => {
                return Err("the content type of a file is not the value of a header".to_owned());
            }
            ValueRef::File(file) => PieceContent::File(file.clone()),
            part @ (ValueRef::List(_) | ValueRef::Map(_)) => PieceContent::Json(item(part)?),
            part if is_json_type(encoding.content_type) => PieceContent::Json(json(part)?),
            part => PieceContent::Text(item(part)?),
        };
        Ok(Piece { name: name.to_owned(), encoding, content })
    }

    /// Tells whether it can be sent more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        match &self.content {
            PieceContent::File(file) => file.content().is_repeatable(),
            PieceContent::Text(_) | PieceContent::Json(_) => true,
        }
    }

    async fn write(&self, boundary: &str, body: &mut Collector) -> Result<(), String> {
        let given = Some(self.encoding.content_type).filter(|given| !given.is_empty());
        match &self.content {
            PieceContent::Text(text) => append(body, boundary, &self.head(None, given), text),
            PieceContent::Json(text) => {
                append(body, boundary, &self.head(None, given.or(Some("application/json"))), text);
            }
            PieceContent::File(file) => {
                let own = Some(file.media_type()).filter(|own| *own != UNKNOWN);
                let media_type = own.or(given).or(Some(UNKNOWN));
                let head = self.head(Some(&file.name_in(&self.name)), media_type);
                begin(body, boundary, &head);
                body.segment(file.content().open().await?);
                body.text("\r\n");
            }
        }
        Ok(())
    }

    fn head(&self, file_name: Option<&str>, content_type: Option<&str>) -> String {
        let mut head = head(&self.name, file_name, content_type);
        for (name, value) in self.encoding.headers {
            head.push_str(&format!("\r\n{name}: {value}"));
        }
        head
    }
}

pub(super) async fn write(
    pieces: &[Piece],
    more: &[(String, Secret)],
) -> Result<(HeaderValue, reqwest::Body), String> {
    let boundary = unique().map_err(|error| format!("there are no random numbers: {error}"))?;
    let mut body = Collector::default();
    for piece in pieces {
        piece.write(&boundary, &mut body).await?;
    }
    for (name, secret) in more {
        append(&mut body, &boundary, &head(name, None, None), secret.expose());
    }
    body.text(&format!("--{boundary}--\r\n"));
    let media_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
    // Digits and letters are the value of a header at any time.
    Ok((media_type.unwrap_or(HeaderValue::from_static("multipart/form-data")), body.into_body()))
}

fn head(name: &str, file_name: Option<&str>, content_type: Option<&str>) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quote(name));
    if let Some(file_name) = file_name {
        head.push_str(&format!("; filename=\"{}\"", quote(file_name)));
    }
    if let Some(content_type) = content_type {
        head.push_str(&format!("\r\nContent-Type: {content_type}"));
    }
    head
}

/// Escapes as browsers do (HTML standard, "multipart/form-data encoding algorithm").
fn quote(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn append(body: &mut Collector, boundary: &str, head: &str, content: &str) {
    begin(body, boundary, head);
    body.text(content);
    body.text("\r\n");
}

fn begin(body: &mut Collector, boundary: &str, head: &str) {
    body.text(&format!("--{boundary}\r\n{head}\r\n\r\n"));
}
