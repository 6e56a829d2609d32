//! Collects the names that a file of types or operations imports.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::reference::stream_name;
use crate::ir::{Payload, Scalar, TypeReference};
use crate::naming::TypeName;

/// Imported names.
#[derive(Default)]
pub(super) struct Imports {
    runtime: BTreeSet<&'static str>,
    siblings: BTreeSet<TypeName>,
    map: bool,
}

impl Imports {
    /// Imports a type or macro of the runtime.
    pub(super) fn runtime(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// Imports all names that a type needs. Named types are recorded separately.
    pub(super) fn reference(&mut self, of: &TypeReference) {
        match of {
            TypeReference::Scalar(Scalar::DateTime) => self.runtime("DateTime"),
            TypeReference::Scalar(Scalar::Date) => self.runtime("Date"),
            TypeReference::Scalar(Scalar::Base64) => self.runtime("Bytes64"),
            TypeReference::Scalar(Scalar::Base64Url) => self.runtime("Bytes64Url"),
            TypeReference::Scalar(Scalar::Uuid) => self.runtime("Uuid"),
            TypeReference::Scalar(Scalar::Decimal) => self.runtime("Decimal"),
            TypeReference::Scalar(Scalar::CommaList) => self.runtime("CommaList"),
            TypeReference::Tuple(elements) => elements.iter().for_each(|of| self.reference(of)),
            TypeReference::OpenTuple(of) => {
                self.runtime("OpenTuple");
                of.parts().for_each(|of| self.reference(of));
            }
            TypeReference::Scalar(Scalar::File) => self.runtime("File"),
            TypeReference::Scalar(_) => {}
            TypeReference::Any => self.runtime("Json"),
            TypeReference::Fixed(_) => self.runtime("Fixed"),
            TypeReference::Own(of, _) => {
                self.runtime.extend(of.import().into_iter().chain(of.through().adapter()))
            }
            TypeReference::Named(name) => {
                self.siblings.insert(name.clone());
            }
            TypeReference::Flags(name) => {
                self.runtime("FlagSet");
                self.siblings.insert(name.clone());
            }
            TypeReference::List(of) | TypeReference::Nullable(of) | TypeReference::Boxed(of) => {
                self.reference(of)
            }
            TypeReference::Linked(of) => {
                self.runtime("Link");
                self.reference(of);
            }
            TypeReference::Map(of) => {
                self.map = true;
                self.reference(of);
            }
        }
    }

    /// Imports all names that the content of a response needs.
    pub(super) fn payload(&mut self, payload: &Payload) {
        match payload {
            Payload::Value(of) => self.reference(of),
            Payload::Stream(framing, of) => {
                self.runtime(stream_name(*framing));
                self.reference(of);
            }
            Payload::Bytes => self.runtime("Bytes"),
            Payload::Untyped => self.runtime("Untyped"),
            Payload::Redirect => self.runtime("Redirect"),
            Payload::Empty | Payload::Text => {}
        }
    }

    /// The named types so far.
    pub(super) fn siblings(&self) -> &BTreeSet<TypeName> {
        &self.siblings
    }

    /// The `use` declarations. `own` says which named types are in the file itself.
    pub(super) fn declarations(&self, own: impl Fn(&TypeName) -> bool) -> Vec<TokenStream> {
        let mut uses = Vec::new();
        if self.map {
            uses.push(quote! { use std::collections::BTreeMap; });
        }
        let others: Vec<&TypeName> = self.siblings.iter().filter(|name| !own(name)).collect();
        if !others.is_empty() {
            uses.push(quote! { use super::{#(#others),*}; });
        }
        if let Some(names) = listed(&self.runtime) {
            uses.push(quote! { use crate::runtime::#names; });
        }
        uses
    }
}

/// Marks imports as allowed to be unused, if features decide whether they are used.
pub(super) fn allowed_unused(uses: &[TokenStream]) -> Vec<TokenStream> {
    let mut allowed = Vec::with_capacity(uses.len());
    for one in uses {
        allowed.push(quote! {
            #[allow(unused_imports, reason = "which of them are used depends on the features")] #one
        });
    }
    allowed
}

fn listed(names: &BTreeSet<&'static str>) -> Option<TokenStream> {
    let idents: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
    match idents.as_slice() {
        [] => None,
        [one] => Some(quote! { #one }),
        several => Some(quote! { {#(#several),*} }),
    }
}
