//! Files of settings, written to a temporary folder and read again.
#![allow(clippy::expect_used, reason = "a test without a temporary folder cannot go on")]

use std::fs;

use generator::config::Config;

/// What a faulty file of settings gives, without the folder's name.
pub fn check_configuration(text: &str) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("generator.toml");
    fs::write(&path, text).expect("a file in it");
    let reported = match Config::load(&path) {
        Ok(config) => format!("{} documents", config.documents.len()),
        Err(fault) => fault.to_string(),
    };
    reported.replace(&folder.path().display().to_string(), "")
}
