//! What the examples share: settings from environment variables, all that are missing told at once.
#![allow(dead_code, reason = "no example needs all of it")]

use std::error::Error;
use std::process::ExitCode;

use zoom_client::v2;

/// Says what went wrong in words, and ends with exit code 1 then.
pub fn report(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The values of environment variables.
pub fn settings<const N: usize>(names: [&str; N]) -> Result<[String; N], Box<dyn Error>> {
    let values = names.map(|name| std::env::var(name).unwrap_or_default());
    let missing: Vec<&str> =
        names.into_iter().zip(&values).filter(|(_, value)| value.is_empty()).map(|(name, _)| name).collect();
    if missing.is_empty() {
        return Ok(values);
    }
    Err(format!("set {} in the environment and run the example again", missing.join(", ")).into())
}

/// The client of the app that the environment names.
pub fn client() -> Result<v2::Client, Box<dyn Error>> {
    let [account, client, secret] = settings(["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"])?;
    Ok(v2::Client::new(v2::ServerToServer::new(account, client, secret)))
}

/// A field of a CSV file (RFC 4180), quoted if it has to be.
pub fn csv_field(text: &str) -> String {
    let is_plain = |symbol: char| !matches!(symbol, ',' | '"' | '\n' | '\r');
    if text.chars().all(is_plain) { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
