//! The folder of a corpus's clients. Every client is its own workspace; the runtime is shared and compiled
//! once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::emit::{Package, runtime_manifest};

/// The folder, and where its clients stand.
pub struct Workspace {
    folder: PathBuf,
}

/// The profile of this workspace, with which dependencies that it has compiled are not compiled again.
const PROFILE: &str =
    "\n[profile.dev]\ndebug = \"line-tables-only\"\n[profile.dev.package.\"*\"]\ndebug = false\n";

/// The name of the shared runtime's package.
const RUNTIME: &str = "corpus-runtime";

impl Workspace {
    /// Makes a folder with the runtime.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn new(folder: &Path) -> io::Result<Self> {
        let package = Package {
            name: "corpus".into(),
            version: "0.1.0".into(),
            description: "The support code of all clients of a corpus.".into(),
            ..Package::default()
        };
        let workspace = Self { folder: fs::canonicalize(folder)? };
        for (name, text) in generator::runtime_files() {
            write_changed(&workspace.folder.join(name), &text)?;
        }
        let manifest = runtime_manifest(&package) + "\n[workspace]\n";
        write_changed(&workspace.runtime().join("Cargo.toml"), &manifest)?;
        let empty = workspace.empty();
        let manifest = format!(
            "[package]\nname = \"corpus-empty\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nruntime = {{ package = \"{RUNTIME}\", path = \"../runtime\" }}\n"
        );
        write_changed(&empty.join("Cargo.toml"), &manifest)?;
        write_changed(&empty.join("src/lib.rs"), "")?;
        workspace.lock(&empty)?;
        Ok(workspace)
    }

    /// The folder of an empty crate that depends on the runtime.
    pub fn empty(&self) -> PathBuf {
        self.folder.join("empty")
    }

    fn runtime(&self) -> PathBuf {
        self.folder.join("runtime")
    }

    /// The folder of a client.
    pub fn client(&self, name: &str) -> PathBuf {
        self.folder.join("clients").join(name)
    }

    /// Makes a generated client use the shared runtime, and removes its own.
    ///
    /// # Errors
    /// A file cannot be read or written.
    pub fn adopt(&self, name: &str) -> io::Result<()> {
        let folder = self.client(name);
        let manifest = folder.join("Cargo.toml");
        let own = format!("package = \"corpus-{name}-runtime\", path = \"runtime\"");
        let shared = format!("package = \"{RUNTIME}\", path = \"../../runtime\"");
        let text = fs::read_to_string(&manifest)?.replace(&own, &shared);
        fs::write(&manifest, text + "\n[workspace]\nmembers = [\"round-trip\"]\n" + PROFILE)?;
        fs::remove_dir_all(folder.join("runtime"))?;
        self.lock(&folder)
    }

    /// Uses the dependency versions of this workspace.
    fn lock(&self, folder: &Path) -> io::Result<()> {
        fs::copy(crate::root().join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
    }
}

/// Writes a file if its content changed, since cargo rebuilds files that are written again.
fn write_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    path.parent().map(fs::create_dir_all).transpose()?;
    fs::write(path, text)
}
