//! Writes a program that uses every item of a client's public surface, from the surface alone.

use std::collections::BTreeMap;

use generator::surface::{Item, ItemKind, Surface, arguments, names};

/// Types of the runtime in the files of types. Types of the document never have these names.
const BESIDE_TYPES: [&str; 13] = [
    "Bytes64",
    "Bytes64Url",
    "CommaList",
    "Date",
    "DateTime",
    "Decimal",
    "File",
    "Fixed",
    "FlagSet",
    "Json",
    "Link",
    "OpenTuple",
    "Uuid",
];

/// Types of the runtime in the files of operations, headers and webhooks. Types of the document have the
/// prefix `types::` there.
const BESIDE_CALLS: [&str; 15] = [
    "Bytes",
    "Call",
    "Content",
    "Events",
    "Lines",
    "Parts",
    "Records",
    "Redirect",
    "ResponseHeader",
    "ResponseParts",
    "Sequence",
    "Unlisted",
    "Untyped",
    "Values",
    "Webhook",
];

/// Code that uses one item.
#[derive(Clone)]
pub struct Use {
    /// The path of the item.
    pub path: String,
    /// The paths of items that it belongs to, such as a call and its method.
    pub owners: Vec<String>,
    /// The imports: items of the same file, and others that the file uses.
    pub imports: String,
    /// Functions that use it.
    pub code: String,
}

/// The code that uses the items of one module of a client.
pub fn program(surface: &Surface, module: &str) -> Vec<Use> {
    let mut program = Program { surface, module, path: String::new(), owners: Vec::new(), uses: Vec::new() };
    let prefix = format!("{module}::");
    for item in surface.under(&prefix) {
        program.path.clone_from(&item.path);
        program.owners = owners(surface, item);
        program.use_item(item);
    }
    program.uses
}

struct Program<'a> {
    surface: &'a Surface,
    module: &'a str,
    /// The path of the current item.
    path: String,
    owners: Vec<String>,
    uses: Vec<Use>,
}

fn owners(surface: &Surface, item: &Item) -> Vec<String> {
    let mut owners = Vec::new();
    let mut last = item;
    while let Some(owner) = surface.owner(last) {
        if owners.contains(&owner.path) {
            break;
        }
        owners.push(owner.path.clone());
        last = owner;
    }
    owners
}

impl Program<'_> {
    /// Writes functions into a module where names have the same meaning as in the item's file.
    fn write(&mut self, file: &str, body: &str) {
        let module = self.module;
        let imports = format!(
            "use std::collections::BTreeMap;\nuse client::{file}::*;\nuse client::{module}::types;\n"
        );
        // Features of the runtime are only compiled if a document needs them.
        let calls: &[&str] = if file.ends_with("::types") { &[] } else { &BESIDE_CALLS };
        let mut used = BESIDE_TYPES.to_vec();
        used.extend(calls);
        used.retain(|name| is_named(body, name));
        let code = format!("const _: () = {{\nuse client::runtime::{{{}}};\n{body}\n}};\n", used.join(", "));
        self.uses.push(Use { path: self.path.clone(), owners: self.owners.clone(), imports, code });
    }

    fn use_item(&mut self, item: &Item) {
        let path = &item.path;
        let name = escaped(item.name());
        let (file, _) = path.split_once('.').unwrap_or((path, "")).0.rsplit_once("::").unwrap_or_default();
        let file = file.to_owned();
        match item.kind {
            ItemKind::Struct => self.use_struct(item, &file),
            ItemKind::Field => self.use_field(item, &file),
            ItemKind::Enum => self.use_enum(item, &file),
            ItemKind::Variant => self.use_variant(item),
            ItemKind::Alias => self.use_alias(item, &file),
            ItemKind::Servers => self.write(&file, "fn f() -> usize { SERVERS.len() }"),
            ItemKind::Raw => self.write(&file, &format!("fn f(of: {name}) -> Json {{ of.0 }}")),
            ItemKind::View => {
                let owner = last(item.owner().unwrap_or_default());
                self.write(&file, &format!("fn f(of: &{owner}) {{ let _ = of.{name}(); }}"));
            }
            ItemKind::From => {
                let owner = last(item.owner().unwrap_or_default());
                let payload = path.split_once("From<").map_or("", |(_, rest)| &rest[..rest.len() - 1]);
                self.write(&file, &format!("fn f(of: {payload}) -> {owner} {{ {owner}::from(of) }}"));
            }
            ItemKind::Operation => self.use_operation(item, &file),
            ItemKind::Call => self.use_call(item, &file),
            ItemKind::Setter => {
                let call = last(item.owner().unwrap_or_default());
                let body =
                    format!("fn f<'a>(call: {call}, of: {}) -> {call} {{ call.{name}(of) }}", item.rust);
                self.write(&file, &body);
            }
            ItemKind::Pages => {
                let call = last(item.owner().unwrap_or_default());
                self.write(&file, &format!("fn f(call: {call}) {{ let _ = call.items(); }}"));
            }
            ItemKind::Accessor => {
                let (module, of) = (self.module, &item.rust);
                let body =
                    format!("fn f(of: &client::{module}::Client) -> client::{of}<'_> {{ of.{name}() }}");
                self.write(module, &body);
            }
            ItemKind::Credential => {
                let parts = names(&item.rust);
                let parts = vec!["\"a\""; parts.len()].join(", ");
                if item.rust.starts_with("new(") {
                    self.write(&file, &format!("fn f() -> {name} {{ {name}::new({parts}) }}"));
                }
            }
            ItemKind::Constant if !item.rust.contains("Budget") => {
                self.write(&file, &format!("fn f() {{ let _: {} = {name}; }}", item.rust));
            }
            ItemKind::Error => {
                let of = &item.rust;
                let module = self.module;
                let body =
                    format!("fn f(of: client::{module}::Error) -> client::runtime::Error<{of}> {{ of }}");
                self.write(module, &body);
            }
            _ => {}
        }
    }

    fn use_struct(&mut self, item: &Item, file: &str) {
        let name = item.name();
        let surface = self.surface;
        let members: Vec<String> = surface.below(&item.path).map(|field| escaped(field.name())).collect();
        let literal: String =
            members.iter().map(|member| format!("{member}: of.{member}.clone(), ")).collect();
        let body = format!(
            "fn f(of: &{name}) -> {name} {{ {name} {{ {literal} ..Default::default() }} }}\nfn g(of: {name}) {{ let {name} {{ .. }} = of; }}"
        );
        self.write(file, &body);
        self.use_constructor(item, file);
    }

    /// Constructs a value from its required properties, by position.
    fn use_constructor(&mut self, item: &Item, file: &str) {
        let (name, Some(listed)) = (item.name(), item.get("new")) else { return };
        let (mut inputs, mut values) = (Vec::new(), Vec::new());
        for (at, one) in elements(listed).into_iter().enumerate() {
            let (_, of) = one.split_once(": ").unwrap_or_default();
            inputs.push(format!("a{at}: {of}"));
            values.push(format!("a{at}"));
        }
        self.write(
            file,
            &format!("fn f({}) -> {name} {{ {name}::new({}) }}", inputs.join(", "), values.join(", ")),
        );
    }

    fn use_field(&mut self, item: &Item, file: &str) {
        let (owner, name, of) = (last(item.owner().unwrap_or_default()), escaped(item.name()), &item.rust);
        self.write(
            file,
            &format!(
                "fn f(of: &{owner}) {{ let _: &{of} = &of.{name}; let {owner} {{ {name}: _, .. }} = of; }}"
            ),
        );
    }

    fn use_enum(&mut self, item: &Item, file: &str) {
        let name = item.name();
        self.write(file, &format!("fn f(of: &{name}) {{ match of {{ _ => {{}} }} }}"));
    }

    fn use_variant(&mut self, item: &Item) {
        let owner = item.owner().unwrap_or_default();
        let (file, name) = owner.rsplit_once("::").unwrap_or_default();
        let (file, member, of) = (file.to_owned(), item.name(), &item.rust);
        // The enum of a body may have a lifetime, which the compiler infers.
        let body = if of.is_empty() {
            format!(
                "fn f(of: &{name}) {{ match of {{ {name}::{member} => {{}} _ => {{}} }} }}\nfn g() {{ let _: {name} = {name}::{member}; }}"
            )
        } else {
            format!(
                "fn f<'a>(of: &{name}) {{ if let {name}::{member}(_) = of {{}} }}\nfn g<'a>(of: {of}) {{ let _: {name} = {name}::{member}(of); }}"
            )
        };
        let imported = format!("fn h() {{ #[allow(unused_imports)] use {name}::{member} as Imported; }}");
        self.write(&file, &format!("{body}\n{imported}"));
    }

    /// Uses a type or method by its earlier name.
    fn use_alias(&mut self, item: &Item, file: &str) {
        let name = escaped(item.name());
        let body = match item.path.split_once('.') {
            Some((handle, _)) => format!("fn f(of: &{}<'_>) {{ let _ = {0}::{name}; }}", last(handle)),
            None => format!("fn f(of: {name}) {{}}"),
        };
        self.write(file, &body);
    }

    fn use_operation(&mut self, item: &Item, file: &str) {
        let handle = last(item.path.split_once('.').map_or("", |(handle, _)| handle));
        let (inputs, call) = arguments(&item.rust);
        let (mut taken, mut given) = (String::new(), Vec::new());
        for (index, (_, of)) in inputs.iter().enumerate() {
            taken.push_str(&format!(", a{index}: {of}"));
            given.push(format!("a{index}"));
        }
        let (name, given) = (escaped(item.name()), given.join(", "));
        let body = format!("fn f<'a>(of: &{handle}<'_>{taken}) -> {call} {{ of.{name}({given}) }}");
        self.write(file, &body);
    }

    fn use_call(&mut self, item: &Item, file: &str) {
        let name = item.name();
        // A tag may have the name `Error`.
        let of = item.rust.replacen(", Error<", ", client::runtime::Error<", 1);
        let body = format!(
            "async fn f(call: {name}) -> {of} {{ call.send().await }}\nasync fn g(call: {name}) -> {of} {{ call.await }}\nasync fn h(call: {name}) {{ let _ = call.response().await; }}"
        );
        self.write(file, &body);
    }
}

/// Whether a text contains a name that is not part of a path.
fn is_named(text: &str, name: &str) -> bool {
    let is_part = |symbol: char| symbol.is_alphanumeric() || symbol == '_';
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        !before.ends_with(|symbol: char| is_part(symbol) || symbol == ':') && !after.starts_with(is_part)
    })
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// A name in code, escaped if it is a keyword.
fn escaped(name: &str) -> String {
    let keywords: BTreeMap<&str, ()> = KEYWORDS.iter().map(|word| (*word, ())).collect();
    if keywords.contains_key(name) { format!("r#{name}") } else { name.to_owned() }
}

const KEYWORDS: [&str; 38] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "override", "priv", "pub", "ref", "return", "static", "struct", "try", "type", "use",
    "where",
];

/// The elements of a list, whose types may have commas within brackets.
fn elements(listed: &str) -> Vec<&str> {
    let (mut found, mut begin, mut depth) = (Vec::new(), 0, 0);
    for (at, symbol) in listed.char_indices() {
        match symbol {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                found.push(listed[begin..at].trim());
                begin = at + 1;
            }
            _ => {}
        }
    }
    found.push(listed[begin..].trim());
    found
}
