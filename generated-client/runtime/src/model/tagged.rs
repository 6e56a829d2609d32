// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a union writes of an alternative by itself: the tags that the value does not have.

use std::borrow::Cow;

use super::part::{Part, entries};
use super::{Constant, Encode, Model};

/// What a union adds to an object that is one of its alternatives.
#[derive(Debug, PartialEq)]
pub struct Tagged {
    /// The keys, each with the value that stands for the alternative.
    pub tags: &'static [(&'static str, Constant)],
    /// All values of the tag that name the alternative.
    pub names: &'static [&'static str],
}

impl Tagged {
    /// Tells whether the union writes the key by itself.
    pub(super) fn has(&self, key: &str) -> bool {
        self.tags.iter().any(|(name, _)| *name == key)
    }

    /// Tells whether a value is none that was given: null where that is none, and what `Default` makes unless it names the alternative.
    fn is_none_given(&self, part: &Part<'_>, is_null_none: bool) -> bool {
        let is_default = match part {
            Part::Null => return is_null_none,
            Part::Json(json) => return json.is_null() && is_null_none,
            Part::Text(text) => text.is_empty(),
            Part::Int(value) => *value == 0,
            Part::Uint(value) => *value == 0,
            Part::Float(value) => *value == 0.0,
            Part::Bool(value) => !value,
            _ => false,
        };
        let text = part.text().unwrap_or(Cow::Borrowed(""));
        is_default && !self.names.contains(&text.as_ref())
    }
}

/// The payload of an alternative with its tags, opened; of unions within unions, the tags of the inner one come first.
pub(super) fn with_tags<'a>(payload: &'a dyn Encode, tagged: &'static Tagged) -> Part<'a> {
    let part = match payload.part() {
        Part::Model(model) => {
            let mut written = entries(model);
            add(tagged, Some(model), &mut written);
            return Part::Map(written);
        }
        part => part.open(),
    };
    match part {
        Part::Map(mut written) => {
            add(tagged, None, &mut written);
            Part::Map(written)
        }
        other => other,
    }
}

/// Adds the tags that are not there, as the first keys, where readers that decide by them look for them.
fn add<'a>(tagged: &'static Tagged, model: Option<&dyn Model>, written: &mut Vec<(&'a str, Part<'a>)>) {
    // The null of a required field is its absence; any other was given.
    let declared = model.map_or(&[][..], |model| model.shape().fields);
    let is_required = |key: &str| declared.iter().any(|field| field.name == key && field.is_required());
    for (key, constant) in tagged.tags.iter().rev() {
        match written.iter_mut().find(|(name, _)| name == key) {
            Some((_, part)) if tagged.is_none_given(part, is_required(key)) => *part = constant.part(),
            Some(_) => {}
            None => written.insert(0, (*key, constant.part())),
        }
    }
}
