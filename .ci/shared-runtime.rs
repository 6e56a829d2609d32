//! A program with two clients that share a runtime: what is written once serves both, since their types are the same.

use std::sync::Arc;

use first::runtime::middleware::{Handling, Next};
use first::runtime::transport::HttpRequest;
use first::runtime::{Client, Middleware};

/// Lets each request pass.
struct Passes;

impl Middleware for Passes {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        next.run(request)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shared = Arc::new(Passes);
    let one = first::Client::builder().middleware(Arc::clone(&shared)).build()?;
    let other = second::Client::builder().middleware(shared).build()?;
    let cores: [&Client; 2] = [one.core(), other.core()];
    println!("{} clients, {:?}", cores.len(), types::webhooks::CHANGED);
    Ok(())
}
