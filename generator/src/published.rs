//! The names in an earlier client of a document, which the same items keep.

use std::collections::BTreeMap;

use crate::template::placeholders;

/// The published names of one document's client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The types, sorted by name.
    pub types: Vec<PublishedType>,
    /// The operations, by method and path without the names of path parameters; several if only those differ.
    pub operations: BTreeMap<String, Vec<PublishedOperation>>,
    /// The file and type name of each tag, by tag.
    pub tags: BTreeMap<String, (String, String)>,
    /// Deprecated names of types, with the new names.
    pub aliases: BTreeMap<String, String>,
    /// Whether items that the document renames get their old name as an alias.
    pub has_aliases: bool,
    /// The common error type of all operations.
    pub error: Option<String>,
    /// The constants of headers, by wire name, or by wire name and a call.
    pub headers: PublishedNames,
    /// The constants of webhooks, by [`webhook_key`].
    pub webhooks: PublishedNames,
    /// The types of credentials, by [`credential_key`].
    pub credentials: PublishedNames,
    /// The types of servers. Their URLs are their places.
    pub servers: Vec<PublishedType>,
}

/// Names by a key that identifies the item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedNames(BTreeMap<String, Option<String>>);

impl PublishedNames {
    /// Adds a name. If two items have the same key, neither is known.
    pub fn add(&mut self, key: String, name: &str) {
        let is_known = self.0.contains_key(&key);
        self.0.insert(key, if is_known { None } else { Some(name.to_owned()) });
    }

    /// The name for a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_deref()
    }
}

/// A published type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedType {
    /// Its name.
    pub name: String,
    /// The place that it was named after.
    pub place: String,
    /// Its fields, variants or views.
    pub members: Vec<PublishedMember>,
}

/// A part of a type, or an input of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedMember {
    /// Its wire name.
    pub wire: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub of: String,
    /// Whether it is the variant for all other values.
    pub is_rest: bool,
}

/// A published operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedOperation {
    /// The path, with the names of parameters.
    pub path: String,
    /// The `operationId`.
    pub id: String,
    /// The type with its method.
    pub handle: String,
    /// The name of its method.
    pub method: String,
    /// Earlier names of its method.
    pub aliases: Vec<String>,
    /// The type of its call.
    pub call: String,
    /// Its enums, by their role.
    pub enums: BTreeMap<String, PublishedType>,
    /// The names of the shared enums that its enums are, by their role.
    pub shared: BTreeMap<String, String>,
    /// Its inputs: first the required ones in the order of arguments. The wire name comes after the location.
    pub inputs: Vec<PublishedMember>,
}

impl Published {
    /// The operation with this method and path.
    pub fn operation(&self, method: &str, path: &str) -> Option<&PublishedOperation> {
        match self.operations.get(&key(method, path))?.as_slice() {
            [only] => Some(only),
            several => several.iter().find(|one| one.path == path),
        }
    }

    /// The type of the server with this URL.
    pub fn server(&self, url: &str) -> Option<&PublishedType> {
        self.servers.iter().find(|server| server.place == url)
    }

    /// The type with this name.
    pub fn named(&self, name: &str) -> Option<&PublishedType> {
        let found = self.types.binary_search_by(|one| one.name.as_str().cmp(name));
        self.types.get(found.ok()?)
    }
}

impl PublishedType {
    /// The names of members, by wire name.
    pub fn names(&self) -> BTreeMap<&str, &str> {
        let mut names = BTreeMap::new();
        for member in self.members.iter().filter(|member| !member.is_rest) {
            names.entry(&*member.wire).or_insert(&*member.name);
        }
        names
    }

    /// The name of the only member with this wire name.
    pub fn only_member(&self, wire: &str) -> Option<&str> {
        let mut members = self.members.iter().filter(|member| !member.is_rest && member.wire == wire);
        match (members.next(), members.next()) {
            (Some(only), None) => Some(&only.name),
            _ => None,
        }
    }

    /// The name of the only variant or view with this type, whether it is boxed or not.
    pub fn holder(&self, of: &str) -> Option<&str> {
        let of = without_pointers(of);
        let held = |member: &&PublishedMember| !member.is_rest && without_pointers(&member.of) == of;
        let mut members = self.members.iter().filter(held);
        match (members.next(), members.next()) {
            (Some(only), None) => Some(&only.name),
            _ => None,
        }
    }

    /// The name of the variant for all other values.
    pub fn rest(&self) -> Option<&str> {
        Some(&self.members.iter().find(|member| member.is_rest)?.name)
    }
}

impl PublishedOperation {
    /// The index and name of an input.
    pub fn input(&self, location: &str, wire: &str) -> Option<(usize, &str)> {
        let key = input_key(location, wire);
        let place = self.inputs.iter().position(|input| input.wire == key)?;
        Some((place, &self.inputs.get(place)?.name))
    }

    /// The index of the parameter that was in a path where this one is now, if it only has another name.
    pub fn renamed_in_path(&self, wire: &str, path: &str) -> Option<usize> {
        let place = placeholders(path).position(|name| name == wire)?;
        let earlier = placeholders(&self.path).nth(place)?;
        if placeholders(path).any(|name| name == earlier) {
            return None;
        }
        Some(self.input("path", earlier)?.0)
    }
}

/// The key of a header: its name, and a call if the name is not enough.
pub fn header_key(wire: &str, call: &str) -> String {
    format!("{} {call}", wire.to_ascii_lowercase())
}

/// The key of a webhook: its method and name, and the operation that requests it.
pub fn webhook_key(method: &str, wire: &str, asked_by: &str) -> String {
    format!("{method} {wire} {asked_by}")
}

/// The key of a credential: its scheme and how it is sent, without URLs and header names, which may change.
pub fn credential_key(sent_as: &str) -> String {
    sent_as.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// The key of an input. A call has only one body, so its name does not matter.
pub fn input_key(location: &str, wire: &str) -> String {
    if location == "body" { location.to_owned() } else { format!("{location} {wire}") }
}

/// The key of an operation: its method, and its path without the names of parameters.
pub fn key(method: &str, path: &str) -> String {
    let mut out = format!("{method} ");
    let mut depth = 0_usize;
    for symbol in path.chars() {
        match symbol {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => continue,
            _ => {}
        }
        out.push(symbol);
    }
    out
}

/// A type without the pointers to parts of it, such as `Option<User>` for `Option<Box<User>>`.
fn without_pointers(of: &str) -> String {
    let mut out = String::with_capacity(of.len());
    let mut are_pointers = Vec::new();
    for part in of.split_inclusive(['<', '>', ',', '(']) {
        let name = part.trim_start();
        if matches!(name, "Box<" | "Link<") {
            are_pointers.push(true);
            out.push_str(&part[..part.len() - name.len()]);
            continue;
        }
        if name.ends_with('<') {
            are_pointers.push(false);
        }
        let ends_pointer = name.ends_with('>') && are_pointers.pop() == Some(true);
        out.push_str(if ends_pointer { &part[..part.len() - 1] } else { part });
    }
    out
}

/// Whether two texts have the same words, ignoring case and punctuation.
pub fn is_same_words(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    one == other || letters(one) == letters(other) && letters(one).chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::without_pointers;

    #[test]
    fn pointers_make_no_other_type() {
        assert_eq!(without_pointers("Box<User>"), "User");
        assert_eq!(without_pointers("Option<Box<User>>"), "Option<User>");
        assert_eq!(without_pointers("Vec<Link<User>>"), "Vec<User>");
        assert_eq!(without_pointers("(Box<User>,String,)"), "(User,String,)");
        assert_eq!(without_pointers("BTreeMap<String, Box<User>>"), "BTreeMap<String, User>");
        assert_eq!(without_pointers("MailBox<User>"), "MailBox<User>");
    }
}
