//! What a new document changes where operations share the type of their responses.

use crate::common::changes::{check_changes, check_fresh};
use insta::assert_snapshot;

/// A document whose operations fail with these responses, the first two of which are in one tag.
fn failing(failures: &[&str]) -> String {
    let mut text = "paths:\n".to_owned();
    for (index, failures) in failures.iter().enumerate() {
        let tag = if index < 2 { "pets" } else { "owners" };
        text.push_str(&format!(
            "  /p{index}:\n    get:\n      operationId: get{index}\n      tags: [{tag}]\n      responses: {{ 200: {{ description: One. }}, {failures} }}\n"
        ));
    }
    text
}

const BAD: &str = "400: { description: Bad., content: { application/json: { schema: { type: string } } } }";
const NONE: &str = "404: { description: None. }";
const GONE: &str = "410: { description: Gone. }";

/// Adding a status to all operations that share a type of failures is no break, and the type keeps its name.
#[test]
fn a_shared_type_of_failures() {
    let same = format!("{BAD}, {NONE}");
    let (more, other) = (format!("{same}, {GONE}"), format!("{BAD}, {GONE}"));
    let wrong = same.replace("string", "integer");
    assert_snapshot!(check_changes(&failing(&[&same, &same]), &failing(&[&more, &more])), @r"
    minor
    added variant operations::BadRequestOrNotFound::Status410 :6: compatible;  [ -> ]
    ");
    assert_snapshot!(check_changes(&failing(&[&same, &same]), &failing(&[&wrong, &wrong])), @r"
    major
    changed variant operations::BadRequestOrNotFound::BadRequest :6: breaking in Rust; the content of the variant [String -> i64]
    ");
    assert_snapshot!(check_changes(&failing(&[&same, &same, &same]), &failing(&[&same, &same, &more])), @r"
    major
    changed enum operations::BadRequestOrNotFound :6: breaking in Rust; the features that it needs [ -> pets]
    changed enum operations::owners::Get2Error :16: breaking in Rust; the type that it is another name of [BadRequestOrNotFound -> ]
    added variant operations::owners::Get2Error::Status410 :16: compatible;  [ -> ]
    ");
    assert_snapshot!(check_changes(&failing(&[&same, &same, &same]), &failing(&[&other, &same, &same])), @r"
    major
    changed enum operations::pets::Get0Error :6: breaking in Rust; the type that it is another name of [BadRequestOrNotFound -> ]
    removed variant operations::pets::Get0Error::NotFound :6: breaking in Rust;  [ -> ]
    added variant operations::pets::Get0Error::Status410 :6: compatible;  [ -> ]
    ");
    assert_snapshot!(check_changes(&failing(&[&same]), &failing(&[&same, &same])), @r"
    minor
    added enum operations::BadRequestOrNotFound :6: compatible;  [ -> status]
    added fn operations::pets::Pets.get1 :11: compatible;  [ -> () -> Get1]
    ");
}

/// Two types that become one break code that implements a trait for both. One that gets a name for all does not.
#[test]
fn types_that_become_one() {
    let same = format!("{BAD}, {NONE}");
    let (more, other) = (format!("{same}, {GONE}"), format!("{BAD}, {GONE}"));
    assert_snapshot!(check_changes(&failing(&[&same, &more]), &failing(&[&more, &more])), @r"
    major
    added enum operations::BadRequestOrNotFoundOrStatus410 :6: breaking in Rust;  [ -> status]; types that are one now [ -> pets::Get0Error, pets::Get1Error]
    added variant operations::pets::Get0Error::Status410 :6: compatible;  [ -> ]
    ");
    assert_snapshot!(check_changes(&failing(&[&same, &same, &more]), &failing(&[&same, &same, &same])), @r"
    major
    changed enum operations::BadRequestOrNotFound :6: breaking in Rust; the features that it needs [pets -> ]; types that are one now [ -> BadRequestOrNotFound, owners::Get2Error]
    removed variant operations::owners::Get2Error::Status410 :16: breaking in Rust;  [ -> ]
    ");
    let last = format!("{BAD}, 409: {{ description: Taken. }}");
    assert_snapshot!(check_changes(&failing(&[&same, &more, &other, &last]), &failing(&[more.as_str(); 4])), @r"
    major
    added enum operations::BadRequestOrNotFoundOrStatus410 :6: breaking in Rust;  [ -> status]; types that are one now [ -> owners::Get2Error, owners::Get3Error, pets::Get0Error and 1 more]
    removed variant operations::owners::Get3Error::Conflict :21: breaking in Rust;  [ -> ]
    added variant operations::owners::Get2Error::NotFound :16: compatible;  [ -> ]
    added variant operations::owners::Get3Error::NotFound :21: compatible;  [ -> ]
    added variant operations::owners::Get3Error::Status410 :21: compatible;  [ -> ]
    added variant operations::pets::Get0Error::Status410 :6: compatible;  [ -> ]
    ");
}

/// A type of failures is not that of successful responses under another name, although both are of one operation.
#[test]
fn a_type_of_other_responses_is_another_type() {
    let made = "201: { description: Made., content: { application/json: { schema: { type: string } } } }";
    let same = format!("{BAD}, {NONE}");
    assert_snapshot!(check_changes(&failing(&[made, made]), &failing(&[&same, &same])), @r"
    major
    removed enum operations::OkOrCreated :6: breaking in Rust;  [status -> ]
    changed call operations::pets::Get0 :6: breaking in Rust; the result of the call [Result<Get0Response, Error<Json>> -> Result<(), Error<Get0Error>>]
    removed enum operations::pets::Get0Response :6: breaking in Rust;  [status -> ]
    changed call operations::pets::Get1 :11: breaking in Rust; the result of the call [Result<Get1Response, Error<Json>> -> Result<(), Error<Get1Error>>]
    removed enum operations::pets::Get1Response :11: breaking in Rust;  [status -> ]
    added enum operations::BadRequestOrNotFound :6: compatible;  [ -> status]
    added enum operations::pets::Get0Error :6: compatible;  [ -> status]
    added enum operations::pets::Get1Error :11: compatible;  [ -> status]
    ");
}

/// What changes of a type with a new name is reported for that type alone.
#[test]
fn a_shared_type_with_another_name() {
    let same = format!("{BAD}, {NONE}");
    let more = format!("{same}, {GONE}");
    assert_snapshot!(check_fresh(&failing(&[&same, &same, &same]), &failing(&[&more, &more, &more])), @r"
    major
    renamed enum operations::BadRequestOrNotFoundOrStatus410 :6: breaking in Rust; the name [operations::BadRequestOrNotFound -> operations::BadRequestOrNotFoundOrStatus410]
    added variant operations::BadRequestOrNotFoundOrStatus410::Status410 :6: compatible;  [ -> ]
    ");
}
