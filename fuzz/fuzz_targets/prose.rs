//! Texts in every field of a document that reaches documentation, manifests and names of files.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    // Each text stands in many places, so what is long takes long and finds no more.
    let text = String::from_utf8_lossy(octets.get(..512).unwrap_or(octets));
    fuzz::prose::check(&text.split('\u{1}').collect::<Vec<_>>());
});
