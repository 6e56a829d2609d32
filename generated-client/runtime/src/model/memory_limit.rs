// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Memory`]: how much memory the values of a document may take, which can be far more than its text.

use std::fmt::{self, Display};
use std::mem::size_of;

use super::Json;

/// How many bytes the values of a response may take unless the client or the call says otherwise.
pub const DECODED_LIMIT: usize = 512 << 20;

/// How many entries the first node of an ordered map has room for.
const NODE: usize = 11;

/// What is left of the memory that a decoding may take.
///
/// Memory that comes of one key, element or bracket counts: elements of lists, entries of maps, boxed values. What is
/// within a value that was counted does not count again, and neither do texts, which are as long in the document.
pub(super) struct Memory {
    limit: usize,
    left: usize,
    /// The value that was counted last and is being filled: its address and its size.
    within: (usize, usize),
}

/// More memory than a decoding may take.
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

    /// The same memory for a trial, which takes from it.
    pub(super) fn lend(&self) -> Self {
        Memory { within: (0, 0), ..*self }
    }

    /// Takes over what a trial left.
    pub(super) fn take_back(&mut self, lent: &Self) {
        self.left = lent.left;
    }

    /// Tells whether there was too little.
    pub(super) fn is_exceeded(&self) -> bool {
        self.left == 0
    }

    /// What there was too little of.
    #[cold]
    pub(super) fn exceeded(&self) -> Exceeded {
        Exceeded { limit: self.limit }
    }

    #[inline]
    fn spend(&mut self, bytes: usize) -> Result<(), Exceeded> {
        self.left = self.left.saturating_sub(bytes);
        if self.left == 0 { Err(self.exceeded()) } else { Ok(()) }
    }

    /// Counts an element that was appended to a list at an index. Lists grow twofold, and begin with room for some.
    #[inline]
    pub(super) fn element(&mut self, index: usize, size: usize) -> Result<(), Exceeded> {
        match index {
            0 => self.spend(if size <= 1024 { size * 4 } else { size }),
            1..4 if size <= 1024 => Ok(()),
            _ => self.spend(size * 2),
        }
    }

    /// Counts an entry of a map with this many before it.
    pub(super) fn entry(&mut self, before: usize, key: &str, size: usize) -> Result<(), Exceeded> {
        let target = size_of::<String>() + size;
        match before {
            0 => self.spend(NODE * target + key.len()),
            // Nodes are never less than nearly half full.
            NODE.. => self.spend(2 * target + key.len()),
            _ => self.spend(key.len()),
        }
    }

    /// Counts an entry of a JSON object.
    pub(super) fn json_entry(&mut self, before: usize, key: &str) -> Result<(), Exceeded> {
        self.entry(before, key, size_of::<Json>())
    }

    /// Counts a value unless it lies within the one that was counted last, which is given back to be set again after it.
    #[inline]
    pub(super) fn enter(&mut self, address: usize, size: usize) -> Result<(usize, usize), Exceeded> {
        let (begin, length) = self.within;
        if address.wrapping_sub(begin) >= length {
            self.spend(size)?;
        }
        Ok(self.note(address, size))
    }

    /// Notes the value that is being filled, and gives the one before.
    #[inline]
    pub(super) fn note(&mut self, address: usize, size: usize) -> (usize, usize) {
        std::mem::replace(&mut self.within, (address, size))
    }

    /// Goes back to the value around the one that was entered.
    #[inline]
    pub(super) fn leave(&mut self, around: (usize, usize)) {
        self.within = around;
    }
}
