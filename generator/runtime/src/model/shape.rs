//! [`Shape`]: the table of a model.

use std::sync::OnceLock;

use super::discrimination::Constant;
use super::field::Field;
use super::table_rows;

/// The table of a model.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// The declared fields.
    pub fields: &'static [Field],
    /// The flags that at least one field has.
    pub marks: u8,
    /// The fields that can have only one value, each with that value.
    pub fixed: &'static [(&'static str, Constant)],
}

impl Shape {
    /// The only value of a field, if it can have only one.
    pub(super) fn fixed(&self, field: &Field) -> Option<&'static Constant> {
        let (_, value) = self.fixed.iter().find(|(name, _)| *name == field.name)?;
        Some(value)
    }
}

/// The table of a model, as the macro `model` writes it. Its rows are a string, which takes almost no compile time; a list of
/// fields would take as much as an accessor. The string is parsed when the model is first used.
#[derive(Debug)]
pub struct Table {
    name: &'static str,
    /// The fields: for each one the literal of its key, its marks and a comma.
    rows: &'static str,
    fixed: &'static [(&'static str, Constant)],
    shape: OnceLock<Shape>,
}

impl Table {
    /// The table of the type `name`, with the fields in `rows`. `fixed` has the fields that can have only one value.
    pub const fn new(
        name: &'static str,
        rows: &'static str,
        fixed: &'static [(&'static str, Constant)],
    ) -> Self {
        Table { name, rows, fixed, shape: OnceLock::new() }
    }

    /// The parsed table.
    #[inline]
    pub fn shape(&'static self) -> &'static Shape {
        self.shape.get_or_init(|| self.read())
    }

    #[cold]
    fn read(&self) -> Shape {
        let fields = table_rows::read(self.rows);
        let marks = fields.iter().fold(0, |marks, field| marks | field.marks);
        // The table is static, so its fields are never freed.
        Shape { name: self.name, fields: fields.leak(), marks, fixed: self.fixed }
    }
}
