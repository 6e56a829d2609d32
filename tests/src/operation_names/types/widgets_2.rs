// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `widgets`.

use crate::runtime::{model, string_enum};

/// The schema `All`.
#[derive(Default)]
pub struct All {
    /// Option.
    pub option: Option<OptionBody>,
    /// Vec.
    pub vec_2: Option<VecBody>,
    /// String.
    pub string: Option<StringBody>,
    /// Result.
    pub result: Option<ResultBody>,
    /// Ok.
    pub ok: Option<OkBody>,
    /// Some.
    pub some: Option<SomeBody>,
    /// None.
    pub none: Option<NoneBody>,
    /// Default.
    pub default: Option<DefaultBody>,
    /// Clone.
    pub clone: Option<CloneBody>,
    /// Send.
    pub send: Option<SendBody>,
    /// Iterator.
    pub iterator: Option<IteratorBody>,
    /// Into.
    pub into: Option<IntoBody>,
    /// From.
    pub from: Option<FromBody>,
    /// Copy.
    pub copy: Option<CopyBody>,
    /// To string.
    pub to_string: Option<ToStringBody>,
    /// Json.
    pub json: Option<JsonBody>,
    /// Bytes.
    pub bytes: Option<Bytes>,
    /// Content.
    pub content: Option<Content>,
    /// File.
    pub file: Option<FileBody>,
    /// Draft.
    pub draft: Option<Draft>,
    /// Client.
    pub client: Option<ClientBody>,
    /// Self.
    pub self_: Option<SelfValue>,
    /// Types.
    pub types: Option<Types>,
    /// Vec.
    pub vec: Option<VecBody2>,
    /// Println.
    pub println: Option<Println>,
    /// I64.
    pub i64: Option<I64>,
    /// Str.
    pub str: Option<Str>,
    /// B tree map.
    pub b_tree_map: Option<BTreeMapBody>,
    /// `+1`.
    pub plus_1: Option<Plus1>,
    /// Minus 1.
    pub minus_1: Option<Minus1>,
    /// `*`.
    pub star: Option<Star>,
    /// `@type`.
    pub r#type: Option<Type>,
    /// Ref.
    pub r#ref: Option<Ref>,
    /// Underscore.
    pub underscore: Option<Underscore>,
    /// Underscore underscore.
    pub underscore_underscore: Option<UnderscoreUnderscore>,
    /// Ωmega.
    pub ωmega: Option<Ωmega>,
    /// 名.
    pub 名: Option<名>,
    /// `🎉`.
    pub u1f389: Option<U1f389>,
    /// User id.
    pub user_id_3: Option<UserIdBody>,
    /// User id.
    pub user_id: Option<UserIdBody2>,
    /// User id.
    pub user_id_2: Option<UserId>,
    /// 1st.
    pub n1st: Option<N1st>,
    /// Operation.
    pub operation: Option<OperationBody>,
    /// Widgets.
    pub widgets: Option<Widgets>,
    /// Widgets operations.
    pub widgets_operations: Option<WidgetsOperations>,
    /// Error.
    pub error: Option<ErrorBody>,
    /// Credentials.
    pub credentials: Option<CredentialsBody>,
    /// Crate.
    pub crate_: Option<Crate>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    All {
        option = "Option",
        vec_2 = "Vec",
        string = "String",
        result = "Result",
        ok = "Ok",
        some = "Some",
        none = "None",
        default = "Default",
        clone = "Clone",
        send = "Send",
        iterator = "Iterator",
        into = "Into",
        from = "From",
        copy = "Copy",
        to_string = "ToString",
        json = "Json",
        bytes = "Bytes",
        content = "Content",
        file = "File",
        draft = "Draft",
        client = "Client",
        self_ = "Self",
        types = "types",
        vec = "vec",
        println = "println",
        i64 = "i64",
        str = "str",
        b_tree_map = "BTreeMap",
        plus_1 = "+1",
        minus_1 = "-1",
        star = "*",
        r#type = "@type",
        r#ref = "$ref",
        underscore = "_",
        underscore_underscore = "__",
        ωmega = "Ωmega",
        名 = "名",
        u1f389 = "🎉",
        user_id_3 = "userId",
        user_id = "user_id",
        user_id_2 = "UserID",
        n1st = "1st",
        operation = "Operation",
        widgets = "Widgets",
        widgets_operations = "WidgetsOperations",
        error = "Error",
        credentials = "Credentials",
        crate_ = "crate",
    }
}

/// The schema `BTreeMap`.
#[derive(Default)]
pub struct BTreeMapBody {
    /// B tree map.
    pub b_tree_map: Option<BTreeMapValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BTreeMapBody {
        b_tree_map = "BTreeMap",
    }
}

/// `BTreeMap` of `BTreeMapBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BTreeMapValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    BTreeMapValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Bytes`.
#[derive(Default)]
pub struct Bytes {
    /// Bytes.
    pub bytes: Option<BytesValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Bytes {
        bytes = "Bytes",
    }
}

/// `Bytes` of `Bytes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BytesValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    BytesValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Client`.
#[derive(Default)]
pub struct ClientBody {
    /// Client.
    pub client: Option<ClientValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ClientBody {
        client = "Client",
    }
}

/// `Client` of `ClientBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ClientValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Clone`.
#[derive(Default)]
pub struct CloneBody {
    /// Clone.
    pub clone: Option<CloneValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CloneBody {
        clone = "Clone",
    }
}

/// `Clone` of `CloneBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloneValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CloneValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Content`.
#[derive(Default)]
pub struct Content {
    /// Content.
    pub content: Option<ContentValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Content {
        content = "Content",
    }
}

/// `Content` of `Content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ContentValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Copy`.
#[derive(Default)]
pub struct CopyBody {
    /// Copy.
    pub copy: Option<CopyValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CopyBody {
        copy = "Copy",
    }
}

/// `Copy` of `CopyBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopyValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CopyValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `crate`.
#[derive(Default)]
pub struct Crate {
    /// Crate.
    pub crate_: Option<CrateValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Crate {
        crate_ = "crate",
    }
}

/// `crate` of `Crate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CrateValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CrateValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Credentials`.
#[derive(Default)]
pub struct CredentialsBody {
    /// Credentials.
    pub credentials: Option<CredentialsValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CredentialsBody {
        credentials = "Credentials",
    }
}

/// `Credentials` of `CredentialsBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialsValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CredentialsValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Default`.
#[derive(Default)]
pub struct DefaultBody {
    /// Default.
    pub default: Option<DefaultValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    DefaultBody {
        default = "Default",
    }
}

/// `Default` of `DefaultBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DefaultValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Draft`.
#[derive(Default)]
pub struct Draft {
    /// Draft.
    pub draft: Option<DraftValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Draft {
        draft = "Draft",
    }
}

/// `Draft` of `Draft`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DraftValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DraftValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Error`.
#[derive(Default)]
pub struct ErrorBody {
    /// Error.
    pub error: Option<ErrorValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorBody {
        error = "Error",
    }
}

/// `Error` of `ErrorBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ErrorValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `File`.
#[derive(Default)]
pub struct FileBody {
    /// File.
    pub file: Option<FileValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FileBody {
        file = "File",
    }
}

/// `File` of `FileBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    FileValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `From`.
#[derive(Default)]
pub struct FromBody {
    /// From.
    pub from: Option<FromValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FromBody {
        from = "From",
    }
}

/// `From` of `FromBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FromValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    FromValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `i64`.
#[derive(Default)]
pub struct I64 {
    /// I64.
    pub i64: Option<I64Value>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    I64 {
        i64 = "i64",
    }
}

/// `i64` of `I64`.
#[derive(Clone)]
#[non_exhaustive]
pub enum I64Value {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    I64Value, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Into`.
#[derive(Default)]
pub struct IntoBody {
    /// Into.
    pub into: Option<IntoValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    IntoBody {
        into = "Into",
    }
}

/// `Into` of `IntoBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntoValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    IntoValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Iterator`.
#[derive(Default)]
pub struct IteratorBody {
    /// Iterator.
    pub iterator: Option<IteratorValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    IteratorBody {
        iterator = "Iterator",
    }
}

/// `Iterator` of `IteratorBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IteratorValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    IteratorValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Json`.
#[derive(Default)]
pub struct JsonBody {
    /// Json.
    pub json: Option<JsonValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    JsonBody {
        json = "Json",
    }
}

/// `Json` of `JsonBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JsonValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    JsonValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `-1`.
#[derive(Default)]
pub struct Minus1 {
    /// Minus 1.
    pub minus_1: Option<N1plus1>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Minus1 {
        minus_1 = "-1",
    }
}

/// `+1` of `Plus1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum N1plus1 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    N1plus1, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `1st`.
#[derive(Default)]
pub struct N1st {
    /// 1st.
    pub n1st: Option<N1stValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    N1st {
        n1st = "1st",
    }
}

/// `1st` of `N1st`.
#[derive(Clone)]
#[non_exhaustive]
pub enum N1stValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    N1stValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `None`.
#[derive(Default)]
pub struct NoneBody {
    /// None.
    pub none: Option<NoneValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NoneBody {
        none = "None",
    }
}

/// `None` of `NoneBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NoneValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    NoneValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Ok`.
#[derive(Default)]
pub struct OkBody {
    /// Ok.
    pub ok: Option<OkValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OkBody {
        ok = "Ok",
    }
}

/// `Ok` of `OkBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OkValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    OkValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Operation`.
#[derive(Default)]
pub struct OperationBody {
    /// Operation.
    pub operation: Option<OperationValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OperationBody {
        operation = "Operation",
    }
}

/// `Operation` of `OperationBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    OperationValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Option`.
#[derive(Default)]
pub struct OptionBody {
    /// Option.
    pub option: Option<OptionValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OptionBody {
        option = "Option",
    }
}

/// `Option` of `OptionBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OptionValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    OptionValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `+1`.
#[derive(Default)]
pub struct Plus1 {
    /// `+1`.
    pub plus_1: Option<N1plus1>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Plus1 {
        plus_1 = "+1",
    }
}

/// The schema `println`.
#[derive(Default)]
pub struct Println {
    /// Println.
    pub println: Option<PrintlnValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Println {
        println = "println",
    }
}

/// `println` of `Println`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrintlnValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PrintlnValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `$ref`.
#[derive(Default)]
pub struct Ref {
    /// Ref.
    pub r#ref: Option<RefValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Ref {
        r#ref = "$ref",
    }
}

/// `$ref` of `Ref`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RefValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Result`.
#[derive(Default)]
pub struct ResultBody {
    /// Result.
    pub result: Option<ResultValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ResultBody {
        result = "Result",
    }
}

/// `Result` of `ResultBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ResultValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Self`.
#[derive(Default)]
pub struct SelfValue {
    /// Self.
    pub self_: Option<SelfValue2>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SelfValue {
        self_ = "Self",
    }
}

/// `Self` of `SelfValue`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SelfValue2 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    SelfValue2, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Send`.
#[derive(Default)]
pub struct SendBody {
    /// Send.
    pub send: Option<SendValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendBody {
        send = "Send",
    }
}

/// `Send` of `SendBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    SendValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Some`.
#[derive(Default)]
pub struct SomeBody {
    /// Some.
    pub some: Option<SomeValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SomeBody {
        some = "Some",
    }
}

/// `Some` of `SomeBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SomeValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    SomeValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `*`.
#[derive(Default)]
pub struct Star {
    /// `*`.
    pub star: Option<StarValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Star {
        star = "*",
    }
}

/// `*` of `Star`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StarValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    StarValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `str`.
#[derive(Default)]
pub struct Str {
    /// Str.
    pub str: Option<StrValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Str {
        str = "str",
    }
}

/// `str` of `Str`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StrValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    StrValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `String`.
#[derive(Default)]
pub struct StringBody {
    /// String.
    pub string: Option<StringValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StringBody {
        string = "String",
    }
}

/// `String` of `StringBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StringValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    StringValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `ToString`.
#[derive(Default)]
pub struct ToStringBody {
    /// To string.
    pub to_string: Option<ToStringValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ToStringBody {
        to_string = "ToString",
    }
}

/// `ToString` of `ToStringBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToStringValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ToStringValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `@type`.
#[derive(Default)]
pub struct Type {
    /// `@type`.
    pub r#type: Option<TypeValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Type {
        r#type = "@type",
    }
}

/// `@type` of `Type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TypeValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    TypeValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `types`.
#[derive(Default)]
pub struct Types {
    /// Types.
    pub types: Option<TypesValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Types {
        types = "types",
    }
}

/// `types` of `Types`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TypesValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    TypesValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `🎉`.
#[derive(Default)]
pub struct U1f389 {
    /// `🎉`.
    pub u1f389: Option<StarValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    U1f389 {
        u1f389 = "🎉",
    }
}

/// The schema `_`.
#[derive(Default)]
pub struct Underscore {
    /// Underscore.
    pub underscore: Option<StarValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Underscore {
        underscore = "_",
    }
}

/// The schema `__`.
#[derive(Default)]
pub struct UnderscoreUnderscore {
    /// Underscore underscore.
    pub underscore_underscore: Option<StarValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UnderscoreUnderscore {
        underscore_underscore = "__",
    }
}

/// The schema `UserID`.
#[derive(Default)]
pub struct UserId {
    /// User id.
    pub user_id: Option<UserIdValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserId {
        user_id = "UserID",
    }
}

/// The schema `userId`.
#[derive(Default)]
pub struct UserIdBody {
    /// User id.
    pub user_id: Option<UserIdValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserIdBody {
        user_id = "userId",
    }
}

/// The schema `user_id`.
#[derive(Default)]
pub struct UserIdBody2 {
    /// User id.
    pub user_id: Option<UserIdValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UserIdBody2 {
        user_id = "user_id",
    }
}

/// `UserID` of `UserId`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserIdValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    UserIdValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Vec`.
#[derive(Default)]
pub struct VecBody {
    /// Vec.
    pub vec: Option<VecValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    VecBody {
        vec = "Vec",
    }
}

/// The schema `vec`.
#[derive(Default)]
pub struct VecBody2 {
    /// Vec.
    pub vec: Option<VecValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    VecBody2 {
        vec = "vec",
    }
}

/// `Vec` of `VecBody`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VecValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    VecValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Widgets`.
#[derive(Default)]
pub struct Widgets {
    /// Widgets.
    pub widgets: Option<WidgetsValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Widgets {
        widgets = "Widgets",
    }
}

/// The schema `WidgetsOperations`.
#[derive(Default)]
pub struct WidgetsOperations {
    /// Widgets operations.
    pub widgets_operations: Option<WidgetsOperationsValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    WidgetsOperations {
        widgets_operations = "WidgetsOperations",
    }
}

/// `WidgetsOperations` of `WidgetsOperations`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetsOperationsValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    WidgetsOperationsValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// `Widgets` of `Widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetsValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    WidgetsValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `Ωmega`.
#[derive(Default)]
pub struct Ωmega {
    /// Ωmega.
    pub ωmega: Option<ΩmegaValue>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Ωmega {
        ωmega = "Ωmega",
    }
}

/// `Ωmega` of `Ωmega`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ΩmegaValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ΩmegaValue, Unknown {
        A = "a",
        B = "b",
    }
}

/// The schema `名`.
#[derive(Default)]
pub struct 名 {
    /// 名.
    pub 名: Option<名value>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    名 {
        名 = "名",
    }
}

/// `名` of `名`.
#[derive(Clone)]
#[non_exhaustive]
pub enum 名value {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    名value, Unknown {
        A = "a",
        B = "b",
    }
}
