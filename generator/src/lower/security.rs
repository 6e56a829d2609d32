//! Security: what operations require, and the credentials that a caller can have.

use openapiv3::{APIKeyLocation, Operation as Source, SecurityScheme};
use serde_json::{Map, Value};

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{ApiKeyLocation, Credential, CredentialKind, CredentialPart, Requirement, Scopes};
use crate::naming::{FieldName, Scope, field_names};

impl Lowering<'_> {
    /// The operation's own requirements replace the document's (OpenAPI 3.0.3, Operation Object).
    pub(super) fn requirements(&mut self, source: &Source, place: &Pointer) -> Vec<Requirement> {
        let own = source
            .security
            .as_ref()
            .map(|list| list.iter().map(|one| one.keys().cloned().collect()).collect());
        let alternatives: Vec<Vec<String>> =
            own.unwrap_or_else(|| names_of(self.resolver.root().get("security")));
        let mut requirements = Vec::new();
        for schemes in alternatives {
            if let Some(unknown) = schemes.iter().find(|scheme| self.scheme(scheme).is_none()) {
                let message = format!(
                    "the security scheme `{unknown}` is not defined; no credential meets the requirement"
                );
                let help = "define it under `components.securitySchemes`";
                self.diagnostics.push(Diagnostic::warning("security", message).at(place).help(help));
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
        let in_combination: Vec<String> = credentials
            .iter()
            .flat_map(|credential| &credential.parts)
            .map(|part| part.scheme.clone())
            .collect();
        let places = self.resolver.members(&components.child("securitySchemes"));
        for (name, place, raw) in places.collect::<Vec<_>>() {
            if !in_combination.contains(name) {
                credentials.extend(self.single(name, &place, &mut scope));
            }
            credentials.extend(grants(name, raw, &mut scope));
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
        Some(Credential { name: scope.claim_type(&[name]), docs: text(extension, "description"), parts })
    }

    fn single(&mut self, name: &str, place: &Pointer, scope: &mut Scope) -> Option<Credential> {
        let kind = self.kind(name, place)?;
        let raw = place.find(self.resolver.root());
        let rust_name = raw.and_then(|raw| text(raw, "x-rust-name"));
        let docs = raw.and_then(|raw| text(raw, "description"));
        let arguments = match &kind {
            CredentialKind::Basic => named(&["user", "password"]),
            CredentialKind::ApiKey(..) => named(&["key"]),
            CredentialKind::Bearer | CredentialKind::Grant { .. } => named(&["token"]),
        };
        let part = CredentialPart { scheme: name.to_owned(), kind, arguments };
        Some(Credential {
            name: scope.claim_type(&[rust_name.unwrap_or_else(|| name.to_owned())]),
            docs,
            parts: vec![part],
        })
    }

    fn kind(&mut self, name: &str, place: &Pointer) -> Option<CredentialKind> {
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
                Some(CredentialKind::ApiKey(key_location(&location, in_form), name))
            }
            SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
                Some(CredentialKind::Basic)
            }
            SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
                Some(CredentialKind::Bearer)
            }
            SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
                Some(CredentialKind::Bearer)
            }
            SecurityScheme::HTTP { scheme, .. } => {
                let message = format!(
                    "the HTTP scheme `{scheme}` of `{name}` is not known; calls that need it fail for want of a credential"
                );
                self.diagnostics.push(Diagnostic::warning("security", message).at(place));
                None
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

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// The grants by which a client gets a token itself: the document's own `clientCredentials` flow, and those of `x-grants`.
fn grants(scheme: &str, raw: &Value, scope: &mut Scope) -> Vec<Credential> {
    let flow = raw.pointer("/flows/clientCredentials").and_then(|flow| {
        let token_url = text(flow, "tokenUrl")?;
        Some(grant(
            scheme,
            "ClientCredentials",
            None,
            token_url,
            "client_credentials".into(),
            Vec::new(),
            scope,
        ))
    });
    let extensions = raw.get("x-grants").and_then(Value::as_array).into_iter().flatten();
    let further: Vec<Credential> = extensions
        .filter_map(|one| {
            let parameters = one.get("parameters").and_then(Value::as_array).into_iter().flatten();
            let parameters = parameters.filter_map(Value::as_str).map(str::to_owned).collect();
            let (name, docs) = (text(one, "name")?, text(one, "description"));
            Some(grant(
                scheme,
                &name,
                docs,
                text(one, "tokenUrl")?,
                text(one, "grant_type")?,
                parameters,
                scope,
            ))
        })
        .collect();
    flow.into_iter().chain(further).collect()
}

fn grant(
    scheme: &str,
    name: &str,
    docs: Option<String>,
    token_url: String,
    grant_type: String,
    parameters: Vec<String>,
    scope: &mut Scope,
) -> Credential {
    let arguments = parameters.iter().map(String::as_str).chain(["client_id", "client_secret"]);
    let arguments = field_names(arguments, &[]);
    let kind = CredentialKind::Grant { token_url, grant_type, parameters };
    let part = CredentialPart { scheme: scheme.to_owned(), kind, arguments };
    Credential { name: scope.claim_type(&[name.to_owned()]), docs, parts: vec![part] }
}
