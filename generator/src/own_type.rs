//! A type that the user chose for a schema or a format, instead of a generated one.

use std::collections::BTreeSet;

use serde_json::Value;

/// A type that the user chose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnType {
    path: String,
    through: Through,
    has: BTreeSet<String>,
}

/// How a type that the user chose is encoded and decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Through {
    /// With the runtime's traits, which it implements.
    #[default]
    Itself,
    /// With serde's traits.
    Serde,
    /// As a string, with `FromStr` and `Display`.
    Text,
}

impl Through {
    /// Parses the value of `through` in the settings.
    ///
    /// # Errors
    /// An error if the value is unknown.
    pub fn named(word: &str) -> Result<Self, String> {
        match word {
            "itself" => Ok(Self::Itself),
            "serde" => Ok(Self::Serde),
            "text" => Ok(Self::Text),
            _ => Err(format!("`{word}` is not a value of `through`: write `itself`, `serde` or `text`")),
        }
    }

    /// The runtime's adapter for it.
    pub fn adapter(self) -> Option<&'static str> {
        match self {
            Self::Itself => None,
            Self::Serde => Some("SerdeValue"),
            Self::Text => Some("TextValue"),
        }
    }
}

impl OwnType {
    /// The type with a path, such as `my_crate::Money`.
    ///
    /// # Errors
    /// An error if this is not the path of a type.
    pub fn new(path: &str, through: Through) -> Result<Self, String> {
        let is_symbol = |symbol: char| symbol.is_ascii_alphanumeric() || "_:<>, ".contains(symbol);
        if !path.chars().all(is_symbol) || syn::parse_str::<syn::TypePath>(path).is_err() {
            return Err(format!("`{path}` is not the path of a type, such as `my_crate::Money`"));
        }
        Ok(Self { path: path.to_owned(), through, has: BTreeSet::new() })
    }

    /// The same type, which also has these traits beside those that all types need.
    ///
    /// # Errors
    /// One of them is none that types with such a field can derive for it.
    pub fn with_traits<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Result<Self, String> {
        for name in names {
            if !TRAITS.contains(&name) {
                return Err(format!("`{name}` is not one of `{}`", TRAITS.join("`, `")));
            }
            self.has.extend(with_needed(name).into_iter().map(str::to_owned));
        }
        Ok(self)
    }

    /// Reads `x-rust-type`: a path, or an object with `path` and `through`.
    ///
    /// # Errors
    /// An error if it has neither form.
    pub fn said(value: &Value) -> Result<Self, String> {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let path = value.as_str().or_else(|| text("path"));
        let path = path.ok_or("it has no `path` of a type")?;
        let through = text("through").map_or(Ok(Through::default()), Through::named)?;
        let has = value.get("has").and_then(Value::as_array).into_iter().flatten();
        Self::new(path, through)?.with_traits(has.map(|name| name.as_str().unwrap_or_default()))
    }

    /// Its path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// How it is encoded and decoded.
    pub fn through(&self) -> Through {
        self.through
    }

    /// Its name, without the path.
    pub fn name(&self) -> &str {
        let path = self.path.split('<').next().unwrap_or(&self.path);
        path.rsplit(':').next().unwrap_or(path).trim()
    }

    /// The path in code where [`import`](Self::import) is imported.
    pub fn written(&self) -> String {
        self.path.replace(RUNTIME, "")
    }

    /// Whether it has one of the traits that are derived where all parts have them. The types of all crates that the runtime knows have them.
    pub fn has(&self, name: &str) -> bool {
        self.import().is_some() || self.has.contains(name)
    }

    /// The module of the runtime at the start of its path. The types of these modules implement `Eq`, `Hash`
    /// and `Ord`.
    pub fn import(&self) -> Option<&'static str> {
        let known = self.path.strip_prefix(RUNTIME)?;
        MODULES.into_iter().find(|module| known.starts_with(&format!("{module}::")))
    }
}

/// What types derive only where all of their parts have it.
pub(crate) const TRAITS: [&str; 4] = ["Eq", "Hash", "Ord", "PartialOrd"];

/// A trait with those that it needs.
pub(crate) fn with_needed(path: &str) -> Vec<&str> {
    match path {
        "Ord" => vec!["Eq", "Ord", "PartialOrd"],
        path => vec![path],
    }
}

/// The path of the runtime in a client.
const RUNTIME: &str = "crate::runtime::";

/// The runtime's modules with types: crates that it re-exports, and its own.
const MODULES: [&str; 5] = ["chrono", "jiff", "model", "rust_decimal", "uuid"];

/// What stands for the format `decimal` of numbers beside formats of strings.
pub(crate) const DECIMAL_NUMBER: &str = "number: decimal";

/// The type of a crate for a format, and the runtime's feature for it; `None` if the crate has no such type.
pub fn of_crate(format: &str, name: &str) -> Option<(OwnType, &'static str)> {
    let (feature, path) = match (format, name) {
        ("date-time", "jiff") => ("jiff", "jiff::Timestamp"),
        ("date", "jiff") => ("jiff", "jiff::civil::Date"),
        ("date-time", "chrono") => ("chrono", "chrono::DateTime<crate::runtime::chrono::FixedOffset>"),
        ("date", "chrono") => ("chrono", "chrono::NaiveDate"),
        ("date-time", "time") => ("time", "model::OffsetDateTime"),
        ("date", "time") => ("time", "model::CalendarDate"),
        ("uuid", "uuid") => ("uuid", "uuid::Uuid"),
        ("decimal", "rust_decimal") => ("rust_decimal", "rust_decimal::Decimal"),
        (DECIMAL_NUMBER, "rust_decimal") => ("rust_decimal", "model::DecimalNumber"),
        _ => return None,
    };
    let path = format!("{RUNTIME}{path}");
    Some((OwnType { path, through: Through::Itself, has: BTreeSet::new() }, feature))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::OwnType;

    #[track_caller]
    fn check_said(value: &Value, expected: Result<&str, &str>) {
        let said = OwnType::said(value);
        assert_eq!(said.as_ref().map(OwnType::name).map_err(String::as_str), expected);
    }

    #[test]
    fn what_documents_say() {
        check_said(&json!("my_crate::Money"), Ok("Money"));
        check_said(&json!({ "path": "a::B<c::D>", "through": "serde" }), Ok("B"));
        check_said(&json!(1), Err("it has no `path` of a type"));
        check_said(&json!({ "path": "A", "has": ["Eq", "Hash"] }), Ok("A"));
        check_said(
            &json!({ "path": "A", "has": ["Copy"] }),
            Err("`Copy` is not one of `Eq`, `Hash`, `Ord`, `PartialOrd`"),
        );
        check_said(
            &json!("include!(\"a\")"),
            Err("`include!(\"a\")` is not the path of a type, such as `my_crate::Money`"),
        );
        check_said(
            &json!({ "path": "A", "through": "magic" }),
            Err("`magic` is not a value of `through`: write `itself`, `serde` or `text`"),
        );
    }
}
