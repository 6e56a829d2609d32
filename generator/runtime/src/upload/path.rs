//! Opens files to upload.

use std::io;
use std::path::Path;

#[cfg(not(target_family = "wasm"))]
use tokio::fs;

#[cfg(not(target_family = "wasm"))]
use super::segments::Chunks;
use super::segments::Segment;

/// Opens a file, which is read while it is sent.
#[cfg(not(target_family = "wasm"))]
pub(super) async fn open(path: &Path, what: &str) -> io::Result<Segment> {
    let metadata = fs::metadata(path).await?;
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
    }
    if !metadata.is_file() {
        // A pipe can be read only once, so a second attempt would send nothing, and opening it may block.
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

/// The target has no files.
#[cfg(target_family = "wasm")]
pub(super) async fn open(_: &Path, _: &str) -> io::Result<Segment> {
    Err(io::ErrorKind::Unsupported.into())
}
