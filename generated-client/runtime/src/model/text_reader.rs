// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TextReader`]: reads JSON texts without faults, and says nothing about those that have some.
//!
//! What it refuses is read again by `serde_json`, which tells what is wrong and where; so errors cost nothing here.

use std::fmt::{self, Display};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::digits::SHORT;
use crate::plain::plain_length;

/// How many lists and objects may stand within each other, as `serde_json` has it.
const DEPTH: u8 = 128;

/// A text that has a fault, or a value that a place does not take.
#[derive(Debug)]
pub(crate) struct Refused;

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refused {}

impl Error for Refused {
    fn custom<T: Display>(_reason: T) -> Self {
        Refused
    }
}

/// Reads one JSON text.
pub(crate) struct TextReader<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    /// The last text that had escapes, without them.
    unescaped: String,
}

impl<'de> TextReader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        TextReader { text, at: 0, depth: DEPTH, unescaped: String::new() }
    }

    /// Refuses what follows the value.
    pub(crate) fn end(&mut self) -> Result<(), Refused> {
        if self.peek().is_none() { Ok(()) } else { Err(Refused) }
    }

    /// The next byte that is no white space (RFC 8259 section 2), which stays.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), Refused> {
        if self.peek() != Some(byte) {
            return Err(Refused);
        }
        self.at += 1;
        Ok(())
    }

    fn word<T>(&mut self, word: &str, value: T) -> Result<T, Refused> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(Refused);
        }
        self.at += word.len();
        Ok(value)
    }

    fn enter(&mut self) -> Result<(), Refused> {
        self.at += 1;
        self.depth -= 1;
        if self.depth == 0 { Err(Refused) } else { Ok(()) }
    }

    fn leave(&mut self, end: u8) -> Result<(), Refused> {
        self.depth += 1;
        self.expect(end)
    }

    /// Takes a key that is guessed, but not the colon after it; the guess has both quotation marks and the colon.
    #[inline]
    fn takes(&mut self, guess: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_right = rest.starts_with(guess.as_bytes());
        if is_right {
            self.at += guess.len() - 1;
        }
        is_right
    }

    /// A text, whose quotation mark is next.
    #[inline]
    fn string(&mut self) -> Result<&str, Refused> {
        let begin = self.at + 1;
        let rest = self.text.as_bytes().get(begin..).ok_or(Refused)?;
        let end = begin + plain_length(rest);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return self.text.get(begin..end).ok_or(Refused);
        }
        self.at = end;
        self.escaped(begin)
    }

    /// The rest of a text that has an escape at this place.
    #[cold]
    fn escaped(&mut self, begin: usize) -> Result<&str, Refused> {
        self.unescaped.clear();
        self.unescaped.push_str(self.text.get(begin..self.at).ok_or(Refused)?);
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(&self.unescaped);
                }
                Some(b'\\') => {
                    let one = self.escape()?;
                    self.unescaped.push(one);
                }
                _ => return Err(Refused),
            }
            let rest = self.text.as_bytes().get(self.at..).ok_or(Refused)?;
            let end = self.at + plain_length(rest);
            self.unescaped.push_str(self.text.get(self.at..end).ok_or(Refused)?);
            self.at = end;
        }
    }

    /// The character that an escape stands for (RFC 8259 section 7).
    fn escape(&mut self) -> Result<char, Refused> {
        let kind = self.text.as_bytes().get(self.at + 1).ok_or(Refused)?;
        self.at += 2;
        Ok(match kind {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first).ok_or(Refused);
                }
                self.word("\\u", ())?;
                let second = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(Refused)?;
                return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second).ok_or(Refused);
            }
            _ => return Err(Refused),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Refused> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Refused)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Refused);
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Refused)
    }

    /// A number, whose first character is next.
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Refused> {
        let begin = self.at;
        let is_negative = self.text.as_bytes().get(begin) == Some(&b'-');
        self.at += usize::from(is_negative);
        let first = self.at;
        let value = self.digits();
        let count = self.at - first;
        let has_leading_zero = count > 1 && self.text.as_bytes()[first] == b'0';
        if count == 0 || has_leading_zero {
            return Err(Refused);
        }
        let is_whole = !matches!(self.text.as_bytes().get(self.at), Some(b'.' | b'e' | b'E'));
        if is_whole && count <= 18 && !(is_negative && value == 0) {
            return if is_negative {
                visitor.visit_i64(-value.cast_signed())
            } else {
                visitor.visit_u64(value)
            };
        }
        self.long_number(begin, is_whole, visitor)
    }

    /// The number that so many digits make, as long as it fits.
    #[inline]
    fn digits(&mut self) -> u64 {
        let mut value = 0_u64;
        while let Some(digit @ b'0'..=b'9') = self.text.as_bytes().get(self.at) {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            self.at += 1;
        }
        value
    }

    /// A number with a fraction or an exponent, or with many digits.
    #[cold]
    fn long_number<V: Visitor<'de>>(
        &mut self,
        begin: usize,
        is_whole: bool,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if !is_whole {
            self.fraction()?;
        }
        let text = &self.text[begin..self.at];
        if is_whole && let Ok(value) = text.parse::<u64>() {
            return visitor.visit_u64(value);
        }
        if is_whole
            && text != "-0"
            && let Ok(value) = text.parse::<i64>()
        {
            return visitor.visit_i64(value);
        }
        if text.len() > SHORT {
            // The visitors of the decoder take nothing else as bytes.
            return visitor.visit_bytes(text.as_bytes());
        }
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => visitor.visit_f64(value),
            _ => Err(Refused),
        }
    }

    /// What follows the whole digits of a number (RFC 8259 section 6).
    fn fraction(&mut self) -> Result<(), Refused> {
        if self.text.as_bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            self.some_digits()?;
        }
        if let Some(b'e' | b'E') = self.text.as_bytes().get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.text.as_bytes().get(self.at) {
                self.at += 1;
            }
            self.some_digits()?;
        }
        Ok(())
    }

    fn some_digits(&mut self) -> Result<(), Refused> {
        let begin = self.at;
        self.digits();
        if self.at == begin { Err(Refused) } else { Ok(()) }
    }
}

impl<'de> Deserializer<'de> for &mut TextReader<'de> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.peek() {
            Some(b'"') => visitor.visit_str(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number(visitor),
            Some(b't') => visitor.visit_bool(self.word("true", true)?),
            Some(b'f') => visitor.visit_bool(self.word("false", false)?),
            Some(b'n') => {
                self.word("null", ())?;
                visitor.visit_unit()
            }
            Some(b'{') => {
                self.enter()?;
                let value = visitor.visit_map(Parts { reader: &mut *self, is_first: true })?;
                self.leave(b'}')?;
                Ok(value)
            }
            Some(b'[') => {
                self.enter()?;
                let value = visitor.visit_seq(Parts { reader: &mut *self, is_first: true })?;
                self.leave(b']')?;
                Ok(value)
            }
            _ => Err(Refused),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The elements of a list, or the entries of an object, one after the other.
struct Parts<'r, 'de> {
    reader: &'r mut TextReader<'de>,
    is_first: bool,
}

impl Parts<'_, '_> {
    /// Goes to the next part; tells whether there is one before the end, which stays.
    #[inline]
    fn goes_on(&mut self, end: u8) -> Result<bool, Refused> {
        match self.reader.peek() {
            Some(byte) if byte == end => return Ok(false),
            Some(b',') if !self.is_first => self.reader.at += 1,
            Some(_) if self.is_first => self.is_first = false,
            _ => return Err(Refused),
        }
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for Parts<'_, 'de> {
    type Error = Refused;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        if !self.goes_on(b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

impl<'de> MapAccess<'de> for Parts<'_, 'de> {
    type Error = Refused;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        if !self.goes_on(b'}')? {
            return Ok(None);
        }
        seed.deserialize(Key { reader: &mut *self.reader }).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        self.reader.expect(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A key, which is a text.
struct Key<'r, 'de> {
    reader: &'r mut TextReader<'de>,
}

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Refused;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.reader.peek() != Some(b'"') {
            return Err(Refused);
        }
        visitor.visit_str(self.reader.string()?)
    }

    /// A visitor that guesses the key names it as the only field, and hears of no text if it is right.
    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        match fields {
            [guess] if self.reader.takes(guess) => visitor.visit_unit(),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
