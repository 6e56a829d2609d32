//! Builds one tree from Markdown and the HTML in it, also if tags are unclosed, closed twice or crossed.

use super::html::Html;
use super::html::is_element;
use super::tree::Side;

/// The deepest nesting. Deeper nodes are moved up to this level.
const MAX_DEPTH: usize = 24;

/// A node in the order of the text, before it is decided what may contain it.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    Code(String),
    Break,
    Rule,
    Task(bool),
    Of(ContainerKind, Vec<Node>),
}

/// The kinds of nodes with children.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ContainerKind {
    Group,
    Quote,
    List(Option<u64>),
    Item,
    /// A footnote with its number.
    Note(usize),
    Paragraph,
    Heading(u8),
    /// A code block, and the information after its fence.
    Pre(String),
    Table(Vec<Side>),
    Row,
    Cell {
        is_head: bool,
    },
    Emphasis,
    Strong,
    Strike,
    CodeSpan,
    /// An element without a counterpart in Markdown.
    Span,
    Link(String),
    Skipped,
}

impl ContainerKind {
    /// Whether it is part of a line.
    pub(super) fn is_inline(&self) -> bool {
        matches!(
            self,
            Self::Emphasis
                | Self::Strong
                | Self::Strike
                | Self::CodeSpan
                | Self::Span
                | Self::Link(_)
                | Self::Skipped
        )
    }
}

/// A node that is not closed yet.
struct OpenContainer {
    kind: ContainerKind,
    /// The HTML tag that closes it; `None` if Markdown does.
    tag: Option<String>,
    children: Vec<Node>,
}

/// The tree so far.
pub(super) struct Builder {
    frames: Vec<OpenContainer>,
    /// The indices of frames that Markdown opened.
    marked: Vec<usize>,
    /// Closing tags of elements around the current paragraph, which are applied after it.
    late: Vec<String>,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            frames: vec![OpenContainer { kind: ContainerKind::Group, tag: None, children: Vec::new() }],
            marked: Vec::new(),
            late: Vec::new(),
        }
    }

    /// Closes all nodes, and returns the tree.
    pub(super) fn finish(mut self) -> Vec<Node> {
        while self.frames.len() > 1 {
            self.pop();
        }
        self.frames.pop().map(|frame| frame.children).unwrap_or_default()
    }

    pub(super) fn push(&mut self, node: Node) {
        if let Some(frame) = self.frames.last_mut() {
            frame.children.push(node);
        }
    }

    /// Opens a node of Markdown.
    pub(super) fn open(&mut self, kind: ContainerKind) {
        self.marked.push(self.frames.len());
        self.frames.push(OpenContainer { kind, tag: None, children: Vec::new() });
    }

    /// Closes the node that Markdown opened last.
    pub(super) fn close(&mut self) {
        let Some(index) = self.marked.pop() else { return };
        while self.frames.len() > index.max(1) {
            self.pop();
        }
        let is_block = self.frames.last().is_none_or(|frame| !frame.kind.is_inline());
        if is_block {
            std::mem::take(&mut self.late).iter().for_each(|name| self.close_tag(name));
        }
    }

    fn pop(&mut self) {
        let Some(OpenContainer { kind, children, .. }) = self.frames.pop() else { return };
        let depth = self.frames.len();
        let Some(parent) = self.frames.last_mut() else { return };
        match depth > MAX_DEPTH && kind != ContainerKind::Skipped {
            true if parent.children.is_empty() => parent.children = children,
            true => parent.children.extend(children),
            false => parent.children.push(Node::Of(kind, children)),
        }
    }

    /// Adds a part of HTML.
    pub(super) fn html(&mut self, part: Html) {
        match part {
            Html::Text(text) => self.push(Node::Text(text)),
            Html::Close(name) => self.close_tag(&name),
            Html::Open { name, attributes, is_whole } => self.open_tag(&name, &attributes, is_whole),
        }
    }

    fn open_tag(&mut self, name: &str, attributes: &[(String, String)], is_whole: bool) {
        let value =
            |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone());
        self.close_implied(name);
        match name {
            "br" => self.push(Node::Break),
            "hr" => self.push(Node::Rule),
            "img" => self.image(value("src"), value("alt")),
            "input" | "col" | "wbr" | "meta" | "link" | "source" | "track" | "base" | "area" | "embed"
            | "param" => {}
            "code" if self.is_bare_pre() => self.set_language(&value("class").unwrap_or_default()),
            name if !is_element(name) => {
                // An unknown name such as `<id>` is a placeholder, so it is text. With attributes or a slash
                // it is an unknown element.
                if attributes.is_empty() && !is_whole {
                    self.push(Node::Text(format!("<{name}>")));
                }
            }
            _ if is_whole => {}
            name => {
                let kind = kind(name, &value);
                self.frames.push(OpenContainer { kind, tag: Some(name.to_owned()), children: Vec::new() });
            }
        }
    }

    fn image(&mut self, source: Option<String>, text: Option<String>) {
        let text = text.unwrap_or_default();
        self.push(Node::Of(ContainerKind::Link(source.unwrap_or_default()), vec![Node::Text(text)]));
    }

    fn is_bare_pre(&self) -> bool {
        matches!(self.frames.last(), Some(OpenContainer { kind: ContainerKind::Pre(_), .. }))
    }

    fn set_language(&mut self, class: &str) {
        if let Some(OpenContainer { kind: ContainerKind::Pre(language), .. }) = self.frames.last_mut()
            && let Some(said) = class.split_whitespace().find_map(|class| class.strip_prefix("language-"))
        {
            said.clone_into(language);
        }
    }

    /// Closes elements that a tag closes implicitly.
    fn close_implied(&mut self, name: &str) {
        let (closed, bounds): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            name if is_block(name) => {
                (&["p"], &["div", "li", "td", "th", "blockquote", "dd", "table", "ul", "ol"])
            }
            _ => return,
        };
        for index in (1..self.frames.len()).rev() {
            let Some(OpenContainer { tag: Some(tag), .. }) = self.frames.get(index) else { return };
            let tag = tag.as_str();
            if closed.contains(&tag) {
                self.frames_until(index);
                return;
            }
            if bounds.contains(&tag) {
                return;
            }
        }
    }

    fn frames_until(&mut self, index: usize) {
        while self.frames.len() > index.max(1) {
            self.pop();
        }
    }

    fn close_tag(&mut self, name: &str) {
        if !is_element(name) {
            return self.push_unknown(name);
        }
        for index in (1..self.frames.len()).rev() {
            match self.frames.get(index) {
                Some(OpenContainer { tag: Some(tag), .. }) if tag == name => return self.frames_until(index),
                Some(OpenContainer { tag: Some(_), .. }) => {}
                Some(frame) => {
                    if frame.kind == ContainerKind::Paragraph && is_block(name) {
                        self.late.push(name.to_owned());
                    }
                    return;
                }
                None => return,
            }
        }
    }

    /// Adds the closing tag for a name in angle brackets that was kept as text.
    fn push_unknown(&mut self, name: &str) {
        self.push(Node::Text(format!("</{name}>")));
    }
}

fn is_block(name: &str) -> bool {
    !matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "br"
            | "cite"
            | "code"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "input"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "nobr"
            | "q"
            | "s"
            | "samp"
            | "script"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "style"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
    ) && is_element(name)
}

fn kind(name: &str, value: &dyn Fn(&str) -> Option<String>) -> ContainerKind {
    match name {
        "b" | "strong" => ContainerKind::Strong,
        "i" | "em" | "cite" | "var" | "dfn" => ContainerKind::Emphasis,
        "s" | "strike" | "del" => ContainerKind::Strike,
        "code" | "tt" | "kbd" | "samp" => ContainerKind::CodeSpan,
        "a" => ContainerKind::Link(value("href").unwrap_or_default()),
        "ul" | "menu" | "dir" => ContainerKind::List(None),
        "ol" => ContainerKind::List(Some(value("start").and_then(|start| start.parse().ok()).unwrap_or(1))),
        "li" => ContainerKind::Item,
        "p" | "dt" | "dd" | "caption" | "figcaption" | "summary" => ContainerKind::Paragraph,
        "h1" => ContainerKind::Heading(1),
        "h2" => ContainerKind::Heading(2),
        "h3" => ContainerKind::Heading(3),
        "h4" => ContainerKind::Heading(4),
        "h5" => ContainerKind::Heading(5),
        "h6" => ContainerKind::Heading(6),
        "pre" | "xmp" => ContainerKind::Pre(String::new()),
        "blockquote" => ContainerKind::Quote,
        "table" => ContainerKind::Table(Vec::new()),
        "tr" => ContainerKind::Row,
        "td" => ContainerKind::Cell { is_head: false },
        "th" => ContainerKind::Cell { is_head: true },
        "script" | "style" | "template" | "iframe" | "object" | "applet" => ContainerKind::Skipped,
        "abbr" | "bdi" | "bdo" | "big" | "font" | "ins" | "label" | "mark" | "nobr" | "q" | "small"
        | "span" | "sub" | "sup" | "time" | "u" => ContainerKind::Span,
        _ => ContainerKind::Group,
    }
}
