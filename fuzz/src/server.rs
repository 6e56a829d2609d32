//! A server on the loopback that answers every request alike, over connections that stay open.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What is answered.
#[derive(Clone, Default)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Names and values of headers; a value that no header can hold is left out.
    pub headers: Vec<(&'static str, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The server, which lives as long as the process.
pub struct Server {
    /// Where it is.
    pub url: String,
    reply: Arc<Mutex<Reply>>,
}

impl Server {
    /// Starts it.
    ///
    /// # Panics
    /// If there is no port.
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("it has an address"));
        let reply: Arc<Mutex<Reply>> = Arc::default();
        let shared = Arc::clone(&reply);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let reply = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &reply));
            }
        });
        Server { url, reply }
    }

    /// Sets what is answered from now on.
    pub fn answer(&self, reply: Reply) {
        *self.reply.lock().unwrap_or_else(PoisonError::into_inner) = reply;
    }
}

/// Responses the requests of a connection until it ends.
fn serve(stream: TcpStream, reply: &Mutex<Reply>) {
    let Ok(mut writer) = stream.try_clone() else { return };
    let mut reader = BufReader::new(stream);
    while skip_request(&mut reader).is_some() {
        let reply = reply.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // The other end may have seen enough.
        if writer.write_all(&written(&reply)).is_err() {
            return;
        }
    }
}

fn skip_request(reader: &mut impl BufRead) -> Option<()> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.is_empty() {
            break;
        }
    }
    std::io::copy(&mut reader.take(length), &mut std::io::sink()).ok().map(drop)
}

fn written(reply: &Reply) -> Vec<u8> {
    let Reply { status, headers, body } = reply;
    let mut text = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        if value.iter().all(|byte| *byte >= b' ' && *byte != 0x7f) {
            text.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
    }
    text.extend(b"\r\n");
    text.extend(body);
    text
}
