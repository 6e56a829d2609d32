//! Whole documents, each with one difficult feature, from the text to the client's representation.

use std::fs;
use std::path::Path;

use crate::common::check_lower;
use insta::assert_snapshot;

/// The representation of the client of a document in `cases/`, and its findings.
fn check_case(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(format!("{name}.yaml"));
    // A file that is not there is no client, which the snapshot shows.
    check_lower(&fs::read_to_string(path).unwrap_or_default())
}

/// A base lists its children in `oneOf`, and they extend it by `allOf`.
#[test]
fn base_one_of() {
    assert_snapshot!(check_case("base-one-of"));
}

/// A template is bound to two types by `$dynamicRef`.
#[test]
fn dynamic_ref() {
    assert_snapshot!(check_case("dynamic-ref"));
}

/// References by `$id`, absolute and relative, and `#` in a schema that has one.
#[test]
fn id_ref() {
    assert_snapshot!(check_case("id-ref"));
}

/// A discriminator whose variants do not declare its property.
#[test]
fn tag_not_declared() {
    assert_snapshot!(check_case("tag-not-declared"));
}

/// A mapping to a bare name and to a file's name, with properties next to the alternatives.
#[test]
fn mapping_names() {
    assert_snapshot!(check_case("mapping-names"));
}

/// Unquoted keys and values that look like numbers or booleans.
#[test]
fn number_like_keys() {
    assert_snapshot!(check_case("number-like-keys"));
}

/// `prefixItems` without bounds.
#[test]
fn open_tuple() {
    assert_snapshot!(check_case("open-tuple"));
}

/// The media type of a part in another case.
#[test]
fn media_type_case() {
    assert_snapshot!(check_case("media-type-case"));
}

/// Media types by reference.
#[test]
fn components_3_2() {
    assert_snapshot!(check_case("components-3-2"));
}

/// The narrower items of two members of `allOf`.
#[test]
fn allof_items() {
    assert_snapshot!(check_case("allof-items"));
}

/// "Or null" as an alternative that says nothing else.
#[test]
fn nullable_alternative() {
    assert_snapshot!(check_case("nullable-alternative"));
}

/// Alternatives that another member of `allOf` rules out.
#[test]
fn impossible_alternatives() {
    assert_snapshot!(check_case("impossible-alternatives"));
}

/// Names of parameters that differ by signs.
#[test]
fn signs() {
    assert_snapshot!(check_case("signs"));
}

/// JSON beside a media type of the same schema that cannot be read.
#[test]
fn unreadable_twin() {
    assert_snapshot!(check_case("unreadable-twin"));
}

/// "Or null" as an object that may be null.
#[test]
fn apispec() {
    assert_snapshot!(check_case("apispec"));
}

/// References that may be null, as frameworks write them.
#[test]
fn nullref() {
    assert_snapshot!(check_case("nullref"));
}

/// Alternatives of one value each.
#[test]
fn literals() {
    assert_snapshot!(check_case("literals"));
}

/// The same of numbers.
#[test]
fn numenum() {
    assert_snapshot!(check_case("numenum"));
}
