//! The server is not blind: requests with one thing wrong, and the reason that it must find.

use client_tests::described::{Described, Document};

use crate::raw::{request, send};

const TOKEN: &str = "Authorization: Bearer token-1";
const JSON: &str = "Content-Type: application/json";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded";
const PARTS: &str = "Content-Type: multipart/form-data; boundary=b";

/// A request and what is wrong with it: line, headers, body, reason.
type Row = (&'static str, &'static [&'static str], &'static str, &'static str);

fn server(document: &'static Document) -> Described {
    let server = Described::new(document).lenient();
    server.accept_token("token-1");
    server.accept_key("api_key", "key-1");
    server.accept_key("api_secret", "secret-1");
    server
}

/// Each request is refused for its reason and no other; one without a reason is allowed.
#[track_caller]
fn check_refused(document: &'static Document, rows: &[Row]) {
    for (line, headers, body, reason) in rows {
        let server = server(document);
        send(&server, &request(&server, line, headers, body));
        let record = server.records().pop().unwrap();
        let problems: Vec<String> = record.problems().iter().map(ToString::to_string).collect();
        match (problems.as_slice(), *reason) {
            ([], "") => {}
            ([problem], reason) if !reason.is_empty() && problem.contains(reason) => {}
            _ => panic!("{line} {headers:?} {body}: {problems:#?} instead of {reason:?}"),
        }
    }
}

#[test]
fn path_and_method() {
    let rows: &[Row] = &[
        ("GET /v2/users/me", &[TOKEN], "", ""),
        ("GET /v1/users/me", &[TOKEN], "", "the path is not below `/v2`"),
        ("GET /v2/user/me", &[TOKEN], "", "there is no path `/v2/user/me`"),
        ("POST /v2/users/me", &[TOKEN], "", "`/users/{userId}` has no method `POST`"),
        // The literal template wins over the one with a parameter, also where it lacks the method.
        ("DELETE /v2/users/summary", &[TOKEN], "", "`/users/summary` has no method `DELETE`"),
        ("GET /v2/users/me/", &[TOKEN], "", "no segment that a proxy leaves alone"),
        ("GET /v2/users//settings", &[TOKEN], "", "no segment that a proxy leaves alone"),
        ("GET /v2/users/%2e%2e", &[TOKEN], "", "no segment that a proxy leaves alone"),
        ("GET /v2/users/a%2Fb", &[TOKEN], "", ""),
        ("GET /v2/users/a%252Fb", &[TOKEN], "", "the path parameter `userId` was encoded twice"),
        ("GET /v2/users/a%zzb", &[TOKEN], "", "a percent sign without two digits"),
        ("GET /v2/users/%FF", &[TOKEN], "", "is not UTF-8"),
        ("GET /v2/users/a\"b", &[TOKEN], "", "which has to be encoded"),
        ("GET /v2/users/me#top", &[TOKEN], "", "the path holds '#'"),
    ];
    check_refused(Document::version_2(), rows);
}

#[test]
fn query() {
    check_refused(
        Document::version_2(),
        &[
            ("GET /v2/users?status=active&page_size=30", &[TOKEN], "", ""),
            ("GET /v2/users/email", &[TOKEN], "", "the query parameter `email` is missing"),
            ("GET /v2/users?sort=name", &[TOKEN], "", "there is no query parameter `sort`"),
            ("GET /v2/users?Status=active", &[TOKEN], "", "there is no query parameter `Status`"),
            ("GET /v2/users?status=asleep", &[TOKEN], "", "is not one of"),
            ("GET /v2/users?page_size=many", &[TOKEN], "", "is not of type \"integer\""),
            ("GET /v2/users?page_size=030", &[TOKEN], "", "is not of type \"integer\""),
            ("GET /v2/users?page_size=", &[TOKEN], "", "is not of type \"integer\""),
            ("GET /v2/users?page_size=2001", &[TOKEN], "", "greater than the maximum"),
            ("GET /v2/users?status=active&status=pending", &[TOKEN], "", "`status` was sent 2 times"),
            ("GET /v2/users/me?encrypted_email=True", &[TOKEN], "", "is not of type \"boolean\""),
            ("GET /v2/users?role_id=a|b", &[TOKEN], "", "which has to be encoded"),
            ("DELETE /v2/users/me/settings/virtual_backgrounds", &[TOKEN], "", "`file_ids` is missing"),
        ],
    );
}

#[test]
fn headers() {
    check_refused(
        Document::version_2(),
        &[
            ("GET /v2/users", &[TOKEN, "Accept: */*"], "", ""),
            ("GET /v2/users", &[TOKEN, "Accept: text/html"], "", "does not take the response"),
            ("GET /v2/users", &[TOKEN, "Accept:"], "", "does not take the response"),
            ("GET /v2/users", &[TOKEN, "User-Agent:"], "", "`User-Agent`"),
            ("GET /v2/users", &[TOKEN, "Host: zoom.us"], "", "the host is `zoom.us`"),
            ("GET /v2/users", &[TOKEN, "Host:"], "", "the host is ``"),
        ],
    );
}

#[test]
fn bearer_tokens() {
    let refused = "the bearer token is not known";
    check_refused(
        Document::version_2(),
        &[
            ("GET /v2/users", &[], "", "the credential in `Authorization` is missing"),
            ("GET /v2/users", &["Authorization: Bearer token-2"], "", refused),
            ("GET /v2/users", &["Authorization: Bearer "], "", "no bearer token"),
            ("GET /v2/users", &["Authorization: Basic dG9rZW4tMQ=="], "", "no bearer token"),
            ("GET /v2/users", &["Authorization: token-1"], "", "no bearer token"),
            ("GET /v2/users", &[TOKEN, TOKEN], "", "was sent more than once"),
            ("GET /v2/users?role_id=token-1", &[TOKEN], "", "a credential stands in the path or query"),
            ("GET /v2/users/token-1", &[TOKEN], "", "a credential stands in the path or query"),
        ],
    );
}

#[test]
fn json_bodies() {
    check_refused(
        Document::version_2(),
        &[
            ("POST /v2/groups", &[TOKEN, JSON], r#"{"name":"g"}"#, ""),
            ("POST /v2/groups", &[TOKEN, JSON], r#"{"name":"g","owner":"o"}"#, "'owner' was unexpected"),
            (
                "POST /v2/groups",
                &[TOKEN, JSON],
                r#"{"name":1}"#,
                "the body at `/name`: 1 is not of type \"string\"",
            ),
            ("POST /v2/groups", &[TOKEN, JSON], r#"{"name":null}"#, "null is not of type \"string\""),
            ("POST /v2/groups", &[TOKEN, JSON], r#"{"name":"g""#, "the body is no JSON"),
            ("POST /v2/groups", &[TOKEN, JSON], r#"[]"#, "is not of type \"object\""),
            ("POST /v2/groups", &[TOKEN, JSON], "", "the body is no JSON"),
            ("POST /v2/groups", &[TOKEN], "", "the body is missing"),
            ("POST /v2/groups", &[TOKEN], "{}", "the body has no content type"),
            ("POST /v2/groups", &[TOKEN, FORM], "name=g", "is not among those of the body"),
            ("PUT /v2/users/me/email", &[TOKEN, JSON], "{}", "\"email\" is a required property"),
            ("PUT /v2/users/me/email", &[TOKEN, JSON], r#"{"email":"ann"}"#, "is not a \"email\""),
            ("PUT /v2/users/me/status", &[TOKEN, JSON], r#"{"action":"sleep"}"#, "is not one of"),
            ("PATCH /v2/users/me", &[TOKEN, JSON], r#"{"pmi":"5551234567"}"#, "is not of type \"integer\""),
            ("GET /v2/users", &[TOKEN, JSON], "{}", "the operation takes no body"),
            ("DELETE /v2/users/me", &[TOKEN], "x", "the operation takes no body"),
        ],
    );
}

/// The query says which alternative of the body it has to be.
#[test]
fn alternatives() {
    let security = r#"{"meeting_security":{"auto_security":true}}"#;
    let path = "PATCH /v2/users/me/settings?option=meeting_security";
    check_refused(
        Document::version_2(),
        &[
            (path, &[TOKEN, JSON], security, ""),
            (path, &[TOKEN, JSON], r#"{"in_meeting":{"chat":true}}"#, "'in_meeting' was unexpected"),
            ("PATCH /v2/users/me/settings?option=all", &[TOKEN, JSON], security, "is not one of"),
        ],
    );
}

#[test]
fn framing() {
    let both = "exclude each other";
    check_refused(
        Document::version_2(),
        &[
            (
                "PUT /v2/users/me/email",
                &[TOKEN, JSON, "Content-Length: 9"],
                "{}",
                "the body ended after 2 of 9 bytes",
            ),
            ("POST /v2/groups", &[TOKEN, JSON, "Transfer-Encoding: chunked"], "2\r\n{}\r\n0\r\n\r\n", ""),
            (
                "POST /v2/groups",
                &[TOKEN, JSON, "Transfer-Encoding: chunked"],
                "2\r\n{}\r\n",
                "between two chunks",
            ),
            (
                "POST /v2/groups",
                &[TOKEN, JSON, "Transfer-Encoding: chunked"],
                "x\r\n{}\r\n",
                "no size of a chunk",
            ),
            ("POST /v2/groups", &[TOKEN, JSON, "Transfer-Encoding: gzip"], "{}", "is not known"),
            ("POST /v2/groups", &[TOKEN, "Content-Length: 2", "Transfer-Encoding: chunked"], "{}", both),
            ("POST /v2/groups", &[TOKEN, "Content-Length: 2", "Content-Length: 2"], "{}", "more than once"),
        ],
    );
}

#[test]
fn parts() {
    const PATH: &str = "POST /v2/users/me/picture";
    let file = |head: &str, content: &str| {
        format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n--b--\r\n")
    };
    let good = file("name=\"pic_file\"; filename=\"a.png\"\r\nContent-Type: image/png", "x");
    let rows = [
        (good.clone(), ""),
        (good.replace("; filename=\"a.png\"", ""), "the part `pic_file` is a file without a file name"),
        (
            good.replace("\r\nContent-Type: image/png", ""),
            "the part `pic_file` is a file without a content type",
        ),
        (good.replace("\r\n\r\nx", "\r\n\r\n"), "the file `pic_file` is empty"),
        (good.replace("pic_file", "file"), "the part `file` is no file"),
        (file("name=\"other\"", "x"), "required property"),
        (good.replace("--b--", "--c--"), "incomplete"),
    ];
    for (body, reason) in rows {
        let server = server(Document::version_2());
        send(&server, &request(&server, PATH, &[TOKEN, PARTS], &body));
        let record = server.records().pop().unwrap();
        let problems: Vec<String> = record.problems().iter().map(ToString::to_string).collect();
        let found = problems.iter().any(|problem| problem.contains(reason));
        assert!(found || (reason.is_empty() && problems.is_empty()), "{body}: {problems:#?}");
    }
}

#[test]
fn forms_with_a_key_pair() {
    const KEYS: &str = "api_key=key-1&api_secret=secret-1";
    let [known, missing] = ["&id=z8", "the credential `api_key` is missing"];
    let row = |line, headers, body: String, reason| (line, headers, body, reason);
    let get = "POST /v1/user/get";
    let rows = [
        row(get, &[FORM][..], format!("{KEYS}{known}"), ""),
        row("GET /v1/user/get", &[FORM], format!("{KEYS}{known}"), "has no method `GET`"),
        row(get, &[FORM], "id=z8".to_owned(), missing),
        row(get, &[FORM], "id=z8&api_key=key-1".to_owned(), "the credential `api_secret` is missing"),
        row(get, &[FORM], "id=z8&api_key=key-1&api_secret=wrong".to_owned(), "`api_secret` is wrong"),
        row(get, &[FORM, TOKEN], format!("{KEYS}{known}"), "takes no `Authorization`"),
        row(get, &[FORM], KEYS.to_owned(), "\"id\" is a required property"),
        row(get, &[FORM], format!("{KEYS}&id=z8&id=z9"), "the field `id` was sent twice"),
        row(get, &[FORM], format!("{KEYS}&id=z8&api_key=key-1"), "the field `api_key` was sent twice"),
        row(get, &[FORM], format!("{KEYS}&id=z8&name=x"), "'name' was unexpected"),
        row("POST /v1/user/list", &[FORM], format!("{KEYS}&page_size=ten"), "is not of type \"integer\""),
    ];
    for (line, headers, body, reason) in rows {
        let server = server(Document::version_1());
        send(&server, &request(&server, line, headers, &body));
        let record = server.records().pop().unwrap();
        let problems: Vec<String> = record.problems().iter().map(ToString::to_string).collect();
        match problems.as_slice() {
            [] if reason.is_empty() => {}
            [problem] if !reason.is_empty() && problem.contains(reason) => {}
            _ => panic!("{line} {body}: {problems:#?} instead of {reason:?}"),
        }
    }
}

/// The keys do not go into the query, where they would end up in logs.
#[test]
fn keys_in_the_query() {
    let server = server(Document::version_1());
    let line = "POST /v1/user/get?api_key=key-1&api_secret=secret-1";
    send(&server, &request(&server, line, &[FORM], "id=z8"));
    let problems = server.records().pop().unwrap().problems().to_vec();
    let has = |reason: &str| problems.iter().any(|problem| problem.reason.contains(reason));
    assert!(has("a credential stands in the path or query"), "{problems:?}");
    assert!(has("there is no query parameter `api_key`"), "{problems:?}");
    assert!(has("the credential `api_key` is missing"), "{problems:?}");
}

/// A refusal fails the test when the server goes, with the request, the operation and the place in the document.
#[test]
fn refusals_fail_the_test() {
    let outcome = std::panic::catch_unwind(|| {
        let server = Described::new(Document::version_2());
        send(&server, &request(&server, "GET /v2/users/email", &[], ""));
    });
    let message = *outcome.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("GET /v2/users/email (userEmail)"), "{message}");
    assert!(message.contains("the query parameter `email` is missing"), "{message}");
    assert!(message.contains("/paths/~1users~1email/get/parameters/0"), "{message}");
    assert!(message.contains("the credential in `Authorization` is missing"), "{message}");
}
