//! What a command costs: time, memory and instructions.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use serde::{Deserialize, Serialize};
use wait4::Wait4;

/// What a command cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Seconds from start to end.
    pub wall: f64,
    /// Seconds of processor time in user mode, of the command and all that it waited for; noise changes it least.
    pub user: f64,
    /// Peak memory in KiB of the largest of these processes.
    pub peak_kib: u64,
}

/// A command that has ended.
#[derive(Clone, Debug)]
pub struct Finished {
    /// What it cost.
    pub cost: Cost,
    /// Whether it succeeded.
    pub success: bool,
    /// What it wrote to its standard output.
    pub stdout: String,
    /// What it wrote to its standard error.
    pub stderr: String,
}

impl Finished {
    /// The same, if it succeeded.
    ///
    /// # Errors
    /// The end of what it said, if it failed.
    pub fn succeeded(self) -> io::Result<Self> {
        if self.success {
            return Ok(self);
        }
        let lines: Vec<&str> = self.stderr.lines().collect();
        Err(io::Error::other(lines[lines.len().saturating_sub(40)..].join("\n")))
    }
}

/// Runs a command without input to its end; it is an outcome, not an error, when the command fails.
///
/// # Errors
/// The command cannot be started or waited for.
pub fn run(command: &mut Command) -> io::Result<Finished> {
    let (mut stdout, mut stderr) = (tempfile::tempfile()?, tempfile::tempfile()?);
    let report = tempfile::NamedTempFile::new()?;
    let mut launched = launcher()?.map(|launcher| launched_by(&launcher, command, report.path()));
    let is_launched = launched.is_some();
    let started = launched.as_mut().unwrap_or(command);
    started.stdin(Stdio::null()).stdout(stdout.try_clone()?).stderr(stderr.try_clone()?);
    let (cost, success) = waited_for(started)?;
    let (stdout, stderr) = (content(&mut stdout)?, content(&mut stderr)?);
    let cost = match is_launched {
        true => {
            serde_json::from_slice(&fs::read(report.path())?).map_err(|_| io::Error::other(stderr.clone()))?
        }
        false => cost,
    };
    Ok(Finished { cost, success, stdout, stderr })
}

/// What a command costs, and whether it succeeds.
fn waited_for(command: &mut Command) -> io::Result<(Cost, bool)> {
    let start = Instant::now();
    let used = command.spawn()?.wait4()?;
    let wall = start.elapsed().as_secs_f64();
    let cost = Cost { wall, user: used.rusage.utime.as_secs_f64(), peak_kib: used.rusage.maxrss / 1024 };
    Ok((cost, used.status.success()))
}

/// Where the launcher writes what it measured.
const REPORT: &str = "XTASK_MEASURED_REPORT";

/// This program, if it is `xtask`. The memory of a process begins with that of the one that started it, which holds documents by then; a fresh one is small.
fn launcher() -> io::Result<Option<PathBuf>> {
    let program = env::current_exe()?;
    Ok(program.file_stem().is_some_and(|stem| stem == "xtask").then_some(program))
}

fn launched_by(launcher: &Path, command: &Command, report: &Path) -> Command {
    let mut outer = Command::new(launcher);
    outer.arg("measured").arg(command.get_program()).args(command.get_args()).env(REPORT, report);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    outer
}

/// The launcher's part: runs a command with this process's input and outputs, and reports what it cost.
///
/// # Errors
/// The command cannot be started, or the report cannot be written.
pub fn launch(command: &[OsString]) -> io::Result<bool> {
    let (program, arguments) =
        command.split_first().ok_or_else(|| io::Error::other("no command is given"))?;
    let (cost, success) = waited_for(Command::new(program).args(arguments))?;
    if let Some(report) = env::var_os(REPORT) {
        fs::write(report, serde_json::to_vec(&cost)?)?;
    }
    Ok(success)
}

fn content(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The median of each figure; nothing costs nothing.
pub fn median_cost(costs: &[Cost]) -> Cost {
    let of = |figure: fn(&Cost) -> f64| median(&costs.iter().map(figure).collect::<Vec<_>>());
    let peak = of(|cost| cost.peak_kib as f64);
    Cost { wall: of(|cost| cost.wall), user: of(|cost| cost.user), peak_kib: peak as u64 }
}

/// The median; 0 of nothing.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        length if length.is_multiple_of(2) => f64::midpoint(sorted[middle - 1], sorted[middle]),
        _ => sorted[middle],
    }
}

/// Makes a file look changed, so that what is built from it is built again.
///
/// # Errors
/// The file is not there or cannot be written.
pub fn touch(file: &Path) -> io::Result<()> {
    File::options().append(true).open(file)?.set_modified(SystemTime::now())
}

/// Whether a command of this name can be started.
pub fn is_installed(command: &str) -> bool {
    let mut command = Command::new(command);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The instructions that a command executes, counted by callgrind.
///
/// # Errors
/// Valgrind is not installed, the command fails, or the outcome has no sum.
pub fn instructions(program: &Path, arguments: &[&str]) -> io::Result<u64> {
    counted("callgrind", &[], Command::new(program).args(arguments))
}

/// The same without who called whom, which is some times faster: counted by cachegrind.
///
/// # Errors
/// As [`instructions`].
pub fn instructions_alone(program: &Path, arguments: &[&str]) -> io::Result<u64> {
    instructions_of(Command::new(program).args(arguments))
}

/// The same for a command: its program, arguments and folder.
///
/// # Errors
/// As [`instructions`].
pub fn instructions_of(command: &Command) -> io::Result<u64> {
    counted("cachegrind", &["--cache-sim=no"], command)
}

fn counted(tool: &str, options: &[&str], counted: &Command) -> io::Result<u64> {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("counted.out");
    let mut command = Command::new("valgrind");
    command.arg(format!("--tool={tool}")).arg(format!("--{tool}-out-file={}", out.display())).args(options);
    command.arg(counted.get_program()).args(counted.get_args());
    if let Some(folder) = counted.get_current_dir() {
        command.current_dir(folder);
    }
    run(&mut command)?.succeeded()?;
    let text = fs::read_to_string(&out)?;
    callgrind_sum(&text).ok_or_else(|| io::Error::other("the outcome of valgrind has no sum"))
}

/// The instructions in callgrind's output: the line `summary:`, or `totals:` where a dump has no summary.
pub fn callgrind_sum(text: &str) -> Option<u64> {
    let line = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
    let figures = line("summary:").or_else(|| line("totals:"))?;
    figures.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{Cost, callgrind_sum, median, median_cost, run};

    #[test]
    fn callgrind_is_read() {
        let text = "version: 1\nevents: Ir\nsummary: 1234567\n\nfn=(0)\n0 5\ntotals: 99\n";
        assert_eq!(callgrind_sum(text), Some(1_234_567));
        assert_eq!(callgrind_sum("events: Ir\ntotals: 99 3\n"), Some(99));
        assert_eq!(callgrind_sum("events: Ir\n"), None);
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[]), 0.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0]), 2.5);
        let cost = |wall, peak_kib| Cost { wall, user: wall, peak_kib };
        assert_eq!(median_cost(&[cost(1.0, 30), cost(9.0, 10), cost(2.0, 20)]), cost(2.0, 20));
    }

    #[test]
    fn a_command_is_measured() {
        let finished = run(Command::new("rustc").arg("--version")).expect("rustc runs");
        assert!(finished.success && finished.stdout.starts_with("rustc") && finished.cost.peak_kib > 0);
        let failed = run(Command::new("rustc").arg("--no-such-option")).expect("rustc runs");
        assert!(failed.succeeded().is_err());
    }
}
