//! [`Field`]: a row in the table of a model.

/// A declared field of a model.
#[derive(Debug)]
pub struct Field {
    /// The key in JSON.
    pub name: &'static str,
    /// The key in a JSON text, with quotation marks and colon.
    pub(super) key: &'static str,
    /// The flags of [`mark`] that the field has.
    pub marks: u8,
}

impl Field {
    /// Whether a response must have the field.
    pub fn is_required(&self) -> bool {
        self.marks & mark::required != 0
    }

    /// Whether only responses have the field (`readOnly`).
    pub fn is_read_only(&self) -> bool {
        self.marks & mark::read_only != 0
    }

    /// Whether the field can have only one value, which is in the table of the model.
    pub fn is_fixed(&self) -> bool {
        self.marks & mark::fixed != 0
    }

    /// Whether the document requires the field, but the client accepts responses without it.
    pub fn is_promised(&self) -> bool {
        self.marks & mark::promised != 0
    }

    /// Whether the document allows the empty string explicitly.
    pub fn may_be_empty(&self) -> bool {
        self.marks & mark::blank != 0
    }

    /// Whether `Debug` hides the value.
    pub fn is_secret(&self) -> bool {
        self.marks & mark::secret != 0
    }
}

/// The flags of a field, with the names that the macro `model` uses.
#[allow(non_upper_case_globals, reason = "they have the names that the macro uses")]
pub mod mark {
    /// A response must have the field.
    pub const required: u8 = 1;
    /// `Debug` hides the value.
    pub const secret: u8 = 2;
    /// Only responses have the field; requests are written without it.
    pub const read_only: u8 = 8;
    /// The field can have only one value, which is written without being set.
    pub const fixed: u8 = 16;
    /// The document requires the field, but the client accepts responses without it.
    pub const promised: u8 = 32;
    /// The document allows the empty string explicitly.
    pub const blank: u8 = 64;

    /// The flag with this name; 0 if there is none.
    pub(in crate::model) fn of(word: &str) -> u8 {
        match word {
            "required" => required,
            "secret" => secret,
            "read_only" => read_only,
            "fixed" => fixed,
            "promised" => promised,
            "blank" => blank,
            _ => 0,
        }
    }
}
