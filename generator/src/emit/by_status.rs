//! Responses told apart by status and content type: an enum and how it is read.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Cx;
use super::imports::Imports;
use super::module::Item;
use super::prose::{Doc, Words, codes, docs, number, words};
use super::reference::payload_type;
use crate::ir::{
    ErrorBody, Operation, Payload, StatusCase, StatusEnum, StatusPattern, Success, TypeKind, TypeReference,
};

/// The names that an enum of statuses needs.
pub(super) fn imports(of: &StatusEnum, imports: &mut Imports) {
    of.cases.iter().for_each(|case| imports.payload(&case.payload));
    ["DecodeError", "FromResponse", "UndecodedResponse"].into_iter().for_each(|name| imports.runtime(name));
    if of.is_open() {
        imports.runtime("Unlisted");
    }
}

/// The enums that an operation needs.
pub(super) fn emit(cx: &Cx<'_>, operation: &Operation) -> Vec<Item> {
    let success = match &operation.success {
        Success::ByStatus(of) => Some((of, "The responses of a call")),
        Success::One(_) => None,
    };
    let error = match &operation.error {
        ErrorBody::ByStatus(of) => Some((of, "The responses of a call that failed")),
        _ => None,
    };
    success.into_iter().chain(error).flat_map(|(of, about)| emit_enum(cx, of, about)).collect()
}

fn emit_enum(cx: &Cx<'_>, of: &StatusEnum, about: &'static str) -> Vec<Item> {
    let (name, rest) = (&of.name, &of.rest);
    let told_by = match (of.groups().count(), of.groups().any(|group| group.len() > 1)) {
        (_, false) => "status",
        (1, true) => "content type",
        (_, true) => "status and content type",
    };
    let about = docs(&Doc::of(words![about, ", by ", told_by, "."]));
    let variants = of.groups().flat_map(|group| group.iter().map(|case| variant(case, group.len() > 1)));
    let other = of.is_open().then(|| {
        quote! {
            /// A response with a status or a content type that the document does not list.
            #rest(Unlisted),
        }
    });
    let reading = reading(of);
    let is_large = of.cases.iter().filter_map(|case| held(&case.payload)).any(|of| words(cx, of, 0) > LARGE);
    let large = is_large.then(|| {
        quote! { #[allow(clippy::large_enum_variant, reason = "an success is made once, and mostly of its largest case")] }
    });
    // A stream is read once, by one reader.
    let derives = match of.cases.iter().any(|case| matches!(case.payload, Payload::Stream(..))) {
        true => quote! { Debug },
        false => quote! { Clone, Debug, PartialEq },
    };
    let declaration = quote! {
        #about
        #large
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
        }
    };
    let reading = quote! {
        impl FromResponse for #name {
            fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
                #reading
            }
        }
    };
    vec![Item::Declaration(declaration), Item::Declaration(reading)]
}

/// The type of what a variant holds in itself; a stream holds none of its elements.
fn held(payload: &Payload) -> Option<&TypeReference> {
    match payload {
        Payload::Value(of) => Some(of),
        _ => None,
    }
}

/// From about this many words on, clippy finds a variant large beside others.
const LARGE: usize = 22;

/// How deep structures within structures are counted.
const MAX_DEPTH: usize = 4;

/// About how many words of memory a value takes where it stands.
fn words(cx: &Cx<'_>, of: &TypeReference, depth: usize) -> usize {
    match of {
        TypeReference::Named(name) if depth < MAX_DEPTH => match cx.kinds.get(name) {
            Some(TypeKind::Struct(of)) => {
                of.fields.iter().map(|field| words(cx, &field.of, depth + 1)).fold(3, usize::saturating_add)
            }
            Some(TypeKind::Union(of)) => {
                of.alternatives.iter().map(|one| words(cx, &one.of, depth + 1)).max().unwrap_or(0) + 4
            }
            _ => 3,
        },
        TypeReference::Named(_) => LARGE,
        TypeReference::Nullable(of) => words(cx, of, depth),
        TypeReference::Boxed(_) => 1,
        TypeReference::Linked(_) => 2,
        // Numbers with a mark of their presence take two.
        _ => 3,
    }
}

/// A variant; one of several of a status tells its content types.
fn variant(case: &StatusCase, is_one_of_several: bool) -> TokenStream {
    let name = &case.name;
    let mut about = Doc::said_or(case.docs.as_deref(), || status(case.status));
    if is_one_of_several {
        let media_types = codes(case.media_types.iter().map(String::as_str), ", ", " or ");
        about.add(words!["Its content type is ", media_types, "."]);
    }
    let about = docs(&about);
    match &case.payload {
        Payload::Empty => quote! { #about #name, },
        payload => {
            let payload = payload_type(payload, &quote! { types:: });
            quote! { #about #name(#payload), }
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

/// The choice of the case, by status and then by content type.
fn reading(of: &StatusEnum) -> TokenStream {
    let groups: Vec<&[StatusCase]> = of.groups().collect();
    if let [only] = groups.as_slice()
        && only.iter().all(|case| case.status == StatusPattern::Default)
    {
        return choice(of, only);
    }
    let rest = &of.rest;
    let has_default = of.cases.iter().any(|case| case.status == StatusPattern::Default);
    let otherwise =
        (!has_default).then(|| quote! { _ => FromResponse::from_response(raw).map(Self::#rest), });
    let arms = groups.iter().filter_map(|group| {
        let (pattern, choice) = (pattern(of, group.first()?.status), choice(of, group));
        Some(quote! { #pattern => #choice, })
    });
    quote! {
        match raw.status().as_u16() {
            #(#arms)*
            #otherwise
        }
    }
}

/// The choice among the cases of one status.
fn choice(of: &StatusEnum, group: &[StatusCase]) -> TokenStream {
    if let [only] = group {
        return taken(only);
    }
    let rest = &of.rest;
    let lists = group.iter().map(|case| {
        let media_types = &case.media_types;
        quote! { &[#(#media_types),*] }
    });
    let arms = group.iter().enumerate().map(|(index, case)| {
        let (index, taken) = (proc_macro2::Literal::usize_unsuffixed(index), taken(case));
        quote! { Some(#index) => #taken, }
    });
    quote! {
        match raw.fitting(&[#(#lists),*]) {
            #(#arms)*
            _ => FromResponse::from_response(raw).map(Self::#rest),
        }
    }
}

fn taken(case: &StatusCase) -> TokenStream {
    let name = &case.name;
    match &case.payload {
        Payload::Empty => quote! { Ok(Self::#name) },
        _ => quote! { FromResponse::from_response(raw).map(Self::#name) },
    }
}

/// What a status is matched by; clippy wants a range not to begin with what an arm above it takes.
fn pattern(of: &StatusEnum, status: StatusPattern) -> TokenStream {
    use proc_macro2::Literal;
    let is_taken = |code: u16| of.cases.iter().any(|case| case.status == StatusPattern::Exact(code));
    match status {
        StatusPattern::Exact(code) => Literal::u16_unsuffixed(code).into_token_stream(),
        StatusPattern::Range(first) => {
            let from = first * 100;
            let from = Literal::u16_unsuffixed(from + u16::from(is_taken(from)));
            let to = Literal::u16_unsuffixed(first * 100 + 99);
            quote! { #from..=#to }
        }
        StatusPattern::Default => quote! { _ },
    }
}
