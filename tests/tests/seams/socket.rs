//! A transport over a bare socket: HTTP/1.1, a connection for each request. It shows all that a transport has to do.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use client_tests::server::{Answer, Server};
use http_body::Frame;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWriteExt, BufReader, ReadBuf};
use tokio::net::TcpStream;
use zoom_client::runtime::transport::{Body, HttpError, HttpRequest, HttpResponse, Transport, Transporting};
use zoom_client::runtime::{Bytes, Content, Error, File, Json};
use zoom_client::v2;

/// HTTP/1.1 over a socket.
struct Socket;

impl Transport for Socket {
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        Box::pin(send(request))
    }
}

async fn send(mut request: HttpRequest) -> Result<HttpResponse, HttpError> {
    let host = request.url.host_str().ok_or_else(|| HttpError::unsendable("the URL has no host"))?;
    let port = request.url.port_or_known_default().unwrap_or(80);
    // Without a connection nothing was sent, so that any call can be retried.
    let mut socket = TcpStream::connect((host, port)).await.map_err(HttpError::connect)?;
    let mut body = request.take_body();
    let in_chunks = body.length().is_none();
    socket.write_all(&head(&request, in_chunks)).await.map_err(HttpError::broken)?;
    while let Some(piece) = body.chunk().await? {
        let piece = if in_chunks { chunk(&piece) } else { piece.to_vec() };
        socket.write_all(&piece).await.map_err(HttpError::broken)?;
    }
    if in_chunks {
        socket.write_all(b"0\r\n\r\n").await.map_err(HttpError::broken)?;
    }
    receive(BufReader::new(socket)).await.map_err(HttpError::broken)
}

fn head(request: &HttpRequest, in_chunks: bool) -> Vec<u8> {
    let (method, url) = (&request.method, &request.url);
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let (path, host) = (url.path(), url.authority());
    let mut head = format!("{method} {path}{query} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    if in_chunks {
        head.push_str("transfer-encoding: chunked\r\n");
    }
    let mut head = head.into_bytes();
    for (name, value) in &request.headers {
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            head.extend_from_slice(part);
        }
    }
    head.extend_from_slice(b"\r\n");
    head
}

fn chunk(piece: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat()
}

/// The head of the response; its body is read when it is asked for.
async fn receive(mut socket: BufReader<TcpStream>) -> io::Result<HttpResponse> {
    let status = line(&mut socket).await?;
    let status = status.split(' ').nth(1).and_then(|status| status.parse().ok());
    let mut response = HttpResponse::new(status.ok_or(io::ErrorKind::InvalidData)?);
    let mut left = None;
    loop {
        let header = line(&mut socket).await?;
        let Some((name, value)) = header.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            left = value.trim().parse().ok();
        }
        response = response.header(name, value.trim());
    }
    Ok(response.body(Body::wrap(Rest { socket, left })))
}

async fn line(socket: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut line = String::new();
    match socket.read_line(&mut line).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}

/// What comes after the head, up to the announced length or the end of the connection.
struct Rest {
    socket: BufReader<TcpStream>,
    left: Option<u64>,
}

impl http_body::Body for Rest {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        let mut buffer = [0; 4096];
        let mut place = ReadBuf::new(&mut buffer);
        ready!(Pin::new(&mut self.socket).poll_read(cx, &mut place))?;
        let piece = Bytes::copy_from_slice(place.filled());
        match (piece.is_empty(), self.left) {
            (true, None) => return Poll::Ready(None),
            (true, Some(_)) => return Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into()))),
            (false, left) => self.left = left.map(|left| left.saturating_sub(piece.len() as u64)),
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.left.map_or_else(http_body::SizeHint::default, http_body::SizeHint::with_exact)
    }
}

fn zoom(server: &Server) -> v2::Client {
    let builder = v2::Client::builder().base_url(server.url()).credentials(v2::AccessToken::new("token-1"));
    // Which one it is may be decided while the program runs.
    let transport: Box<dyn Transport> = Box::new(Socket);
    builder.transport(transport).build().unwrap()
}

/// Calls are retried and redirected, and responses read, as over any transport.
#[tokio::test]
async fn calls() {
    let moved = Answer::empty(307).header("Location", "/elsewhere?page=2");
    let server = Server::answering([moved, Answer::json(200, &json!({ "groups": [{ "name": "g" }] }))]);
    let list = zoom(&server).groups().list().await.unwrap();
    assert_eq!(list.groups.unwrap()[0].name.as_deref(), Some("g"));
    let requests = server.requests();
    assert_eq!((requests[0].target.as_str(), requests[1].target.as_str()), ("/groups", "/elsewhere?page=2"));
    assert_eq!(requests[1].header("authorization"), Some("Bearer token-1"));
}

/// Streams go out while they are read: with their length, and in chunks without.
#[tokio::test]
async fn uploads() {
    for length in [Some(3), None] {
        let server = Server::answering([Answer::json(201, &json!({ "id": "1" }))]);
        let file = File::from_content("a.png", "image/png", Content::from_reader(&b"abc"[..], length));
        let body = v2::types::PictureUpload { pic_file: file, ..Default::default() };
        zoom(&server).users().upload_picture("me", &body).await.unwrap();
        let request = server.request();
        assert!(request.text().contains("\r\n\r\nabc\r\n--"), "{}", request.text());
        assert_eq!(request.header("content-length").is_some(), length.is_some());
    }
}

/// A download is read piece by piece, and a response that is cut is an error.
#[tokio::test]
async fn downloads() {
    let server = Server::answering([Answer::body(200, "text/plain", "x".repeat(10_000))]);
    let mut download = zoom(&server).get::<()>("/file").download().await.unwrap();
    assert_eq!(download.length(), Some(10_000));
    let mut pieces = 0;
    while download.chunk().await.unwrap().is_some() {
        pieces += 1;
    }
    assert!(pieces > 1 && download.received() == 10_000, "{pieces} pieces, {download:?}");
}

/// Nobody listens, so the service has seen nothing.
#[tokio::test]
async fn no_connection() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let retry = zoom_client::runtime::RetryPolicy::none();
    let builder = v2::Client::builder().base_url(url).credentials(v2::AccessToken::new("t")).retry(retry);
    let zoom = builder.transport(Socket).build().unwrap();
    let error = zoom.post::<Json>("/groups").body(&Json::Null).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)) && !error.may_have_acted(), "{error:?}");
}
