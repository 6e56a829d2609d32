// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `cookies`.

use crate::runtime::{Call, CookieStyle, Json, Method, Operation, call};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `cookies`.
#[derive(Clone, Copy, Debug)]
pub struct Cookies<'a> {
    pub(crate) core: &'a Core,
}

impl Cookies<'_> {
    /// `GET /cookies`
    ///
    /// - `visits`: At least 0.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let visitor = client.cookies().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, visits: u32) -> Get {
        let mut call = self.core.call(&GET);
        call.cookie("visits", CookieStyle::FORM, &visits);
        Get { call }
    }
}

const GET: Operation = Operation {
    id: "get /cookies",
    method: Method::Get,
    path: "/cookies",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::Visitor, Json>,
}

impl Get {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { Get -> types::Visitor, Json }
