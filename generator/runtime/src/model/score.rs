//! [`Score`]: how well a value of a JSON document fits a type.

/// How well a value of the JSON document fits a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Keys of the document that the type declares.
    pub known: u32,
    /// Keys of the document that it does not declare.
    pub unknown: u32,
    /// Declared fields that the document lacks.
    pub missing: u32,
    /// Values that were taken though they are of another kind, and so are not what came.
    pub coerced: u32,
    /// Values that stay what came though the type does not list them: unknown members of an enum, values of no alternative.
    pub unlisted: u32,
    /// Integers that a floating-point number took, and whole numbers with a fraction of zero that an integer took.
    pub widened: u32,
    /// Values that an enum or a date recognised.
    pub exact: u32,
}

impl Score {
    /// Adds up two scores.
    pub fn add(&mut self, other: Score) {
        self.known += other.known;
        self.unknown += other.unknown;
        self.missing += other.missing;
        self.coerced += other.coerced;
        self.unlisted += other.unlisted;
        self.widened += other.widened;
        self.exact += other.exact;
    }

    /// Tells whether the type holds all of the value unchanged.
    pub fn is_whole(&self) -> bool {
        self.coerced == 0 && self.unknown == 0
    }

    /// A key for comparing: the greater fits better.
    pub fn rank(&self) -> impl Ord + use<> {
        use std::cmp::Reverse;
        let coerced = self.coerced + self.unlisted + self.widened;
        (self.known, Reverse(self.unknown), Reverse(self.missing), Reverse(coerced), self.exact)
    }
}
