//! Published names are kept: in pairs of documents, where the second has a new neighbour, another spelling or
//! another place for the same item.

use crate::common::changes::{check_changes, check_kept, check_surface};
use crate::common::{answering, check_diagnostics};
use insta::assert_snapshot;

const TYPES: [&str; 6] = ["struct", "enum", "raw", "field", "variant", "view"];
const CALLS: [&str; 4] = ["fn", "call", "argument", "setter"];

/// The lines of some kinds for the second document alone, and for the second document after the first.
fn check(old: &str, new: &str, kinds: &[&str]) -> String {
    format!("alone:\n{}after:\n{}", check_surface(new, kinds), check_kept(old, new, kinds))
}

#[test]
fn a_field_though_a_neighbour_has_the_same_name() {
    let old = answering("A: { type: object, properties: { userId: { type: string } } }");
    let new = answering(
        "A: { type: object, properties: { user_id: { type: integer }, userId: { type: string } } }",
    );
    assert_snapshot!(check(&old, &new, &["field"]), @r#"
    alone:
    field types::A.user_id  Option<i64>
    field types::A.user_id_2  Option<String>  wire=userId
    after:
    field types::A.user_id  Option<String>  wire=userId
    field types::A.user_id_2  Option<i64>  wire=user_id
    "#);
}

#[test]
fn a_variant_though_a_value_comes_before_it() {
    let old = answering("A: { type: object, properties: { a: { type: string, enum: [in-use, unknown] } } }");
    let new = answering(
        "A: { type: object, properties: { a: { type: string, enum: [in_use, unknown, in-use] } } }",
    );
    assert_snapshot!(check(&old, &new, &["variant"]), @r#"
    alone:
    variant types::AValue::InDashUse  value=in-use
    variant types::AValue::InUnderscoreUse  value=in_use
    variant types::AValue::Unknown  value=unknown
    variant types::AValue::Unknown2  String  rest=yes
    after:
    variant types::AValue::InUnderscoreUse  value=in_use
    variant types::AValue::InUse  value=in-use
    variant types::AValue::Unknown  value=unknown
    variant types::AValue::Unknown2  String  rest=yes
    "#);
}

#[test]
fn a_type_though_a_definition_takes_its_name() {
    let old = answering(
        "A: { type: object, properties: { home: { type: object, properties: { street: { type: string }, city: { type: string } } } } }",
    );
    let new = answering(
        "A: { type: object, properties: { home: { type: object, properties: { street: { type: string }, city: { type: string } } }, other: { $ref: '#/components/schemas/AHome' } } }\nAHome: { type: object, properties: { size: { type: integer } } }",
    );
    assert_snapshot!(check(&old, &new, &["struct"]), @r"
    alone:
    struct types::A  used=received  @/components/schemas/A
    struct types::AHome  used=received  @/components/schemas/AHome
    struct types::AHomeValue  used=received  @/components/schemas/A/properties/home
    after:
    struct types::A  used=received  @/components/schemas/A
    struct types::AHome  used=received  @/components/schemas/A/properties/home
    struct types::AHomeBody  used=received  @/components/schemas/AHome
    ");
}

#[test]
fn a_type_that_moves_from_inline_to_a_definition() {
    let old = answering(
        "A: { type: object, properties: { home: { type: object, properties: { street: { type: string }, kind: { type: string, enum: [a, b] } } } } }",
    );
    let new = answering(
        "A: { type: object, properties: { home: { $ref: '#/components/schemas/Address' } } }\nAddress: { type: object, properties: { street: { type: string }, kind: { type: string, enum: [a, b] } } }",
    );
    assert_snapshot!(check(&old, &new, &["struct", "enum"]), @r#"
    alone:
    struct types::A  used=received  @/components/schemas/A
    struct types::Address  used=received  @/components/schemas/Address
    enum types::AddressKind  text  used=received  @/components/schemas/Address/properties/kind
    after:
    struct types::A  used=received  @/components/schemas/A
    struct types::AHome  used=received  @/components/schemas/Address
    enum types::AKind  text  used=received  @/components/schemas/Address/properties/kind
    "#);
    assert_snapshot!(check(&new, &old, &["struct", "enum"]), @r#"
    alone:
    struct types::A  used=received  @/components/schemas/A
    struct types::AHome  used=received  @/components/schemas/A/properties/home
    enum types::AKind  text  used=received  @/components/schemas/A/properties/home/properties/kind
    after:
    struct types::A  used=received  @/components/schemas/A
    struct types::Address  used=received  @/components/schemas/A/properties/home
    enum types::AddressKind  text  used=received  @/components/schemas/A/properties/home/properties/kind
    "#);
}

#[test]
fn a_type_whose_title_changes() {
    let old = answering(
        "A: { type: object, properties: { one: { oneOf: [{ title: First, type: object, required: [x], properties: { x: { type: string }, b: { type: string } } }, { title: Second, type: object, required: [y], properties: { y: { type: string }, c: { type: string } } }] } } }",
    );
    let new = old.replace("title: First", "title: Primary");
    assert_snapshot!(check(&old, &new, &TYPES), @r#"
    alone:
    struct types::A  used=received  @/components/schemas/A
    field types::A.one  Option<AOne>
    enum types::AOne  union  used=received  @/components/schemas/A/properties/one
    variant types::AOne::Primary  Box<APrimary>
    variant types::AOne::Second  Box<ASecond>
    variant types::AOne::Unmatched  Json  rest=yes
    struct types::APrimary  used=received  @/components/schemas/A/properties/one/oneOf/0
    field types::APrimary.b  Option<String>
    field types::APrimary.x  String  required=yes
    struct types::ASecond  used=received  @/components/schemas/A/properties/one/oneOf/1
    field types::ASecond.c  Option<String>
    field types::ASecond.y  String  required=yes
    after:
    struct types::A  used=received  @/components/schemas/A
    field types::A.one  Option<AOne>
    struct types::AFirst  used=received  @/components/schemas/A/properties/one/oneOf/0
    field types::AFirst.b  Option<String>
    field types::AFirst.x  String  required=yes
    enum types::AOne  union  used=received  @/components/schemas/A/properties/one
    variant types::AOne::First  Box<AFirst>
    variant types::AOne::Second  Box<ASecond>
    variant types::AOne::Unmatched  Json  rest=yes
    struct types::ASecond  used=received  @/components/schemas/A/properties/one/oneOf/1
    field types::ASecond.c  Option<String>
    field types::ASecond.y  String  required=yes
    "#);
}

/// An alternative that comes first moves the places of all others.
#[test]
fn an_alternative_whose_place_counts_otherwise() {
    let old = answering(
        "A: { type: object, properties: { one: { oneOf: [{ type: object, required: [x], properties: { x: { type: string }, b: { type: string } } }, { type: object, required: [y], properties: { y: { type: string }, c: { type: string } } }] } } }",
    );
    let new = old.replace(
        "oneOf: [",
        "oneOf: [{ type: object, required: [z], properties: { z: { type: string }, d: { type: string } } }, ",
    );
    assert_snapshot!(check(&old, &new, &["struct", "variant"]), @r#"
    alone:
    struct types::A  used=received  @/components/schemas/A
    variant types::AOne::Unmatched  Json  rest=yes
    variant types::AOne::X  Box<AWithX>
    variant types::AOne::Y  Box<AWithY>
    variant types::AOne::Z  Box<AWithZ>
    struct types::AWithX  used=received  @/components/schemas/A/properties/one/oneOf/1
    struct types::AWithY  used=received  @/components/schemas/A/properties/one/oneOf/2
    struct types::AWithZ  used=received  @/components/schemas/A/properties/one/oneOf/0
    after:
    struct types::A  used=received  @/components/schemas/A
    variant types::AOne::Unmatched  Json  rest=yes
    variant types::AOne::X  Box<AWithX>
    variant types::AOne::Y  Box<AWithY>
    variant types::AOne::Z  Box<AWithZ>
    struct types::AWithX  used=received  @/components/schemas/A/properties/one/oneOf/1
    struct types::AWithY  used=received  @/components/schemas/A/properties/one/oneOf/2
    struct types::AWithZ  used=received  @/components/schemas/A/properties/one/oneOf/0
    "#);
    assert_snapshot!(check_changes(&old, &new), @r#"
    minor
    added from types::AOne.From<AWithZ> :12: compatible;  [ -> ]
    added variant types::AOne::Z :12: compatible;  [ -> Box<AWithZ>]
    added struct types::AWithZ :12: compatible;  [ -> ]
    "#);
}

#[test]
fn a_method_whose_id_changes_case() {
    let old = "paths: { /a: { get: { operationId: listALLThings, tags: [t], responses: { 204: { description: None. } } } } }";
    let new = old.replace("listALLThings", "listallthings");
    assert_snapshot!(check(old, &new, &CALLS), @r#"
    alone:
    call operations::t::Listallthings  Result<(), Error<Json>>  of=operations::t::T.listallthings  plain=yes
    fn operations::t::T.listallthings  () -> Listallthings  accept=*/*  http="GET /a"  id=listallthings  @/paths/~1a/get
    after:
    call operations::t::ListAllThings  Result<(), Error<Json>>  of=operations::t::T.list_all_things  plain=yes
    fn operations::t::T.list_all_things  () -> ListAllThings  accept=*/*  http="GET /a"  id=listallthings  @/paths/~1a/get
    "#);
}

#[test]
fn a_method_though_a_neighbour_has_its_name() {
    let old = "paths: { /b: { get: { operationId: pets_list, tags: [pets], responses: { 204: { description: None. } } } } }";
    let new = "paths: { /a: { get: { operationId: list, tags: [pets], responses: { 204: { description: None. } } } }, /b: { get: { operationId: pets_list, tags: [pets], responses: { 204: { description: None. } } } } }";
    assert_snapshot!(check(old, new, &CALLS), @r#"
    alone:
    call operations::pets::List  Result<(), Error<Json>>  of=operations::pets::Pets.list  plain=yes
    fn operations::pets::Pets.list  () -> List  accept=*/*  http="GET /a"  id=list  @/paths/~1a/get
    fn operations::pets::Pets.pets_list  () -> PetsList  accept=*/*  http="GET /b"  id=pets_list  @/paths/~1b/get
    call operations::pets::PetsList  Result<(), Error<Json>>  of=operations::pets::Pets.pets_list  plain=yes
    after:
    call operations::pets::List  Result<(), Error<Json>>  of=operations::pets::Pets.list  plain=yes
    call operations::pets::List2  Result<(), Error<Json>>  of=operations::pets::Pets.list_2  plain=yes
    fn operations::pets::Pets.list  () -> List  accept=*/*  http="GET /b"  id=pets_list  @/paths/~1b/get
    fn operations::pets::Pets.list_2  () -> List2  accept=*/*  http="GET /a"  id=list  @/paths/~1a/get
    "#);
}

#[test]
fn inputs_though_neighbours_have_their_names() {
    let operation = |parameters: &str| {
        format!(
            "paths: {{ '/a/{{id}}': {{ get: {{ operationId: a, tags: [t], parameters: [{{ in: path, name: id, required: true, schema: {{ type: string }} }}{parameters}], responses: {{ 204: {{ description: None. }} }} }} }} }}"
        )
    };
    let old = operation(", { in: query, name: pageSize, schema: { type: integer } }");
    let new = operation(
        ", { in: query, name: page_size, schema: { type: integer } }, { in: query, name: pageSize, schema: { type: integer } }, { in: query, name: id, schema: { type: string } }",
    );
    assert_snapshot!(check(&old, &new, &CALLS), @r#"
    alone:
    call operations::t::A  Result<(), Error<Json>>  of=operations::t::T.a
    setter operations::t::A.id_2  &str  in=query  wire=id
    setter operations::t::A.page_size  i64  in=query
    setter operations::t::A.page_size_2  i64  in=query  wire=pageSize
    fn operations::t::T.a  (id: &str) -> A  accept=*/*  http="GET /a/{id}"  id=a  @/paths/~1a~1{id}/get
    argument operations::t::T.a(id)  &str  in=path
    after:
    call operations::t::A  Result<(), Error<Json>>  of=operations::t::T.a
    setter operations::t::A.id_2  &str  in=query  wire=id
    setter operations::t::A.page_size  i64  in=query  wire=pageSize
    setter operations::t::A.page_size_2  i64  in=query  wire=page_size
    fn operations::t::T.a  (id: &str) -> A  accept=*/*  http="GET /a/{id}"  id=a  @/paths/~1a~1{id}/get
    argument operations::t::T.a(id)  &str  in=path
    "#);
}

#[test]
fn arguments_stay_where_they_were() {
    let operation = |parameters: &str| {
        format!(
            "paths: {{ /a: {{ get: {{ operationId: a, tags: [t], parameters: [{parameters}], responses: {{ 204: {{ description: None. }} }} }} }} }}"
        )
    };
    let parameter =
        |name: &str| format!("{{ in: query, name: {name}, required: true, schema: {{ type: string }} }}");
    let old = operation(&format!("{}, {}", parameter("from"), parameter("to")));
    let new = operation(&format!("{}, {}, {}", parameter("zone"), parameter("to"), parameter("from")));
    assert_snapshot!(check(&old, &new, &["fn"]), @r#"
    alone:
    fn operations::t::T.a  (zone: &str, to: &str, from: &str) -> A  accept=*/*  http="GET /a"  id=a  @/paths/~1a/get
    after:
    fn operations::t::T.a  (from: &str, to: &str, zone: &str) -> A  accept=*/*  http="GET /a"  id=a  @/paths/~1a/get
    "#);
}

/// Fragments are not sent, and neither are query parameters in the path, but they distinguish operations.
#[test]
fn arguments_of_operations_that_share_a_path() {
    let operation = |id: &str, names: [&str; 2]| {
        let input =
            |name: &str| format!("{{ in: query, name: {name}, required: true, schema: {{ type: string }} }}");
        let inputs = names.map(input).join(", ");
        format!(
            "{{ post: {{ operationId: {id}, tags: [t], parameters: [{inputs}], responses: {{ 204: {{ description: None. }} }} }} }}"
        )
    };
    let document = |names: [&str; 2]| {
        format!("paths: {{ '/a#one': {}, '/a#two': {} }}", operation("one", names), operation("two", names))
    };
    assert_snapshot!(check_kept(&document(["from", "to"]), &document(["to", "from"]), &["fn"]), @r#"
    fn operations::t::T.one  (from: &str, to: &str) -> One  accept=*/*  http="POST /a"  id=one  @"/paths/~1a#one/post"
    fn operations::t::T.two  (from: &str, to: &str) -> Two  accept=*/*  http="POST /a"  id=two  @"/paths/~1a#two/post"
    "#);
}

#[test]
fn tags_though_a_neighbour_has_their_name() {
    let old = "paths: { /b: { get: { operationId: b, tags: [user-groups], responses: { 204: { description: None. } } } } }";
    let new = "paths: { /a: { get: { operationId: a, tags: [user groups], responses: { 204: { description: None. } } } }, /b: { get: { operationId: b, tags: [user-groups], responses: { 204: { description: None. } } } } }";
    assert_snapshot!(check(old, new, &["handle", "accessor"]), @r#"
    alone:
    accessor Client.user_groups  operations::user_groups::UserGroups  features=user-groups
    accessor Client.user_groups_2  operations::user_groups_2::UserGroupsOperations  features=user-groups-2
    handle operations::user_groups::UserGroups  features=user-groups  tag="user groups"
    handle operations::user_groups_2::UserGroupsOperations  features=user-groups-2  tag=user-groups
    after:
    accessor Client.user_groups  operations::user_groups::UserGroups  features=user-groups
    accessor Client.user_groups_2  operations::user_groups_2::UserGroupsOperations  features=user-groups-2
    handle operations::user_groups::UserGroups  features=user-groups  tag=user-groups
    handle operations::user_groups_2::UserGroupsOperations  features=user-groups-2  tag="user groups"
    "#);
}

/// A name that the owner of a document asks for is one that he means.
#[test]
fn what_is_asked_for_is_no_accident() {
    let old = answering(
        "A: { type: object, properties: { home: { type: object, properties: { street: { type: string } } } } }",
    );
    let new = old.replace("home: { type: object,", "home: { type: object, x-rust-name: Place,");
    assert_snapshot!(check_changes(&old, &new), @r#"
    major
    renamed struct types::Place :12: breaking in Rust; the name [types::AHome -> types::Place]
    "#);
}

/// A definition that has another name was renamed by the document.
#[test]
fn a_definition_that_the_document_renames() {
    let old = answering(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, properties: { x: { type: string }, y: { type: string } } }",
    );
    let new = old.replace("schemas/B'", "schemas/C'").replace("B: {", "C: {");
    assert_snapshot!(check_changes(&old, &new), @r#"
    major
    renamed struct types::C :13: breaking in Rust; the name [types::B -> types::C]
    "#);
}

/// Names of a lock that are none, or are taken, are made anew.
#[test]
fn names_that_are_none_are_not_kept() {
    let text = answering("A: { type: object, properties: { b: { type: string } } }");
    let lock = generator::surface::write(&crate::common::changes::outline_of(&text, None).surface);
    let edited = lock.replace("types::A", "types::fn").replace("types::fn.b", "types::fn.a b");
    let known = generator::surface::read(&edited).map_err(|(line, why)| format!("{line}: {why}"));
    let kept = known.map(|known| {
        generator::surface::write(&crate::common::changes::outline_of(&text, Some(&known)).surface)
    });
    assert_eq!(kept, Ok(lock));
}

/// A list of a type is another type.
#[test]
fn a_variant_of_a_list_though_another_has_its_elements() {
    let union = |alternatives: &str| {
        answering(&format!(
            "U: {{ oneOf: [{alternatives}] }}\nItem: {{ type: object, required: [id], properties: {{ id: {{ type: string }} }} }}\nOther: {{ type: object, required: [no], properties: {{ no: {{ type: string }} }} }}"
        ))
    };
    let both = "{ type: array, items: { $ref: '#/components/schemas/Item' } }, { $ref: '#/components/schemas/Item' }";
    let more = format!("{both}, {{ type: array, items: {{ $ref: '#/components/schemas/Other' }} }}");
    let (old, new) = (union(both), union(&more));
    assert_snapshot!(check_kept(&old, &old, &["variant"]), @r"
    variant types::U::Item  Box<Item>
    variant types::U::List  Vec<Item>
    variant types::U::Unmatched  Json  rest=yes
    ");
    assert_snapshot!(check(&old, &new, &["variant"]), @r"
    alone:
    variant types::U::Item  Box<Item>
    variant types::U::ItemList  Vec<Item>
    variant types::U::OtherList  Vec<Other>
    variant types::U::Unmatched  Json  rest=yes
    after:
    variant types::U::Item  Box<Item>
    variant types::U::List  Vec<Item>
    variant types::U::OtherList  Vec<Other>
    variant types::U::Unmatched  Json  rest=yes
    ");
}

#[test]
fn a_view_though_there_are_more() {
    let union = |alternatives: &str| {
        answering(&format!(
            "U: {{ anyOf: [{alternatives}] }}\nOne: {{ type: object, properties: {{ a: {{ type: string }} }} }}\nOneTwo: {{ type: object, properties: {{ b: {{ type: string }} }} }}\nTwo: {{ type: object, properties: {{ c: {{ type: string }} }} }}"
        ))
    };
    let schema = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
    let old = union(&[schema("OneTwo"), schema("Two")].join(", "));
    let new = union(&[schema("OneTwo"), schema("Two"), schema("One")].join(", "));
    assert_snapshot!(check(&old, &new, &["view"]), @r"
    alone:
    view types::U.as_one  One
    view types::U.as_one_two  OneTwo
    view types::U.as_two  Two
    after:
    view types::U.as_one  OneTwo
    view types::U.as_one_2  One
    view types::U.as_two  Two
    ");
}

/// The variants of a union are no names of views.
#[test]
fn views_of_what_was_a_union() {
    let union = |required: &str| {
        answering(&format!(
            "U: {{ anyOf: [{{ $ref: '#/components/schemas/One' }}, {{ $ref: '#/components/schemas/Two' }}] }}\nOne: {{ type: object, {required} properties: {{ a: {{ type: string }} }} }}\nTwo: {{ type: object, properties: {{ c: {{ type: string }} }}, additionalProperties: false }}"
        ))
    };
    let (old, new) = (union("required: [a],"), union(""));
    assert_snapshot!(check(&old, &new, &["variant", "view"]), @r"
    alone:
    view types::U.as_one  One
    view types::U.as_two  Two
    after:
    view types::U.as_one  One
    view types::U.as_two  Two
    ");
    assert_snapshot!(check(&new, &old, &["variant", "view"]), @r"
    alone:
    variant types::U::One  Box<One>
    variant types::U::Two  Box<Two>
    variant types::U::Unmatched  Json  rest=yes
    after:
    variant types::U::One  Box<One>
    variant types::U::Two  Box<Two>
    variant types::U::Unmatched  Json  rest=yes
    ");
}

/// Paths that differ only in the names of parameters are two operations.
#[test]
fn arguments_though_another_path_has_the_same_fixed_parts() {
    let parameter =
        |name: &str| format!("{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}");
    let mut text = "paths:\n".to_owned();
    for (id, first, second) in [("one", "a", "b"), ("two", "b", "a")] {
        text.push_str(&format!(
            "  /{{{first}}}/x/{{{second}}}: {{ get: {{ operationId: {id}, tags: [t], parameters: [{}, {}], responses: {{ 204: {{ description: None. }} }} }} }}\n",
            parameter(first),
            parameter(second)
        ));
    }
    assert_snapshot!(check_diagnostics(&text), @r"
    warning[same-path]: the path differs from `/{a}/x/{b}` only in the names of parameters, so both calls send the same requests
      --> api.yaml:6:17
       at /paths/~1{b}~1x~1{a}/get
       = help: describe both as one operation, or give the paths different fixed parts
    ");
    assert_snapshot!(check_kept(&text, &text, &["fn"]), @r#"
    fn operations::t::T.one  (a: &str, b: &str) -> One  accept=*/*  http="GET /{a}/x/{b}"  id=one  @/paths/~1{a}~1x~1{b}/get
    fn operations::t::T.two  (b: &str, a: &str) -> Two  accept=*/*  http="GET /{b}/x/{a}"  id=two  @/paths/~1{b}~1x~1{a}/get
    "#);
}

/// A parameter of a path is sent by its place, so another name is the same argument.
#[test]
fn arguments_though_one_of_a_path_has_another_name() {
    let path = |first: &str, second: &str| {
        let parameter =
            |name: &str| format!("{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}");
        format!(
            "paths:\n  /a/{{{first}}}/{{{second}}}: {{ get: {{ operationId: one, tags: [t], parameters: [{}, {}], responses: {{ 204: {{ description: None. }} }} }} }}\n",
            parameter(first),
            parameter(second)
        )
    };
    assert_snapshot!(check_kept(&path("id", "b"), &path("key", "b"), &["fn"]), @r#"fn operations::t::T.one  (key: &str, b: &str) -> One  accept=*/*  http="GET /a/{key}/{b}"  id=one  @/paths/~1a~1{key}~1{b}/get"#);
    assert_snapshot!(check_kept(&path("b", "id"), &path("b", "a"), &["fn"]), @r#"fn operations::t::T.one  (b: &str, a: &str) -> One  accept=*/*  http="GET /a/{b}/{a}"  id=one  @/paths/~1a~1{b}~1{a}/get"#);
    assert_snapshot!(check_kept(&path("x", "y"), &path("y", "x"), &["fn"]), @r#"fn operations::t::T.one  (x: &str, y: &str) -> One  accept=*/*  http="GET /a/{y}/{x}"  id=one  @/paths/~1a~1{y}~1{x}/get"#);
}
