//! What models coded by miniserde share: the types of single values.

use miniserde::de::{Deserialize, Map, Seq, Visitor};
use miniserde::json::{Array, Number, Object, Value};
use miniserde::ser::{Fragment, Serialize};
use miniserde::{Result, make_place};
use std::borrow::Cow;

make_place!(Place);

macro_rules! texts {
    ($($name:ident)*) => {$(
        /// A text.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name(pub String);

        impl Visitor for Place<$name> {
            fn string(&mut self, text: &str) -> Result<()> {
                self.out = Some($name(text.to_owned()));
                Ok(())
            }
        }
        impl Deserialize for $name {
            fn begin(out: &mut Option<Self>) -> &mut dyn Visitor {
                Place::new(out)
            }
        }
        impl Serialize for $name {
            fn begin(&self) -> Fragment<'_> {
                Fragment::Str(Cow::Borrowed(&self.0))
            }
        }
    )*};
}

texts! { DateTime Date Bytes64 File }

/// Any JSON value.
#[derive(Clone, Debug, Default)]
pub struct Json(pub Value);

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        miniserde::json::to_string(&self.0) == miniserde::json::to_string(&other.0)
    }
}

impl Serialize for Json {
    fn begin(&self) -> Fragment<'_> {
        self.0.begin()
    }
}

impl Deserialize for Json {
    fn begin(out: &mut Option<Self>) -> &mut dyn Visitor {
        Place::new(out)
    }
}

impl Place<Json> {
    fn set(&mut self, value: Value) -> Result<()> {
        self.out = Some(Json(value));
        Ok(())
    }
}

impl Visitor for Place<Json> {
    fn null(&mut self) -> Result<()> {
        self.set(Value::Null)
    }
    fn boolean(&mut self, value: bool) -> Result<()> {
        self.set(Value::Bool(value))
    }
    fn string(&mut self, text: &str) -> Result<()> {
        self.set(Value::String(text.to_owned()))
    }
    fn negative(&mut self, number: i64) -> Result<()> {
        self.set(Value::Number(Number::I64(number)))
    }
    fn nonnegative(&mut self, number: u64) -> Result<()> {
        self.set(Value::Number(Number::U64(number)))
    }
    fn float(&mut self, number: f64) -> Result<()> {
        self.set(Value::Number(Number::F64(number)))
    }
    fn seq(&mut self) -> Result<Box<dyn Seq + '_>> {
        Ok(Box::new(Items { out: &mut self.out, list: Array::new(), item: None }))
    }
    fn map(&mut self) -> Result<Box<dyn Map + '_>> {
        Ok(Box::new(Entries { out: &mut self.out, object: Object::new(), key: None, item: None }))
    }
}

struct Items<'a> {
    out: &'a mut Option<Json>,
    list: Array,
    item: Option<Value>,
}

impl Items<'_> {
    fn shift(&mut self) {
        self.list.extend(self.item.take());
    }
}

impl Seq for Items<'_> {
    fn element(&mut self) -> Result<&mut dyn Visitor> {
        self.shift();
        Ok(Deserialize::begin(&mut self.item))
    }
    fn finish(&mut self) -> Result<()> {
        self.shift();
        *self.out = Some(Json(Value::Array(std::mem::take(&mut self.list))));
        Ok(())
    }
}

struct Entries<'a> {
    out: &'a mut Option<Json>,
    object: Object,
    key: Option<String>,
    item: Option<Value>,
}

impl Entries<'_> {
    fn shift(&mut self) {
        if let (Some(key), Some(item)) = (self.key.take(), self.item.take()) {
            self.object.insert(key, item);
        }
    }
}

impl Map for Entries<'_> {
    fn key(&mut self, key: &str) -> Result<&mut dyn Visitor> {
        self.shift();
        self.key = Some(key.to_owned());
        Ok(Deserialize::begin(&mut self.item))
    }
    fn finish(&mut self) -> Result<()> {
        self.shift();
        *self.out = Some(Json(Value::Object(std::mem::take(&mut self.object))));
        Ok(())
    }
}
