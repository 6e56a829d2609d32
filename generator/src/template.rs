//! The names in paths with placeholders.

/// The texts between braces, in order, without those in a fragment, which is not sent.
pub(crate) fn written_names(path: &str) -> impl Iterator<Item = &str> {
    let fragment = path.match_indices('#').find(|(at, _)| !path[..*at].ends_with('{'));
    placeholders(match fragment {
        Some((at, _)) => &path[..at],
        None => path,
    })
}

/// The texts between braces, in order.
pub(crate) fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The names in an expression such as `+path`, `ids*` or `x,y` (RFC 6570 section 2.2), or `id:.+` as routers
/// write it.
pub(crate) fn expanded_names(expression: &str) -> impl Iterator<Item = &str> {
    expression.split(',').map(move |name| {
        let name = name.trim().trim_start_matches(['+', '#', '.', '/', ';', '?', '&']);
        let name = name.split(':').next().unwrap_or_default();
        if name.is_empty() { expression } else { name.trim_end_matches('*') }
    })
}
