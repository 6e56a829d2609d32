//! Definitions that frameworks write twice, for requests and responses or in two spellings, and when they
//! share a type.

use crate::common::{answering, check_names};
use insta::assert_snapshot;

#[test]
fn twins_that_are_equal_are_one_type() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/Tree-Input' }, b: { $ref: '#/components/schemas/Tree-Output' }, c: { $ref: '#/components/schemas/Leaf-Input' }, d: { $ref: '#/components/schemas/Leaf-Output' }, e: { $ref: '#/components/schemas/User-Input' }, f: { $ref: '#/components/schemas/User-Output' } } }
Tree-Input: { type: object, title: Tree, properties: { kids: { type: array, items: { $ref: '#/components/schemas/Tree-Input' } }, leaf: { $ref: '#/components/schemas/Leaf-Input' }, kind: { type: string, enum: [a, b] } } }
Tree-Output: { type: object, title: Tree, properties: { leaf: { $ref: '#/components/schemas/Leaf-Output' }, kids: { type: array, items: { $ref: '#/components/schemas/Tree-Output' } }, kind: { type: string, enum: [a, b] } } }
Leaf-Input: { type: object, properties: { a: { anyOf: [{ type: string }, { type: integer }] } } }
Leaf-Output: { type: object, properties: { a: { anyOf: [{ type: string }, { type: integer }] } } }
User-Input: { type: object, properties: { a: { type: string } } }
User-Output: { type: object, required: [a], properties: { a: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    Leaf: /components/schemas/Leaf-Input
    Tree: /components/schemas/Tree-Input
    UserInput: /components/schemas/User-Input
    UserOutput: /components/schemas/User-Output
    LeafA: /components/schemas/Leaf-Input/properties/a
    TreeKind: /components/schemas/Tree-Input/properties/kind
    get(): get
    note[equal-definitions]: the definition is equal to `Tree-Input`; both are the type `Tree`
      --> api.yaml:14:5
       at /components/schemas/Tree-Output
    note[equal-definitions]: the definition is equal to `Leaf-Input`; both are the type `Leaf`
      --> api.yaml:16:5
       at /components/schemas/Leaf-Output
    "#);
}

/// A difference one level down makes the definitions different; and the name of another definition is not
/// taken from it.
#[test]
fn twins_that_differ_below_stay_two_and_take_no_name() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/Tree-Input' }, b: { $ref: '#/components/schemas/Tree-Output' }, c: { $ref: '#/components/schemas/Leaf-Input' }, d: { $ref: '#/components/schemas/Leaf-Output' }, e: { $ref: '#/components/schemas/User-Input' }, f: { $ref: '#/components/schemas/User-Output' }, g: { $ref: '#/components/schemas/User' } } }
Tree-Input: { type: object, properties: { leaf: { $ref: '#/components/schemas/Leaf-Input' } } }
Tree-Output: { type: object, properties: { leaf: { $ref: '#/components/schemas/Leaf-Output' } } }
Leaf-Input: { type: object, properties: { a: { type: string } } }
Leaf-Output: { type: object, required: [a], properties: { a: { type: string } } }
User-Input: { type: object, properties: { a: { type: string } } }
User-Output: { type: object, properties: { a: { type: string } } }
User: { type: object, properties: { b: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r"
    A: /components/schemas/A
    LeafInput: /components/schemas/Leaf-Input
    LeafOutput: /components/schemas/Leaf-Output
    TreeInput: /components/schemas/Tree-Input
    TreeOutput: /components/schemas/Tree-Output
    User: /components/schemas/User
    UserInput: /components/schemas/User-Input
    get(): get
    note[equal-definitions]: the definition is equal to `User-Input`; both are the type `UserInput`
      --> api.yaml:18:5
       at /components/schemas/User-Output
    ");
}

/// A third definition with the common name shares the type if it is equal; otherwise the pair gets the name
/// of the first.
#[test]
fn twins_beside_a_third_of_the_plain_name() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/Tree-Input' }, b: { $ref: '#/components/schemas/Tree-Output' }, c: { $ref: '#/components/schemas/Tree' }, d: { $ref: '#/components/schemas/Leaf_Input' }, e: { $ref: '#/components/schemas/Leaf_Output' }, f: { $ref: '#/components/schemas/Leaf' }, g: { $ref: '#/components/schemas/Pet.Input' }, h: { $ref: '#/components/schemas/Pet.Output' }, i: { $ref: '#/components/schemas/Pet' }, j: { $ref: '#/components/schemas/UserInput' }, k: { $ref: '#/components/schemas/UserOutput' }, l: { $ref: '#/components/schemas/User' } } }
Tree: { type: object, properties: { kids: { type: array, items: { $ref: '#/components/schemas/Tree' } }, leaf: { $ref: '#/components/schemas/Leaf_Input' } } }
Tree-Input: { type: object, properties: { kids: { type: array, items: { $ref: '#/components/schemas/Tree-Input' } }, leaf: { $ref: '#/components/schemas/Leaf_Input' } } }
Tree-Output: { type: object, properties: { kids: { type: array, items: { $ref: '#/components/schemas/Tree-Output' } }, leaf: { $ref: '#/components/schemas/Leaf_Output' } } }
Leaf: { type: object, properties: { b: { type: string } } }
Leaf_Input: { type: object, properties: { a: { type: string } } }
Leaf_Output: { type: object, properties: { a: { type: string } } }
Pet: { type: object, properties: { a: { type: integer } } }
Pet.Input: { type: object, properties: { a: { type: integer } } }
Pet.Output: { type: object, required: [a], properties: { a: { type: integer } } }
User: { type: object, properties: { n: { type: string } } }
UserInput: { type: object, title: User, properties: { m: { type: string } } }
UserOutput: { type: object, title: User, properties: { m: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r"
    A: /components/schemas/A
    Leaf: /components/schemas/Leaf
    LeafInput: /components/schemas/Leaf_Input
    Pet: /components/schemas/Pet
    PetOutput: /components/schemas/Pet.Output
    Tree: /components/schemas/Tree
    User: /components/schemas/User
    UserInput: /components/schemas/UserInput
    get(): get
    note[equal-definitions]: the definition is equal to `Tree`; both are the type `Tree`
      --> api.yaml:14:5
       at /components/schemas/Tree-Input
    note[equal-definitions]: the definition is equal to `Tree`; both are the type `Tree`
      --> api.yaml:15:5
       at /components/schemas/Tree-Output
    note[equal-definitions]: the definition is equal to `Leaf_Input`; both are the type `LeafInput`
      --> api.yaml:18:5
       at /components/schemas/Leaf_Output
    note[equal-definitions]: the definition is equal to `Pet`; both are the type `Pet`
      --> api.yaml:20:5
       at /components/schemas/Pet.Input
    note[equal-definitions]: the definition is equal to `UserInput`; both are the type `UserInput`
      --> api.yaml:24:5
       at /components/schemas/UserOutput
    ");
}

/// Two spellings of the plain name and both definitions of the pair share a type if all are equal; a
/// different one gets its own.
#[test]
fn twins_in_case_and_ending_at_once() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/user' }, b: { $ref: '#/components/schemas/User' }, c: { $ref: '#/components/schemas/userRequest' }, d: { $ref: '#/components/schemas/UserRequest' }, e: { $ref: '#/components/schemas/PET' }, f: { $ref: '#/components/schemas/Pet' }, g: { $ref: '#/components/schemas/pet' } } }
user: { type: object, properties: { a: { type: string } } }
User: { type: object, properties: { a: { type: string } } }
userRequest: { type: object, properties: { a: { type: string } } }
UserRequest: { type: object, properties: { a: { type: string } } }
PET: { type: object, properties: { b: { type: string } } }
Pet: { type: object, properties: { c: { type: string } } }
pet: { type: object, properties: { c: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r"
    A: /components/schemas/A
    PetBody: /components/schemas/PET
    Pet: /components/schemas/Pet
    User: /components/schemas/User
    get(): get
    note[equal-definitions]: the definition is equal to `User`; both are the type `User`
      --> api.yaml:13:5
       at /components/schemas/user
    note[equal-definitions]: the definition is equal to `User`; both are the type `User`
      --> api.yaml:15:5
       at /components/schemas/userRequest
    note[equal-definitions]: the definition is equal to `User`; both are the type `User`
      --> api.yaml:16:5
       at /components/schemas/UserRequest
    note[equal-definitions]: the definition is equal to `Pet`; both are the type `Pet`
      --> api.yaml:19:5
       at /components/schemas/pet
    ");
}

/// Without a separator in the names, titles decide, or the fact that one name is the start of the other.
#[test]
fn twins_without_signs_are_one_type() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/TreeInput' }, b: { $ref: '#/components/schemas/TreeOutput' }, c: { $ref: '#/components/schemas/LeafInput' }, d: { $ref: '#/components/schemas/LeafOutput' }, e: { $ref: '#/components/schemas/Book' }, f: { $ref: '#/components/schemas/BookRequest' }, g: { $ref: '#/components/schemas/Owner' }, h: { $ref: '#/components/schemas/OwnerRequest' }, i: { $ref: '#/components/schemas/Kind' }, j: { $ref: '#/components/schemas/KindRequest' }, k: { $ref: '#/components/schemas/Other' }, l: { $ref: '#/components/schemas/OtherRequest' } } }
TreeInput: { type: object, title: Tree, properties: { kids: { type: array, items: { $ref: '#/components/schemas/TreeInput' } } } }
TreeOutput: { type: object, title: Tree, properties: { kids: { type: array, items: { $ref: '#/components/schemas/TreeOutput' } } } }
LeafInput: { type: object, properties: { a: { type: string } } }
LeafOutput: { type: object, properties: { a: { type: string } } }
Book: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' }, kind: { $ref: '#/components/schemas/Kind' } } }
BookRequest: { type: object, properties: { owner: { $ref: '#/components/schemas/OwnerRequest' }, kind: { $ref: '#/components/schemas/KindRequest' } } }
Owner: { type: object, properties: { name: { type: string }, book: { $ref: '#/components/schemas/Book' } } }
OwnerRequest: { type: object, properties: { name: { type: string }, book: { $ref: '#/components/schemas/BookRequest' } } }
Kind: { type: string, enum: [a, b] }
KindRequest: { type: string, enum: [a, b] }
Other: { type: object, properties: { id: { type: integer, readOnly: true }, name: { type: string } } }
OtherRequest: { type: object, properties: { name: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    A: /components/schemas/A
    Book: /components/schemas/Book
    Kind: /components/schemas/Kind
    LeafInput: /components/schemas/LeafInput
    LeafOutput: /components/schemas/LeafOutput
    Other: /components/schemas/Other
    OtherRequest: /components/schemas/OtherRequest
    Owner: /components/schemas/Owner
    Tree: /components/schemas/TreeInput
    get(): get
    note[equal-definitions]: the definition is equal to `TreeInput`; both are the type `Tree`
      --> api.yaml:14:5
       at /components/schemas/TreeOutput
    note[equal-definitions]: the definition is equal to `Book`; both are the type `Book`
      --> api.yaml:18:5
       at /components/schemas/BookRequest
    note[equal-definitions]: the definition is equal to `Owner`; both are the type `Owner`
      --> api.yaml:20:5
       at /components/schemas/OwnerRequest
    note[equal-definitions]: the definition is equal to `Kind`; both are the type `Kind`
      --> api.yaml:22:5
       at /components/schemas/KindRequest
    "#);
}

/// Names that differ only in case and punctuation would get numbers as types.
#[test]
fn twins_in_two_spellings_are_one_type() {
    let schemas = "
A: { type: object, properties: { a: { $ref: '#/components/schemas/user' }, b: { $ref: '#/components/schemas/User' }, c: { $ref: '#/components/schemas/my_pet' }, d: { $ref: '#/components/schemas/MyPet' }, e: { $ref: '#/components/schemas/my-pet' }, f: { $ref: '#/components/schemas/Note' }, g: { $ref: '#/components/schemas/note' } } }
user: { type: object, properties: { a: { type: string }, next: { $ref: '#/components/schemas/user' } } }
User: { type: object, properties: { a: { type: string }, next: { $ref: '#/components/schemas/User' } } }
my_pet: { type: object, properties: { b: { type: string } } }
MyPet: { type: object, properties: { b: { type: string } } }
my-pet: { type: object, properties: { b: { type: string }, c: { type: string } } }
Note: { type: object, properties: { d: { type: string } } }
note: { type: object, x-rust-name: Remark, properties: { d: { type: string } } }
";
    assert_snapshot!(check_names(&answering(schemas)), @r#"
    Remark: /components/schemas/note
    A: /components/schemas/A
    MyPet: /components/schemas/MyPet
    Note: /components/schemas/Note
    User: /components/schemas/User
    MyPetBody: /components/schemas/my-pet
    get(): get
    note[equal-definitions]: the definition is equal to `User`; both are the type `User`
      --> api.yaml:13:5
       at /components/schemas/user
    note[equal-definitions]: the definition is equal to `MyPet`; both are the type `MyPet`
      --> api.yaml:15:5
       at /components/schemas/my_pet
    "#);
}
