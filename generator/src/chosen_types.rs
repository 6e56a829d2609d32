//! Applies the types that settings and document choose for schemas and formats.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::own_type::OwnType;
use crate::spec::{Role, SchemaId, Spec, Type};

/// The types in the settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenTypes {
    /// Types by the name of a definition.
    pub schemas: BTreeMap<String, OwnType>,
    /// Types by the format of strings.
    pub formats: BTreeMap<String, OwnType>,
    /// The same of numbers.
    pub numbers: BTreeMap<String, OwnType>,
    /// The features of the runtime that these types need.
    pub features: BTreeSet<String>,
    /// The crates of these types, each as a line of a manifest.
    pub dependencies: BTreeMap<String, String>,
}

impl ChosenTypes {
    /// Assigns the types. The schema's own extension takes precedence over the settings for the schema, and
    /// that over the format.
    pub(crate) fn apply(&self, spec: &mut Spec) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let mut chosen: BTreeMap<SchemaId, OwnType> = BTreeMap::new();
        for id in spec.schemas.ids() {
            if let Some(of) = self.of_format(spec, id) {
                chosen.insert(id, of.clone());
            }
        }
        for (name, of) in &self.schemas {
            match spec.schemas.definitions().get(name).and_then(|id| spec.schemas.target(*id).ok()) {
                Some(id) => drop(chosen.insert(id, of.clone())),
                None => diagnostics.push(unknown(name)),
            }
        }
        for id in spec.schemas.ids() {
            let schema = spec.schemas.get(id);
            let Some(said) = &schema.about.extensions.rust_type else { continue };
            match OwnType::said(said) {
                Ok(of) => drop(chosen.insert(id, of)),
                Err(why) => {
                    let message = format!("`x-rust-type` is not valid: {why}");
                    diagnostics.push(Diagnostic::warning("extension", message).at(&schema.written));
                }
            }
        }
        for (id, of) in chosen {
            if let Some(keywords) = spec.schemas.keywords_mut(id)
                && matches!(keywords.role, Role::Whole | Role::Open)
            {
                keywords.role = Role::Own(Box::new(of));
            }
        }
        diagnostics
    }

    fn of_format(&self, spec: &Spec, id: SchemaId) -> Option<&OwnType> {
        let keywords = spec.schemas.get(id).keywords()?;
        if keywords.values.is_some() {
            return None;
        }
        match keywords.of {
            Some(Type::String) => self.formats.get(keywords.format.as_deref()?),
            Some(Type::Number) => self.numbers.get(keywords.format.as_deref()?),
            _ => None,
        }
    }
}

fn unknown(name: &str) -> Diagnostic {
    let message =
        format!("the settings choose a type for `{name}`, which is not a definition of the document");
    Diagnostic::warning("configuration", message).help("give the name that it has under `components.schemas`")
}
