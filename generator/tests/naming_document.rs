//! Names of a document's types and operations: whose name a part carries, and who yields when two want the same.

use crate::common::{answering, check_lower, check_names, operation};
use insta::assert_snapshot;

const INLINE: &str = "
User:
  type: object
  properties:
    address: { type: object, properties: { street: { type: string } } }
    phone_numbers:
      type: array
      items: { type: object, properties: { kind: { type: string, enum: [home, work] } } }
    meta: { type: object, additionalProperties: { type: object, properties: { value: { type: integer } } } }
    matrix: { type: array, items: { type: array, items: { type: object, properties: { cell: { type: string } } } } }
    owner: { type: object, x-rust-name: Keeper, properties: { address: { type: object, properties: { zip: { type: string } } } } }
    pet: { oneOf: [{ type: object, title: Cat, properties: { purrs: { type: boolean } } }, { type: object, properties: { barks: { type: boolean } } }] }
";

#[test]
fn inline_schemas_are_called_by_the_nearest_name_above_and_their_property() {
    assert_snapshot!(check_names(&answering(INLINE)), @r#"
    User: /components/schemas/User
    Keeper: /components/schemas/User/properties/owner
    UserAddress: /components/schemas/User/properties/address
    UserMatrix: /components/schemas/User/properties/matrix/items/items
    UserMeta: /components/schemas/User/properties/meta/additionalProperties
    KeeperAddress: /components/schemas/User/properties/owner/properties/address
    UserPet: /components/schemas/User/properties/pet
    UserCat: /components/schemas/User/properties/pet/oneOf/0
    UserWithBarks: /components/schemas/User/properties/pet/oneOf/1
    UserPhoneNumber: /components/schemas/User/properties/phone_numbers/items
    UserKind: /components/schemas/User/properties/phone_numbers/items/properties/kind
    get(): get
    "#);
}

#[test]
fn equal_structures_share_a_type() {
    let schemas = "
A:
  type: object
  properties:
    first: { type: object, properties: { address: { type: object, properties: { zip: { type: string } } } } }
    second: { type: object, properties: { address: { type: object, description: Another text., properties: { zip: { type: string } } }, x: { type: string } } }
    third: { type: object, properties: { address: { type: object, properties: { zip: { type: integer } } } } }
    large: { type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string } } }
    equal: { type: object, properties: { d: { type: string }, c: { type: string }, b: { type: string }, a: { type: string } } }
    small: { type: object, properties: { a: { type: string } } }
    other: { type: object, properties: { a: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    AEqual: /components/schemas/A/properties/equal
    AFirst: /components/schemas/A/properties/first
    AAddress: /components/schemas/A/properties/first/properties/address
    AOther: /components/schemas/A/properties/other
    ASecond: /components/schemas/A/properties/second
    ASmall: /components/schemas/A/properties/small
    AThird: /components/schemas/A/properties/third
    AThirdAddress: /components/schemas/A/properties/third/properties/address
    get(): get
    "#);
}

#[test]
fn one_asked_name_for_two_structures_is_reported() {
    let schemas = "
A:
  type: object
  properties:
    a: { type: object, x-rust-name: Part, properties: { x: { type: string } } }
    b: { type: object, x-rust-name: Part, properties: { x: { type: string } } }
    c: { type: object, x-rust-name: Part, properties: { x: { type: integer } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    Part: /components/schemas/A/properties/a
    Part2: /components/schemas/A/properties/c
    get(): get
    warning[type-name]: the name `Part` is taken; this type is called `Part2`
      --> api.yaml:17:9
       at /components/schemas/A/properties/c
       = help: give schemas one `x-rust-name` only if their structure is equal
    "#);
}

/// What the document asks for is no identifier; the report must say so, and not that the name is taken.
#[test]
fn an_asked_name_that_is_no_identifier_is_told_as_such() {
    let schemas = "A: { type: object, properties: { a: { type: object, x-rust-name: 2fa, properties: { x: { type: string } } } } }";
    assert!(!check_names(&answering(schemas)).contains("is taken by"));
}

#[test]
fn types_leave_the_names_of_the_client_and_the_prelude_alone() {
    let schemas = "
A:
  type: object
  properties:
    option: { $ref: '#/components/schemas/Option' }
    client: { $ref: '#/components/schemas/Client' }
    file: { $ref: '#/components/schemas/File' }
    string: { type: object, properties: { string: { type: object, properties: { s: { type: string } } } } }
    self: { type: object, properties: { s: { type: boolean } } }
    result: { type: string, enum: [ok, err] }
    date: { type: string, format: date }
    content: { type: string, format: binary }
Option: { type: object, properties: { a: { type: string } } }
Client: { type: object, properties: { b: { type: string } } }
File: { type: object, properties: { c: { type: string, format: binary } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    ClientBody: /components/schemas/Client
    FileBody: /components/schemas/File
    OptionBody: /components/schemas/Option
    AResult: /components/schemas/A/properties/result
    ASelf: /components/schemas/A/properties/self
    AString: /components/schemas/A/properties/string
    AStringValue: /components/schemas/A/properties/string/properties/string
    get(): get
    "#);
}

#[test]
fn definitions_that_differ_in_case_stay_apart() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/user' }, b: { $ref: '#/components/schemas/User' }, c: { $ref: '#/components/schemas/USER' }, d: { $ref: '#/components/schemas/user_2' } } }
user: { type: object, properties: { a: { type: string } } }
User: { type: object, properties: { b: { type: string } } }
USER: { type: object, properties: { c: { type: string } } }
user_2: { type: object, properties: { d: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    UserBody: /components/schemas/USER
    User: /components/schemas/User
    UserBody2: /components/schemas/user
    User2: /components/schemas/user_2
    get(): get
    "#);
}

#[test]
fn parts_of_operations_are_called_after_the_operation() {
    let members = "
parameters: [{ in: query, name: sort, schema: { type: string, enum: [up, down] } }]
requestBody: { content: { application/json: { schema: { type: object, properties: { filter: { type: object, properties: { name: { type: string } } } } } } } }
responses:
  200: { description: One., content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { type: object, properties: { id: { type: integer } } } } } } } } }
  400: { description: Bad., content: { application/json: { schema: { type: object, properties: { code: { type: integer } } } } } }
";
    assert_snapshot!(check_names(&operation(members)), @r#"
    GetSort: /paths/~1a/get/parameters/0/schema
    GetRequest: /paths/~1a/get/requestBody/content/application~1json/schema
    GetFilter: /paths/~1a/get/requestBody/content/application~1json/schema/properties/filter
    Get200Response: /paths/~1a/get/responses/200/content/application~1json/schema
    GetItem: /paths/~1a/get/responses/200/content/application~1json/schema/properties/items/items
    BadRequestError: /paths/~1a/get/responses/400/content/application~1json/schema
    get(): get
    "#);
}

#[test]
fn methods_of_a_tag_differ() {
    let paths = "
paths:
  /a: { get: { operationId: getUser, tags: [t] }, put: { operationId: get_user, tags: [t] }, post: { operationId: get-user2, tags: [t] }, delete: { operationId: getUser, tags: [t] } }
  /b: { get: { operationId: type, tags: [t] }, put: { operationId: self, tags: [t] }, post: { operationId: '1', tags: [t] }, delete: { operationId: 😀, tags: [t] }, patch: { x-rust-name: renamed, operationId: x, tags: [t] } }
  /c: { get: { operationId: getUser3, tags: [u] }, put: { operationId: GetUser, tags: [u] } }
";
    assert_snapshot!(check_names(paths), @r#"
    get_user_2(): getUser
    get_user(): get_user
    get_user2(): get-user2
    delete_a(): delete /a
    r#type(): type
    self_(): self
    n1(): 1
    u1f600(): 😀
    renamed(): x
    get_user3(): getUser3
    get_user(): GetUser
    "#);
}

#[test]
fn methods_repeat_neither_their_handle_nor_their_path() {
    let paths = "
paths:
  /a: { get: { operationId: users_list, tags: [users] }, put: { operationId: users.update, tags: [users] }, post: { operationId: usersCreate, tags: [users] }, delete: { operationId: user_delete, tags: [users] } }
  /b: { get: { operationId: list, tags: [users] }, put: { operationId: users-move, tags: [users] }, post: { operationId: users_2, tags: [users] }, delete: { operationId: users, tags: [users] }, patch: { operationId: users_by_name, tags: [users] } }
  /c: { get: { operationId: UserService_GetUser, tags: [UserService] }, put: { operationId: user_service.put_user, tags: [UserService] } }
  /items/{item_id}: { get: { operationId: read_item_items__item_id__get, tags: [items] }, put: { operationId: items__item_id__put, tags: [items], requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }, post: { operationId: _items__item_id__post, tags: [items] } }
";
    assert_snapshot!(check_names(paths), @r#"
    ItemIdPutRequest: /paths/~1items~1{item_id}/put/requestBody/content/application~1json/schema
    users_list(): users_list
    update(): users.update
    create(): usersCreate
    delete(): user_delete
    list(): list
    users_move(): users-move
    users_2(): users_2
    users(): users
    users_by_name(): users_by_name
    get_user(): UserService_GetUser
    put_user(): user_service.put_user
    read(): read_item_items__item_id__get
    items_item_id_put(): items__item_id__put
    items_item_id_post(): _items__item_id__post
    "#);
}

/// Letters by Unicode's `Alphabetic` that Rust takes nowhere (U+037A), or not at the start (a vowel sign alone): making an identifier of them must not panic.
#[test]
fn letters_that_no_identifier_has_are_left_out() {
    let schemas = "A: { type: object, properties: { \"\\u0903a\": { type: string }, \"\\u0e33\": { type: string }, \"a\\u037a\": { type: string } } }";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      nःa?: String = "ःa"
      nำ?: String = "ำ"
      a?: String = "aͺ"
    "#);
}

/// The lines of a fixture, each an operation or a schema, in another order within their block.
fn reordered(text: &str, reorder: impl Fn(&mut Vec<&str>)) -> String {
    let is_entry = |line: &str, indent: usize| leading(line) == indent && line.contains(": {");
    let mut out: Vec<&str> = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        let indent = block.first().map_or(leading(line), |first| leading(first));
        if indent > 0 && is_entry(line, indent) {
            block.push(line);
            continue;
        }
        reorder(&mut block);
        out.append(&mut block);
        out.push(line);
    }
    out.join("\n")
}

fn leading(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// What the client is called in Rust, sorted.
fn all_names(text: &str) -> Vec<String> {
    let lowered = check_lower(text);
    // What is said about the document stands at the end, with places that do change.
    let named = lowered.split("\nwarning[").next().unwrap_or_default();
    let mut lines: Vec<String> = named.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn the_order_of_the_document_gives_no_names() {
    let text = include_str!("../../tests/fixtures/operation/names.yaml");
    let names = all_names(text);
    let orders: [fn(&mut Vec<&str>); 3] = [
        |block| block.reverse(),
        |block| {
            let half = block.len() / 2;
            block.rotate_left(half);
        },
        |block| block.sort_by_key(|line| line.len() % 7),
    ];
    for order in orders {
        let other = reordered(text, order);
        assert_ne!(other, text);
        assert_eq!(all_names(&other), names);
    }
}
