//! The URL of a request: a base URL, a path template with its values, and the pairs of the query.

use reqwest::Url;

use crate::operation::Operation;
use crate::options::Options;
use crate::parameter::{Pair, write_pairs};
use crate::wire::check_base_url;
use crate::wire::percent::{is_encoding, push_pair, separate};

/// What stands in the path for each parameter, encoded.
pub(super) type PathValues = Vec<(&'static str, String)>;

/// What each parameter adds to the query.
pub(super) type Query = Vec<(&'static str, QueryPart)>;

/// What a parameter adds to the query.
#[derive(Clone)]
pub(super) enum QueryPart {
    Pairs(Vec<Pair>),
    /// The whole of a query that has no pairs, encoded.
    Encoded(String),
}

/// Joins the parts as text, so that the encoding stays as the styles made it.
pub(super) fn url(
    of_client: &str,
    operation: &Operation,
    values: &PathValues,
    parameters: &Query,
    options: &Options,
) -> Result<Url, String> {
    check_reserved(operation, values)?;
    let base_url = base_url(of_client, operation, options)?;
    // Values are encoded; a `#` of the template itself would end the path.
    let path = fill(operation.path, values)?.replace('#', "%23");
    let query = query(parameters);
    let mark = match query.as_str() {
        "" => "",
        // Some descriptions have the beginning of the query in their path.
        _ if path.contains('?') => "&",
        _ => "?",
    };
    let text = format!("{}/{}{mark}{query}", base_url.trim_end_matches('/'), path.trim_start_matches('/'));
    with_options(&text, options)
}

/// The URL of a call that the document does not have.
pub(super) fn url_beside(of_client: &str, path: &str, options: &Options) -> Result<Url, String> {
    // A whole URL could lead the credentials to another host.
    if !path.starts_with('/') {
        return Err("its path does not begin with `/`".to_owned());
    }
    let base_url = base_url(of_client, &Operation::DEFAULT, options)?;
    let mut url = with_options(&format!("{}{path}", base_url.trim_end_matches('/')), options)?;
    url.set_fragment(None);
    Ok(url)
}

/// The URL with what the options of the call add to its query and replace in it.
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
    options.query.iter().for_each(|(name, value)| push_pair(&mut query, name, value));
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

/// The caller's for this call, else the operation's, which may be a path on the client's host, else the client's.
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

/// Refuses a value that would send the request to another operation.
fn check_reserved(operation: &Operation, values: &[(&str, String)]) -> Result<(), String> {
    for (name, value) in values {
        let reserved = operation.reserved.iter().filter(|(parameter, _)| parameter == name);
        if reserved.flat_map(|(_, values)| *values).any(|reserved| is_encoding(value, reserved)) {
            return Err(format!(
                "the path parameter `{name}` cannot be `{value}`, which is another operation's path"
            ));
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
        // A URL would be normalised, so that the request went to another operation.
        let leads_out = |part: &str| matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..");
        if segment.contains('{') && (filled.is_empty() || filled.split('/').any(leads_out)) {
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
