// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `type`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_names::types;

/// Operations of the tag `type`.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(crate) core: &'a Core,
}

impl Type<'_> {
    /// `GET /properties`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let properties = client.r#type().properties().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn properties(&self) -> Properties {
        self.core.call(&PROPERTIES)
    }

    /// `GET /schemas`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let schemas = client.r#type().schemas().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn schemas(&self) -> Schemas {
        self.core.call(&SCHEMAS)
    }
}

const PROPERTIES: Operation = Operation {
    id: "properties",
    method: Method::Get,
    path: "/properties",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `properties`.
pub type Properties = Call<types::Properties, Json>;

const SCHEMAS: Operation = Operation {
    id: "schemas",
    method: Method::Get,
    path: "/schemas",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `schemas`.
pub type Schemas = Call<types::Schemas, Json>;
