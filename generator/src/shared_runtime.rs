//! A runtime that several clients share: it belongs to one of them, and the others depend on it.

use std::path::{Component, Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::emit::SharedRuntime;
use crate::input::read_text;
use crate::runtime_files::runtime_files;

/// The largest file of a runtime, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;

/// The runtime in a folder, for a client in the folder `output`.
///
/// # Errors
/// An error if there is none, or if this version of the generator did not write it.
pub(crate) fn shared_runtime(folder: &Path, output: &Path) -> Result<SharedRuntime, Diagnostic> {
    let fault = |message: String| {
        let help = "give the folder `runtime` of a client that the same generator wrote last";
        Diagnostic::error("configuration", message).help(help)
    };
    let shown = folder.display();
    let manifest = read_text(&folder.join("Cargo.toml"), MAX_BYTES);
    let manifest = manifest.map_err(|why| fault(format!("there is no runtime in `{shown}`: {why}")))?;
    let manifest: toml::Table = manifest
        .parse()
        .map_err(|error| fault(format!("the manifest in `{shown}` cannot be read: {error}")))?;
    let text = |key: &str| Some(manifest.get("package")?.get(key)?.as_str()?.to_owned());
    let (Some(name), Some(version)) = (text("name"), text("version")) else {
        return Err(fault(format!("the manifest in `{shown}` is not the manifest of a package")));
    };
    for (path, expected) in runtime_files() {
        let path = path.strip_prefix("runtime/").unwrap_or(&path);
        if !read_text(&folder.join(path), MAX_BYTES).is_ok_and(|own| own == expected) {
            return Err(fault(format!("`{path}` of the runtime in `{shown}` differs from this generator's")));
        }
    }
    Ok(SharedRuntime { name, version, path: way(output, folder) })
}

/// The relative path from a folder to another, for a manifest; the absolute path if there is none.
pub(crate) fn way(from: &Path, to: &Path) -> String {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let rest = from.get(shared..).unwrap_or_default();
    let is_named = rest.iter().all(|part| matches!(part, Component::Normal(_)));
    if !is_named {
        return to.iter().collect::<PathBuf>().to_string_lossy().into_owned();
    }
    let mut names = vec!["..".to_owned(); rest.len()];
    for part in to.get(shared..).unwrap_or_default() {
        names.push(part.as_os_str().to_string_lossy().into_owned());
    }
    names.join("/")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::way;

    #[track_caller]
    fn check_way(from: &str, to: &str, expected: &str) {
        assert_eq!(way(Path::new(from), Path::new(to)), expected);
    }

    #[test]
    fn ways_between_folders() {
        check_way("/a/second", "/a/first/runtime", "../first/runtime");
        check_way("second", "first/runtime", "../first/runtime");
        check_way("a/b/second", "a/runtime", "../../runtime");
        check_way("a", "a/runtime", "runtime");
        check_way("../b", "first/runtime", "first/runtime");
        check_way("../clients/b", "../clients/a/runtime", "../a/runtime");
    }
}
