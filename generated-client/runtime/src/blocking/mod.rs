// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Calls for programs that are not asynchronous: each waits for its response on the thread that makes it.
//!
//! The work is done by one thread in the background, which is started by the first call and lives as long as the
//! process, so that connections are kept from one call to the next. The thread that waits does nothing else
//! meanwhile; within an asynchronous runtime it keeps that runtime's other tasks from running, which is allowed and
//! rarely wanted.

#[cfg(any(feature = "pages", feature = "streams"))]
mod iter;
#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "streams")]
mod streams;

use std::future::Future;
use std::panic::resume_unwind;
use std::sync::OnceLock;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, ThreadId};

use tokio::runtime::{Builder, Handle};

#[cfg(any(feature = "pages", feature = "streams"))]
pub use iter::Iter;

use crate::error::{BuildError, Error};

/// What can be waited for: every call, sent or not.
///
/// `let user = zoom.users().get("me").wait()?;`
pub trait Wait<T, E> {
    /// Sends the call and waits for its response.
    fn wait(self) -> Result<T, Error<E>>;
}

impl<C, T, E> Wait<T, E> for C
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
    C::IntoFuture: Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    fn wait(self) -> Result<T, Error<E>> {
        wait(self.into_future()).unwrap_or_else(|fault| Err(Error::Build(fault)))
    }
}

/// Waits for any future, such as a login; its tasks and timers live on in the background.
///
/// There is an error when the background cannot be started, or when it would have to wait for itself.
///
/// # Panics
/// If the future does.
pub fn wait<F>(future: F) -> Result<F::Output, BuildError>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let background = background()?;
    let (give, take) = sync_channel(1);
    // A panic ends the inner task and is handed over.
    let task = background.runtime.spawn(future);
    background.runtime.spawn(async move { drop(give.send(task.await)) });
    match take.recv() {
        Ok(Ok(output)) => Ok(output),
        Ok(Err(fault)) if fault.is_panic() => resume_unwind(fault.into_panic()),
        Ok(Err(_)) | Err(_) => Err(BuildError::client("the background thread has ended")),
    }
}

/// The thread in the background.
struct Background {
    runtime: Handle,
    thread: ThreadId,
}

fn background() -> Result<&'static Background, BuildError> {
    static BACKGROUND: OnceLock<Result<Background, BuildError>> = OnceLock::new();
    let background = BACKGROUND.get_or_init(start).as_ref().map_err(Clone::clone)?;
    if thread::current().id() == background.thread {
        return Err(BuildError::client("the background thread would wait for itself"));
    }
    Ok(background)
}

fn start() -> Result<Background, BuildError> {
    let refuse = |fault: String| BuildError::client(format!("no background thread: {fault}"));
    let (give, take) = sync_channel(1);
    let started = thread::Builder::new().name("client-background".to_owned()).spawn(move || run(&give));
    let thread = started.map_err(|fault| refuse(fault.to_string()))?.thread().id();
    let runtime = take.recv().map_err(|fault| refuse(fault.to_string()))?.map_err(refuse)?;
    Ok(Background { runtime, thread })
}

/// Runs what the other threads wait for, for as long as the process lives.
fn run(give: &SyncSender<Result<Handle, String>>) {
    match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            drop(give.send(Ok(runtime.handle().clone())));
            runtime.block_on(std::future::pending::<()>());
        }
        Err(fault) => drop(give.send(Err(fault.to_string()))),
    }
}
