// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use std::collections::BTreeMap;
use crate::runtime::{Json, model, union};

/// The schema `Beside`.
#[derive(Clone, Default)]
pub struct Beside {
    /// The property `id`.
    pub id: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, i64>,
}

model! {
    Beside {
        id = "id",
        .. extra
    }
}

/// The schema `Cat`.
#[derive(Clone, Default)]
pub struct Cat {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `lives`.
    pub lives: Option<i64>,
}

model! {
    Cat {
        name = "name",
        lives = "lives",
    }
}

/// The schema `Closed`.
#[derive(Clone, Default)]
pub struct Closed {
    /// The property `kind`.
    pub kind: String,
    /// The property `by`.
    pub by: Option<String>,
}

model! {
    Closed {
        kind = "kind" required,
        by = "by",
    }
}

/// The schema `Dog`.
#[derive(Clone, Default)]
pub struct Dog {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
}

model! {
    Dog {
        name = "name",
        tricks = "tricks",
    }
}

/// The schema `Employee`.
#[derive(Clone, Default)]
pub struct Employee {
    /// The id again.
    pub id: String,
    /// Bounds: characters: at most 64.
    pub name: String,
    /// The property `age`.
    pub age: Option<i64>,
    /// The property `desk`.
    pub desk: i64,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The schema `Opened`.
    Opened(Box<Opened>),
    /// The schema `Closed`.
    Closed(Box<Closed>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Event, Unmatched, "kind" {
        Opened(Box<Opened>) = ["open"],
        Closed(Box<Closed>) = ["close"],
    }
}

impl From<Opened> for Event {
    fn from(value: Opened) -> Self {
        Self::Opened(Box::new(value))
    }
}

impl From<Closed> for Event {
    fn from(value: Closed) -> Self {
        Self::Closed(Box::new(value))
    }
}

/// The schema `Maps`.
#[derive(Clone, Default)]
pub struct Maps {
    /// The property `numbers`.
    pub numbers: Option<BTreeMap<String, i64>>,
    /// The property `lists`.
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// The property `anything`.
    pub anything: Option<BTreeMap<String, Json>>,
    /// The property `free`.
    pub free: Option<BTreeMap<String, Json>>,
    /// The property `any`.
    pub any: Option<Json>,
    /// The property `beside`.
    pub beside: Option<Beside>,
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
#[derive(Clone, Default)]
pub struct Nullable {
    /// The property `must`.
    ///
    /// `None` is null.
    pub must: Option<String>,
    /// The property `may`.
    ///
    /// `Some(None)` is null.
    pub may: Option<Option<String>>,
    /// The property `number`.
    ///
    /// `Some(None)` is null.
    pub number: Option<Option<i64>>,
    /// The property `person`.
    ///
    /// `Some(None)` is null.
    pub person: Option<Option<Person>>,
    /// The property `list`.
    ///
    /// `Some(None)` is null.
    pub list: Option<Option<Vec<Option<String>>>>,
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

/// The schema `Opened`.
#[derive(Clone, Default)]
pub struct Opened {
    /// The property `kind`.
    pub kind: String,
    /// The property `by`.
    pub by: Option<String>,
}

model! {
    Opened {
        kind = "kind" required,
        by = "by",
    }
}

/// The schema `Person`.
#[derive(Clone, Default)]
pub struct Person {
    /// The id of the person.
    pub id: String,
    /// The property `name`.
    pub name: Option<String>,
}

model! {
    Person {
        id = "id" required,
        name = "name",
    }
}

/// The schema `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`.
    Dog(Box<Dog>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Pet, Unmatched {
        Cat(Box<Cat>),
        Dog(Box<Dog>),
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

/// The schema `Scalar`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// One of the alternatives of `Scalar`.
    Text(String),
    /// One of the alternatives of `Scalar`.
    Integer(i64),
    /// One of the alternatives of `Scalar`.
    TextList(Vec<String>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Scalar, Unmatched {
        Text(String),
        Integer(i64),
        TextList(Vec<String>),
        [Kind(kind::text)] => 0,
        [Kind(kind::integer)] => 1,
        [Kind(kind::list)] => 2,
    }
}

/// The schema `Tree`.
#[derive(Clone, Default)]
pub struct Tree {
    /// The property `label`.
    pub label: Option<String>,
    /// The property `parent`.
    pub parent: Option<Box<Tree>>,
    /// The property `children`.
    pub children: Option<Vec<Tree>>,
    /// The property `named`.
    pub named: Option<BTreeMap<String, Tree>>,
}

model! {
    Tree {
        label = "label",
        parent = "parent",
        children = "children",
        named = "named",
    }
}
