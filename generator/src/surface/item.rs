//! The items of a client's public surface: their Rust paths and types, and facts about requests and
//! responses.

use std::collections::BTreeMap;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What an item is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ItemKind {
            $($(#[$doc])* $name,)*
        }

        impl ItemKind {
            /// The word for it.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// The kind of a word.
            pub fn of_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// The package with its version.
    Package = "package",
    /// A feature of the package.
    Feature = "feature",
    /// The servers of a document.
    Servers = "servers",
    /// A method of the client that leads to a tag's operations.
    Accessor = "accessor",
    /// A type of a credential.
    Credential = "credential",
    /// The type of a tag's operations.
    Handle = "handle",
    /// The method of an operation.
    Operation = "fn",
    /// What a call is, and what it gives.
    Call = "call",
    /// An input that every call has.
    Argument = "argument",
    /// An input that a call may have.
    Setter = "setter",
    /// The items of a list over all pages.
    Pages = "pages",
    /// A struct.
    Struct = "struct",
    /// A field of a struct.
    Field = "field",
    /// An enum.
    Enum = "enum",
    /// A variant of an enum.
    Variant = "variant",
    /// A type that keeps a value unchanged.
    Raw = "raw",
    /// A method that reads such a value as a type.
    View = "view",
    /// A conversion into an enum.
    From = "from",
    /// The name of the errors of all operations.
    Error = "error",
    /// The name that a type or a method had before the document renamed it.
    Alias = "alias",
    /// A constant: of a header, a webhook or a plan.
    Constant = "const",
}

/// An item of the surface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its kind.
    pub kind: ItemKind,
    /// Its Rust path, followed by a dot and a member for some kinds.
    pub path: String,
    /// Its Rust type or signature.
    pub rust: String,
    /// Further facts, by name.
    pub facts: Facts,
    /// Its place in the document as a JSON pointer; empty if it is that of its owner.
    pub place: String,
}

/// Facts by name, as a sorted list: most items have one or none, and a map takes half a kilobyte for one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(String, String)>);

impl Facts {
    /// Adds a fact, which replaces one with the same name.
    pub fn insert(&mut self, name: &str, value: String) {
        match self.find(name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => {
                self.0.reserve_exact(1);
                self.0.insert(at, (name.to_owned(), value));
            }
        }
    }

    /// A fact by name.
    pub fn get(&self, name: &str) -> Option<&str> {
        Some(&self.0.get(self.find(name).ok()?)?.1)
    }

    /// All names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}

impl Item {
    /// An item without facts and place.
    pub fn new(kind: ItemKind, path: impl Into<String>, rust: impl Into<String>) -> Self {
        Self { kind, path: path.into(), rust: rust.into(), facts: Facts::default(), place: String::new() }
    }

    /// Adds a fact, unless its value is empty.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.facts.insert(name, value);
        }
        self
    }

    /// Adds a fact without a value, if it is true.
    #[must_use]
    pub fn mark(self, name: &str, is_true: bool) -> Self {
        if is_true { self.fact(name, "yes") } else { self }
    }

    /// Sets the place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }

    /// A fact by name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.facts.get(name)
    }

    /// The wire name of a field or input. It is the Rust name unless a fact says otherwise.
    pub fn wire(&self) -> &str {
        self.get("wire").unwrap_or_else(|| self.name())
    }

    /// The last segment of the path.
    pub fn name(&self) -> &str {
        let end = self.path.trim_end_matches(')');
        end.rsplit(['.', ':', '(']).next().unwrap_or(end)
    }

    /// The path of the item that contains this one, if there is one.
    pub fn owner(&self) -> Option<&str> {
        match self.kind {
            ItemKind::Field | ItemKind::View | ItemKind::Setter | ItemKind::Pages | ItemKind::From => {
                Some(self.path.split_once('.')?.0)
            }
            ItemKind::Argument => Some(self.path.split_once('(')?.0),
            ItemKind::Variant => Some(self.path.rsplit_once("::")?.0),
            _ => None,
        }
    }
}

/// The public surface of a client, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    items: BTreeMap<(String, ItemKind), Item>,
}

impl Surface {
    /// Adds an item.
    pub fn add(&mut self, item: Item) {
        self.items.insert((item.path.clone(), item.kind), item);
    }

    /// The items, sorted by path.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// The items whose path starts with this one.
    pub fn under<'s>(&'s self, path: &'s str) -> impl Iterator<Item = &'s Item> {
        let start = (path.to_owned(), ItemKind::Package);
        let near = self.items.range(start..).map(|(_, item)| item);
        near.take_while(move |item| item.path.starts_with(path))
    }

    /// The parts of the item with this path.
    pub fn below<'s>(&'s self, path: &'s str) -> impl Iterator<Item = &'s Item> {
        self.under(path).filter(move |item| item.owner().is_some_and(|owner| owner == path))
    }

    /// The item of this kind and path.
    pub fn get(&self, kind: ItemKind, path: &str) -> Option<&Item> {
        self.items.get(&(path.to_owned(), kind))
    }

    /// The name and version of the package.
    pub fn package(&self) -> Option<(&str, &str)> {
        let package = self.items().find(|item| item.kind == ItemKind::Package)?;
        Some((&package.path, &package.rust))
    }

    /// The place of an item, or of the nearest owner with one.
    pub fn place(&self, item: &Item) -> String {
        if !item.place.is_empty() {
            return item.place.clone();
        }
        let Some(owner) = self.owner(item) else { return String::new() };
        let place = match self.owner(owner) {
            Some(above) if owner.place.is_empty() => &above.place,
            _ => &owner.place,
        };
        if item.kind == ItemKind::Field && !place.is_empty() {
            let (properties, wire) = ("properties", item.wire().replace('~', "~0").replace('/', "~1"));
            return format!("{place}/{properties}/{wire}");
        }
        place.clone()
    }

    /// The item that contains another.
    pub fn owner(&self, item: &Item) -> Option<&Item> {
        let path = item.get("of").or(item.owner())?;
        let kinds = [ItemKind::Struct, ItemKind::Enum, ItemKind::Raw, ItemKind::Call, ItemKind::Operation];
        kinds.into_iter().find_map(|kind| self.get(kind, path))
    }
}

impl Extend<Item> for Surface {
    fn extend<I: IntoIterator<Item = Item>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.add(item));
    }
}

impl FromIterator<Item> for Surface {
    fn from_iter<I: IntoIterator<Item = Item>>(items: I) -> Self {
        let mut surface = Self::default();
        surface.extend(items);
        surface
    }
}
