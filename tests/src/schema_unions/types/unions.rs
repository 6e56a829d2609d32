// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `unions`.

use crate::runtime::{DateTime, Fixed, Json, model, starts, string_enum, union, views};

/// The schema `Bank`.
#[derive(Default)]
pub struct Bank {
    /// Object.
    ///
    /// Always `bank`, and written automatically.
    pub object: Fixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Bank {
        object = "object" required fixed = String("bank"),
    }
}

/// The schema `Card`.
#[derive(Default)]
pub struct Card {
    /// Object.
    ///
    /// Always `card`, and written automatically.
    pub object: Fixed,
    /// Number.
    pub number: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Card {
        object = "object" required fixed = String("card"),
        number = "number" required,
    }
}

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Name.
    pub name: Option<String>,
    /// Lives.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        name = "name",
        lives = "lives",
    }
}

/// The schema `Company`.
#[derive(Default)]
pub struct Company {
    /// Name.
    pub name: String,
    /// Employees.
    pub employees: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Company {
        name = "name" required,
        employees = "employees" required,
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// Name.
    pub name: Option<String>,
    /// Tricks.
    pub tricks: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        name = "name",
        tricks = "tricks",
    }
}

/// The schema `Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// First
    First(Box<EventFirst>),
    /// Second
    Second(Box<EventSecond>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Event, Unmatched, "version" {
        First(Box<EventFirst>) = ["1", "First"] writes "version" = Integer(1),
        Second(Box<EventSecond>) = ["2", "Second"] writes "version" = Integer(2),
    }
}

impl From<EventFirst> for Event {
    #[inline]
    fn from(value: EventFirst) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<EventSecond> for Event {
    #[inline]
    fn from(value: EventSecond) -> Self {
        Self::Second(Box::new(value))
    }
}

/// First
#[derive(Default)]
pub struct EventFirst {
    /// Text.
    pub text: Option<String>,
    /// Version.
    pub version: i64,
    /// At.
    pub at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EventFirst {
        text = "text",
        version = "version" required,
        at = "at",
    }
}

/// Second
#[derive(Default)]
pub struct EventSecond {
    /// Texts.
    pub texts: Option<Vec<String>>,
    /// Version.
    pub version: i64,
    /// At.
    pub at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EventSecond {
        texts = "texts",
        version = "version" required,
        at = "at",
    }
}

/// The schema `Gone`.
pub struct Gone {
    /// Object.
    pub object: GoneObject,
    /// Deleted.
    pub deleted: bool,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Gone {
        object = "object" required,
        deleted = "deleted" required,
    }
}

starts! {
    Gone {
        object,
        deleted = true,
        non_exhaustive,
    }
}

/// `object` of `Gone`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoneObject {
    /// `card`
    Card,
    /// `bank`
    Bank,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    GoneObject, Unknown {
        Card = "card",
        Bank = "bank",
    }
}

/// The schema `Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "low",
        High = "high",
    }
}

/// Anything of a cat and of a dog.
///
/// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
#[derive(Clone, Default, PartialEq)]
pub struct Mixture(pub Json);

views! {
    Mixture {
        as_cat: Cat,
        as_dog: Dog,
    }
}

/// The schema `Person`.
#[derive(Default)]
pub struct Person {
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Person {
        name = "name" required,
    }
}

/// The schema `Proofs`.
#[derive(Default)]
pub struct Proofs {
    /// Payment.
    pub payment: Option<ProofsPayment>,
    /// Owner.
    pub owner: Option<ProofsOwner>,
    /// Lists.
    pub lists: Option<ProofsLists>,
    /// Limit.
    pub limit: Option<ProofsLimit>,
    /// Open.
    pub open: Option<Level>,
    /// Levels.
    pub levels: Option<ProofsLevels>,
    /// Nothing.
    ///
    /// `Some(None)` is null.
    pub nothing: Option<Option<Person>>,
    /// Either.
    pub either: Option<ProofsEither>,
    /// Event.
    pub event: Option<Event>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Proofs {
        payment = "payment",
        owner = "owner",
        lists = "lists",
        limit = "limit",
        open = "open",
        levels = "levels",
        nothing = "nothing",
        either = "either",
        event = "event",
    }
}

/// `either` of `Proofs`.
#[derive(Default)]
pub struct ProofsEither {
    /// A.
    pub a: Option<String>,
    /// B.
    pub b: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ProofsEither {
        a = "a",
        b = "b",
    }
}

/// `levels` of `Proofs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProofsLevels {
    /// `low`
    Low,
    /// `high`
    High,
    /// `unknown`
    Unknown,
    /// A value that the document does not list, kept unchanged.
    Unknown2(String),
}

string_enum! {
    ProofsLevels, Unknown2 {
        Low = "low",
        High = "high",
        Unknown = "unknown",
    }
}

/// `limit` of `Proofs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProofsLimit {
    /// One of the alternatives of `ProofsLimit`.
    Integer(i64),
    /// `none`
    None,
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ProofsLimit, Unmatched forms {
        Integer(i64),
        | None is String("none"),
        [Kind(kind::integer)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<i64> for ProofsLimit {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// `lists` of `Proofs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProofsLists {
    /// One of the alternatives of `ProofsLists`.
    StringList(Vec<String>),
    /// One of the alternatives of `ProofsLists`.
    PersonList(Vec<Person>),
    /// One of the alternatives of `ProofsLists`.
    Boolean(bool),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ProofsLists, Unmatched {
        StringList(Vec<String>),
        PersonList(Vec<Person>),
        Boolean(bool),
        [List(&Kind(kind::string))] => 0,
        [List(&Kind(kind::object))] => 1,
        [Kind(kind::boolean)] => 2,
    }
}

impl From<Vec<String>> for ProofsLists {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<Person>> for ProofsLists {
    #[inline]
    fn from(value: Vec<Person>) -> Self {
        Self::PersonList(value)
    }
}

impl From<bool> for ProofsLists {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// `owner` of `Proofs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProofsOwner {
    /// One of the alternatives of `ProofsOwner`.
    String(String),
    /// The schema `Person`.
    Person(Box<Person>),
    /// The schema `Company`.
    Company(Box<Company>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ProofsOwner, Unmatched {
        String(String),
        Person(Box<Person>),
        Company(Box<Company>),
        [Kind(kind::string)] => 0,
        [Object(&[("employees", Any)])] => 2,
        [Kind(kind::object)] => 1,
    }
}

impl From<String> for ProofsOwner {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ProofsOwner {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Person> for ProofsOwner {
    #[inline]
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Company> for ProofsOwner {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(Box::new(value))
    }
}

/// `payment` of `Proofs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProofsPayment {
    /// The schema `Card`.
    Card(Box<Card>),
    /// The schema `Bank`.
    Bank(Box<Bank>),
    /// The schema `Gone`.
    Gone(Box<Gone>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ProofsPayment, Unmatched {
        Card(Box<Card>),
        Bank(Box<Bank>),
        Gone(Box<Gone>),
        [Object(&[("number", Any)])] => 0,
        [Object(&[("deleted", Value(&[Boolean(true)]))])] => 2,
        [Object(&[("object", Value(&[String("bank")]))])] => 1,
    }
}

impl From<Card> for ProofsPayment {
    #[inline]
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Bank> for ProofsPayment {
    #[inline]
    fn from(value: Bank) -> Self {
        Self::Bank(Box::new(value))
    }
}

impl From<Gone> for ProofsPayment {
    #[inline]
    fn from(value: Gone) -> Self {
        Self::Gone(Box::new(value))
    }
}
