// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `simple`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::parameter_path_styles::types;

/// Operations of the tag `simple`.
#[derive(Clone, Copy, Debug)]
pub struct Simple<'a> {
    pub(crate) core: &'a Core,
}

impl Simple<'_> {
    /// `GET /simple/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self, color: &str) -> Text {
        let mut call = self.core.call(&TEXT);
        call.path("color", PathStyle::SIMPLE, &color);
        call
    }

    /// `GET /simple/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, color: &[&str]) -> List {
        let mut call = self.core.call(&LIST);
        call.path("color", PathStyle::SIMPLE, &color);
        call
    }

    /// `GET /simple/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .simple()
    ///     .object(
    ///         &types::Color {
    ///             r: Some(1),
    ///             ..Default::default()
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn object(&self, color: &types::Color) -> Object {
        let mut call = self.core.call(&OBJECT);
        call.path("color", PathStyle::SIMPLE, color);
        call
    }

    /// `GET /simple-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_text(&self, color: &str) -> ExplodedText {
        let mut call = self.core.call(&EXPLODED_TEXT);
        call.path("color", PathStyle::SIMPLE_EXPLODE, &color);
        call
    }

    /// `GET /simple-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_list(&self, color: &[&str]) -> ExplodedList {
        let mut call = self.core.call(&EXPLODED_LIST);
        call.path("color", PathStyle::SIMPLE_EXPLODE, &color);
        call
    }

    /// `GET /simple-exploded/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .simple()
    ///     .exploded_object(
    ///         &types::Color {
    ///             r: Some(1),
    ///             ..Default::default()
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_object(&self, color: &types::Color) -> ExplodedObject {
        let mut call = self.core.call(&EXPLODED_OBJECT);
        call.path("color", PathStyle::SIMPLE_EXPLODE, color);
        call
    }
}

const TEXT: Operation = Operation {
    id: "simpleText",
    method: Method::Get,
    path: "/simple/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `text`.
pub type Text = Call<(), Json>;

const LIST: Operation = Operation {
    id: "simpleList",
    method: Method::Get,
    path: "/simple/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<(), Json>;

const OBJECT: Operation = Operation {
    id: "simpleObject",
    method: Method::Get,
    path: "/simple/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `object`.
pub type Object = Call<(), Json>;

const EXPLODED_TEXT: Operation = Operation {
    id: "simpleExplodedText",
    method: Method::Get,
    path: "/simple-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_text`.
pub type ExplodedText = Call<(), Json>;

const EXPLODED_LIST: Operation = Operation {
    id: "simpleExplodedList",
    method: Method::Get,
    path: "/simple-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_list`.
pub type ExplodedList = Call<(), Json>;

const EXPLODED_OBJECT: Operation = Operation {
    id: "simpleExplodedObject",
    method: Method::Get,
    path: "/simple-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_object`.
pub type ExplodedObject = Call<(), Json>;
