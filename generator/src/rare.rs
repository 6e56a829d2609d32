//! Values that are usually empty and then only take the space of a pointer.

use std::ops::{Deref, DerefMut};

/// A type with an empty value, which all places that have no other one share.
pub trait Empty: PartialEq + Default + 'static {
    /// The empty value, the same as its default.
    const EMPTY: &'static Self;
}

/// A value that is usually empty. An empty one is stored nowhere; writing to it stores it.
#[derive(Clone, Debug)]
pub struct Rare<T>(Option<Box<T>>);

impl<T: Empty> Rare<T> {
    /// The value, which may be empty.
    pub fn into_inner(self) -> T {
        match self.0 {
            Some(value) => *value,
            None => T::default(),
        }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        **self == *T::EMPTY
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Empty> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        if value == *T::EMPTY { Self(None) } else { Self(Some(Box::new(value))) }
    }
}

impl<T: Empty> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => T::EMPTY,
        }
    }
}

impl<T: Empty> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Empty> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            _ => **self == **other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Empty, Rare};

    impl Empty for String {
        const EMPTY: &'static Self = &Self::new();
    }

    #[test]
    fn what_is_empty_is_equal_whether_stored_or_not() {
        let mut stored = Rare::<String>::default();
        stored.push('a');
        assert_eq!(*stored, "a");
        stored.clear();
        assert_eq!(stored, Rare::default());
        assert!(stored.is_empty());
        assert!(Rare::from(String::new()).0.is_none());
        assert_eq!(Rare::from("b".to_owned()).into_inner(), "b");
    }
}
