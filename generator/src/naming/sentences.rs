//! Shortens values that are sentences, since their full names would be unreadable.

use std::collections::BTreeMap;

/// The longest readable name, in characters.
const LONGEST: usize = 50;

/// A value with at least this many words is a sentence.
const FEWEST_WORDS: usize = 5;

/// The most words of a value that are tried.
const MOST_WORDS: usize = 30;

/// Names sentences after their first words, if no other name starts with these. Each value comes with its
/// full name; `name` makes a name from words.
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

/// The name from as many first words as are readable; `None` if the value is not a sentence or is short.
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
