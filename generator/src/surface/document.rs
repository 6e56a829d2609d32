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
        let is_of_all = tags.len() == self.api.tags.len();
        match self.api.module {
            // It needs no more than its module does.
            Some(_) if is_of_all => self.api.features().join("|"),
            _ => self.api.features_for(tags).join("|"),
        }
    }
}
