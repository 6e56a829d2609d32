//! Path templates, and which operation a path belongs to.

use std::collections::BTreeMap;

use super::encoding::{is_encoded, segment};
use super::verdict::Problem;

/// A path template (OpenAPI 3.0.3 section "Path Templating") of whole segments.
#[derive(Clone, Debug)]
pub struct Template {
    text: String,
    segments: Vec<Segment>,
}

#[derive(Clone, Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

/// The segments of a path: as they were written, and decoded.
pub(super) struct Path {
    segments: Vec<(String, String)>,
}

impl Path {
    /// Reads a path below the base path of the service.
    pub(super) fn read(path: &str, base: &str) -> Result<Path, Problem> {
        let below = path.strip_prefix(base).and_then(|below| below.strip_prefix('/'));
        let below = below.ok_or_else(|| Problem::http(format!("the path is not below `{base}`")))?;
        let segments = below.split('/').map(|text| Ok((text.to_owned(), segment(text)?)));
        let segments: Vec<_> = segments.collect::<Result<_, _>>()?;
        match segments.iter().find(|(_, text)| text == "." || text == ".." || text.is_empty()) {
            Some((text, _)) => {
                Err(Problem::http(format!("`{text}` is no segment that a proxy leaves alone")))
            }
            None => Ok(Path { segments }),
        }
    }
}

impl Template {
    pub(super) fn new(text: &str) -> Template {
        let segment = |text: &str| match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None if text.contains(['{', '}']) => panic!("`{text}` is not one whole segment"),
            None => Segment::Literal(text.to_owned()),
        };
        let segments = text.trim_start_matches('/').split('/').map(segment).collect();
        Template { text: text.to_owned(), segments }
    }

    /// The template as the document has it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many segments are literal; the template with most of them wins.
    pub(super) fn literals(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Literal(_))).count()
    }

    /// The parameters of a path, as they were written, if it is of this template.
    pub(super) fn expand(&self, path: &Path) -> Option<BTreeMap<String, String>> {
        if path.segments.len() != self.segments.len() {
            return None;
        }
        let mut values = BTreeMap::new();
        for (segment, (written, text)) in self.segments.iter().zip(&path.segments) {
            match segment {
                Segment::Literal(literal) if literal == text => {}
                Segment::Literal(_) => return None,
                Segment::Parameter(name) => drop(values.insert(name.clone(), written.clone())),
            }
        }
        Some(values)
    }

    /// Refuses values that were encoded twice: no identifier of the documents has an encoded byte in it.
    pub(super) fn encoded_twice(&self, values: &BTreeMap<String, String>, pointer: &str) -> Vec<Problem> {
        let twice = |text: &String| segment(text).is_ok_and(|text| is_encoded(&text));
        let twice = values.iter().filter(|(_, text)| twice(text));
        twice
            .map(|(name, _)| Problem::at(pointer, format!("the path parameter `{name}` was encoded twice")))
            .collect()
    }
}
