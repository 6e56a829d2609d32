// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `cache`.

use std::collections::BTreeMap;
use crate::runtime::{Bytes64Url, Fixed, Json, model, string_enum, union};

/// The schema `Animal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// The schema `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`.
    Dog(Box<Dog>),
    /// The schema `Other`.
    ///
    /// Also an object whose `kind` is absent or names no other.
    Other(Box<Other>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Animal, Unmatched, "kind" or 2 {
        Cat(Box<Cat>) = ["cat", "Cat"] writes "kind" = String("cat"),
        Dog(Box<Dog>) = ["dog", "Dog"] writes "kind" = String("dog"),
        Other(Box<Other>) = ["Other"],
    }
}

impl From<Cat> for Animal {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Animal {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Other> for Animal {
    #[inline]
    fn from(value: Other) -> Self {
        Self::Other(Box::new(value))
    }
}

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Kind.
    pub kind: Option<String>,
    /// Lives.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        kind = "kind",
        lives = "lives",
    }
}

/// The schema `Circle`.
#[derive(Default)]
pub struct Circle {
    /// Type.
    pub r#type: Option<String>,
    /// Area.
    pub area: f64,
    /// Radius.
    pub radius: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
        r#type = "type",
        area = "area" required,
        radius = "radius",
    }
}

impl Circle {
    /// With what a request must have.
    #[inline]
    pub fn new(area: f64) -> Self {
        Self { area, ..Self::default() }
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// Kind.
    pub kind: Option<String>,
    /// Bark.
    pub bark: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        kind = "kind",
        bark = "bark",
    }
}

/// The schema `Filter`.
#[derive(Default)]
pub struct Filter {
    /// Text.
    pub text: Option<String>,
    /// Sizes.
    pub sizes: Option<Vec<i64>>,
    /// Where.
    pub r#where: Option<BTreeMap<String, String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Filter {
        text = "text",
        sizes = "sizes",
        r#where = "where",
    }
}

/// Values of `place` of `GET /items/{id}`.
#[derive(Default)]
pub struct GetItemPlace {
    /// X.
    pub x: Option<i64>,
    /// Y.
    pub y: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetItemPlace {
        x = "x",
        y = "y",
    }
}

/// The schema `Other`.
#[derive(Default)]
pub struct Other {
    /// Name.
    pub name: Option<String>,
    /// Which of the values that name the alternative of a union this has; the document does not declare
    /// it.
    pub kind: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Other {
        name = "name",
        kind = "kind",
    }
}

/// The schema `Plant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Plant {
    /// The schema `Tree`.
    Tree(Box<Tree>),
    /// The schema `Weed`.
    ///
    /// Also an object whose `sort` is absent or names no other.
    Weed(Box<Weed>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Plant, Unmatched, "sort" or 1 {
        Tree(Box<Tree>) = ["Tree"] writes "sort" = String("Tree"),
        Weed(Box<Weed>) = ["Weed", "moss"],
    }
}

impl From<Tree> for Plant {
    #[inline]
    fn from(value: Tree) -> Self {
        Self::Tree(Box::new(value))
    }
}

impl From<Weed> for Plant {
    #[inline]
    fn from(value: Weed) -> Self {
        Self::Weed(Box::new(value))
    }
}

/// The schema `Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The schema `Shape base`.
    ///
    /// Also an object whose `type` is absent or names no other.
    Base(Box<ShapeBase>),
    /// The schema `Circle`.
    Circle(Box<Circle>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched, "type" or 0 {
        Base(Box<ShapeBase>) = ["Shape base", "Shape"],
        Circle(Box<Circle>) = ["Circle"] writes "type" = String("Circle"),
    }
}

impl From<ShapeBase> for Shape {
    #[inline]
    fn from(value: ShapeBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Circle> for Shape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

/// The schema `Shape base`.
#[derive(Default)]
pub struct ShapeBase {
    /// Type.
    pub r#type: Option<String>,
    /// Area.
    pub area: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeBase {
        r#type = "type",
        area = "area" required,
    }
}

impl ShapeBase {
    /// With what a request must have.
    #[inline]
    pub fn new(area: f64) -> Self {
        Self { area, ..Self::default() }
    }
}

/// The schema `Tree`.
#[derive(Default)]
pub struct Tree {
    /// Sort.
    ///
    /// Always `Tree`.
    pub sort: Option<Fixed>,
    /// Height.
    pub height: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tree {
        sort = "sort" fixed = String("Tree"),
        height = "height",
    }
}

/// The schema `Weed`.
#[derive(Default)]
pub struct Weed {
    /// Sort.
    pub sort: Option<WeedSort>,
    /// Height.
    pub height: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Weed {
        sort = "sort",
        height = "height",
    }
}

/// `sort` of `Weed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeedSort {
    /// `Weed`
    Weed,
    /// `moss`
    Moss,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    WeedSort, Unknown {
        Weed = "Weed",
        Moss = "moss",
    }
}

/// The schema `Zoo`.
#[derive(Default)]
pub struct Zoo {
    /// Star.
    ///
    /// `Some(None)` is null.
    pub star: Option<Option<Animal>>,
    /// Shapes.
    pub shapes: Option<Vec<Shape>>,
    /// Plants.
    pub plants: Option<BTreeMap<String, Plant>>,
    /// Key.
    pub key: Option<Bytes64Url>,
    /// Mark.
    pub mark: Option<Bytes64Url>,
    /// Seal.
    ///
    /// `Some(None)` is null.
    pub seal: Option<Option<Bytes64Url>>,
    /// Marks.
    pub marks: Option<Vec<Bytes64Url>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Zoo {
        star = "star",
        shapes = "shapes",
        plants = "plants",
        key = "key",
        mark = "mark",
        seal = "seal",
        marks = "marks",
    }
}
