//! The chores of this workspace as functions, so that tests can call them.

pub mod bench;
pub mod change_report;
pub mod corpus;
pub mod frameworks;
pub mod properties;
pub mod regenerate;

use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
