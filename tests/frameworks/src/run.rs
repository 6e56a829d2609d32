//! One run of a client against its server: which operations were called, and which of them were right.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::future::poll_fn;
use std::io::{self, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use runtime::middleware::{Handling, Middleware, Next};
use runtime::transport::HttpRequest;
use runtime::{Client, ClientBuilder, Method, Operation, RetryPolicy};
use xtask::frameworks::launch::Launch;
use xtask::frameworks::outcome::{Fault, Side, Summary};

use crate::document::operations;
use crate::server::Server;

/// A server, and what its client has called so far.
pub struct Run {
    name: String,
    server: Server,
    operations: BTreeSet<String>,
    called: Called,
    /// The operations with a check, and whether all of them held.
    checked: BTreeMap<String, bool>,
    faults: Vec<Fault>,
    /// What fails the test.
    failures: Vec<String>,
}

/// The operations to which the server responded; a middleware of the client fills it.
#[derive(Clone, Default)]
struct Called(Arc<Mutex<BTreeSet<String>>>);

impl Called {
    fn note(&self, operation: &Operation) {
        let method = match operation.method {
            Method::Other(name) => name.to_owned(),
            known => format!("{known:?}").to_uppercase(),
        };
        let operation = format!("{method} {}", operation.path);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(operation);
    }
}

impl Middleware for Called {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        Box::pin(async move {
            let response = next.run(request).await?;
            self.note(next.attempt().operation);
            Ok(response)
        })
    }
}

impl Run {
    /// Starts the server of a framework; nothing, and a word about it, where it is not installed.
    ///
    /// # Panics
    /// If the server does not start.
    pub fn start(name: &str) -> Option<Run> {
        let launch = match Launch::installed(name) {
            Ok(launch) => launch,
            Err(reason) => {
                // Not by a macro, whose output is kept from who runs the tests.
                let _ = writeln!(io::stderr(), "skipped: {name}: {reason}");
                return None;
            }
        };
        let document = xtask::frameworks::document(name).unwrap_or_else(|error| panic!("{error}"));
        Some(Run {
            name: name.to_owned(),
            server: Server::start(&launch),
            operations: operations(&document),
            called: Called::default(),
            checked: BTreeMap::new(),
            faults: Vec::new(),
            failures: Vec::new(),
        })
    }

    /// Builds a client whose calls go to the server, and count.
    ///
    /// # Panics
    /// If it cannot be built.
    pub fn connect<C: From<Client>>(&self, builder: ClientBuilder<C>) -> C {
        self.connect_below(builder, "")
    }

    /// Builds a client whose calls go to the server below a path, and count.
    ///
    /// # Panics
    /// If it cannot be built.
    pub fn connect_below<C: From<Client>>(&self, builder: ClientBuilder<C>, path: &str) -> C {
        // A status that the document has is looked at, not waited out.
        let retry = RetryPolicy::new().attempts(1);
        let builder = builder
            .base_url(format!("{}{path}", self.server.url()))
            .middleware(self.called.clone())
            .retry(retry);
        builder.build().unwrap_or_else(|error| panic!("{error}"))
    }

    /// Where the server listens, as host and port.
    pub fn address(&self) -> String {
        self.server.address()
    }

    /// Calls an operation, such as `GET /pets/{id}`, and fails the test in the end if the check panics.
    pub async fn check(&mut self, operation: &str, check: impl Future<Output = ()>) {
        let outcome = caught(check).await;
        self.note(operation, outcome.is_ok());
        if let Err(message) = outcome {
            self.failures.push(format!("{operation}: {message}"));
        }
    }

    /// Calls an operation that is known not to be right: the check says what would be, and has to fail for this reason.
    pub async fn known_fault(
        &mut self,
        side: Side,
        operation: &str,
        reason: &str,
        check: impl Future<Output = ()>,
    ) {
        let outcome = caught(check).await;
        self.note(operation, false);
        self.faults.push(Fault { side, operation: operation.to_owned(), reason: reason.to_owned() });
        if outcome.is_ok() {
            self.failures.push(format!("{operation}: is right now, so it is no fault any more: {reason}"));
        }
    }

    fn note(&mut self, operation: &str, is_right: bool) {
        if !self.operations.contains(operation) {
            self.failures.push(format!("{operation}: the document has no such operation"));
        }
        *self.checked.entry(operation.to_owned()).or_insert(true) &= is_right;
    }

    /// Ends the run, and leaves its summary for `cargo xtask frameworks`.
    ///
    /// # Panics
    /// If a check failed, or an operation of the document was not called.
    pub fn finish(mut self) {
        let called = self.called.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let called = |operation: &str| called.contains(path_alone(operation));
        for operation in &self.operations {
            if !self.checked.contains_key(operation) {
                self.failures.push(format!("{operation}: has no check"));
            } else if !called(operation) && !self.has_fault(operation) {
                self.failures.push(format!("{operation}: never reached the server"));
            }
        }
        let summary = Summary {
            operations: self.operations.len(),
            called: self.operations.iter().filter(|operation| called(operation)).count(),
            right: self.checked.iter().filter(|(name, right)| **right && called(name)).count(),
            faults: self.faults,
        };
        if let Err(error) = summary.write(&self.name) {
            self.failures.push(format!("the summary cannot be written: {error}"));
        }
        if self.failures.is_empty() {
            return;
        }
        let mut text = String::new();
        for failure in &self.failures {
            let _ = write!(text, "\n  {failure}");
        }
        panic!("{} faults with {}:{text}", self.failures.len(), self.name);
    }

    fn has_fault(&self, operation: &str) -> bool {
        self.faults.iter().any(|fault| fault.operation == operation)
    }
}

/// An operation without what some documents write behind its path (`GET /pets/{name}?`), which is no part of a path.
fn path_alone(operation: &str) -> &str {
    operation.split('?').next().unwrap_or(operation)
}

/// What a check comes to: nothing, or the words of its panic.
async fn caught(check: impl Future<Output = ()>) -> Result<(), String> {
    let mut check = pin!(check);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| check.as_mut().poll(context))) {
        Ok(poll) => poll.map(Ok),
        Err(panic) => std::task::Poll::Ready(Err(words(panic.as_ref()))),
    })
    .await
}

fn words(panic: &(dyn Any + Send)) -> String {
    if let Some(text) = panic.downcast_ref::<String>() {
        return text.clone();
    }
    panic.downcast_ref::<&str>().map_or_else(|| "panicked".to_owned(), |text| (*text).to_owned())
}
