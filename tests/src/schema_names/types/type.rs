// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `type`.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Json, model};

/// The schema `Box`.
#[derive(Clone, Default)]
pub struct BoxBody {
    /// The property `e`.
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
    /// The property `j`.
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
    /// The property `o`.
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
    /// The property `n`.
    pub n: Option<String>,
}

model! {
    ComExampleThingBody {
        n = "n",
    }
}

/// The schema `DateTime`.
#[derive(Clone, Default)]
pub struct DateTimeBody {
    /// The property `l`.
    pub l: Option<DateTime>,
}

model! {
    DateTimeBody {
        l = "l",
    }
}

/// The schema `Default`.
#[derive(Clone, Default)]
pub struct DefaultBody {
    /// The property `h`.
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
    /// The property `k`.
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
    /// The property `q`.
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
    /// The property `i`.
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
    /// The property `m`.
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
    /// The property `a`.
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
    /// The property `p`.
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
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `self`.
    pub self_2: Option<String>,
    /// The property `Self`.
    pub self_: Option<String>,
    /// The property `crate`.
    pub crate_: Option<String>,
    /// The property `super`.
    pub super_: Option<String>,
    /// The property `_`.
    pub underscore: Option<String>,
    /// The property `__`.
    pub underscore_underscore: Option<String>,
    /// The property `gen`.
    pub r#gen: Option<String>,
    /// The property `async`.
    pub r#async: Option<String>,
    /// The property `1st`.
    pub n1st: Option<String>,
    /// The property `+1`.
    pub plus_1: Option<String>,
    /// The property `-1`.
    pub minus_1: Option<String>,
    /// The property ``.
    pub field: Option<String>,
    /// The property `@id`.
    pub at_id: Option<String>,
    /// The property `#id`.
    pub hash_id: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `ID`.
    pub id_2: Option<String>,
    /// The property `Id`.
    pub id_3: Option<String>,
    /// The property `i_d`.
    pub i_d: Option<String>,
    /// The property `userName`.
    pub user_name_4: Option<String>,
    /// The property `user_name`.
    pub user_name: Option<String>,
    /// The property `user-name`.
    pub user_name_3: Option<String>,
    /// The property `user name`.
    pub user_name_2: Option<String>,
    /// The property `größe`.
    pub größe: Option<String>,
    /// The property `名前`.
    pub 名前: Option<String>,
    /// The property `emoji 🎉`.
    pub emoji: Option<String>,
    /// The property `quote"and\back`.
    pub quote_and_back: Option<String>,
    /// The property `shape`.
    pub shape: Option<String>,
    /// The property `fields`.
    pub fields: Option<String>,
    /// The property `extra`.
    pub extra: Option<String>,
    /// All other properties.
    pub extra_value: BTreeMap<String, String>,
}

model! {
    Properties {
        r#type = "type",
        self_2 = "self",
        self_ = "Self",
        crate_ = "crate",
        super_ = "super",
        underscore = "_",
        underscore_underscore = "__",
        r#gen = "gen",
        r#async = "async",
        n1st = "1st",
        plus_1 = "+1",
        minus_1 = "-1",
        field = "",
        at_id = "@id",
        hash_id = "#id",
        id = "id",
        id_2 = "ID",
        id_3 = "Id",
        i_d = "i_d",
        user_name_4 = "userName",
        user_name = "user_name",
        user_name_3 = "user-name",
        user_name_2 = "user name",
        größe = "größe",
        名前 = "名前",
        emoji = "emoji 🎉",
        quote_and_back = "quote\"and\\back" escaped,
        shape = "shape",
        fields = "fields",
        extra = "extra",
        .. extra_value
    }
}

/// The schema `Result`.
#[derive(Clone, Default)]
pub struct ResultBody {
    /// The property `b`.
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
    /// The property `option`.
    pub option: Option<OptionBody>,
    /// The property `result`.
    pub result: Option<ResultBody>,
    /// The property `string`.
    pub string: Option<StringBody>,
    /// The property `vec`.
    pub vec: Option<VecBody>,
    /// The property `box`.
    pub r#box: Option<BoxBody>,
    /// The property `self`.
    pub self_: Option<SelfValue>,
    /// The property `some`.
    pub some: Option<SomeBody>,
    /// The property `default`.
    pub default: Option<DefaultBody>,
    /// The property `json`.
    pub json: Option<JsonBody>,
    /// The property `client`.
    pub client: Option<ClientBody>,
    /// The property `error`.
    pub error: Option<ErrorBody>,
    /// The property `date`.
    pub date: Option<DateTimeBody>,
    /// The property `digits`.
    pub digits: Option<N3d>,
    /// The property `dotted`.
    pub dotted: Option<ComExampleThingBody>,
    /// The property `dashed`.
    pub dashed: Option<ComExampleThing>,
    /// The property `lower`.
    pub lower: Option<OptionBody2>,
    /// The property `unicode`.
    pub unicode: Option<Größe>,
    /// The property `map`.
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
pub struct SelfValue {
    /// The property `f`.
    pub f: Option<String>,
}

model! {
    SelfValue {
        f = "f",
    }
}

/// The schema `Some`.
#[derive(Clone, Default)]
pub struct SomeBody {
    /// The property `g`.
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
    /// The property `c`.
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
    /// The property `d`.
    pub d: Option<Vec<String>>,
}

model! {
    VecBody {
        d = "d",
    }
}
