// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `other`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::parameter_path_styles::types;

/// Operations of the tag `other`.
#[derive(Clone, Copy, Debug)]
pub struct Other<'a> {
    pub(crate) core: &'a Core,
}

impl Other<'_> {
    /// `GET /default/{color}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().default(&["color"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default(&self, color: &[&str]) -> DefaultCall {
        let mut call = self.core.call(&DEFAULT);
        call.path("color", PathStyle::SIMPLE, &color);
        call
    }

    /// `GET /json/{color}`
    ///
    /// ```no_run
    /// use client_tests::parameter_path_styles::types;
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .other()
    ///     .json(
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
    pub fn json(&self, color: &types::Color) -> JsonCall {
        let mut call = self.core.call(&JSON);
        call.path("color", PathStyle::JSON, color);
        call
    }

    /// `GET /several/{first}..{second}/tail`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_path_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().several(true, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn several(&self, first: bool, second: i64) -> Several {
        let mut call = self.core.call(&SEVERAL);
        call.path("first", PathStyle::SIMPLE, &first);
        call.path("second", PathStyle::SIMPLE, &second);
        call
    }
}

const DEFAULT: Operation = Operation {
    id: "default",
    method: Method::Get,
    path: "/default/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `default`.
pub type DefaultCall = Call<(), Json>;

const JSON: Operation = Operation {
    id: "json",
    method: Method::Get,
    path: "/json/{color}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `json`.
pub type JsonCall = Call<(), Json>;

const SEVERAL: Operation = Operation {
    id: "several",
    method: Method::Get,
    path: "/several/{first}..{second}/tail",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `several`.
pub type Several = Call<(), Json>;
