//! Lays out code in one pass over its words, exactly as `prettyplease` does. Code that it declines is given
//! to `prettyplease`.
//!
//! Most code of a client has one line for each statement, field or variant, so only spacing must be decided.
//! Code that does not fit into a line, or has words that emitters seldom use, is declined.

mod expression;
mod lines;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use self::lines::{INDENT, Layout};
use self::words::{Class, class};

use crate::tokens::Tokens;

/// The longest line of code. Comments may be longer.
const MARGIN: usize = 89;

/// Lays out items, with a blank line between the methods of an `impl`; `None` if they are declined.
pub(crate) fn items(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN);
    while layout.word().is_some() {
        layout.item()?;
    }
    Some(layout.out)
}

/// Lays out the statements of a function; `None` if they are declined.
pub(crate) fn statements(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN - INDENT);
    while layout.word().is_some() {
        layout.statement()?;
    }
    Some(layout.out)
}

/// Lays out attributes and documentation, one in each line; `None` if they are declined.
pub(crate) fn attributes(tokens: &Tokens) -> Option<String> {
    let mut layout = Layout::new(tokens, MARGIN);
    layout.attributes()?;
    layout.word().is_none().then_some(layout.out)
}

/// Lays out words in one line of any length; `None` if they are declined.
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

impl<'a> Layout<'a> {
    /// Documentation and attributes, one in each line.
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
                self.alias()?;
                self.semicolon()
            }
            _ => None,
        }
    }

    /// The keyword of an item.
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

    /// The words before `{`, `;` or the `=` of a value.
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

    /// The members of a struct or enum in braces.
    fn members(&mut self) -> Option<()> {
        self.open()?;
        while !self.is_at("}") {
            self.attributes()?;
            self.member()?;
        }
        self.close()?;
        self.end()
    }

    /// A field or variant. The type of a field may have one argument in each line.
    fn member(&mut self) -> Option<()> {
        let start = self.mark();
        self.short_member()?;
        if self.is_over(1) {
            self.back_to(start);
            self.put_until(":")?;
            self.put_until("<")?;
            self.put()?;
            self.broken_list(">")?;
        }
        self.skip(",")?;
        self.write(",");
        self.end()
    }

    fn short_member(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.word()? {
                "(" | "[" | "<" => depth += 1,
                ")" | "]" | ">" => depth = depth.checked_sub(1)?,
                ">>" => depth = depth.checked_sub(2)?,
                "," if depth == 0 => return Some(()),
                "," if self.is_last_comma()? => {
                    self.at += 1;
                    continue;
                }
                "{" | "}" | "=" | ";" => return None,
                _ => {}
            }
            self.put()?;
        }
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

    /// A method. If it is declined, `prettyplease` lays it out, and the other methods are still laid out
    /// here.
    fn method(&mut self, head: &Range<usize>) -> Option<()> {
        let start = self.mark();
        if self.indent == INDENT && self.item().is_some() {
            return Some(());
        }
        self.back_to(start);
        self.at = end_of_method(self.tokens, start.at)?;
        let mut alone = self.tokens.between(head.start, head.end);
        alone.word("{");
        alone.add(&self.tokens.between(start.at, self.at));
        alone.word("}");
        let printed = printed(&alone.source())?;
        let (_, methods) = printed.split_once("{\n")?;
        self.out.push_str(methods.strip_suffix("}\n")?);
        self.line = self.out.len();
        Some(())
    }

    /// A type alias. Its type may have one argument in each line.
    fn alias(&mut self) -> Option<()> {
        let start = self.mark();
        self.head()?;
        if !self.is_over(1) {
            return Some(());
        }
        self.back_to(start);
        self.put_until("=")?;
        self.put_until("<")?;
        self.put()?;
        self.broken_list(">")
    }

    fn function(&mut self) -> Option<()> {
        let start = self.mark();
        self.head()?;
        if self.is_over(" {".len()) {
            self.back_to(start);
            self.broken_head()?;
        }
        self.block()?;
        self.end()
    }

    /// The head of a function, with one parameter in each line.
    fn broken_head(&mut self) -> Option<()> {
        self.put_until("fn")?;
        self.put_until("(")?;
        self.put()?;
        self.broken_list(")")?;
        self.put_until("{")
    }

    fn constant(&mut self) -> Option<()> {
        self.head()?;
        self.value()?;
        self.semicolon()
    }
}

/// The index after the words of the method that starts at `from`.
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

/// The text as `prettyplease` formats it; `None` if it is not valid code.
pub(crate) fn printed(source: &str) -> Option<String> {
    syn::parse_str::<syn::File>(source).ok().map(|file| prettyplease::unparse(&file))
}
