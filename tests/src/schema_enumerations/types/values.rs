// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use crate::runtime::{Fixed, FlagSet, Json, int_enum, model, string_enum, value_enum};

/// Values of `level` of `GET /values`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum GetValuesLevel {
    /// `0`
    Value0,
    /// `1`
    Value1,
    /// `99`
    Value99,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    GetValuesLevel, Unknown {
        Value0 = 0,
        Value1 = 1,
        Value99 = 99,
    }
}

/// Values of `order` of `GET /values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetValuesOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    GetValuesOrder, Unknown {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What a member may do.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Rights {
    /// `0`
    Nothing,
    /// `1`
    Read,
    /// `2`
    Write,
    /// `4294967296`
    Invite,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    Rights, Unknown {
        Nothing = 0,
        Read = 1,
        Write = 2,
        Invite = 4294967296,
    }
}

/// The schema `Values`.
#[derive(Default)]
pub struct Values {
    /// Symbols.
    pub symbols: Option<ValuesSymbols>,
    /// Twins.
    pub twins: Option<ValuesTwins>,
    /// Keywords.
    pub keywords: Option<ValuesKeywords>,
    /// Digits.
    pub digits: Option<ValuesDigits>,
    /// Duplicates.
    pub duplicates: Option<ValuesDuplicates>,
    /// Single.
    ///
    /// Always `only`.
    pub single: Option<Fixed>,
    /// Numbers.
    pub numbers: Option<ValuesNumbers>,
    /// Nullable.
    ///
    /// `Some(None)` is null.
    pub nullable: Option<Option<ValuesNullable>>,
    /// Wrong kind.
    pub wrong_kind: Option<ValuesWrongKind>,
    /// Booleans.
    pub booleans: Option<bool>,
    /// Ratios.
    pub ratios: Option<ValuesRatios>,
    /// Levels.
    pub levels: Option<Vec<ValuesLevel>>,
    /// What a member may do.
    pub rights: Option<FlagSet<Rights>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        symbols = "symbols",
        twins = "twins",
        keywords = "keywords",
        digits = "digits",
        duplicates = "duplicates",
        single = "single" fixed = String("only"),
        numbers = "numbers",
        nullable = "nullable",
        wrong_kind = "wrong_kind",
        booleans = "booleans",
        ratios = "ratios",
        levels = "levels",
        rights = "rights",
    }
}

/// `digits` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesDigits {
    /// `1`
    N1,
    /// `2fa`
    N2fa,
    /// `1.0`
    N1Dot0,
    /// `1_0`
    N1Underscore0,
    /// `10`
    N10,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesDigits, Unknown {
        N1 = "1",
        N2fa = "2fa",
        N1Dot0 = "1.0",
        N1Underscore0 = "1_0",
        N10 = "10",
    }
}

/// `duplicates` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesDuplicates {
    /// `one`
    One,
    /// `two`
    Two,
    /// `three`
    Three,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesDuplicates, Unknown {
        One = "one",
        Two = "two",
        Three = "three",
    }
}

/// `keywords` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesKeywords {
    /// `self`
    SelfValue,
    /// `Self`
    SelfValue2,
    /// `type`
    Type,
    /// `super`
    Super,
    /// `crate`
    Crate,
    /// `_`
    Underscore,
    /// `Unknown`
    Unknown,
    /// `Other`
    Other,
    /// `Unmatched`
    Unmatched,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `Ok`
    Ok,
    /// A value that the document does not list, kept unchanged.
    Unknown2(String),
}

string_enum! {
    ValuesKeywords, Unknown2 {
        SelfValue = "self",
        SelfValue2 = "Self",
        Type = "type",
        Super = "super",
        Crate = "crate",
        Underscore = "_",
        Unknown = "Unknown",
        Other = "Other",
        Unmatched = "Unmatched",
        None = "None",
        Some = "Some",
        Ok = "Ok",
    }
}

/// `level` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesLevel, Unknown {
        Low = "low",
        High = "high",
    }
}

/// `nullable` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesNullable {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesNullable, Unknown {
        Yes = "yes",
        No = "no",
    }
}

/// `numbers` of `Values`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ValuesNumbers {
    /// `-1`
    Minus1,
    /// `0`
    Value0,
    /// `1`
    Value1,
    /// `99`
    Value99,
    /// `9007199254740993`
    Value9007199254740993,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ValuesNumbers, Unknown {
        Minus1 = -1,
        Value0 = 0,
        Value1 = 1,
        Value99 = 99,
        Value9007199254740993 = 9007199254740993,
    }
}

/// `ratios` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesRatios {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    ValuesRatios, Unknown {
        Value0Point5 = Number(0.5),
        Value1 = Integer(1),
    }
}

/// `symbols` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesSymbols {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `*`
    Star,
    /// `""`
    Empty,
    /// `" "`
    Space,
    /// `a b`
    ASpaceB,
    /// `a-b`
    ADashB,
    /// `a/b`
    ASlashB,
    /// `%`
    Percent,
    /// `…`
    U2026,
    /// `ä`
    Ä,
    /// `日本`
    日本,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesSymbols, Unknown {
        Plus1 = "+1",
        Minus1 = "-1",
        Star = "*",
        Empty = "",
        Space = " ",
        ASpaceB = "a b",
        ADashB = "a-b",
        ASlashB = "a/b",
        Percent = "%",
        U2026 = "…",
        Ä = "ä",
        日本 = "日本",
    }
}

/// `twins` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesTwins {
    /// `active`
    Active2,
    /// `Active`
    Active,
    /// `ACTIVE`
    Active3,
    /// `in_active`
    InUnderscoreActive,
    /// `inActive`
    InActive,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesTwins, Unknown {
        Active2 = "active",
        Active = "Active",
        Active3 = "ACTIVE",
        InUnderscoreActive = "in_active",
        InActive = "inActive",
    }
}

/// `wrong_kind` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesWrongKind {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `true`
    True,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesWrongKind, Unknown {
        N1 = "1",
        N2 = "2",
        True = "true",
    }
}
