// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Answerable`]: values that a fake service can respond with.

use super::answer::Answer;
use crate::Bytes;
use crate::model::Encode;
use crate::response::{Unlisted, Untyped};

/// A value that a fake service can respond with: the result of a call, as the service would write it.
pub trait Answerable {
    /// The response with this status. An [`Unlisted`] has its own status.
    fn answer(self, status: u16) -> Answer;
}

impl<T: Encode> Answerable for T {
    fn answer(self, status: u16) -> Answer {
        Answer::json(status, &self)
    }
}

impl Answerable for () {
    fn answer(self, status: u16) -> Answer {
        Answer::status(if status == 200 { 204 } else { status })
    }
}

impl Answerable for Bytes {
    fn answer(self, status: u16) -> Answer {
        Answer::bytes(status, "application/octet-stream", self)
    }
}

impl Answerable for Untyped {
    fn answer(self, status: u16) -> Answer {
        match self {
            Untyped::Json(json) => json.answer(status),
            Untyped::Bytes(bytes) => bytes.answer(status),
        }
    }
}

impl Answerable for Unlisted {
    fn answer(self, _: u16) -> Answer {
        let mut answer = Answer::status(self.status.as_u16());
        if let super::answer::AnswerKind::Response(reply) = &mut answer.kind {
            (reply.headers, reply.body) = (self.headers, self.body);
        }
        answer
    }
}
