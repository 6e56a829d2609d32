// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `trees`.

use crate::runtime::model;

/// The schema `Tree0`.
#[derive(Clone, Default)]
pub struct Tree0 {
    /// The property `a`.
    pub a: Tree1,
    /// The property `b`.
    pub b: Tree1,
    /// The property `c`.
    pub c: Tree1,
    /// The property `d`.
    pub d: Tree1,
    /// The property `e`.
    pub e: Tree1,
    /// The property `f`.
    pub f: Tree1,
}

model! {
    Tree0 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}

/// The schema `Tree1`.
#[derive(Clone, Default)]
pub struct Tree1 {
    /// The property `a`.
    pub a: Tree2,
    /// The property `b`.
    pub b: Tree2,
    /// The property `c`.
    pub c: Tree2,
    /// The property `d`.
    pub d: Tree2,
    /// The property `e`.
    pub e: Tree2,
    /// The property `f`.
    pub f: Tree2,
}

model! {
    Tree1 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}

/// The schema `Tree2`.
#[derive(Clone, Default)]
pub struct Tree2 {
    /// The property `a`.
    pub a: Box<Tree3>,
    /// The property `b`.
    pub b: Box<Tree3>,
    /// The property `c`.
    pub c: Box<Tree3>,
    /// The property `d`.
    pub d: Box<Tree3>,
    /// The property `e`.
    pub e: Box<Tree3>,
    /// The property `f`.
    pub f: Box<Tree3>,
}

model! {
    Tree2 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}

/// The schema `Tree3`.
#[derive(Clone, Default)]
pub struct Tree3 {
    /// The property `a`.
    pub a: Tree4,
    /// The property `b`.
    pub b: Tree4,
    /// The property `c`.
    pub c: Tree4,
    /// The property `d`.
    pub d: Tree4,
    /// The property `e`.
    pub e: Tree4,
    /// The property `f`.
    pub f: Tree4,
}

model! {
    Tree3 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}

/// The schema `Tree4`.
#[derive(Clone, Default)]
pub struct Tree4 {
    /// The property `a`.
    pub a: Tree5,
    /// The property `b`.
    pub b: Tree5,
    /// The property `c`.
    pub c: Tree5,
    /// The property `d`.
    pub d: Tree5,
    /// The property `e`.
    pub e: Tree5,
    /// The property `f`.
    pub f: Tree5,
}

model! {
    Tree4 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}

/// The schema `Tree5`.
#[derive(Clone, Default)]
pub struct Tree5 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: i64,
    /// The property `c`.
    pub c: i64,
    /// The property `d`.
    pub d: i64,
    /// The property `e`.
    pub e: i64,
    /// The property `f`.
    pub f: i64,
}

model! {
    Tree5 {
        a = "a" required,
        b = "b" required,
        c = "c" required,
        d = "d" required,
        e = "e" required,
        f = "f" required,
    }
}
