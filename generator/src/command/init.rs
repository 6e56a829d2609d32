//! `init`: a settings file in which every key is explained.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use generator::settings_template;
use generator::shown::shown;

use super::output::{print, say};

/// What the settings begin with.
#[derive(Args)]
pub struct Init {
    /// The file that is written; one that is there stays as it is.
    #[arg(value_name = "FILE", default_value = "generator.toml")]
    file: PathBuf,
    /// The OpenAPI document that the settings name.
    #[arg(long, value_name = "FILE", default_value = "openapi.yaml")]
    spec: String,
    /// The folder of the client that the settings name.
    #[arg(long, value_name = "DIR", default_value = "client")]
    out: String,
}

/// Writes the settings.
pub fn run(arguments: &Init) -> ExitCode {
    let text = settings_template(&arguments.spec, &arguments.out);
    let name = shown(&arguments.file.display().to_string());
    let file = OpenOptions::new().write(true).create_new(true).open(&arguments.file);
    match file.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => print(&format!("wrote {name}; now: clientwright generate --config {name}\n")),
        Err(error) => {
            say(&format!("error: cannot write {name}: {error}\n"));
            ExitCode::FAILURE
        }
    }
}
