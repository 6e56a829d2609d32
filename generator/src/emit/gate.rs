//! Emits conditions for code that is only compiled with some features of the package.

use std::collections::BTreeSet;

use super::context::Cx;
use crate::ir::Tag;
use crate::tokens::{Tokens, tokens};

/// The condition for a tag's operations and types.
pub(super) fn of_tag(tag: &Tag) -> Option<Tokens> {
    condition(&tag.feature.iter().map(|feature| feature.as_str()).collect::<Vec<_>>())
}

/// The condition for an item that several tags use. An item that all tags use has none.
pub(super) fn of_tags(cx: &Cx<'_>, tags: &BTreeSet<usize>) -> Option<Tokens> {
    condition(&cx.api.features_for(tags))
}

/// The attribute for an item that is needed by any of these features.
pub(super) fn condition(features: &[&str]) -> Option<Tokens> {
    match features {
        [] => None,
        [one] => Some(tokens! { #[cfg(feature = #one)] }),
        several => {
            let mut features = Vec::with_capacity(several.len());
            for feature in several {
                features.push(tokens! { feature = #feature });
            }
            Some(tokens! { #[cfg(any(#(#features),*))] })
        }
    }
}
