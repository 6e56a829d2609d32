//! Values that are sentences: whole, they are names that nobody reads.

use std::collections::BTreeMap;

/// The most characters of a name that is easy to read.
const LONGEST: usize = 50;

/// So many words are a sentence rather than a name.
const FEWEST_WORDS: usize = 5;

/// So many words are looked at; of some of them nothing is left in a name.
const MOST_WORDS: usize = 30;

/// Calls values that are sentences by their first words, where no other begins with these. Each value stands with the name
/// that it has as a whole; `name` makes one.
pub(super) fn shorten(wanted: &mut [(&str, String)], name: impl Fn(&str) -> String) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, whole) in wanted.iter() {
        *counts.entry(whole.clone()).or_default() += 1;
    }
    for (value, whole) in wanted {
        let Some(short) = beginning(value, whole, &name) else { continue };
        let mut alike = 0;
        for (other, count) in counts.range(short.clone()..).take(2) {
            alike += if other.starts_with(&short) { *count } else { 0 };
        }
        if alike == 1 {
            *whole = short;
        }
    }
}

/// The name of as many first words as are easy to read; none if the value is no sentence, or short.
fn beginning(value: &str, whole: &str, name: &impl Fn(&str) -> String) -> Option<String> {
    if whole.chars().count() <= LONGEST || value.split_whitespace().count() < FEWEST_WORDS {
        return None;
    }
    let (mut words, mut short) = (String::new(), None);
    for word in value.split_whitespace().take(MOST_WORDS) {
        words.push_str(word);
        words.push(' ');
        let next = name(&words);
        if next.chars().count() > LONGEST {
            break;
        }
        short = Some(next);
    }
    short
}
