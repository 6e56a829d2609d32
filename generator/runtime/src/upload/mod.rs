//! Content to upload: bytes from memory, a file or a stream.

#[cfg(feature = "client")]
mod content;
mod file;
#[cfg(not(feature = "client"))]
mod in_memory;
#[cfg(feature = "client")]
mod path;
#[cfg(feature = "client")]
mod segments;

#[cfg(feature = "client")]
pub use content::Content;
pub use file::File;
#[cfg(feature = "client")]
pub(crate) use file::UNKNOWN;
#[cfg(not(feature = "client"))]
pub use in_memory::Content;
#[cfg(feature = "client")]
pub(crate) use segments::{Collector, body};
