//! The macro for types that keep their text as it was received, even if it is not valid.

use std::fmt;

macro_rules! verbatim_text {
    ($name:ident, $check:path, $what:literal, $clause:literal) => {
        #[doc = concat!("The text of ", $what, " (", $clause, "), exactly as it was received.")]
        ///
        /// If a service sends another text, that is kept too; [`is_valid`](Self::is_valid) checks it. `Display` writes the text
        /// as it is, `Debug` escapes and truncates it.
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            #[doc = concat!("Reads ", $what, ".")]
            ///
            /// # Errors
            /// If it is another text.
            pub fn parse(text: &str) -> Result<Self, $crate::model::InvalidText> {
                if $check(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::model::InvalidText::new($what))
                }
            }

            /// Takes any text without a check.
            pub fn from_text(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            #[doc = concat!("Whether the text is ", $what, ".")]
            pub fn is_valid(&self) -> bool {
                $check(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::model::InvalidText;

            fn from_str(text: &str) -> Result<Self, $crate::model::InvalidText> {
                Self::parse(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&$crate::sanitize::sanitize(&self.0)).finish()
            }
        }

        impl $crate::model::Encode for $name {
            fn value_ref(&self) -> $crate::model::ValueRef<'_> {
                $crate::model::ValueRef::String(&self.0)
            }
        }

        impl $crate::model::Decode for $name {
            fn target(&mut self) -> $crate::model::DecodeTarget<'_> {
                $crate::model::DecodeTarget::Parse(self)
            }

            fn is_vacant(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl $crate::model::Parse for $name {
            fn text(&mut self, text: &str) -> $crate::model::Fit {
                self.0 = text.to_owned();
                $crate::model::Fit::known(self.is_valid())
            }
        }

        $crate::codec!($name);
    };
}

pub(super) use verbatim_text;

/// A text that its type does not accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidText {
    expected: &'static str,
}

impl InvalidText {
    pub(super) fn new(expected: &'static str) -> Self {
        InvalidText { expected }
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not {}", self.expected)
    }
}

impl std::error::Error for InvalidText {}
