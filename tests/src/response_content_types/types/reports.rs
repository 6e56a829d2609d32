// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `reports`.

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

/// The schema `Problem`.
#[derive(Clone, Default)]
pub struct Problem {
    /// The property `detail`.
    pub detail: Option<String>,
}

model! {
    Problem {
        detail = "detail",
    }
}

/// The schema `Report`.
#[derive(Clone, Default)]
pub struct Report {
    /// The property `title`.
    pub title: String,
}

model! {
    Report {
        title = "title" required,
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
