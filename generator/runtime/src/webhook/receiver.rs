//! [`Receiver`]: checks the signatures of calls, answers challenges, and reads the bodies.

use std::fmt::{self, Debug};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::HMAC;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Request, Response};
use memchr::{memchr, memmem};

use super::description::Webhook;
use super::error::WebhookError;
use super::repeated::Repeated;
use super::scheme::{MessagePart, SignatureEncoding, SignatureScheme};
use crate::Bytes;
use crate::model::{Decode, Json, decode_slice};
use crate::platform::now;
use crate::secret::Secret;

/// Receives the calls of webhooks. It refuses calls that were not signed with the secret, or not recently.
///
/// ```ignore
/// let receiver = Receiver::new(webhooks::SIGNATURE, secret);
/// match receiver.receive(&webhooks::USER_CREATED, &request) {
///     Ok(Received::Call(event)) => { /* handle the event, respond with 200 */ }
///     Ok(Received::Challenge(answer)) => return answer.into_response(),
///     Err(error) => { /* respond with `error.status()` */ }
/// }
/// ```
pub struct Receiver {
    scheme: SignatureScheme,
    secrets: Vec<Secret>,
    tolerance: Duration,
    repeated: Option<Mutex<Repeated>>,
}

/// A call of the service.
#[derive(Debug)]
pub enum Received<T> {
    /// An event of the document. Respond with any success status.
    Call(T),
    /// A challenge, by which the service checks whether the receiver knows the secret. Respond with this answer.
    Challenge(ChallengeAnswer),
}

/// The response to a challenge: a JSON body, with status 200.
#[derive(Clone, PartialEq, Eq)]
pub struct ChallengeAnswer(Bytes);

impl ChallengeAnswer {
    /// The JSON body.
    pub fn body(&self) -> &Bytes {
        &self.0
    }

    /// The whole response.
    pub fn into_response(self) -> Response<Bytes> {
        let mut response = Response::new(self.0);
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

impl Debug for ChallengeAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChallengeAnswer")
    }
}

impl Receiver {
    /// A receiver for the scheme of a document, such as its constant `SIGNATURE`.
    pub fn new(scheme: SignatureScheme, secret: impl Into<Secret>) -> Self {
        let tolerance = Duration::from_secs(scheme.tolerance.into());
        Receiver { scheme, secrets: vec![secret.into()], tolerance, repeated: None }
    }

    /// Also accepts calls that are signed with this secret, for the time in which a secret is replaced. Challenges are answered
    /// with the first secret.
    pub fn also(mut self, secret: impl Into<Secret>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Sets by how much the time of a call may differ from the clock of this machine, instead of the document's value.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Refuses repeated calls within the tolerance. For that, it keeps the newest signatures, at most as many as the capacity.
    ///
    /// This works for one process only. If several machines receive the calls of a service, they need a shared store instead.
    pub fn refuse_repeated(mut self, capacity: usize) -> Self {
        self.repeated = Some(Mutex::new(Repeated::new(capacity)));
        self
    }

    /// Receives a request.
    ///
    /// # Errors
    /// If the request does not come from the service, is too old, is repeated, or has a body that does not fit.
    /// [`WebhookError::status`] is the status to respond with.
    pub fn receive<T: Decode + Default>(
        &self,
        webhook: &Webhook<T>,
        request: &Request<impl AsRef<[u8]>>,
    ) -> Result<Received<T>, WebhookError> {
        self.receive_parts(webhook, request.headers(), request.body().as_ref())
    }

    /// The same with headers and body.
    ///
    /// # Errors
    /// Like [`Receiver::receive`].
    pub fn receive_parts<T: Decode + Default>(
        &self,
        webhook: &Webhook<T>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Received<T>, WebhookError> {
        self.verify(|name| headers.get(name)?.to_str().ok(), body)?;
        self.read(webhook, body)
    }

    /// Checks that a body comes from the service, for servers with their own type of headers. `header` returns the value of the
    /// header with a name.
    ///
    /// # Errors
    /// If the body does not come from the service, is too old, or is repeated.
    pub fn verify<'h>(
        &self,
        header: impl Fn(&str) -> Option<&'h str>,
        body: &[u8],
    ) -> Result<(), WebhookError> {
        self.verify_at(now(), &header, body)
    }

    /// Reads a verified body.
    ///
    /// # Errors
    /// If the body does not fit the webhook.
    pub fn read<T: Decode + Default>(
        &self,
        webhook: &Webhook<T>,
        body: &[u8],
    ) -> Result<Received<T>, WebhookError> {
        if let Some(answer) = self.challenge(body) {
            return Ok(Received::Challenge(answer));
        }
        webhook.parse(body).map(Received::Call).map_err(WebhookError::Body)
    }

    pub(crate) fn verify_at<'h>(
        &self,
        now: SystemTime,
        header: &dyn Fn(&str) -> Option<&'h str>,
        body: &[u8],
    ) -> Result<(), WebhookError> {
        let needed = |name: &'static str| header(name).ok_or(WebhookError::Header(name));
        let sent = needed(self.scheme.header)?;
        let time = match self.scheme.timestamp_header {
            Some(name) => Some(seconds(needed(name)?).ok_or(WebhookError::Header(name))?),
            None => None,
        };
        let mut parts = Vec::with_capacity(self.scheme.message.len());
        for part in self.scheme.message {
            parts.push(match *part {
                MessagePart::Text(text) => text.as_bytes(),
                MessagePart::Body => body,
                MessagePart::Header(name) => needed(name)?.as_bytes(),
                MessagePart::Timestamp => {
                    needed(self.scheme.timestamp_header.unwrap_or_default())?.as_bytes()
                }
            });
        }
        let signature = self.matching(sent, &parts).ok_or(WebhookError::Signature)?;
        let now = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let age = Duration::from_secs(time.map_or(0, |time| now.abs_diff(time)));
        if age > self.tolerance {
            return Err(WebhookError::Age(age));
        }
        let until = time.unwrap_or(now).saturating_add(self.tolerance.as_secs());
        self.note(signature, now, until)
    }

    fn note(&self, signature: [u8; 32], now: u64, until: u64) -> Result<(), WebhookError> {
        let Some(repeated) = &self.repeated else { return Ok(()) };
        let mut repeated = repeated.lock().unwrap_or_else(PoisonError::into_inner);
        if repeated.note(signature, now, until) { Ok(()) } else { Err(WebhookError::Repeated) }
    }

    /// The first signature of the header that was made with one of the secrets, compared in constant time.
    fn matching(&self, sent: &str, parts: &[&[u8]]) -> Option<[u8; 32]> {
        for text in signatures(sent, self.scheme.prefix) {
            let Some(signature) = self.decoded(text) else { continue };
            for secret in &self.secrets {
                let mut mac = keyed(secret);
                for part in parts {
                    mac.update(part);
                }
                // It compares in constant time.
                if mac.finalize_verify(&signature) {
                    return Some(signature);
                }
            }
        }
        None
    }

    /// The bytes of a signature, of which HMAC-SHA256 has 32.
    fn decoded(&self, text: &str) -> Option<[u8; 32]> {
        let bytes = match self.scheme.encoding {
            SignatureEncoding::Hex => from_hex(text),
            SignatureEncoding::Base64 => STANDARD.decode(text).ok(),
        };
        bytes?.try_into().ok()
    }

    /// The response to a challenge, if the body is one.
    fn challenge(&self, body: &[u8]) -> Option<ChallengeAnswer> {
        let challenge = self.scheme.challenge?;
        // Most bodies are not challenges, and need not be parsed here. Only after a backslash can a string be written differently.
        if memmem::find(body, challenge.value.as_bytes()).is_none() && memchr(b'\\', body).is_none() {
            return None;
        }
        let mut json = Json::Null;
        decode_slice(body, &mut json, None).ok()?;
        if json.get(challenge.property)?.as_str()? != challenge.value {
            return None;
        }
        let mut token = &json;
        for step in challenge.token {
            token = token.get(step)?;
        }
        let token = token.as_str()?;
        let mut mac = keyed(self.secrets.first()?);
        mac.update(token.as_bytes());
        let code: String = mac.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let (plain, signed) = (Json::from(challenge.plain), Json::from(challenge.signed));
        let text = format!("{{{plain}:{},{signed}:{}}}", Json::from(token), Json::from(code));
        Some(ChallengeAnswer(Bytes::from(text)))
    }
}

impl Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("header", &self.scheme.header).finish_non_exhaustive()
    }
}

/// HMAC takes keys of any length.
fn keyed(secret: &Secret) -> HMAC {
    HMAC::new(secret.expose().as_bytes())
}

/// The words of a header that follow the prefix, which may contain spaces.
fn signatures<'h>(header: &'h str, prefix: &str) -> impl Iterator<Item = &'h str> {
    let (prefix, mut rest) = (prefix.trim_ascii_start(), header.trim_ascii_start());
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let signature = rest.strip_prefix(prefix);
            let text = signature.unwrap_or(rest);
            let end = text.find(|symbol: char| symbol.is_ascii_whitespace()).unwrap_or(text.len());
            let (word, others) = text.split_at(end);
            rest = others.trim_ascii_start();
            if signature.is_some() {
                return Some(word);
            }
        }
        None
    })
}

fn seconds(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let mut bytes = Vec::with_capacity(pairs.len());
    for [high, low] in pairs {
        let digit = |symbol: u8| char::from(symbol).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
    }
    Some(bytes)
}
