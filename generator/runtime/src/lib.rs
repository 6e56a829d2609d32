//! Support code of generated clients: the generator copies the module [`runtime`] into every client crate.

pub mod runtime;

#[cfg(test)]
mod tests;
