//! The start that all servers share: `document` prints the document, `serve` listens on a free port of the loopback.
//!
//! The port is the first line of the output. A server ends with its standard input, so that none outlives its test.

use std::io::{self, Read, Write};
use std::process;
use std::thread;

use tokio::net::TcpListener;
use tokio::runtime;

/// Runs what the first argument of the program asks for.
///
/// # Errors
/// Another argument, an output that cannot be written, a port that cannot be taken.
pub fn main<F>(document: impl FnOnce() -> String, serve: impl FnOnce() -> F) -> io::Result<()>
where
    F: Future<Output = io::Result<()>>,
{
    match std::env::args().nth(1).as_deref() {
        Some("document") => writeln!(io::stdout(), "{}", document().trim_end()),
        Some("serve") => runtime::Builder::new_current_thread().enable_all().build()?.block_on(serve()),
        _ => Err(io::Error::other("the argument is `document` or `serve`")),
    }
}

/// A socket at a free port, which is announced.
///
/// # Errors
/// There is no such port.
pub async fn listener() -> io::Result<TcpListener> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    announce(listener.local_addr()?.port())?;
    Ok(listener)
}

/// Says the port, and ends the program when the test closes its end of the pipe.
///
/// # Errors
/// The output cannot be written.
pub fn announce(port: u16) -> io::Result<()> {
    writeln!(io::stdout(), "{port}")?;
    io::stdout().flush()?;
    thread::spawn(|| {
        // Whatever the end of the input looks like, it is the end.
        let _ = io::stdin().read_to_end(&mut Vec::new());
        process::exit(0);
    });
    Ok(())
}
