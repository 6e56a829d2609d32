//! Contents from paths and streams on their way out.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, BufReader, Read, Write};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::tests::example::Upload;
use crate::tests::server::{Request, Server, answer, ok, read_head, serving};
use crate::{Bearer, Bytes, Call, Client, Content, Credentials, Error, File, Method, Operation};

pub(super) const POST: Operation =
    Operation { id: "post", method: Method::Post, path: "/p", ..Operation::DEFAULT };
const OCTETS: &str = "application/octet-stream";

/// A stream of what an iterator gives, always ready; as many streams do, it panics when it is asked after its end.
struct Pieces<I>(Option<I>);

impl<I> Pieces<I> {
    fn new(pieces: I) -> Self {
        Pieces(Some(pieces))
    }
}

impl<I: Iterator<Item = io::Result<Bytes>> + Unpin> Stream for Pieces<I> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().expect("a stream that ended").next();
        if next.is_none() {
            self.0 = None;
        }
        Poll::Ready(next)
    }
}

pub(super) fn pieces(texts: &[&'static str]) -> impl Stream<Item = io::Result<Bytes>> + Send + use<> {
    Pieces::new(
        texts.iter().map(|text| Ok(Bytes::from_static(text.as_bytes()))).collect::<VecDeque<_>>().into_iter(),
    )
}

/// A folder of this test alone, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("runtime-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn outcome(server: &Server, content: impl Into<Content>) -> Result<(), Error<()>> {
    let mut call: Call<(), ()> = server.client().call(&POST);
    call.binary(OCTETS, content);
    call.await
}

async fn sent(content: impl Into<Content>) -> Request {
    let server = Server::answering(ok(""));
    outcome(&server, content).await.unwrap();
    server.request()
}

/// The bytes arrive, and their length is announced if it is known.
#[track_caller]
fn check(request: &Request, body: &[u8], is_measured: bool) {
    assert_eq!(request.body, body);
    let length = is_measured.then(|| body.len().to_string());
    assert_eq!(request.header("Content-Length"), length);
    assert_eq!(request.header("Transfer-Encoding").as_deref(), (!is_measured).then_some("chunked"));
    assert_eq!(request.header("Content-Type").as_deref(), Some(OCTETS));
}

#[tokio::test]
async fn from_memory() {
    check(&sent("text").await, b"text", true);
    check(&sent("text".to_owned()).await, b"text", true);
    check(&sent(vec![0, 255]).await, &[0, 255], true);
    check(&sent(Bytes::from_static(b"bytes")).await, b"bytes", true);
    check(&sent(&b""[..]).await, b"", true);
}

#[tokio::test]
async fn from_paths() {
    let folder = Folder::new("paths");
    let large: Vec<u8> = (0..300_000u32).flat_map(u32::to_le_bytes).collect();
    for content in [&b""[..], b"small", &large] {
        let path = folder.file("file", content);
        check(&sent(Content::from_path(&path)).await, content, true);
    }
}

#[tokio::test]
async fn from_streams_and_readers() {
    for (length, is_measured) in [(Some(6), true), (None, false)] {
        check(&sent(Content::from_stream(pieces(&["abc", "", "def"]), length)).await, b"abcdef", is_measured);
        check(&sent(Content::from_reader(&b"abcdef"[..], length)).await, b"abcdef", is_measured);
    }
    check(&sent(Content::from_stream(pieces(&[]), Some(0))).await, b"", true);
    check(&sent(Content::from_stream(pieces(&[]), None)).await, b"", false);
}

#[tokio::test]
async fn multipart() {
    let folder = Folder::new("multipart");
    let path = folder.file("ä.png", b"PNG");
    for (length, is_measured) in [(Some(3), true), (None, false)] {
        let server = Server::answering(ok(""));
        let pictures = vec![
            File::from_path(&path),
            File::from_stream("clip", "video/mp4", pieces(&["M", "P4"]), length),
            File::from_bytes("", "image/jpeg", "JPEG"),
            File::from_bytes("", "", "?"),
        ];
        let mut call: Call<(), ()> = server.client().call(&POST);
        call.multipart(&Upload { title: Some("a".to_owned()), pictures, ..Upload::default() });
        call.await.unwrap();
        let request = server.request();
        let content_type = request.header("Content-Type").unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let part = |head: &str, content: &str| {
            format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
        };
        // A file without a name takes that of the field.
        let parts = [
            part("name=\"title\"", "a"),
            part("name=\"pictures\"; filename=\"ä.png\"\r\nContent-Type: image/png", "PNG"),
            part("name=\"pictures\"; filename=\"clip\"\r\nContent-Type: video/mp4", "MP4"),
            part("name=\"pictures\"; filename=\"pictures.jpg\"\r\nContent-Type: image/jpeg", "JPEG"),
            part("name=\"pictures\"; filename=\"pictures\"\r\nContent-Type: application/octet-stream", "?"),
        ];
        assert_eq!(request.text(), format!("{}--{boundary}--\r\n", parts.concat()));
        let length = is_measured.then(|| request.body.len().to_string());
        assert_eq!(request.header("Content-Length"), length);
    }
}

/// What cannot be opened is told before anything is sent, with the name of the file.
#[tokio::test]
async fn paths_that_cannot_be_read() {
    let folder = Folder::new("unreadable");
    let missing = folder.0.join("missing.png");
    let device = PathBuf::from("/dev/null");
    let mut refused = vec![(&missing, "No such file"), (&folder.0, "it is a folder")];
    if cfg!(unix) {
        refused.push((&device, "it is a pipe or a device"));
    }
    for (path, problem) in refused {
        let server = Server::answering(ok(""));
        let error = outcome(&server, Content::from_path(path)).await.unwrap_err();
        assert!(matches!(error, Error::Build(_)), "{error:?}");
        let text = format!("operation `post` was not sent: the file `{}` cannot be read: ", path.display());
        assert!(error.to_string().starts_with(&text) && error.to_string().contains(problem), "{error}");
        let mut call: Call<(), ()> = server.client().call(&POST);
        call.multipart(&Upload { pictures: vec![File::from_path(path)], ..Upload::default() });
        assert!(call.await.unwrap_err().to_string().starts_with(&text));
        assert!(server.requests().is_empty());
    }
}

/// A stream that has given all that it announced is not waited for.
struct Stuck(Option<Bytes>);

impl Stream for Stuck {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.take().map_or(Poll::Pending, |piece| Poll::Ready(Some(Ok(piece))))
    }
}

#[tokio::test]
async fn streams_without_an_end() {
    let stuck = || Stuck(Some(Bytes::from_static(b"abc")));
    check(&sent(Content::from_stream(stuck(), Some(3))).await, b"abc", true);
    let server = Server::answering(ok(""));
    let pictures = vec![File::from_stream("a", "a/b", stuck(), Some(3)), File::from_bytes("b", "a/b", "def")];
    let mut call: Call<(), ()> = server.client().call(&POST);
    call.multipart(&Upload { pictures, ..Upload::default() });
    call.await.unwrap();
    let text = server.request().text();
    assert!(text.contains("abc\r\n--") && text.contains("def\r\n--"), "{text}");
}

/// A stream that breaks its word fails the call, and the server does not get a whole request.
#[tokio::test]
async fn streams_that_fail() {
    let broken =
        || Pieces::new([Ok(Bytes::from_static(b"ab")), Err(io::Error::other("no paper"))].into_iter());
    for (content, problem) in [
        (Content::from_stream(pieces(&["abc"]), Some(5)), "a stream ended 2 bytes before its length"),
        (Content::from_stream(pieces(&[]), Some(1)), "a stream ended 1 bytes before its length"),
        (Content::from_stream(pieces(&["abc", "def"]), Some(5)), "a stream is longer than its length"),
        (Content::from_stream(pieces(&["abc", "", "def"]), Some(2)), "a stream is longer than its length"),
        (Content::from_stream(pieces(&["abc", "def"]), Some(3)), "a stream is longer than its length"),
        (Content::from_stream(broken(), Some(9)), "a stream cannot be read: no paper"),
        (Content::from_stream(broken(), Some(2)), "a stream cannot be read: no paper"),
        (Content::from_stream(broken(), None), "a stream cannot be read: no paper"),
    ] {
        let server = Server::answering(ok(""));
        let error = outcome(&server, content).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert!(error.to_string().ends_with(problem), "{error} instead of {problem}");
        assert!(server.requests().is_empty());
    }
}

/// The file is longer when it is opened than when it is read: the server shortens it once it has seen the announced length.
#[tokio::test]
async fn a_file_that_shrinks() {
    let folder = Folder::new("shrinks");
    // More than the connection and the client hold on the way.
    let path = folder.file("a.bin", &[]);
    fs::File::options().write(true).open(&path).unwrap().set_len(1 << 30).unwrap();
    let shrunk = path.clone();
    let url = serving(move |stream| {
        let mut reader = BufReader::new(&stream);
        assert!(read_head(&mut reader).contains("content-length: 1073741824"));
        fs::File::options().write(true).open(&shrunk).unwrap().set_len(0).unwrap();
        io::copy(&mut reader, &mut io::sink()).unwrap();
    });
    let mut call: Call<(), ()> = Client::builder(url).build().unwrap().call(&POST);
    call.binary(OCTETS, Content::from_path(&path));
    let text = call.await.unwrap_err().to_string();
    assert!(text.contains(&format!("the file `{}` ended ", path.display())), "{text}");
}

/// What is appended after the file was opened is not sent.
#[tokio::test]
async fn a_file_that_grows() {
    let folder = Folder::new("grows");
    let path = folder.file("a.bin", &[]);
    fs::File::options().write(true).open(&path).unwrap().set_len(64 << 20).unwrap();
    let grown = path.clone();
    let url = serving(move |mut stream| {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        assert!(read_head(&mut reader).contains("content-length: 67108864"));
        fs::File::options().append(true).open(&grown).unwrap().write_all(b"more").unwrap();
        assert_eq!(io::copy(&mut reader.take(64 << 20), &mut io::sink()).unwrap(), 64 << 20);
        stream.write_all(b"HTTP/1.1 204 X\r\n\r\n").unwrap();
    });
    let mut call: Call<(), ()> = Client::builder(url).build().unwrap().call(&POST);
    call.binary(OCTETS, Content::from_path(&path));
    call.await.unwrap();
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let content = Content::from_stream(pieces(&["abc"]), None);
    assert!(!content.is_repeatable() && content.as_bytes().is_none());
    check(&sent(content.clone()).await, b"abc", false);
    let server = Server::answering(ok(""));
    let error = outcome(&server, content).await.unwrap_err();
    let text =
        "operation `post` was not sent: a stream of its body was already sent, and can be sent only once";
    assert_eq!(error.to_string(), text);
    assert!(matches!(error, Error::Build(_)) && server.requests().is_empty());
}

/// A stream that was not sent is still there.
#[tokio::test]
async fn a_stream_survives_a_call_that_is_not_sent() {
    const SECURE: Operation = Operation { security: &[&["bearer"]], ..POST };
    let server = Server::answering(ok(""));
    let content = Content::from_stream(pieces(&["abc"]), Some(3));
    let mut call: Call<(), ()> = server.client().call(&SECURE);
    call.binary(OCTETS, content.clone());
    assert!(matches!(call.await.unwrap_err(), Error::Auth(_)));
    let credentials = Credentials::scheme("bearer", Bearer::new("t"));
    let mut call: Call<(), ()> = server.client_with(credentials).call(&SECURE);
    call.binary(OCTETS, content);
    call.await.unwrap();
    assert_eq!(server.request().text(), "abc");
}

/// A redirect that needs the body again is the response, unless the body can be sent again.
#[tokio::test]
async fn redirects() {
    let folder = Folder::new("redirects");
    let path = folder.file("a", b"abc");
    for (status, content, requests) in [
        (307, Content::from_stream(pieces(&["abc"]), Some(3)), 1),
        (308, Content::from_stream(pieces(&["abc"]), None), 1),
        (303, Content::from_stream(pieces(&["abc"]), None), 2),
        (302, Content::from_stream(pieces(&["abc"]), None), 2),
        (307, Content::from_path(&path), 2),
        (308, Content::from("abc"), 2),
    ] {
        let server = Server::start(move |request| {
            let mut moved = answer(status, "text/plain", "");
            moved.headers.push(("Location", "/b".to_owned()));
            if request.line == "POST /p" { moved } else { ok("") }
        });
        let outcome = outcome(&server, content).await;
        assert_eq!(server.requests().len(), requests, "{status}");
        match requests {
            1 => assert_eq!(outcome.unwrap_err().status().unwrap().as_u16(), status),
            _ => outcome.unwrap(),
        }
        let last = server.requests().pop().unwrap();
        assert_eq!(last.text(), if last.line == "GET /b" { "" } else { "abc" }, "{status}");
    }
}

/// A piece that counts how many of its kind are in memory.
struct Counted(Arc<AtomicUsize>);

const PIECE: usize = 64 << 10;
static ZEROS: [u8; PIECE] = [0; PIECE];

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &ZEROS
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// 256 MiB pass through, and never more than a few pieces of them are in memory.
#[tokio::test]
async fn memory_is_bounded() {
    const COUNT: usize = 4096;
    let url = serving(|mut stream| {
        let mut reader = BufReader::with_capacity(1 << 20, stream.try_clone().unwrap());
        assert!(read_head(&mut reader).contains("content-length: 268435456"));
        let read = io::copy(&mut reader.take((COUNT * PIECE) as u64), &mut io::sink()).unwrap();
        assert_eq!(read, (COUNT * PIECE) as u64);
        stream.write_all(b"HTTP/1.1 204 X\r\n\r\n").unwrap();
    });
    let (alive, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let highest = Arc::clone(&most);
    let generated = (0..COUNT).map(move |_| {
        highest.fetch_max(alive.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        Ok(Bytes::from_owner(Counted(Arc::clone(&alive))))
    });
    let mut call: Call<(), ()> = Client::builder(url).build().unwrap().call(&POST);
    call.binary(OCTETS, Content::from_stream(Pieces::new(generated), Some((COUNT * PIECE) as u64)));
    call.await.unwrap();
    let most = most.load(Ordering::Relaxed);
    assert!((1..=32).contains(&most), "{most} pieces were in memory at once");
}
