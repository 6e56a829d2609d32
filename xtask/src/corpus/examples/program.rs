//! The program that decodes a document's examples like responses, and encodes them like bodies.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::examples::Example;
use generator::ir::{Scalar, TypeReference};
use serde_json::Value;

use crate::bench::measure;
use crate::bench::workshop;

/// The result for an example, or why it cannot be decoded.
pub type Outcome = Result<Value, String>;

const MAIN: &str = r#"//! Decodes and encodes examples: one line each, the place of its type in the table and the JSON text.

use std::panic;

use CLIENT::runtime::model::{Decode, decode_slice, to_json_text};

fn vacant<T: Decode + Default + 'static>() -> Box<dyn Decode> {
    Box::<T>::default()
}

const TYPES: &[fn() -> Box<dyn Decode>] = &[
ROWS];

fn outcome(line: &str) -> Result<String, String> {
    let (index, text) = line.split_once(' ').ok_or("no type")?;
    let mut value = TYPES[index.parse::<usize>().map_err(|error| error.to_string())?]();
    decode_slice(text.as_bytes(), &mut *value, None).map_err(|error| error.to_string())?;
    let text = to_json_text(&*value).map_err(|error| error.to_string())?;
    String::from_utf8(text).map_err(|error| error.to_string())
}

fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
        match panic::catch_unwind(|| outcome(line)) {
            Ok(Ok(text)) => println!("+{text}"),
            Ok(Err(error)) => println!("-{}", error.replace('\n', " ")),
            Err(_) => println!("-it panics"),
        }
    }
}
"#;

/// The examples of a document, and the module of its client.
pub type OfModule<'e> = (Option<&'e str>, &'e [Example]);

/// Writes the program into a client's folder. It is a member of the client's workspace.
///
/// # Errors
/// A file cannot be written.
pub fn write(client: &Path, package: &str, modules: &[OfModule<'_>]) -> io::Result<()> {
    let folder = client.join("round-trip");
    fs::create_dir_all(folder.join("src"))?;
    let library = package.replace('-', "_");
    let mut values: Vec<(String, &Value)> = Vec::new();
    for (module, examples) in modules {
        let paths =
            Paths { package: &library, module: module.map(|of| format!("::{of}")).unwrap_or_default() };
        values.extend(examples.iter().map(|example| (paths.of(&example.of), &example.value)));
    }
    let mut types: Vec<&String> = values.iter().map(|(path, _)| path).collect();
    types.sort();
    types.dedup();
    let rows: String = types.iter().map(|path| format!("    vacant::<{path}>,\n")).collect();
    fs::write(folder.join("src/main.rs"), MAIN.replace("CLIENT", &library).replace("ROWS", &rows))?;
    let manifest = format!(
        "[package]\nname = \"{package}-round-trip\"\nedition = \"2024\"\n\n[dependencies]\n{package} = {{ path = \"..\" }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let line = |(path, value): &(String, &Value)| {
        let index = types.binary_search(&path).unwrap_or_default();
        format!("{index} {value}\n")
    };
    fs::write(folder.join("examples.txt"), values.iter().map(line).collect::<String>())
}

/// Writes types as another crate refers to them.
struct Paths<'p> {
    package: &'p str,
    /// The document's module followed by `::`; empty if it has none.
    module: String,
}

impl Paths<'_> {
    fn of(&self, of: &TypeReference) -> String {
        let (library, module) = (self.package, &self.module);
        let below = |of| self.of(of);
        match of {
            TypeReference::Any => format!("{library}::runtime::Json"),
            TypeReference::Own(of, _) => {
                let path = of.path().replace("crate::", &format!("{library}::"));
                match of.through().adapter() {
                    Some(adapter) => format!("{library}::runtime::{adapter}<{path}>"),
                    None => path,
                }
            }
            TypeReference::Fixed(_) => format!("{library}::runtime::Fixed"),
            TypeReference::Named(name) => format!("{library}{module}::types::{name}"),
            TypeReference::Flags(name) => {
                format!("{library}::runtime::FlagSet<{library}{module}::types::{name}>")
            }
            TypeReference::List(of) => format!("Vec<{}>", below(of)),
            TypeReference::Tuple(of) => {
                let elements: String = of.iter().map(|of| below(of) + ", ").collect();
                format!("({elements})")
            }
            TypeReference::OpenTuple(of) => {
                let first: String = of.first.iter().map(|of| below(of) + ", ").collect();
                format!("{library}::runtime::OpenTuple<({first}), {}, {}>", below(&of.rest), of.required)
            }
            TypeReference::Map(of) => format!("std::collections::BTreeMap<String, {}>", below(of)),
            TypeReference::Nullable(of) => format!("Option<{}>", below(of)),
            TypeReference::Boxed(of) => format!("Box<{}>", below(of)),
            TypeReference::Linked(of) => format!("{library}::runtime::Link<{}>", below(of)),
            TypeReference::Scalar(scalar) => match scalar {
                Scalar::Boolean => "bool".into(),
                Scalar::Integer32 => "i32".into(),
                Scalar::Integer64 => "i64".into(),
                Scalar::Unsigned32 => "u32".into(),
                Scalar::Unsigned64 => "u64".into(),
                Scalar::Float64 => "f64".into(),
                Scalar::String => "String".into(),
                Scalar::DateTime => format!("{library}::runtime::DateTime"),
                Scalar::Date => format!("{library}::runtime::Date"),
                Scalar::Uuid => format!("{library}::runtime::Uuid"),
                Scalar::Decimal => format!("{library}::runtime::Decimal"),
                Scalar::CommaList => format!("{library}::runtime::CommaList"),
                Scalar::Base64 => format!("{library}::runtime::Bytes64"),
                Scalar::Base64Url => format!("{library}::runtime::Bytes64Url"),
                Scalar::File => format!("{library}::runtime::File"),
            },
        }
    }
}

/// The time limit of the program, which decodes at most some thousand texts.
const LIMIT: Duration = Duration::from_secs(600);

/// Builds and runs the program. Returns its output, or the reason why it does not build.
///
/// # Errors
/// Cargo cannot be started.
pub fn run(client: &Path, target: &Path) -> io::Result<Result<String, String>> {
    let folder = client.join("round-trip");
    let examples: PathBuf = folder.join("examples.txt");
    if fs::metadata(&examples)?.len() == 0 {
        return Ok(Ok(String::new()));
    }
    let mut command = workshop::cargo(&folder, target, &["run", "--quiet", "--"]);
    command.arg(examples).env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("CARGO_TERM_COLOR", "never");
    let finished = measure::run(&mut command)?;
    let in_time = finished.cost.wall < LIMIT.as_secs_f64();
    match finished.success && in_time {
        true => Ok(Ok(finished.stdout)),
        false => Ok(Err(finished.stderr)),
    }
}

/// The results that the program printed, in the order of the examples.
pub fn read(stdout: &str) -> Vec<Outcome> {
    let lines = stdout.lines();
    lines
        .map(|line| match line.split_at_checked(1) {
            Some(("+", text)) => {
                serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))
            }
            Some((_, reason)) => Err(reason.to_owned()),
            None => Err("nothing was printed".to_owned()),
        })
        .collect()
}
