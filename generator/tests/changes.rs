//! What a new document changes for callers of its client: each kind of change, and its impact in Rust and on
//! the wire.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::changes::{check_changes, of_pair};
use generator::changes::{Format, changelog, written};
use insta::assert_snapshot;

/// A document in which each line is a part that a test changes.
const PETS: &str = "
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - { in: path, name: id, required: true, schema: { type: string } }
        - { in: query, name: limit, schema: { type: integer, default: 10 } }
      responses:
        200: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    put:
      operationId: putPet
      tags: [pets]
      parameters:
        - { in: path, name: id, required: true, schema: { type: string } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        200: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /owners:
    get:
      operationId: listOwners
      tags: [owners]
      responses:
        200: { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        age: { type: integer, maximum: 30 }
        kind: { type: string, enum: [cat, dog] }
        home: { oneOf: [{ type: string }, { type: integer }] }
    Owner:
      type: object
      required: [name]
      properties:
        name: { type: string }
        city: { type: string }
";

/// The changes after replacing a text of the document by another.
fn check(from: &str, to: &str) -> String {
    assert!(PETS.contains(from), "{from}");
    check_changes(PETS, &PETS.replace(from, to))
}

#[test]
fn what_only_adds_breaks_nothing() {
    assert_snapshot!(check("age: { type: integer, maximum: 30 }", "age: { type: integer, maximum: 30 }\n        born: { type: string }"), @r#"
    minor
    added field types::Pet.born :37: compatible;  [ -> Option<String>]
    "#);
    assert_snapshot!(check("enum: [cat, dog]", "enum: [cat, dog, mouse]"), @r#"
    minor
    added variant types::PetKind::Mouse :37: compatible;  [ -> ]
    "#);
    assert_snapshot!(check("{ type: string }, { type: integer }]", "{ type: string }, { type: integer }, { type: boolean }]"), @r"
    minor
    added from types::PetHome.From<bool> :38: compatible;  [ -> ]
    added variant types::PetHome::Boolean :38: compatible;  [ -> bool]
    ");
    assert_snapshot!(check("        - { in: query, name: limit", "        - { in: query, name: filter, schema: { type: string } }\n        - { in: query, name: limit"), @r#"
    minor
    added setter operations::pets::Get.filter :7: compatible;  [ -> &str]
    "#);
    assert_snapshot!(check("  /owners:", "  /new: { get: { operationId: getNew, tags: [pets], responses: { 204: { description: None. } } } }\n  /owners:"), @r#"
    minor
    added fn operations::pets::Pets.get_new :23: compatible;  [ -> () -> GetNew]
    "#);
    assert_snapshot!(check("      operationId: listOwners\n", "      operationId: listOwners\n      parameters: [{ in: query, name: limit, schema: { type: integer } }]\n"), @r#"
    minor
    added setter operations::owners::List.limit :24: compatible;  [ -> i64]
    "#);
}

#[test]
fn what_is_gone_breaks() {
    assert_snapshot!(check("        city: { type: string }\n", ""), @r#"
    major
    removed field types::Owner.city :44: breaking in Rust;  [Option<String> -> ]
    "#);
    assert_snapshot!(check("enum: [cat, dog]", "enum: [cat]"), @r#"
    major
    changed field types::Pet.kind :37: breaking in Rust; the type of the field [Option<PetKind> -> Option<Fixed>]; the fixed value [ -> cat]
    removed enum types::PetKind :37: breaking in Rust;  [text -> ]
    "#);
    assert_snapshot!(check("        - { in: query, name: limit, schema: { type: integer, default: 10 } }\n", ""), @r"
    major
    changed call operations::pets::Get :7: breaking in Rust; it has no optional inputs [ -> yes]
    removed setter operations::pets::Get.limit :7: breaking in Rust;  [i64 -> ]
    ");
    assert_snapshot!(check("{ type: string }, { type: integer }]", "{ type: string }, { type: boolean }]"), @r"
    major
    removed from types::PetHome.From<i64> :38: breaking in Rust;  [ -> ]
    removed variant types::PetHome::Integer :38: breaking in Rust;  [i64 -> ]
    added from types::PetHome.From<bool> :38: compatible;  [ -> ]
    added variant types::PetHome::Boolean :38: compatible;  [ -> bool]
    ");
    let without = PETS.split("  /owners:").next().unwrap().to_owned()
        + PETS.split_once("components:").map(|(_, rest)| format!("components:{rest}")).unwrap().as_str();
    assert_snapshot!(check_changes(PETS, &without), @r#"
    major
    removed handle operations::owners::Owners: breaking in Rust;  [ -> ]
    removed fn operations::owners::Owners.list :24: breaking in Rust;  [() -> List -> ]
    removed feature owners: breaking in Rust;  [ -> ]
    removed feature pets: breaking in Rust;  [ -> ]
    removed struct types::Owner :39: breaking in Rust;  [ -> ]
    changed accessor Client.pets: compatible; the features that it needs [pets -> ]
    changed handle operations::pets::Pets: compatible; the features that it needs [pets -> ]
    changed struct types::Pet :25: compatible; the features that it needs [pets -> ]
    changed enum types::PetHome :32: compatible; the features that it needs [pets -> ]
    changed enum types::PetKind :31: compatible; the features that it needs [pets -> ]
    "#);
}

#[test]
fn what_is_of_another_type_breaks() {
    assert_snapshot!(check("city: { type: string }", "city: { type: integer }"), @r#"
    major
    changed field types::Owner.city :44: breaking in Rust; the type of the field [Option<String> -> Option<i64>]
    "#);
    assert_snapshot!(check("required: [name]\n      properties:\n        name: { type: string }\n        city", "properties:\n        name: { type: string }\n        city"), @r#"
    major
    changed field types::Owner.name :42: breaking in Rust; the type of the field [String -> Option<String>]
    "#);
    assert_snapshot!(check("name: limit, schema", "name: limit, required: true, schema"), @r"
    major
    changed call operations::pets::Get :7: breaking in Rust; it has no optional inputs [ -> yes]
    removed setter operations::pets::Get.limit :7: breaking in Rust;  [i64 -> ]
    changed fn operations::pets::Pets.get :7: breaking in Rust; the arguments [(id: &str) -> Get -> (id: &str, limit: i64) -> Get]
    ");
    assert_snapshot!(check("name: limit, schema: { type: integer", "name: limit, schema: { type: number"), @r#"
    major
    changed setter operations::pets::Get.limit :7: breaking in Rust; the type of the input [i64 -> f64]
    "#);
    assert_snapshot!(check("{ $ref: '#/components/schemas/Owner' }", "{ type: array, items: { $ref: '#/components/schemas/Owner' } }"), @r#"
    major
    changed call operations::owners::List :24: breaking in Rust; the result of the call [Result<types::Owner, Error<Json>> -> Result<Vec<types::Owner>, Error<Json>>]
    "#);
    assert_snapshot!(check("    Owner:\n      type: object\n      required: [name]\n      properties:\n        name: { type: string }\n        city: { type: string }", "    Owner: { type: string, enum: [a, b] }"), @r#"
    major
    changed enum types::Owner :39: breaking in Rust; the kind of the type [struct -> enum]
    "#);
}

#[test]
fn what_compiles_may_break_on_the_wire() {
    assert_snapshot!(check("default: 10", "default: 20"), @r#"
    major
    changed setter operations::pets::Get.limit :7: breaking on the wire; the default [10 -> 20]
    "#);
    assert_snapshot!(check("maximum: 30", "maximum: 20"), @r#"
    major
    changed field types::Pet.age :36: breaking on the wire; the bounds of the value [at most 30 -> at most 20]
    "#);
    assert_snapshot!(check("maximum: 30 ", ""), @r#"
    patch
    changed field types::Pet.age :36: compatible; the bounds of the value [at most 30 -> ]
    "#);
    assert_snapshot!(check("      required: [name]\n      properties:\n        name: { type: string }\n        age", "      required: [name, born]\n      properties:\n        born: { type: string }\n        name: { type: string }\n        age"), @r"
    major
    changed struct types::Pet :31: breaking in Rust; the constructor [name: String -> born: String, name: String]
    added field types::Pet.born :35: breaking on the wire; a request must have it [ -> String]
    ");
    assert_snapshot!(check("required: true, content: { application/json", "required: true, content: { application/vnd.pets+json"), @r#"
    major
    changed argument operations::pets::Pets.put(body) :15: breaking on the wire; the media type [application/json -> application/vnd.pets+json]
    "#);
    assert_snapshot!(check("name: limit, schema: { type: integer, default: 10 }", "name: limit, schema: { type: array, items: { type: string } }, explode: false"), @r#"
    major
    changed setter operations::pets::Get.limit :7: breaking in Rust; the type of the input [i64 -> &[&str]]; the default [10 -> ]; how it is written [ -> query QueryStyle::FORM_JOINED]
    "#);
    assert_snapshot!(check("name: { type: string }\n        age", "name: { type: string, readOnly: true }\n        age"), @r"
    major
    changed struct types::Pet :31: breaking in Rust; the constructor is removed [name: String -> ]
    changed field types::Pet.name :35: breaking in Rust; the type of the field [String -> Option<String>]; no longer sent with requests [ -> yes]
    ");
    assert_snapshot!(check("    put:\n", "    patch:\n"), @r#"
    major
    changed fn operations::pets::Pets.put :15: breaking on the wire; method and path [PUT /pets/{id} -> PATCH /pets/{id}]
    "#);
}

#[test]
fn what_is_to_go_is_told_with_its_date() {
    assert_snapshot!(check("      operationId: listOwners\n", "      operationId: listOwners\n      deprecated: true\n      x-sunset: '2027-01-31'\n"), @r#"
    minor
    deprecated fn operations::owners::Owners.list :24: compatible; deprecated [ -> yes]; the date of its end [ -> 2027-01-31]
    "#);
    assert_snapshot!(check("city: { type: string }", "city: { type: string, deprecated: true }"), @r#"
    minor
    deprecated field types::Owner.city :44: compatible; deprecated [ -> yes]
    "#);
}

#[test]
fn what_the_document_renames_is_told_as_such() {
    assert_snapshot!(check("operationId: getPet", "operationId: readPet"), @r#"
    major
    renamed fn operations::pets::Pets.read :7: breaking in Rust; the name [operations::pets::Pets.get -> operations::pets::Pets.read]
    "#);
    assert_snapshot!(check_changes(PETS, &PETS.replace("Owner:", "Person:").replace("/Owner'", "/Person'")), @r#"
    major
    renamed struct types::Person :39: breaking in Rust; the name [types::Owner -> types::Person]
    "#);
    assert_snapshot!(check_changes(PETS, &PETS.replace("tags: [owners]", "tags: [people]")), @r#"
    major
    removed handle operations::owners::Owners: breaking in Rust;  [ -> ]
    renamed fn operations::people::People.list :24: breaking in Rust; the name [operations::owners::Owners.list -> operations::people::People.list]
    removed feature owners: breaking in Rust;  [ -> ]
    changed struct types::Owner :39: breaking in Rust; the features that it needs [owners -> people]
    added handle operations::people::People: compatible;  [ -> ]
    added feature people: compatible;  [ -> ]
    "#);
}

/// A type of all tags needs no feature until another tag is added.
#[test]
fn another_tag_puts_types_of_all_others_behind_features() {
    let old = PETS.replace("Owner'", "Pet'");
    let new = old.replace(
        "  /owners:",
        "  /new: { get: { operationId: getNew, tags: [shops], responses: { 204: { description: None. } } } }\n  /owners:",
    );
    assert_snapshot!(check_changes(&old, &new), @r"
    major
    changed struct types::Pet :32: breaking in Rust; the features that it needs [ -> pets|owners]
    changed enum types::PetHome :39: breaking in Rust; the features that it needs [ -> pets|owners]
    changed enum types::PetKind :38: breaking in Rust; the features that it needs [ -> pets|owners]
    added handle operations::shops::Shops: compatible;  [ -> ]
    added fn operations::shops::Shops.get_new :23: compatible;  [ -> () -> GetNew]
    added feature shops: compatible;  [ -> ]
    ");
}

/// JSON is what a call requests unless `api.lock` says otherwise.
#[test]
fn further_media_types_of_responses_are_compatible() {
    let text = "application/json: { schema: { $ref: '#/components/schemas/Owner' } }";
    let first = PETS.replace("200: { description: All.", "400: { description: Bad., content: { application/json: { schema: { type: string } } } }\n        200: { description: All.");
    let further = first.replace(
        "Bad., content: {",
        "Bad., content: { application/problem+json: { schema: { type: string } },",
    );
    assert_snapshot!(check_changes(&first, &further), @r"
    patch
    changed fn operations::owners::Owners.list :24: compatible; further media types of responses [application/json -> application/json, application/problem+json]
    ");
    assert_snapshot!(check_changes(&further, &first), @r"
    major
    changed fn operations::owners::Owners.list :24: breaking on the wire; the media types that it requests [application/json, application/problem+json -> application/json]
    ");
    let other = text.replace("json", "vnd.pets+json");
    assert_snapshot!(check(text, &other), @r"
    major
    changed fn operations::owners::Owners.list :24: breaking on the wire; the media types that it requests [application/json -> application/vnd.pets+json]
    ");
}

/// The same request is sent whatever the name of a part of the path.
#[test]
fn names_of_path_parameters_are_not_sent() {
    assert_snapshot!(check_changes(PETS, &PETS.replace("{id}", "{key}").replace("name: id", "name: key")), @r"
    patch
    changed fn operations::pets::Pets.get :7: compatible; the names of the arguments [(id: &str) -> Get -> (key: &str) -> Get]; the names in the path [GET /pets/{id} -> GET /pets/{key}]
    changed fn operations::pets::Pets.put :15: compatible; the names of the arguments [(id: &str, body: &types::Pet) -> Put -> (key: &str, body: &types::Pet) -> Put]; the names in the path [PUT /pets/{id} -> PUT /pets/{key}]
    ");
    let of_two = |path: &str| {
        format!(
            "paths: {{ '{path}': {{ get: {{ operationId: a, tags: [t], parameters: [{{ in: path, name: x, required: true, schema: {{ type: string }} }}, {{ in: path, name: y, required: true, schema: {{ type: string }} }}], responses: {{ 204: {{ description: None. }} }} }} }} }}"
        )
    };
    assert_snapshot!(check_changes(&of_two("/a/{x}/{y}"), &of_two("/a/{y}/{x}")), @r"
    major
    changed fn operations::t::T.a :4: breaking on the wire; the meaning of the arguments [GET /a/{x}/{y} -> GET /a/{y}/{x}]
    ");
    assert_snapshot!(check_changes(&of_two("/a/{x}/{y}"), &of_two("/b/{x}/{y}")), @r"
    major
    changed fn operations::t::T.a :4: breaking on the wire; method and path [GET /a/{x}/{y} -> GET /b/{x}/{y}]
    ");
}

/// What is passed has another meaning, in the same order or not.
#[test]
fn arguments_with_another_meaning() {
    let old = PETS.replace(
        "name: limit, schema: { type: integer, default: 10 }",
        "name: limit, required: true, schema: { type: string }",
    );
    assert_snapshot!(check_changes(&old, &old.replace("name: limit", "name: after")), @r"
    major
    changed fn operations::pets::Pets.get :7: breaking on the wire; the meaning of the arguments [(id: &str, limit: &str) -> Get -> (id: &str, after: &str) -> Get]
    ");
}

/// Callers would confuse arguments of one type that change places.
#[test]
fn arguments_keep_their_order() {
    let old = "paths: { '/a/{x}/{y}': { get: { operationId: a, tags: [t], parameters: [{ in: header, name: one, required: true, schema: { type: string } }, { in: header, name: two, required: true, schema: { type: string } }, { in: path, name: x, required: true, schema: { type: string } }, { in: path, name: y, required: true, schema: { type: string } }], responses: { 204: { description: None. } } } } }";
    let swapped = old
        .replace("name: one", "name: three")
        .replace("name: two", "name: one")
        .replace("name: three", "name: two");
    assert_snapshot!(check_changes(old, &swapped), @"none");
}

/// The report of a change of each impact, in a format.
fn report(format: Format) -> String {
    let new = PETS.replace("enum: [cat, dog]", "enum: [cat]").replace("default: 10", "default: 20");
    written(&of_pair(PETS, &new), format)
}

#[test]
fn reports_as_text() {
    assert_snapshot!(report(Format::Text), @r#"
    client: breaking in Rust, a major change: the next version must be at least 0.2.0 (now 0.1.0)
    1 removed, 2 changed

    breaking in Rust
      removed enum types::PetKind (with 3 parts)
        at api.yaml:37 #/components/schemas/Pet/properties/kind
        was text
        to do: do without it
      changed field types::Pet.kind
        at api.yaml:37 #/components/schemas/Pet/properties/kind
        the type of the field: Option<PetKind> -> Option<Fixed>
        to do: read and set the new type
        the fixed value: cat
        to do: check the code that reads the old value (breaking on the wire)

    breaking on the wire
      changed setter operations::pets::Get.limit
        at api.yaml:7 #/paths/~1pets~1{id}/get
        the default: 10 -> 20
        to do: set the value if you rely on the old default
    "#);
}

#[test]
fn reports_as_markdown() {
    assert_snapshot!(report(Format::Markdown), @r#"
    ## client

    Breaking in Rust, a major change: the next version must be at least 0.2.0 (now 0.1.0).
    1 removed, 2 changed.

    ### Breaking in Rust

    | | item | what changes | to do | in the document |
    |---|---|---|---|---|
    | removed | enum `types::PetKind` | `was text` | do without it | `api.yaml:37 #/components/schemas/Pet/properties/kind` |
    | changed | field `types::Pet.kind` | the type of the field: `Option<PetKind> -> Option<Fixed>`; the fixed value: `cat` | read and set the new type; check the code that reads the old value | `api.yaml:37 #/components/schemas/Pet/properties/kind` |

    ### Breaking on the wire

    | | item | what changes | to do | in the document |
    |---|---|---|---|---|
    | changed | setter `operations::pets::Get.limit` | the default: `10 -> 20` | set the value if you rely on the old default | `api.yaml:7 #/paths/~1pets~1{id}/get` |
    "#);
}

#[test]
fn reports_as_json() {
    assert_snapshot!(report(Format::Json));
}

#[test]
fn the_changelog_keeps_what_people_write() {
    let first = of_pair(PETS, &PETS.replace("enum: [cat, dog]", "enum: [cat]"));
    let begun = changelog(None, &first).unwrap();
    assert_snapshot!(begun, @r#"
    # Changelog

    ## Unreleased

    Needs at least version 0.2.0.

    ### Removed

    - enum `types::PetKind`: was `text`; do without it

    ### Changed

    - field `types::Pet.kind`: the type of the field: `Option<PetKind>` is `Option<Fixed>` now; read and set the new type. the fixed value: `cat`; check the code that reads the old value
    "#);
    assert_eq!(changelog(Some(&begun), &first), None, "an entry is written once");
    let edited =
        begun.replace("## Unreleased\n", "## Unreleased\n\nA word of ours.\n") + "\n## 0.1.0\n\nThe first.\n";
    let second =
        of_pair(PETS, &PETS.replace("city: { type: string }", "city: { type: string, deprecated: true }"));
    assert_snapshot!(changelog(Some(&edited), &second).unwrap(), @r#"
    # Changelog

    ## Unreleased

    Needs at least version 0.2.0.

    A word of ours.

    ### Removed

    - enum `types::PetKind`: was `text`; do without it

    ### Changed

    - field `types::Pet.kind`: the type of the field: `Option<PetKind>` is `Option<Fixed>` now; read and set the new type. the fixed value: `cat`; check the code that reads the old value

    ### Deprecated

    - field `types::Owner.city`: deprecated; prepare for its end

    ## 0.1.0

    The first.
    "#);
}
