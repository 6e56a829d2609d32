//! [`RequestPattern`]: the requests that a call of a test stands for.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, USER_AGENT};
use reqwest::{Method, Url};

use super::sent::Sent;
use crate::Bytes;
use crate::exchange::{Outgoing, message_of};
use crate::model::{Json, decode_slice};
use crate::wire::media_type::is_json;

/// A pattern of requests.
#[derive(Clone)]
pub(super) enum RequestPattern {
    /// The same request: method, path, query, headers of the call, and body.
    Same(Box<Message>),
    /// All requests with a method and a path, which may have placeholders.
    Any(Method, String),
}

/// The request of a call that a test did not send.
#[derive(Clone)]
pub(super) struct Message {
    method: Method,
    url: Url,
    headers: HeaderMap,
    /// `None` for streams, and for multipart bodies, whose boundary is random.
    body: Option<Bytes>,
}

impl RequestPattern {
    /// The request of a call.
    pub(super) fn same(call: Outgoing) -> Result<Self, String> {
        let operation = call.request.operation;
        let message = message_of(call).map_err(|error| error.to_string())?;
        let Some(mut message) = message else {
            return Err(format!("the body of `{}` has to be read first; use `on_any`", operation.id));
        };
        let is_multipart = message.headers.get(CONTENT_TYPE).is_some_and(is_multipart);
        let mut body = message.take_body().as_bytes().cloned();
        // The client adds these headers by itself.
        for name in [CONTENT_LENGTH, USER_AGENT] {
            message.headers.remove(name);
        }
        // A multipart body has a random boundary, also in its content type.
        if is_multipart {
            message.headers.remove(CONTENT_TYPE);
            body = None;
        }
        let (method, url, headers) = (message.method, message.url, message.headers);
        Ok(RequestPattern::Same(Box::new(Message { method, url, headers, body })))
    }

    /// All requests of the call's operation.
    pub(super) fn any(call: Outgoing) -> Result<Self, String> {
        let operation = call.request.operation;
        if call.request.free_path.is_some() {
            return Err(format!("`{}` is not an operation of the document; use `on`", operation.id));
        }
        let url = call.request.url(&call.settings.base_url).map_err(|error| error.to_string())?;
        let template = operation.path.split('?').next().unwrap_or_default().trim_start_matches('/');
        // The path of the base URL comes before the template.
        let all: Vec<&str> = url.path().trim_start_matches('/').split('/').collect();
        let own = template.split('/').count();
        let mut parts = all.split_at(all.len().saturating_sub(own)).0.to_vec();
        parts.push(template);
        Ok(RequestPattern::Any(operation.method.into(), format!("/{}", parts.join("/"))))
    }

    /// Whether a request fits the pattern.
    pub(super) fn is(&self, sent: &Sent) -> bool {
        match self {
            RequestPattern::Same(message) => message.is(sent),
            RequestPattern::Any(method, template) => *method == sent.method && fits(template, sent.path()),
        }
    }

    /// Whether the pattern stands for a single request.
    pub(super) fn is_exact(&self) -> bool {
        matches!(self, RequestPattern::Same(_))
    }

    /// The pattern in messages.
    pub(super) fn describe(&self) -> String {
        match self {
            RequestPattern::Same(message) => {
                let query = message.url.query().map(|query| format!("?{query}")).unwrap_or_default();
                format!("{} {}{query}", message.method, message.url.path())
            }
            RequestPattern::Any(method, template) => format!("any {method} {template}"),
        }
    }
}

impl Message {
    fn is(&self, sent: &Sent) -> bool {
        let is_in = |name, value| sent.headers.get_all(name).iter().any(|own| own == value);
        self.method == sent.method
            && self.url.path() == sent.url.path()
            && pairs(&self.url) == pairs(&sent.url)
            && self.headers.iter().all(|(name, value)| is_in(name, value))
            && self.body.as_ref().is_none_or(|body| self.is_same(body, &sent.body))
    }

    /// Whether two bodies are equal; JSON is compared by its values.
    fn is_same(&self, own: &Bytes, sent: &Bytes) -> bool {
        if own == sent {
            return true;
        }
        let (mut left, mut right) = (Json::Null, Json::Null);
        is_json(&self.headers)
            && decode_slice(own, &mut left, None).is_ok()
            && decode_slice(sent, &mut right, None).is_ok()
            && left == right
    }
}

/// The query parameters, sorted, because their order does not matter to services.
fn pairs(url: &Url) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    pairs.sort_unstable();
    pairs
}

fn is_multipart(media_type: &reqwest::header::HeaderValue) -> bool {
    media_type.as_bytes().starts_with(b"multipart/")
}

/// Whether a path fits a template with placeholders.
pub(super) fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut own) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), own.next()) {
            (None, None) => return true,
            (Some(wanted), Some(own)) if wanted == own || segment_fits(wanted, own) => {}
            _ => return false,
        }
    }
}

/// Whether a segment fits one with placeholders: the text around them is the same, and they are not empty.
fn segment_fits(template: &str, own: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return false };
    let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
    own.len() > before.len() + after.len() && own.starts_with(before) && own.ends_with(after)
}
