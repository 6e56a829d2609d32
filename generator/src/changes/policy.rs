//! Which changes of its surface a client allows.

use super::compare::Report;
use crate::diagnostic::Diagnostic;

/// What happens to breaking changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// They are reported.
    #[default]
    Allow,
    /// They need a higher version.
    Raise,
    /// They are refused.
    Refuse,
}

/// The error if the policy does not allow the changes.
pub fn refusal(report: &Report, policy: Policy) -> Option<Diagnostic> {
    if !report.impact().is_breaking() {
        return None;
    }
    let help = "allow it with `--allow-breaking`, or correct the document with an overlay";
    match policy {
        Policy::Allow => None,
        Policy::Raise if report.is_version_raised() => None,
        Policy::Raise => {
            let next = report.next_version().unwrap_or_else(|| "another one".to_owned());
            let message = format!(
                "programs that use the client may break, so its version must be {next}, but it is {}",
                report.new_version
            );
            let help = format!("raise `version` in the settings to {next}; or {help}");
            Some(Diagnostic::error("breaking-change", message).help(help))
        }
        Policy::Refuse => {
            let message = "programs that use the client may break, which the settings refuse";
            Some(Diagnostic::error("breaking-change", message).help(help))
        }
    }
}
