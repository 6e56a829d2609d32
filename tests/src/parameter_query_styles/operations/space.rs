// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `space`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;

/// Operations of the tag `space`.
#[derive(Clone, Copy, Debug)]
pub struct Space<'a> {
    pub(crate) core: &'a Core,
}

impl Space<'_> {
    /// `GET /spaceList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.space().space_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn space_list(&self) -> SpaceList {
        SpaceList {
            call: self.core.call(&SPACE_LIST),
        }
    }

    /// `GET /spaceExplodedList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.space().space_exploded_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn space_exploded_list(&self) -> SpaceExplodedList {
        SpaceExplodedList {
            call: self.core.call(&SPACE_EXPLODED_LIST),
        }
    }
}

const SPACE_LIST: Operation = Operation {
    id: "spaceList",
    method: Method::Get,
    path: "/spaceList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `space_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SpaceList {
    call: Call<(), Json>,
}

impl SpaceList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::SPACE, &color);
        self
    }
}

call! { SpaceList -> (), Json }

const SPACE_EXPLODED_LIST: Operation = Operation {
    id: "spaceExplodedList",
    method: Method::Get,
    path: "/spaceExplodedList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `space_exploded_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SpaceExplodedList {
    call: Call<(), Json>,
}

impl SpaceExplodedList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { SpaceExplodedList -> (), Json }
