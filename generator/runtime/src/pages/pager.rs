//! [`Pager`]: a call that is sent once for each page; nothing in here depends on the type of the responses.

use std::fmt::{self, Debug};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use reqwest::header::HeaderMap;

use super::link_header::next_link;
use super::lookup::{count, goes_on, holds_elements, last_text, number, text};
use super::rule::{NextFrom, Rule};
use super::seen::Seen;
use crate::error::{EmptyPagesError, Error, Failure, Stage, TimeoutError};
use crate::exchange::{Exchange, Outgoing, execute};
use crate::model::Encode;
use crate::operation::Input;
use crate::platform::Instant;
use crate::response::{FromResponse, UndecodedResponse, read};

/// A call and the page that it asks for next.
pub struct Pager {
    outgoing: Outgoing,
    rule: &'static Rule,
    state: Progress,
    /// The token, number or URL of the page that is requested next; nothing for a first page that has none.
    position: Option<String>,
    /// When a response gave the token.
    since: Option<Instant>,
    /// How many pages without items came one after the other.
    empty: u32,
    /// When the first page was requested, if the list has a deadline.
    begun: Option<Instant>,
    /// All tokens and URLs so far, since a service may lead in a circle.
    seen: Seen,
}

enum Progress {
    /// The next page was not asked for yet.
    Waiting,
    /// It is on its way.
    Fetching(Exchange),
    /// There is none, or something failed.
    Ended,
}

/// Why a page failed; nothing is known of the type of errors yet.
pub(super) enum PageFailure {
    Call(Failure),
    Empty(EmptyPagesError),
}

impl From<Failure> for PageFailure {
    fn from(failure: Failure) -> Self {
        PageFailure::Call(failure)
    }
}

impl<E> From<PageFailure> for Error<E> {
    fn from(failure: PageFailure) -> Self {
        match failure {
            PageFailure::Call(failure) => failure.into(),
            PageFailure::Empty(error) => Error::EmptyPages(error),
        }
    }
}

impl Pager {
    pub(super) fn new(outgoing: Outgoing, rule: &'static Rule) -> Pager {
        let mut pager = Pager {
            position: None,
            outgoing,
            rule,
            state: Progress::Waiting,
            since: None,
            empty: 0,
            begun: None,
            seen: Seen::default(),
        };
        if let Some(position) = pager.input().and_then(|input| pager.outgoing.request.given(input)) {
            pager.go_to(position);
        }
        pager
    }

    pub(super) fn position(&self) -> Option<&str> {
        self.position.as_deref()
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.state, Progress::Ended)
    }

    /// Asks for the page at a position that another stream told.
    pub(super) fn start_at(&mut self, position: &str) {
        (self.since, self.empty) = (None, 0);
        self.seen.clear();
        self.go_to(position.to_owned());
    }

    /// Sends the call for the next page, unless it is on its way already, and gives its response.
    ///
    /// The stream is over then, unless [`page`](Self::page) finds that the list goes on.
    pub(super) fn poll_response(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<UndecodedResponse, PageFailure>>> {
        if let Progress::Waiting = self.state {
            match self.ask() {
                Ok(exchange) => self.state = Progress::Fetching(exchange),
                Err(failure) => {
                    self.state = Progress::Ended;
                    return Poll::Ready(Some(Err(failure)));
                }
            }
        }
        let Progress::Fetching(exchange) = &mut self.state else { return Poll::Ready(None) };
        let outcome = ready!(exchange.as_mut().poll(cx));
        self.state = Progress::Ended;
        Poll::Ready(Some(outcome.map_err(|failure| self.late(failure).into())))
    }

    /// The call for the next page, unless the list has gone on for too long.
    fn ask(&mut self) -> Result<Exchange, PageFailure> {
        let Outgoing { settings, request } = &self.outgoing;
        let (operation, options) = (request.operation.id, &request.options);
        let limit = options.max_empty_pages.unwrap_or(settings.max_empty_pages);
        if self.empty > limit {
            return Err(PageFailure::Empty(EmptyPagesError { operation, pages: self.empty }));
        }
        let mut outgoing = self.outgoing.clone();
        if let Some(deadline) = options.deadline {
            let elapsed = self.begun.get_or_insert_with(Instant::now).elapsed();
            let left = deadline.saturating_sub(elapsed);
            if left.is_zero() {
                return Err(out_of_time(operation, elapsed).into());
            }
            let timeout = options.timeout.unwrap_or(settings.timeout);
            outgoing.request.options.timeout = Some(timeout.min(left));
        }
        Ok(execute(outgoing))
    }

    /// Tells a call that ran out of time from a list that did.
    fn late(&self, failure: Failure) -> Failure {
        let (Some(begun), Some(deadline)) = (self.begun, self.outgoing.request.options.deadline) else {
            return failure;
        };
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

    /// Tells whether a response has no items, as far as it can be seen without knowing its type.
    pub(super) fn looks_empty(&self, response: &dyn Encode) -> bool {
        match self.rule {
            Rule::Number { items, .. } | Rule::Offset { items, .. } => count(response, items) == 0,
            Rule::Token { .. } | Rule::Link(_) => !holds_elements(response),
        }
    }

    /// Reads a response, and turns to the page after it.
    pub fn page<T: FromResponse + Encode, E: FromResponse>(
        &mut self,
        raw: UndecodedResponse,
    ) -> Result<T, Error<E>> {
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

    fn turn(&mut self, response: &dyn Encode, headers: &HeaderMap) {
        let next = match self.rule {
            Rule::Token { from: NextFrom::Header(name), .. } => header(headers, name),
            Rule::Token { from, .. } => told(response, from),
            Rule::Number { first, items, pages, .. } => {
                let page = self.counted().unwrap_or(*first);
                let goes_on = match pages.and_then(|pages| number(response, pages)) {
                    Some(pages) => page.saturating_sub(*first).saturating_add(1) < pages,
                    None => count(response, items) > 0,
                };
                page.checked_add(1).filter(|_| goes_on).map(|page| page.to_string())
            }
            Rule::Offset { items, total, .. } => {
                let before = self.counted().unwrap_or(0);
                let length = u64::try_from(count(response, items)).unwrap_or(u64::MAX);
                let next = before.checked_add(length).filter(|_| length > 0);
                let total = total.and_then(|total| number(response, total)).unwrap_or(u64::MAX);
                next.filter(|next| *next < total).map(|next| next.to_string())
            }
            Rule::Link(NextFrom::Header(name)) => next_link(headers, name),
            Rule::Link(from) => told(response, from),
        };
        self.position = None;
        if let Some(next) = next {
            self.since = Some(Instant::now());
            self.go_to(next);
        }
    }

    /// The number of the page, or of the items before it, that was requested last.
    fn counted(&self) -> Option<u64> {
        self.position.as_deref()?.trim().parse().ok()
    }

    fn input(&self) -> Option<Input> {
        match self.rule {
            Rule::Token { to, .. } | Rule::Number { to, .. } | Rule::Offset { to, .. } => Some(*to),
            Rule::Link(_) => None,
        }
    }

    /// Asks for this page next, unless it was requested before.
    fn go_to(&mut self, position: String) {
        let position = match self.rule {
            Rule::Link(_) => self.follow(&position),
            _ => position,
        };
        if !self.seen.insert(&position) {
            tracing::warn!(
                operation = self.outgoing.request.operation.id,
                "a page leads back to one before it, so the list ends here"
            );
            return;
        }
        if let Rule::Token { instead_of: Some(other), .. } = self.rule {
            self.outgoing.request.forget(*other);
        }
        if let Some(input) = self.input() {
            self.outgoing.request.give(input, &position);
        }
        self.position = Some(position);
        self.state = Progress::Waiting;
    }

    /// Turns the call to the URL of another page, and gives it in full.
    fn follow(&mut self, link: &str) -> String {
        let Outgoing { settings, request } = &mut self.outgoing;
        let Ok(here) = request.url(&settings.base_url) else { return link.to_owned() };
        self.seen.insert(here.as_str());
        request.follow(&here, link).map_or_else(|| link.to_owned(), |url| url.as_str().to_owned())
    }
}

impl Debug for Pager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.outgoing.request.operation.id)
            .field("asked_for", &self.seen.len())
            .field("ended", &self.has_ended())
            .finish_non_exhaustive()
    }
}

/// The deadline of the list passed before its next page was requested.
fn out_of_time(operation: &'static str, elapsed: Duration) -> Failure {
    let stage = Stage::List;
    Failure::Timeout(TimeoutError {
        operation,
        attempts: 0,
        stage,
        elapsed,
        is_connect: false,
        is_unsure: false,
    })
}

/// What the body of a response tells about the next page.
fn told(response: &dyn Encode, from: &NextFrom) -> Option<String> {
    match from {
        NextFrom::Property(path) => text(response, path),
        NextFrom::While { property, more } if goes_on(response, more) => text(response, property),
        NextFrom::Last { items, property, more } if more.is_none_or(|more| goes_on(response, more)) => {
            last_text(response, items, property)
        }
        NextFrom::While { .. } | NextFrom::Last { .. } | NextFrom::Header(_) => None,
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
