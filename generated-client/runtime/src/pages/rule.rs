// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Rule`]: how the pages of a list are requested; a constant of the generated code.

use crate::operation::Input;

/// The path to a property of a response, one name for each step; the empty path is the response itself.
pub type Path = &'static [&'static str];

/// How the next page is requested.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// A response has a token for the next page. After the last page, the token is missing, empty or null.
    Token {
        /// Where a response has the token.
        from: NextFrom,
        /// Where the next request has the token.
        to: Input,
        /// An older input for pages, which must not be sent together with a token.
        instead_of: Option<Input>,
        /// For how many seconds a token is valid.
        lifetime: Option<u64>,
    },
    /// Pages have numbers.
    Number {
        /// Where the request has the number of the page.
        to: Input,
        /// The number of the first page.
        first: u64,
        /// The list. Without a number of pages, an empty list is the last page.
        items: Path,
        /// The property with the number of pages.
        pages: Option<Path>,
    },
    /// A page is requested by the number of items before it.
    Offset {
        /// Where the request has the number of items before the page.
        to: Input,
        /// The list; an empty list is the last page.
        items: Path,
        /// The property with the number of items on all pages.
        total: Option<Path>,
    },
    /// A response has the URL of the next page: in a header, as a link with the relation `next` (RFC 8288), or in a
    /// property. It is followed only if it has the origin of the call.
    Link(NextFrom),
}

/// Where a response has the token or URL of the next page.
#[derive(Clone, Copy, Debug)]
pub enum NextFrom {
    /// In a property of the body.
    Property(Path),
    /// In a header.
    Header(&'static str),
    /// In a property of the body, unless another property says that this is the last page.
    While {
        /// The property.
        property: Path,
        /// The property that is false in the last response.
        more: Path,
    },
    /// In the last item of the list.
    Last {
        /// The list.
        items: Path,
        /// The property of an item.
        property: Path,
        /// The property that is false in the last response. Without it, the list ends with an empty page.
        more: Option<Path>,
    },
}
