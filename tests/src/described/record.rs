//! What happened to each request.

use serde_json::Value;

use super::check::Inputs;
use super::fault::Fault;
use super::verdict::Problem;
use crate::server::Request;

/// A request, what it was found to be, and what it got.
#[derive(Clone, Debug)]
pub struct Record {
    /// The request as it arrived.
    pub request: Request,
    /// The operation; `None` where there is none of that path and method.
    pub operation: Option<String>,
    /// What it carried.
    pub inputs: Inputs,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a request.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was answered as documented: status, and the body where it is JSON.
    Answered(u16, Option<Value>),
    /// Its token was no longer valid.
    Expired,
    /// It met a fault that was ordered.
    Faulty(Fault),
    /// The document does not allow it.
    Refused(Vec<Problem>),
}

impl Record {
    /// Why the document does not allow the request.
    pub fn problems(&self) -> &[Problem] {
        match &self.outcome {
            Outcome::Refused(problems) => problems,
            _ => &[],
        }
    }

    /// The JSON of the documented answer.
    pub fn answer(&self) -> Option<&Value> {
        match &self.outcome {
            Outcome::Answered(_, answer) => answer.as_ref(),
            _ => None,
        }
    }

    /// The reasons in words, below the request that they are about.
    pub(super) fn complaint(&self) -> Option<String> {
        let problems = self.problems();
        let reasons: Vec<String> = problems.iter().map(|problem| format!("\n  - {problem}")).collect();
        let operation = self.operation.as_deref().unwrap_or("no operation");
        (!problems.is_empty()).then(|| format!("{} ({operation}){}", self.request.line(), reasons.concat()))
    }
}
