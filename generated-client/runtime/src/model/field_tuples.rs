// @generated from OpenAPI documents; change the documents or their overlays and generate again.
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
}

impl<'a> Places<'a> for () {
    fn lend(self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode])) {
        take(&mut []);
    }

    fn push(self, _list: &mut Vec<&'a mut dyn Decode>) {}
}

macro_rules! tuples {
    ($($name:ident)*) => {
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
    ([$($name:ident)*]) => {};
    ([$($name:ident)*] $next:ident $($rest:ident)*) => {
        tuples! { $($name)* $next }
        tuples_up_to! { [$($name)* $next] $($rest)* }
    };
}

tuples_up_to! {
    []
    A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA AB AC AD AE AF
}
