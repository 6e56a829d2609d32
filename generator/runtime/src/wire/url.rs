//! Checks base URLs, and removes users and passwords from URLs.

use reqwest::Url;

/// Checks a base URL and removes trailing slashes.
///
/// # Errors
/// If the URL is invalid. The message does not contain it, because it may have a password.
pub(crate) fn check_base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).map_err(|error| format!("the base URL is not a URL: {error}"))?;
    let problem = if !matches!(url.scheme(), "http" | "https") {
        "does not have the scheme http or https"
    } else if url.query().is_some() || url.fragment().is_some() {
        "has a query or a fragment"
    } else if !url.username().is_empty() || url.password().is_some() {
        "contains a user or a password, which belong to the credentials"
    } else {
        return Ok(text.trim().trim_end_matches('/').to_owned());
    };
    Err(format!("the base URL {problem}"))
}

/// The URL without user and password, since only the credentials of the client may be sent (RFC 9110 section 4.2.4).
pub(crate) fn without_user(mut url: Url) -> Url {
    // This cannot fail for `http` and `https`.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url
}
