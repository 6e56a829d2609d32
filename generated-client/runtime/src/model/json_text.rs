// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! JSON texts, which is what clients send most: the same as by serde's traits, straight from the tables.

use serde::Serialize;

use super::value_ref::{EntryKey, Purpose, each_entry};
use super::{Elements, Encode, Model, ValueRef};
use crate::plain::is_plain;

/// The JSON text of anything that can be written.
///
/// # Errors
/// If a number is infinite or none at all, which JSON cannot hold, or a file is not in memory.
pub fn to_json_text(value: &dyn Encode) -> Result<Vec<u8>, serde_json::Error> {
    text_of(value.value_ref(), Purpose::Value)
}

/// The same, of what is written for a purpose.
pub(crate) fn text_of(value_ref: ValueRef<'_>, purpose: Purpose) -> Result<Vec<u8>, serde_json::Error> {
    let mut writer = Writer { out: Vec::with_capacity(128), purpose, fault: None };
    writer.write(&value_ref);
    writer.fault.map_or(Ok(writer.out), Err)
}

struct Writer {
    out: Vec<u8>,
    purpose: Purpose,
    /// Kept here, for it does not happen and would be looked for after each value.
    fault: Option<serde_json::Error>,
}

impl Writer {
    fn write(&mut self, value_ref: &ValueRef<'_>) {
        match value_ref {
            ValueRef::String(text) => self.text(text),
            ValueRef::Bool(true) => self.out.extend_from_slice(b"true"),
            ValueRef::Bool(false) => self.out.extend_from_slice(b"false"),
            ValueRef::Int(value) => self.by_serde(value),
            ValueRef::Model(model) => self.model(*model),
            ValueRef::Elements(list) => self.elements(*list),
            other => self.rare(other),
        }
    }

    /// Out of line, so that a scalar pays nothing for it.
    #[inline(never)]
    fn elements(&mut self, list: &dyn Elements) {
        self.out.push(b'[');
        for index in 0..list.count() {
            self.write(&list.at(index));
            self.out.push(b',');
        }
        self.close(b']');
    }

    /// What few documents have, apart from what is written for each field.
    #[cold]
    fn rare(&mut self, value_ref: &ValueRef<'_>) {
        match value_ref {
            ValueRef::Tagged(..) => match value_ref.clone().open_for(self.purpose) {
                ValueRef::Map(entries) => self.map(&entries),
                other => self.write(&other),
            },
            ValueRef::Map(entries) => self.map(entries),
            ValueRef::Digits(digits) => self.out.extend_from_slice(digits.as_bytes()),
            ValueRef::List(items) => {
                self.out.push(b'[');
                for item in items {
                    self.write(item);
                    self.out.push(b',');
                }
                self.close(b']');
            }
            other => self.by_serde(other),
        }
    }

    fn model(&mut self, model: &dyn Model) {
        self.out.push(b'{');
        each_entry(model, self.purpose, |key, value_ref| {
            match key {
                EntryKey::Declared(field) => self.out.extend_from_slice(field.key.as_bytes()),
                EntryKey::Other(name) => {
                    self.text(name);
                    self.out.push(b':');
                }
            }
            self.write(value_ref);
            self.out.push(b',');
        });
        self.close(b'}');
    }

    fn map(&mut self, entries: &[(&str, ValueRef<'_>)]) {
        self.out.push(b'{');
        for (key, value_ref) in entries {
            self.text(key);
            self.out.push(b':');
            self.write(value_ref);
            self.out.push(b',');
        }
        self.close(b'}');
    }

    /// Replaces the last comma by the end.
    fn close(&mut self, end: u8) {
        match self.out.last_mut() {
            Some(last) if *last == b',' => *last = end,
            _ => self.out.push(end),
        }
    }

    fn text(&mut self, text: &str) {
        if is_plain(text.as_bytes()) { self.quote(text) } else { self.by_serde(text) }
    }

    fn quote(&mut self, text: &str) {
        // With the mark that follows.
        self.out.reserve(text.len() + 3);
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    /// Numbers, texts with escapes, and what is rare.
    fn by_serde(&mut self, value: &(impl Serialize + ?Sized)) {
        if let Err(fault) = value.serialize(&mut serde_json::Serializer::new(&mut self.out)) {
            self.fault = Some(fault);
        }
    }
}
