//! A server in its framework, as a child of the test.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use xtask::frameworks::launch::Launch;

/// A server that ends with its value.
pub struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts a server, which says its port in its first line.
    ///
    /// # Panics
    /// If it does not.
    pub fn start(launch: &Launch) -> Server {
        let [program, arguments @ ..] = launch.command.as_slice() else {
            panic!("the command of the server is empty")
        };
        let mut child = Command::new(program)
            .args(arguments)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start `{program}`: {error}"));
        let mut line = String::new();
        let read = child.stdout.as_mut().map(|output| BufReader::new(output).read_line(&mut line));
        let Ok(port) = line.trim().parse() else {
            panic!("`{program}` does not say its port but {line:?} ({read:?})")
        };
        Server { child, port }
    }

    /// Where it listens, as host and port.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
