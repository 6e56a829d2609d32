//! Octets to a client.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    if let Some(document) = fuzz::document(octets) {
        fuzz::pipeline(document);
    }
});
