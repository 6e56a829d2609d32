//! Types of failures that several operations share keep their names, with most of the operations that had them.

use crate::common::changes::check_kept;
use insta::assert_snapshot;

const NONE: &str = "400: { description: Bad., content: { application/json: { schema: { type: string } } } }, 404: { description: None. }";

/// The same and another status.
fn taken() -> String {
    format!("{NONE}, 409: {{ description: Taken. }}")
}

/// The same statuses with another content.
fn number() -> String {
    NONE.replace("string", "integer")
}

/// Operations by name, with their failures.
fn failing(operations: &[(&str, &str)]) -> String {
    let mut text = "paths:\n".to_owned();
    for (name, failures) in operations {
        text.push_str(&format!(
            "  /{name}:\n    get:\n      operationId: {name}\n      tags: [t]\n      responses: {{ 200: {{ description: One. }}, {failures} }}\n"
        ));
    }
    text
}

/// The type that each operation shares, in the second document after the first.
fn check(old: &[(&str, &str)], new: &[(&str, &str)]) -> String {
    let text = check_kept(&failing(old), &failing(new), &["enum"]);
    let is_of_operation = |line: &&str| line.contains("of=");
    text.lines().filter(is_of_operation).map(|line| format!("{line}\n")).collect()
}

#[test]
fn an_operation_that_joins_another_group_takes_no_name_along() {
    let more = &*taken();
    let old = [("a", NONE), ("b", NONE), ("c", NONE), ("d", more), ("e", more)];
    let new = [("a", more), ("b", NONE), ("c", NONE), ("d", more), ("e", more)];
    assert_snapshot!(check(&old, &new), @r"
    enum operations::t::AError  status  of=operations::t::T.a  role=failure  shared=BadRequestOrNotFoundOrConflict
    enum operations::t::BError  status  of=operations::t::T.b  role=failure  shared=BadRequestOrNotFound
    enum operations::t::CError  status  of=operations::t::T.c  role=failure  shared=BadRequestOrNotFound
    enum operations::t::DError  status  of=operations::t::T.d  role=failure  shared=BadRequestOrNotFoundOrConflict
    enum operations::t::EError  status  of=operations::t::T.e  role=failure  shared=BadRequestOrNotFoundOrConflict
    ");
}

#[test]
fn new_operations_do_not_count() {
    let more = &*taken();
    let old = [("a", NONE), ("b", NONE), ("c", NONE)];
    let new = [("a", NONE), ("b", more), ("c", NONE), ("n1", more), ("n2", more), ("n3", more)];
    assert_snapshot!(check(&old, &new), @r"
    enum operations::t::AError  status  of=operations::t::T.a  role=failure  shared=BadRequestOrNotFound
    enum operations::t::BError  status  of=operations::t::T.b  role=failure  shared=BadRequestOrNotFoundOrConflict
    enum operations::t::CError  status  of=operations::t::T.c  role=failure  shared=BadRequestOrNotFound
    enum operations::t::N1Error  status  of=operations::t::T.n1  role=failure  shared=BadRequestOrNotFoundOrConflict
    enum operations::t::N2Error  status  of=operations::t::T.n2  role=failure  shared=BadRequestOrNotFoundOrConflict
    enum operations::t::N3Error  status  of=operations::t::T.n3  role=failure  shared=BadRequestOrNotFoundOrConflict
    ");
}

#[test]
fn a_group_of_the_same_statuses_takes_another_name() {
    let bad = &*number();
    let old = [("b", NONE), ("c", NONE)];
    let new = [("a1", bad), ("a2", bad), ("a3", bad), ("b", NONE), ("c", NONE)];
    assert_snapshot!(check(&old, &new), @r"
    enum operations::t::A1Error  status  of=operations::t::T.a1  role=failure  shared=BadRequestOrNotFound2
    enum operations::t::A2Error  status  of=operations::t::T.a2  role=failure  shared=BadRequestOrNotFound2
    enum operations::t::A3Error  status  of=operations::t::T.a3  role=failure  shared=BadRequestOrNotFound2
    enum operations::t::BError  status  of=operations::t::T.b  role=failure  shared=BadRequestOrNotFound
    enum operations::t::CError  status  of=operations::t::T.c  role=failure  shared=BadRequestOrNotFound
    ");
}
