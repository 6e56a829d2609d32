//! Responses of bytes that are read piece by piece.

use std::fs;
use std::future::poll_fn;
use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http_body::Frame;
use tokio::time::{Sleep, sleep};

use crate::response::Head;
use crate::tests::example::Problem;
use crate::tests::server::{Server, answer, ok, read_head, serving};
use crate::transport::Body;
use crate::{
    Bytes, Call, Client, Download, DownloadError, DownloadFault, Error, Operation, Options, Service,
    StatusCode,
};

const SERVICE: Service = Service { error_keys: &["error"], ..Service::DEFAULT };

const GET: Operation = Operation { id: "get", path: "/a", accept: "image/png", ..Operation::DEFAULT };

/// A client of a server that sends these pieces and closes the connection.
fn sending(pieces: &'static [&'static str]) -> Client {
    let url = serving(move |mut stream: TcpStream| {
        read_head(&mut BufReader::new(stream.try_clone().unwrap()));
        for piece in pieces {
            stream.write_all(piece.as_bytes()).unwrap();
        }
    });
    Client::builder(url).build().unwrap()
}

async fn open(client: &Client) -> Result<Download, Error<Problem>> {
    let call: Call<Bytes, Problem> = client.call(&GET);
    call.download().await
}

/// Everything that comes, and what ends it.
async fn read(mut download: Download) -> (Vec<u8>, Result<(), DownloadError>) {
    let mut bytes = Vec::new();
    loop {
        match download.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return (bytes, Ok(())),
            Err(error) => {
                assert!(download.chunk().await.unwrap().is_none(), "after an error there is no more");
                return (bytes, Err(error));
            }
        }
    }
}

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("runtime-download-{name}-{}", std::process::id()));
    fs::create_dir_all(&path).unwrap();
    path
}

fn names(folder: &PathBuf) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn pieces() {
    let bytes: Vec<u8> = (0..100_000u32).flat_map(u32::to_le_bytes).collect();
    let server = Server::answering(answer(201, "image/png", bytes.clone()));
    // The limit of a body that is read whole does not count.
    let client = server.builder().body_limit(10).build().unwrap();
    let mut download = open(&client).await.unwrap();
    assert_eq!(
        (download.status(), download.header("content-type")),
        (StatusCode::CREATED, Some("image/png"))
    );
    assert_eq!((download.length(), download.received()), (Some(400_000), 0));
    assert!(download.headers().contains_key("Content-Length"));
    assert_eq!(
        format!("{download:?}"),
        r#"Download { operation: "get", status: 201, length: Some(400000), received: 0, .. }"#
    );
    let first = download.chunk().await.unwrap().unwrap();
    assert_eq!(download.received(), first.len() as u64);
    let next = poll_fn(|cx| Pin::new(&mut download).poll_next(cx)).await.unwrap().unwrap();
    let (rest, outcome) = read(download).await;
    outcome.unwrap();
    assert_eq!([&first[..], &next, &rest].concat(), bytes);
}

/// A body in chunks, one to the end of the connection, one without anything.
#[tokio::test]
async fn framings() {
    const OK: &str = "HTTP/1.1 200 X\r\n";
    let rows: [(&[&str], &str, Option<u64>); 5] = [
        (&[OK, "Content-Length: 3\r\n\r\n", "abc"], "abc", Some(3)),
        (&[OK, "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n2\r\nbc\r\n", "0\r\n\r\n"], "abc", None),
        (&[OK, "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n"], "abc", None),
        (&[OK, "\r\n", "abc"], "abc", None),
        (&["HTTP/1.1 204 X\r\n\r\n"], "", Some(0)),
    ];
    for (pieces, text, length) in rows {
        let download = open(&sending(pieces)).await.unwrap();
        assert_eq!(download.length(), length);
        let (bytes, outcome) = read(download).await;
        outcome.unwrap();
        assert_eq!(bytes, text.as_bytes());
    }
}

/// Less than was announced is an error, and no file.
#[tokio::test]
async fn cut_bodies() {
    let folder = folder("cut");
    let path = folder.join("picture.png");
    let rows: [&[&str]; 3] = [
        &["HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc"],
        &["HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc"],
        &["HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"],
    ];
    for pieces in rows {
        let (bytes, outcome) = read(open(&sending(pieces)).await.unwrap()).await;
        assert_eq!(bytes, b"abc");
        let error = outcome.unwrap_err();
        assert!(matches!(error.fault, DownloadFault::Connection(_)), "{error:?}");
        assert!(error.to_string().starts_with("the download of operation `get` failed: "), "{error}");
        assert!(std::error::Error::source(&error).is_some());
        fs::write(&path, "before").unwrap();
        open(&sending(pieces)).await.unwrap().save_to(&path).await.unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), b"before");
        assert_eq!(names(&folder), ["picture.png"]);
    }
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn files() {
    let folder = folder("files");
    let path = folder.join("picture.png");
    let bytes = vec![7; 1 << 20];
    let server = Server::answering(answer(200, "image/png", bytes.clone()));
    for before in [None, Some("before")] {
        before.inspect(|before| fs::write(&path, before).unwrap());
        let download = open(&server.client()).await.unwrap();
        assert_eq!(download.save_to(&path).await.unwrap(), 1 << 20);
        assert!(fs::read(&path).unwrap() == bytes);
        assert_eq!(names(&folder), ["picture.png"]);
    }
    // What was read before is not written.
    let mut download = open(&server.client()).await.unwrap();
    let first = download.chunk().await.unwrap().unwrap();
    assert_eq!(download.save_to(&path).await.unwrap(), (1 << 20) - first.len() as u64);
    for path in [folder.join("missing").join("a"), folder.join(".."), folder.clone()] {
        let download = open(&server.client()).await.unwrap();
        let error = download.save_to(&path).await.unwrap_err();
        assert!(matches!(error.fault, DownloadFault::File { .. }), "{error:?}");
        let text = format!("failed: the file `{}` cannot be written: ", path.display());
        assert!(error.to_string().contains(&text), "{error}");
    }
    assert_eq!(names(&folder), ["picture.png"]);
    fs::remove_dir_all(folder).unwrap();
}

/// A status of failure is the error it would be without the download.
#[tokio::test]
async fn refusals() {
    let body = r#"{"code": 300, "message": "No."}"#;
    let server = Server::answering(answer(404, "application/json", body));
    let error = open(&server.client()).await.unwrap_err();
    assert_eq!(error.api().unwrap().code, Some(300));
    assert_eq!(error.to_string(), "operation `get` failed with 404 Not Found: 300: No.");
    // Where the body alone tells the error, a response that may be one is looked into.
    for (content_type, body, is_error) in [
        ("application/json", r#"{"error": {"code": 7}}"#, true),
        ("application/json", r#"{"error": null}"#, false),
        ("image/png", r#"{"error": {"code": 7}}"#, false),
    ] {
        let server = Server::answering(answer(200, content_type, body));
        let client = server.builder().service(&SERVICE).build().unwrap();
        match open(&client).await {
            Ok(download) => {
                assert!(!is_error);
                assert_eq!(download.length(), Some(body.len() as u64));
                assert_eq!(read(download).await.0, body.as_bytes());
            }
            Err(error) => assert!(is_error && matches!(error, Error::Api(_)), "{error:?}"),
        }
    }
    let long = Server::answering(ok("\"far too long\""));
    let client = long.builder().service(&SERVICE).body_limit(5).build().unwrap();
    assert!(matches!(open(&client).await, Err(Error::Decode(_))));
}

fn assert_late(error: &Error<Problem>) {
    assert!(matches!(error, Error::Timeout(_)) && error.is_timeout(), "{error:?}");
    assert_eq!(error.to_string(), "operation `get` got no response in time");
}

/// Nothing comes at all, only the head comes, only half of an error comes.
#[tokio::test]
async fn timeouts() {
    let short = Duration::from_millis(20);
    let stalled = |text: &'static str| {
        let (held, keep) = std::sync::mpsc::channel::<()>();
        let url = serving(move |mut stream| {
            read_head(&mut BufReader::new(stream.try_clone().unwrap()));
            stream.write_all(text.as_bytes()).unwrap();
            // Until the test ends.
            let _ = keep.recv();
        });
        (Client::builder(url).timeout(short).build().unwrap(), held)
    };
    let (client, _held) = stalled("");
    assert_late(&open(&client).await.unwrap_err());
    let (client, _held) = stalled("HTTP/1.1 500 X\r\nContent-Length: 9\r\n\r\nabc");
    assert_late(&open(&client).await.unwrap_err());
    let (client, _held) = stalled("HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc");
    let options = Options::new().timeout(Duration::from_millis(30));
    let call: Call<Bytes, Problem> = client.call(&GET);
    match call.options(options).download().await {
        Ok(download) => {
            let error = read(download).await.1.unwrap_err();
            assert_eq!(
                error.to_string(),
                "the download of operation `get` failed: no bytes arrived for 30ms"
            );
        }
        // On a busy machine even the head may be late.
        Err(error) => assert_late(&error),
    }
}

/// A body of three pieces, each of which takes its time.
struct Slow {
    each: Duration,
    left: usize,
    timer: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Slow {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let each = self.each;
        ready!(self.timer.get_or_insert_with(|| Box::pin(sleep(each))).as_mut().poll(cx));
        self.timer = None;
        self.left -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"a")))))
    }
}

fn slow(each: u64, length: Option<u64>) -> Download {
    let head = Head { status: StatusCode::OK, headers: crate::HeaderMap::new(), length };
    let body = Body::wrap(Slow { each: Duration::from_secs(each), left: 3, timer: None });
    Download::new(&GET, head, body, Duration::from_secs(10))
}

/// The pieces may take longer than the timeout in all; each that comes starts the time anew.
#[tokio::test(start_paused = true)]
async fn the_timeout_is_for_each_piece() {
    let (bytes, outcome) = read(slow(9, Some(3))).await;
    outcome.unwrap();
    assert_eq!(bytes, b"aaa");
    let (bytes, outcome) = read(slow(11, Some(3))).await;
    let error = outcome.unwrap_err();
    assert!(bytes.is_empty() && matches!(error.fault, DownloadFault::Timeout(_)), "{error:?}");
    assert_eq!(error.to_string(), "the download of operation `get` failed: no bytes arrived for 10s");
    // What the reader does meanwhile takes nothing of it.
    let mut download = slow(9, None);
    for _ in 0..3 {
        tokio::time::advance(Duration::from_secs(60)).await;
        assert!(download.chunk().await.unwrap().is_some());
    }
    assert!(download.chunk().await.unwrap().is_none());
}

/// The length is held against what came, whatever the connection says.
#[tokio::test(start_paused = true)]
async fn lengths_that_are_not_kept() {
    for length in [2, 4] {
        let (bytes, outcome) = read(slow(1, Some(length))).await;
        assert_eq!(bytes, b"aaa");
        let error = outcome.unwrap_err();
        assert!(matches!(error.fault, DownloadFault::Cut { received: 3, .. }), "{error:?}");
        let text = format!("the download of operation `get` failed: 3 of {length} bytes arrived");
        assert_eq!(error.to_string(), text);
    }
}

/// A file that nobody waits for any more leaves nothing behind.
#[tokio::test]
async fn a_download_that_is_dropped() {
    let folder = folder("dropped");
    let (held, keep) = std::sync::mpsc::channel::<()>();
    let url = serving(move |mut stream| {
        read_head(&mut BufReader::new(stream.try_clone().unwrap()));
        stream.write_all(b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc").unwrap();
        let _ = keep.recv();
    });
    let client = Client::builder(url).build().unwrap();
    let download = open(&client).await.unwrap();
    let mut saving = Box::pin(download.save_to(folder.join("a")));
    while names(&folder).is_empty() {
        tokio::select! {
            biased;
            _ = &mut saving => panic!("it cannot end"),
            () = tokio::task::yield_now() => {}
        }
    }
    drop(saving);
    assert!(names(&folder).is_empty());
    drop(held);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn downloads_can_be_sent_between_threads() {
    fn check<T: Send + Unpin>() {}
    check::<Download>();
    check::<DownloadError>();
    check::<crate::Downloading<std::rc::Rc<i64>>>();
}

/// What others may not read stays so when it is replaced, and a link is replaced, not followed.
#[cfg(unix)]
#[tokio::test]
async fn files_that_are_replaced() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("replaced");
    let (file, link) = (folder.join("file"), folder.join("link"));
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    open(&sending(&[WHOLE])).await.unwrap().save_to(&file).await.unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"abc");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    symlink(&file, &link).unwrap();
    fs::write(&file, "untouched").unwrap();
    open(&sending(&[WHOLE])).await.unwrap().save_to(&link).await.unwrap();
    assert_eq!(
        (fs::read(&link).unwrap(), fs::read(&file).unwrap()),
        (b"abc".to_vec(), b"untouched".to_vec())
    );
    assert!(fs::symlink_metadata(&link).unwrap().is_file());
    fs::remove_dir_all(folder).unwrap();
}

#[cfg(unix)]
const WHOLE: &str = "HTTP/1.1 200 X\r\nContent-Length: 3\r\n\r\nabc";

/// A body of pieces without content, one whenever it is asked.
#[derive(Default)]
struct Hollow {
    is_there: bool,
}

impl http_body::Body for Hollow {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        // Every other time there is nothing yet, and the next comes soon.
        cx.waker().wake_by_ref();
        let this = self.get_mut();
        this.is_there = !this.is_there;
        if this.is_there { Poll::Ready(Some(Ok(Frame::data(Bytes::new())))) } else { Poll::Pending }
    }
}

/// Pieces without content are no sign of life: the timeout comes although they keep coming.
#[tokio::test]
async fn pieces_without_content() {
    let head = Head { status: StatusCode::OK, headers: crate::HeaderMap::new(), length: None };
    let timeout = Duration::from_millis(20);
    let mut download = Download::new(&GET, head, Body::wrap(Hollow::default()), timeout);
    let error = download.chunk().await.unwrap_err();
    assert!(matches!(error.fault, DownloadFault::Timeout(_)), "{error}");
}
