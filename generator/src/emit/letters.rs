//! [`has_unusual_letters`]: whether names of a client have letters of which the compiler warns.

use crate::ir::{Api, CredentialKind, EnumerationValue, Extra, Operation, TypeDefinition, TypeKind, Values};
use crate::naming::{FieldName, VariantName};

/// Whether a name has other letters than those of ASCII and Latin-1. Names that are made from these names need
/// not be asked.
pub(super) fn has_unusual_letters(api: &Api) -> bool {
    // `µ` and the like are not letters of their own.
    let is_unusual = |symbol: char| !symbol.is_ascii() && !matches!(symbol, '\u{c0}'..='\u{ff}');
    names(api).any(|name| !name.is_ascii() && name.chars().any(is_unusual))
}

fn names(api: &Api) -> impl Iterator<Item = &str> {
    let module = api.module.iter().map(|module| module.as_str());
    let types = api.types.iter().flat_map(names_of_type);
    let tags = api.tags.iter().map(|tag| tag.module.as_str());
    let headers = api.headers.iter().map(|header| header.constant.as_str());
    let webhooks = api.webhooks.iter().map(|webhook| webhook.constant.as_str());
    let plans = api.service.plans.iter().map(|plan| plan.name.as_str());
    let operations = api.operations().flat_map(names_of_operation);
    let rest =
        headers.chain(webhooks).chain(plans).chain(names_of_credentials(api)).chain(names_of_servers(api));
    module.chain(types).chain(tags).chain(operations).chain(rest)
}

fn names_of_type(definition: &TypeDefinition) -> Vec<&str> {
    let mut names = vec![definition.name.as_str(), definition.file.as_str()];
    names.extend(definition.aliases.iter().map(|alias| alias.as_str()));
    match &definition.kind {
        TypeKind::Struct(of) => {
            names.extend(of.fields.iter().map(|field| field.name.as_str()));
            if let Extra::Kept(name, _) = &of.extra {
                names.push(name.as_str());
            }
        }
        TypeKind::Enumeration(of) => match &of.values {
            Values::String(values) => names.extend(variants(values).map(VariantName::as_str)),
            Values::Integer(values) => names.extend(variants(values).map(VariantName::as_str)),
        },
        TypeKind::ValueEnumeration(of) => names.extend(variants(&of.values).map(VariantName::as_str)),
        TypeKind::Union(of) => names.extend(of.alternatives.iter().map(|one| one.name.as_str())),
        TypeKind::Views(views) => names.extend(views.iter().map(|view| view.name.as_str())),
    }
    names
}

fn variants<T>(values: &[EnumerationValue<T>]) -> impl Iterator<Item = &VariantName> {
    values.iter().map(|value| &value.name)
}

fn names_of_operation(operation: &Operation) -> Vec<&str> {
    let mut names = vec![operation.name.as_str(), operation.constant.as_str(), operation.builder.as_str()];
    names.extend(operation.aliases.iter().map(|alias| alias.as_str()));
    names.extend(operation.parameters.iter().map(|parameter| parameter.name.as_str()));
    names.extend(operation.body.iter().map(|body| body.name.as_str()));
    names
}

fn names_of_credentials(api: &Api) -> impl Iterator<Item = &str> {
    api.credentials.iter().flat_map(|credential| {
        let mut names = vec![credential.name.as_str()];
        let arguments = credential.parts().iter().flat_map(|part| &part.arguments);
        names.extend(arguments.map(FieldName::as_str));
        if let CredentialKind::Grant(grant) = &credential.kind {
            names.extend(grant.arguments.iter().map(FieldName::as_str));
        }
        names
    })
}

fn names_of_servers(api: &Api) -> impl Iterator<Item = &str> {
    api.servers.iter().filter_map(|server| server.template.as_ref()).flat_map(|template| {
        template.variables.iter().map(|variable| variable.name.as_str()).chain([template.name.as_str()])
    })
}
