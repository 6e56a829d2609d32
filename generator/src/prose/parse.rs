//! Parses a document's text into a tree.

use indexmap::IndexSet;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag};

use super::builder::{Builder, ContainerKind, Node};
use super::clean::clean;
use super::html;
use super::link;
use super::shape;
use super::tree::{Block, Side};

/// The extensions of CommonMark that rustdoc uses. It also replaces dashes and quotes, but only in the
/// finished text.
pub(super) const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The blocks of a text.
pub(super) fn parse(text: &str) -> Vec<Block> {
    let text = clean(text);
    let mut reader = Reader { builder: Builder::new(), html: None, notes: IndexSet::new() };
    Parser::new_ext(&text, EXTENSIONS).for_each(|event| reader.read(event));
    shape::blocks(reader.builder.finish())
}

struct Reader {
    builder: Builder,
    /// The lines of an HTML block so far.
    html: Option<String>,
    /// The labels of footnotes, in order of appearance.
    notes: IndexSet<String>,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::HtmlBlock) => self.html = Some(String::new()),
            Event::Html(line) => match &mut self.html {
                Some(text) => text.push_str(&line),
                None => self.read_html(&line),
            },
            Event::InlineHtml(text) => self.read_html(&text),
            Event::End(pulldown_cmark::TagEnd::HtmlBlock) => {
                let text = self.html.take().unwrap_or_default();
                self.read_html(&text);
            }
            Event::Start(tag) => {
                let kind = self.kind(tag);
                self.builder.open(kind);
            }
            Event::End(_) => self.builder.close(),
            Event::Text(text) => match &mut self.html {
                Some(html) => html.push_str(&text),
                None => self.builder.push(Node::Text(text.into_string())),
            },
            Event::Code(text) => self.builder.push(Node::Code(text.into_string())),
            Event::SoftBreak => self.builder.push(Node::Text("\n".into())),
            Event::HardBreak => self.builder.push(Node::Break),
            Event::Rule => self.builder.push(Node::Rule),
            Event::TaskListMarker(is_done) => self.builder.push(Node::Task(is_done)),
            Event::FootnoteReference(label) => {
                let number = self.number(&label);
                self.builder.push(Node::Text(format!(" [{number}]")));
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.builder.push(Node::Code(text.into_string()))
            }
        }
    }

    fn read_html(&mut self, text: &str) {
        html::parts(text).into_iter().for_each(|part| self.builder.html(part));
    }

    fn kind(&mut self, tag: Tag<'_>) -> ContainerKind {
        match tag {
            Tag::Paragraph => ContainerKind::Paragraph,
            Tag::Heading { level, .. } => ContainerKind::Heading(level_of(level)),
            Tag::BlockQuote(_) => ContainerKind::Quote,
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => ContainerKind::Pre(info.into_string()),
            Tag::CodeBlock(CodeBlockKind::Indented) => ContainerKind::Pre(String::new()),
            Tag::List(start) => ContainerKind::List(start),
            Tag::Item => ContainerKind::Item,
            Tag::Table(sides) => ContainerKind::Table(sides.into_iter().map(side).collect()),
            Tag::TableHead | Tag::TableRow => ContainerKind::Row,
            Tag::TableCell => ContainerKind::Cell { is_head: false },
            Tag::Emphasis => ContainerKind::Emphasis,
            Tag::Strong => ContainerKind::Strong,
            Tag::Strikethrough => ContainerKind::Strike,
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                ContainerKind::Link(link::mail(&dest_url).unwrap_or_default())
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                ContainerKind::Link(dest_url.into_string())
            }
            Tag::FootnoteDefinition(label) => {
                let number = self.number(&label);
                ContainerKind::Note(number)
            }
            _ => ContainerKind::Group,
        }
    }

    /// The number of a footnote with this label.
    fn number(&mut self, label: &str) -> usize {
        self.notes.insert_full(label.to_owned()).0 + 1
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn side(alignment: Alignment) -> Side {
    match alignment {
        Alignment::None => Side::Unsaid,
        Alignment::Left => Side::Left,
        Alignment::Center => Side::Center,
        Alignment::Right => Side::Right,
    }
}
