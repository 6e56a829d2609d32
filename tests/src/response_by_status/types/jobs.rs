// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `jobs`.

use crate::runtime::model;

/// The schema `Fault`.
#[derive(Default)]
pub struct Fault {
    /// Fault.
    pub fault: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Fault {
        fault = "fault",
    }
}

/// The schema `Ticket`.
#[derive(Default)]
pub struct Ticket {
    /// Ticket.
    pub ticket: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Ticket {
        ticket = "ticket" required,
    }
}
