//! Nullable references in all forms that documents have: one type, which may be null.

use crate::common::check_lower;

/// A property of this schema is the referenced type or null.
#[track_caller]
fn check_nullable(version: &str, of: &str, forms: &[&str]) {
    for form in forms {
        let schema = form.replace("REF", &format!("$ref: '#/components/schemas/{of}'"));
        let found = check_lower(&document(version, &schema));
        let expected = format!("a?|null: {of}");
        assert!(found.lines().any(|line| line.trim_start().starts_with(&expected)), "{schema}: {found}");
    }
}

fn document(version: &str, schema: &str) -> String {
    let definitions = format!(
        "
  A: {{ type: object, properties: {{ a: {schema} }} }}
  Cat: {{ type: object, required: [lives], properties: {{ lives: {{ type: integer }} }} }}
  Color: {{ type: string, enum: [red, green] }}
  Nothing: {{ enum: [null] }}
  CatOrNull: {{ anyOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ enum: [null] }}] }}
  ColorOrNull: {{ $ref: '#/components/schemas/Color', nullable: true }}
"
    );
    if version == "2.0" {
        return format!(
            "swagger: '2.0'
info: {{ title: Pets, version: '1' }}
host: example.org
paths:
  /a: {{ get: {{ operationId: get, responses: {{ 200: {{ description: One., schema: {{ $ref: '#/definitions/A' }} }} }} }} }}
definitions:{definitions}"
        )
        .replace("#/components/schemas/", "#/definitions/");
    }
    let definitions = definitions.replace("\n  ", "\n    ");
    format!(
        "openapi: {version}
info: {{ title: Pets, version: '1' }}
servers: [{{ url: 'https://example.org' }}]
paths:
  /a: {{ get: {{ operationId: get, responses: {{ 200: {{ description: One., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} }} }}
components:
  schemas:{definitions}"
    )
}

/// In 3.0, as NestJS, drf-spectacular, apispec, generators from zod, and people write it.
const NULLABLE: [&str; 17] = [
    "{ nullable: true, allOf: [{ REF }] }",
    "{ allOf: [{ REF }], nullable: true, minimum: 0, maximum: 3, readOnly: false }",
    "{ title: A cat, description: One., default: null, allOf: [{ REF }], nullable: true }",
    "{ REF, nullable: true }",
    "{ REF, nullable: true, description: One. }",
    "{ anyOf: [{ REF }, { nullable: true }] }",
    "{ anyOf: [{ REF }, { type: object, nullable: true, enum: [null] }] }",
    "{ anyOf: [{ REF, nullable: true }] }",
    "{ oneOf: [{ REF }, { enum: [null] }] }",
    "{ oneOf: [{ enum: [null] }, { REF }] }",
    "{ oneOf: [{ REF }, { $ref: '#/components/schemas/Nothing' }] }",
    "{ oneOf: [{ REF }], nullable: true }",
    "{ anyOf: [{ REF }], nullable: true }",
    "{ oneOf: [{ allOf: [{ REF }] }, { nullable: true }] }",
    "{ allOf: [{ REF }, { nullable: true }] }",
    "{ allOf: [{ nullable: true }, { REF }] }",
    "{ allOf: [{ REF }, { type: object, nullable: true }] }",
];

/// Of 3.1.
const NULL: [&str; 12] = [
    "{ oneOf: [{ REF }, { type: 'null' }] }",
    "{ anyOf: [{ type: 'null' }, { REF }] }",
    "{ anyOf: [{ REF }, { type: ['null'] }], description: One., title: A cat, default: null }",
    "{ anyOf: [{ REF }, { const: null }] }",
    "{ anyOf: [{ REF }, { enum: [null] }] }",
    "{ anyOf: [{ REF }, { $ref: '#/components/schemas/Nothing' }] }",
    "{ type: [object, 'null'], allOf: [{ REF }] }",
    "{ REF, type: [object, 'null'] }",
    "{ allOf: [{ REF }, { type: [object, 'null'] }] }",
    "{ anyOf: [{ oneOf: [{ REF }, { type: 'null' }] }] }",
    "{ anyOf: [{ anyOf: [{ REF }, { type: 'null' }] }, { type: 'null' }] }",
    "{ oneOf: [{ allOf: [{ REF }] }, { type: 'null' }] }",
];

#[test]
fn references_to_objects() {
    let with_type = [
        "{ type: object, nullable: true, allOf: [{ REF }] }",
        "{ type: object, oneOf: [{ REF }], nullable: true }",
        "{ anyOf: [{ type: object, nullable: true }, { REF }] }",
    ];
    check_nullable("3.0.3", "Cat", &NULLABLE);
    check_nullable("3.0.3", "Cat", &with_type);
    check_nullable("3.1.0", "Cat", &NULL);
    // Documents of each version have the forms of the other.
    check_nullable("3.1.0", "Cat", &NULLABLE);
    check_nullable("3.0.3", "Cat", &NULL[..6]);
    check_nullable("2.0", "Cat", &["{ REF, x-nullable: true }", "{ allOf: [{ REF }], x-nullable: true }"]);
}

#[test]
fn references_to_enumerations() {
    check_nullable("3.0.3", "Color", &NULLABLE);
    check_nullable("3.1.0", "Color", &NULL);
}

/// A definition that makes another one nullable makes all schemas nullable that have it as a member.
#[test]
fn references_to_definitions_that_may_be_null() {
    let forms = [
        "{ $ref: '#/components/schemas/OF' }",
        "{ allOf: [{ $ref: '#/components/schemas/OF' }] }",
        "{ allOf: [{ $ref: '#/components/schemas/OF' }], description: One. }",
        "{ allOf: [{ $ref: '#/components/schemas/OF' }, { description: One. }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/OF' }], title: A }",
        "{ allOf: [{ REF, nullable: true }] }",
    ];
    for version in ["3.0.3", "3.1.0", "2.0"] {
        for (of, null) in [("Cat", "CatOrNull"), ("Color", "ColorOrNull")] {
            let forms = forms.map(|form| form.replace("OF", null));
            check_nullable(version, of, &forms.each_ref().map(String::as_str));
        }
    }
}
