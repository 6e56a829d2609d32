//! The lines of the documents for the items of a report.

use super::change::{Change, Sort};
use super::compare::Report;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::{Origins, Pointer, Source};

/// A document of a client: its text, and where the parts of its tree were written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The module that it became; empty at the crate's root.
    pub module: String,
    /// The text of its root file.
    pub source: Source,
    /// Where its parts come from.
    pub origins: Origins,
}

/// Fills in files and lines: of what is gone from the old documents, of all else from the new ones.
pub fn locate(report: &mut Report, old: &[Written], new: &[Written]) {
    for (documents, is_old) in [(old, true), (new, false)] {
        for document in documents {
            let mut changes: Vec<&mut Change> = Vec::new();
            for change in &mut report.changes {
                let is_of_document = document.module.is_empty() || is_below(&change.path, &document.module);
                if (change.sort == Sort::Removed) == is_old
                    && is_of_document
                    && !change.site.pointer.is_empty()
                {
                    changes.push(change);
                }
            }
            locate_all(&mut changes, document);
        }
    }
}

fn is_below(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::"))
}

/// What leads findings back to where they were written leads changes back too.
fn locate_all(changes: &mut [&mut Change], document: &Written) {
    let mut findings = Diagnostics::new();
    for change in changes.iter() {
        let place = Pointer::of_text(&change.site.pointer);
        findings.push(Diagnostic::note("api-lock", "").at(&place));
    }
    findings.locate(&document.source, &document.origins);
    for (change, finding) in changes.iter_mut().zip(findings.iter()) {
        let site = &mut change.site;
        site.file.clone_from(&finding.place.document);
        site.line = finding.place.position.map(|position| position.line);
        if let Some(pointer) = &finding.place.pointer {
            site.pointer = pointer.as_str().to_owned();
        }
    }
}
