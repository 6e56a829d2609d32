//! One operation under test: it is called with what is required, then with everything, and both sides are compared.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Debug;

use client_tests::described::{Described, Document, Fill, Operation, Part, Place, Record};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zoom_client::runtime::test_util::Fake;
use zoom_client::runtime::{Error, File};
use zoom_client::{v1, v2};

/// Bytes that no string holds, with what ends lines and parts in it.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\r\n--boundary\r\n\xff\x00";

/// An operation, a server that describes it, and a client.
pub struct Probe<C> {
    operation: &'static Operation,
    server: Described,
    pub client: C,
    /// A client of the fake service that knows the document's examples.
    pub fake: C,
}

impl Probe<v1::Client> {
    pub fn version_1(id: &str) -> Self {
        let document = Document::version_1();
        let server = Described::new(document);
        server.accept_key("api_key", "key-1");
        server.accept_key("api_secret", "secret-1");
        let builder = v1::Client::builder().base_url(server.base_url());
        let client = builder.credentials(v1::KeyPair::new("key-1", "secret-1")).build().unwrap();
        let fake = Fake::of(v1::EXAMPLES).client(v1::Client::builder());
        Probe { operation: document.operation(id), server, client, fake }
    }
}

impl Probe<v2::Client> {
    pub fn version_2(id: &str) -> Self {
        let document = Document::version_2();
        let server = Described::new(document);
        server.accept_token("token-1");
        let builder = v2::Client::builder().base_url(server.base_url());
        let client = builder.credentials(v2::AccessToken::new("token-1")).build().unwrap();
        let fake = Fake::of(v2::EXAMPLES).client(v2::Client::builder());
        Probe { operation: document.operation(id), server, client, fake }
    }
}

impl<C> Probe<C> {
    /// The bodies of a call that is given so much.
    pub fn bodies(&self, fill: Fill) -> Bodies {
        Bodies { operation: self.operation, fill, given: RefCell::default() }
    }

    /// Sends a call; the server answers as much as the call was given.
    pub async fn check<F, T, E>(&self, bodies: Bodies, call: F)
    where
        F: IntoFuture<Output = Result<T, Error<E>>>,
        T: Serialize,
        E: Debug,
    {
        self.server.fill(bodies.fill);
        let outcome = call.await;
        let record = self.server.records().pop().unwrap();
        assert_eq!(record.operation.as_deref(), Some(self.operation.id.as_str()));
        let value = match outcome {
            Ok(value) => serde_json::to_value(value).unwrap(),
            Err(error) => panic!("{error} of {:#}", record.answer().unwrap_or(&Value::Null)),
        };
        let answer = record.answer().cloned().unwrap_or_default();
        check_equal("the response", answer, value);
        self.check_sent(&bodies, &record);
    }

    /// The fake service answers what the client reads, and something of it.
    pub async fn check_example<F, T, E>(&self, call: F)
    where
        F: IntoFuture<Output = Result<T, Error<E>>>,
        T: Serialize,
        E: Debug,
    {
        match call.await {
            Ok(value) => {
                let value = serde_json::to_value(value).unwrap();
                assert_ne!(value, json!({}), "the example of `{}`", self.operation.id);
            }
            Err(error) => panic!("{error} of {:?}", error.body()),
        }
    }

    /// What arrived is what was given.
    fn check_sent(&self, bodies: &Bodies, record: &Record) {
        match bodies.given.borrow().clone() {
            Some(given) => check_equal("the body", given, record.inputs.body.clone().unwrap_or_default()),
            None => check_parts(&record.inputs.parts),
        }
        if bodies.fill == Fill::Required {
            return;
        }
        for parameter in &self.operation.parameters {
            let schema = parameter.schema().source();
            let is_text = schema["type"] == "string" && schema.get("enum").is_none();
            let values = [&record.inputs.path, &record.inputs.query];
            for value in values.into_iter().filter_map(|values| values.get(parameter.name())) {
                assert!(!is_text || value == &odd(parameter.name()), "`{}` is {value}", parameter.name());
            }
        }
    }

    /// The first call had the required inputs alone, the others together all that there are.
    pub fn check_inputs(&self) {
        let records = self.server.records();
        let parameters = self.operation.parameters.iter().filter(|own| own.place() == Place::Query);
        let required: BTreeSet<&str> =
            parameters.filter(|own| own.is_required()).map(|own| own.name()).collect();
        let all: BTreeSet<&str> = self.operation.names(Place::Query).into_iter().collect();
        let (first, others) = records.split_first().unwrap();
        let names = |records: &'_ [Record]| -> BTreeSet<String> {
            records.iter().flat_map(|record| record.inputs.query.keys().cloned()).collect()
        };
        assert!(names(std::slice::from_ref(first)).iter().eq(required), "{}", first.request.line());
        assert!(names(others).iter().eq(all), "not every query parameter was sent: {:?}", names(others));
        if let Some((_, schema)) = self.operation.body.as_ref().and_then(|body| body.first()) {
            let alternatives = schema.source()["oneOf"].as_array().map_or(1, Vec::len);
            assert_eq!(others.len(), alternatives, "one call for each alternative of the body");
        }
    }
}

/// Bodies made from the document's schema.
pub struct Bodies {
    operation: &'static Operation,
    fill: Fill,
    given: RefCell<Option<Value>>,
}

impl Bodies {
    /// A body.
    pub fn value<T: DeserializeOwned>(&self) -> T {
        self.make(None)
    }

    /// A body of one alternative of a union.
    pub fn alternative<T: DeserializeOwned>(&self, index: usize) -> T {
        self.make(Some(index))
    }

    fn make<T: DeserializeOwned>(&self, choice: Option<usize>) -> T {
        let (_, schema) = self.operation.body.as_ref().and_then(|body| body.first()).unwrap();
        let json = schema.example(self.fill, choice, None);
        *self.given.borrow_mut() = Some(json.clone());
        serde_json::from_value(json).unwrap()
    }
}

/// A text that has to be encoded wherever it goes, and that is reported from those of other parameters.
pub fn odd(name: &str) -> String {
    format!("a/b c?d=e#f+g&ä%;{name}")
}

/// A picture whose name has to be quoted.
pub fn picture() -> File {
    File::from_bytes("my picture.png", "image/png", PICTURE)
}

fn check_parts(parts: &[Part]) {
    for part in parts.iter().filter(|part| part.file_name.is_some()) {
        assert_eq!(part.file_name.as_deref(), Some("my picture.png"));
        assert_eq!(part.content_type.as_deref(), Some("image/png"));
        assert_eq!(part.content, PICTURE);
    }
}

#[track_caller]
fn check_equal(what: &str, mut left: Value, mut right: Value) {
    numbers_as_floats(&mut left);
    numbers_as_floats(&mut right);
    let mut found = Vec::new();
    differences(&left, &right, "", &mut found);
    assert!(found.is_empty(), "{what} differs: {found:#?}");
}

/// 60 and 60.0 are one number of JSON.
fn numbers_as_floats(json: &mut Value) {
    match json {
        Value::Number(number) => *json = number.as_f64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.iter_mut().for_each(numbers_as_floats),
        Value::Object(entries) => entries.values_mut().for_each(numbers_as_floats),
        _ => {}
    }
}

/// Where two values differ, as pointers with both values.
fn differences(left: &Value, right: &Value, place: &str, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for key in keys {
                let values = (left.get(key).unwrap_or(&Value::Null), right.get(key).unwrap_or(&Value::Null));
                differences(values.0, values.1, &format!("{place}/{key}"), found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(left, right, &format!("{place}/{index}"), found);
            }
        }
        _ if left != right => found.push(format!("{place}: {left} became {right}")),
        _ => {}
    }
}

#[test]
fn differences_are_found() {
    let rows = [
        (json!({ "a": 1 }), json!({ "a": 1.0 }), ""),
        (json!({ "a": 1 }), json!({}), "/a: 1.0 became null"),
        (json!({}), json!({ "a": { "b": 1 } }), "/a: null became {\"b\":1.0}"),
        (json!([1, 2]), json!([1]), ": [1.0,2.0] became [1.0]"),
        (json!([{ "a": "x" }]), json!([{ "a": "y" }]), "/0/a: \"x\" became \"y\""),
    ];
    for (mut left, mut right, expected) in rows {
        numbers_as_floats(&mut left);
        numbers_as_floats(&mut right);
        let mut found = Vec::new();
        differences(&left, &right, "", &mut found);
        assert_eq!(found.concat(), expected);
    }
}

/// A test for each operation, and the list of them: first the call with the required inputs, then those with
/// everything, of which there are several if a body is one of several alternatives.
macro_rules! calls {
    ($version:ident($client:ident, $body:ident): $($id:ident { $required:expr; $($everything:expr;)+ })*) => {
        /// The operations that are called here.
        pub const CALLED: &[&str] = &[$(stringify!($id)),*];

        $(
            #[tokio::test]
            #[allow(non_snake_case, reason = "the test is called like the operation")]
            async fn $id() {
                use client_tests::described::Fill;
                let probe = $crate::probe::Probe::$version(stringify!($id));
                let $client = &probe.client;
                let $body = probe.bodies(Fill::Required);
                let call = $required;
                probe.check($body, call).await;
                $(
                    let $body = probe.bodies(Fill::Everything);
                    let call = $everything;
                    probe.check($body, call).await;
                )+
                probe.check_inputs();
                let $client = &probe.fake;
                let $body = probe.bodies(Fill::Required);
                let call = $required;
                let _ = $body;
                probe.check_example(call).await;
            }
        )*
    };
}
