//! Measurements of generated clients and of the generator itself.

pub mod growth;
