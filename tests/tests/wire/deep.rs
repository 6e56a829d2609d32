//! Types that follow one another in a long line, and types that hold many others: a program compiles with them as with any other, and reads them on a
//! small stack.

use std::thread;

use client_tests::runtime::model::to_json;
use client_tests::schema_deep::types::{Step000, Step230, Tree0};
use serde_json::{Value, json};

/// What Rust gives a thread that does not say otherwise.
const STACK: usize = 2 * 1024 * 1024;

/// The body of every task that a program starts: what it holds goes to another thread.
fn on_a_small_stack<T: Clone + Send + Sync + 'static>(act: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().stack_size(STACK).spawn(act).unwrap().join().unwrap().clone()
}

/// A document of so many levels, each as the type of its number has it.
fn line(from: usize, levels: usize) -> Value {
    (from..from + levels).rev().fold(json!({}), |below, level| match level % 6 {
        1 => json!({ "next": [below] }),
        3 => json!({ "next": { "key": below } }),
        _ => json!({ "next": below }),
    })
}

#[test]
fn lines_of_types_of_any_length() {
    let document = line(0, 70);
    let expected = document.clone();
    let first = on_a_small_stack(move || serde_json::from_value::<Step000>(document).unwrap());
    assert_eq!(to_json(&first), expected);
    assert!(first == first.clone() && format!("{first:?}").contains("Step069"));
    let document = line(230, 69);
    let later = serde_json::from_value::<Step230>(document.clone()).unwrap();
    assert_eq!(to_json(&later), document);
    let task = async move { later };
    assert_eq!(to_json(&task_of(task)), document);
}

/// Runs a task as a program does.
fn task_of<T: Send + 'static>(task: impl Future<Output = T> + Send + 'static) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(runtime.spawn(task)).unwrap()
}

#[test]
fn trees_of_types_fit_on_a_small_stack() {
    assert!(size_of::<Tree0>() <= 8 * 1024);
    let leaf = (0..6).map(|at| (char::from(b'a' + at).to_string(), json!(at))).collect::<Value>();
    let mut document = leaf;
    for _ in 0..5 {
        document = "abcdef".chars().map(|name| (name.to_string(), document.clone())).collect();
    }
    let expected = document.clone();
    let tree = on_a_small_stack(move || serde_json::from_value::<Tree0>(document).unwrap());
    assert_eq!(tree.a.b.c.d.e.f, 5);
    assert_eq!(to_json(&tree), expected);
}
