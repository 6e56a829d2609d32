//! What the names of media types say.

/// A media type without its parameters (RFC 9110, section 8.3.1).
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether an essence in lower case names JSON (RFC 6839, section 3.1).
pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json") || essence == "text/json"
}
