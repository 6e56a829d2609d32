//! Reads the files that a user or a document names: regular files of a bounded size, in a folder that they may come from.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// The largest document or overlay that is read, in bytes; the largest public documents have about 40 MB.
pub const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// What may be read for a document beside itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Where its files may be.
    pub boundary: Boundary,
    /// What becomes of a reference to a file that is not there.
    pub missing_files: MissingFiles,
}

/// Where the files of a document may be, symbolic links resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Boundary {
    /// In the folder of the root document, or below it.
    #[default]
    Folder,
    /// In this folder, or below it.
    Root(PathBuf),
    /// Wherever relative paths lead; what lies outside the root document's folder is never shown.
    Anywhere,
}

/// What becomes of a reference to a file that is not there, or to a URL, which is never read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingFiles {
    /// Nothing is generated.
    #[default]
    Error,
    /// The place of the reference is left out, and is a row of the coverage report.
    Skip,
}

/// The text of a file that a document refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// The text.
    pub text: String,
    /// Whether the file lies outside the document's folder, so that its lines must not be shown.
    pub is_outside: bool,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is none.
    Missing,
    /// It lies outside the folder whose files may be read.
    Outside,
    /// It is larger than this many bytes.
    TooLarge(u64),
    /// It is no regular file, or cannot be read, for this reason.
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

/// The text of a regular file of at most so many bytes; symbolic links are followed.
///
/// # Errors
/// There is no such file, it is a folder, a pipe or a device, which are not even opened, it is larger, or it is not valid UTF-8.
pub fn read_text(path: &Path, most: u64) -> Result<String, Unread> {
    // A pipe blocks whoever opens it, so this is checked before; and again after, in case it was replaced.
    require_regular(&fs::metadata(path)?)?;
    let file = fs::File::open(path)?;
    let metadata = file.metadata()?;
    require_regular(&metadata)?;
    read_all(file, most, metadata.len())
}

/// The path that stands for the standard input.
pub const STANDARD_INPUT: &str = "-";

/// The text that comes from the standard input, of at most so many bytes.
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

/// The text of a file.
///
/// # Errors
/// Another encoding than UTF-8, and which one it seems to be.
fn text_of(bytes: Vec<u8>) -> Result<String, String> {
    // The signs of the encodings that YAML knows too (YAML 1.2.2, section 5.2): byte order marks, or a zero beside the first ASCII character.
    let encoding = match bytes.as_slice() {
        [0, 0, 0xfe, 0xff, ..] | [0xff, 0xfe, 0, 0, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => "UTF-32",
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0, _, ..] | [_, 0, ..] => "UTF-16",
        _ => return String::from_utf8(bytes).map_err(|_| "it is not valid UTF-8".into()),
    };
    Err(format!("it is {encoding}, and UTF-8 is read; save it as UTF-8"))
}

fn require_regular(metadata: &fs::Metadata) -> Result<(), Unread> {
    match (metadata.is_file(), metadata.is_dir()) {
        (true, _) => Ok(()),
        (_, true) => Err(Unread::Refused("it is a folder, not a file".into())),
        _ => Err(Unread::Refused("it is a pipe or a device, not a regular file".into())),
    }
}

/// The reader of the files that a document refers to.
#[derive(Debug)]
pub struct Reader {
    /// The folder of the root document, symbolic links resolved.
    folder: PathBuf,
    /// The folder in which files must lie, if there is one.
    root: Option<PathBuf>,
}

impl Reader {
    /// The reader for the document at a path.
    ///
    /// # Errors
    /// The folder that holds the document, or the one that bounds it, cannot be found.
    pub fn new(document: &Path, boundary: &Boundary) -> Result<Self, Unread> {
        let folder = fs::canonicalize(here(document.parent().unwrap_or(Path::new(""))))?;
        let root = match boundary {
            Boundary::Folder => Some(folder.clone()),
            Boundary::Root(root) => Some(fs::canonicalize(here(root))?),
            Boundary::Anywhere => None,
        };
        Ok(Self { folder, root })
    }

    /// The text of a file of at most so many bytes, if it may be read.
    ///
    /// # Errors
    /// As [`read_text`], and a file outside the folder, whether it is there or not.
    pub fn read(&self, path: &Path, most: u64) -> Result<FileText, Unread> {
        let resolved = resolved(path)?;
        if self.root.as_ref().is_some_and(|root| !resolved.starts_with(root)) {
            return Err(Unread::Outside);
        }
        let is_outside = !resolved.starts_with(self.folder.as_path());
        Ok(FileText { text: read_text(&resolved, most)?, is_outside })
    }
}

/// The path without symbolic links; what is not there counts from the nearest folder that is, so that a document cannot ask what is outside.
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

/// The folder by a name that the system takes; the current one has none in a relative path.
fn here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// A file where a folder should be counts as missing, too.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The path from the folder, without `.`, and without `..` where a folder's name is left again, as messages show it.
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
