//! Rust identifiers as types of their own, so that they cannot be confused with names in JSON.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

use crate::tokens::{ToWords, Tokens};

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            pub(super) fn new(text: String) -> Self {
                Self(text)
            }

            /// The identifier's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ToWords for $name {
            fn add_to(&self, tokens: &mut Tokens) {
                tokens.word(&self.0);
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                let ident = match self.0.strip_prefix("r#") {
                    Some(raw) => Ident::new_raw(raw, Span::call_site()),
                    None => Ident::new(&self.0, Span::call_site()),
                };
                ident.to_tokens(tokens);
            }
        }
    )*};
}

identifiers! {
    /// A type's name.
    TypeName,
    /// An enum variant's name.
    VariantName,
    /// The name of a field, an argument or a setter.
    FieldName,
    /// A method's name.
    MethodName,
    /// A module's name, which is also its file's.
    ModuleName,
    /// A constant's name.
    ConstantName,
    /// The name of a package's library.
    LibraryName,
}

impl ModuleName {
    /// The name in a file path.
    pub fn file_stem(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

/// The name of a feature of the package, which is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeatureName(String);

impl FeatureName {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// The name's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
