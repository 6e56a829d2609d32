//! The impact of each difference of an item: a rule for each kind of item and each fact.

use std::collections::BTreeSet;

use super::change::{Detail, Impact};
use crate::surface::{Item, ItemKind, Surface, arguments, names, operation_key};
use crate::template::placeholders;

/// An item in both surfaces.
pub(super) struct Pair<'a> {
    pub(super) old: &'a Item,
    pub(super) new: &'a Item,
    /// For parts of types: whether requests contain it.
    pub(super) is_sent: bool,
    pub(super) before: &'a Surface,
    pub(super) after: &'a Surface,
}

impl Pair<'_> {
    /// The differences of the item.
    pub(super) fn details(&self) -> Vec<Detail> {
        let mut details = Vec::new();
        if self.old.rust != self.new.rust {
            details.extend(self.rust());
        }
        let facts: BTreeSet<&str> =
            self.old.facts.iter().chain(self.new.facts.iter()).map(|(name, _)| name).collect();
        for fact in facts {
            let before = self.old.get(fact).unwrap_or(unwritten(fact));
            let after = self.new.get(fact).unwrap_or(unwritten(fact));
            if before != after {
                let found = self.fact(fact, before, after);
                details.extend(found.map(|detail| detail.between(before, after)));
            }
        }
        details
    }

    /// The difference in the Rust code.
    fn rust(&self) -> Option<Detail> {
        let (old, new) = (self.old.rust.as_str(), self.new.rust.as_str());
        let detail = match self.new.kind {
            // Arguments are part of the method's signature, and the package's version is not a change of its
            // items.
            ItemKind::Argument | ItemKind::Package => return None,
            // An alias of the same item; that item was renamed again.
            ItemKind::Alias if self.old.get("of").is_some() && self.old.get("of") == self.new.get("of") => {
                return None;
            }
            ItemKind::Operation => return self.signature(),
            ItemKind::Credential => return Some(constructor(old, new).between(old, new)),
            ItemKind::Call => Detail::new("the result of the call", Impact::Rust, "use the new result"),
            ItemKind::Accessor => {
                Detail::new("the type of the operations", Impact::Rust, "name the new type")
            }
            ItemKind::Variant => {
                Detail::new("the content of the variant", Impact::Rust, "match the new content")
            }
            ItemKind::Enum => Detail::new("the kind of the enum", Impact::Rust, "use it as its new kind"),
            ItemKind::Setter => Detail::new("the type of the input", Impact::Rust, "pass the new type"),
            ItemKind::Field => {
                Detail::new("the type of the field", Impact::Rust, "read and set the new type")
            }
            ItemKind::Pages => {
                Detail::new("the type of the items", Impact::Rust, "take items of the new type")
            }
            _ => Detail::new("the type", Impact::Rust, "use the new type"),
        };
        Some(detail.between(old, new))
    }

    /// The difference in the arguments of a method, compared by their wire names.
    fn signature(&self) -> Option<Detail> {
        let (old, new) = (self.old.rust.as_str(), self.new.rust.as_str());
        let ((before, gave), (after, gives)) = (arguments(old), arguments(new));
        let types =
            |list: &[(&str, &str)]| -> Vec<String> { list.iter().map(|(_, of)| (*of).to_owned()).collect() };
        let detail = if types(&before) != types(&after) {
            Detail::new("the arguments", Impact::Rust, "pass its new arguments")
        } else if let Some(detail) = self.meaning() {
            detail
        } else if gave != gives {
            Detail::new("the type of the call", Impact::Rust, "name the new type")
        } else {
            Detail::new("the names of the arguments", Impact::None, "")
        };
        Some(detail.between(old, new))
    }

    /// The difference in what the arguments of a method are, in their order, whatever their names.
    fn meaning(&self) -> Option<Detail> {
        let (mut before, mut after) = (wires(self.before, self.old), wires(self.after, self.new));
        if before == after {
            return None;
        }
        before.sort_unstable();
        after.sort_unstable();
        let action = if before == after {
            "pass the arguments in the new order: the compiler cannot tell them apart"
        } else {
            "pass what the new arguments mean: the compiler cannot tell them from the old ones"
        };
        Some(Detail::new("the meaning of the arguments", Impact::Wire, action))
    }

    /// The difference in method and path. The names in a path are not sent.
    fn http(&self) -> Detail {
        let is_same =
            self.new.kind == ItemKind::Operation && operation_key(self.old) == operation_key(self.new);
        if !is_same {
            return Detail::new("method and path", Impact::Wire, "check that the service has the new path");
        }
        // Otherwise the signature says it.
        let moved = if self.old.rust == self.new.rust { self.meaning() } else { None };
        moved.unwrap_or_else(|| Detail::new("the names in the path", Impact::None, ""))
    }

    fn fact(&self, fact: &str, before: &str, after: &str) -> Option<Detail> {
        let wire = |what: &str, action: &str| Some(Detail::new(what, Impact::Wire, action));
        let none = |what: &str| Some(Detail::new(what, Impact::None, ""));
        match fact {
            "deprecated" if after.is_empty() => none("no longer deprecated"),
            "deprecated" => Some(Detail::new("deprecated", Impact::None, "prepare for its end")),
            "sunset" => Some(Detail::new("the date of its end", Impact::None, "stop using it by then")),
            "wire" | "value" => wire("the name on the wire", "check that the service knows the new name"),
            "is" => wire("the fixed value", "check the code that reads the old value"),
            "form" | "named-by" | "encodings" | "style" | "in" => {
                wire("how it is written", "check that the service accepts the new form")
            }
            "names" if has_all(after, before, ',') => none("further values that name it"),
            "names" => wire("the values that name it", "check the code that sends or reads the old values"),
            "http" => Some(self.http()),
            "server" => wire("the server", "check that the call goes to the right address"),
            "urls" => self.servers(before, after),
            "status" => wire("the status", "check the code that relies on the status"),
            "media-types" if self.new.kind == ItemKind::Variant => {
                if has_all(after, before, ',') {
                    return none("further media types");
                }
                wire("the media type", "check what the service responds")
            }
            "media-types" => wire("the media type", "check that the service accepts the new media type"),
            "accept" if has_all(after, before, ',') => none("further media types of responses"),
            "accept" => wire("the media types that it requests", "check what the service responds"),
            "default" => wire("the default", "set the value if you rely on the old default"),
            "bounds" => self.bounds(after),
            "required" => self.required(after),
            "unsent" if after.is_empty() => none("sent with requests now"),
            "unsent" => wire("no longer sent with requests", "the service does not receive it any more"),
            "security" if has_all(after, before, '|') => none("further alternatives of credentials"),
            "security" => {
                wire("the credentials that it needs", "build the client with one of these credentials")
            }
            "scopes" => self.scopes(before, after),
            "features" => features(before, after),
            "new" if before.is_empty() => none("a constructor"),
            "new" if after.is_empty() => {
                Some(Detail::new("the constructor is removed", Impact::Rust, "name the fields that are set"))
            }
            "new" => Some(Detail::new("the constructor", Impact::Rust, "pass its new arguments")),
            "sent-as" => wire("how the credential is used", "check that the credential is still right"),
            "plain" if after.is_empty() => None,
            "plain" => {
                let action = "use it only as a type: it is another name of `Call` now";
                Some(Detail::new("it has no optional inputs", Impact::Rust, action))
            }
            "rule" => none("how its pages are requested"),
            // Its name and its variants are the same as before.
            "shared" if before.is_empty() => None,
            "shared" => {
                let action = "name this type where code takes the responses of several operations";
                Some(Detail::new("the type that it is another name of", Impact::Rust, action))
            }
            _ => None,
        }
    }

    /// Clients use the first server by default.
    fn servers(&self, before: &str, after: &str) -> Option<Detail> {
        let first = |urls: &str| urls.split(' ').next().unwrap_or_default().to_owned();
        if first(before) == first(after) {
            return Some(Detail::new("the servers after the first", Impact::None, ""));
        }
        let action = "set `base_url` to keep the old one";
        Some(Detail::new("where calls go", Impact::Wire, action))
    }

    fn bounds(&self, after: &str) -> Option<Detail> {
        let is_input = matches!(self.new.kind, ItemKind::Argument | ItemKind::Setter);
        if after.is_empty() || !(is_input || self.is_sent) {
            return Some(Detail::new("the bounds of the value", Impact::None, ""));
        }
        Some(Detail::new("the bounds of the value", Impact::Wire, "check that values are within the bounds"))
    }

    /// The Rust type is the same, but `None` is left out in one version and written as null in the other.
    fn required(&self, after: &str) -> Option<Detail> {
        if self.old.rust != self.new.rust || !self.is_sent {
            return None;
        }
        let what = if after.is_empty() {
            "left out where it is `None`"
        } else {
            "written as null where it is `None`"
        };
        Some(Detail::new(what, Impact::Wire, "check what `None` means for the service"))
    }

    fn scopes(&self, before: &str, after: &str) -> Option<Detail> {
        let separator = if after.contains('|') || before.contains('|') { '|' } else { ',' };
        let is_any = separator == '|';
        let is_wider = if is_any { has_all(after, before, '|') } else { has_all(before, after, ',') };
        if after.is_empty() || is_wider && !before.is_empty() {
            return Some(Detail::new("the scopes that it needs", Impact::None, ""));
        }
        Some(Detail::new("the scopes that it needs", Impact::Wire, "request a token with the new scopes"))
    }
}

/// The value of a fact that an item does not have.
fn unwritten(fact: &str) -> &'static str {
    if fact == "accept" { "application/json" } else { "" }
}

/// Whether a list contains all elements of another.
fn has_all(list: &str, of: &str, separator: char) -> bool {
    let elements = |text: &str| -> BTreeSet<String> {
        text.split(separator).map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
    };
    !of.is_empty() && elements(list).is_superset(&elements(of))
}

/// If an item needs other features, it disappears for users who did not choose those.
fn features(before: &str, after: &str) -> Option<Detail> {
    let impact = match after.is_empty() || has_all(after, before, '|') {
        true => Impact::None,
        false => Impact::Rust,
    };
    let action = if impact == Impact::None { "" } else { "turn on one of these features, if not all are on" };
    Some(Detail::new("the features that it needs", impact, action))
}

/// All arguments of a constructor are strings, so that the compiler only checks how many there are.
fn constructor(old: &str, new: &str) -> Detail {
    let (before, after) = (names(old), names(new));
    if before.len() != after.len() || old.split('(').next() != new.split('(').next() {
        return Detail::new("the constructor", Impact::Rust, "pass its new parts");
    }
    let sets: [BTreeSet<&str>; 2] = [before.iter().copied().collect(), after.iter().copied().collect()];
    if before != after && sets[0] == sets[1] {
        return Detail::new("the order of the parts", Impact::Wire, "pass the parts in the new order");
    }
    Detail::new("the names of the parts", Impact::None, "")
}

/// The wire identities of a method's arguments, in order.
fn wires(surface: &Surface, method: &Item) -> Vec<String> {
    let (list, _) = arguments(&method.rust);
    list.iter().map(|(name, _)| wire_of(surface, method, name)).collect()
}

/// The wire identity of an argument: its location and name. In a path, its position is sent and not its name,
/// and a request has only one body.
fn wire_of(surface: &Surface, method: &Item, name: &str) -> String {
    let name = name.trim_start_matches("r#");
    let Some(argument) = surface.get(ItemKind::Argument, &format!("{}({name})", method.path)) else {
        return name.to_owned();
    };
    let location = argument.get("in").unwrap_or_default();
    match (location, position(method, argument.wire())) {
        ("body", _) => location.to_owned(),
        ("path", Some(position)) => format!("{location} {position}"),
        _ => format!("{location} {}", argument.wire()),
    }
}

/// The position of a parameter among those of the path.
fn position(method: &Item, wire: &str) -> Option<usize> {
    placeholders(method.get("http")?).position(|name| name == wire)
}

/// The detail for an added item.
pub(super) fn added(item: &Item, is_sent: bool) -> Detail {
    let is_set = item.get("is").is_some() || item.get("unsent").is_some() || item.get("required").is_none();
    if item.kind == ItemKind::Field && is_sent && !is_set {
        let action = "set it: a request has an empty value otherwise";
        return Detail::new("a request must have it", Impact::Wire, action).between("", &item.rust);
    }
    Detail::new("", Impact::None, "").between("", &item.rust)
}

/// The detail for a removed item.
pub(super) fn removed(item: &Item) -> Detail {
    let action = match item.kind {
        ItemKind::Operation => "remove the call",
        ItemKind::Field => "remove the field",
        ItemKind::Variant if item.get("rest").is_some() => "match only the other variants",
        ItemKind::Variant => "match the variant for unlisted values",
        ItemKind::Setter => "pass it as an argument, or remove it",
        ItemKind::From => "name the variant",
        ItemKind::Feature => "turn on another feature",
        ItemKind::Pages => "request each page with a call",
        ItemKind::Credential => "build the client with another credential",
        _ => "do without it",
    };
    Detail::new("", Impact::Rust, action).between(&item.rust, "")
}
