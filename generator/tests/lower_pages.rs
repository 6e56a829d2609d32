//! Pages that a document does not speak of: which heuristic finds them, and what it must find.

#![allow(clippy::unwrap_used, reason = "a test without its files cannot go on")]

use std::fs;

use crate::common::{check_lower, whole};
use generator::config::DocumentConfig;
use generator::{lower_document, prepare};
use insta::assert_snapshot;

/// A list with these query parameters (a name, or a name with a schema), and a response of these properties; `more` is what the operation has beside.
fn list(parameters: &[&str], response: &str, more: &str) -> String {
    let parameter = |text: &&str| {
        let (name, schema) = text.split_once(' ').unwrap_or((text, "{ type: string }"));
        format!("{{ in: query, name: {name}, schema: {schema} }}")
    };
    let parameters: Vec<String> = parameters.iter().map(parameter).collect();
    let schema = if response.starts_with('[') {
        "{ type: array, items: { $ref: '#/components/schemas/Pet' } }".to_owned()
    } else {
        format!("{{ type: object, properties: {{ {response} }} }}")
    };
    format!(
        "paths:\n  /pets: {{ get: {{ operationId: list, tags: [pets], {more} parameters: [{}], responses: {{ 200: {{ description: One., headers: {{ Link: {{ schema: {{ type: string }} }} }}, content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }}
components: {{ schemas: {{ Pet: {{ type: object, properties: {{ id: {{ type: string }} }} }} }} }}
",
        parameters.join(", ")
    )
}

const INTEGER: &str = "{ type: integer }";

/// The rule and the finding of each list, without the header `Link` unless its line asks for it.
fn check_guesses(lists: &[(&[&str], &str, &str)]) -> String {
    let mut out = String::new();
    for (parameters, response, more) in lists {
        let text = list(parameters, response, more.trim_start_matches("LINK"));
        let link = "headers: { Link: { schema: { type: string } } }, ";
        let text = if more.starts_with("LINK") { text } else { text.replace(link, "") };
        let lowered = check_lower(&text);
        let is_about_pages = |line: &str| {
            let finding = line.contains("pages by") || line.contains("[pagination]");
            finding || line.trim_start().starts_with("pages ")
        };
        let told = lowered.lines().filter(|line| is_about_pages(line));
        let mut told: Vec<&str> = told.map(str::trim).collect();
        if told.is_empty() {
            told.push("nothing");
        }
        out.push_str(&format!(
            "{} <- {response} {more}\n    {}\n",
            parameters.join(", "),
            told.join("\n    ")
        ));
    }
    out
}

const PETS: &str = "pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }";

fn with_pets(more: &str) -> String {
    format!("{PETS}, {more}")
}

/// Other tools have an extension of this name, too: it says nothing here, so the heuristics do.
#[test]
fn keys_of_other_tools() {
    let extension = "x-pagination: { limitParam: limit, resultsPath: pets },";
    let cases: [(&[&str], &str, &str); 1] =
        [(&["cursor", "limit"], &with_pets("next_cursor: { type: string }"), extension)];
    assert_snapshot!(check_guesses(&cases), @r#"
    cursor, limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_cursor: { type: string } x-pagination: { limitParam: limit, resultsPath: pets },
        pages of Pet at .pets: Token { from: Property(["next_cursor"]), to: Query("cursor"), instead_of: None, lifetime: None }
        note[pagination]: `x-pagination` has another tool's keys, and none that say how the list has pages
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"cursor","property":"next_cursor"},"items":"pets"}`
    "#);
}

#[test]
fn tokens() {
    let cases: Vec<(Vec<&str>, String, &str)> = vec![
        (vec!["page_token", "limit"], with_pets("next_page_token: { type: string }"), ""),
        (vec!["pageToken"], with_pets("nextPageToken: { type: string, nullable: true }"), ""),
        (vec!["next_page_token"], with_pets("next_page_token: { type: string }"), ""),
        (
            vec!["page_token", "limit"],
            "items: { type: array, items: { type: string } }, next_page: { type: string, nullable: true }"
                .into(),
            "x-dropshot-pagination: { required: [] },",
        ),
        (vec!["cursor"], with_pets("next_cursor: { type: string }, has_more: { type: boolean }"), ""),
        (
            vec!["cursor"],
            with_pets("meta: { type: object, properties: { next_cursor: { type: string } } }"),
            "",
        ),
        (
            vec!["continue"],
            with_pets("metadata: { type: object, properties: { continue: { type: string } } }"),
            "",
        ),
        (vec!["cursor"], with_pets("cursor: { type: string }, has_more: { type: boolean }"), ""),
        (vec!["cursor"], with_pets("cursor: { type: string }"), ""),
        (
            vec!["after"],
            with_pets(
                "page_info: { type: object, properties: { has_next_page: { type: boolean }, end_cursor: { type: string } } }",
            ),
            "",
        ),
        (
            vec!["cursor { type: integer, format: int32, minimum: 0 }"],
            with_pets("next_cursor: { type: integer, format: int32, minimum: 0 }"),
            "",
        ),
    ];
    let cases: Vec<(&[&str], &str, &str)> =
        cases.iter().map(|(inputs, response, more)| (inputs.as_slice(), response.as_str(), *more)).collect();
    assert_snapshot!(check_guesses(&cases), @r#"
    page_token, limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string } 
        pages of Pet at .pets: Token { from: Property(["next_page_token"]), to: Query("page_token"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `page-token`: `x-pagination: {"style":"token","token":{"parameter":"page_token","property":"next_page_token"},"items":"pets"}`
    pageToken <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, nextPageToken: { type: string, nullable: true } 
        pages of Pet at .pets: Token { from: Property(["nextPageToken"]), to: Query("pageToken"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `page-token`: `x-pagination: {"style":"token","token":{"parameter":"pageToken","property":"nextPageToken"},"items":"pets"}`
    next_page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string } 
        pages of Pet at .pets: Token { from: Property(["next_page_token"]), to: Query("next_page_token"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `page-token`: `x-pagination: {"style":"token","token":{"parameter":"next_page_token","property":"next_page_token"},"items":"pets"}`
    page_token, limit <- items: { type: array, items: { type: string } }, next_page: { type: string, nullable: true } x-dropshot-pagination: { required: [] },
        pages of String at .items: Token { from: Property(["next_page"]), to: Query("page_token"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `dropshot`: `x-pagination: {"style":"token","token":{"parameter":"page_token","property":"next_page"},"items":"items"}`
    cursor <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_cursor: { type: string }, has_more: { type: boolean } 
        pages of Pet at .pets: Token { from: While(["next_cursor"], ["has_more"]), to: Query("cursor"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"cursor","property":"next_cursor","more":"has_more"},"items":"pets"}`
    cursor <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, meta: { type: object, properties: { next_cursor: { type: string } } } 
        pages of Pet at .pets: Token { from: Property(["meta", "next_cursor"]), to: Query("cursor"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"cursor","property":"meta.next_cursor"},"items":"pets"}`
    continue <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, metadata: { type: object, properties: { continue: { type: string } } } 
        pages of Pet at .pets: Token { from: Property(["metadata", "continue"]), to: Query("continue"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"continue","property":"metadata.continue"},"items":"pets"}`
    cursor <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, cursor: { type: string }, has_more: { type: boolean } 
        pages of Pet at .pets: Token { from: While(["cursor"], ["has_more"]), to: Query("cursor"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"cursor","property":"cursor","more":"has_more"},"items":"pets"}`
    cursor <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, cursor: { type: string } 
        nothing
    after <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, page_info: { type: object, properties: { has_next_page: { type: boolean }, end_cursor: { type: string } } } 
        pages of Pet at .pets: Token { from: While(["page_info", "end_cursor"], ["page_info", "has_next_page"]), to: Query("after"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"after","property":"page_info.end_cursor","more":"page_info.has_next_page"},"items":"pets"}`
    cursor { type: integer, format: int32, minimum: 0 } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_cursor: { type: integer, format: int32, minimum: 0 } 
        pages of Pet at .pets: Token { from: Property(["next_cursor"]), to: Query("cursor"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `cursor`: `x-pagination: {"style":"token","token":{"parameter":"cursor","property":"next_cursor"},"items":"pets"}`
    "#);
}

#[test]
fn last_items() {
    let of_names = "names: { type: array, items: { type: string } }, has_more: { type: boolean }";
    let of_pets = with_pets("has_more: { type: boolean }");
    let cases: [(&[&str], &str, &str); 2] =
        [(&["starting_after"], &of_pets, ""), (&["starting_after"], of_names, "")];
    assert_snapshot!(check_guesses(&cases), @r#"
    starting_after <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, has_more: { type: boolean } 
        pages of Pet at .pets: Token { from: Last(["id"], Some(["has_more"])), to: Query("starting_after"), instead_of: None, lifetime: None }
        note[pages]: the list has pages by the heuristic `last-item`: `x-pagination: {"style":"token","token":{"parameter":"starting_after","last":"id","more":"has_more"},"items":"pets"}`
    starting_after <- names: { type: array, items: { type: string } }, has_more: { type: boolean } 
        nothing
    "#);
}

#[test]
fn links() {
    let drf = "count: { type: integer }, next: { type: string, format: uri, nullable: true }, previous: { type: string, nullable: true }, results: { type: array, items: { $ref: '#/components/schemas/Pet' } }";
    let value =
        "value: { type: array, items: { $ref: '#/components/schemas/Pet' } }, nextLink: { type: string }";
    assert_snapshot!(check_guesses(&[
        (&["limit", "offset"], drf, ""),
        (&[], value, "x-ms-pageable: { nextLinkName: nextLink },"),
        (&[], value, "x-ms-pageable: { nextLinkName: null },"),
        (&["page"], "[]", "LINK"),
        (&[], "[]", "LINK"),
        (&[], &with_pets("links: { type: object, properties: { next: { type: string } } }"), ""),
        (&[], &with_pets("next: { type: integer }"), ""),
    ]), @r#"
    limit, offset <- count: { type: integer }, next: { type: string, format: uri, nullable: true }, previous: { type: string, nullable: true }, results: { type: array, items: { $ref: '#/components/schemas/Pet' } } 
        pages of Pet at .results: Link(Property(["next"]))
        note[pages]: the list has pages by the heuristic `next-url`: `x-pagination: {"style":"link","property":"next","items":"results"}`
     <- value: { type: array, items: { $ref: '#/components/schemas/Pet' } }, nextLink: { type: string } x-ms-pageable: { nextLinkName: nextLink },
        pages of Pet at .value: Link(Property(["nextLink"]))
        note[pages]: the list has pages by the heuristic `ms-pageable`: `x-pagination: {"style":"link","property":"nextLink","items":"value"}`
     <- value: { type: array, items: { $ref: '#/components/schemas/Pet' } }, nextLink: { type: string } x-ms-pageable: { nextLinkName: null },
        nothing
    page <- [] LINK
        pages of Pet at : Link(Header("link"))
        note[pages]: the list has pages by the heuristic `link-header`: `x-pagination: {"style":"link","header":"link"}`
     <- [] LINK
        nothing
     <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, links: { type: object, properties: { next: { type: string } } } 
        pages of Pet at .pets: Link(Property(["links", "next"]))
        note[pages]: the list has pages by the heuristic `next-url`: `x-pagination: {"style":"link","property":"links.next","items":"pets"}`
     <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next: { type: integer } 
        nothing
    "#);
}

#[test]
fn words_of_links() {
    let plain = list(&[], "[]", "");
    let header = |link: &str| plain.replace("Link: { schema: { type: string } }", link);
    for (link, has_pages) in [
        ("Link: { schema: { type: string } }", false),
        ("Link: { description: Documentation., schema: { type: string } }", false),
        ("link: { description: Leads to the Next one., schema: { type: string } }", true),
        ("Link: { description: Links as in RFC 8288., schema: { type: string } }", true),
        ("LINK: { schema: { type: string, description: Pagination. } }", true),
    ] {
        assert_eq!(check_lower(&header(link)).contains("heuristic `link-header`"), has_pages, "{link}");
    }
}

#[test]
fn counts() {
    let page = format!("page {INTEGER}");
    let offset = format!("offset {INTEGER}");
    assert_snapshot!(check_guesses(&[
        (&[&page], &with_pets("total_pages: { type: integer }"), ""),
        (&["page { type: integer, default: 0 }"], &with_pets("totalPages: { type: integer }"), ""),
        (&["page { type: integer, minimum: 1 }"], &with_pets("totalPages: { type: integer }, totalElements: { type: integer }"), ""),
        (&[&page], &with_pets("totalPages: { type: integer }, totalElements: { type: integer }"), ""),
        (&[&offset, "limit"], &with_pets("total: { type: integer }"), ""),
        (&["offset { type: integer, format: int32, minimum: 0 }", "limit"], &with_pets("total: { type: integer, format: int32, minimum: 0 }"), ""),
        (&["page { type: number }"], &with_pets("totalPages: { type: number }"), ""),
        (&[&offset, "limit"], &with_pets("pagination: { type: object, properties: { total: { type: integer } } }"), ""),
    ]), @r#"
    page { type: integer } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total_pages: { type: integer } 
        pages of Pet at .pets: Number { to: Query("page"), first: 1, pages: Some(["total_pages"]) }
        note[pages]: the list has pages by the heuristic `page-number`: `x-pagination: {"style":"page-number","page":"page","pages":"total_pages","first":1,"items":"pets"}`
    page { type: integer, default: 0 } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, totalPages: { type: integer } 
        pages of Pet at .pets: Number { to: Query("page"), first: 0, pages: Some(["totalPages"]) }
        note[pages]: the list has pages by the heuristic `page-number`: `x-pagination: {"style":"page-number","page":"page","pages":"totalPages","first":0,"items":"pets"}`
    page { type: integer, minimum: 1 } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, totalPages: { type: integer }, totalElements: { type: integer } 
        pages of Pet at .pets: Number { to: Query("page"), first: 1, pages: Some(["totalPages"]) }
        note[pages]: the list has pages by the heuristic `page-number`: `x-pagination: {"style":"page-number","page":"page","pages":"totalPages","first":1,"items":"pets"}`
    page { type: integer } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, totalPages: { type: integer }, totalElements: { type: integer } 
        pages of Pet at .pets: Number { to: Query("page"), first: 0, pages: Some(["totalPages"]) }
        note[pages]: the list has pages by the heuristic `page-number`: `x-pagination: {"style":"page-number","page":"page","pages":"totalPages","first":0,"items":"pets"}`
    offset { type: integer }, limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total: { type: integer } 
        pages of Pet at .pets: Offset { to: Query("offset"), total: Some(["total"]) }
        note[pages]: the list has pages by the heuristic `offset-total`: `x-pagination: {"style":"offset","offset":"offset","total":"total","items":"pets"}`
    offset { type: integer, format: int32, minimum: 0 }, limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total: { type: integer, format: int32, minimum: 0 } 
        pages of Pet at .pets: Offset { to: Query("offset"), total: Some(["total"]) }
        note[pages]: the list has pages by the heuristic `offset-total`: `x-pagination: {"style":"offset","offset":"offset","total":"total","items":"pets"}`
    page { type: number } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, totalPages: { type: number } 
        pages of Pet at .pets: Number { to: Query("page"), first: 1, pages: Some(["totalPages"]) }
        note[pages]: the list has pages by the heuristic `page-number`: `x-pagination: {"style":"page-number","page":"page","pages":"totalPages","first":1,"items":"pets"}`
    offset { type: integer }, limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, pagination: { type: object, properties: { total: { type: integer } } } 
        pages of Pet at .pets: Offset { to: Query("offset"), total: Some(["pagination", "total"]) }
        note[pages]: the list has pages by the heuristic `offset-total`: `x-pagination: {"style":"offset","offset":"offset","total":"pagination.total","items":"pets"}`
    "#);
}

/// Where a part is missing, of another type, or not the only one, nothing is guessed; and what the document says counts alone.
#[test]
fn what_is_not_all_there_is_no_list() {
    let token = with_pets("next_page_token: { type: string }");
    assert_snapshot!(check_guesses(&[
        (&["limit"], &token, ""),
        (&["page_token"], PETS, ""),
        (&["page_token"], &with_pets("next_page_token: { type: object }"), ""),
        (&["page_token"], "next_page_token: { type: string }", ""),
        (&["page_token"], &format!("{token}, others: {{ type: array, items: {{ type: string }} }}"), ""),
        (&["page_token { type: object }"], &with_pets("total: { type: integer }"), ""),
        (&["page"], &with_pets("total_pages: { type: integer }"), ""),
        (&["offset { type: integer }"], &with_pets("total: { type: integer }"), ""),
        (&["page_token"], &token, "x-pagination: false,"),
        (&["page_token"], &token, "x-pagination: { style: link, property: next_page_token, items: pets },"),
    ]), @r#"
    limit <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string } 
        nothing
    page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } 
        nothing
    page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: object } 
        nothing
    page_token <- next_page_token: { type: string } 
        nothing
    page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string }, others: { type: array, items: { type: string } } 
        nothing
    page_token { type: object } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total: { type: integer } 
        nothing
    page <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total_pages: { type: integer } 
        nothing
    offset { type: integer } <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total: { type: integer } 
        nothing
    page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string } x-pagination: false,
        nothing
    page_token <- pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next_page_token: { type: string } x-pagination: { style: link, property: next_page_token, items: pets },
        pages of Pet at .pets: Link(Property(["next_page_token"]))
    "#);
}

#[test]
fn heuristics_can_be_chosen() {
    let token = with_pets("next_page_token: { type: string }");
    let guessed = |chosen: &str| {
        check_lower(&format!("x-page-heuristics: {chosen}\n{}", list(&["page_token"], &token, "")))
    };
    assert!(guessed("[page-token]").contains("heuristic `page-token`"));
    assert!(!guessed("[cursor]").contains("pages by"));
    assert!(!guessed("[]").contains("pages by"));
    assert!(guessed("[page-token, gone]").contains("`gone` is not a heuristic for pages"));
}

/// Settings go before what the document lists.
#[test]
fn settings_choose_heuristics() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    let token = with_pets("next_page_token: { type: string }");
    let text = format!("x-page-heuristics: [page-token]\n{}", list(&["page_token"], &token, ""));
    fs::write(&path, whole(&text)).unwrap();
    for (chosen, has_pages) in [
        (None, true),
        (Some(vec!["page-token".to_owned()]), true),
        (Some(vec!["cursor".to_owned()]), false),
        (Some(Vec::new()), false),
    ] {
        let config = DocumentConfig { page_heuristics: chosen, ..DocumentConfig::new(&path) };
        let (document, _) = prepare(&config).unwrap();
        let (api, _) = lower_document(&document, None);
        assert_eq!(api.operations().any(|operation| operation.pagination.is_some()), has_pages);
    }
}
