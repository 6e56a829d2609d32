//! A Redis server as a child of the test, on the loopback and without files.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

pub const PASSWORD: &str = "pass-word-of-redis";

/// How many ports are tried; the server says whether it could have one.
const PORTS: u32 = 50;

/// A server that ends with its value.
pub struct RedisServer {
    port: u16,
    child: Child,
    folder: TempDir,
    /// Open as long as the server writes.
    _output: BufReader<ChildStdout>,
}

impl RedisServer {
    /// A server at a free port; nothing, and a word about it, where the program is missing.
    pub fn start() -> Option<RedisServer> {
        RedisServer::start_with(&[])
    }

    /// The same with more arguments.
    pub fn start_with(arguments: &[&str]) -> Option<RedisServer> {
        let folder = TempDir::new().unwrap();
        for _ in 0..PORTS {
            match run(free_port(), &folder, arguments) {
                Ok(Some((port, child, _output))) => {
                    return Some(RedisServer { port, child, folder, _output });
                }
                Ok(None) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    // Not by a macro, whose output is kept from who runs the tests.
                    io::stderr().write_all(b"skipped: there is no program redis-server\n").unwrap();
                    return None;
                }
                Err(error) => panic!("redis-server does not start: {error}"),
            }
        }
        panic!("redis-server finds no free port");
    }

    pub fn url(&self) -> String {
        format!("redis://:{PASSWORD}@127.0.0.1:{}/0", self.port)
    }

    pub fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Runs a server again at the port of one that was stopped.
    pub fn start_again(&mut self) {
        let (_, child, output) = run(self.port, &self.folder, &[]).unwrap().unwrap();
        (self.child, self._output) = (child, output);
    }

    /// What the server says to a command: the text of a simple answer, nothing for none.
    pub fn ask(&self, command: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "AUTH {PASSWORD}\r\n{command}\r\n").unwrap();
        let mut reader = BufReader::new(stream);
        assert_eq!(answer(&mut reader).as_deref(), Some("OK"));
        answer(&mut reader)
    }

    pub fn number(&self, command: &str) -> i64 {
        self.ask(command).unwrap().parse().unwrap()
    }

    /// The clock of the server in microseconds since 1970.
    pub fn now(&self) -> i64 {
        self.number(r#"EVAL "local t = redis.call('TIME') return t[1] * 1000000 + t[2]" 0"#)
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        // It may have been stopped before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that no connection has by chance: those lie above.
fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    u16::try_from(10_000 + (std::process::id() * 101 + next) % 20_000).unwrap()
}

type Running = (u16, Child, BufReader<ChildStdout>);

/// Runs a server, or finds that it cannot have the port.
fn run(port: u16, folder: &TempDir, arguments: &[&str]) -> io::Result<Option<Running>> {
    let mut command = Command::new("redis-server");
    command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--requirepass", PASSWORD]);
    command.args(["--save", "", "--appendonly", "no"]).arg("--dir").arg(folder.path());
    let mut child = command.args(arguments).stdout(Stdio::piped()).spawn()?;
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if line.contains("Ready to accept connections") {
            return Ok(Some((port, child, output)));
        }
        line.clear();
    }
    child.wait()?;
    Ok(None)
}

/// Reads a response of RESP2.
fn answer(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let line = line.trim_end();
    let (kind, rest) = line.split_at(1);
    match kind {
        "+" | ":" => Some(rest.to_owned()),
        "$" if rest == "-1" => None,
        "$" => {
            let mut text = vec![0; rest.parse::<usize>().unwrap() + 2];
            reader.read_exact(&mut text).unwrap();
            text.truncate(text.len() - 2);
            Some(String::from_utf8(text).unwrap())
        }
        _ => panic!("{line}"),
    }
}
