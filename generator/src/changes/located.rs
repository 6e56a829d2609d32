//! Adds files and lines of the documents to the changes of a report.

use super::change::{Change, Sort};
use super::compare::Report;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::{Origins, Pointer, SourceFile};

/// A document of a client, with the origins of its parts.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its module; empty at the root of the crate.
    pub module: String,
    /// Its root file.
    pub source: SourceFile,
    /// Where its parts come from.
    pub origins: Origins,
}

/// Fills in files and lines: for removed items from the old documents, for all others from the new ones.
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

/// Finds the places of changes in the same way as those of findings.
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
