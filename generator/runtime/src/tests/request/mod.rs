//! Requests as they arrive.

mod body;
mod builder;
