//! What changes for the callers of a client: told, allowed or refused, written to its changelog, and compared without a client.

use super::*;

/// The document without its second operation.
fn smaller() -> String {
    DOCUMENT.lines().filter(|line| !line.contains("/second")).map(|line| format!("{line}\n")).collect()
}

/// A folder with settings that say this of changes, and a client of the document.
fn with_settings(changes: &str) -> TempDir {
    let folder = folder_with(DOCUMENT);
    let settings = format!(
        "[client]\nname = \"small\"\nversion = \"1.2.0\"\ndescription = \"Small.\"\noutput = \"client\"\n\n[changes]\n{changes}\n\n[[document]]\npath = \"spec.yaml\"\n"
    );
    fs::write(folder.path().join("generator.toml"), settings).unwrap();
    assert!(configured(&folder, &[]).status.success());
    folder
}

fn configured(folder: &TempDir, arguments: &[&str]) -> Output {
    run(folder.path(), &[&["generate", "--config", "generator.toml"], arguments].concat())
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn the_first_client_has_a_surface_and_nothing_to_tell() {
    let folder = folder_with(DOCUMENT);
    let output = generate(folder.path());
    assert!(output.status.success());
    assert!(!text(&output.stderr).contains("removed"));
    assert!(read(&folder, "client/api.lock").contains("\nfn operations::one::One.first  () -> First"));
    assert!(!folder.path().join("client/CHANGELOG.md").exists());
}

#[test]
fn a_change_is_told_and_written_once() {
    let folder = folder_with(DOCUMENT);
    generate(folder.path());
    fs::write(folder.path().join("spec.yaml"), smaller()).unwrap();
    let output = generate(folder.path());
    assert!(output.status.success());
    let told = text(&output.stderr);
    assert!(
        told.contains(
            "client: breaking in Rust, a major change: the next version must be at least 0.2.0 (now 0.1.0)"
        ),
        "{told}"
    );
    assert!(told.contains("removed fn operations::two::Two.second"), "{told}");
    let written = read(&folder, "client/CHANGELOG.md");
    assert!(written.contains("- fn `operations::two::Two.second`"), "{written}");
    let output = generate(folder.path());
    assert!(!text(&output.stderr).contains("removed"));
    assert_eq!(read(&folder, "client/CHANGELOG.md"), written);
}

#[test]
fn a_changelog_is_not_written_where_nobody_wants_one() {
    let folder = with_settings("changelog = false");
    fs::write(folder.path().join("spec.yaml"), smaller()).unwrap();
    assert!(configured(&folder, &[]).status.success());
    assert!(!folder.path().join("client/CHANGELOG.md").exists());
}

#[test]
fn what_is_refused_writes_nothing() {
    for policy in ["breaking = \"refuse\"", "breaking = \"raise\""] {
        let folder = with_settings(policy);
        let before = read(&folder, "client/api.lock");
        fs::write(folder.path().join("spec.yaml"), smaller()).unwrap();
        for arguments in [&[][..], &["--check"]] {
            let output = configured(&folder, arguments);
            assert_eq!(output.status.code(), Some(1));
            assert!(text(&output.stderr).contains("error[breaking-change]"), "{}", text(&output.stderr));
        }
        assert_eq!(read(&folder, "client/api.lock"), before);
        assert!(configured(&folder, &["--allow-breaking"]).status.success());
        assert_ne!(read(&folder, "client/api.lock"), before);
    }
}

#[test]
fn a_raised_version_allows_a_break() {
    let folder = with_settings("breaking = \"raise\"");
    fs::write(folder.path().join("spec.yaml"), smaller()).unwrap();
    let settings = read(&folder, "generator.toml");
    for (version, is_allowed) in [("1.3.0", false), ("2.0.0", true)] {
        fs::write(folder.path().join("generator.toml"), settings.replace("1.2.0", version)).unwrap();
        assert_eq!(configured(&folder, &[]).status.success(), is_allowed, "{version}");
    }
}

#[test]
fn a_check_compares_what_is_there() {
    let folder = folder_with(DOCUMENT);
    let check = ["generate", "--spec", "spec.yaml", "--out", "client", "--check"];
    assert_eq!(run(folder.path(), &check).status.code(), Some(1));
    assert!(!folder.path().join("client").exists());
    generate(folder.path());
    assert_eq!(run(folder.path(), &check).status.code(), Some(0));
}

#[test]
fn two_versions_of_anything() {
    let folder = with_settings("");
    fs::write(folder.path().join("new.yaml"), smaller()).unwrap();
    for old in ["spec.yaml", "generator.toml", "client/api.lock"] {
        let output = run(folder.path(), &["diff", old, "new.yaml"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("removed fn operations::two::Two.second"), "{old}");
    }
    let output = run(folder.path(), &["diff", "spec.yaml", "new.yaml", "--check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let removed = report["changes"].as_array().unwrap().iter().find(|change| change["kind"] == "fn").unwrap();
    assert_eq!(removed["site"]["line"], 6);
    assert_eq!(run(folder.path(), &["diff", "spec.yaml", "spec.yaml", "--check"]).status.code(), Some(0));
}

/// The arguments of git, for a repository without settings of its user.
fn git(folder: &Path, arguments: &[&str]) -> bool {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    command.args(identity).args(arguments).current_dir(folder);
    command.output().is_ok_and(|output| output.status.success())
}

#[test]
fn one_document_at_two_revisions() {
    let folder = folder_with(DOCUMENT);
    if !git(folder.path(), &["init", "--quiet"]) {
        return;
    }
    for (document, message) in [(DOCUMENT.to_owned(), "one"), (smaller(), "two")] {
        fs::write(folder.path().join("spec.yaml"), document).unwrap();
        assert!(git(folder.path(), &["add", "spec.yaml"]));
        assert!(git(folder.path(), &["commit", "--quiet", "--message", message]));
    }
    let output = run(folder.path(), &["diff", "--git", "HEAD~1", "HEAD", "spec.yaml"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    assert!(told.contains("removed fn operations::two::Two.second\n    at HEAD~1:spec.yaml:6"), "{told}");
    let output = run(folder.path(), &["diff", "--git", "HEAD~7", "HEAD", "spec.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("error[revision]"));
}

#[test]
fn a_surface_that_cannot_be_read() {
    let folder = folder_with(DOCUMENT);
    generate(folder.path());
    let path = folder.path().join("client/api.lock");
    let lock = fs::read_to_string(&path).unwrap();
    fs::write(&path, lock.replace("format 1", "format 9")).unwrap();
    let output = generate(folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("error[api-lock]"), "{}", text(&output.stderr));
}
