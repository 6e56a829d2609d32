// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use std::collections::BTreeMap;
use crate::runtime::{Json, model, union};

/// The schema `Beside`.
#[derive(Default)]
pub struct Beside {
    /// Id.
    pub id: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Beside {
        id = "id",
        .. extra
    }
}

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Name.
    pub name: Option<String>,
    /// Lives.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        name = "name",
        lives = "lives",
    }
}

/// The schema `Closed`.
#[derive(Default)]
pub struct Closed {
    /// Kind.
    pub kind: String,
    /// By.
    pub by: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Closed {
        kind = "kind" required,
        by = "by",
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// Name.
    pub name: Option<String>,
    /// Tricks.
    pub tricks: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        name = "name",
        tricks = "tricks",
    }
}

/// The schema `Employee`.
#[derive(Default)]
pub struct Employee {
    /// The id again.
    pub id: String,
    /// Name.
    ///
    /// At most 64 characters.
    pub name: String,
    /// Age.
    pub age: Option<i64>,
    /// Desk.
    pub desk: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Employee {
        id = "id" required,
        name = "name" required,
        age = "age",
        desk = "desk" required,
    }
}

/// The schema `Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The schema `Opened`.
    Opened(Box<Opened>),
    /// The schema `Closed`.
    Closed(Box<Closed>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Event, Unmatched, "kind" {
        Opened(Box<Opened>) = ["open", "Opened"] writes "kind" = String("open"),
        Closed(Box<Closed>) = ["close", "Closed"] writes "kind" = String("close"),
    }
}

impl From<Opened> for Event {
    #[inline]
    fn from(value: Opened) -> Self {
        Self::Opened(Box::new(value))
    }
}

impl From<Closed> for Event {
    #[inline]
    fn from(value: Closed) -> Self {
        Self::Closed(Box::new(value))
    }
}

/// The schema `Maps`.
#[derive(Default)]
pub struct Maps {
    /// Numbers.
    pub numbers: Option<BTreeMap<String, i64>>,
    /// Lists.
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// Anything.
    pub anything: Option<BTreeMap<String, Json>>,
    /// Free.
    pub free: Option<BTreeMap<String, Json>>,
    /// Any.
    pub any: Option<Json>,
    /// Beside.
    pub beside: Option<Beside>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Maps {
        numbers = "numbers",
        lists = "lists",
        anything = "anything",
        free = "free",
        any = "any",
        beside = "beside",
    }
}

/// The schema `Nullable`.
#[derive(Default)]
pub struct Nullable {
    /// Must.
    ///
    /// `None` is null.
    pub must: Option<String>,
    /// May.
    ///
    /// `Some(None)` is null.
    pub may: Option<Option<String>>,
    /// Number.
    ///
    /// `Some(None)` is null.
    pub number: Option<Option<i64>>,
    /// Person.
    ///
    /// `Some(None)` is null.
    pub person: Option<Option<Person>>,
    /// List.
    ///
    /// `Some(None)` is null.
    pub list: Option<Option<Vec<Option<String>>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Nullable {
        must = "must" required,
        may = "may",
        number = "number",
        person = "person",
        list = "list",
    }
}

impl Nullable {
    /// With what a request must have.
    #[inline]
    pub fn new(must: Option<String>) -> Self {
        Self { must, ..Self::default() }
    }
}

/// The schema `Opened`.
#[derive(Default)]
pub struct Opened {
    /// Kind.
    pub kind: String,
    /// By.
    pub by: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Opened {
        kind = "kind" required,
        by = "by",
    }
}

/// The schema `Person`.
#[derive(Default)]
pub struct Person {
    /// The id of the person.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Person {
        id = "id" required,
        name = "name",
    }
}

impl Person {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// The schema `Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`.
    Dog(Box<Dog>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Pet, Unmatched {
        Cat(Box<Cat>),
        Dog(Box<Dog>),
    }
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

/// The schema `Scalar`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// One of the alternatives of `Scalar`.
    String(String),
    /// One of the alternatives of `Scalar`.
    Integer(i64),
    /// One of the alternatives of `Scalar`.
    StringList(Vec<String>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Scalar, Unmatched {
        String(String),
        Integer(i64),
        StringList(Vec<String>),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
        [Kind(kind::list)] => 2,
    }
}

impl From<String> for Scalar {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for Scalar {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for Scalar {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

/// The schema `Tree`.
#[derive(Default)]
pub struct Tree {
    /// Label.
    pub label: Option<String>,
    /// Parent.
    pub parent: Option<Box<Tree>>,
    /// Children.
    pub children: Option<Vec<Tree>>,
    /// Named.
    pub named: Option<BTreeMap<String, Tree>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tree {
        label = "label",
        parent = "parent",
        children = "children",
        named = "named",
    }
}
