//! Trees that nearly are OpenAPI documents to clients.
#![no_main]

use fuzz::tree::Tree;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|tree: Tree| fuzz::pipeline(tree.document()));
