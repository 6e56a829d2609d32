//! Decides which links are allowed, and finds addresses in plain text.

use super::tree::Inline;

/// The longest target of a link.
const LONGEST: usize = 2048;

/// The target of a link if it is a web page or a mail address. Relative links and other schemes are refused,
/// since the base is unknown, or the link could run code.
pub(super) fn target(text: &str) -> Option<String> {
    let text = text.trim();
    let target = encoded(text);
    let is_mail = target.strip_prefix("mailto:").is_some_and(is_mailbox);
    if target.len() > LONGEST || !(is_page(&target) || is_mail) {
        return None;
    }
    Some(target)
}

fn is_page(target: &str) -> bool {
    for scheme in ["https://", "http://"] {
        let Some((start, rest)) = target.split_at_checked(scheme.len()) else { continue };
        if start.eq_ignore_ascii_case(scheme) {
            return rest.starts_with(|first: char| first.is_alphanumeric() || first == '[');
        }
    }
    false
}

/// The same for a mail address in angle brackets.
pub(super) fn mail(text: &str) -> Option<String> {
    target(&format!("mailto:{text}"))
}

/// rustdoc reads an address without a dot as the path of an item.
fn is_mailbox(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_plain = |symbol: char| symbol.is_ascii_alphanumeric() || ".-_+%".contains(symbol);
    let host = host.split_once('?').map_or(host, |(host, _)| host);
    !name.is_empty()
        && name.chars().all(is_plain)
        && host.chars().all(is_plain)
        && host.trim_matches('.').contains('.')
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for symbol in text.chars() {
        match symbol {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '*' => {
                out.push_str(&format!("%{:02X}", u32::from(symbol)))
            }
            symbol if symbol.is_whitespace() => {}
            symbol => out.push(symbol),
        }
    }
    out
}

/// Text with addresses turned into links. A URL pattern with names in braces becomes code.
pub(super) fn with_links(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut searched = 0;
    while let Some(found) = rest[searched..].find("http") {
        let at = searched + found;
        let Some(length) = address(&rest[at..]) else {
            searched = at + 4;
            continue;
        };
        let (before, tail) = rest.split_at(at);
        let (address, after) = tail.split_at(length);
        push_text(&mut out, before);
        let is_pattern = address.contains(['{', '}']);
        out.push(match target(address) {
            Some(target) if target == address && !is_pattern => {
                Inline::Link(target, vec![Inline::Text(address.to_owned())])
            }
            _ => Inline::Code(address.to_owned()),
        });
        (rest, searched) = (after, 0);
    }
    push_text(&mut out, rest);
    out
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        out.push(Inline::Text(text.to_owned()));
    }
}

/// The length of the address at the start of the text.
fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].iter().find(|scheme| text.starts_with(**scheme))?.len();
    let rest = &text[scheme..];
    let is_end =
        |symbol: char| symbol.is_whitespace() || "<>[]()\"'`\\^|*,;\u{201c}\u{201d}".contains(symbol);
    let end = rest.find(is_end).unwrap_or(rest.len());
    let length = rest[..end].trim_end_matches(['.', ':', '!', '?', '_', '~']).len();
    if length == 0 { None } else { Some(scheme + length) }
}

#[cfg(test)]
mod tests {
    use super::{address, mail, target};

    #[test]
    fn targets() {
        let cases = [
            ("https://a.b/c d", Some("https://a.b/c%20d")),
            ("HTTP://a.b", Some("HTTP://a.b")),
            ("mailto:a@b.c", Some("mailto:a@b.c")),
            ("mailto:a@b", None),
            ("javascript:a()", None),
            ("java\nscript:a()", None),
            ("data:text/html,a", None),
            ("/guide", None),
            ("guide.html", None),
            ("#part", None),
            ("//a.b", None),
            ("https://", None),
            ("i32", None),
        ];
        for (text, expected) in cases {
            assert_eq!(target(text).as_deref(), expected, "{text}");
        }
        assert_eq!(mail("a@b.c").as_deref(), Some("mailto:a@b.c"));
    }

    #[test]
    fn addresses_end_before_what_ends_a_sentence() {
        assert_eq!(address("https://a.b/c_d. More"), Some("https://a.b/c_d".len()));
        assert_eq!(address("https://a.b)"), Some("https://a.b".len()));
        assert_eq!(address("https:// a"), None);
        assert_eq!(address("https://..."), None);
    }
}
