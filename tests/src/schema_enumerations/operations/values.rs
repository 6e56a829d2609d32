// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, FlagSet, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::schema_enumerations::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `GET /values`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_enumerations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let values = client.values().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }
}

const LIST: Operation = Operation {
    id: "getValues",
    method: Method::Get,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::Values, Json>,
}

impl List {
    /// Default: `"asc"`.
    #[inline]
    pub fn order(mut self, order: types::GetValuesOrder) -> Self {
        self.call.query("order", QueryStyle::FORM, &order);
        self
    }

    /// Level.
    #[inline]
    pub fn level(mut self, level: types::GetValuesLevel) -> Self {
        self.call.query("level", QueryStyle::FORM, &level);
        self
    }

    /// What a member may do.
    #[inline]
    pub fn rights(mut self, rights: FlagSet<types::Rights>) -> Self {
        self.call.query("rights", QueryStyle::FORM, &rights);
        self
    }
}

call! { List -> types::Values, Json }
