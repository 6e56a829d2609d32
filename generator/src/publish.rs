//! Handles changes of a client's surface: shows them, checks the policy, and updates the changelog.

use std::path::Path;

use crate::changes::{CHANGELOG, Format, Report, changelog, refusal, written};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files;
use crate::input::{MAX_BYTES, Unread, read_text};

/// The changes of the surface as text for terminals; `None` if there are none.
pub fn told(changes: Option<&Report>) -> Option<String> {
    Some(written(news(changes)?, Format::Text))
}

/// Checks whether the policy allows the changes.
///
/// # Errors
/// An error if it does not.
pub fn allow(changes: Option<&Report>, config: &Config) -> Result<(), Diagnostics> {
    match news(changes).and_then(|report| refusal(report, config.changes.policy)) {
        Some(refusal) => Err(refusal.into()),
        None => Ok(()),
    }
}

/// Adds the changes to the client's changelog, unless the settings turn this off.
///
/// # Errors
/// An error if the changelog cannot be read or written.
pub fn write_changelog(changes: Option<&Report>, config: &Config) -> Result<(), Diagnostics> {
    let Some(report) = news(changes) else { return Ok(()) };
    if !config.changes.has_changelog {
        return Ok(());
    }
    let known = known(&config.output.join(CHANGELOG))?;
    match changelog(known.as_deref(), report) {
        Some(text) => files::write_text(&config.output, CHANGELOG, &text),
        None => Ok(()),
    }
}

fn news(changes: Option<&Report>) -> Option<&Report> {
    changes.filter(|report| !report.changes.is_empty())
}

fn known(path: &Path) -> Result<Option<String>, Diagnostics> {
    match read_text(path, MAX_BYTES) {
        Ok(text) => Ok(Some(text)),
        Err(Unread::Missing) => Ok(None),
        Err(why) => {
            let message = format!("cannot read `{}`: {why}", path.display());
            Err(Diagnostic::error("output", message).into())
        }
    }
}
