//! [`FileStore`]: a store of tokens in a folder, which the processes of one machine can share.

use std::fmt::{self, Debug};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fs4::{FileExt, TryLockError};

use super::pkce::{fingerprint, random};
use super::{Lease, StoreError, Storing, Token, TokenStore};
use crate::platform::{Instant, sleep};

/// The time between two tries to take a lock. A blocking wait of the operating system would occupy a thread of the runtime.
const RETRY: Duration = Duration::from_millis(20);

/// How long to wait for a lock.
const LOCK_TIMEOUT: Duration = Duration::from_secs(150);

/// The maximum size of a token file, in bytes.
const SIZE_LIMIT: u64 = 1 << 20;

/// Tokens in a folder, with a file for each key. The processes of one machine can share it. The tokens are plain text. On Unix,
/// only the owner can read them (files have mode 0600, and a created folder 0700); elsewhere, the permissions of the folder
/// decide.
///
/// A file is replaced atomically, so that a reader sees the old or the new token, even if the machine crashes. Locks are those of
/// the operating system, and are released when the process ends. On network file systems, they often do not work.
#[derive(Clone)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// A store in this folder, which is created when the first token is saved.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        FileStore { folder: folder.into() }
    }

    fn path(&self, key: &str, extension: &str) -> PathBuf {
        let is_allowed = |one: &char| one.is_ascii_alphanumeric() || "-._".contains(*one);
        let name: String = key.chars().filter(is_allowed).take(40).collect();
        self.folder.join(format!("{name}-{}.{extension}", fingerprint([key])))
    }

    /// Takes the lock of a key; `None` if somebody else has it.
    async fn try_lock(&self, key: &str) -> Result<Option<File>, StoreError> {
        let (folder, path) = (self.folder.clone(), self.path(key, "lock"));
        in_background(move || {
            let file = make_folder(&folder)
                .and_then(|()| private().write(true).create(true).truncate(false).open(&path))
                .map_err(|error| failure("lock", &path, error))?;
            match FileExt::try_lock(&file) {
                Ok(()) => Ok(Some(file)),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(error)) => Err(failure("lock", &path, error)),
            }
        })
        .await
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        let path = self.path(key, "json");
        Box::pin(in_background(move || match read(&path) {
            Ok(json) => Token::from_json(&json).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failure("read", &path, error)),
        }))
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        let (folder, path, json) = (self.folder.clone(), self.path(key, "json"), token.to_json());
        Box::pin(in_background(move || {
            let written = make_folder(&folder).and_then(|()| replace(&path, json.expose().as_bytes()));
            written.map_err(|error| failure("write", &path, error))
        }))
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        let path = self.path(key, "json");
        Box::pin(in_background(move || match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failure("remove", &path, error)),
            _ => Ok(()),
        }))
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        Box::pin(async move {
            let end = Instant::now() + LOCK_TIMEOUT;
            loop {
                if let Some(file) = self.try_lock(key).await? {
                    return Ok(Lease::holding(file));
                }
                if Instant::now() >= end {
                    return Err(StoreError::transient("another process holds the lock of the token"));
                }
                sleep(RETRY).await;
            }
        })
    }
}

impl Debug for FileStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStore").field("folder", &self.folder).finish()
    }
}

/// Runs blocking work on a thread for such work.
async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let stopped = |_| StoreError::transient("the work of the store was interrupted");
    tokio::task::spawn_blocking(work).await.map_err(stopped)?
}

fn failure(act: &str, path: &Path, error: io::Error) -> StoreError {
    StoreError::new(format!("cannot {act} `{}`: {error}", path.display())).with_source(error)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is not a file"));
    }
    if is_open_to_others(&metadata) {
        tracing::warn!(
            "a file of tokens can be read by other users; the next token that is saved will be private"
        );
    }
    let mut content = Vec::new();
    file.take(SIZE_LIMIT + 1).read_to_end(&mut content)?;
    if content.len() as u64 > SIZE_LIMIT {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is too long for a token"));
    }
    Ok(content)
}

#[cfg(unix)]
pub(crate) fn is_open_to_others(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
pub(crate) fn is_open_to_others(_: &fs::Metadata) -> bool {
    false
}

/// Writes a temporary file and renames it, which replaces the file atomically.
fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let unique = random().map_err(io::Error::other)?;
    let temporary = path.with_extension(format!("{}.new", unique.expose()));
    let written = write(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The first error is returned, not that of the clean-up.
        let _ = fs::remove_file(&temporary);
    }
    written?;
    match path.parent() {
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = private().write(true).create_new(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Writes the folder to disk; without that, a crash can undo the renaming.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Options to create a file that only its owner can read.
#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    OpenOptions::new()
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
