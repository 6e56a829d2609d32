//! Documents that are none, or wrong.

use super::{check_refused, check_succeeds, folder_with, generate, text, with_schema};

#[test]
fn malformed_documents() {
    check_refused("openapi: 3.0.3\ninfo: { title: [\npaths: {}\n", &["spec.yaml:4", "line 2"]);
    check_refused("openapi: 3.0.3\n\tinfo: {}\n", &["spec.yaml:2"]);
    check_refused("{\n  \"openapi\": \"3.0.3\",\n  \"info\": {,}\n}\n", &["spec.yaml:3"]);
    check_refused("", &["spec.yaml"]);
    check_refused("- a\n- b\n", &["spec.yaml"]);
    check_refused("just a string", &["spec.yaml"]);
    check_refused("title: no document\n", &["spec.yaml", "openapi"]);
    check_refused("\u{0}\u{1}\u{2}", &["spec.yaml"]);
}

#[test]
fn wrong_schemas() {
    check_refused(&with_schema("{ $ref: 'other.yaml#/Absent' }"), &["spec.yaml:12", "other.yaml"]);
    for (schema, word) in
        [("{ $ref: '#/components/schemas/Absent' }", "Absent"), ("{ type: nonsense }", "nonsense")]
    {
        let folder = folder_with(&with_schema(schema));
        let output = generate(folder.path());
        check_succeeds(&output);
        let told = text(&output.stderr);
        assert!(told.contains("spec.yaml:12") && told.contains(word), "{told}");
        assert!(told.contains("any value is accepted here"), "{told}");
    }
}
