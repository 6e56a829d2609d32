//! Overlays: what actions do, in which order, and what is refused.

mod common;

use common::check_overlay;
use insta::assert_snapshot;

const DOCUMENT: &str = "{ info: { title: Pets }, tags: [{ name: a }, { name: b }, { name: c }], paths: { /a: { get: { tags: [a] }, put: { tags: [a] } }, /b: { get: { tags: [b] } } } }";

fn check_actions(actions: &str) -> String {
    check_overlay(
        DOCUMENT,
        &[&format!("overlay: 1.0.0\ninfo: {{ title: T, version: '1' }}\nactions:\n{actions}\n")],
    )
}

#[test]
fn objects_merge_and_values_are_replaced() {
    assert_snapshot!(check_actions("- { target: $.info, update: { title: Cats, contact: { name: N } } }\n- { target: $.info.contact, update: { name: M, url: U } }"), @r#"{"info":{"title":"Cats","contact":{"name":"M","url":"U"}},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $.info, update: { title: { de: Tiere } } }"), @r#"{"info":{"title":{"de":"Tiere"}},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $.info.title, update: Cats }"), @r#"{"info":{"title":"Cats"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $, update: { info: { title: ~ } } }"), @r#"{"info":{"title":null},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
}

#[test]
fn lists_take_further_elements() {
    assert_snapshot!(check_actions("- { target: $.tags, update: { name: d } }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $.tags, update: [{ name: d }, { name: e }] }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"},{"name":"e"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: \"$.paths['/a'].get\", update: { tags: [x] } }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a","x"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
}

#[test]
fn every_match_is_updated() {
    assert_snapshot!(check_actions("- { target: $.paths.*.get, update: { x: 1 } }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"],"x":1},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"],"x":1}}}}"#);
    assert_snapshot!(check_actions("- { target: \"$.tags[?@.name == 'b']\", update: { x: 1 } }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b","x":1},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $..tags, update: [z] }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"},"z"],"paths":{"/a":{"get":{"tags":["a","z"]},"put":{"tags":["a","z"]}},"/b":{"get":{"tags":["b","z"]}}}}"#);
}

#[test]
fn what_matches_is_removed() {
    assert_snapshot!(check_actions("- { target: $.paths.*.get, remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"put":{"tags":["a"]}},"/b":{}}}"#);
    assert_snapshot!(check_actions("- { target: $.tags.*, remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: '$.tags[0,2]', remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"b"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $..tags, remove: true }"), @r#"{"info":{"title":"Pets"},"paths":{"/a":{"get":{},"put":{}},"/b":{"get":{}}}}"#);
    assert_snapshot!(check_actions("- { target: $.info, remove: true, update: { x: 1 } }"), @r#"{"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_actions("- { target: $.info, remove: false, update: { x: 1 } }"), @r#"{"info":{"title":"Pets","x":1},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
}

/// The addresses of a query come in its order, which need not be that of the list.
#[test]
fn elements_are_removed_whatever_the_order_of_the_query() {
    assert_eq!(
        check_actions("- { target: '$.tags[2,0]', remove: true }"),
        check_actions("- { target: '$.tags[0,2]', remove: true }")
    );
    assert_eq!(
        check_actions("- { target: '$.tags[::-1]', remove: true }"),
        check_actions("- { target: $.tags.*, remove: true }")
    );
}

#[test]
fn actions_apply_in_order_and_see_what_those_before_did() {
    assert_snapshot!(check_actions("- { target: $.info, update: { x: 1 } }\n- { target: $.info.x, update: 2 }\n- { target: $.info.title, remove: true }"), @r#"{"info":{"x":2},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    let first = "overlay: 1.0.0\nactions: [{ target: $.info, update: { x: { y: 1 } } }]";
    let second = "overlay: 1.0.0\nactions: [{ target: $.info.x, update: { y: 2 } }, { target: $.paths, remove: true }]";
    assert_snapshot!(check_overlay(DOCUMENT, &[first, second]), @r#"{"info":{"title":"Pets","x":{"y":2}},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}]}"#);
    assert_snapshot!(check_overlay(DOCUMENT, &[second, first]), @r#"
    error[overlay]: the target `$.info.x` of the action "without description" matches nothing in `api.yaml`
      --> overlay-1.yaml:2:11
       at /actions/0
       = help: correct the target, or remove the action if the document no longer needs it
    "#);
}

#[test]
fn a_target_that_matches_nothing_names_the_action() {
    assert_snapshot!(check_actions("- { target: $.info, update: { x: 1 } }\n- { target: $.gone, description: Corrects the gone., update: { x: 1 } }\n- { target: '$.tags[?@.name == \"z\"]', remove: true }"), @r#"
    error[overlay]: the target `$.gone` of the action "Corrects the gone." matches nothing in `api.yaml`
      --> overlay-1.yaml:5:3
       at /actions/1
       = help: correct the target, or remove the action if the document no longer needs it
    error[overlay]: the target `$.tags[?@.name == "z"]` of the action "without description" matches nothing in `api.yaml`
      --> overlay-1.yaml:6:3
       at /actions/2
       = help: correct the target, or remove the action if the document no longer needs it
    "#);
}

#[test]
fn what_is_no_action_is_refused() {
    assert_snapshot!(check_actions("- { target: info, update: {} }"), @r#"
    error[overlay]: the target `info` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:5
       at /actions/0/target
       = help: write it as RFC 9535 has it, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { target: '$.paths[', update: {} }"), @r#"
    error[overlay]: the target `$.paths[` is not a JSONPath expression: at position 7, parser error
      --> overlay-1.yaml:4:5
       at /actions/0/target
       = help: write it as RFC 9535 has it, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { update: {} }"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as RFC 9535 has it, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { target: $.info }"), @r#"
    error[overlay]: the action neither updates nor removes
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: add `update:` or `remove: true`
    "#);
    assert_snapshot!(check_actions("- { target: $.info, remove: false }"), @r#"
    error[overlay]: the action neither updates nor removes
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: add `update:` or `remove: true`
    "#);
    assert_snapshot!(check_actions("- 5"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as RFC 9535 has it, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- ~"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as RFC 9535 has it, for example `$.paths['/users'].get`
    "#);
}

#[test]
fn what_is_no_overlay_is_refused() {
    assert_snapshot!(check_overlay(DOCUMENT, &[DOCUMENT]), @r#"
    error[overlay]: `overlay: ` is not a version of the Overlay Specification that is known
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.0.0`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 2.0.0\nactions: []"]), @r#"
    error[overlay]: `overlay: 2.0.0` is not a version of the Overlay Specification that is known
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.0.0`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.0"]), @r#"
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml:1:1
       at the document's root
       = help: add `actions:`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.0.0"]), @r#"
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml:1:1
       at the document's root
       = help: add `actions:`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.0.0\nactions: {}"]), @r#"
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml:1:1
       at the document's root
       = help: add `actions:`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.0.0\nactions: []"]), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: [\n"]), @r#"
    error[syntax]: not valid YAML: while parsing a node, did not find expected node content, in the list that starts at line 1 column 10
      --> overlay-1.yaml:2:1
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["[1]"]), @r#"
    error[overlay]: `overlay: ` is not a version of the Overlay Specification that is known
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.0.0`
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &[""]), @r#"
    error[overlay]: `overlay: ` is not a version of the Overlay Specification that is known
      --> overlay-1.yaml
       at /overlay
       = help: start the file with `overlay: 1.0.0`
    "#);
}
