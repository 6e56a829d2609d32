//! Repairs security schemes: header names that contain more than a name.

use serde_json::{Map, Value};

use crate::document::members::Members;
use crate::document::normalize::context::Context;
use crate::http::is_token;

/// Repairs one scheme. Other text in the header's name cannot be sent.
pub(in crate::document::normalize) fn rewrite(scheme: &mut Map<String, Value>, context: &mut Context<'_>) {
    if scheme.string("type") != Some("apiKey") {
        return;
    }
    let Some(name) = scheme.string("name").map(str::to_owned) else { return };
    if scheme.string("in") == Some("header")
        && let Some(word) = word_of_authorization(&name)
    {
        let message = format!(
            "`{name}` is not the name of a header; it is read as the HTTP scheme `{word}` of `Authorization`"
        );
        context.repaired("security", "name", message);
        scheme.insert("type".into(), "http".into());
        scheme.insert("scheme".into(), word.into());
        scheme.shift_remove("in");
        scheme.shift_remove("name");
        return;
    }
    let plain = name.trim().trim_end_matches(':').trim_end();
    if plain != name && is_token(plain) {
        context.repaired("security", "name", format!("the name `{name}` is read as `{plain}`"));
        scheme.insert("name".into(), plain.into());
    }
}

/// The name of the HTTP scheme in `Authorization: Bearer`, `Authorization Bearer <token>` and similar names.
fn word_of_authorization(name: &str) -> Option<String> {
    const HEADER: &str = "authorization";
    let (header, rest) = name.trim().split_at_checked(HEADER.len())?;
    if !header.eq_ignore_ascii_case(HEADER) || !rest.starts_with([':', '=', ' ', '\t']) {
        return None;
    }
    let rest = rest.trim_start_matches([':', '=', ' ', '\t', '"', '\'']);
    let word = rest.split([':', ' ', '\t', '"', '\'']).next().filter(|word| is_token(word))?;
    let known = ["Bearer", "Basic", "Digest"].into_iter().find(|known| known.eq_ignore_ascii_case(word));
    Some(known.map_or(word, |known| known).to_owned())
}
