// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Downloads into files.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::download::{Download, DownloadError, DownloadFault};
use crate::wire::unique;

impl Download {
    /// Writes what was not read yet to a file, and gives the number of bytes written.
    ///
    /// They go to a file beside it, which takes its name, and its place and permissions if there was one, once it is
    /// complete and on the disk; after an error, and if the future is dropped, nothing is left of it. A symbolic link of
    /// that name is replaced, not followed. However much the service sends is written: who does not trust it counts the
    /// bytes of each [`chunk`](Self::chunk).
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

    /// Within errors of the file, the outcome of the download.
    async fn write_to(&mut self, path: &Path) -> io::Result<Result<u64, DownloadError>> {
        let before = self.received();
        let partial = Partial::beside(path)?;
        let mut file = fs::File::create_new(&partial.path).await?;
        keep_permissions(path, &file).await?;
        loop {
            match self.chunk().await {
                Ok(Some(chunk)) => file.write_all(&chunk).await?,
                Ok(None) => break,
                Err(error) => return Ok(Err(error)),
            }
        }
        // What was handed over is written in the background.
        file.flush().await?;
        file.sync_all().await?;
        drop(file);
        fs::rename(&partial.path, path).await?;
        Ok(Ok(self.received() - before))
    }
}

/// A file that others may not read stays so when it is replaced.
async fn keep_permissions(path: &Path, file: &fs::File) -> io::Result<()> {
    match fs::symlink_metadata(path).await {
        Ok(before) if before.is_file() => file.set_permissions(before.permissions()).await,
        _ => Ok(()),
    }
}

/// The name of a file that is not complete; what is there under it is removed with it.
struct Partial {
    path: PathBuf,
}

impl Partial {
    fn beside(path: &Path) -> io::Result<Partial> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut partial = std::ffi::OsString::from(".");
        partial.push(name);
        partial.push(format!(".{}.part", unique().map_err(io::Error::other)?));
        Ok(Partial { path: path.with_file_name(partial) })
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After a success there is no such file.
        let _ = std::fs::remove_file(&self.path);
    }
}
