//! Security: the requirements of operations, and the credentials of callers.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::http::is_token;
use crate::ir::{ApiKeyLocation, Credential, CredentialKind, CredentialPart, PartKind, Requirement, Scopes};
use crate::naming::{FieldName, Scope, field_names, type_name, types_after};
use crate::place::Pointer;
use crate::published::credential_key;
use crate::spec::{self, Combination, KeyPlace, Operation, SchemeKind, SecurityScheme};

impl Lowering<'_> {
    /// An operation's own requirements replace the document's (OpenAPI 3.0.3, Operation Object).
    pub(super) fn requirements(&mut self, operation: &Operation) -> Vec<Requirement> {
        let is_own = operation.security.is_some();
        let mut requirements = Vec::new();
        for alternative in required(self.spec, operation) {
            let mut schemes = Vec::new();
            let mut unknown = None;
            for (name, _) in &alternative.schemes {
                match self.spec.security_scheme(name) {
                    // A certificate belongs to the connection, so the call needs no credential for it.
                    Some(scheme) if scheme.kind == Some(SchemeKind::MutualTls) => continue,
                    Some(_) => {}
                    None => unknown = unknown.or(Some(name)),
                }
                schemes.push(name.clone());
            }
            // The document's own requirements are only reported once.
            if let Some(unknown) = unknown
                && (is_own || self.undefined.insert(unknown.clone()))
            {
                let message = format!(
                    "the security scheme `{unknown}` is not defined; callers set a credential with this name"
                );
                let help = "define it under `components.securitySchemes`";
                let place = if is_own { operation.place.clone() } else { Pointer::root().child("security") };
                self.diagnostics.push(Diagnostic::repair("security", message).at(&place).help(help));
            }
            requirements.push(Requirement { schemes });
        }
        requirements
    }

    /// The scopes of all alternatives, each once. An operation without requirements has the document's.
    pub(super) fn scopes(&self, operation: &Operation) -> Scopes {
        let mut scopes = Scopes::default();
        let mut known: IndexSet<&String> = IndexSet::new();
        let alternatives = required(self.spec, operation).iter();
        for (scheme, names) in alternatives.flat_map(|alternative| &alternative.schemes) {
            scopes.any |= matches!(self.spec.security_scheme(scheme), Some(scheme) if scheme.any_scope);
            known.extend(names);
        }
        scopes.names = known.into_iter().cloned().collect();
        scopes
    }

    /// A credential for each combination in the document, each other scheme, and each grant.
    pub(super) fn credentials(&mut self) -> Vec<Credential> {
        let taken = ["Credentials", "Secret", "Client", "Error"];
        let mut scope = Scope::new(&taken);
        let spec = self.spec;
        let mut credentials = Vec::new();
        for combination in &spec.combinations {
            credentials.extend(self.combination(combination, &mut scope));
        }
        let mut in_combination = BTreeSet::new();
        for part in credentials.iter().flat_map(Credential::parts) {
            in_combination.insert(part.scheme.clone());
        }
        for scheme in spec.security_schemes.values() {
            if !in_combination.contains(&scheme.name) {
                credentials.extend(self.single(scheme, &mut scope));
            }
            credentials.extend(self.grants(scheme, &mut scope));
        }
        let kept: Vec<Option<&str>> = credentials.iter().map(|one| self.published_credential(one)).collect();
        let wanted = credentials.iter().map(|credential| credential.name.clone()).collect();
        let names = types_after(wanted, &taken, &kept);
        for (credential, name) in credentials.iter_mut().zip(names) {
            credential.name = name;
        }
        credentials
    }

    /// The earlier name of a credential, unless the document sets one.
    fn published_credential(&self, credential: &Credential) -> Option<&str> {
        let sent_as = credential.sent_as();
        let scheme = self.spec.security_scheme(sent_as.split(' ').next()?)?;
        let sources = || scheme.flows.iter().chain(&scheme.grants);
        let is_named = match credential.parts() {
            [] => sources()
                .any(|source| source.name.as_deref().is_some_and(|name| is_made_of(credential, name))),
            [_] => scheme.rust_name.is_some(),
            _ => true,
        };
        if is_named { None } else { self.inventory.published.credentials.get(&credential_key(&sent_as)) }
    }

    fn combination(&mut self, source: &Combination, scope: &mut Scope) -> Option<Credential> {
        let mut parts = Vec::new();
        let arguments = field_names(source.schemes.iter().map(String::as_str), &[]);
        for (name, argument) in source.schemes.iter().zip(arguments) {
            let scheme = self.spec.security_scheme(name)?;
            let kind = self.kind(scheme)?;
            parts.push(CredentialPart { scheme: name.clone(), kind, arguments: vec![argument] });
        }
        let kind = CredentialKind::Held(parts);
        let name = scope.claim_type(std::slice::from_ref(&source.name));
        let docs = source.description.clone();
        Some(Credential { name, docs, deprecated: false, metadata: None, kind })
    }

    fn single(&mut self, scheme: &SecurityScheme, scope: &mut Scope) -> Option<Credential> {
        let kind = self.kind(scheme)?;
        let arguments = match &kind {
            PartKind::Basic => named(&["user", "password"]),
            PartKind::ApiKey(..) => named(&["key"]),
            PartKind::Bearer => named(&["token"]),
            PartKind::Http(_) => named(&["credentials"]),
        };
        let part = CredentialPart { scheme: scheme.name.clone(), kind, arguments };
        let name = scheme.rust_name.as_ref().unwrap_or(&scheme.name);
        Some(Credential {
            name: scope.claim_type(std::slice::from_ref(name)),
            docs: scheme.description.clone(),
            deprecated: scheme.deprecated,
            metadata: scheme.metadata_url.clone(),
            kind: CredentialKind::Held(vec![part]),
        })
    }

    fn kind(&mut self, scheme: &SecurityScheme) -> Option<PartKind> {
        let name = &scheme.name;
        match scheme.kind.as_ref()? {
            SchemeKind::MutualTls => {
                let message = format!("`{name}` needs a certificate, which is not a credential of a call");
                let instead = "callers set a transport that has the certificate (`ClientBuilder::transport`)";
                let finding = Diagnostic::warning("security", message).at(&scheme.place);
                self.diagnostics.push(finding.instead(instead));
                None
            }
            SchemeKind::ApiKey(KeyPlace::Header, key) if !is_token(key) => {
                let message =
                    format!("`{key}` of `{name}` is not the name of a header, so the key cannot be sent");
                let finding = Diagnostic::warning("security", message).at(&scheme.place.child("name"));
                let help = "name the header that the service reads, with an overlay";
                self.diagnostics.push(finding.degraded_to("callers set their own credential").help(help));
                None
            }
            SchemeKind::ApiKey(place, key) => Some(PartKind::ApiKey(key_location(*place), key.clone())),
            SchemeKind::Http(scheme) if scheme.eq_ignore_ascii_case("basic") => Some(PartKind::Basic),
            SchemeKind::Http(scheme) if scheme.eq_ignore_ascii_case("bearer") => Some(PartKind::Bearer),
            SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => {
                if scheme.flows.is_empty()
                    && scheme.grants.is_empty()
                    && self.reported.insert(scheme.place.clone())
                {
                    let message = format!("`{name}` has no flow in which the client requests tokens");
                    let finding = Diagnostic::note("security", message).at(&scheme.place);
                    self.diagnostics.push(finding.instead("callers set a token"));
                }
                Some(PartKind::Bearer)
            }
            SchemeKind::Http(word) => {
                let message = format!("the HTTP scheme `{word}` of `{name}` is not known");
                let instead = format!("callers set the text after the word `{word}` in `Authorization`");
                let finding = Diagnostic::warning("security", message).at(&scheme.place);
                self.diagnostics.push(finding.instead(instead));
                Some(PartKind::Http(word.clone()))
            }
        }
    }
}

/// The alternative requirements of an operation: its own, or the document's.
fn required<'s>(spec: &'s spec::Spec, operation: &'s Operation) -> &'s [spec::Requirement] {
    operation.security.as_ref().unwrap_or(&spec.security)
}

fn key_location(place: KeyPlace) -> ApiKeyLocation {
    match place {
        KeyPlace::Form => ApiKeyLocation::Form,
        KeyPlace::Query => ApiKeyLocation::Query,
        KeyPlace::Header => ApiKeyLocation::Header,
        KeyPlace::Cookie => ApiKeyLocation::Cookie,
    }
}

fn named(names: &[&str]) -> Vec<FieldName> {
    field_names(names.iter().copied(), &[])
}

fn is_made_of(credential: &Credential, name: &str) -> bool {
    credential.name.as_str().starts_with(type_name(name).as_str())
}
