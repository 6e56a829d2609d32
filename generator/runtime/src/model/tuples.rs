//! The coding of tuples: lists whose elements have their own types.

use super::{Decode, DecodeTarget, Encode, TupleTarget, ValueRef};

macro_rules! tuples {
    ($($count:literal: $($name:ident $at:tt)+;)+) => {$(
        impl<$($name: Encode),+> Encode for ($($name,)+) {
            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::List(vec![$(self.$at.value_ref()),+])
            }
        }

        impl<$($name: Decode + Clone + PartialEq),+> Decode for ($($name,)+) {
            fn target(&mut self) -> DecodeTarget<'_> {
                DecodeTarget::Tuple(self)
            }
        }

        impl<$($name: Decode),+> TupleTarget for ($($name,)+) {
            fn count(&self) -> usize {
                $count
            }

            fn at(&mut self, index: usize) -> Option<&mut dyn Decode> {
                match index {
                    $($at => Some(&mut self.$at),)+
                    _ => None,
                }
            }
        }
    )+};
}

tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}
