//! Names that are made from a single text.

use super::ident::{ConstantName, FieldName, LibraryName, MethodName, ModuleName, TypeName};
use super::reserved::escaped_value;
use super::words::{ascii_snake, camel, shouting, snake};

/// The name of a type.
pub fn type_name(text: &str) -> TypeName {
    TypeName::new(camel(text, "Type"))
}

/// The name of a module or file.
pub fn module_name(text: &str) -> ModuleName {
    ModuleName::new(ascii_snake(text, "module"))
}

/// The name of a method.
pub fn method_name(text: &str) -> MethodName {
    MethodName::new(snake(text, "call"))
}

/// The name of a constant.
pub fn constant_name(text: &str) -> ConstantName {
    ConstantName::new(shouting(text, "CONSTANT"))
}

/// The library of a package, as Cargo names it.
pub fn library_name(package: &str) -> LibraryName {
    let is_part = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '_';
    let name: String = package.chars().map(|symbol| if is_part(symbol) { symbol } else { '_' }).collect();
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    LibraryName::new(if starts { escaped_value(&name) } else { format!("client_{name}") })
}

/// The name of a sample's variable for a value of this type.
pub fn variable_name(of: &TypeName) -> FieldName {
    FieldName::new(snake(of.as_str(), "value"))
}

impl From<&MethodName> for TypeName {
    /// The name of a type for a method, such as its builder.
    fn from(method: &MethodName) -> Self {
        type_name(method.as_str().trim_start_matches("r#"))
    }
}

impl From<&MethodName> for ConstantName {
    fn from(method: &MethodName) -> Self {
        constant_name(method.as_str().trim_start_matches("r#"))
    }
}
