//! Shows a document after one of the generator's stages.

use clap::ValueEnum;

use crate::collect::Group;
use crate::config::DocumentConfig;
use crate::diagnostic::Diagnostics;
use crate::emit::emit;
use crate::naming::library_name;
use crate::pipeline::{Lowered, lowered, prepare, read};
use crate::render::render;
use crate::shown::shown;

/// A stage whose result can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The document after overlays and normalisation.
    Document,
    /// The typed model, after composition.
    Read,
    /// Every schema that operations use.
    Inventory,
    /// The names of types and operations.
    Names,
    /// The intermediate representation.
    Ir,
    /// The emitted files.
    Files,
    /// The findings of all stages.
    Diagnostics,
}

/// The result of a stage as text.
///
/// # Errors
/// All findings, if one of them is an error.
pub fn inspect(document: &DocumentConfig, stage: Stage) -> Result<String, Diagnostics> {
    let (document, mut diagnostics) = prepare(document)?;
    let (spec, found) = read(&document);
    diagnostics.extend(found);
    let (Lowered { inventory, names, api }, found) = lowered(&spec, None);
    diagnostics.extend(found);
    diagnostics.locate(&document.source, &document.origins);
    Ok(match stage {
        Stage::Document => format!("{:#}", document.root),
        Stage::Read => format!("{spec:#?}"),
        Stage::Inventory => format!("{inventory:#?}"),
        Stage::Names => {
            let place = |group: &Group| &spec.schemas.get(group.leader).place;
            let types = names
                .groups
                .iter()
                .map(|group| format!("{}  {}\n", group.name, shown(place(group).as_str())));
            let methods = inventory
                .operations
                .iter()
                .zip(&names.methods)
                .map(|(entry, name)| format!("{name}()  {}\n", shown(entry.operation.place.as_str())));
            types.chain(methods).collect()
        }
        Stage::Ir => format!("{api:#?}"),
        Stage::Files => render(emit(&api, &library_name("client")))
            .into_iter()
            .map(|(path, text)| format!("==> {path}\n{text}\n"))
            .collect(),
        Stage::Diagnostics => diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n\n")).collect(),
    })
}
