//! [`Rule`]: how a list goes on over several responses, as a constant of the generated code.

use crate::operation::Input;

/// The way to a property of a response, a name a step; no step is the response itself.
pub type Path = &'static [&'static str];

/// How the next page is requested.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// A response carries a token for the next page, or none, an empty one or null at the end.
    Token {
        /// Where the token is in a response.
        from: NextFrom,
        /// Where it goes in the next request.
        to: Input,
        /// The input of an older way to turn pages, which must not be sent beside a token.
        instead_of: Option<Input>,
        /// For how many seconds the service takes a token.
        lifetime: Option<u64>,
    },
    /// Pages are counted.
    Number {
        /// Where the number of the page goes.
        to: Input,
        /// The number of the first page.
        first: u64,
        /// The list; where no response says how many pages there are, an empty one is the last.
        items: Path,
        /// The property that says how many pages there are.
        pages: Option<Path>,
    },
    /// Items are counted, and a page is requested by the number of those before it.
    Offset {
        /// Where the number of items before the page goes.
        to: Input,
        /// The list; an empty one is the last.
        items: Path,
        /// The property that says how many items there are on all pages.
        total: Option<Path>,
    },
    /// A response carries the URL of the next page: in a header as a link of the relation `next` (RFC 8288), or
    /// in a property as it is. It is followed within the origin of the call alone.
    Link(NextFrom),
}

/// Where a response says how to go on.
#[derive(Clone, Copy, Debug)]
pub enum NextFrom {
    /// In a property of its body.
    Property(Path),
    /// In a header.
    Header(&'static str),
    /// In a property of its body, unless another one says that there is no more.
    While {
        /// The property.
        property: Path,
        /// The property that is false in the last response.
        more: Path,
    },
    /// In the last item of its list.
    Last {
        /// The list.
        items: Path,
        /// The property of an item.
        property: Path,
        /// The property of the response that is false in the last one; where there is none, the list ends with a page without items.
        more: Option<Path>,
    },
}
