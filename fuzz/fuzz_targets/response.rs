//! Responses of any bytes to what a caller gets of them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzz::response::read(bytes));
