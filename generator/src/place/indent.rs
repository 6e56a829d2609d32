//! Corrects lines inside brackets and quotes that are indented less than YAML requires. Many documents have
//! them, and most YAML readers accept them.

use std::collections::BTreeMap;

use saphyr_parser::Marker;

use super::position::Position;

/// A text with corrected indentation, and how many columns each line was moved.
pub(crate) struct Indented {
    pub(crate) text: String,
    moved: BTreeMap<usize, usize>,
}

impl Indented {
    /// The text in a form that a strict parser accepts; `None` if it needs no change.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let mut scan =
            Scan { rest: text.as_bytes(), line: 1, column: 0, depth: 0, start: None, moved: BTreeMap::new() };
        while !scan.rest.is_empty() {
            if scan.depth == 0 { scan.block_line() } else { scan.flow_token() }
        }
        let moved = scan.moved;
        if moved.is_empty() {
            return None;
        }
        let mut padded = String::with_capacity(text.len());
        for (index, line) in text.split_inclusive('\n').enumerate() {
            if let Some(by) = moved.get(&(index + 1)) {
                padded.push_str(&" ".repeat(*by));
            }
            padded.push_str(line);
        }
        Some(Self { text: padded, moved })
    }

    /// The position in the original text.
    pub(crate) fn position(indented: Option<&Self>, at: Marker) -> Position {
        let mut column = at.col();
        if let Some(indented) = indented
            && let Some(by) = indented.moved.get(&at.line())
        {
            column = column.saturating_sub(*by);
        }
        Position { line: at.line(), column: column + 1 }
    }
}

struct Scan<'t> {
    rest: &'t [u8],
    line: usize,
    /// In bytes, from 0.
    column: usize,
    /// The number of open brackets.
    depth: usize,
    /// The column of the outermost open bracket or quote.
    start: Option<usize>,
    moved: BTreeMap<usize, usize>,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn step(&mut self) {
        let Some((first, rest)) = self.rest.split_first() else { return };
        self.rest = rest;
        self.column += 1;
        if *first == b'\n' {
            (self.line, self.column) = (self.line + 1, 0);
            self.begin_line();
        }
    }

    /// Records how far a line inside brackets or quotes must move. Empty lines are left alone.
    fn begin_line(&mut self) {
        let Some(wanted) = self.start else { return };
        let indent = self.rest.iter().take_while(|byte| **byte == b' ').count();
        let is_empty = self.rest.get(indent).is_none_or(|byte| b"\r\n".contains(byte));
        if indent < wanted && !is_empty {
            self.moved.insert(self.line, wanted - indent);
        }
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&wanted) {
            self.step();
        }
    }

    /// Scans a line outside of brackets, up to the first bracket that starts a value.
    fn block_line(&mut self) {
        self.skip_while(|byte| byte == b' ');
        let mut indent = self.column;
        loop {
            match (self.peek(), self.rest.get(1)) {
                (Some(b'-' | b'?' | b':'), Some(b' ')) => {
                    self.step();
                    self.skip_while(|byte| byte == b' ');
                    indent = self.column;
                }
                (Some(b'[' | b'{'), _) => {
                    (self.depth, self.start) = (1, Some(self.column));
                    return self.step();
                }
                (Some(quote @ (b'"' | b'\'')), _) => {
                    self.start = Some(self.column);
                    self.quoted(quote);
                    self.start = None;
                }
                (Some(b'|' | b'>'), _) => return self.block_scalar(indent),
                (Some(b'&' | b'!'), _) => {
                    self.skip_while(|byte| !b" \r\n".contains(&byte));
                    self.skip_while(|byte| byte == b' ');
                }
                (Some(b'#'), _) => self.skip_while(|byte| byte != b'\n'),
                (Some(b'\n') | None, _) => return self.step(),
                _ => self.plain(),
            }
        }
    }

    /// Scans a key with its colon, or unquoted text to the end of the line.
    fn plain(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'\n' {
                return;
            }
            self.step();
            if byte == b':' && self.peek().is_none_or(|next| b" \t\r\n".contains(&next)) {
                return self.skip_while(|byte| byte == b' ' || byte == b'\t');
            }
            if byte == b' ' && self.peek() == Some(b'#') {
                return;
            }
        }
    }

    /// Skips the lines of a block scalar: all that are empty or indented more than `indent`.
    fn block_scalar(&mut self, indent: usize) {
        self.skip_while(|byte| byte != b'\n');
        self.step();
        while !self.rest.is_empty() {
            let spaces = self.rest.iter().take_while(|byte| **byte == b' ').count();
            let is_empty = self.rest.get(spaces).is_none_or(|byte| b"\r\n".contains(byte));
            if spaces <= indent && !is_empty {
                return;
            }
            self.skip_while(|byte| byte != b'\n');
            self.step();
        }
    }

    /// Scans the next token inside brackets.
    fn flow_token(&mut self) {
        match self.peek() {
            Some(b'[' | b'{') => {
                self.depth += 1;
                self.step();
            }
            Some(b']' | b'}') => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.start = None;
                    self.step();
                    // The rest of the line is a colon, a comment, or an error.
                    return self.block_line();
                }
                self.step();
            }
            Some(quote @ (b'"' | b'\'')) => self.quoted(quote),
            Some(b',' | b':' | b' ' | b'\n' | b'\r' | b'\t') => self.step(),
            Some(b'#') => self.skip_while(|byte| byte != b'\n'),
            // Quotes and `#` inside unquoted text are part of the text.
            _ => self.flow_plain(),
        }
    }

    fn flow_plain(&mut self) {
        while let Some(byte) = self.peek() {
            if b"[]{},\n".contains(&byte) {
                return;
            }
            self.step();
            let next = self.peek();
            let is_key = byte == b':' && next == Some(b' ');
            if is_key || byte == b' ' && next == Some(b'#') {
                return;
            }
        }
    }

    fn quoted(&mut self, quote: u8) {
        self.step();
        while let Some(byte) = self.peek() {
            self.step();
            match byte {
                b'\\' if quote == b'"' => self.step(),
                byte if byte == quote && self.peek() != Some(quote) => return,
                byte if byte == quote && quote == b'\'' => self.step(),
                byte if byte == quote => return,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Indented;

    /// Checks which lines move, and to which columns.
    fn check_moved(text: &str, expected: &[(usize, usize)]) {
        let moved = Indented::of(text).map(|indented| indented.moved).unwrap_or_default();
        assert_eq!(moved.into_iter().collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[test]
    fn lines_within_brackets_and_quotes_move() {
        check_moved("a: {\n  b: 1\n}\nc: 1\n", &[(2, 1), (3, 3)]);
        check_moved("a: &x !t [\n1,\n\n# c ]\n]\nb: 1\n", &[(2, 9), (4, 9), (5, 9)]);
        check_moved("a: \"b\nc\\\"\nd\"\ne: 'x''\ny'\nf: 1\n", &[(2, 3), (3, 3), (5, 3)]);
        check_moved("- ? [a,\n b]\n: {\nc: 1\n}\nd: 1\n", &[(2, 3), (4, 2), (5, 2)]);
        check_moved("a: { b: \"}\n\", c: it's }\nd: 1\n", &[(2, 3)]);
    }

    #[test]
    fn other_lines_stay() {
        check_moved("a: text {\nb: it's [\nc: |\n  {\n  \"\nd: 1 # \"{\ne: [\n    1 ]\nf: x\n", &[]);
        check_moved("- a: >-\n    [[\n  b: 1\n-\n  c: \"x\"\n", &[]);
    }
}
