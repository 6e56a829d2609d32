//! Blocking iterators over responses of events, lines or records.

use super::Iter;
use crate::error::BuildError;
use crate::model::Decode;
use crate::response::DownloadFault;
use crate::response::stream::{
    Event, Events, Lines, Records, ResponseParts, StreamError, StreamFault, Values,
};

/// Makes a streamed response a blocking iterator.
macro_rules! elements {
    ($name:ident, $of:ident => $item:ty) => {
        impl<$of> $name<$of> {
            /// Iterates over the elements, and blocks for each.
            pub fn wait(self) -> Iter<Self> {
                Iter { stream: Some(self) }
            }
        }

        impl<$of: Decode + Default + Send + 'static> Iterator for Iter<$name<$of>> {
            type Item = Result<$item, StreamError>;

            fn next(&mut self) -> Option<Self::Item> {
                let operation = self.stream.as_ref()?.operation();
                self.fetch(|fault| lost(operation, fault))
            }
        }
    };
}

elements!(Events, T => Event<T>);
elements!(Lines, T => T);
elements!(Records, T => T);
elements!(Values, T => T);
elements!(ResponseParts, T => T);

fn lost(operation: &'static str, fault: BuildError) -> StreamError {
    StreamError { operation, fault: StreamFault::Broken(DownloadFault::Connection(Box::new(fault))) }
}
