//! Writes the tree as the lines of a doc comment.

use super::pieces::{LinePlace, Piece, at_start, longest_run, pieces};
use super::tree::{Block, Code, Inline, Item, List, Side, Table};

/// The smallest width for line breaks, also in deep nesting.
const NARROWEST: usize = 40;

/// The lines of blocks, with blank lines between them.
pub(super) fn write(blocks: &[Block], width: usize) -> Vec<String> {
    joined(blocks, width, true)
}

fn joined(blocks: &[Block], width: usize, is_loose: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut is_other = false;
    for (index, block) in blocks.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| blocks.get(index));
        // Adjacent lists need different markers.
        is_other = match (before, block) {
            (Some(Block::List(before)), Block::List(list)) => {
                before.start.is_some() == list.start.is_some() && !is_other
            }
            _ => false,
        };
        if index > 0 && is_loose {
            out.push(String::new());
        }
        out.extend(lines(block, width, is_other));
    }
    out
}

fn lines(block: &Block, width: usize, is_other: bool) -> Vec<String> {
    match block {
        Block::Paragraph(of) => wrapped(&pieces(of, LinePlace::Line), width),
        Block::Heading(level, of) => {
            let sign = "#".repeat(usize::from(*level));
            vec![format!("{sign} {}", in_one(&pieces(of, LinePlace::Line)))]
        }
        Block::Quote(of) => {
            let inner = write(of, narrowed(width, 2));
            inner.iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
        }
        Block::List(list) => list_lines(list, width, is_other),
        Block::Code(Code { language, text }) => {
            let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
            let code = text.lines().map(str::to_owned);
            [format!("{fence}{language}")].into_iter().chain(code).chain([fence.clone()]).collect()
        }
        Block::Table(table) => table_lines(table),
        // `---` would make the line before it a heading.
        Block::Rule => vec!["***".to_owned()],
    }
}

fn narrowed(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(NARROWEST.min(width))
}

fn list_lines(list: &List, width: usize, is_other: bool) -> Vec<String> {
    let mut out = Vec::new();
    for (number, item) in (list.start.unwrap_or(0)..).zip(&list.items) {
        let sign = match (list.start, is_other) {
            (None, false) => "- ".to_owned(),
            (None, true) => "+ ".to_owned(),
            (Some(_), false) => format!("{number}. "),
            (Some(_), true) => format!("{number}) "),
        };
        if !list.tight && !out.is_empty() {
            out.push(String::new());
        }
        out.extend(item_lines(item, &sign, list.tight, width));
    }
    out
}

fn item_lines(item: &Item, sign: &str, tight: bool, width: usize) -> Vec<String> {
    let mut lines = joined(&item.blocks, narrowed(width, sign.len()), !tight);
    if let (Some(is_done), Some(first)) = (item.task, lines.first_mut()) {
        *first = format!("[{}] {first}", if is_done { 'x' } else { ' ' });
    }
    let indent = " ".repeat(sign.len());
    let lead = |(index, line): (usize, &String)| match (index, line.is_empty()) {
        (0, _) => format!("{sign}{line}"),
        (_, true) => String::new(),
        (_, false) => format!("{indent}{line}"),
    };
    lines.iter().enumerate().map(lead).collect()
}

fn table_lines(table: &Table) -> Vec<String> {
    let row = |cells: &[Vec<Inline>]| {
        let cells: Vec<String> = cells.iter().map(|cell| in_one(&pieces(cell, LinePlace::Cell))).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut sides: Vec<&str> = Vec::with_capacity(table.sides.len());
    for side in &table.sides {
        sides.push(match side {
            Side::Unsaid => "---",
            Side::Left => ":--",
            Side::Center => ":-:",
            Side::Right => "--:",
        });
    }
    let head = [row(&table.head), format!("| {} |", sides.join(" | "))];
    head.into_iter().chain(table.rows.iter().map(|cells| row(cells))).collect()
}

/// The pieces in one line.
fn in_one(pieces: &[Piece]) -> String {
    let mut words: Vec<&str> = Vec::new();
    for piece in pieces {
        if let Piece::Word(word) = piece {
            words.push(word);
        }
    }
    words.join(" ")
}

/// The pieces in lines of at most this width, if words allow it.
fn wrapped(pieces: &[Piece], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for piece in pieces {
        let Piece::Word(word) = piece else {
            line.push('\\');
            lines.push(std::mem::take(&mut line));
            continue;
        };
        let count = word.chars().count();
        if !line.is_empty() && length + 1 + count > width {
            lines.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line = at_start(word);
            length = count;
        } else {
            line.push(' ');
            line.push_str(word);
            length += 1 + count;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
