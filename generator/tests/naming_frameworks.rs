//! Names as frameworks write them: names of types, and which schemas share one.

use crate::common::{answering, check_names};
use insta::assert_snapshot;

/// The names for a document with these definitions, each of which is the response of an operation.
fn check_definitions(names: &[&str]) -> String {
    let (mut paths, mut schemas) = (String::new(), String::new());
    for (index, name) in names.iter().enumerate() {
        let reference = name.replace('~', "~0").replace('/', "~1").replace('\'', "''");
        paths.push_str(&format!(
            "  /p{index}: {{ get: {{ operationId: get{index}, tags: [t], responses: {{ 200: {{ description: One., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{reference}' }} }} }} }} }} }} }}\n"
        ));
        let quoted = name.replace('\'', "''");
        schemas.push_str(&format!(
            "    '{quoted}': {{ type: object, properties: {{ p{index}: {{ type: string }} }} }}\n"
        ));
    }
    let named = check_names(&format!("paths:\n{paths}components:\n  schemas:\n{schemas}"));
    named
        .lines()
        .filter(|line| line.contains(": /components/schemas/"))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// A document whose operations respond to errors with these bodies, by path.
fn errors(bodies: &[(&str, &str, &str)]) -> String {
    let mut paths = String::from("paths:\n");
    for (id, status, body) in bodies {
        paths.push_str(&format!(
            "  /{id}: {{ get: {{ operationId: {id}, tags: [t], responses: {{ '{status}': {{ description: Bad., content: {{ application/json: {{ schema: {body} }} }} }} }} }} }}\n"
        ));
    }
    paths
}

#[test]
fn definitions_are_called_by_the_shortest_name_that_no_other_has() {
    assert_snapshot!(check_definitions(&[
        "my_server.models.Label", "my_server.models.Page<my_server.models.Label>", "crate::api::User", "github_com_org_pkg.Order",
        "github.com/org/pkg.Item", "main.Foo", "google.protobuf.Any", "v1Pod", "v1.Thing", "io.k8s.api.core.v1.Pod", "My.App.Models.Car",
        "My.App.Features.CreateCar.Command", "Outer.Inner", "issuing.card", "event.v2", "app__models__Tag", "Page_Item_", "Page«Cat»",
        "List[Dog]", "My.App.Box`1[[My.App.Models.Car, App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]",
    ]), @r#"
    ListDog: /components/schemas/List[Dog]
    BoxCar: /components/schemas/My.App.Box`1[[My.App.Models.Car, App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]
    CreateCarCommand: /components/schemas/My.App.Features.CreateCar.Command
    Car: /components/schemas/My.App.Models.Car
    OuterInner: /components/schemas/Outer.Inner
    PageItem: /components/schemas/Page_Item_
    PageCat: /components/schemas/Page«Cat»
    Tag: /components/schemas/app__models__Tag
    User: /components/schemas/crate::api::User
    EventV2: /components/schemas/event.v2
    Item: /components/schemas/github.com~1org~1pkg.Item
    Order: /components/schemas/github_com_org_pkg.Order
    Any: /components/schemas/google.protobuf.Any
    Pod: /components/schemas/io.k8s.api.core.v1.Pod
    IssuingCard: /components/schemas/issuing.card
    Foo: /components/schemas/main.Foo
    Label: /components/schemas/my_server.models.Label
    PageLabel: /components/schemas/my_server.models.Page<my_server.models.Label>
    V1Thing: /components/schemas/v1.Thing
    V1Pod: /components/schemas/v1Pod
    "#);
}

#[test]
fn definitions_of_equal_names_say_more_of_where_they_are() {
    assert_snapshot!(check_definitions(&["a.User", "b.User", "b.x.Order", "c.x.Order", "c.y.Order", "Thing", "a.Thing"]), @r#"
    Thing: /components/schemas/Thing
    AThing: /components/schemas/a.Thing
    AUser: /components/schemas/a.User
    BUser: /components/schemas/b.User
    BXOrder: /components/schemas/b.x.Order
    CXOrder: /components/schemas/c.x.Order
    YOrder: /components/schemas/c.y.Order
    "#);
    assert_snapshot!(check_definitions(&["a.Client", "a.Option", "a.b.Client2"]), @r#"
    AClient: /components/schemas/a.Client
    AOption: /components/schemas/a.Option
    Client2: /components/schemas/a.b.Client2
    "#);
}

#[test]
fn definitions_that_are_counted_are_called_by_their_titles() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/def-0' }, b: { $ref: '#/components/schemas/def-1' }, c: { $ref: '#/components/schemas/def-2' }, d: { $ref: '#/components/schemas/def-3' } } }
def-0: { type: object, title: User, properties: { a: { type: string } } }
def-1: { type: object, title: Twice, properties: { b: { type: string } } }
def-2: { type: object, title: Twice, properties: { c: { type: string } } }
def-3: { type: object, properties: { d: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    User: /components/schemas/def-0
    Def1: /components/schemas/def-1
    Def2: /components/schemas/def-2
    Def3: /components/schemas/def-3
    get(): get
    "#);
}

#[test]
fn equal_bodies_of_errors_are_one_type() {
    let body = "{ type: object, required: [detail], properties: { detail: { type: string }, extra: { type: object, properties: { a: { type: string } } } } }";
    let other = "{ type: object, properties: { reason: { type: string } } }";
    assert_snapshot!(check_names(&errors(&[("a", "400", body), ("b", "400", body), ("c", "400", other)])), @r#"
    BadRequestError: /paths/~1a/get/responses/400/content/application~1json/schema
    BadRequestErrorExtra: /paths/~1a/get/responses/400/content/application~1json/schema/properties/extra
    CResponse: /paths/~1c/get/responses/400/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
    assert_snapshot!(check_names(&errors(&[("a", "400", body), ("b", "404", body), ("c", "default", other)])), @r#"
    ErrorResponse: /paths/~1a/get/responses/400/content/application~1json/schema
    ErrorResponseExtra: /paths/~1a/get/responses/400/content/application~1json/schema/properties/extra
    CResponse: /paths/~1c/get/responses/default/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
    assert_snapshot!(check_names(&errors(&[("a", "400", body), ("b", "400", body), ("c", "400", other), ("d", "400", other)])), @r#"
    BadRequestError: /paths/~1a/get/responses/400/content/application~1json/schema
    BadRequestErrorExtra: /paths/~1a/get/responses/400/content/application~1json/schema/properties/extra
    BadRequestErrorWithReason: /paths/~1c/get/responses/400/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    d(): d
    "#);
    let titled = "{ type: object, title: Problem, properties: { reason: { type: string } } }";
    let error = "{ type: object, title: Error, properties: { code: { type: integer } } }";
    assert_snapshot!(check_names(&errors(&[("a", "4XX", titled), ("b", "500", titled), ("c", "5XX", error)])), @r#"
    Problem: /paths/~1a/get/responses/4XX/content/application~1json/schema
    ErrorResponse: /paths/~1c/get/responses/5XX/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
    let reason = "{ type: string, enum: [taken, gone] }";
    assert_snapshot!(check_names(&errors(&[("a", "409", reason), ("b", "409", reason), ("c", "409", "{ type: integer, enum: [1, 2] }")])), @r#"
    ConflictError: /paths/~1a/get/responses/409/content/application~1json/schema
    CResponse: /paths/~1c/get/responses/409/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
    let nullable = "{ type: object, nullable: true, properties: { reason: { type: string } } }";
    let several = format!("{{ type: array, items: {other} }}");
    assert_snapshot!(check_names(&errors(&[("a", "400", nullable), ("b", "400", other), ("c", "400", &several)])), @r#"
    BadRequestError: /paths/~1a/get/responses/400/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
    // What one operation alone has of each is called after the operations.
    assert_snapshot!(check_names(&errors(&[("a", "400", body), ("b", "400", other)])), @r#"
    AResponse: /paths/~1a/get/responses/400/content/application~1json/schema
    AExtra: /paths/~1a/get/responses/400/content/application~1json/schema/properties/extra
    BResponse: /paths/~1b/get/responses/400/content/application~1json/schema
    a(): a
    b(): b
    "#);
    assert_snapshot!(check_names(&errors(&[("a", "418", body), ("b", "204", other)])), @r#"
    Status418Error: /paths/~1a/get/responses/418/content/application~1json/schema
    Status418ErrorExtra: /paths/~1a/get/responses/418/content/application~1json/schema/properties/extra
    BResponse: /paths/~1b/get/responses/204/content/application~1json/schema
    a(): a
    b(): b
    "#);
}

#[test]
fn bodies_of_errors_are_the_definitions_and_shared_responses_that_they_equal() {
    let text = format!(
        "{}components:
  schemas:
    Fault: {{ type: object, properties: {{ reason: {{ type: string }} }} }}
    Used: {{ type: object, properties: {{ fault: {{ $ref: '#/components/schemas/Fault' }} }} }}
  responses:
    Refused: {{ description: Bad., content: {{ application/json: {{ schema: {{ type: object, properties: {{ code: {{ type: integer }} }} }} }} }} }}
    '404': {{ description: Bad., content: {{ application/json: {{ schema: {{ type: object, properties: {{ text: {{ type: integer }} }} }} }} }} }}
",
        errors(&[
            ("a", "400", "{ type: object, properties: { reason: { type: string } } }"),
            ("b", "400", "{ type: object, properties: { code: { type: integer } } }"),
            ("c", "400", "{ $ref: '#/components/schemas/Used' }"),
        ])
        .replace(
            "operationId: a, tags: [t], responses: {",
            "operationId: a, tags: [t], responses: { 403: { $ref: '#/components/responses/Refused' }, 404: { $ref: '#/components/responses/404' },",
        ),
    );
    assert_snapshot!(check_names(&text), @r#"
    Fault: /components/schemas/Fault
    Used: /components/schemas/Used
    NotFoundError: /components/responses/404/content/application~1json/schema
    Refused: /components/responses/Refused/content/application~1json/schema
    a(): a
    b(): b
    c(): c
    "#);
}

#[test]
fn copies_of_a_definition_are_the_definition() {
    let schemas = "
A: { type: object, properties: { label: { $ref: '#/components/schemas/Label' }, tag: { $ref: '#/components/schemas/Tag' }, page: { $ref: '#/components/schemas/PageLabel' }, other: { $ref: '#/components/schemas/Other' }, one: { $ref: '#/components/schemas/One' }, same: { $ref: '#/components/schemas/Same' } } }
Label: { type: object, required: [text], properties: { text: { type: string }, color: { type: string, enum: [red, green] } } }
PageLabel: { type: object, properties: { items: { type: array, items: { type: object, required: [text], properties: { text: { type: string }, color: { type: string, enum: [red, green] } } } } } }
Other: { type: object, properties: { of: { type: object, required: [text], properties: { text: { type: string }, color: { type: string, enum: [red, green] } } }, titled: { type: object, title: Label, required: [text], properties: { text: { type: string }, color: { type: string, enum: [red, green] } } }, old_label: { type: object, required: [text], properties: { text: { type: string }, color: { type: string, enum: [red, green] } } } } }
Tag: { type: object, properties: { tag: { type: string } } }
One: { type: object, properties: { a_tag: { type: object, properties: { tag: { type: string } } }, tagged: { type: object, title: Tag, properties: { tag: { type: string } } } } }
Same: { type: object, required: [text], properties: { label: { type: object, properties: { x: { type: string }, y: { type: string } } } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    Label: /components/schemas/Label
    One: /components/schemas/One
    Other: /components/schemas/Other
    PageLabel: /components/schemas/PageLabel
    Same: /components/schemas/Same
    Tag: /components/schemas/Tag
    LabelColor: /components/schemas/Label/properties/color
    OneATag: /components/schemas/One/properties/a_tag
    OtherOf: /components/schemas/Other/properties/of
    SameLabel: /components/schemas/Same/properties/label
    get(): get
    "#);
}

/// Unions of the same definitions share a type: that of the definition which is such a union, or one named
/// after them.
#[test]
fn equal_unions_of_definitions_are_one_type() {
    let schemas = "
A: { type: object, properties: { main: { UNION }, others: { type: array, items: { UNION } }, by_key: { type: object, additionalProperties: { nullable: true, UNION } }, any: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }, text: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] }, title: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] } } }
Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] }, lives: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] }, bark: { type: number } } }
";
    let union = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }";
    let schemas = schemas.replace("UNION", union);
    assert_snapshot!(check_names(&answering(&schemas)), @r#"
    A: /components/schemas/A
    Cat: /components/schemas/Cat
    Dog: /components/schemas/Dog
    AAny: /components/schemas/A/properties/any
    CatOrDog: /components/schemas/A/properties/by_key/additionalProperties
    AText: /components/schemas/A/properties/text
    ATitle: /components/schemas/A/properties/title
    get(): get
    "#);
    let named = format!(
        "{schemas}Pet: {{ {union} }}\nB: {{ type: object, properties: {{ pet: {{ $ref: '#/components/schemas/Pet' }} }} }}\n"
    );
    let named = named.replacen(
        "properties: { main:",
        "properties: { b: { $ref: '#/components/schemas/B' }, main:",
        1,
    );
    assert_snapshot!(check_names(&answering(&named)), @r#"
    A: /components/schemas/A
    B: /components/schemas/B
    Cat: /components/schemas/Cat
    Dog: /components/schemas/Dog
    Pet: /components/schemas/Pet
    AAny: /components/schemas/A/properties/any
    AText: /components/schemas/A/properties/text
    ATitle: /components/schemas/A/properties/title
    get(): get
    "#);
}

/// A list of values where a definition with the same values is spoken of.
#[test]
fn copies_of_enumerations_are_the_definition() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/PetStatus' }, status: { type: string, enum: [new, sold] }, statuses: { type: array, items: { type: string, enum: [new, sold] } }, other: { type: string, enum: [new, sold] }, titled: { type: string, title: PetStatus, enum: [new, sold] } } }
PetStatus: { type: string, enum: [new, sold] }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    PetStatus: /components/schemas/PetStatus
    AOther: /components/schemas/A/properties/other
    get(): get
    "#);
}

/// Schemas in extensions of the root are definitions; a title distinguishes them from components of the same
/// name.
#[test]
fn definitions_of_extensions_are_called_by_their_keys() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/x-stream-definitions/B' }, b: { $ref: '#/components/schemas/B' }, c: { $ref: '#/x-stream-definitions/C' }, d: { $ref: '#/x-more/schemas/D' }, e: { $ref: '#/definitions/E' }, f: { $ref: '#/$defs/F' }, g: { $ref: '#/x-stream-definitions/G' } } }
B: { type: object, properties: { b: { type: string } } }
G: { type: object, properties: { g: { type: string }, h: { $ref: '#/components/schemas/G' } } }
";
    let extensions = "
x-stream-definitions:
  B: { type: object, title: Stream result of B, properties: { result: { $ref: '#/components/schemas/B' }, error: { type: object, properties: { code: { type: integer } } } } }
  C: { type: object, title: Stream result of C, properties: { result: { type: object, properties: { c: { type: string } } } } }
  G: { type: object, properties: { result: { $ref: '#/components/schemas/G' } } }
x-more: { schemas: { D: { type: object, properties: { kind: { type: string, enum: [a, b] } } } } }
definitions: { E: { type: object, properties: { e: { type: string } } } }
$defs: { F: { type: object, properties: { f: { type: string } } } }
";
    assert_snapshot!(check_names(&format!("{}{}", answering(schemas), extensions.trim_start())), @r#"
    A: /components/schemas/A
    B: /components/schemas/B
    G: /components/schemas/G
    F: /$defs/F
    E: /definitions/E
    D: /x-more/schemas/D
    DKind: /x-more/schemas/D/properties/kind
    StreamResultOfB: /x-stream-definitions/B
    StreamResultOfBError: /x-stream-definitions/B/properties/error
    C: /x-stream-definitions/C
    CResult: /x-stream-definitions/C/properties/result
    GBody: /x-stream-definitions/G
    get(): get
    "#);
}

/// The same names whatever order the document has.
#[test]
fn the_order_of_definitions_gives_no_names() {
    let mut names = ["a.User", "b.User", "User", "c.d.User", "x.Order", "y.z.Order"];
    let sorted = |names: &[&str]| {
        let text = check_definitions(names);
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let first = sorted(&names);
    names.reverse();
    assert_eq!(sorted(&names), first);
}
