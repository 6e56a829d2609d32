//! Guesses how lists are paginated if the document does not say so, from the names that frameworks and
//! services use.
//!
//! A guess is an `x-pagination` extension. It is only used if everything that it mentions exists and has the
//! right type.

use serde_json::{Number, Value, json};

use super::types::{Types, property, structure};
use crate::ir::{Operation, Parameter, ParameterEncoding, Payload, Scalar, Struct, Success, TypeReference};
use crate::spec::{Described, Header, Operation as Source, Schemas};

/// The heuristics, the most reliable first.
pub(crate) const PAGE_HEURISTICS: [&str; 9] = [
    "dropshot",
    "ms-pageable",
    "page-token",
    "cursor",
    "last-item",
    "next-url",
    "link-header",
    "page-number",
    "offset-total",
];

/// A guessed extension for an operation.
pub(super) struct Guess {
    pub(super) heuristic: &'static str,
    pub(super) extension: Value,
}

/// Names of parameters, and of properties whose values they take.
type Pairs = (&'static [&'static str], &'static [&'static str]);

/// Page tokens (AIP-158).
const PAGE_TOKENS: [Pairs; 1] = [(
    &["page_token", "pageToken", "next_page_token", "nextPageToken"],
    &[
        "next_page_token",
        "nextPageToken",
        "next-page-token",
        "meta.next_page_token",
        "pagination.next_page_token",
    ],
)];

const CURSORS: [Pairs; 5] = [
    (
        &["cursor", "after", "starting_after", "next_cursor", "nextCursor", "page_cursor", "pageCursor"],
        &[
            "next_cursor",
            "nextCursor",
            "meta.next_cursor",
            "metadata.next_cursor",
            "pagination.next_cursor",
            "paging.next_cursor",
            "response_metadata.next_cursor",
            "meta.nextCursor",
            "pagination.nextCursor",
        ],
    ),
    (&["next_token", "nextToken", "NextToken"], &["next_token", "nextToken", "NextToken"]),
    (&["marker", "Marker"], &["next_marker", "nextMarker", "NextMarker"]),
    (
        &["continuation_token", "continuationToken"],
        &["continuation_token", "continuationToken", "next_continuation_token", "nextContinuationToken"],
    ),
    (&["continue"], &["metadata.continue"]),
];

/// Names that may be a cursor or something else. They are only used next to a property that says whether
/// there are more pages.
const MARKED_CURSORS: [Pairs; 1] = [(
    &["cursor", "after", "starting_after", "next_cursor", "nextCursor", "next", "page_cursor", "pageCursor"],
    &[
        "cursor",
        "next",
        "after",
        "end_cursor",
        "endCursor",
        "meta.cursor",
        "meta.next",
        "pagination.cursor",
        "pagination.next",
        "page_info.end_cursor",
        "pageInfo.endCursor",
    ],
)];

/// Properties that say whether there are more pages.
const MORE: [&str; 14] = [
    "has_more",
    "hasMore",
    "more",
    "has_next",
    "hasNext",
    "has_next_page",
    "hasNextPage",
    "meta.has_more",
    "meta.hasMore",
    "meta.has_next_page",
    "pagination.has_more",
    "pagination.hasMore",
    "page_info.has_next_page",
    "pageInfo.hasNextPage",
];

/// Words about pages in the description of a `Link` header.
const OF_PAGES: [&str; 5] = ["next", "pagina", "page", "8288", "5988"];

/// Properties with the URL of the next page. If the name is too general, the second property must exist too.
const NEXT_URLS: [(&str, Option<&str>); 12] = [
    ("next", Some("previous")),
    ("next", Some("prev")),
    ("links.next", None),
    ("_links.next.href", None),
    ("_links.next", None),
    ("paging.next", None),
    ("@odata.nextLink", None),
    ("nextLink", None),
    ("next_link", None),
    ("next_page_url", None),
    ("next_url", None),
    ("nextUrl", None),
];

const PAGES: [&str; 5] = ["page", "page_number", "pageNumber", "page_no", "pageNo"];

const PAGE_COUNTS: [&str; 15] = [
    "total_pages",
    "totalPages",
    "page_count",
    "pageCount",
    "num_pages",
    "last_page",
    "meta.total_pages",
    "meta.totalPages",
    "meta.last_page",
    "meta.page_count",
    "pagination.total_pages",
    "pagination.totalPages",
    "paging.total_pages",
    "page.totalPages",
    "pages",
];

const OFFSETS: [&str; 3] = ["offset", "skip", "$skip"];

const LIMITS: [&str; 9] =
    ["limit", "page_size", "pageSize", "per_page", "max_results", "maxResults", "take", "$top", "size"];

const TOTALS: [&str; 12] = [
    "total",
    "total_count",
    "totalCount",
    "total_results",
    "totalResults",
    "meta.total",
    "meta.total_count",
    "meta.totalCount",
    "pagination.total",
    "pagination.total_count",
    "paging.total",
    "@odata.count",
];

/// The guesses for an operation, the most reliable first.
pub(super) fn guesses(
    source: &Source,
    schemas: &Schemas,
    operation: &Operation,
    types: &Types<'_>,
) -> Vec<Guess> {
    let Success::One(Payload::Value(of)) = &operation.success else { return Vec::new() };
    let of = match of {
        TypeReference::Nullable(of) => of,
        of => of,
    };
    let shown = Shown { source, schemas, operation, types, response: structure(types, of) };
    let items = match (of, shown.response) {
        (TypeReference::List(_), _) => None,
        (_, Some(response)) => match only_list(response) {
            Some(name) => Some(name),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let mut guesses = shown.all();
    for guess in &mut guesses {
        if let (Some(items), Some(members)) = (items, guess.extension.as_object_mut()) {
            members.entry("items").or_insert_with(|| items.into());
        }
    }
    guesses
}

/// The name of the only list among a response's properties.
fn only_list(response: &Struct) -> Option<&str> {
    let mut lists = response.fields.iter().filter(|field| matches!(field.of, TypeReference::List(_)));
    let only = lists.next()?;
    if lists.next().is_some() { None } else { Some(&only.wire) }
}

/// dropshot uses the same names everywhere.
fn dropshot() -> Guess {
    let token = json!({ "parameter": "page_token", "property": "next_page" });
    Guess { heuristic: "dropshot", extension: json!({ "style": "token", "token": token, "items": "items" }) }
}

/// AutoRest's extension names the properties. It is null for the name of the URL if there is only one page.
fn ms_pageable(mark: &Value) -> Option<Guess> {
    let name = |key: &str, default: &'static str| match mark.get(key) {
        None => Some(default.to_owned()),
        Some(name) => name.as_str().map(str::to_owned),
    };
    let (next, items) = (name("nextLinkName", "nextLink")?, name("itemName", "value")?);
    let extension = json!({ "style": "link", "property": next, "items": items });
    Some(Guess { heuristic: "ms-pageable", extension })
}

/// The inputs and response of an operation.
struct Shown<'a> {
    source: &'a Source,
    schemas: &'a Schemas,
    operation: &'a Operation,
    types: &'a Types<'a>,
    /// The response, if it is an object.
    response: Option<&'a Struct>,
}

impl<'a> Shown<'a> {
    fn all(&self) -> Vec<Guess> {
        // An extension of the framework describes the pagination completely.
        if self.source.dropshot_pagination.is_some() {
            return vec![dropshot()];
        }
        if let Some(mark) = &self.source.ms_pageable {
            return ms_pageable(mark).into_iter().collect();
        }
        let guesses = [
            self.tokens("page-token", &PAGE_TOKENS),
            self.tokens("cursor", &CURSORS),
            self.marked_cursor(),
            self.last_item(),
            self.next_url(),
            self.link_header(),
            self.page_number(),
            self.offset(),
        ];
        guesses.into_iter().flatten().collect()
    }

    /// A property of the response that a parameter takes.
    fn tokens(&self, heuristic: &'static str, pairs: &[Pairs]) -> Option<Guess> {
        for (inputs, properties) in pairs {
            let Some(input) = self.input(inputs) else { continue };
            let Some(path) = self.path(properties, is_token) else { continue };
            let mut token = json!({ "parameter": input.wire, "property": path });
            if let Some(more) = self.path(&MORE, is_flag) {
                token["more"] = more.into();
            }
            return Some(Guess { heuristic, extension: json!({ "style": "token", "token": token }) });
        }
        None
    }

    /// A cursor next to a property that says whether there are more pages.
    fn marked_cursor(&self) -> Option<Guess> {
        self.path(&MORE, is_flag)?;
        self.tokens("cursor", &MARKED_CURSORS)
    }

    /// The id of the last item, if a property says whether there are more pages.
    fn last_item(&self) -> Option<Guess> {
        let input = self.input(&["starting_after", "startingAfter", "after_id", "after"])?;
        let more = self.path(&["has_more", "hasMore"], is_flag)?;
        let token = json!({ "parameter": input.wire, "last": "id", "more": more });
        Some(Guess { heuristic: "last-item", extension: json!({ "style": "token", "token": token }) })
    }

    fn next_url(&self) -> Option<Guess> {
        let is_there = |beside: &Option<&str>| beside.is_none_or(|name| self.has(name));
        let next = NEXT_URLS.iter().filter(|(_, beside)| is_there(beside));
        let path = next.map(|(path, _)| *path).find(|path| self.path(&[*path], is_string).is_some())?;
        Some(Guess { heuristic: "next-url", extension: json!({ "style": "link", "property": path }) })
    }

    /// A `Link` header (RFC 8288) can have other purposes, so a parameter or its description must be about
    /// pages.
    fn link_header(&self) -> Option<Guess> {
        let mut headers = self
            .source
            .responses
            .iter()
            .filter_map(|(_, response)| response.get())
            .flat_map(|one| &one.headers);
        let (_, link) = headers.find(|(name, _)| name.eq_ignore_ascii_case("link"))?;
        let is_spoken_of = link.get().is_some_and(|header| self.speaks_of_pages(header));
        let is_taken = [&PAGES[..], &LIMITS, &["cursor", "after", "since"]]
            .iter()
            .any(|names| self.input(names).is_some());
        if !is_spoken_of && !is_taken {
            return None;
        }
        Some(Guess { heuristic: "link-header", extension: json!({ "style": "link", "header": "link" }) })
    }

    /// Whether the description of a header or of its schema is about pages.
    fn speaks_of_pages(&self, header: &Header) -> bool {
        let mut text = header.description.clone().unwrap_or_default();
        if let Described::Schema(Some(schema)) = header.value
            && let Ok(schema) = self.schemas.target(schema)
        {
            text.push_str(self.schemas.get(schema).about.description.as_deref().unwrap_or_default());
        }
        let text = text.to_lowercase();
        OF_PAGES.iter().any(|word| text.contains(word))
    }

    fn page_number(&self) -> Option<Guess> {
        let page = self.input(&PAGES).filter(|page| is_number(&page.of))?;
        let pages = self.path(&PAGE_COUNTS, is_number)?;
        let first = match self.least(&page.wire) {
            Some(least) => least,
            // Pages of Spring Data are counted from 0.
            None if self.has("totalElements") => 0,
            None => 1,
        };
        let extension = json!({ "style": "page-number", "page": page.wire, "pages": pages, "first": first });
        Some(Guess { heuristic: "page-number", extension })
    }

    /// The smallest number for a parameter: its default or minimum.
    fn least(&self, input: &str) -> Option<u64> {
        let source = self.source.parameters().find(|one| one.name == input)?;
        let Described::Schema(Some(schema)) = source.value else { return None };
        let default = self.schemas.get(self.schemas.target(schema).ok()?).about.default.as_deref();
        let minimum = self.schemas.keywords(schema)?.bounds.minimum.as_ref();
        match (default.and_then(Value::as_u64), minimum.and_then(Number::as_u64)) {
            (Some(first), _) | (None, Some(first)) if first <= 1 => Some(first),
            _ => None,
        }
    }

    fn offset(&self) -> Option<Guess> {
        let offset = self.input(&OFFSETS).filter(|offset| is_number(&offset.of))?;
        self.input(&LIMITS)?;
        let total = self.path(&TOTALS, is_number)?;
        let extension = json!({ "style": "offset", "offset": offset.wire, "total": total });
        Some(Guess { heuristic: "offset-total", extension })
    }

    /// The first of these query parameters that exists.
    fn input(&self, names: &[&str]) -> Option<&'a Parameter> {
        let is_query = |one: &&Parameter| matches!(one.encoding, ParameterEncoding::Query(..));
        let find =
            |name: &&str| self.operation.parameters.iter().filter(is_query).find(|one| one.wire == **name);
        names.iter().find_map(find)
    }

    /// The first of these paths to a property of the right type.
    fn path(&self, paths: &[&'static str], is: fn(&TypeReference) -> bool) -> Option<&'static str> {
        paths.iter().copied().find(|path| self.type_at(path).is_some_and(is))
    }

    fn type_at(&self, path: &str) -> Option<&'a TypeReference> {
        let (mut of, mut rest) = (self.response?, path);
        loop {
            let (field, after) = property(of, rest)?;
            if after.is_empty() {
                return Some(&field.of);
            }
            (of, rest) = (structure(self.types, &field.of)?, after);
        }
    }

    fn has(&self, name: &str) -> bool {
        self.response.is_some_and(|response| response.fields.iter().any(|field| field.wire == name))
    }
}

fn is_string(of: &TypeReference) -> bool {
    of.scalar() == Some(Scalar::String)
}

fn is_integer(of: &TypeReference) -> bool {
    use Scalar::{Integer32, Integer64, Unsigned32, Unsigned64};
    matches!(of.scalar(), Some(Integer32 | Integer64 | Unsigned32 | Unsigned64))
}

/// Documents of JavaScript frameworks often declare integers as `number`.
fn is_number(of: &TypeReference) -> bool {
    is_integer(of) || of.scalar() == Some(Scalar::Float64)
}

fn is_token(of: &TypeReference) -> bool {
    is_string(of) || is_integer(of) || of.scalar() == Some(Scalar::Uuid)
}

fn is_flag(of: &TypeReference) -> bool {
    *of == TypeReference::Scalar(Scalar::Boolean)
}
