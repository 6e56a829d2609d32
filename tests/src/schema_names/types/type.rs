// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `type`.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Json, model};

/// The schema `Box`.
#[derive(Default)]
pub struct BoxBody {
    /// E.
    pub e: Option<Box<BoxBody>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BoxBody {
        e = "e",
    }
}

/// The schema `Client`.
#[derive(Default)]
pub struct ClientBody {
    /// J.
    pub j: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ClientBody {
        j = "j",
    }
}

/// The schema `com-example-thing`.
#[derive(Default)]
pub struct ComExampleThing {
    /// O.
    pub o: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ComExampleThing {
        o = "o",
    }
}

/// The schema `DateTime`.
#[derive(Default)]
pub struct DateTimeBody {
    /// L.
    pub l: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DateTimeBody {
        l = "l",
    }
}

/// The schema `Default`.
#[derive(Default)]
pub struct DefaultBody {
    /// H.
    pub h: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DefaultBody {
        h = "h",
    }
}

/// The schema `Error`.
#[derive(Default)]
pub struct ErrorBody {
    /// K.
    pub k: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorBody {
        k = "k",
    }
}

/// The schema `Größe`.
#[derive(Default)]
pub struct Größe {
    /// Q.
    pub q: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Größe {
        q = "q",
    }
}

/// The schema `Json`.
#[derive(Default)]
pub struct JsonBody {
    /// I.
    pub i: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    JsonBody {
        i = "i",
    }
}

/// The schema `3D`.
#[derive(Default)]
pub struct N3d {
    /// M.
    pub m: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    N3d {
        m = "m",
    }
}

/// The schema `Option`.
#[derive(Default)]
pub struct OptionBody {
    /// A.
    pub a: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OptionBody {
        a = "a",
    }
}

/// The schema `option`.
#[derive(Default)]
pub struct OptionBody2 {
    /// P.
    pub p: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OptionBody2 {
        p = "p",
    }
}

/// The schema `properties`.
#[derive(Default)]
pub struct Properties {
    /// Type.
    pub r#type: Option<String>,
    /// Self.
    pub self_2: Option<String>,
    /// Self.
    pub self_: Option<String>,
    /// Crate.
    pub crate_: Option<String>,
    /// Super.
    pub super_: Option<String>,
    /// Underscore.
    pub underscore: Option<String>,
    /// Underscore underscore.
    pub underscore_underscore: Option<String>,
    /// Gen.
    pub r#gen: Option<String>,
    /// Async.
    pub r#async: Option<String>,
    /// 1st.
    pub n1st: Option<String>,
    /// `+1`.
    pub plus_1: Option<String>,
    /// Minus 1.
    pub minus_1: Option<String>,
    /// `""`.
    pub field: Option<String>,
    /// `@id`.
    pub at_id: Option<String>,
    /// `#id`.
    pub hash_id: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Id.
    pub id_2: Option<String>,
    /// Id.
    pub id_3: Option<String>,
    /// I d.
    pub i_d: Option<String>,
    /// User name.
    pub user_name_4: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User name.
    pub user_name_3: Option<String>,
    /// User name.
    pub user_name_2: Option<String>,
    /// Größe.
    pub größe: Option<String>,
    /// 名前.
    pub 名前: Option<String>,
    /// `emoji 🎉`.
    pub emoji: Option<String>,
    /// `quote"and\back`.
    pub quote_and_back: Option<String>,
    /// Shape.
    pub shape: Option<String>,
    /// Fields.
    pub fields: Option<String>,
    /// Extra.
    pub extra: Option<String>,
    /// All other properties.
    pub extra_value: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
        quote_and_back = "quote\"and\\back",
        shape = "shape",
        fields = "fields",
        extra = "extra",
        .. extra_value
    }
}

/// The schema `Result`.
#[derive(Default)]
pub struct ResultBody {
    /// B.
    pub b: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ResultBody {
        b = "b",
    }
}

/// The schema `schemas`.
#[derive(Default)]
pub struct Schemas {
    /// Option.
    pub option: Option<OptionBody>,
    /// Result.
    pub result: Option<ResultBody>,
    /// String.
    pub string: Option<StringBody>,
    /// Vec.
    pub vec: Option<VecBody>,
    /// Box.
    pub r#box: Option<BoxBody>,
    /// Self.
    pub self_: Option<SelfValue>,
    /// Some.
    pub some: Option<SomeBody>,
    /// Default.
    pub default: Option<DefaultBody>,
    /// Json.
    pub json: Option<JsonBody>,
    /// Client.
    pub client: Option<ClientBody>,
    /// Error.
    pub error: Option<ErrorBody>,
    /// Date.
    pub date: Option<DateTimeBody>,
    /// Digits.
    pub digits: Option<N3d>,
    /// Dotted.
    pub dotted: Option<Thing>,
    /// Dashed.
    pub dashed: Option<ComExampleThing>,
    /// Lower.
    pub lower: Option<OptionBody2>,
    /// Unicode.
    pub unicode: Option<Größe>,
    /// Map.
    pub map: Option<BTreeMap<String, String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
#[derive(Default)]
pub struct SelfValue {
    /// F.
    pub f: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SelfValue {
        f = "f",
    }
}

/// The schema `Some`.
#[derive(Default)]
pub struct SomeBody {
    /// G.
    pub g: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SomeBody {
        g = "g",
    }
}

/// The schema `String`.
#[derive(Default)]
pub struct StringBody {
    /// C.
    pub c: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StringBody {
        c = "c",
    }
}

/// The schema `com.example.Thing`.
#[derive(Default)]
pub struct Thing {
    /// N.
    pub n: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Thing {
        n = "n",
    }
}

/// The schema `Vec`.
#[derive(Default)]
pub struct VecBody {
    /// D.
    pub d: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    VecBody {
        d = "d",
    }
}
