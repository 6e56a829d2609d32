//! How the service signs webhooks: the extension `x-webhook-signature`.

use serde::Deserialize;

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::http::is_token;
use crate::ir::{Challenge, MessagePart, SignatureEncoding, SignatureScheme};
use crate::place::Pointer;

const NAME: &str = "x-webhook-signature";

/// The default tolerance between the clocks of service and receiver, in seconds.
const TOLERANCE: u32 = 300;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    header: String,
    #[serde(default)]
    prefix: String,
    encoding: EncodingEntry,
    message: String,
    timestamp_header: Option<String>,
    #[serde(default = "tolerance")]
    tolerance: u32,
    challenge: Option<ChallengeEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum EncodingEntry {
    Hex,
    Base64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChallengeEntry {
    property: String,
    value: String,
    token: String,
    plain: String,
    signed: String,
}

fn tolerance() -> u32 {
    TOLERANCE
}

impl Lowering<'_> {
    /// The scheme with which a receiver verifies the service's calls.
    pub(super) fn signature(&mut self) -> Option<SignatureScheme> {
        let entry: Entry = self.root_extension(NAME)?;
        match scheme(entry) {
            Ok(scheme) => Some(scheme),
            Err(fault) => {
                let message = format!("the extension `{NAME}` is not understood and has no effect: {fault}");
                let place = Pointer::root().child(NAME);
                let help = "the message has `{body}`, and may have `{timestamp}` with a `timestamp-header`, and the names of other headers in braces";
                self.diagnostics.push(Diagnostic::warning("extension", message).at(&place).help(help));
                None
            }
        }
    }
}

fn scheme(entry: Entry) -> Result<SignatureScheme, String> {
    let message = message(&entry.message)?;
    check_headers(&entry, &message)?;
    if !message.contains(&MessagePart::Body) {
        return Err("the signed message has no `{body}`".into());
    }
    if entry.timestamp_header.is_none() && message.contains(&MessagePart::Timestamp) {
        return Err("`{timestamp}` needs a `timestamp-header`".into());
    }
    if entry.timestamp_header.is_some() && !message.contains(&MessagePart::Timestamp) {
        return Err("a time that is not signed does not prove the age of a call".into());
    }
    let challenge = entry.challenge.map(|one| Challenge {
        property: one.property,
        value: one.value,
        token: one.token.split('.').map(str::to_owned).collect(),
        plain: one.plain,
        signed: one.signed,
    });
    Ok(SignatureScheme {
        header: entry.header,
        prefix: entry.prefix,
        encoding: match entry.encoding {
            EncodingEntry::Hex => SignatureEncoding::Hex,
            EncodingEntry::Base64 => SignatureEncoding::Base64,
        },
        message,
        timestamp_header: entry.timestamp_header,
        tolerance: entry.tolerance,
        challenge,
    })
}

/// A name or a prefix that no header can have would refuse every call.
fn check_headers(entry: &Entry, message: &[MessagePart]) -> Result<(), String> {
    let others = message.iter().filter_map(|part| match part {
        MessagePart::Header(name) => Some(name),
        _ => None,
    });
    for name in [&entry.header].into_iter().chain(&entry.timestamp_header).chain(others) {
        if !is_token(name) {
            return Err(format!("`{name}` is not the name of a header"));
        }
    }
    let can_stand = |symbol: char| symbol == ' ' || symbol.is_ascii_graphic();
    if entry.prefix.chars().all(can_stand) {
        return Ok(());
    }
    Err(format!("`{}` cannot be in a header", entry.prefix))
}

/// The parts of a message: fixed text, and names in braces.
fn message(text: &str) -> Result<Vec<MessagePart>, String> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            return Err("a brace is not closed".into());
        };
        if !before.is_empty() {
            parts.push(MessagePart::Text(before.to_owned()));
        }
        parts.push(match name {
            "body" => MessagePart::Body,
            "timestamp" => MessagePart::Timestamp,
            header => MessagePart::Header(header.to_owned()),
        });
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(MessagePart::Text(rest.to_owned()));
    }
    Ok(parts)
}
