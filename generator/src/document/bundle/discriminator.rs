//! Finds the schemas that the values of a discriminator lead to, also in other files.

use serde_json::Value;

use super::files::Address;
use super::reference::names_a_file;
use super::tree::{CopyJob, Tree};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;
use crate::document::members::Members;

impl Tree<'_> {
    /// The values of a mapping are names of schemas or references.
    pub(super) fn discriminator(&mut self, part: CopyJob<'_>, value: &Value) -> Value {
        let (out, at) = (part.out.child("mapping"), part.at.child("mapping"));
        for (key, target) in value.entries("mapping") {
            self.tagged(part.at, out.child(key), &at.child(key), target);
        }
        if let Some(target) = value.get("defaultMapping") {
            self.tagged(part.at, part.out.child("defaultMapping"), &part.at.child("defaultMapping"), target);
        }
        value.clone()
    }

    /// Rewrites one value of a discriminator at `at`, which is copied to `out`, as a reference to its schema.
    fn tagged(&mut self, discriminator: &Address, out: Pointer, at: &Address, target: &Value) {
        let Some(name) = self.files.name_at(at, target) else { return };
        let is_file = names_a_file(&name);
        let schema = if is_file {
            self.mapped(discriminator, at, &name)
        } else if name.starts_with('#') {
            self.target(discriminator, &name)
        } else {
            self.definition(discriminator, &name)
        };
        let Some(schema) = schema else { return };
        if schema.file != 0 || discriminator.file != 0 || is_file {
            self.write_reference(out, schema, ObjectKind::Schema);
        }
    }

    /// Finds the schema of another file for a tag. If the document was bundled without its mapping, the
    /// schema is found by its name.
    fn mapped(&mut self, from: &Address, at: &Address, reference: &str) -> Option<Address> {
        if let Some(to) = self.files.optional_address(reference, from) {
            return Some(to);
        }
        // A document that another tool bundled has the schema under the name of its file, but no longer the
        // file.
        let last = reference.rsplit(['/', '#']).next().unwrap_or_default();
        let name = last.split('.').next().unwrap_or_default();
        let named = self.files.root_schema(last).or_else(|| self.files.root_schema(name));
        let tag = at.pointer.tokens().pop().unwrap_or_default();
        let message = format!("the tag `{tag}` leads to `{reference}`, which is not there");
        let fault = match &named {
            Some(_) => Diagnostic::repair("discriminator", format!("{message}; the schema `{name}` is")),
            None => Diagnostic::warning("discriminator", message).degraded_to("no alternative has this tag"),
        };
        self.fault(fault, at);
        named
    }

    /// Finds a schema by its name in the file that mentions it.
    fn definition(&mut self, at: &Address, name: &str) -> Option<Address> {
        let schemas = Pointer::of_schema(name);
        let places = [schemas, Pointer::root().child("definitions").child(name), Pointer::root().child(name)];
        places.iter().find_map(|pointer| self.files.find(at.file, pointer, &mut self.diagnostics, 1))
    }
}
