//! Files on disk: which are read for a document, and where a client is written.
#![allow(clippy::expect_used, reason = "a test without its files cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::whole;
use generator::config::{Config, DocumentConfig};
use generator::emit::Package;
use generator::input::{Access, Boundary, MissingFiles, Unread, read_text};
use generator::render::{Files, HEADER};
use generator::report::{Show, report};
use generator::{files, prepare};
use tempfile::TempDir;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder in it");
        fs::write(path, text).expect("a file in it");
    }
    folder
}

/// A document whose one response is the schema in another file.
fn referring(file: &str) -> String {
    let content = format!("{{ application/json: {{ schema: {{ $ref: '{file}' }} }} }}");
    let answer = format!("responses: {{ '200': {{ description: One., content: {content} }} }}");
    whole(&format!("paths: {{ /a: {{ get: {{ operationId: get, tags: [a], {answer} }} }} }}\n"))
}

/// The findings about `api/root.yaml` in the folder, as the command prints them; empty if everything was
/// read.
fn reported(folder: &Path, boundary: Boundary) -> String {
    let access = Access { boundary, missing_files: MissingFiles::Error };
    let document = DocumentConfig { access, ..DocumentConfig::new(folder.join("api/root.yaml")) };
    let findings = prepare(&document).map_or_else(|findings| findings, |(_, findings)| findings);
    report(&findings, Show::All).replace(&folder.display().to_string(), "")
}

const SECRET: &str = "type: object\nproperties: { password: { default: hunter2, required: yes } }\n";

#[test]
fn files_outside_the_folder_are_read_where_that_is_allowed() {
    let folder =
        folder(&[("api/root.yaml", &referring("../shared/types.yaml")), ("shared/types.yaml", SECRET)]);
    let refused = reported(folder.path(), Boundary::Folder);
    assert!(refused.contains("external-file") && refused.contains("--allow-outside"), "{refused}");
    for boundary in [Boundary::Anywhere, Boundary::Root(folder.path().to_owned())] {
        let read = reported(folder.path(), boundary);
        // The place of the fault there is reported, the line is not.
        assert!(read.contains("/shared/types.yaml:2:") && !read.contains("hunter2"), "{read}");
    }
    let elsewhere = reported(folder.path(), Boundary::Root(folder.path().join("api")));
    assert_eq!(elsewhere, refused);
}

/// Whether a file is there must not be seen from what is reported.
#[test]
fn what_is_outside_is_refused_whether_it_is_there_or_not() {
    let with = |name: &str| {
        let folder = folder(&[("api/root.yaml", &referring(name)), ("there.yaml", SECRET)]);
        reported(folder.path(), Boundary::Folder).replace("where.yaml", "there.yaml")
    };
    assert!(with("../there.yaml").contains("--allow-outside"));
    assert_eq!(with("../there.yaml"), with("../where.yaml"));
    assert_eq!(with("b/../../there.yaml"), with("b/../../where.yaml"));
}

#[test]
fn lines_of_files_inside_are_shown() {
    let folder = folder(&[("api/root.yaml", &referring("sub/types.yaml")), ("api/sub/types.yaml", SECRET)]);
    let read = reported(folder.path(), Boundary::Folder);
    assert!(read.contains("hunter2"), "{read}");
}

/// A fault of syntax is reported without the text around it too.
#[test]
fn a_broken_file_outside_is_not_shown() {
    let folder = folder(&[("api/root.yaml", &referring("../token")), ("token", "secret: [hunter2\n")]);
    let read = reported(folder.path(), Boundary::Anywhere);
    assert!(read.contains("syntax") && read.contains("/token:") && !read.contains("hunter2"), "{read}");
}

#[test]
fn only_regular_files_of_a_bounded_size_are_read() {
    let folder = folder(&[("nine", "123456789")]);
    assert_eq!(read_text(&folder.path().join("nine"), 9), Ok("123456789".into()));
    assert_eq!(read_text(&folder.path().join("nine"), 8), Err(Unread::TooLarge(8)));
    assert_eq!(Unread::TooLarge(8).to_string(), "it is larger than 8 bytes");
    assert_eq!(read_text(&folder.path().join("ten"), 9), Err(Unread::Missing));
    let refused = read_text(folder.path(), 9).map_err(|why| why.to_string());
    assert_eq!(refused, Err("it is a folder, not a file".into()));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn devices_and_pipes_are_refused_and_not_opened() {
        let folder = folder(&[("api/root.yaml", &referring("pipe"))]);
        let pipe = folder.path().join("api/pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
        let refused = "it is a pipe or a device, not a regular file";
        for path in [&*pipe, Path::new("/dev/zero")] {
            assert_eq!(read_text(path, 9).map_err(|why| why.to_string()), Err(refused.into()));
        }
        assert!(reported(folder.path(), Boundary::Folder).contains(refused));
    }

    #[test]
    fn a_link_counts_as_what_it_leads_to() {
        let folder = folder(&[
            ("api/root.yaml", &referring("link/types.yaml")),
            ("api/sub/types.yaml", "type: object"),
            ("shared/types.yaml", SECRET),
        ]);
        let link = folder.path().join("api/link");
        symlink(folder.path().join("shared"), &link).expect("a link");
        assert!(reported(folder.path(), Boundary::Folder).contains("--allow-outside"));
        let read = reported(folder.path(), Boundary::Anywhere);
        assert!(read.contains("types.yaml:2:") && !read.contains("hunter2"), "{read}");
        fs::remove_file(&link).expect("it is there");
        symlink("sub", &link).expect("a link");
        assert!(!reported(folder.path(), Boundary::Folder).contains("external-file"));
    }

    /// Generates a client into the folder `client`, which may contain links.
    fn written(folder: &Path) -> Result<(), String> {
        let package = Package {
            name: "a".into(),
            version: "0.1.0".into(),
            description: "A.".into(),
            ..Package::default()
        };
        let documents = vec![DocumentConfig::new(folder.join("api.yaml"))];
        let output: PathBuf = folder.join("client");
        let config = Config::new(package, output, documents);
        let shown = |findings| report(&findings, Show::All);
        let client = generator::generate(&config).map_err(shown)?;
        files::write(&client.files, &config.output).map(drop).map_err(shown)
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        for link in ["client/src", "client/src/types", "client/runtime", "client/src/lib.rs"] {
            let folder = folder(&[("api.yaml", &whole("paths: {}")), ("elsewhere/kept", "")]);
            let at = folder.path().join(link);
            fs::create_dir_all(at.parent().expect("a parent")).expect("a folder");
            symlink(folder.path().join("elsewhere"), &at).expect("a link");
            let refused = written(folder.path()).expect_err("it is refused");
            assert!(refused.contains("is a symbolic link"), "{link}: {refused}");
            assert_eq!(fs::read_dir(folder.path().join("elsewhere")).expect("it stays").count(), 1);
        }
        let folder = folder(&[("api.yaml", &whole("paths: {}")), ("elsewhere/kept", "")]);
        symlink(folder.path().join("elsewhere"), folder.path().join("client")).expect("a link");
        assert_eq!(written(folder.path()), Ok(()));
    }
}

/// What a user makes of the files of a client that are theirs to change.
#[test]
fn additions_to_the_manifest_and_a_readme_of_ones_own_stay() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name);
    let mut generated = Files::from([
        ("Cargo.toml".to_owned(), format!("# {HEADER}\n\n[package]\nname = \"a\"\n").into()),
        ("README.md".to_owned(), format!("<!-- {HEADER} -->\n\n# a\n").into()),
    ]);
    let write = |files: &Files| files::write(files, folder.path()).expect("it is written");
    assert_eq!(write(&generated).added.len(), 2);
    let manifest = fs::read_to_string(at("Cargo.toml")).expect("a manifest");
    let added = format!("{manifest}\n[lints.rust]\nunsafe_code = \"forbid\"\n");
    fs::write(at("Cargo.toml"), &added).expect("more of it");
    assert!(write(&generated).is_empty());

    fs::write(at("README.md"), "# Our client\n").expect("another one");
    generated.insert("Cargo.toml".to_owned(), format!("# {HEADER}\n\n[package]\nname = \"b\"\n").into());
    generated.insert("README.md".to_owned(), format!("<!-- {HEADER} -->\n\n# b\n").into());
    assert_eq!(write(&generated).changed, ["Cargo.toml"]);
    let read = |name: &str| fs::read_to_string(at(name)).expect("a file");
    assert_eq!(read("Cargo.toml"), added.replace("\"a\"", "\"b\""));
    assert_eq!(read("README.md"), "# Our client\n");
    // Without it, the client's page is the generator's again.
    fs::remove_file(at("README.md")).expect("it was there");
    assert_eq!(write(&generated).added, ["README.md"]);
}

/// What is reported where a file of an earlier run has this text now.
fn refused(name: &str, known: &str) -> String {
    let folder = folder(&[(name, known)]);
    let generated = Files::from([
        ("Cargo.toml".to_owned(), format!("# {HEADER}\n\n[package]\nname = \"a\"\n").into()),
        ("README.md".to_owned(), format!("<!-- {HEADER} -->\n\n# a\n").into()),
        ("src/lib.rs".to_owned(), format!("// {HEADER}\n").into()),
    ]);
    let findings = files::write(&generated, folder.path()).expect_err("it is refused");
    let kept = fs::read_to_string(folder.path().join(name)).expect("it is there");
    assert_eq!(kept, known, "nothing is written");
    findings.iter().map(|one| one.to_string().lines().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_a_merge_left_is_told() {
    for name in ["Cargo.toml", "README.md", "src/lib.rs"] {
        let known = format!("<<<<<<< ours\n# {HEADER}\n=======\n# {HEADER}.\n>>>>>>> theirs\n");
        let told = refused(name, &known);
        assert!(told.contains("begins with a merge conflict"), "{name}: {told}");
    }
}

/// Additions to a manifest that is no longer valid TOML cannot be kept.
#[test]
fn a_manifest_that_cannot_be_read_is_told() {
    let package = format!("# {HEADER}\n\n[package]\nname = \"a\"\n");
    let known = format!("{package}<<<<<<< ours\n=======\n[lints]\n>>>>>>> theirs\n");
    let told = refused("Cargo.toml", &known);
    assert!(told.contains("is not TOML"), "{told}");
}
