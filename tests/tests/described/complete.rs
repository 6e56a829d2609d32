//! No operation of the documents is forgotten.

use std::collections::BTreeSet;

use client_tests::described::Document;

use crate::{contact_groups, groups, user_settings, users, version_1};

#[track_caller]
fn check_complete(document: &Document, called: &[&[&str]], count: usize) {
    let called: Vec<&str> = called.iter().flat_map(|part| part.iter().copied()).collect();
    let once: BTreeSet<&str> = called.iter().copied().collect();
    let described: BTreeSet<&str> =
        document.operations().iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(once, described);
    assert_eq!((called.len(), once.len()), (count, count));
}

#[test]
fn version_1_is_called() {
    check_complete(Document::version_1(), &[version_1::CALLED], 21);
}

#[test]
fn version_2_is_called() {
    let called = [contact_groups::CALLED, groups::CALLED, users::CALLED, user_settings::CALLED];
    check_complete(Document::version_2(), &called, 64);
}
