//! What is sent as it is: bytes from memory, from the disk or from a stream, and files.

mod content;
mod file;
mod path;
mod segments;

pub use content::Content;
pub use file::File;
pub(crate) use file::UNKNOWN;
pub(crate) use segments::{Collector, body};
