//! A server in process: it records requests as they arrive and answers what the test says.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use serde_json::Value;

/// More than any test sends; a client gone wrong must not fill the memory.
const LARGEST_BODY: usize = 16 << 20;

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query, octet for octet as on the wire.
    pub target: String,
    /// The headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Method and target, such as `GET /users?x=1`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// The target without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// All values of a header.
    pub fn header_values(&self, name: &str) -> Vec<&str> {
        let values = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        values.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header, which must not be there twice.
    ///
    /// # Panics
    /// If the header was sent twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let values = self.header_values(name);
        assert!(values.len() < 2, "the header `{name}` was sent {} times", values.len());
        values.first().copied()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// If it is none.
    pub fn json(&self) -> Value {
        match serde_json::from_slice(&self.body) {
            Ok(json) => json,
            Err(error) => panic!("the body is no JSON: {error}: {}", self.text()),
        }
    }
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    /// An answer without a body and without a content type.
    pub fn empty(status: u16) -> Answer {
        Answer { status, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer with a body that does not say what it is.
    pub fn untyped(status: u16, body: impl Into<Vec<u8>>) -> Answer {
        Answer { body: body.into(), ..Answer::empty(status) }
    }

    /// An answer with a body.
    pub fn body(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
        Answer::untyped(status, body).header("Content-Type", content_type)
    }

    /// An answer of JSON.
    pub fn json(status: u16, value: &Value) -> Answer {
        Answer::body(status, "application/json", value.to_string())
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Writes the answer; statuses and methods that have no body get none (RFC 9110 section 6.4.1).
    fn write(&self, mut stream: &TcpStream, method: &str) -> Result<()> {
        let mut head = format!("HTTP/1.1 {} Answer\r\nConnection: close\r\n", self.status);
        if self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

type Respond = dyn Fn(&Request) -> Option<Answer> + Send + Sync;

#[derive(Default)]
struct Record {
    requests: Vec<Request>,
    /// Requests that no answer was left for.
    unexpected: Vec<String>,
}

/// A server at a free port of the loopback address; it ends with the test's process.
pub struct Server {
    url: String,
    record: Arc<Mutex<Record>>,
}

impl Server {
    /// A server that gives these answers in their order; one request more fails the test.
    pub fn answering(answers: impl IntoIterator<Item = Answer>) -> Server {
        let answers = Mutex::new(answers.into_iter().collect::<Vec<_>>().into_iter());
        Server::start(move |_| lock(&answers).next())
    }

    /// A server that answers each request by the function; a request that it has no answer for fails the test.
    pub fn start(respond: impl Fn(&Request) -> Option<Answer> + Send + Sync + 'static) -> Server {
        let (listener, url) = match listen() {
            Ok(listening) => listening,
            Err(error) => panic!("no server on the loopback address: {error}"),
        };
        let record = Arc::new(Mutex::new(Record::default()));
        let (shared, respond): (_, Arc<Respond>) = (Arc::clone(&record), Arc::new(respond));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (record, respond) = (Arc::clone(&shared), Arc::clone(&respond));
                thread::spawn(move || serve(&stream, &record, &*respond));
            }
        });
        Server { url, record }
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
        let record = lock(&self.record);
        assert!(record.unexpected.is_empty(), "unexpected requests: {:?}", record.unexpected);
        record.requests.clone()
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
        let unexpected = std::mem::take(&mut lock(&self.record).unexpected);
        // A second panic would abort and hide the first.
        assert!(unexpected.is_empty() || thread::panicking(), "unexpected requests: {unexpected:?}");
    }
}

fn listen() -> Result<(TcpListener, String)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, url))
}

/// A test that failed while it held the lock has told why already.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(stream: &TcpStream, record: &Mutex<Record>, respond: &Respond) {
    let Ok(request) = read(stream) else { return };
    let answer = respond(&request);
    let mut record = lock(record);
    record.requests.push(request.clone());
    if answer.is_none() {
        record.unexpected.push(request.line());
    }
    drop(record);
    let answer =
        answer.unwrap_or_else(|| Answer::body(599, "text/plain", "the test expects no such request"));
    // A client that went away is no fault of the server.
    let _ = answer.write(stream, &request.method);
}

fn read(stream: &TcpStream) -> Result<Request> {
    let mut reader = BufReader::new(stream);
    let head = line(&mut reader)?;
    let mut words = head.split(' ');
    let mut next = || words.next().unwrap_or_default().to_owned();
    let mut request = Request { method: next(), target: next(), ..Request::default() };
    loop {
        let line = line(&mut reader)?;
        let Some((name, value)) = line.split_once(':') else { break };
        request.headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let length = request.header("Content-Length").map_or(Ok(0), str::parse).map_err(Error::other)?;
    if length > LARGEST_BODY || request.header("Transfer-Encoding").is_some() {
        return Err(ErrorKind::InvalidData.into());
    }
    request.body = vec![0; length];
    reader.read_exact(&mut request.body)?;
    Ok(request)
}

fn line(reader: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    match reader.read_line(&mut line)? {
        0 => Err(ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}
