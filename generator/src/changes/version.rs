//! Which version changes require, in Cargo's scheme.

use std::fmt;

use super::change::Impact;

/// The part of a version that must be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing changed.
    None,
    /// No new public items, or (before 1.0) no breaking changes.
    Patch,
    /// New public items.
    Minor,
    /// Breaking changes.
    Major,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The level for changes of this impact. `has_news` says whether items were added or deprecated.
pub fn level(impact: Impact, has_news: bool, has_changes: bool) -> Level {
    match (impact.is_breaking(), has_news, has_changes) {
        (true, ..) => Level::Major,
        (false, true, _) => Level::Minor,
        (false, false, true) => Level::Patch,
        (false, false, false) => Level::None,
    }
}

/// The next version. Before 1.0, breaking changes raise the second number, and all others the third (Cargo,
/// "SemVer Compatibility").
pub fn next(version: &str, level: Level) -> Option<String> {
    let [major, minor, patch] = numbers(version)?;
    let next = match (level, major, minor) {
        (Level::None, ..) => return Some(version.to_owned()),
        (Level::Major, 0, 0) => [0, 0, patch.checked_add(1)?],
        (Level::Major, 0, _) => [0, minor.checked_add(1)?, 0],
        (Level::Major, ..) => [major.checked_add(1)?, 0, 0],
        (Level::Minor, 1.., _) => [major, minor.checked_add(1)?, 0],
        (Level::Minor | Level::Patch, ..) => [major, minor, patch.checked_add(1)?],
    };
    Some(next.map(|number| number.to_string()).join("."))
}

/// Whether a version is at least `least`.
pub fn is_at_least(version: &str, least: &str) -> bool {
    match (numbers(version), numbers(least)) {
        (Some(version), Some(least)) => version >= least,
        _ => version == least,
    }
}

/// The numbers of a version, without the text after `-` or `+`.
fn numbers(version: &str) -> Option<[u64; 3]> {
    let plain = version.split(['-', '+']).next()?;
    let mut numbers = plain.split('.').map(str::parse::<u64>);
    let three = [numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?];
    if numbers.next().is_none() { Some(three) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Level, is_at_least, next};

    fn check_next(version: &str, level: Level, expected: Option<&str>) {
        assert_eq!(next(version, level).as_deref(), expected, "{version} {level}");
    }

    #[test]
    fn versions_as_cargo_reads_them() {
        check_next("1.2.3", Level::Major, Some("2.0.0"));
        check_next("1.2.3", Level::Minor, Some("1.3.0"));
        check_next("1.2.3", Level::Patch, Some("1.2.4"));
        check_next("1.2.3", Level::None, Some("1.2.3"));
        check_next("0.2.3", Level::Major, Some("0.3.0"));
        check_next("0.2.3", Level::Minor, Some("0.2.4"));
        check_next("0.0.3", Level::Major, Some("0.0.4"));
        check_next("1.2.3-rc.1", Level::Patch, Some("1.2.4"));
        check_next("one", Level::Major, None);
    }

    #[test]
    fn versions_are_compared_by_number() {
        assert!(is_at_least("0.10.0", "0.9.1"));
        assert!(is_at_least("0.9.1", "0.9.1"));
        assert!(!is_at_least("0.9.0", "0.9.1"));
    }
}
