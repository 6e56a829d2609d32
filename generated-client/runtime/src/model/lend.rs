// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The tuples in which models lend their fields.

use super::traits::{Decode, Fields, Places};

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

/// Tuples of all names, of all but the first, and so on.
macro_rules! tuples_up_to {
    () => { tuples! {} };
    ($first:ident $($rest:ident)*) => {
        tuples! { $first $($rest)* }
        tuples_up_to! { $($rest)* }
    };
}

tuples_up_to! {
    A B C D E F G H I J K L M N O P
    Q R S T U V W X Y Z AA AB AC AD AE AF
}
