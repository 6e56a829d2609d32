//! Where each part of a document's tree was written, after files were put together and older forms rewritten.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pointer, Positions, Source};

/// The file and the place behind each part of a tree.
///
/// Parts that nobody moved stand where they were written.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// The positions in the root document, if they were taken down when it was read.
    positions: Option<Positions>,
    /// The files beside the root document.
    files: Vec<Source>,
    /// The names of those whose lines must not be shown.
    outside: BTreeSet<String>,
    /// Parts of the tree by their pointers, as the files were put together: a file and a pointer there.
    placed: BTreeMap<String, (FileNumber, Pointer)>,
    /// What each later rewriting moved: the new pointer, and the one before.
    moves: Vec<Moves>,
}

/// New pointers, and what each was before.
pub type Moves = BTreeMap<String, Pointer>;

/// The root document is 0, the others count from 1.
pub(crate) type FileNumber = usize;

impl Origins {
    /// The origins of a tree that is the root document's.
    pub(crate) fn of_root(positions: Option<Positions>) -> Self {
        Self { positions, ..Self::default() }
    }

    /// The origins of a tree that was put together from several files.
    pub(crate) fn of_files(
        self,
        files: Vec<Source>,
        outside: BTreeSet<String>,
        placed: BTreeMap<String, (FileNumber, Pointer)>,
    ) -> Self {
        Self { files, outside, placed, moves: Vec::new(), ..self }
    }

    /// The positions in a file, if they are known.
    pub(crate) fn positions(&self, number: FileNumber) -> Option<&Positions> {
        if number == 0 { self.positions.as_ref() } else { None }
    }

    /// The bytes of all files beside the root document.
    pub(crate) fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }

    /// Whether a file lies outside the document's folder, so that findings do not show its lines.
    pub(crate) fn is_outside(&self, name: &str) -> bool {
        self.outside.contains(name)
    }

    /// Adds what a rewriting moved.
    pub(crate) fn moved(&mut self, moves: Moves) {
        self.moves.push(moves);
    }

    /// The number of the file that a part of the tree comes from, and its pointer there.
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

    /// A file by its number, given the root document.
    pub(crate) fn file<'a>(&'a self, root: &'a Source, number: FileNumber) -> &'a Source {
        number.checked_sub(1).and_then(|index| self.files.get(index)).unwrap_or(root)
    }

    /// How many files there are.
    pub(crate) fn count(&self) -> usize {
        self.files.len() + 1
    }
}

/// The entry of the pointer or of its nearest ancestor that has one, and the rest of the pointer below it.
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
