//! Renders modules as text: items with blank lines between them, comments and tables.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

pub use crate::emit::HEADER;
use crate::emit::{ClientPart, Item, Module, Table};
use crate::layout;
use crate::tokens::Tokens;

/// Generated files: text by path, relative to the client's folder.
pub type Files = BTreeMap<String, Cow<'static, str>>;

/// Renders modules.
pub fn render(modules: Vec<Module>) -> Files {
    let mut files = Files::new();
    for module in modules {
        let path = format!("src/{}.rs", module.path);
        files.insert(path, render_module(module).into());
    }
    files
}

/// The least lines of a client for which another thread pays: less is rendered in milliseconds, and each
/// thread has memory of its own.
const LINES_OF_A_THREAD: usize = 4_000;

/// Emits and renders parts of clients that will have at least this many lines, on as many cores as pay.
///
/// The result does not depend on the threads: the text of a file only depends on its part, and files are
/// sorted by path.
pub fn render_parts(parts: &[ClientPart<'_>], least_lines: usize) -> Files {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Files::new();
        while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.extend(render(part.emit()));
        }
        files
    };
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    let others = (cores - 1).min(least_lines / LINES_OF_A_THREAD);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..others.min(parts.len())).map(|_| scope.spawn(work)).collect();
        let mut files = work();
        for thread in threads {
            match thread.join() {
                Ok(more) => files.extend(more),
                // Propagates the panic.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    })
}

/// Renders a module. Each item is dropped after that, since a large module takes more room than its text.
pub fn render_module(module: Module) -> String {
    let mut text = String::with_capacity(module.items.iter().map(bytes_of).sum());
    text.push_str(&format!("// {HEADER}\n"));
    for attribute in module.attributes {
        text.push_str(render_tokens(attribute).trim_end());
        text.push('\n');
    }
    for line in &module.docs {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let mut follows_attribute = false;
    for item in module.items {
        if !follows_attribute {
            text.push('\n');
        }
        follows_attribute = matches!(item, Item::Attribute(_));
        match item {
            Item::Block(lines) => {
                lines.into_iter().for_each(|tokens| text.push_str(&render_tokens(tokens)));
            }
            Item::Code(tokens) => text.push_str(&render_code(&tokens)),
            Item::Declaration(tokens) => text.push_str(&spaced(&render_tokens(tokens))),
            Item::Table(table) => text.push_str(&render_table(&table)),
            Item::Attribute(tokens) => text.push_str(&render_attribute(&tokens)),
        }
    }
    // All files are held until the last is written.
    text.shrink_to_fit();
    text
}

/// About how many bytes the text of an item has: a text that grows is held twice each time.
fn bytes_of(item: &Item) -> usize {
    match item {
        Item::Code(tokens) => tokens.bytes(),
        Item::Table(table) => table.head.len() + table.rows.iter().map(|row| row.len() + 9).sum::<usize>(),
        Item::Block(_) | Item::Declaration(_) | Item::Attribute(_) => 0,
    }
}

/// Code is laid out in one pass if possible, and otherwise by `prettyplease`.
fn render_code(tokens: &Tokens) -> String {
    layout::items(tokens).unwrap_or_else(|| {
        let source = tokens.source();
        layout::printed(&source).map_or(source, |printed| spaced(&printed))
    })
}

/// `prettyplease` only formats items, so the attribute gets an item, which is removed again.
fn render_attribute(tokens: &Tokens) -> String {
    if let Some(text) = layout::attributes(tokens) {
        return text;
    }
    let item = render_tokens(quote! { #tokens mod item; });
    match item.strip_suffix("mod item;\n") {
        Some(attribute) => attribute.to_owned(),
        None => item,
    }
}

fn render_table(table: &Table) -> String {
    let Table { name, head, rows } = table;
    if rows.is_empty() {
        return format!("{name}! {{ {head} }}\n");
    }
    let rows: String = rows.iter().map(|row| format!("        {row}\n")).collect();
    format!("{name}! {{\n    {head} {{\n{rows}    }}\n}}\n")
}

/// Formats tokens. If they are not valid items, which would be a bug of an emitter, they are printed
/// unformatted, so that the compiler reports it.
fn render_tokens(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => format!("{tokens}\n"),
    }
}

/// Adds a blank line before each method of an `impl`; `prettyplease` does not.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut in_impl = false;
    let mut after_method = false;
    for line in text.lines() {
        if line.starts_with("impl") {
            in_impl = true;
        }
        if in_impl && after_method && line.starts_with("    ") && !line.starts_with("     ") {
            out.push('\n');
        }
        after_method = in_impl && line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn methods_stand_apart() {
        let text =
            "impl A {\n    fn a() {\n        if x {\n        }\n    }\n    /// b\n    fn b() {\n    }\n}\n";
        let expected =
            "impl A {\n    fn a() {\n        if x {\n        }\n    }\n\n    /// b\n    fn b() {\n    }\n}\n";
        assert_eq!(spaced(text), expected);
    }
}
