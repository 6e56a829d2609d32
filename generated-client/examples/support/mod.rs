//! What the examples share: settings from environment variables, all that are missing told at once.

use std::error::Error;
use std::process::ExitCode;

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
