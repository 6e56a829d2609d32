//! How a list goes on over several answers.

/// The rule by which the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// An answer carries a token for the next page.
    Token {
        /// The property of the answer and the query parameter of the same name.
        token: String,
        /// The property that holds the page's items.
        items: String,
    },
    /// Pages are counted.
    PageNumber {
        /// The input that takes the number.
        page: String,
        /// The property that holds the page's items.
        items: String,
        /// The property that tells how many pages there are.
        pages: Option<String>,
    },
}
