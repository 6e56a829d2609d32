//! Tuples of references to fields: models lend their fields in them.

use super::traits::{Decode, Fields, Places, Visitor};

impl<'a> Fields<'a> for () {
    fn lend(self, take: &mut dyn FnMut(&[&'a dyn Decode])) {
        take(&[]);
    }

    fn push(self, _list: &mut Vec<&'a dyn Decode>) {}

    fn each(self, _visitor: &mut impl Visitor) -> bool {
        true
    }

    fn at(self, _index: usize) -> Option<&'a dyn Decode> {
        None
    }
}

impl<'a> Places<'a> for () {
    fn lend(self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode])) {
        take(&mut []);
    }

    fn push(self, _list: &mut Vec<&'a mut dyn Decode>) {}
}

macro_rules! tuples {
    ($($name:ident $at:literal)*) => {
        #[allow(non_snake_case, reason = "a name stands for the type and for the value")]
        impl<'a, $($name: Decode),*> Fields<'a> for ($(&'a $name,)*) {
            #[inline]
            fn lend(self, take: &mut dyn FnMut(&[&'a dyn Decode])) {
                let ($($name,)*) = self;
                take(&[$($name),*]);
            }

            #[inline]
            fn push(self, list: &mut Vec<&'a dyn Decode>) {
                let ($($name,)*) = self;
                list.extend::<[&'a dyn Decode; _]>([$($name),*]);
            }

            #[inline(always)]
            fn each(self, visitor: &mut impl Visitor) -> bool {
                let ($($name,)*) = self;
                $(visitor.visit($name) &&)* true
            }

            #[inline(always)]
            fn at(self, index: usize) -> Option<&'a dyn Decode> {
                let ($($name,)*) = self;
                match index {
                    $($at => Some($name),)*
                    _ => None,
                }
            }
        }

        #[allow(non_snake_case, reason = "a name stands for the type and for the value")]
        impl<'a, $($name: Decode),*> Places<'a> for ($(&'a mut $name,)*) {
            #[inline]
            fn lend(self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode])) {
                let ($($name,)*) = self;
                take(&mut [$($name),*]);
            }

            #[inline]
            fn push(self, list: &mut Vec<&'a mut dyn Decode>) {
                let ($($name,)*) = self;
                list.extend::<[&'a mut dyn Decode; _]>([$($name),*]);
            }
        }
    };
}

/// Implements the traits for tuples of the first name, of the first two, and so on.
macro_rules! tuples_up_to {
    ([$($name:ident $at:literal)*]) => {};
    ([$($name:ident $at:literal)*] $next:ident $index:literal $($rest:tt)*) => {
        tuples! { $($name $at)* $next $index }
        tuples_up_to! { [$($name $at)* $next $index] $($rest)* }
    };
}

tuples_up_to! {
    []
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15
    Q 16 R 17 S 18 T 19 U 20 V 21 W 22 X 23 Y 24 Z 25 AA 26 AB 27 AC 28 AD 29 AE 30 AF 31
}
