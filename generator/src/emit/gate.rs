//! Emits conditions for code that is only compiled with some features of the package.

use std::collections::BTreeSet;

use super::context::Cx;
use crate::ir::{Api, Tag};
use crate::naming::FeatureName;
use crate::tokens::{Tokens, tokens};

/// The features of a document's tags, or of the document itself if it only has webhooks.
pub(super) fn features(api: &Api) -> Vec<&str> {
    if api.is_for_receivers() {
        return api.feature.iter().map(FeatureName::as_str).collect();
    }
    let mut features: Vec<&str> =
        api.tags.iter().filter_map(|tag| tag.feature.as_ref()).map(FeatureName::as_str).collect();
    features.dedup();
    features
}

/// The condition for a tag's operations and types.
pub(super) fn of_tag(tag: &Tag) -> Option<Tokens> {
    condition(&tag.feature.iter().map(|feature| feature.as_str()).collect::<Vec<_>>())
}

/// The condition for an item that several tags use. An item that all tags use has none.
pub(super) fn of_tags(cx: &Cx<'_>, tags: &BTreeSet<usize>) -> Option<Tokens> {
    let features = tags.iter().filter_map(|tag| cx.api.tags.get(*tag)?.feature.as_ref());
    let features: Vec<&str> = features.map(|feature| feature.as_str()).collect();
    if tags.len() == cx.api.tags.len() && features.len() > 1 { None } else { condition(&features) }
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
