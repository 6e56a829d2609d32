//! Small documents of Swagger 2.0, and what they become.

use super::check_normalize;

/// Where the one operation stands.
pub const OPERATION: &str = "/paths/~1a/post";

/// A document with these further members of its root.
pub fn document(parts: &str) -> String {
    format!("swagger: '2.0'\n{parts}\ninfo: {{}}\n")
}

/// One operation with these members.
pub fn operation(members: &str) -> String {
    document(&format!("paths: {{ /a: {{ post: {{ operationId: send, {members} }} }} }}"))
}

/// A part of the rewritten document in one line, and the findings.
pub fn check(text: &str, pointer: &str) -> String {
    let text = check_normalize(text, pointer);
    let end = text.find("\nwarning[").map_or(text.len(), |end| end + 1);
    let (part, findings) = text.split_at(end);
    part.split_whitespace().collect::<Vec<_>>().join(" ") + "\n" + findings
}
