//! Files: the text of one that is to be read, and what is still needed of one that was read.

use super::Positions;

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name in messages: the path as the user wrote it.
    pub name: String,
    /// The text.
    pub text: String,
}

/// A file that was read: its name, and how lines and columns in it are found.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name in messages: the path as the user wrote it.
    pub name: String,
    /// The size of its text in bytes.
    pub bytes: usize,
    pub(super) lines: Lines,
}

/// How the line and column of a value are found.
#[derive(Clone, Debug)]
pub(super) enum Lines {
    /// Those of all values are known, so the text is not kept.
    Known(Positions),
    /// The text is read for them, which is cheap for JSON.
    InText(String),
}

impl SourceFile {
    /// A file, and the positions of its values if they were recorded when it was read.
    pub(crate) fn new(source: Source, positions: Option<Positions>) -> Self {
        let Source { name, text } = source;
        let bytes = text.len();
        let lines = match positions {
            Some(positions) => Lines::Known(positions),
            None => Lines::InText(text),
        };
        Self { name, bytes, lines }
    }
}

impl From<Source> for SourceFile {
    fn from(source: Source) -> Self {
        Self::new(source, None)
    }
}
