//! Every operation of the checked-in clients has a sample in its documentation, or a reason here why it has none.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, FnArg, ImplItem, ImplItemFn, Item, Lit, Meta};

/// Operations without a sample: where the file stands, the method, and why.
const WITHOUT: [(&str, &str, &str); 0] = [];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The files of operations below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_of_operations = path.parent().unwrap().ends_with("operations");
        if path.is_dir() {
            files(&path, found);
        } else if is_of_operations && path.file_name().unwrap() != "mod.rs" {
            found.push(path);
        }
    }
}

/// A method of a group of operations: it is public, and borrows the group.
fn is_operation(method: &ImplItemFn) -> bool {
    let is_borrowed = matches!(method.sig.inputs.first(), Some(FnArg::Receiver(of)) if of.to_token_stream().to_string().starts_with("&"));
    matches!(method.vis, syn::Visibility::Public(_)) && is_borrowed
}

fn has_sample(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => {
            matches!(&pair.value, Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if text.value().contains("```no_run"))
        }
        _ => false,
    })
}

/// The operations of a file, each with whether it has a sample.
fn operations(path: &Path) -> BTreeMap<String, bool> {
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let mut found = BTreeMap::new();
    for item in file.items {
        let Item::Impl(of) = item else { continue };
        for member in of.items {
            if let ImplItem::Fn(method) = member
                && is_operation(&method)
            {
                found.insert(method.sig.ident.to_string(), has_sample(&method.attrs));
            }
        }
    }
    found
}

#[test]
fn each_operation_has_a_sample_or_a_reason() {
    let mut paths = Vec::new();
    for folder in ["generated-client/src", "tests/src", "tests/frameworks/src"] {
        files(&root().join(folder), &mut paths);
    }
    let (mut count, mut without) = (0, Vec::new());
    for path in &paths {
        let place = path.strip_prefix(root()).unwrap();
        for (method, has_sample) in operations(path) {
            count += 1;
            if !has_sample {
                without.push((place.display().to_string(), method));
            }
        }
    }
    let is_known = |(place, method): &&(String, String)| {
        WITHOUT.iter().any(|(begin, of, _)| place.starts_with(begin) && method == of)
    };
    let unknown: Vec<_> = without.iter().filter(|one| !is_known(one)).collect();
    assert!(unknown.is_empty(), "without a sample: {unknown:?}");
    assert_eq!(without.len(), WITHOUT.len(), "a reason too many");
    assert!(count > 700, "only {count} operations were found");
}
