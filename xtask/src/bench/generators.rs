//! The generators that are measured: ours, and others if their commands are installed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A generator of Rust clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Generator {
    /// The generator of this workspace, built with optimisations, with overlays for the document.
    Ours(PathBuf),
    /// Another one.
    Peer(Peer),
}

/// A generator of another project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// `openapi-to-rust`.
    OpenapiToRust,
    /// `oas3-gen`.
    Oas3Gen,
    /// `cargo progenitor` with builders.
    ProgenitorBuilder,
    /// `cargo progenitor` with arguments by position.
    ProgenitorPositional,
    /// OpenAPI Generator's `rust`.
    OpenapiGenerator,
}

impl Peer {
    /// All of them.
    pub const ALL: [Peer; 5] = [
        Peer::OpenapiToRust,
        Peer::Oas3Gen,
        Peer::ProgenitorBuilder,
        Peer::ProgenitorPositional,
        Peer::OpenapiGenerator,
    ];

    fn command(self) -> &'static str {
        match self {
            Peer::OpenapiToRust => "openapi-to-rust",
            Peer::Oas3Gen => "oas3-gen",
            Peer::ProgenitorBuilder | Peer::ProgenitorPositional => "cargo-progenitor",
            Peer::OpenapiGenerator => "openapi-generator-cli",
        }
    }

    /// How to install its command.
    pub fn installation(self) -> &'static str {
        match self {
            Peer::OpenapiToRust => "cargo install --locked openapi-to-rust --version 0.23.0",
            Peer::Oas3Gen => "cargo install --locked oas3-gen --version 0.29.0",
            Peer::ProgenitorBuilder | Peer::ProgenitorPositional => {
                "cargo install cargo-progenitor --version 0.15.1"
            }
            Peer::OpenapiGenerator => "pip install openapi-generator-cli==7.26.0 (needs Java)",
        }
    }

    /// Whether its command is installed.
    pub fn is_installed(self) -> bool {
        let mut command = Command::new(self.command());
        command.arg("--help").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok()
    }
}

impl Generator {
    /// A name for tables and folders.
    pub fn name(&self) -> &'static str {
        match self {
            Generator::Ours(_) => "ours",
            Generator::Peer(Peer::OpenapiToRust) => "openapi-to-rust",
            Generator::Peer(Peer::Oas3Gen) => "oas3-gen",
            Generator::Peer(Peer::ProgenitorBuilder) => "progenitor-builder",
            Generator::Peer(Peer::ProgenitorPositional) => "progenitor-positional",
            Generator::Peer(Peer::OpenapiGenerator) => "openapi-generator",
        }
    }

    /// The command that writes the client of a document into a folder. `package` is the name of the crate.
    pub fn command(&self, document: &Path, overlays: &[PathBuf], out: &Path, package: &str) -> Command {
        let mut command = match self {
            Generator::Ours(program) => Command::new(program),
            Generator::Peer(peer) => Command::new(peer.command()),
        };
        match self {
            Generator::Ours(_) => {
                command.arg("generate").arg("--spec").arg(document).arg("--out").arg(out);
                for overlay in overlays {
                    command.arg("--overlay").arg(overlay);
                }
            }
            Generator::Peer(Peer::OpenapiToRust) => {
                command.arg("generate").arg(document).arg("--output-dir").arg(out.join("src/generated"));
            }
            Generator::Peer(Peer::Oas3Gen) => {
                command.args(["generate", "client-mod", "-i"]).arg(document).arg("-o").arg(out);
                command.args(["--workspace", "--color", "never"]);
            }
            Generator::Peer(peer @ (Peer::ProgenitorBuilder | Peer::ProgenitorPositional)) => {
                let style = if *peer == Peer::ProgenitorBuilder { "builder" } else { "positional" };
                command.args(["progenitor", "-i"]).arg(document).arg("-o").arg(out);
                command.args(["-n", package, "-v", "0.1.0", "--interface", style]);
            }
            Generator::Peer(Peer::OpenapiGenerator) => {
                command.args(["generate", "-g", "rust", "-i"]).arg(document).arg("-o").arg(out);
                command.arg(format!("--additional-properties=packageName={package}"));
            }
        }
        command
    }

    /// Turns the output into a complete crate.
    ///
    /// # Errors
    /// A file is missing or cannot be written.
    pub fn finish(&self, out: &Path, package: &str) -> io::Result<()> {
        let manifest = out.join("Cargo.toml");
        if *self == Generator::Peer(Peer::OpenapiToRust) {
            let needed = fs::read_to_string(out.join("src/generated/REQUIRED_DEPS.toml"))?;
            let head =
                format!("[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n");
            fs::write(&manifest, head + &needed)?;
            fs::write(out.join("src/lib.rs"), "pub mod generated;\n")?;
        }
        let text = fs::read_to_string(&manifest)?;
        if !text.contains("[workspace]") {
            fs::write(&manifest, text + "\n[workspace]\n")?;
        }
        Ok(())
    }
}
