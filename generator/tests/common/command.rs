//! Runs the command on documents that could crash the process, since a stack overflow must not end the other
//! tests.

use std::fs;
use std::process::Command;

/// The result of the command for a document: its exit code, and its findings without the folder's name.
pub fn check_command(text: &[u8], name: &str) -> String {
    match run(text, name) {
        Ok(said) => said,
        Err(error) => format!("the command cannot be run: {error}"),
    }
}

fn run(text: &[u8], name: &str) -> std::io::Result<String> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, text)?;
    let output = folder.path().join("client");
    let outcome = Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(["generate", "--spec"])
        .arg(&path)
        .arg("--out")
        .arg(&output)
        .output()?;
    let status = match outcome.status.code() {
        Some(0) => "generated".to_owned(),
        Some(1) if !output.exists() => "refused".to_owned(),
        Some(1) => "refused, and yet something was written".to_owned(),
        Some(code) => format!("ended with the code {code}"),
        None => "killed".to_owned(),
    };
    let findings = String::from_utf8_lossy(&outcome.stderr).replace(&folder.path().display().to_string(), "");
    Ok(format!("{status}\n{findings}"))
}
