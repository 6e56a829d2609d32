//! [`Maybe`]: optional inputs that a caller may not have.

/// Sets an optional input of a call where there is a value for it. All calls have it.
pub trait Maybe: Sized {
    /// Calls a setter where there is a value: `users().list().maybe(size, List::page_size)` instead of an `if let`.
    ///
    /// What is borrowed is lent by the option: `.maybe(token.as_deref(), List::next_page_token)`.
    #[must_use]
    fn maybe<V>(self, value: Option<V>, setter: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => setter(self, value),
            None => self,
        }
    }
}

impl<C: IntoFuture> Maybe for C {}
