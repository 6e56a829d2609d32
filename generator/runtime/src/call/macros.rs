//! The macro for the call types of operations. It emits only methods of one line, since clients have thousands of them.

/// The methods of an operation's call type. For `struct List { call: Call<UserList, ErrorAnswer> }`, it is
/// `call! { List -> UserList, ErrorAnswer }`.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($name:ident -> $value:ty, $error:ty) => {
        impl $name {
            /// Sets the options of this call, such as its timeout or further headers.
            #[inline]
            pub fn options(mut self, options: $crate::Options) -> Self {
                self.call.set_options(options);
                self
            }

            /// Sends the call and returns the decoded response.
            #[inline]
            pub fn send(self) -> $crate::call::Sending<$value, $error> {
                self.call.send()
            }

            /// Sends the call and returns the decoded response with status and headers.
            #[inline]
            pub fn response(self) -> $crate::call::Responding<$value, $error> {
                self.call.response()
            }

            /// Sends the call and returns the bytes of the response.
            #[inline]
            pub fn bytes(self) -> $crate::call::Sending<$crate::Bytes, $error> {
                self.call.bytes()
            }

            /// Sends the call and returns the response as a download, which is read piece by piece.
            #[inline]
            pub fn download(self) -> $crate::call::Downloading<$error> {
                self.call.download()
            }
        }
        $crate::called! { $name -> $value, $error }
        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$value, $crate::error::Error<$error>>;
            type IntoFuture = $crate::call::Sending<$value, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.call.send()
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.call, f)
            }
        }
    };
}

/// Lets test doubles take an operation's call type.
#[cfg(feature = "test-util")]
#[doc(hidden)]
#[macro_export]
macro_rules! called {
    ($name:ident -> $value:ty, $error:ty) => {
        impl $crate::call::Called for $name {
            type Value = $value;
            type Error = $error;

            fn into_call(self) -> $crate::call::Call<$value, $error> {
                self.call
            }
        }
    };
}

/// Nothing, without the feature `test-util`.
#[cfg(not(feature = "test-util"))]
#[doc(hidden)]
#[macro_export]
macro_rules! called {
    ($name:ident -> $value:ty, $error:ty) => {};
}
