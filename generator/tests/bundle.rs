//! Documents of several files become one tree, and findings name the file that the author wrote.

use crate::common::{check_bundle, check_files, check_files_with};
use generator::input::MissingFiles;
use insta::assert_snapshot;

/// A root document with these paths and components.
fn root(parts: &str) -> String {
    format!("openapi: 3.0.3\n{parts}\n")
}

/// One operation whose answer is a schema.
fn answer(schema: &str) -> String {
    root(&format!(
        "paths: {{ /a: {{ get: {{ operationId: get, responses: {{ '200': {{ description: One., content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}"
    ))
}

#[test]
fn definitions_of_other_files_keep_their_names() {
    let pets = "components: { schemas: { Pet: { type: object, properties: { owner: { $ref: 'people/Person.json' }, next: { $ref: '#/components/schemas/Pet' } } } } }";
    let person = "{\"type\": \"object\", \"properties\": {\"home\": {\"$ref\": \"#/definitions/Home\"}}, \"definitions\": {\"Home\": {\"$ref\": \"../my%20types.yaml#/Home%20Address\"}}}";
    let types = "'Home Address': { type: object, properties: { pet: { $ref: ./people/../pets.yml#/components/schemas/Pet } } }";
    let files = [
        ("root.yaml", &*answer("{ $ref: './pets.yml#/components/schemas/Pet' }")),
        ("pets.yml", pets),
        ("people/Person.json", person),
        ("my types.yaml", types),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"operationId":"get","responses":{"200":{"description":"One.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}
    schemas/Pet: {"type":"object","properties":{"owner":{"$ref":"#/components/schemas/Person"},"next":{"$ref":"#/components/schemas/Pet"}}}
    schemas/Person: {"type":"object","properties":{"home":{"$ref":"#/components/schemas/Home"}}}
    schemas/Home: {"type":"object","properties":{"pet":{"$ref":"#/components/schemas/Pet"}}}
    "##);
}

#[test]
fn a_component_that_is_a_file_keeps_its_own_name() {
    let paths = "paths: { /a: { get: { responses: { '200': { $ref: 'responses.yaml#/Fine' } } } } }";
    let components =
        "components: { schemas: { Animal: { $ref: schemas/pet.yaml }, Other: { $ref: schemas/pet.yaml } } }";
    let files = [
        ("api/root.yaml", &*root(&format!("{paths}\n{components}"))),
        (
            "api/responses.yaml",
            "Fine: { description: Fine., content: { application/json: { schema: { $ref: './root.yaml#/components/schemas/Animal' } } } }",
        ),
        ("api/schemas/pet.yaml", "type: object\nproperties: { next: { $ref: pet.yaml } }"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"responses":{"200":{"$ref":"#/components/responses/Fine"}}}}
    schemas/Animal: {"type":"object","properties":{"next":{"$ref":"#/components/schemas/Animal"}}}
    schemas/Other: {"$ref":"#/components/schemas/Animal"}
    responses/Fine: {"description":"Fine.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Animal"}}}}
    "##);
}

#[test]
fn names_of_parts_count_in_the_file_that_has_them() {
    let pets = "Pet: { type: object, properties: { owner: { $ref: '#owner' }, home: { $ref: 'home' } } }\nOwner: { $anchor: owner, type: object }\nHome: { $id: home, type: string }";
    let files = [("root.yaml", &*answer("{ $ref: 'pets.yaml#/Pet' }")), ("pets.yaml", pets)];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"operationId":"get","responses":{"200":{"description":"One.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}
    schemas/Pet: {"type":"object","properties":{"owner":{"$ref":"#/components/schemas/Owner"},"home":{"$ref":"#/components/schemas/Home"}}}
    schemas/Home: {"$id":"home","type":"string"}
    schemas/Owner: {"$anchor":"owner","type":"object"}
    "##);
}

#[test]
fn paths_and_whole_sections_may_be_files() {
    let parts = "paths: { /a: { $ref: paths/a.yaml }, /b: { $ref: '#/paths/~1a' }, /c: { $ref: 'paths/all.yaml#/c' } }\ncomponents: { schemas: { $ref: schemas/_index.yaml } }";
    let files = [
        ("root.yaml", &*root(parts)),
        (
            "paths/a.yaml",
            "get: { parameters: [{ $ref: '../parts.yaml#/parameters/Limit' }], requestBody: { $ref: ../parts.yaml#/bodies/Pet }, responses: { '200': { description: A., content: { application/json: { schema: { type: object } } } } } }",
        ),
        ("paths/all.yaml", "c: { $ref: a.yaml }"),
        (
            "parts.yaml",
            "parameters: { Limit: { name: limit, in: query } }\nbodies: { Pet: { content: { application/json: { schema: { $ref: 'root.yaml#/components/schemas/Pet' } } } } }",
        ),
        ("schemas/_index.yaml", "Pet: { $ref: ./Pet.yaml }\nHome: { type: string }"),
        ("schemas/Pet.yaml", "type: object\nproperties: { home: { $ref: '_index.yaml#/Home' } }"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"parameters":[{"$ref":"#/components/parameters/Limit"}],"requestBody":{"$ref":"#/components/requestBodies/Pet"},"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"type":"object"}}}}}}}
    paths /b: {"get":{"parameters":[{"$ref":"#/paths/~1a/get/parameters/0"}],"requestBody":{"$ref":"#/paths/~1a/get/requestBody"},"responses":{"200":{"$ref":"#/paths/~1a/get/responses/200"}}}}
    paths /c: {"get":{"parameters":[{"$ref":"#/paths/~1a/get/parameters/0"}],"requestBody":{"$ref":"#/paths/~1a/get/requestBody"},"responses":{"200":{"$ref":"#/paths/~1a/get/responses/200"}}}}
    schemas/Pet: {"type":"object","properties":{"home":{"$ref":"#/components/schemas/Home"}}}
    schemas/Home: {"type":"string"}
    requestBodies/Pet: {"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}
    parameters/Limit: {"name":"limit","in":"query"}
    "##);
}

#[test]
fn discriminators_lead_to_files() {
    let union = "oneOf: [{ $ref: Cat.yaml }, { $ref: '#/definitions/Dog' }]\ndiscriminator: { propertyName: kind, mapping: { cat: ./Cat.yaml, dog: Dog, old: '#/definitions/Dog', none: Gone } }\ndefinitions: { Dog: { type: object } }";
    let files = [
        ("root.yaml", &*answer("{ $ref: s/Pet.yaml }")),
        ("s/Pet.yaml", union),
        ("s/Cat.yaml", "type: object"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"operationId":"get","responses":{"200":{"description":"One.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}
    schemas/Pet: {"oneOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind","mapping":{"cat":"#/components/schemas/Cat","dog":"#/components/schemas/Dog","old":"#/components/schemas/Dog","none":"Gone"}}}
    schemas/Cat: {"type":"object"}
    schemas/Dog: {"type":"object"}
    "##);
}

/// The file or a folder tells them apart, unless it only says what kind of parts it has; such names are legal ones.
#[test]
fn definitions_of_equal_names_are_told_apart_by_their_files() {
    let reference = |text: &str| format!("{{ in: query, name: a, schema: {{ $ref: '{text}' }} }}");
    let paths = [
        "actions.yml#/region",
        "nfs/models/region.yml",
        "dns/models/region.yml",
        "dns/models/region.yml#/items",
        "other.yml#/home address",
    ];
    let parameters = paths.map(reference).join(", ");
    let root =
        root(&format!("paths: {{ /a: {{ get: {{ parameters: [{parameters}], responses: {{}} }} }} }}"));
    let files = [
        ("root.yaml", &*root),
        ("actions.yml", "region: { type: string }"),
        ("nfs/models/region.yml", "type: integer"),
        ("dns/models/region.yml", "type: array\nitems: { type: boolean }"),
        ("other.yml", "home address: { type: number }"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"parameters":[{"in":"query","name":"a","schema":{"$ref":"#/components/schemas/region"}},{"in":"query","name":"a","schema":{"$ref":"#/components/schemas/nfs-region"}},{"in":"query","name":"a","schema":{"$ref":"#/components/schemas/dns-region"}},{"in":"query","name":"a","schema":{"$ref":"#/components/schemas/dns-region/items"}},{"in":"query","name":"a","schema":{"$ref":"#/components/schemas/home-address"}}],"responses":{}}}
    schemas/region: {"type":"string"}
    schemas/dns-region: {"type":"array","items":{"type":"boolean"}}
    schemas/nfs-region: {"type":"integer"}
    schemas/home-address: {"type":"number"}
    "##);
}

/// Documents are bundled by tools that forget the mappings.
#[test]
fn files_that_only_a_mapping_names_are_not_needed() {
    let parts = "paths: { /a: { get: { responses: { '200': { description: A., content: { application/json: { examples: { e: { $ref: gone.json } }, schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object }], discriminator: { propertyName: kind, mapping: { cat: 'models/pets.yml#/Cat', dog: models/dog.yml } } } } } } } } } }\ncomponents: { schemas: { Cat: { type: string } } }";
    let files = [("root.yaml", &*root(parts))];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"responses":{"200":{"description":"A.","content":{"application/json":{"examples":{"e":{}},"schema":{"oneOf":[{"$ref":"#/components/schemas/Cat"},{"type":"object"}],"discriminator":{"propertyName":"kind","mapping":{"cat":"#/components/schemas/Cat","dog":"models/dog.yml"}}}}}}}}}
    schemas/Cat: {"type":"string"}
    warning[discriminator]: the tag `cat` leads to `models/pets.yml#/Cat`, which is not there; the schema `Cat` is
      --> root.yaml:2:254
       at /paths/~1a/get/responses/200/content/application~1json/schema/discriminator/mapping/cat
    warning[discriminator]: the tag `dog` leads to `models/dog.yml`, which is not there; no alternative has this tag
      --> root.yaml:2:283
       at /paths/~1a/get/responses/200/content/application~1json/schema/discriminator/mapping/dog
    "##);
}

/// A type with another name than in its file is still told by that one on the wire.
#[test]
fn discriminators_keep_the_names_of_files() {
    let parts = "paths: { /a: { get: { responses: { '200': { description: A., content: { application/json: { schema: { oneOf: [{ $ref: b.yaml#/Cat }, { $ref: b.yaml#/Dog }], discriminator: { propertyName: kind } } } } } } } } }\ncomponents: { schemas: { Cat: { type: string } } }";
    let files = [("root.yaml", &*root(parts)), ("b.yaml", "Cat: { type: object }\nDog: { type: object }")];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/b-Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind","mapping":{"Cat":"#/components/schemas/b-Cat"}}}}}}}}}
    schemas/Cat: {"type":"string"}
    schemas/b-Cat: {"type":"object"}
    schemas/Dog: {"type":"object"}
    "##);
}

#[test]
fn names_that_are_taken_are_qualified() {
    let parts = "paths: { /a: { get: { responses: { '200': { description: A., content: { a/b: { schema: { $ref: b.yaml#/Pet } }, a/c: { schema: { $ref: c.yaml#/Pet } }, a/d: { schema: { $ref: c/b.yaml#/Pet } } } } } } } }\ncomponents: { schemas: { Pet: { type: string } } }";
    let files = [
        ("root.yaml", &*root(parts)),
        ("b.yaml", "Pet: { type: object }"),
        ("c.yaml", "Pet: { type: integer }"),
        ("c/b.yaml", "Pet: { type: number }"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"responses":{"200":{"description":"A.","content":{"a/b":{"schema":{"$ref":"#/components/schemas/b-Pet"}},"a/c":{"schema":{"$ref":"#/components/schemas/c-Pet"}},"a/d":{"schema":{"$ref":"#/components/schemas/b-Pet-2"}}}}}}}
    schemas/Pet: {"type":"string"}
    schemas/b-Pet: {"type":"object"}
    schemas/c-Pet: {"type":"integer"}
    schemas/b-Pet-2: {"type":"number"}
    "##);
}

#[test]
fn files_that_cannot_be_read_are_told_once_each() {
    let all = "{ oneOf: [{ $ref: gone.yaml }, { $ref: 'gone.yaml#/x' }, { $ref: /etc/types.yaml }, { $ref: 'https://example.org/a.json#/A' }, { $ref: 'https://example.org/a.json#/B' }, { $ref: ../bad.json }, { $ref: 'here.yaml' }] }";
    let files = [
        ("api/root.yaml", &*answer(all)),
        ("bad.json", "{"),
        ("api/here.yaml", "type: object\nproperties:\n  a: { $ref: deep/gone.yaml }"),
    ];
    assert_snapshot!(check_files(&files), @"
    error[external-file]: cannot read `api/gone.yaml`, to which `gone.yaml` leads: there is no such file
      --> api/root.yaml
       at /paths/~1a/get/responses/200/content/application~1json/schema/oneOf/0/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    error[external-file]: cannot read `/etc/types.yaml`, to which `/etc/types.yaml` leads: it is an absolute path, and files are named from the one that refers to them
      --> api/root.yaml
       at /paths/~1a/get/responses/200/content/application~1json/schema/oneOf/2/$ref
       = help: copy the file beside the document, or replace the reference with an overlay
    error[external-file]: cannot read `https://example.org/a.json`, to which `https://example.org/a.json#/A` leads: it is a URL, and nothing is read from the network
      --> api/root.yaml
       at /paths/~1a/get/responses/200/content/application~1json/schema/oneOf/3/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    error[syntax]: not valid JSON: EOF while parsing an object at line 1 column 1
      --> bad.json:1:1
    error[external-file]: cannot read `api/deep/gone.yaml`, to which `deep/gone.yaml` leads: there is no such file
      --> api/here.yaml
       at /properties/a/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    ");
}

/// What is not there costs its place and nothing else, if that is wanted; what must not be read is an error all the same.
#[test]
fn files_that_are_not_there_can_be_skipped() {
    let parts = "info: { title: T, version: '1' }\nservers: [{ url: https://a.example }]\npaths:\n  /a: { get: { operationId: get, tags: [a], parameters: [{ $ref: gone.yaml#/limit }], requestBody: { $ref: gone.yaml#/body }, responses: { '200': { description: One., content: { application/json: { schema: { $ref: 'https://example.org/a.json' } } } }, '201': { $ref: gone.yaml#/created } } } }\n  /b: { $ref: gone-path.yaml }\n  /c: { get: { operationId: c, tags: [a], responses: { '200': { description: C., content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } } } }\ncomponents: { schemas: { Part: { $ref: gone-part.yaml } } }";
    let files = [("api/root.yaml", &*root(parts))];
    assert_snapshot!(check_files_with(&files, MissingFiles::Skip), @r#"
    warning[external-file]: cannot read `api/gone.yaml`, to which `gone.yaml#/limit` leads: there is no such file; what refers to it is left out
      --> api/root.yaml:5:60
       at /paths/~1a/get/parameters/0/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    warning[external-file]: cannot read `https://example.org/a.json`, to which `https://example.org/a.json` leads: it is a URL, and nothing is read from the network; what refers to it is left out
      --> api/root.yaml:5:209
       at /paths/~1a/get/responses/200/content/application~1json/schema/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    warning[external-file]: cannot read `api/gone-path.yaml`, to which `gone-path.yaml` leads: there is no such file; what refers to it is left out
      --> api/root.yaml:6:9
       at /paths/~1b/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    warning[external-file]: cannot read `api/gone-part.yaml`, to which `gone-part.yaml` leads: there is no such file; what refers to it is left out
      --> api/root.yaml:8:34
       at /components/schemas/Part/$ref
       = help: download the file beside the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    warning[reference]: the reference `gone.yaml#/limit` has no target; the parameter is left out
      --> api/root.yaml:5:58
       at /paths/~1a/get/parameters/0
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `gone.yaml#/body` has no target; the body is left out
      --> api/root.yaml:5:87
       at /paths/~1a/get/requestBody
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `gone.yaml#/created` has no target; the response is left out
      --> api/root.yaml:5:253
       at /paths/~1a/get/responses/201
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `gone-path.yaml` has no target; the path is left out
      --> api/root.yaml:6:3
       at /paths/~1b
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `https://example.org/a.json` has no target; any value is accepted here
      --> api/root.yaml:5:199
       at /paths/~1a/get/responses/200/content/application~1json/schema
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `gone-part.yaml` has no target; any value is accepted here
      --> api/root.yaml:8:26
       at /components/schemas/Part
       = help: correct the reference, or add the definition to the file that it names
    "#);
    let member = [("api/root.yaml", &*answer("{ allOf: [{ $ref: gone.yaml }, { type: object }] }"))];
    let told = check_files_with(&member, MissingFiles::Skip);
    assert!(told.contains("warning[reference]: the member `gone.yaml` of `allOf` has no target"), "{told}");
    assert!(!told.contains("error["), "{told}");
    assert!(check_files(&member).starts_with("error[external-file]: cannot read `api/gone.yaml`"), "{told}");
    let absolute = [("api/root.yaml", &*answer("{ $ref: /etc/types.yaml }"))];
    assert_snapshot!(check_files_with(&absolute, MissingFiles::Skip), @"
    error[external-file]: cannot read `/etc/types.yaml`, to which `/etc/types.yaml` leads: it is an absolute path, and files are named from the one that refers to them
      --> api/root.yaml
       at /paths/~1a/get/responses/200/content/application~1json/schema/$ref
       = help: copy the file beside the document, or replace the reference with an overlay
    ");
}

#[test]
fn findings_name_the_file_and_the_place_there() {
    let files = [
        ("api/root.yaml", &*answer("{ $ref: types.yaml#/Pet }")),
        (
            "api/types.yaml",
            "Pet:\n  type: object\n  properties:\n    a: { required: yes }\n    b: { $ref: '#/Gone' }\n    c: { $ref: 'more.yaml#/Gone' }",
        ),
        ("api/more.yaml", "{}"),
    ];
    assert_snapshot!(check_files(&files), @"
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api/root.yaml:1:1
       at the document's root
    warning[required]: `required` is one name, not a list; it is read as one
      --> api/types.yaml:4:10
       at /Pet/properties/a/required
    warning[reference]: the reference `more.yaml#/Gone` has no target; any value is accepted here
      --> api/types.yaml:6:5
       at /Pet/properties/c
       = help: correct the reference, or add the definition to the file that it names
    warning[reference]: the reference `api/types.yaml#/Gone` has no target; any value is accepted here
      --> api/types.yaml:5:5
       at /Pet/properties/b
       = help: correct the reference, or add the definition to the file that it names
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api/root.yaml:1:1
       at the document's root
    ");
}

/// What is put together first and rewritten then is still found where it was written.
#[test]
fn findings_of_older_documents_in_several_files() {
    let root = "swagger: '2.0'\nhost: a.example\npaths:\n  /a: { $ref: a.json }\n";
    let item = r#"{"post": {"operationId": "a", "tags": ["a"], "parameters": [{"in": "body", "name": "b", "schema": {"$ref": "types.yaml#/definitions/Pet"}}, {"in": "query", "name": "q", "type": "array", "items": {"type": "string"}, "collectionFormat": "tsv"}], "responses": {"200": {"description": "A.", "schema": {"properties": []}}}}}"#;
    let types = "definitions:\n  Pet:\n    type: object\n    properties:\n      a: { required: yes }\n";
    let files = [("root.yaml", root), ("a.json", item), ("types.yaml", types)];
    assert_snapshot!(check_files(&files), @r#"
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by tabs here; callers write one string, with tabs between the values
      --> a.json:1:141
       at /post/parameters/1
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> root.yaml:1:1
       at the document's root
    warning[schema-keyword]: `properties` is a list, not a mapping; the object has no known properties
      --> a.json:1:299
       at /post/responses/200/schema/properties
    warning[required]: `required` is one name, not a list; it is read as one
      --> types.yaml:5:12
       at /definitions/Pet/properties/a/required
    "#);
}

#[test]
fn common_faults_of_references_are_repaired() {
    let parts = "paths: { /a: { $ref: a.yaml } }\ncomponents: { schemas: { Pet: { type: string }, Old: { $ref: Pet }, Loose: { $ref: 'b.yaml#Pet' } } }";
    let files = [
        ("root.yaml", &*root(parts)),
        (
            "a.yaml",
            "get: { responses: { '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }",
        ),
        ("b.yaml", "Pet: { type: integer }"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"get":{"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}
    schemas/Pet: {"type":"string"}
    schemas/Old: {"$ref":"#/components/schemas/Pet"}
    schemas/Loose: {"type":"integer"}
    warning[reference]: `#/components/schemas/Pet` is not in this file; the definition in `root.yaml` is used
      --> a.yaml:1:88
       at /get/responses/200/content/application~1json/schema/$ref
    warning[reference]: `Pet` is a name, not a reference; it is read as `#/components/schemas/Pet`
      --> root.yaml:3:56
       at /components/schemas/Old/$ref
    "##);
}

#[test]
fn circles_end() {
    let parts = "paths: { /a: { $ref: a.yaml }, /b: { $ref: '#/paths/~1b' } }\ncomponents: { schemas: { A: { $ref: s.yaml }, B: { $ref: root.yaml#/components/schemas/B } } }";
    let files = [
        ("root.yaml", &*root(parts)),
        ("a.yaml", "post: { callbacks: { done: { '{$url}': { $ref: a.yaml } } }, responses: {} }"),
        ("s.yaml", "$ref: s.yaml"),
    ];
    assert_snapshot!(check_bundle(&files), @r##"
    paths /a: {"post":{"callbacks":{"done":{"{$url}":{}}},"responses":{}}}
    paths /b: {}
    schemas/A: {"$ref":"#/components/schemas/A"}
    schemas/B: {"$ref":"#/components/schemas/B"}
    warning[reference]: the reference is part of a circle and has no value; it is left out
      --> a.yaml:1:30
       at /post/callbacks/done/{$url}
    warning[reference]: the reference is part of a circle and has no value; it is left out
      --> root.yaml:2:32
       at /paths/~1b
    "##);
    let chain: Vec<(String, String)> = (0..200)
        .map(|number| {
            let next = format!("{{ $ref: {}.yaml }}", number + 1);
            (
                format!("{number}.yaml"),
                format!("get: {{ callbacks: {{ a: {{ b: {next} }} }}, responses: {{}} }}"),
            )
        })
        .collect();
    let mut files: Vec<(&str, &str)> = vec![("root.yaml", "openapi: 3.0.3\npaths: { /a: { $ref: 0.yaml } }")];
    files.extend(chain.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let reported = check_bundle(&files);
    assert!(reported.contains("the files of the document nest more than 512 deep"), "{reported}");
}
