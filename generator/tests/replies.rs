//! The answers of operations that doubles in tests give: the document's examples where they fit, else values of the types.

use crate::common::{check_replies as replies, operation};

/// The answers of a document, a row a line.
#[track_caller]
fn check_replies(document: &str, expected: &[&str]) {
    let text = replies(document);
    let rows: Vec<&str> = text.lines().map(|line| line.trim().trim_end_matches(',')).collect();
    let rows: Vec<&str> = rows.into_iter().filter(|line| line.starts_with("{\"method\"")).collect();
    assert_eq!(rows, expected, "{text}");
}

fn answers(content: &str) -> String {
    operation(&format!("responses: {{ 201: {{ description: It., content: {{ {content} }} }} }}"))
}

fn json(schema: &str) -> String {
    answers(&format!("application/json: {{ schema: {schema} }}"))
}

fn row(rest: &str) -> String {
    format!("{{\"method\":\"GET\",\"path\":\"/a\",\"status\":{rest}}}")
}

#[track_caller]
fn check_body(schema: &str, body: &str) {
    check_replies(&json(schema), &[&row(&format!("201,\"type\":\"application/json\",\"body\":{body}"))]);
}

#[test]
fn values_of_types() {
    check_body("{ type: string, format: date-time }", "\"2026-01-31T12:00:00Z\"");
    check_body("{ type: integer, minimum: 7 }", "7");
    check_body("{ type: array, items: { type: boolean } }", "[true]");
    check_body("{ type: string, enum: [b, a] }", "\"b\"");
    check_body("{ type: object, additionalProperties: { type: number } }", "{\"key\":1.5}");
    check_body(
        "{ type: object, properties: { workEmail: { type: string }, n: { type: integer, readOnly: true }, w: { type: string, writeOnly: true } } }",
        "{\"workEmail\":\"ann@example.com\",\"n\":1}",
    );
}

/// An example that the client could not read is not given.
#[test]
fn examples_come_first() {
    check_body("{ type: string, example: here }", "\"here\"");
    check_body("{ type: integer, example: here }", "1");
    check_body(
        "{ type: object, required: [a], properties: { a: { type: integer, example: 5 } }, example: { b: 1 } }",
        "{\"a\":5}",
    );
    check_replies(
        &answers(
            "application/json: { schema: { type: object, properties: { a: { type: integer } } }, example: { a: 9 } }",
        ),
        &[&row("201,\"type\":\"application/json\",\"body\":{\"a\":9}")],
    );
}

#[test]
fn other_bodies() {
    check_replies(&operation("responses: { 204: { description: It. } }"), &[&row("204")]);
    check_replies(
        &answers("text/csv: {}"),
        &[&row("201,\"type\":\"text/csv\",\"text\":true,\"body\":\"text\"")],
    );
    check_replies(
        &answers("text/event-stream: { schema: { type: object, properties: { a: { type: integer } } } }"),
        &[&row("201,\"type\":\"text/event-stream\",\"text\":true,\"body\":\"data: {\\\"a\\\":1}\\n\\n\"")],
    );
    check_replies("paths: {}", &[]);
}

/// A type that holds itself ends, by what is optional and by empty lists.
#[test]
fn recursion_ends() {
    let tree = "components: { schemas: { Tree: { type: object, required: [children], properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } } } }\n";
    let document = format!("{tree}{}", json("{ $ref: '#/components/schemas/Tree' }"));
    let mut nested = "{\"children\":[]}".to_owned();
    for _ in 0..6 {
        nested = format!("{{\"children\":[{nested}]}}");
    }
    check_replies(&document, &[&row(&format!("201,\"type\":\"application/json\",\"body\":{nested}"))]);
}

/// The second page is empty, and no token leads to a third.
#[test]
fn lists_have_one_page() {
    let list = "
x-pagination: { style: token, token: next, items: pets }
parameters: [{ in: query, name: next, schema: { type: string } }]
responses: { 200: { description: All., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { type: string } }, next: { type: string, example: abc } } } } } } }
";
    let body = "\"last\":{\"pets\":[],\"next\":\"\"},\"body\":{\"pets\":[\"pet\"],\"next\":\"\"}";
    let row = row(&format!("200,\"type\":\"application/json\",\"page\":\"next\",\"first\":\"0\",{body}"));
    check_replies(&operation(list), &[&row]);
}
