#!/usr/bin/env bash
# Expected:  A type that derives both `ToSchema` and `Serialize` is described as it is written, where it uses only what
#            utoipa supports.
# Behaviour: (1) A tuple structure with two types is a list of objects, though a tuple in a field has `prefixItems`. (2)
#            The keys of a map with numbers are described as integers, which no key is, so only the empty map is valid.
#            (3) A flattened `Option` that is None has to be an object or null, so what is written without it is
#            invalid. (4) A `NaiveDateTime`, which is written without an offset, is a `date-time`, which cannot be read
#            as one. schemars is right in all four.
# Version:   utoipa 6.0.0 (utoipa-gen 6.0.1), schemars 1.2.3, serde 1.0.228, serde_json 1.0.145, chrono 0.4.45.
# Source:    https://docs.rs/utoipa/6.0.0/utoipa/derive.ToSchema.html (the attributes of serde that are supported);
#            https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.4 (`propertyNames`);
#            https://www.rfc-editor.org/rfc/rfc3339#section-5.6 (the offset is part of `date-time`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"
[dependencies]
chrono = { version = "=0.4.45", features = ["serde"] }
schemars = { version = "=1.2.3", features = ["chrono04"] }
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = "=1.0.145"
utoipa = { version = "=6.0.0", features = ["chrono"] }
utoipa-gen = "=6.0.1"
TOML
cat > src/main.rs <<'RUST'
use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use schemars::{generate::SchemaSettings, JsonSchema};
use serde::Serialize;
use serde_json::{json, Value};
use utoipa::{PartialSchema, ToSchema};

#[derive(JsonSchema, Serialize, ToSchema)]
struct Tuple(i32, String);

#[derive(JsonSchema, Serialize, ToSchema)]
struct Map {
    counts: BTreeMap<u32, i32>,
}

#[derive(JsonSchema, Serialize, ToSchema)]
struct Page {
    next: i32,
}

#[derive(JsonSchema, Serialize, ToSchema)]
struct Flattened {
    size: i32,
    #[serde(flatten)]
    page: Option<Page>,
}

#[derive(JsonSchema, Serialize, ToSchema)]
struct Moment {
    at: NaiveDateTime,
}

fn show<T: JsonSchema + PartialSchema + Serialize>(value: T) {
    println!("written: {}", json!(value));
    println!("    utoipa: {}", json!(T::schema()));
    let mut schema = json!(SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>());
    let object = schema.as_object_mut().unwrap();
    object.retain(|key, _| key != "$schema" && key != "title");
    println!("    schemars: {}", Value::Object(object.clone()));
}

fn main() {
    show(Tuple(1, "a".to_owned()));
    show(Map { counts: BTreeMap::from([(5, 1)]) });
    show(Flattened { size: 1, page: None });
    show(Moment { at: NaiveDateTime::default() });
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
written: [1,"a"]
    utoipa: {"items":{"type":"object"},"maxItems":2,"minItems":2,"type":"array"}
    schemars: {"maxItems":2,"minItems":2,"prefixItems":[{"format":"int32","type":"integer"},{"type":"string"}],"type":"array"}
written: {"counts":{"5":1}}
    utoipa: {"properties":{"counts":{"additionalProperties":{"format":"int32","type":"integer"},"propertyNames":{"format":"int32","minimum":0,"type":"integer"},"type":"object"}},"required":["counts"],"type":"object"}
    schemars: {"properties":{"counts":{"additionalProperties":false,"patternProperties":{"^\\d+$":{"format":"int32","type":"integer"}},"type":"object"}},"required":["counts"],"type":"object"}
written: {"size":1}
    utoipa: {"allOf":[{"oneOf":[{"$ref":"#/components/schemas/Page"},{"type":"null"}]},{"properties":{"size":{"format":"int32","type":"integer"}},"required":["size"],"type":"object"}]}
    schemars: {"properties":{"next":{"format":"int32","type":"integer"},"size":{"format":"int32","type":"integer"}},"required":["size"],"type":"object"}
written: {"at":"1970-01-01T00:00:00"}
    utoipa: {"properties":{"at":{"format":"date-time","type":"string"}},"required":["at"],"type":"object"}
    schemars: {"properties":{"at":{"format":"partial-date-time","type":"string"}},"required":["at"],"type":"object"}
SEEN
