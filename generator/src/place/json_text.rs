//! Where the values of a text of JSON start, by one look at each byte.

use super::position::Position;
use super::positions::{Positions, Recorder};

/// The positions of all values; `None` if the text is not JSON.
pub(super) fn positions(text: &str) -> Option<Positions> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let (recorder, open) = (Recorder::default(), Vec::new());
    Scan { text, at: 0, line: 1, line_start: 0, recorder, open, is_key: false }.positions()
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    /// Where the line starts, in bytes; the bytes behind the first of a character count as before it.
    line_start: usize,
    recorder: Recorder,
    /// The brackets that are to be closed.
    open: Vec<u8>,
    /// Whether a key was read and its colon was not.
    is_key: bool,
}

impl Scan<'_> {
    fn positions(mut self) -> Option<Positions> {
        while let Some(byte) = self.text.as_bytes().get(self.at).copied() {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.line_start = self.at + 1;
                }
                b' ' | b'\t' => {}
                // A return alone ends a line too, which is left to the parser of YAML.
                b'\r' if self.text.as_bytes().get(self.at + 1) == Some(&b'\n') => {}
                b':' if self.is_key => self.is_key = false,
                _ if self.is_key => return None,
                b',' => {}
                b'{' => {
                    self.recorder.open_mapping(self.position());
                    self.open.push(b'}');
                }
                b'[' => {
                    self.recorder.open_sequence(self.position());
                    self.open.push(b']');
                }
                b'}' | b']' if self.open.pop() == Some(byte) => {
                    self.recorder.close();
                }
                b'"' => self.string()?,
                b'-' | b'0'..=b'9' | b'a'..=b'z' if !self.recorder.takes_key() => self.word(),
                _ => return None,
            }
            self.at += 1;
        }
        self.open.is_empty().then(|| self.recorder.finish())
    }

    fn position(&self) -> Position {
        Position { line: self.line, column: self.at - self.line_start + 1 }
    }

    /// A number, `true`, `false` or `null`, up to its last byte.
    fn word(&mut self) {
        self.recorder.enter("", self.position());
        let rest = &self.text[self.at..];
        let end = rest.find([',', ']', '}', ' ', '\t', '\r', '\n', ':']).unwrap_or(rest.len());
        self.at += end - 1;
    }

    /// A string, up to its closing quote.
    fn string(&mut self) -> Option<()> {
        self.is_key = self.recorder.takes_key();
        let position = self.position();
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut is_escaped, mut behind_first) = (false, 0);
        loop {
            self.at += 1;
            match bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    is_escaped = true;
                    self.at += 1;
                }
                0x80..=0xbf => behind_first += 1,
                b'\n' | b'\r' => return None,
                _ => {}
            }
        }
        let raw = &self.text[start..=self.at];
        if is_escaped {
            let text: String = serde_json::from_str(raw).ok()?;
            self.recorder.enter(&text, position);
        } else {
            self.recorder.enter(&raw[1..raw.len() - 1], position);
        }
        self.line_start += behind_first;
        Some(())
    }
}
