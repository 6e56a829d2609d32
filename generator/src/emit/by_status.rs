//! Emits the enums of responses by status and content type, and how they are read.

use proc_macro2::Literal;

use super::context::Cx;
use super::gate;
use super::imports::{Imports, allowed_unused};
use super::module::{Item, Module};
use super::prose::{Doc, Words, code, codes, docs, number, words};
use super::reference::payload_type;
use crate::ir::{
    Alternative, Operation, Outcome, Payload, StatusCase, StatusEnum, StatusPattern, TypeKind, TypeReference,
};
use crate::naming::TypeName;
use crate::tokens::{Tokens, tokens};

/// Imports the names that an enum of statuses needs. A name of a shared enum needs none.
pub(super) fn imports(of: &StatusEnum, imports: &mut Imports) {
    if of.shared.is_some() {
        return;
    }
    for case in &of.cases {
        imports.payload(&case.payload);
    }
    for name in ["DecodeError", "FromResponse", "UndecodedResponse"] {
        imports.runtime(name);
    }
    imports.runtime("Unlisted");
}

/// The enums of an operation.
pub(super) fn emit(cx: &Cx<'_>, operation: &Operation) -> Vec<Item> {
    let types = tokens! { types:: };
    let mut items = Vec::new();
    for (outcome, of) in operation.status_enums() {
        let about = match outcome {
            Outcome::Success => "The responses of a call",
            Outcome::Failure => "The responses of a call that failed",
        };
        match &of.shared {
            Some(shared) => items.push(emit_name(of, shared, about)),
            None => items.extend(emit_enum(cx, of, about, &types)),
        }
    }
    items
}

/// The enums that several operations have.
pub(super) fn emit_shared(cx: &Cx<'_>, module: &mut Module) {
    let (mut imports, mut items, mut is_gated) = (Imports::default(), Vec::new(), false);
    // A tag can have the name of the module of types.
    let types = tokens! { super::types:: };
    for shared in &cx.api.shared_enums {
        let gate = gate::of_tags(cx, &shared.tags);
        is_gated |= gate.is_some();
        self::imports(&shared.of, &mut imports);
        for item in emit_enum(cx, &shared.of, "The responses of several calls", &types) {
            items.extend(gate.clone().map(Item::Attribute));
            items.push(item);
        }
    }
    let uses = imports.declarations(|_| true);
    module.block(if is_gated { allowed_unused(&uses) } else { uses });
    module.items.extend(items);
}

/// Another name of a shared enum, with what the document says about the responses of this operation. Unlike an
/// alias, a name that is exported again also leads to the variants in imports.
fn emit_name(of: &StatusEnum, shared: &TypeName, about: &'static str) -> Item {
    let mut about = Doc::of(words![about, ", by ", told_by(of), "."]);
    let mut entries = Vec::new();
    for case in &of.cases {
        if let Some(text) = &case.docs {
            entries.push(Doc::entry(code(case.name.as_str()), Doc::said(text)));
        }
    }
    about.list(entries);
    let (about, name) = (docs(&about), &of.name);
    Item::Code(tokens! {
        #about
        #[doc(inline)]
        pub use super::#shared as #name;
    })
}

/// What distinguishes the responses.
fn told_by(of: &StatusEnum) -> &'static str {
    match (of.groups().count(), of.groups().any(|group| group.len() > 1)) {
        (_, false) => "status",
        (1, true) => "content type",
        (_, true) => "status and content type",
    }
}

fn emit_enum(cx: &Cx<'_>, of: &StatusEnum, about: &'static str, types: &Tokens) -> Vec<Item> {
    let (name, rest) = (&of.name, &of.rest);
    let about = docs(&Doc::of(words![about, ", by ", told_by(of), "."]));
    let mut variants = Vec::with_capacity(of.cases.len());
    for group in of.groups() {
        for case in group {
            variants.push(variant(case, group.len() > 1, types));
        }
    }
    // This variant exists even if the document lists all statuses, so that matches in users' code stay valid.
    variants.push(tokens! {
        /// A response with a status or a content type that the document does not list.
        #rest(Unlisted),
    });
    let reading = reading(of);
    let mut large = Tokens::default();
    if of.cases.iter().any(|case| is_large(cx, &case.payload)) {
        large = tokens! { #[allow(clippy::large_enum_variant, reason = "a response is made once, and mostly of its largest case")] };
    }
    // A stream can only be read once, so it is neither cloned nor compared.
    let derives = match of.cases.iter().any(|case| matches!(case.payload, Payload::Stream(..))) {
        true => tokens! { Debug },
        false => tokens! { Clone, Debug, PartialEq },
    };
    let declaration = tokens! {
        #about
        #large
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    };
    let reading = tokens! {
        impl FromResponse for #name {
            fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
                #reading
            }
        }
    };
    vec![Item::Code(declaration), Item::Code(reading)]
}

/// Whether a variant is large in memory. The elements of a stream do not count.
fn is_large(cx: &Cx<'_>, payload: &Payload) -> bool {
    match payload {
        Payload::Value(of) => words(cx, of, 0) > LARGE,
        _ => false,
    }
}

/// The approximate number of words from which clippy reports a variant as large.
const LARGE: usize = 22;

/// How deep nested structs are counted.
const MAX_DEPTH: usize = 4;

/// The approximate size of a value in words, without heap memory.
fn words(cx: &Cx<'_>, of: &TypeReference, depth: usize) -> usize {
    match of {
        TypeReference::Named(name) if depth < MAX_DEPTH => match cx.kinds.get(name) {
            Some(TypeKind::Struct(of)) => {
                let mut total: usize = 3;
                for field in &of.fields {
                    total = total.saturating_add(words(cx, &field.of, depth + 1));
                }
                total
            }
            Some(TypeKind::Union(of)) => {
                let mut largest = 0;
                for one in of.alternatives.iter().filter_map(Alternative::of) {
                    largest = largest.max(words(cx, one, depth + 1));
                }
                largest + 4
            }
            _ => 3,
        },
        TypeReference::Named(_) => LARGE,
        TypeReference::Nullable(of) => words(cx, of, depth),
        TypeReference::Boxed(_) => 1,
        TypeReference::Linked(_) => 2,
        // An optional number takes two words.
        _ => 3,
    }
}

/// A variant. If its status has several, the documentation lists the content types.
fn variant(case: &StatusCase, is_one_of_several: bool, types: &Tokens) -> Tokens {
    let name = &case.name;
    let mut about = Doc::said_or(case.docs.as_deref(), || status(case.status));
    if is_one_of_several {
        let media_types = codes(case.media_types.iter().map(String::as_str), ", ", " or ");
        about.add(words!["Its content type is ", media_types, "."]);
    }
    let about = docs(&about);
    match &case.payload {
        Payload::Empty => tokens! { #about #name, },
        payload => {
            let payload = payload_type(payload, types);
            tokens! { #about #name(#payload), }
        }
    }
}

fn status(of: StatusPattern) -> Words {
    match of {
        StatusPattern::Exact(status) => words!["Status ", number(status), "."],
        StatusPattern::Range(first) => words!["Status ", number(first), "xx."],
        StatusPattern::Default => "Every other status.".into(),
    }
}

/// Selects the case, by status and then by content type.
fn reading(of: &StatusEnum) -> Tokens {
    let groups: Vec<&[StatusCase]> = of.groups().collect();
    if let [only] = groups.as_slice()
        && only.iter().all(|case| case.status == StatusPattern::Default)
    {
        return choice(of, only);
    }
    let rest = &of.rest;
    let has_default = of.cases.iter().any(|case| case.status == StatusPattern::Default);
    let mut arms = Vec::with_capacity(groups.len());
    for group in groups {
        let Some(first) = group.first() else { continue };
        let (pattern, choice) = (pattern(of, first.status), choice(of, group));
        arms.push(tokens! { #pattern => #choice, });
    }
    if !has_default {
        arms.push(tokens! { _ => FromResponse::from_response(raw).map(Self::#rest), });
    }
    tokens! {
        match raw.status().as_u16() {
            #(#arms)*
        }
    }
}

/// Selects among the cases of one status.
fn choice(of: &StatusEnum, group: &[StatusCase]) -> Tokens {
    if let [only] = group {
        return taken(only);
    }
    let rest = &of.rest;
    let (mut lists, mut arms) = (Vec::new(), Vec::new());
    for (index, case) in group.iter().enumerate() {
        let media_types = &case.media_types;
        lists.push(tokens! { &[#(#media_types),*] });
        let (index, taken) = (Literal::usize_unsuffixed(index), taken(case));
        arms.push(tokens! { Some(#index) => #taken, });
    }
    tokens! {
        match raw.fitting(&[#(#lists),*]) {
            #(#arms)*
            _ => FromResponse::from_response(raw).map(Self::#rest),
        }
    }
}

fn taken(case: &StatusCase) -> Tokens {
    let name = &case.name;
    match &case.payload {
        Payload::Empty => tokens! { Ok(Self::#name) },
        _ => tokens! { FromResponse::from_response(raw).map(Self::#name) },
    }
}

/// The pattern for a status. Clippy does not want ranges to start with a value that is matched before.
fn pattern(of: &StatusEnum, status: StatusPattern) -> Tokens {
    let is_taken = |code: u16| of.cases.iter().any(|case| case.status == StatusPattern::Exact(code));
    match status {
        StatusPattern::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            tokens! { #code }
        }
        StatusPattern::Range(first) => {
            let from = first * 100;
            let from = Literal::u16_unsuffixed(from + u16::from(is_taken(from)));
            let to = Literal::u16_unsuffixed(first * 100 + 99);
            tokens! { #from..=#to }
        }
        StatusPattern::Default => tokens! { _ },
    }
}
