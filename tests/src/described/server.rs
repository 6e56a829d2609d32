//! The server: it checks, records and responses requests as the document says, and misbehaves as it is told.

use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

use super::check::{Checked, Inputs};
use super::choice::chosen;
use super::credential::{Credentials, Standing};
use super::document::Document;
use super::example::Fill;
use super::fault::Fault;
use super::operation::Operation;
use super::pages::Pages;
use super::parameter::Place;
use super::record::{Outcome, Record};
use super::schema::Schema;
use super::tokens::{self, Issue, Tokens};
use super::verdict::Problem;
use crate::server::{Answer, Behaviour, Broken, Reaction, Request, lock, serve};

/// The id and the secret that the token endpoint knows.
const CLIENT: (&str, &str) = ("client-1", "client-secret-1");

/// A server that is described by a document. A request that the document does not allow fails the test when the
/// server is dropped, or asked for its records.
pub struct Described {
    url: String,
    shared: Arc<Shared>,
    /// Whether requests may be wrong, in tests of the server itself.
    lenient: bool,
}

struct Shared {
    document: &'static Document,
    authority: String,
    state: Mutex<State>,
}

struct State {
    fill: Fill,
    records: Vec<Record>,
    faults: Vec<Order>,
    credentials: Credentials,
    tokens: Tokens,
    pages: Option<(String, Pages)>,
    connections: usize,
}

/// The order to misbehave.
struct Order {
    fault: Fault,
    times: usize,
    matches: Box<dyn Fn(&Request) -> bool + Send>,
}

impl Described {
    /// A server of the document with no credentials yet. It answers what is required and no more.
    pub fn new(document: &'static Document) -> Described {
        let state = State {
            fill: Fill::Required,
            records: Vec::new(),
            faults: Vec::new(),
            credentials: Credentials::default(),
            tokens: Tokens::default(),
            pages: None,
            connections: 0,
        };
        let start = |url: &str| {
            let authority = url.trim_start_matches("http://").to_owned();
            Arc::new(Shared { document, authority, state: Mutex::new(state) })
        };
        let mut shared = None;
        let url = serve(|url| Arc::clone(shared.insert(start(url))));
        let Some(shared) = shared else { panic!("the server has not begun") };
        Described { url, shared, lenient: false }
    }

    /// Lets requests be wrong: they are answered with the reasons, and do not fail the test.
    #[must_use]
    pub fn lenient(mut self) -> Described {
        self.lenient = true;
        self
    }

    /// The address, such as `http://127.0.0.1:4711`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address that the paths of the document are below.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.url, self.shared.document.base())
    }

    /// The address of the token endpoint.
    pub fn token_url(&self) -> String {
        format!("{}{}", self.url, tokens::PATH)
    }

    /// How much is answered from now on.
    pub fn fill(&self, fill: Fill) {
        lock(&self.shared.state).fill = fill;
    }

    /// Accepts a bearer token.
    pub fn accept_token(&self, token: &str) {
        lock(&self.shared.state).credentials.accept_token(token);
    }

    /// Accepts a key of a security scheme.
    pub fn accept_key(&self, scheme: &str, key: &str) {
        lock(&self.shared.state).credentials.accept_key(scheme, key);
    }

    /// Accepts a refresh token, in place of any other.
    pub fn accept_refresh_token(&self, token: &str) {
        lock(&self.shared.state).tokens.accept_refresh(token);
    }

    /// From now on no refresh token is good.
    pub fn revoke_refresh_token(&self) {
        lock(&self.shared.state).tokens.revoke_refresh();
    }

    /// All tokens accepted or issued so far expire now.
    pub fn expire_tokens(&self) {
        lock(&self.shared.state).credentials.expire_tokens();
    }

    /// How often a token was asked for.
    pub fn token_calls(&self) -> usize {
        lock(&self.shared.state).tokens.calls()
    }

    /// The list operation has so many items from now on, in pages of the size.
    pub fn hold(&self, operation: &str, items: usize, page_size: usize) {
        let pages = Pages::new(self.shared.document.operation(operation), items, page_size);
        lock(&self.shared.state).pages = Some((operation.to_owned(), pages));
    }

    /// The next so many requests of an operation meet the fault. Orders are carried out in their order.
    pub fn misbehave(&self, operation: &str, times: usize, fault: Fault) {
        let id = operation.to_owned();
        let document = self.shared.document;
        self.misbehave_where(times, fault, move |request| {
            document.routed(request).is_some_and(|operation| operation.id == id)
        });
    }

    /// The next so many requests that match meet the fault; the token endpoint's are among them.
    pub fn misbehave_where(
        &self,
        times: usize,
        fault: Fault,
        matches: impl Fn(&Request) -> bool + Send + 'static,
    ) {
        lock(&self.shared.state).faults.push(Order { fault, times, matches: Box::new(matches) });
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        lock(&self.shared.state).connections
    }

    /// From now on no order to misbehave holds any more.
    pub fn behave(&self) {
        lock(&self.shared.state).faults.clear();
    }

    /// All requests so far.
    ///
    /// # Panics
    /// If the document does not allow one of them, and the server is not lenient.
    pub fn records(&self) -> Vec<Record> {
        let records = lock(&self.shared.state).records.clone();
        if !self.lenient {
            let complaints: Vec<String> = records.iter().filter_map(Record::complaint).collect();
            assert!(complaints.is_empty(), "not allowed by the document:\n{}", complaints.join("\n"));
        }
        records
    }

    /// The requests of an operation.
    pub fn records_of(&self, operation: &str) -> Vec<Record> {
        let mut records = self.records();
        records.retain(|record| record.operation.as_deref() == Some(operation));
        records
    }
}

impl Drop for Described {
    fn drop(&mut self) {
        // A second panic would abort and hide the first.
        if !thread::panicking() {
            self.records();
        }
    }
}

impl Behaviour for Shared {
    fn resets(&self, head: &Request) -> bool {
        let mut state = lock(&self.state);
        let Some(fault) = state.fault(head, Fault::is_before_reading) else { return false };
        let operation = self.document.routed(head).map(|operation| operation.id.clone());
        let outcome = Outcome::Faulty(fault);
        state.records.push(Record { request: head.clone(), operation, inputs: Inputs::default(), outcome });
        true
    }

    fn react(&self, request: Request) -> Reaction {
        let mut state = lock(&self.state);
        let (operation, inputs, outcome, answer) = if request.path() == tokens::PATH {
            let (outcome, answer) = state.token(&request);
            (None, Inputs::default(), outcome, answer)
        } else {
            let checked = self.document.check(&request, &self.authority, &state.credentials);
            let (outcome, answer) = state.answer(&checked, &request);
            (checked.operation, checked.inputs, outcome, answer)
        };
        let reaction = match &outcome {
            Outcome::Faulty(fault) => fault.react(operation, &request.target, &answer),
            _ => Reaction::Answer(answer),
        };
        let id = operation.map(|operation| operation.id.clone());
        let id = id.or_else(|| (request.path() == tokens::PATH).then(|| "token".to_owned()));
        state.records.push(Record { request, operation: id, inputs, outcome });
        reaction
    }

    fn broken(&self, broken: Broken) {
        let Broken { request, reason } = broken;
        let outcome = Outcome::Refused(vec![Problem::http(reason)]);
        let record = Record { request, operation: None, inputs: Inputs::default(), outcome };
        lock(&self.state).records.push(record);
    }

    fn keeps_alive(&self) -> bool {
        true
    }

    fn connected(&self) {
        lock(&self.state).connections += 1;
    }
}

impl State {
    /// The next fault that is ordered for the request, if it is of the kind.
    fn fault(&mut self, request: &Request, of_kind: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let order = self.faults.iter_mut().find(|order| order.times > 0 && (order.matches)(request))?;
        if !of_kind(&order.fault) {
            return None;
        }
        order.times -= 1;
        Some(order.fault.clone())
    }

    fn token(&mut self, request: &Request) -> (Outcome, Answer) {
        self.tokens.count();
        if let Some(fault) = self.fault(request, |_| true) {
            return (Outcome::Faulty(fault), Answer::json(200, &json!({ "access_token": "lost" })));
        }
        match self.tokens.issue(request, CLIENT) {
            Issue::Token(token, answer) => {
                self.credentials.accept_token(&token);
                (Outcome::Answered(200, Some(answer.clone())), Answer::json(200, &answer))
            }
            Issue::Denied(status, answer) => {
                (Outcome::Answered(status, Some(answer.clone())), Answer::json(status, &answer))
            }
            Issue::Refused(problems) => refusal(problems),
        }
    }

    fn answer(&mut self, checked: &Checked<'_>, request: &Request) -> (Outcome, Answer) {
        let Some(operation) = checked.operation.filter(|_| checked.problems.is_empty()) else {
            return refusal(checked.problems.clone());
        };
        if checked.standing == Standing::Expired {
            let body = json!({ "code": 124, "message": "Access token is expired." });
            return (Outcome::Expired, Answer::json(401, &body));
        }
        let fault = self.fault(request, |_| true);
        let repeats = matches!(fault, Some(Fault::RepeatedPageToken));
        match (self.right(operation, &checked.inputs, repeats), fault) {
            (Err(problem), _) => refusal(vec![problem]),
            (Ok((_, answer)), Some(fault)) => (Outcome::Faulty(fault), answer),
            (Ok((body, answer)), None) => (Outcome::Answered(answer.status(), body), answer),
        }
    }

    /// Where nothing in the query chooses an alternative, each has its turn.
    fn turn(&self, operation: &Operation, schema: &Schema) -> Option<usize> {
        let id = Some(operation.id.as_str());
        let earlier = self.records.iter().filter(|record| record.operation.as_deref() == id).count();
        let alone = operation.names(Place::Query).is_empty();
        alone.then(|| earlier.checked_rem(schema.alternatives().len())).flatten()
    }

    /// The response that the document describes, which is checked as well.
    fn right(
        &mut self,
        operation: &Operation,
        inputs: &Inputs,
        repeats: bool,
    ) -> Result<(Option<Value>, Answer), Problem> {
        let status = operation.success.status;
        let Some(content) = &operation.success.content else { return Ok((None, Answer::empty(status))) };
        let held = self.pages.as_mut().filter(|(id, _)| *id == operation.id);
        let body = match (held, &content.schema) {
            (Some((_, pages)), _) => pages.turn(operation, inputs, repeats)?,
            (None, Some(schema)) => {
                let choice = chosen(schema, &operation.parameters, &inputs.query);
                let choice = choice.or_else(|| self.turn(operation, schema));
                schema.example(self.fill, choice, content.example.as_ref())
            }
            (None, None) => content.example.clone().unwrap_or_default(),
        };
        if let Some(problem) =
            content.schema.iter().flat_map(|schema| schema.problems("the server's own answer", &body)).next()
        {
            return Err(problem);
        }
        let answer = Answer::body(status, &content.media_type, body.to_string());
        Ok((Some(body), answer))
    }
}

/// A response that no client takes for a right one.
fn refusal(problems: Vec<Problem>) -> (Outcome, Answer) {
    let reasons: Vec<String> = problems.iter().map(Problem::to_string).collect();
    (Outcome::Refused(problems), Answer::body(599, "text/plain", reasons.join("\n")))
}
