//! Compares two surfaces, and decides which version the changes need.

use super::change::{Change, Detail, Impact, Site, Sort};
use super::renames::{self, Renames};
use super::rules::{self, Pair};
use super::shared::{self, Joined};
use super::version::{self, Level};
use crate::surface::{Item, ItemKind, Surface};

/// The changes between two clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The package's name.
    pub package: String,
    /// The version of the old client.
    pub old_version: String,
    /// The version of the new client.
    pub new_version: String,
    /// The changes: breaking ones first, then by path.
    pub changes: Vec<Change>,
}

impl Report {
    /// The highest impact of its changes.
    pub fn impact(&self) -> Impact {
        self.changes.iter().map(Change::impact).max().unwrap_or_default()
    }

    /// The part of the version that must be raised.
    pub fn level(&self) -> Level {
        let is_news = |change: &Change| matches!(change.sort, Sort::Added | Sort::Deprecated);
        version::level(self.impact(), self.changes.iter().any(is_news), !self.changes.is_empty())
    }

    /// The version that must follow the old one.
    pub fn next_version(&self) -> Option<String> {
        version::next(&self.old_version, self.level())
    }

    /// Whether the new client's version is high enough for the changes.
    pub fn is_version_raised(&self) -> bool {
        match self.next_version() {
            Some(least) => version::is_at_least(&self.new_version, &least),
            None => self.old_version != self.new_version,
        }
    }

    /// The number of changes of a kind.
    pub fn count(&self, sort: Sort) -> usize {
        self.changes.iter().filter(|change| change.sort == sort).count()
    }
}

/// Compares two surfaces.
pub fn compare(old: &Surface, new: &Surface) -> Report {
    let (renames, before) = renames::found(old, new);
    let joined = shared::joined(&before, new);
    let comparison = Comparison { old, before: &before, new, renames: &renames, joined: &joined };
    let mut changes = comparison.renamed();
    changes.extend(comparison.removed());
    changes.extend(comparison.added_and_changed());
    changes.sort_by(|one, other| {
        let key = |change: &Change| (std::cmp::Reverse(change.impact()), change.path.clone(), change.kind);
        key(one).cmp(&key(other))
    });
    let package = |surface: &Surface| match surface.package() {
        Some((name, version)) => (name.to_owned(), version.to_owned()),
        None => Default::default(),
    };
    let ((_, old_version), (package, new_version)) = (package(old), package(new));
    Report { package, old_version, new_version, changes }
}

struct Comparison<'a> {
    old: &'a Surface,
    /// The old surface with the new names of renamed items.
    before: &'a Surface,
    new: &'a Surface,
    renames: &'a Renames,
    joined: &'a Joined,
}

impl Comparison<'_> {
    /// Renamed items. Items that belong to a renamed call are not listed separately.
    fn renamed(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for item in self.old.items() {
            let Some(to) = self.renames.get(&item.path) else { continue };
            let Some(new) = self.new.get(item.kind, to) else { continue };
            if item.kind == ItemKind::Accessor || self.is_part_of_renamed(item) {
                continue;
            }
            let action = format!("write `{}`", short(to));
            let detail = match self.new.get(ItemKind::Alias, &item.path) {
                Some(_) => Detail::new("the name; the old one is deprecated", Impact::None, action),
                None => Detail::new("the name", Impact::Rust, action),
            };
            changes.push(Change {
                sort: Sort::Renamed,
                kind: item.kind,
                path: to.clone(),
                from: Some(item.path.clone()),
                details: vec![detail.between(&item.path, to)],
                parts: 0,
                site: Site { pointer: self.new.place(new), ..Site::default() },
            });
        }
        changes
    }

    fn is_part_of_renamed(&self, item: &Item) -> bool {
        item.get("of").is_some_and(|of| self.renames.contains_key(of))
    }

    /// Removed items.
    fn removed(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for item in self.before.items() {
            if self.new.get(item.kind, &item.path).is_some()
                || self.is_part_of_another(item, self.before, self.new)
            {
                continue;
            }
            if let Some(kind) = self.new_kind(item) {
                changes.push(self.another_kind(item, kind));
                continue;
            }
            changes.push(Change {
                sort: Sort::Removed,
                kind: item.kind,
                path: item.path.clone(),
                from: None,
                details: vec![rules::removed(item)],
                parts: parts(self.before, item),
                site: Site { pointer: self.before.place(item), ..Site::default() },
            });
        }
        changes
    }

    /// The new kind of a type that kept its name but became another kind.
    fn new_kind(&self, item: &Item) -> Option<ItemKind> {
        let kinds = [ItemKind::Struct, ItemKind::Enum, ItemKind::Raw];
        if !kinds.contains(&item.kind) {
            return None;
        }
        kinds.into_iter().find(|kind| self.new.get(*kind, &item.path).is_some())
    }

    fn another_kind(&self, item: &Item, kind: ItemKind) -> Change {
        let detail = Detail::new("the kind of the type", Impact::Rust, "use it as its new kind");
        let place = self.new.get(kind, &item.path).map(|item| self.new.place(item)).unwrap_or_default();
        Change {
            sort: Sort::Changed,
            kind,
            path: item.path.clone(),
            from: None,
            details: vec![detail.between(item.kind.word(), kind.word())],
            parts: 0,
            site: Site { pointer: place, ..Site::default() },
        }
    }

    /// Whether an addition or removal is already part of another item's change.
    fn is_part_of_another(&self, item: &Item, own: &Surface, other: &Surface) -> bool {
        match item.kind {
            // It is part of the method's signature.
            ItemKind::Argument | ItemKind::Package => return true,
            // It is part of a renamed item.
            ItemKind::Alias
                if other.get(item.kind, &item.path).is_none() && self.renames.contains_key(&item.path) =>
            {
                return true;
            }
            // The aliased item got this name back.
            ItemKind::Alias if is_of_itself(item) => return true,
            ItemKind::Accessor => return other.get(ItemKind::Handle, &item.rust).is_none(),
            _ => {}
        }
        let Some(owner) = own.owner(item) else { return false };
        let Some(others) = other.get(owner.kind, &owner.path) else { return true };
        // It is reported for the shared enum.
        if owner.get("shared").is_some() && owner.get("shared") == others.get("shared") {
            return true;
        }
        match own.owner(owner) {
            Some(above) if owner.path != item.path => other.get(above.kind, &above.path).is_none(),
            _ => false,
        }
    }

    /// Added and changed items.
    fn added_and_changed(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for item in self.new.items() {
            match self.before.get(item.kind, &item.path) {
                Some(old) => changes.extend(self.changed(old, item)),
                None => changes.extend(self.added(item)),
            }
        }
        changes
    }

    fn added(&self, item: &Item) -> Option<Change> {
        let was = [ItemKind::Struct, ItemKind::Enum, ItemKind::Raw];
        let was_another =
            was.contains(&item.kind) && was.iter().any(|kind| self.before.get(*kind, &item.path).is_some());
        if was_another || self.is_part_of_another(item, self.new, self.before) {
            return None;
        }
        let mut details = vec![rules::added(item, is_sent(self.new, item))];
        details.extend(self.joining(item));
        Some(Change {
            sort: Sort::Added,
            kind: item.kind,
            path: item.path.clone(),
            from: None,
            details,
            parts: parts(self.new, item),
            site: Site { pointer: self.new.place(item), ..Site::default() },
        })
    }

    /// That types became the shared enum.
    fn joining(&self, item: &Item) -> Option<Detail> {
        if item.kind != ItemKind::Enum {
            return None;
        }
        self.joined.get(&item.path).map(shared::joining)
    }

    fn changed(&self, old: &Item, new: &Item) -> Option<Change> {
        if new.kind == ItemKind::Variant && self.is_part_of_another(new, self.new, self.before) {
            return None;
        }
        let pair = Pair { old, new, is_sent: is_sent(self.new, new), before: self.before, after: self.new };
        let mut details = pair.details();
        details.extend(self.joining(new));
        let is_deprecation =
            |detail: &Detail| detail.what == "deprecated" || detail.what == "the date of its end";
        if details.is_empty() {
            return None;
        }
        let sort = if details.iter().all(is_deprecation) { Sort::Deprecated } else { Sort::Changed };
        Some(Change {
            sort,
            kind: new.kind,
            path: new.path.clone(),
            from: None,
            details,
            parts: 0,
            site: Site { pointer: self.new.place(new), ..Site::default() },
        })
    }
}

/// Whether an alias, with new names, has the name of its own target.
fn is_of_itself(alias: &Item) -> bool {
    match alias.get("of") {
        Some(method) => method == alias.path,
        None => alias.path.ends_with(&alias.rust),
    }
}

/// Whether requests contain an item.
fn is_sent(surface: &Surface, item: &Item) -> bool {
    let owner = surface.owner(item).unwrap_or(item);
    owner.get("used").is_some_and(|used| used.split(',').any(|way| way == "sent"))
}

/// The number of parts of an item.
fn parts(surface: &Surface, item: &Item) -> usize {
    surface.below(&item.path).count()
}

/// The last segments of a path.
fn short(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
