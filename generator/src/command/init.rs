//! `init`: a settings file in which every key is explained.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use generator::settings_template;
use generator::shown::shown;

use super::output::{print, say};

/// What the settings begin with.
#[derive(Args)]
pub struct Init {
    /// The settings file to write. A file that exists is not changed.
    #[arg(value_name = "FILE", default_value = "generator.toml")]
    file: PathBuf,
    /// The OpenAPI document. The default is the first of `openapi.yaml`, `openapi.json` and the like that exists.
    #[arg(long, value_name = "FILE")]
    spec: Option<String>,
    /// The folder of the client.
    #[arg(long, value_name = "DIR", default_value = "client")]
    out: String,
}

/// Writes the settings file.
pub fn run(arguments: &Init) -> ExitCode {
    let document = arguments.spec.clone().unwrap_or_else(|| document_here().to_owned());
    let text = settings_template(&document, &arguments.out);
    let name = shown(&arguments.file.display().to_string());
    let file = OpenOptions::new().write(true).create_new(true).open(&arguments.file);
    match file.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => print(&format!("wrote {name}; now: clientwright generate --config {name}\n")),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            say(&format!("error: {name} already exists; give another name, or remove it first\n"));
            ExitCode::FAILURE
        }
        Err(error) => {
            say(&format!("error: cannot write {name}: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

/// Common names of documents.
const NAMES: [&str; 6] =
    ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"];

/// The document in the current folder. If there is none, the most common name, which the user changes.
fn document_here() -> &'static str {
    NAMES.into_iter().find(|name| Path::new(name).is_file()).unwrap_or(NAMES[0])
}
