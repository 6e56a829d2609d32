//! Builds the tree from the events of a YAML parser: scalars by the core schema, anchors, merge keys, and
//! limits on all of them.

use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};
use serde_json::Value;

use super::Position;
use super::scalar::{Scalar, is_printable, resolved};
use super::texts::Texts;
use super::tree::{Repeated, Tree, mapping, merged};
use crate::diagnostic::{Diagnostic, excerpt};
use crate::place::{Indented, Recorder};

/// The deepest nesting, with aliases expanded. Real documents stay below 100, and readers of JSON have the
/// same limit.
pub(super) const MAX_DEPTH: usize = 128;

/// The most bytes that aliases may add to a document: the texts of the values that they copy, and [`VALUE`]
/// for each value. A larger text may add [`MAX_GROWTH`] times its size.
const MAX_COPIED: usize = 8 * 1024 * 1024;
const MAX_GROWTH: usize = 4;

/// The bytes that each value counts in addition to its text, which is roughly its size in memory.
const VALUE: usize = 32;

/// Reads a text with one YAML document.
///
/// # Errors
/// An error with a position, but without a file, if the text is not YAML or has several documents, nests
/// deeper than [`MAX_DEPTH`], or grows by more than [`MAX_COPIED`] and [`MAX_GROWTH`] through aliases.
pub(super) fn read(text: &str) -> Result<Tree, Diagnostic> {
    if let Some(found) = unprintable(text) {
        return Err(found);
    }
    let fault = match read_strictly(text, None) {
        Ok(tree) => return Ok(tree),
        Err(fault) => fault,
    };
    let indented = if fault.is_indentation { Indented::of(text) } else { None };
    let Some(indented) = indented else { return Err(fault.reported(None)) };
    read_strictly(&indented.text, Some(&indented)).map_err(|fault| fault.reported(Some(&indented)))
}

fn read_strictly(text: &str, indented: Option<&Indented>) -> Result<Tree, Fault> {
    let mut reader = Reader::new(text);
    let mut recorder = Recorder::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| syntax(text, &error, reader.innermost()))?;
        recorder.event(&event, Indented::position(indented, span.start));
        reader.event(event, span.start)?;
    }
    let Reader { whole, repeated, .. } = reader;
    Ok(Tree { value: whole.value, texts: whole.texts, positions: Some(recorder.finish()), repeated })
}

/// A syntax error, and the parser's position for it.
struct Refusal {
    found: Diagnostic,
    at: Marker,
    /// Whether the error is about indentation, which less strict parsers accept.
    is_indentation: bool,
    /// The innermost open collection, and where it starts.
    within: Option<(&'static str, Marker)>,
}

/// Boxed, since results with this error are moved often.
type Fault = Box<Refusal>;

impl Refusal {
    fn reported(self, indented: Option<&Indented>) -> Diagnostic {
        let mut found = self.found.at_position(Some(Indented::position(indented, self.at)));
        if let Some((what, at)) = self.within {
            let Position { line, column } = Indented::position(indented, at);
            found.message =
                format!("{}, in the {what} that starts at line {line} column {column}", found.message);
        }
        found
    }

    fn help(mut self: Box<Self>, help: &str) -> Box<Self> {
        self.found.help = Some(help.to_owned());
        self
    }
}

/// Reports the first character that YAML forbids (YAML 1.2.2, section 5.1); the parser accepts them.
fn unprintable(text: &str) -> Option<Diagnostic> {
    // Most texts contain none of the first bytes of such characters.
    let is_doubtful =
        |byte: u8| byte < b' ' && !b"\t\n\r".contains(&byte) || matches!(byte, 0x7f | 0xc2 | 0xef);
    text.bytes().find(|byte| is_doubtful(*byte))?;
    let (at, found) = text.char_indices().find(|(_, letter)| !is_printable(*letter))?;
    let before = &text[..at];
    let line = before.rsplit('\n').next().unwrap_or_default();
    let position = Position { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 };
    let message = format!("not valid YAML: the character U+{:04X} is not allowed", u32::from(found));
    let help = "write it as an escape in double quotes, or save the file as UTF-8 if it is none";
    Some(Diagnostic::error("syntax", message).at_position(Some(position)).help(help))
}

/// A value, and the cost of copying it.
#[derive(Clone, Default)]
struct Node {
    value: Value,
    texts: Texts,
    /// In bytes, as for [`MAX_COPIED`].
    size: usize,
    /// The depth of its nesting; 0 for a scalar.
    height: usize,
}

/// A mapping or list that has not ended yet.
struct OpenNode {
    holder: Holder,
    start: Marker,
    /// The number of its anchor; 0 if it has none.
    anchor: usize,
    texts: BTreeMap<String, Texts>,
    size: usize,
    height: usize,
    /// Where its members or items begin among those of all that is open.
    from: usize,
    /// How many there are.
    count: usize,
}

enum Holder {
    /// With the key of the next value.
    Mapping(Option<String>),
    List,
}

struct Reader<'t> {
    text: &'t str,
    frames: Vec<OpenNode>,
    /// The members and items of all that is open, so that each mapping and list is made when their number is known.
    members: Vec<(String, Value)>,
    items: Vec<Value>,
    whole: Node,
    repeated: Repeated,
    anchors: Anchors,
    has_document: bool,
}

/// The values of anchors.
#[derive(Default)]
struct Anchors {
    /// The anchors that aliases use. A separate pass finds them when the first anchor is read.
    named: Option<BTreeSet<usize>>,
    nodes: BTreeMap<usize, Node>,
    copied: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            frames: Vec::new(),
            members: Vec::new(),
            items: Vec::new(),
            whole: Node::default(),
            repeated: Repeated::default(),
            anchors: Anchors::default(),
            has_document: false,
        }
    }

    fn event(&mut self, event: Event<'_>, at: Marker) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor == 0 && self.takes_key() {
                    self.put_key(&text);
                    return Ok(());
                }
                let node = scalar(&text, style, tag.as_deref(), at)?;
                self.put(node, anchor, at)
            }
            Event::Alias(anchor) => {
                let node = self.anchors.copy(self.text, anchor, self.frames.len(), at)?;
                self.put(node, 0, at)
            }
            Event::MappingStart(anchor, _) => self.open(Holder::Mapping(None), anchor, at),
            Event::SequenceStart(anchor, _) => self.open(Holder::List, anchor, at),
            Event::MappingEnd | Event::SequenceEnd => self.close(at),
            Event::DocumentStart(_) if self.has_document => Err(several(at)),
            Event::DocumentStart(_) => {
                self.has_document = true;
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    /// The innermost open collection and its start. One with brackets comes first, since a missing bracket is
    /// the likelier fault.
    fn innermost(&self) -> Option<(&'static str, Marker)> {
        let is_bracket = |frame: &&OpenNode| {
            let line = self.text.lines().nth(frame.start.line().saturating_sub(1)).unwrap_or_default();
            matches!(line.chars().nth(frame.start.col()), Some('[' | '{'))
        };
        let frame = self.frames.iter().rev().find(is_bracket).or(self.frames.last())?;
        let what = match frame.holder {
            Holder::Mapping(..) => "mapping",
            Holder::List => "list",
        };
        Some((what, frame.start))
    }

    fn takes_key(&self) -> bool {
        matches!(self.frames.last(), Some(OpenNode { holder: Holder::Mapping(None), .. }))
    }

    fn put_key(&mut self, text: &str) {
        let Some(frame) = self.frames.last_mut() else { return };
        if let Holder::Mapping(key) = &mut frame.holder {
            frame.size += text.len();
            // A copy has no room to spare, which the parser leaves in its texts.
            *key = Some(text.to_owned());
        }
    }

    fn open(&mut self, holder: Holder, anchor: usize, at: Marker) -> Result<(), Fault> {
        if self.frames.len() >= MAX_DEPTH {
            return Err(too_deep(at));
        }
        let from = match holder {
            Holder::Mapping(_) => self.members.len(),
            Holder::List => self.items.len(),
        };
        let texts = BTreeMap::new();
        self.frames.push(OpenNode {
            holder,
            start: at,
            anchor,
            texts,
            size: VALUE,
            height: 0,
            from,
            count: 0,
        });
        Ok(())
    }

    fn close(&mut self, at: Marker) -> Result<(), Fault> {
        let Some(OpenNode { holder, anchor, mut texts, size, height, from, .. }) = self.frames.pop() else {
            return Ok(());
        };
        let value = match holder {
            Holder::List => Value::Array(self.items.drain(from..).collect()),
            Holder::Mapping(_) => {
                let (frames, repeated) = (&self.frames, &mut self.repeated);
                let mut map =
                    mapping(self.members.drain(from..), |key| report_repeated(repeated, frames, key));
                let mut brought = texts.remove("<<").unwrap_or_default();
                merged(&mut map, |from, key| {
                    if let Some(text) = brought.taken(from, key) {
                        texts.insert(key.to_owned(), text);
                    }
                });
                Value::Object(map)
            }
        };
        self.put(Node { value, texts: Texts::below(texts), size, height: height + 1 }, anchor, at)
    }

    /// Adds a value to the open collection, as its next key or value, or makes it the root.
    fn put(&mut self, node: Node, anchor: usize, at: Marker) -> Result<(), Fault> {
        if anchor != 0 {
            self.anchors.keep(self.text, anchor, &node, at)?;
        }
        if self.takes_key() {
            self.put_key(&node.as_key());
            return Ok(());
        }
        let Some(frame) = self.frames.last_mut() else {
            self.whole = node;
            return Ok(());
        };
        frame.size += node.size;
        frame.height = frame.height.max(node.height);
        match &mut frame.holder {
            Holder::List => {
                if !node.texts.is_empty() {
                    frame.texts.insert(frame.count.to_string(), node.texts);
                }
                self.items.push(node.value);
            }
            Holder::Mapping(key) => {
                let key = key.take().unwrap_or_default();
                if !node.texts.is_empty() {
                    frame.texts.insert(key.clone(), node.texts);
                } else if !frame.texts.is_empty() {
                    frame.texts.remove(&key);
                }
                self.members.push((key, node.value));
            }
        }
        frame.count += 1;
        Ok(())
    }
}

/// Reports a key that is there twice in what stands next in these.
fn report_repeated(repeated: &mut Repeated, outer: &[OpenNode], key: &str) {
    let path = outer.iter().filter_map(|frame| match &frame.holder {
        Holder::List => Some(frame.count.to_string()),
        Holder::Mapping(key) => key.clone(),
    });
    repeated.report(path, key);
}

impl Node {
    /// The text of a value as a key. A collection is written as JSON.
    fn as_key(&self) -> String {
        match (self.texts.own(), &self.value) {
            (Some(text), _) => text.to_owned(),
            (None, Value::String(text)) => text.clone(),
            (None, Value::Null) => String::new(),
            (None, other) => other.to_string(),
        }
    }
}

impl Anchors {
    /// Keeps the value of an anchor, if an alias uses the anchor.
    fn keep(&mut self, text: &str, anchor: usize, node: &Node, at: Marker) -> Result<(), Fault> {
        if !self.named.get_or_insert_with(|| named(text)).contains(&anchor) {
            return Ok(());
        }
        self.count(text, node.size, at)?;
        self.nodes.insert(anchor, node.clone());
        Ok(())
    }

    fn copy(&mut self, text: &str, anchor: usize, depth: usize, at: Marker) -> Result<Node, Fault> {
        let Some(node) = self.nodes.get(&anchor) else {
            let message =
                "not valid YAML: the alias is inside the value that it names, so the value has no end";
            return Err(fault("nesting", message, at).help("write out the part that repeats"));
        };
        let (size, height) = (node.size, node.height);
        if depth + height > MAX_DEPTH {
            return Err(too_deep(at));
        }
        self.count(text, size, at)?;
        Ok(self.nodes.get(&anchor).cloned().unwrap_or_default())
    }

    fn count(&mut self, text: &str, size: usize, at: Marker) -> Result<(), Fault> {
        let bound = MAX_COPIED.max(text.len().saturating_mul(MAX_GROWTH));
        self.copied = self.copied.saturating_add(size);
        if self.copied <= bound {
            return Ok(());
        }
        let bound = bound / 1024 / 1024;
        let message = format!("the aliases of the document add more than {bound} MiB");
        Err(fault("syntax", message, at)
            .help("put what repeats into `components`, and refer to it by `$ref`"))
    }
}

/// The numbers of the anchors that aliases use.
fn named(text: &str) -> BTreeSet<usize> {
    let mut named = BTreeSet::new();
    for (event, _) in Parser::new_from_str(text).map_while(Result::ok) {
        if let Event::Alias(anchor) = event {
            named.insert(anchor);
        }
    }
    named
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>, at: Marker) -> Result<Node, Fault> {
    let size = VALUE + text.len();
    let Some(scalar) = resolved(text, style, tag) else {
        let named = tag.map(|tag| format!("!!{}", tag.suffix)).unwrap_or_default();
        let message =
            format!("not valid YAML: the text after the tag `{}` is not such a value", excerpt(&named));
        return Err(fault("syntax", message, at).help("remove the tag, or correct the value"));
    };
    let (value, texts) = match scalar {
        Scalar::Plain(value) => (value, Texts::default()),
        Scalar::Written(value, text) => (value, Texts::of(text)),
    };
    Ok(Node { value, texts, size, height: 0 })
}

fn fault(feature: &'static str, message: impl Into<String>, at: Marker) -> Fault {
    Box::new(Refusal { found: Diagnostic::error(feature, message), at, is_indentation: false, within: None })
}

fn too_deep(at: Marker) -> Fault {
    fault("nesting", format!("the document is nested more than {MAX_DEPTH} deep"), at)
}

fn several(at: Marker) -> Fault {
    let message = "not valid YAML for one document: a second document starts here";
    fault("syntax", message, at).help("put each document into its own file")
}

fn syntax(text: &str, error: &ScanError, within: Option<(&'static str, Marker)>) -> Fault {
    let (info, at) = (error.info(), *error.marker());
    if info == "recursion limit exceeded" {
        return too_deep(at);
    }
    // For a tab in the indentation of a string, the parser reports the start of the string.
    let at = if info.contains("found a tab") { first_tab(text, at) } else { at };
    let mut found = fault("syntax", format!("not valid YAML: {}", excerpt(info)), at);
    found.is_indentation = info.contains("indentation");
    found.within = if info.starts_with("while parsing a ") { within } else { None };
    match help(info) {
        Some(help) => found.help(help),
        None => found,
    }
}

/// The position of the first tab in the indentation after this position, or the position itself.
fn first_tab(text: &str, after: Marker) -> Marker {
    for (index, line) in text.lines().enumerate().skip(after.line()) {
        let behind_indent = line.trim_start_matches(' ');
        if behind_indent.starts_with('\t') {
            return Marker::new(after.index(), index + 1, line.len() - behind_indent.len());
        }
    }
    after
}

/// Advice for common faults.
fn help(info: &str) -> Option<&'static str> {
    const HELP: [(&str, &str); 6] = [
        (
            "mapping values are not allowed",
            "put a string with `: ` in it into quotes, or correct the indentation",
        ),
        ("unexpected character", "put a text that starts with this character into quotes"),
        (
            "unknown anchor",
            "a text that starts with `*` is an alias: put it into quotes, or write its anchor before it",
        ),
        ("did not find expected key", "correct the indentation of this line or of the one before"),
        ("simple key expect", "put a colon after the key, or indent the text further than its key"),
        ("end of stream", "close the quotes"),
    ];
    let (_, help) = HELP.iter().find(|(part, _)| info.contains(part))?;
    Some(help)
}
