//! Texts are read as `serde_json` reads them, or refused.

use serde::de::DeserializeSeed;

use crate::model::Json;
use crate::model::decode_context::Context;
use crate::model::json_reader::Tree;
use crate::model::text_reader::TextReader;

fn read(text: &str) -> Option<Json> {
    let mut reader = TextReader::new(text);
    let mut cx = Context::new(None, usize::MAX, |_, _, _| None);
    let json = Tree { cx: &mut cx }.deserialize(&mut reader).ok()?;
    reader.end().ok().map(|()| json)
}

#[track_caller]
fn check_reads(text: &str) {
    let expected: Json = serde_json::from_str(text).unwrap();
    assert_eq!(read(text), Some(expected.clone()), "{text}");
    // Zero and its negative are equal, so the texts are compared too.
    assert_eq!(read(text).map(|json| json.to_string()), Some(expected.to_string()), "{text}");
}

#[track_caller]
fn check_refuses(text: &str) {
    assert!(serde_json::from_str::<Json>(text).is_err(), "{text}");
    assert_eq!(read(text), None, "{text}");
}

#[test]
fn values_are_those_of_serde_json() {
    for text in [
        "null",
        " true\n",
        "\tfalse\r",
        "\"\"",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "[1,2 , 3]",
        "[[],[[]],{}]",
        "{\"a\":1,\"b\" : [null],\"a\":2}",
        "{\"\":{\"\":\"\"}}",
    ] {
        check_reads(text);
    }
}

#[test]
fn numbers_are_those_of_serde_json() {
    for text in [
        "0",
        "-0",
        "7",
        "-7",
        "0.0",
        "-0.0",
        "1e3",
        "1E+3",
        "12.5e-3",
        "0e0",
        "999999999999999999",
        "1000000000000000000",
        "-999999999999999999",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "123456789012345678901234567890",
        "0.1",
        "3.141592653589793238462643",
        "5e-324",
        "1e-400",
        "1.7976931348623157e308",
    ] {
        check_reads(text);
    }
    for text in [
        "01", "-01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "1_000", "NaN", "1e400", "-1e999", "--1",
        "1.e3",
    ] {
        check_refuses(text);
    }
}

#[test]
fn texts_are_those_of_serde_json() {
    for text in [
        "plain",
        "eight by",
        "nine byte",
        "sixteen bytes on",
        "grüße, 世界 🦀",
        r"\n",
        r"a\tb\r\f\b\/\\",
        r"\u0041\u00e9\u4e16",
        r"\ud83e\udd80",
        "long before it has an \\\"escape\\\" and long after it too",
        "\u{7f}\u{80}\u{a0}",
        r"\u0000",
        "ends with one\\\\",
    ] {
        check_reads(&format!("\"{text}\""));
        check_reads(&format!("{{\"{text}\":[\"{text}\"]}}"));
    }
    for text in [
        "\"",
        "\"open",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\\ud83e\"",
        "\"\\ud83e\\u0041\"",
        "\"\\udd80\"",
        "\"\\ud83ex\"",
        "\"line\nbreak\"",
        "\"tab\tin it, further on\"",
        "\"\u{1f}\"",
        "\"\\",
    ] {
        check_refuses(text);
    }
}

#[test]
fn faults_are_refused() {
    for text in [
        "",
        " ",
        "nul",
        "True",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{1:1}",
        "{\"a\" 1}",
        "[}",
        "{]",
        "1 2",
        "[] []",
        "\u{a0}1",
        "// 1",
    ] {
        check_refuses(text);
    }
}

#[test]
fn depth_ends_where_that_of_serde_json_does() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    check_reads(&nested(127));
    check_refuses(&nested(128));
    check_refuses(&nested(100_000));
}

/// What is skipped may be deeper, and a text that is refused for it is read again.
#[test]
fn ignored_values_may_be_deep() {
    let text = format!("[1,2,{}{}]", "[".repeat(300), "]".repeat(300));
    let mut pair = (0_i64, 0_i64);
    crate::model::decode_slice(text.as_bytes(), &mut pair, None).unwrap();
    assert_eq!(pair, (1, 2));
}

/// Each byte of some texts left out, doubled, and replaced by others: what comes of it is read alike, or refused by both.
#[test]
fn texts_with_one_change_are_read_alike() {
    let texts = [
        r#"{"a":[1,-2.5e3,true,false,null],"b":{"c":"d\n\u00e9\ud83e\udd80"},"":0}"#,
        r#" [ { "key" : "longer than sixteen bytes" } , [ ] , { } , 18446744073709551616 ] "#,
        "\"grüße \\\\ \\\" 世界\"",
        "-0.0e-7",
    ];
    for text in texts {
        for (at, symbol) in text.char_indices() {
            let (before, after) = (&text[..at], &text[at + symbol.len_utf8()..]);
            for put in [
                "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "u", "d", " ", "\n",
                "\u{1}", "ü",
            ] {
                check_alike(&format!("{before}{put}{after}"));
                check_alike(&format!("{before}{put}{symbol}{after}"));
            }
            check_alike(before);
        }
    }
}

#[track_caller]
fn check_alike(text: &str) {
    match serde_json::from_str::<Json>(text) {
        Ok(_) => check_reads(text),
        Err(_) => assert_eq!(read(text), None, "{text}"),
    }
}
