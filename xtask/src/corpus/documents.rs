//! Finds the OpenAPI documents below a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use generator::document::{Source, parse_value};
use generator::input::{MAX_BYTES, read_text};

use crate::bench::documents::files_below;

/// A document of a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// A short name for tables, folders and packages, unique in the corpus.
    pub name: String,
    /// Its file.
    pub path: PathBuf,
    /// The folder of the corpus, which its other files must be in.
    pub root: PathBuf,
}

/// The documents below a folder whose path contains the text, sorted by path. Files that are not OpenAPI
/// documents are skipped.
///
/// # Errors
/// The folder cannot be read.
pub fn find(folder: &Path, filter: Option<&str>) -> io::Result<Vec<Document>> {
    let is_wanted = |path: &PathBuf| filter.is_none_or(|part| path.to_string_lossy().contains(part));
    let paths = files_below(folder)?.into_iter().filter(is_wanted).filter(|path| is_document(path));
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut documents = Vec::new();
    for path in paths {
        let name = short_name(&path);
        let count = taken.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { name } else { format!("{name}-{count}") };
        documents.push(Document { name, path, root: folder.to_owned() });
    }
    Ok(documents)
}

/// Whether a file is the root of a document: it declares a version. For a file that cannot be parsed, its
/// text decides.
fn is_document(path: &Path) -> bool {
    let Ok(text) = read_text(path, MAX_BYTES) else { return false };
    let keys = ["openapi", "swagger"];
    match parse_value(&Source { name: path.display().to_string(), text: text.clone() }) {
        Ok(root) => keys.iter().any(|key| root.get(key).is_some_and(|version| !version.is_object())),
        Err(_) => text.lines().any(|line| {
            let line = line.trim_start().trim_start_matches(['"', '\'']);
            keys.iter().any(|key| line.starts_with(key))
        }),
    }
}

fn short_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = stem.split(|symbol: char| !symbol.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "document".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::find;

    #[test]
    fn only_roots_are_documents() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder is made");
            fs::write(path, text).expect("a file is written");
        };
        write("a/One two.yaml", "openapi: 3.0.3\n");
        write("b/one-two.json", r#"{ "swagger": "2.0" }"#);
        write("b/part.yaml", "type: object\n");
        write("b/list.json", "[1]");
        write("broken.yml", "openapi: 3.0.3\n  paths: [\n");
        write("notes.txt", "openapi: 3.0.3\n");
        let names = |filter| -> Vec<String> {
            let documents = find(folder.path(), filter).expect("the folder is read");
            documents.into_iter().map(|document| document.name).collect()
        };
        assert_eq!(names(None), ["one-two", "one-two-2", "broken"]);
        assert_eq!(names(Some("broken")), ["broken"]);
    }
}
