//! [`Called`]: a call of any type, as a parameter of test doubles.

use super::Call;

/// A call that is not sent yet, as the methods of a client return it.
pub trait Called {
    /// The type of the response.
    type Value;
    /// The type of the error body.
    type Error;

    /// Converts it into a [`Call`].
    fn into_call(self) -> Call<Self::Value, Self::Error>;
}

impl<T, E> Called for Call<T, E> {
    type Value = T;
    type Error = E;

    fn into_call(self) -> Call<T, E> {
        self
    }
}
