// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The macros of unions and of values with views; as those of models, each emits tables and one-line shells only.

/// One of several types: `union! { Type, Unmatched { Variant(Payload), … } }`; the catch-all holds the JSON value.
///
/// With a key that names the alternative: `union! { Type, Unmatched, "kind" { Variant(Payload) = ["name"], … } }`, or
/// `"kind" or 1` where objects that name none are the alternative of that number; with tests
/// that prove it, each with the number of its alternative: `union! { Type, Unmatched { Variant(Payload), … [test] => 0, … } }`,
/// and `Unmatched any` where a value may be several of them at once.
/// What an alternative writes where its value has none follows it: `Variant(Payload) = ["name"] writes "kind" = String("name"),`.
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
            #[allow(unused_imports, reason = "which of them a union needs depends on its alternatives")]
            use $crate::model::{Constant::*, Matcher::*, kind};
            static TESTS: &[($crate::model::Matcher, usize)] = &[$(($test, $index)),+];
            $crate::union! { @proves TESTS $any }
        }
    };
    (@proves $tests:ident []) => { $crate::model::Discrimination::Matchers($tests) };
    (@proves $tests:ident [any]) => { $crate::model::Discrimination::Several($tests) };
    (@value_ref $payload:ident [$($text:literal),*] []) => {
        $crate::model::Encode::value_ref($payload)
    };
    (@value_ref $payload:ident [$($text:literal),*] [$($key:literal = $kind:ident($value:literal))+]) => {
        $crate::model::ValueRef::Tagged(
            $payload,
            &$crate::model::Tagged {
                tags: &[$(($key, $crate::model::Constant::$kind($value))),+],
                names: &[$($text),*],
            },
        )
    };
    (apart $name:ident, $($rest:tt)*) => { $crate::union! { @[(never)] $name, $($rest)* } };
    ($name:ident, $($rest:tt)*) => { $crate::union! { @[] $name, $($rest)* } };
    (@[$($inline:tt)?] $name:ident, $other:ident $($any:ident)? $(, $tag:literal $(or $otherwise:literal)?)? {
        $($variant:ident($payload:ty) $(= [$($text:literal),*])?
            $(writes $($key:literal = $kind:ident($value:literal))+)?,)*
        $([$test:expr] => $index:literal,)*
    }) => {
        impl $crate::model::Union for $name {
            $crate::union! { @by ($($tag $($otherwise)?)?) [$([$($($text),*)?])*] [$([$test] => $index,)*] [$($any)?] }
            #[inline $($inline)?]
            fn select(&mut self, index: usize) -> bool {
                const VACANT: &[fn() -> $name] =
                    &[$(|| $name::$variant(<$payload as ::std::default::Default>::default()),)*];
                VACANT.get(index).map(|vacant| *self = vacant()).is_some()
            }
            #[inline $($inline)?]
            fn payload(&mut self) -> &mut dyn $crate::model::Decode {
                match self {
                    $(Self::$variant(payload) => payload,)*
                    Self::$other(json) => json,
                }
            }
            #[inline $($inline)?]
            fn keep(&mut self, json: $crate::model::Json) {
                *self = Self::$other(json);
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
                    Self::$other(json) => (::std::stringify!($other), json),
                };
                $crate::model::debug_variant(name, payload, f)
            }
        }
        impl $crate::model::Encode for $name {
            #[inline $($inline)?]
            fn value_ref(&self) -> $crate::model::ValueRef<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::union! {
                        @value_ref payload [$($($text),*)?] [$($($key = $kind($value))+)?]
                    },)*
                    Self::$other(json) => $crate::model::ValueRef::Json(json),
                }
            }
        }
        impl $crate::model::Decode for $name {
            #[inline $($inline)?]
            fn target(&mut self) -> $crate::model::DecodeTarget<'_> {
                $crate::model::DecodeTarget::Union(self)
            }
            #[inline $($inline)?]
            fn is_unset(&self) -> bool {
                ::std::matches!(self, Self::$other(json) if json.is_null())
            }
        }
        $crate::codec!($name);
    };
}

/// A value of which nothing tells what it is: `views! { Type { as_cat: Cat, … } }`, a view for each alternative.
#[doc(hidden)]
#[macro_export]
macro_rules! views {
    ($name:ident { $($view:ident: $payload:ty,)* }) => {
        impl $name {
            $(
                /// The value as this type, if it can be read as one.
                ///
                /// # Errors
                /// What of the value is not as the type has it.
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
        impl $crate::model::Encode for $name {
            #[inline]
            fn value_ref(&self) -> $crate::model::ValueRef<'_> {
                $crate::model::ValueRef::Json(&self.0)
            }
        }
        impl $crate::model::Decode for $name {
            #[inline]
            fn target(&mut self) -> $crate::model::DecodeTarget<'_> {
                $crate::model::DecodeTarget::Json(&mut self.0)
            }
            #[inline]
            fn is_unset(&self) -> bool {
                self.0.is_null()
            }
        }
        $crate::codec!($name);
    };
}
