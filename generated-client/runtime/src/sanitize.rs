// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Makes foreign text, such as that of a response, safe for messages and logs: it is escaped, so that it cannot forge a
//! line, and truncated, so that it cannot fill a log. All messages of the runtime go through [`write`].

use std::fmt::{self, Debug, Display, Formatter, Write};

use crate::json_escape::is_printable;

/// How many characters of one text are shown.
const TEXT: usize = 500;

/// How many characters `Debug` writes for a value.
const VALUE: usize = 64 << 10;

/// How many characters `Debug` writes for a value in an error, since errors are logged.
const ERROR_VALUE: usize = 2 << 10;

/// The character in place of the rest of a text.
const ELLIPSIS: char = '…';

/// Makes foreign text safe to show. `Debug` puts it in quotation marks, `Display` does not.
///
/// A text that is already safe is not changed again.
pub(crate) fn sanitize(text: &str) -> Sanitized<'_> {
    Sanitized { text, limit: TEXT }
}

pub(crate) struct Sanitized<'a> {
    text: &'a str,
    limit: usize,
}

impl Sanitized<'_> {
    /// Sets the maximum number of characters.
    pub(crate) fn at_most(self, limit: usize) -> Self {
        Sanitized { limit, ..self }
    }
}

impl Display for Sanitized<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut left = self.limit;
        match write(f, self.text, &mut left, is_hostile)? {
            Extent::Whole => Ok(()),
            Extent::Cut => f.write_char(ELLIPSIS),
        }
    }
}

impl Debug for Sanitized<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut left = self.limit;
        f.write_char('"')?;
        if let Extent::Cut =
            write(f, self.text, &mut left, |one| is_hostile(one) || matches!(one, '"' | '\\'))?
        {
            f.write_char(ELLIPSIS)?;
        }
        f.write_char('"')
    }
}

/// Makes the `Debug` output of a value safe to show: it is escaped, and truncated as a whole.
pub(crate) fn sanitize_debug<'a>(value: &'a dyn Debug) -> SanitizedDebug<'a> {
    SanitizedDebug { value, limit: VALUE }
}

/// The same for a value in an error, with a lower limit.
pub(crate) fn sanitize_debug_short<'a>(value: &'a dyn Debug) -> SanitizedDebug<'a> {
    SanitizedDebug { value, limit: ERROR_VALUE }
}

pub(crate) struct SanitizedDebug<'a> {
    value: &'a dyn Debug,
    limit: usize,
}

impl Debug for SanitizedDebug<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let by_line = f.alternate();
        let mut out = Bounded { out: f, left: self.limit, by_line, extent: Extent::Whole };
        let outcome = match by_line {
            true => write!(out, "{:#?}", self.value),
            false => write!(out, "{:?}", self.value),
        };
        match out.extent {
            Extent::Whole => outcome,
            Extent::Cut => f.write_char(ELLIPSIS),
        }
    }
}

/// A writer that escapes text and stops at a number of characters.
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
            // The error ends the `Debug` of the value.
            Extent::Cut => Err(fmt::Error),
        }
    }
}

/// How much of a text was written.
enum Extent {
    Whole,
    Cut,
}

/// Writes a text and escapes some of its characters. Stops when `left` characters are written, and subtracts what it wrote.
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

/// Whether a character is invisible or changes how the text around it looks: C0 and C1 controls, line ends, direction marks
/// (Unicode Standard Annex 9 section 2), other format characters and tags. The joiners of letters are allowed.
fn is_hostile(one: char) -> bool {
    one.is_control()
        || matches!(one,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
