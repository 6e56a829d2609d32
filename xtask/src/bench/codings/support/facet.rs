//! What models coded by facet share: the types of single values.

use facet::Facet;
use facet_json::RawJson;

macro_rules! texts {
    ($($name:ident)*) => {$(
        /// A text.
        #[derive(Clone, Debug, Default, PartialEq, Facet)]
        #[facet(transparent)]
        pub struct $name(pub String);
    )*};
}

texts! { DateTime Date Bytes64 File }

/// Any JSON value, as text.
#[derive(Clone, Debug, PartialEq, Facet)]
#[facet(transparent)]
pub struct Json(pub RawJson<'static>);

impl Default for Json {
    fn default() -> Self {
        Self(RawJson::new("null"))
    }
}
