//! The files of a document, each read once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::Value;

use super::reference::{Target, target};
use crate::config::joined;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::load::parse_part;
use crate::document::texts::FileTexts;
use crate::document::{Pointer, Source};
use crate::place::{FileNumber, MAX_CHAIN};

/// The most files that a document may have, and the most bytes of all of them but the root document.
const MAX_FILES: usize = 10_000;
const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// A place in a file; the pointer passes through no reference.
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
    source: Source,
    root: Rc<Value>,
    texts: FileTexts,
}

type Read<'a> = &'a dyn Fn(&Path, u64) -> Result<String, String>;

/// The root document, and the files that were read.
pub(super) struct Files<'a> {
    files: Vec<File>,
    known: BTreeMap<PathBuf, FileNumber>,
    /// Files and addresses that cannot be read, which was said.
    refused: BTreeSet<PathBuf>,
    bytes_left: u64,
    read: Read<'a>,
}

impl<'a> Files<'a> {
    pub(super) fn new(source: &Source, root: Value, texts: FileTexts, read: Read<'a>) -> Self {
        let path = joined(Path::new(""), Path::new(&source.name));
        let known = BTreeMap::from([(path.clone(), 0)]);
        let source = Source { name: source.name.clone(), text: String::new() };
        let files = vec![File { path, source, root: Rc::new(root), texts }];
        Self { files, known, refused: BTreeSet::new(), bytes_left: MAX_BYTES, read }
    }

    pub(super) fn root(&self, file: FileNumber) -> Rc<Value> {
        self.files.get(file).map(|file| Rc::clone(&file.root)).unwrap_or_default()
    }

    pub(super) fn name(&self, file: FileNumber) -> &str {
        self.files.get(file).map_or("", |file| &file.source.name)
    }

    /// The sources of all files but the root document, and what the scalars of all files were written as.
    pub(super) fn into_sources(self) -> (Vec<Source>, Vec<FileTexts>) {
        let (mut sources, texts): (Vec<_>, _) =
            self.files.into_iter().map(|file| (file.source, file.texts)).unzip();
        sources.remove(0);
        (sources, texts)
    }

    /// The text at a place where a name stands, also where it reads as a number.
    pub(super) fn name_at(&self, at: &Address, value: &Value) -> Option<String> {
        let written = || self.files.get(at.file)?.texts.text(&at.pointer, value);
        value.as_str().map(str::to_owned).or_else(written)
    }

    /// The address that a reference leads to, read from where the reference stands; `None` if there is nothing.
    pub(super) fn address(
        &mut self,
        reference: &str,
        from: &Address,
        found: &mut Diagnostics,
    ) -> Option<Address> {
        self.address_within(reference, from, found, MAX_CHAIN)
    }

    /// The same for what a client can do without: a file that cannot be read is no fault here, and is told where it is needed.
    pub(super) fn optional_address(&mut self, reference: &str, from: &Address) -> Option<Address> {
        let refused = self.refused.clone();
        let address = self.address(reference, from, &mut Diagnostics::new());
        self.refused = refused;
        address
    }

    fn address_within(
        &mut self,
        reference: &str,
        from: &Address,
        found: &mut Diagnostics,
        chain: usize,
    ) -> Option<Address> {
        let folder = self.files.get(from.file).and_then(|file| file.path.parent()).unwrap_or(Path::new(""));
        let (file, pointer) = match target(reference, folder) {
            Target::Here(pointer) => (from.file, pointer),
            Target::File(path, pointer) => (self.open(path, reference, from, found)?, pointer),
            Target::Refused(address) => {
                self.refuse(
                    PathBuf::from(address),
                    "it is not a path beside the document",
                    reference,
                    from,
                    found,
                );
                return None;
            }
        };
        self.find(file, &pointer, found, chain.checked_sub(1)?)
    }

    /// The address of a place, references on the way to it followed.
    pub(super) fn find(
        &mut self,
        file: FileNumber,
        pointer: &Pointer,
        found: &mut Diagnostics,
        chain: usize,
    ) -> Option<Address> {
        let mut at = Address { file, pointer: Pointer::root() };
        for token in pointer.tokens() {
            let root = self.root(at.file);
            let value = at.pointer.find(&root)?;
            if let Some(reference) =
                value.get("$ref").and_then(Value::as_str).filter(|_| value.get(&token).is_none())
            {
                at = self.address_within(reference, &at, found, chain)?;
            }
            at = at.child(&token);
        }
        let root = self.root(at.file);
        at.pointer.find(&root).is_some().then_some(at)
    }

    fn open(
        &mut self,
        path: PathBuf,
        reference: &str,
        from: &Address,
        found: &mut Diagnostics,
    ) -> Option<FileNumber> {
        if let Some(number) = self.known.get(&path) {
            return Some(*number);
        }
        if self.refused.contains(&path) {
            return None;
        }
        let text = if self.files.len() >= MAX_FILES {
            Err(format!("the document has more than {MAX_FILES} files"))
        } else {
            (self.read)(&path, self.bytes_left)
        };
        let left = text.as_ref().ok().and_then(|text| self.bytes_left.checked_sub(text.len() as u64));
        match (text, left) {
            (Ok(text), Some(left)) => {
                self.bytes_left = left;
                self.parsed(path, text, found)
            }
            (Ok(_), None) => {
                let why = format!("the files of the document have more than {} MiB", MAX_BYTES / 1024 / 1024);
                self.refuse(path, &why, reference, from, found)
            }
            (Err(why), _) => self.refuse(path, &why, reference, from, found),
        }
    }

    fn parsed(&mut self, path: PathBuf, text: String, found: &mut Diagnostics) -> Option<FileNumber> {
        let source = Source { name: path.display().to_string(), text };
        match parse_part(&source) {
            Ok((root, texts)) => {
                let number = self.files.len();
                self.known.insert(path.clone(), number);
                self.files.push(File { path, source, root: Rc::new(root), texts });
                Some(number)
            }
            Err(fault) => {
                found.push(fault);
                self.refused.insert(path);
                None
            }
        }
    }

    /// Says once of a file that it cannot be read.
    fn refuse(
        &mut self,
        path: PathBuf,
        why: &str,
        reference: &str,
        from: &Address,
        found: &mut Diagnostics,
    ) -> Option<FileNumber> {
        if self.refused.insert(path.clone()) && !self.is_name(reference) {
            let message = format!("cannot read `{}`, to which `{reference}` leads: {why}", path.display());
            let help =
                "download the file to a place beside the document, or replace the reference by an overlay";
            let place = from.pointer.child("$ref");
            found.push(
                Diagnostic::error("external-file", message)
                    .in_file(self.name(from.file))
                    .at(&place)
                    .help(help),
            );
        }
        None
    }

    /// Whether a reference is nothing but the name of one of the root document's schemas.
    fn is_name(&self, reference: &str) -> bool {
        self.named(reference).is_some()
    }

    /// The schema of the root document that has this name.
    pub(super) fn named(&self, name: &str) -> Option<Address> {
        let root = self.root(0);
        let sections = ["components/schemas", "definitions"];
        let pointers = sections.map(|section| {
            section.split('/').fold(Pointer::root(), |pointer, token| pointer.child(token)).child(name)
        });
        let pointer = pointers.into_iter().find(|pointer| pointer.find(&root).is_some())?;
        Some(Address { file: 0, pointer })
    }
}
