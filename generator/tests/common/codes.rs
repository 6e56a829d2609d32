//! Finds the codes of findings in the sources of the generator: the argument for the code in each call that
//! makes a finding.
#![allow(clippy::unwrap_used, reason = "without the sources there is nothing to check")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Block, Expr, FnArg, ImplItem, Item, Lit, Pat, Signature, Stmt, TraitItem, TraitItemFn, Type,
    UseTree, Visibility,
};

/// The names from the root of the crate to a module.
type Names = Vec<String>;

/// A function of the generator.
struct Function {
    module: Names,
    /// The type in whose `impl` it stands.
    owner: Option<String>,
    name: String,
    has_self: bool,
    is_private: bool,
    /// The names of its parameters, `self` aside.
    parameters: Vec<String>,
    body: Block,
    /// The body once more.
    tokens: TokenStream,
}

/// A function that makes a finding with a code from its parameter, and the index of that parameter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Maker {
    function: usize,
    parameter: usize,
}

/// What a call passes for the code.
enum Passed {
    Codes(Vec<String>),
    Parameter(usize),
}

/// The sources of a crate, as far as they matter for findings.
#[derive(Default)]
pub struct Sources {
    functions: Vec<Function>,
    /// The names that `use` declarations replace, and the module of each.
    renamed: Vec<(String, String)>,
    faults: Vec<String>,
}

impl Sources {
    /// Reads every file below a folder.
    pub fn read(folder: &Path) -> Self {
        let mut sources = Self::default();
        sources.add_folder(folder, &[]);
        sources
    }

    fn add_folder(&mut self, folder: &Path, module: &[String]) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let inner = [module, std::slice::from_ref(&name)].concat();
            if path.is_dir() {
                self.add_folder(&path, &inner);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let is_own = matches!(name.as_str(), "mod" | "lib" | "main");
                self.add(if is_own { module } else { &inner }, &fs::read_to_string(&path).unwrap());
            }
        }
    }

    /// Adds the text of a module.
    pub fn add(&mut self, module: &[String], text: &str) {
        let file = syn::parse_file(text).unwrap();
        self.add_items(module, file.items);
    }

    fn add_items(&mut self, module: &[String], items: Vec<Item>) {
        for item in items {
            match item {
                Item::Fn(one) => self.add_function(module, None, &one.sig, &one.vis, *one.block),
                Item::Impl(one) => {
                    let owner = type_name(&one.self_ty);
                    for member in one.items {
                        if let ImplItem::Fn(one) = member {
                            self.add_function(module, owner.clone(), &one.sig, &one.vis, one.block);
                        }
                    }
                }
                Item::Mod(one) if !is_test(&one.attrs) => {
                    let inner = [module, &[one.ident.to_string()]].concat();
                    self.add_items(&inner, one.content.map(|(_, items)| items).unwrap_or_default());
                }
                Item::Trait(one) => {
                    for member in one.items {
                        if let TraitItem::Fn(TraitItemFn { sig, default: Some(body), .. }) = member {
                            self.add_function(module, None, &sig, &Visibility::Inherited, body);
                        }
                    }
                }
                Item::Use(one) => self.add_renamed(module, &one.tree),
                Item::Mod(_) => {}
                // What is left has no findings: macros would hide them.
                other => {
                    let text = other.to_token_stream().to_string();
                    if text.contains("Diagnostic ::") {
                        self.faults.push(format!("{}: {text}", module.join("::")));
                    }
                }
            }
        }
    }

    fn add_renamed(&mut self, module: &[String], tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.add_renamed(module, &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.add_renamed(module, one)),
            UseTree::Rename(one) => self.renamed.push((one.ident.to_string(), module.join("::"))),
            UseTree::Name(_) | UseTree::Glob(_) => {}
        }
    }

    fn add_function(
        &mut self,
        module: &[String],
        owner: Option<String>,
        signature: &Signature,
        visibility: &Visibility,
        body: Block,
    ) {
        let parameters = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(one) => Some(one.pat.to_token_stream().to_string()),
            FnArg::Receiver(_) => None,
        });
        self.functions.push(Function {
            module: module.to_vec(),
            owner,
            name: signature.ident.to_string(),
            has_self: signature.receiver().is_some(),
            is_private: matches!(visibility, Visibility::Inherited),
            parameters: parameters.collect(),
            tokens: body.to_token_stream(),
            body,
        });
    }

    /// The codes, and calls where the code is not understood.
    pub fn codes(mut self) -> (BTreeSet<String>, Vec<String>) {
        let mut codes = BTreeSet::new();
        let without_maker = self.functions.iter().filter(|function| function.sets_a_code());
        let by_hand: Vec<String> =
            without_maker.map(|function| format!("{}: `feature` is set", function.path())).collect();
        self.faults.extend(by_hand);
        let mut makers: BTreeSet<Maker> = (0..self.functions.len()).filter_map(|at| self.first(at)).collect();
        let mut open: Vec<Maker> = makers.iter().copied().collect();
        // Each function and parameter is in the list once at most.
        while let Some(maker) = open.pop() {
            for (at, passed) in self.calls(maker) {
                match passed {
                    Ok(Passed::Codes(passed)) => codes.extend(passed),
                    Ok(Passed::Parameter(parameter)) => {
                        let maker = Maker { function: at, parameter };
                        if makers.insert(maker) {
                            open.push(maker);
                        }
                    }
                    Err(fault) => self.faults.push(format!("{}: {fault}", self.functions[at].path())),
                }
            }
        }
        let hidden =
            self.renamed.iter().filter(|(name, _)| makers.iter().any(|one| self.is_named_by(*one, name)));
        let hidden: Vec<String> =
            hidden.map(|(name, module)| format!("{module}: `{name}` gets another name")).collect();
        self.faults.extend(hidden);
        (codes, self.faults)
    }

    /// Whether a function is called by this name: its own, or with the name of its type or module.
    fn is_named_by(&self, maker: Maker, name: &str) -> bool {
        let function = &self.functions[maker.function];
        match &function.owner {
            Some(owner) => owner == name,
            None => function.name == name || function.module.last().is_some_and(|module| module == name),
        }
    }

    /// The functions of `Diagnostic` itself that take a code.
    fn first(&self, at: usize) -> Option<Maker> {
        let function = &self.functions[at];
        let is_of_diagnostic = function.owner.as_deref() == Some("Diagnostic");
        let parameter = function.parameters.iter().position(|name| name == "feature")?;
        is_of_diagnostic.then_some(Maker { function: at, parameter })
    }

    /// The calls of a function, each with the function that contains it and the argument for the code.
    fn calls(&self, maker: Maker) -> Vec<(usize, Result<Passed, String>)> {
        let called = &self.functions[maker.function];
        let mut found = Vec::new();
        for (at, function) in self.functions.iter().enumerate() {
            if called.is_private && !function.module.starts_with(&called.module) {
                continue;
            }
            let mut arguments = Vec::new();
            called.find(&function.tokens, function, &mut arguments);
            let passed = |arguments: Option<Vec<TokenStream>>| match arguments {
                Some(arguments) => function.passed(&arguments[maker.parameter]),
                None => Err(format!("`{}` is named and not called", called.name)),
            };
            found.extend(arguments.into_iter().map(|one| (at, passed(one))));
        }
        found
    }
}

impl Function {
    fn path(&self) -> String {
        format!("{}::{}", self.module.join("::"), self.name)
    }

    /// Adds the arguments of each call of this function in the tokens. If the function is only named, there
    /// are none.
    fn find(&self, tokens: &TokenStream, inside: &Self, found: &mut Vec<Option<Vec<TokenStream>>>) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            if let TokenTree::Group(group) = token {
                self.find(&group.stream(), inside, found);
            }
            if !is_word(token, &self.name) || !self.is_named(&tokens[..at], inside) {
                continue;
            }
            let arguments = match tokens.get(at + 1) {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                    Some(arguments(&group.stream()))
                }
                _ => None,
            };
            match arguments {
                // A function of another type, which has the same name.
                Some(arguments) if arguments.len() != self.parameters.len() => {}
                // A variable or a field of the same name.
                None if (self.owner.is_none() || self.has_self) && !is_generic(&tokens[at + 1..]) => {}
                arguments => found.push(arguments),
            }
        }
    }

    /// Whether what stands before a name makes it this function's.
    fn is_named(&self, before: &[TokenTree], inside: &Self) -> bool {
        let is_sign = |back: usize, sign: char| {
            let token = before.len().checked_sub(back).and_then(|at| before.get(at));
            matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
        };
        if self.has_self {
            return is_sign(1, '.');
        }
        let is_qualified = is_sign(1, ':') && is_sign(2, ':');
        let above = before.len().checked_sub(3).and_then(|at| before.get(at)).filter(|_| is_qualified);
        match (&self.owner, above) {
            (Some(owner), Some(above)) => {
                is_word(above, owner) || (inside.owner.as_ref() == Some(owner) && is_word(above, "Self"))
            }
            (None, Some(above)) => {
                let module = self.module.last().map_or("crate", String::as_str);
                [module, "self", "super", "crate"].iter().any(|name| is_word(above, name))
            }
            (Some(_), None) => false,
            (None, None) => !is_sign(1, '.'),
        }
    }

    /// Whether a finding gets its code outside the functions of `Diagnostic`.
    fn sets_a_code(&self) -> bool {
        let is_own = self.owner.as_deref() == Some("Diagnostic");
        !is_own && sets_a_code(&self.tokens)
    }

    /// What an argument of a call within this function says.
    fn passed(&self, argument: &TokenStream) -> Result<Passed, String> {
        let unknown = || format!("the code is passed as `{argument}`");
        let expression: Expr = syn::parse2(argument.clone()).map_err(|_| unknown())?;
        if let Expr::Path(path) = &expression {
            let name = path.path.get_ident().map(ToString::to_string).unwrap_or_default();
            if let Some(parameter) = self.parameters.iter().position(|parameter| *parameter == name) {
                return Ok(Passed::Parameter(parameter));
            }
            let value = self.local(&name).ok_or_else(unknown)?;
            return literals(value).map(Passed::Codes).ok_or_else(unknown);
        }
        literals(&expression).map(Passed::Codes).ok_or_else(unknown)
    }

    /// The value of a variable that the body declares.
    fn local(&self, name: &str) -> Option<&Expr> {
        self.body.stmts.iter().find_map(|statement| match statement {
            Stmt::Local(local) => match (&local.pat, &local.init) {
                (Pat::Ident(one), Some(init)) if one.ident == name => Some(&*init.expr),
                _ => None,
            },
            _ => None,
        })
    }
}

/// The strings that an expression can be, if it consists of literals and choices between them.
fn literals(expression: &Expr) -> Option<Vec<String>> {
    let of_block = |block: &Block| match block.stmts.as_slice() {
        [Stmt::Expr(last, None)] => literals(last),
        _ => None,
    };
    let all = |parts: Vec<Option<Vec<String>>>| {
        parts.into_iter().collect::<Option<Vec<_>>>().map(|parts| parts.concat())
    };
    match expression {
        Expr::Lit(one) => match &one.lit {
            Lit::Str(text) => Some(vec![text.value()]),
            _ => None,
        },
        Expr::Block(one) => of_block(&one.block),
        Expr::If(one) => {
            let (_, otherwise) = one.else_branch.as_ref()?;
            all(vec![of_block(&one.then_branch), literals(otherwise)])
        }
        Expr::Match(one) => all(one.arms.iter().map(|arm| literals(&arm.body)).collect()),
        _ => None,
    }
}

/// The arguments of a call. A comma in `<…>` of a type would be counted as well, but no call of these
/// functions has one.
fn arguments(tokens: &TokenStream) -> Vec<TokenStream> {
    let mut found = vec![TokenStream::new()];
    for token in tokens.clone() {
        match (token, found.last_mut()) {
            (TokenTree::Punct(sign), _) if sign.as_char() == ',' => found.push(TokenStream::new()),
            (token, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    found.retain(|argument| !argument.is_empty());
    found
}

/// Whether the tokens contain `Diagnostic { feature … }`, or assign a string to a field `feature`.
fn sets_a_code(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let inner = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.stream(),
        _ => TokenStream::new(),
    };
    let has_feature = |token: &TokenTree| inner(token).into_iter().any(|token| is_word(&token, "feature"));
    let is_literal = |pair: &[TokenTree]| is_word(&pair[0], "Diagnostic") && has_feature(&pair[1]);
    let is_assigned = |four: &[TokenTree]| {
        let signs = (four[0].to_string(), four[2].to_string());
        signs == (".".to_owned(), "=".to_owned())
            && is_word(&four[1], "feature")
            && matches!(four[3], TokenTree::Literal(_))
    };
    tokens.windows(2).any(is_literal)
        || tokens.windows(4).any(is_assigned)
        || tokens.iter().any(|token| sets_a_code(&inner(token)))
}

/// Whether arguments for types follow a name.
fn is_generic(after: &[TokenTree]) -> bool {
    let text: String = after.iter().take(3).map(ToString::to_string).collect();
    text == "::<"
}

fn type_name(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.to_token_stream().to_string().replace(' ', "") == "#[cfg(test)]")
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(found) if found == word)
}
