//! Shapes parsed nodes into allowed structures: blocks in blocks, inline parts in lines, and nothing empty.

use super::builder::{ContainerKind, Node};
use super::clean::clean;
use super::inline;
use super::language::language;
use super::tree::{Block, Code, Inline, Item, List, Side, Table, in_line, text_of};

/// The most columns of a table. The content of further columns is added to the last one.
const MAX_COLUMNS: usize = 32;

/// The largest number of a list entry (CommonMark 0.31, section 5.2).
const MAX_NUMBER: u64 = 999_999_999;

/// The blocks for these nodes.
pub(super) fn blocks(nodes: Vec<Node>) -> Vec<Block> {
    let mut out = Out::default();
    for node in nodes {
        out.node(node);
    }
    out.end_line();
    out.blocks
}

/// The blocks so far, and the current line.
#[derive(Default)]
struct Out {
    blocks: Vec<Block>,
    line: Vec<Inline>,
}

impl Out {
    fn end_line(&mut self) {
        let line = inline::tidy(std::mem::take(&mut self.line));
        if !line.is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    fn push(&mut self, block: Block) {
        self.end_line();
        self.blocks.push(block);
    }

    fn node(&mut self, node: Node) {
        let Node::Of(kind, children) = node else { return self.leaf(node) };
        match kind {
            ContainerKind::Skipped => {}
            ContainerKind::Span if children.iter().any(holds_blocks) => self.group(children),
            kind if kind.is_inline() => self.line.extend(inlines(vec![Node::Of(kind, children)])),
            ContainerKind::Group | ContainerKind::Paragraph => self.group(children),
            ContainerKind::Heading(level) => {
                let line = inline::tidy(without_breaks(inlines(children)));
                if !line.is_empty() {
                    self.push(Block::Heading(level, line));
                }
            }
            ContainerKind::Quote => {
                let blocks = blocks(children);
                if !blocks.is_empty() {
                    self.push(Block::Quote(blocks));
                }
            }
            ContainerKind::List(start) => {
                if let Some(list) = list(start, children) {
                    self.push(list);
                }
            }
            ContainerKind::Item | ContainerKind::Cell { .. } => self.group(children),
            ContainerKind::Row => self.group(children),
            ContainerKind::Note(number) => {
                self.end_line();
                self.line.push(Inline::Text(format!("[{number}] ")));
                for child in children {
                    self.note(child);
                }
                self.end_line();
            }
            ContainerKind::Pre(info) => {
                let text = code(&children);
                if !text.is_empty() {
                    self.push(Block::Code(Code { language: language(&info), text }));
                }
            }
            ContainerKind::Table(sides) => self.table(sides, children),
            _ => self.group(children),
        }
    }

    fn leaf(&mut self, node: Node) {
        match node {
            Node::Rule => self.push(Block::Rule),
            Node::Task(_) => {}
            node => self.line.extend(inlines(vec![node])),
        }
    }

    fn group(&mut self, children: Vec<Node>) {
        self.end_line();
        for child in children {
            self.node(child);
        }
        self.end_line();
    }

    /// The first paragraph of a footnote follows its number.
    fn note(&mut self, node: Node) {
        match node {
            Node::Of(ContainerKind::Paragraph, children) => {
                for child in children {
                    self.node(child);
                }
                self.end_line();
            }
            node => self.node(node),
        }
    }

    fn table(&mut self, sides: Vec<Side>, children: Vec<Node>) {
        let mut rows = Vec::new();
        let mut rest = Vec::new();
        rows_of(children, &mut rows, &mut rest);
        self.group(rest);
        let is_marked = !sides.is_empty();
        let has_head = is_marked || matches!(rows.first(), Some(Row { is_head: true, .. }));
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(MAX_COLUMNS);
        if columns == 0 {
            return;
        }
        let mut rows = rows.into_iter().map(|row| fitted(row.cells, columns));
        let head = if has_head { rows.next().unwrap_or_default() } else { vec![Vec::new(); columns] };
        let sides = sides.into_iter().chain(std::iter::repeat(Side::Unsaid)).take(columns).collect();
        self.push(Block::Table(Table { sides, head, rows: rows.collect() }));
    }
}

struct Row {
    cells: Vec<Vec<Inline>>,
    is_head: bool,
}

fn rows_of(nodes: Vec<Node>, rows: &mut Vec<Row>, rest: &mut Vec<Node>) {
    for node in nodes {
        match node {
            Node::Of(ContainerKind::Row, children) => {
                let mut row = Row { cells: Vec::new(), is_head: true };
                for child in children {
                    if let Node::Of(ContainerKind::Cell { is_head }, children) = child {
                        row.is_head &= is_head;
                        row.cells.push(inline::tidy(without_breaks(in_line(blocks(children)))));
                    }
                }
                if !row.cells.is_empty() {
                    rows.push(row);
                }
            }
            Node::Of(ContainerKind::Group, children) => rows_of(children, rows, rest),
            node => rest.push(node),
        }
    }
}

/// Adjusts a row to the number of columns.
fn fitted(mut row: Vec<Vec<Inline>>, columns: usize) -> Vec<Vec<Inline>> {
    if row.len() > columns {
        let mut last = Vec::new();
        for cell in row.split_off(columns.saturating_sub(1)) {
            last.extend(cell);
            last.push(Inline::Text(" ".into()));
        }
        row.push(inline::tidy(last));
    }
    row.resize(columns, Vec::new());
    row
}

fn list(start: Option<u64>, children: Vec<Node>) -> Option<Block> {
    let mut items = Vec::new();
    let mut has_paragraphs = false;
    for child in children {
        let children = match child {
            Node::Of(ContainerKind::Item, children) => children,
            node => vec![node],
        };
        has_paragraphs |= children.iter().any(|child| matches!(child, Node::Of(ContainerKind::Paragraph, _)));
        let task = task_of(&children);
        let blocks = blocks(children);
        match blocks.first() {
            None => {}
            // A task must start with text (GitHub Flavored Markdown 0.29, section 5.3).
            Some(Block::Paragraph(_)) => items.push(Item { task, blocks }),
            Some(_) => items.push(Item { task: None, blocks }),
        }
    }
    if items.is_empty() {
        return None;
    }
    let start = match start {
        Some(start) if start.saturating_add(items.len() as u64) > MAX_NUMBER => Some(1),
        other => other,
    };
    let tight = is_tight(!has_paragraphs, &items);
    Some(Block::List(List { start, tight, items }))
}

/// Whether the task in a list entry is done; `None` if it is not a task.
fn task_of(entry: &[Node]) -> Option<bool> {
    let task = |node: &Node| match node {
        Node::Task(is_done) => Some(*is_done),
        _ => None,
    };
    entry.iter().find_map(|child| match child {
        Node::Of(ContainerKind::Paragraph, children) => children.iter().find_map(task),
        node => task(node),
    })
}

/// Whether the list can be tight: its entries need no blank lines between their parts.
fn is_tight(wanted: bool, items: &[Item]) -> bool {
    let parts: usize = items.iter().map(|item| item.blocks.len()).sum();
    let has_paragraph = |item: &Item| item.blocks.iter().any(|block| matches!(block, Block::Paragraph(_)));
    if parts <= 1 || !items.iter().any(has_paragraph) {
        return parts <= 1 || items.iter().all(|item| can_touch(&item.blocks));
    }
    wanted && items.iter().all(|item| can_touch(&item.blocks))
}

/// Whether each block ends where the next starts, without a blank line.
fn can_touch(blocks: &[Block]) -> bool {
    blocks.windows(2).all(|pair| match pair {
        [_, Block::Paragraph(_) | Block::Table(_)] | [Block::Quote(_), Block::Quote(_)] => false,
        [Block::Table(_), _] => false,
        [_, Block::List(list)] => list.start.is_none_or(|start| start == 1),
        _ => true,
    })
}

/// The text of code, with its lines and spaces.
fn code(nodes: &[Node]) -> String {
    let text = clean(&raw_text(nodes)).replace('\t', "    ");
    let lines = text.lines().map(str::trim_end).collect::<Vec<_>>();
    let blank = |line: &&&str| line.is_empty();
    let (before, after) =
        (lines.iter().take_while(blank).count(), lines.iter().rev().take_while(blank).count());
    lines.get(before..lines.len().saturating_sub(after)).unwrap_or_default().join("\n")
}

fn raw_text(nodes: &[Node]) -> String {
    let mut raw = String::new();
    for node in nodes {
        match node {
            Node::Text(text) | Node::Code(text) => raw.push_str(text),
            Node::Break => raw.push('\n'),
            Node::Of(ContainerKind::Skipped, _) | Node::Rule | Node::Task(_) => {}
            Node::Of(_, children) => raw.push_str(&raw_text(children)),
        }
    }
    raw
}

fn holds_blocks(node: &Node) -> bool {
    match node {
        Node::Of(kind, children) => !kind.is_inline() || children.iter().any(holds_blocks),
        Node::Rule => true,
        _ => false,
    }
}

/// Nodes as parts of a line. Blocks are separated by spaces.
fn inlines(nodes: Vec<Node>) -> Vec<Inline> {
    let mut out = Vec::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push(Inline::Text(text)),
            Node::Code(text) => out.push(Inline::Code(text)),
            Node::Break => out.push(Inline::Break),
            Node::Rule | Node::Task(_) | Node::Of(ContainerKind::Skipped, _) => {}
            Node::Of(ContainerKind::Emphasis, children) => out.push(Inline::Emphasis(inlines(children))),
            Node::Of(ContainerKind::Strong, children) => out.push(Inline::Strong(inlines(children))),
            Node::Of(ContainerKind::Strike, children) => out.push(Inline::Strike(inlines(children))),
            Node::Of(ContainerKind::Link(target), children) => {
                out.push(Inline::Link(target, inlines(children)))
            }
            Node::Of(ContainerKind::CodeSpan, children) => {
                out.push(Inline::Code(text_of(&inlines(children))))
            }
            Node::Of(ContainerKind::Span, children) => out.extend(inlines(children)),
            Node::Of(_, children) => {
                out.push(Inline::Text(" ".into()));
                out.extend(inlines(children));
                out.push(Inline::Text(" ".into()));
            }
        }
    }
    out
}

fn without_breaks(inlines: Vec<Inline>) -> Vec<Inline> {
    let replaced = inlines.into_iter().map(|inline| match inline {
        Inline::Break => Inline::Text(" ".into()),
        Inline::Emphasis(of) => Inline::Emphasis(without_breaks(of)),
        Inline::Strong(of) => Inline::Strong(without_breaks(of)),
        Inline::Strike(of) => Inline::Strike(without_breaks(of)),
        Inline::Link(target, of) => Inline::Link(target, without_breaks(of)),
        other => other,
    });
    replaced.collect()
}
