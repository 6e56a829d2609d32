//! Dates and times that keep the text of the wire.

mod convert;
mod grammar;

use super::kept::kept_text;

kept_text!(
    DateTime,
    grammar::is_date_time,
    "a date and time with an offset",
    "RFC 3339 section 5.6, `date-time`"
);
kept_text!(Date, grammar::is_date, "a date", "RFC 3339 section 5.6, `full-date`");
