//! Scalars of YAML against another parser of it.

use crate::common::check_diagnostics;
use generator::document::{Source, parse_value};
use serde_json::{Value, json};

fn read(text: &str) -> Result<Value, String> {
    let source = Source { name: "api.yaml".into(), text: text.to_owned() };
    parse_value(&source).map_err(|fault| fault.to_string())
}

/// What the other parser reads: tags of the author's own aside, and numbers that JSON lacks as nothing, as it has them.
fn read_by_the_judge(text: &str) -> Result<Value, String> {
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(|fault| fault.to_string())?;
    fn untagged(value: serde_yaml::Value) -> serde_yaml::Value {
        match value {
            serde_yaml::Value::Tagged(tagged) => untagged(tagged.value),
            serde_yaml::Value::Mapping(map) => map
                .into_iter()
                .map(|(key, value)| (key, untagged(value)))
                .collect::<serde_yaml::Mapping>()
                .into(),
            serde_yaml::Value::Sequence(items) => items.into_iter().map(untagged).collect(),
            other => other,
        }
    }
    serde_json::to_value(untagged(value)).map_err(|fault| fault.to_string())
}

/// Both parsers read the same.
fn check_alike(scalars: &[&str]) {
    for scalar in scalars {
        let text = format!("a: {scalar}\n");
        assert_eq!(read(&text), read_by_the_judge(&text), "{scalar:?}");
    }
}

#[test]
fn scalars_are_what_another_parser_reads() {
    check_alike(&[
        "0", "1", "-1", "+1", "-0", "+0", "42", "007", "017", "-017", "+08", "0o17", "0o8", "0x1F", "0xfg",
        "0X1F", "0o", "0x",
    ]);
    check_alike(&[
        "18446744073709551615",
        "-9223372036854775808",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "1.5",
        "1.10",
        "-1.50",
    ]);
    check_alike(&[
        ".5", "5.", "+.5", "-.5", "1.e2", "017.5", "1e400", "1_000", "1,000", "1.2.3", "3.0.3", "1e", "e3",
        ".", "+", "..", "--1", "+-1", "1-2", "12:30", "1:2:3",
    ]);
    check_alike(&[
        "true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "yes", "Yes", "no", "NO", "on", "off",
        "On", "y", "n",
    ]);
    check_alike(&["", "~", "null", "Null", "NULL", "nULL", "none", "nil", "NaN", "inf", "infinity", "nan"]);
    check_alike(&[
        "2020-01-01",
        "2020-01-01T10:00:00Z",
        "10:00",
        "00123",
        "0123",
        "1 2",
        "a b",
        "<<",
        "=",
        "-a",
        "?a",
        ":a",
        "a:b",
        "a#b",
        "a # b",
    ]);
}

#[test]
fn quoted_and_tagged_scalars_are_what_another_parser_reads() {
    check_alike(&[
        "'1'",
        "\"1\"",
        "'true'",
        "\"null\"",
        "''",
        "\"\"",
        "\"\\u0041\\n\"",
        "'it''s'",
        "\"a\\\n  b\"",
        "'a\n\n  b'",
    ]);
    check_alike(&[
        "|\n  1\n",
        ">\n  1\n  2\n",
        "|-\n  true\n",
        "|+\n  a\n\n",
        ">-\n  a\n\n  b\n   c\n",
        "|2\n   a\n",
    ]);
    check_alike(&[
        "!!str 1",
        "!!str",
        "!!str true",
        "!!int 1",
        "!!int '1'",
        "!!int 0x10",
        "!!float 1.5",
        "!!bool 'true'",
        "!!null ~",
        "!!null null",
        "!own 5",
        "!own '5'",
        "!own true",
        "!own [1, 2]",
        "!!timestamp 2020",
        "!!binary 12",
        "!!set {a: }",
        "!<tag:yaml.org,2002:str> 5",
    ]);
    check_alike(&[
        "{a: 1, b: [x, ~]}",
        "[a, [b], {c: d}]",
        "[a: b, c]",
        "\n- a\n- b\n",
        "\n  b: 1\n  c:\n  - 2\n",
        "&x 5",
        "&x [1]\nb: *x",
    ]);
}

/// Whole numbers of more than 64 bits are the nearest that JSON's readers have; the judge has no value for them.
#[test]
fn numbers_of_many_digits() {
    assert_eq!(
        read("[99999999999999999999, -99999999999999999999, 0xFFFFFFFFFFFFFFFFFF]"),
        Ok(json!([1e20, -1e20, 4722366482869645213696.0]))
    );
}

/// Where the two differ, and why ours is what an author of an OpenAPI document means.
#[test]
fn scalars_that_another_parser_reads_otherwise() {
    let differences = [
        // JSON has no such numbers; a string is reported where a number is wanted, where nothing would be taken in silence.
        (".inf", json!(".inf"), json!(null)),
        ("-.INF", json!("-.INF"), json!(null)),
        (".nan", json!(".nan"), json!(null)),
        // The core schema has no binary numbers, and no signs before those of other bases (YAML 1.2.2, section 10.3.2).
        ("0b11", json!("0b11"), json!(3)),
        ("-0x10", json!("-0x10"), json!(-16)),
        ("+0x10", json!("+0x10"), json!(16)),
        ("-0o17", json!("-0o17"), json!(-15)),
        // `!` alone makes a text of what stands behind it (section 6.9.1).
        ("! 5", json!("5"), json!(5)),
        // The reference implementation reads tagged integers as floating-point numbers.
        ("!!float 1", json!(1.0), json!(1.0)),
    ];
    for (scalar, ours, theirs) in differences {
        let text = format!("a: {scalar}\n");
        assert_eq!(read(&text).map(|value| value["a"].clone()), Ok(ours), "{scalar}");
        assert_eq!(
            read_by_the_judge(&text).map(|value| value["a"].clone()),
            Ok(theirs),
            "{scalar} by the judge"
        );
    }
}

#[test]
fn tags_that_are_not_true_are_refused() {
    for scalar in ["!!int x", "!!bool yes", "!!float x", "!!null x"] {
        let text = format!("a: {scalar}\n");
        assert!(read_by_the_judge(&text).is_err(), "{scalar}");
        let reported = read(&text).expect_err("a fault");
        assert!(reported.contains("is not such a value\n  --> api.yaml:1:4"), "{reported}");
    }
}

#[test]
fn keys_are_what_the_source_says() {
    let keys = [
        "1.10",
        "+1",
        "True",
        "0x10",
        "1e3",
        "~",
        "null",
        "2020-01-01",
        "200",
        "-0",
        "017",
        "no",
        "1_0",
        ".5",
        "!!str 7",
        "\"8.0\"",
        "'~'",
    ];
    let named = [
        "1.10",
        "+1",
        "True",
        "0x10",
        "1e3",
        "~",
        "null",
        "2020-01-01",
        "200",
        "-0",
        "017",
        "no",
        "1_0",
        ".5",
        "7",
        "8.0",
    ];
    let block: String = keys[..16].iter().map(|key| format!("{key}: 1\n")).collect();
    let flow =
        format!("{{ {} }}", keys[..16].iter().map(|key| format!("{key}: 1")).collect::<Vec<_>>().join(", "));
    for text in [block, flow] {
        let value = read(&text).expect("a mapping");
        let found: Vec<&str> = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
        assert_eq!(found, named, "{text}");
    }
    // Other kinds of keys: an alias is replaced by the text of its anchor, and a list is written as JSON.
    assert_eq!(
        read("a: &x 1.10\n*x : b\n? [1, a]\n: c\n: d\n"),
        Ok(json!({ "a": 1.1, "1.10": "b", "[1,\"a\"]": "c", "": "d" }))
    );
}

/// Brackets and quotes may go on at any column, as other parsers have it.
#[test]
fn lines_within_brackets_and_quotes_stand_anywhere() {
    check_alike(&[
        "{\n  b: 1\n}\nc: [\n1,\n2\n]\n",
        "\"x\ny\n\n z\"\nb: 'x\ny'\n",
        "[\"x\ny\",\n{ z: 'a\nb' },\n# no ] here\nc d\ne\n]\n",
    ]);
    let text = "openapi: 3.0.3\nx: {\n  a: [\n]\n}\npaths: { /a: {\n get: 5 } }\n";
    let reported = check_diagnostics(text);
    assert!(reported.contains("  --> api.yaml:7:2\n   at /paths/~1a/get"), "{reported}");
    assert_eq!(check_diagnostics("x: {\n}\na: b: c\n").lines().nth(1), Some("  --> api.yaml:6:5"));
}
