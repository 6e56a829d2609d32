//! [`Hook`]: code of the caller that runs before and after each attempt.

use std::fmt::{self, Debug};
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};

use crate::operation::Operation;

/// Code that runs before and after each attempt of each call; see [`ClientBuilder::hook`](crate::ClientBuilder::hook).
///
/// A hook runs between other things of the same task, so it should not block. What proves who calls is added after the
/// hooks and is not theirs to see: a way to sign requests is a [`Scheme`](crate::Scheme).
pub trait Hook: Send + Sync {
    /// Runs before an attempt is sent, and may change its headers. An error ends the call with
    /// [`Error::Build`](crate::Error::Build) and this text.
    fn before(&self, _attempt: &mut Attempt<'_>) -> Result<(), String> {
        Ok(())
    }

    /// Runs after an attempt has been answered or has failed.
    fn after(&self, _attempted: &Attempted<'_>) {}
}

/// An attempt that is about to be sent; `Debug` shows neither its URL nor its headers, which may hold secrets.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// Where it goes, without what proves who calls.
    pub url: &'a Url,
    /// Its headers, without what proves who calls.
    pub headers: &'a mut HeaderMap,
}

/// An attempt that has ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Attempted<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// How long it took.
    pub elapsed: Duration,
    /// What came of it.
    pub outcome: Outcome<'a>,
}

/// What came of an attempt; `Debug` does not show the headers, which may hold secrets.
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A response, of success or not.
    #[non_exhaustive]
    Responded {
        /// Its status.
        status: StatusCode,
        /// Its headers.
        headers: &'a HeaderMap,
    },
    /// No response that could be read.
    #[non_exhaustive]
    Failed {
        /// The kind of failure: `transport`, `timeout`, `decode` or `build`.
        kind: &'static str,
    },
}

impl Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation.id)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

impl Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Responded { status, headers } => f
                .debug_struct("Responded")
                .field("status", status)
                .field("headers", &format_args!("{} headers", headers.len()))
                .finish(),
            Outcome::Failed { kind } => f.debug_struct("Failed").field("kind", kind).finish(),
        }
    }
}
