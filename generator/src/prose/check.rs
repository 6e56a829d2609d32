//! Checks documentation by parsing it as rustdoc does. It may have no code except the generator's, no HTML,
//! and only allowed links.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::clean::is_hidden_or_control;
use super::language::is_known;
use super::link::target;
use super::parse::EXTENSIONS;

/// The information after the fence of the generator's own samples. Documents cannot have it, since only known
/// languages are kept.
pub(super) const SAMPLE: &str = "no_run";

/// The information after the fence of a README's program.
pub(crate) const PROGRAM: &str = "rust,no_run";

/// Describes everything in a doc comment that a document must not put there.
pub fn faults(markdown: &str) -> Vec<String> {
    let mut faults = hidden_characters(markdown);
    // rustdoc tries to resolve these, so they count as links.
    let mut resolve =
        |broken: BrokenLink<'_>| Some((CowStr::from(broken.reference.to_string()), CowStr::from("")));
    let options = EXTENSIONS | Options::ENABLE_SMART_PUNCTUATION;
    let mut events = Parser::new_with_broken_link_callback(markdown, options, Some(&mut resolve));
    let mut in_link = false;
    let mut in_code = false;
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                faults.extend(fault_of_code(&kind));
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                in_link = true;
                let next = events.next();
                if !is_allowed(link_type, &dest_url, next.as_ref()) {
                    faults.push(format!("a link to `{dest_url}`"));
                }
                in_link &= next != Some(Event::End(TagEnd::Link));
            }
            Event::End(TagEnd::Link) => in_link = false,
            Event::Start(Tag::Image { dest_url, .. }) => faults.push(format!("an image `{dest_url}`")),
            Event::Start(Tag::HtmlBlock) => faults.push("a block of HTML".into()),
            Event::Html(text) | Event::InlineHtml(text) => faults.push(format!("HTML: `{text}`")),
            Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                faults.push("a footnote".into());
            }
            Event::Text(text) if !in_link && !in_code && has_address(&text) => {
                faults.push(format!("an address that is not a link: `{text}`"));
            }
            _ => {}
        }
    }
    faults
}

fn fault_of_code(kind: &CodeBlockKind<'_>) -> Option<String> {
    match kind {
        CodeBlockKind::Indented => Some("code by indentation, which is a test".into()),
        CodeBlockKind::Fenced(info) if is_known(info) => None,
        CodeBlockKind::Fenced(info) => Some(format!("code of the language `{info}`, which may be a test")),
    }
}

/// Whether a link is allowed. Documents may link to pages and mail addresses; only the generator links to
/// items, and the text of those links is always code.
fn is_allowed(of: LinkType, to: &str, text: Option<&Event<'_>>) -> bool {
    let to = if of == LinkType::Email { format!("mailto:{to}") } else { to.to_owned() };
    if target(&to).as_deref() == Some(to.as_str())
        && matches!(of, LinkType::Inline | LinkType::Autolink | LinkType::Email)
    {
        return true;
    }
    let is_path = |path: &str| {
        let path = path.trim_matches('`');
        path.split("::").all(|name| {
            !name.is_empty() && name.chars().all(|symbol| symbol == '_' || symbol.is_alphanumeric())
        })
    };
    let Some(Event::Code(name)) = text else { return false };
    match of {
        LinkType::ShortcutUnknown => is_path(name) && to.trim_matches('`') == &**name,
        LinkType::Inline => is_path(name) && is_path(&to) && to.starts_with("Client::"),
        _ => false,
    }
}

fn has_address(text: &str) -> bool {
    for scheme in ["http://", "https://"] {
        for (at, _) in text.match_indices(scheme) {
            if text[at + scheme.len()..].starts_with(|next: char| next.is_ascii_alphanumeric()) {
                return true;
            }
        }
    }
    false
}

/// Invisible and control characters.
fn hidden_characters(text: &str) -> Vec<String> {
    let symbols: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut before = ' ';
    for (index, symbol) in symbols.iter().copied().enumerate() {
        let after = symbols.get(index + 1).copied().unwrap_or(' ');
        if is_hidden_or_control(before, symbol, after) {
            found.push(format!("the character U+{:04X}", u32::from(symbol)));
        }
        before = symbol;
    }
    found
}

/// The same for all files of a client: documentation, other attributes, manifests, and the file names.
pub fn faults_of_client(files: &BTreeMap<String, Cow<'static, str>>) -> Vec<String> {
    let mut out = Vec::new();
    for (name, text) in files {
        let is_plain = |symbol: char| symbol.is_ascii_alphanumeric() || "/_-.".contains(symbol);
        if !name.chars().all(is_plain) || name.contains("..") || name.starts_with('/') {
            out.push(format!("the name of the file `{}`", name.escape_debug()));
        }
        let found = match name.rsplit_once('.') {
            Some((_, "rs")) if !name.starts_with("runtime/") => faults_of_rust(text),
            Some((_, "toml")) => faults_of_manifest(text),
            Some((_, "md")) => faults_of_readme(text),
            _ => Vec::new(),
        };
        out.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    out
}

/// The same for the README, whose first line is a comment and whose program is Rust.
fn faults_of_readme(text: &str) -> Vec<String> {
    let (_, text) = text.split_once('\n').unwrap_or_default();
    let (before, after) = match text.split_once(&format!("```{PROGRAM}\n")) {
        Some((before, rest)) => match rest.split_once("\n```\n") {
            Some((program, after)) if is_program(program) => (before, after),
            _ => return vec!["a program that is not Rust, or has no end".into()],
        },
        None => (text, ""),
    };
    [before, after].into_iter().flat_map(faults).collect()
}

fn is_program(code: &str) -> bool {
    let Ok(file) = syn::parse_file(code) else { return false };
    let is_ours = |item: &syn::Item| match item {
        syn::Item::Use(_) => true,
        syn::Item::Fn(function) => ["main", "run", "variable"].iter().any(|name| function.sig.ident == name),
        _ => false,
    };
    file.items.iter().all(is_ours) && has_plain_texts(code.parse().unwrap_or_default())
}

/// The same for a Rust file.
pub fn faults_of_rust(text: &str) -> Vec<String> {
    let Ok(tokens) = text.parse::<TokenStream>() else { return vec!["it is not Rust".into()] };
    let mut docs = Vec::new();
    collect(tokens, &mut docs);
    docs.iter().flat_map(|text| faults(&without_sample(text))).collect()
}

/// The documentation without the sample at its end. A sample is a function of the generator with only short,
/// plain strings.
fn without_sample(docs: &str) -> String {
    let fence = format!("```{SAMPLE}\n");
    let Some((before, sample)) = docs.split_once(&fence) else { return docs.to_owned() };
    let is_last =
        sample.strip_suffix("\n").unwrap_or(sample).strip_suffix("\n```").filter(|code| is_sample(code));
    match is_last {
        Some(_) => before.to_owned(),
        None => docs.to_owned(),
    }
}

fn is_sample(code: &str) -> bool {
    let lines: Vec<&str> = code.lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
    let Ok(file) = syn::parse_file(&lines.join("\n")) else { return false };
    let is_ours = |item: &syn::Item| match item {
        syn::Item::Use(_) => true,
        syn::Item::Fn(function) => function.sig.ident == "sample",
        _ => false,
    };
    file.attrs.is_empty()
        && file.items.iter().all(is_ours)
        && has_plain_texts(code.parse().unwrap_or_default())
}

fn has_plain_texts(tokens: TokenStream) -> bool {
    let is_plain = |symbol: char| symbol.is_ascii_alphanumeric() || " \"-_.:/@{?}".contains(symbol);
    tokens.into_iter().all(|token| match token {
        TokenTree::Group(group) => has_plain_texts(group.stream()),
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            text.len() < 100 && text.chars().all(is_plain)
        }
        _ => true,
    })
}

/// Collects the doc comments of a file, with their lines joined as rustdoc does.
fn collect(tokens: TokenStream, docs: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut text: Option<String> = None;
    let mut is_inner = false;
    while let Some(token) = tokens.next() {
        let is_sign = |token: &TokenTree, sign: char| matches!(token, TokenTree::Punct(found) if found.as_char() == sign);
        if is_sign(&token, '#') {
            let inner = tokens.next_if(|token| is_sign(token, '!')).is_some();
            // Inner and outer documentation are separate comments.
            if inner != is_inner {
                docs.extend(text.take());
            }
            is_inner = inner;
            continue;
        }
        let TokenTree::Group(group) = token else {
            docs.extend(text.take());
            continue;
        };
        match doc(group.stream()) {
            Some(Shown::Line(line)) => {
                let line = line.strip_prefix(' ').unwrap_or(&line);
                text.get_or_insert_default().push_str(&format!("{line}\n"));
            }
            Some(Shown::Note(note)) => docs.push(note),
            None => {
                docs.extend(text.take());
                collect(group.stream(), docs);
            }
        }
    }
    docs.extend(text);
}

/// A part of an attribute that rustdoc shows.
enum Shown {
    /// A line of documentation: `doc = "…"`.
    Line(String),
    /// A separate text: `deprecated = "…"`.
    Note(String),
}

fn doc(attribute: TokenStream) -> Option<Shown> {
    let lit: syn::MetaNameValue = syn::parse2(attribute).ok()?;
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = lit.value else { return None };
    if lit.path.is_ident("doc") {
        return Some(Shown::Line(text.value()));
    }
    lit.path.is_ident("deprecated").then(|| Shown::Note(text.value()))
}

fn faults_of_manifest(text: &str) -> Vec<String> {
    let Ok(manifest) = text.parse::<toml::Table>() else { return vec!["it is not TOML".into()] };
    let mut out = hidden_characters(text);
    let Some(toml::Value::Table(package)) = manifest.get("package") else { return out };
    for (key, value) in package {
        if let toml::Value::String(text) = value
            && text.contains('\n')
        {
            out.push(format!("several lines of `{key}`"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{faults, faults_of_rust};

    #[test]
    fn what_must_not_be_is_found() {
        let cases = [
            ("    marker();", 1),
            ("```\nmarker();\n```", 1),
            ("```rust\nmarker();\n```", 1),
            ("```json\n{}\n```", 0),
            ("<b>a</b>", 2),
            ("<div>\na\n</div>", 4),
            ("[a]", 1),
            ("[`A`] [`b`](Client::b)", 0),
            ("[a](Client::b)", 1),
            ("[a](b) [c](javascript:d)", 2),
            ("[a](https://b.c) <https://b.c> <a@b.c>", 0),
            ("![a](https://b.c)", 1),
            ("a https://b.c", 1),
            ("a\u{202e}\0", 2),
        ];
        for (text, count) in cases {
            assert_eq!(faults(text).len(), count, "{text:?}: {:?}", faults(text));
        }
    }

    #[test]
    fn the_sample_that_ends_a_comment_is_the_generators() {
        let comment = |lines: &[&str]| {
            let lines: String = lines.iter().map(|line| format!("/// {line}\n")).collect();
            faults_of_rust(&format!("{lines}pub fn a() {{}}\n")).len()
        };
        let sample =
            ["```no_run", "# async fn sample(client: a::Client) {", "client.a(\"b-c\");", "# }", "```"];
        assert_eq!(comment(&sample), 0);
        assert_eq!(comment(&[&sample[..], &["more"]].concat()), 1, "it does not end the comment");
        assert_eq!(comment(&[&sample[..], &sample[..]].concat()), 2);
        assert_eq!(
            comment(&[&sample[..4], &["```\n#[deprecated = \"a\"]"]].concat()),
            0,
            "a note is another text"
        );
        assert_eq!(comment(&["```no_run", "marker();", "```"]), 1, "it is no function of the generator's");
        assert_eq!(comment(&["```no_run", "# fn sample() {", "# } fn marker() {}", "```"]), 1);
        assert_eq!(comment(&["```no_run", "# fn sample() {", "a(\"`\\n\");", "# }", "```"]), 1);
    }

    #[test]
    fn a_readme_has_one_program() {
        let of = |text: &str| {
            let page = format!("<!-- first -->\n{text}");
            let files = [("README.md".to_owned(), page.into())].into();
            super::faults_of_client(&files).len()
        };
        let program = "```rust,no_run\nfn main() {}\n```\n";
        assert_eq!(of(&format!("a\n\n{program}\nb\n")), 0);
        assert_eq!(of(&format!("{program}\n{program}")), 1);
        assert_eq!(of("```rust,no_run\nmarker();\n```\n"), 1);
        assert_eq!(of("<b>a</b>\n"), 2);
    }

    #[test]
    fn comments_of_a_file_and_its_items_are_found() {
        let text = "//! a\n\n/// 1. ```text\n///    ***\n///    ```\npub struct A {\n    /// [b]\n    pub b: u8,\n}\n";
        assert_eq!(faults_of_rust(text), ["a link to `b`"]);
    }
}
