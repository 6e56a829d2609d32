//! The files of a document, each read once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::Value;
use url::Url;

use super::reference::{ReferenceTarget, target};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::load::{ParsedFile, parse_part};
use crate::document::members::Members;
use crate::document::texts::FileTexts;
use crate::document::{Pointer, Source, SourceFile, identifier};
use crate::input::joined;
use crate::input::{FileText, MissingFiles, Unread};
use crate::place::{FileNumber, MAX_CHAIN};

/// The most files of a document, and the most bytes of all files except the root document.
const MAX_FILES: usize = 10_000;
const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// A place in a file. No part of the pointer is a reference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address {
    pub(super) file: FileNumber,
    pub(super) pointer: Pointer,
}

impl Address {
    pub(super) fn child(&self, key: &str) -> Self {
        Self { file: self.file, pointer: self.pointer.child(key) }
    }

    pub(super) fn index(&self, index: usize) -> Self {
        Self { file: self.file, pointer: self.pointer.index(index) }
    }
}

struct File {
    path: PathBuf,
    source: SourceFile,
    root: Rc<Value>,
    texts: FileTexts,
}

type Read<'a> = &'a dyn Fn(&Path, u64) -> Result<FileText, Unread>;

/// Why a file is not in the tree.
enum Fault {
    /// The file cannot be parsed.
    Broken(Diagnostic),
    /// The file cannot or must not be read.
    Unread(Unread),
    /// A limit on the number or size of files is exceeded; the text says which.
    Bound(String),
    /// The reference is a URL.
    Url,
    /// The reference is an absolute path.
    Absolute,
}

/// A file that is not in the tree, and whether this was reported.
struct Refusal {
    fault: Fault,
    is_reported: bool,
}

/// The root document and the other files that were read.
pub(super) struct Files<'a> {
    files: Vec<File>,
    known: BTreeMap<PathBuf, FileNumber>,
    refused: BTreeMap<PathBuf, Refusal>,
    /// Names of files outside the allowed folder; messages do not show their lines.
    outside: BTreeSet<String>,
    bytes_left: u64,
    missing: MissingFiles,
    read: Read<'a>,
}

/// Where findings about files are reported; `None` if the file is not needed.
type Report<'a> = Option<&'a mut Diagnostics>;

impl<'a> Files<'a> {
    pub(super) fn new(
        source: &SourceFile,
        root: Value,
        texts: FileTexts,
        missing: MissingFiles,
        read: Read<'a>,
    ) -> Self {
        let path = joined(Path::new(""), Path::new(&source.name));
        let known = BTreeMap::from([(path.clone(), 0)]);
        let source = Source { name: source.name.clone(), text: String::new() }.into();
        let files = vec![File { path, source, root: Rc::new(root), texts }];
        let (refused, outside) = (BTreeMap::new(), BTreeSet::new());
        Self { files, known, refused, outside, bytes_left: MAX_BYTES, missing, read }
    }

    pub(super) fn root(&self, file: FileNumber) -> Rc<Value> {
        self.files.get(file).map(|file| Rc::clone(&file.root)).unwrap_or_default()
    }

    pub(super) fn name(&self, file: FileNumber) -> &str {
        self.files.get(file).map_or("", |file| &file.source.name)
    }

    /// A file's path from the folder of the root document, or its name if it is outside of that.
    pub(super) fn below_root(&self, file: FileNumber) -> &Path {
        let path = self.files.get(file).map_or(Path::new(""), |file| &file.path);
        let folder = self.files.first().and_then(|root| root.path.parent()).unwrap_or(Path::new(""));
        path.strip_prefix(folder).unwrap_or_else(|_| path.file_name().map_or(path, Path::new))
    }

    /// The sources of all files except the root document, the names of those whose lines must not be shown,
    /// and the original texts of the scalars of all files.
    pub(super) fn into_parts(self) -> (Vec<SourceFile>, BTreeSet<String>, Vec<FileTexts>) {
        let (mut sources, texts): (Vec<_>, _) =
            self.files.into_iter().map(|file| (file.source, file.texts)).unzip();
        sources.remove(0);
        (sources, self.outside, texts)
    }

    /// The name at a place, also if YAML read it as a number.
    pub(super) fn name_at(&self, at: &Address, value: &Value) -> Option<String> {
        if let Value::String(name) = value {
            return Some(name.clone());
        }
        self.files.get(at.file)?.texts.text(&at.pointer, value)
    }

    /// The address that a reference at `from` leads to; `None` if there is no target.
    pub(super) fn address(
        &mut self,
        reference: &str,
        from: &Address,
        found: &mut Diagnostics,
    ) -> Option<Address> {
        self.address_within(reference, from, Some(found), MAX_CHAIN)
    }

    /// As [`Files::address`], for parts that a client does not need: a file that cannot be read is not
    /// reported here, but where it is needed.
    pub(super) fn optional_address(&mut self, reference: &str, from: &Address) -> Option<Address> {
        self.address_within(reference, from, None, MAX_CHAIN)
    }

    fn address_within(
        &mut self,
        reference: &str,
        from: &Address,
        found: Report<'_>,
        chain: usize,
    ) -> Option<Address> {
        let chain = chain.checked_sub(1)?;
        let folder = self.folder(from.file);
        let named = match target(reference, folder) {
            outside @ (ReferenceTarget::Url(_) | ReferenceTarget::Absolute(_)) => {
                self.relative_to_self(reference, from.file).unwrap_or(outside)
            }
            named => named,
        };
        let (path, pointer) = match named {
            ReferenceTarget::Here(pointer) => return self.find_within(from.file, &pointer, found, chain),
            ReferenceTarget::File(path, pointer) => (path, pointer),
            ReferenceTarget::Url(address) => {
                self.refuse(PathBuf::from(&address), Fault::Url);
                (PathBuf::from(address), Pointer::root())
            }
            ReferenceTarget::Absolute(address) => {
                self.refuse(PathBuf::from(&address), Fault::Absolute);
                (PathBuf::from(address), Pointer::root())
            }
        };
        self.open(&path);
        let Some(file) = self.known.get(&path).copied() else {
            if let Some(found) = found {
                self.report(&path, reference, from, found);
            }
            return None;
        };
        self.find_within(file, &pointer, found, chain)
    }

    /// Resolves a relative reference against the `$self` of the file (OpenAPI 3.2.0) instead of its path, if
    /// it has one.
    fn relative_to_self(&self, reference: &str, from: FileNumber) -> Option<ReferenceTarget> {
        let file = self.files.get(from)?;
        let own = Url::parse(file.root.get("$self")?.as_str()?).ok()?;
        let mut address = own.join(reference).ok()?;
        let fragment = address.fragment().unwrap_or_default().to_owned();
        address.set_fragment(None);
        let way = own.make_relative(&address)?;
        Some(target(&format!("{way}#{fragment}"), self.folder(from)))
    }

    fn folder(&self, file: FileNumber) -> &Path {
        let Some(file) = self.files.get(file) else { return Path::new("") };
        file.path.parent().unwrap_or(Path::new(""))
    }

    /// The address of a place, after references on the way to it were followed.
    pub(super) fn find(
        &mut self,
        file: FileNumber,
        pointer: &Pointer,
        found: &mut Diagnostics,
        chain: usize,
    ) -> Option<Address> {
        self.find_within(file, pointer, Some(found), chain)
    }

    fn find_within(
        &mut self,
        file: FileNumber,
        pointer: &Pointer,
        mut found: Report<'_>,
        chain: usize,
    ) -> Option<Address> {
        let mut at = Address { file, pointer: Pointer::root() };
        for token in pointer.tokens() {
            let root = self.root(at.file);
            let value = at.pointer.find(&root)?;
            if let Some(reference) = value.string("$ref")
                && value.get(&token).is_none()
            {
                at = self.address_within(reference, &at, found.as_deref_mut(), chain)?;
            }
            at = at.child(&token);
        }
        let root = self.root(at.file);
        if at.pointer.find(&root).is_some() { Some(at) } else { None }
    }

    /// Reads a file, unless it was read or refused before.
    fn open(&mut self, path: &Path) {
        if self.known.contains_key(path) || self.refused.contains_key(path) {
            return;
        }
        if self.files.len() >= MAX_FILES {
            return self.refuse(path.to_owned(), Fault::Bound(format!("more than {MAX_FILES} files")));
        }
        let FileText { text, is_outside } = match (self.read)(path, self.bytes_left) {
            Ok(read) => read,
            Err(Unread::TooLarge(_)) => {
                let bound = format!("more than {} MiB in its files", MAX_BYTES / 1024 / 1024);
                return self.refuse(path.to_owned(), Fault::Bound(bound));
            }
            Err(why) => return self.refuse(path.to_owned(), Fault::Unread(why)),
        };
        self.bytes_left = self.bytes_left.saturating_sub(text.len() as u64);
        let source = Source { name: path.display().to_string(), text };
        if is_outside {
            self.outside.insert(source.name.clone());
        }
        match parse_part(source) {
            Ok(ParsedFile { source, mut root, texts }) => {
                identifier::resolve(&mut root);
                self.known.insert(path.to_owned(), self.files.len());
                self.files.push(File { path: path.to_owned(), source, root: Rc::new(root), texts });
            }
            Err(fault) => self.refuse(path.to_owned(), Fault::Broken(fault)),
        }
    }

    fn refuse(&mut self, path: PathBuf, fault: Fault) {
        self.refused.entry(path).or_insert(Refusal { fault, is_reported: false });
    }

    /// Reports why a file is not read, once for each file.
    fn report(&mut self, path: &Path, reference: &str, from: &Address, found: &mut Diagnostics) {
        let is_name = self.is_name(reference);
        let document = self.name(from.file).to_owned();
        let Some(refusal) = self.refused.get_mut(path) else { return };
        if refusal.is_reported {
            return;
        }
        if let Fault::Broken(fault) = &refusal.fault {
            found.push(fault.clone());
        } else if !is_name {
            let place = from.pointer.child("$ref");
            found.push(refusal.fault.reported(path, reference, self.missing).in_file(document).at(&place));
        }
        refusal.is_reported = true;
    }

    /// Whether a reference is only the name of a schema of the root document.
    fn is_name(&self, reference: &str) -> bool {
        self.root_schema(reference).is_some()
    }

    /// The schema of the root document with this name.
    pub(super) fn root_schema(&self, name: &str) -> Option<Address> {
        let root = self.root(0);
        let pointers = [Pointer::of_schema(name), Pointer::root().child("definitions").child(name)];
        let pointer = pointers.into_iter().find(|pointer| pointer.find(&root).is_some())?;
        Some(Address { file: 0, pointer })
    }
}

impl Fault {
    /// The finding about a reference to a file that is not read. `--missing-files=skip` allows files that do
    /// not exist, but not files that must not be read.
    fn reported(&self, path: &Path, reference: &str, missing: MissingFiles) -> Diagnostic {
        let outside =
            "it is outside the document's folder, where files are not read, whether they exist or not";
        let allow = "allow it with `--allow-outside`, or with `root` in the settings, if the document is trusted; otherwise copy the file next to the document, or replace the reference with an overlay";
        let supply = "download the file next to the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it";
        let (why, help) = match self {
            Self::Unread(Unread::Missing) => (Unread::Missing.to_string(), supply),
            Self::Url => ("it is a URL, and nothing is read from the network".to_owned(), supply),
            Self::Unread(Unread::Outside) => (outside.to_owned(), allow),
            Self::Absolute => (
                "it is an absolute path, and files are named from the one that refers to them".to_owned(),
                "copy the file next to the document, or replace the reference with an overlay",
            ),
            Self::Bound(bound) => {
                (format!("the document would have {bound}"), "replace the reference with an overlay")
            }
            Self::Unread(why) => {
                (why.to_string(), "put a regular file there, or replace the reference with an overlay")
            }
            Self::Broken(fault) => (fault.message.clone(), "correct the file"),
        };
        let message = format!("cannot read `{}`, to which `{reference}` leads: {why}", path.display());
        let fault = Diagnostic::error("external-file", message).help(help);
        let is_absent = matches!(self, Self::Url | Self::Unread(Unread::Missing));
        match missing {
            MissingFiles::Skip if is_absent => fault.degraded_to("what refers to it is left out"),
            _ => fault,
        }
    }
}
