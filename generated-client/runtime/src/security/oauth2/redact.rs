// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Sent`]: the secrets of a request, which are removed from the texts of an endpoint before an error shows them.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

use crate::model::Json;
use crate::secret::Secret;
use crate::wire::percent::encode;

/// Form fields that are not secret (RFC 6749, 7009, 8628 and 8707).
const PUBLIC: [&str; 7] =
    ["grant_type", "scope", "redirect_uri", "client_id", "token_type_hint", "audience", "resource"];

/// The text in place of a secret.
const HIDDEN: &str = "<hidden>";

/// A sequence of this many bytes of a secret counts as a part of it.
const WINDOW: usize = 8;

/// Shorter words are shown, unless they contain a part of a secret.
const OPAQUE: usize = 24;

/// Longer words are hidden, since no word of a language or standard is so long.
const LONGEST_WORD: usize = 64;

/// The secrets of a request.
#[derive(Clone, Default)]
pub(super) struct Sent {
    secrets: Vec<Secret>,
}

impl Sent {
    pub(super) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Sent { secrets: secrets.into_iter().collect() }
    }

    /// The secrets of a form.
    pub(super) fn form(fields: &[(String, Secret)]) -> Self {
        let is_secret = |name: &str| !PUBLIC.contains(&name);
        Sent::new(fields.iter().filter(|(name, _)| is_secret(name)).map(|(_, value)| value.clone()))
    }

    pub(super) fn push(&mut self, secret: Secret) {
        self.secrets.push(secret);
    }

    /// Removes secrets and parts of them from a text of the endpoint, in all common encodings, and words that may be a secret in
    /// an unknown encoding.
    pub(super) fn redact(&self, text: &str) -> String {
        let mut marks = vec![false; text.len()];
        self.mark_secrets(&text.to_ascii_lowercase(), &mut marks);
        for (begin, word) in words(text) {
            let marks = &mut marks[begin..begin + word.len()];
            if is_opaque(word) || marks.contains(&true) {
                marks.fill(true);
            }
        }
        without(text, &marks)
    }

    /// Marks the bytes that belong to a secret. Both are compared in lower case, because the digits of encodings have any case.
    fn mark_secrets(&self, text: &str, marks: &mut [bool]) {
        let mut windows = BTreeSet::new();
        for form in self.secrets.iter().flat_map(|secret| forms(secret.expose())) {
            let form = form.to_ascii_lowercase();
            if form.len() >= WINDOW {
                windows.extend(form.as_bytes().windows(WINDOW).map(<[u8]>::to_vec));
                continue;
            }
            for (at, found) in text.match_indices(form.as_str()) {
                // Very short texts occur in other words, so they must be whole words.
                if form.len() > 3 || is_word_of_its_own(text, at, found.len()) {
                    marks[at..at + found.len()].fill(true);
                }
            }
        }
        for (at, window) in text.as_bytes().windows(WINDOW).enumerate() {
            if windows.contains(window) {
                marks[at..at + WINDOW].fill(true);
            }
        }
    }
}

/// The forms in which a text may be repeated: unchanged, and in common encodings.
fn forms(secret: &str) -> Vec<String> {
    let percent = encode(secret);
    let plain =
        [secret.to_owned(), secret.replace(' ', "+"), encode(&percent), percent.replace("%20", "+"), percent];
    let mut forms: Vec<String> = plain.iter().flat_map(|text| base64(text)).collect();
    forms.push(secret.bytes().map(|byte| format!("{byte:02x}")).collect());
    forms.push(Json::from(secret).to_string().trim_matches('"').to_owned());
    forms.push(secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"));
    forms.extend(plain);
    forms.retain(|form| !form.is_empty());
    forms
}

/// The text in base64, also as a part of a longer text: there are three forms, by the number of bytes before it.
fn base64(text: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for (before, skipped) in [("", 0), ("\0", 2), ("\0\0", 3)] {
        // The last characters depend on the bytes that follow, so they are left out.
        let whole = [before, text].concat();
        let kept = (whole.len() / 3) * 4;
        for engine in [STANDARD, URL_SAFE] {
            let encoded = engine.encode(&whole);
            forms.extend(encoded.get(skipped..kept).map(str::to_owned));
            if before.is_empty() {
                forms.push(encoded.trim_end_matches('=').to_owned());
            }
        }
    }
    forms
}

fn is_word_of_its_own(text: &str, at: usize, length: usize) -> bool {
    let is_part = |one: char| one.is_alphanumeric();
    !text[..at].ends_with(is_part) && !text[at + length..].starts_with(is_part)
}

/// The words of a text, each with its position.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = |one: char| one.is_whitespace() || "\"'`<>()[]{},;:&=".contains(one);
    let mut at = 0;
    text.split(ends).map(move |word| {
        let begin = at;
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        (begin, word)
    })
}

/// Whether a word may be a secret in an unknown form: it is long, and contains more than lower-case letters and punctuation. A
/// UUID, which is often the id of a request, is not a secret.
fn is_opaque(word: &str) -> bool {
    let is_plain = |one: char| one.is_lowercase() || matches!(one, '_' | '-' | '.' | '/');
    let is_uuid = crate::Uuid::from_text(word).is_valid();
    word.len() > LONGEST_WORD || (word.len() >= OPAQUE && !is_uuid && !word.chars().all(is_plain))
}

/// The text with each marked part replaced.
fn without(text: &str, marks: &[bool]) -> String {
    let mut output = String::with_capacity(text.len());
    let mut is_hidden = false;
    for (at, one) in text.char_indices() {
        let was_hidden = std::mem::replace(&mut is_hidden, marks[at..at + one.len_utf8()].contains(&true));
        match (was_hidden, is_hidden) {
            (false, true) => output.push_str(HIDDEN),
            (true, true) => {}
            (_, false) => output.push(one),
        }
    }
    output
}
