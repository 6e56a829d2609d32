//! Limits the size of a client, since definitions that multiply each other must not fill the disk.

use crate::diagnostic::Diagnostic;
use crate::ir::{Api, TypeDefinition, TypeKind, Values};

/// The lines that every client may have.
const FREE: usize = 100_000;

/// The bytes of its documents for each further line. Public documents of more than 50 KB have at least 10.
const BYTES: usize = 2;

/// Refuses a client with too many lines for the size of its documents (`input`, in bytes).
pub(crate) fn check(lines: usize, input: usize) -> Result<(), Diagnostic> {
    let most = FREE.saturating_add(input / BYTES);
    if lines <= most {
        return Ok(());
    }
    let message = format!(
        "the client would have at least {lines} lines; the limit for documents of {input} bytes is {most} ({FREE}, and one for each {BYTES} bytes)"
    );
    let help = "refer to definitions instead of combining them with each other, or remove what you do not need with an overlay";
    Err(Diagnostic::error("size", message).help(help))
}

/// The minimum number of lines of a client: one for each item.
pub(crate) fn least_lines(api: &Api) -> usize {
    let types: usize = api.types.iter().map(parts).sum();
    let operations: usize = api.operations().map(|one| 1 + one.parameters.len()).sum();
    types + operations + api.headers.len() + api.webhooks.len() + api.servers.len() + api.tags.len()
}

fn parts(definition: &TypeDefinition) -> usize {
    1 + match &definition.kind {
        TypeKind::Struct(of) => of.fields.len(),
        TypeKind::Enumeration(of) => match &of.values {
            Values::String(values) => values.len(),
            Values::Integer(values) => values.len(),
        },
        TypeKind::ValueEnumeration(of) => of.values.len(),
        TypeKind::Union(of) => of.alternatives.len(),
        TypeKind::Views(views) => views.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES, FREE, check};

    #[test]
    fn lines_have_a_bound_by_the_input() {
        assert_eq!(check(FREE, 0), Ok(()));
        assert_eq!(check(FREE + 10, 10 * BYTES), Ok(()));
        let refused = check(FREE + 11, 10 * BYTES).map_err(|fault| fault.message);
        assert!(refused.is_err_and(|message| message.contains("documents of 20 bytes is 100010")));
    }
}
