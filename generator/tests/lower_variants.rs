//! Unions as serde writes enums: which alternatives become variants without a type.

use crate::common::{answering, check_lower};

/// Definitions that alternatives refer to.
const DEFINITIONS: &str = "
Circle: { type: object, required: [radius], properties: { radius: { type: number } } }
Free: { type: object, properties: { type: { type: string }, radius: { type: number } } }
Tagged: { type: object, required: [type], properties: { type: { const: tagged }, b: { type: string } } }
Mode: { type: string, enum: [fast, slow] }
Only: { type: string, enum: [only] }
";

/// The variants of the union `A`, and the names of the other types.
#[track_caller]
fn check_variants(schema: &str, expected: &str, types: &[&str]) {
    let found = check_lower(&answering(&format!("A: {schema}\n{}", DEFINITIONS.trim_start())));
    let lines: Vec<&str> = found.lines().map(str::trim).collect();
    let union = lines.iter().position(|line| *line == "union A in pets").map_or("", |at| lines[at + 1]);
    let variants = union.strip_suffix(", Unmatched").unwrap_or(union);
    assert_eq!(variants, expected, "{found}");
    let mut made = Vec::new();
    for line in lines {
        if let Some((kind, name)) = line.strip_suffix(" in pets").and_then(|line| line.split_once(' '))
            && ["struct", "enum", "union"].contains(&kind)
            && name.starts_with('A')
            && name != "A"
        {
            made.push(name);
        }
    }
    assert_eq!(made, types, "{found}");
}

const CIRCLE: &str =
    "{ type: object, required: [Circle], properties: { Circle: { $ref: '#/components/schemas/Circle' } } }";

#[test]
fn external_tags_are_variants() {
    let object = |properties: &str, more: &str| {
        format!(
            "{{ oneOf: [{{ enum: [a, b] }}, {CIRCLE}, {{ type: object, {more} properties: {{ {properties} }} }}] }}"
        )
    };
    let before = "A is String(\"a\"), B is String(\"b\"), Circle(box Circle) in Circle";
    for (properties, more, last, types) in [
        ("X: { type: integer }", "required: [X],", "X(Integer64) in X", &[][..]),
        ("X: { type: integer }", "required: [X], additionalProperties: false,", "X(Integer64) in X", &[]),
        ("X: { type: integer, nullable: true }", "required: [X],", "X(Integer64|null) in X", &[]),
        ("X: { type: object, properties: { w: {} } }", "required: [X],", "X(box Ax) in X", &["Ax"]),
        ("X: { type: array, items: { enum: [c, d] } }", "required: [X],", "X([Ax]) in X", &["Ax"]),
        ("X: { $ref: '#/components/schemas/Mode' }", "required: [X],", "X(box Mode) in X", &[]),
        ("X: {}", "required: [X],", "X(any) in X", &[]),
        ("snake_case: { type: boolean }", "required: [snake_case],", "SnakeCase(Boolean) in snake_case", &[]),
        ("X: { type: integer }", "title: Named, required: [X],", "X(Integer64) in X", &[]),
        ("X: { type: integer }", "x-rust-variant: Named, required: [X],", "Named(Integer64) in X", &[]),
        // With other properties, or if the only one is optional, it is an object.
        ("X: { type: integer }, y: {}", "required: [X],", "WithX(box AWithX)", &["AWithX"]),
        ("X: { type: integer }", "", "WithX(box AWithX)", &["AWithX"]),
        (
            "X: { type: integer }",
            "required: [X], additionalProperties: true,",
            "WithX(box AWithX)",
            &["AWithX"],
        ),
        ("X: { type: integer }", "required: [X], x-rust-name: AOwn,", "Own(box AOwn)", &["AOwn"]),
    ] {
        check_variants(&object(properties, more), &format!("{before}, {last}"), types);
    }
}

/// A property of several alternatives is no tag. If several alternatives may match at once, only closed
/// objects have one.
#[test]
fn objects_that_have_no_external_tag() {
    let one = "{ required: [x], properties: { x: { type: string } } }";
    let closed = "{ required: [y], properties: { y: { type: string } }, additionalProperties: false }";
    let two = "{ required: [x, z], properties: { x: { type: string }, z: { type: string } } }";
    check_variants(&format!("{{ oneOf: [{one}, {closed}] }}"), "X(String) in x, Y(String) in y", &[]);
    check_variants(
        &format!("{{ anyOf: [{one}, {closed}] }}"),
        "any of WithX(box AWithX), Y(String) in y",
        &["AWithX"],
    );
    check_variants(
        &format!("{{ oneOf: [{one}, {two}] }}"),
        "Plain(box APlain), WithZ(box AWithZ)",
        &["APlain", "AWithZ"],
    );
    // A definition is a type, whatever it looks like.
    check_variants(
        "{ oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Only' }] }",
        "Circle(box Circle), Only(box Only)",
        &[],
    );
}

#[test]
fn single_values_are_variants() {
    for (alternatives, expected, types) in [
        ("{ enum: [auto] }, { type: integer }", "Auto is String(\"auto\"), Integer(Integer64)", &[][..]),
        ("{ const: auto }, { type: array, items: {} }", "Auto is String(\"auto\"), AnyList([any])", &[]),
        (
            "{ const: 0 }, { $ref: '#/components/schemas/Circle' }",
            "Value0 is Integer(0), Circle(box Circle)",
            &[],
        ),
        ("{ const: 0.5 }, { type: string }", "Value0Point5 is Number(\"0.5\"), String(String)", &[]),
        (
            "{ const: '' }, { $ref: '#/components/schemas/Circle' }",
            "Empty is String(\"\"), Circle(box Circle)",
            &[],
        ),
        (
            "{ const: now }, { type: string, format: date-time }",
            "Now is String(\"now\"), DateTime(DateTime)",
            &[],
        ),
        // Several values are an enum, unless an external tag shows what they are.
        ("{ enum: [a, b] }, { type: integer }", "Value(box AValue), Integer(Integer64)", &["AValue"]),
    ] {
        check_variants(&format!("{{ oneOf: [{alternatives}] }}"), expected, types);
        check_variants(&format!("{{ anyOf: [{alternatives}] }}"), expected, types);
    }
    // Descriptions, names and null.
    check_variants(
        &format!("{{ nullable: true, oneOf: [{{ enum: [a, b], x-enum-varnames: [One, Two] }}, {CIRCLE}] }}"),
        "One is String(\"a\"), Two is String(\"b\"), Circle(box Circle) in Circle",
        &[],
    );
}

fn tagged(tag: &str, others: &[(&str, &str)]) -> String {
    let (mut properties, mut required) = (format!("t: {{ const: {tag} }}"), "t".to_owned());
    for (name, schema) in others {
        properties.push_str(&format!(", {name}: {schema}"));
        required.push_str(&format!(", {name}"));
    }
    format!("{{ type: object, required: [{required}], properties: {{ {properties} }} }}")
}

#[test]
fn adjacent_tags_are_variants() {
    let unit = tagged("unit", &[]);
    let number = tagged("number", &[("c", "{ type: integer }")]);
    let point = tagged("point", &[("c", "{ type: object, properties: { x: {} } }")]);
    let circle = tagged("circle", &[("c", "{ $ref: '#/components/schemas/Circle' }")]);
    let expected = "Unit beside t String(\"unit\"), Number(Integer64) in c beside t String(\"number\"), Point(box APoint) in c beside t String(\"point\"), Circle(box Circle) in c beside t String(\"circle\")";
    let all = format!("{unit}, {number}, {point}, {circle}");
    check_variants(&format!("{{ oneOf: [{all}] }}"), expected, &["APoint"]);
    check_variants(&format!("{{ anyOf: [{all}] }}"), expected, &["APoint"]);
    // The same with a discriminator, whose values name the variants.
    check_variants(
        &format!("{{ discriminator: {{ propertyName: t }}, oneOf: [{number}, {circle}] }}"),
        "by t: Number(Integer64) = number in c beside t String(\"number\"), Circle(box Circle) = circle in c beside t String(\"circle\")",
        &[],
    );
    // Content under different names, or in only one alternative, is an ordinary property.
    let other = tagged("other", &[("d", "{ type: string }")]);
    check_variants(
        &format!("{{ oneOf: [{number}, {other}] }}"),
        "Number(box ANumber), Other(box AOther)",
        &["ANumber", "AOther"],
    );
    check_variants(
        &format!("{{ oneOf: [{unit}, {number}] }}"),
        "Unit beside t String(\"unit\"), Number(box ANumber)",
        &["ANumber"],
    );
    // Equal tags tell nothing.
    let twin = tagged("number", &[("c", "{ type: string }")]);
    check_variants(
        &format!("{{ oneOf: [{number}, {twin}] }}"),
        "Number(box ANumber), Number2(box ANumber2)",
        &["ANumber", "ANumber2"],
    );
}

#[test]
fn internal_tags_stand_beside_a_definition() {
    let circle = "{ $ref: '#/components/schemas/Circle' }";
    let free = "{ $ref: '#/components/schemas/Free' }";
    let tag = |tag: &str| format!("required: [type], properties: {{ type: {{ const: {tag} }} }}");
    let blank = "{ type: object, required: [type, w], properties: { type: { const: blank }, w: {} } }";
    let beside = "Circle(box Circle) beside type String(\"circle\")";
    for one in [
        format!("{{ type: object, allOf: [{circle}], {} }}", tag("circle")),
        format!("{{ allOf: [{circle}, {{ type: object, {} }}] }}", tag("circle")),
        format!("{{ allOf: [{{ {} }}, {circle}] }}", tag("circle")),
        format!("{{ $ref: '#/components/schemas/Circle', {} }}", tag("circle")),
    ] {
        check_variants(
            &format!("{{ oneOf: [{one}, {blank}] }}"),
            &format!("{beside}, Blank(box ABlank)"),
            &["ABlank"],
        );
    }
    // A definition that has the property itself, or more next to it than a tag, is merged.
    for (one, other) in [
        (format!("{{ allOf: [{free}], {} }}", tag("circle")), "Circle(box ACircle)"),
        (
            format!(
                "{{ allOf: [{circle}], required: [type], properties: {{ type: {{ const: circle }}, more: {{}} }} }}"
            ),
            "Circle(box ACircle)",
        ),
        (
            format!("{{ allOf: [{circle}], properties: {{ type: {{ const: circle }} }} }}"),
            "Circle(box ACircle) writes type String(\"circle\")",
        ),
    ] {
        check_variants(
            &format!("{{ oneOf: [{one}, {blank}] }}"),
            &format!("{other}, Blank(box ABlank)"),
            &["ABlank", "ACircle"],
        );
    }
}

/// The fields of `A`.
#[track_caller]
fn check_fields(properties: &str, expected: &[&str]) {
    let required = "required: [r]";
    let schema = format!(
        "A: {{ type: object, {required}, properties: {{ {properties} }} }}\n{}",
        DEFINITIONS.trim_start()
    );
    let found = check_lower(&answering(&schema));
    let lines: Vec<&str> = found.lines().map(str::trim).collect();
    let first = lines.iter().position(|line| *line == "struct A in pets").map_or(0, |at| at + 1);
    assert_eq!(lines.get(first..first + expected.len()), Some(expected), "{found}");
}

#[test]
fn properties_with_one_value_have_no_type() {
    check_fields(
        "r: { const: a }, o: { const: a }, n: { enum: [a, null] }, i: { type: integer, enum: [3] }, f: { const: 0.5 }",
        &[
            "r: String(\"a\")",
            "o?: String(\"a\")",
            "n?|null: String(\"a\")",
            "i?: Integer(3)",
            "f?: Number(\"0.5\")",
        ],
    );
    // Definitions, schemas with a name, booleans, elements of lists, and lists with further elements.
    check_fields(
        "r: { $ref: '#/components/schemas/Only' }, n: { const: a, x-rust-name: Own }, b: { const: true }, l: { type: array, items: { const: a } }, s: { anyOf: [{ const: a }, { type: string }] }",
        &["r: Only", "n?: Own", "b?: Boolean", "l?: [Al]", "s?: As"],
    );
    // What another schema refers to is a type.
    check_fields("r: { const: a }, o: { $ref: '#/components/schemas/A/properties/r' }", &["r: Ar", "o?: Ar"]);
}
