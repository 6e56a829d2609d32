//! Who judges a change: the compiler, with a program of the old client over the new one, and `cargo-semver-checks`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use generator::surface::{Surface, load};
use serde_json::Value;

use super::{Case, caller};
use crate::bench::measure::is_installed;

/// The modules whose programs do not compile with the new client, each with the first error.
///
/// The compiler ends at the first stage that has errors, so what failed is left out and the rest compiled again.
pub(super) fn programs(cases: &[Case], folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let old = load(&folder.join("old/api.lock")).map_err(|found| super::refused(&found))?;
    let caller = folder.join("caller");
    fs::create_dir_all(caller.join("src"))?;
    fs::write(caller.join("Cargo.toml"), manifest("old"))?;
    let mut modules: Vec<String> = cases.iter().map(|case| case.module.clone()).collect();
    write(&caller, &old, &modules)?;
    // A program that does not compile with the client that it was written for says nothing.
    for (module, why) in failing(&caller, &mut modules)? {
        eprintln!("warning: the program of {module} does not compile with its own client: {why}");
    }
    fs::write(caller.join("Cargo.toml"), manifest("new"))?;
    failing(&caller, &mut modules)
}

fn manifest(client: &str) -> String {
    format!(
        "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nclient = {{ path = \"../{client}\" }}\n\n[workspace]\n"
    )
}

fn write(caller: &Path, old: &Surface, modules: &[String]) -> io::Result<()> {
    for module in modules {
        fs::write(caller.join("src").join(format!("{module}.rs")), caller::program(old, module))?;
    }
    Ok(())
}

fn failing(caller: &Path, modules: &mut Vec<String>) -> io::Result<BTreeMap<String, String>> {
    let mut failed: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let root: String = modules.iter().map(|module| format!("mod {module};\n")).collect();
        fs::write(
            caller.join("src/lib.rs"),
            format!("#![allow(warnings)]\n#![recursion_limit = \"4096\"]\n{root}"),
        )?;
        let found = errors(caller)?;
        let before = failed.len();
        for (module, why) in found {
            modules.retain(|known| *known != module);
            failed.entry(module).or_insert(why);
        }
        if failed.len() == before {
            return Ok(failed);
        }
    }
}

/// The modules with errors.
fn errors(caller: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut command = Command::new("cargo");
    command.args(["check", "--quiet", "--offline", "--message-format=json"]).current_dir(caller);
    let output = command.output()?;
    let mut found = BTreeMap::new();
    let mut others = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let message = message.get("message").unwrap_or(&Value::Null);
        if message.get("level").and_then(Value::as_str) != Some("error") {
            continue;
        }
        let text = message.get("rendered").and_then(Value::as_str).unwrap_or_default().to_owned();
        let spans = message.get("spans").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let file = spans.iter().find_map(|span| span.get("file_name")?.as_str()?.strip_prefix("src/"));
        match file.and_then(|file| file.strip_suffix(".rs")) {
            Some(module) if module != "lib" => drop(found.entry(module.to_owned()).or_insert(text)),
            _ => others.push_str(&text),
        }
    }
    if !output.status.success() && found.is_empty() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(format!("the programs cannot be compiled: {others}{errors}")));
    }
    Ok(found)
}

/// What `cargo-semver-checks` finds of each module, by lint; `None` if it is not installed.
pub(super) fn semver(folder: &Path) -> io::Result<Option<BTreeMap<String, BTreeSet<String>>>> {
    if !is_installed("cargo-semver-checks") {
        return Ok(None);
    }
    let mut command = Command::new("cargo-semver-checks");
    command.args(["semver-checks", "check-release", "--release-type", "minor", "--color", "never"]);
    command.arg("--manifest-path").arg(folder.join("new/Cargo.toml"));
    command.arg("--baseline-root").arg(folder.join("old"));
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let progress = String::from_utf8_lossy(&output.stderr);
    if !progress.contains("Summary") && !progress.contains("Checked") {
        return Err(io::Error::other(format!("cargo-semver-checks failed: {progress}")));
    }
    Ok(Some(lints(&text)))
}

/// The findings of a report: `--- failure LINT: …`, and the lines with paths or files of what was found.
fn lints(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut lint = String::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("--- ") {
            let name = rest.split_whitespace().nth(1).unwrap_or_default();
            lint = name.trim_end_matches(':').to_owned();
            continue;
        }
        let words = line.split(|symbol: char| !symbol.is_ascii_alphanumeric());
        let mut modules = words.filter(|word| is_module(word));
        if let Some(module) = modules.next()
            && !lint.is_empty()
        {
            found.entry(module.to_owned()).or_default().insert(lint.clone());
        }
    }
    found
}

fn is_module(word: &str) -> bool {
    word.strip_prefix('m')
        .is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
