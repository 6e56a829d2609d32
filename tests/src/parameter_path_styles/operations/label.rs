// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `label`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::parameter_path_styles::types;

/// Operations of the tag `label`.
#[derive(Clone, Copy, Debug)]
pub struct Label<'a> {
    pub(crate) core: &'a Core,
}

impl Label<'_> {
    /// `GET /label/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self, color: &str) -> Text {
        let mut call = self.core.call(&TEXT);
        call.path("color", PathStyle::LABEL, &color);
        call
    }

    /// `GET /label/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, color: &[&str]) -> List {
        let mut call = self.core.call(&LIST);
        call.path("color", PathStyle::LABEL, &color);
        call
    }

    /// `GET /label/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .label()
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
        call.path("color", PathStyle::LABEL, color);
        call
    }

    /// `GET /label-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_text(&self, color: &str) -> ExplodedText {
        let mut call = self.core.call(&EXPLODED_TEXT);
        call.path("color", PathStyle::LABEL_EXPLODE, &color);
        call
    }

    /// `GET /label-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_list(&self, color: &[&str]) -> ExplodedList {
        let mut call = self.core.call(&EXPLODED_LIST);
        call.path("color", PathStyle::LABEL_EXPLODE, &color);
        call
    }

    /// `GET /label-exploded/object/{color}`
    ///
    /// - `color`: A colour as in the examples of the specification.
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .label()
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
        call.path("color", PathStyle::LABEL_EXPLODE, color);
        call
    }
}

const TEXT: Operation = Operation {
    id: "labelText",
    method: Method::Get,
    path: "/label/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `text`.
pub type Text = Call<(), Json>;

const LIST: Operation = Operation {
    id: "labelList",
    method: Method::Get,
    path: "/label/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<(), Json>;

const OBJECT: Operation = Operation {
    id: "labelObject",
    method: Method::Get,
    path: "/label/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `object`.
pub type Object = Call<(), Json>;

const EXPLODED_TEXT: Operation = Operation {
    id: "labelExplodedText",
    method: Method::Get,
    path: "/label-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_text`.
pub type ExplodedText = Call<(), Json>;

const EXPLODED_LIST: Operation = Operation {
    id: "labelExplodedList",
    method: Method::Get,
    path: "/label-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_list`.
pub type ExplodedList = Call<(), Json>;

const EXPLODED_OBJECT: Operation = Operation {
    id: "labelExplodedObject",
    method: Method::Get,
    path: "/label-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_object`.
pub type ExplodedObject = Call<(), Json>;
