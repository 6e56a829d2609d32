//! The table `types` of the settings: Rust types for formats and schemas.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::{Table, Value};

use crate::chosen_types::ChosenTypes;
use crate::input::joined;
use crate::own_type::{DECIMAL_NUMBER, OwnType, Through, of_crate};
use crate::shared_runtime::way;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypesTable {
    #[serde(default)]
    formats: BTreeMap<String, TypeTable>,
    #[serde(default)]
    schemas: BTreeMap<String, TypeTable>,
}

/// The name of a crate with a type for the format, or a type.
#[derive(Deserialize)]
#[serde(untagged)]
enum TypeTable {
    Crate(String),
    Type(PathTable),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathTable {
    path: String,
    through: Option<String>,
    /// The traits that types with such a field can derive for it.
    #[serde(default)]
    has: Vec<String>,
    /// The manifest's entries for the crates of the type.
    #[serde(default)]
    dependency: Table,
}

/// Formats whose values are not strings.
const UNTYPED: [&str; 2] = ["binary", "byte"];

impl TypesTable {
    /// Reads the types. Paths are relative to the folder, and are rewritten for the client's folder.
    pub(super) fn read(self, folder: &Path, output: &Path) -> Result<ChosenTypes, String> {
        let mut chosen = ChosenTypes::default();
        for (format, table) in self.formats {
            if UNTYPED.contains(&format.as_str()) {
                return Err(format!("`{format}` is not a format of strings, so it cannot have another type"));
            }
            let of = match table {
                TypeTable::Crate(name) => known(&format, &name, &mut chosen)?,
                TypeTable::Type(table) => table.read(folder, output, &mut chosen)?,
            };
            chosen.formats.insert(format, of);
        }
        for (schema, table) in self.schemas {
            let of = match table {
                TypeTable::Crate(path) => OwnType::new(&path, Through::default())?,
                TypeTable::Type(table) => table.read(folder, output, &mut chosen)?,
            };
            chosen.schemas.insert(schema, of);
        }
        Ok(chosen)
    }
}

fn known(format: &str, name: &str, chosen: &mut ChosenTypes) -> Result<OwnType, String> {
    if name.contains("::") {
        return OwnType::new(name, Through::default());
    }
    let Some((of, feature)) = of_crate(format, name) else {
        return Err(format!(
            "`{name}` is not a crate with a type for `{format}`: `date-time` and `date` have `jiff`, `chrono` and `time`, \
             `decimal` has `rust_decimal`, `uuid` has `uuid`; for other types give a `path`"
        ));
    };
    chosen.features.insert(feature.to_owned());
    if let Some((of, _)) = (format == "decimal").then(|| of_crate(DECIMAL_NUMBER, name)).flatten() {
        chosen.numbers.insert(format.to_owned(), of);
    }
    Ok(of)
}

impl PathTable {
    fn read(self, folder: &Path, output: &Path, chosen: &mut ChosenTypes) -> Result<OwnType, String> {
        let through = self.through.as_deref().map_or(Ok(Through::default()), Through::named)?;
        for (name, mut says) in self.dependency {
            if let Some(Value::String(path)) = says.get_mut("path") {
                *path = way(output, &joined(folder, Path::new(path.as_str())));
            }
            chosen.dependencies.insert(name, says.to_string());
        }
        OwnType::new(&self.path, through)?.with_traits(self.has.iter().map(String::as_str))
    }
}
