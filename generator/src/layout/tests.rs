//! Compares the layout with that of `prettyplease`.

use std::fs;
use std::path::Path;

use super::{attributes, items, line, printed, statements};
use crate::tokens::{Tokens, tokens};

/// The words of a text, where documentation is one word.
fn read(source: &str) -> Tokens {
    let all = Tokens::read(source);
    let mut tokens = Tokens::default();
    let words: Vec<&str> = all.words().collect();
    let mut rest = words.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        if let (&"#", ["[", "doc", "=", text, "]", after @ ..]) = (first, rest)
            && let Ok(line) = syn::parse_str::<syn::LitStr>(text)
        {
            let line = line.value();
            tokens.doc(line.strip_prefix(' ').unwrap_or(&line));
            rest = after;
            continue;
        }
        tokens.word(first);
    }
    tokens
}

/// A text without the blank lines between methods, which `prettyplease` does not add.
fn unspaced(text: &str) -> String {
    text.lines().filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

fn check_items(source: &str) {
    let tokens = read(source);
    let laid_out = items(&tokens).map(|text| unspaced(&text));
    assert_eq!(laid_out, printed(source), "{source}");
}

fn check_declined(source: &str) {
    assert_eq!(items(&read(source)), None, "{source}");
}

#[test]
fn items_have_the_printers_layout() {
    check_items(
        "/// A.\n///\n/// B.\n#[derive(Clone, Copy)] pub struct Users<'a> { pub(crate) core: &'a Core, }",
    );
    check_items("pub struct Empty {} pub struct One(pub Json); pub enum Never {}");
    check_items(
        "pub struct Pair { a: (A, B,), one: (A,), map: BTreeMap<String, Option<Vec<A>>>, #[doc(hidden)] pub end: (), }",
    );
    check_items(
        "#[non_exhaustive] pub enum Kind { /// One.\n One, Two(Vec<Two>), #[deprecated = \"no\"] Three(A, B), }",
    );
    check_items("pub type List = Call<types::Users, Json>;");
    check_items(
        "impl<'a> From<&'a [A]> for Body<'a> { #[inline] fn from(body: &'a [A]) -> Self { Self::A(body) } }",
    );
    check_items(
        "impl A { fn a(&self,) -> u8 { 1 } fn b(mut self, b: impl Into<String>,) -> Self { self.call.imply(\"b\", Some(\"c\")); self } }",
    );
    check_items(
        "const LIST: Operation = Operation { id: \"list\", method: Method::Get, security: &[&[\"key\"], &[]], redirects: &[301, 302], rate_limit: Some(\"x\"), ..Operation::DEFAULT };",
    );
}

#[test]
fn literals_have_one_line_or_several() {
    check_items("fn a() -> A { A { a: b, ..A::c() } }");
    check_items("fn a() -> A { A { a: bbbbbbbbbbbbbbbbbbbbbb, c } }");
    check_items("fn a() -> A { A { a: bbbbbbbbbbbbbbbbbbbbbbb, c } }");
    check_items(
        "fn a() -> A { let a = Some(a::A { a: Some(b::B { c: \"cccccccccccccccccccc\".into() }), ..Default::default() }); a }",
    );
    check_items("fn a() -> A { A { a: B { c: D { e: \"eeeeeeeeeeeeee\" }, f: 1 }, g: vec![1.5, 2.0], } }");
}

#[test]
fn choices_have_the_printers_layout() {
    check_items(
        "fn a() -> A { match raw.status().as_u16() { 200 => Ok(Self::A), 400..=499 => A::b(raw).map(Self::B), _ => c(raw)?, } }",
    );
    check_items(
        "fn a(self, call: &mut B) { match self { Self::A(body) => { call.json(\"a\", body); } Self::B(_) => {} _ => call.b(), } }",
    );
    check_items(
        "fn a() { while let Some(item) = items.next().await { let item = item?; println!(\"{item:?}\"); } }",
    );
}

#[test]
fn what_is_too_long_or_unknown_is_declined() {
    check_declined("fn a() -> bool { a == b && c < d }");
    check_declined("fn a() { if b { c() } else { d() } }");
    check_declined("fn a() { list.iter().map(|one| one.b()) }");
    check_declined("fn a() { f(A { bbbbbbbbbbbbbbbbbbbbbbb: 1, ccccccccccccccccc: 2 }, 1); }");
    check_declined("struct A { a: [u8; 4], }");
    check_declined("macro_rules! a { () => {} }");
}

/// A declined method does not affect the other methods.
#[test]
fn the_printer_gets_single_methods() {
    let long = "long".repeat(20);
    check_items(&format!(
        "impl A {{ fn a() {{ f(); }} /// B.\n fn b() {{ f({long}, 1, 2); }} fn c() -> u8 {{ 1 }} }}"
    ));
}

#[test]
fn lines_and_attributes() {
    let long = "a".repeat(100);
    let given = tokens! { #[cfg(any(feature = "a", feature = "b"))] };
    assert_eq!(attributes(&given).as_deref(), Some("#[cfg(any(feature = \"a\", feature = \"b\"))]\n"));
    let given =
        read(&format!("fn {long}(a: &types::A, b: (A, B,)) -> Result<(), Box<dyn std::error::Error>>"));
    let expected = format!("fn {long}(a: &types::A, b: (A, B)) -> Result<(), Box<dyn std::error::Error>>");
    assert_eq!(line(&given), Some(expected));
    let given = read(
        "let a = A { b: \"a text that is not short\".into() }; client.users().get(1, &a).send().await?;",
    );
    let expected = "let a = A {\n    b: \"a text that is not short\".into(),\n};\nclient.users().get(1, &a).send().await?;\n";
    assert_eq!(statements(&given).as_deref(), Some(expected));
}

/// Checks the items of a client's file one by one: the layout is declined, or the same as that of
/// `prettyplease`.
fn check_file(path: &Path, counts: &mut (usize, usize)) {
    let Ok(file) = syn::parse_file(&fs::read_to_string(path).unwrap_or_default()) else { return };
    let mut alone = syn::File { attrs: Vec::new(), items: Vec::new(), ..file };
    for item in file.items {
        alone.items = vec![item];
        let source = prettyplease::unparse(&alone);
        counts.0 += 1;
        if let Some(laid_out) = items(&read(&source)) {
            counts.1 += 1;
            let (ours, theirs) = (unspaced(&laid_out), unspaced(&source));
            let differing = ours.lines().zip(theirs.lines()).find(|(ours, theirs)| ours != theirs);
            assert_eq!(differing, None, "{}", path.display());
            assert_eq!(ours.len(), theirs.len(), "{}", path.display());
        }
    }
}

fn check_folder(path: &Path, counts: &mut (usize, usize)) {
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            check_folder(&path, counts);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            check_file(&path, counts);
        }
    }
}

#[test]
fn clients_have_the_printers_layout() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut counts = (0, 0);
    check_folder(&root.join("generated-client/src/v2"), &mut counts);
    check_folder(&root.join("tests/src"), &mut counts);
    let (all, laid_out) = counts;
    assert!(laid_out > 2_000 && laid_out * 3 > all, "{laid_out} of {all}");
}

/// Tries all lengths around the length of a line.
#[test]
fn what_is_too_long_has_several_lines() {
    for length in 1..=110 {
        let name = "n".repeat(length);
        for source in [
            format!("pub type A = Call<types::{name}, B>;"),
            format!("pub type A = Vec<Call<types::{name}, B>>;"),
            format!("pub struct A {{ call: Call<types::{name}, B>, }}"),
            format!("pub fn a(a: types::{name}, mut b: &str,) -> Result<A, B> {{ a() }}"),
            format!("impl A {{ pub fn a<'a>(&'a self, a: &'a types::{name}) -> A {{ a() }} }}"),
            format!("fn a() {{ let list = client.users().list(\"a\", &{name}).send().await?; list }}"),
            format!("fn a() {{ client.users().list({name}).send().await?; }}"),
            format!("fn a() {{ self.call.query(\"{name}\", QueryStyle::FORM, &a); }}"),
            format!("fn a() {{ call.query(\"{name}\", QueryStyle::FORM, &a); }}"),
            format!("fn a() {{ call.json(\"a\", {name}).send(); }}"),
        ] {
            let laid_out = items(&read(&source)).map(|text| unspaced(&text));
            if let Some(laid_out) = laid_out {
                assert_eq!(Some(laid_out), printed(&source), "{source}");
            }
        }
    }
}
