//! Statements and expressions.

use super::lines::{DEEPEST, INDENT, Layout, Mark};
use super::words::{Class, class};

/// The longest struct literal in one line.
const MAX_LITERAL: usize = 34;

/// Keywords in expressions. They are declined, since `prettyplease` formats what follows in its own way.
const DECLINED: [&str; 16] = [
    "as", "async", "break", "continue", "else", "for", "if", "in", "loop", "match", "move", "return",
    "static", "trait", "unsafe", "where",
];

impl Layout<'_> {
    pub(super) fn block(&mut self) -> Option<()> {
        self.open()?;
        while !self.is_at("}") {
            self.statement()?;
        }
        self.close()
    }

    /// Lays out `=` and an expression.
    pub(super) fn value(&mut self) -> Option<()> {
        self.skip("=")?;
        self.write(" =");
        self.expression(&[";"])
    }

    pub(super) fn statement(&mut self) -> Option<()> {
        match self.word()? {
            "let" => {
                while !self.is_at("=") {
                    if matches!(self.word()?, "{" | ";" | "else") {
                        return None;
                    }
                    self.put()?;
                }
                let start = self.mark();
                if self.value().is_none() || self.is_over(1) {
                    self.go_back_for_chain(start)?;
                    self.put()?;
                    self.chain(false)?;
                }
                self.semicolon()
            }
            "while" => {
                while !self.is_at("{") {
                    self.put()?;
                }
                self.block()?;
                self.end()
            }
            "match" => self.choice(),
            "const" | "fn" | "impl" | "struct" | "type" | "#" => None,
            _ => {
                let start = self.mark();
                if self.expression(&[";", "}"]).is_none() || self.is_over(1) {
                    self.go_back_for_chain(start)?;
                    self.chain(true)?;
                }
                if self.is_at(";") { self.semicolon() } else { self.end() }
            }
        }
    }

    /// Goes back to lay out a method chain with one call in each line, if it is too long even without the `?`
    /// at its end.
    fn go_back_for_chain(&mut self, start: Mark) -> Option<()> {
        let signs = self.out.len() - self.out.trim_end_matches('?').len();
        let is_too_long = self.is_over(0) && self.out.len() - signs - self.line > self.margin;
        let is_written = matches!(self.word(), Some(";"));
        self.back_to(start);
        (is_too_long || !is_written).then_some(())
    }

    /// Lays out a method chain with one call in each line.
    fn chain(&mut self, is_statement: bool) -> Option<()> {
        let first = self.word()?;
        if class(first)? != Class::Name || DECLINED.contains(&first) {
            return None;
        }
        self.put()?;
        if is_statement && first.len() <= INDENT && self.is_at(".") {
            self.put()?;
            self.put()?;
            if self.is_at("(") {
                self.arguments()?;
                return self.is_at(";").then_some(());
            }
        }
        self.indent += INDENT;
        while !self.is_at(";") {
            match self.word()? {
                "." => {
                    self.end()?;
                    self.put()?;
                    self.put()?;
                }
                "?" => self.put()?,
                "(" => self.arguments()?,
                _ => return None,
            }
        }
        self.indent -= INDENT;
        Some(())
    }

    /// Lays out the arguments of a call, in one line or in a line each.
    fn arguments(&mut self) -> Option<()> {
        self.put()?;
        let start = self.mark();
        while !self.is_at(")") {
            self.element(")")?;
            if self.is_at(",") {
                self.put()?;
            }
        }
        if !self.is_over(0) {
            return self.put();
        }
        self.back_to(start);
        // A single argument in brackets continues in the line of the call, which is declined.
        if matches!(self.word()?, "(" | "[") {
            return None;
        }
        self.broken_list(")")
    }

    /// Lays out a `match` as a statement or as a function's result.
    fn choice(&mut self) -> Option<()> {
        while !self.is_at("{") {
            self.put()?;
        }
        self.open()?;
        while !self.is_at("}") {
            self.arm()?;
        }
        self.close()?;
        if self.is_at(";") { None } else { self.end() }
    }

    fn arm(&mut self) -> Option<()> {
        while !self.is_at("=>") {
            self.put()?;
        }
        self.put()?;
        if !self.is_at("{") {
            self.expression(&[",", "}"])?;
            self.write(",");
        } else {
            // `prettyplease` removes the braces around a single expression.
            let after = self.at + 1;
            self.block()?;
            let is_one_expression = self.at - 1 > after && self.tokens.get(self.at - 2)? != ";";
            if is_one_expression {
                return None;
            }
        }
        if self.is_at(",") {
            self.at += 1;
        }
        self.end()
    }

    /// Lays out an expression up to one of these tokens. Only a struct literal may have several lines, and
    /// only if nothing around it moves: at the start, or as the only argument of a call.
    pub(super) fn expression(&mut self, ends: &[&str]) -> Option<()> {
        let (mut depth, mut angles, mut is_broken, mut is_plain) = (0_usize, 0_usize, false, true);
        let (mut path, mut in_macro) = (self.out.len(), false);
        loop {
            let word = self.word()?;
            if depth == 0 && ends.contains(&word) {
                return (angles == 0).then_some(());
            }
            if is_broken && word != ")" {
                return None;
            }
            // `prettyplease` spaces some tokens differently in macros.
            in_macro |= word == "!";
            if in_macro && !is_plain_in_macro(word) {
                return None;
            }
            match word {
                "{" => {
                    is_broken = self.literal(path, is_plain)?;
                    is_plain = false;
                    continue;
                }
                "(" | "[" => depth += 1,
                ")" | "]" => depth = depth.checked_sub(1)?,
                "<" => angles += 1,
                ">" => angles = angles.checked_sub(1)?,
                ">>" => angles = angles.checked_sub(2)?,
                "," if depth == 0 || matches!(self.tokens.get(self.at + 1)?, ")" | "]" | ">") => return None,
                _ => {}
            }
            let is_name = class(word)? == Class::Name;
            if is_name && DECLINED.contains(&word) {
                return None;
            }
            let before = self.at.checked_sub(1).and_then(|before| self.tokens.get(before));
            is_plain &= is_name
                || word == "::"
                || word == "(" && before.is_some_and(|before| class(before) == Some(Class::Name));
            self.put()?;
            if is_name && before != Some("::") {
                path = self.out.len() - word.len();
            }
        }
    }

    /// Lays out the braces of a struct literal whose path starts at `path`. Returns whether it has several
    /// lines.
    fn literal(&mut self, path: usize, may_break: bool) -> Option<bool> {
        if class(self.tokens.get(self.at.checked_sub(1)?)?)? != Class::Name {
            return None;
        }
        let (at, written, was_flat) = (self.at, self.out.len(), self.flat);
        self.flat = true;
        self.depth += 1;
        let fits =
            self.depth <= DEEPEST && self.flat_fields().is_some() && self.out.len() - path - 1 <= MAX_LITERAL;
        self.depth -= 1;
        self.flat = was_flat;
        if fits {
            return Some(false);
        }
        if !may_break || self.flat {
            return None;
        }
        self.at = at;
        self.out.truncate(written);
        self.broken_fields()?;
        Some(true)
    }

    fn flat_fields(&mut self) -> Option<()> {
        self.skip("{")?;
        self.out.push_str(" { ");
        loop {
            self.field()?;
            if self.is_at("}") {
                break;
            }
            self.skip(",")?;
            if self.is_at("}") {
                break;
            }
            self.out.push_str(", ");
        }
        self.skip("}")?;
        self.out.push_str(" }");
        Some(())
    }

    fn broken_fields(&mut self) -> Option<()> {
        self.open()?;
        while !self.is_at("}") {
            let is_rest = self.is_at("..");
            self.field()?;
            if !is_rest {
                self.write(",");
            }
            self.end()?;
            if self.is_at(",") {
                self.at += 1;
            }
        }
        self.close()
    }

    /// Lays out a field of a literal, or `..` and its base.
    fn field(&mut self) -> Option<()> {
        if self.is_at("..") {
            self.write("..");
            self.at += 1;
            return self.expression(&["}"]);
        }
        if self.tokens.get(self.at + 1)? == ":" {
            self.name()?;
            self.write(":");
            self.at += 1;
            return self.expression(&[",", "}"]);
        }
        self.name()
    }

    /// Lays out a single name.
    fn name(&mut self) -> Option<()> {
        let word = self.word()?;
        if class(word)? != Class::Name {
            return None;
        }
        self.write(word);
        self.at += 1;
        Some(())
    }
}

/// Whether a word in or after a macro call is spaced as elsewhere.
fn is_plain_in_macro(word: &str) -> bool {
    match class(word) {
        Some(Class::Sign) => matches!(word, "!" | "(" | ")" | "[" | "]" | "," | "." | "::"),
        of_word => of_word.is_some(),
    }
}
