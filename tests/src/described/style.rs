//! Styles of parameters, read backwards: from what was written to the value (OpenAPI 3.0.3 section "Style Values").

use serde_json::{Map, Value};

use super::encoding::{Pair, form_decoded, typed};

/// How a parameter is written.
#[derive(Clone, Debug)]
pub(super) struct Style {
    pub(super) name: String,
    pub(super) style: String,
    pub(super) explode: bool,
}

/// Decodes a piece of a value.
pub(super) type Decode = fn(&str) -> Result<String, String>;

fn is(schema: &Value, kind: &str) -> bool {
    schema["type"] == kind
}

/// The value of a piece for the property of an object.
fn property(schema: &Value, name: &str, text: &str) -> Value {
    typed(text, schema.get("properties").and_then(|properties| properties.get(name)).unwrap_or(&Value::Null))
}

impl Style {
    /// The value of a query parameter; its pairs are taken out of the list.
    pub(super) fn query(&self, pairs: &mut Vec<Pair>, schema: &Value) -> Result<Option<Value>, String> {
        if self.style == "deepObject" {
            return self.deep_object(pairs, schema);
        }
        if is(schema, "object") && self.explode {
            return exploded_object(pairs, schema);
        }
        let mine: Vec<Pair> = pairs.extract_if(.., |pair| pair.name == self.name).collect();
        match mine.as_slice() {
            [] => Ok(None),
            [pair] if !(is(schema, "array") && self.explode) => {
                self.joined(&pair.value, self.delimiter(), schema, form_decoded).map(Some)
            }
            many if is(schema, "array") && self.explode => {
                let item = |pair: &Pair| Ok(typed(&form_decoded(&pair.value)?, &schema["items"]));
                many.iter().map(item).collect::<Result<_, String>>().map(|items| Some(Value::Array(items)))
            }
            many => Err(format!("was sent {} times", many.len())),
        }
    }

    /// The value of a path or header parameter.
    pub(super) fn single(&self, text: &str, schema: &Value, decode: Decode) -> Result<Value, String> {
        match self.style.as_str() {
            "label" => {
                let text = text.strip_prefix('.').ok_or("does not begin with a dot")?;
                self.joined(text, if self.explode { "." } else { "," }, schema, decode)
            }
            "matrix" => {
                let text = text.strip_prefix(';').ok_or("does not begin with a semicolon")?;
                self.matrix(text, schema, decode)
            }
            _ => self.joined(text, ",", schema, decode),
        }
    }

    fn matrix(&self, text: &str, schema: &Value, decode: Decode) -> Result<Value, String> {
        let own = format!("{}=", self.name);
        if self.explode && is(schema, "array") {
            let pieces: Option<Vec<&str>> = text.split(';').map(|piece| piece.strip_prefix(&own)).collect();
            let pieces = pieces.ok_or_else(|| format!("does not repeat `{own}`"))?;
            return self.joined(&pieces.join(","), ",", schema, decode);
        }
        if self.explode && is(schema, "object") {
            return self.joined(text, ";", schema, decode);
        }
        let text = text.strip_prefix(&own).ok_or_else(|| format!("does not begin with `{own}`"))?;
        self.joined(text, ",", schema, decode)
    }

    fn delimiter(&self) -> &'static str {
        match self.style.as_str() {
            "spaceDelimited" => "%20",
            "pipeDelimited" => "%7C",
            _ => ",",
        }
    }

    /// A value whose pieces are joined by a delimiter.
    fn joined(&self, text: &str, delimiter: &str, schema: &Value, decode: Decode) -> Result<Value, String> {
        if is(schema, "array") {
            let item = |piece: &str| Ok(typed(&decode(piece)?, &schema["items"]));
            return text.split(delimiter).map(item).collect::<Result<_, String>>().map(Value::Array);
        }
        if !is(schema, "object") {
            return Ok(typed(&decode(text)?, schema));
        }
        let pieces: Vec<String> = text.split(delimiter).map(decode).collect::<Result<_, _>>()?;
        let pairs: Option<Vec<(&str, &str)>> = if self.explode && self.style != "form" {
            pieces.iter().map(|piece| piece.split_once('=')).collect()
        } else {
            pieces.chunks(2).map(|pair| Some((pair.first()?.as_str(), pair.get(1)?.as_str()))).collect()
        };
        let pairs = pairs.ok_or("is not made of names and values")?;
        Ok(pairs.into_iter().map(|(name, text)| (name.to_owned(), property(schema, name, text))).collect())
    }

    fn deep_object(&self, pairs: &mut Vec<Pair>, schema: &Value) -> Result<Option<Value>, String> {
        let own = format!("{}[", self.name);
        let mine = pairs.extract_if(.., |pair| pair.name.starts_with(&own));
        let mut value = Map::new();
        for pair in mine {
            let name = pair.name.strip_prefix(&own).and_then(|name| name.strip_suffix(']'));
            let name = name.ok_or_else(|| format!("`{}` names no property", pair.name))?;
            value.insert(name.to_owned(), property(schema, name, &form_decoded(&pair.value)?));
        }
        Ok((!value.is_empty()).then_some(Value::Object(value)))
    }
}

fn exploded_object(pairs: &mut Vec<Pair>, schema: &Value) -> Result<Option<Value>, String> {
    let names = schema["properties"].as_object().cloned().unwrap_or_default();
    let mut value = Map::new();
    for pair in pairs.extract_if(.., |pair| names.contains_key(&pair.name)) {
        let text = form_decoded(&pair.value)?;
        value.insert(pair.name.clone(), property(schema, &pair.name, &text));
    }
    Ok((!value.is_empty()).then_some(Value::Object(value)))
}
