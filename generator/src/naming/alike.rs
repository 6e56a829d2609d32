//! Values whose names would be equal: what distinguishes them instead of a number, which would depend on their order.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{is_identifier_part, sign};

/// Gives values with equal names others, if these are distinct: with their own capitals (`1m` and `1M` are
/// `N1m` and `N1M`), or else with words for their signs (`a.b` and `a_b` are `ADotB` and `AUnderscoreB`).
/// Each value is beside its name.
pub(super) fn tell_apart(wanted: &mut [(&str, String)]) {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, (_, name)) in wanted.iter().enumerate() {
        groups.entry(name).or_default().push(index);
    }
    let mut taken: BTreeSet<String> = groups.keys().map(|name| (*name).to_owned()).collect();
    let groups: Vec<Vec<usize>> = groups.into_values().filter(|group| group.len() > 1).collect();
    for group in groups {
        let values: Vec<(&str, &str)> = group
            .iter()
            .filter_map(|index| wanted.get(*index))
            .map(|(value, name)| (*value, name.as_str()))
            .collect();
        let Some(names) =
            distinct(&values, as_written, &taken).or_else(|| distinct(&values, with_signs, &taken))
        else {
            continue;
        };
        for (index, name) in group.into_iter().zip(names) {
            taken.insert(name.clone());
            if let Some((_, before)) = wanted.get_mut(index) {
                *before = name;
            }
        }
    }
}

/// The names of values, if no two are equal and none is another's.
fn distinct(
    values: &[(&str, &str)],
    name: fn(&str) -> Option<String>,
    taken: &BTreeSet<String>,
) -> Option<Vec<String>> {
    let mut names = Vec::with_capacity(values.len());
    let mut own = BTreeSet::new();
    for (value, before) in values {
        let name = name(value)?;
        let is_free = name == *before || !taken.contains(&name);
        if !is_free || !own.insert(name.clone()) {
            return None;
        }
        names.push(name);
    }
    Some(names)
}

/// The words of a value with a capital each, and all other letters as they are written.
fn as_written(value: &str) -> Option<String> {
    named(value.split(|symbol: char| symbol == '_' || !is_identifier_part(symbol)))
}

/// The same, with a word for each sign.
fn with_signs(value: &str) -> Option<String> {
    let mut spelled = String::new();
    for symbol in value.chars() {
        if symbol != '_' && is_identifier_part(symbol) {
            spelled.push(symbol);
        } else {
            spelled.push_str(&format!(" {} ", sign(symbol)?));
        }
    }
    named(spelled.split(' '))
}

fn named<'w>(words: impl Iterator<Item = &'w str>) -> Option<String> {
    let mut name = String::new();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    let first = name.chars().next()?;
    if first.is_ascii_digit() {
        name.insert(0, 'N');
    }
    if is_variant(&name) { Some(name) } else { None }
}

/// Whether a name can be a variant as it is.
pub(super) fn is_variant(name: &str) -> bool {
    const LONGEST: usize = 60;
    let starts = name.starts_with(char::is_uppercase) && name.starts_with(unicode_ident::is_xid_start);
    let is_part = |symbol: char| symbol != '_' && is_identifier_part(symbol);
    starts && name.chars().all(is_part) && name != "Self" && name.len() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::tell_apart;

    /// Each value with its name before, and its name after.
    fn check_apart(values: &[(&str, &str, &str)]) {
        let mut wanted: Vec<(&str, String)> =
            values.iter().map(|(value, name, _)| (*value, (*name).to_owned())).collect();
        tell_apart(&mut wanted);
        let found: Vec<&str> = wanted.iter().map(|(_, name)| name.as_str()).collect();
        let expected: Vec<&str> = values.iter().map(|(_, _, name)| *name).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn values_are_told_apart_by_capitals_and_signs() {
        check_apart(&[("1m", "N1m", "N1m"), ("1h", "N1h", "N1h"), ("1M", "N1m", "N1M")]);
        check_apart(&[("ASC", "Asc", "ASC"), ("asc", "Asc", "Asc")]);
        check_apart(&[("a.b", "AB", "ADotB"), ("aB", "AB", "AB"), ("a_b", "AB", "AUnderscoreB")]);
        check_apart(&[
            ("ASC", "Asc", "Asc"),
            ("asc", "Asc", "Asc"),
            ("aSC", "Asc", "Asc"),
            ("x", "ASC", "ASC"),
        ]);
        check_apart(&[("a b", "AB", "AB"), ("a\u{7}b", "AB", "AB")]);
        check_apart(&[("", "Empty", "Empty"), ("empty", "Empty", "Empty")]);
    }
}
