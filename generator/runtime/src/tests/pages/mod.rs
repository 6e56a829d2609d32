//! Lists over several pages.

mod endless;
pub mod pager;
mod streams;
