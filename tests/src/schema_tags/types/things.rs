// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `things`.

use std::collections::BTreeMap;
use crate::runtime::{Fixed, Json, model, starts, string_enum, union};

/// What `POST /parts` takes.
#[derive(Default)]
pub struct AddPartsRequest {
    /// The alternatives do not declare what tells them apart.
    pub means: Means,
    /// Note.
    pub note: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AddPartsRequest {
        means = "means" required,
        note = "note",
    }
}

impl AddPartsRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(means: Means) -> Self {
        Self { means, ..Self::default() }
    }
}

/// A base class that lists those that extend it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// The schema `Lion`.
    Lion(Box<Lion>),
    /// The schema `Ape`.
    Ape(Box<Ape>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Animal, Unmatched, "kind" {
        Lion(Box<Lion>) = ["lion", "Lion"] writes "kind" = String("lion"),
        Ape(Box<Ape>) = ["ape", "Ape"] writes "kind" = String("ape"),
    }
}

impl From<Lion> for Animal {
    #[inline]
    fn from(value: Lion) -> Self {
        Self::Lion(Box::new(value))
    }
}

impl From<Ape> for Animal {
    #[inline]
    fn from(value: Ape) -> Self {
        Self::Ape(Box::new(value))
    }
}

/// The schema `Ape`.
#[derive(Default)]
pub struct Ape {
    /// Kind.
    pub kind: String,
    /// Age.
    pub age: Option<i64>,
    /// Climbs.
    pub climbs: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Ape {
        kind = "kind" required,
        age = "age",
        climbs = "climbs",
    }
}

impl Ape {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

/// The schema `Bank`.
#[derive(Default)]
pub struct Bank {
    /// Iban.
    pub iban: String,
    /// Which of the values that name the alternative of a union this has; the document does not declare
    /// it.
    pub kind: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Bank {
        iban = "iban" required,
        kind = "kind",
    }
}

impl Bank {
    /// With what a request must have.
    #[inline]
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            ..Self::default()
        }
    }
}

/// A union within a union, by the same property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Being {
    /// The tag is optional, as frameworks write it that have a default for it.
    Pet(Box<Pet>),
    /// The schema `Person`.
    Person(Box<Person>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Being, Unmatched, "kind" {
        Pet(Box<Pet>) = ["cat", "dog", "wolf", "Pet", "Cat", "Dog", "Bird"],
        Person(Box<Person>) = ["person", "Person"] writes "kind" = String("person"),
    }
}

impl From<Pet> for Being {
    #[inline]
    fn from(value: Pet) -> Self {
        Self::Pet(Box::new(value))
    }
}

impl From<Person> for Being {
    #[inline]
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

/// The schema `Bird`.
#[derive(Default)]
pub struct Bird {
    /// Kind.
    pub kind: String,
    /// Song.
    pub song: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Bird {
        kind = "kind" required,
        song = "song",
    }
}

impl Bird {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

/// The schema `Card`.
#[derive(Default)]
pub struct Card {
    /// Number.
    pub number: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Card {
        number = "number" required,
    }
}

impl Card {
    /// With what a request must have.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Self::default()
        }
    }
}

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Kind.
    ///
    /// Always `cat`.
    ///
    /// Default: `"cat"`.
    pub kind: Option<Fixed>,
    /// Lives.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        kind = "kind" fixed = String("cat"),
        lives = "lives",
    }
}

/// Properties that have one value each.
pub struct Consent {
    /// Object.
    ///
    /// Always `consent`, and written automatically.
    pub object: Fixed,
    /// Given.
    pub given: bool,
    /// Weight.
    ///
    /// Always `0.5`, and written automatically.
    pub weight: Fixed,
    /// Level.
    ///
    /// Always `3`, and written automatically.
    pub level: Fixed,
    /// Note.
    ///
    /// Always `no`.
    pub note: Option<Fixed>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Consent {
        object = "object" required fixed = String("consent"),
        given = "given" required,
        weight = "weight" required fixed = Number(0.5),
        level = "level" required fixed = Integer(3),
        note = "note" fixed = String("no"),
    }
}

starts! {
    Consent {
        object,
        given = true,
        weight,
        level,
        note,
        non_exhaustive,
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// Kind.
    pub kind: DogKind,
    /// Bark.
    pub bark: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        kind = "kind" required,
        bark = "bark",
    }
}

impl Dog {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: DogKind) -> Self {
        Self { kind, ..Self::default() }
    }
}

/// `kind` of `Dog`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// `wolf`
    Wolf,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DogKind, Unknown {
        Dog = "dog",
        Wolf = "wolf",
    }
}

/// The schema `Done`.
#[derive(Default)]
pub struct Done {
    /// Done.
    pub done: Option<bool>,
    /// At.
    pub at: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Done {
        done = "done",
        at = "at",
    }
}

/// The schema `Failed`.
#[derive(Default)]
pub struct Failed {
    /// Done.
    pub done: Option<bool>,
    /// Why.
    pub why: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Failed {
        done = "done",
        why = "why",
    }
}

/// The schema `First`.
#[derive(Default)]
pub struct First {
    /// Version.
    pub version: i64,
    /// Text.
    pub text: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    First {
        version = "version" required,
        text = "text",
    }
}

impl First {
    /// With what a request must have.
    #[inline]
    pub fn new(version: i64) -> Self {
        Self { version, ..Self::default() }
    }
}

/// The schema `Lion`.
#[derive(Default)]
pub struct Lion {
    /// Kind.
    pub kind: String,
    /// Age.
    pub age: Option<i64>,
    /// Roars.
    pub roars: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Lion {
        kind = "kind" required,
        age = "age",
        roars = "roars",
    }
}

impl Lion {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

/// The alternatives do not declare what tells them apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Means {
    /// The schema `Card`.
    Card(Box<Card>),
    /// The schema `Bank`.
    Bank(Box<Bank>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Means, Unmatched, "kind" {
        Card(Box<Card>) = ["card", "Card"] writes "kind" = String("card"),
        Bank(Box<Bank>) = ["bank", "iban", "Bank"] writes "kind" = String("bank"),
    }
}

impl From<Card> for Means {
    #[inline]
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Bank> for Means {
    #[inline]
    fn from(value: Bank) -> Self {
        Self::Bank(Box::new(value))
    }
}

/// The schema `Person`.
#[derive(Default)]
pub struct Person {
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Person {
        name = "name",
    }
}

/// The tag is optional, as frameworks write it that have a default for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`.
    Dog(Box<Dog>),
    /// The schema `Bird`.
    Bird(Box<Bird>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Pet, Unmatched, "kind" {
        Cat(Box<Cat>) = ["cat", "Cat"] writes "kind" = String("cat"),
        Dog(Box<Dog>) = ["dog", "wolf", "Dog"] writes "kind" = String("dog"),
        Bird(Box<Bird>) = ["Bird"] writes "kind" = String("Bird"),
    }
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Bird> for Pet {
    #[inline]
    fn from(value: Bird) -> Self {
        Self::Bird(Box::new(value))
    }
}

/// The schema `Second`.
#[derive(Default)]
pub struct Second {
    /// Version.
    pub version: i64,
    /// Texts.
    pub texts: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Second {
        version = "version" required,
        texts = "texts",
    }
}

impl Second {
    /// With what a request must have.
    #[inline]
    pub fn new(version: i64) -> Self {
        Self { version, ..Self::default() }
    }
}

/// Without a discriminator; the properties of one value tell the alternatives apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// One of the alternatives of `Source`.
    Blank(Box<SourceBlank>),
    /// One of the alternatives of `Source`.
    Image(Box<SourceImage>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Source, Unmatched {
        Blank(Box<SourceBlank>),
        Image(Box<SourceImage>),
        [Object(&[("type", Value(&[String("blank")]))])] => 0,
        [Object(&[("type", Value(&[String("image")]))])] => 1,
    }
}

impl From<SourceBlank> for Source {
    #[inline]
    fn from(value: SourceBlank) -> Self {
        Self::Blank(Box::new(value))
    }
}

impl From<SourceImage> for Source {
    #[inline]
    fn from(value: SourceImage) -> Self {
        Self::Image(Box::new(value))
    }
}

/// One of the alternatives of `Source`.
#[derive(Default)]
pub struct SourceBlank {
    /// Type.
    ///
    /// Always `blank`, and written automatically.
    pub r#type: Fixed,
    /// Size.
    pub size: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SourceBlank {
        r#type = "type" required fixed = String("blank"),
        size = "size" required,
    }
}

impl SourceBlank {
    /// With what a request must have.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self { size, ..Self::default() }
    }
}

/// One of the alternatives of `Source`.
#[derive(Default)]
pub struct SourceImage {
    /// Type.
    ///
    /// Always `image`, and written automatically.
    pub r#type: Fixed,
    /// Id.
    pub id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SourceImage {
        r#type = "type" required fixed = String("image"),
        id = "id" required,
    }
}

impl SourceImage {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// The schema `Thing`.
#[derive(Default)]
pub struct Thing {
    /// The alternatives do not declare what tells them apart.
    pub means: Option<Means>,
    /// The tag is optional, as frameworks write it that have a default for it.
    pub pet: Option<Pet>,
    /// Without a discriminator; the properties of one value tell the alternatives apart.
    pub source: Option<Source>,
    /// The names are integers.
    pub version: Option<Version>,
    /// State.
    ///
    /// `Some(None)` is null.
    pub state: Option<Option<ThingState>>,
    /// List.
    pub list: Option<Vec<Means>>,
    /// Map.
    pub map: Option<BTreeMap<String, Pet>>,
    /// A union within a union, by the same property.
    pub being: Option<Being>,
    /// Properties that have one value each.
    pub consent: Option<Consent>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Thing {
        means = "means",
        pet = "pet",
        source = "source",
        version = "version",
        state = "state",
        list = "list",
        map = "map",
        being = "being",
        consent = "consent",
    }
}

/// `state` of `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingState {
    /// The schema `Done`.
    Done(Box<Done>),
    /// The schema `Failed`.
    Failed(Box<Failed>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ThingState, Unmatched any {
        Done(Box<Done>) writes "done" = Boolean(true),
        Failed(Box<Failed>) writes "done" = Boolean(false),
        [Object(&[("done", Value(&[Boolean(true)]))])] => 0,
        [Object(&[("done", Value(&[Boolean(false)]))])] => 1,
    }
}

impl From<Done> for ThingState {
    #[inline]
    fn from(value: Done) -> Self {
        Self::Done(Box::new(value))
    }
}

impl From<Failed> for ThingState {
    #[inline]
    fn from(value: Failed) -> Self {
        Self::Failed(Box::new(value))
    }
}

/// The names are integers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// The schema `First`.
    First(Box<First>),
    /// The schema `Second`.
    Second(Box<Second>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Version, Unmatched, "version" {
        First(Box<First>) = ["1", "First"] writes "version" = Integer(1),
        Second(Box<Second>) = ["2", "Second"] writes "version" = Integer(2),
    }
}

impl From<First> for Version {
    #[inline]
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for Version {
    #[inline]
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}
