//! A generated file before it is rendered as text.

use proc_macro2::TokenStream;

use crate::prose::Doc;
use crate::tokens::Tokens;

/// The first line of every generated file, as a literal.
macro_rules! header {
    () => {
        "@generated from OpenAPI documents; change the documents or their overlays and generate again."
    };
}
pub(crate) use header;

/// The first line of every generated file, which identifies it in later runs.
pub const HEADER: &str = header!();

/// A file.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its path below `src`, without the extension.
    pub path: String,
    /// Inner attributes, before the documentation.
    pub attributes: Vec<TokenStream>,
    /// The lines of the file's own documentation.
    pub docs: Vec<String>,
    /// The items, in order.
    pub items: Vec<Item>,
}

/// A part of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// Declarations without blank lines between, such as imports.
    Block(Vec<TokenStream>),
    /// One declaration.
    Declaration(TokenStream),
    /// A declaration of a kind that a client has thousands of.
    Code(Tokens),
    /// A call of a macro of the runtime, with one line for each row.
    Table(Table),
    /// An attribute for the next item.
    Attribute(Tokens),
}

/// A call of a macro of the runtime.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of the macro.
    pub name: &'static str,
    /// The text before the rows.
    pub head: String,
    /// The rows; empty if the macro only takes the head.
    pub rows: Vec<String>,
}

impl Item {
    /// A declaration of a kind that a client has thousands of, without room to spare.
    pub(super) fn code(mut tokens: Tokens) -> Self {
        tokens.shrink_to_fit();
        Self::Code(tokens)
    }
}

impl Module {
    /// A file with documentation, and no items yet.
    pub(super) fn new(path: String, docs: Doc) -> Self {
        Self { path, attributes: Vec::new(), docs: docs.lines(), items: Vec::new() }
    }

    pub(super) fn declare(&mut self, tokens: TokenStream) {
        self.items.push(Item::Declaration(tokens));
    }

    pub(super) fn code(&mut self, tokens: Tokens) {
        self.items.push(Item::code(tokens));
    }

    pub(super) fn block(&mut self, tokens: Vec<TokenStream>) {
        if !tokens.is_empty() {
            self.items.push(Item::Block(tokens));
        }
    }
}
