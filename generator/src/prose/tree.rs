//! Prose as a tree that has nothing but what documentation may hold.

/// A part of a text that stands in lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Vec<Inline>),
    Heading(u8, Vec<Inline>),
    Quote(Vec<Block>),
    List(List),
    Code(Code),
    Table(Table),
    Rule,
}

/// A list; in a tight one, no entry is separated like a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct List {
    pub(super) start: Option<u64>,
    pub(super) tight: bool,
    pub(super) items: Vec<Item>,
}

/// An entry of a list; one that is a task is done or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(super) task: Option<bool>,
    pub(super) blocks: Vec<Block>,
}

/// Code in lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(super) language: &'static str,
    pub(super) text: String,
}

/// A table; all of its rows have as many cells as its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(super) sides: Vec<Side>,
    pub(super) head: Vec<Vec<Inline>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
}

/// The side of a column to which its cells keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Unsaid,
    Left,
    Center,
    Right,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Text with one space between words.
    Text(String),
    /// Code in one line.
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strike(Vec<Inline>),
    Link(String, Vec<Inline>),
    /// The end of a line that stays one.
    Break,
    /// Markdown of the generator's own.
    Own(String),
}

/// The text alone.
pub(super) fn text_of(inlines: &[Inline]) -> String {
    let parts = inlines.iter().map(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Own(text) => text.clone(),
        Inline::Emphasis(of) | Inline::Strong(of) | Inline::Strike(of) | Inline::Link(_, of) => text_of(of),
        Inline::Break => " ".to_owned(),
    });
    parts.collect()
}

/// Blocks in a place that has room for one line, such as a cell.
pub(super) fn in_line(blocks: Vec<Block>) -> Vec<Inline> {
    let mut out = Vec::new();
    for block in blocks {
        if !out.is_empty() {
            out.push(Inline::Text(" ".into()));
        }
        match block {
            Block::Paragraph(of) | Block::Heading(_, of) => out.extend(of),
            Block::Quote(of) => out.extend(in_line(of)),
            Block::List(list) => {
                out.extend(in_line(list.items.into_iter().flat_map(|item| item.blocks).collect()));
            }
            Block::Code(code) => out.push(Inline::Code(code.text)),
            Block::Table(table) => {
                let cells = [table.head].into_iter().chain(table.rows).flatten();
                out.extend(cells.flat_map(|cell| [cell, vec![Inline::Text(" ".into())]].concat()));
            }
            Block::Rule => {}
        }
    }
    out
}
