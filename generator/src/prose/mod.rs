//! The only way of a document's text into documentation, manifests and messages of attributes: it remains text, whatever it contains.
//!
//! A string is cleaned, parsed by rustdoc's parser, turned into a tree that has only what documentation may contain, and
//! written from that. The result is parsed again, and written more plainly if it does not mean the same.

mod builder;
pub mod check;
mod clean;
mod html;
mod inline;
mod language;
mod link;
mod parse;
mod pieces;
mod shape;
mod tree;

mod write;

#[cfg(test)]
mod tests;

use clean::clean_line;
use tree::{Block, Code, Inline, Item, List, in_line, text_of};

/// Where lines are broken.
const WIDTH: usize = 96;

/// Documentation in the making: what a document says, and what the generator says about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doc(Vec<Block>);

/// A part of a line of the generator's own; only text that stands in the generator's source is taken as Markdown.
#[derive(Clone, Debug)]
pub(crate) struct Words(Vec<Inline>);

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Self {
        Self(if text.is_empty() { Vec::new() } else { vec![Inline::Own(text.to_owned())] })
    }
}

impl From<Vec<Words>> for Words {
    fn from(parts: Vec<Words>) -> Self {
        let mut words = Vec::new();
        for part in parts {
            words.extend(part.0);
        }
        Self(words)
    }
}

/// Words one after the other: literals as Markdown, the rest as what the functions here make of it.
macro_rules! words {
    ($($part:expr),* $(,)?) => { $crate::prose::Words::from(vec![$($crate::prose::Words::from($part)),*]) };
}
pub(crate) use words;

/// A name of the document as code.
pub(crate) fn code(name: &str) -> Words {
    let name = clean_line(name);
    Words(if name.is_empty() { vec![Inline::Code("\"\"".into())] } else { vec![Inline::Code(name)] })
}

/// Names as code, with words between them.
pub(crate) fn codes<'a>(
    names: impl IntoIterator<Item = &'a str>,
    between: &'static str,
    last: &'static str,
) -> Words {
    let names: Vec<Words> = names.into_iter().map(code).collect();
    let count = names.len();
    let mut words = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        let sign = if index == 0 {
            ""
        } else if index + 1 == count {
            last
        } else {
            between
        };
        words.extend(Words::from(sign).0);
        words.extend(name.0);
    }
    Words(words)
}

/// A link to an item of the client by its path.
pub(crate) fn item(path: &impl ToString) -> Words {
    let path = path.to_string();
    let is_raw = path.contains("r#");
    // Documentation cannot link to a raw identifier.
    Words(vec![if is_raw { Inline::Code(path) } else { Inline::Own(format!("[`{path}`]")) }])
}

/// A link to a method of the client by its name.
pub(crate) fn client_method(name: &impl ToString) -> Words {
    let name = name.to_string();
    let is_raw = name.contains("r#");
    Words(vec![if is_raw { Inline::Code(name) } else { Inline::Own(format!("[`{name}`](Client::{name})")) }])
}

/// A count.
pub(crate) fn number(number: impl Into<u64>) -> Words {
    Words(vec![Inline::Own(number.into().to_string())])
}

/// A text that the document gives as a line, such as a title. It has no blocks.
pub(crate) fn line(text: &str) -> Words {
    let text = clean::clean(text);
    let first = text.lines().map(clean_line).find(|line| !line.is_empty()).unwrap_or_default();
    // Behind a word, nothing begins a block.
    let blocks = confirmed(parse::parse(&format!("x {first}")));
    let mut inlines = inline::tidy(in_line(blocks));
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.strip_prefix("x ").unwrap_or(text.trim_start_matches('x')).to_owned();
    }
    inlines.retain(|inline| *inline != Inline::Text(String::new()));
    Words(inlines)
}

fn ends_a_sentence(line: &[Inline]) -> bool {
    text_of(line).trim_end().ends_with(['.', '!', '?', ':', '\u{3002}'])
}

/// The same as a sentence.
pub(crate) fn sentence(text: &str) -> Words {
    let mut line = line(text);
    if !ends_a_sentence(&line.0) && !line.0.is_empty() {
        line.0.push(Inline::Text(".".into()));
    }
    line
}

/// The first sentence of a text, for places that have room for one.
pub(crate) fn brief(text: &str) -> Words {
    let blocks = confirmed(parse::parse(text));
    let first = inline::tidy(in_line(blocks.into_iter().take(1).collect()));
    let mut out = Vec::new();
    for inline in first {
        match inline {
            Inline::Break => break,
            Inline::Text(text) => {
                if let Some(end) = text.find(". ") {
                    out.push(Inline::Text(text[..=end].to_owned()));
                    break;
                }
                out.push(Inline::Text(text));
            }
            inline => out.push(inline),
        }
    }
    Words(out)
}

/// The text alone, in one line, for what is not read as Markdown.
pub(crate) fn plain(text: &str) -> String {
    clean_line(text)
}

/// The address of a page, made fit to be one; none if it is no such address.
pub(crate) fn page(text: &str) -> Option<String> {
    link::target(text).filter(|target| !target.starts_with("mailto:"))
}

/// The words of a name as a short sentence; a name with other signs stays as it is.
pub(crate) fn named(name: &str) -> Words {
    if name.contains(|symbol: char| !symbol.is_alphanumeric() && !"_-.$ ".contains(symbol)) {
        return words![code(name), "."];
    }
    let words = crate::naming::spoken(&clean_line(name));
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if words.chars().any(char::is_alphabetic) => {
            let first: String = first.to_uppercase().collect();
            Words(vec![Inline::Text(format!("{first}{}.", letters.as_str()))])
        }
        _ => words![code(name), "."],
    }
}

impl Words {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Doc {
    /// A paragraph of the generator's own.
    pub(crate) fn of(words: impl Into<Words>) -> Self {
        let mut doc = Self::default();
        doc.add(words);
        doc
    }

    /// What the document says.
    pub(crate) fn said(text: &str) -> Self {
        let line = text.trim_end();
        if is_plain_text(line) && !line.contains("  ") {
            return Self(vec![Block::Paragraph(vec![Inline::Text(line.to_owned())])]);
        }
        Self(confirmed(parse::parse(text)))
    }

    /// What the document says, or the generator's words where it says nothing.
    pub(crate) fn said_or(text: Option<&str>, other: impl FnOnce() -> Words) -> Self {
        let said = text.map(Self::said).unwrap_or_default();
        if said.is_empty() { Self::of(other()) } else { said }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a paragraph of the generator's own.
    pub(crate) fn add(&mut self, words: impl Into<Words>) {
        let words = words.into();
        if !words.is_empty() {
            self.0.push(Block::Paragraph(words.0));
        }
    }

    /// Adds words to the last paragraph, or begins one.
    pub(crate) fn append(&mut self, words: Words) {
        match self.0.last_mut() {
            Some(Block::Paragraph(last)) => {
                last.push(Inline::Own(" ".into()));
                last.extend(words.0);
            }
            _ => self.add(words),
        }
    }

    /// Adds a heading of the generator's own.
    pub(crate) fn heading(&mut self, text: &'static str) {
        self.0.push(Block::Heading(1, Words::from(text).0));
    }

    /// What the document says, below a heading of the generator's own.
    pub(crate) fn said_below(text: &str) -> Self {
        Self(Self::said(text).0.into_iter().map(below).collect())
    }

    /// Adds a heading of the generator's own, below that of a page.
    pub(crate) fn subheading(&mut self, text: &'static str) {
        self.0.push(Block::Heading(2, Words::from(text).0));
    }

    /// Adds code of the generator's own.
    pub(crate) fn code(&mut self, language: &'static str, text: String) {
        self.0.push(Block::Code(Code { language, text }));
    }

    /// Adds Rust of the generator's own, which is compiled as a test and never run.
    pub(crate) fn sample(&mut self, text: String) {
        self.code(check::SAMPLE, text);
    }

    /// Adds more.
    pub(crate) fn extend(&mut self, more: Doc) {
        self.0.extend(more.0);
    }

    /// Adds a list.
    pub(crate) fn list(&mut self, entries: Vec<Doc>) {
        let mut items: Vec<Item> = Vec::new();
        for entry in entries {
            if !entry.is_empty() {
                items.push(Item { task: None, blocks: entry.0.into_iter().map(below).collect() });
            }
        }
        let tight = items.iter().all(|item| item.blocks.len() == 1);
        if !items.is_empty() {
            self.0.push(Block::List(List { start: None, tight, items }));
        }
    }

    /// An entry of a list: its name, and what is said about it; none where nothing is.
    pub(crate) fn entry(name: Words, about: Doc) -> Self {
        if about.is_empty() {
            return Self::default();
        }
        let mut blocks = about.0.into_iter();
        let mut head = name.0;
        head.push(Inline::Own(": ".into()));
        let mut rest = Vec::new();
        match blocks.next() {
            Some(Block::Paragraph(of)) => head.extend(of),
            first => rest.extend(first),
        }
        // Short facts, each a paragraph, read on.
        for block in blocks {
            match block {
                Block::Paragraph(of) if rest.is_empty() => {
                    head.push(Inline::Own(if ends_a_sentence(&head) { " " } else { ". " }.into()));
                    head.extend(of);
                }
                block => rest.push(block),
            }
        }
        Self([Block::Paragraph(head)].into_iter().chain(rest).collect())
    }

    /// The lines of the comment, without the space before each.
    pub(crate) fn lines(&self) -> Vec<String> {
        write::write(&self.0, WIDTH)
    }
}

/// A heading has no place in an entry.
fn below(block: Block) -> Block {
    match block {
        Block::Heading(_, of) => Block::Paragraph(vec![Inline::Strong(inline::plain(of))]),
        block => block,
    }
}

/// The blocks, each of which means what was meant when it is read again: Markdown has no words for some of what HTML
/// can say, such as a word of which a part is bold.
fn confirmed(blocks: Vec<Block>) -> Vec<Block> {
    blocks.into_iter().map(confirmed_block).collect()
}

fn confirmed_block(block: Block) -> Block {
    if is_plain(&block) || is_read_again(&block) {
        return block;
    }
    let plainer = without_marks(block);
    if is_read_again(&plainer) {
        return plainer;
    }
    let text = text_of(&in_line(vec![plainer]));
    Block::Paragraph(vec![Inline::Text(clean_line(&text))])
}

/// Most paragraphs are text in which nothing has a meaning, which is what is read and written again.
fn is_plain(block: &Block) -> bool {
    match block {
        Block::Paragraph(of) => matches!(of.as_slice(), [Inline::Text(text)] if is_plain_text(text)),
        _ => false,
    }
}

fn is_plain_text(text: &str) -> bool {
    const LONGEST: usize = 1024;
    let is_harmless = |symbol: char| symbol.is_ascii_alphanumeric() || " .,;()'/-".contains(symbol);
    text.len() <= LONGEST
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(is_harmless)
}

fn is_read_again(block: &Block) -> bool {
    // Lines are broken where words allow it, which changes nothing; so one width stands for all.
    let text = write::write(std::slice::from_ref(block), WIDTH).join("\n");
    parse::parse(&text).as_slice() == std::slice::from_ref(block)
}

fn without_marks(block: Block) -> Block {
    match block {
        Block::Paragraph(of) => Block::Paragraph(inline::plain(of)),
        Block::Heading(level, of) => Block::Heading(level, inline::plain(of)),
        Block::Quote(of) => Block::Quote(of.into_iter().map(without_marks).collect()),
        Block::List(List { start, tight, items }) => {
            let mut plainer = Vec::with_capacity(items.len());
            for Item { task, blocks } in items {
                plainer.push(Item { task, blocks: blocks.into_iter().map(without_marks).collect() });
            }
            Block::List(List { start, tight, items: plainer })
        }
        Block::Table(mut table) => {
            for row in std::iter::once(&mut table.head).chain(&mut table.rows) {
                *row = std::mem::take(row).into_iter().map(inline::plain).collect();
            }
            Block::Table(table)
        }
        block => block,
    }
}
