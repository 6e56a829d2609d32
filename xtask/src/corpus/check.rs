//! `cargo check` of a client, and what the compiler says about it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::bench::measure;
use crate::bench::workshop;

/// How many of the compiler's messages are kept.
const KEPT: usize = 5;

/// What the compiler says about one crate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Whether it compiles.
    pub compiles: bool,
    /// How many errors it has.
    pub errors: usize,
    /// How many warnings it has, which would be errors under `-D warnings`.
    pub warnings: usize,
    /// Seconds that the crate takes alone.
    pub seconds: f64,
    /// The first messages as the compiler shows them, errors before warnings.
    pub messages: Vec<String>,
}

/// Compiles what all clients share, by a crate that has nothing else, so that their figures are theirs alone.
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
        // Cargo itself refuses the crate.
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
        // The sums at the end have no place.
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
