// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Turning`]: a call that is sent once for each page; nothing in here depends on the type of the answers.

use std::collections::BTreeSet;
use std::fmt::{self, Debug};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderMap;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use super::link::next_link;
use super::look::{count, holds_elements, number, text};
use super::rule::{Input, Rule, Source};
use crate::body::{Body, pair};
use crate::call::{Draft, Exchange};
use crate::error::{EmptyPagesError, Error, Failure, Stage, TimeoutError};
use crate::exchange::{execute, without_user};
use crate::model::Encode;
use crate::parameter::QueryStyle;
use crate::request::Request;
use crate::response::{FromResponse, Raw, read};

/// A call and the page that it asks for next.
pub struct Turning {
    draft: Draft,
    rule: &'static Rule,
    state: State,
    /// The token, number or URL of the page that is asked for next; nothing for a first page that has none.
    position: Option<String>,
    /// When an answer gave the token.
    since: Option<Instant>,
    /// How many pages without items came one after the other.
    empty: u32,
    /// When the first page was asked for, if the list has a deadline.
    begun: Option<Instant>,
    /// The digests of all tokens and URLs so far, since a service may lead in a circle.
    seen: BTreeSet<[u8; 32]>,
}

enum State {
    /// The next page was not asked for yet.
    Waiting,
    /// It is on its way.
    Fetching(Exchange),
    /// There is none, or something failed.
    Ended,
}

impl Turning {
    pub(super) fn new(draft: Draft, rule: &'static Rule) -> Turning {
        let mut turning = Turning {
            position: None,
            draft,
            rule,
            state: State::Waiting,
            since: None,
            empty: 0,
            begun: None,
            seen: BTreeSet::new(),
        };
        if let Some(position) = turning.input().and_then(|input| given(&turning.draft, input)) {
            turning.go_to(position);
        }
        turning
    }

    pub(super) fn position(&self) -> Option<&str> {
        self.position.as_deref()
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    /// Asks for the page at a position that another stream told.
    pub(super) fn start_at(&mut self, position: &str) {
        (self.since, self.empty) = (None, 0);
        self.seen.clear();
        self.go_to(position.to_owned());
    }

    /// Sends the call for the next page, unless it is on its way already, and gives its answer.
    ///
    /// The stream is over then, unless [`page`](Self::page) finds that the list goes on.
    pub(super) fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Raw, Failure>>> {
        if let State::Waiting = self.state {
            match self.ask() {
                Ok(exchange) => self.state = State::Fetching(exchange),
                Err(failure) => {
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(failure)));
                }
            }
        }
        let State::Fetching(exchange) = &mut self.state else { return Poll::Ready(None) };
        let outcome = ready!(exchange.as_mut().poll(cx));
        self.state = State::Ended;
        Poll::Ready(Some(outcome.map_err(|failure| self.late(failure))))
    }

    /// The call for the next page, unless the list has gone on for too long.
    fn ask(&mut self) -> Result<Exchange, Failure> {
        let (operation, options) = (self.draft.operation.id, &self.draft.options);
        let limit = options.max_empty_pages.unwrap_or(self.draft.client.core.max_empty_pages);
        if self.empty > limit {
            return Err(Failure::EmptyPages(EmptyPagesError { operation, pages: self.empty }));
        }
        let mut draft = self.draft.clone();
        if let Some(deadline) = options.deadline {
            let elapsed = self.begun.get_or_insert_with(Instant::now).elapsed();
            let left = deadline.saturating_sub(elapsed);
            if left.is_zero() {
                return Err(Failure::Timeout(TimeoutError::of_list(operation, elapsed)));
            }
            let timeout = options.timeout.unwrap_or(draft.client.core.timeout);
            draft.options.timeout = Some(timeout.min(left));
        }
        Ok(execute(draft))
    }

    /// Tells a call that ran out of time from a list that did.
    fn late(&self, failure: Failure) -> Failure {
        let (Some(begun), Some(deadline)) = (self.begun, self.draft.options.deadline) else { return failure };
        match failure {
            Failure::Timeout(error) if begun.elapsed() >= deadline => {
                Failure::Timeout(TimeoutError { stage: Stage::List, elapsed: begun.elapsed(), ..error })
            }
            failure => failure,
        }
    }

    /// Notes whether the page at hand has items.
    pub(super) fn count(&mut self, is_empty: bool) {
        self.empty = if is_empty { self.empty.saturating_add(1) } else { 0 };
    }

    /// Tells whether an answer has no items, as far as it can be seen without knowing its type.
    pub(super) fn looks_empty(&self, answer: &dyn Encode) -> bool {
        match self.rule {
            Rule::Number { items, .. } | Rule::Offset { items, .. } => count(answer, items) == 0,
            Rule::Token { .. } | Rule::Link(_) => !holds_elements(answer),
        }
    }

    /// Reads an answer, and turns to the page after it.
    pub fn page<T: FromResponse + Encode, E: FromResponse>(&mut self, raw: Raw) -> Result<T, Error<E>> {
        match read::<T, E>(raw) {
            Ok(response) => {
                self.turn(response.value(), response.headers());
                Ok(response.into_inner())
            }
            // Others say that the caller may not read on, or that the service cannot.
            Err(Error::Api(error))
                if matches!(error.status.as_u16(), 400 | 404 | 410 | 422) && self.is_expired() =>
            {
                Err(Error::PageExpired(error))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether the token is older than the service takes it.
    fn is_expired(&self) -> bool {
        let Rule::Token { lifetime: Some(seconds), .. } = self.rule else { return false };
        self.since.is_some_and(|since| since.elapsed() > Duration::from_secs(*seconds))
    }

    fn turn(&mut self, answer: &dyn Encode, headers: &HeaderMap) {
        let next = match self.rule {
            Rule::Token { from: Source::Property(path), .. } => text(answer, path),
            Rule::Token { from: Source::Header(name), .. } => header(headers, name),
            Rule::Number { first, items, pages, .. } => {
                let page = self.counted().unwrap_or(*first);
                let goes_on = match pages.and_then(|pages| number(answer, pages)) {
                    Some(pages) => page.saturating_sub(*first).saturating_add(1) < pages,
                    None => count(answer, items) > 0,
                };
                page.checked_add(1).filter(|_| goes_on).map(|page| page.to_string())
            }
            Rule::Offset { items, total, .. } => {
                let before = self.counted().unwrap_or(0);
                let length = u64::try_from(count(answer, items)).unwrap_or(u64::MAX);
                let next = before.checked_add(length).filter(|_| length > 0);
                let total = total.and_then(|total| number(answer, total)).unwrap_or(u64::MAX);
                next.filter(|next| *next < total).map(|next| next.to_string())
            }
            Rule::Link(Source::Property(path)) => text(answer, path),
            Rule::Link(Source::Header(name)) => next_link(headers, name),
        };
        self.position = None;
        if let Some(next) = next {
            self.since = Some(Instant::now());
            self.go_to(next);
        }
    }

    /// The number of the page, or of the items before it, that was asked for last.
    fn counted(&self) -> Option<u64> {
        self.position.as_deref()?.trim().parse().ok()
    }

    fn input(&self) -> Option<Input> {
        match self.rule {
            Rule::Token { to, .. } | Rule::Number { to, .. } | Rule::Offset { to, .. } => Some(*to),
            Rule::Link(_) => None,
        }
    }

    /// Asks for this page next, unless it was asked for before.
    fn go_to(&mut self, position: String) {
        let position = match self.rule {
            Rule::Link(_) => self.follow(&position),
            _ => position,
        };
        if !self.seen.insert(Sha256::digest(&position).into()) {
            tracing::warn!(
                operation = self.draft.operation.id,
                "a page leads back to one before it, so the list ends here"
            );
            return;
        }
        if let Rule::Token { instead_of: Some(other), .. } = self.rule {
            forget(&mut self.draft, *other);
        }
        if let Some(input) = self.input() {
            give(&mut self.draft, input, &position);
        }
        self.position = Some(position);
        self.state = State::Waiting;
    }

    /// Turns the call to the URL of another page, and gives it in full. Whatever proves who calls goes along, so it
    /// must be of the same origin (RFC 6454).
    fn follow(&mut self, link: &str) -> String {
        let Ok(here) = Request::new(self.draft.clone(), &self.draft.options).map(|request| request.url)
        else {
            return link.to_owned();
        };
        self.seen.insert(Sha256::digest(here.as_str()).into());
        match here.join(link) {
            Ok(url) if url.origin() == here.origin() => {
                let url = without_user(url);
                let text = url.as_str().to_owned();
                self.draft.target = Some(url);
                text
            }
            _ => {
                self.draft.refuse("the next page is not at the origin of the call".to_owned());
                link.to_owned()
            }
        }
    }
}

impl Debug for Turning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.draft.operation.id)
            .field("asked_for", &self.seen.len())
            .field("ended", &self.has_ended())
            .finish_non_exhaustive()
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What the caller gave for an input, unless it is empty.
fn given(draft: &Draft, input: Input) -> Option<String> {
    let value = match (input, &draft.body) {
        (Input::Query(name), _) => decoded(&draft.query.iter().find(|(key, _)| *key == name)?.1),
        (Input::Form(name), Body::Form(fields)) => decoded(&fields.iter().find(|(key, _)| key == name)?.1),
        (Input::Form(_), _) => None,
    };
    value.filter(|value| !value.is_empty())
}

/// The value of a pair as it stands in a URL.
fn decoded(pair: &str) -> Option<String> {
    let url = Url::parse(&format!("pair:?{pair}")).ok()?;
    url.query_pairs().next().map(|(_, value)| value.into_owned())
}

fn give(draft: &mut Draft, input: Input, value: &str) {
    match (input, &mut draft.body) {
        (Input::Query(name), _) => draft.query(name, QueryStyle::FORM, &value),
        (Input::Form(name), Body::Form(fields)) => match fields.iter_mut().find(|(key, _)| key == name) {
            Some(field) => field.1 = pair(name, value),
            None => fields.push((name.to_owned(), pair(name, value))),
        },
        (Input::Form(name), body) => *body = Body::Form(vec![(name.to_owned(), pair(name, value))]),
    }
}

fn forget(draft: &mut Draft, input: Input) {
    match (input, &mut draft.body) {
        (Input::Query(name), _) => draft.query.retain(|(key, _)| *key != name),
        (Input::Form(name), Body::Form(fields)) => fields.retain(|(key, _)| key != name),
        (Input::Form(_), _) => {}
    }
}
