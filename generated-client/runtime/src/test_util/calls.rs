// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The responses that a test set and the requests that were sent, which the clones of a fake share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::examples::Table;
use super::sent::Sent;
use super::wanted::Wanted;

/// Whether a response is for this request.
pub(super) type Condition = Box<dyn Fn(&Sent) -> bool + Send>;

/// The same for all clones of a fake service.
#[derive(Clone, Default)]
pub(super) struct Shared(Arc<Mutex<Calls>>);

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, Calls> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The responses that a test set and the requests that were sent.
#[derive(Default)]
pub(super) struct Calls {
    pub(super) rules: Vec<Rule>,
    pub(super) sent: Vec<Sent>,
    pub(super) examples: Option<Table>,
}

/// Which requests get which responses.
pub(super) struct Rule {
    pub(super) wanted: Wanted,
    pub(super) conditions: Vec<Condition>,
    pub(super) answers: Vec<Answer>,
    /// How many of them were used.
    given: usize,
}

impl Rule {
    pub(super) fn new(wanted: Wanted) -> Self {
        Rule { wanted, conditions: Vec::new(), answers: Vec::new(), given: 0 }
    }

    fn is_for(&self, sent: &Sent) -> bool {
        !self.answers.is_empty()
            && self.wanted.is(sent)
            && self.conditions.iter().all(|condition| condition(sent))
    }

    /// The responses are used in turn, and the last one from then on.
    fn next(&mut self) -> Option<Answer> {
        let answer = self.answers.get(self.given).or(self.answers.last()).cloned();
        self.given = self.given.saturating_add(1);
        answer
    }
}

impl Calls {
    /// The response to a request: the one set last for the same request, else the one set last for its operation, else
    /// the document's example.
    pub(super) fn answer(&mut self, sent: Sent) -> Answer {
        let newest = |is_exact| {
            self.rules.iter().rposition(|rule| rule.wanted.is_exact() == is_exact && rule.is_for(&sent))
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

    /// Why there is no response.
    fn unknown(&self, sent: &Sent) -> String {
        let told: Vec<String> = self.rules.iter().map(|rule| rule.wanted.shown()).collect();
        let told = if told.is_empty() { "nothing".to_owned() } else { told.join(", ") };
        format!("the fake service has no response for {sent:?}, but for {told}")
    }
}
