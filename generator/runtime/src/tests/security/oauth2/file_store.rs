//! The store in files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::oauth2::{FileStore, Token, TokenStore};
use crate::tests::security::oauth2::token_store::check_store;
use crate::tests::security::oauth2::{Events, app, call, ended, rotating};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("tokens-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        Folder(std::env::temp_dir().join(name))
    }

    fn store(&self) -> FileStore {
        FileStore::new(self.0.join("deep"))
    }

    fn files(&self, extension: &str) -> Vec<PathBuf> {
        let all = fs::read_dir(self.0.join("deep")).unwrap().map(|entry| entry.unwrap().path());
        all.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn what_any_store_does() {
    let folder = Folder::new();
    check_store(&folder.store()).await;
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, token) = (Folder::new(), Token::new("a"));
    folder.store().save("key", &token).await.unwrap();
    folder.store().lock("key").await.unwrap().release().await;
    let [file] = folder.files("json").try_into().unwrap();
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
    assert_eq!(mode(&folder.files("lock")[0]), 0o600);
    // A file with other rights is replaced, not written into.
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    folder.store().save("key", &token).await.unwrap();
    assert_eq!(mode(&file), 0o600);
}

/// Many writers and readers: a reader sees one of the tokens as a whole, and nothing is left beside it.
#[tokio::test]
async fn writers_at_once() {
    let folder = Folder::new();
    let token = |number: usize| Token::new("x".repeat(1000 + number)).with_refresh_token(number.to_string());
    folder.store().save("key", &token(0)).await.unwrap();
    let tasks: Vec<_> = (1..30)
        .map(|number| {
            let (store, token) = (folder.store(), token(number));
            tokio::spawn(async move {
                store.save("key", &token).await.unwrap();
                let read = store.load("key").await.unwrap().unwrap();
                let number: usize = read.refresh_token().unwrap().expose().parse().unwrap();
                assert_eq!(read.access_token().expose().len(), 1000 + number);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!((folder.files("json").len(), folder.files("new").len()), (1, 0));
}

#[tokio::test]
async fn files_that_are_damaged() {
    let folder = Folder::new();
    folder.store().save("key", &Token::new("a")).await.unwrap();
    let [file] = folder.files("json").try_into().unwrap();
    for content in [&b""[..], b"{\"access_token\": \"hu", b"\xff\xfe", &[b' '; (1 << 20) + 1]] {
        fs::write(&file, content).unwrap();
        let error = folder.store().load("key").await.unwrap_err();
        assert!(!error.is_transient() && !error.to_string().contains("hu\""), "{error}");
    }
    // A save repairs it.
    folder.store().save("key", &Token::new("b")).await.unwrap();
    assert_eq!(folder.store().load("key").await.unwrap().unwrap().access_token().expose(), "b");
}

#[tokio::test]
async fn folders_that_cannot_be_used() {
    let folder = Folder::new();
    fs::write(&folder.0, "a file").unwrap();
    let store = folder.store();
    let errors = [
        store.load("key").await.unwrap_err(),
        store.save("key", &Token::new("hush")).await.unwrap_err(),
        store.lock("key").await.unwrap_err(),
    ];
    for error in errors {
        assert!(error.message().starts_with("cannot ") && !error.message().contains("hush"), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
    fs::remove_file(&folder.0).unwrap();
}

/// What one run of a program left is what the next one begins with.
#[tokio::test]
async fn a_token_outlives_the_program() {
    let (folder, events) = (Folder::new(), Events::default());
    let server = rotating(&events, 3600);
    let first = app(&server).credential_from(ended("t1", "r1")).store(folder.store()).account("me");
    call(&server, &first).await.unwrap();
    let second = app(&server).credential().store(folder.store()).account("me");
    call(&server, &second).await.unwrap();
    assert_eq!(events.all(), ["ask r1", "call Bearer t2", "call Bearer t2"]);
}

/// A token that others can read still serves; whoever runs the program is told, without the token or its place.
#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_can_read() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, token) = (Folder::new(), Token::new("secret"));
    folder.store().save("key", &token).await.unwrap();
    let [file] = folder.files("json").try_into().unwrap();
    for (mode, is_told) in [(0o600, false), (0o644, true), (0o640, true), (0o400, false)] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let is_open = crate::security::oauth2::file_store::is_open_to_others(&fs::metadata(&file).unwrap());
        assert_eq!(is_open, is_told, "{mode:o}");
        assert!(folder.store().load("key").await.unwrap().is_some());
    }
}

/// What is no file holds no token, and is not waited for.
#[cfg(unix)]
#[tokio::test]
async fn folders_in_place_of_files() {
    let (folder, token) = (Folder::new(), Token::new("a"));
    folder.store().save("key", &token).await.unwrap();
    let [file] = folder.files("json").try_into().unwrap();
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    folder.store().load("key").await.unwrap_err();
}
