// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Served`]: a fake service on a local socket, for programs that are tested as a whole.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use reqwest::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use reqwest::{Method, Url};

use super::answer::{Answer, AnswerKind};
use super::fake::Fake;
use super::sent::Sent;

/// The maximum sizes of the head and the body of a request, in bytes.
const MAX_HEAD: u64 = 1 << 16;
const MAX_BODY: u64 = 1 << 26;

/// A fake service on a local socket. It stops when the value is dropped.
#[derive(Debug)]
pub struct Served {
    address: SocketAddr,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Fake {
    /// Serves on a port of the loopback interface too, for a program that is tested as a whole or is not written in Rust. Each
    /// connection gets one response. A failure of the connection closes it.
    ///
    /// # Errors
    /// If no port is free.
    pub fn serve(&self) -> io::Result<Served> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (is_over, fake) = (Arc::new(AtomicBool::new(false)), self.clone());
        let ends = Arc::clone(&is_over);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if ends.load(Ordering::SeqCst) {
                    return;
                }
                let fake = fake.clone();
                // A connection that fails does not affect the others.
                thread::spawn(move || stream.and_then(|stream| converse(&fake, stream, address)));
            }
        });
        Ok(Served { address, is_over, thread: Some(thread) })
    }
}

impl Served {
    /// The URL of the service, `http://127.0.0.1:…`. Add the path of the document's base URL, if it has one.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Opens a connection, because the thread waits for one.
impl Drop for Served {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        let woken = TcpStream::connect(self.address);
        if let (Ok(_), Some(thread)) = (woken, self.thread.take()) {
            drop(thread.join());
        }
    }
}

/// Reads a request and responds to it.
fn converse(fake: &Fake, stream: TcpStream, address: SocketAddr) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let Some(sent) = receive(&mut reader, address)? else { return Ok(()) };
    let answer = fake.answer(sent.clone());
    write(reader.into_inner(), answer, sent.method != Method::HEAD)
}

/// Reads a request (RFC 9112); `None` if the connection was closed without one.
fn receive(reader: &mut BufReader<TcpStream>, address: SocketAddr) -> io::Result<Option<Sent>> {
    let mut head = reader.take(MAX_HEAD);
    let first = line(&mut head)?;
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let method = Method::from_bytes(method.as_bytes()).map_err(io::Error::other)?;
    let url = Url::parse(&format!("http://{address}{target}")).map_err(io::Error::other)?;
    let mut headers = HeaderMap::new();
    loop {
        let text = line(&mut head)?;
        let Some((name, value)) = text.split_once(':') else { break };
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(io::Error::other)?;
        headers.append(name, HeaderValue::from_str(value.trim()).map_err(io::Error::other)?);
    }
    let body = body(reader, &headers)?.into();
    Ok(Some(Sent { method, url, headers, body }))
}

fn line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut text = String::new();
    reader.read_line(&mut text)?;
    Ok(text.trim_end().to_owned())
}

fn body(reader: &mut BufReader<TcpStream>, headers: &HeaderMap) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if !headers.contains_key(TRANSFER_ENCODING) {
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        reader.take(length.unwrap_or(0).min(MAX_BODY)).read_to_end(&mut body)?;
        return Ok(body);
    }
    loop {
        let size = line(&mut reader.by_ref().take(MAX_HEAD))?;
        let size = size.split(';').next().unwrap_or_default();
        let size = u64::from_str_radix(size, 16).map_err(io::Error::other)?;
        if size == 0 || body.len() as u64 + size > MAX_BODY {
            return Ok(body);
        }
        reader.by_ref().take(size).read_to_end(&mut body)?;
        line(&mut reader.by_ref().take(2))?;
    }
}

fn write(mut stream: TcpStream, answer: Answer, has_body: bool) -> io::Result<()> {
    let reply = match answer.kind {
        AnswerKind::Response(reply) => reply,
        AnswerKind::Fault(fault) if fault.is_unknown() => {
            return write(stream, fault.into_answer(), has_body);
        }
        AnswerKind::Fault(_) => return Ok(()),
    };
    // If the announced length is longer than the body, the body breaks off.
    let length = reply.body.len() + usize::from(reply.is_cut);
    let mut text = format!("HTTP/1.1 {}\r\nconnection: close\r\n", reply.status);
    for (name, value) in &reply.headers {
        text.push_str(&format!("{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes())));
    }
    // With these statuses, there is no body (RFC 9110 section 8.6).
    if !matches!(reply.status.as_u16(), 204 | 304) {
        text.push_str(&format!("content-length: {length}\r\n"));
    }
    text.push_str("\r\n");
    stream.write_all(text.as_bytes())?;
    if has_body {
        stream.write_all(&reply.body)?;
    }
    stream.flush()
}
