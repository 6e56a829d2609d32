// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `parts`.

use crate::runtime::{
    Call, File, Json, Method, Operation, PartEncoding, Parts, QueryStyle, RequestBuilder,
    ResponseParts, Sequence, call,
};
use crate::runtime::Client as Core;
use crate::body_parts::types;

/// Operations of the tag `parts`.
#[derive(Clone, Copy, Debug)]
pub struct PartsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl PartsOperations<'_> {
    /// `POST /files`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendFilesRequest::new(
    ///     client_tests::runtime::File::from_path("file.bin"),
    ///     vec![client_tests::runtime::File::from_path("file.bin")],
    /// );
    /// client.parts().send_files(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_files(&self, body: &types::SendFilesRequest) -> SendFiles {
        let mut call = self.core.call(&SEND_FILES);
        call.multipart(body);
        call
    }

    /// One schema in three media types, of which only one carries the picture.
    ///
    /// `POST /items`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Item::new("name");
    /// let item = client.parts().send_item(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_item(&self, body: &types::Item) -> SendItem {
        let mut call = self.core.call(&SEND_ITEM);
        call.multipart(body);
        call
    }

    /// `POST /fields`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendFieldsRequest::new(Some("name".into()));
    /// client.parts().send_fields(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_fields(&self, body: &types::SendFieldsRequest) -> SendFields {
        let mut call = self.core.call(&SEND_FIELDS);
        call.form(body);
        call
    }

    /// `POST /free`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .parts()
    ///     .send_free(client_tests::runtime::Parts::new().text("name", "value"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_free(&self, body: Parts) -> SendFree {
        let mut call = self.core.call(&SEND_FREE);
        call.parts("multipart/form-data", body);
        call
    }

    /// `POST /mixed`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .parts()
    ///     .send_mixed(
    ///         client_tests::body_parts::operations::parts::SendMixedBody::Text("body"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_mixed<'a>(&self, body: impl Into<SendMixedBody<'a>>) -> SendMixed {
        let mut call = self.core.call(&SEND_MIXED);
        body.into().set(&mut call);
        call
    }

    /// `POST /lines`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.parts().send_lines(vec![types::Account::new("name")]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_lines(&self, body: impl Into<Sequence<types::Account>>) -> SendLines {
        let mut call = self.core.call(&SEND_LINES);
        call.lines("application/jsonl", body);
        call
    }

    /// `POST /batch`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.parts().send_batch(vec![types::Account::new("name")]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_batch(&self, body: impl Into<Sequence<types::Account>>) -> SendBatch {
        let mut call = self.core.call(&SEND_BATCH);
        call.json_parts("multipart/mixed", "application/json", body);
        call
    }

    /// `POST /placed`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client
    ///     .parts()
    ///     .send_placed(
    ///         &(
    ///             types::Account::new("name"),
    ///             client_tests::runtime::File::from_path("file.bin"),
    ///             "body".into(),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_placed(&self, body: &(types::Account, File, String)) -> SendPlaced {
        let mut call = self.core.call(&SEND_PLACED);
        call.placed_parts("multipart/related", body);
        call
    }

    /// `POST /pictures`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .parts()
    ///     .send_pictures(&[client_tests::runtime::File::from_path("file.bin")])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_pictures(&self, body: &[File]) -> SendPictures {
        let mut call = self.core.call(&SEND_PICTURES);
        call.placed_parts("multipart/mixed", &body);
        call
    }

    /// `POST /records`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.parts().send_records().body(vec![1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_records(&self) -> SendRecords {
        SendRecords {
            call: self.core.call(&SEND_RECORDS),
        }
    }

    /// `POST /either`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .parts()
    ///     .send_either(
    ///         client_tests::body_parts::operations::parts::SendEitherBody::Json(
    ///             &types::Account::new("name"),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_either<'a>(&self, body: impl Into<SendEitherBody<'a>>) -> SendEither {
        let mut call = self.core.call(&SEND_EITHER);
        body.into().set(&mut call);
        call
    }

    /// `POST /accounts`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Account::new("name");
    /// let account = client.parts().add_account(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_account(&self, body: &types::Account) -> AddAccount {
        let mut call = self.core.call(&ADD_ACCOUNT);
        call.json("application/json", body);
        call
    }

    /// `PATCH /accounts`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Account::new("name");
    /// client.parts().patch_account().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_account(&self) -> PatchAccount {
        PatchAccount {
            call: self.core.call(&PATCH_ACCOUNT),
        }
    }

    /// `POST /owners`
    ///
    /// ```no_run
    /// use client_tests::body_parts::types;
    /// # async fn sample(client: client_tests::body_parts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Owner::Person(Box::new(types::Person {
    ///     account: Some(types::Account::new("name")),
    ///     ..Default::default()
    /// }));
    /// let owner = client.parts().add_owner(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_owner(&self, body: &types::Owner) -> AddOwner {
        let mut call = self.core.call(&ADD_OWNER);
        call.json("application/json", body);
        call
    }
}

const SEND_FILES: Operation = Operation {
    id: "sendFiles",
    method: Method::Post,
    path: "/files",
    security: &[],
    accept: "*/*",
    parts: &[
        PartEncoding {
            name: "many",
            content_type: "image/png",
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "about",
            content_type: "application/json",
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "sheet",
            content_type: "application/vnd.ms-excel",
            ..PartEncoding::DEFAULT
        },
    ],
    ..Operation::DEFAULT
};

/// The call of `send_files`.
pub type SendFiles = Call<(), Json>;

const SEND_ITEM: Operation = Operation {
    id: "sendItem",
    method: Method::Post,
    path: "/items",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `send_item`.
pub type SendItem = Call<types::Item, Json>;

const SEND_FIELDS: Operation = Operation {
    id: "sendFields",
    method: Method::Post,
    path: "/fields",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_fields`.
pub type SendFields = Call<(), Json>;

const SEND_FREE: Operation = Operation {
    id: "sendFree",
    method: Method::Post,
    path: "/free",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_free`.
pub type SendFree = Call<(), Json>;

const SEND_MIXED: Operation = Operation {
    id: "sendMixed",
    method: Method::Post,
    path: "/mixed",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `send_mixed`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SendMixedBody<'a> {
    /// Sent as `text/plain`.
    Text(&'a str),
    /// Sent as `multipart/mixed`.
    Multipart(Parts),
}

impl SendMixedBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Text(body) => {
                call.text("text/plain", body);
            }
            Self::Multipart(body) => {
                call.parts("multipart/mixed", body);
            }
        }
    }
}

impl<'a> From<&'a str> for SendMixedBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

impl<'a> From<Parts> for SendMixedBody<'a> {
    #[inline]
    fn from(body: Parts) -> Self {
        Self::Multipart(body)
    }
}

/// The call of `send_mixed`.
pub type SendMixed = Call<(), Json>;

const SEND_LINES: Operation = Operation {
    id: "sendLines",
    method: Method::Post,
    path: "/lines",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_lines`.
pub type SendLines = Call<(), Json>;

const SEND_BATCH: Operation = Operation {
    id: "sendBatch",
    method: Method::Post,
    path: "/batch",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_batch`.
pub type SendBatch = Call<(), Json>;

const SEND_PLACED: Operation = Operation {
    id: "sendPlaced",
    method: Method::Post,
    path: "/placed",
    security: &[],
    accept: "multipart/mixed",
    streams: &["multipart/mixed"],
    parts: &[
        PartEncoding {
            name: "[0]",
            content_type: "application/vnd.account+json",
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "[1]",
            content_type: "image/png",
            headers: &[("X-Kind", "small")],
            ..PartEncoding::DEFAULT
        },
    ],
    ..Operation::DEFAULT
};

/// The call of `send_placed`.
pub type SendPlaced = Call<ResponseParts<types::Account>, Json>;

const SEND_PICTURES: Operation = Operation {
    id: "sendPictures",
    method: Method::Post,
    path: "/pictures",
    security: &[],
    accept: "*/*",
    parts: &[
        PartEncoding {
            name: "[]",
            content_type: "image/png",
            ..PartEncoding::DEFAULT
        },
    ],
    ..Operation::DEFAULT
};

/// The call of `send_pictures`.
pub type SendPictures = Call<(), Json>;

const SEND_RECORDS: Operation = Operation {
    id: "sendRecords",
    method: Method::Post,
    path: "/records",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_records`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendRecords {
    call: Call<(), Json>,
}

impl SendRecords {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: impl Into<Sequence<i64>>) -> Self {
        self.call.records("application/json-seq", body);
        self
    }
}

call! { SendRecords -> (), Json }

const SEND_EITHER: Operation = Operation {
    id: "sendEither",
    method: Method::Post,
    path: "/either",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `send_either`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SendEitherBody<'a> {
    /// Sent as `application/json`.
    Json(&'a types::Account),
    /// Sent as `multipart/form-data`.
    Multipart(Parts),
    /// Sent as `application/x-ndjson`.
    Lines(Sequence<types::Account>),
}

impl SendEitherBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Json(body) => {
                call.json("application/json", body);
            }
            Self::Multipart(body) => {
                call.parts("multipart/form-data", body);
            }
            Self::Lines(body) => {
                call.lines("application/x-ndjson", body);
            }
        }
    }
}

impl<'a> From<&'a types::Account> for SendEitherBody<'a> {
    #[inline]
    fn from(body: &'a types::Account) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<Parts> for SendEitherBody<'a> {
    #[inline]
    fn from(body: Parts) -> Self {
        Self::Multipart(body)
    }
}

impl<'a> From<Sequence<types::Account>> for SendEitherBody<'a> {
    #[inline]
    fn from(body: Sequence<types::Account>) -> Self {
        Self::Lines(body)
    }
}

/// The call of `send_either`.
pub type SendEither = Call<(), Json>;

const ADD_ACCOUNT: Operation = Operation {
    id: "addAccount",
    method: Method::Post,
    path: "/accounts",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_account`.
pub type AddAccount = Call<types::Account, Json>;

const PATCH_ACCOUNT: Operation = Operation {
    id: "patchAccount",
    method: Method::Patch,
    path: "/accounts",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `patch_account`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PatchAccount {
    call: Call<(), Json>,
}

impl PatchAccount {
    /// Like.
    #[inline]
    pub fn like(mut self, like: &types::Account) -> Self {
        self.call.query("like", QueryStyle::DEEP, like);
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::Account) -> Self {
        self.call.json("application/merge-patch+json", body);
        self
    }
}

call! { PatchAccount -> (), Json }

const ADD_OWNER: Operation = Operation {
    id: "addOwner",
    method: Method::Post,
    path: "/owners",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_owner`.
pub type AddOwner = Call<types::Owner, Json>;
