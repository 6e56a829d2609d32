// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Reads the header `Link` (RFC 8288 section 3).

use reqwest::header::HeaderMap;

/// The target of the first link with the relation `next`.
pub(crate) fn next_link(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    let (target, _) = values.flat_map(links).find(|(_, parameters)| is_next(parameters))?;
    Some(target.to_owned())
}

/// The targets of a header's value, each with its parameters.
fn links(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = value;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let (parameters, others) = after.split_at(end_of_link(after));
        rest = others;
        Some((target.trim(), parameters))
    })
}

/// The end of the parameters of a link: the first comma outside of quoted strings.
fn end_of_link(text: &str) -> usize {
    unquoted(text, ',').next().unwrap_or(text.len())
}

/// Whether the relation is `next`. Only the first `rel` counts (section 3.3), which may have several relations. A link with an
/// `anchor` starts from another resource (section 3.2).
fn is_next(parameters: &str) -> bool {
    let named = |wanted: &str| {
        split_unquoted(parameters).into_iter().find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().trim_matches('"'))
        })
    };
    let relations = named("rel").unwrap_or_default();
    named("anchor").is_none() && relations.split_whitespace().any(|one| one.eq_ignore_ascii_case("next"))
}

fn split_unquoted(parameters: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for end in unquoted(parameters, ';') {
        parts.push(&parameters[start..end]);
        start = end + 1;
    }
    parts.push(&parameters[start..]);
    parts
}

/// The positions of a character outside of quoted strings (RFC 9110 section 5.6.4).
fn unquoted(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    let (mut quoted, mut escaped) = (false, false);
    text.char_indices().filter_map(move |(index, character)| {
        let is_text = std::mem::take(&mut escaped);
        match character {
            _ if is_text => None,
            '\\' if quoted => {
                escaped = true;
                None
            }
            '"' => {
                quoted = !quoted;
                None
            }
            _ => (!quoted && character == wanted).then_some(index),
        }
    })
}
