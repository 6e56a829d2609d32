//! What the items of one document's client are made from.

use std::collections::BTreeSet;

use super::sites::Sites;
use crate::emit::Texts;
use crate::ir::Api;
use crate::naming::LibraryName;

/// A document's client, and the places of its parts.
pub(super) struct Document<'a> {
    pub(super) api: &'a Api,
    pub(super) sites: &'a Sites,
    pub(super) texts: Texts<'a>,
}

impl<'a> Document<'a> {
    pub(super) fn new(api: &'a Api, library: &'a LibraryName, sites: &'a Sites) -> Self {
        Self { api, sites, texts: Texts::new(api, library) }
    }

    /// A path in the crate.
    pub(super) fn path(&self, names: &[&str]) -> String {
        let module = self.api.module.iter().map(|module| module.as_str());
        module.chain(names.iter().copied()).collect::<Vec<_>>().join("::")
    }

    /// The features that enable an item; empty if it is always compiled.
    pub(super) fn features(&self, tags: &BTreeSet<usize>) -> String {
        if self.api.is_for_receivers() {
            return self.api.feature.as_ref().map_or_else(String::new, |feature| feature.as_str().to_owned());
        }
        let mut features: Vec<&str> = Vec::new();
        for tag in tags {
            let feature = self.api.tags.get(*tag).and_then(|tag| tag.feature.as_ref());
            features.extend(feature.map(|feature| feature.as_str()));
        }
        features.dedup();
        features.join("|")
    }
}
