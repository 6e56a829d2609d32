//! Items that the document renames keep their old name as an alias, if the settings say so.

use crate::common::answering;
use crate::common::changes::check_aliases;
use insta::assert_snapshot;

const OPERATION: &str = "paths: { /a: { get: { operationId: getA, tags: [t], parameters: [{ in: query, name: q, required: true, schema: { type: string } }], responses: { 204: { description: None. } } } } }";

#[test]
fn a_method_under_its_old_name() {
    let new = OPERATION.replace("getA", "showAll");
    assert_snapshot!(check_aliases(&[OPERATION, &new]), @r#"
    patch
    renamed fn operations::t::T.show_all: compatible; the name; the old one is deprecated [operations::t::T.get_a -> operations::t::T.show_all]
    alias operations::t::T.get_a  show_all  of=operations::t::T.show_all
    "#);
}

#[test]
fn all_old_names_stay() {
    let (second, third) = (OPERATION.replace("getA", "showAll"), OPERATION.replace("getA", "listEach"));
    assert_snapshot!(check_aliases(&[OPERATION, &second, &third]), @r#"
    patch
    renamed fn operations::t::T.show_all: compatible; the name; the old one is deprecated [operations::t::T.get_a -> operations::t::T.show_all]
    patch
    renamed fn operations::t::T.list_each: compatible; the name; the old one is deprecated [operations::t::T.show_all -> operations::t::T.list_each]
    alias operations::t::T.get_a  list_each  of=operations::t::T.list_each
    alias operations::t::T.show_all  list_each  of=operations::t::T.list_each
    "#);
}

#[test]
fn a_name_that_comes_back_is_no_alias() {
    let second = OPERATION.replace("getA", "showAll");
    assert_snapshot!(check_aliases(&[OPERATION, &second, OPERATION]), @r#"
    patch
    renamed fn operations::t::T.show_all: compatible; the name; the old one is deprecated [operations::t::T.get_a -> operations::t::T.show_all]
    patch
    renamed fn operations::t::T.get_a: compatible; the name; the old one is deprecated [operations::t::T.show_all -> operations::t::T.get_a]
    alias operations::t::T.show_all  get_a  of=operations::t::T.get_a
    "#);
}

#[test]
fn an_old_name_ends_when_something_else_takes_it() {
    let second = OPERATION.replace("getA", "showAll");
    let third = second.replace(
        "paths: {",
        "paths: { /b: { get: { operationId: getA, tags: [t], responses: { 204: { description: None. } } } },",
    );
    assert_snapshot!(check_aliases(&[OPERATION, &second, &third]), @r#"
    patch
    renamed fn operations::t::T.show_all: compatible; the name; the old one is deprecated [operations::t::T.get_a -> operations::t::T.show_all]
    major
    removed alias operations::t::T.get_a: breaking in Rust;  [show_all -> ]
    added fn operations::t::T.get_a: compatible;  [ -> () -> GetACall]
    "#);
}

#[test]
fn a_definition_under_its_old_name() {
    let old = answering(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, properties: { x: { type: string }, y: { type: string } } }",
    );
    let new = old.replace("schemas/B'", "schemas/C'").replace("B: {", "C: {");
    let later = new.replace("y: { type: string }", "y: { type: string }, z: { type: string }");
    assert_snapshot!(check_aliases(&[&old, &new, &later]), @r#"
    patch
    renamed struct types::C: compatible; the name; the old one is deprecated [types::B -> types::C]
    minor
    added field types::C.z: compatible;  [ -> Option<String>]
    alias types::B  types::C
    "#);
}
