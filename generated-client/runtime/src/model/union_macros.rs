// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The macros of unions and of values with views. Like those of models, they emit only tables and methods of one line.

/// A value of one of several types: `union! { Type, Unmatched { Variant(Payload), … } }`. The catch-all variant `Unmatched`
/// keeps the JSON value.
///
/// - `union! { Type, Unmatched, "kind" { Variant(Payload) = ["name"], … } }`: the key `kind` names the alternative. With
///   `"kind" or 1`, objects that name none are the alternative with this index.
/// - `union! { Type, Unmatched { Variant(Payload), … [test] => 0, … } }`: tests prove the alternative; each has the index of
///   its alternative. With `Unmatched any`, a value may be several alternatives at once.
/// - `Variant(Payload) = ["name"] writes "kind" = String("name"),`: the tag is written if the payload does not have it.
///
/// With `Unmatched forms`, some alternatives are not written as their payload:
///
/// - `Variant(Payload) beside "kind" = String("name"),`: the object of the payload, with a tag that the payload does not have.
/// - `Variant(Payload) in "key",`: an object with the payload under a key. Tags may follow, with `beside`.
/// - `| Variant is String("text"),` and `| Variant beside "kind" = String("name"),`: a constant, or an object with only a tag.
///   These variants have no payload, and come last.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    (@by () [$($names:tt)*] [] $any:tt) => {};
    (@otherwise) => { ::std::option::Option::None };
    (@otherwise $index:literal) => { ::std::option::Option::Some($index) };
    (@by ($tag:literal $($otherwise:literal)?) [$([$($text:literal),*])*] [] $any:tt) => {
        #[inline]
        fn discrimination(&self) -> $crate::model::Discrimination {
            static TAG: $crate::model::Tag = $crate::model::Tag {
                key: $tag,
                names: &[$(&[$($text),*]),*],
                otherwise: $crate::union!(@otherwise $($otherwise)?),
            };
            $crate::model::Discrimination::Tag(&TAG)
        }
    };
    (@by () [$($names:tt)*] [$([$test:expr] => $index:literal,)+] $any:tt) => {
        #[inline]
        fn discrimination(&self) -> $crate::model::Discrimination {
            #[allow(unused_imports, reason = "the alternatives decide which of them are needed")]
            use $crate::model::{Constant::*, Matcher::*, kind};
            static TESTS: &[($crate::model::Matcher, usize)] = &[$(($test, $index)),+];
            $crate::union! { @proves TESTS $any }
        }
    };
    (@proves $tests:ident [any $($forms:ident)?]) => { $crate::model::Discrimination::Several($tests) };
    (@proves $tests:ident [$($forms:ident)?]) => { $crate::model::Discrimination::Matchers($tests) };
    (@tagged [$($text:literal),*] $place:expr, $($key:literal = $kind:ident($value:literal))*) => {
        $crate::model::Tagged {
            tags: &[$(($key, $crate::model::Constant::$kind($value))),*],
            names: &[$($text),*],
            payload: $place,
        }
    };
    (@value_ref $payload:ident $names:tt [] [] []) => {
        $crate::model::Encode::value_ref($payload)
    };
    (@value_ref $payload:ident $names:tt [$($writes:tt)+] [] []) => {
        $crate::model::ValueRef::Tagged(
            $payload,
            &$crate::union!(@tagged $names $crate::model::Payload::Whole, $($writes)+),
        )
    };
    (@value_ref $payload:ident $names:tt [] [] [$($beside:tt)+]) => {
        $crate::model::ValueRef::Tagged(
            $payload,
            &$crate::union!(@tagged [] $crate::model::Payload::WithoutTags, $($beside)+),
        )
    };
    (@value_ref $payload:ident $names:tt [] [$key:literal] [$($beside:tt)*]) => {
        $crate::model::ValueRef::Tagged(
            $payload,
            &$crate::union!(@tagged [] $crate::model::Payload::Property($key), $($beside)*),
        )
    };
    (@unit_ref [$kind:ident($value:literal)] []) => { $crate::model::Constant::$kind($value).value_ref() };
    (@unit_ref [] [$($beside:tt)+]) => {
        $crate::model::ValueRef::Tagged(
            &$crate::model::NoPayload,
            &$crate::union!(@tagged [] $crate::model::Payload::None, $($beside)+),
        )
    };
    (@forms [any forms] $rows:tt $units:tt) => { $crate::union! { @forms [forms] $rows $units } };
    (@forms [forms] [$($row:tt)*] [$($unit:tt)*]) => {
        fn forms(&self) -> &'static [$crate::model::WrittenForm] {
            static FORMS: &[$crate::model::WrittenForm] =
                &[$($crate::union!(@form $row),)* $($crate::union!(@unit_form $unit),)*];
            FORMS
        }
    };
    (@forms [$($any:ident)?] $rows:tt $units:tt) => {};
    (@form { [] [] }) => { $crate::model::WrittenForm::Whole };
    (@form { [] [$($beside:tt)+] }) => {
        $crate::model::WrittenForm::Object($crate::union!(@tagged [] $crate::model::Payload::WithoutTags, $($beside)+))
    };
    (@form { [$key:literal] [$($beside:tt)*] }) => {
        $crate::model::WrittenForm::Object(
            $crate::union!(@tagged [] $crate::model::Payload::Property($key), $($beside)*),
        )
    };
    (@unit_form { [$kind:ident($value:literal)] [] }) => {
        $crate::model::WrittenForm::Constant($crate::model::Constant::$kind($value))
    };
    (@unit_form { [] [$($beside:tt)+] }) => {
        $crate::model::WrittenForm::Object($crate::union!(@tagged [] $crate::model::Payload::None, $($beside)+))
    };
    (apart $name:ident, $($rest:tt)*) => {
        $crate::union! { @[(never)] $name, $($rest)* }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident, $($rest:tt)*) => { $crate::union! { @[] $name, $($rest)* } };
    (@[$($inline:tt)?] $name:ident, $other:ident $($mark:ident)* $(, $tag:literal $(or $otherwise:literal)?)? {
        $($variant:ident($payload:ty) $(= [$($text:literal),*])?
            $(writes $($key:literal = $kind:ident($value:literal))+)?
            $(in $within:literal)? $(beside $($beside:literal = $of:ident($is:literal))+)?,)*
        $(| $unit:ident $(= [$($unit_text:literal),*])?
            $(is $unit_kind:ident($unit_value:literal))?
            $(beside $($unit_beside:literal = $unit_of:ident($unit_is:literal))+)?,)*
        $([$test:expr] => $index:literal,)*
    }) => {
        impl $crate::model::Union for $name {
            $crate::union! {
                @by ($($tag $($otherwise)?)?)
                [$([$($($text),*)?])* $([$($($unit_text),*)?])*]
                [$([$test] => $index,)*] [$($mark)*]
            }
            $crate::union! {
                @forms [$($mark)*]
                [$({ [$($within)?] [$($($beside = $of($is))+)?] })*]
                [$({ [$($unit_kind($unit_value))?] [$($($unit_beside = $unit_of($unit_is))+)?] })*]
            }
            #[inline $($inline)?]
            fn select(&mut self, index: usize) -> bool {
                const VACANT: &[fn() -> $name] = &[
                    $(|| $name::$variant(<$payload as ::std::default::Default>::default()),)*
                    $(|| $name::$unit,)*
                ];
                VACANT.get(index).map(|vacant| *self = vacant()).is_some()
            }
            #[inline $($inline)?]
            fn payload(&mut self) -> &mut dyn $crate::model::Decode {
                match self {
                    $(Self::$variant(payload) => payload,)*
                    $(Self::$unit => $crate::model::NoPayload::lend(),)*
                    Self::$other(json) => json,
                }
            }
            #[inline $($inline)?]
            fn keep(&mut self, json: $crate::model::Json) {
                *self = Self::$other(json);
            }
            #[inline $($inline)?]
            fn view(&self) -> $crate::model::ValueRef<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::union! {
                        @value_ref payload [$($($text),*)?] [$($($key = $kind($value))+)?]
                        [$($within)?] [$($($beside = $of($is))+)?]
                    },)*
                    $(Self::$unit => $crate::union! {
                        @unit_ref [$($unit_kind($unit_value))?] [$($($unit_beside = $unit_of($unit_is))+)?]
                    },)*
                    Self::$other(json) => $crate::model::ValueRef::Json(json),
                }
            }
            #[inline $($inline)?]
            fn kept(&self) -> ::std::option::Option<&$crate::model::Json> {
                match self {
                    Self::$other(json) => ::std::option::Option::Some(json),
                    _ => ::std::option::Option::None,
                }
            }
        }
        impl ::std::default::Default for $name {
            #[inline $($inline)?]
            fn default() -> Self {
                Self::$other($crate::model::Json::Null)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (name, payload): (&str, &dyn $crate::model::Encode) = match self {
                    $(Self::$variant(payload) => (::std::stringify!($variant), payload),)*
                    $(Self::$unit => return f.write_str(::std::stringify!($unit)),)*
                    Self::$other(json) => (::std::stringify!($other), json),
                };
                $crate::model::debug_variant(name, payload, f)
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByAlternative;
        }
        $crate::codec!($name);
    };
}

/// A value whose alternatives cannot be told apart. It has a method for each of them: `views! { Type { as_cat: Cat, … } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! views {
    (apart $name:ident $($rest:tt)*) => {
        $crate::views! { $name $($rest)* }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident { $($view:ident: $payload:ty,)* }) => {
        impl $name {
            $(
                /// Reads the value as this type.
                ///
                /// # Errors
                /// If the value does not fit the type.
                #[inline]
                pub fn $view(&self) -> ::std::result::Result<$payload, $crate::model::DecodeError> {
                    $crate::model::view(&self.0)
                }
            )*
        }
        $(
            impl ::std::convert::From<$payload> for $name {
                #[inline]
                fn from(value: $payload) -> Self {
                    Self($crate::model::to_json(&value))
                }
            }
        )*
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug_variant(::std::stringify!($name), &self.0, f)
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByViews;
        }
        impl $crate::model::Viewed for $name {
            #[inline]
            fn json(&self) -> &$crate::Json {
                &self.0
            }
            #[inline]
            fn json_mut(&mut self) -> &mut $crate::Json {
                &mut self.0
            }
        }
        $crate::codec!($name);
    };
}
