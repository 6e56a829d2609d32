//! Lays out code in one pass over its words, exactly as `prettyplease` does, which the code that it declines is given to.
//!
//! Most of what a client consists of has one line for each statement, field and variant: then nothing is to be decided but what is spaced.
//! What does not fit its line, or has words beyond the few that emitters use, is declined.

mod expression;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use self::words::{Class, class, is_spaced};

use crate::tokens::Tokens;

/// How long a line of code may be; comments have no end.
const MARGIN: usize = 89;

/// What one more level is indented by.
const INDENT: usize = 4;

/// How deep groups may nest.
const DEEPEST: usize = 32;

/// The items, with a blank line between the methods of an `impl`; none if they are declined.
pub(crate) fn items(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN);
    while layout.word().is_some() {
        layout.item()?;
    }
    Some(layout.out)
}

/// The statements of a function without what is around them; none if they are declined.
pub(crate) fn statements(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN - INDENT);
    while layout.word().is_some() {
        layout.statement()?;
    }
    Some(layout.out)
}

/// Attributes and documentation, a line each; none if they are declined.
pub(crate) fn attributes(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN);
    layout.attributes()?;
    layout.word().is_none().then_some(layout.out)
}

/// The words in one line, however long it is; none if they are declined.
pub(crate) fn line(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, usize::MAX);
    while let Some(word) = layout.word() {
        if word == "," && layout.is_last_comma()? {
            layout.at += 1;
        } else {
            layout.put()?;
        }
    }
    Some(layout.out)
}

struct Layout<'a> {
    tokens: &'a Tokens,
    /// The next word.
    at: usize,
    out: String,
    /// Where the current line begins.
    line: usize,
    indent: usize,
    margin: usize,
    depth: usize,
    /// Whether all that is written now stays in its line.
    flat: bool,
}

impl<'a> Layout<'a> {
    fn new(tokens: &'a Tokens, margin: usize) -> Self {
        let out = String::with_capacity(2 * tokens.unspaced().len());
        Self { tokens, at: 0, out, line: 0, indent: 0, margin, depth: 0, flat: false }
    }

    fn word(&self) -> Option<&'a str> {
        self.tokens.get(self.at)
    }

    fn is_at(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    /// Goes past a word that must be there.
    fn skip(&mut self, word: &str) -> Option<()> {
        if !self.is_at(word) {
            return None;
        }
        self.at += 1;
        Some(())
    }

    /// Writes a text, after the indentation if it is the first of its line.
    fn write(&mut self, text: &str) {
        if self.out.len() == self.line {
            self.out.extend(std::iter::repeat_n(' ', self.indent));
        }
        self.out.push_str(text);
    }

    /// Ends a line of code, unless it is too long.
    fn end(&mut self) -> Option<()> {
        if self.out.len() - self.line > self.margin {
            return None;
        }
        self.end_comment();
        Some(())
    }

    fn end_comment(&mut self) {
        self.out.push('\n');
        self.line = self.out.len();
    }

    /// Writes the next word, spaced from the one before.
    fn put(&mut self) -> Option<()> {
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

    /// Documentation and attributes, a line each.
    fn attributes(&mut self) -> Option<()> {
        loop {
            let Some(word) = self.word() else { return Some(()) };
            if word == "#" {
                self.attribute()?;
                self.end()?;
            } else if class(word)? == Class::Doc {
                self.write(word);
                self.end_comment();
                self.at += 1;
            } else {
                return Some(());
            }
        }
    }

    fn attribute(&mut self) -> Option<()> {
        self.put()?;
        let mut depth = 0_usize;
        loop {
            match self.word()? {
                "[" | "(" => depth += 1,
                "]" | ")" => depth = depth.checked_sub(1)?,
                "{" | "}" => return None,
                "," if matches!(self.tokens.get(self.at + 1)?, ")" | "]") => return None,
                _ => {}
            }
            self.put()?;
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn item(&mut self) -> Option<()> {
        self.attributes()?;
        match self.keyword()? {
            "struct" | "enum" => {
                self.head()?;
                if self.is_at(";") { self.semicolon() } else { self.members() }
            }
            "impl" => self.implementation(),
            "fn" => self.function(),
            "const" => self.constant(),
            "type" => {
                self.head()?;
                self.semicolon()
            }
            _ => None,
        }
    }

    /// The word that says what an item is.
    fn keyword(&self) -> Option<&'a str> {
        let mut at = self.at;
        if self.tokens.get(at)? == "pub" {
            at += 1;
            if self.tokens.get(at)? == "(" {
                at += 3;
            }
        }
        self.tokens.get(at)
    }

    fn semicolon(&mut self) -> Option<()> {
        self.skip(";")?;
        self.write(";");
        self.end()
    }

    /// The words before `{`, `;` or `=` of a value.
    fn head(&mut self) -> Option<()> {
        let is_alias = self.keyword()? == "type";
        loop {
            match self.word()? {
                "{" | ";" => return Some(()),
                "=" if !is_alias => return Some(()),
                "where" => return None,
                "," if self.is_last_comma()? => self.at += 1,
                _ => self.put()?,
            }
        }
    }

    /// Whether a comma has nothing after it, and is not that of a tuple of one.
    fn is_last_comma(&self) -> Option<bool> {
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

    /// What stands in the braces of a struct or an enum.
    fn members(&mut self) -> Option<()> {
        self.open()?;
        while !self.is_at("}") {
            self.attributes()?;
            self.member()?;
        }
        self.close()?;
        self.end()
    }

    /// A field or a variant.
    fn member(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.word()? {
                "(" | "[" | "<" => depth += 1,
                ")" | "]" | ">" => depth = depth.checked_sub(1)?,
                ">>" => depth = depth.checked_sub(2)?,
                "," if depth == 0 => break,
                "," if self.is_last_comma()? => {
                    self.at += 1;
                    continue;
                }
                "{" | "}" | "=" | ";" => return None,
                _ => {}
            }
            self.put()?;
        }
        self.at += 1;
        self.write(",");
        self.end()
    }

    /// ` {` and what is indented more; the line ends if something follows.
    fn open(&mut self) -> Option<()> {
        self.skip("{")?;
        self.write(" {");
        self.indent += INDENT;
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        if self.is_at("}") { Some(()) } else { self.end() }
    }

    fn close(&mut self) -> Option<()> {
        self.skip("}")?;
        self.indent -= INDENT;
        self.depth -= 1;
        self.write("}");
        Some(())
    }

    fn implementation(&mut self) -> Option<()> {
        let start = self.at;
        self.head()?;
        let head = start..self.at;
        self.open()?;
        while !self.is_at("}") {
            if self.out.ends_with("\n    }\n") {
                self.end_comment();
            }
            self.method(&head)?;
        }
        self.close()?;
        self.end()
    }

    /// A method, which the printer lays out if it is declined: the others are laid out here all the same.
    fn method(&mut self, head: &Range<usize>) -> Option<()> {
        let (at, written) = (self.at, self.out.len());
        if self.indent == INDENT && self.item().is_some() {
            return Some(());
        }
        self.out.truncate(written);
        (self.line, self.indent, self.depth, self.flat) = (written, INDENT, 1, false);
        self.at = end_of_method(self.tokens, at)?;
        let mut alone = self.tokens.between(head.start, head.end);
        alone.word("{");
        alone.add(&self.tokens.between(at, self.at));
        alone.word("}");
        let printed = printed(&alone.source())?;
        let (_, methods) = printed.split_once("{\n")?;
        self.out.push_str(methods.strip_suffix("}\n")?);
        self.line = self.out.len();
        Some(())
    }

    fn function(&mut self) -> Option<()> {
        self.head()?;
        self.block()?;
        self.end()
    }

    fn block(&mut self) -> Option<()> {
        self.open()?;
        while !self.is_at("}") {
            self.statement()?;
        }
        self.close()
    }

    fn constant(&mut self) -> Option<()> {
        self.head()?;
        self.value()?;
        self.semicolon()
    }

    /// `=` and an expression.
    fn value(&mut self) -> Option<()> {
        self.skip("=")?;
        self.write(" =");
        self.expression(&[";"])
    }
}

/// Where the words of a method end that begin there.
fn end_of_method(tokens: &Tokens, from: usize) -> Option<usize> {
    let (mut at, mut depth) = (from, 0_usize);
    loop {
        let word = tokens.get(at)?;
        at += 1;
        match word {
            "{" => depth += 1,
            "}" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 && matches!(word, "}" | ";") {
            return Some(at);
        }
    }
}

/// What the printer makes of a text; none if it is no code.
pub(crate) fn printed(source: &str) -> Option<String> {
    syn::parse_str::<syn::File>(source).ok().map(|file| prettyplease::unparse(&file))
}
