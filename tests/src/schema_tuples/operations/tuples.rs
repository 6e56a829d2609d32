// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `tuples`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_tuples::types;

/// Operations of the tag `tuples`.
#[derive(Clone, Copy, Debug)]
pub struct Tuples<'a> {
    pub(crate) core: &'a Core,
}

impl Tuples<'_> {
    /// `GET /tuples`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_tuples::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tuples = client.tuples().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// `PUT /tuples`
    ///
    /// ```no_run
    /// use client_tests::schema_tuples::types;
    /// # async fn sample(client: client_tests::schema_tuples::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Tuples {
    ///     point: Some((1.5, 1.5)),
    ///     ..Default::default()
    /// };
    /// client.tuples().put(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &types::Tuples) -> Put {
        let mut call = self.core.call(&PUT);
        call.json("application/json", body);
        call
    }
}

const GET: Operation = Operation {
    id: "getTuples",
    method: Method::Get,
    path: "/tuples",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Tuples, Json>;

const PUT: Operation = Operation {
    id: "putTuples",
    method: Method::Put,
    path: "/tuples",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;
