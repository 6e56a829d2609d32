//! Overlays of documents (OpenAPI Overlay Specification 1.0.0, section 4.4): update or remove what a JSONPath finds.

use serde_json::Value;
use serde_json_path::JsonPath;

/// Applies the actions of an overlay in their order.
pub(super) fn apply(document: &mut Value, overlay: &Value) -> Result<(), String> {
    for action in overlay["actions"].as_array().into_iter().flatten() {
        let target = action["target"].as_str().unwrap_or_default();
        let path = JsonPath::parse(target).map_err(|error| format!("{target}: {error}"))?;
        let found = path.query_located(document);
        let mut places: Vec<String> = found.locations().map(|place| place.to_json_pointer()).collect();
        if places.is_empty() {
            return Err(format!("`{target}` matches nothing"));
        }
        // From the end, so that an element that goes leaves the addresses of those before it alone.
        places.reverse();
        for place in &places {
            match action["remove"].as_bool() {
                Some(true) => remove(document, place),
                _ => document.pointer_mut(place).into_iter().for_each(|node| merge(node, &action["update"])),
            }
        }
    }
    Ok(())
}

fn remove(document: &mut Value, place: &str) {
    let Some((parent, key)) = place.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(entries)) => drop(entries.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(items)) => drop(key.parse().map(|index: usize| items.remove(index))),
        _ => {}
    }
}

fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                merge(target.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (target, update) => *target = update.clone(),
    }
}
