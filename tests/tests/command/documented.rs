//! The commands that the pages show: each has this subcommand with these options.

use std::fs;

use super::{run, text};

/// The pages for users of the command.
const PAGES: [&str; 6] = [
    "README.md",
    "docs/changes.md",
    "docs/diagnostics.md",
    "docs/library.md",
    "docs/settings.md",
    "docs/real-documents.md",
];

/// The lines of a page that call the command, without what follows them.
fn calls(page: &str) -> Vec<String> {
    let lines = page.lines().filter_map(|line| line.strip_prefix("clientwright "));
    lines
        .map(|line| line.split([' ', '\t']).take_while(|word| *word != "#").collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn pages_show_commands_that_there_are() {
    let mut count = 0;
    for page in PAGES {
        for call in calls(&fs::read_to_string(xtask::root().join(page)).unwrap()) {
            count += 1;
            let mut words = call.split_whitespace();
            let subcommand = words.next().unwrap();
            let help = run(&xtask::root(), &[subcommand, "--help"]);
            assert!(help.status.success(), "{page}: {call}");
            let help = text(&help.stdout);
            for option in words.filter(|word| word.starts_with("--") && word.len() > 2) {
                let option = option.split('=').next().unwrap();
                assert!(help.contains(option), "{page}: {call}: there is no {option}");
            }
        }
    }
    assert!(count > 12, "the commands were not found: {count}");
}
