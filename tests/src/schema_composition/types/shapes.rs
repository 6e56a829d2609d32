// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use std::collections::BTreeMap;
use crate::runtime::model::{model, union};
use crate::runtime::Json;

/// The schema `Beside`.
#[derive(Clone, Default)]
pub struct Beside {
    /// `id` of the object.
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
    /// `name` of the object.
    pub name: Option<String>,
    /// `lives` of the object.
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
    /// `kind` of the object.
    pub kind: String,
    /// `by` of the object.
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
    /// `name` of the object.
    pub name: Option<String>,
    /// `tricks` of the object.
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
    /// `id` of the object.
    pub id: String,
    /// Bounds: characters: at most 64.
    pub name: String,
    /// `age` of the object.
    pub age: Option<i64>,
    /// `desk` of the object.
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
    /// One of the alternatives.
    Opened(Box<Opened>),
    /// One of the alternatives.
    Closed(Box<Closed>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Event, Unmatched {
        Opened(Box<Opened>),
        Closed(Box<Closed>),
    }
}

/// The schema `Maps`.
#[derive(Clone, Default)]
pub struct Maps {
    /// `numbers` of the object.
    pub numbers: Option<BTreeMap<String, i64>>,
    /// `lists` of the object.
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// `anything` of the object.
    pub anything: Option<BTreeMap<String, Json>>,
    /// `free` of the object.
    pub free: Option<BTreeMap<String, Json>>,
    /// `any` of the object.
    pub any: Option<Json>,
    /// `beside` of the object.
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
    /// `must` of the object.
    pub must: Option<String>,
    /// `may` of the object.
    pub may: Option<String>,
    /// `number` of the object.
    pub number: Option<i64>,
    /// `person` of the object.
    pub person: Option<Person>,
    /// `list` of the object.
    pub list: Option<Vec<Option<String>>>,
}

model! {
    Nullable {
        must = "must",
        may = "may",
        number = "number",
        person = "person",
        list = "list",
    }
}

/// The schema `Opened`.
#[derive(Clone, Default)]
pub struct Opened {
    /// `kind` of the object.
    pub kind: String,
    /// `by` of the object.
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
    /// `name` of the object.
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
    /// One of the alternatives.
    Cat(Box<Cat>),
    /// One of the alternatives.
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

/// The schema `Scalar`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// One of the alternatives.
    Text(String),
    /// One of the alternatives.
    Integer(i64),
    /// One of the alternatives.
    TextList(Vec<String>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Scalar, Unmatched {
        Text(String),
        Integer(i64),
        TextList(Vec<String>),
    }
}

/// The schema `Tree`.
#[derive(Clone, Default)]
pub struct Tree {
    /// `label` of the object.
    pub label: Option<String>,
    /// `parent` of the object.
    pub parent: Option<Box<Tree>>,
    /// `children` of the object.
    pub children: Option<Vec<Tree>>,
    /// `named` of the object.
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
