//! Writes a client with its changelog, if its owner allows what changes for callers.

use std::path::Path;

use crate::changes::{CHANGELOG, Format, Report, changelog, refusal, written};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::{self, Difference};
use crate::input::{MAX_BYTES, Unread, read_text};
use crate::pipeline::Client;

/// What changes for callers, if anything does: a text for terminals.
pub fn told(client: &Client) -> Option<String> {
    Some(written(news(client)?, Format::Text))
}

/// Tells whether the owner of the client allows what changes.
///
/// # Errors
/// The changes are not allowed.
pub fn allow(client: &Client, config: &Config, allow_breaking: bool) -> Result<(), Diagnostics> {
    match news(client) {
        Some(report) if !allow_breaking => match refusal(report, config.changes.policy) {
            Some(refusal) => Err(refusal.into()),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Writes a client, and what changes into its changelog.
///
/// # Errors
/// As [`files::write`], or a changelog that cannot be read or written.
pub fn write(client: &Client, config: &Config) -> Result<Difference, Diagnostics> {
    let entries = entries(client, config)?;
    let difference = files::write(&client.files, &config.output)?;
    if let Some(text) = entries {
        files::write_text(&config.output, CHANGELOG, &text)?;
    }
    Ok(difference)
}

fn news(client: &Client) -> Option<&Report> {
    client.changes.as_ref().filter(|report| !report.changes.is_empty())
}

/// The text of the changelog, if it has to be written.
fn entries(client: &Client, config: &Config) -> Result<Option<String>, Diagnostics> {
    let Some(report) = news(client) else { return Ok(None) };
    if !config.changes.has_changelog {
        return Ok(None);
    }
    let known = known(&config.output.join(CHANGELOG))?;
    Ok(changelog(known.as_deref(), report))
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
