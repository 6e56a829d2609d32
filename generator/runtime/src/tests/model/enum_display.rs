//! Values of enumerations whose wire has numbers, as they are shown.

use crate::{int_enum, string_enum};

#[derive(Clone)]
enum Licence {
    NoMeetings,
    Value7,
    ValueMinus1,
    Unknown(i64),
}
int_enum! { Licence, Unknown { NoMeetings = 99, Value7 = 7, ValueMinus1 = -1, } }

#[derive(Clone)]
enum Offer {
    ProJapan,
    NoPlan,
    Unknown(String),
}
string_enum! { Offer, Unknown { ProJapan = "32768", NoPlan = "none", } }

#[test]
fn numbers_are_shown_by_their_meaning() {
    for (number, shown) in [(99, "no meetings (99)"), (7, "7"), (-1, "-1"), (5, "5")] {
        assert_eq!(Licence::from(number).to_string(), shown);
    }
}

#[test]
fn strings_of_digits_are_shown_like_numbers() {
    for (text, shown) in [("32768", "pro japan (32768)"), ("none", "none"), ("1", "1"), ("", "")] {
        assert_eq!(Offer::from(text).to_string(), shown);
    }
}

#[test]
fn widths_count_for_the_whole() {
    assert_eq!(format!("{:>18}|{:<3}|", Licence::NoMeetings, Licence::Unknown(5)), "  no meetings (99)|5  |");
}
