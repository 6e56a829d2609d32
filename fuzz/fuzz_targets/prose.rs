//! Texts in every field of a document that reaches documentation, manifests and names of files.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Each text stands in many places, so what is long takes long and finds no more.
    let text = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes));
    fuzz::prose::check(&text.split('\u{1}').collect::<Vec<_>>());
});
