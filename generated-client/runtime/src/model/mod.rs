// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Coding of values by tables: every type describes itself, and one driver per direction does the work.

mod alternatives;
mod attempt;
mod bytes64;
mod coded;
mod comma_list;
mod compare;
mod date_time;
mod decimal;
#[cfg(feature = "rust_decimal")]
mod decimal_number;
mod decode;
pub(crate) mod decode_context;
mod decode_error;
mod decoder;
mod digits;
mod discrimination;
mod encode;
mod field;
mod file_text;
mod finite;
mod first_missing;
mod fixed;
mod flag_set;
mod json;
pub(crate) mod json_reader;
mod json_text;
mod lend;
mod link;
mod listed;
mod macros;
mod meaning;
mod memory_limit;
mod missing;
mod mixture;
mod nothing;
mod object_reader;
mod open_enum;
mod open_tuple;
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "uuid"
))]
mod own_formats;
mod own_type;
mod same;
mod scalar;
mod scalar_traits;
mod score;
mod shape;
mod std_types;
mod table_rows;
mod tagged;
pub(crate) mod text_reader;
mod traits;
mod tuples;
mod union_macros;
mod uuid;
pub(crate) mod value_ref;
mod verbatim;

pub use bytes64::{Bytes64, Bytes64Url};
pub use coded::{ByAlternative, ByPointer, ByTable, ByViews, Coded, Coding, Viewed};
pub use comma_list::CommaList;
pub use compare::{copied, debug, debug_variant, equal};
pub use date_time::{Date, DateTime};
pub use decimal::Decimal;
#[cfg(feature = "rust_decimal")]
pub use decimal_number::DecimalNumber;
pub(crate) use decode::decode_within;
pub use decode::{decode_json, decode_slice, deserialize, view};
pub use decode_error::DecodeError;
pub use discrimination::{Constant, Discrimination, Matcher, Tag, kind};
pub(crate) use encode::json_text;
pub use encode::to_json;
pub use field::{Field, mark};
pub(crate) use finite::first_unwritable;
pub(crate) use first_missing::{first_empty, first_missing};
pub use fixed::Fixed;
pub use flag_set::FlagSet;
pub use json::Json;
pub(crate) use json_text::text_of;
pub use json_text::to_json_text;
pub use link::{Link, Linked};
pub use listed::{ByCode, ByText, ByValue, Code, Listed, ReadListed, Text};
pub use meaning::{show_meaning, show_text};
pub(crate) use memory_limit::DECODED_LIMIT;
pub use missing::missing_fields;
pub use nothing::Nothing;
pub use open_enum::{Listing, OpenEnum, Placing, debug_listed};
pub use open_tuple::OpenTuple;
#[cfg(feature = "time")]
pub use own_formats::{CalendarDate, OffsetDateTime};
pub use own_type::{OwnTarget, OwnType, SerdeValue, TextValue};
pub use same::Same;
pub use scalar_traits::{Clear, Fit, Number, Parse, parse_integer};
pub use score::Score;
pub use shape::{Shape, Table};
pub use tagged::{Payload, Tagged, WrittenForm};
pub use traits::{
    Decode, DecodeTarget, Elements, Encode, Fields, HasFields, Lend, LendMut, ListTarget, MapTarget, Model,
    Places, TupleTarget, Union, ValueRef, Visitor,
};
pub use uuid::Uuid;
pub(crate) use value_ref::Purpose;
pub use value_ref::entries;
pub use verbatim::InvalidText;
