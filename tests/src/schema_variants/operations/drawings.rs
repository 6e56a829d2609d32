// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `drawings`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::schema_variants::types;

/// Operations of the tag `drawings`.
#[derive(Clone, Copy, Debug)]
pub struct Drawings<'a> {
    pub(crate) core: &'a Core,
}

impl Drawings<'_> {
    /// `PUT /drawing`
    ///
    /// ```no_run
    /// use client_tests::schema_variants::types;
    /// # async fn sample(client: client_tests::schema_variants::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Drawing {
    ///     shape: Some(types::Shape::Origin),
    ///     ..Default::default()
    /// };
    /// let drawing = client.drawings().put(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &types::Drawing) -> Put {
        let mut call = self.core.call(&PUT);
        call.json("application/json", body);
        call
    }

    /// `PUT /text`
    ///
    /// ```no_run
    /// use client_tests::schema_variants::types;
    /// # async fn sample(client: client_tests::schema_variants::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Text::new("text");
    /// client.drawings().put_text(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_text(&self, body: &types::Text) -> PutText {
        let mut call = self.core.call(&PUT_TEXT);
        call.json("application/json", body);
        call
    }

    /// `GET /shapes`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_variants::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.drawings().list_shapes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_shapes(&self) -> ListShapes {
        ListShapes {
            call: self.core.call(&LIST_SHAPES),
        }
    }
}

const PUT: Operation = Operation {
    id: "putDrawing",
    method: Method::Put,
    path: "/drawing",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Drawing, Json>;

const PUT_TEXT: Operation = Operation {
    id: "putText",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_text`.
pub type PutText = Call<(), Json>;

const LIST_SHAPES: Operation = Operation {
    id: "listShapes",
    method: Method::Get,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_shapes`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListShapes {
    call: Call<Vec<types::Shape>, Json>,
}

impl ListShapes {
    /// Kind.
    #[inline]
    pub fn kind(mut self, kind: &types::Limit) -> Self {
        self.call.query("kind", QueryStyle::FORM, kind);
        self
    }
}

call! { ListShapes -> Vec<types::Shape>, Json }
