//! Shortens qualified names as frameworks write them: with module paths, namespaces, or type arguments.

use std::collections::BTreeMap;

/// The most spellings of a name, including the full one.
const MOST: usize = 8;

/// How often equal names are lengthened before they are written in full.
const ROUNDS: usize = 64;

/// Type names that mean little without their module.
const GENERAL: [&str; 29] = [
    "Args",
    "Base",
    "Body",
    "Command",
    "Config",
    "Create",
    "Data",
    "Dto",
    "Error",
    "Info",
    "Input",
    "Kind",
    "Model",
    "Options",
    "Output",
    "Params",
    "Payload",
    "Properties",
    "Query",
    "Request",
    "Response",
    "Result",
    "Settings",
    "Spec",
    "State",
    "Status",
    "Type",
    "Update",
    "Value",
];

/// Modules with functions of any purpose.
const HOLDERS: [&str; 16] = [
    "actions",
    "api",
    "apis",
    "controllers",
    "endpoints",
    "handler",
    "handlers",
    "resources",
    "router",
    "routers",
    "routes",
    "server",
    "service",
    "services",
    "views",
    "viewsets",
];

/// The spellings of a type's name, the shortest first, and last the name itself (without .NET assemblies).
/// For example, `a.b.Page<a.b.Label>` is also `Page Label`.
pub fn type_spellings(name: &str) -> Vec<String> {
    let plain = without_assemblies(name);
    let paths: Vec<Path<'_>> = plain.split(|symbol| !is_part(symbol)).map(Path::of_type).collect();
    spellings(&paths, &plain)
}

/// The spellings of an operation's id. For example, `my_server.handlers.list_labels` is also `list_labels`.
pub fn function_spellings(id: &str) -> Vec<String> {
    let of_class = id.split_once("Controller_").or(id.split_once("Controller."));
    if let Some((class, method)) = of_class
        && is_identifier(class)
        && is_identifier(method)
    {
        return vec![format!("{class}_{method}"), id.to_owned()];
    }
    spellings(&[Path::of_function(id)], id)
}

fn spellings(paths: &[Path<'_>], name: &str) -> Vec<String> {
    let longest = paths.iter().map(|path| path.steps.len()).max().unwrap_or(0);
    let mut spellings: Vec<String> = Vec::new();
    for level in 1..longest.min(MOST) {
        let words: Vec<String> = paths.iter().map(|path| path.last(level)).collect();
        let spelling = words.join(" ").trim().to_owned();
        if spellings.last() != Some(&spelling) {
            spellings.push(spelling);
        }
    }
    let whole = paths.iter().map(|path| path.last(usize::MAX)).collect::<Vec<String>>().join(" ");
    spellings.retain(|spelling| *spelling != whole.trim());
    spellings.push(name.to_owned());
    spellings
}

/// A name with its modules, the outermost first.
struct Path<'n> {
    steps: Vec<&'n str>,
    /// How many of the last steps a spelling needs at least.
    least: usize,
}

impl<'n> Path<'n> {
    fn of_type(text: &'n str) -> Self {
        let steps = steps(text);
        let least =
            match steps.split_last() {
                Some((last, holders)) if is_type(last) && may_be_left_out(holders) => {
                    if GENERAL.contains(last) { 2 } else { 1 }
                }
                _ => return Self { steps: vec![text], least: 1 },
            };
        Self { steps, least }
    }

    fn of_function(id: &'n str) -> Self {
        let whole = Self { steps: vec![id], least: 1 };
        let steps = split(id);
        let Some((last, holders)) = steps.split_last() else { return whole };
        let is_holder = |step: &&&str| HOLDERS.contains(*step);
        let is_path = holders.len() > 1 || holders.iter().any(|step| is_holder(&step));
        if !is_path || !steps.iter().all(|step| is_identifier(step)) {
            return whole;
        }
        // A single word is only a verb, and the step before it is its object, unless that is a module with
        // functions of any purpose.
        let is_one_word = !super::method_name(last).as_str().contains('_');
        let least = if is_one_word && !holders.last().is_some_and(|step| is_holder(&step)) { 2 } else { 1 };
        Self { steps, least }
    }

    /// The last steps, joined to words.
    fn last(&self, level: usize) -> String {
        let count = level.max(self.least).min(self.steps.len());
        self.steps[self.steps.len() - count..].join(" ")
    }
}

/// Splits a module path or namespace into steps; pydantic separates them with `__`.
fn steps(text: &str) -> Vec<&str> {
    let steps = split(text);
    if steps.len() > 1 {
        return steps;
    }
    let modules: Vec<&str> = text.split("__").collect();
    match modules.split_last() {
        Some((last, holders))
            if !last.is_empty() && !holders.is_empty() && holders.iter().all(|one| is_module(one)) =>
        {
            modules
        }
        _ => steps,
    }
}

fn split(text: &str) -> Vec<&str> {
    text.split(['.', ':', '/', '\\']).filter(|step| !step.is_empty()).collect()
}

/// Whether the steps before a type are only modules or a namespace. A single class or version is more than
/// that.
fn may_be_left_out(holders: &[&str]) -> bool {
    match holders {
        [] => false,
        [only] => is_module(only) && !is_version(only),
        _ => true,
    }
}

fn is_module(step: &str) -> bool {
    step.starts_with(|first: char| first.is_ascii_lowercase())
        && step
            .chars()
            .all(|symbol| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || "_-".contains(symbol))
}

fn is_version(step: &str) -> bool {
    let number = step.trim_start_matches(['v', 'V']);
    number.len() < step.len() && number.starts_with(|first: char| first.is_ascii_digit())
}

fn is_type(step: &str) -> bool {
    step.starts_with(|first: char| first.is_uppercase()) && !is_version(step)
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|symbol| symbol.is_ascii_alphanumeric() || symbol == '_')
}

/// Whether a character can be part of a qualified name. Others separate type arguments.
fn is_part(symbol: char) -> bool {
    symbol.is_alphanumeric() || "_-.:/\\+$~@".contains(symbol)
}

/// The name of a .NET type without the number of its arguments and without their assemblies:
/// ``Page`1[[A.Label, A, Version=1]]``.
fn without_assemblies(name: &str) -> String {
    if !name.contains('`') {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    let (mut depth, mut left_out, mut is_count) = (0_usize, None, false);
    for symbol in name.chars() {
        is_count = symbol == '`' || is_count && symbol.is_ascii_digit();
        match symbol {
            '[' => depth += 1,
            ']' => {
                if left_out == Some(depth) {
                    left_out = None;
                }
                depth = depth.saturating_sub(1);
            }
            // Each argument has its own brackets inside those of the list.
            ',' if depth > 0 && depth % 2 == 0 && left_out.is_none() => left_out = Some(depth),
            _ => {}
        }
        if left_out.is_none() && !is_count {
            out.push(symbol);
        }
    }
    out
}

/// The index of the shortest unique spelling for each name. Equal spellings are all lengthened, so that the
/// order has no effect.
pub fn shortest<K: Ord + Clone>(
    names: &BTreeMap<K, Vec<String>>,
    key: impl Fn(&str) -> String,
) -> BTreeMap<K, usize> {
    let keys: Vec<Vec<String>> = names.values().map(|all| all.iter().map(|one| key(one)).collect()).collect();
    let mut levels = vec![0; keys.len()];
    for _ in 0..ROUNDS {
        let mut claims: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (keys, level)) in keys.iter().zip(&levels).enumerate() {
            if let Some(key) = keys.get(*level) {
                claims.entry(key).or_default().push(index);
            }
        }
        let mut has_grown = false;
        for index in claims.into_values().filter(|claimants| claimants.len() > 1).flatten() {
            if levels[index] + 1 < keys[index].len() {
                levels[index] += 1;
                has_grown = true;
            }
        }
        if !has_grown {
            break;
        }
    }
    names.keys().cloned().zip(levels).collect()
}
