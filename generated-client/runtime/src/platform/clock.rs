// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The time of day.

use std::time::SystemTime;

/// The time of day.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// The time of day, as JavaScript has it.
#[cfg(target_family = "wasm")]
pub(crate) fn now() -> SystemTime {
    use web_time::web::SystemTimeExt;

    web_time::SystemTime::now().to_std()
}
