//! Splits HTML in a text into tags and text.

use pulldown_cmark::{Event, Parser};

/// A part of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Html {
    Text(String),
    Open { name: String, attributes: Vec<(String, String)>, is_whole: bool },
    Close(String),
}

/// Splits HTML into tags and text. Comments, declarations and instructions are dropped; anything else that is
/// not a tag is text.
pub(super) fn parts(text: &str) -> Vec<Html> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at = rest.find('<').unwrap_or(rest.len());
        let (before, tail) = rest.split_at(at);
        push_text(&mut parts, before);
        let (part, taken) = markup(tail);
        parts.extend(part);
        rest = tail.get(taken..).unwrap_or_default();
    }
    parts
}

fn push_text(parts: &mut Vec<Html>, text: &str) {
    if !text.is_empty() {
        parts.push(Html::Text(decoded(text)));
    }
}

/// The markup at a `<`, and its length.
fn markup(text: &str) -> (Option<Html>, usize) {
    if text.is_empty() {
        return (None, 0);
    }
    if text.starts_with("<!--") {
        // `<!-->` and `<!--->` are complete comments.
        return (None, through(text, 2, "-->"));
    }
    if text.starts_with("<?") {
        return (None, through(text, 0, "?>"));
    }
    if text.starts_with("<!") {
        return (None, through(text, 0, ">"));
    }
    match tag(text) {
        Some((part, taken)) => (Some(part), taken),
        None => (Some(Html::Text("<".into())), 1),
    }
}

/// The length of the text up to and including `end`, which is searched from an index; the whole length if it
/// is not found.
fn through(text: &str, from: usize, end: &str) -> usize {
    match text[from..].find(end) {
        Some(at) => from + at + end.len(),
        None => text.len(),
    }
}

fn tag(text: &str) -> Option<(Html, usize)> {
    let is_close = text.starts_with("</");
    let start = if is_close { 2 } else { 1 };
    let rest = text.get(start..)?;
    if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let is_end = |symbol: char| symbol.is_whitespace() || matches!(symbol, '>' | '/' | '<');
    let length = rest.char_indices().take(LONGEST_TAG).find(|(_, symbol)| is_end(*symbol))?.0;
    let said = &rest[..length];
    // Unknown names are text, so their case is kept.
    let name = match said.to_ascii_lowercase() {
        name if is_element(&name) => name,
        _ => said.to_owned(),
    };
    let end = end_of_tag(rest)?;
    let inner = rest.get(length..end)?;
    let part = match is_close {
        true => Html::Close(name),
        false => {
            Html::Open { name, attributes: attributes(inner), is_whole: inner.trim_end().ends_with('/') }
        }
    };
    Some((part, start + end + 1))
}

/// The longest tag, in characters.
const LONGEST_TAG: usize = 4096;

/// The index of the `>` outside of quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, symbol) in text.char_indices().take(LONGEST_TAG) {
        match (quote, symbol) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(symbol),
            (Some(open), symbol) if open == symbol => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(text: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|symbol: char| symbol.is_whitespace() || symbol == '/');
        let end = rest.find(|symbol: char| symbol.is_whitespace() || symbol == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let Some(after) = after.trim_start().strip_prefix('=') else {
            if name.is_empty() {
                return attributes;
            }
            rest = after;
            continue;
        };
        let (value, after) = attribute_value(after.trim_start());
        attributes.push((name.to_ascii_lowercase(), decoded(value)));
        rest = after;
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}

/// The longest name of a character reference.
const LONGEST_NAME: usize = 32;

/// The text with character references replaced. The Markdown parser knows the names.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        match entity(tail) {
            Some((symbol, taken)) => {
                out.push_str(&symbol);
                rest = &tail[taken..];
            }
            None => {
                out.push('&');
                rest = &tail[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character for the reference at the start of the text, and the length of the reference.
fn entity(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().take(LONGEST_NAME).position(|byte| byte == b';')?;
    let entity = text.get(..=end)?;
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"#;".contains(&byte);
    if !entity[1..].bytes().all(is_part) {
        return None;
    }
    Some((named(entity)?, entity.len()))
}

fn named(entity: &str) -> Option<String> {
    let text = Parser::new(entity).find_map(|event| match event {
        Event::Text(text) => Some(text.to_string()),
        _ => None,
    });
    // The parser drops a space that is alone in a line.
    match text {
        Some(text) if text != entity => Some(text),
        Some(_) => None,
        None => Some(" ".to_owned()),
    }
}

/// Whether it is an element of HTML. Other names in angle brackets are text.
pub(super) fn is_element(name: &str) -> bool {
    const NAMES: &str = " a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br \
        button canvas caption center circle cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed \
        fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img \
        input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup \
        option output p param path picture pre progress q rect rp rt ruby s samp script search section select small source \
        span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt \
        u ul var video wbr xmp ";
    NAMES.contains(&format!(" {name} "))
}

#[cfg(test)]
mod tests {
    use super::{Html, decoded, parts};

    #[test]
    fn tags_and_text() {
        let open = |name: &str, attributes: &[(&str, &str)]| Html::Open {
            name: name.into(),
            attributes: attributes.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
            is_whole: false,
        };
        let found = parts("a <A HREF='b?c&amp;d' x>e</a><!-- <b> -->f<!DOCTYPE x> < 1");
        let expected = [
            Html::Text("a ".into()),
            open("a", &[("href", "b?c&d")]),
            Html::Text("e".into()),
            Html::Close("a".into()),
            Html::Text("f".into()),
            Html::Text(" ".into()),
            Html::Text("<".into()),
            Html::Text(" 1".into()),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn characters_by_name_and_number() {
        assert_eq!(decoded("a &lt;b&gt; &amp;&#65;&nosuch; & &nbsp;c&"), "a <b> &A&nosuch; & \u{a0}c&");
        assert_eq!(decoded("&#32;&#x41;"), " A");
    }
}
