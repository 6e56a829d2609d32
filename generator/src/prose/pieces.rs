//! Writes the parts of a line as Markdown, divided into words between which the line may be broken.

use super::tree::Inline;

/// A piece of a line that is not broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Word(String),
    Break,
}

/// Where the line is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LinePlace {
    Line,
    Cell,
}

/// The pieces of a line.
pub(super) fn pieces(inlines: &[Inline], place: LinePlace) -> Vec<Piece> {
    let mut writer = Writer { pieces: Vec::new(), word: String::new(), place };
    writer.inlines(inlines, None);
    writer.end_word();
    writer.pieces
}

struct Writer {
    pieces: Vec<Piece>,
    word: String,
    place: LinePlace,
}

impl Writer {
    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.pieces.push(Piece::Word(std::mem::take(&mut self.word)));
        }
    }

    /// `outer` is the character that follows the last part.
    fn inlines(&mut self, inlines: &[Inline], outer: Option<char>) {
        for (index, inline) in inlines.iter().enumerate() {
            let next = match inlines.get(index + 1) {
                Some(next) => Some(first(next)),
                None => outer,
            };
            match inline {
                Inline::Text(text) => self.text(text, next),
                Inline::Code(text) => self.code(text),
                Inline::Emphasis(of) => self.marked("*", of),
                Inline::Strong(of) => self.marked("**", of),
                Inline::Strike(of) => self.marked("~~", of),
                Inline::Link(target, of) => self.link(target, of),
                Inline::Break => {
                    self.end_word();
                    self.pieces.push(Piece::Break);
                }
                Inline::Own(text) => self.own(text),
            }
        }
    }

    fn marked(&mut self, sign: &str, of: &[Inline]) {
        self.word.push_str(sign);
        self.inlines(of, sign.chars().next());
        self.word.push_str(sign);
    }

    fn text(&mut self, text: &str, after: Option<char>) {
        let mut symbols = text.char_indices().peekable();
        let mut previous = self.word.chars().next_back();
        while let Some((at, symbol)) = symbols.next() {
            let next = symbols.peek().map(|(_, next)| *next).or(after);
            if symbol == ' ' {
                self.end_word();
            } else {
                if is_escaped(previous, symbol, next, &text[at..]) {
                    self.word.push('\\');
                }
                self.word.push(symbol);
            }
            previous = Some(symbol);
        }
    }

    /// Adds Markdown of the generator's own, which may be broken anywhere except inside code.
    fn own(&mut self, text: &str) {
        let mut is_code = false;
        for symbol in text.chars() {
            is_code ^= symbol == '`';
            match symbol {
                ' ' if !is_code => self.end_word(),
                symbol => self.word.push(symbol),
            }
        }
    }

    fn code(&mut self, text: &str) {
        let text = match self.place {
            LinePlace::Line => text.to_owned(),
            LinePlace::Cell => text.replace('|', "\\|"),
        };
        let ticks = "`".repeat(longest_run(&text, '`') + 1);
        let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
        // A backtick before it would become part of the delimiter.
        self.word.push_str(&format!("{ticks}{space}{text}{space}{ticks}"));
    }

    fn link(&mut self, target: &str, of: &[Inline]) {
        if let [Inline::Text(text)] = of
            && (text == target || Some(text.as_str()) == target.strip_prefix("mailto:"))
            && target.is_ascii()
        {
            return self.word.push_str(&format!("<{text}>"));
        }
        self.word.push('[');
        self.inlines(of, Some(']'));
        let target = if target.contains(';') { target.replace('&', "\\&") } else { target.to_owned() };
        self.word.push_str(&format!("](<{target}>)"));
    }
}

/// The character that a part starts with.
fn first(inline: &Inline) -> char {
    match inline {
        Inline::Text(text) | Inline::Own(text) => text.chars().next().unwrap_or(' '),
        Inline::Code(_) => '`',
        Inline::Emphasis(_) | Inline::Strong(_) => '*',
        Inline::Strike(_) => '~',
        Inline::Link(..) => '[',
        Inline::Break => ' ',
    }
}

/// The length of the longest run of a character.
pub(super) fn longest_run(text: &str, sign: char) -> usize {
    let runs = text.split(|symbol| symbol != sign).map(str::len);
    runs.max().unwrap_or(0) / sign.len_utf8()
}

/// Whether a character would be parsed as markup, and so must be escaped.
fn is_escaped(previous: Option<char>, symbol: char, next: Option<char>, rest: &str) -> bool {
    let is_letter = |neighbour: Option<char>| neighbour.is_some_and(|symbol| symbol.is_ascii_alphanumeric());
    let is_apart = |neighbour: Option<char>| neighbour.is_none_or(|symbol| symbol == ' ' || symbol == '#');
    match symbol {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
        '_' => !(is_letter(previous) && is_letter(next)),
        '!' => rest.len() == 1 && next == Some('['),
        // A heading may end with `#`.
        '#' => is_apart(previous) && is_apart(next),
        '&' => {
            let word = rest.split(' ').next().unwrap_or_default();
            word.contains(';') && (is_letter(next) || next == Some('#'))
        }
        _ => false,
    }
}

/// A word at the start of a line, where more characters must be escaped.
pub(super) fn at_start(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = word.split_at(digits);
    let is_sign = match (digits, rest.chars().next()) {
        (0, Some(first)) => matches!(first, '-' | '+' | '=' | '>' | '#' | ':'),
        (_, Some(first)) => matches!(first, '.' | ')'),
        (_, None) => false,
    };
    if is_sign { format!("{number}\\{rest}") } else { word.to_owned() }
}
