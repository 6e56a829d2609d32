//! What is behind the error of a library.

use crate::shown::shown;

/// The cause of all causes, which is the one that says something: a refused connection, an unknown host. It may repeat
/// what came, such as the names in a certificate.
pub(crate) fn innermost(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    shown(&cause.to_string()).to_string()
}
