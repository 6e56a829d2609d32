// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Reads and writes values. Every type describes itself by a table, and one decoder and one encoder work for all types.

mod alternatives;
mod any_of;
mod bytes64;
mod coded;
mod comma_list;
mod compare;
mod copy_eq;
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
mod enum_coding;
mod enum_display;
mod field;
mod field_tuples;
mod file_text;
mod first_missing;
mod fixed;
mod flag_set;
mod json;
pub(crate) mod json_reader;
mod json_text;
mod link;
mod macros;
mod memory_limit;
mod missing_fields;
mod no_payload;
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
mod scalar;
mod scalar_traits;
mod score;
mod shape;
mod std_types;
mod table_rows;
mod tagged;
pub(crate) mod text_reader;
mod traits;
mod try_alternative;
mod tuples;
mod union_macros;
mod unwritable;
mod uuid;
pub(crate) mod value_ref;
mod verbatim;

pub use bytes64::{Bytes64, Bytes64Url};
pub use coded::{ByAlternative, ByPointer, ByTable, ByViews, Coded, Coding, Viewed};
pub use comma_list::CommaList;
pub use compare::{copied, debug, debug_variant, equal};
pub use copy_eq::CopyEq;
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
pub use enum_coding::{ByCode, ByText, ByValue, Code, Listed, ReadListed, Text};
pub use enum_display::{show_meaning, show_text};
pub use field::{Field, mark};
pub(crate) use first_missing::{first_empty, first_missing};
pub use fixed::Fixed;
pub use flag_set::FlagSet;
pub use json::Json;
pub(crate) use json_text::text_of;
pub use json_text::to_json_text;
pub use link::{Link, Linked};
pub(crate) use memory_limit::DECODED_LIMIT;
pub use missing_fields::missing_fields;
pub use no_payload::NoPayload;
pub use open_enum::{Listing, OpenEnum, Placing, debug_listed};
pub use open_tuple::OpenTuple;
#[cfg(feature = "time")]
pub use own_formats::{CalendarDate, OffsetDateTime};
pub use own_type::{OwnTarget, OwnType, SerdeValue, TextValue};
pub use scalar_traits::{Clear, Fit, Number, Parse, parse_integer};
pub use score::Score;
pub use shape::{Shape, Table};
pub use tagged::{Payload, Tagged, WrittenForm};
pub use traits::{
    Decode, DecodeTarget, Elements, Encode, Fields, HasFields, Lend, LendMut, ListTarget, MapTarget, Model,
    Places, TupleTarget, Union, ValueRef, Visitor,
};
pub(crate) use unwritable::first_unwritable;
pub use uuid::Uuid;
pub(crate) use value_ref::Purpose;
pub use value_ref::entries;
pub use verbatim::InvalidText;
