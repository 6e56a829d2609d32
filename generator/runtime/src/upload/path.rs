//! Files that are sent from the disk.

use std::io;
use std::path::Path;

#[cfg(not(target_family = "wasm"))]
use tokio::fs;

#[cfg(not(target_family = "wasm"))]
use super::segments::Chunks;
use super::segments::Segment;

/// Opens a file to be read while it is sent.
#[cfg(not(target_family = "wasm"))]
pub(super) async fn open(path: &Path, what: &str) -> io::Result<Segment> {
    let metadata = fs::metadata(path).await?;
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
    }
    if !metadata.is_file() {
        // A pipe gives its bytes once, so a second attempt would send nothing and look complete; to open it may wait.
        let problem = "it is a pipe or a device, which `Content::from_reader` can send";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
    }
    let file = fs::File::open(path).await?;
    let length = file.metadata().await?.len();
    Ok(Segment::stream(
        Box::pin(Chunks::new(tokio::io::AsyncReadExt::take(file, length))),
        Some(length),
        what.to_owned(),
    ))
}

/// There are no files.
#[cfg(target_family = "wasm")]
pub(super) async fn open(_: &Path, _: &str) -> io::Result<Segment> {
    Err(io::ErrorKind::Unsupported.into())
}
