// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `reports`.

use crate::runtime::model;

/// The schema `Fault`.
#[derive(Default)]
pub struct Fault {
    /// Fault.
    pub fault: Option<String>,
}

model! {
    Fault {
        fault = "fault",
    }
}

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Detail.
    pub detail: Option<String>,
}

model! {
    Problem {
        detail = "detail",
    }
}

/// The schema `Report`.
#[derive(Default)]
pub struct Report {
    /// Title.
    pub title: String,
}

model! {
    Report {
        title = "title" required,
    }
}

/// The schema `Ticket`.
#[derive(Default)]
pub struct Ticket {
    /// Ticket.
    pub ticket: i64,
}

model! {
    Ticket {
        ticket = "ticket" required,
    }
}
