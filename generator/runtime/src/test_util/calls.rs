//! [`Calls`]: the responses that a test has set, and the requests that were sent. Clones of a fake service share them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::examples::Table;
use super::request_pattern::RequestPattern;
use super::sent::Sent;

/// A condition of a test: whether a response is for this request.
pub(super) type Condition = Box<dyn Fn(&Sent) -> bool + Send>;

/// The calls of a fake service, which its clones share.
#[derive(Clone, Default)]
pub(super) struct Shared(Arc<Mutex<Calls>>);

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, Calls> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The responses that a test has set, and the requests that were sent.
#[derive(Default)]
pub(super) struct Calls {
    pub(super) rules: Vec<Rule>,
    pub(super) sent: Vec<Sent>,
    pub(super) examples: Option<Table>,
}

/// The responses for some requests.
pub(super) struct Rule {
    pub(super) pattern: RequestPattern,
    pub(super) conditions: Vec<Condition>,
    pub(super) answers: Vec<Answer>,
    /// How many responses were used.
    given: usize,
}

impl Rule {
    pub(super) fn new(pattern: RequestPattern) -> Self {
        Rule { pattern, conditions: Vec::new(), answers: Vec::new(), given: 0 }
    }

    fn is_for(&self, sent: &Sent) -> bool {
        !self.answers.is_empty()
            && self.pattern.is(sent)
            && self.conditions.iter().all(|condition| condition(sent))
    }

    /// The next response. The last one is repeated.
    fn next(&mut self) -> Option<Answer> {
        let answer = self.answers.get(self.given).or(self.answers.last()).cloned();
        self.given = self.given.saturating_add(1);
        answer
    }
}

impl Calls {
    /// The response to a request: the last one that was set for the same request, or for its operation, or else the document's
    /// example.
    pub(super) fn answer(&mut self, sent: Sent) -> Answer {
        let newest = |is_exact| {
            self.rules.iter().rposition(|rule| rule.pattern.is_exact() == is_exact && rule.is_for(&sent))
        };
        let found = newest(true).or_else(|| newest(false));
        let answer = match found.and_then(|index| self.rules.get_mut(index)) {
            Some(rule) => rule.next(),
            None => self.examples.as_ref().and_then(|examples| examples.answer(&sent)),
        };
        let answer = answer.unwrap_or_else(|| Answer::unsendable(self.unknown(&sent)));
        self.sent.push(sent);
        answer
    }

    /// The message if there is no response.
    fn unknown(&self, sent: &Sent) -> String {
        let known: Vec<String> = self.rules.iter().map(|rule| rule.pattern.describe()).collect();
        let known = if known.is_empty() { "nothing".to_owned() } else { known.join(", ") };
        format!("the fake service has no response for {sent:?}, but for {known}")
    }
}
