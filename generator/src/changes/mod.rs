//! Compares two surfaces of a client: the changes, their impact on callers, and the next version.

mod change;
mod changelog;
mod compare;
mod located;
mod policy;
mod renames;
mod report;
mod rules;
mod shared;
mod version;

pub use change::{Change, Detail, Impact, Site, Sort};
pub use changelog::{CHANGELOG, changelog};
pub use compare::{Report, compare};
pub use located::{Written, locate};
pub use policy::{Policy, refusal};
pub use report::{Format, written};
pub use shared::JOINED;
pub use version::{Level, is_at_least, next};
