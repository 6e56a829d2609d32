//! A tiny server: it records requests and answers what the test says.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::{Client, ClientBuilder, Credentials, RetryPolicy};

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Method and target, such as `GET /users?x=1`.
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// The values of a header.
    pub fn header(&self, name: &str) -> Option<String> {
        let mut values = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let first = values.next().map(|(_, value)| value.clone());
        assert!(values.next().is_none(), "the header {name} was sent twice");
        first
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What the server answers; the status 0 stands for a connection that ends without a response.
#[derive(Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

pub fn answer(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
    Answer { status, headers: vec![("Content-Type", content_type.to_owned())], body: body.into() }
}

pub fn ok(body: &str) -> Answer {
    answer(200, "application/json", body)
}

pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// A server that answers every request by the function.
    pub fn start(respond: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (recorded, respond) = (Arc::clone(&requests), Arc::new(respond));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (recorded, respond) = (Arc::clone(&recorded), Arc::clone(&respond));
                thread::spawn(move || serve(stream, &recorded, &*respond));
            }
        });
        Server { url, requests }
    }

    /// A server that gives these answers in their order, and the last again and again.
    pub fn answering_each(answers: impl IntoIterator<Item = Answer>) -> Server {
        let answers: Vec<Answer> = answers.into_iter().collect();
        let next = AtomicUsize::new(0);
        Server::start(move |_| {
            let index = next.fetch_add(1, Ordering::SeqCst);
            answers[index.min(answers.len() - 1)].clone()
        })
    }

    pub fn answering(answer: Answer) -> Server {
        Server::start(move |_| answer.clone())
    }

    /// A client that makes no call again, so that a test sees each failure at once.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(&self.url).retry(RetryPolicy::none())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn client_with(&self, credentials: Credentials) -> Client {
        self.builder().credentials(credentials).build().unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The only request.
    #[track_caller]
    pub fn request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

fn serve(mut stream: TcpStream, recorded: &Mutex<Vec<Request>>, respond: &dyn Fn(&Request) -> Answer) {
    let Some(request) = read(&stream) else { return };
    recorded.lock().unwrap().push(request.clone());
    let Answer { status, headers, body } = respond(&request);
    if status == 0 {
        return;
    }
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n");
    if status != 204 {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    // A client that went away is no fault of the server.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let mut lines = lines.into_iter();
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let mut request = Request { line, headers, body: Vec::new() };
    if request.header("Transfer-Encoding").is_some() {
        request.body = read_chunks(&mut reader)?;
        return Some(request);
    }
    let length = request.header("Content-Length").and_then(|length| length.parse().ok()).unwrap_or(0);
    request.body = vec![0; length];
    reader.read_exact(&mut request.body).ok()?;
    Some(request)
}

/// A body in chunks (RFC 9112 section 7.1), without extensions and trailers.
fn read_chunks(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut size = String::new();
        reader.read_line(&mut size).ok()?;
        let mut chunk = vec![0; usize::from_str_radix(size.trim_end(), 16).ok()? + 2];
        reader.read_exact(&mut chunk).ok()?;
        if chunk == b"\r\n" {
            return Some(body);
        }
        body.extend(chunk.strip_suffix(b"\r\n")?);
    }
}

/// A server of one connection that the function serves by itself; it gives the server's URL.
pub fn serving(serve: impl FnOnce(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        serve(stream);
    });
    url
}

/// Reads up to the end of a request's head.
pub fn read_head(reader: &mut impl BufRead) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(reader.read_line(&mut head).unwrap(), 0, "the request ended in its head");
    }
    head
}
