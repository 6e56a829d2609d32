//! A client that sends what it is reported, byte for byte, so that wrong requests can be sent too.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};

use client_tests::described::Described;
use serde_json::Value;

/// A response as it came; the body ends where the connection does, or where its length says.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Whether the body is as long as the head says.
    pub fn is_whole(&self) -> bool {
        self.header("Content-Length").is_none_or(|length| length == self.body.len().to_string())
    }
}

/// A connection to a server.
pub fn connect(server: &Described) -> TcpStream {
    TcpStream::connect(server.url().trim_start_matches("http://")).unwrap()
}

/// Sends a request over a connection of its own; `None` where the connection ended before a response began.
pub fn send(server: &Described, request: &str) -> Option<Answer> {
    let stream = connect(server);
    // A server that resets the connection may do so before all is written.
    let _ = (&stream).write_all(request.as_bytes());
    let _ = stream.shutdown(Shutdown::Write);
    receive(&stream)
}

/// Reads one response.
pub fn receive(stream: &TcpStream) -> Option<Answer> {
    let mut reader = BufReader::new(stream);
    let mut line = || -> Option<String> {
        let mut line = String::new();
        let read = reader.read_line(&mut line).ok()?;
        (read > 0).then(|| line.trim_end().to_owned())
    };
    let status = line()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = Vec::new();
    while let Some((name, value)) = line()?.split_once(": ") {
        headers.push((name.to_owned(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "Content-Length");
    let length = length.and_then(|(_, length)| length.parse().ok()).unwrap_or(0);
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body).ok()?;
    Some(Answer { status, headers, body })
}

/// A request of the method and target with the headers that every request has, those given, and a body.
pub fn request(server: &Described, line: &str, headers: &[&str], body: &str) -> String {
    let host = server.url().trim_start_matches("http://");
    let mut text = format!("{line} HTTP/1.1\r\n");
    let usual =
        [format!("Host: {host}"), "User-Agent: test/1".to_owned(), "Accept: application/json".to_owned()];
    // A header that is given takes the place of a usual one; without a value there is none.
    let name = |header: &str| header.split(':').next().unwrap_or_default().to_owned();
    let given = |header: &String| headers.iter().any(|own| name(own) == name(header));
    let usual = usual.iter().filter(|header| !given(header)).map(String::as_str);
    let own = headers.iter().copied().filter(|header| !header.ends_with(':'));
    usual.chain(own).for_each(|header| text.push_str(&format!("{header}\r\n")));
    let framed =
        headers.iter().any(|header| header.starts_with("Content-Length") || header.starts_with("Transfer"));
    if !body.is_empty() && !framed {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    text + "\r\n" + body
}
