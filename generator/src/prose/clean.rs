//! Removes characters that control a terminal, are invisible, or change the direction of text.

/// The most characters of a text that are kept.
const LONGEST: usize = 32_768;

/// Replaces the rest of a text that is too long.
const CUT: &str = "\n\n(The document says more.)";

/// The text with only `\n` as line ends, without invisible characters, and with limited length.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut symbols = text.chars().peekable();
    let mut previous = ' ';
    let mut count = 0;
    while let Some(symbol) = symbols.next() {
        let next = symbols.peek().copied().unwrap_or(' ');
        let Some(kept) = kept(previous, symbol, next) else { continue };
        if count == LONGEST {
            out.push_str(CUT);
            break;
        }
        count += 1;
        out.push(kept);
        previous = kept;
    }
    out
}

/// The same in one line, with single spaces between words.
pub(super) fn clean_line(text: &str) -> String {
    let text = clean(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The replacement for a character, depending on its neighbours.
fn kept(previous: char, symbol: char, next: char) -> Option<char> {
    match symbol {
        // Most of all.
        ' '..='~' => Some(symbol),
        // In `\r\n`, the `\n` is kept.
        '\r' if next == '\n' => None,
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(symbol),
        '\u{b}' | '\u{c}' => Some(' '),
        _ if is_hidden_or_control(previous, symbol, next) => None,
        _ => Some(symbol),
    }
}

/// Whether a character, after cleaning, would control the output or be invisible.
pub(super) fn is_hidden_or_control(previous: char, symbol: char, next: char) -> bool {
    if symbol == '\n' {
        return false;
    }
    // These join or separate letters in some scripts, and combine emoji.
    let is_within = !previous.is_ascii() && !is_invisible(previous);
    match symbol {
        '\u{200c}' | '\u{200d}' => !is_within || next.is_ascii() || is_invisible(next),
        '\u{fe0e}' | '\u{fe0f}' => !is_within,
        _ => symbol.is_control() || is_invisible(symbol),
    }
}

/// Whether it is a format character (Unicode category Cf), a filler or a variation selector.
fn is_invisible(symbol: char) -> bool {
    matches!(
        symbol,
        '\u{ad}'
            | '\u{34f}'
            | '\u{600}'..='\u{605}'
            | '\u{61c}'
            | '\u{6dd}'
            | '\u{70f}'
            | '\u{890}'..='\u{891}'
            | '\u{8e2}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{fffe}'..='\u{ffff}'
            | '\u{110bd}'
            | '\u{110cd}'
            | '\u{13430}'..='\u{1345f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{clean, clean_line};

    #[test]
    fn what_cannot_be_seen_goes() {
        let cases = [
            ("\u{feff}    a", "    a"),
            ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
            ("a\0b\u{1b}c\u{9d}d\u{202e}e\u{2066}f", "abcdef"),
            ("a\u{200d}b\u{fe0f}", "ab"),
            ("\u{26a0}\u{fe0f} \u{1f469}\u{200d}\u{1f4bb}", "\u{26a0}\u{fe0f} \u{1f469}\u{200d}\u{1f4bb}"),
            ("\u{645}\u{6cc}\u{200c}\u{62e}", "\u{645}\u{6cc}\u{200c}\u{62e}"),
        ];
        for (text, expected) in cases {
            assert_eq!(clean(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_is_a_line() {
        assert_eq!(clean_line("\u{200b}    a\u{a0} b\nc\n"), "a b c");
    }

    #[test]
    fn an_enormous_text_is_cut() {
        let text = clean(&"a".repeat(super::LONGEST + 1));
        assert_eq!(text.len(), super::LONGEST + super::CUT.len());
        assert!(text.ends_with("more.)"));
    }
}
