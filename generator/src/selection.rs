//! Selects the operations of a document that become methods, by tag, id, method or path.

use std::collections::BTreeSet;

use regex::Regex;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Operation, Spec, Webhook};

/// Which operations a client has; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The included operations; empty for all.
    pub only: Vec<Pattern>,
    /// The excluded operations.
    pub except: Vec<Pattern>,
}

/// A pattern for operations: a tag or id (`users`, `list*`), or a path with or without a method (`/users/**`,
/// `GET /users/*`).
///
/// `*` stands for any characters except `/` in paths; `**` stands for any characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pattern(String);

/// The longest pattern, in bytes.
const MAX_PATTERN: usize = 1024;

impl Pattern {
    /// Parses a pattern.
    ///
    /// # Errors
    /// An error if the text is empty or longer than 1 KiB.
    ///
    /// ```
    /// use generator::selection::Pattern;
    ///
    /// assert!(Pattern::new("GET /users/*").is_ok());
    /// assert!(Pattern::new(" ").is_err());
    /// ```
    pub fn new(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err("give a tag, the id of an operation, or a path".into());
        }
        if text.len() > MAX_PATTERN {
            return Err(format!("a pattern has at most {MAX_PATTERN} bytes"));
        }
        Ok(Self(text.to_owned()))
    }
}

/// A compiled pattern.
enum Matcher<'p> {
    Name(Regex),
    Path(Option<&'p str>, Regex),
}

impl<'p> Matcher<'p> {
    fn new(pattern: &'p Pattern) -> Result<Self, Diagnostic> {
        let text = pattern.0.as_str();
        let (method, path) = match text.split_once(char::is_whitespace) {
            Some((method, path)) if path.trim_start().starts_with('/') => (Some(method), path.trim_start()),
            _ => (None, text),
        };
        if path.starts_with('/') {
            return Ok(Self::Path(method, expression(path, "[^/]*")?));
        }
        Ok(Self::Name(expression(text, ".*")?))
    }

    fn matches(&self, operation: &Operation) -> bool {
        match self {
            Self::Name(name) => {
                name.is_match(&operation.id) || operation.tags.iter().any(|tag| name.is_match(tag))
            }
            Self::Path(method, path) => {
                let is_method = method.is_none_or(|method| {
                    method == "*" || operation.method.written().eq_ignore_ascii_case(method)
                });
                is_method && path.is_match(&operation.path)
            }
        }
    }

    /// A webhook has a name; a callback belongs to the operation that requests it.
    fn matches_webhook(&self, webhook: &Webhook) -> bool {
        match self {
            Self::Name(name) => webhook.asked_by.is_none() && name.is_match(&webhook.name),
            Self::Path(..) => false,
        }
    }
}

/// The regular expression of a pattern, where `*` becomes `star`.
fn expression(pattern: &str, star: &str) -> Result<Regex, Diagnostic> {
    let mut text = String::from("^");
    for (index, part) in pattern.split("**").enumerate() {
        if index > 0 {
            text.push_str(".*");
        }
        let parts: Vec<String> = part.split('*').map(regex::escape).collect();
        text.push_str(&parts.join(star));
    }
    text.push('$');
    Regex::new(&text).map_err(|error| {
        Diagnostic::error("selection", format!("`{pattern}` cannot be used as a pattern: {error}"))
    })
}

/// The parts of a document that a selection excludes.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    /// The places of excluded operations.
    places: BTreeSet<Pointer>,
}

impl Selection {
    /// Whether all operations are selected.
    pub fn is_all(&self) -> bool {
        self.only.is_empty() && self.except.is_empty()
    }

    /// Removes operations and webhooks that are not selected, and returns which.
    ///
    /// # Errors
    /// An error if a pattern matches no operation, since it is probably misspelt.
    pub fn apply(&self, spec: &mut Spec) -> Result<LeftOut, Diagnostics> {
        let mut left_out = LeftOut::default();
        if self.is_all() {
            return Ok(left_out);
        }
        let mut faults = Diagnostics::new();
        let only = matchers(&self.only, spec, &mut faults)?;
        let except = matchers(&self.except, spec, &mut faults)?;
        if !faults.is_empty() {
            return Err(faults);
        }
        let is_meant = |matches: &dyn Fn(&Matcher<'_>) -> bool| {
            (only.is_empty() || only.iter().any(matches)) && !except.iter().any(matches)
        };
        let mut asked_for = BTreeSet::new();
        spec.operations.retain(|operation| {
            let stays = is_meant(&|matcher| matcher.matches(operation));
            if stays {
                asked_for.insert(operation.id.clone());
            } else {
                left_out.places.insert(operation.place.clone());
            }
            stays
        });
        spec.webhooks.retain(|webhook| match &webhook.asked_by {
            Some((operation, _)) => asked_for.contains(operation),
            None => is_meant(&|matcher| matcher.matches_webhook(webhook)),
        });
        // Only the path of an operation that could not be read is known.
        spec.lost.retain(|_| only.is_empty());
        Ok(left_out)
    }
}

/// Compiles the patterns. The error is about patterns that match nothing.
fn matchers<'p>(
    patterns: &'p [Pattern],
    spec: &Spec,
    faults: &mut Diagnostics,
) -> Result<Vec<Matcher<'p>>, Diagnostic> {
    let mut matchers = Vec::new();
    for pattern in patterns {
        let matcher = Matcher::new(pattern)?;
        let is_known = spec.operations.iter().any(|operation| matcher.matches(operation))
            || spec.webhooks.iter().any(|webhook| matcher.matches_webhook(webhook));
        if !is_known {
            faults.push(matches_nothing(pattern, spec));
        }
        matchers.push(matcher);
    }
    Ok(matchers)
}

/// The most tags that a message lists for a misspelt one.
const SHOWN_TAGS: usize = 12;

fn matches_nothing(pattern: &Pattern, spec: &Spec) -> Diagnostic {
    let message = format!("`{}` is not a tag, operation, path or webhook of the document", pattern.0);
    let tags: BTreeSet<&str> =
        spec.operations.iter().flat_map(|operation| &operation.tags).map(String::as_str).collect();
    let names: Vec<String> = tags.iter().take(SHOWN_TAGS).map(|tag| format!("`{tag}`")).collect();
    let more = if tags.len() > SHOWN_TAGS { ", …" } else { "" };
    let help = if names.is_empty() {
        "give the id of an operation, or a path such as `/users/**`".to_owned()
    } else {
        format!("the tags are {}{more}", names.join(", "))
    };
    Diagnostic::error("selection", message).help(help)
}

impl LeftOut {
    /// Removes findings about excluded operations.
    pub fn without(&self, findings: Diagnostics) -> Diagnostics {
        if self.places.is_empty() {
            return findings;
        }
        findings.about(|place| {
            let mut at = Some(place.clone());
            while let Some(place) = at {
                if self.places.contains(&place) {
                    return false;
                }
                at = place.parent();
            }
            true
        })
    }
}
