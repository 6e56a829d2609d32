//! Keeps what users add to the manifest of a client when it is generated again.
//!
//! Generated entries have their own order; added entries follow them in each table, and added tables follow all others.
//! The manifest's metadata records which features an earlier run wrote.

use toml_edit::{DocumentMut, Item, Table, Value};

use crate::emit::RECORD;

/// Tables whose existing entries are kept, since only examples and tests use them.
const YIELDED: [&str; 1] = ["dev-dependencies"];

/// The new manifest with the user's additions in the existing one; `None` if that is not valid TOML.
pub(crate) fn kept(text: &str, known: &str) -> Option<String> {
    let mut new = text.parse::<DocumentMut>().ok()?;
    let old = known.parse::<DocumentMut>().ok()?;
    let recorded = recorded(&old);
    for (key, item) in old.iter() {
        let has_table = new.get(key).is_some_and(Item::is_table);
        match (item, new.get_mut(key)) {
            (Item::Table(added), Some(Item::Table(table))) if has_table => {
                add_entries(key, table, added, &recorded);
            }
            (_, Some(_)) => {}
            (item, None) => add(&mut new, &old, key, item.clone()),
        }
    }
    switch_on_own(&mut new, &old, &recorded);
    Some(new.to_string())
}

/// The features that the last run wrote for its documents.
fn recorded(old: &DocumentMut) -> Vec<String> {
    let record = old.get("package").and_then(|of| of.get("metadata")).and_then(|of| of.get(RECORD));
    let names = record.and_then(|of| of.get("features")).and_then(Item::as_array);
    names.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn add_entries(name: &str, table: &mut Table, added: &Table, recorded: &[String]) {
    for (key, item) in added.iter() {
        let is_stale = name == "features" && recorded.iter().any(|feature| feature == key);
        let stays = YIELDED.contains(&name);
        match table.get_mut(key) {
            None if is_stale => {}
            Some(Item::Table(inner)) => {
                if let Item::Table(added) = item {
                    add_entries(key, inner, added, recorded);
                }
            }
            Some(known) if stays => *known = item.clone(),
            Some(_) => {}
            None => {
                let mut item = item.clone();
                place_last(&mut item);
                table.insert(key, item);
                if let (Some(written), Some(mut ours)) = (added.key(key), table.key_mut(key)) {
                    *ours.leaf_decor_mut() = written.leaf_decor().clone();
                }
            }
        }
    }
}

/// A position after all generated tables.
const LAST: isize = 1 << 20;

fn add(new: &mut DocumentMut, old: &DocumentMut, key: &str, mut item: Item) {
    place_last(&mut item);
    new.insert(key, item);
    if let (Some(written), Some(mut ours)) = (old.key(key), new.key_mut(key)) {
        *ours.leaf_decor_mut() = written.leaf_decor().clone();
    }
}

/// Moves a table to the end. Tables are printed in the order of their original positions.
fn place_last(item: &mut Item) {
    match item {
        Item::Table(table) => {
            table.set_position(table.position().map(|at| at + LAST));
            for (_, inner) in table.iter_mut() {
                place_last(inner);
            }
        }
        Item::ArrayOfTables(tables) => {
            for table in tables.iter_mut() {
                table.set_position(table.position().map(|at| at + LAST));
            }
        }
        Item::None | Item::Value(_) => {}
    }
}

/// Keeps the user's own features in `default`.
fn switch_on_own(new: &mut DocumentMut, old: &DocumentMut, recorded: &[String]) {
    let own: Vec<String> = {
        let Some(features) = new.get("features").and_then(Item::as_table) else { return };
        let of_old = old.get("features").and_then(|of| of.get("default")).and_then(Item::as_array);
        let names = of_old.into_iter().flatten().filter_map(Value::as_str);
        let ours = features.get("default").and_then(Item::as_array);
        let is_ours = |name: &str| ours.into_iter().flatten().any(|one| one.as_str() == Some(name));
        let is_recorded = |name: &str| recorded.iter().any(|one| one == name);
        let own = names.filter(|name| !is_ours(name) && !is_recorded(name) && features.contains_key(name));
        own.map(str::to_owned).collect()
    };
    let default = new.get_mut("features").and_then(|of| of.get_mut("default")).and_then(Item::as_array_mut);
    if let Some(default) = default {
        default.extend(own);
    }
}

#[cfg(test)]
mod tests {
    use super::kept;

    const FRESH: &str = "# generated\n\n[package]\nname = \"a\"\n\n[package.metadata.clientwright]\nfeatures = [\"pets\"]\n\n\
        [features]\ndefault = [\"gzip\", \"pets\"]\npets = []\ngzip = [\"runtime/gzip\"]\n\n[dependencies]\nruntime = { path = \"runtime\" }\n";

    #[track_caller]
    fn check_kept(edit: &[(&str, &str)], expected: &[(&str, &str)]) {
        let change = |text: &str, edits: &[(&str, &str)]| {
            let mut text = text.to_owned();
            for (from, to) in edits {
                assert!(text.contains(from), "{from:?} in {text}");
                text = text.replace(from, to);
            }
            text
        };
        let merged = kept(FRESH, &change(FRESH, edit)).expect("a manifest");
        assert_eq!(merged, change(FRESH, expected));
        assert_eq!(kept(FRESH, &merged).as_ref(), Some(&merged), "a second run changes nothing");
    }

    #[test]
    fn what_was_added_survives() {
        check_kept(&[], &[]);
        let dependency = "runtime\" }\n\n# For the examples.\nanyhow = \"1\"\n";
        check_kept(&[("runtime\" }\n", dependency)], &[("runtime\" }\n", dependency)]);
        let first = "[dependencies]\nanyhow = \"1\"\nruntime";
        check_kept(
            &[("[dependencies]\nruntime", first)],
            &[("runtime\" }\n", "runtime\" }\nanyhow = \"1\"\n")],
        );
        let tables = "runtime\" }\n\n[lints.rust]\nunsafe_code = \"forbid\"\n\n# All crates.\n[workspace]\nmembers = [\"runtime\"]\n\n[[example]]\nname = \"a\"\n";
        check_kept(&[("runtime\" }\n", tables)], &[("runtime\" }\n", tables)]);
        let key = "name = \"a\"\nauthors = [\"Ann\"]\n";
        check_kept(&[("name = \"a\"\n", key)], &[("name = \"a\"\n", key)]);
        let target = "runtime\" }\n\n[target.'cfg(unix)'.dependencies]\nlibc = \"0.2\"\n";
        check_kept(&[("runtime\" }\n", target)], &[("runtime\" }\n", target)]);
    }

    #[test]
    fn features_of_a_run_go_with_their_tags_and_others_stay() {
        let own = [
            ("\"pets\"]\npets = []\n", "\"pets\", \"extra\"]\npets = []\n"),
            ("runtime/gzip\"]\n", "runtime/gzip\"]\nextra = [\"pets\"]\n"),
        ];
        check_kept(&own, &own);
        let stale =
            [("[\"pets\"]\n\n", "[\"pets\", \"shops\"]\n\n"), ("pets = []\n", "pets = []\nshops = []\n")];
        check_kept(&stale, &[]);
    }

    #[test]
    fn what_a_run_writes_is_its_own() {
        check_kept(&[("path = \"runtime\"", "path = \"../runtime\"")], &[]);
        assert_eq!(kept(FRESH, "this is = not TOML ["), None);
    }
}
