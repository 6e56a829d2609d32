//! A file of the client before it is text.

use proc_macro2::TokenStream;

use crate::prose::Doc;
use crate::tokens::Tokens;

/// The first line of every generated file, by which a later run knows that the file is its own.
pub const HEADER: &str =
    "@generated from OpenAPI documents; change the documents or their overlays and generate again.";

/// A file.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its path below `src`, without the extension.
    pub path: String,
    /// Attributes of the file, which stand before its documentation.
    pub attributes: Vec<TokenStream>,
    /// The lines of the file's own documentation.
    pub docs: Vec<String>,
    /// What it holds, in order.
    pub items: Vec<Item>,
}

/// A part of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// Declarations that stand together without blank lines between, such as imports.
    Block(Vec<TokenStream>),
    /// One declaration.
    Declaration(TokenStream),
    /// One of the declarations that a client has thousands of.
    Code(Tokens),
    /// A call of one of the runtime's macros, a row a line.
    Table(Table),
    /// An attribute for the item that follows.
    Attribute(Tokens),
}

/// A call of one of the runtime's macros.
#[derive(Clone, Debug)]
pub struct Table {
    /// The macro.
    pub name: &'static str,
    /// What is before the rows.
    pub head: String,
    /// The rows; none for a macro that takes the head alone.
    pub rows: Vec<String>,
}

impl Module {
    /// A file with this documentation and nothing else yet.
    pub(super) fn new(path: String, docs: Doc) -> Self {
        Self { path, attributes: Vec::new(), docs: docs.lines(), items: Vec::new() }
    }

    pub(super) fn declare(&mut self, tokens: TokenStream) {
        self.items.push(Item::Declaration(tokens));
    }

    pub(super) fn code(&mut self, tokens: Tokens) {
        self.items.push(Item::Code(tokens));
    }

    pub(super) fn block(&mut self, tokens: Vec<TokenStream>) {
        if !tokens.is_empty() {
            self.items.push(Item::Block(tokens));
        }
    }
}
