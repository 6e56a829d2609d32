//! Bodies of requests: by their media types, as JSON, forms or multipart.

use std::collections::BTreeMap;

use multer::Multipart;
use serde_json::{Map, Value};

use super::encoding::{Pair, form_decoded, pairs, typed};
use super::node::Node;
use super::schema::Schema;
use super::verdict::Problem;
use crate::server::Request;

/// The body of an operation.
pub struct Body {
    required: bool,
    contents: Vec<Content>,
    pointer: String,
}

/// A media type of a body, and what it holds.
struct Content {
    media_type: String,
    schema: Schema,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

/// What a body holds.
#[derive(Default)]
pub(super) struct Read<'a> {
    /// The value, and what it has to be.
    pub(super) value: Option<(Value, &'a Schema)>,
    /// The fields that are credentials.
    pub(super) keys: BTreeMap<String, String>,
    /// The parts, of a multipart body.
    pub(super) parts: Vec<Part>,
    /// What is wrong with how it is written.
    pub(super) problems: Vec<Problem>,
}

/// The fields of a form as they come.
type Fields = Vec<(String, String)>;

impl Body {
    pub(super) fn new(node: &Node<'_>) -> Body {
        let contents = node.get("content").map(|content| content.children()).unwrap_or_default();
        let contents = contents.into_iter().map(|(media_type, content)| {
            let schema = content.get("schema").map(|schema| Schema::new(&schema));
            let schema = schema.unwrap_or_else(|| Schema::of(content.pointer(), Value::Bool(true)));
            Content { media_type, schema }
        });
        Body {
            required: node.flag("required").unwrap_or(false),
            contents: contents.collect(),
            pointer: node.pointer().to_owned(),
        }
    }

    /// The media type that the document names first, and what it holds.
    pub fn first(&self) -> Option<(&str, &Schema)> {
        self.contents.first().map(|content| (content.media_type.as_str(), &content.schema))
    }

    /// Reads the body of a request; `keys` are the fields that are credentials.
    pub(super) fn read(&self, request: &Request, keys: &[&str]) -> Read<'_> {
        let media_type = match request.header_values("Content-Type").as_slice() {
            [] if request.body.is_empty() && !self.required => return Read::default(),
            [] if request.body.is_empty() => return self.wrong("the body is missing"),
            [] => return self.wrong("the body has no content type"),
            [media_type] => (*media_type).to_owned(),
            _ => return self.wrong("the body has several content types"),
        };
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let Some(content) = self.contents.iter().find(|content| content.media_type == essence) else {
            return self.wrong(&format!("the content type `{essence}` is not among those of the body"));
        };
        let read = match essence.as_str() {
            "application/x-www-form-urlencoded" => content.form(request, keys),
            "multipart/form-data" => content.multipart(request, &media_type, keys),
            json if json.ends_with("json") => content.json(request),
            _ => Ok(Read::default()),
        };
        read.unwrap_or_else(|problem| Read { problems: vec![problem], ..Read::default() })
    }

    fn wrong(&self, reason: &str) -> Read<'_> {
        Read { problems: vec![Problem::at(&self.pointer, reason)], ..Read::default() }
    }
}

impl Content {
    fn problem(&self, reason: impl Into<String>) -> Problem {
        Problem::at(self.schema.pointer(), reason)
    }

    fn json(&self, request: &Request) -> Result<Read<'_>, Problem> {
        let value = serde_json::from_slice(&request.body);
        let value = value.map_err(|error| self.problem(format!("the body is no JSON: {error}")))?;
        Ok(Read { value: Some((value, &self.schema)), ..Read::default() })
    }

    fn form(&self, request: &Request, keys: &[&str]) -> Result<Read<'_>, Problem> {
        let field = |pair: Pair| Ok((pair.name, form_decoded(&pair.value)?));
        let fields = pairs(&request.text())?.into_iter().map(field).collect::<Result<Fields, String>>();
        Ok(self.fields(fields.map_err(|reason| self.problem(reason))?, keys))
    }

    fn multipart(&self, request: &Request, media_type: &str, keys: &[&str]) -> Result<Read<'_>, Problem> {
        let parts = parts(request, media_type).map_err(|reason| self.problem(reason))?;
        let field = |part: &Part| (part.name.clone(), String::from_utf8_lossy(&part.content).into_owned());
        let mut read = self.fields(parts.iter().map(field).collect(), keys);
        read.problems.extend(parts.iter().filter_map(|part| self.part(part)));
        Ok(Read { parts, ..read })
    }

    /// A file needs a name and a type (RFC 7578 sections 4.2 and 4.4); a string has no name of a file.
    fn part(&self, part: &Part) -> Option<Problem> {
        let Part { name, .. } = part;
        let schema = &self.schema.source()["properties"][name];
        let reason = match (schema["format"] == "binary", &part.file_name, &part.content_type) {
            (true, None, _) => format!("the part `{name}` is a file without a file name"),
            (true, _, None) => format!("the part `{name}` is a file without a content type"),
            (true, ..) if part.content.is_empty() => format!("the file `{name}` is empty"),
            (false, Some(_), _) => format!("the part `{name}` is no file"),
            _ => return None,
        };
        Some(self.problem(reason))
    }

    /// The credentials among the fields, and the object that the others are; a field may be repeated if it is a list.
    fn fields(&self, fields: Fields, keys: &[&str]) -> Read<'_> {
        let mut read = Read::default();
        let mut object = Map::new();
        for (name, text) in fields {
            let schema = &self.schema.source()["properties"][&name];
            let earlier = if keys.contains(&name.as_str()) {
                read.keys.insert(name.clone(), text).is_some()
            } else if schema["type"] == "array" {
                let item = typed(&text, &schema["items"]);
                let list = object.entry(&name).or_insert_with(|| Value::Array(Vec::new()));
                list.as_array_mut().into_iter().for_each(|list| list.push(item.clone()));
                false
            } else {
                object.insert(name.clone(), typed(&text, schema)).is_some()
            };
            if earlier {
                read.problems.push(self.problem(format!("the field `{name}` was sent twice")));
            }
        }
        read.value = Some((Value::Object(object), &self.schema));
        read
    }
}

/// Reads the parts of a multipart body, with a reader that is not ours.
pub(super) fn parts(request: &Request, media_type: &str) -> Result<Vec<Part>, String> {
    let boundary = multer::parse_boundary(media_type).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let mut multipart = Multipart::with_reader(request.body.as_slice(), boundary);
        let mut parts = Vec::new();
        while let Some(field) = multipart.next_field().await.map_err(|error| error.to_string())? {
            parts.push(Part {
                name: field.name().unwrap_or_default().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                content_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await.map_err(|error| error.to_string())?.to_vec(),
            });
        }
        Ok(parts)
    })
}
