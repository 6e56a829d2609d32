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
    /// client.label().label_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn label_text(&self, color: &str) -> LabelText {
        let mut call = self.core.call(&LABEL_TEXT);
        call.path("color", PathStyle::LABEL, &color);
        call
    }

    /// `GET /label/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().label_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn label_list(&self, color: &[&str]) -> LabelList {
        let mut call = self.core.call(&LABEL_LIST);
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
    ///     .label_object(
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
    pub fn label_object(&self, color: &types::Color) -> LabelObject {
        let mut call = self.core.call(&LABEL_OBJECT);
        call.path("color", PathStyle::LABEL, color);
        call
    }

    /// `GET /label-exploded/text/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().label_exploded_text("color").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn label_exploded_text(&self, color: &str) -> LabelExplodedText {
        let mut call = self.core.call(&LABEL_EXPLODED_TEXT);
        call.path("color", PathStyle::LABEL_EXPLODE, &color);
        call
    }

    /// `GET /label-exploded/list/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.label().label_exploded_list(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn label_exploded_list(&self, color: &[&str]) -> LabelExplodedList {
        let mut call = self.core.call(&LABEL_EXPLODED_LIST);
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
    ///     .label_exploded_object(
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
    pub fn label_exploded_object(&self, color: &types::Color) -> LabelExplodedObject {
        let mut call = self.core.call(&LABEL_EXPLODED_OBJECT);
        call.path("color", PathStyle::LABEL_EXPLODE, color);
        call
    }
}

const LABEL_TEXT: Operation = Operation {
    id: "labelText",
    method: Method::Get,
    path: "/label/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_text`.
pub type LabelText = Call<(), Json>;

const LABEL_LIST: Operation = Operation {
    id: "labelList",
    method: Method::Get,
    path: "/label/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_list`.
pub type LabelList = Call<(), Json>;

const LABEL_OBJECT: Operation = Operation {
    id: "labelObject",
    method: Method::Get,
    path: "/label/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_object`.
pub type LabelObject = Call<(), Json>;

const LABEL_EXPLODED_TEXT: Operation = Operation {
    id: "labelExplodedText",
    method: Method::Get,
    path: "/label-exploded/text/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_exploded_text`.
pub type LabelExplodedText = Call<(), Json>;

const LABEL_EXPLODED_LIST: Operation = Operation {
    id: "labelExplodedList",
    method: Method::Get,
    path: "/label-exploded/list/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_exploded_list`.
pub type LabelExplodedList = Call<(), Json>;

const LABEL_EXPLODED_OBJECT: Operation = Operation {
    id: "labelExplodedObject",
    method: Method::Get,
    path: "/label-exploded/object/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `label_exploded_object`.
pub type LabelExplodedObject = Call<(), Json>;
