//! Clients that are generated for each run and not checked in, since their documents are large or have an
//! unclear licence.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use generator::diagnostic::{Diagnostics, Severity};
use generator::files;

use super::launch::{place, target};
use super::list::Framework;
use crate::regenerate::module_files;

/// Makes the client of a server, and a package with the test that calls it.
///
/// # Errors
/// The document cannot be turned into a client, or a file cannot be written.
pub fn make(framework: &Framework, document: &str) -> io::Result<()> {
    let place = place(framework.name)?;
    let path = place.join("openapi.json");
    fs::write(&path, document)?;
    let module = module(framework);
    let package = place.join("client");
    let client = module_files(path, &module, "framework-calls").map_err(fault)?;
    files::write(&client, &package).map_err(fault)?;
    let library = format!(
        "//! The client of {}.\n\n#[rustfmt::skip]\npub mod {module};\n\npub use ::runtime;\n",
        framework.title
    );
    put(&package.join("src/lib.rs"), &library)?;
    put(&package.join("Cargo.toml"), &manifest(framework))?;
    for entry in fs::read_dir(super::folder().join(framework.name).join("calls"))? {
        let entry = entry?;
        let text = fs::read_to_string(entry.path())?;
        put(&package.join("tests/calls").join(entry.file_name()), &text)?;
    }
    // The dependency versions of this workspace, so that compiled packages can be shared.
    put(&package.join("Cargo.lock"), &fs::read_to_string(crate::root().join("Cargo.lock"))?)
}

/// The command that runs the calls of such a client.
pub fn calls(framework: &Framework) -> io::Result<Command> {
    let manifest = place(framework.name)?.join("client/Cargo.toml");
    let mut command = super::cargo();
    command.args(["test", "--quiet", "--test", "calls", "--manifest-path"]).arg(manifest);
    command.env("CARGO_TARGET_DIR", target()?);
    Ok(command)
}

fn module(framework: &Framework) -> String {
    framework.name.replace('-', "_")
}

/// The package of a client and its calls, outside of this workspace.
fn manifest(framework: &Framework) -> String {
    let root = crate::root();
    let (runtime, harness) = (root.join("generator/runtime"), root.join("tests/frameworks"));
    format!(
        r#"[workspace]

[package]
name = "{}-calls"
version = "0.0.0"
edition = "2024"
publish = false

[features]
test-util = ["runtime/test-util"]

[dependencies]
runtime = {{ package = "generator-runtime", path = {:?} }}

[dev-dependencies]
framework-tests = {{ path = {:?} }}
serde_json = "1"
tokio = {{ version = "1", default-features = false, features = ["macros", "rt"] }}
xtask = {{ path = {:?} }}

# As in the repository, so that nothing is compiled twice.
[profile.dev]
debug = "line-tables-only"
[profile.dev.package."*"]
debug = false
[profile.dev.package.framework-tests]
debug = "line-tables-only"
[profile.dev.package.generator]
debug = "line-tables-only"
[profile.dev.package.generator-runtime]
debug = "line-tables-only"
[profile.dev.package.xtask]
debug = "line-tables-only"
"#,
        framework.name,
        runtime,
        harness,
        root.join("xtask")
    )
}

/// Writes a file if its content changed, so that nothing is compiled twice.
fn put(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}

fn fault(found: Diagnostics) -> io::Error {
    let mut messages = Vec::new();
    for finding in found.iter().filter(|finding| finding.severity == Severity::Error) {
        messages.push(finding.message.to_string());
    }
    io::Error::other(messages.join("; "))
}

#[cfg(test)]
mod tests {
    use crate::frameworks::folder;
    use crate::frameworks::list::{Client, FRAMEWORKS};

    #[test]
    fn documents_and_calls_are_where_the_list_says() {
        for framework in &FRAMEWORKS {
            let own = folder().join(framework.name);
            let is_kept = own.join("openapi.json").is_file();
            let has_calls = own.join("calls/main.rs").is_file();
            let expected = match framework.client {
                Client::Kept => (true, false),
                Client::Made => (false, true),
            };
            assert_eq!((is_kept, has_calls), expected, "{}", framework.name);
        }
    }
}
