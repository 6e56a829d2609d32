//! The results of a client's calls, which the tests write for the table.

use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use super::launch::place;

/// The counts of one run.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Summary {
    /// How many operations the document has.
    pub operations: usize,
    /// How many of them the server responded to.
    pub called: usize,
    /// How many of them sent and received everything correctly.
    pub right: usize,
    /// The known faults.
    pub faults: Vec<Fault>,
}

/// An operation with a known fault.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Fault {
    /// Which side is wrong.
    pub side: Side,
    /// The operation, as `GET /pets/{id}`.
    pub operation: String,
    /// What is wrong.
    pub reason: String,
}

/// The side that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The server: it does not do what its document says.
    Server,
    /// The client: it does not do what the document says.
    Client,
}

const FILE: &str = "summary.json";

impl Summary {
    /// Writes the summary of a server.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, name: &str) -> io::Result<()> {
        fs::write(place(name)?.join(FILE), serde_json::to_string_pretty(self)?)
    }

    /// The summary of the last run, if there is one.
    pub(super) fn read(name: &str) -> io::Result<Option<Summary>> {
        match fs::read_to_string(place(name)?.join(FILE)) {
            Ok(text) => Ok(Some(serde_json::from_str(&text)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes the summary of an earlier run.
    pub(super) fn forget(name: &str) -> io::Result<()> {
        match fs::remove_file(place(name)?.join(FILE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
