//! Scopes, in which each name is used only once.

use std::collections::{BTreeMap, BTreeSet};

use super::ident::TypeName;
use super::reserved::{OPERATION_FILE, hides_type};
use super::single::type_name;

/// A set of names. Names that differ only in case count as equal, as in file names on some systems.
#[derive(Clone, Debug)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// The next number to try for a name, so that many equal names do not all count from 2.
    numbers: BTreeMap<String, usize>,
    /// What is equal for names that must not be.
    key: fn(&str) -> String,
}

impl Scope {
    /// A scope in which these names are already taken.
    pub fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|name| key(name)).collect(), numbers: BTreeMap::new(), key }
    }

    /// The scope of a file of operations.
    pub fn of_operations() -> Self {
        Self::new(
            &[
                &OPERATION_FILE[..],
                &["File", "Bytes64", "Bytes64Url", "Json", "Link", "OpenTuple", "BTreeMap"],
            ]
            .concat(),
        )
    }

    /// The scope of a handle's methods, without names of functions that have an established meaning in Rust.
    pub fn of_methods() -> Self {
        Self::new(&["new", "clone", "as_ref", "borrow", "deref"])
    }

    /// The scope of an enum's variants, which are in no file: names may differ only in capitals.
    pub fn of_variants() -> Self {
        Self { key: str::to_owned, ..Self::new(&[]) }
    }

    /// Claims the name if it is free, else the name with the first free number, after `separator` (`'\0'` for
    /// none).
    pub fn claim(&mut self, name: &str, separator: char) -> String {
        if self.taken.insert((self.key)(name)) {
            return name.to_owned();
        }
        let plain = name.trim_start_matches("r#");
        // A number after a digit needs a separator to be readable.
        let ends_in_digit = plain.ends_with(|last: char| last.is_ascii_digit());
        let separator = match separator {
            '\0' if ends_in_digit => "_".to_owned(),
            '\0' => String::new(),
            separator => separator.to_string(),
        };
        // A name that already ends in an escaping underscore does not get a second one.
        let stem = plain.trim_end_matches('_');
        let number = self.numbers.entry((self.key)(&format!("{stem}{separator}"))).or_insert(2);
        loop {
            let numbered = format!("{stem}{separator}{number}");
            *number += 1;
            if self.taken.insert((self.key)(&numbered)) {
                return numbered;
            }
        }
    }

    /// Claims the name if it is free, and returns whether it was.
    pub fn claim_free(&mut self, name: &str) -> bool {
        self.taken.insert((self.key)(name))
    }

    /// Claims an earlier name of a type, if it is a valid name and free.
    pub fn claim_published(&mut self, name: &str) -> Option<TypeName> {
        let made = type_name(name);
        let is_name = made.as_str() == name && !hides_type(name);
        if is_name && self.taken.insert((self.key)(name)) { Some(made) } else { None }
    }

    /// Claims the first candidate that is free and shadows nothing, else the last one with a number.
    pub fn claim_type<C: AsRef<str>>(&mut self, candidates: impl IntoIterator<Item = C>) -> TypeName {
        let mut last = None;
        for candidate in candidates {
            let name = type_name(candidate.as_ref());
            if !hides_type(name.as_str()) && self.taken.insert((self.key)(name.as_str())) {
                return name;
            }
            last = Some(name);
        }
        let last = last.as_ref().map_or("Object", TypeName::as_str);
        let last = if hides_type(last) { format!("{last}Object") } else { last.to_owned() };
        TypeName::new(self.claim(&last, '\0'))
    }
}

/// The key of a name: without `r#` and in lower case.
fn key(name: &str) -> String {
    name.trim_start_matches("r#").to_ascii_lowercase()
}
