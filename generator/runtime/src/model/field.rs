//! [`Field`]: a row of the table of a model.

/// One declared field.
#[derive(Debug)]
pub struct Field {
    /// The key in JSON.
    pub name: &'static str,
    /// The key as a JSON text has it, with its quotation marks and the colon.
    pub(super) key: &'static str,
    /// A union of the flags in [`mark`].
    pub marks: u8,
}

impl Field {
    /// Tells whether a response must hold the field.
    pub fn is_required(&self) -> bool {
        self.marks & mark::required != 0
    }

    /// Tells whether responses alone have the field (`readOnly`).
    pub fn is_read_only(&self) -> bool {
        self.marks & mark::read_only != 0
    }

    /// Tells whether the field has one value, which the table of the model holds.
    pub fn is_fixed(&self) -> bool {
        self.marks & mark::fixed != 0
    }

    /// Tells whether the document promises the field, though a response may do without.
    pub fn is_promised(&self) -> bool {
        self.marks & mark::promised != 0
    }

    /// Tells whether the empty text is one of the values that the document speaks of.
    pub fn may_be_empty(&self) -> bool {
        self.marks & mark::blank != 0
    }

    /// Tells whether `Debug` hides the value.
    pub fn is_secret(&self) -> bool {
        self.marks & mark::secret != 0
    }
}

/// Flags of a field, named as the macro `model` writes them.
#[allow(non_upper_case_globals, reason = "the macro takes them as plain words")]
pub mod mark {
    /// The field must be present.
    pub const required: u8 = 1;
    /// The value is kept out of `Debug`.
    pub const secret: u8 = 2;
    /// Responses alone have the field, so that no request is written with it.
    pub const read_only: u8 = 8;
    /// The field has one value, which is written by itself.
    pub const fixed: u8 = 16;
    /// The document promises the field, though a response may do without.
    pub const promised: u8 = 32;

    /// The empty text is one of the values that the document speaks of.
    pub const blank: u8 = 64;

    /// The mark of a word.
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
