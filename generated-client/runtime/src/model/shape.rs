// @generated from OpenAPI documents; change the documents or their overlays and generate again.
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
    /// The flags that any of the fields has.
    pub marks: u8,
    /// The fields with one value, each with the value.
    pub fixed: &'static [(&'static str, Constant)],
}

impl Shape {
    /// The one value of a field.
    pub(super) fn fixed(&self, field: &Field) -> Option<&'static Constant> {
        let (_, value) = self.fixed.iter().find(|(name, _)| *name == field.name)?;
        Some(value)
    }
}

/// The table of a model as the macro `model` writes it: a text of its rows, since a text costs the compiler nothing, and a list of
/// fields as much as an accessor. It is read when the model is first met.
#[derive(Debug)]
pub struct Table {
    name: &'static str,
    /// The fields: for each the literal of its key, the words of its marks, a comma.
    rows: &'static str,
    fixed: &'static [(&'static str, Constant)],
    shape: OnceLock<Shape>,
}

impl Table {
    /// The table of a type of this name, with these fields, of which some have one value only.
    pub const fn new(
        name: &'static str,
        rows: &'static str,
        fixed: &'static [(&'static str, Constant)],
    ) -> Self {
        Table { name, rows, fixed, shape: OnceLock::new() }
    }

    /// The table that is read.
    #[inline]
    pub fn shape(&'static self) -> &'static Shape {
        self.shape.get_or_init(|| self.read())
    }

    #[cold]
    fn read(&self) -> Shape {
        let fields = table_rows::read(self.rows);
        let marks = fields.iter().fold(0, |marks, field| marks | field.marks);
        // It lives as long as the table, which is for ever.
        Shape { name: self.name, fields: fields.leak(), marks, fixed: self.fixed }
    }
}
