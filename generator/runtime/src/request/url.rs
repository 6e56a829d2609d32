//! Builds the URL of a request from the base URL, the path template with its values, and the query.

use reqwest::Url;

use crate::operation::Operation;
use crate::options::Options;
use crate::parameter::{Pair, write_pairs};
use crate::wire::check_base_url;
use crate::wire::percent::{is_encoding, push_pair, separate};

/// The encoded value of each path parameter.
pub(super) type PathValues = Vec<(&'static str, String)>;

/// The part of the query that each parameter adds.
pub(super) type Query = Vec<(&'static str, QueryPart)>;

/// The part of the query that a parameter adds.
#[derive(Clone)]
pub(super) enum QueryPart {
    Pairs(Vec<Pair>),
    /// A whole query that is not made of pairs, encoded.
    Encoded(String),
}

/// The URL of an operation. Its parts are joined as text, which keeps the encoding of the styles.
pub(super) fn url(
    of_client: &str,
    operation: &Operation,
    values: &PathValues,
    parameters: &Query,
    options: &Options,
) -> Result<Url, String> {
    check_reserved(operation, values)?;
    let base_url = base_url(of_client, operation, options)?;
    // Values are already encoded, but a `#` in the template would start the fragment.
    let path = fill(operation.path, values)?.replace('#', "%23");
    let query = query(parameters);
    let mark = match query.as_str() {
        "" => "",
        // Some documents have the start of the query in their path.
        _ if path.contains('?') => "&",
        _ => "?",
    };
    let text = format!("{}/{}{mark}{query}", base_url.trim_end_matches('/'), path.trim_start_matches('/'));
    with_options(&text, options)
}

/// The URL of a call by path, which the document does not have.
pub(super) fn url_of_free_path(of_client: &str, path: &str, options: &Options) -> Result<Url, String> {
    // An absolute URL could send the credentials to another host.
    if !path.starts_with('/') {
        return Err("its path does not begin with `/`".to_owned());
    }
    let base_url = base_url(of_client, &Operation::DEFAULT, options)?;
    let mut url = with_options(&format!("{}{path}", base_url.trim_end_matches('/')), options)?;
    url.set_fragment(None);
    Ok(url)
}

/// The URL with the query parameters that the options of the call add or replace.
fn with_options(text: &str, options: &Options) -> Result<Url, String> {
    let mut url = Url::parse(text).map_err(|error| format!("its URL is not valid: {error}"))?;
    if options.query.is_empty() {
        return Ok(url);
    }
    let mut query = String::new();
    for pair in url.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split('=').next().unwrap_or_default();
        if !options.replaced.iter().any(|replaced| is_encoding(name, replaced)) {
            separate(&mut query);
            query.push_str(pair);
        }
    }
    for (name, value) in &options.query {
        push_pair(&mut query, name, value);
    }
    url.set_query(Some(&query));
    Ok(url)
}

fn query(parameters: &Query) -> String {
    let mut query = String::new();
    for (_, part) in parameters {
        match part {
            QueryPart::Pairs(pairs) => write_pairs(&mut query, pairs),
            QueryPart::Encoded(text) if text.is_empty() => {}
            QueryPart::Encoded(text) => {
                separate(&mut query);
                query.push_str(text);
            }
        }
    }
    query
}

/// The base URL of the options, or else that of the operation, which may be a path on the client's host, or else that of the
/// client.
fn base_url(of_client: &str, operation: &Operation, options: &Options) -> Result<String, String> {
    match (&options.base_url, operation.server) {
        (Some(given), _) => check_base_url(given),
        (None, Some(path)) if path.starts_with('/') => {
            let host =
                Url::parse(of_client).map_err(|error| format!("the base URL is not a URL: {error}"))?;
            Ok(format!("{}{path}", host.origin().ascii_serialization()))
        }
        (None, Some(own)) => Ok(own.to_owned()),
        (None, None) => Ok(of_client.to_owned()),
    }
}

/// Refuses a path value that would make the path that of another operation.
fn check_reserved(operation: &Operation, values: &[(&str, String)]) -> Result<(), String> {
    for (name, value) in values {
        for (parameter, reserved) in operation.reserved {
            if parameter == name && reserved.iter().any(|reserved| is_encoding(value, reserved)) {
                return Err(format!(
                    "the path parameter `{name}` cannot be `{value}`, which is another operation's path"
                ));
            }
        }
    }
    Ok(())
}

/// Fills the path template segment by segment.
fn fill(template: &str, values: &[(&str, String)]) -> Result<String, String> {
    let mut path = String::new();
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let filled = fill_segment(segment, values)?;
        // Parsing the URL would remove such a segment, and the request would go to another operation.
        let is_dots = |part: &str| matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..");
        if segment.contains('{') && (filled.is_empty() || filled.split('/').any(is_dots)) {
            return Err(format!("the path segment `{segment}` becomes `{filled}`"));
        }
        path.push_str(&filled);
    }
    Ok(path)
}

fn fill_segment(segment: &str, values: &[(&str, String)]) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = segment;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(present, _)| *present == name);
        let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` has no value"))?;
        filled.push_str(literal);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}
