//! Security: what operations require, and the credentials that a caller can have.

use openapiv3::{APIKeyLocation, Operation as Source, SecurityScheme};
use serde_json::{Map, Value};

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{ApiKeyLocation, Credential, CredentialKind, CredentialPart, PartKind, Requirement, Scopes};
use crate::naming::{FieldName, Scope, field_names};

impl Lowering<'_> {
    /// The operation's own requirements replace the document's (OpenAPI 3.0.3, Operation Object).
    pub(super) fn requirements(&mut self, source: &Source, place: &Pointer) -> Vec<Requirement> {
        let own = source
            .security
            .as_ref()
            .map(|list| list.iter().map(|one| one.keys().cloned().collect()).collect());
        let is_own = own.is_some();
        let document = Pointer::root().child("security");
        let place = if is_own { place } else { &document };
        let alternatives: Vec<Vec<String>> =
            own.unwrap_or_else(|| names_of(self.resolver.root().get("security")));
        let mut requirements = Vec::new();
        for mut schemes in alternatives {
            // A certificate is shown when connecting, so the call needs no credential for it.
            schemes.retain(|scheme| !self.is_mutual_tls(scheme));
            let unknown = schemes.iter().find(|scheme| self.scheme(scheme).is_none());
            // What the document says for all operations is told once.
            if let Some(unknown) = unknown.filter(|name| is_own || self.undefined.insert((*name).clone())) {
                let message = format!(
                    "the security scheme `{unknown}` is not defined; callers bring a credential of that name"
                );
                let help = "define it under `components.securitySchemes`";
                self.diagnostics.push(Diagnostic::repair("security", message).at(place).help(help));
            }
            requirements.push(Requirement { schemes });
        }
        requirements
    }

    /// The scopes of all alternatives, each once; the document's where the operation says nothing.
    pub(super) fn scopes(&self, operation: &Pointer) -> Scopes {
        let own = operation.find(self.resolver.root()).and_then(|operation| operation.get("security"));
        let security = own.or_else(|| self.resolver.root().get("security")).and_then(Value::as_array);
        let mut scopes = Scopes::default();
        for (scheme, names) in security.into_iter().flatten().filter_map(Value::as_object).flatten() {
            scopes.any |=
                self.extension(&scheme_pointer(scheme), "x-scopes").and_then(Value::as_str) == Some("any");
            for name in names.as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !scopes.names.iter().any(|known| known == name) {
                    scopes.names.push(name.to_owned());
                }
            }
        }
        scopes
    }

    fn scheme(&self, name: &str) -> Option<&Value> {
        scheme_pointer(name).find(self.resolver.root())
    }

    /// A credential for each combination that the document names, for each scheme that is in none of them, and for each grant.
    pub(super) fn credentials(&mut self) -> Vec<Credential> {
        let mut scope = Scope::new(&["Credentials", "Secret", "Client", "Error"]);
        let components = Pointer::root().child("components");
        let combined = self
            .extension(&components, "x-rust-credentials")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let mut credentials: Vec<Credential> =
            combined.iter().filter_map(|one| self.combination(one, &mut scope)).collect();
        let in_combination: Vec<String> =
            credentials.iter().flat_map(Credential::parts).map(|part| part.scheme.clone()).collect();
        let places = self.resolver.members(&components.child("securitySchemes"));
        for (name, place, raw) in places.collect::<Vec<_>>() {
            if !in_combination.contains(name) {
                credentials.extend(self.single(name, &place, &mut scope));
            }
            credentials.extend(self.grants(name, &place, raw, &mut scope));
        }
        credentials
    }

    fn combination(&mut self, extension: &Value, scope: &mut Scope) -> Option<Credential> {
        let name = extension.get("name")?.as_str()?.to_owned();
        let schemes = extension
            .get("schemes")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let mut parts = Vec::new();
        for scheme in schemes.map(str::to_owned).collect::<Vec<_>>() {
            let kind = self.kind(&scheme, &scheme_pointer(&scheme))?;
            parts.push((scheme, kind));
        }
        let arguments: Vec<String> = parts.iter().map(|(scheme, _)| scheme.clone()).collect();
        let arguments = field_names(arguments.iter().map(String::as_str), &[]);
        let parts = parts.into_iter().zip(arguments);
        let parts = parts
            .map(|((scheme, kind), argument)| CredentialPart { scheme, kind, arguments: vec![argument] })
            .collect();
        let kind = CredentialKind::Held(parts);
        Some(Credential { name: scope.claim_type(&[name]), docs: text(extension, "description"), kind })
    }

    fn single(&mut self, name: &str, place: &Pointer, scope: &mut Scope) -> Option<Credential> {
        let kind = self.kind(name, place)?;
        let raw = place.find(self.resolver.root());
        let rust_name = raw.and_then(|raw| text(raw, "x-rust-name"));
        let docs = raw.and_then(|raw| text(raw, "description"));
        let arguments = match &kind {
            PartKind::Basic => named(&["user", "password"]),
            PartKind::ApiKey(..) => named(&["key"]),
            PartKind::Bearer => named(&["token"]),
            PartKind::Http(_) => named(&["credentials"]),
        };
        let part = CredentialPart { scheme: name.to_owned(), kind, arguments };
        Some(Credential {
            name: scope.claim_type(&[rust_name.unwrap_or_else(|| name.to_owned())]),
            docs,
            kind: CredentialKind::Held(vec![part]),
        })
    }

    fn is_mutual_tls(&self, name: &str) -> bool {
        self.scheme(name).and_then(|scheme| scheme.get("type")).and_then(Value::as_str) == Some("mutualTLS")
    }

    fn kind(&mut self, name: &str, place: &Pointer) -> Option<PartKind> {
        if self.is_mutual_tls(name) {
            let message = format!("`{name}` asks for a certificate, which is no credential of a call");
            let instead = "callers give `ClientBuilder::http` a client that has the certificate";
            self.diagnostics.push(Diagnostic::warning("security", message).at(place).instead(instead));
            return None;
        }
        let node = match self.resolver.security_scheme(place) {
            Ok(node) => node,
            Err(fault) => {
                self.warn(fault, "calls that need it fail for want of a credential");
                return None;
            }
        };
        let in_form = node.raw.get("x-in").and_then(Value::as_str) == Some("form");
        match node.value {
            SecurityScheme::APIKey { location, name, .. } => {
                Some(PartKind::ApiKey(key_location(&location, in_form), name))
            }
            SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
                Some(PartKind::Basic)
            }
            SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
                Some(PartKind::Bearer)
            }
            SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Some(PartKind::Bearer),
            SecurityScheme::HTTP { scheme, .. } => {
                let message = format!("the HTTP scheme `{scheme}` of `{name}` is not known");
                let instead =
                    format!("callers give what stands behind the word `{scheme}` in `Authorization`");
                self.diagnostics.push(Diagnostic::warning("security", message).at(place).instead(instead));
                Some(PartKind::Http(scheme))
            }
        }
    }
}

fn scheme_pointer(name: &str) -> Pointer {
    Pointer::root().child("components").child("securitySchemes").child(name)
}

fn names_of(security: Option<&Value>) -> Vec<Vec<String>> {
    let alternatives = security.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    alternatives.map(|one: &Map<String, Value>| one.keys().cloned().collect()).collect()
}

fn key_location(location: &APIKeyLocation, in_form: bool) -> ApiKeyLocation {
    match location {
        _ if in_form => ApiKeyLocation::Form,
        APIKeyLocation::Query => ApiKeyLocation::Query,
        APIKeyLocation::Header => ApiKeyLocation::Header,
        APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
    }
}

fn named(names: &[&str]) -> Vec<FieldName> {
    field_names(names.iter().copied(), &[])
}

pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}
