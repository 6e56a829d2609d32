//! The rules of the server that the documents of Zoom do not show.
