//! A request as it arrives: its head, its body by `Content-Length` or in chunks, and what is wrong with either.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::io::{BufRead, Error, ErrorKind, Read, Result};

use serde_json::Value;

/// More than any test sends; a client gone wrong must not fill the memory.
const LARGEST_BODY: usize = 16 << 20;
/// More than any line of a head or between chunks.
const LONGEST_LINE: u64 = 64 << 10;
/// More than any head has.
const MOST_HEADERS: usize = 200;

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query, byte for byte as on the wire.
    pub target: String,
    /// The headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A request whose body did not arrive as the head announced it.
#[derive(Clone, Debug)]
pub struct Broken {
    /// What arrived.
    pub request: Request,
    /// What was wrong.
    pub reason: String,
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

    /// The query as it was written, without the question mark.
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
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

    /// Whether the client closes the connection after this exchange (RFC 9112 section 9.6).
    pub(super) fn closes(&self) -> bool {
        self.header_values("Connection").iter().any(|value| value.eq_ignore_ascii_case("close"))
    }

    /// Reads a head; `None` where the client has closed the connection instead.
    pub(super) fn read_head(reader: &mut impl BufRead) -> Result<Option<Request>> {
        let Some(first) = line(reader)? else { return Ok(None) };
        let mut words = first.split(' ');
        let mut next = || words.next().unwrap_or_default().to_owned();
        let mut request = Request { method: next(), target: next(), ..Request::default() };
        for _ in 0..MOST_HEADERS {
            let line = line(reader)?.ok_or(ErrorKind::UnexpectedEof)?;
            match line.split_once(':') {
                Some((name, value)) => request.headers.push((name.to_owned(), value.trim().to_owned())),
                None if line.is_empty() => return Ok(Some(request)),
                None => return Err(Error::other(format!("`{line}` is no header"))),
            }
        }
        Err(Error::other("the head does not end"))
    }

    /// Reads the body that the head announces (RFC 9112 section 6.3).
    pub(super) fn read_body(
        mut self,
        reader: &mut impl BufRead,
    ) -> std::result::Result<Request, Box<Broken>> {
        let outcome = match self.framing() {
            Ok(Framing::Length(length)) => read_length(reader, length, &mut self.body),
            Ok(Framing::Chunks) => read_chunks(reader, &mut self.body),
            Err(reason) => Err(reason),
        };
        match outcome {
            Ok(()) => Ok(self),
            Err(reason) => Err(Box::new(Broken { request: self, reason })),
        }
    }

    fn framing(&self) -> std::result::Result<Framing, String> {
        let (codings, lengths) =
            (self.header_values("Transfer-Encoding"), self.header_values("Content-Length"));
        match (codings.as_slice(), lengths.as_slice()) {
            ([], []) => Ok(Framing::Length(0)),
            ([], [length]) => match length.parse() {
                Ok(length) if length <= LARGEST_BODY => Ok(Framing::Length(length)),
                _ => Err(format!("`{length}` is no length that is read here")),
            },
            ([coding], []) if coding.eq_ignore_ascii_case("chunked") => Ok(Framing::Chunks),
            ([], _) => Err("`Content-Length` was sent more than once".to_owned()),
            (_, []) => Err(format!("the transfer coding `{}` is not known", codings.join(", "))),
            _ => Err("`Content-Length` and `Transfer-Encoding` exclude each other".to_owned()),
        }
    }
}

enum Framing {
    Length(usize),
    Chunks,
}

fn read_length(
    reader: &mut impl BufRead,
    length: usize,
    body: &mut Vec<u8>,
) -> std::result::Result<(), String> {
    let read = reader.take(length as u64).read_to_end(body).map_err(|error| error.to_string())?;
    if read == length { Ok(()) } else { Err(format!("the body ended after {read} of {length} bytes")) }
}

/// Reads a body in chunks (RFC 9112 section 7.1); what chunks and trailers say besides is dropped.
fn read_chunks(reader: &mut impl BufRead, body: &mut Vec<u8>) -> std::result::Result<(), String> {
    let next = |reader: &mut dyn BufRead| {
        let line = line(reader).map_err(|error| error.to_string())?;
        line.ok_or_else(|| "the body ended between two chunks".to_owned())
    };
    loop {
        let head = next(reader)?;
        let size = head.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(|_| format!("`{head}` is no size of a chunk"))?;
        if size == 0 {
            return end_of_chunks(|| next(reader));
        }
        if body.len().saturating_add(size) > LARGEST_BODY {
            return Err("the body is larger than what is read here".to_owned());
        }
        read_length(reader, size, body)?;
        if !next(reader)?.is_empty() {
            return Err("a chunk is longer than it says".to_owned());
        }
    }
}

fn end_of_chunks(
    mut next: impl FnMut() -> std::result::Result<String, String>,
) -> std::result::Result<(), String> {
    for _ in 0..MOST_HEADERS {
        if next()?.is_empty() {
            return Ok(());
        }
    }
    Err("the trailers do not end".to_owned())
}

/// A line without its end; `None` at the end of the stream.
fn line<R: BufRead + ?Sized>(reader: &mut R) -> Result<Option<String>> {
    let mut line = Vec::new();
    if reader.take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.pop() != Some(b'\n') {
        return Err(Error::other("a line does not end"));
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8(line).map(Some).map_err(Error::other)
}
