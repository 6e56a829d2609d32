//! Bytes that are held until a frame of them is complete.

/// What came and was not taken yet.
#[derive(Default)]
pub(super) struct LineBuffer {
    bytes: Vec<u8>,
    /// Where the next frame begins.
    begin: usize,
    /// Up to where it was looked through, so that no byte is looked at twice.
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

    /// Everything up to the first byte that ends a frame, and that byte, which is dropped.
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

    /// Everything up to the first byte that ends a frame, and that byte with it.
    pub(super) fn take_through(&mut self, is_end: impl FnMut(u8) -> bool) -> Option<&[u8]> {
        let begin = self.begin;
        let end = self.take_until(is_end).map(|(frame, _)| begin + frame.len() + 1)?;
        self.bytes.get(begin..end)
    }

    /// Everything that is left.
    pub(super) fn take_rest(&mut self) -> &[u8] {
        let begin = self.begin;
        self.begin = self.bytes.len();
        self.seen = self.begin;
        &self.bytes[begin..]
    }

    /// Drops the next byte if it is this one; tells whether there was one to look at.
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
