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
    /// client.matrix().matrix_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn matrix_text(&self, color: &str) -> MatrixText {
        let mut call = self.core.call(&MATRIX_TEXT);
        call.path("color", PathStyle::MATRIX, &color);
        call
    }

    /// `GET /matrix/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().matrix_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn matrix_list(&self, color: &[&str]) -> MatrixList {
        let mut call = self.core.call(&MATRIX_LIST);
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
    ///     .matrix_object(
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
    pub fn matrix_object(&self, color: &types::Color) -> MatrixObject {
        let mut call = self.core.call(&MATRIX_OBJECT);
        call.path("color", PathStyle::MATRIX, color);
        call
    }

    /// `GET /matrix-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().matrix_exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn matrix_exploded_text(&self, color: &str) -> MatrixExplodedText {
        let mut call = self.core.call(&MATRIX_EXPLODED_TEXT);
        call.path("color", PathStyle::MATRIX_EXPLODE, &color);
        call
    }

    /// `GET /matrix-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.matrix().matrix_exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn matrix_exploded_list(&self, color: &[&str]) -> MatrixExplodedList {
        let mut call = self.core.call(&MATRIX_EXPLODED_LIST);
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
    ///     .matrix_exploded_object(
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
    pub fn matrix_exploded_object(&self, color: &types::Color) -> MatrixExplodedObject {
        let mut call = self.core.call(&MATRIX_EXPLODED_OBJECT);
        call.path("color", PathStyle::MATRIX_EXPLODE, color);
        call
    }
}

const MATRIX_TEXT: Operation = Operation {
    id: "matrixText",
    method: Method::Get,
    path: "/matrix/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_text`.
pub type MatrixText = Call<(), Json>;

const MATRIX_LIST: Operation = Operation {
    id: "matrixList",
    method: Method::Get,
    path: "/matrix/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_list`.
pub type MatrixList = Call<(), Json>;

const MATRIX_OBJECT: Operation = Operation {
    id: "matrixObject",
    method: Method::Get,
    path: "/matrix/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_object`.
pub type MatrixObject = Call<(), Json>;

const MATRIX_EXPLODED_TEXT: Operation = Operation {
    id: "matrixExplodedText",
    method: Method::Get,
    path: "/matrix-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_exploded_text`.
pub type MatrixExplodedText = Call<(), Json>;

const MATRIX_EXPLODED_LIST: Operation = Operation {
    id: "matrixExplodedList",
    method: Method::Get,
    path: "/matrix-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_exploded_list`.
pub type MatrixExplodedList = Call<(), Json>;

const MATRIX_EXPLODED_OBJECT: Operation = Operation {
    id: "matrixExplodedObject",
    method: Method::Get,
    path: "/matrix-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `matrix_exploded_object`.
pub type MatrixExplodedObject = Call<(), Json>;
