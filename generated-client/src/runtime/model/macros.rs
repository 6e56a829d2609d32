// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The macros from which generated types get their coding; each emits tables and one-line shells only.
#![allow(unused_macros, reason = "which of them a client needs depends on its document")]

/// `Serialize` and `Deserialize` of types that are `Encode`, `Decode` and `Default`.
macro_rules! codec {
    ($name:ty) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::runtime::model::Encode::part(self), serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::model::deserialize(deserializer)
            }
        }
    };
}

/// An object: `model! { Type { field = "key" required secret, … .. extra } }`.
///
/// The marks `required` and `secret` are optional; `.. extra` names a map that takes all other keys.
macro_rules! model {
    ($name:ident { $($field:ident = $key:literal $($mark:ident)*,)* $(.. $extra:ident)? }) => {
        #[allow(deprecated, reason = "a field that is advised against is read and written all the same")]
        impl $crate::runtime::model::Model for $name {
            fn shape(&self) -> &'static $crate::runtime::model::Shape {
                static SHAPE: $crate::runtime::model::Shape = $crate::runtime::model::Shape {
                    name: ::std::stringify!($name),
                    fields: &[$($crate::runtime::model::Field {
                        name: $key,
                        marks: 0 $(| $crate::runtime::model::mark::$mark)*,
                    },)*],
                };
                &SHAPE
            }
            fn fields<'a>(&'a self, take: &mut dyn ::std::ops::FnMut(&[&'a dyn $crate::runtime::model::Decode])) {
                take(&[$(&self.$field,)* $(&self.$extra)?])
            }
            fn fields_mut(&mut self, take: &mut dyn ::std::ops::FnMut(&mut [&mut dyn $crate::runtime::model::Decode])) {
                take(&mut [$(&mut self.$field,)* $(&mut self.$extra)?])
            }
        }
        impl $crate::runtime::model::Encode for $name {
            fn part(&self) -> $crate::runtime::model::Part<'_> {
                $crate::runtime::model::Part::Model(self)
            }
        }
        impl $crate::runtime::model::Decode for $name {
            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Model(self)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::model::equal(self, other)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::model::debug(self, f)
            }
        }
        $crate::runtime::model::codec!($name);
    };
}

/// An open enum of texts: `string_enum! { Type, Unknown { Variant = "text", … } }`.
macro_rules! string_enum {
    ($name:ident, $unknown:ident { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            /// The text that stands for the value.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::default::Default for $name {
            /// No value yet; a body that requires one is not sent.
            fn default() -> Self {
                Self::$unknown(::std::string::String::new())
            }
        }
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::runtime::model::Encode for $name {
            fn part(&self) -> $crate::runtime::model::Part<'_> {
                $crate::runtime::model::Part::Text(self.as_str())
            }
        }
        impl $crate::runtime::model::Decode for $name {
            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Parse(self)
            }
            fn is_unset(&self) -> bool {
                ::std::matches!(self, Self::$unknown(text) if text.is_empty())
            }
        }
        impl $crate::runtime::model::Parse for $name {
            fn text(&mut self, text: &str) -> $crate::runtime::model::Fit {
                *self = Self::from(text);
                $crate::runtime::model::Fit::known(!::std::matches!(self, Self::$unknown(_)))
            }
        }
        $crate::runtime::model::codec!($name);
    };
}

/// An open enum of integers: `int_enum! { Type, Unknown { Variant = 1, … } }`.
macro_rules! int_enum {
    ($name:ident, $unknown:ident { $($variant:ident = $number:literal,)* }) => {
        impl $name {
            /// The number that stands for the value.
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$unknown(number) => *number,
                }
            }
        }
        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::$unknown(number),
                }
            }
        }
        impl ::std::default::Default for $name {
            /// No value yet; a body that requires one is not sent.
            fn default() -> Self {
                Self::$unknown(0)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(&self.value(), state);
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }
        impl $crate::runtime::model::Encode for $name {
            fn part(&self) -> $crate::runtime::model::Part<'_> {
                $crate::runtime::model::Part::Int(self.value())
            }
        }
        impl $crate::runtime::model::Decode for $name {
            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Parse(self)
            }
            fn is_unset(&self) -> bool {
                ::std::matches!(self, Self::$unknown(0))
            }
        }
        impl $crate::runtime::model::Parse for $name {
            fn text(&mut self, text: &str) -> $crate::runtime::model::Fit {
                $crate::runtime::model::parse_integer(self, text)
            }
            fn number(&mut self, number: i64) -> $crate::runtime::model::Fit {
                *self = Self::from(number);
                $crate::runtime::model::Fit::known(!::std::matches!(self, Self::$unknown(_)))
            }
            fn is_numeric(&self) -> bool {
                true
            }
            fn expected(&self) -> &'static str {
                "an integer"
            }
        }
        $crate::runtime::model::codec!($name);
    };
}

/// One of several types: `union! { Type, Unmatched { Variant(Payload), … } }`; the catch-all holds the JSON value.
///
/// With a key that names the alternative: `union! { Type, Unmatched, "kind" { Variant(Payload) = ["name"], … } }`.
macro_rules! union {
    (@tag () $($names:tt)*) => {};
    (@tag ($tag:literal) $([$($text:literal),*])*) => {
        fn tag(&self) -> ::std::option::Option<&'static $crate::runtime::model::Tag> {
            static TAG: $crate::runtime::model::Tag =
                $crate::runtime::model::Tag { key: $tag, names: &[$(&[$($text),*]),*] };
            ::std::option::Option::Some(&TAG)
        }
    };
    ($name:ident, $other:ident $(, $tag:literal)? { $($variant:ident($payload:ty) $(= [$($text:literal),*])?,)* }) => {
        impl $crate::runtime::model::Union for $name {
            $crate::runtime::model::union! { @tag ($($tag)?) $([$($($text),*)?])* }
            fn select(&mut self, index: usize) -> bool {
                const VACANT: &[fn() -> $name] =
                    &[$(|| $name::$variant(<$payload as ::std::default::Default>::default()),)*];
                VACANT.get(index).map(|vacant| *self = vacant()).is_some()
            }
            fn payload(&mut self) -> &mut dyn $crate::runtime::model::Decode {
                match self {
                    $(Self::$variant(payload) => payload,)*
                    Self::$other(json) => json,
                }
            }
            fn keep(&mut self, json: $crate::runtime::model::Json) {
                *self = Self::$other(json);
            }
        }
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::$other($crate::runtime::model::Json::Null)
            }
        }
        impl $crate::runtime::model::Encode for $name {
            fn part(&self) -> $crate::runtime::model::Part<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::runtime::model::Encode::part(payload),)*
                    Self::$other(json) => $crate::runtime::model::Part::Json(json),
                }
            }
        }
        impl $crate::runtime::model::Decode for $name {
            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Union(self)
            }
            fn is_unset(&self) -> bool {
                ::std::matches!(self, Self::$other(json) if json.is_null())
            }
        }
        $crate::runtime::model::codec!($name);
    };
}

#[allow(unused_imports, reason = "which of them a client needs depends on its document")]
pub(crate) use {codec, int_enum, model, string_enum, union};
