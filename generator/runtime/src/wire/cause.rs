//! The cause of an error.

use crate::sanitize::sanitize;

/// The message of the innermost cause, which is the useful one, such as a refused connection or an unknown host. It may contain
/// foreign text, such as the names in a certificate, so it is made safe to show.
pub(crate) fn innermost(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    sanitize(&cause.to_string()).to_string()
}
