//! Reads the files that users or documents name: only regular files, up to a size, in an allowed folder.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// The largest document or overlay, in bytes. The largest public documents have about 40 MB.
pub const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// Which other files may be read for a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// The folder that they must be in.
    pub boundary: Boundary,
    /// What happens to references to missing files.
    pub missing_files: MissingFiles,
}

/// The folder that the files of a document must be in, after symbolic links were resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Boundary {
    /// The folder of the root document.
    #[default]
    Folder,
    /// This folder.
    Root(PathBuf),
    /// Any folder. Lines of files outside the root document's folder are never shown.
    Anywhere,
}

/// What happens to references to missing files, and to URLs, which are never read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingFiles {
    /// An error.
    #[default]
    Error,
    /// The part is left out, which is a row of the coverage report.
    Skip,
}

/// The text of a file that a document refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// The text.
    pub text: String,
    /// Whether the file is outside the document's folder. Its lines must not be shown.
    pub is_outside: bool,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It does not exist.
    Missing,
    /// It is outside the allowed folder.
    Outside,
    /// It is larger than this many bytes.
    TooLarge(u64),
    /// It is not a regular file or cannot be read; the text says why.
    Refused(String),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("there is no such file"),
            Self::Outside => f.write_str("it is outside the document's folder"),
            Self::TooLarge(most) => write!(f, "it is larger than {}", size(*most)),
            Self::Refused(why) => f.write_str(why),
        }
    }
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Refused(error.to_string()),
        }
    }
}

fn size(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    if bytes >= MIB { format!("{} MiB", bytes / MIB) } else { format!("{bytes} bytes") }
}

/// Reads a regular file of at most `most` bytes. Symbolic links are followed.
///
/// # Errors
/// An error if the file does not exist, is a folder, pipe or device (which are not even opened), is too
/// large, or is not valid UTF-8.
pub fn read_text(path: &Path, most: u64) -> Result<String, Unread> {
    // Opening a pipe would block, so this is checked before. It is checked again after opening, in case the
    // file was replaced.
    require_regular(&fs::metadata(path)?)?;
    let file = fs::File::open(path)?;
    let metadata = file.metadata()?;
    require_regular(&metadata)?;
    read_all(file, most, metadata.len())
}

/// The path for the standard input.
pub const STANDARD_INPUT: &str = "-";

/// Reads the standard input, at most `most` bytes.
///
/// # Errors
/// As [`read_text`].
pub fn read_standard_input(most: u64) -> Result<String, Unread> {
    read_all(io::stdin().lock(), most, 0)
}

/// Reads all of a source that may have `expected` bytes: a buffer that grows would take twice as many.
fn read_all(source: impl Read, most: u64, expected: u64) -> Result<String, Unread> {
    let room = usize::try_from(expected.min(most)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(room.saturating_add(1));
    source.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Unread::TooLarge(most));
    }
    text_of(bytes).map_err(Unread::Refused)
}

/// The bytes as text.
///
/// # Errors
/// An error that names the likely encoding if it is not UTF-8.
fn text_of(bytes: Vec<u8>) -> Result<String, String> {
    // How YAML recognises encodings (YAML 1.2.2, section 5.2): byte order marks, or zeros next to the first
    // ASCII character.
    let encoding = match bytes.as_slice() {
        [0, 0, 0xfe, 0xff, ..] | [0xff, 0xfe, 0, 0, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => "UTF-32",
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0, _, ..] | [_, 0, ..] => "UTF-16",
        _ => return String::from_utf8(bytes).map_err(|_| "it is not valid UTF-8".into()),
    };
    Err(format!("it is {encoding}, not UTF-8; save it as UTF-8"))
}

fn require_regular(metadata: &fs::Metadata) -> Result<(), Unread> {
    match (metadata.is_file(), metadata.is_dir()) {
        (true, _) => Ok(()),
        (_, true) => Err(Unread::Refused("it is a folder, not a file".into())),
        _ => Err(Unread::Refused("it is a pipe or a device, not a regular file".into())),
    }
}

/// Reads the files that a document refers to.
#[derive(Debug)]
pub struct Reader {
    /// The folder of the root document, without symbolic links.
    folder: PathBuf,
    /// The allowed folder, if there is one.
    root: Option<PathBuf>,
}

impl Reader {
    /// A reader for the document at a path.
    ///
    /// # Errors
    /// An error if the folder of the document or the allowed folder cannot be found.
    pub fn new(document: &Path, boundary: &Boundary) -> Result<Self, Unread> {
        let folder = fs::canonicalize(here(document.parent().unwrap_or(Path::new(""))))?;
        let root = match boundary {
            Boundary::Folder => Some(folder.clone()),
            Boundary::Root(root) => Some(fs::canonicalize(here(root))?),
            Boundary::Anywhere => None,
        };
        Ok(Self { folder, root })
    }

    /// Reads a file of at most `most` bytes, if it is allowed.
    ///
    /// # Errors
    /// As [`read_text`]. Also an error if the file is outside the allowed folder, whether it exists or not.
    pub fn read(&self, path: &Path, most: u64) -> Result<FileText, Unread> {
        let resolved = resolved(path)?;
        if self.root.as_ref().is_some_and(|root| !resolved.starts_with(root)) {
            return Err(Unread::Outside);
        }
        let is_outside = !resolved.starts_with(self.folder.as_path());
        Ok(FileText { text: read_text(&resolved, most)?, is_outside })
    }
}

/// The path without symbolic links. For a missing file, those of its nearest existing folder are resolved, so
/// that a document cannot find out which files exist outside.
fn resolved(path: &Path) -> Result<PathBuf, Unread> {
    for ancestor in path.ancestors() {
        match fs::canonicalize(here(ancestor)) {
            Ok(found) => {
                let rest = path.strip_prefix(ancestor).unwrap_or(Path::new(""));
                return Ok(joined(&found, rest));
            }
            Err(error) if is_absence(&error) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Unread::Missing)
}

/// The folder. The folder of a relative path may be empty, which means the current one.
fn here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// A file in the place of a folder also means that the path does not exist.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The path below the folder, without `.` and without `..` after a folder's name, for messages.
pub(crate) fn joined(folder: &Path, path: &Path) -> PathBuf {
    let mut out = folder.to_path_buf();
    for part in path.components() {
        let leaves_a_name = matches!(out.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::ParentDir if leaves_a_name => drop(out.pop()),
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}
