//! Octets to a normalized document.
#![no_main]

use generator::document::normalize::normalize;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    if let Some(document) = fuzz::document(octets) {
        let (document, mut findings) = normalize(document);
        findings.locate(&document.source, &document.origins);
    }
});
