// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Called`]: a call of any type, as a double for tests takes it.

use super::Call;

/// A call before it is sent, with the types of what it gives: what a method of a client begins.
pub trait Called {
    /// What it gives.
    type Value;
    /// What a refusal reads as.
    type Error;

    /// The call itself.
    fn into_call(self) -> Call<Self::Value, Self::Error>;
}

impl<T, E> Called for Call<T, E> {
    type Value = T;
    type Error = E;

    fn into_call(self) -> Call<T, E> {
        self
    }
}
