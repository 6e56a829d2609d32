//! Brings the parts of a paragraph into a form that Markdown can express: nothing empty, spaces outside of
//! emphasis, and nothing nested in itself.

use super::clean::clean;
use super::link;
use super::tree::{Inline, text_of};

/// What is around a part.
#[derive(Clone, Copy, Default)]
struct Within {
    emphasis: bool,
    strong: bool,
    strike: bool,
    link: bool,
}

/// The parts of a paragraph.
pub(super) fn tidy(inlines: Vec<Inline>) -> Vec<Inline> {
    let (_, line, _) = trimmed(within(inlines, Within::default()));
    linked(line)
}

/// The same without emphasis, which may be parsed wrongly next to punctuation.
pub(super) fn plain(inlines: Vec<Inline>) -> Vec<Inline> {
    let flat = inlines.into_iter().flat_map(|inline| match inline {
        Inline::Emphasis(of) | Inline::Strong(of) | Inline::Strike(of) => plain(of),
        Inline::Link(target, of) => vec![Inline::Link(target, plain(of))],
        other => vec![other],
    });
    tidy(flat.collect())
}

fn within(inlines: Vec<Inline>, cx: Within) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => push_text(&mut out, &collapsed(&text)),
            Inline::Code(text) => {
                let text = collapsed(&text).trim().to_owned();
                if !text.is_empty() {
                    push(&mut out, Inline::Code(text));
                }
            }
            Inline::Break => push_break(&mut out),
            Inline::Own(text) => out.push(Inline::Own(text)),
            Inline::Emphasis(of) if !cx.emphasis => {
                wrap(&mut out, within(of, Within { emphasis: true, ..cx }), Inline::Emphasis);
            }
            Inline::Strong(of) if !cx.strong => {
                wrap(&mut out, within(of, Within { strong: true, ..cx }), Inline::Strong);
            }
            Inline::Strike(of) if !cx.strike => {
                wrap(&mut out, within(of, Within { strike: true, ..cx }), Inline::Strike);
            }
            Inline::Link(target, of) if !cx.link => push_link(&mut out, &target, of, cx),
            Inline::Emphasis(of) | Inline::Strong(of) | Inline::Strike(of) | Inline::Link(_, of) => {
                within(of, cx).into_iter().for_each(|inline| push(&mut out, inline));
            }
        }
    }
    out
}

fn push_link(out: &mut Vec<Inline>, target: &str, of: Vec<Inline>, cx: Within) {
    let Some(target) = link::target(&clean(target)) else {
        within(of, cx).into_iter().for_each(|inline| push(out, inline));
        return;
    };
    let of = within(of, Within { link: true, ..cx });
    let of = if text_of(&of).trim().is_empty() { vec![Inline::Text(target.clone())] } else { of };
    wrap(out, of, |of| Inline::Link(target, of));
}

/// Moves spaces and line ends from the edges to the outside.
fn wrap(out: &mut Vec<Inline>, of: Vec<Inline>, outer: impl FnOnce(Vec<Inline>) -> Inline) {
    let (before, of, after) = trimmed(of);
    if before {
        push_text(out, " ");
    }
    if !of.is_empty() {
        push(out, outer(of));
    }
    if after {
        push_text(out, " ");
    }
}

/// The parts without blanks at both edges, and whether there were any.
fn trimmed(mut of: Vec<Inline>) -> (bool, Vec<Inline>, bool) {
    let before = trim(&mut of, true);
    let after = trim(&mut of, false);
    (before, of, after)
}

fn trim(of: &mut Vec<Inline>, at_start: bool) -> bool {
    let mut is_blank = false;
    loop {
        let index = if at_start { 0 } else { of.len().saturating_sub(1) };
        match of.get_mut(index) {
            Some(Inline::Break) => {}
            Some(Inline::Text(text)) => {
                let rest = if at_start { text.trim_start() } else { text.trim_end() };
                is_blank |= rest.len() < text.len();
                *text = rest.to_owned();
                if !text.is_empty() {
                    return is_blank;
                }
            }
            _ => return is_blank,
        }
        is_blank = true;
        of.remove(index);
    }
}

/// Adds a part. It is merged with an adjacent part of the same kind.
fn push(out: &mut Vec<Inline>, inline: Inline) {
    match (out.last_mut(), inline) {
        (_, Inline::Text(text)) => push_text(out, &text),
        (_, Inline::Break) => push_break(out),
        (Some(Inline::Emphasis(last)), Inline::Emphasis(of))
        | (Some(Inline::Strong(last)), Inline::Strong(of))
        | (Some(Inline::Strike(last)), Inline::Strike(of)) => {
            of.into_iter().for_each(|inline| push(last, inline));
        }
        (Some(Inline::Code(last)), Inline::Code(text)) => last.push_str(&text),
        (_, inline) => out.push(inline),
    }
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    match out.last_mut() {
        Some(Inline::Text(last)) => {
            last.push_str(if last.ends_with(' ') { text.trim_start() } else { text });
        }
        Some(Inline::Break) if text.trim_start().is_empty() => {}
        Some(Inline::Break) => out.push(Inline::Text(text.trim_start().to_owned())),
        _ if text.is_empty() => {}
        _ => out.push(Inline::Text(text.to_owned())),
    }
}

fn push_break(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        *last = last.trim_end().to_owned();
        if last.is_empty() {
            out.pop();
        }
    }
    if !matches!(out.last(), Some(Inline::Break)) {
        out.push(Inline::Break);
    }
}

/// Replaces each run of white space by one space.
fn collapsed(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    for symbol in text.chars() {
        match symbol.is_whitespace() {
            true if out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(symbol),
        }
    }
    out
}

/// Turns addresses in text into links.
fn linked(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                link::with_links(&text).into_iter().for_each(|inline| push(&mut out, inline))
            }
            Inline::Emphasis(of) => out.push(Inline::Emphasis(linked(of))),
            Inline::Strong(of) => out.push(Inline::Strong(linked(of))),
            Inline::Strike(of) => out.push(Inline::Strike(linked(of))),
            other => out.push(other),
        }
    }
    out
}
