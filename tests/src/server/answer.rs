//! What a server does with a request: a whole response, half of one, a late one, or a reset connection.

use std::io::{Result, Write};
use std::net::TcpStream;

use serde_json::Value;

use super::gate::Gate;

/// What the server responses.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What becomes of a request.
#[derive(Clone, Debug)]
pub enum Reaction {
    /// The whole response.
    Answer(Answer),
    /// The whole response, once the gate is open.
    Held(Answer, Gate),
    /// The head and the first half of the body, then the connection is closed.
    Cut(Answer),
    /// The connection is reset.
    Reset,
}

/// What follows on a connection.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Request,
    Close,
}

impl Answer {
    /// A response without a body and without a content type.
    pub fn empty(status: u16) -> Answer {
        Answer { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A response with a body that does not say what it is.
    pub fn untyped(status: u16, body: impl Into<Vec<u8>>) -> Answer {
        Answer { body: body.into(), ..Answer::empty(status) }
    }

    /// A response with a body.
    pub fn body(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
        Answer::untyped(status, body).header("Content-Type", content_type)
    }

    /// A response of JSON.
    pub fn json(status: u16, value: &Value) -> Answer {
        Answer::body(status, "application/json", value.to_string())
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body.
    pub fn content(&self) -> &[u8] {
        &self.body
    }

    /// The first so many bytes of the body, behind the head of the whole.
    pub(super) fn write_part(
        &self,
        mut stream: &TcpStream,
        method: &str,
        next: Next,
        bytes: usize,
    ) -> Result<()> {
        stream.write_all(self.head(next).as_bytes())?;
        // Statuses and methods that have no body get none (RFC 9110 section 6.4.1).
        if method != "HEAD" {
            stream.write_all(self.body.get(..bytes).unwrap_or(&self.body))?;
        }
        stream.flush()
    }

    /// The whole response.
    pub(super) fn write(&self, stream: &TcpStream, method: &str, next: Next) -> Result<()> {
        self.write_part(stream, method, next, self.body.len())
    }

    fn head(&self, next: Next) -> String {
        let connection = if next == Next::Close { "close" } else { "keep-alive" };
        let mut head = format!("HTTP/1.1 {} Answer\r\nConnection: {connection}\r\n", self.status);
        if self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        head
    }
}
