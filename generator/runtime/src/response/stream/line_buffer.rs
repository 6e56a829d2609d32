//! Octets that are held until a frame of them is complete.

/// What came and was not taken yet.
#[derive(Default)]
pub(super) struct LineBuffer {
    octets: Vec<u8>,
    /// Where the next frame begins.
    begin: usize,
    /// Up to where it was looked through, so that no octet is looked at twice.
    seen: usize,
}

impl LineBuffer {
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.octets.drain(..self.begin);
        self.seen -= self.begin;
        self.begin = 0;
        self.octets.extend_from_slice(piece);
    }

    pub(super) fn len(&self) -> usize {
        self.octets.len() - self.begin
    }

    /// Everything up to the first octet that ends a frame, and that octet, which is dropped.
    pub(super) fn take_until(&mut self, mut is_end: impl FnMut(u8) -> bool) -> Option<(&[u8], u8)> {
        let found = self.octets[self.seen..].iter().position(|octet| is_end(*octet));
        let Some(end) = found.map(|found| self.seen + found) else {
            self.seen = self.octets.len();
            return None;
        };
        let begin = self.begin;
        self.begin = end + 1;
        self.seen = self.begin;
        Some((&self.octets[begin..end], self.octets[end]))
    }

    /// Everything that is left.
    pub(super) fn take_rest(&mut self) -> &[u8] {
        let begin = self.begin;
        self.begin = self.octets.len();
        self.seen = self.begin;
        &self.octets[begin..]
    }

    /// Drops the next octet if it is this one; tells whether there was one to look at.
    pub(super) fn skip(&mut self, octet: u8) -> bool {
        match self.octets.get(self.begin) {
            None => false,
            Some(next) => {
                if *next == octet {
                    self.begin += 1;
                    self.seen = self.begin.max(self.seen);
                }
                true
            }
        }
    }
}
