//! The command's output to the standard output and to the terminal, either of which may be closed early.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use generator::diagnostic::Diagnostics;
use generator::report::{self, Show};

/// Writes to the standard output. It is no error if the reader, such as `head`, closes it early.
pub fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Writes to the standard error. Errors of writing there cannot be reported.
pub fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// A count with its noun, such as `1 file` or `2 files`.
pub fn counted(count: usize, one: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    }
}

/// Whether the standard error is a terminal.
pub fn is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// Writes findings to the standard error, in colours if it is a terminal and `NO_COLOR` is not set.
pub fn report(diagnostics: &Diagnostics, show: Show) {
    let wants_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    say(&match is_terminal() && !wants_none {
        true => report::report_in_colour(diagnostics, show),
        false => report::report(diagnostics, show),
    });
}
