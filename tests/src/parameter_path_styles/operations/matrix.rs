// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `matrix`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::parameter_path_styles::types;

/// Operations of the tag `matrix`.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    pub(crate) core: &'a Core,
}

impl Matrix<'_> {
    /// `GET /matrix/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self, color: &str) -> Text {
        let mut call = self.core.call(&TEXT);
        call.path("color", PathStyle::MATRIX, &color);
        call
    }

    /// `GET /matrix/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, color: &[&str]) -> List {
        let mut call = self.core.call(&LIST);
        call.path("color", PathStyle::MATRIX, &color);
        call
    }

    /// `GET /matrix/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .matrix()
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
        call.path("color", PathStyle::MATRIX, color);
        call
    }

    /// `GET /matrix-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_text(&self, color: &str) -> ExplodedText {
        let mut call = self.core.call(&EXPLODED_TEXT);
        call.path("color", PathStyle::MATRIX_EXPLODE, &color);
        call
    }

    /// `GET /matrix-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_list(&self, color: &[&str]) -> ExplodedList {
        let mut call = self.core.call(&EXPLODED_LIST);
        call.path("color", PathStyle::MATRIX_EXPLODE, &color);
        call
    }

    /// `GET /matrix-exploded/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .matrix()
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
        call.path("color", PathStyle::MATRIX_EXPLODE, color);
        call
    }
}

const TEXT: Operation = Operation {
    id: "matrixText",
    method: Method::Get,
    path: "/matrix/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `text`.
pub type Text = Call<(), Json>;

const LIST: Operation = Operation {
    id: "matrixList",
    method: Method::Get,
    path: "/matrix/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<(), Json>;

const OBJECT: Operation = Operation {
    id: "matrixObject",
    method: Method::Get,
    path: "/matrix/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `object`.
pub type Object = Call<(), Json>;

const EXPLODED_TEXT: Operation = Operation {
    id: "matrixExplodedText",
    method: Method::Get,
    path: "/matrix-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_text`.
pub type ExplodedText = Call<(), Json>;

const EXPLODED_LIST: Operation = Operation {
    id: "matrixExplodedList",
    method: Method::Get,
    path: "/matrix-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_list`.
pub type ExplodedList = Call<(), Json>;

const EXPLODED_OBJECT: Operation = Operation {
    id: "matrixExplodedObject",
    method: Method::Get,
    path: "/matrix-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_object`.
pub type ExplodedObject = Call<(), Json>;
