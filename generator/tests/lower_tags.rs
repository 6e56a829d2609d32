//! Compositions: which tags select the alternatives of a union, and which the union writes.

use crate::common::{answering, check_lower};

/// The line of the union `A`, and the messages of what was found.
#[track_caller]
fn check_tags(schemas: &str, expected: &str, found: &[&str]) {
    let reported = check_lower(&answering(schemas));
    let lines: Vec<&str> = reported.lines().map(str::trim).collect();
    let union = lines.iter().position(|line| *line == "union A in pets").map_or("", |at| lines[at + 1]);
    assert_eq!(union, expected, "{reported}");
    let warnings: Vec<&str> = lines.iter().copied().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(warnings.len(), found.len(), "{reported}");
    for (warning, words) in warnings.iter().zip(found) {
        assert!(warning.contains(words), "{reported}");
    }
}

/// `A` of `Cat` and `Dog`, told apart by `kind`.
fn pets(mapping: &str, cat: &str, dog: &str) -> String {
    let mapping = if mapping.is_empty() { String::new() } else { format!(", mapping: {{ {mapping} }}") };
    format!(
        "
A: {{ discriminator: {{ propertyName: kind{mapping} }}, oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}] }}
Cat: {{ type: object, {cat} }}
Dog: {{ type: object, {dog} }}
"
    )
}

const FREE: &str = "properties: { kind: { type: string }, b: { type: string } }";

#[test]
fn an_alternative_writes_its_one_value() {
    let dog = "Dog(box Dog) = Dog writes kind String(\"Dog\"), Unmatched";
    for (cat, names) in [
        ("properties: { kind: { type: string, enum: [cat] } }", "cat|Cat writes kind String(\"cat\")"),
        (
            "properties: { kind: { type: string, enum: [cat], default: cat } }",
            "cat|Cat writes kind String(\"cat\")",
        ),
        (
            "required: [kind], properties: { kind: { type: string, nullable: true, enum: [cat] } }",
            "cat|Cat writes kind String(\"cat\")",
        ),
        // It is there from the start.
        ("required: [kind], properties: { kind: { type: string, enum: [cat] } }", "cat|Cat"),
        (
            "required: [kind], properties: { kind: { type: string, readOnly: true, enum: [cat] } }",
            "cat|Cat writes kind String(\"cat\")",
        ),
        ("properties: { kind: { type: string } }", "Cat writes kind String(\"Cat\")"),
        ("properties: { kind: { type: string, enum: [Cat, tom] } }", "Cat|tom writes kind String(\"Cat\")"),
        // Nothing says which of them.
        ("properties: { kind: { type: string, enum: [cat, tom] } }", "Cat|cat|tom"),
        ("properties: { kind: { type: integer, enum: [7] } }", "7|Cat writes kind Integer(7)"),
        ("required: [kind], properties: { kind: { type: boolean, enum: [true] } }", "true|Cat"),
        ("properties: { kind: { type: boolean, enum: [true] } }", "true|Cat writes kind Boolean(true)"),
    ] {
        check_tags(&pets("", cat, FREE), &format!("by kind: Cat(box Cat) = {names}, {dog}"), &[]);
    }
}

#[test]
fn names_go_to_the_best_claim() {
    let cat = "properties: { kind: { type: string }, a: { type: string } }";
    for (mapping, expected) in [
        (
            "cat: Cat, dog: Dog",
            "Cat(box Cat) = cat|Cat writes kind String(\"cat\"), Dog(box Dog) = dog|Dog writes kind String(\"dog\")",
        ),
        (
            "tom: Cat, cat: Cat",
            "Cat(box Cat) = tom|cat|Cat writes kind String(\"tom\"), Dog(box Dog) = Dog writes kind String(\"Dog\")",
        ),
        (
            "Dog: Cat, dog: Dog",
            "Cat(box Cat) = Dog|Cat writes kind String(\"Dog\"), Dog(box Dog) = dog writes kind String(\"dog\")",
        ),
        (
            "Dog: Cat, Cat: Dog",
            "Cat(box Cat) = Dog writes kind String(\"Dog\"), Dog(box Dog) = Cat writes kind String(\"Cat\")",
        ),
    ] {
        check_tags(&pets(mapping, cat, FREE), &format!("by kind: {expected}, Unmatched"), &[]);
    }
    let both = "required: [kind], properties: { kind: { type: string, enum: [cat, dog, tom] } }";
    check_tags(
        &pets("cat: Cat", both, both),
        "by kind: Cat(box Cat) = cat|Cat writes kind String(\"cat\"), Dog(box Dog) = Dog, Unmatched",
        &[],
    );
    let number = "required: [kind], properties: { kind: { type: integer }, a: { type: string } }";
    check_tags(
        &pets("'2': Cat, '3': Dog", number, "required: [kind], properties: { kind: { type: integer } }"),
        "by kind: Cat(box Cat) = 2|Cat writes kind Integer(2), Dog(box Dog) = 3|Dog writes kind Integer(3), Unmatched",
        &[],
    );
}

#[test]
fn tags_that_are_not_declared() {
    let bare = "properties: { a: { type: string } }";
    let found = "the property `kind`, which distinguishes the alternatives, is not declared by `#/components/schemas/Cat`;";
    check_tags(
        &pets("cat: Cat, tom: Cat, dog: Dog", bare, FREE),
        "by kind: Cat(box Cat) = cat|tom|Cat writes kind String(\"cat\"), Dog(box Dog) = dog|Dog writes kind String(\"dog\"), Unmatched",
        &[found],
    );
    // Several values name it, so it keeps the one that came.
    let reported = check_lower(&answering(&pets("cat: Cat, tom: Cat, dog: Dog", bare, FREE)));
    assert!(reported.contains("struct Cat in pets\n  a?: String\n  kind?: String"), "{reported}");
    let reported = check_lower(&answering(&pets("cat: Cat, dog: Dog", bare, FREE)));
    assert!(reported.contains("struct Cat in pets\n  a?: String\nstruct"), "{reported}");
}

#[test]
fn tags_without_a_discriminator() {
    let union = |cat: &str, dog: &str| {
        format!(
            "
A: {{ anyOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}] }}
Cat: {{ type: object, properties: {{ {cat} }} }}
Dog: {{ type: object, properties: {{ {dog} }} }}
"
        )
    };
    check_tags(
        &union(
            "kind: { type: string, enum: [cat] }, same: { type: string, enum: [x] }",
            "kind: { type: string, enum: [dog] }, same: { type: string, enum: [x] }",
        ),
        "Cat(box Cat) writes kind String(\"cat\"), Dog(box Dog) writes kind String(\"dog\"), Unmatched",
        &[],
    );
    check_tags(
        &union("ok: { type: boolean, enum: [true] }", "ok: { type: boolean, enum: [false] }"),
        "Cat(box Cat) writes ok Boolean(true), Dog(box Dog) writes ok Boolean(false), Unmatched",
        &[],
    );
    // One alternative alone says nothing of the other.
    check_tags(
        &union("kind: { type: string, enum: [cat] }", "b: { type: string }")
            .replace("Dog: { ", "Dog: { required: [b], "),
        "any of Cat(box Cat), Dog(box Dog), Unmatched",
        &[],
    );
}

/// A base that lists its children keeps its mapping, whether they have their own properties or not.
#[test]
fn bases_that_list_their_children_keep_the_mapping() {
    let schemas = "
A:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog' } }
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
Cat: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { lives: { type: integer } } }] }
Dog: { type: object, properties: { bark: { type: integer } } }
";
    check_tags(
        schemas,
        "by kind: Cat(box Cat) = cat|Cat writes kind String(\"cat\"), Dog(box ADog) = dog|Dog writes kind String(\"dog\"), Unmatched",
        &[],
    );
}

#[test]
fn unions_within_unions() {
    let schemas = "
A: { discriminator: { propertyName: kind, mapping: { fish: Fish } }, oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Fish' }] }
Pet: { discriminator: { propertyName: kind, mapping: { cat: Cat } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
Cat: { type: object, properties: { kind: { type: string }, a: { type: string } } }
Dog: { type: object, properties: { kind: { type: string }, b: { type: string } } }
Fish: { type: object, properties: { kind: { type: string }, c: { type: string } } }
";
    check_tags(
        schemas,
        "by kind: Pet(box Pet) = cat|Pet|Cat|Dog, Fish(box Fish) = fish|Fish writes kind String(\"fish\"), Unmatched",
        &[],
    );
}

/// The service may add further children, so a base with a single child is treated like one with several.
#[test]
fn the_base_of_one_child() {
    let base = |base: &str, child: &str| {
        check_lower(&answering(&format!(
            "
A: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }}, discriminator: {{ propertyName: kind }}{base} }}
SavingsAccount: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {{ type: object, properties: {{ b: {{ type: string }} }} }}]{child} }}
"
        )))
    };
    let alone = base("", "");
    assert!(alone.contains("union A in pets\n  by kind: SavingsAccount(box SavingsAccount) = "), "{alone}");
    // A base that lists it means that one alone.
    let listing = base(", oneOf: [{ $ref: '#/components/schemas/SavingsAccount' }]", "");
    assert!(!listing.contains("union A"), "{listing}");
}

#[test]
fn alternatives_that_mix() {
    let union = |keyword: &str, first: &str, second: &str| {
        let schemas = format!(
            "A: {{ {keyword}: [{{ type: object, required: [a], properties: {{ a: {{ type: string }}, {first} }} }}, {{ type: object, required: [b], properties: {{ b: {{ type: string }}, {second} }} }}] }}"
        );
        check_lower(&answering(&schemas)).contains("any of ")
    };
    assert!(union("anyOf", "c: {}", "d: {}"));
    assert!(!union("oneOf", "c: {}", "d: {}"));
    // A value of one is none of the other.
    assert!(!union("anyOf", "b: { type: integer }", "d: {}"));
}

/// "Any value or null" is any value, and not null alone.
#[test]
fn any_value_or_null_is_an_alternative() {
    for any in ["{ anyOf: [{}, { enum: [null] }] }", "{ oneOf: [{ enum: [null] }, {}] }", "{}"] {
        let schemas =
            format!("A: {{ anyOf: [{{ type: object, properties: {{ b: {{ type: boolean }} }} }}, {any}] }}");
        let lowered = check_lower(&answering(&schemas));
        assert!(!lowered.contains("answers A|null"), "{any}: {lowered}");
        assert!(lowered.contains("Any(any)") || lowered.contains("views A"), "{any}: {lowered}");
    }
}
