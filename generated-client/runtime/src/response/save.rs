// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Download::save_to`]: writes a download to a file.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::download::{Download, DownloadError, DownloadFault};
use crate::wire::unique;

impl Download {
    /// Writes the rest of the download to a file, and returns the number of bytes written.
    ///
    /// The bytes are first written to a temporary file in the same folder. When it is complete and on disk, it is renamed. An
    /// existing file is replaced, and its permissions are kept; a symbolic link is replaced and not followed. After an error,
    /// or if the future is dropped, the temporary file is removed.
    ///
    /// There is no limit of the size. If you do not trust the service, count the bytes of each [`chunk`](Self::chunk) instead.
    ///
    /// # Errors
    /// Those of [`chunk`](Self::chunk), and if the file cannot be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, DownloadError> {
        let path = path.as_ref();
        match self.write_to(path).await {
            Ok(outcome) => outcome,
            Err(source) => Err(self.fault(DownloadFault::File { path: path.to_owned(), source })),
        }
    }

    /// The outer error is that of the file, the inner one that of the download.
    async fn write_to(&mut self, path: &Path) -> io::Result<Result<u64, DownloadError>> {
        let before = self.received();
        let partial = Partial::in_folder_of(path)?;
        let mut file = fs::File::create_new(&partial.path).await?;
        keep_permissions(path, &file).await?;
        loop {
            match self.chunk().await {
                Ok(Some(chunk)) => file.write_all(&chunk).await?,
                Ok(None) => break,
                Err(error) => return Ok(Err(error)),
            }
        }
        // Tokio writes in the background, so the last bytes may not be written yet.
        file.flush().await?;
        file.sync_all().await?;
        drop(file);
        fs::rename(&partial.path, path).await?;
        Ok(Ok(self.received() - before))
    }
}

/// Keeps the permissions of a file that is replaced, so that it does not become readable for others.
async fn keep_permissions(path: &Path, file: &fs::File) -> io::Result<()> {
    match fs::symlink_metadata(path).await {
        Ok(before) if before.is_file() => file.set_permissions(before.permissions()).await,
        _ => Ok(()),
    }
}

/// The path of a temporary file, which is removed when this is dropped.
struct Partial {
    path: PathBuf,
}

impl Partial {
    fn in_folder_of(path: &Path) -> io::Result<Partial> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut partial = std::ffi::OsString::from(".");
        partial.push(name);
        partial.push(format!(".{}.part", unique().map_err(io::Error::other)?));
        Ok(Partial { path: path.with_file_name(partial) })
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After a success the file was renamed, and this fails.
        let _ = std::fs::remove_file(&self.path);
    }
}
