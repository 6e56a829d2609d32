//! Parts of HTTP messages. This module does not depend on the rest of the client.

mod bom;
mod cause;
pub(super) mod charset;
pub(super) mod cookie;
pub(super) mod header;
pub(super) mod media_type;
pub(super) mod percent;
mod random;
mod retry_after;
mod url;

pub(super) use bom::without_bom;
pub(super) use cause::innermost;
pub(super) use random::unique;
pub(super) use retry_after::{delay_of, wait_of};
pub(super) use url::{check_base_url, without_user};
