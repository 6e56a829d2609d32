//! Where something is: in the tree of a document, in the text of a file, and in which file.

mod indent;
mod json_text;
mod location;
mod origins;
mod pointer;
mod position;
mod positions;
mod source;

pub(crate) use indent::Indented;
pub use location::locate;
pub(crate) use origins::{FileNumber, nearest};
pub use origins::{Moves, Origins};
pub use pointer::Pointer;
pub(crate) use pointer::{MAX_CHAIN, member, percent_decoded};
pub use position::Position;
pub use positions::Positions;
pub(crate) use positions::Recorder;
pub use source::{Source, SourceFile};
