//! How fast a crate's program decodes and encodes.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::samples::Sample;
use crate::bench::measure::{instructions, run};

/// How often a value is decoded and encoded while instructions are counted.
const COUNTED: u32 = 10;

/// Bytes to go through while time is taken.
const TIMED: usize = 50_000_000;

/// What it takes to decode and encode one value once.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Speed {
    /// What the value is.
    pub value: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Whether it is the same after it was decoded and encoded.
    pub is_same: bool,
    /// Nanoseconds to decode it.
    pub decode_ns: u64,
    /// Nanoseconds to encode it.
    pub encode_ns: u64,
    /// Instructions to decode it, where valgrind is installed.
    pub decode_instructions: Option<u64>,
    /// Instructions to encode it.
    pub encode_instructions: Option<u64>,
}

#[derive(Deserialize)]
struct Times {
    decode_ns: u64,
    encode_ns: u64,
}

/// Measures a value whose type is the root of this number.
///
/// # Errors
/// The program refuses the value.
pub fn speed(program: &Path, root: usize, sample: &Sample, counts: bool) -> io::Result<Speed> {
    let folder = tempfile::tempdir()?;
    let (file, text) = (folder.path().join("value.json"), sample.json.to_string());
    fs::write(&file, &text)?;
    let (root, file) = (root.to_string(), file.display().to_string());
    let call = |decodings: u32, encodings: u32| {
        [root.clone(), file.clone(), decodings.to_string(), encodings.to_string()]
    };
    let printed = run(Command::new(program).args(call(0, 0)).arg("print"))?.succeeded()?;
    let times = u32::try_from(TIMED / text.len().max(1)).unwrap_or(u32::MAX).clamp(10, 100_000);
    let timed = run(Command::new(program).args(call(times, times)))?.succeeded()?;
    let timed: Times = serde_json::from_str(&timed.stdout)?;
    let count = |decodings, encodings| {
        let arguments = call(decodings, encodings);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        instructions(program, &arguments)
    };
    let mut counted = (None, None);
    if counts {
        let start = count(0, 0)?;
        let each = |sum: u64| Some(sum.saturating_sub(start) / u64::from(COUNTED));
        counted = (each(count(COUNTED, 0)?), each(count(0, COUNTED)?));
    }
    Ok(Speed {
        value: sample.name.clone(),
        bytes: text.len(),
        is_same: is_same(&sample.json, &serde_json::from_str(&printed.stdout)?),
        decode_ns: timed.decode_ns,
        encode_ns: timed.encode_ns,
        decode_instructions: counted.0,
        encode_instructions: counted.1,
    })
}

/// Whether two values are equal, whatever the order of their keys.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other
}
