// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! A call while it is put together, and the futures that send it.

use std::fmt::{self, Debug};
use std::future::Future;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::body::{Body, Content};
use super::client::Client;
use super::error::{BuildError, Error, Failure};
use super::exchange::execute;
use super::model::{Encode, Part, first_missing};
use super::operation::Operation;
use super::options::Options;
use super::parameter::{CookieStyle, HeaderStyle, PathStyle, QueryString, QueryStyle};
use super::response::{FromResponse, Raw, Response, read};

/// A call that answers `T` or the error `E`; the setters are those of [`Draft`].
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T, E> {
    pub(super) draft: Draft,
    answer: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Call<T, E> {
    pub(super) fn new(client: Client, operation: &'static Operation) -> Self {
        Call { draft: Draft::new(client, operation), answer: PhantomData }
    }

    /// Sets what is special about this call.
    pub fn options(mut self, options: Options) -> Self {
        self.draft.set_options(options);
        self
    }

    /// Sends the call for its value.
    pub fn send(self) -> Sending<T, E> {
        Sending { exchange: execute(self.draft), answer: PhantomData }
    }

    /// Sends the call for its value with status and headers.
    pub fn response(self) -> Responding<T, E> {
        Responding { exchange: execute(self.draft), answer: PhantomData }
    }

    pub(super) fn into_draft(self) -> Draft {
        self.draft
    }
}

impl<T, E> Clone for Call<T, E> {
    fn clone(&self) -> Self {
        Call { draft: self.draft.clone(), answer: PhantomData }
    }
}

// The setters are not generic, so that a client compiles them once and not for every operation.
impl<T, E> Deref for Call<T, E> {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.draft
    }
}

impl<T, E> DerefMut for Call<T, E> {
    fn deref_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl<T: FromResponse, E: FromResponse> IntoFuture for Call<T, E> {
    type Output = Result<T, Error<E>>;
    type IntoFuture = Sending<T, E>;

    fn into_future(self) -> Sending<T, E> {
        self.send()
    }
}

impl<T, E> Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}

/// The request of a call. Setting a parameter again replaces it; the first error is kept and comes out of sending.
#[derive(Clone)]
pub struct Draft {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    pub(super) path: Vec<(&'static str, String)>,
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<(&'static str, String)>,
    pub(super) body: Body,
    pub(super) options: Options,
    /// The alternative of the answer's union that the parameters ask for.
    pub(super) hint: Option<usize>,
    /// The URL of the next page, in place of path and query.
    pub(super) target: Option<Url>,
    pub(super) error: Option<BuildError>,
}

impl Draft {
    fn new(client: Client, operation: &'static Operation) -> Self {
        Draft {
            client,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::Empty,
            options: Options::default(),
            hint: operation.choice.and_then(|choice| choice.absent),
            target: None,
            error: None,
        }
    }

    /// Sets a path parameter.
    pub fn path(&mut self, name: &'static str, style: PathStyle, value: &dyn Encode) {
        match style.expand(name, value.part()) {
            Some(text) => replace(&mut self.path, name, text),
            None => self.refuse(format!("the path parameter `{name}` has no value")),
        }
    }

    /// Sets a query parameter, unless the value is absent.
    pub fn query(&mut self, name: &'static str, style: QueryStyle, value: &dyn Encode) {
        self.choose(name, &value.part());
        if let Some(text) = style.expand(name, value.part()) {
            replace(&mut self.query, name, text);
        }
    }

    /// Sets a header parameter, unless the value is absent.
    pub fn header(&mut self, name: &'static str, style: HeaderStyle, value: &dyn Encode) {
        let Some(text) = style.expand(value.part()) else { return };
        match header(name, &text) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets a cookie parameter, unless the value is absent.
    pub fn cookie(&mut self, name: &'static str, style: CookieStyle, value: &dyn Encode) {
        match style.expand(name, value.part()) {
            Ok(Some(text)) => replace(&mut self.cookies, name, text),
            Ok(None) => {}
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets the query as a whole, unless the value is absent.
    pub fn query_string(&mut self, name: &'static str, form: QueryString, value: &dyn Encode) {
        if let Some(path) = first_missing(value) {
            self.refuse(format!("the required field `{path}` of the query has no value"));
        }
        match form.expand(value.part()) {
            Ok(Some(text)) => replace(&mut self.query, name, text),
            Ok(None) => {}
            Err(problem) => self.refuse(format!("the query `{name}` cannot be written: {problem}")),
        }
    }

    /// Sets a JSON body of the media type, unless the value is absent.
    pub fn json(&mut self, media_type: &str, value: &dyn Encode) {
        self.require(value);
        self.set_body(Body::json(media_type, value.part()));
    }

    /// Sets a body of the media type `application/x-www-form-urlencoded` from an object; the operation knows the
    /// styles of its fields.
    pub fn form(&mut self, value: &dyn Encode) {
        self.require(value);
        self.set_body(Body::form(value.part(), self.operation.fields));
    }

    /// Sets a body of the media type `multipart/form-data` from an object; the operation knows what is special about
    /// its parts.
    pub fn multipart(&mut self, value: &dyn Encode) {
        self.require(value);
        self.set_body(Body::multipart(value.part(), self.operation.parts));
    }

    /// Sets a text as body.
    pub fn text(&mut self, media_type: &str, text: &str) {
        self.bytes(media_type, text.to_owned());
    }

    /// Sets octets as body.
    pub fn bytes(&mut self, media_type: &str, content: impl Into<Content>) {
        self.set_body(Body::octets(media_type, content.into()));
    }

    /// Sets what is special about this call.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
    }

    /// Refuses a body in which something required was never given a value.
    fn require(&mut self, value: &dyn Encode) {
        if let Some(path) = first_missing(value) {
            self.refuse(format!("the required field `{path}` of the body has no value"));
        }
    }

    fn set_body(&mut self, body: Result<Body, String>) {
        match body {
            Ok(body) => self.body = body,
            Err(problem) => self.refuse(problem),
        }
    }

    /// Keeps the first error.
    pub(super) fn refuse(&mut self, message: String) {
        self.error.get_or_insert(BuildError::request(self.operation, message));
    }

    /// Notes which alternative of the answer a query parameter asks for.
    fn choose(&mut self, name: &str, value: &Part<'_>) {
        let Some(choice) = self.operation.choice.filter(|choice| choice.parameter == name) else { return };
        if let Some(text) = value.text() {
            self.hint = choice.values.iter().find(|(value, _)| *value == text).map(|(_, index)| *index);
        }
    }
}

impl Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .finish_non_exhaustive()
    }
}

fn replace(list: &mut Vec<(&'static str, String)>, name: &'static str, text: String) {
    match list.iter_mut().find(|(present, _)| *present == name) {
        Some(entry) => entry.1 = text,
        None => list.push((name, text)),
    }
}

/// Checks a header. Beyond ASCII the reader would have to guess the encoding (RFC 9110 section 5.5).
///
/// The value does not come into the message, for it may be a secret.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{name}` is not the name of a header"))?;
    match HeaderValue::from_str(value) {
        Ok(parsed) if value.is_ascii() => Ok((name, parsed)),
        _ => Err(format!("the value of the header `{name}` has characters that a header cannot hold")),
    }
}

/// An exchange of request and answer that runs.
pub(super) type Exchange = Pin<Box<dyn Future<Output = Result<Raw, Failure>> + Send>>;

/// A call that is being sent; it answers with its value.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<T, E> {
    exchange: Exchange,
    answer: PhantomData<fn() -> (T, E)>,
}

impl<T: FromResponse, E: FromResponse> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.exchange.as_mut().poll(cx).map(|raw| Ok(read(raw?)?.into_inner()))
    }
}

impl<T, E> Debug for Sending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A call that is being sent; it answers with its value, status and headers.
#[must_use = "futures do nothing unless polled"]
pub struct Responding<T, E> {
    exchange: Exchange,
    answer: PhantomData<fn() -> (T, E)>,
}

impl<T: FromResponse, E: FromResponse> Future for Responding<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.exchange.as_mut().poll(cx).map(|raw| read(raw?))
    }
}

impl<T, E> Debug for Responding<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responding").finish_non_exhaustive()
    }
}

/// The methods of a named call, `struct List { call: Call<UserList, ErrorAnswer> }`: `call! { List -> UserList, ErrorAnswer }`;
/// `call! { Get -> Bytes, ErrorAnswer, download }` for one that answers octets.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($name:ident -> $value:ty, $error:ty, download) => {
        $crate::call! { $name -> $value, $error }
        impl $name {
            /// Sends the call for its answer piece by piece.
            #[inline]
            pub fn download(self) -> $crate::download::Downloading<$error> {
                self.call.download()
            }
        }
    };
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
        }
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
