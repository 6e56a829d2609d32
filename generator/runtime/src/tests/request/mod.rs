//! Requests as they arrive.

mod body;
mod builder;
mod query_string;
