// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The system clock.

use std::time::SystemTime;

/// The time of the system clock.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// The time of JavaScript's clock.
#[cfg(target_family = "wasm")]
pub(crate) fn now() -> SystemTime {
    use web_time::web::SystemTimeExt;

    web_time::SystemTime::now().to_std()
}
