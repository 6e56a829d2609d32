//! Bytes to a normalized document.
#![no_main]

use generator::document::normalize::normalize;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Some(document) = fuzz::document(bytes) {
        let (document, mut findings) = normalize(document);
        findings.locate(&document.source, &document.origins);
    }
});
