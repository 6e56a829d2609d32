//! Requests as they arrive.

mod body;
mod builder;
mod parts;
mod query_string;
mod sequence;
