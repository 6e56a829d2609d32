//! Several values in one string.

use super::check_reads;
use crate::CommaList;

#[track_caller]
fn check_list(text: &str, values: &[&str]) {
    let list = CommaList::from(text);
    assert_eq!((list.to_vec(), list.as_str()), (values.to_vec(), text));
}

#[test]
fn values_stand_between_commas() {
    check_list("", &[]);
    check_list("a", &["a"]);
    check_list("a,b c, d,,", &["a", "b c", "d"]);
}

#[test]
fn the_text_stays_as_it_was() {
    for text in [r#""a, b,""#, r#""""#] {
        check_reads::<CommaList>(text, text);
        check_reads::<Option<CommaList>>(text, text);
    }
    assert_eq!(CommaList::from_iter(["a", "b"]).as_str(), "a,b");
    assert_eq!(CommaList::from_iter(Vec::<String>::new()).as_str(), "");
}
