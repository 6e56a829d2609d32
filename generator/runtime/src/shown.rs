//! How text that somebody else wrote is shown in messages: escaped, so that it can forge neither a line nor the look of
//! one, and cut, so that it fills no log. All messages of the runtime go through [`write`].

use std::fmt::{self, Debug, Display, Formatter, Write};

use crate::plain::is_printable;

/// How many characters of one text are shown.
const TEXT: usize = 500;

/// How many characters `Debug` takes for a whole value.
const VALUE: usize = 64 << 10;

/// How many characters `Debug` takes for a value within an error, which is meant for logs.
const WITHIN: usize = 2 << 10;

/// Stands for what was cut.
const CUT: char = '…';

/// A text that somebody else wrote, ready to be shown: `Display` as it is, `Debug` in quotation marks.
///
/// To show twice changes nothing more.
pub(crate) fn shown(text: &str) -> Shown<'_> {
    Shown { text, limit: TEXT }
}

pub(crate) struct Shown<'a> {
    text: &'a str,
    limit: usize,
}

impl Shown<'_> {
    /// Shows no more than so many characters.
    pub(crate) fn at_most(self, limit: usize) -> Self {
        Shown { limit, ..self }
    }
}

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut left = self.limit;
        match write(f, self.text, &mut left, is_hostile)? {
            Extent::Whole => Ok(()),
            Extent::Cut => f.write_char(CUT),
        }
    }
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut left = self.limit;
        f.write_char('"')?;
        if let Extent::Cut =
            write(f, self.text, &mut left, |one| is_hostile(one) || matches!(one, '"' | '\\'))?
        {
            f.write_char(CUT)?;
        }
        f.write_char('"')
    }
}

/// The `Debug` of a value that may hold text of somebody else, escaped and cut as a whole.
pub(crate) fn cut<'a>(value: &'a dyn Debug) -> Cut<'a> {
    Cut { value, limit: VALUE }
}

/// The same in short, for errors.
pub(crate) fn cut_short<'a>(value: &'a dyn Debug) -> Cut<'a> {
    Cut { value, limit: WITHIN }
}

pub(crate) struct Cut<'a> {
    value: &'a dyn Debug,
    limit: usize,
}

impl Debug for Cut<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let by_line = f.alternate();
        let mut out = Bounded { out: f, left: self.limit, by_line, extent: Extent::Whole };
        let outcome = match by_line {
            true => write!(out, "{:#?}", self.value),
            false => write!(out, "{:?}", self.value),
        };
        match out.extent {
            Extent::Whole => outcome,
            Extent::Cut => f.write_char(CUT),
        }
    }
}

/// A writer that stops when enough was written.
struct Bounded<'a, 'b> {
    out: &'a mut Formatter<'b>,
    left: usize,
    by_line: bool,
    extent: Extent,
}

impl Write for Bounded<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let by_line = self.by_line;
        self.extent =
            write(self.out, text, &mut self.left, |one| is_hostile(one) && !(by_line && one == '\n'))?;
        match self.extent {
            Extent::Whole => Ok(()),
            // Whatever writes here ends at once.
            Extent::Cut => Err(fmt::Error),
        }
    }
}

/// How much of a text was written.
enum Extent {
    Whole,
    Cut,
}

/// Writes a text with escapes for some characters, up to a number of characters, which it counts down.
fn write(
    out: &mut Formatter<'_>,
    text: &str,
    left: &mut usize,
    is_escaped: impl Fn(char) -> bool,
) -> Result<Extent, fmt::Error> {
    if text.len() <= *left && is_printable(text) {
        *left -= text.len();
        out.write_str(text)?;
        return Ok(Extent::Whole);
    }
    let mut begin = 0;
    for (at, one) in text.char_indices() {
        let escape = is_escaped(one).then(|| one.escape_default());
        let width = escape.as_ref().map_or(1, |escape| escape.len());
        if *left < width {
            *left = 0;
            out.write_str(&text[begin..at])?;
            return Ok(Extent::Cut);
        }
        *left -= width;
        if let Some(escape) = escape {
            out.write_str(&text[begin..at])?;
            Display::fmt(&escape, out)?;
            begin = at + one.len_utf8();
        }
    }
    out.write_str(&text[begin..])?;
    Ok(Extent::Whole)
}

/// Characters that move what is around them or are not to be seen: controls of C0 and C1, ends of lines, marks of
/// direction (Unicode Standard Annex 9 section 2), other format characters and tags. Those that join letters are left.
fn is_hostile(one: char) -> bool {
    one.is_control()
        || matches!(one,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
