// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Memory`]: limits the memory of decoded values, which can take far more than their text.

use std::fmt::{self, Display};
use std::mem::size_of;

use super::Json;

/// The default limit for the values of a response, in bytes.
pub const DECODED_LIMIT: usize = 512 << 20;

/// How many entries a node of a `BTreeMap` has room for.
const NODE: usize = 11;

/// The memory that a decoding may still take.
///
/// It counts elements of lists, entries of maps and boxed values, because one short key, element or bracket of the text can
/// take much memory. Values inside a counted value do not count again. Strings do not count, because they are not longer than
/// in the text.
pub(super) struct Memory {
    limit: usize,
    left: usize,
    /// The address and size of the value that is being filled, which was counted last.
    within: (usize, usize),
}

/// The error of a decoding that takes too much memory.
pub(super) struct Exceeded {
    limit: usize,
}

impl Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the values take more than {} bytes of memory; `decoded_limit` of the client or of the call's options allows \
             more",
            self.limit
        )
    }
}

impl Memory {
    pub(super) fn new(limit: usize) -> Self {
        Memory { limit, left: limit, within: (0, 0) }
    }

    /// What is left, for a trial.
    pub(super) fn lend(&self) -> Self {
        Memory { within: (0, 0), ..*self }
    }

    /// Takes over what is left after a trial.
    pub(super) fn take_back(&mut self, lent: &Self) {
        self.left = lent.left;
    }

    /// Whether the limit is exceeded.
    pub(super) fn is_exceeded(&self) -> bool {
        self.left == 0
    }

    /// The error for an exceeded limit.
    #[cold]
    pub(super) fn exceeded(&self) -> Exceeded {
        Exceeded { limit: self.limit }
    }

    #[inline]
    fn spend(&mut self, bytes: usize) -> Result<(), Exceeded> {
        self.left = self.left.saturating_sub(bytes);
        if self.left == 0 { Err(self.exceeded()) } else { Ok(()) }
    }

    /// Counts an element that was appended to a `Vec` at an index. A `Vec` starts with room for four elements, or for one if
    /// they are large, and doubles when it grows.
    #[inline]
    pub(super) fn element(&mut self, index: usize, size: usize) -> Result<(), Exceeded> {
        match index {
            0 => self.spend(if size <= 1024 { size * 4 } else { size }),
            1..4 if size <= 1024 => Ok(()),
            _ => self.spend(size * 2),
        }
    }

    /// Counts an entry of a `BTreeMap` that has `before` entries.
    pub(super) fn entry(&mut self, before: usize, key: &str, size: usize) -> Result<(), Exceeded> {
        let target = size_of::<String>() + size;
        match before {
            0 => self.spend(NODE * target + key.len()),
            // Nodes are almost half full or more.
            NODE.. => self.spend(2 * target + key.len()),
            _ => self.spend(key.len()),
        }
    }

    /// Counts an entry of a JSON object.
    pub(super) fn json_entry(&mut self, before: usize, key: &str) -> Result<(), Exceeded> {
        self.entry(before, key, size_of::<Json>())
    }

    /// Counts a value, unless it is inside the one that was counted last. Returns that one, for [`leave`](Self::leave).
    #[inline]
    pub(super) fn enter(&mut self, address: usize, size: usize) -> Result<(usize, usize), Exceeded> {
        let (begin, length) = self.within;
        if address.wrapping_sub(begin) >= length {
            self.spend(size)?;
        }
        Ok(self.note(address, size))
    }

    /// Notes the value that is being filled. Returns the one before, for [`leave`](Self::leave).
    #[inline]
    pub(super) fn note(&mut self, address: usize, size: usize) -> (usize, usize) {
        std::mem::replace(&mut self.within, (address, size))
    }

    /// Returns to the value around the one that was filled.
    #[inline]
    pub(super) fn leave(&mut self, around: (usize, usize)) {
        self.within = around;
    }
}
