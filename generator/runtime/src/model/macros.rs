//! The macros that give generated types their coding. They emit only tables and methods of one line, since clients have
//! thousands of types.

/// Implements `Serialize` and `Deserialize` for a type that is `Encode`, `Decode` and `Default`. This takes a seventh of the
/// compile time of a client, so it is a feature.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! codec {
    ($name:ty) => {
        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&$crate::model::Encode::value_ref(self), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

/// Nothing, without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! codec {
    ($name:ty) => {};
}

/// An object: `model! { Type { field = "key" required secret, … .. extra } }`.
///
/// The marks `required`, `promised`, `read_only`, `secret`, `blank` and `fixed = String("value")` are optional, and so is
/// `.. extra`, which names the map of all other keys. With `apart` before the type, its methods are compiled once and not
/// inlined where they are called.
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    (apart $name:ident $table:tt) => {
        $crate::model! { @[(never)] $name $table }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident $table:tt) => { $crate::model! { @[] $name $table } };
    (@[$($inline:tt)?] $name:ident {
        $($field:ident = $key:literal $($mark:ident)* $(= $kind:ident($value:literal))?,)* $(.. $extra:ident)?
    }) => {
        #[allow(deprecated, reason = "deprecated fields are read and written too")]
        impl $crate::model::HasFields for $name {
            #[inline $($inline)?]
            fn shape(&self) -> &'static $crate::model::Shape {
                static TABLE: $crate::model::Table = $crate::model::Table::new(
                    ::std::stringify!($name),
                    ::std::stringify!($($key $($mark)*,)*),
                    &[$($(($key, $crate::model::Constant::$kind($value)),)?)*],
                );
                TABLE.shape()
            }
            #[inline $($inline)?]
            fn fields<'a>(&'a self, lend: &mut impl $crate::model::Lend<'a>) {
                $crate::lend_fields!(lend [&] self [$($field)* $($extra)?])
            }
            #[inline $($inline)?]
            fn fields_mut<'a>(&'a mut self, lend: &mut $crate::model::LendMut<'_, 'a>) {
                $crate::lend_fields!(lend [&mut] self [$($field)* $($extra)?])
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByTable;
        }
        impl ::std::clone::Clone for $name {
            #[inline $($inline)?]
            fn clone(&self) -> Self {
                $crate::model::copied(self)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline $($inline)?]
            fn eq(&self, other: &Self) -> bool {
                $crate::model::equal(self, other)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline $($inline)?]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        $crate::codec!($name);
    };
}

/// Lends the fields as tuples, all at once or 32 at a time. Tuples take less than half the compile time of a list of trait
/// objects.
#[doc(hidden)]
#[macro_export]
macro_rules! lend_fields {
    ($lend:ident $by:tt $of:ident [
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident
        $i:ident $j:ident $k:ident $l:ident $m:ident $n:ident $o:ident $p:ident
        $q:ident $r:ident $s:ident $t:ident $u:ident $v:ident $w:ident $x:ident
        $y:ident $z:ident $aa:ident $ab:ident $ac:ident $ad:ident $ae:ident $af:ident $($rest:ident)+
    ]) => {{
        $crate::lend_fields!(@some $lend $by $of [
            $a $b $c $d $e $f $g $h $i $j $k $l $m $n $o $p
            $q $r $s $t $u $v $w $x $y $z $aa $ab $ac $ad $ae $af $($rest)+
        ]);
        $lend.end()
    }};
    ($lend:ident $by:tt $of:ident [$($field:ident)*]) => {
        $lend.all($crate::lend_fields!(@tuple $by $of [$($field)*]))
    };
    (@some $lend:ident $by:tt $of:ident [
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident
        $i:ident $j:ident $k:ident $l:ident $m:ident $n:ident $o:ident $p:ident
        $q:ident $r:ident $s:ident $t:ident $u:ident $v:ident $w:ident $x:ident
        $y:ident $z:ident $aa:ident $ab:ident $ac:ident $ad:ident $ae:ident $af:ident $($rest:ident)+
    ]) => {{
        $lend.some($crate::lend_fields!(@tuple $by $of [
            $a $b $c $d $e $f $g $h $i $j $k $l $m $n $o $p
            $q $r $s $t $u $v $w $x $y $z $aa $ab $ac $ad $ae $af
        ]));
        $crate::lend_fields!(@some $lend $by $of [$($rest)+])
    }};
    (@some $lend:ident $by:tt $of:ident [$($field:ident)*]) => {
        $lend.some($crate::lend_fields!(@tuple $by $of [$($field)*]))
    };
    (@tuple [&] $of:ident [$($field:ident)*]) => { ($(&$of.$field,)*) };
    (@tuple [&mut] $of:ident [$($field:ident)*]) => { ($(&mut $of.$field,)*) };
}

/// Implements `Default` for an object with fields that can have only one value:
/// `starts! { Type { field, other = true, … } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! starts {
    (@value) => {
        ::std::default::Default::default()
    };
    (@value $value:literal) => {
        $value
    };
    ($name:ident { $($field:ident $(= $value:literal)?,)* }) => {
        #[allow(deprecated, reason = "deprecated fields have a default too")]
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self { $($field: $crate::starts!(@value $($value)?),)* }
            }
        }
    };
}

/// The default of an enumeration: the listed value, if there is only one and the document allows no others, or else `$none`.
#[doc(hidden)]
#[macro_export]
macro_rules! only {
    ([$only:ident] [] $none:expr) => {
        Self::$only
    };
    ([$($several:ident)*] [$($open:ident)?] $none:expr) => {
        $none
    };
}

/// An enumeration of strings, which keeps unknown ones: `string_enum! { Type, Unknown { Variant = "text", … } }`. With
/// `Unknown open`, the document allows other strings too.
#[doc(hidden)]
#[macro_export]
macro_rules! string_enum {
    (apart $name:ident $($rest:tt)*) => {
        $crate::string_enum! { $name $($rest)* }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident, $unknown:ident $($open:ident)? { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            /// The string of the value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }
        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::default::Default for $name {
            /// The only value that is listed; of several none yet, and a body that requires one is not sent.
            #[inline]
            fn default() -> Self {
                $crate::only! { [$($variant)*] [$($open)?] Self::$unknown(::std::string::String::new()) }
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                ::std::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::show_text(self, self.as_str(), f)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug_listed(self, ::std::stringify!($($variant)* $unknown), f)
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByText;
        }
        impl $crate::model::Text for $name {
            const TEXTS: &'static [&'static str] = &[$($text),*];
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
        }
        $crate::codec!($name);
    };
}

/// An enumeration of integers, which keeps unknown ones: `int_enum! { Type, Unknown { Variant = 1, … } }`. With
/// `Unknown open`, the document allows other integers too.
#[doc(hidden)]
#[macro_export]
macro_rules! int_enum {
    (apart $name:ident $($rest:tt)*) => {
        $crate::int_enum! { $name $($rest)* }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident, $unknown:ident $($open:ident)? { $($variant:ident = $number:literal,)* }) => {
        impl $name {
            /// The number of the value.
            #[inline]
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$unknown(number) => *number,
                }
            }
        }
        impl ::std::convert::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::$unknown(number),
                }
            }
        }
        impl ::std::default::Default for $name {
            /// The only value that is listed; of several none yet, and a body that requires one is not sent.
            #[inline]
            fn default() -> Self {
                $crate::only! { [$($variant)*] [$($open)?] Self::$unknown(0) }
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                ::std::cmp::Ord::cmp(&self.value(), &other.value())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;
            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
                text.parse().map(|number: i64| Self::from(number))
            }
        }
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(&self.value(), state);
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::show_meaning(self, &self.value(), f)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug_listed(self, ::std::stringify!($($variant)* $unknown), f)
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByCode;
        }
        impl $crate::model::Code for $name {
            const CODES: &'static [i64] = &[$($number),*];
            #[inline]
            fn code(&self) -> i64 {
                self.value()
            }
        }
        $crate::codec!($name);
    };
}

/// An enumeration of values of several kinds, which keeps unknown ones:
/// `value_enum! { Type, Unknown { Auto = String("auto"), Value1 = Integer(1), … } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! value_enum {
    (apart $name:ident $($rest:tt)*) => {
        $crate::value_enum! { $name $($rest)* }
        impl $crate::model::Linked for $name {}
    };
    ($name:ident, $unknown:ident { $($variant:ident = $kind:ident($value:literal),)* }) => {
        impl $name {
            // A method, since a variant may have the name of a constant.
            fn pairs() -> &'static [(Self, $crate::model::Constant)] {
                const LISTED: &[($name, $crate::model::Constant)] =
                    &[$(($name::$variant, $crate::model::Constant::$kind($value)),)*];
                LISTED
            }
        }
        impl ::std::convert::From<$crate::Json> for $name {
            #[inline]
            fn from(json: $crate::Json) -> Self {
                let constants: ::std::vec::Vec<$crate::model::Constant> =
                    Self::pairs().iter().map(|(_, constant)| *constant).collect();
                match $crate::model::Constant::position(&constants, &json) {
                    ::std::option::Option::Some(index) => ::std::clone::Clone::clone(&Self::pairs()[index].0),
                    ::std::option::Option::None => Self::$unknown(json),
                }
            }
        }
        impl ::std::default::Default for $name {
            /// The only value that is listed; of several none yet, and a body that requires one is not sent.
            #[inline]
            fn default() -> Self {
                $crate::only! { [$($variant)*] [] Self::$unknown($crate::Json::Null) }
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(::std::stringify!($variant)),)*
                    Self::$unknown(json) => $crate::model::debug_variant(::std::stringify!($unknown), json, f),
                }
            }
        }
        impl $crate::model::Coded for $name {
            type Coding = $crate::model::ByValue;
        }
        impl $crate::model::Listed for $name {
            #[inline]
            fn listed() -> ::std::vec::Vec<Self> {
                Self::pairs().iter().map(|(value, _)| ::std::clone::Clone::clone(value)).collect()
            }
            #[inline]
            fn view(&self) -> $crate::model::ValueRef<'_> {
                match self {
                    $(Self::$variant => $crate::model::Constant::$kind($value).value_ref(),)*
                    Self::$unknown(json) => $crate::model::ValueRef::Json(json),
                }
            }
            #[inline]
            fn rest(&self) -> ::std::option::Option<&$crate::Json> {
                match self {
                    Self::$unknown(json) => ::std::option::Option::Some(json),
                    _ => ::std::option::Option::None,
                }
            }
        }
        $crate::codec!($name);
    };
}
