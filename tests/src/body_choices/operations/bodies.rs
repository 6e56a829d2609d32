// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `bodies`.

use crate::runtime::{
    Call, Content, Json, Method, Operation, PartEncoding, QueryStyle, RequestBuilder,
    call,
};
use crate::runtime::Client as Core;
use crate::body_choices::types;

/// Operations of the tag `bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(crate) core: &'a Core,
}

impl Bodies<'_> {
    /// `PUT /pets`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .bodies()
    ///     .put_picture(
    ///         client_tests::body_choices::operations::bodies::PutPictureBody::Png(
    ///             client_tests::runtime::Content::from_path("file.bin"),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_picture(&self, body: impl Into<PutPictureBody>) -> PutPicture {
        let mut call = self.core.call(&PUT_PICTURE);
        body.into().set(&mut call);
        call
    }

    /// `POST /pets`
    ///
    /// ```no_run
    /// use client_tests::body_choices::types;
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .bodies()
    ///     .add_pet(
    ///         client_tests::body_choices::operations::bodies::AddPetBody::Json(
    ///             &types::Pet::new("name"),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_pet<'a>(&self, body: impl Into<AddPetBody<'a>>) -> AddPet {
        let mut call = self.core.call(&ADD_PET);
        body.into().set(&mut call);
        call
    }

    /// `DELETE /pets`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.bodies().delete_pets().body(&["body"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_pets(&self) -> DeletePets {
        DeletePets {
            call: self.core.call(&DELETE_PETS),
        }
    }

    /// `PATCH /pets`
    ///
    /// ```no_run
    /// use client_tests::body_choices::types;
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .bodies()
    ///     .patch_pet()
    ///     .body(
    ///         client_tests::body_choices::operations::bodies::PatchPetBody::JsonPatch(
    ///             &[types::Pet::new("name")],
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_pet(&self) -> PatchPet {
        PatchPet {
            call: self.core.call(&PATCH_PET),
        }
    }

    /// `POST /nothing-said`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .bodies()
    ///     .send_anything(client_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_anything(&self, body: impl Into<Content>) -> SendAnything {
        let mut call = self.core.call(&SEND_ANYTHING);
        call.binary("application/octet-stream", body);
        call
    }

    /// `POST /styles`
    ///
    /// ```no_run
    /// use client_tests::body_choices::types;
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Styles {
    ///     deep: Some(types::Pet::new("name")),
    ///     ..Default::default()
    /// };
    /// client.bodies().send_styles(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_styles(&self, body: &types::Styles) -> SendStyles {
        let mut call = self.core.call(&SEND_STYLES);
        call.form(body);
        call
    }

    /// `POST /parts`
    ///
    /// ```no_run
    /// use client_tests::body_choices::types;
    /// # async fn sample(client: client_tests::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendPartsRequest {
    ///     picture: Some(client_tests::runtime::File::from_path("file.bin")),
    ///     ..Default::default()
    /// };
    /// client.bodies().send_parts(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_parts(&self, body: &types::SendPartsRequest) -> SendParts {
        let mut call = self.core.call(&SEND_PARTS);
        call.multipart(body);
        call
    }
}

const PUT_PICTURE: Operation = Operation {
    id: "putPicture",
    method: Method::Put,
    path: "/pets",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `put_picture`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PutPictureBody {
    /// Sent as `image/png`.
    Png(Content),
    /// Sent as `image/jpeg`.
    Jpeg(Content),
}

impl PutPictureBody {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Png(body) => {
                call.binary("image/png", body);
            }
            Self::Jpeg(body) => {
                call.binary("image/jpeg", body);
            }
        }
    }
}

/// The call of `put_picture`.
pub type PutPicture = Call<(), Json>;

const ADD_PET: Operation = Operation {
    id: "addPet",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `add_pet`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AddPetBody<'a> {
    /// Sent as `application/json`.
    Json(&'a types::Pet),
    /// Sent as `multipart/form-data`.
    Multipart(&'a types::AddPetRequestBody),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(&'a types::AddPetRequest),
    /// Sent as `text/plain`.
    Text(&'a str),
    /// Sent as `application/octet-stream`.
    Bytes(Content),
}

impl AddPetBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Json(body) => {
                call.json("application/json", body);
            }
            Self::Multipart(body) => {
                call.multipart(body);
            }
            Self::Form(body) => {
                call.form(body);
            }
            Self::Text(body) => {
                call.text("text/plain", body);
            }
            Self::Bytes(body) => {
                call.binary("application/octet-stream", body);
            }
        }
    }
}

impl<'a> From<&'a types::Pet> for AddPetBody<'a> {
    #[inline]
    fn from(body: &'a types::Pet) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a types::AddPetRequestBody> for AddPetBody<'a> {
    #[inline]
    fn from(body: &'a types::AddPetRequestBody) -> Self {
        Self::Multipart(body)
    }
}

impl<'a> From<&'a types::AddPetRequest> for AddPetBody<'a> {
    #[inline]
    fn from(body: &'a types::AddPetRequest) -> Self {
        Self::Form(body)
    }
}

impl<'a> From<&'a str> for AddPetBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

impl<'a> From<Content> for AddPetBody<'a> {
    #[inline]
    fn from(body: Content) -> Self {
        Self::Bytes(body)
    }
}

/// The call of `add_pet`.
pub type AddPet = Call<(), Json>;

const DELETE_PETS: Operation = Operation {
    id: "deletePets",
    method: Method::Delete,
    path: "/pets",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePets {
    call: Call<(), Json>,
}

impl DeletePets {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &[&str]) -> Self {
        self.call.json("application/json", &body);
        self
    }
}

call! { DeletePets -> (), Json }

const PATCH_PET: Operation = Operation {
    id: "patchPet",
    method: Method::Patch,
    path: "/pets",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `patch_pet`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PatchPetBody<'a> {
    /// Sent as `application/json-patch+json`.
    JsonPatch(&'a [types::Pet]),
    /// Sent as `application/merge-patch+json`.
    MergePatch(&'a types::Pet),
    /// Sent as `application/octet-stream`.
    Bytes(Content),
}

impl PatchPetBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::JsonPatch(body) => {
                call.json("application/json-patch+json", &body);
            }
            Self::MergePatch(body) => {
                call.json("application/merge-patch+json", body);
            }
            Self::Bytes(body) => {
                call.binary("application/octet-stream", body);
            }
        }
    }
}

impl<'a> From<&'a [types::Pet]> for PatchPetBody<'a> {
    #[inline]
    fn from(body: &'a [types::Pet]) -> Self {
        Self::JsonPatch(body)
    }
}

impl<'a> From<&'a types::Pet> for PatchPetBody<'a> {
    #[inline]
    fn from(body: &'a types::Pet) -> Self {
        Self::MergePatch(body)
    }
}

impl<'a> From<Content> for PatchPetBody<'a> {
    #[inline]
    fn from(body: Content) -> Self {
        Self::Bytes(body)
    }
}

/// The call of `patch_pet`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PatchPet {
    call: Call<(), Json>,
}

impl PatchPet {
    /// The body of the request.
    #[inline]
    pub fn body<'a>(mut self, body: impl Into<PatchPetBody<'a>>) -> Self {
        body.into().set(&mut self.call);
        self
    }
}

call! { PatchPet -> (), Json }

const SEND_ANYTHING: Operation = Operation {
    id: "sendAnything",
    method: Method::Post,
    path: "/nothing-said",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_anything`.
pub type SendAnything = Call<(), Json>;

const SEND_STYLES: Operation = Operation {
    id: "sendStyles",
    method: Method::Post,
    path: "/styles",
    security: &[],
    accept: "*/*",
    fields: &[
        ("deep", QueryStyle::DEEP),
        ("expand", QueryStyle::DEEP),
        ("joined", QueryStyle::FORM_JOINED),
        ("bars", QueryStyle::PIPE),
        ("spread", QueryStyle::FORM),
    ],
    ..Operation::DEFAULT
};

/// The call of `send_styles`.
pub type SendStyles = Call<(), Json>;

const SEND_PARTS: Operation = Operation {
    id: "sendParts",
    method: Method::Post,
    path: "/parts",
    security: &[],
    accept: "*/*",
    parts: &[
        PartEncoding {
            name: "picture",
            content_type: "image/png",
            headers: &[("X-Kind", "photo")],
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "table",
            content_type: "text/csv",
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "about",
            content_type: "application/vnd.pet+json",
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "deep",
            deep: true,
            ..PartEncoding::DEFAULT
        },
        PartEncoding {
            name: "sizes",
            separator: ",",
            ..PartEncoding::DEFAULT
        },
    ],
    ..Operation::DEFAULT
};

/// The call of `send_parts`.
pub type SendParts = Call<(), Json>;
