// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The macros of unions and of values with views; as those of models, each emits tables and one-line shells only.

/// One of several types: `union! { Type, Unmatched { Variant(Payload), … } }`; the catch-all holds the JSON value.
///
/// With a key that names the alternative: `union! { Type, Unmatched, "kind" { Variant(Payload) = ["name"], … } }`; with tests
/// that prove it, each with the number of its alternative: `union! { Type, Unmatched { Variant(Payload), … [test] => 0, … } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    (@by () [$($names:tt)*] []) => {};
    (@by ($tag:literal) [$([$($text:literal),*])*] []) => {
        #[inline]
        fn distinction(&self) -> $crate::model::Distinction {
            static TAG: $crate::model::Tag =
                $crate::model::Tag { key: $tag, names: &[$(&[$($text),*]),*] };
            $crate::model::Distinction::Tag(&TAG)
        }
    };
    (@by () [$($names:tt)*] [$([$test:expr] => $index:literal,)+]) => {
        #[inline]
        fn distinction(&self) -> $crate::model::Distinction {
            #[allow(unused_imports, reason = "which of them a union needs depends on its alternatives")]
            use $crate::model::evidence::{Constant::*, Evidence::*, kind};
            static TESTS: &[($crate::model::Evidence, usize)] = &[$(($test, $index)),+];
            $crate::model::Distinction::Evidence(TESTS)
        }
    };
    (apart $name:ident, $($rest:tt)*) => { $crate::union! { @[(never)] $name, $($rest)* } };
    ($name:ident, $($rest:tt)*) => { $crate::union! { @[] $name, $($rest)* } };
    (@[$($inline:tt)?] $name:ident, $other:ident $(, $tag:literal)? {
        $($variant:ident($payload:ty) $(= [$($text:literal),*])?,)*
        $([$test:expr] => $index:literal,)*
    }) => {
        impl $crate::model::Union for $name {
            $crate::union! { @by ($($tag)?) [$([$($($text),*)?])*] [$([$test] => $index,)*] }
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
        impl $crate::model::Encode for $name {
            #[inline $($inline)?]
            fn part(&self) -> $crate::model::Part<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::model::Encode::part(payload),)*
                    Self::$other(json) => $crate::model::Part::Json(json),
                }
            }
        }
        impl $crate::model::Decode for $name {
            #[inline $($inline)?]
            fn slot(&mut self) -> $crate::model::Slot<'_> {
                $crate::model::Slot::Union(self)
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
        impl $crate::model::Encode for $name {
            #[inline]
            fn part(&self) -> $crate::model::Part<'_> {
                $crate::model::Part::Json(&self.0)
            }
        }
        impl $crate::model::Decode for $name {
            #[inline]
            fn slot(&mut self) -> $crate::model::Slot<'_> {
                $crate::model::Slot::Json(&mut self.0)
            }
            #[inline]
            fn is_unset(&self) -> bool {
                self.0.is_null()
            }
        }
        $crate::codec!($name);
    };
}
