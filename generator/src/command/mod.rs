//! The parts of the command beside `generate`.

pub mod init;
pub mod inspect;
pub mod output;
