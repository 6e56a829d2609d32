//! Makes required properties of responses optional on request. Then responses without them are read, and
//! their absence is reported.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::context::Lowering;
use crate::ir::{Alternative, Body, Field, Presence, Tag, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// What happens if a response does not have a required property.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum MissingRequired {
    /// The response is an error.
    #[default]
    Refuse,
    /// A scalar may be missing, which the value reports.
    Report,
}

impl MissingRequired {
    /// The value in settings and in the extension.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Refuse => "refuse",
            Self::Report => "report",
        }
    }
}

impl Lowering<'_> {
    /// Marks the types that requests contain.
    pub(super) fn mark_sent(&self, tags: &[Tag], types: &mut [TypeDefinition]) {
        let sent = sent(tags, types);
        for definition in types {
            definition.is_sent = sent.contains(&definition.name);
        }
    }

    /// Makes required scalars in types of responses optional, if the document or the settings say so.
    pub(super) fn relax_promises(&mut self, tags: &[Tag], types: &mut [TypeDefinition]) {
        let wanted = self.root_extension::<MissingRequired>("x-missing-required");
        if wanted.unwrap_or_default() == MissingRequired::Refuse {
            return;
        }
        let firm = firm(tags, types);
        let scalars: BTreeSet<TypeName> =
            types.iter().filter(|one| is_enumeration(&one.kind)).map(|one| one.name.clone()).collect();
        for definition in types.iter_mut() {
            let TypeKind::Struct(of) = &mut definition.kind else { continue };
            if firm.contains(&definition.name) {
                continue;
            }
            for field in &mut of.fields {
                relax(field, &scalars);
            }
        }
    }
}

fn relax(field: &mut Field, scalars: &BTreeSet<TypeName>) {
    let is_scalar = match &field.of {
        TypeReference::Flags(_) => true,
        TypeReference::Named(name) => scalars.contains(name),
        of => of.scalar().is_some(),
    };
    if is_scalar && field.presence == Presence::Required {
        field.presence = Presence::Optional;
        field.promised = true;
        field.starts_true = false;
    }
}

/// The types whose required properties stay required: those in requests, and alternatives of unions, since
/// required properties distinguish them.
fn firm(tags: &[Tag], types: &[TypeDefinition]) -> BTreeSet<TypeName> {
    let mut firm = sent(tags, types);
    for definition in types {
        let TypeKind::Union(of) = &definition.kind else { continue };
        for alternative in of.alternatives.iter().filter_map(Alternative::of) {
            firm.extend(alternative.named().into_iter().cloned());
        }
    }
    firm
}

/// The types that requests contain.
fn sent(tags: &[Tag], types: &[TypeDefinition]) -> BTreeSet<TypeName> {
    let mut open: Vec<&TypeName> = Vec::new();
    for operation in tags.iter().flat_map(|tag| &tag.operations) {
        for parameter in &operation.parameters {
            open.extend(parameter.of.named());
        }
        for payload in operation.body.iter().flat_map(Body::payloads) {
            if let Some(of) = payload.encoding.reference() {
                open.extend(of.named());
            }
        }
    }
    let kinds: BTreeMap<&TypeName, &TypeKind> = types.iter().map(|one| (&one.name, &one.kind)).collect();
    let mut sent = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !sent.insert(name.clone()) {
            continue;
        }
        for reference in kinds.get(name).map(|kind| kind.references()).unwrap_or_default() {
            open.extend(reference.named());
        }
    }
    sent
}

fn is_enumeration(kind: &TypeKind) -> bool {
    matches!(kind, TypeKind::Enumeration(_) | TypeKind::ValueEnumeration(_))
}
