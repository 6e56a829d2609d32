//! Code as a list of words, for what a client has thousands of. The token trees of `quote!` take ten times as
//! long to build, read and drop.

use std::fmt;
use std::str::FromStr;

use proc_macro2::{Delimiter, Literal, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Code that is not laid out yet.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// All words, without spaces between them.
    text: String,
    /// The end of each word in `text`. No client is larger than 4 GiB.
    ends: Vec<u32>,
}

/// Can be inserted into a `tokens!` template.
pub(crate) trait ToWords {
    /// Adds its words.
    fn add_to(&self, tokens: &mut Tokens);
}

impl Tokens {
    /// Adds a word of code: a name, an operator or a literal.
    pub(crate) fn word(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Adds a line of documentation.
    pub(crate) fn doc(&mut self, line: &str) {
        let line = line.trim_end_matches(' ');
        self.text.push_str(if line.is_empty() { "///" } else { "/// " });
        self.word(line);
    }

    /// Reads the words of code; empty if it cannot be parsed.
    pub(crate) fn read(source: &str) -> Self {
        let mut tokens = Self::default();
        tokens.add(&TokenStream::from_str(source).unwrap_or_default());
        tokens
    }

    /// Adds a value that can be inserted into templates.
    pub(crate) fn add(&mut self, piece: &(impl ToWords + ?Sized)) {
        piece.add_to(self);
    }

    /// Gives back the room that further words would take.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// About how many bytes the laid out code has.
    pub(crate) fn bytes(&self) -> usize {
        self.text.len() + 2 * self.ends.len()
    }

    /// Whether there are no words.
    pub(crate) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The word at an index.
    pub(crate) fn get(&self, at: usize) -> Option<&str> {
        let start = match at.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.text.get(start..*self.ends.get(at)? as usize)
    }

    /// All words.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let end = *end as usize;
            &self.text[std::mem::replace(&mut start, end)..end]
        })
    }

    /// All words without spaces, such as those of a path.
    pub(crate) fn unspaced(&self) -> &str {
        &self.text
    }

    /// The code in one line, except for documentation, as the compiler can parse it.
    pub(crate) fn source(&self) -> String {
        let mut source = String::with_capacity(self.text.len() + self.ends.len());
        for word in self.words() {
            source.push_str(word);
            source.push(if word.starts_with("///") { '\n' } else { ' ' });
        }
        source
    }

    /// The words separated by spaces, except next to brackets, which is how token trees are displayed.
    pub(crate) fn plain(&self) -> String {
        let mut text = String::with_capacity(self.text.len() + self.ends.len());
        for word in self.words() {
            if !text.is_empty() && !text.ends_with(['(', '[']) && !matches!(word, ")" | "]") {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }

    /// The words from one index up to another.
    pub(crate) fn between(&self, from: usize, to: usize) -> Self {
        let mut part = Self::default();
        for at in from..to {
            if let Some(word) = self.get(at) {
                part.word(word);
            }
        }
        part
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source())
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // Code that cannot be parsed is left out.
        tokens.extend(TokenStream::from_str(&self.source()).unwrap_or_default());
    }
}

impl ToWords for Tokens {
    fn add_to(&self, tokens: &mut Tokens) {
        let start = u32::try_from(tokens.text.len()).unwrap_or(u32::MAX);
        tokens.text.push_str(&self.text);
        tokens.ends.extend(self.ends.iter().map(|end| start.saturating_add(*end)));
    }
}

impl<T: ToWords + ?Sized> ToWords for &T {
    fn add_to(&self, tokens: &mut Tokens) {
        T::add_to(self, tokens);
    }
}

impl<T: ToWords> ToWords for Option<T> {
    fn add_to(&self, tokens: &mut Tokens) {
        if let Some(piece) = self {
            piece.add_to(tokens);
        }
    }
}

/// A string becomes a literal.
impl ToWords for str {
    fn add_to(&self, tokens: &mut Tokens) {
        if self.bytes().any(|byte| !matches!(byte, b' '..=b'~') || matches!(byte, b'"' | b'\\')) {
            return Literal::string(self).add_to(tokens);
        }
        tokens.text.push('"');
        tokens.text.push_str(self);
        tokens.word("\"");
    }
}

impl ToWords for String {
    fn add_to(&self, tokens: &mut Tokens) {
        self.as_str().add_to(tokens);
    }
}

impl ToWords for bool {
    fn add_to(&self, tokens: &mut Tokens) {
        tokens.word(if *self { "true" } else { "false" });
    }
}

impl ToWords for Literal {
    fn add_to(&self, tokens: &mut Tokens) {
        tokens.word(&self.to_string());
    }
}

/// A word that is known when the generator is compiled, such as a name of the runtime.
pub(crate) struct Word<'a>(pub(crate) &'a str);

impl ToWords for Word<'_> {
    fn add_to(&self, tokens: &mut Tokens) {
        tokens.word(self.0);
    }
}

/// Code that users wrote.
impl ToWords for TokenStream {
    fn add_to(&self, tokens: &mut Tokens) {
        let mut trees = self.clone().into_iter().peekable();
        let mut sign = String::new();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Parenthesis | Delimiter::None => ("(", ")"),
                    };
                    tokens.word(open);
                    group.stream().add_to(tokens);
                    tokens.word(close);
                }
                TokenTree::Punct(punct) => {
                    sign.push(punct.as_char());
                    let is_joint = punct.spacing() == Spacing::Joint;
                    if !is_joint || !is_begun(&sign, trees.peek()) {
                        tokens.word(&std::mem::take(&mut sign));
                    }
                }
                TokenTree::Ident(ident) => {
                    let name = std::mem::take(&mut sign) + &ident.to_string();
                    tokens.word(&name);
                }
                TokenTree::Literal(literal) => literal.add_to(tokens),
            }
        }
    }
}

/// Whether an operator or a lifetime continues with the next token.
fn is_begun(sign: &str, next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Ident(_)) => sign == "'",
        Some(TokenTree::Punct(next)) => {
            let pair = (sign, next.as_char());
            matches!(pair, (":", ':') | ("-" | "=", '>') | (".", '.') | ("&", '&') | ("|", '|'))
                || pair.1 == '=' && matches!(pair.0, ".." | "=" | "!" | "<" | ">" | "+" | "-" | "*" | "/")
        }
        _ => false,
    }
}

/// A code template like `quote!`: `#name` inserts a [`ToWords`], and `#(#names)*` those of a list, with an
/// optional separator before, after or between them.
macro_rules! tokens {
    ($($code:tt)*) => {{
        #[allow(unused_mut, reason = "there may be no word")]
        let mut tokens = $crate::tokens::Tokens::default();
        $crate::tokens::add!(tokens $($code)*);
        tokens
    }};
}

/// Adds the words of a template one by one.
macro_rules! add {
    ($to:ident) => {};
    ($to:ident # [doc = $line:literal] $($rest:tt)*) => {
        $to.doc($line.trim_start());
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident # (#$list:ident)* $($rest:tt)*) => {
        for piece in $list.iter() {
            $to.add(piece);
        }
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident # (#$list:ident) $sign:tt * $($rest:tt)*) => {
        for (index, piece) in $list.iter().enumerate() {
            if index > 0 {
                $to.word(stringify!($sign));
            }
            $to.add(piece);
        }
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident # (#$list:ident $after:tt)* $($rest:tt)*) => {
        for piece in $list.iter() {
            $to.add(piece);
            $to.word(stringify!($after));
        }
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident # ($before:tt #$list:ident)* $($rest:tt)*) => {
        for piece in $list.iter() {
            $to.word(stringify!($before));
            $to.add(piece);
        }
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident #$piece:ident $($rest:tt)*) => {
        $to.add(&$piece);
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident ($($inner:tt)*) $($rest:tt)*) => {
        $to.word("(");
        $crate::tokens::add!($to $($inner)*);
        $to.word(")");
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident [$($inner:tt)*] $($rest:tt)*) => {
        $to.word("[");
        $crate::tokens::add!($to $($inner)*);
        $to.word("]");
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident {$($inner:tt)*} $($rest:tt)*) => {
        $to.word("{");
        $crate::tokens::add!($to $($inner)*);
        $to.word("}");
        $crate::tokens::add!($to $($rest)*);
    };
    ($to:ident $word:tt $($rest:tt)*) => {
        $to.word(stringify!($word));
        $crate::tokens::add!($to $($rest)*);
    };
}

pub(crate) use {add, tokens};

#[cfg(test)]
mod tests {
    use super::Tokens;

    #[test]
    fn templates_take_pieces_in() {
        let (name, absent, list) = ("a \"b\"", None::<Tokens>, [tokens! { x }, tokens! { y }]);
        let made = tokens! { f(#name, #absent &[#(#list),*]) #(#list;)* { #(.#list)* } #(#list)* 'a };
        let expected = r#"f ( "a \"b\"" , & [ x , y ] ) x ; y ; { . x . y } x y 'a "#;
        assert_eq!(made.source(), expected);
    }

    #[test]
    fn documentation_is_a_word() {
        let made = tokens! {
            /// One.
            fn
        };
        assert_eq!(made.source(), "/// One.\nfn ");
    }
}
