// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `parts`.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, File, Json, model, union};

/// The schema `Account`.
#[derive(Default)]
pub struct Account {
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Created.
    ///
    /// Read-only: requests do not contain it.
    pub created: Option<DateTime>,
    /// Name.
    pub name: String,
    /// Password.
    ///
    /// Write-only: responses do not contain it.
    pub password: Option<String>,
    /// Friends.
    pub friends: Option<Vec<Account>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Account {
        id = "id" read_only,
        created = "created" read_only,
        name = "name" required,
        password = "password",
        friends = "friends",
    }
}

impl Account {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Firm`.
#[derive(Default)]
pub struct Firm {
    /// Kind.
    ///
    /// Read-only: requests do not contain it.
    pub kind: Option<String>,
    /// Accounts.
    pub accounts: BTreeMap<String, Account>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Firm {
        kind = "kind" read_only,
        accounts = "accounts" required,
    }
}

impl Firm {
    /// With what a request must have.
    #[inline]
    pub fn new(accounts: BTreeMap<String, Account>) -> Self {
        Self {
            accounts,
            ..Self::default()
        }
    }
}

/// The schema `Item`.
#[derive(Default)]
pub struct Item {
    /// Name.
    pub name: String,
    /// Picture.
    ///
    /// `Some(None)` is null.
    pub picture: Option<Option<File>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Item {
        name = "name" required,
        picture = "picture",
    }
}

impl Item {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    /// The schema `Person`.
    Person(Box<Person>),
    /// The schema `Firm`.
    Firm(Box<Firm>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Owner, Unmatched, "kind" {
        Person(Box<Person>) = ["Person"] writes "kind" = String("Person"),
        Firm(Box<Firm>) = ["Firm"] writes "kind" = String("Firm"),
    }
}

impl From<Person> for Owner {
    #[inline]
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Firm> for Owner {
    #[inline]
    fn from(value: Firm) -> Self {
        Self::Firm(Box::new(value))
    }
}

/// The schema `Person`.
#[derive(Default)]
pub struct Person {
    /// Kind.
    ///
    /// Read-only: requests do not contain it.
    pub kind: Option<String>,
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Account.
    pub account: Option<Account>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Person {
        kind = "kind" read_only,
        id = "id" read_only,
        account = "account",
    }
}

/// What `POST /fields` takes.
#[derive(Default)]
pub struct SendFieldsRequest {
    /// Name.
    ///
    /// `None` is null.
    pub name: Option<String>,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Tags.
    pub tags: Option<Vec<Option<String>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendFieldsRequest {
        name = "name" required,
        age = "age",
        tags = "tags",
    }
}

impl SendFieldsRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(name: Option<String>) -> Self {
        Self { name, ..Self::default() }
    }
}

/// What `POST /files` takes.
#[derive(Default)]
pub struct SendFilesRequest {
    /// File.
    pub file: File,
    /// Many.
    pub many: Vec<File>,
    /// Sheet.
    pub sheet: Option<File>,
    /// Picture.
    pub picture: Option<File>,
    /// About.
    pub about: Option<Json>,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendFilesRequest {
        file = "file" required,
        many = "many" required,
        sheet = "sheet",
        picture = "picture",
        about = "about",
        note = "note",
    }
}

impl SendFilesRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File, many: Vec<File>) -> Self {
        Self {
            file,
            many,
            ..Self::default()
        }
    }
}
