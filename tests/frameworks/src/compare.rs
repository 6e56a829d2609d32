//! Compares what a call is decoded as with the JSON that came.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use runtime::{Error, Json, Response, serde};

/// Calls an operation, compares the value that it is decoded as with the JSON that came, and that at some places with what is expected; gives that JSON.
///
/// `beyond` names the properties that came and that the document does not have.
#[macro_export]
macro_rules! check_call {
    ($run:ident, $operation:literal, $call:expr $(, $place:literal: $expected:tt)* $(,)?) => {
        $crate::check_call!($run, $operation, $call, beyond [] $(, $place: $expected)*)
    };
    ($run:ident, $operation:literal, $call:expr, beyond $beyond:tt $(, $place:literal: $expected:tt)* $(,)?) => {{
        let mut seen = $crate::runtime::Json::Null;
        $run.check($operation, async {
            seen = $crate::compare::decoded($call.response().await, &$beyond);
            $(assert_eq!(seen.pointer($place), Some(&serde_json::json!($expected)), "{seen}");)*
        })
        .await;
        seen
    }};
}

/// Calls an operation that has to be refused with a status and a message.
#[macro_export]
macro_rules! check_refusal {
    ($run:ident, $operation:literal, $call:expr, $status:literal, $message:literal) => {
        $run.check($operation, async {
            let error = $call.await.unwrap_err();
            assert_eq!(error.status().map(|status| status.as_u16()), Some($status), "{error}");
            assert!(error.to_string().contains($message), "{error}");
        })
        .await
    };
}

/// The JSON that a call was answered with, once its typed value has been compared with it.
///
/// # Panics
/// If the call fails, or the value does not have all that came.
pub fn decoded<T: serde::Serialize, E>(outcome: Result<Response<T>, Error<E>>, beyond: &[&str]) -> Json
where
    Error<E>: std::fmt::Display,
{
    let response = outcome.unwrap_or_else(|error| panic!("{error}"));
    let came = match response.body().is_empty() {
        true => Json::Null,
        false => response.json().unwrap_or_else(|error| panic!("{error}")),
    };
    // The document describes no content.
    if size_of::<T>() == 0 {
        return came;
    }
    let value = serde_json::to_value(response.value()).unwrap_or_else(|error| panic!("{error}"));
    if let Some(place) = difference(&value, &came, beyond) {
        panic!("at `{place}`, {value} is not what came: {came}");
    }
    came
}

/// Where a value does not have what came; a property that is null, or beyond the document, may be left out.
fn difference(value: &Json, came: &Json, beyond: &[&str]) -> Option<String> {
    match (value, came) {
        (Json::Object(value), Json::Object(came)) => {
            for (name, came) in came {
                if beyond.contains(&name.as_str()) && !value.contains_key(name) {
                    continue;
                }
                let inner = difference(value.get(name).unwrap_or(&Json::Null), came, beyond);
                if let Some(place) = inner {
                    return Some(format!("/{name}{place}"));
                }
            }
            let added = value.iter().find(|(name, value)| !value.is_null() && !came.contains_key(*name));
            added.map(|(name, _)| format!("/{name}"))
        }
        (Json::Array(value), Json::Array(came)) if value.len() == came.len() => {
            for (place, (value, came)) in value.iter().zip(came).enumerate() {
                if let Some(inner) = difference(value, came, beyond) {
                    return Some(format!("/{place}{inner}"));
                }
            }
            None
        }
        (Json::Number(value), Json::Number(came)) if value.as_f64() == came.as_f64() => None,
        _ => (value != came).then(String::new),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check_difference(value: Json, came: Json, expected: Option<&str>) {
        assert_eq!(difference(&value, &came, &["beyond"]).as_deref(), expected, "{value} {came}");
    }

    #[test]
    fn values_have_all_that_came() {
        check_difference(json!({"a": [1, {"b": "c"}]}), json!({"a": [1, {"b": "c"}]}), None);
        check_difference(json!({"a": 1}), json!({"a": 1, "b": null}), None);
        check_difference(json!({"a": 1.0}), json!({"a": 1}), None);
        check_difference(json!(null), json!(null), None);
        check_difference(json!([{"a": 1}]), json!([{"a": 1, "beyond": 2}]), None);
    }

    #[test]
    fn what_is_lost_is_named() {
        check_difference(json!({"a": [{}]}), json!({"a": [{"b": 1}]}), Some("/a/0/b"));
        check_difference(json!({"a": []}), json!({"a": [1]}), Some("/a"));
        check_difference(json!({"a": 1, "b": 2}), json!({"a": 1}), Some("/b"));
        check_difference(json!({"a": "1"}), json!({"a": 1}), Some("/a"));
        check_difference(json!(null), json!({}), Some(""));
        check_difference(json!({"beyond": 1}), json!({"beyond": 2}), Some("/beyond"));
    }
}
