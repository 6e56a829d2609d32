//! Types in a client as Rust.

use proc_macro2::Literal;

use crate::ir::{Scalar, TypeReference};
use crate::own_type::OwnType;
use crate::tokens::{Tokens, Word, tokens};

/// The type in a field or a response. `path` comes before the names of the document's types.
pub(crate) fn owned(of: &TypeReference, path: &Tokens) -> Tokens {
    match of {
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Any => tokens! { Json },
        TypeReference::Fixed(_) => tokens! { Fixed },
        TypeReference::Own(of, _) => own_type(of),
        TypeReference::Named(name) => tokens! { #path #name },
        TypeReference::Flags(name) => tokens! { FlagSet<#path #name> },
        TypeReference::List(of) => {
            let of = owned(of, path);
            tokens! { Vec<#of> }
        }
        TypeReference::Tuple(elements) => {
            let elements: Vec<Tokens> = elements.iter().map(|of| owned(of, path)).collect();
            tokens! { (#(#elements,)*) }
        }
        TypeReference::OpenTuple(of) => {
            let first: Vec<Tokens> = of.first.iter().map(|of| owned(of, path)).collect();
            let rest = owned(&of.rest, path);
            let required = (of.required > 0).then(|| Literal::usize_unsuffixed(of.required));
            tokens! { OpenTuple<(#(#first,)*), #rest #(, #required)*> }
        }
        TypeReference::Map(of) => {
            let of = owned(of, path);
            tokens! { BTreeMap<String, #of> }
        }
        TypeReference::Nullable(of) => {
            let of = owned(of, path);
            tokens! { Option<#of> }
        }
        TypeReference::Boxed(of) => {
            let of = owned(of, path);
            tokens! { Box<#of> }
        }
        TypeReference::Linked(of) => {
            let of = owned(of, path);
            tokens! { Link<#of> }
        }
    }
}

/// A type that the user chose, with its adapter if it needs one.
fn own_type(of: &OwnType) -> Tokens {
    let path = Tokens::read(&of.written());
    match of.through().adapter() {
        Some(adapter) => {
            let adapter = Word(adapter);
            tokens! { #adapter<#path> }
        }
        None => path,
    }
}

pub(crate) fn scalar_type(scalar: Scalar) -> Tokens {
    match scalar {
        Scalar::Boolean => tokens! { bool },
        Scalar::Integer32 => tokens! { i32 },
        Scalar::Integer64 => tokens! { i64 },
        Scalar::Unsigned32 => tokens! { u32 },
        Scalar::Unsigned64 => tokens! { u64 },
        Scalar::Float64 => tokens! { f64 },
        Scalar::String => tokens! { String },
        Scalar::DateTime => tokens! { DateTime },
        Scalar::Date => tokens! { Date },
        Scalar::Uuid => tokens! { Uuid },
        Scalar::Decimal => tokens! { Decimal },
        Scalar::CommaList => tokens! { CommaList },
        Scalar::Base64 => tokens! { Bytes64 },
        Scalar::Base64Url => tokens! { Bytes64Url },
        Scalar::File => tokens! { File },
    }
}

/// A type as text, for tables.
pub(crate) fn compact(of: &Tokens) -> String {
    let mut text = String::with_capacity(2 * of.unspaced().len());
    let mut before = "(";
    for word in of.words() {
        let is_tight = matches!(before, "(" | "[" | "<" | "&" | "::")
            || matches!(word, ")" | "]" | "<" | ">" | "," | "::");
        if !is_tight {
            text.push(' ');
        }
        text.push_str(word);
        before = word;
    }
    text
}
