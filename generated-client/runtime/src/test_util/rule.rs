// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`On`]: sets the responses to a call.

use std::marker::PhantomData;

use super::answer::Answer;
use super::answerable::Answerable;
use super::calls::{Rule, Shared};
use super::sent::Sent;

/// Sets the responses of a [`Fake`](super::Fake) to a call that returns a `T`, or an error body `E`. Several responses are used
/// in turn, and the last one is repeated.
#[must_use = "a call has no answer until it is given one"]
pub struct On<T, E> {
    calls: Shared,
    /// The index of the rule.
    index: usize,
    types: PhantomData<fn(T, E)>,
}

impl<T, E> On<T, E> {
    pub(super) fn new(calls: Shared, index: usize) -> Self {
        On { calls, index, types: PhantomData }
    }

    /// Restricts the responses to requests for which the condition is true.
    pub fn when(self, condition: impl Fn(&Sent) -> bool + Send + 'static) -> Self {
        self.change(|rule| rule.conditions.push(Box::new(condition)));
        self
    }

    /// Responds with this value and status 200, or 204 for `()`.
    pub fn answer(self, value: T) -> Answered<T, E>
    where
        T: Answerable,
    {
        self.answer_with(value.answer(200))
    }

    /// Responds with this error body and status.
    pub fn refuse(self, status: u16, error: E) -> Answered<T, E>
    where
        E: Answerable,
    {
        self.answer_with(error.answer(status))
    }

    /// Responds with any other answer: other statuses and headers, invalid bodies, rate limits, or failures of the connection.
    pub fn answer_with(self, answer: Answer) -> Answered<T, E> {
        self.change(|rule| rule.answers.push(answer));
        Answered { on: self }
    }

    fn change(&self, change: impl FnOnce(&mut Rule)) {
        if let Some(rule) = self.calls.lock().rules.get_mut(self.index) {
            change(rule);
        }
    }
}

/// A call with a response; further responses may follow.
pub struct Answered<T, E> {
    on: On<T, E>,
}

impl<T, E> Answered<T, E> {
    /// Sets the next response.
    pub fn then(self) -> On<T, E> {
        self.on
    }
}
