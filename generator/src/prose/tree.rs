//! A tree of only those elements that documentation may contain.

/// A block: an element with its own lines.
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

/// A list. In a tight list, there are no blank lines between entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct List {
    pub(super) start: Option<u64>,
    pub(super) tight: bool,
    pub(super) items: Vec<Item>,
}

/// An entry of a list. `task` says whether it is a task and done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(super) task: Option<bool>,
    pub(super) blocks: Vec<Block>,
}

/// A code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(super) language: &'static str,
    pub(super) text: String,
}

/// A table. All rows have the same number of cells as its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(super) sides: Vec<Side>,
    pub(super) head: Vec<Vec<Inline>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
}

/// The alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Unsaid,
    Left,
    Center,
    Right,
}

/// An element inside a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Text with single spaces between words.
    Text(String),
    /// Code.
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strike(Vec<Inline>),
    Link(String, Vec<Inline>),
    /// A line break that is kept.
    Break,
    /// Markdown of the generator's own.
    Own(String),
}

/// The text without markup.
pub(super) fn text_of(inlines: &[Inline]) -> String {
    let parts = inlines.iter().map(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Own(text) => text.clone(),
        Inline::Emphasis(of) | Inline::Strong(of) | Inline::Strike(of) | Inline::Link(_, of) => text_of(of),
        Inline::Break => " ".to_owned(),
    });
    parts.collect()
}

/// Blocks in one line, such as for a cell.
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
