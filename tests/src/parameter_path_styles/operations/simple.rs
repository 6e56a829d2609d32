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
    /// client.simple().simple_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple_text(&self, color: &str) -> SimpleText {
        let mut call = self.core.call(&SIMPLE_TEXT);
        call.path("color", PathStyle::SIMPLE, &color);
        call
    }

    /// `GET /simple/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().simple_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple_list(&self, color: &[&str]) -> SimpleList {
        let mut call = self.core.call(&SIMPLE_LIST);
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
    ///     .simple_object(
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
    pub fn simple_object(&self, color: &types::Color) -> SimpleObject {
        let mut call = self.core.call(&SIMPLE_OBJECT);
        call.path("color", PathStyle::SIMPLE, color);
        call
    }

    /// `GET /simple-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().simple_exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple_exploded_text(&self, color: &str) -> SimpleExplodedText {
        let mut call = self.core.call(&SIMPLE_EXPLODED_TEXT);
        call.path("color", PathStyle::SIMPLE_EXPLODE, &color);
        call
    }

    /// `GET /simple-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.simple().simple_exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple_exploded_list(&self, color: &[&str]) -> SimpleExplodedList {
        let mut call = self.core.call(&SIMPLE_EXPLODED_LIST);
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
    ///     .simple_exploded_object(
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
    pub fn simple_exploded_object(&self, color: &types::Color) -> SimpleExplodedObject {
        let mut call = self.core.call(&SIMPLE_EXPLODED_OBJECT);
        call.path("color", PathStyle::SIMPLE_EXPLODE, color);
        call
    }
}

const SIMPLE_TEXT: Operation = Operation {
    id: "simpleText",
    method: Method::Get,
    path: "/simple/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_text`.
pub type SimpleText = Call<(), Json>;

const SIMPLE_LIST: Operation = Operation {
    id: "simpleList",
    method: Method::Get,
    path: "/simple/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_list`.
pub type SimpleList = Call<(), Json>;

const SIMPLE_OBJECT: Operation = Operation {
    id: "simpleObject",
    method: Method::Get,
    path: "/simple/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_object`.
pub type SimpleObject = Call<(), Json>;

const SIMPLE_EXPLODED_TEXT: Operation = Operation {
    id: "simpleExplodedText",
    method: Method::Get,
    path: "/simple-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_exploded_text`.
pub type SimpleExplodedText = Call<(), Json>;

const SIMPLE_EXPLODED_LIST: Operation = Operation {
    id: "simpleExplodedList",
    method: Method::Get,
    path: "/simple-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_exploded_list`.
pub type SimpleExplodedList = Call<(), Json>;

const SIMPLE_EXPLODED_OBJECT: Operation = Operation {
    id: "simpleExplodedObject",
    method: Method::Get,
    path: "/simple-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple_exploded_object`.
pub type SimpleExplodedObject = Call<(), Json>;
