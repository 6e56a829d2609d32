//! Blocking calls, for programs that are not asynchronous.
//!
//! One background thread does the work. The first call starts it, and it lives as long as the process, so that connections
//! are reused between calls. A call blocks its thread until the response is there. Inside an asynchronous runtime, that
//! also stops other tasks on the same thread, which is allowed but rarely wanted.

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

/// Blocks until a call has its response. All calls implement it, whether they are sent or not.
///
/// ```ignore
/// let user = client.users().get("me").wait()?;
/// ```
pub trait Wait<T, E> {
    /// Sends the call and blocks until its response is there.
    ///
    /// # Errors
    /// As the call, and [`Error::Build`] for the errors of [`wait`].
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

/// Blocks until a future is ready, such as a login. Tasks and timers that it started continue in the background.
///
/// # Errors
/// If the background thread cannot be started, or if it would have to wait for itself.
///
/// # Panics
/// If the future panics.
pub fn wait<F>(future: F) -> Result<F::Output, BuildError>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let background = background()?;
    let (give, take) = sync_channel(1);
    // A panic of the future ends the first task only; the second one passes it on.
    let task = background.runtime.spawn(future);
    background.runtime.spawn(async move { drop(give.send(task.await)) });
    match take.recv() {
        Ok(Ok(output)) => Ok(output),
        Ok(Err(fault)) if fault.is_panic() => resume_unwind(fault.into_panic()),
        Ok(Err(_)) | Err(_) => Err(BuildError::client("the background thread has ended")),
    }
}

/// The background thread and its runtime.
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
    let refuse =
        |fault: String| BuildError::client(format!("the background thread cannot be started: {fault}"));
    let (give, take) = sync_channel(1);
    let started = thread::Builder::new().name("client-background".to_owned()).spawn(move || run(&give));
    let thread = started.map_err(|fault| refuse(fault.to_string()))?.thread().id();
    let runtime = take.recv().map_err(|fault| refuse(fault.to_string()))?.map_err(refuse)?;
    Ok(Background { runtime, thread })
}

/// Runs the futures of the other threads, as long as the process lives.
fn run(give: &SyncSender<Result<Handle, String>>) {
    match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            drop(give.send(Ok(runtime.handle().clone())));
            runtime.block_on(std::future::pending::<()>());
        }
        Err(fault) => drop(give.send(Err(fault.to_string()))),
    }
}
