//! Unions of literals become one enum, however the document writes them.

use crate::common::{answering, check_lower};

/// The property of this schema, and the values of its type.
#[track_caller]
fn check_literals(schemas: &[&str], property: &str, values: &str) {
    for schema in schemas {
        let text = format!(
            "A: {{ type: object, properties: {{ kind: {schema} }} }}
Status: {{ type: string, enum: [on, off] }}
Blank: {{ enum: [''] }}
Nothing: {{ enum: [null] }}
One: {{ type: string, const: one }}
Two: {{ type: string, const: two }}
"
        );
        let found = check_lower(&answering(&text));
        let lines: Vec<&str> = found.lines().map(str::trim).collect();
        assert!(lines.iter().any(|line| line.starts_with(property)), "{schema}: {found}");
        assert!(lines.contains(&format!("{values}, Unknown").as_str()), "{schema}: {found}");
    }
}

#[test]
fn literals_are_one_enumeration() {
    check_literals(
        &[
            "{ oneOf: [{ const: x }, { const: y }] }",
            "{ anyOf: [{ type: string, enum: [x] }, { type: string, enum: [y] }] }",
            "{ anyOf: [{ type: string, const: x, title: The first }, { type: string, const: y, description: The second. }] }",
            "{ anyOf: [{ oneOf: [{ const: x }] }, { const: y }] }",
            "{ default: x, oneOf: [{ const: x }, { enum: [y, x] }] }",
            // Open for others in any case.
            "{ anyOf: [{ type: string, enum: [x, y] }, { type: string }] }",
            "{ anyOf: [{ type: string }, { const: x }, { const: y }] }",
        ],
        "kind?: AKind",
        "X = \"x\", Y = \"y\"",
    );
    check_literals(
        &["{ oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] }"],
        "kind?: AKind",
        "One = \"one\", Two = \"two\"",
    );
    check_literals(
        &[
            "{ anyOf: [{ type: integer, enum: [1] }, { type: integer, enum: [2] }] }",
            "{ anyOf: [{ const: 1, title: Low }, { const: 2, title: High }] }",
            "{ anyOf: [{ type: integer, enum: [1, 2] }, { type: integer }] }",
        ],
        "kind?: AKind",
        "Value1 = 1, Value2 = 2",
    );
    // Other numbers than integers are kept too.
    check_literals(
        &[
            "{ anyOf: [{ type: number, enum: [1] }, { type: number, enum: [2] }] }",
            "{ anyOf: [{ type: integer, enum: [1] }, { type: number, enum: [2] }] }",
        ],
        "kind?: AKind",
        "Value1 = Integer(1), Value2 = Integer(2)",
    );
    check_literals(
        &[
            "{ anyOf: [{ const: auto }, { const: 1 }] }",
            "{ anyOf: [{ type: string, enum: [auto] }, { type: integer, enum: [1] }] }",
        ],
        "kind?: AKind",
        "Auto = String(\"auto\"), Value1 = Integer(1)",
    );
}

#[test]
fn literals_and_null() {
    check_literals(
        &[
            "{ oneOf: [{ const: x }, { const: y }, { type: 'null' }] }",
            "{ anyOf: [{ const: null }, { type: string, enum: [x, y] }] }",
            "{ nullable: true, anyOf: [{ type: string, enum: [x] }, { type: string, enum: [y] }] }",
            "{ anyOf: [{ type: string, enum: [x, null], nullable: true }, { type: string, enum: [y] }] }",
            "{ anyOf: [{ type: string, enum: [x, y] }, { type: string }, { type: 'null' }] }",
        ],
        "kind?|null: AKind",
        "X = \"x\", Y = \"y\"",
    );
    // As Django's choices with a blank are written.
    let of = |names: &[&str]| {
        let refs: Vec<String> =
            names.iter().map(|name| format!("{{ $ref: '#/components/schemas/{name}' }}")).collect();
        format!("{{ oneOf: [{}] }}", refs.join(", "))
    };
    check_literals(
        &[&of(&["Status", "Blank", "Nothing"])],
        "kind?|null: AKind",
        "On = \"on\", Off = \"off\", Empty = \"\"",
    );
    check_literals(&[&of(&["Status", "Blank"])], "kind?: AKind", "On = \"on\", Off = \"off\", Empty = \"\"");
    check_literals(&[&of(&["Nothing", "Status"])], "kind?|null: Status", "On = \"on\", Off = \"off\"");
}
