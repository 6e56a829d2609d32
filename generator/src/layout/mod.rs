//! Lays out code in one pass over its words, exactly as `prettyplease` does, which the code that it declines is given to.
//!
//! Most of what a client consists of has one line for each statement, field and variant: then nothing is to be decided but what is spaced.
//! What does not fit its line, or has words beyond the few that emitters use, is declined.

mod expression;
mod lines;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use self::lines::{INDENT, Layout};
use self::words::{Class, class};

use crate::tokens::Tokens;

/// How long a line of code may be; comments have no end.
const MARGIN: usize = 89;

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

impl<'a> Layout<'a> {
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
                self.alias()?;
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

    /// A field or a variant; the type of a field may have arguments in a line each.
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

    /// A method, which the printer lays out if it is declined: the others are laid out here all the same.
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

    /// Its type may have arguments in a line each.
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

    /// The head of a function with a line for each parameter.
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
