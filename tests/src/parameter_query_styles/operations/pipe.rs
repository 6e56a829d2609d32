// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pipe`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;

/// Operations of the tag `pipe`.
#[derive(Clone, Copy, Debug)]
pub struct Pipe<'a> {
    pub(crate) core: &'a Core,
}

impl Pipe<'_> {
    /// `GET /pipeList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pipe().pipe_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pipe_list(&self) -> PipeList {
        PipeList {
            call: self.core.call(&PIPE_LIST),
        }
    }

    /// `GET /pipeExplodedList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pipe().pipe_exploded_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pipe_exploded_list(&self) -> PipeExplodedList {
        PipeExplodedList {
            call: self.core.call(&PIPE_EXPLODED_LIST),
        }
    }
}

const PIPE_LIST: Operation = Operation {
    id: "pipeList",
    method: Method::Get,
    path: "/pipeList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `pipe_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PipeList {
    call: Call<(), Json>,
}

impl PipeList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::PIPE, &color);
        self
    }
}

call! { PipeList -> (), Json }

const PIPE_EXPLODED_LIST: Operation = Operation {
    id: "pipeExplodedList",
    method: Method::Get,
    path: "/pipeExplodedList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `pipe_exploded_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PipeExplodedList {
    call: Call<(), Json>,
}

impl PipeExplodedList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { PipeExplodedList -> (), Json }
