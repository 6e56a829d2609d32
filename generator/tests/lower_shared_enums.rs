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

/// The names follow from the places of operations, not from their order.
#[test]
fn the_order_of_operations_names_nothing() {
    let failing = |paths: [(&str, &str); 4]| {
        let mut text = "paths:\n".to_owned();
        for (path, of) in paths {
            text.push_str(&format!(
                "  /{path}:\n    get:\n      operationId: get_{path}\n      tags: [t]\n      responses: {{ 400: {{ description: Bad., {TEXT} }}, 404: {{ description: None.{of} }} }}\n"
            ));
        }
        let mut lines: Vec<String> =
            check_lower(&text).lines().filter(|line| line.contains("fails with")).map(names).collect();
        lines.sort();
        lines.join("\n")
    };
    let number = format!(", {NUMBER}");
    let (a, b, c, d) = (("a", ""), ("b", ""), ("c", &*number), ("d", &*number));
    assert_snapshot!(failing([a, b, c, d]), @r"
    fails with GetAError = BadRequestOrNotFound
    fails with GetBError = BadRequestOrNotFound
    fails with GetCError = BadRequestOrNotFound2
    fails with GetDError = BadRequestOrNotFound2
    ");
    assert_eq!(failing([a, b, c, d]), failing([d, c, b, a]));
}

/// The names in a line, without the variants.
fn names(line: &str) -> String {
    line.split(" {").next().unwrap_or_default().trim().to_owned()
}

#[test]
fn many_statuses_name_a_type_by_their_numbers() {
    let mut many = "403: { description: No. }, ".to_owned();
    for status in ["400", "401", "404", "5XX", "default"] {
        many.push_str(&format!("{status}: {{ description: No., {TEXT} }}, "));
    }
    let lines = check_failures(&[&many, &many]);
    assert_snapshot!(lines.lines().map(names).collect::<Vec<_>>().join("\n"), @r"
    fails with Get0Error = Status400Or401Or403Or404Or5xxOrDefault
    fails with Get1Error = Status400Or401Or403Or404Or5xxOrDefault
    ");
}
