//! The macro of named calls, which writes one-line shells only.

/// The methods of a named call, `struct List { call: Call<UserList, ErrorAnswer> }`: `call! { List -> UserList, ErrorAnswer }`.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($name:ident -> $value:ty, $error:ty) => {
        impl $name {
            /// Sets what is special about this call: timeout, further headers, further query parameters.
            #[inline]
            pub fn options(mut self, options: $crate::Options) -> Self {
                self.call.set_options(options);
                self
            }

            /// Sends the call for its value.
            #[inline]
            pub fn send(self) -> $crate::call::Sending<$value, $error> {
                self.call.send()
            }

            /// Sends the call for its value with status and headers.
            #[inline]
            pub fn response(self) -> $crate::call::Responding<$value, $error> {
                self.call.response()
            }

            /// Sends the call for the bytes of its response.
            #[inline]
            pub fn bytes(self) -> $crate::call::Sending<$crate::Bytes, $error> {
                self.call.bytes()
            }

            /// Sends the call for its response piece by piece.
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

/// What a double for tests needs to know of a named call; nothing without the feature.
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

/// What a double for tests needs to know of a named call; nothing without the feature.
#[cfg(not(feature = "test-util"))]
#[doc(hidden)]
#[macro_export]
macro_rules! called {
    ($name:ident -> $value:ty, $error:ty) => {};
}
