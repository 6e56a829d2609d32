// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `trees`.

use crate::runtime::{Json, Link, int_enum, model, string_enum, value_enum, views};

/// The schema `Either`.
///
/// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
#[derive(Clone, Default, PartialEq)]
pub struct Either(pub Json);

views! {
    apart Either {
        as_a: EitherWithA,
        as_b: EitherWithB,
    }
}

/// One of the alternatives of `Either`.
#[derive(Default)]
pub struct EitherWithA {
    /// A.
    pub a: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EitherWithA {
        a = "a",
    }
}

/// One of the alternatives of `Either`.
#[derive(Default)]
pub struct EitherWithB {
    /// B.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EitherWithB {
        b = "b",
    }
}

/// The schema `Enclosed`.
#[derive(Default)]
pub struct Enclosed {
    /// Texts.
    pub texts: Option<
        Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Link<Text>>>>>>>>>>>>>>,
    >,
    /// Numbers.
    pub numbers: Option<
        Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Link<Number>>>>>>>>>>>>>>,
    >,
    /// Values.
    pub values: Option<
        Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Link<Value>>>>>>>>>>>>>>,
    >,
    /// Either.
    pub either: Option<
        Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Link<Either>>>>>>>>>>>>>>,
    >,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Enclosed {
        texts = "texts",
        numbers = "numbers",
        values = "values",
        either = "either",
    }
}

/// The schema `Number`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Number {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    apart Number, Unknown {
        Value1 = 1,
        Value2 = 2,
    }
}

/// The schema `Text`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    apart Text, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Tree0`.
#[derive(Default)]
pub struct Tree0 {
    /// A.
    pub a: Tree1,
    /// B.
    pub b: Tree1,
    /// C.
    pub c: Tree1,
    /// D.
    pub d: Tree1,
    /// E.
    pub e: Tree1,
    /// F.
    pub f: Tree1,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct Tree1 {
    /// A.
    pub a: Tree2,
    /// B.
    pub b: Tree2,
    /// C.
    pub c: Tree2,
    /// D.
    pub d: Tree2,
    /// E.
    pub e: Tree2,
    /// F.
    pub f: Tree2,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct Tree2 {
    /// A.
    pub a: Box<Tree3>,
    /// B.
    pub b: Box<Tree3>,
    /// C.
    pub c: Box<Tree3>,
    /// D.
    pub d: Box<Tree3>,
    /// E.
    pub e: Box<Tree3>,
    /// F.
    pub f: Box<Tree3>,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct Tree3 {
    /// A.
    pub a: Tree4,
    /// B.
    pub b: Tree4,
    /// C.
    pub c: Tree4,
    /// D.
    pub d: Tree4,
    /// E.
    pub e: Tree4,
    /// F.
    pub f: Tree4,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct Tree4 {
    /// A.
    pub a: Tree5,
    /// B.
    pub b: Tree5,
    /// C.
    pub c: Tree5,
    /// D.
    pub d: Tree5,
    /// E.
    pub e: Tree5,
    /// F.
    pub f: Tree5,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct Tree5 {
    /// A.
    pub a: i64,
    /// B.
    pub b: i64,
    /// C.
    pub c: i64,
    /// D.
    pub d: i64,
    /// E.
    pub e: i64,
    /// F.
    pub f: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
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

/// The schema `Value`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `a`
    A,
    /// `1`
    Value1,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    apart Value, Unknown {
        A = String("a"),
        Value1 = Integer(1),
    }
}
