//! Overlays: what actions do, in which order, and what is refused.

use crate::common::check_overlay;
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

/// The places of a query are in its own order, which may differ from that of the list.
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
    let first = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.info, update: { x: { y: 1 } } }]";
    let second = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.info.x, update: { y: 2 } }, { target: $.paths, remove: true }]";
    assert_snapshot!(check_overlay(DOCUMENT, &[first, second]), @r#"{"info":{"title":"Pets","x":{"y":2}},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}]}"#);
    assert_snapshot!(check_overlay(DOCUMENT, &[second, first]), @r#"
    {"info":{"title":"Pets","x":{"y":1}},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}]}
    warning[overlay-target]: the target `$.info.x` of the action "without description" matches nothing in `api.yaml`
      --> overlay-1.yaml:3:11
       at /actions/0
       = help: correct the target, or remove the action if the document no longer needs it
    "#);
}

#[test]
fn a_target_that_matches_nothing_names_the_action() {
    assert_snapshot!(check_actions("- { target: $.info, update: { x: 1 } }\n- { target: $.gone, description: Corrects the gone., update: { x: 1 } }\n- { target: '$.tags[?@.name == \"z\"]', remove: true }"), @r#"
    {"info":{"title":"Pets","x":1},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}
    warning[overlay-target]: the target `$.gone` of the action "Corrects the gone." matches nothing in `api.yaml`
      --> overlay-1.yaml:5:3
       at /actions/1
       = help: correct the target, or remove the action if the document no longer needs it
    warning[overlay-target]: the target `$.tags[?@.name == "z"]` of the action "without description" matches nothing in `api.yaml`
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
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { target: '$.paths[', update: {} }"), @r#"
    error[overlay]: the target `$.paths[` is not a JSONPath expression: at position 7, parser error
      --> overlay-1.yaml:4:5
       at /actions/0/target
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { update: {} }"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- { target: $.info }"), @"
    error[overlay]: the action neither updates nor copies nor removes
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: add `update:`, `copy:` or `remove: true`
    ");
    assert_snapshot!(check_actions("- { target: $.info, remove: false }"), @"
    error[overlay]: the action neither updates nor copies nor removes
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: add `update:`, `copy:` or `remove: true`
    ");
    assert_snapshot!(check_actions("- 5"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    "#);
    assert_snapshot!(check_actions("- ~"), @r#"
    error[overlay]: the target `` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:4:3
       at /actions/0/target
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    "#);
}

#[test]
fn what_is_no_overlay_is_refused() {
    assert_snapshot!(check_overlay(DOCUMENT, &[DOCUMENT]), @"
    error[overlay]: `overlay: ` is not a known version of the Overlay Specification
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.1.0`
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml:1:1
       at the document's root
       = help: add `actions:`
    ");
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 2.0.0\nactions: []"]), @"
    error[overlay]: `overlay: 2.0.0` is not a known version of the Overlay Specification
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.1.0`
    ");
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
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: []"]), @r#"
    {"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}
    warning[overlay]: the overlay has no actions, and changes nothing
      --> overlay-1.yaml:3:1
       at /actions
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: [\n"]), @r#"
    error[syntax]: not valid YAML: while parsing a node, did not find expected node content, in the list that starts at line 1 column 10
      --> overlay-1.yaml:2:1
    "#);
    assert_snapshot!(check_overlay(DOCUMENT, &["[1]"]), @"
    error[overlay]: `overlay: ` is not a known version of the Overlay Specification
      --> overlay-1.yaml:1:1
       at /overlay
       = help: start the file with `overlay: 1.1.0`
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml:1:1
       at the document's root
       = help: add `actions:`
    ");
    assert_snapshot!(check_overlay(DOCUMENT, &[""]), @"
    error[overlay]: `overlay: ` is not a known version of the Overlay Specification
      --> overlay-1.yaml
       at /overlay
       = help: start the file with `overlay: 1.1.0`
    error[overlay]: the overlay has no list `actions`
      --> overlay-1.yaml
       at the document's root
       = help: add `actions:`
    ");
}

/// Applies actions of version 1.1.
fn check_newer(actions: &str) -> String {
    check_overlay(
        DOCUMENT,
        &[&format!(
            "overlay: 1.1.0\ninfo: {{ title: T, version: '1', description: D }}\nactions:\n{actions}\n"
        )],
    )
}

#[test]
fn values_are_copied() {
    assert_snapshot!(check_newer("- { target: '$.tags[0]', copy: $.info }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a","title":"Pets"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_newer("- { target: $.tags, copy: '$.tags[1]' }\n- { target: $.tags, copy: $.tags }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"b"},{"name":"a"},{"name":"b"},{"name":"c"},{"name":"b"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_newer("- { target: '$.paths', update: { /c: {} } }\n- { target: \"$.paths['/c']\", copy: \"$.paths['/a']\" }\n- { target: \"$.paths['/a']\", remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/b":{"get":{"tags":["b"]}},"/c":{"get":{"tags":["a"]},"put":{"tags":["a"]}}}}"#);
    assert_snapshot!(check_newer("- { target: $.info.title, copy: '$.tags[2].name' }"), @r#"{"info":{"title":"c"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_newer("- { target: $.info, copy: $.gone }\n- { target: $.info, copy: $.tags.* }\n- { target: $.info, copy: $.tags }\n- { target: $.info, copy: info }"), @"
    error[overlay]: the copy `info` is not a JSONPath expression: at position 0, parser error
      --> overlay-1.yaml:7:21
       at /actions/3/copy
       = help: write it as in RFC 9535, for example `$.paths['/users'].get`
    ");
    assert_snapshot!(check_newer("- { target: $.info, copy: $.gone }\n- { target: $.info, copy: $.tags.* }\n- { target: $.info, copy: $.tags }"), @"
    error[overlay]: `copy: $.gone` matches 0 values, not one
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: let it match only the value to copy
    error[overlay]: `copy: $.tags.*` matches 3 values, not one
      --> overlay-1.yaml:5:3
       at /actions/1
       = help: let it match only the value to copy
    error[overlay]: the target `$.info` matches an object (`/info`), and the update is a list
      --> overlay-1.yaml:6:3
       at /actions/2
       = help: give an update of the kind of the target
    ");
    assert_snapshot!(check_newer("- { target: $.info, copy: $.tags, update: {} }"), @"
    error[overlay]: the action has both `update` and `copy`, which exclude each other
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: make two actions of it
    ");
    assert_snapshot!(check_actions("- { target: '$.tags[0]', copy: $.info }"), @r#"
    {"info":{"title":"Pets"},"tags":[{"name":"a","title":"Pets"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}
    warning[overlay]: `copy` came with version 1.1 of the Overlay Specification; it is applied anyway
      --> overlay-1.yaml:4:26
       at /actions/0/copy
       = help: start the file with `overlay: 1.1.0`
    "#);
}

#[test]
fn kinds_fit_in_version_1_1() {
    assert_snapshot!(check_newer("- { target: $.info.title, update: Cats }\n- { target: '$.tags[*].name', update: 5 }"), @r#"
    {"info":{"title":"Cats"},"tags":[{"name":"5"},{"name":"5"},{"name":"5"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}
    warning[syntax]: `5` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /tags/0/name
       = help: put it into quotes
    "#);
    assert_snapshot!(check_newer("- { target: $.paths..tags, update: [x, [y]] }\n- { target: $.paths..tags, update: z }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a","x",["y"],"z"]},"put":{"tags":["a","x",["y"],"z"]}},"/b":{"get":{"tags":["b","x",["y"],"z"]}}}}"#);
    assert_snapshot!(check_newer("- { target: $, update: { info: { title: ~, x: [1] }, tags: ~, y: ~ } }"), @r#"{"info":{"title":null,"x":[1]},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}},"y":null}"#);
    assert_snapshot!(check_newer("- { target: $.*, update: { x: 1 } }"), @"
    error[overlay]: the target `$.*` matches an object (`/info`) and a list (`/tags`)
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: let it match only objects, only lists or only other values
    ");
    assert_snapshot!(check_newer("- { target: $.info.title, update: { x: 1 } }"), @"
    error[overlay]: the target `$.info.title` matches a value that is neither (`/info/title`), and the update is an object
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: give an update of the kind of the target
    ");
    assert_snapshot!(check_newer("- { target: $, update: 5 }"), @"
    error[overlay]: the target `$` matches an object (`the document's root`), and the update is a value that is neither
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: give an update of the kind of the target
    ");
    assert_snapshot!(check_newer("- { target: $, update: { info: { title: { de: Tiere } } } }"), @r#"
    error[overlay]: the update of the action "without description" does not fit `/info/title`, whose value is of another kind
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: remove the existing value with an earlier action, or use a value of the same kind
    "#);
    assert_snapshot!(check_newer("- { target: $, update: { tags: { name: d } } }"), @r#"
    error[overlay]: the update of the action "without description" does not fit `/tags`, whose value is of another kind
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: remove the existing value with an earlier action, or use a value of the same kind
    "#);
    assert_snapshot!(check_newer("- { target: $, remove: true }"), @"
    error[overlay]: the root of a document cannot be removed
      --> overlay-1.yaml:4:3
       at /actions/0
       = help: give the parts to remove
    ");
}

#[test]
fn neighbours_are_removed_together() {
    assert_snapshot!(check_newer("- { target: '$.tags[?@.name != \"b\"]', remove: true }\n- { target: \"$.paths['/a']['get','put']\", remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"b"}],"paths":{"/a":{},"/b":{"get":{"tags":["b"]}}}}"#);
    assert_snapshot!(check_newer("- { target: $..*, remove: true }"), @"{}");
    assert_snapshot!(check_newer("- { target: \"$.paths..[?@ == 'a']\", remove: true }"), @r#"{"info":{"title":"Pets"},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":[]},"put":{"tags":[]}},"/b":{"get":{"tags":["b"]}}}}"#);
}

#[test]
fn fields_of_overlays() {
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.1.0\nextends: other.yaml\ninfo: { title: T, versoin: '1' }\nx-own: 1\naction: []\nactions: [{ target: $.info, update: { x: 1 }, when: never, x-why: because }]"]), @r#"
    {"info":{"title":"Pets","x":1},"tags":[{"name":"a"},{"name":"b"},{"name":"c"}],"paths":{"/a":{"get":{"tags":["a"]},"put":{"tags":["a"]}},"/b":{"get":{"tags":["b"]}}}}
    warning[overlay]: the Overlay Specification has no field `when` here; it is ignored
      --> overlay-1.yaml:6:47
       at /actions/0/when
       = help: the fields are target, description, update, copy, remove
    warning[overlay]: the Overlay Specification has no field `action` here; it is ignored
      --> overlay-1.yaml:5:1
       at /action
       = help: the fields are overlay, info, extends, actions
    warning[overlay]: the overlay has no `info` with the strings `title` and `version`, which the specification requires
      --> overlay-1.yaml:3:1
       at /info
    warning[overlay]: the Overlay Specification has no field `versoin` here; it is ignored
      --> overlay-1.yaml:3:19
       at /info/versoin
       = help: the fields are title, version, description
    warning[overlay]: the overlay extends `other.yaml`, and is applied to `api.yaml`
      --> overlay-1.yaml:2:1
       at /extends
       = help: correct `extends`, or leave it out
    "#);
    for extends in ["api.yaml", "./api.yaml", "x/../api.yaml", "https://example.org/v1/api.yaml"] {
        let overlay = format!(
            "overlay: 1.1.0\nextends: {extends}\ninfo: {{ title: T, version: '1' }}\nactions: [{{ target: $.info, remove: true }}]"
        );
        assert!(!check_overlay(DOCUMENT, &[&overlay]).contains("extends"), "{extends}");
    }
    assert_snapshot!(check_overlay(DOCUMENT, &["overlay: 1.2.0\ninfo: { title: T, version: '1' }\nactions: [{ $ref: '#/components/actions/a', target: $.info }]"]), @"
    error[overlay]: the action neither updates nor copies nor removes
      --> overlay-1.yaml:3:11
       at /actions/0
       = help: add `update:`, `copy:` or `remove: true`
    ");
    assert_snapshot!(check_newer("- { target: $.info, remove: 'true' }"), @"
    error[overlay]: `remove` is neither `true` nor `false`
      --> overlay-1.yaml:4:21
       at /actions/0/remove
       = help: write `remove: true`
    ");
}

#[test]
fn regular_expressions_match_and_search() {
    let matched = |filter: &str| {
        let reported = check_newer(&format!("- {{ target: \"$.tags[?{filter}]\", update: {{ x: 1 }} }}"));
        ["a", "b", "c"]
            .into_iter()
            .filter(|name| reported.contains(&format!(r#"{{"name":"{name}","x":1}}"#)))
            .collect::<String>()
    };
    for (filter, expected) in [
        ("match(@.name, 'a|b')", "ab"),
        ("match(@.name, '[^a]')", "bc"),
        ("search(@.name, '[bc]$')", "bc"),
        ("search(@.name, '')", "abc"),
        ("match(@.name, '')", ""),
        ("match(@.name, '(')", ""),
        ("match(@.gone, 'a')", ""),
        ("!match(@.name, 'a')", "bc"),
        ("match(@.name, @.name)", "abc"),
        (r"search(@.name, '\\w{1000}{1000}')", ""),
    ] {
        assert_eq!(matched(filter), expected, "{filter}");
    }
}

/// Work that multiplies is refused before it is done, with the bound.
#[test]
fn work_is_bounded() {
    let many = |count: usize| {
        let paths: String =
            (0..count).map(|index| format!("/p{index}: {{ get: {{ tags: [t{index}] }} }}, ")).collect();
        format!("{{ paths: {{ {paths} }} }}")
    };
    let overlay = |version: &str, action: &str| {
        format!("overlay: {version}\ninfo: {{ title: T, version: '1' }}\nactions: [{action}]")
    };
    let check = |action: &str, bound: &str| {
        let reported = check_overlay(&many(2000), &[&overlay("1.0.0", action)]);
        assert!(
            reported.starts_with("error[overlay]") && reported.contains(bound),
            "{}",
            &reported[..reported.len().min(500)]
        );
    };
    let text = "x".repeat(20_000);
    check(&format!("{{ target: $..*, update: {{ a: {text} }} }}"), "64 MiB");
    check("{ target: '$..[?count($..*) > 1]', update: {} }", "20000000 values");
    check(
        "{ target: '$[*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*]', update: {} }",
        "20000000 values",
    );
    check("{ target: '$.paths.*.get.tags[?match(@, @)]', update: 1 }", "100 regular expressions");
}
