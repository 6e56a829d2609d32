//! Makes foreign text safe to show: documents, file names, keys and messages must not control a terminal or a
//! build server.

/// The longest text that is shown, in characters.
pub const MAX_SHOWN: usize = 1_000;

/// The text in one line of printable characters. Characters that control a terminal, change the direction of
/// text or are invisible become Rust escapes, and long text is cut. Everything that the generator prints or
/// reports passes through this function.
pub fn shown(text: &str) -> String {
    let mut out = String::new();
    for (count, (at, symbol)) in text.char_indices().enumerate() {
        if count == MAX_SHOWN {
            let rest = text.get(at..).unwrap_or_default().chars().count();
            return format!("{out}… ({rest} more characters)");
        }
        if must_be_escaped(symbol) || begins_command(text, at) {
            push_escaped(&mut out, symbol);
        } else {
            out.push(symbol);
        }
    }
    out
}

fn push_escaped(out: &mut String, symbol: char) {
    match symbol {
        '\n' | '\r' | '\t' => out.extend(symbol.escape_default()),
        _ => out.extend(symbol.escape_unicode()),
    }
}

/// Whether it is a control character (C0 or C1), a line separator, a direction mark or override (Unicode
/// Standard Annex 9), or has no glyph.
fn must_be_escaped(symbol: char) -> bool {
    symbol.is_control()
        || matches!(symbol,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a command for a build server starts here: `::name::` at the start of a string, or `##[name]`,
/// `##vso[name]` or `##teamcity[name` anywhere.
fn begins_command(text: &str, at: usize) -> bool {
    let (before, rest) = text.split_at(at);
    if rest.starts_with("::") {
        return before.trim().is_empty();
    }
    let Some(name) = rest.strip_prefix("##") else { return false };
    name.trim_start_matches(|symbol: char| symbol.is_ascii_alphabetic()).starts_with('[')
}

#[cfg(test)]
mod tests {
    use super::{MAX_SHOWN, shown};

    #[test]
    fn what_steers_is_escaped_and_the_rest_stays() {
        for (text, expected) in [
            ("a name", "a name"),
            ("größer 名前 🎉 a::b # ## c", "größer 名前 🎉 a::b # ## c"),
            ("two\nlines\r\n\ttab", "two\\nlines\\r\\n\\ttab"),
            ("\u{1b}[31mred\u{7}\u{7f}", "\\u{1b}[31mred\\u{7}\\u{7f}"),
            ("\u{9b}31m\u{85}", "\\u{9b}31m\\u{85}"),
            ("\u{202e}txt\u{2066}\u{2069}\u{200f}", "\\u{202e}txt\\u{2066}\\u{2069}\\u{200f}"),
            ("a\u{2028}b\u{feff}\u{e0041}", "a\\u{2028}b\\u{feff}\\u{e0041}"),
            ("::warning::x", "\\u{3a}:warning::x"),
            ("  ::warning::x", "  \\u{3a}:warning::x"),
            ("a ##[error]b", "a \\u{23}#[error]b"),
            ("##vso[task]b ##teamcity[x", "\\u{23}#vso[task]b \\u{23}#teamcity[x"),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        let text = "ä".repeat(MAX_SHOWN);
        assert_eq!(shown(&text), text);
        assert_eq!(shown(&format!("{text}\u{1b}\u{1b}")), format!("{text}… (2 more characters)"));
    }

    /// The text after the cut is only counted, not searched for commands.
    #[test]
    fn signs_of_commands_cost_nothing() {
        assert!(shown(&"#".repeat(1 << 20)).chars().count() < MAX_SHOWN * 2);
        assert!(shown(&format!("##{}", "a".repeat(1 << 20))).starts_with("##a"));
    }
}
