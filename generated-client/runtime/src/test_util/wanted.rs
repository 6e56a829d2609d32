// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Wanted`]: the requests that a call means, equal ones or all of its operation.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, USER_AGENT};
use reqwest::{Method, Url};

use super::sent::Sent;
use crate::Bytes;
use crate::exchange::{Outgoing, message};
use crate::model::{Json, decode_slice};
use crate::wire::media_type::is_json;

/// Which requests are meant.
#[derive(Clone)]
pub(super) enum Wanted {
    /// Those that are the same: method, path, query, headers that the caller sets, and body.
    Same(Box<Message>),
    /// All of a method and a path with placeholders.
    Any(Method, String),
}

/// A request that nobody sent.
#[derive(Clone)]
pub(super) struct Message {
    method: Method,
    url: Url,
    headers: HeaderMap,
    /// Nothing if it is a stream, or parts, whose boundary is new each time.
    body: Option<Bytes>,
}

impl Wanted {
    /// The same requests as a call makes.
    pub(super) fn same(call: Outgoing) -> Result<Self, String> {
        let operation = call.request.operation;
        let message = message(call).map_err(|error| error.to_string())?;
        let Some(mut message) = message else {
            return Err(format!("the body of `{}` has to be read first; use `on_any`", operation.id));
        };
        let is_multipart = message.headers.get(CONTENT_TYPE).is_some_and(is_multipart);
        let body = message.take_body().as_bytes().cloned().filter(|_| !is_multipart);
        // What the client adds by itself, or what is as random as a boundary.
        for name in [CONTENT_LENGTH, USER_AGENT] {
            message.headers.remove(name);
        }
        if is_multipart {
            message.headers.remove(CONTENT_TYPE);
        }
        let (method, url, headers) = (message.method, message.url, message.headers);
        Ok(Wanted::Same(Box::new(Message { method, url, headers, body })))
    }

    /// All requests of the call's operation.
    pub(super) fn any(call: Outgoing) -> Result<Self, String> {
        let operation = call.request.operation;
        if call.request.beside.is_some() {
            return Err(format!("`{}` is not an operation of the document; use `on`", operation.id));
        }
        let url = call.request.url(&call.settings.base_url).map_err(|error| error.to_string())?;
        let template = operation.path.split('?').next().unwrap_or_default().trim_start_matches('/');
        // The part before the template is that of the base URL.
        let all: Vec<&str> = url.path().trim_start_matches('/').split('/').collect();
        let own = template.split('/').count();
        let mut parts = all.split_at(all.len().saturating_sub(own)).0.to_vec();
        parts.push(template);
        Ok(Wanted::Any(operation.method.into(), format!("/{}", parts.join("/"))))
    }

    /// Whether a request is one of them.
    pub(super) fn is(&self, sent: &Sent) -> bool {
        match self {
            Wanted::Same(message) => message.is(sent),
            Wanted::Any(method, template) => *method == sent.method && fits(template, sent.path()),
        }
    }

    /// Whether it means one request alone.
    pub(super) fn is_exact(&self) -> bool {
        matches!(self, Wanted::Same(_))
    }

    /// What it is called in messages.
    pub(super) fn shown(&self) -> String {
        match self {
            Wanted::Same(message) => {
                let query = message.url.query().map(|query| format!("?{query}")).unwrap_or_default();
                format!("{} {}{query}", message.method, message.url.path())
            }
            Wanted::Any(method, template) => format!("any {method} {template}"),
        }
    }
}

impl Message {
    fn is(&self, sent: &Sent) -> bool {
        self.method == sent.method
            && self.url.path() == sent.url.path()
            && pairs(&self.url) == pairs(&sent.url)
            && self
                .headers
                .iter()
                .all(|(name, value)| sent.headers.get_all(name).iter().any(|own| own == value))
            && self.body.as_ref().is_none_or(|body| self.is_same(body, &sent.body))
    }

    /// Whether two bodies say the same: JSON by its values.
    fn is_same(&self, own: &Bytes, sent: &Bytes) -> bool {
        if own == sent {
            return true;
        }
        let read = |text: &[u8]| {
            let mut json = Json::Null;
            decode_slice(text, &mut json, None).is_ok().then_some(json)
        };
        is_json(&self.headers) && read(own).is_some_and(|own| Some(own) == read(sent))
    }
}

/// The parameters of a query in an order of their own, since services do not mind theirs.
fn pairs(url: &Url) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    pairs.sort_unstable();
    pairs
}

fn is_multipart(media_type: &reqwest::header::HeaderValue) -> bool {
    media_type.as_bytes().starts_with(b"multipart/")
}

/// Whether a path is made of a template with placeholders.
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

/// Whether a segment is made of one with placeholders: what stands around them is the same, and they are not empty.
fn segment_fits(template: &str, own: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return false };
    let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
    own.len() > before.len() + after.len() && own.starts_with(before) && own.ends_with(after)
}
