//! Names the features of a client: one for each tag, and one for each document with only webhooks, so that
//! users can compile only what they use.

use crate::ir::Api;
use crate::naming::{FeatureName, Scope, feature_name};

/// Features and dependencies that every client has.
const TAKEN: [&str; 24] = [
    "default",
    "rustls",
    "rustls-ring",
    "native-tls",
    "gzip",
    "brotli",
    "zstd",
    "charset",
    "serde",
    "oauth2",
    "file-store",
    "streams",
    "test-util",
    "webhooks",
    "blocking",
    "pacing",
    "redis",
    "chrono",
    "time",
    "jiff",
    "uuid",
    "rust_decimal",
    "runtime",
    "tokio",
];

/// Assigns a feature to each tag. If all documents together have only one tag, there is nothing to choose,
/// and no feature.
///
/// With several documents, each also has a feature for all its tags. If it has only one tag, both are the
/// same feature.
pub(crate) fn assign(apis: &mut [Api]) {
    let parts = apis.iter().map(|api| api.tags.len() + usize::from(api.is_for_receivers()));
    if parts.sum::<usize>() < 2 {
        return;
    }
    let mut scope = Scope::new(&TAKEN);
    for api in apis.iter_mut() {
        let whole = api.module.as_ref().map(|module| feature(&mut scope, &[module.file_stem()]));
        match (api.tags.as_mut_slice(), &whole) {
            ([only], Some(whole)) => only.feature = Some(whole.clone()),
            (tags, _) => {
                for tag in tags {
                    tag.feature = Some(match &api.module {
                        Some(module) => feature(&mut scope, &[module.file_stem(), tag.module.file_stem()]),
                        None => feature(&mut scope, &[tag.module.file_stem()]),
                    });
                }
            }
        }
        api.feature = whole;
    }
}

/// The feature with this name. If every client has a feature or dependency of the name, a word is added.
fn feature(scope: &mut Scope, words: &[&str]) -> FeatureName {
    match words {
        [only] if TAKEN.contains(only) => feature_name(scope, &[only, "operations"]),
        words => feature_name(scope, words),
    }
}

#[cfg(test)]
mod tests {
    use super::{TAKEN, assign};
    use crate::ir::{Api, Method, Tag, TypeReference, Webhook};
    use crate::naming::{Scope, constant_name, method_name, module_name};

    fn webhook() -> Webhook {
        Webhook {
            constant: constant_name("gone"),
            wire: "gone".into(),
            method: Method::Post,
            of: TypeReference::Any,
            docs: None,
            asked_by: None,
        }
    }

    fn api(module: Option<&str>, tags: &[&str]) -> Api {
        let tag = |name: &&str| Tag {
            wire: (*name).to_owned(),
            module: module_name(name),
            method: method_name(name),
            handle: Scope::new(&[]).claim_type([(*name).to_owned()]),
            feature: None,
            docs: None,
            parent: None,
            operations: Vec::new(),
        };
        Api { module: module.map(module_name), tags: tags.iter().map(tag).collect(), ..Api::default() }
    }

    /// Checks the features of documents, given by module and tags.
    fn check_features(documents: &[(Option<&str>, &[&str])], expected: &[&str]) {
        let mut apis: Vec<Api> = documents.iter().map(|(module, tags)| api(*module, tags)).collect();
        assign(&mut apis);
        let names = apis
            .iter()
            .flat_map(|api| api.feature.iter().chain(api.tags.iter().flat_map(|tag| &tag.feature)))
            .map(|name| name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn features_of_the_runtime_are_taken() {
        let manifest = include_str!("../runtime/Cargo.toml");
        let table = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
        let names = table.take_while(|line| !line.starts_with('[')).filter_map(|line| line.split_once(" = "));
        assert!(
            names.into_iter().all(|(name, _)| ["client", "pages"].contains(&name) || TAKEN.contains(&name))
        );
    }

    #[test]
    fn a_feature_for_each_tag() {
        check_features(&[(None, &["users", "user groups"])], &["users", "user-groups"]);
        check_features(&[(None, &["users"])], &[]);
    }

    #[test]
    fn documents_come_first() {
        let documents = [(Some("v1"), &["users"][..]), (Some("v2"), &["users", "groups"])];
        check_features(&documents, &["v1", "v1", "v2", "v2-users", "v2-groups"]);
    }

    #[test]
    fn webhooks_alone_are_chosen_too() {
        let mut apis = [api(Some("calls"), &["users"]), api(Some("events"), &[])];
        assign(&mut apis);
        assert!(apis.iter().all(|api| api.feature.is_none()));
        apis[1].webhooks = vec![webhook()];
        assign(&mut apis);
        let names: Vec<&str> = apis.iter().flat_map(|api| &api.feature).map(|name| name.as_str()).collect();
        assert_eq!(names, ["calls", "events"]);
    }

    #[test]
    fn features_of_the_client_itself_are_kept() {
        check_features(&[(None, &["time", "Default"])], &["time-operations", "default-operations"]);
    }
}
