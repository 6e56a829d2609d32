//! How deep a YAML text nests, found in one pass that keeps nothing: parsers of YAML take time or memory without bound for a text that nests without end.

/// The place where a text nests deeper than `limit`, as line and column counted from 1; `None` if it nowhere does.
///
/// Only brackets, and entries within one line, are counted: nesting by indentation costs its author as many bytes as it costs a parser.
pub(super) fn too_deep(text: &str, limit: usize) -> Option<(usize, usize)> {
    let mut scan = Scan { rest: text.as_bytes(), line: 1, column: 1, depth: 0 };
    while !scan.rest.is_empty() {
        let deepest = if scan.depth == 0 { scan.block_line() } else { scan.flow_token() };
        if deepest > limit {
            return Some((scan.line, scan.column));
        }
    }
    None
}

struct Scan<'a> {
    rest: &'a [u8],
    line: usize,
    column: usize,
    /// How many brackets are open.
    depth: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn step(&mut self) {
        if let Some((first, rest)) = self.rest.split_first() {
            (self.line, self.column) =
                if *first == b'\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
            self.rest = rest;
        }
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) -> usize {
        let mut count = 0;
        while self.peek().is_some_and(&wanted) {
            self.step();
            count += 1;
        }
        count
    }

    /// A line outside of brackets, up to the first bracket that opens a value; the depth that it reaches.
    fn block_line(&mut self) -> usize {
        let mut indent = self.skip_while(|byte| byte == b' ');
        let mut entries = 0;
        loop {
            match (self.peek(), self.rest.get(1)) {
                (Some(b'-' | b'?'), Some(b' ')) => {
                    entries += 1;
                    self.step();
                    indent += 1 + self.skip_while(|byte| byte == b' ');
                }
                (Some(b'[' | b'{'), _) => {
                    self.depth = 1;
                    self.step();
                    return entries;
                }
                (Some(quote @ (b'"' | b'\'')), _) => self.quoted(quote),
                (Some(b'|' | b'>'), _) => {
                    self.block_scalar(indent);
                    return entries;
                }
                (Some(b'\n') | None, _) => {
                    self.step();
                    return entries;
                }
                _ => self.plain(),
            }
        }
    }

    /// A key with its colon, or plain text to the end of the line.
    fn plain(&mut self) {
        while let Some(byte) = self.peek().filter(|byte| *byte != b'\n') {
            self.step();
            if byte == b':' && self.peek().is_none_or(|next| next == b' ') {
                self.skip_while(|byte| byte == b' ');
                return;
            }
        }
    }

    /// All lines that are empty or further in than the entry which the text belongs to.
    fn block_scalar(&mut self, indent: usize) {
        self.skip_while(|byte| byte != b'\n');
        self.step();
        loop {
            let spaces = self.rest.iter().take_while(|byte| **byte == b' ').count();
            let is_empty = self.rest.get(spaces).is_none_or(|byte| *byte == b'\n' || *byte == b'\r');
            if self.rest.is_empty() || (spaces <= indent && !is_empty) {
                return;
            }
            self.skip_while(|byte| byte != b'\n');
            self.step();
        }
    }

    /// What stands next within brackets; the depth after it.
    fn flow_token(&mut self) -> usize {
        match self.peek() {
            Some(b'[' | b'{') => {
                self.depth += 1;
                self.step();
            }
            Some(b']' | b'}') => {
                self.depth -= 1;
                self.step();
            }
            Some(quote @ (b'"' | b'\'')) => self.quoted(quote),
            Some(b',' | b':' | b' ' | b'\n' | b'\r' | b'\t') => self.step(),
            Some(b'#') => {
                self.skip_while(|byte| byte != b'\n');
            }
            _ => {
                // Plain text goes on over quotes and signs, which are quotes and comments only at its start.
                self.skip_while(|byte| !b"[]{},\n".contains(&byte));
            }
        }
        self.depth
    }

    fn quoted(&mut self, quote: u8) {
        self.step();
        while let Some(byte) = self.peek() {
            self.step();
            match byte {
                b'\\' if quote == b'"' => self.step(),
                byte if byte == quote && self.peek() != Some(quote) => return,
                byte if byte == quote => self.step(),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    fn check_depth(text: &str, expected: Option<(usize, usize)>) {
        assert_eq!(too_deep(text, 3), expected, "{text:?}");
    }

    #[test]
    fn brackets_count_only_where_they_are_brackets() {
        check_depth("a: [[[1]]]\n", None);
        check_depth("a: [[[[1]]]]\n", Some((1, 8)));
        check_depth("a: [\n b: [\n  c: [\n   d: [\n", Some((4, 8)));
        check_depth("a: text with [[[[ in it\nb: '[[[['\nc: \"\\\"[[[[\"\n", None);
        check_depth("a: |\n  [[[[\n  {{{{\nb: 1\n", None);
        check_depth("- a: >-\n    [[[[\n  b: [[[[\n", Some((3, 10)));
        check_depth("a: [\"]\", [\"]\", [\"]\", [1\n", Some((1, 23)));
    }

    #[test]
    fn entries_of_one_line_count() {
        check_depth("- - - a\n", None);
        check_depth("- - - - a\n", Some((2, 1)));
        check_depth("? ? ? ? a\n", Some((2, 1)));
    }
}
