//! Turns a document's text into documentation, text for manifests, and messages in attributes. It remains
//! text, whatever it contains.
//!
//! The text is cleaned and parsed with rustdoc's parser. The result becomes a tree with only elements that
//! documentation may contain, which is written as Markdown. That is parsed again, and written more simply if
//! it does not have the same meaning.

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

/// The column where lines are broken.
const WIDTH: usize = 96;

/// A text of documentation, made from the document's text and the generator's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doc(Vec<Block>);

/// A part of a line. Only literals in the generator's source are taken as Markdown.
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

/// Joins parts of a line: literals are Markdown, other parts come from the functions in this module.
macro_rules! words {
    ($($part:expr),* $(,)?) => { $crate::prose::Words::from(vec![$($crate::prose::Words::from($part)),*]) };
}
pub(crate) use words;

/// A name or value from the document as code. It is in quotes, with escapes, if it would not be shown as it is.
pub(crate) fn code(name: &str) -> Words {
    let plain = clean_line(name);
    if plain == name && !name.is_empty() {
        return Words(vec![Inline::Code(plain)]);
    }
    let quoted = clean::clean(&format!("{name:?}"));
    Words(vec![Inline::Code(quoted.replace('\n', " "))])
}

/// JSON as code, in one line. Characters that cannot be seen are escaped, as JSON may escape them.
pub(crate) fn json(text: &str) -> Words {
    let has_hidden = clean::clean(text) != text;
    let escaped = if has_hidden { text.chars().map(escaped).collect() } else { text.to_owned() };
    Words(vec![Inline::Code(clean::clean(&escaped).replace('\n', " "))])
}

fn escaped(symbol: char) -> String {
    if symbol.escape_debug().len() < 4 {
        return symbol.to_string();
    }
    symbol.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// Several names as code, with words between them.
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

/// A link to an item of the client.
pub(crate) fn item(path: &impl ToString) -> Words {
    let path = path.to_string();
    let is_raw = path.contains("r#");
    // rustdoc cannot link to raw identifiers.
    Words(vec![if is_raw { Inline::Code(path) } else { Inline::Own(format!("[`{path}`]")) }])
}

/// A link to a method of the client.
pub(crate) fn client_method(name: &impl ToString) -> Words {
    let name = name.to_string();
    let is_raw = name.contains("r#");
    Words(vec![if is_raw { Inline::Code(name) } else { Inline::Own(format!("[`{name}`](Client::{name})")) }])
}

/// A number.
pub(crate) fn number(number: impl Into<u64>) -> Words {
    Words(vec![Inline::Own(number.into().to_string())])
}

/// A text of the document in one line, such as a title, without blocks.
pub(crate) fn line(text: &str) -> Words {
    let text = clean::clean(text);
    let first = text.lines().map(clean_line).find(|line| !line.is_empty()).unwrap_or_default();
    // After a word, nothing is parsed as the start of a block.
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

/// The same, ending as a sentence.
pub(crate) fn sentence(text: &str) -> Words {
    let mut line = line(text);
    if !ends_a_sentence(&line.0) && !line.0.is_empty() {
        line.0.push(Inline::Text(".".into()));
    }
    line
}

/// The first sentence of a text.
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

/// The text in one line, where it is not read as Markdown.
pub(crate) fn plain(text: &str) -> String {
    clean_line(text)
}

/// The address of a web page, cleaned; `None` if it is not one.
pub(crate) fn page(text: &str) -> Option<String> {
    link::target(text).filter(|target| !target.starts_with("mailto:"))
}

/// The words of a name as a short sentence. A name with unusual characters is not changed.
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
    /// A paragraph of the generator's own text.
    pub(crate) fn of(words: impl Into<Words>) -> Self {
        let mut doc = Self::default();
        doc.add(words);
        doc
    }

    /// The document's text.
    pub(crate) fn said(text: &str) -> Self {
        let line = text.trim_end();
        if is_plain_text(line) && !line.contains("  ") {
            return Self(vec![Block::Paragraph(vec![Inline::Text(line.to_owned())])]);
        }
        Self(confirmed(parse::parse(text)))
    }

    /// The document's text, or the generator's if there is none.
    pub(crate) fn said_or(text: Option<&str>, other: impl FnOnce() -> Words) -> Self {
        let said = text.map(Self::said).unwrap_or_default();
        if said.is_empty() { Self::of(other()) } else { said }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a paragraph of the generator's own text.
    pub(crate) fn add(&mut self, words: impl Into<Words>) {
        let words = words.into();
        if !words.is_empty() {
            self.0.push(Block::Paragraph(words.0));
        }
    }

    /// Adds words to the last paragraph, or starts one.
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

    /// The document's text below a heading of the generator's own.
    pub(crate) fn said_below(text: &str) -> Self {
        Self(Self::said(text).0.into_iter().map(below).collect())
    }

    /// Adds a heading one level lower.
    pub(crate) fn subheading(&mut self, text: &'static str) {
        self.0.push(Block::Heading(2, Words::from(text).0));
    }

    /// Adds a code block of the generator's own.
    pub(crate) fn code(&mut self, language: &'static str, text: String) {
        self.0.push(Block::Code(Code { language, text }));
    }

    /// Adds a sample of the generator's own, which is compiled as a test, but not run.
    pub(crate) fn sample(&mut self, text: String) {
        self.code(check::SAMPLE, text);
    }

    /// Adds another text.
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

    /// An entry of a list: a name, and a text about it. Empty if there is no text.
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
        // Paragraphs with short facts are joined.
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

    /// The lines of the doc comment, without the space at their start.
    pub(crate) fn lines(&self) -> Vec<String> {
        write::write(&self.0, WIDTH)
    }
}

/// A list entry cannot contain a heading.
fn below(block: Block) -> Block {
    match block {
        Block::Heading(_, of) => Block::Paragraph(vec![Inline::Strong(inline::plain(of))]),
        block => block,
    }
}

/// The blocks in a form that has the same meaning when it is parsed again. Markdown cannot express everything
/// that HTML can, such as a word with a bold part.
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

/// Most paragraphs are text without special characters, so they need not be parsed again.
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
    // Line breaks have no meaning, so checking one width is enough.
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
