//! Several values of an enumeration in one number.

use super::check_reads;
use crate::{FlagSet, int_enum};

#[derive(Clone)]
enum Right {
    Nothing,
    Read,
    Write,
    Unknown(i64),
}
int_enum! { Right, Unknown { Nothing = 0, Read = 1, Write = 2, } }

#[track_caller]
fn check_flags(bits: i64, values: &[Right], shown: &str) {
    let flags = FlagSet::<Right>::from_bits(bits);
    assert_eq!((flags.iter().collect::<Vec<_>>(), flags.to_string()), (values.to_vec(), shown.to_owned()));
    assert_eq!(values.iter().cloned().collect::<FlagSet<Right>>(), flags);
}

#[test]
fn a_number_is_its_values() {
    check_flags(0, &[], "nothing (0)");
    check_flags(2, &[Right::Write], "write (2)");
    check_flags(3, &[Right::Read, Right::Write], "read (1), write (2)");
    check_flags(9, &[Right::Read, Right::Unknown(8)], "read (1), 8");
    check_flags(i64::MIN, &[Right::Unknown(i64::MIN)], "-9223372036854775808");
}

#[test]
fn values_are_added_and_taken_away() {
    let mut flags = FlagSet::from(Right::Read) | Right::Write;
    assert_eq!(
        (flags.bits(), flags.contains(Right::Write), flags.contains(Right::Nothing)),
        (3, true, false)
    );
    flags.remove(Right::Read);
    assert_eq!((flags.bits(), flags.contains(Right::Read)), (2, false));
    flags.remove(Right::Write);
    assert!(flags.is_empty() && flags.contains(Right::Nothing));
    flags |= Right::Unknown(64);
    assert_eq!(format!("{flags:?}"), "{Unknown(64)}");
}

#[test]
fn the_number_stays_as_it_was() {
    for text in ["0", "3", "1099511627777", "-4"] {
        check_reads::<FlagSet<Right>>(text, text);
        check_reads::<Option<FlagSet<Right>>>(text, text);
    }
    check_reads::<FlagSet<Right>>(r#""16""#, "16");
}
