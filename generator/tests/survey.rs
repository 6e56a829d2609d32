//! The survey of a client: values of any type that could be more specific, numbers in names, long names; and
//! the examples that are found.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::{answering, operation, whole};
use generator::document::normalize::normalize;
use generator::document::{Source, parse};
use generator::examples::examples;
use generator::survey::survey;
use generator::{lowered, read};

/// The places of any values, the numbered names and the long names, one in each line; then the examples.
fn surveyed(document: &str) -> String {
    let source = Source { name: "api.yaml".into(), text: whole(document) };
    let (document, _) = normalize(parse(source).unwrap());
    let (spec, _) = read(&document);
    let (lowered, _) = lowered(&spec, None);
    let of = survey(&lowered, &document.root);
    let mut lines: Vec<String> = of.any_values.iter().map(|place| format!("any {place}")).collect();
    lines.extend(of.numbered.iter().map(|name| format!("numbered {name}")));
    lines.extend(of.long.iter().map(|name| format!("long {name}")));
    lines.extend(examples(&lowered).iter().map(|example| format!("example {}", example.value)));
    lines.join("\n")
}

#[track_caller]
fn check_survey(document: &str, expected: &[&str]) {
    assert_eq!(surveyed(document), expected.join("\n"));
}

#[test]
fn any_values_that_say_more() {
    let schemas = "
A:
  type: object
  properties:
    free: { description: Anything., nullable: true, x-note: 1 }
    fixed: { enum: [{ a: 1 }, [2]] }
    short: { maxLength: 3 }
    list: { type: array, items: {} }
    lost: { $ref: '#/components/schemas/Gone' }
";
    check_survey(
        &answering(schemas),
        &[
            "any /components/schemas/A/properties/fixed",
            "any /components/schemas/A/properties/lost",
            "any /components/schemas/A/properties/short",
        ],
    );
}

/// Schemas that need no type are no loss: the variants of an enum have the content of the alternatives.
#[test]
fn variants_say_all_of_their_alternatives() {
    let schemas = "
A:
  oneOf:
    - { type: object, required: [b], properties: { b: { type: string } } }
    - { type: object, required: [c], properties: { c: { maxLength: 3 } } }
    - { type: string, enum: [d] }
";
    check_survey(&answering(schemas), &["any /components/schemas/A/oneOf/1/properties/c"]);
}

#[test]
fn names_that_a_number_tells_apart() {
    let schemas = "
A:
  oneOf:
    - { type: object, properties: { b: { type: string, enum: [x, y2, y, X] } } }
    - { type: object, properties: { b: { type: string, enum: [z] } } }
";
    check_survey(&answering(schemas), &["numbered A::Variant1", "numbered AVariant1", "numbered Ab::X2"]);
    let schemas = "
A: { oneOf: [{ $ref: '#/components/schemas/AVariant1' }, { $ref: '#/components/schemas/AVariant2' }] }
AVariant1: { type: object, properties: { a: { type: string } } }
AVariant2: { type: object, properties: { b: { type: string } } }
";
    check_survey(&answering(schemas), &[]);
}

#[test]
fn long_names() {
    let name = "aPropertyWhoseNameSaysEverythingThatThereIsToSayOfIt";
    let schemas =
        format!("A: {{ type: object, properties: {{ {name}: {{ type: string, enum: [x, y] }} }} }}");
    check_survey(
        &answering(&schemas),
        &[
            "long A.a_property_whose_name_says_everything_that_there_is_to_say_of_it",
            "long APropertyWhoseNameSaysEverythingThatThereIsToSayOfIt",
        ],
    );
}

#[test]
fn examples_in_strings() {
    let example = |schema: &str, media_type: &str| {
        operation(&format!(
            "responses: {{ 200: {{ description: One., content: {{ {media_type}: {{ schema: {schema}, example: '[1]' }} }} }} }}\n"
        ))
    };
    let list = "{ type: array, items: { type: integer } }";
    check_survey(&example(list, "application/json"), &["example [1]"]);
    check_survey(&example(list, "application/problem+json"), &["example [1]"]);
    check_survey(&example("{ type: string }", "application/json"), &["example \"[1]\""]);
    let either = format!("{{ oneOf: [{list}, {{ type: string }}] }}");
    check_survey(&example(&either, "application/json"), &["example \"[1]\""]);
    check_survey(&example("{}", "application/json"), &["example \"[1]\""]);
    check_survey(
        &example(&format!("{{ nullable: true, {}", &list[2..]), "application/json"),
        &["example [1]"],
    );
}
