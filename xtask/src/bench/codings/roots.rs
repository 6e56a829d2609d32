//! The places where a client decodes and encodes: one function for each type that an operation answers or sends, and a program that calls them.
//!
//! Generic code costs where it is used, so models without such places would look cheaper than they are in a client.

use std::collections::BTreeMap;

use generator::ir::{Answer, Api, Body, BodyEncoding, Failure, Payload, TypeReference};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::coding::{Coding, rust_type};

/// A type that operations answer or send.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Root {
    /// Whether an operation answers it.
    pub decoded: bool,
    /// Whether an operation sends it.
    pub encoded: bool,
}

/// The types that operations answer or send, in a fixed order; bodies of forms count as if they were JSON.
pub fn roots(api: &Api) -> BTreeMap<TypeReference, Root> {
    let mut roots: BTreeMap<TypeReference, Root> = BTreeMap::new();
    for operation in api.operations() {
        for of in answers(&operation.answer).into_iter().chain(failures(&operation.failure)) {
            roots.entry(of.clone()).or_default().decoded = true;
        }
        for payload in operation.body.iter().flat_map(Body::payloads) {
            if let BodyEncoding::Json(of) | BodyEncoding::Form(of, _) = &payload.encoding {
                roots.entry(of.clone()).or_default().encoded = true;
            }
        }
    }
    roots.retain(|of, _| !of.named().is_empty());
    roots
}

/// The types of an answer of success.
pub fn answers(answer: &Answer) -> Vec<&TypeReference> {
    match answer {
        Answer::One(payload) => value(payload).into_iter().collect(),
        Answer::ByStatus(of) => of.cases.iter().filter_map(|case| value(&case.payload)).collect(),
    }
}

fn failures(failure: &Failure) -> Vec<&TypeReference> {
    match failure {
        Failure::Unknown => Vec::new(),
        Failure::Value(of) => vec![of],
        Failure::ByStatus(of) => of.cases.iter().filter_map(|case| value(&case.payload)).collect(),
    }
}

fn value(payload: &Payload) -> Option<&TypeReference> {
    match payload {
        Payload::Value(of) => Some(of),
        Payload::Empty | Payload::Text | Payload::Bytes | Payload::Stream(..) => None,
    }
}

/// The module of the functions.
pub fn library(roots: &BTreeMap<TypeReference, Root>, coding: &dyn Coding) -> TokenStream {
    let functions = roots.iter().enumerate().map(|(index, (of, root))| {
        let (decode, encode) = (format_ident!("decode_{index}"), format_ident!("encode_{index}"));
        let of = rust_type(of);
        let (decoding, encoding) = (coding.decode(&of), coding.encode(&of));
        let decode = root.decoded.then(|| {
            quote! {
                pub fn #decode(bytes: &[u8]) -> Result<#of, String> { #decoding }
            }
        });
        let encode = root.encoded.then(|| {
            quote! {
                pub fn #encode(value: &#of) -> Vec<u8> { #encoding }
            }
        });
        quote! { #decode #encode }
    });
    quote! { #(#functions)* }
}

/// The program: `<root> <file> <decodings> <encodings> [print]`.
pub fn program(roots: &BTreeMap<TypeReference, Root>, library: &str) -> TokenStream {
    let library = format_ident!("{library}");
    let cases = roots.iter().enumerate().map(|(index, (_, root))| {
        let (decode, encode) = (format_ident!("decode_{index}"), format_ident!("encode_{index}"));
        match (root.decoded, root.encoded) {
            (true, true) => {
                quote! { #index => measure(&arguments, #library::roots::#decode, #library::roots::#encode), }
            }
            (true, false) => quote! { #index => println!("{}", #library::roots::#decode(&[]).is_ok()), },
            (false, _) => {
                quote! { #index => println!("{}", #library::roots::#encode(&Default::default()).len()), }
            }
        }
    });
    quote! {
        fn main() {
            let arguments: Vec<String> = std::env::args().skip(1).collect();
            match arguments[0].parse::<usize>().unwrap() {
                #(#cases)*
                _ => panic!("there is no such root"),
            }
        }

        fn measure<T>(arguments: &[String], decode: fn(&[u8]) -> Result<T, String>, encode: fn(&T) -> Vec<u8>) {
            let bytes = std::fs::read(&arguments[1]).unwrap();
            let [decodings, encodings] = [2, 3].map(|index| arguments[index].parse::<u32>().unwrap());
            let value = decode(&bytes).unwrap();
            let decoding = timed(decodings, || { std::hint::black_box(decode(std::hint::black_box(&bytes))).ok(); });
            let encoding = timed(encodings, || { std::hint::black_box(encode(std::hint::black_box(&value))); });
            match arguments.get(4) {
                Some(_) => println!("{}", String::from_utf8(encode(&value)).unwrap()),
                None => println!("{{\"decode_ns\":{decoding},\"encode_ns\":{encoding}}}"),
            }
        }

        fn timed(times: u32, mut action: impl FnMut()) -> u128 {
            let start = std::time::Instant::now();
            for _ in 0..times {
                action();
            }
            start.elapsed().as_nanos() / u128::from(times.max(1))
        }
    }
}
