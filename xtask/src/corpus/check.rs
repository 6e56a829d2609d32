//! Runs `cargo check` on a client, and reads the compiler's messages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::bench::measure;
use crate::bench::workshop;

/// The most messages that are kept.
const KEPT: usize = 5;

/// The compiler's result for one crate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Whether it compiles.
    pub compiles: bool,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings, which would be errors with `-D warnings`.
    pub warnings: usize,
    /// Seconds for the crate alone.
    pub seconds: f64,
    /// The first messages as the compiler shows them, errors before warnings.
    pub messages: Vec<String>,
}

/// Compiles the code that all clients share, with an empty crate, so that the clients' figures do not include
/// it.
///
/// # Errors
/// It does not compile.
pub fn prepare(empty: &Path, target: &Path) -> io::Result<()> {
    measure::run(&mut workshop::cargo(empty, target, &["check", "--quiet"]))?.succeeded().map(drop)
}

/// Checks a crate.
///
/// # Errors
/// Cargo cannot be started.
pub fn check(folder: &Path, target: &Path) -> io::Result<Checked> {
    let arguments = ["check", "--lib", "--quiet", "--message-format=json"];
    let finished = measure::run(&mut workshop::cargo(folder, target, &arguments))?;
    let mut checked = read(&finished.stdout, &fs::canonicalize(folder)?.join("Cargo.toml"));
    checked.compiles = finished.success;
    checked.seconds = finished.cost.wall;
    if !finished.success && checked.errors == 0 {
        // Cargo itself rejects the crate.
        checked.messages.insert(0, finished.stderr);
    }
    Ok(checked)
}

/// The compiler's messages about the crate with this manifest.
fn read(stdout: &str, manifest: &PathBuf) -> Checked {
    let lines = stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let ours = lines.filter(|line| {
        let of = line.get("manifest_path").and_then(Value::as_str).map(PathBuf::from);
        of.as_ref() == Some(manifest)
    });
    let (mut errors, mut warnings) = (Vec::new(), Vec::new());
    for line in ours {
        let Some(message) = line.get("message") else { continue };
        // Summaries at the end have no place.
        let has_place = message.get("spans").and_then(Value::as_array).is_some_and(|spans| !spans.is_empty());
        if !has_place && message.get("code").is_none_or(Value::is_null) {
            continue;
        }
        let text = message.get("rendered").and_then(Value::as_str).unwrap_or_default().to_owned();
        match message.get("level").and_then(Value::as_str) {
            Some("warning") => warnings.push(text),
            Some(level) if level.starts_with("error") => errors.push(text),
            _ => {}
        }
    }
    let (count_of_errors, count_of_warnings) = (errors.len(), warnings.len());
    let messages = errors.into_iter().chain(warnings).take(KEPT).collect();
    Checked { errors: count_of_errors, warnings: count_of_warnings, messages, ..Checked::default() }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn messages_are_those_of_the_crate() {
        let line = |manifest: &str, level: &str, spans: &str| {
            format!(
                r#"{{"reason":"compiler-message","manifest_path":"{manifest}","message":{{"level":"{level}","spans":[{spans}],"code":null,"rendered":"{level}!"}}}}"#
            )
        };
        let text = [
            line("/a/Cargo.toml", "warning", "{}"),
            line("/b/Cargo.toml", "error", "{}"),
            line("/a/Cargo.toml", "error", "{}"),
            line("/a/Cargo.toml", "error", ""),
            "not JSON".to_owned(),
        ];
        let checked = read(&text.join("\n"), &"/a/Cargo.toml".into());
        assert_eq!((checked.errors, checked.warnings), (1, 1));
        assert_eq!(checked.messages, ["error!", "warning!"]);
    }
}
