//! Calls for programs that are not asynchronous: each waits for its response on the thread that makes it.
//!
//! The work is done by one thread in the background, which is started by the first call and lives as long as the
//! process, so that connections are kept from one call to the next. The thread that waits does nothing else
//! meanwhile; within an asynchronous runtime it keeps that runtime's other tasks from running, which is allowed and
//! rarely wanted.

use std::fmt::{self, Debug};
use std::future::{Future, poll_fn};
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::OnceLock;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, ThreadId};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use tokio::runtime::{Builder, Handle};

use crate::error::{BuildError, Error};
use crate::model::{Decode, Encode};
use crate::pages::{Items, Pages};
use crate::response::stream::{Event, Events, Lines, Records, StreamError, StreamFault};
use crate::response::{DownloadFault, FromResponse};

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

/// The elements of a stream, such as one of pages, items or events, each waited for.
#[must_use = "iterators do nothing unless they are used"]
pub struct Iter<S> {
    /// Nothing when the background was lost with it.
    stream: Option<S>,
}

impl<S> Iter<S> {
    /// The stream, which tells its position.
    pub fn stream(&self) -> Option<&S> {
        self.stream.as_ref()
    }

    /// Lends the stream to the background until it gives its next element.
    fn fetch<T, E>(&mut self, lost: impl FnOnce(BuildError) -> E) -> Option<Result<T, E>>
    where
        S: FusedStream<Item = Result<T, E>> + Unpin + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        let mut stream = self.stream.take_if(|stream| !stream.is_terminated())?;
        let next = async move {
            let element = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            (element, stream)
        };
        match wait(next) {
            Ok((element, stream)) => {
                self.stream = Some(stream);
                element
            }
            Err(fault) => Some(Err(lost(fault))),
        }
    }
}

impl<T, E> Pages<T, E> {
    /// The pages one by one, each waited for.
    pub fn wait(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<I, E> Items<I, E> {
    /// The items one by one, each page waited for.
    pub fn wait(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<T, E> Iterator for Iter<Pages<T, E>>
where
    T: FromResponse + Encode + Send + 'static,
    E: FromResponse + Send + 'static,
{
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.fetch(Error::Build)
    }
}

impl<I: Send + 'static, E: Send + 'static> Iterator for Iter<Items<I, E>> {
    type Item = Result<I, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        // What is held already needs no other thread.
        match self.stream.as_mut().and_then(Items::take_held) {
            Some(item) => Some(Ok(item)),
            None => self.fetch(Error::Build),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.as_ref().map_or((0, Some(0)), Stream::size_hint)
    }
}

/// The elements of a response that comes piece by piece.
macro_rules! elements {
    ($name:ident, $of:ident => $item:ty) => {
        impl<$of> $name<$of> {
            /// The elements one by one, each waited for.
            pub fn wait(self) -> Iter<Self> {
                Iter { stream: Some(self) }
            }
        }

        impl<$of: Decode + Default + Send + 'static> Iterator for Iter<$name<$of>> {
            type Item = Result<$item, StreamError>;

            fn next(&mut self) -> Option<Self::Item> {
                let operation = self.stream.as_ref()?.operation();
                self.fetch(|fault| lost(operation, fault))
            }
        }
    };
}

elements!(Events, T => Event<T>);
elements!(Lines, T => T);
elements!(Records, T => T);

fn lost(operation: &'static str, fault: BuildError) -> StreamError {
    StreamError { operation, fault: StreamFault::Broken(DownloadFault::Connection(Box::new(fault))) }
}

impl<S: Debug> Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}
