//! URLs that are given or received: base URLs, and others without what proves who calls.

use reqwest::Url;

/// Checks a base URL and drops the slashes at its end. The message does not repeat it, for it may hold a password.
pub(crate) fn check_base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).map_err(|error| format!("the base URL is not a URL: {error}"))?;
    let problem = if !matches!(url.scheme(), "http" | "https") {
        "is not of http or https"
    } else if url.query().is_some() || url.fragment().is_some() {
        "has a query or a fragment"
    } else if !url.username().is_empty() || url.password().is_some() {
        "holds a user or a password, which belong to the credentials"
    } else {
        return Ok(text.trim().trim_end_matches('/').to_owned());
    };
    Err(format!("the base URL {problem}"))
}

/// A URL without user and password: nobody but the credentials says who calls (RFC 9110 section 4.2.4).
pub(crate) fn without_user(mut url: Url) -> Url {
    // URLs of these schemes have a host, and so a place for a user that can be emptied.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url
}
