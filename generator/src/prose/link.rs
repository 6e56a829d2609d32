//! Which links a string may have, and the addresses in it that are links though nothing marks them.

use super::tree::Inline;

/// The longest target of a link.
const LONGEST: usize = 2048;

/// A link's target as documentation may have it: a page or an address of mail. What is relative to a page that is not
/// known, or would run something, is none.
pub(super) fn target(text: &str) -> Option<String> {
    let text = text.trim();
    let target = encoded(text);
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let start = target.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &target[scheme.len()..])
    });
    let is_page =
        rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['));
    let is_mail = target.strip_prefix("mailto:").is_some_and(is_mailbox);
    ((is_page || is_mail) && target.len() <= LONGEST).then_some(target)
}

/// The same of an address of mail between angle brackets.
pub(super) fn mail(text: &str) -> Option<String> {
    target(&format!("mailto:{text}"))
}

/// rustdoc takes what has no dot for the path of an item.
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

/// Text with the addresses in it as links; the pattern of an address, with names in braces, is code.
pub(super) fn with_links(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut searched = 0;
    while let Some(found) = rest.get(searched..).and_then(|rest| rest.find("http")) {
        let at = searched + found;
        let Some(length) = address(&rest[at..]) else {
            searched = at + 4;
            continue;
        };
        let (before, tail) = rest.split_at(at);
        let (address, after) = tail.split_at(length);
        let inline = match target(address).filter(|_| !address.contains(['{', '}'])) {
            Some(target) if target == address => Inline::Link(target, vec![Inline::Text(address.to_owned())]),
            _ => Inline::Code(address.to_owned()),
        };
        out.extend((!before.is_empty()).then(|| Inline::Text(before.to_owned())));
        out.push(inline);
        (rest, searched) = (after, 0);
    }
    out.extend((!rest.is_empty()).then(|| Inline::Text(rest.to_owned())));
    out
}

/// The length of the address that a string starts with.
fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].iter().find(|scheme| text.starts_with(**scheme))?.len();
    let rest = &text[scheme..];
    let is_end =
        |symbol: char| symbol.is_whitespace() || "<>[]()\"'`\\^|*,;\u{201c}\u{201d}".contains(symbol);
    let end = rest.find(is_end).unwrap_or(rest.len());
    let length = rest[..end].trim_end_matches(['.', ':', '!', '?', '_', '~']).len();
    (length > 0).then_some(scheme + length)
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
