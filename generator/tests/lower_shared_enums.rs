//! Equal enums of responses, which become one type that each operation names.

use crate::common::check_lower;
use insta::assert_snapshot;

const TEXT: &str = "content: { application/json: { schema: { type: string } } }";
const NUMBER: &str = "content: { application/json: { schema: { type: integer } } }";

/// Operations of two tags; each failure is a line of YAML.
fn check_failures(failures: &[&str]) -> String {
    let mut text = "paths:\n".to_owned();
    for (index, failures) in failures.iter().enumerate() {
        let tag = ["cats", "dogs"][index % 2];
        text.push_str(&format!(
            "  /p{index}:\n    get:\n      operationId: get{index}\n      tags: [{tag}]\n      responses: {{ 200: {{ description: One. }}, {failures} }}\n"
        ));
    }
    check_lower(&text)
        .lines()
        .filter(|line| line.contains("fails with"))
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

#[test]
fn equal_failures_of_several_operations_are_one_type() {
    let (bad, none) = (format!("400: {{ description: Bad., {TEXT} }}"), "404: { description: None. }");
    let other = format!("404: {{ description: None., {NUMBER} }}");
    let (same, differs) = (format!("{bad}, {none}"), format!("{bad}, {other}"));
    let many = format!("{same}, 401: {{ description: No., {TEXT} }}, 5XX: {{ description: No., {TEXT} }}");
    let failures = [&same, &differs, &same, &many, &differs, &same.replace("Bad.", "Wrong."), &many];
    assert_snapshot!(check_failures(&failures.map(String::as_str)), @r"
    fails with Get0Error = BadRequestOrNotFound { BadRequest(Exact(400)): String, NotFound(Exact(404)): empty, Other }
    fails with Get2Error = BadRequestOrNotFound { BadRequest(Exact(400)): String, NotFound(Exact(404)): empty, Other }
    fails with Get4Error = BadRequestOrNotFound2 { BadRequest(Exact(400)): String, NotFound(Exact(404)): Integer64, Other }
    fails with Get6Error = Status400Or401Or404Or5xx { BadRequest(Exact(400)): String, Unauthorized(Exact(401)): String, NotFound(Exact(404)): empty, Status5xx(Range(5)): String, Other }
    fails with Get1Error = BadRequestOrNotFound2 { BadRequest(Exact(400)): String, NotFound(Exact(404)): Integer64, Other }
    fails with Get3Error = Status400Or401Or404Or5xx { BadRequest(Exact(400)): String, Unauthorized(Exact(401)): String, NotFound(Exact(404)): empty, Status5xx(Range(5)): String, Other }
    fails with Get5Error = BadRequestOrNotFound { BadRequest(Exact(400)): String, NotFound(Exact(404)): empty, Other }
    ");
    assert_snapshot!(check_failures(&[&same, &differs]), @r"
    fails with Get0Error { BadRequest(Exact(400)): String, NotFound(Exact(404)): empty, Other }
    fails with Get1Error { BadRequest(Exact(400)): String, NotFound(Exact(404)): Integer64, Other }
    ");
}
