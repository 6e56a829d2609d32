// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `lines`.

use std::collections::BTreeMap;
use crate::runtime::{Json, Link, model, union};

/// The schema `Step000`.
#[derive(Default)]
pub struct Step000 {
    /// Next.
    pub next: Option<Step001>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step000 {
        next = "next",
    }
}

/// The schema `Step001`.
#[derive(Default)]
pub struct Step001 {
    /// Next.
    pub next: Option<Vec<Link<Step002>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step001 {
        next = "next",
    }
}

/// The schema `Step002`.
#[derive(Default)]
pub struct Step002 {
    /// Next.
    pub next: Step003,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step002 {
        next = "next" required,
    }
}

/// The schema `Step003`.
#[derive(Default)]
pub struct Step003 {
    /// Next.
    pub next: Option<BTreeMap<String, Step004>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step003 {
        next = "next",
    }
}

/// The schema `Step004`.
#[derive(Default)]
pub struct Step004 {
    /// Next.
    pub next: Option<Step004Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step004 {
        next = "next",
    }
}

/// `next` of `Step004`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step004Next {
    /// The schema `Step005`.
    Step005(Box<Step005>),
    /// One of the alternatives of `Step004Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step004Next, Unmatched {
        Step005(Box<Step005>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step005> for Step004Next {
    #[inline]
    fn from(value: Step005) -> Self {
        Self::Step005(Box::new(value))
    }
}

impl From<String> for Step004Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step004Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step005`.
#[derive(Default)]
pub struct Step005 {
    /// Next.
    pub next: Option<Step006>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step005 {
        next = "next",
    }
}

/// The schema `Step006`.
#[derive(Default)]
pub struct Step006 {
    /// Next.
    pub next: Option<Step007>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step006 {
        next = "next",
    }
}

/// The schema `Step007`.
#[derive(Default)]
pub struct Step007 {
    /// Next.
    pub next: Option<Vec<Step008>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step007 {
        next = "next",
    }
}

/// The schema `Step008`.
#[derive(Default)]
pub struct Step008 {
    /// Next.
    pub next: Step009,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step008 {
        next = "next" required,
    }
}

/// The schema `Step009`.
#[derive(Default)]
pub struct Step009 {
    /// Next.
    pub next: Option<BTreeMap<String, Step010>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step009 {
        next = "next",
    }
}

/// The schema `Step010`.
#[derive(Default)]
pub struct Step010 {
    /// Next.
    pub next: Option<Step010Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step010 {
        next = "next",
    }
}

/// `next` of `Step010`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step010Next {
    /// The schema `Step011`.
    Step011(Box<Step011>),
    /// One of the alternatives of `Step010Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step010Next, Unmatched {
        Step011(Box<Step011>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step011> for Step010Next {
    #[inline]
    fn from(value: Step011) -> Self {
        Self::Step011(Box::new(value))
    }
}

impl From<String> for Step010Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step010Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step011`.
#[derive(Default)]
pub struct Step011 {
    /// Next.
    pub next: Option<Step012>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step011 {
        next = "next",
    }
}

/// The schema `Step012`.
#[derive(Default)]
pub struct Step012 {
    /// Next.
    pub next: Option<Step013>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step012 {
        next = "next",
    }
}

/// The schema `Step013`.
#[derive(Default)]
pub struct Step013 {
    /// Next.
    pub next: Option<Vec<Link<Step014>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step013 {
        next = "next",
    }
}

/// The schema `Step014`.
#[derive(Default)]
pub struct Step014 {
    /// Next.
    pub next: Step015,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step014 {
        next = "next" required,
    }
}

/// The schema `Step015`.
#[derive(Default)]
pub struct Step015 {
    /// Next.
    pub next: Option<BTreeMap<String, Step016>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step015 {
        next = "next",
    }
}

/// The schema `Step016`.
#[derive(Default)]
pub struct Step016 {
    /// Next.
    pub next: Option<Step016Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step016 {
        next = "next",
    }
}

/// `next` of `Step016`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step016Next {
    /// The schema `Step017`.
    Step017(Box<Step017>),
    /// One of the alternatives of `Step016Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step016Next, Unmatched {
        Step017(Box<Step017>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step017> for Step016Next {
    #[inline]
    fn from(value: Step017) -> Self {
        Self::Step017(Box::new(value))
    }
}

impl From<String> for Step016Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step016Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step017`.
#[derive(Default)]
pub struct Step017 {
    /// Next.
    pub next: Option<Step018>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step017 {
        next = "next",
    }
}

/// The schema `Step018`.
#[derive(Default)]
pub struct Step018 {
    /// Next.
    pub next: Option<Step019>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step018 {
        next = "next",
    }
}

/// The schema `Step019`.
#[derive(Default)]
pub struct Step019 {
    /// Next.
    pub next: Option<Vec<Step020>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step019 {
        next = "next",
    }
}

/// The schema `Step020`.
#[derive(Default)]
pub struct Step020 {
    /// Next.
    pub next: Step021,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step020 {
        next = "next" required,
    }
}

/// The schema `Step021`.
#[derive(Default)]
pub struct Step021 {
    /// Next.
    pub next: Option<BTreeMap<String, Step022>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step021 {
        next = "next",
    }
}

/// The schema `Step022`.
#[derive(Default)]
pub struct Step022 {
    /// Next.
    pub next: Option<Step022Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step022 {
        next = "next",
    }
}

/// `next` of `Step022`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step022Next {
    /// The schema `Step023`.
    Step023(Box<Step023>),
    /// One of the alternatives of `Step022Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step022Next, Unmatched {
        Step023(Box<Step023>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step023> for Step022Next {
    #[inline]
    fn from(value: Step023) -> Self {
        Self::Step023(Box::new(value))
    }
}

impl From<String> for Step022Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step022Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step023`.
#[derive(Default)]
pub struct Step023 {
    /// Next.
    pub next: Option<Step024>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step023 {
        next = "next",
    }
}

/// The schema `Step024`.
#[derive(Default)]
pub struct Step024 {
    /// Next.
    pub next: Option<Step025>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step024 {
        next = "next",
    }
}

/// The schema `Step025`.
#[derive(Default)]
pub struct Step025 {
    /// Next.
    pub next: Option<Vec<Link<Step026>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step025 {
        next = "next",
    }
}

/// The schema `Step026`.
#[derive(Default)]
pub struct Step026 {
    /// Next.
    pub next: Step027,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step026 {
        next = "next" required,
    }
}

/// The schema `Step027`.
#[derive(Default)]
pub struct Step027 {
    /// Next.
    pub next: Option<BTreeMap<String, Step028>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step027 {
        next = "next",
    }
}

/// The schema `Step028`.
#[derive(Default)]
pub struct Step028 {
    /// Next.
    pub next: Option<Step028Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step028 {
        next = "next",
    }
}

/// `next` of `Step028`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step028Next {
    /// The schema `Step029`.
    Step029(Box<Step029>),
    /// One of the alternatives of `Step028Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step028Next, Unmatched {
        Step029(Box<Step029>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step029> for Step028Next {
    #[inline]
    fn from(value: Step029) -> Self {
        Self::Step029(Box::new(value))
    }
}

impl From<String> for Step028Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step028Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step029`.
#[derive(Default)]
pub struct Step029 {
    /// Next.
    pub next: Option<Step030>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step029 {
        next = "next",
    }
}

/// The schema `Step030`.
#[derive(Default)]
pub struct Step030 {
    /// Next.
    pub next: Option<Step031>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step030 {
        next = "next",
    }
}

/// The schema `Step031`.
#[derive(Default)]
pub struct Step031 {
    /// Next.
    pub next: Option<Vec<Step032>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step031 {
        next = "next",
    }
}

/// The schema `Step032`.
#[derive(Default)]
pub struct Step032 {
    /// Next.
    pub next: Step033,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step032 {
        next = "next" required,
    }
}

/// The schema `Step033`.
#[derive(Default)]
pub struct Step033 {
    /// Next.
    pub next: Option<BTreeMap<String, Step034>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step033 {
        next = "next",
    }
}

/// The schema `Step034`.
#[derive(Default)]
pub struct Step034 {
    /// Next.
    pub next: Option<Step034Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step034 {
        next = "next",
    }
}

/// `next` of `Step034`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step034Next {
    /// The schema `Step035`.
    Step035(Box<Step035>),
    /// One of the alternatives of `Step034Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step034Next, Unmatched {
        Step035(Box<Step035>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step035> for Step034Next {
    #[inline]
    fn from(value: Step035) -> Self {
        Self::Step035(Box::new(value))
    }
}

impl From<String> for Step034Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step034Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step035`.
#[derive(Default)]
pub struct Step035 {
    /// Next.
    pub next: Option<Step036>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step035 {
        next = "next",
    }
}

/// The schema `Step036`.
#[derive(Default)]
pub struct Step036 {
    /// Next.
    pub next: Option<Step037>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step036 {
        next = "next",
    }
}

/// The schema `Step037`.
#[derive(Default)]
pub struct Step037 {
    /// Next.
    pub next: Option<Vec<Link<Step038>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step037 {
        next = "next",
    }
}

/// The schema `Step038`.
#[derive(Default)]
pub struct Step038 {
    /// Next.
    pub next: Step039,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step038 {
        next = "next" required,
    }
}

/// The schema `Step039`.
#[derive(Default)]
pub struct Step039 {
    /// Next.
    pub next: Option<BTreeMap<String, Step040>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step039 {
        next = "next",
    }
}

/// The schema `Step040`.
#[derive(Default)]
pub struct Step040 {
    /// Next.
    pub next: Option<Step040Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step040 {
        next = "next",
    }
}

/// `next` of `Step040`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step040Next {
    /// The schema `Step041`.
    Step041(Box<Step041>),
    /// One of the alternatives of `Step040Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step040Next, Unmatched {
        Step041(Box<Step041>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step041> for Step040Next {
    #[inline]
    fn from(value: Step041) -> Self {
        Self::Step041(Box::new(value))
    }
}

impl From<String> for Step040Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step040Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step041`.
#[derive(Default)]
pub struct Step041 {
    /// Next.
    pub next: Option<Step042>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step041 {
        next = "next",
    }
}

/// The schema `Step042`.
#[derive(Default)]
pub struct Step042 {
    /// Next.
    pub next: Option<Step043>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step042 {
        next = "next",
    }
}

/// The schema `Step043`.
#[derive(Default)]
pub struct Step043 {
    /// Next.
    pub next: Option<Vec<Step044>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step043 {
        next = "next",
    }
}

/// The schema `Step044`.
#[derive(Default)]
pub struct Step044 {
    /// Next.
    pub next: Step045,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step044 {
        next = "next" required,
    }
}

/// The schema `Step045`.
#[derive(Default)]
pub struct Step045 {
    /// Next.
    pub next: Option<BTreeMap<String, Step046>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step045 {
        next = "next",
    }
}

/// The schema `Step046`.
#[derive(Default)]
pub struct Step046 {
    /// Next.
    pub next: Option<Step046Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step046 {
        next = "next",
    }
}

/// `next` of `Step046`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step046Next {
    /// The schema `Step047`.
    Step047(Box<Step047>),
    /// One of the alternatives of `Step046Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step046Next, Unmatched {
        Step047(Box<Step047>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step047> for Step046Next {
    #[inline]
    fn from(value: Step047) -> Self {
        Self::Step047(Box::new(value))
    }
}

impl From<String> for Step046Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step046Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step047`.
#[derive(Default)]
pub struct Step047 {
    /// Next.
    pub next: Option<Step048>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step047 {
        next = "next",
    }
}

/// The schema `Step048`.
#[derive(Default)]
pub struct Step048 {
    /// Next.
    pub next: Option<Step049>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step048 {
        next = "next",
    }
}

/// The schema `Step049`.
#[derive(Default)]
pub struct Step049 {
    /// Next.
    pub next: Option<Vec<Link<Step050>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step049 {
        next = "next",
    }
}

/// The schema `Step050`.
#[derive(Default)]
pub struct Step050 {
    /// Next.
    pub next: Step051,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step050 {
        next = "next" required,
    }
}

/// The schema `Step051`.
#[derive(Default)]
pub struct Step051 {
    /// Next.
    pub next: Option<BTreeMap<String, Step052>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step051 {
        next = "next",
    }
}

/// The schema `Step052`.
#[derive(Default)]
pub struct Step052 {
    /// Next.
    pub next: Option<Step052Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step052 {
        next = "next",
    }
}

/// `next` of `Step052`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step052Next {
    /// The schema `Step053`.
    Step053(Box<Step053>),
    /// One of the alternatives of `Step052Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step052Next, Unmatched {
        Step053(Box<Step053>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step053> for Step052Next {
    #[inline]
    fn from(value: Step053) -> Self {
        Self::Step053(Box::new(value))
    }
}

impl From<String> for Step052Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step052Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step053`.
#[derive(Default)]
pub struct Step053 {
    /// Next.
    pub next: Option<Step054>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step053 {
        next = "next",
    }
}

/// The schema `Step054`.
#[derive(Default)]
pub struct Step054 {
    /// Next.
    pub next: Option<Step055>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step054 {
        next = "next",
    }
}

/// The schema `Step055`.
#[derive(Default)]
pub struct Step055 {
    /// Next.
    pub next: Option<Vec<Step056>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step055 {
        next = "next",
    }
}

/// The schema `Step056`.
#[derive(Default)]
pub struct Step056 {
    /// Next.
    pub next: Step057,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step056 {
        next = "next" required,
    }
}

/// The schema `Step057`.
#[derive(Default)]
pub struct Step057 {
    /// Next.
    pub next: Option<BTreeMap<String, Step058>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step057 {
        next = "next",
    }
}

/// The schema `Step058`.
#[derive(Default)]
pub struct Step058 {
    /// Next.
    pub next: Option<Step058Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step058 {
        next = "next",
    }
}

/// `next` of `Step058`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step058Next {
    /// The schema `Step059`.
    Step059(Box<Step059>),
    /// One of the alternatives of `Step058Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step058Next, Unmatched {
        Step059(Box<Step059>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step059> for Step058Next {
    #[inline]
    fn from(value: Step059) -> Self {
        Self::Step059(Box::new(value))
    }
}

impl From<String> for Step058Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step058Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step059`.
#[derive(Default)]
pub struct Step059 {
    /// Next.
    pub next: Option<Step060>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step059 {
        next = "next",
    }
}

/// The schema `Step060`.
#[derive(Default)]
pub struct Step060 {
    /// Next.
    pub next: Option<Step061>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step060 {
        next = "next",
    }
}

/// The schema `Step061`.
#[derive(Default)]
pub struct Step061 {
    /// Next.
    pub next: Option<Vec<Link<Step062>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step061 {
        next = "next",
    }
}

/// The schema `Step062`.
#[derive(Default)]
pub struct Step062 {
    /// Next.
    pub next: Step063,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step062 {
        next = "next" required,
    }
}

/// The schema `Step063`.
#[derive(Default)]
pub struct Step063 {
    /// Next.
    pub next: Option<BTreeMap<String, Step064>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step063 {
        next = "next",
    }
}

/// The schema `Step064`.
#[derive(Default)]
pub struct Step064 {
    /// Next.
    pub next: Option<Step064Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step064 {
        next = "next",
    }
}

/// `next` of `Step064`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step064Next {
    /// The schema `Step065`.
    Step065(Box<Step065>),
    /// One of the alternatives of `Step064Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step064Next, Unmatched {
        Step065(Box<Step065>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step065> for Step064Next {
    #[inline]
    fn from(value: Step065) -> Self {
        Self::Step065(Box::new(value))
    }
}

impl From<String> for Step064Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step064Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step065`.
#[derive(Default)]
pub struct Step065 {
    /// Next.
    pub next: Option<Step066>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step065 {
        next = "next",
    }
}

/// The schema `Step066`.
#[derive(Default)]
pub struct Step066 {
    /// Next.
    pub next: Option<Step067>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step066 {
        next = "next",
    }
}

/// The schema `Step067`.
#[derive(Default)]
pub struct Step067 {
    /// Next.
    pub next: Option<Vec<Step068>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step067 {
        next = "next",
    }
}

/// The schema `Step068`.
#[derive(Default)]
pub struct Step068 {
    /// Next.
    pub next: Step069,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step068 {
        next = "next" required,
    }
}

/// The schema `Step069`.
#[derive(Default)]
pub struct Step069 {
    /// Next.
    pub next: Option<BTreeMap<String, Step070>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step069 {
        next = "next",
    }
}

/// The schema `Step070`.
#[derive(Default)]
pub struct Step070 {
    /// Next.
    pub next: Option<Step070Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step070 {
        next = "next",
    }
}

/// `next` of `Step070`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step070Next {
    /// The schema `Step071`.
    Step071(Box<Step071>),
    /// One of the alternatives of `Step070Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step070Next, Unmatched {
        Step071(Box<Step071>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step071> for Step070Next {
    #[inline]
    fn from(value: Step071) -> Self {
        Self::Step071(Box::new(value))
    }
}

impl From<String> for Step070Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step070Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step071`.
#[derive(Default)]
pub struct Step071 {
    /// Next.
    pub next: Option<Step072>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step071 {
        next = "next",
    }
}

/// The schema `Step072`.
#[derive(Default)]
pub struct Step072 {
    /// Next.
    pub next: Option<Step073>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step072 {
        next = "next",
    }
}

/// The schema `Step073`.
#[derive(Default)]
pub struct Step073 {
    /// Next.
    pub next: Option<Vec<Link<Step074>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step073 {
        next = "next",
    }
}

/// The schema `Step074`.
#[derive(Default)]
pub struct Step074 {
    /// Next.
    pub next: Step075,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step074 {
        next = "next" required,
    }
}

/// The schema `Step075`.
#[derive(Default)]
pub struct Step075 {
    /// Next.
    pub next: Option<BTreeMap<String, Step076>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step075 {
        next = "next",
    }
}

/// The schema `Step076`.
#[derive(Default)]
pub struct Step076 {
    /// Next.
    pub next: Option<Step076Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step076 {
        next = "next",
    }
}

/// `next` of `Step076`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step076Next {
    /// The schema `Step077`.
    Step077(Box<Step077>),
    /// One of the alternatives of `Step076Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step076Next, Unmatched {
        Step077(Box<Step077>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step077> for Step076Next {
    #[inline]
    fn from(value: Step077) -> Self {
        Self::Step077(Box::new(value))
    }
}

impl From<String> for Step076Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step076Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step077`.
#[derive(Default)]
pub struct Step077 {
    /// Next.
    pub next: Option<Step078>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step077 {
        next = "next",
    }
}

/// The schema `Step078`.
#[derive(Default)]
pub struct Step078 {
    /// Next.
    pub next: Option<Step079>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step078 {
        next = "next",
    }
}

/// The schema `Step079`.
#[derive(Default)]
pub struct Step079 {
    /// Next.
    pub next: Option<Vec<Step080>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step079 {
        next = "next",
    }
}

/// The schema `Step080`.
#[derive(Default)]
pub struct Step080 {
    /// Next.
    pub next: Step081,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step080 {
        next = "next" required,
    }
}

/// The schema `Step081`.
#[derive(Default)]
pub struct Step081 {
    /// Next.
    pub next: Option<BTreeMap<String, Step082>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step081 {
        next = "next",
    }
}

/// The schema `Step082`.
#[derive(Default)]
pub struct Step082 {
    /// Next.
    pub next: Option<Step082Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step082 {
        next = "next",
    }
}

/// `next` of `Step082`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step082Next {
    /// The schema `Step083`.
    Step083(Box<Step083>),
    /// One of the alternatives of `Step082Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step082Next, Unmatched {
        Step083(Box<Step083>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step083> for Step082Next {
    #[inline]
    fn from(value: Step083) -> Self {
        Self::Step083(Box::new(value))
    }
}

impl From<String> for Step082Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step082Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step083`.
#[derive(Default)]
pub struct Step083 {
    /// Next.
    pub next: Option<Step084>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step083 {
        next = "next",
    }
}

/// The schema `Step084`.
#[derive(Default)]
pub struct Step084 {
    /// Next.
    pub next: Option<Step085>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step084 {
        next = "next",
    }
}

/// The schema `Step085`.
#[derive(Default)]
pub struct Step085 {
    /// Next.
    pub next: Option<Vec<Link<Step086>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step085 {
        next = "next",
    }
}

/// The schema `Step086`.
#[derive(Default)]
pub struct Step086 {
    /// Next.
    pub next: Step087,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step086 {
        next = "next" required,
    }
}

/// The schema `Step087`.
#[derive(Default)]
pub struct Step087 {
    /// Next.
    pub next: Option<BTreeMap<String, Step088>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step087 {
        next = "next",
    }
}

/// The schema `Step088`.
#[derive(Default)]
pub struct Step088 {
    /// Next.
    pub next: Option<Step088Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step088 {
        next = "next",
    }
}

/// `next` of `Step088`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step088Next {
    /// The schema `Step089`.
    Step089(Box<Step089>),
    /// One of the alternatives of `Step088Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step088Next, Unmatched {
        Step089(Box<Step089>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step089> for Step088Next {
    #[inline]
    fn from(value: Step089) -> Self {
        Self::Step089(Box::new(value))
    }
}

impl From<String> for Step088Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step088Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step089`.
#[derive(Default)]
pub struct Step089 {
    /// Next.
    pub next: Option<Step090>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step089 {
        next = "next",
    }
}

/// The schema `Step090`.
#[derive(Default)]
pub struct Step090 {
    /// Next.
    pub next: Option<Step091>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step090 {
        next = "next",
    }
}

/// The schema `Step091`.
#[derive(Default)]
pub struct Step091 {
    /// Next.
    pub next: Option<Vec<Step092>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step091 {
        next = "next",
    }
}

/// The schema `Step092`.
#[derive(Default)]
pub struct Step092 {
    /// Next.
    pub next: Step093,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step092 {
        next = "next" required,
    }
}

/// The schema `Step093`.
#[derive(Default)]
pub struct Step093 {
    /// Next.
    pub next: Option<BTreeMap<String, Step094>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step093 {
        next = "next",
    }
}

/// The schema `Step094`.
#[derive(Default)]
pub struct Step094 {
    /// Next.
    pub next: Option<Step094Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step094 {
        next = "next",
    }
}

/// `next` of `Step094`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step094Next {
    /// The schema `Step095`.
    Step095(Box<Step095>),
    /// One of the alternatives of `Step094Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step094Next, Unmatched {
        Step095(Box<Step095>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step095> for Step094Next {
    #[inline]
    fn from(value: Step095) -> Self {
        Self::Step095(Box::new(value))
    }
}

impl From<String> for Step094Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step094Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step095`.
#[derive(Default)]
pub struct Step095 {
    /// Next.
    pub next: Option<Step096>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step095 {
        next = "next",
    }
}

/// The schema `Step096`.
#[derive(Default)]
pub struct Step096 {
    /// Next.
    pub next: Option<Step097>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step096 {
        next = "next",
    }
}

/// The schema `Step097`.
#[derive(Default)]
pub struct Step097 {
    /// Next.
    pub next: Option<Vec<Link<Step098>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step097 {
        next = "next",
    }
}

/// The schema `Step098`.
#[derive(Default)]
pub struct Step098 {
    /// Next.
    pub next: Step099,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step098 {
        next = "next" required,
    }
}

/// The schema `Step099`.
#[derive(Default)]
pub struct Step099 {
    /// Next.
    pub next: Option<BTreeMap<String, Step100>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step099 {
        next = "next",
    }
}

/// The schema `Step100`.
#[derive(Default)]
pub struct Step100 {
    /// Next.
    pub next: Option<Step100Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step100 {
        next = "next",
    }
}

/// `next` of `Step100`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step100Next {
    /// The schema `Step101`.
    Step101(Box<Step101>),
    /// One of the alternatives of `Step100Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step100Next, Unmatched {
        Step101(Box<Step101>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step101> for Step100Next {
    #[inline]
    fn from(value: Step101) -> Self {
        Self::Step101(Box::new(value))
    }
}

impl From<String> for Step100Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step100Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step101`.
#[derive(Default)]
pub struct Step101 {
    /// Next.
    pub next: Option<Step102>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step101 {
        next = "next",
    }
}

/// The schema `Step102`.
#[derive(Default)]
pub struct Step102 {
    /// Next.
    pub next: Option<Step103>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step102 {
        next = "next",
    }
}

/// The schema `Step103`.
#[derive(Default)]
pub struct Step103 {
    /// Next.
    pub next: Option<Vec<Step104>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step103 {
        next = "next",
    }
}

/// The schema `Step104`.
#[derive(Default)]
pub struct Step104 {
    /// Next.
    pub next: Step105,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step104 {
        next = "next" required,
    }
}

/// The schema `Step105`.
#[derive(Default)]
pub struct Step105 {
    /// Next.
    pub next: Option<BTreeMap<String, Step106>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step105 {
        next = "next",
    }
}

/// The schema `Step106`.
#[derive(Default)]
pub struct Step106 {
    /// Next.
    pub next: Option<Step106Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step106 {
        next = "next",
    }
}

/// `next` of `Step106`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step106Next {
    /// The schema `Step107`.
    Step107(Box<Step107>),
    /// One of the alternatives of `Step106Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step106Next, Unmatched {
        Step107(Box<Step107>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step107> for Step106Next {
    #[inline]
    fn from(value: Step107) -> Self {
        Self::Step107(Box::new(value))
    }
}

impl From<String> for Step106Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step106Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step107`.
#[derive(Default)]
pub struct Step107 {
    /// Next.
    pub next: Option<Step108>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step107 {
        next = "next",
    }
}

/// The schema `Step108`.
#[derive(Default)]
pub struct Step108 {
    /// Next.
    pub next: Option<Step109>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step108 {
        next = "next",
    }
}

/// The schema `Step109`.
#[derive(Default)]
pub struct Step109 {
    /// Next.
    pub next: Option<Vec<Link<Step110>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step109 {
        next = "next",
    }
}

/// The schema `Step110`.
#[derive(Default)]
pub struct Step110 {
    /// Next.
    pub next: Step111,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step110 {
        next = "next" required,
    }
}

/// The schema `Step111`.
#[derive(Default)]
pub struct Step111 {
    /// Next.
    pub next: Option<BTreeMap<String, Step112>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step111 {
        next = "next",
    }
}

/// The schema `Step112`.
#[derive(Default)]
pub struct Step112 {
    /// Next.
    pub next: Option<Step112Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step112 {
        next = "next",
    }
}

/// `next` of `Step112`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step112Next {
    /// The schema `Step113`.
    Step113(Box<Step113>),
    /// One of the alternatives of `Step112Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step112Next, Unmatched {
        Step113(Box<Step113>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step113> for Step112Next {
    #[inline]
    fn from(value: Step113) -> Self {
        Self::Step113(Box::new(value))
    }
}

impl From<String> for Step112Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step112Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step113`.
#[derive(Default)]
pub struct Step113 {
    /// Next.
    pub next: Option<Step114>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step113 {
        next = "next",
    }
}

/// The schema `Step114`.
#[derive(Default)]
pub struct Step114 {
    /// Next.
    pub next: Option<Step115>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step114 {
        next = "next",
    }
}

/// The schema `Step115`.
#[derive(Default)]
pub struct Step115 {
    /// Next.
    pub next: Option<Vec<Step116>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step115 {
        next = "next",
    }
}

/// The schema `Step116`.
#[derive(Default)]
pub struct Step116 {
    /// Next.
    pub next: Step117,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step116 {
        next = "next" required,
    }
}

/// The schema `Step117`.
#[derive(Default)]
pub struct Step117 {
    /// Next.
    pub next: Option<BTreeMap<String, Step118>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step117 {
        next = "next",
    }
}

/// The schema `Step118`.
#[derive(Default)]
pub struct Step118 {
    /// Next.
    pub next: Option<Step118Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step118 {
        next = "next",
    }
}

/// `next` of `Step118`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step118Next {
    /// The schema `Step119`.
    Step119(Box<Step119>),
    /// One of the alternatives of `Step118Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step118Next, Unmatched {
        Step119(Box<Step119>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step119> for Step118Next {
    #[inline]
    fn from(value: Step119) -> Self {
        Self::Step119(Box::new(value))
    }
}

impl From<String> for Step118Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step118Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step119`.
#[derive(Default)]
pub struct Step119 {
    /// Next.
    pub next: Option<Step120>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step119 {
        next = "next",
    }
}

/// The schema `Step120`.
#[derive(Default)]
pub struct Step120 {
    /// Next.
    pub next: Option<Step121>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step120 {
        next = "next",
    }
}

/// The schema `Step121`.
#[derive(Default)]
pub struct Step121 {
    /// Next.
    pub next: Option<Vec<Link<Step122>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step121 {
        next = "next",
    }
}

/// The schema `Step122`.
#[derive(Default)]
pub struct Step122 {
    /// Next.
    pub next: Step123,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step122 {
        next = "next" required,
    }
}

/// The schema `Step123`.
#[derive(Default)]
pub struct Step123 {
    /// Next.
    pub next: Option<BTreeMap<String, Step124>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step123 {
        next = "next",
    }
}

/// The schema `Step124`.
#[derive(Default)]
pub struct Step124 {
    /// Next.
    pub next: Option<Step124Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step124 {
        next = "next",
    }
}

/// `next` of `Step124`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step124Next {
    /// The schema `Step125`.
    Step125(Box<Step125>),
    /// One of the alternatives of `Step124Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step124Next, Unmatched {
        Step125(Box<Step125>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step125> for Step124Next {
    #[inline]
    fn from(value: Step125) -> Self {
        Self::Step125(Box::new(value))
    }
}

impl From<String> for Step124Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step124Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step125`.
#[derive(Default)]
pub struct Step125 {
    /// Next.
    pub next: Option<Step126>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step125 {
        next = "next",
    }
}

/// The schema `Step126`.
#[derive(Default)]
pub struct Step126 {
    /// Next.
    pub next: Option<Step127>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step126 {
        next = "next",
    }
}

/// The schema `Step127`.
#[derive(Default)]
pub struct Step127 {
    /// Next.
    pub next: Option<Vec<Step128>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step127 {
        next = "next",
    }
}

/// The schema `Step128`.
#[derive(Default)]
pub struct Step128 {
    /// Next.
    pub next: Step129,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step128 {
        next = "next" required,
    }
}

/// The schema `Step129`.
#[derive(Default)]
pub struct Step129 {
    /// Next.
    pub next: Option<BTreeMap<String, Step130>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step129 {
        next = "next",
    }
}

/// The schema `Step130`.
#[derive(Default)]
pub struct Step130 {
    /// Next.
    pub next: Option<Step130Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step130 {
        next = "next",
    }
}

/// `next` of `Step130`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step130Next {
    /// The schema `Step131`.
    Step131(Box<Step131>),
    /// One of the alternatives of `Step130Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step130Next, Unmatched {
        Step131(Box<Step131>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step131> for Step130Next {
    #[inline]
    fn from(value: Step131) -> Self {
        Self::Step131(Box::new(value))
    }
}

impl From<String> for Step130Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step130Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step131`.
#[derive(Default)]
pub struct Step131 {
    /// Next.
    pub next: Option<Step132>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step131 {
        next = "next",
    }
}

/// The schema `Step132`.
#[derive(Default)]
pub struct Step132 {
    /// Next.
    pub next: Option<Step133>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step132 {
        next = "next",
    }
}

/// The schema `Step133`.
#[derive(Default)]
pub struct Step133 {
    /// Next.
    pub next: Option<Vec<Link<Step134>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step133 {
        next = "next",
    }
}

/// The schema `Step134`.
#[derive(Default)]
pub struct Step134 {
    /// Next.
    pub next: Step135,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step134 {
        next = "next" required,
    }
}

/// The schema `Step135`.
#[derive(Default)]
pub struct Step135 {
    /// Next.
    pub next: Option<BTreeMap<String, Step136>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step135 {
        next = "next",
    }
}

/// The schema `Step136`.
#[derive(Default)]
pub struct Step136 {
    /// Next.
    pub next: Option<Step136Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step136 {
        next = "next",
    }
}

/// `next` of `Step136`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step136Next {
    /// The schema `Step137`.
    Step137(Box<Step137>),
    /// One of the alternatives of `Step136Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step136Next, Unmatched {
        Step137(Box<Step137>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step137> for Step136Next {
    #[inline]
    fn from(value: Step137) -> Self {
        Self::Step137(Box::new(value))
    }
}

impl From<String> for Step136Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step136Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step137`.
#[derive(Default)]
pub struct Step137 {
    /// Next.
    pub next: Option<Step138>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step137 {
        next = "next",
    }
}

/// The schema `Step138`.
#[derive(Default)]
pub struct Step138 {
    /// Next.
    pub next: Option<Step139>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step138 {
        next = "next",
    }
}

/// The schema `Step139`.
#[derive(Default)]
pub struct Step139 {
    /// Next.
    pub next: Option<Vec<Step140>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step139 {
        next = "next",
    }
}

/// The schema `Step140`.
#[derive(Default)]
pub struct Step140 {
    /// Next.
    pub next: Step141,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step140 {
        next = "next" required,
    }
}

/// The schema `Step141`.
#[derive(Default)]
pub struct Step141 {
    /// Next.
    pub next: Option<BTreeMap<String, Step142>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step141 {
        next = "next",
    }
}

/// The schema `Step142`.
#[derive(Default)]
pub struct Step142 {
    /// Next.
    pub next: Option<Step142Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step142 {
        next = "next",
    }
}

/// `next` of `Step142`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step142Next {
    /// The schema `Step143`.
    Step143(Box<Step143>),
    /// One of the alternatives of `Step142Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step142Next, Unmatched {
        Step143(Box<Step143>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step143> for Step142Next {
    #[inline]
    fn from(value: Step143) -> Self {
        Self::Step143(Box::new(value))
    }
}

impl From<String> for Step142Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step142Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step143`.
#[derive(Default)]
pub struct Step143 {
    /// Next.
    pub next: Option<Step144>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step143 {
        next = "next",
    }
}

/// The schema `Step144`.
#[derive(Default)]
pub struct Step144 {
    /// Next.
    pub next: Option<Step145>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step144 {
        next = "next",
    }
}

/// The schema `Step145`.
#[derive(Default)]
pub struct Step145 {
    /// Next.
    pub next: Option<Vec<Link<Step146>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step145 {
        next = "next",
    }
}

/// The schema `Step146`.
#[derive(Default)]
pub struct Step146 {
    /// Next.
    pub next: Step147,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step146 {
        next = "next" required,
    }
}

/// The schema `Step147`.
#[derive(Default)]
pub struct Step147 {
    /// Next.
    pub next: Option<BTreeMap<String, Step148>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step147 {
        next = "next",
    }
}

/// The schema `Step148`.
#[derive(Default)]
pub struct Step148 {
    /// Next.
    pub next: Option<Step148Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step148 {
        next = "next",
    }
}

/// `next` of `Step148`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step148Next {
    /// The schema `Step149`.
    Step149(Box<Step149>),
    /// One of the alternatives of `Step148Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step148Next, Unmatched {
        Step149(Box<Step149>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step149> for Step148Next {
    #[inline]
    fn from(value: Step149) -> Self {
        Self::Step149(Box::new(value))
    }
}

impl From<String> for Step148Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step148Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step149`.
#[derive(Default)]
pub struct Step149 {
    /// Next.
    pub next: Option<Step150>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step149 {
        next = "next",
    }
}

/// The schema `Step150`.
#[derive(Default)]
pub struct Step150 {
    /// Next.
    pub next: Option<Step151>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step150 {
        next = "next",
    }
}

/// The schema `Step151`.
#[derive(Default)]
pub struct Step151 {
    /// Next.
    pub next: Option<Vec<Step152>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step151 {
        next = "next",
    }
}

/// The schema `Step152`.
#[derive(Default)]
pub struct Step152 {
    /// Next.
    pub next: Step153,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step152 {
        next = "next" required,
    }
}

/// The schema `Step153`.
#[derive(Default)]
pub struct Step153 {
    /// Next.
    pub next: Option<BTreeMap<String, Step154>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step153 {
        next = "next",
    }
}

/// The schema `Step154`.
#[derive(Default)]
pub struct Step154 {
    /// Next.
    pub next: Option<Step154Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step154 {
        next = "next",
    }
}

/// `next` of `Step154`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step154Next {
    /// The schema `Step155`.
    Step155(Box<Step155>),
    /// One of the alternatives of `Step154Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step154Next, Unmatched {
        Step155(Box<Step155>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step155> for Step154Next {
    #[inline]
    fn from(value: Step155) -> Self {
        Self::Step155(Box::new(value))
    }
}

impl From<String> for Step154Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step154Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step155`.
#[derive(Default)]
pub struct Step155 {
    /// Next.
    pub next: Option<Step156>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step155 {
        next = "next",
    }
}

/// The schema `Step156`.
#[derive(Default)]
pub struct Step156 {
    /// Next.
    pub next: Option<Step157>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step156 {
        next = "next",
    }
}

/// The schema `Step157`.
#[derive(Default)]
pub struct Step157 {
    /// Next.
    pub next: Option<Vec<Link<Step158>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step157 {
        next = "next",
    }
}

/// The schema `Step158`.
#[derive(Default)]
pub struct Step158 {
    /// Next.
    pub next: Step159,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step158 {
        next = "next" required,
    }
}

/// The schema `Step159`.
#[derive(Default)]
pub struct Step159 {
    /// Next.
    pub next: Option<BTreeMap<String, Step160>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step159 {
        next = "next",
    }
}

/// The schema `Step160`.
#[derive(Default)]
pub struct Step160 {
    /// Next.
    pub next: Option<Step160Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step160 {
        next = "next",
    }
}

/// `next` of `Step160`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step160Next {
    /// The schema `Step161`.
    Step161(Box<Step161>),
    /// One of the alternatives of `Step160Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step160Next, Unmatched {
        Step161(Box<Step161>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step161> for Step160Next {
    #[inline]
    fn from(value: Step161) -> Self {
        Self::Step161(Box::new(value))
    }
}

impl From<String> for Step160Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step160Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step161`.
#[derive(Default)]
pub struct Step161 {
    /// Next.
    pub next: Option<Step162>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step161 {
        next = "next",
    }
}

/// The schema `Step162`.
#[derive(Default)]
pub struct Step162 {
    /// Next.
    pub next: Option<Step163>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step162 {
        next = "next",
    }
}

/// The schema `Step163`.
#[derive(Default)]
pub struct Step163 {
    /// Next.
    pub next: Option<Vec<Step164>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step163 {
        next = "next",
    }
}

/// The schema `Step164`.
#[derive(Default)]
pub struct Step164 {
    /// Next.
    pub next: Step165,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step164 {
        next = "next" required,
    }
}

/// The schema `Step165`.
#[derive(Default)]
pub struct Step165 {
    /// Next.
    pub next: Option<BTreeMap<String, Step166>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step165 {
        next = "next",
    }
}

/// The schema `Step166`.
#[derive(Default)]
pub struct Step166 {
    /// Next.
    pub next: Option<Step166Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step166 {
        next = "next",
    }
}

/// `next` of `Step166`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step166Next {
    /// The schema `Step167`.
    Step167(Box<Step167>),
    /// One of the alternatives of `Step166Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step166Next, Unmatched {
        Step167(Box<Step167>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step167> for Step166Next {
    #[inline]
    fn from(value: Step167) -> Self {
        Self::Step167(Box::new(value))
    }
}

impl From<String> for Step166Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step166Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step167`.
#[derive(Default)]
pub struct Step167 {
    /// Next.
    pub next: Option<Step168>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step167 {
        next = "next",
    }
}

/// The schema `Step168`.
#[derive(Default)]
pub struct Step168 {
    /// Next.
    pub next: Option<Step169>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step168 {
        next = "next",
    }
}

/// The schema `Step169`.
#[derive(Default)]
pub struct Step169 {
    /// Next.
    pub next: Option<Vec<Link<Step170>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step169 {
        next = "next",
    }
}

/// The schema `Step170`.
#[derive(Default)]
pub struct Step170 {
    /// Next.
    pub next: Step171,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step170 {
        next = "next" required,
    }
}

/// The schema `Step171`.
#[derive(Default)]
pub struct Step171 {
    /// Next.
    pub next: Option<BTreeMap<String, Step172>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step171 {
        next = "next",
    }
}

/// The schema `Step172`.
#[derive(Default)]
pub struct Step172 {
    /// Next.
    pub next: Option<Step172Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step172 {
        next = "next",
    }
}

/// `next` of `Step172`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step172Next {
    /// The schema `Step173`.
    Step173(Box<Step173>),
    /// One of the alternatives of `Step172Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step172Next, Unmatched {
        Step173(Box<Step173>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step173> for Step172Next {
    #[inline]
    fn from(value: Step173) -> Self {
        Self::Step173(Box::new(value))
    }
}

impl From<String> for Step172Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step172Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step173`.
#[derive(Default)]
pub struct Step173 {
    /// Next.
    pub next: Option<Step174>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step173 {
        next = "next",
    }
}

/// The schema `Step174`.
#[derive(Default)]
pub struct Step174 {
    /// Next.
    pub next: Option<Step175>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step174 {
        next = "next",
    }
}

/// The schema `Step175`.
#[derive(Default)]
pub struct Step175 {
    /// Next.
    pub next: Option<Vec<Step176>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step175 {
        next = "next",
    }
}

/// The schema `Step176`.
#[derive(Default)]
pub struct Step176 {
    /// Next.
    pub next: Step177,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step176 {
        next = "next" required,
    }
}

/// The schema `Step177`.
#[derive(Default)]
pub struct Step177 {
    /// Next.
    pub next: Option<BTreeMap<String, Step178>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step177 {
        next = "next",
    }
}

/// The schema `Step178`.
#[derive(Default)]
pub struct Step178 {
    /// Next.
    pub next: Option<Step178Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step178 {
        next = "next",
    }
}

/// `next` of `Step178`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step178Next {
    /// The schema `Step179`.
    Step179(Box<Step179>),
    /// One of the alternatives of `Step178Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step178Next, Unmatched {
        Step179(Box<Step179>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step179> for Step178Next {
    #[inline]
    fn from(value: Step179) -> Self {
        Self::Step179(Box::new(value))
    }
}

impl From<String> for Step178Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step178Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step179`.
#[derive(Default)]
pub struct Step179 {
    /// Next.
    pub next: Option<Step180>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step179 {
        next = "next",
    }
}

/// The schema `Step180`.
#[derive(Default)]
pub struct Step180 {
    /// Next.
    pub next: Option<Step181>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step180 {
        next = "next",
    }
}

/// The schema `Step181`.
#[derive(Default)]
pub struct Step181 {
    /// Next.
    pub next: Option<Vec<Link<Step182>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step181 {
        next = "next",
    }
}

/// The schema `Step182`.
#[derive(Default)]
pub struct Step182 {
    /// Next.
    pub next: Step183,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step182 {
        next = "next" required,
    }
}

/// The schema `Step183`.
#[derive(Default)]
pub struct Step183 {
    /// Next.
    pub next: Option<BTreeMap<String, Step184>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step183 {
        next = "next",
    }
}

/// The schema `Step184`.
#[derive(Default)]
pub struct Step184 {
    /// Next.
    pub next: Option<Step184Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step184 {
        next = "next",
    }
}

/// `next` of `Step184`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step184Next {
    /// The schema `Step185`.
    Step185(Box<Step185>),
    /// One of the alternatives of `Step184Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step184Next, Unmatched {
        Step185(Box<Step185>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step185> for Step184Next {
    #[inline]
    fn from(value: Step185) -> Self {
        Self::Step185(Box::new(value))
    }
}

impl From<String> for Step184Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step184Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step185`.
#[derive(Default)]
pub struct Step185 {
    /// Next.
    pub next: Option<Step186>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step185 {
        next = "next",
    }
}

/// The schema `Step186`.
#[derive(Default)]
pub struct Step186 {
    /// Next.
    pub next: Option<Step187>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step186 {
        next = "next",
    }
}

/// The schema `Step187`.
#[derive(Default)]
pub struct Step187 {
    /// Next.
    pub next: Option<Vec<Step188>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step187 {
        next = "next",
    }
}

/// The schema `Step188`.
#[derive(Default)]
pub struct Step188 {
    /// Next.
    pub next: Step189,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step188 {
        next = "next" required,
    }
}

/// The schema `Step189`.
#[derive(Default)]
pub struct Step189 {
    /// Next.
    pub next: Option<BTreeMap<String, Step190>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step189 {
        next = "next",
    }
}

/// The schema `Step190`.
#[derive(Default)]
pub struct Step190 {
    /// Next.
    pub next: Option<Step190Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step190 {
        next = "next",
    }
}

/// `next` of `Step190`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step190Next {
    /// The schema `Step191`.
    Step191(Box<Step191>),
    /// One of the alternatives of `Step190Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step190Next, Unmatched {
        Step191(Box<Step191>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step191> for Step190Next {
    #[inline]
    fn from(value: Step191) -> Self {
        Self::Step191(Box::new(value))
    }
}

impl From<String> for Step190Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step190Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step191`.
#[derive(Default)]
pub struct Step191 {
    /// Next.
    pub next: Option<Step192>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step191 {
        next = "next",
    }
}

/// The schema `Step192`.
#[derive(Default)]
pub struct Step192 {
    /// Next.
    pub next: Option<Step193>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step192 {
        next = "next",
    }
}

/// The schema `Step193`.
#[derive(Default)]
pub struct Step193 {
    /// Next.
    pub next: Option<Vec<Link<Step194>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step193 {
        next = "next",
    }
}

/// The schema `Step194`.
#[derive(Default)]
pub struct Step194 {
    /// Next.
    pub next: Step195,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step194 {
        next = "next" required,
    }
}

/// The schema `Step195`.
#[derive(Default)]
pub struct Step195 {
    /// Next.
    pub next: Option<BTreeMap<String, Step196>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step195 {
        next = "next",
    }
}

/// The schema `Step196`.
#[derive(Default)]
pub struct Step196 {
    /// Next.
    pub next: Option<Step196Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step196 {
        next = "next",
    }
}

/// `next` of `Step196`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step196Next {
    /// The schema `Step197`.
    Step197(Box<Step197>),
    /// One of the alternatives of `Step196Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step196Next, Unmatched {
        Step197(Box<Step197>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step197> for Step196Next {
    #[inline]
    fn from(value: Step197) -> Self {
        Self::Step197(Box::new(value))
    }
}

impl From<String> for Step196Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step196Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step197`.
#[derive(Default)]
pub struct Step197 {
    /// Next.
    pub next: Option<Step198>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step197 {
        next = "next",
    }
}

/// The schema `Step198`.
#[derive(Default)]
pub struct Step198 {
    /// Next.
    pub next: Option<Step199>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step198 {
        next = "next",
    }
}

/// The schema `Step199`.
#[derive(Default)]
pub struct Step199 {
    /// Next.
    pub next: Option<Vec<Step200>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step199 {
        next = "next",
    }
}

/// The schema `Step200`.
#[derive(Default)]
pub struct Step200 {
    /// Next.
    pub next: Step201,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step200 {
        next = "next" required,
    }
}

/// The schema `Step201`.
#[derive(Default)]
pub struct Step201 {
    /// Next.
    pub next: Option<BTreeMap<String, Step202>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step201 {
        next = "next",
    }
}

/// The schema `Step202`.
#[derive(Default)]
pub struct Step202 {
    /// Next.
    pub next: Option<Step202Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step202 {
        next = "next",
    }
}

/// `next` of `Step202`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step202Next {
    /// The schema `Step203`.
    Step203(Box<Step203>),
    /// One of the alternatives of `Step202Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step202Next, Unmatched {
        Step203(Box<Step203>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step203> for Step202Next {
    #[inline]
    fn from(value: Step203) -> Self {
        Self::Step203(Box::new(value))
    }
}

impl From<String> for Step202Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step202Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step203`.
#[derive(Default)]
pub struct Step203 {
    /// Next.
    pub next: Option<Step204>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step203 {
        next = "next",
    }
}

/// The schema `Step204`.
#[derive(Default)]
pub struct Step204 {
    /// Next.
    pub next: Option<Step205>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step204 {
        next = "next",
    }
}

/// The schema `Step205`.
#[derive(Default)]
pub struct Step205 {
    /// Next.
    pub next: Option<Vec<Link<Step206>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step205 {
        next = "next",
    }
}

/// The schema `Step206`.
#[derive(Default)]
pub struct Step206 {
    /// Next.
    pub next: Step207,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step206 {
        next = "next" required,
    }
}

/// The schema `Step207`.
#[derive(Default)]
pub struct Step207 {
    /// Next.
    pub next: Option<BTreeMap<String, Step208>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step207 {
        next = "next",
    }
}

/// The schema `Step208`.
#[derive(Default)]
pub struct Step208 {
    /// Next.
    pub next: Option<Step208Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step208 {
        next = "next",
    }
}

/// `next` of `Step208`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step208Next {
    /// The schema `Step209`.
    Step209(Box<Step209>),
    /// One of the alternatives of `Step208Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step208Next, Unmatched {
        Step209(Box<Step209>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step209> for Step208Next {
    #[inline]
    fn from(value: Step209) -> Self {
        Self::Step209(Box::new(value))
    }
}

impl From<String> for Step208Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step208Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step209`.
#[derive(Default)]
pub struct Step209 {
    /// Next.
    pub next: Option<Step210>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step209 {
        next = "next",
    }
}

/// The schema `Step210`.
#[derive(Default)]
pub struct Step210 {
    /// Next.
    pub next: Option<Step211>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step210 {
        next = "next",
    }
}

/// The schema `Step211`.
#[derive(Default)]
pub struct Step211 {
    /// Next.
    pub next: Option<Vec<Step212>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step211 {
        next = "next",
    }
}

/// The schema `Step212`.
#[derive(Default)]
pub struct Step212 {
    /// Next.
    pub next: Step213,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step212 {
        next = "next" required,
    }
}

/// The schema `Step213`.
#[derive(Default)]
pub struct Step213 {
    /// Next.
    pub next: Option<BTreeMap<String, Step214>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step213 {
        next = "next",
    }
}

/// The schema `Step214`.
#[derive(Default)]
pub struct Step214 {
    /// Next.
    pub next: Option<Step214Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step214 {
        next = "next",
    }
}

/// `next` of `Step214`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step214Next {
    /// The schema `Step215`.
    Step215(Box<Step215>),
    /// One of the alternatives of `Step214Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step214Next, Unmatched {
        Step215(Box<Step215>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step215> for Step214Next {
    #[inline]
    fn from(value: Step215) -> Self {
        Self::Step215(Box::new(value))
    }
}

impl From<String> for Step214Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step214Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step215`.
#[derive(Default)]
pub struct Step215 {
    /// Next.
    pub next: Option<Step216>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step215 {
        next = "next",
    }
}

/// The schema `Step216`.
#[derive(Default)]
pub struct Step216 {
    /// Next.
    pub next: Option<Step217>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step216 {
        next = "next",
    }
}

/// The schema `Step217`.
#[derive(Default)]
pub struct Step217 {
    /// Next.
    pub next: Option<Vec<Link<Step218>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step217 {
        next = "next",
    }
}

/// The schema `Step218`.
#[derive(Default)]
pub struct Step218 {
    /// Next.
    pub next: Step219,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step218 {
        next = "next" required,
    }
}

/// The schema `Step219`.
#[derive(Default)]
pub struct Step219 {
    /// Next.
    pub next: Option<BTreeMap<String, Step220>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step219 {
        next = "next",
    }
}

/// The schema `Step220`.
#[derive(Default)]
pub struct Step220 {
    /// Next.
    pub next: Option<Step220Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step220 {
        next = "next",
    }
}

/// `next` of `Step220`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step220Next {
    /// The schema `Step221`.
    Step221(Box<Step221>),
    /// One of the alternatives of `Step220Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step220Next, Unmatched {
        Step221(Box<Step221>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step221> for Step220Next {
    #[inline]
    fn from(value: Step221) -> Self {
        Self::Step221(Box::new(value))
    }
}

impl From<String> for Step220Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step220Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step221`.
#[derive(Default)]
pub struct Step221 {
    /// Next.
    pub next: Option<Step222>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step221 {
        next = "next",
    }
}

/// The schema `Step222`.
#[derive(Default)]
pub struct Step222 {
    /// Next.
    pub next: Option<Step223>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step222 {
        next = "next",
    }
}

/// The schema `Step223`.
#[derive(Default)]
pub struct Step223 {
    /// Next.
    pub next: Option<Vec<Step224>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step223 {
        next = "next",
    }
}

/// The schema `Step224`.
#[derive(Default)]
pub struct Step224 {
    /// Next.
    pub next: Step225,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step224 {
        next = "next" required,
    }
}

/// The schema `Step225`.
#[derive(Default)]
pub struct Step225 {
    /// Next.
    pub next: Option<BTreeMap<String, Step226>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step225 {
        next = "next",
    }
}

/// The schema `Step226`.
#[derive(Default)]
pub struct Step226 {
    /// Next.
    pub next: Option<Step226Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step226 {
        next = "next",
    }
}

/// `next` of `Step226`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step226Next {
    /// The schema `Step227`.
    Step227(Box<Step227>),
    /// One of the alternatives of `Step226Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step226Next, Unmatched {
        Step227(Box<Step227>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step227> for Step226Next {
    #[inline]
    fn from(value: Step227) -> Self {
        Self::Step227(Box::new(value))
    }
}

impl From<String> for Step226Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step226Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step227`.
#[derive(Default)]
pub struct Step227 {
    /// Next.
    pub next: Option<Step228>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step227 {
        next = "next",
    }
}

/// The schema `Step228`.
#[derive(Default)]
pub struct Step228 {
    /// Next.
    pub next: Option<Step229>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step228 {
        next = "next",
    }
}

/// The schema `Step229`.
#[derive(Default)]
pub struct Step229 {
    /// Next.
    pub next: Option<Vec<Link<Step230>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step229 {
        next = "next",
    }
}

/// The schema `Step230`.
#[derive(Default)]
pub struct Step230 {
    /// Next.
    pub next: Step231,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step230 {
        next = "next" required,
    }
}

impl Step230 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step231) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step231`.
#[derive(Default)]
pub struct Step231 {
    /// Next.
    pub next: Option<BTreeMap<String, Step232>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step231 {
        next = "next",
    }
}

/// The schema `Step232`.
#[derive(Default)]
pub struct Step232 {
    /// Next.
    pub next: Option<Step232Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step232 {
        next = "next",
    }
}

/// `next` of `Step232`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step232Next {
    /// The schema `Step233`.
    Step233(Box<Step233>),
    /// One of the alternatives of `Step232Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step232Next, Unmatched {
        Step233(Box<Step233>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step233> for Step232Next {
    #[inline]
    fn from(value: Step233) -> Self {
        Self::Step233(Box::new(value))
    }
}

impl From<String> for Step232Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step232Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step233`.
#[derive(Default)]
pub struct Step233 {
    /// Next.
    pub next: Option<Step234>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step233 {
        next = "next",
    }
}

/// The schema `Step234`.
#[derive(Default)]
pub struct Step234 {
    /// Next.
    pub next: Option<Step235>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step234 {
        next = "next",
    }
}

/// The schema `Step235`.
#[derive(Default)]
pub struct Step235 {
    /// Next.
    pub next: Option<Vec<Step236>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step235 {
        next = "next",
    }
}

/// The schema `Step236`.
#[derive(Default)]
pub struct Step236 {
    /// Next.
    pub next: Step237,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step236 {
        next = "next" required,
    }
}

impl Step236 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step237) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step237`.
#[derive(Default)]
pub struct Step237 {
    /// Next.
    pub next: Option<BTreeMap<String, Step238>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step237 {
        next = "next",
    }
}

/// The schema `Step238`.
#[derive(Default)]
pub struct Step238 {
    /// Next.
    pub next: Option<Step238Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step238 {
        next = "next",
    }
}

/// `next` of `Step238`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step238Next {
    /// The schema `Step239`.
    Step239(Box<Step239>),
    /// One of the alternatives of `Step238Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step238Next, Unmatched {
        Step239(Box<Step239>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step239> for Step238Next {
    #[inline]
    fn from(value: Step239) -> Self {
        Self::Step239(Box::new(value))
    }
}

impl From<String> for Step238Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step238Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step239`.
#[derive(Default)]
pub struct Step239 {
    /// Next.
    pub next: Option<Step240>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step239 {
        next = "next",
    }
}

/// The schema `Step240`.
#[derive(Default)]
pub struct Step240 {
    /// Next.
    pub next: Option<Step241>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step240 {
        next = "next",
    }
}

/// The schema `Step241`.
#[derive(Default)]
pub struct Step241 {
    /// Next.
    pub next: Option<Vec<Link<Step242>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step241 {
        next = "next",
    }
}

/// The schema `Step242`.
#[derive(Default)]
pub struct Step242 {
    /// Next.
    pub next: Step243,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step242 {
        next = "next" required,
    }
}

impl Step242 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step243) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step243`.
#[derive(Default)]
pub struct Step243 {
    /// Next.
    pub next: Option<BTreeMap<String, Step244>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step243 {
        next = "next",
    }
}

/// The schema `Step244`.
#[derive(Default)]
pub struct Step244 {
    /// Next.
    pub next: Option<Step244Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step244 {
        next = "next",
    }
}

/// `next` of `Step244`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step244Next {
    /// The schema `Step245`.
    Step245(Box<Step245>),
    /// One of the alternatives of `Step244Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step244Next, Unmatched {
        Step245(Box<Step245>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step245> for Step244Next {
    #[inline]
    fn from(value: Step245) -> Self {
        Self::Step245(Box::new(value))
    }
}

impl From<String> for Step244Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step244Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step245`.
#[derive(Default)]
pub struct Step245 {
    /// Next.
    pub next: Option<Step246>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step245 {
        next = "next",
    }
}

/// The schema `Step246`.
#[derive(Default)]
pub struct Step246 {
    /// Next.
    pub next: Option<Step247>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step246 {
        next = "next",
    }
}

/// The schema `Step247`.
#[derive(Default)]
pub struct Step247 {
    /// Next.
    pub next: Option<Vec<Step248>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step247 {
        next = "next",
    }
}

/// The schema `Step248`.
#[derive(Default)]
pub struct Step248 {
    /// Next.
    pub next: Step249,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step248 {
        next = "next" required,
    }
}

impl Step248 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step249) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step249`.
#[derive(Default)]
pub struct Step249 {
    /// Next.
    pub next: Option<BTreeMap<String, Step250>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step249 {
        next = "next",
    }
}

/// The schema `Step250`.
#[derive(Default)]
pub struct Step250 {
    /// Next.
    pub next: Option<Step250Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step250 {
        next = "next",
    }
}

/// `next` of `Step250`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step250Next {
    /// The schema `Step251`.
    Step251(Box<Step251>),
    /// One of the alternatives of `Step250Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step250Next, Unmatched {
        Step251(Box<Step251>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step251> for Step250Next {
    #[inline]
    fn from(value: Step251) -> Self {
        Self::Step251(Box::new(value))
    }
}

impl From<String> for Step250Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step250Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step251`.
#[derive(Default)]
pub struct Step251 {
    /// Next.
    pub next: Option<Step252>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step251 {
        next = "next",
    }
}

/// The schema `Step252`.
#[derive(Default)]
pub struct Step252 {
    /// Next.
    pub next: Option<Step253>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step252 {
        next = "next",
    }
}

/// The schema `Step253`.
#[derive(Default)]
pub struct Step253 {
    /// Next.
    pub next: Option<Vec<Link<Step254>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step253 {
        next = "next",
    }
}

/// The schema `Step254`.
#[derive(Default)]
pub struct Step254 {
    /// Next.
    pub next: Step255,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step254 {
        next = "next" required,
    }
}

impl Step254 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step255) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step255`.
#[derive(Default)]
pub struct Step255 {
    /// Next.
    pub next: Option<BTreeMap<String, Step256>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step255 {
        next = "next",
    }
}

/// The schema `Step256`.
#[derive(Default)]
pub struct Step256 {
    /// Next.
    pub next: Option<Step256Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step256 {
        next = "next",
    }
}

/// `next` of `Step256`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step256Next {
    /// The schema `Step257`.
    Step257(Box<Step257>),
    /// One of the alternatives of `Step256Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step256Next, Unmatched {
        Step257(Box<Step257>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step257> for Step256Next {
    #[inline]
    fn from(value: Step257) -> Self {
        Self::Step257(Box::new(value))
    }
}

impl From<String> for Step256Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step256Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step257`.
#[derive(Default)]
pub struct Step257 {
    /// Next.
    pub next: Option<Step258>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step257 {
        next = "next",
    }
}

/// The schema `Step258`.
#[derive(Default)]
pub struct Step258 {
    /// Next.
    pub next: Option<Step259>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step258 {
        next = "next",
    }
}

/// The schema `Step259`.
#[derive(Default)]
pub struct Step259 {
    /// Next.
    pub next: Option<Vec<Step260>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step259 {
        next = "next",
    }
}

/// The schema `Step260`.
#[derive(Default)]
pub struct Step260 {
    /// Next.
    pub next: Step261,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step260 {
        next = "next" required,
    }
}

impl Step260 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step261) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step261`.
#[derive(Default)]
pub struct Step261 {
    /// Next.
    pub next: Option<BTreeMap<String, Step262>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step261 {
        next = "next",
    }
}

/// The schema `Step262`.
#[derive(Default)]
pub struct Step262 {
    /// Next.
    pub next: Option<Step262Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step262 {
        next = "next",
    }
}

/// `next` of `Step262`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step262Next {
    /// The schema `Step263`.
    Step263(Box<Step263>),
    /// One of the alternatives of `Step262Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step262Next, Unmatched {
        Step263(Box<Step263>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step263> for Step262Next {
    #[inline]
    fn from(value: Step263) -> Self {
        Self::Step263(Box::new(value))
    }
}

impl From<String> for Step262Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step262Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step263`.
#[derive(Default)]
pub struct Step263 {
    /// Next.
    pub next: Option<Step264>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step263 {
        next = "next",
    }
}

/// The schema `Step264`.
#[derive(Default)]
pub struct Step264 {
    /// Next.
    pub next: Option<Step265>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step264 {
        next = "next",
    }
}

/// The schema `Step265`.
#[derive(Default)]
pub struct Step265 {
    /// Next.
    pub next: Option<Vec<Link<Step266>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step265 {
        next = "next",
    }
}

/// The schema `Step266`.
#[derive(Default)]
pub struct Step266 {
    /// Next.
    pub next: Step267,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step266 {
        next = "next" required,
    }
}

impl Step266 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step267) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step267`.
#[derive(Default)]
pub struct Step267 {
    /// Next.
    pub next: Option<BTreeMap<String, Step268>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step267 {
        next = "next",
    }
}

/// The schema `Step268`.
#[derive(Default)]
pub struct Step268 {
    /// Next.
    pub next: Option<Step268Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step268 {
        next = "next",
    }
}

/// `next` of `Step268`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step268Next {
    /// The schema `Step269`.
    Step269(Box<Step269>),
    /// One of the alternatives of `Step268Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step268Next, Unmatched {
        Step269(Box<Step269>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step269> for Step268Next {
    #[inline]
    fn from(value: Step269) -> Self {
        Self::Step269(Box::new(value))
    }
}

impl From<String> for Step268Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step268Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step269`.
#[derive(Default)]
pub struct Step269 {
    /// Next.
    pub next: Option<Step270>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step269 {
        next = "next",
    }
}

/// The schema `Step270`.
#[derive(Default)]
pub struct Step270 {
    /// Next.
    pub next: Option<Step271>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step270 {
        next = "next",
    }
}

/// The schema `Step271`.
#[derive(Default)]
pub struct Step271 {
    /// Next.
    pub next: Option<Vec<Step272>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step271 {
        next = "next",
    }
}

/// The schema `Step272`.
#[derive(Default)]
pub struct Step272 {
    /// Next.
    pub next: Step273,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step272 {
        next = "next" required,
    }
}

impl Step272 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step273) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step273`.
#[derive(Default)]
pub struct Step273 {
    /// Next.
    pub next: Option<BTreeMap<String, Step274>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step273 {
        next = "next",
    }
}

/// The schema `Step274`.
#[derive(Default)]
pub struct Step274 {
    /// Next.
    pub next: Option<Step274Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step274 {
        next = "next",
    }
}

/// `next` of `Step274`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step274Next {
    /// The schema `Step275`.
    Step275(Box<Step275>),
    /// One of the alternatives of `Step274Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step274Next, Unmatched {
        Step275(Box<Step275>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step275> for Step274Next {
    #[inline]
    fn from(value: Step275) -> Self {
        Self::Step275(Box::new(value))
    }
}

impl From<String> for Step274Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step274Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step275`.
#[derive(Default)]
pub struct Step275 {
    /// Next.
    pub next: Option<Step276>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step275 {
        next = "next",
    }
}

/// The schema `Step276`.
#[derive(Default)]
pub struct Step276 {
    /// Next.
    pub next: Option<Step277>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step276 {
        next = "next",
    }
}

/// The schema `Step277`.
#[derive(Default)]
pub struct Step277 {
    /// Next.
    pub next: Option<Vec<Link<Step278>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step277 {
        next = "next",
    }
}

/// The schema `Step278`.
#[derive(Default)]
pub struct Step278 {
    /// Next.
    pub next: Step279,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step278 {
        next = "next" required,
    }
}

impl Step278 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step279) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step279`.
#[derive(Default)]
pub struct Step279 {
    /// Next.
    pub next: Option<BTreeMap<String, Step280>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step279 {
        next = "next",
    }
}

/// The schema `Step280`.
#[derive(Default)]
pub struct Step280 {
    /// Next.
    pub next: Option<Step280Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step280 {
        next = "next",
    }
}

/// `next` of `Step280`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step280Next {
    /// The schema `Step281`.
    Step281(Box<Step281>),
    /// One of the alternatives of `Step280Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step280Next, Unmatched {
        Step281(Box<Step281>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step281> for Step280Next {
    #[inline]
    fn from(value: Step281) -> Self {
        Self::Step281(Box::new(value))
    }
}

impl From<String> for Step280Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step280Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step281`.
#[derive(Default)]
pub struct Step281 {
    /// Next.
    pub next: Option<Step282>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step281 {
        next = "next",
    }
}

/// The schema `Step282`.
#[derive(Default)]
pub struct Step282 {
    /// Next.
    pub next: Option<Step283>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step282 {
        next = "next",
    }
}

/// The schema `Step283`.
#[derive(Default)]
pub struct Step283 {
    /// Next.
    pub next: Option<Vec<Step284>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step283 {
        next = "next",
    }
}

/// The schema `Step284`.
#[derive(Default)]
pub struct Step284 {
    /// Next.
    pub next: Step285,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step284 {
        next = "next" required,
    }
}

impl Step284 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step285) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step285`.
#[derive(Default)]
pub struct Step285 {
    /// Next.
    pub next: Option<BTreeMap<String, Step286>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step285 {
        next = "next",
    }
}

/// The schema `Step286`.
#[derive(Default)]
pub struct Step286 {
    /// Next.
    pub next: Option<Step286Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step286 {
        next = "next",
    }
}

/// `next` of `Step286`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step286Next {
    /// The schema `Step287`.
    Step287(Box<Step287>),
    /// One of the alternatives of `Step286Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step286Next, Unmatched {
        Step287(Box<Step287>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step287> for Step286Next {
    #[inline]
    fn from(value: Step287) -> Self {
        Self::Step287(Box::new(value))
    }
}

impl From<String> for Step286Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step286Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step287`.
#[derive(Default)]
pub struct Step287 {
    /// Next.
    pub next: Option<Step288>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step287 {
        next = "next",
    }
}

/// The schema `Step288`.
#[derive(Default)]
pub struct Step288 {
    /// Next.
    pub next: Option<Step289>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step288 {
        next = "next",
    }
}

/// The schema `Step289`.
#[derive(Default)]
pub struct Step289 {
    /// Next.
    pub next: Option<Vec<Link<Step290>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step289 {
        next = "next",
    }
}

/// The schema `Step290`.
#[derive(Default)]
pub struct Step290 {
    /// Next.
    pub next: Step291,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    apart Step290 {
        next = "next" required,
    }
}

impl Step290 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step291) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step291`.
#[derive(Default)]
pub struct Step291 {
    /// Next.
    pub next: Option<BTreeMap<String, Step292>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step291 {
        next = "next",
    }
}

/// The schema `Step292`.
#[derive(Default)]
pub struct Step292 {
    /// Next.
    pub next: Option<Step292Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step292 {
        next = "next",
    }
}

/// `next` of `Step292`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step292Next {
    /// The schema `Step293`.
    Step293(Box<Step293>),
    /// One of the alternatives of `Step292Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step292Next, Unmatched {
        Step293(Box<Step293>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step293> for Step292Next {
    #[inline]
    fn from(value: Step293) -> Self {
        Self::Step293(Box::new(value))
    }
}

impl From<String> for Step292Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step292Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step293`.
#[derive(Default)]
pub struct Step293 {
    /// Next.
    pub next: Option<Step294>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step293 {
        next = "next",
    }
}

/// The schema `Step294`.
#[derive(Default)]
pub struct Step294 {
    /// Next.
    pub next: Option<Step295>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step294 {
        next = "next",
    }
}

/// The schema `Step295`.
#[derive(Default)]
pub struct Step295 {
    /// Next.
    pub next: Option<Vec<Step296>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step295 {
        next = "next",
    }
}

/// The schema `Step296`.
#[derive(Default)]
pub struct Step296 {
    /// Next.
    pub next: Step297,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step296 {
        next = "next" required,
    }
}

impl Step296 {
    /// With what a request must have.
    #[inline]
    pub fn new(next: Step297) -> Self {
        Self { next, ..Self::default() }
    }
}

/// The schema `Step297`.
#[derive(Default)]
pub struct Step297 {
    /// Next.
    pub next: Option<BTreeMap<String, Step298>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step297 {
        next = "next",
    }
}

/// The schema `Step298`.
#[derive(Default)]
pub struct Step298 {
    /// Next.
    pub next: Option<Step298Next>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step298 {
        next = "next",
    }
}

/// `next` of `Step298`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step298Next {
    /// The schema `Step299`.
    Step299(Box<Step299>),
    /// One of the alternatives of `Step298Next`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step298Next, Unmatched {
        Step299(Box<Step299>),
        String(String),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<Step299> for Step298Next {
    #[inline]
    fn from(value: Step299) -> Self {
        Self::Step299(Box::new(value))
    }
}

impl From<String> for Step298Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Step298Next {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// The schema `Step299`.
#[derive(Default)]
pub struct Step299 {
    /// End.
    pub end: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Step299 {
        end = "end",
    }
}
