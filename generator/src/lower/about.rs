//! What a package registry shows about a document's client.

use crate::ir::About;
use crate::prose::page;
use crate::spec::Spec;

/// Licences that documents use, as SPDX identifiers.
const LICENSES: &[&str] = &[
    "0BSD",
    "AGPL-3.0-only",
    "AGPL-3.0-or-later",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CC-BY-4.0",
    "EUPL-1.2",
    "GPL-2.0-only",
    "GPL-2.0-or-later",
    "GPL-3.0-only",
    "GPL-3.0-or-later",
    "ISC",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "MIT",
    "MPL-2.0",
    "Unlicense",
    "Zlib",
];

/// Other names of licences, in lower case and without `license`, `version` and punctuation.
const SPOKEN: &[(&str, &str)] = &[
    ("apache 2", "Apache-2.0"),
    ("apache 2 0", "Apache-2.0"),
    ("apache2", "Apache-2.0"),
    ("bsd 3 clause", "BSD-3-Clause"),
    ("bsd 2 clause", "BSD-2-Clause"),
    ("mit", "MIT"),
    ("mozilla public 2 0", "MPL-2.0"),
    ("mpl 2 0", "MPL-2.0"),
];

/// What the document says of itself.
pub(super) fn about(spec: &Spec) -> About {
    About {
        license: spec.license.as_deref().and_then(license),
        homepage: spec.homepage.as_deref().and_then(page),
    }
}

/// The SPDX expression for a licence; `None` for unknown names.
fn license(text: &str) -> Option<String> {
    let is_known = |word: &str| LICENSES.contains(&word);
    let words: Vec<&str> = text.split(' ').collect();
    let (names, signs): (Vec<_>, Vec<_>) = words.iter().enumerate().partition(|(index, _)| index % 2 == 0);
    let is_expression = names.len() == signs.len() + 1
        && names.iter().all(|(_, name)| is_known(name))
        && signs.iter().all(|(_, sign)| matches!(**sign, "OR" | "AND"));
    if is_expression {
        return Some(text.to_owned());
    }
    let lower = text.to_lowercase();
    let words = lower.split(|symbol: char| !symbol.is_ascii_alphanumeric());
    let said: Vec<&str> = words.filter(|word| !matches!(*word, "" | "license" | "version" | "the")).collect();
    let said = said.join(" ");
    let found = SPOKEN.iter().find(|(name, _)| *name == said);
    found.map(|(_, identifier)| (*identifier).to_owned())
}

#[cfg(test)]
mod tests {
    use super::license;

    #[test]
    fn licences_are_read_by_identifier_or_by_name() {
        let cases = [
            ("MIT", Some("MIT")),
            ("MIT License", Some("MIT")),
            ("Apache 2.0", Some("Apache-2.0")),
            ("The Apache License, Version 2.0", Some("Apache-2.0")),
            ("MIT OR Apache-2.0", Some("MIT OR Apache-2.0")),
            ("MIT OR", None),
            ("MIT Apache-2.0", None),
            ("Proprietary", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(license(text).as_deref(), expected, "{text:?}");
        }
    }
}
