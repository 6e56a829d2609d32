//! [`DateTime`] and [`Date`], which keep their text as it was received.

mod convert;
mod grammar;

use super::verbatim::verbatim_text;

verbatim_text!(
    DateTime,
    grammar::is_date_time,
    "a date and time with an offset",
    "RFC 3339 section 5.6, `date-time`"
);
verbatim_text!(Date, grammar::is_date, "a date", "RFC 3339 section 5.6, `full-date`");
