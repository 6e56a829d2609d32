// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Sequence`]: several values in one body, as JSON lines, records or parts.

use std::fmt::{self, Debug};
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::Bytes;
use crate::model::{Encode, Purpose, first_missing, text_of};
use crate::upload::Content;

/// Several values of one type in one body, from a list, an iterator or a stream.
///
/// A list converts into it (`Sequence::from`). It is written at once, so it can be sent again. The values of an iterator or a
/// stream are written while they are sent, so there may be any number of them, but they can be sent only once. Read-only
/// fields are left out.
pub struct Sequence<T> {
    texts: Texts,
    of: PhantomData<fn(&T)>,
}

/// The JSON texts of the values.
#[derive(Clone)]
enum Texts {
    /// The texts of a list, or why one cannot be written.
    Memory(Result<Arc<Vec<Vec<u8>>>, String>),
    Stream(Arc<Mutex<Option<TextStream>>>),
}

type TextStream = Pin<Box<dyn Stream<Item = io::Result<Vec<u8>>> + Send>>;

/// How the values are separated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Each value is a line (`application/jsonl` and similar media types).
    Line,
    /// Each value has a record separator before it and a line end after it (RFC 7464 section 2.2).
    Record,
    /// Each value is a part of a multipart body (RFC 2046 section 5.1).
    Part { boundary: String, content_type: &'static str },
}

impl Framing {
    fn write(&self, text: &[u8], out: &mut Vec<u8>) {
        match self {
            Framing::Line => {}
            Framing::Record => out.push(0x1E),
            Framing::Part { boundary, content_type } => {
                out.extend_from_slice(
                    format!("--{boundary}\r\nContent-Type: {content_type}\r\n\r\n").as_bytes(),
                );
            }
        }
        out.extend_from_slice(text);
        let end: &[u8] = if matches!(self, Framing::Part { .. }) { b"\r\n" } else { b"\n" };
        out.extend_from_slice(end);
    }

    /// Writes what follows the last value.
    fn close(&self, out: &mut Vec<u8>) {
        if let Framing::Part { boundary, .. } = self {
            out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        }
    }
}

impl<T: Encode> Sequence<T> {
    /// The values of an iterator. A value is requested when the values before it were sent.
    pub fn from_values<I>(values: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + 'static,
        T: 'static,
    {
        Sequence::from_stream(Values(values.into_iter()))
    }

    /// The values of a stream. If it returns an error, the call fails.
    pub fn from_stream(stream: impl Stream<Item = io::Result<T>> + Send + 'static) -> Self
    where
        T: 'static,
    {
        let texts: TextStream = Box::pin(Encoded(Box::pin(stream)));
        Sequence { texts: Texts::Stream(Arc::new(Mutex::new(Some(texts)))), of: PhantomData }
    }

    fn from_list<'v>(values: impl IntoIterator<Item = &'v T>) -> Self
    where
        T: 'v,
    {
        let texts: Result<Vec<_>, _> = values.into_iter().map(|value| text(value)).collect();
        Sequence { texts: Texts::Memory(texts.map(Arc::new)), of: PhantomData }
    }
}

impl<T> Sequence<T> {
    /// The content of the body.
    ///
    /// # Errors
    /// If a value cannot be written, or if the values of a stream were already sent; the text is the reason.
    pub(crate) fn into_content(self, frame: Framing) -> Result<Content, String> {
        match self.texts {
            Texts::Memory(texts) => {
                let mut out = Vec::new();
                for text in texts?.iter() {
                    frame.write(text, &mut out);
                }
                frame.close(&mut out);
                Ok(Content::from(out))
            }
            Texts::Stream(stream) => {
                let texts = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let texts =
                    texts.ok_or("the values of its body were already sent, and can be sent only once")?;
                Ok(Content::from_stream(Framed { texts, frame, is_closed: false }, None))
            }
        }
    }
}

/// The JSON text of a value, or why it cannot be sent.
fn text(value: &dyn Encode) -> Result<Vec<u8>, String> {
    if let Some(path) = first_missing(value) {
        return Err(format!("the required field `{path}` of a value of the body has no value"));
    }
    text_of(value.value_ref(), Purpose::Request)
        .map_err(|error| format!("a value of the body cannot be written as JSON: {error}"))
}

/// Makes an iterator a stream.
struct Values<I>(I);

impl<I> Unpin for Values<I> {}

impl<I: Iterator> Stream for Values<I> {
    type Item = io::Result<I::Item>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.get_mut().0.next().map(Ok))
    }
}

/// Makes a stream of values a stream of their JSON texts.
struct Encoded<T>(Pin<Box<dyn Stream<Item = io::Result<T>> + Send>>);

impl<T: Encode> Stream for Encoded<T> {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let value = ready!(self.get_mut().0.as_mut().poll_next(cx));
        Poll::Ready(value.map(|value| {
            text(&value?).map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, problem))
        }))
    }
}

/// Makes a stream of JSON texts a stream of lines, records or parts.
struct Framed {
    texts: TextStream,
    frame: Framing,
    is_closed: bool,
}

impl Stream for Framed {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.is_closed {
            return Poll::Ready(None);
        }
        let mut out = Vec::new();
        match ready!(this.texts.as_mut().poll_next(cx)).transpose() {
            Ok(Some(text)) => this.frame.write(&text, &mut out),
            Ok(None) => {
                this.is_closed = true;
                this.frame.close(&mut out);
            }
            Err(error) => return Poll::Ready(Some(Err(error))),
        }
        if this.is_closed && out.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(out.into())))
    }
}

/// Clones share the values of an iterator or a stream, which can be sent only once.
impl<T> Clone for Sequence<T> {
    fn clone(&self) -> Self {
        Sequence { texts: self.texts.clone(), of: PhantomData }
    }
}

impl<T> Debug for Sequence<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.texts {
            Texts::Memory(Ok(texts)) => write!(f, "<{} values>", texts.len()),
            Texts::Memory(Err(_)) => f.write_str("<values that cannot be sent>"),
            Texts::Stream(_) => f.write_str("<a stream of values>"),
        }
    }
}

impl<T: Encode> From<Vec<T>> for Sequence<T> {
    fn from(values: Vec<T>) -> Self {
        Sequence::from_list(&values)
    }
}

impl<T: Encode> From<&Vec<T>> for Sequence<T> {
    fn from(values: &Vec<T>) -> Self {
        Sequence::from_list(values)
    }
}

impl<T: Encode> From<&[T]> for Sequence<T> {
    fn from(values: &[T]) -> Self {
        Sequence::from_list(values)
    }
}

impl<T: Encode, const N: usize> From<[T; N]> for Sequence<T> {
    fn from(values: [T; N]) -> Self {
        Sequence::from_list(&values)
    }
}

impl<T: Encode, const N: usize> From<&[T; N]> for Sequence<T> {
    fn from(values: &[T; N]) -> Self {
        Sequence::from_list(values)
    }
}

impl<T: Encode> FromIterator<T> for Sequence<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Sequence::from(values.into_iter().collect::<Vec<T>>())
    }
}
