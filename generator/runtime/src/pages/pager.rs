//! [`Pager`]: requests the pages of a list one after the other. It does not depend on the type of the responses.

use std::fmt::{self, Debug};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use reqwest::header::HeaderMap;

use super::link_header::next_link;
use super::lookup::{count, has_elements, is_not_false, last_text, number, text};
use super::rule::{NextFrom, Path, Rule};
use super::seen::Seen;
use crate::error::{EmptyPagesError, Error, Failure, Stage, TimeoutError};
use crate::exchange::{Exchange, Outgoing, execute};
use crate::model::Encode;
use crate::operation::Input;
use crate::platform::Instant;
use crate::response::{FromResponse, UndecodedResponse, read};

/// The call of a list, and the page that it requests next.
pub struct Pager {
    outgoing: Outgoing,
    rule: &'static Rule,
    state: Progress,
    /// The token, number or URL of the next page; `None` for a first page without one.
    position: Option<String>,
    /// When the token was received.
    since: Option<Instant>,
    /// How many pages in a row were empty.
    empty: u32,
    /// When the first page was requested, if the list has a deadline.
    begun: Option<Instant>,
    /// All tokens and URLs so far, to detect a service that leads in a circle.
    seen: Seen,
}

enum Progress {
    /// The next page was not requested yet.
    Waiting,
    /// The next page was requested.
    Fetching(Exchange),
    /// There is no next page, or a call failed.
    Ended,
}

/// Why a page failed, without the type of the error body.
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
        if let Some(position) = pager.input().and_then(|input| pager.outgoing.request.input(input)) {
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

    /// Starts at the position of another stream.
    pub(super) fn start_at(&mut self, position: &str) {
        (self.since, self.empty) = (None, 0);
        self.seen.clear();
        self.go_to(position.to_owned());
    }

    /// Requests the next page, unless it was requested before, and returns its response.
    ///
    /// After that, the stream has ended, unless [`page`](Self::page) finds that there is a next page.
    pub(super) fn poll_response(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<UndecodedResponse, PageFailure>>> {
        if let Progress::Waiting = self.state {
            match self.request() {
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
        Poll::Ready(Some(outcome.map_err(|failure| self.with_deadline(failure).into())))
    }

    /// Sends the call for the next page, unless the list has too many empty pages or has passed its deadline.
    fn request(&mut self) -> Result<Exchange, PageFailure> {
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
                return Err(deadline_passed(operation, elapsed).into());
            }
            let timeout = options.timeout.unwrap_or(settings.timeout);
            outgoing.request.options.timeout = Some(timeout.min(left));
        }
        Ok(execute(outgoing))
    }

    /// If a call timed out because of the deadline of the list, the failure is that of the list.
    fn with_deadline(&self, failure: Failure) -> Failure {
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

    /// Notes whether the current page is empty.
    pub(super) fn count(&mut self, is_empty: bool) {
        self.empty = if is_empty { self.empty.saturating_add(1) } else { 0 };
    }

    /// Whether a response has no items, as far as its table tells.
    pub(super) fn looks_empty(&self, response: &dyn Encode) -> bool {
        match self.rule {
            Rule::Number { items, .. } | Rule::Offset { items, .. } => count(response, items) == 0,
            Rule::Token { .. } | Rule::Link(_) => !has_elements(response),
        }
    }

    /// Reads a response, and goes to the page after it.
    pub fn page<T: FromResponse + Encode, E: FromResponse>(
        &mut self,
        raw: UndecodedResponse,
    ) -> Result<T, Error<E>> {
        match read::<T, E>(raw) {
            Ok(response) => {
                self.go_to_page_after(response.value(), response.headers());
                Ok(response.into_inner())
            }
            // Other statuses mean that the caller has no permission, or that the service failed.
            Err(Error::Api(error))
                if matches!(error.status.as_u16(), 400 | 404 | 410 | 422) && self.is_expired() =>
            {
                Err(Error::PageExpired(error))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether the token is older than its lifetime.
    fn is_expired(&self) -> bool {
        let Rule::Token { lifetime: Some(seconds), .. } = self.rule else { return false };
        self.since.is_some_and(|since| since.elapsed() > Duration::from_secs(*seconds))
    }

    fn go_to_page_after(&mut self, response: &dyn Encode, headers: &HeaderMap) {
        let next = match self.rule {
            Rule::Token { from: NextFrom::Header(name), .. } => header(headers, name),
            Rule::Token { from, .. } => in_body(response, from),
            Rule::Number { first, items, pages, .. } => {
                self.next_number(response, *first, items, *pages).map(|page| page.to_string())
            }
            Rule::Offset { items, total, .. } => {
                self.next_offset(response, items, *total).map(|offset| offset.to_string())
            }
            Rule::Link(NextFrom::Header(name)) => next_link(headers, name),
            Rule::Link(from) => in_body(response, from),
        };
        self.position = None;
        if let Some(next) = next {
            self.since = Some(Instant::now());
            self.go_to(next);
        }
    }

    /// The number of the next page, if the current one is not the last.
    fn next_number(
        &self,
        response: &dyn Encode,
        first: u64,
        items: Path,
        pages: Option<Path>,
    ) -> Option<u64> {
        let page = self.current_number().unwrap_or(first);
        let is_last = match pages.and_then(|pages| number(response, pages)) {
            Some(pages) => page.saturating_sub(first).saturating_add(1) >= pages,
            None => count(response, items) == 0,
        };
        if is_last { None } else { page.checked_add(1) }
    }

    /// The number of items before the next page, if the current one is not the last.
    fn next_offset(&self, response: &dyn Encode, items: Path, total: Option<Path>) -> Option<u64> {
        let length = u64::try_from(count(response, items)).unwrap_or(u64::MAX);
        let next = self.current_number().unwrap_or(0).checked_add(length)?;
        let total = total.and_then(|total| number(response, total)).unwrap_or(u64::MAX);
        if length == 0 || next >= total { None } else { Some(next) }
    }

    /// The number of the current page, or of the items before it.
    fn current_number(&self) -> Option<u64> {
        self.position.as_deref()?.trim().parse().ok()
    }

    fn input(&self) -> Option<Input> {
        match self.rule {
            Rule::Token { to, .. } | Rule::Number { to, .. } | Rule::Offset { to, .. } => Some(*to),
            Rule::Link(_) => None,
        }
    }

    /// Makes this the next page, unless it was requested before.
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
            self.outgoing.request.remove_input(*other);
        }
        if let Some(input) = self.input() {
            self.outgoing.request.set_input(input, &position);
        }
        self.position = Some(position);
        self.state = Progress::Waiting;
    }

    /// Changes the call to the URL of the next page, and returns the absolute URL.
    fn follow(&mut self, link: &str) -> String {
        let Outgoing { settings, request } = &mut self.outgoing;
        let Ok(here) = request.url(&settings.base_url) else { return link.to_owned() };
        self.seen.insert(here.as_str());
        match request.follow(&here, link) {
            Some(url) => url.as_str().to_owned(),
            None => link.to_owned(),
        }
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

/// The failure if the deadline of the list has passed before its next page was requested.
fn deadline_passed(operation: &'static str, elapsed: Duration) -> Failure {
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

/// The token or URL of the next page in the body of a response.
fn in_body(response: &dyn Encode, from: &NextFrom) -> Option<String> {
    match from {
        NextFrom::Property(path) => text(response, path),
        NextFrom::While { property, more } if is_not_false(response, more) => text(response, property),
        NextFrom::Last { items, property, more } if more.is_none_or(|more| is_not_false(response, more)) => {
            last_text(response, items, property)
        }
        NextFrom::While { .. } | NextFrom::Last { .. } | NextFrom::Header(_) => None,
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    if text.is_empty() { None } else { Some(text.to_owned()) }
}
