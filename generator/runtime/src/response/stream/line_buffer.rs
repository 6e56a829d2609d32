//! [`LineBuffer`]: a buffer of bytes until a frame is complete.

/// The bytes that were received and not taken yet.
#[derive(Default)]
pub(super) struct LineBuffer {
    bytes: Vec<u8>,
    /// The start of the next frame.
    begin: usize,
    /// The position up to which the bytes were searched, so that none is searched twice.
    seen: usize,
}

impl LineBuffer {
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.bytes.drain(..self.begin);
        self.seen -= self.begin;
        self.begin = 0;
        self.bytes.extend_from_slice(piece);
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len() - self.begin
    }

    /// Takes a frame up to the first byte for which `is_end` holds. Returns the frame without that byte, and the byte.
    pub(super) fn take_until(&mut self, mut is_end: impl FnMut(u8) -> bool) -> Option<(&[u8], u8)> {
        let found = self.bytes[self.seen..].iter().position(|byte| is_end(*byte));
        let Some(end) = found.map(|found| self.seen + found) else {
            self.seen = self.bytes.len();
            return None;
        };
        let begin = self.begin;
        self.begin = end + 1;
        self.seen = self.begin;
        Some((&self.bytes[begin..end], self.bytes[end]))
    }

    /// Takes a frame up to and including the first byte for which `is_end` holds.
    pub(super) fn take_through(&mut self, is_end: impl FnMut(u8) -> bool) -> Option<&[u8]> {
        let begin = self.begin;
        let (frame, _) = self.take_until(is_end)?;
        let end = begin + frame.len() + 1;
        self.bytes.get(begin..end)
    }

    /// Takes everything that is left.
    pub(super) fn take_rest(&mut self) -> &[u8] {
        let begin = self.begin;
        self.begin = self.bytes.len();
        self.seen = self.begin;
        &self.bytes[begin..]
    }

    /// Drops the next byte if it is this one. Returns whether there was a next byte.
    pub(super) fn skip(&mut self, byte: u8) -> bool {
        match self.bytes.get(self.begin) {
            None => false,
            Some(next) => {
                if *next == byte {
                    self.begin += 1;
                    self.seen = self.begin.max(self.seen);
                }
                true
            }
        }
    }
}
