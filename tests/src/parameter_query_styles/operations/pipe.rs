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
    /// client.pipe().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `GET /pipeExplodedList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pipe().exploded_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn exploded_list(&self) -> ExplodedList {
        ExplodedList {
            call: self.core.call(&EXPLODED_LIST),
        }
    }
}

const LIST: Operation = Operation {
    id: "pipeList",
    method: Method::Get,
    path: "/pipeList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<(), Json>,
}

impl List {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::PIPE, &color);
        self
    }
}

call! { List -> (), Json }

const EXPLODED_LIST: Operation = Operation {
    id: "pipeExplodedList",
    method: Method::Get,
    path: "/pipeExplodedList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `exploded_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExplodedList {
    call: Call<(), Json>,
}

impl ExplodedList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { ExplodedList -> (), Json }
