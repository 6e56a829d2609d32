// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of the media type `multipart/form-data` (RFC 7578).

use std::hash::{BuildHasher, RandomState};

use reqwest::header::HeaderValue;

use super::{Body, File};
use crate::Bytes;
use crate::model::{Part, json_text};
use crate::parameter::item;
use crate::security::Secret;

/// One part of the body.
#[derive(Clone)]
pub(crate) struct Piece {
    name: String,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Text(String),
    Json(String),
    File(File),
}

impl Body {
    /// The fields of an object: lists repeat the part, objects are JSON. An absent value is no body at all.
    pub(crate) fn multipart(part: Part<'_>) -> Result<Body, String> {
        let entries = match part.open() {
            Part::Absent => return Ok(Body::Empty),
            Part::Map(entries) => entries,
            _ => return Err("a multipart body needs an object".to_owned()),
        };
        let mut pieces = Vec::with_capacity(entries.len());
        for (name, part) in entries {
            match part.open() {
                Part::Absent => {}
                Part::List(items) => pieces.extend(items.into_iter().map(|part| piece(name, part))),
                part => pieces.push(piece(name, part)),
            }
        }
        match pieces
            .iter()
            .any(|piece| matches!(&piece.content, Content::File(file) if !is_line(file.content_type())))
        {
            true => Err("the content type of a file is not the value of a header".to_owned()),
            false => Ok(Body::Multipart(pieces)),
        }
    }
}

fn piece(name: &str, part: Part<'_>) -> Piece {
    let content = match part.open() {
        Part::File(file) => Content::File(file.clone()),
        part @ (Part::List(_) | Part::Map(_)) => Content::Json(json_text(part)),
        part => Content::Text(item(part)),
    };
    Piece { name: name.to_owned(), content }
}

fn is_line(text: &str) -> bool {
    HeaderValue::from_str(text).is_ok()
}

pub(super) fn write(pieces: &[Piece], more: &[(String, Secret)]) -> (HeaderValue, Bytes) {
    let boundary = boundary();
    let mut body = Vec::new();
    for Piece { name, content } in pieces {
        let (file_name, content_type, content): (_, _, &[u8]) = match content {
            Content::Text(text) => (None, None, text.as_bytes()),
            Content::Json(text) => (None, Some("application/json"), text.as_bytes()),
            Content::File(file) => (Some(file.name()), Some(media_type(file)), file.content()),
        };
        append(&mut body, &boundary, &head(name, file_name, content_type), content);
    }
    for (name, secret) in more {
        append(&mut body, &boundary, &head(name, None, None), secret.expose().as_bytes());
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let media_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
    // Digits and letters are the value of a header at any time.
    (media_type.unwrap_or(HeaderValue::from_static("multipart/form-data")), body.into())
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

fn media_type(file: &File) -> &str {
    if file.content_type().is_empty() { "application/octet-stream" } else { file.content_type() }
}

/// Escapes as browsers do (HTML standard, "multipart/form-data encoding algorithm").
fn quote(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn append(body: &mut Vec<u8>, boundary: &str, head: &str, content: &[u8]) {
    body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n");
}

/// A boundary of 128 random bits, which no content holds by chance.
fn boundary() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("{:016x}{:016x}", random(), random())
}
