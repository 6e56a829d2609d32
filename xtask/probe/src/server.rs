//! A server on the loopback that gives every request the same answer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// Octets of a request, of which none here has as many.
const MAX_REQUEST: usize = 16 << 10;

/// Starts a server for one connection of that many requests.
pub fn start(body: &str, requests: u32) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let answer = [head.as_bytes(), body.as_bytes()].concat();
    thread::spawn(move || listener.accept().and_then(|(stream, _)| serve(stream, &answer, requests)));
    Ok(address)
}

fn serve(mut stream: TcpStream, answer: &[u8], requests: u32) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    for _ in 0..requests {
        read_request(&mut stream)?;
        stream.write_all(answer)?;
    }
    Ok(())
}

/// Reads a request without a body.
fn read_request(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut request = [0; MAX_REQUEST];
    let mut length = 0;
    while !request[..length].ends_with(b"\r\n\r\n") {
        match stream.read(&mut request[length..])? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            more => length += more,
        }
    }
    Ok(())
}
