// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `jobs`.

use crate::runtime::model;

/// The schema `Fault`.
#[derive(Clone, Default)]
pub struct Fault {
    /// The property `fault`.
    pub fault: Option<String>,
}

model! {
    Fault {
        fault = "fault",
    }
}

/// The schema `Missing`.
#[derive(Clone, Default)]
pub struct Missing {
    /// The property `missing`.
    pub missing: Option<String>,
}

model! {
    Missing {
        missing = "missing",
    }
}

/// The schema `Outcome`.
#[derive(Clone, Default)]
pub struct Outcome {
    /// The property `result`.
    pub result: String,
}

model! {
    Outcome {
        result = "result" required,
    }
}

/// The schema `Problem`.
#[derive(Clone, Default)]
pub struct Problem {
    /// The property `problem`.
    pub problem: Option<String>,
}

model! {
    Problem {
        problem = "problem",
    }
}

/// The schema `Ticket`.
#[derive(Clone, Default)]
pub struct Ticket {
    /// The property `ticket`.
    pub ticket: i64,
}

model! {
    Ticket {
        ticket = "ticket" required,
    }
}
