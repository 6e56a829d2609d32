//! The names of an earlier client of a document, which the same items keep.

use std::collections::BTreeMap;

/// What was published of one document's client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The types, in the order of their names.
    pub types: Vec<PublishedType>,
    /// The operations, by method and path; the names of the path's parameters do not count.
    pub operations: BTreeMap<String, PublishedOperation>,
    /// The files and the types of the tags, by the tags.
    pub tags: BTreeMap<String, (String, String)>,
    /// The names of types that the document renamed, each with that of now.
    pub aliases: BTreeMap<String, String>,
    /// Whether what the document renames has its old name too.
    pub has_aliases: bool,
    /// The type that was the error of all operations.
    pub error: Option<String>,
    /// The constants of headers, by the names on the wire, and by these with a call that has them.
    pub headers: PublishedNames,
    /// The constants of webhooks, by what they are called with.
    pub webhooks: PublishedNames,
    /// The types of credentials, by what they are made of.
    pub credentials: PublishedNames,
    /// The types of servers, by their addresses, which are their places.
    pub servers: Vec<PublishedType>,
}

/// Names by what distinguishes the items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedNames(BTreeMap<String, Option<String>>);

impl PublishedNames {
    /// Adds a name; of two that nothing distinguishes neither is known.
    pub fn add(&mut self, key: String, name: &str) {
        let is_known = self.0.contains_key(&key);
        self.0.insert(key, if is_known { None } else { Some(name.to_owned()) });
    }

    /// The name of what this tells.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_deref()
    }
}

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedType {
    /// Its name.
    pub name: String,
    /// The place that gave it the name.
    pub place: String,
    /// Its fields, variants or views.
    pub members: Vec<PublishedMember>,
}

/// A part of a type, or an input of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedMember {
    /// What it is on the wire.
    pub wire: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub of: String,
    /// Whether it is the variant for all other values.
    pub is_rest: bool,
}

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedOperation {
    /// Its id.
    pub id: String,
    /// The type that its method belongs to.
    pub handle: String,
    /// Its method.
    pub method: String,
    /// Names of its method that the document has changed since.
    pub aliases: Vec<String>,
    /// The type of its call.
    pub call: String,
    /// The enums that belong to it, by what they are for.
    pub enums: BTreeMap<String, PublishedType>,
    /// Its inputs, those that every call has first and in the order of the arguments; the name on the wire stands behind where it goes.
    pub inputs: Vec<PublishedMember>,
}

impl Published {
    /// The operation of a method and a path.
    pub fn operation(&self, method: &str, path: &str) -> Option<&PublishedOperation> {
        self.operations.get(&key(method, path))
    }

    /// The type of a server of this address.
    pub fn server(&self, url: &str) -> Option<&PublishedType> {
        self.servers.iter().find(|server| server.place == url)
    }

    /// The type of this name.
    pub fn named(&self, name: &str) -> Option<&PublishedType> {
        let found = self.types.binary_search_by(|one| one.name.as_str().cmp(name));
        self.types.get(found.ok()?)
    }
}

impl PublishedType {
    /// The names of the members, by what they are on the wire.
    pub fn names(&self) -> BTreeMap<&str, &str> {
        let mut names = BTreeMap::new();
        for member in self.members.iter().filter(|member| !member.is_rest) {
            names.entry(&*member.wire).or_insert(&*member.name);
        }
        names
    }

    /// The same, unless several members are this on the wire.
    pub fn only_member(&self, wire: &str) -> Option<&str> {
        let mut members = self.members.iter().filter(|member| !member.is_rest && member.wire == wire);
        match (members.next(), members.next()) {
            (Some(only), None) => Some(&only.name),
            _ => None,
        }
    }

    /// The name of the variant that holds this type, unless several do.
    pub fn holder(&self, of: &str) -> Option<&str> {
        let held = |member: &&PublishedMember| {
            let plain =
                member.of.trim_start_matches("Box<").trim_start_matches("Link<").trim_end_matches('>');
            !member.is_rest && plain == of
        };
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
    /// The place of an input among those of this operation, and its name.
    pub fn input(&self, location: &str, wire: &str) -> Option<(usize, &str)> {
        let key = input_key(location, wire);
        let place = self.inputs.iter().position(|input| input.wire == key)?;
        Some((place, &self.inputs.get(place)?.name))
    }
}

/// What a header is: its name, and a call that has it if the name alone does not tell it.
pub fn header_key(wire: &str, call: &str) -> String {
    format!("{} {call}", wire.to_ascii_lowercase())
}

/// What a call of the service is: its method, its name, and the operation that requests it.
pub fn webhook_key(method: &str, wire: &str, asked_by: &str) -> String {
    format!("{method} {wire} {asked_by}")
}

/// What a credential is: its scheme and how that is used, of what is said of it; addresses and names of headers may change.
pub fn credential_key(sent_as: &str) -> String {
    sent_as.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// What an input is on the wire; a call has one body, whatever it is called.
pub fn input_key(location: &str, wire: &str) -> String {
    if location == "body" { location.to_owned() } else { format!("{location} {wire}") }
}

/// A method and a path without the names of its parameters.
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

/// Whether two texts are the same words, whatever their case and the signs between them.
pub fn is_same_words(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    one == other || letters(one) == letters(other) && letters(one).chars().any(char::is_alphabetic)
}
