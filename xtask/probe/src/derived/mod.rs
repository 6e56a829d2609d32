//! The answers as one would write them by hand with serde's derive: every field that the generated types have.
//!
//! Enums of texts are `String`, enums of numbers `i64` and dates `String`, which is what such structs mostly say; the
//! generated types compare the enums' texts and check the dates besides. Keys that are not declared are skipped by both.

mod group_in_meeting;
mod group_settings;
mod shared;
mod user_in_meeting;
mod user_settings;
mod users;

pub use group_in_meeting::*;
pub use group_settings::*;
pub use shared::*;
pub use user_in_meeting::*;
pub use user_settings::*;
pub use users::*;
