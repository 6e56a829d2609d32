//! What is compiled with some features of the package only.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Cx;
use crate::ir::{Api, Tag};
use crate::naming::FeatureName;

/// The features of a document's tags; that of the document if it has webhooks alone.
pub(super) fn features(api: &Api) -> Vec<&str> {
    if api.is_for_receivers() {
        return api.feature.iter().map(FeatureName::as_str).collect();
    }
    let mut features: Vec<&str> =
        api.tags.iter().filter_map(|tag| tag.feature.as_ref()).map(FeatureName::as_str).collect();
    features.dedup();
    features
}

/// The condition of a tag's operations and types.
pub(super) fn of_tag(tag: &Tag) -> Option<TokenStream> {
    condition(&tag.feature.iter().map(|feature| feature.as_str()).collect::<Vec<_>>())
}

/// The condition of what several tags use; what all of them use has none.
pub(super) fn of_tags(cx: &Cx<'_>, tags: &BTreeSet<usize>) -> Option<TokenStream> {
    let features = tags.iter().filter_map(|tag| cx.api.tags.get(*tag)?.feature.as_ref());
    let features: Vec<&str> = features.map(|feature| feature.as_str()).collect();
    if tags.len() == cx.api.tags.len() && features.len() > 1 { None } else { condition(&features) }
}

/// The attribute for what any of the features needs.
pub(super) fn condition(features: &[&str]) -> Option<TokenStream> {
    match features {
        [] => None,
        [one] => Some(quote! { #[cfg(feature = #one)] }),
        several => Some(quote! { #[cfg(any(#(feature = #several),*))] }),
    }
}
