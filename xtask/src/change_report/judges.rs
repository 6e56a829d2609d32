//! The judges of a change: the compiler, with a program for the old client and the new client's code, and
//! `cargo-semver-checks`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::surface::load;
use serde_json::Value;

use super::caller::{self, Use};
use super::cases::Case;
use super::clients::refused;
use crate::bench::measure::is_installed;

/// A break that `cargo-semver-checks` finds.
pub(super) struct Finding {
    pub(super) lint: String,
    /// The line with the finding.
    pub(super) line: String,
}

/// Code for an item that does not compile with the new client, with its first error.
pub(super) struct Broken {
    pub(super) used: Use,
    pub(super) why: String,
}

/// The program for a module, and which of its parts are still compiled.
struct Module {
    uses: Vec<Use>,
    is_left_out: BTreeSet<usize>,
}

impl Module {
    /// The text, and the first and last lines of each use. Uses of the same file share their imports, which
    /// are expensive to compile.
    fn written(&self) -> (String, Vec<(usize, usize, usize)>) {
        let (mut text, mut starts, mut line, mut imports) = (String::new(), Vec::new(), 1, "");
        for (index, one) in self.uses.iter().enumerate() {
            if self.is_left_out.contains(&index) {
                continue;
            }
            if one.imports != imports {
                let end = if imports.is_empty() { "" } else { "}\n" };
                let head = format!("{end}mod file_{index} {{\n{}", one.imports);
                line += head.lines().count();
                text.push_str(&head);
                imports = &one.imports;
            }
            let end = line + one.code.lines().count();
            starts.push((line, end, index));
            line = end;
            text.push_str(&one.code);
        }
        if !imports.is_empty() {
            text.push_str("}\n");
        }
        (text, starts)
    }

    /// The use at a line. A missing import affects all uses after it in the same file.
    fn uses_at(&self, line: usize, lines: &[(usize, usize, usize)]) -> Vec<usize> {
        let next = lines.partition_point(|(_, end, _)| *end <= line);
        let Some((start, _, index)) = lines.get(next).copied() else { return Vec::new() };
        if start <= line {
            return vec![index];
        }
        let imports = self.uses.get(index).map(|one| &one.imports);
        (0..self.uses.len()).filter(|at| self.uses.get(*at).map(|one| &one.imports) == imports).collect()
    }
}

type Modules = BTreeMap<String, Module>;

/// The code that does not compile with the new client, by module.
///
/// The compiler stops at the first stage with errors. So code that failed is left out, and the rest is
/// compiled again.
pub(super) fn programs(
    cases: &[Case],
    folder: &Path,
    target: &Path,
) -> io::Result<BTreeMap<String, Vec<Broken>>> {
    let old = load(&folder.join("old/api.lock")).map_err(|found| refused(&found))?;
    let caller = folder.join("caller");
    if caller.exists() {
        fs::remove_dir_all(&caller)?;
    }
    fs::create_dir_all(caller.join("src"))?;
    let mut modules = Modules::new();
    for case in cases {
        let uses = caller::program(&old, &case.module);
        modules.insert(case.module.clone(), Module { uses, is_left_out: BTreeSet::new() });
    }
    fs::write(caller.join("Cargo.toml"), manifest("new"))?;
    let found = failing(&caller, target, &mut modules)?;
    let (mut broken, mut suspects): (BTreeMap<String, Vec<Broken>>, Modules) = Default::default();
    for (module, mut indices) in found {
        let Some(of) = modules.remove(&module) else { continue };
        let mut uses = Vec::new();
        for (index, used) in of.uses.into_iter().enumerate() {
            if let Some(why) = indices.remove(&index) {
                uses.push(used.clone());
                broken.entry(module.clone()).or_default().push(Broken { used, why });
            }
        }
        suspects.insert(module, Module { uses, is_left_out: BTreeSet::new() });
    }
    if suspects.is_empty() {
        return Ok(broken);
    }
    // Code that does not compile with the old client either does not count.
    fs::write(caller.join("Cargo.toml"), manifest("old"))?;
    for (module, indices) in failing(&caller, target, &mut suspects)? {
        let Some(uses) = broken.get_mut(&module) else { continue };
        for (index, why) in indices.into_iter().rev() {
            let path = uses.remove(index).used.path;
            eprintln!("warning: the code that uses {path} does not compile with its own client: {why}");
        }
    }
    Ok(broken)
}

fn manifest(client: &str) -> String {
    format!(
        "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nclient = {{ path = \"../{client}\" }}\n\n[workspace]\n"
    )
}

/// The indices of uses, with their errors, by module.
type Failed = BTreeMap<String, BTreeMap<usize, String>>;

fn failing(caller: &Path, target: &Path, modules: &mut Modules) -> io::Result<Failed> {
    let mut failed = Failed::new();
    let root: String = modules.keys().map(|module| format!("mod {module};\n")).collect();
    let head = "#![allow(warnings)]\n#![recursion_limit = \"4096\"]\n";
    fs::write(caller.join("src/lib.rs"), format!("{head}{root}"))?;
    loop {
        let mut starts = BTreeMap::new();
        for (name, module) in modules.iter() {
            let (text, lines) = module.written();
            fs::write(caller.join("src").join(format!("{name}.rs")), text)?;
            starts.insert(name.clone(), lines);
        }
        let mut is_new = false;
        for (name, line, why) in errors(caller, target)? {
            let lines = starts.get(&name).map(Vec::as_slice).unwrap_or_default();
            let Some(module) = modules.get_mut(&name) else { continue };
            for index in module.uses_at(line, lines) {
                if module.is_left_out.insert(index) {
                    is_new = true;
                    failed.entry(name.clone()).or_default().insert(index, why.clone());
                }
            }
        }
        if !is_new {
            return Ok(failed);
        }
    }
}

/// A cargo command that shares compiled crates with all others, including those of rustdoc.
fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(folder).env("CARGO_TARGET_DIR", target).env("RUSTC_BOOTSTRAP", "1");
    command
}

/// The errors: module, line and text.
fn errors(caller: &Path, target: &Path) -> io::Result<Vec<(String, usize, String)>> {
    let mut command = cargo(caller, target);
    command.args(["check", "--quiet", "--offline", "--message-format=json"]);
    let output = command.output()?;
    let mut found = Vec::new();
    let mut others = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let message = message.get("message").unwrap_or(&Value::Null);
        if message.get("level").and_then(Value::as_str) != Some("error") {
            continue;
        }
        let text = message.get("rendered").and_then(Value::as_str).unwrap_or_default().to_owned();
        match place(message) {
            Some((module, line)) => found.push((module, line, text)),
            None => others.push_str(&text),
        }
    }
    if !output.status.success() && found.is_empty() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(format!("the programs cannot be compiled: {others}{errors}")));
    }
    Ok(found)
}

/// The module and line of an error's first place in the programs.
fn place(message: &Value) -> Option<(String, usize)> {
    for span in message.get("spans")?.as_array()? {
        let file = span.get("file_name")?.as_str()?;
        let module = file.strip_prefix("src/").and_then(|file| file.strip_suffix(".rs"));
        if let Some(module) = module.filter(|module| *module != "lib" && !module.contains('/')) {
            return Some((module.to_owned(), usize::try_from(span.get("line_start")?.as_u64()?).ok()?));
        }
    }
    None
}

/// The findings of `cargo-semver-checks`, by module; `None` if it is not installed.
pub(super) fn semver(folder: &Path, target: &Path) -> io::Result<Option<BTreeMap<String, Vec<Finding>>>> {
    if !is_installed("cargo-semver-checks") {
        return Ok(None);
    }
    let (old, new) = (documented(folder, "old", target)?, documented(folder, "new", target)?);
    let mut command = Command::new("cargo-semver-checks");
    command.args(["semver-checks", "--release-type", "minor", "--color", "never", "--current-rustdoc"]);
    let output = command.arg(new).arg("--baseline-rustdoc").arg(old).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let progress = String::from_utf8_lossy(&output.stderr);
    if !progress.contains("Summary") && !progress.contains("Checked") {
        return Err(io::Error::other(format!("cargo-semver-checks failed: {progress}")));
    }
    Ok(Some(findings(&text)))
}

/// The rustdoc JSON of a client with its default features, as `cargo-semver-checks` needs it.
fn documented(folder: &Path, client: &str, target: &Path) -> io::Result<PathBuf> {
    let mut command = cargo(&folder.join(client), target);
    command.args(["rustdoc", "--lib", "--quiet", "--offline", "--", "-Zunstable-options"]);
    command.args(["--document-private-items", "--document-hidden-items"]);
    let output = command.args(["--output-format=json", "--cap-lints=allow"]).output()?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(format!("rustdoc failed: {errors}")));
    }
    let written = folder.join(format!("{client}.json"));
    fs::copy(target.join("doc/client.json"), &written)?;
    Ok(written)
}

/// Parses the findings of a report: `--- failure LINT: …`, and after `Failed in:` a line for each, with a
/// file of the client.
fn findings(text: &str) -> BTreeMap<String, Vec<Finding>> {
    let mut found: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    let (mut lint, mut is_list) = (String::new(), false);
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("--- ") {
            lint = rest.split_whitespace().nth(1).unwrap_or_default().trim_end_matches(':').to_owned();
            is_list = false;
        } else if line.starts_with("Failed in:") {
            is_list = true;
        } else if is_list && let Some(module) = line.split(['/', ':', ' ']).find(|word| is_module(word)) {
            let finding = Finding { lint: lint.clone(), line: line.trim().to_owned() };
            found.entry(module.trim_end_matches(".rs").to_owned()).or_default().push(finding);
        }
    }
    found
}

fn is_module(word: &str) -> bool {
    let digits = word.trim_end_matches(".rs").strip_prefix('m').unwrap_or_default();
    digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}
