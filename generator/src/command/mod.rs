//! The subcommands other than `generate`.

pub mod diff;
pub mod init;
pub mod inspect;
pub mod output;
