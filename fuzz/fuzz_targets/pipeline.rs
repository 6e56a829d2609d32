//! Bytes to a client.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Some(document) = fuzz::document(bytes) {
        fuzz::pipeline(document);
    }
});
