//! Shows a document after one of the generator's stages.

use clap::ValueEnum;
use generator::config::DocumentConfig;
use generator::diagnostic::Diagnostics;
use generator::document::Resolver;
use generator::emit::emit;
use generator::gather::{gather, name};
use generator::render::render;
use generator::shown::shown;
use generator::{lower_document, prepare};

/// A stage whose outcome can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The document after overlays and normalisation.
    Document,
    /// Every schema that operations reach.
    Inventory,
    /// The types' and operations' names.
    Names,
    /// The intermediate representation.
    Ir,
    /// The emitted files.
    Files,
    /// The findings of all stages.
    Diagnostics,
}

/// The outcome of a stage as text.
///
/// # Errors
/// The findings, if one of them is an error.
pub fn inspect(document: &DocumentConfig, stage: Stage) -> Result<String, Diagnostics> {
    let (document, mut diagnostics) = prepare(document)?;
    let (inventory, _) = gather(&document);
    let (api, found) = lower_document(&document, None);
    diagnostics.extend(found);
    diagnostics.locate(&document);
    Ok(match stage {
        Stage::Document => format!("{:#}", document.root),
        Stage::Inventory => format!("{inventory:#?}"),
        Stage::Names => {
            let (names, _) = name(&inventory, Resolver::new(&document));
            let types = names
                .groups
                .iter()
                .map(|group| format!("{}  {}\n", group.name, shown(group.leader.as_str())));
            let methods = inventory
                .operations
                .iter()
                .zip(&names.methods)
                .map(|(entry, name)| format!("{name}()  {}\n", shown(entry.pointer.as_str())));
            types.chain(methods).collect()
        }
        Stage::Ir => format!("{api:#?}"),
        Stage::Files => {
            render(&emit(&api)).into_iter().map(|(path, text)| format!("==> {path}\n{text}\n")).collect()
        }
        Stage::Diagnostics => diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n\n")).collect(),
    })
}
