//! Types that settings and documents choose for schemas and formats, derives from documents, and types
//! without a client.
#![allow(clippy::expect_used, reason = "a test without its client cannot go on")]

use std::fs;

use generator::config::Config;
use generator::render::Files;
use tempfile::TempDir;

use crate::common::{answering, operation, whole};

/// The settings of a client of the document, these tables among them.
fn settings(document: &str, tables: &str) -> (TempDir, Result<Config, String>) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), whole(document)).expect("a document");
    let client =
        "[client]\nname = \"pets\"\nversion = \"0.1.0\"\ndescription = \"Pets.\"\noutput = \"client\"\n";
    let settings = folder.path().join("generator.toml");
    fs::write(&settings, format!("{client}{tables}\n[[document]]\npath = \"api.yaml\"\n")).expect("settings");
    let config = Config::load(&settings).map_err(|why| why.message);
    (folder, config)
}

/// The client, and the codes and messages of what was found.
fn client(document: &str, tables: &str) -> (Files, Vec<String>) {
    let (_folder, config) = settings(document, tables);
    let client = generator::generate(&config.expect("settings")).expect("a client");
    let found = client.diagnostics.iter().map(|one| format!("{}: {}", one.feature, one.message));
    (client.files, found.collect())
}

/// These lines are in a file of the client.
#[track_caller]
fn check_lines(files: &Files, path: &str, lines: &[&str]) {
    let text = files.get(path).map_or("there is none", |text| text.as_ref());
    for line in lines {
        assert!(text.lines().any(|own| own.trim() == *line), "no `{line}` in {text}");
    }
}

const EVENTS: &str = "
Event:
  type: object
  required: [at, total]
  properties:
    at: { type: string, format: date-time }
    day: { type: string, format: date }
    days: { type: array, items: { type: string, format: date } }
    total: { $ref: '#/components/schemas/Money' }
    id: { type: string, format: uuid }
    place: { $ref: '#/components/schemas/Place' }
    kind: { type: string, format: uuid, enum: [a, b] }
    either: { oneOf: [{ type: string, format: date }, { type: integer }] }
Money: { type: string, format: decimal }
Place: { type: object, properties: { street: { $ref: '#/components/schemas/Street' } } }
Street: { type: object, properties: { name: { type: string } } }
";

#[test]
fn formats_have_the_types_of_crates() {
    let tables = "[types.formats]\ndate-time = \"jiff\"\ndate = \"time\"\ndecimal = \"rust_decimal\"\nuuid = \"uuid\"\n";
    let (files, found) = client(&answering(EVENTS), tables);
    assert_eq!(found, Vec::<String>::new());
    check_lines(
        &files,
        "src/types/pets.rs",
        &[
            "pub at: jiff::Timestamp,",
            "pub day: Option<model::CalendarDate>,",
            "pub days: Option<Vec<model::CalendarDate>>,",
            "pub total: rust_decimal::Decimal,",
            "pub id: Option<uuid::Uuid>,",
            "pub kind: Option<EventKind>,",
            "CalendarDate(model::CalendarDate),",
            "[Kind(kind::string)] => 0,",
        ],
    );
    let expected = "runtime = { package = \"pets-runtime\", path = \"runtime\", version = \"=0.1.0\", features = [\"client\", \"jiff\", \"rust_decimal\", \"time\", \"uuid\"] }";
    check_lines(&files, "Cargo.toml", &[expected]);
}

#[test]
fn schemas_have_types_of_the_caller() {
    let tables = "[types.schemas]\nMoney = \"crate::money::Money\"\nPlace = { path = \"postal::Place\", through = \"serde\", dependency = { postal = { path = \"postal\", features = [\"serde\"] } } }\n[types.formats]\ndate = { path = \"days::Day\", through = \"text\", dependency = { days = \"1\" } }\n";
    let (files, found) = client(&answering(EVENTS), tables);
    assert_eq!(found, Vec::<String>::new());
    check_lines(
        &files,
        "src/types/pets.rs",
        &[
            "pub total: crate::money::Money,",
            "pub place: Option<SerdeValue<postal::Place>>,",
            "pub day: Option<TextValue<days::Day>>,",
            "Day(TextValue<days::Day>),",
        ],
    );
    // What only the replaced schema has is no type.
    assert!(!files["src/types/pets.rs"].contains("Street"));
    check_lines(
        &files,
        "Cargo.toml",
        &["days = \"1\"", "postal = { features = [\"serde\"], path = \"../postal\" }"],
    );
}

#[test]
fn a_document_chooses_too() {
    let schemas = "
Pet:
  type: object
  x-rust-derive: [Eq, other::Show]
  properties:
    price: { type: string, format: decimal, x-rust-type: 'my::Price' }
    place: { $ref: '#/components/schemas/Place' }
    bad: { type: string, x-rust-type: 'a b' }
Place: { type: object, x-rust-type: { path: 'my::Place', through: serde }, properties: { name: { type: string } } }
Other: { type: object, x-rust-derive: ['a b'], properties: { name: { type: string } } }
";
    let document =
        answering(schemas).replace("bad:", "other: { $ref: '#/components/schemas/Other' }\n        bad:");
    let (files, found) = client(&document, "");
    check_lines(
        &files,
        "src/types/pets.rs",
        &[
            "#[derive(other::Show)]",
            "pub price: Option<my::Price>,",
            "pub place: Option<SerdeValue<my::Place>>,",
            "pub bad: Option<String>,",
        ],
    );
    let expected = [
        "extension: `x-rust-type` is not valid: `a b` is not the path of a type, such as `my_crate::Money`",
        "extension: `a b` of `x-rust-derive` is nothing that can be derived",
    ];
    assert_eq!(found, expected);
}

/// Types that are chosen stand for what the document describes: for tokens of pages, scalars that may be missing, and variants by the names of definitions.
#[test]
fn what_stands_for_what_it_was() {
    let schemas = "
Page:
  type: object
  required: [items, at]
  properties:
    next: { type: string, format: uuid }
    at: { type: string, format: date }
    items: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Place' }, { type: integer }] } }
Place: { type: object, properties: { street: { type: string } } }
";
    let paged = "x-pagination: { style: token, token: { parameter: cursor, property: next }, items: items }\n      parameters: [{ in: query, name: cursor, schema: { type: string, format: uuid } }]\n      responses:";
    let document = answering(schemas).replacen("responses:", paged, 1);
    let tables = "[types.schemas]\nPlace = \"std::string::String\"\n[types.formats]\nuuid = \"uuid\"\ndate = \"jiff\"\n";
    let (files, found) = client(&format!("x-missing-required: report\n{document}"), tables);
    assert_eq!(found, Vec::<String>::new());
    check_lines(
        &files,
        "src/types/pets.rs",
        &["pub at: Option<jiff::civil::Date>,", "Place(std::string::String),"],
    );
    let rule =
        "Token { from: Property(&[\"next\"]), to: Query(\"cursor\"), instead_of: None, lifetime: None },";
    check_lines(&files, "src/operations/pets.rs", &[rule]);
}

/// Derives that a type's fields must have too are there as far as the settings say so of types of the caller.
#[test]
fn derives_of_types_of_the_caller() {
    let schemas = "
Pet: { type: object, x-rust-derive: [Hash, Ord], properties: { price: { type: string, format: money }, at: { type: string, format: date-time } } }
";
    for (has, expected) in [
        ("[]", None),
        ("[\"Hash\"]", Some("#[derive(Hash)]")),
        ("[\"Ord\", \"Hash\"]", Some("#[derive(Eq, Hash, Ord, PartialOrd)]")),
    ] {
        let tables = format!(
            "[types.formats]\ndate-time = \"chrono\"\nmoney = {{ path = \"my::Money\", has = {has} }}\n"
        );
        let (files, _) = client(&answering(schemas), &tables);
        let text = &files["src/types/pets.rs"];
        let derived = text.lines().find(|line| line.starts_with("#[derive(") && !line.contains("Default"));
        assert_eq!(derived, expected, "{text}");
    }
    check_refused(
        "[types.formats]\nmoney = { path = \"my::Money\", has = [\"Copy\"] }",
        "`Copy` is not one of `Eq`, `Hash`, `Ord`, `PartialOrd`",
    );
}

/// A decimal that is a JSON number has all digits where a crate is chosen for decimals, and is a finding elsewhere.
#[test]
fn decimals_that_are_numbers() {
    let schemas = "
Pet: { type: object, required: [price], properties: { price: { type: number, format: decimal }, text: { type: string, format: decimal } } }
";
    let (files, found) = client(&answering(schemas), "[types.formats]\ndecimal = \"rust_decimal\"\n");
    assert_eq!(found, Vec::<String>::new());
    check_lines(
        &files,
        "src/types/pets.rs",
        &["pub price: model::DecimalNumber,", "pub text: Option<rust_decimal::Decimal>,"],
    );
    let (files, found) = client(&answering(schemas), "");
    assert!(found[0].starts_with("decimal: "), "{found:?}");
    check_lines(&files, "src/types/pets.rs", &["pub price: f64,"]);
}

/// What the settings say is wrong.
#[track_caller]
fn check_refused(tables: &str, expected: &str) {
    let (_folder, config) = settings("paths: {}", tables);
    let why = config.expect_err("a fault");
    assert!(why.contains(expected), "{why}");
}

#[test]
fn types_that_cannot_be() {
    check_refused("[types.formats]\ndate = \"uuid\"", "`uuid` is not a crate with a type for `date`");
    check_refused("[types.formats]\nbinary = \"a::B\"", "`binary` is not a format of strings");
    check_refused("[types.schemas]\nA = \"a b\"", "`a b` is not the path of a type");
    check_refused(
        "[types.schemas]\nA = { path = \"a::B\", through = \"magic\" }",
        "`magic` is not a value of `through`",
    );
    let (_, found) = client(&answering(EVENTS), "[types.schemas]\nCoin = \"a::B\"\n");
    let message =
        "configuration: the settings choose a type for `Coin`, which is not a definition of the document";
    assert_eq!(found, [message]);
}

/// Types that no operation uses are included, unless only a part of the document is selected.
#[test]
fn types_without_a_client() {
    let document = format!(
        "{}webhooks: {{ gone: {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Street' }} }} }} }} }} }} }}\n",
        answering(&format!("{EVENTS}Alone: {{ type: object, properties: {{ it: {{ type: string }} }} }}\n"))
    );
    let (files, _) = client(&document, "types-only = true\n");
    let sources: Vec<&str> =
        files.keys().map(String::as_str).filter(|path| path.starts_with("src/")).collect();
    let expected =
        ["src/lib.rs", "src/types/mod.rs", "src/types/pets.rs", "src/types/shared.rs", "src/webhooks.rs"];
    assert_eq!(sources, expected);
    check_lines(&files, "src/types/shared.rs", &["pub struct Alone {"]);
    check_lines(&files, "src/types/pets.rs", &["pub struct Event {", "pub struct Street {"]);
    check_lines(
        &files,
        "Cargo.toml",
        &[
            "default = []",
            "runtime = { package = \"pets-runtime\", path = \"runtime\", version = \"=0.1.0\" }",
        ],
    );
    assert!(!files["Cargo.toml"].contains("rustls"));
    assert!(!files["api.lock"].contains("SERVERS"));
    assert!(files["README.md"].contains("These types are unofficial"));
    let (_, found) = client("paths: {}", "types-only = true\n");
    let message = "configuration: the package has no types, since what is asked for of the document has none of its own";
    assert_eq!(found, [message]);
}

/// What became of operations is none of it.
#[test]
fn findings_about_types_alone() {
    let body = "parameters: [{ in: header, name: Authorization, schema: { type: string } }]\nrequestBody: { content: { application/xml: { schema: { type: object, properties: { price: { type: number, format: decimal } } } } } }\nresponses: { 204: { description: None. } }";
    let (_, all) = client(&operation(body), "");
    let (files, of_types) = client(&operation(body), "types-only = true\n");
    assert!(all.iter().any(|one| one.starts_with("media-type")), "{all:?}");
    let is_of_types = |one: &String| one.starts_with("decimal") || one.starts_with("configuration");
    assert!(of_types.iter().all(is_of_types), "{of_types:?}");
    assert!(files["coverage.json"].contains("\"total\": 0"));
}

/// A type of the responses of several operations is a type of the client.
#[test]
fn types_alone_have_no_enums_of_responses() {
    let call = "{ get: { responses: { 204: { description: None. }, 400: { description: Bad., content: { application/json: { schema: { type: string } } } }, 404: { description: None. } } } }";
    let document = format!("paths: {{ /a: {call}, /b: {call} }}");
    let (files, _) = client(&document, "");
    assert!(files["api.lock"].contains("enum operations::BadRequestOrNotFound"));
    let (files, _) = client(&document, "types-only = true\n");
    assert!(!files["api.lock"].contains("operations::"), "{}", files["api.lock"]);
}
