// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Maybe`]: sets an input of a call from an `Option`.

/// Sets an input of a call if there is a value for it. All calls implement it.
pub trait Maybe: Sized {
    /// Calls the setter if there is a value: `users().list().maybe(size, List::page_size)` instead of an `if let`.
    ///
    /// For an input that is borrowed, borrow the option: `.maybe(token.as_deref(), List::next_page_token)`.
    #[must_use]
    fn maybe<V>(self, value: Option<V>, setter: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => setter(self, value),
            None => self,
        }
    }
}

impl<C: IntoFuture> Maybe for C {}
