//! Bodies of requests: by their media types, as JSON, forms or multipart.

use std::collections::BTreeMap;

use multer::Multipart;
use serde_json::{Map, Value};

use super::encoding::{form_decoded, pairs, typed};
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
    pub(super) fn read(&self, request: &Request, keys: &[&str]) -> Result<Read<'_>, Vec<Problem>> {
        let media_type = match request.header_values("Content-Type").as_slice() {
            [] if request.body.is_empty() && !self.required => return Ok(Read::default()),
            [] if request.body.is_empty() => return Err(vec![self.problem("the body is missing")]),
            [] => return Err(vec![self.problem("the body has no content type")]),
            [media_type] => (*media_type).to_owned(),
            _ => return Err(vec![self.problem("the body has several content types")]),
        };
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let Some(content) = self.contents.iter().find(|content| content.media_type == essence) else {
            return Err(vec![
                self.problem(&format!("the content type `{essence}` is not among those of the body")),
            ]);
        };
        match essence.as_str() {
            "application/x-www-form-urlencoded" => content.form(request, keys),
            "multipart/form-data" => content.multipart(request, &media_type, keys),
            json if json.ends_with("json") => content.json(request),
            _ => Ok(Read::default()),
        }
    }

    fn problem(&self, reason: &str) -> Problem {
        Problem::at(&self.pointer, reason)
    }
}

impl Content {
    fn problem(&self, reason: impl Into<String>) -> Vec<Problem> {
        vec![Problem::at(self.schema.pointer(), reason)]
    }

    fn json(&self, request: &Request) -> Result<Read<'_>, Vec<Problem>> {
        let value = serde_json::from_slice(&request.body);
        let value = value.map_err(|error| self.problem(format!("the body is no JSON: {error}")))?;
        Ok(Read { value: Some((value, &self.schema)), ..Read::default() })
    }

    fn form(&self, request: &Request, keys: &[&str]) -> Result<Read<'_>, Vec<Problem>> {
        let pairs = pairs(&request.text()).map_err(|problem| vec![problem])?;
        let field = |pair: super::encoding::Pair| Ok((pair.name, form_decoded(&pair.value)?));
        let fields = pairs.into_iter().map(field).collect::<Result<Fields, String>>();
        let (fields, keys) = split(fields.map_err(|reason| self.problem(reason))?, keys);
        let value = self.object(fields)?;
        Ok(Read { value: Some((value, &self.schema)), keys, ..Read::default() })
    }

    fn multipart(
        &self,
        request: &Request,
        media_type: &str,
        keys: &[&str],
    ) -> Result<Read<'_>, Vec<Problem>> {
        let parts = parts(request, media_type).map_err(|error| self.problem(error.to_string()))?;
        let problems: Vec<Problem> = parts.iter().flat_map(|part| self.part(part)).collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let field = |part: &Part| (part.name.clone(), String::from_utf8_lossy(&part.content).into_owned());
        let (fields, keys) = split(parts.iter().map(field).collect(), keys);
        let value = self.object(fields)?;
        Ok(Read { value: Some((value, &self.schema)), keys, parts })
    }

    /// A file needs a name and a type (RFC 7578 sections 4.2 and 4.4); a text has no name of a file.
    fn part(&self, part: &Part) -> Vec<Problem> {
        let Part { name, .. } = part;
        let schema = &self.schema.source()["properties"][name];
        match (schema["format"] == "binary", &part.file_name, &part.content_type) {
            (true, None, _) => self.problem(format!("the part `{name}` is a file without a file name")),
            (true, _, None) => self.problem(format!("the part `{name}` is a file without a content type")),
            (true, ..) if part.content.is_empty() => self.problem(format!("the file `{name}` is empty")),
            (false, Some(_), _) => self.problem(format!("the part `{name}` is no file")),
            _ => Vec::new(),
        }
    }

    /// The object that the fields are; a field may be repeated if it is a list.
    fn object(&self, fields: Fields) -> Result<Value, Vec<Problem>> {
        let mut object = Map::new();
        for (name, text) in fields {
            let schema = &self.schema.source()["properties"][&name];
            let is_list = schema["type"] == "array";
            match object.get_mut(&name) {
                Some(Value::Array(items)) if is_list => items.push(typed(&text, &schema["items"])),
                Some(_) => return Err(self.problem(format!("the field `{name}` was sent twice"))),
                None if is_list => drop(object.insert(name, vec![typed(&text, &schema["items"])].into())),
                None => drop(object.insert(name, typed(&text, schema))),
            }
        }
        Ok(Value::Object(object))
    }
}

/// Takes the credentials out of the fields.
fn split(fields: Fields, keys: &[&str]) -> (Fields, BTreeMap<String, String>) {
    let (keys, fields): (Vec<_>, Vec<_>) =
        fields.into_iter().partition(|(name, _)| keys.contains(&name.as_str()));
    (fields, keys.into_iter().collect())
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
