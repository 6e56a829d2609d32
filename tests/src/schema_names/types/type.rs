// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `type`.

use std::collections::BTreeMap;
use crate::runtime::model::model;
use crate::runtime::{DateTime, Json};

/// The schema `Box`.
#[derive(Clone, Default)]
pub struct BoxBody {
    /// `e` of the object.
    pub e: Option<Box<BoxBody>>,
}

model! {
    BoxBody {
        e = "e",
    }
}

/// The schema `Client`.
#[derive(Clone, Default)]
pub struct ClientBody {
    /// `j` of the object.
    pub j: Option<String>,
}

model! {
    ClientBody {
        j = "j",
    }
}

/// The schema `com-example-thing`.
#[derive(Clone, Default)]
pub struct ComExampleThing {
    /// `o` of the object.
    pub o: Option<String>,
}

model! {
    ComExampleThing {
        o = "o",
    }
}

/// The schema `com.example.Thing`.
#[derive(Clone, Default)]
pub struct ComExampleThingBody {
    /// `n` of the object.
    pub n: Option<String>,
}

model! {
    ComExampleThingBody {
        n = "n",
    }
}

/// The schema `DateTime`.
#[derive(Clone, Default)]
pub struct DateTime {
    /// `l` of the object.
    pub l: Option<DateTime>,
}

model! {
    DateTime {
        l = "l",
    }
}

/// The schema `Default`.
#[derive(Clone, Default)]
pub struct DefaultBody {
    /// `h` of the object.
    pub h: Option<String>,
}

model! {
    DefaultBody {
        h = "h",
    }
}

/// The schema `Error`.
#[derive(Clone, Default)]
pub struct ErrorBody {
    /// `k` of the object.
    pub k: Option<String>,
}

model! {
    ErrorBody {
        k = "k",
    }
}

/// The schema `Größe`.
#[derive(Clone, Default)]
pub struct Größe {
    /// `q` of the object.
    pub q: Option<String>,
}

model! {
    Größe {
        q = "q",
    }
}

/// The schema `Json`.
#[derive(Clone, Default)]
pub struct JsonBody {
    /// `i` of the object.
    pub i: Option<Json>,
}

model! {
    JsonBody {
        i = "i",
    }
}

/// The schema `3D`.
#[derive(Clone, Default)]
pub struct N3d {
    /// `m` of the object.
    pub m: Option<String>,
}

model! {
    N3d {
        m = "m",
    }
}

/// The schema `Option`.
#[derive(Clone, Default)]
pub struct OptionBody {
    /// `a` of the object.
    pub a: Option<String>,
}

model! {
    OptionBody {
        a = "a",
    }
}

/// The schema `option`.
#[derive(Clone, Default)]
pub struct OptionBody2 {
    /// `p` of the object.
    pub p: Option<String>,
}

model! {
    OptionBody2 {
        p = "p",
    }
}

/// The schema `properties`.
#[derive(Clone, Default)]
pub struct Properties {
    /// `type` of the object.
    pub r#type: Option<String>,
    /// `self` of the object.
    pub self_: Option<String>,
    /// `Self` of the object.
    pub self__2: Option<String>,
    /// `crate` of the object.
    pub crate_: Option<String>,
    /// `super` of the object.
    pub super_: Option<String>,
    /// `_` of the object.
    pub field: Option<String>,
    /// `__` of the object.
    pub field_2: Option<String>,
    /// `gen` of the object.
    pub r#gen: Option<String>,
    /// `async` of the object.
    pub r#async: Option<String>,
    /// `1st` of the object.
    pub n1st: Option<String>,
    /// `+1` of the object.
    pub plus_1: Option<String>,
    /// `-1` of the object.
    pub minus_1: Option<String>,
    /// `` of the object.
    pub field_3: Option<String>,
    /// `@id` of the object.
    pub id: Option<String>,
    /// `#id` of the object.
    pub id_2: Option<String>,
    /// `id` of the object.
    pub id_3: Option<String>,
    /// `ID` of the object.
    pub id_4: Option<String>,
    /// `Id` of the object.
    pub id_5: Option<String>,
    /// `i_d` of the object.
    pub i_d: Option<String>,
    /// `userName` of the object.
    pub user_name: Option<String>,
    /// `user_name` of the object.
    pub user_name_2: Option<String>,
    /// `user-name` of the object.
    pub user_name_3: Option<String>,
    /// `user name` of the object.
    pub user_name_4: Option<String>,
    /// `größe` of the object.
    pub größe: Option<String>,
    /// `名前` of the object.
    pub 名前: Option<String>,
    /// `emoji 🎉` of the object.
    pub emoji: Option<String>,
    /// `quote"and\back` of the object.
    pub quote_and_back: Option<String>,
    /// `shape` of the object.
    pub shape: Option<String>,
    /// `fields` of the object.
    pub fields: Option<String>,
    /// `extra` of the object.
    pub extra: Option<String>,
    /// All other properties.
    pub extra_2: BTreeMap<String, String>,
}

model! {
    Properties {
        r#type = "type",
        self_ = "self",
        self__2 = "Self",
        crate_ = "crate",
        super_ = "super",
        field = "_",
        field_2 = "__",
        r#gen = "gen",
        r#async = "async",
        n1st = "1st",
        plus_1 = "+1",
        minus_1 = "-1",
        field_3 = "",
        id = "@id",
        id_2 = "#id",
        id_3 = "id",
        id_4 = "ID",
        id_5 = "Id",
        i_d = "i_d",
        user_name = "userName",
        user_name_2 = "user_name",
        user_name_3 = "user-name",
        user_name_4 = "user name",
        größe = "größe",
        名前 = "名前",
        emoji = "emoji 🎉",
        quote_and_back = "quote\"and\\back",
        shape = "shape",
        fields = "fields",
        extra = "extra",
        .. extra_2
    }
}

/// The schema `Result`.
#[derive(Clone, Default)]
pub struct ResultBody {
    /// `b` of the object.
    pub b: Option<String>,
}

model! {
    ResultBody {
        b = "b",
    }
}

/// The schema `schemas`.
#[derive(Clone, Default)]
pub struct Schemas {
    /// `option` of the object.
    pub option: Option<OptionBody>,
    /// `result` of the object.
    pub result: Option<ResultBody>,
    /// `string` of the object.
    pub string: Option<StringBody>,
    /// `vec` of the object.
    pub vec: Option<VecBody>,
    /// `box` of the object.
    pub r#box: Option<BoxBody>,
    /// `self` of the object.
    pub self_: Option<Self_>,
    /// `some` of the object.
    pub some: Option<SomeBody>,
    /// `default` of the object.
    pub default: Option<DefaultBody>,
    /// `json` of the object.
    pub json: Option<JsonBody>,
    /// `client` of the object.
    pub client: Option<ClientBody>,
    /// `error` of the object.
    pub error: Option<ErrorBody>,
    /// `date` of the object.
    pub date: Option<DateTime>,
    /// `digits` of the object.
    pub digits: Option<N3d>,
    /// `dotted` of the object.
    pub dotted: Option<ComExampleThingBody>,
    /// `dashed` of the object.
    pub dashed: Option<ComExampleThing>,
    /// `lower` of the object.
    pub lower: Option<OptionBody2>,
    /// `unicode` of the object.
    pub unicode: Option<Größe>,
    /// `map` of the object.
    pub map: Option<BTreeMap<String, String>>,
}

model! {
    Schemas {
        option = "option",
        result = "result",
        string = "string",
        vec = "vec",
        r#box = "box",
        self_ = "self",
        some = "some",
        default = "default",
        json = "json",
        client = "client",
        error = "error",
        date = "date",
        digits = "digits",
        dotted = "dotted",
        dashed = "dashed",
        lower = "lower",
        unicode = "unicode",
        map = "map",
    }
}

/// The schema `Self`.
#[derive(Clone, Default)]
pub struct Self_ {
    /// `f` of the object.
    pub f: Option<String>,
}

model! {
    Self_ {
        f = "f",
    }
}

/// The schema `Some`.
#[derive(Clone, Default)]
pub struct SomeBody {
    /// `g` of the object.
    pub g: Option<String>,
}

model! {
    SomeBody {
        g = "g",
    }
}

/// The schema `String`.
#[derive(Clone, Default)]
pub struct StringBody {
    /// `c` of the object.
    pub c: Option<String>,
}

model! {
    StringBody {
        c = "c",
    }
}

/// The schema `Vec`.
#[derive(Clone, Default)]
pub struct VecBody {
    /// `d` of the object.
    pub d: Option<Vec<String>>,
}

model! {
    VecBody {
        d = "d",
    }
}
