//! Names that are made from one text alone.

use super::ident::{ConstantName, MethodName, ModuleName, TypeName};
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

impl From<&MethodName> for TypeName {
    /// The type that belongs to a method, such as the builder of its optional inputs.
    fn from(method: &MethodName) -> Self {
        type_name(method.as_str().trim_start_matches("r#"))
    }
}

impl From<&MethodName> for ConstantName {
    fn from(method: &MethodName) -> Self {
        constant_name(method.as_str().trim_start_matches("r#"))
    }
}
