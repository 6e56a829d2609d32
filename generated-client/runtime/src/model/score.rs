// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Score`]: how well a JSON value fits a type.

/// How well a JSON value fits a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Keys of the value that the type declares.
    pub known: u32,
    /// Keys of the value that the type does not declare.
    pub unknown: u32,
    /// Declared fields that the value does not have.
    pub missing: u32,
    /// Values that were converted from another kind.
    pub coerced: u32,
    /// Values that are kept unchanged although the type does not list them: unknown values of enumerations and unions.
    pub unlisted: u32,
    /// Integers that were read as floating-point numbers, and numbers with a fraction of zero that were read as integers.
    pub widened: u32,
    /// Values that an enumeration, a date or a similar type recognised.
    pub exact: u32,
}

impl Score {
    /// Adds another score to this one.
    pub fn add(&mut self, other: Score) {
        self.known += other.known;
        self.unknown += other.unknown;
        self.missing += other.missing;
        self.coerced += other.coerced;
        self.unlisted += other.unlisted;
        self.widened += other.widened;
        self.exact += other.exact;
    }

    /// Whether the type keeps the whole value unchanged.
    pub fn is_whole(&self) -> bool {
        self.coerced == 0 && self.unknown == 0
    }

    /// A key to compare scores: a greater one fits better.
    pub fn rank(&self) -> impl Ord + use<> {
        use std::cmp::Reverse;
        let coerced = self.coerced + self.unlisted + self.widened;
        (self.known, Reverse(self.unknown), Reverse(self.missing), Reverse(coerced), self.exact)
    }
}
