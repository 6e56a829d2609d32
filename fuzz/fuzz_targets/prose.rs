//! Texts in every field of a document that reaches documentation, manifests and names of files.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let text = String::from_utf8_lossy(octets);
    fuzz::prose::check(&text.split('\u{1}').collect::<Vec<_>>());
});
