//! A part of a document: which of its operations become methods, by tags, ids, methods and paths.

use std::collections::BTreeSet;

use regex::Regex;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Operation, Spec, Webhook};

/// The operations that a client has; of an empty one, all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Those that it has; all if there are none.
    pub only: Vec<Pattern>,
    /// Those of them that it does not have.
    pub except: Vec<Pattern>,
}

/// Operations, by a tag or an id (`users`, `list*`), or by a path, with or without a method (`/users/**`, `GET /users/*`).
///
/// `*` stands for any characters, but for `/` in paths; `**` stands for any characters there too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pattern(String);

/// The longest pattern, in bytes.
const MAX_PATTERN: usize = 1024;

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// A text that is empty or has more than 1 KiB.
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

/// A pattern, made ready.
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

    /// A webhook has a name, and a callback belongs to the operation that requests it.
    fn matches_webhook(&self, webhook: &Webhook) -> bool {
        match self {
            Self::Name(name) => webhook.asked_by.is_none() && name.is_match(&webhook.name),
            Self::Path(..) => false,
        }
    }
}

/// The expression of a pattern in which `*` stands for `star`.
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

/// What a selection left of a document.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    /// Where the operations stand that the client does not have.
    places: BTreeSet<Pointer>,
}

impl Selection {
    /// Whether all operations are meant.
    pub fn is_all(&self) -> bool {
        self.only.is_empty() && self.except.is_empty()
    }

    /// Takes away the operations and webhooks that are not meant, and says which those are.
    ///
    /// # Errors
    /// A pattern that no operation matches, since it would hide a spelling mistake.
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
        // Of an operation that cannot be read nothing but its path is known.
        spec.lost.retain(|_| only.is_empty());
        Ok(left_out)
    }
}

/// The patterns made ready; one that nothing matches would hide a spelling mistake.
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

/// How many tags are named for the one who mistyped one.
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
    /// The findings without those about operations that were left out.
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
