// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Date, Json, model, string_enum, union};

/// `extra` of `Classic400Response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClassicExtra {
    /// One of the alternatives of `ClassicExtra`.
    Map(BTreeMap<String, Json>),
    /// One of the alternatives of `ClassicExtra`.
    List(Vec<Json>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    ClassicExtra, Unmatched {
        Map(BTreeMap<String, Json>),
        List(Vec<Json>),
        [Kind(kind::object)] => 0,
        [Kind(kind::list)] => 1,
    }
}

/// Color
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Color, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// Owner
#[derive(Clone, Default)]
pub struct Owner {
    /// Name.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
}

model! {
    Owner {
        name = "name" required,
        born = "born",
    }
}
