//! The parts of the command beside `generate`.

pub mod diff;
pub mod init;
pub mod inspect;
pub mod output;
