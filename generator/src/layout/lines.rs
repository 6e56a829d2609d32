//! Writes words into lines: indentation, and where lines end.

use super::words::{Class, class, is_spaced};
use crate::tokens::Tokens;

/// The indentation of one level.
pub(super) const INDENT: usize = 4;

/// The deepest nesting of groups.
pub(super) const DEEPEST: usize = 32;

/// The state of laying out code.
pub(super) struct Layout<'a> {
    pub(super) tokens: &'a Tokens,
    /// The index of the next word.
    pub(super) at: usize,
    pub(super) out: String,
    /// The index of the current line's start in `out`.
    pub(super) line: usize,
    pub(super) indent: usize,
    pub(super) margin: usize,
    pub(super) depth: usize,
    /// Whether everything stays in the current line.
    pub(super) flat: bool,
}

/// A state to go back to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) at: usize,
    written: usize,
    line: usize,
    indent: usize,
    depth: usize,
    flat: bool,
}

impl<'a> Layout<'a> {
    pub(super) fn new(tokens: &'a Tokens, margin: usize) -> Self {
        let out = String::with_capacity(2 * tokens.unspaced().len());
        Self { tokens, at: 0, out, line: 0, indent: 0, margin, depth: 0, flat: false }
    }

    pub(super) fn word(&self) -> Option<&'a str> {
        self.tokens.get(self.at)
    }

    pub(super) fn is_at(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    /// Skips a word that must be there.
    pub(super) fn skip(&mut self, word: &str) -> Option<()> {
        if !self.is_at(word) {
            return None;
        }
        self.at += 1;
        Some(())
    }

    /// Writes a text, after the indentation if it starts a line.
    pub(super) fn write(&mut self, text: &str) {
        if self.out.len() == self.line {
            self.out.extend(std::iter::repeat_n(' ', self.indent));
        }
        self.out.push_str(text);
    }

    /// Whether the current line would be too long with `more` bytes.
    pub(super) fn is_over(&self, more: usize) -> bool {
        self.out.len() - self.line + more > self.margin
    }

    /// The current state, to go back to.
    pub(super) fn mark(&self) -> Mark {
        let Self { at, line, indent, depth, flat, .. } = *self;
        Mark { at, written: self.out.len(), line, indent, depth, flat }
    }

    /// Goes back to a state.
    pub(super) fn back_to(&mut self, mark: Mark) {
        self.out.truncate(mark.written);
        (self.at, self.line) = (mark.at, mark.line);
        (self.indent, self.depth, self.flat) = (mark.indent, mark.depth, mark.flat);
    }

    /// Writes words up to this one.
    pub(super) fn put_until(&mut self, end: &str) -> Option<()> {
        while !self.is_at(end) {
            if self.is_at("{") || self.is_at("}") {
                return None;
            }
            self.put()?;
        }
        Some(())
    }

    /// Lays out the elements of a list with one in each line, and the closing bracket; `None` if they fit
    /// into one line.
    pub(super) fn broken_list(&mut self, close: &str) -> Option<()> {
        let start = self.mark();
        while !self.is_at(close) {
            self.element(close)?;
            if self.is_at(",") {
                self.at += 1;
                self.out.push_str(if self.is_at(close) { "" } else { "," });
            }
        }
        // The list fits, so what follows it is too long, which has other rules.
        if !self.is_over(0) {
            return None;
        }
        self.back_to(start);
        self.indent += INDENT;
        self.end()?;
        while !self.is_at(close) {
            self.element(close)?;
            self.write(",");
            self.end()?;
            if self.is_at(",") {
                self.at += 1;
            }
        }
        self.indent -= INDENT;
        self.put()
    }

    /// Writes an element of a list.
    pub(super) fn element(&mut self, close: &str) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            let word = self.word()?;
            if depth == 0 && (word == "," || word == close) {
                return Some(());
            }
            match word {
                "(" | "[" | "<" => depth += 1,
                ")" | "]" | ">" => depth = depth.checked_sub(1)?,
                ">>" => depth = depth.checked_sub(2)?,
                "," if self.is_last_comma()? => {
                    self.at += 1;
                    continue;
                }
                "{" | "}" | "!" | "=" | ";" => return None,
                _ => {}
            }
            self.put()?;
        }
    }

    /// Ends a line of code; `None` if it is too long.
    pub(super) fn end(&mut self) -> Option<()> {
        if self.is_over(0) {
            return None;
        }
        self.end_comment();
        Some(())
    }

    pub(super) fn end_comment(&mut self) {
        self.out.push('\n');
        self.line = self.out.len();
    }

    /// Writes the next word, with a space before it if needed.
    pub(super) fn put(&mut self) -> Option<()> {
        let word = self.word()?;
        let class = class(word)?;
        if class == Class::Doc {
            return None;
        }
        let is_first = self.out.len() == self.line;
        if !is_first && is_spaced(self.tokens.get(self.at.checked_sub(1)?)?, word, class)? {
            self.out.push(' ');
        }
        self.write(word);
        self.at += 1;
        Some(())
    }

    /// Whether the next comma is a trailing one, except in a tuple of one element.
    pub(super) fn is_last_comma(&self) -> Option<bool> {
        if !matches!(self.tokens.get(self.at + 1)?, ")" | "]" | ">") {
            return Some(false);
        }
        let (mut depth, mut at, mut is_one) = (0_usize, self.at, true);
        loop {
            at = at.checked_sub(1)?;
            match self.tokens.get(at)? {
                ")" | "]" | ">" => depth += 1,
                ">>" => depth += 2,
                "(" | "[" | "<" if depth > 0 => depth -= 1,
                "(" => break,
                "[" | "<" => return Some(true),
                "," if depth == 0 => is_one = false,
                _ => {}
            }
        }
        let before = self.tokens.get(at.checked_sub(1)?)?;
        Some(!is_one || before == ">" || class(before)? == Class::Name)
    }

    pub(super) fn semicolon(&mut self) -> Option<()> {
        self.skip(";")?;
        self.write(";");
        self.end()
    }

    /// Writes ` {` and indents further. The line ends if something follows.
    pub(super) fn open(&mut self) -> Option<()> {
        self.skip("{")?;
        self.write(" {");
        self.indent += INDENT;
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        if self.is_at("}") { Some(()) } else { self.end() }
    }

    pub(super) fn close(&mut self) -> Option<()> {
        self.skip("}")?;
        self.indent -= INDENT;
        self.depth -= 1;
        self.write("}");
        Some(())
    }
}
