//! Records where each part of a document's tree was written, after files were joined and older versions
//! rewritten.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pointer, SourceFile};

/// The file and place that each part of a tree comes from.
///
/// Parts without an entry were not moved.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// All files except the root document.
    files: Vec<SourceFile>,
    /// The names of files whose lines must not be shown.
    outside: BTreeSet<String>,
    /// The parts that came from other places when files were joined: a file and a pointer there, by the
    /// pointer in the tree.
    placed: BTreeMap<String, (FileNumber, Pointer)>,
    /// The parts that each later rewriting moved: the old pointer by the new one.
    moves: Vec<Moves>,
}

/// Old pointers by new pointers.
pub type Moves = BTreeMap<String, Pointer>;

/// 0 is the root document; other files are numbered from 1.
pub(crate) type FileNumber = usize;

impl Origins {
    /// The origins of a tree that was joined from several files.
    pub(crate) fn of_files(
        files: Vec<SourceFile>,
        outside: BTreeSet<String>,
        placed: BTreeMap<String, (FileNumber, Pointer)>,
    ) -> Self {
        Self { files, outside, placed, moves: Vec::new() }
    }

    /// The bytes of all files except the root document.
    pub(crate) fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.bytes).sum()
    }

    /// Whether a file is outside the document's folder. Findings do not show lines of such files.
    pub(crate) fn is_outside(&self, name: &str) -> bool {
        self.outside.contains(name)
    }

    /// Adds the moves of a rewriting.
    pub(crate) fn moved(&mut self, moves: Moves) {
        self.moves.push(moves);
    }

    /// The number of the file that a part of the tree comes from, and the pointer in that file.
    pub(crate) fn of(&self, pointer: &Pointer) -> (FileNumber, Pointer) {
        let mut at = pointer.clone();
        for moves in self.moves.iter().rev() {
            if let Some((before, rest)) = nearest(moves, &at) {
                at = before.joined(rest);
            }
        }
        match nearest(&self.placed, &at) {
            Some(((file, place), rest)) => (*file, place.joined(rest)),
            None => (0, at),
        }
    }

    /// The file with this number; `root` is the root document.
    pub(crate) fn file<'a>(&'a self, root: &'a SourceFile, number: FileNumber) -> &'a SourceFile {
        number.checked_sub(1).and_then(|index| self.files.get(index)).unwrap_or(root)
    }

    /// The number of files.
    pub(crate) fn count(&self) -> usize {
        self.files.len() + 1
    }
}

/// The entry for the pointer or its nearest ancestor with one, and the rest of the pointer below it.
pub(crate) fn nearest<'m, 'p, T>(
    entries: &'m BTreeMap<String, T>,
    pointer: &'p Pointer,
) -> Option<(&'m T, &'p str)> {
    let mut end = pointer.as_str().len();
    loop {
        let (head, rest) = pointer.as_str().split_at(end);
        if let Some(entry) = entries.get(head) {
            return Some((entry, rest));
        }
        end = head.rfind('/')?;
    }
}
