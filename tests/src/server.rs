//! A server in process: it records requests as they arrive and answers what the test says.
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod answer;
mod gate;
mod request;

use std::io::{BufReader, Result};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use answer::Next;
pub use answer::{Answer, Reaction};
pub use gate::{Gate, Key};
pub use request::{Broken, Request};

/// More requests than any test sends over one connection.
const LONGEST_CONNECTION: usize = 10_000;

/// What a server does with what arrives.
pub trait Behaviour: Send + Sync + 'static {
    /// Whether the connection is reset when no more than the head has been looked at.
    fn resets(&self, _head: &Request) -> bool {
        false
    }

    /// What becomes of a request.
    fn react(&self, request: Request) -> Reaction;

    /// Takes note of a connection.
    fn connected(&self) {}

    /// Takes note of a request that did not arrive as its head announced it; the connection is closed.
    fn broken(&self, _broken: Broken) {}

    /// Whether a connection serves more than one request.
    fn keeps_alive(&self) -> bool {
        false
    }
}

/// A server at a free port of the loopback address; it ends with the test's process.
pub struct Server {
    url: String,
    record: Arc<Record>,
}

#[derive(Default)]
struct Record {
    requests: Mutex<Vec<Request>>,
    /// Requests that no answer was left for.
    unexpected: Mutex<Vec<String>>,
}

/// A server of prepared answers.
struct Script<F> {
    respond: F,
    record: Arc<Record>,
}

impl<F: Fn(&Request) -> Option<Answer> + Send + Sync + 'static> Behaviour for Script<F> {
    fn react(&self, request: Request) -> Reaction {
        let answer = (self.respond)(&request);
        if answer.is_none() {
            lock(&self.record.unexpected).push(request.line());
        }
        lock(&self.record.requests).push(request);
        let missing = || Answer::body(599, "text/plain", "the test expects no such request");
        Reaction::Answer(answer.unwrap_or_else(missing))
    }
}

impl Server {
    /// A server that gives these answers in their order; one request more fails the test.
    pub fn answering(answers: impl IntoIterator<Item = Answer>) -> Server {
        let answers = Mutex::new(answers.into_iter().collect::<Vec<_>>().into_iter());
        Server::start(move |_| lock(&answers).next())
    }

    /// A server that answers each request by the function; a request that it has no answer for fails the test.
    pub fn start(respond: impl Fn(&Request) -> Option<Answer> + Send + Sync + 'static) -> Server {
        let record = Arc::new(Record::default());
        let script = Script { respond, record: Arc::clone(&record) };
        Server { url: serve(|_| Arc::new(script)), record }
    }

    /// The server's address, such as `http://127.0.0.1:4711`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// All requests so far.
    ///
    /// # Panics
    /// If there was a request that the server has no answer for.
    pub fn requests(&self) -> Vec<Request> {
        let unexpected = lock(&self.record.unexpected);
        assert!(unexpected.is_empty(), "unexpected requests: {unexpected:?}");
        lock(&self.record.requests).clone()
    }

    /// The only request.
    ///
    /// # Panics
    /// If there were none or several.
    pub fn request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let unexpected = std::mem::take(&mut *lock(&self.record.unexpected));
        // A second panic would abort and hide the first.
        assert!(unexpected.is_empty() || thread::panicking(), "unexpected requests: {unexpected:?}");
    }
}

/// Serves a free port of the loopback address until the process ends; gives the address, such as `http://127.0.0.1:4711`.
///
/// # Panics
/// If there is no port.
pub fn serve<B: Behaviour>(behaviour: impl FnOnce(&str) -> Arc<B>) -> String {
    let (listener, url) = match listen() {
        Ok(listening) => listening,
        Err(error) => panic!("no server on the loopback address: {error}"),
    };
    let behaviour = behaviour(&url);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let behaviour = Arc::clone(&behaviour);
            // A client that went away is no fault of the server.
            thread::spawn(move || drop(attend(&stream, &*behaviour)));
        }
    });
    url
}

fn listen() -> Result<(TcpListener, String)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, url))
}

/// A test that failed while it held the lock has told why already.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves the requests of one connection.
fn attend(stream: &TcpStream, behaviour: &impl Behaviour) -> Result<()> {
    stream.set_nodelay(true)?;
    behaviour.connected();
    let mut reader = BufReader::new(stream);
    for _ in 0..LONGEST_CONNECTION {
        let Some(head) = Request::read_head(&mut reader)? else { return Ok(()) };
        if behaviour.resets(&head) {
            return reset(stream);
        }
        let request = match head.read_body(&mut reader) {
            Ok(request) => request,
            Err(broken) => {
                behaviour.broken(*broken);
                return Ok(());
            }
        };
        let next = if behaviour.keeps_alive() && !request.closes() { Next::Request } else { Next::Close };
        let method = request.method.clone();
        match behaviour.react(request) {
            Reaction::Answer(answer) => answer.write(stream, &method, next)?,
            Reaction::Held(answer, gate) => {
                gate.pass();
                answer.write(stream, &method, next)?;
            }
            Reaction::Cut(answer) => {
                return answer.write_part(stream, &method, Next::Close, answer.content().len() / 2);
            }
            Reaction::Reset => return reset(stream),
        }
        if next == Next::Close {
            return Ok(());
        }
    }
    Ok(())
}

/// Makes the end of the connection a reset: nothing is left to linger when it is closed.
fn reset(stream: &TcpStream) -> Result<()> {
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}
