// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `unions`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_unions::types;

/// Operations of the tag `unions`.
#[derive(Clone, Copy, Debug)]
pub struct Unions<'a> {
    pub(crate) core: &'a Core,
}

impl Unions<'_> {
    /// `GET /proofs`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let proofs = client.unions().get_proofs().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_proofs(&self) -> GetProofs {
        self.core.call(&GET_PROOFS)
    }

    /// `PUT /mixture`
    ///
    /// ```no_run
    /// use client_tests::schema_unions::types;
    /// # use {std::collections::BTreeMap, client_tests::runtime::*};
    /// # async fn sample(client: client_tests::schema_unions::Client, body: &types::Mixture) -> Result<(), Box<dyn std::error::Error>> {
    /// let mixture = client.unions().put_mixture(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_mixture(&self, body: &types::Mixture) -> PutMixture {
        let mut call = self.core.call(&PUT_MIXTURE);
        call.json("application/json", body);
        call
    }
}

const GET_PROOFS: Operation = Operation {
    id: "getProofs",
    method: Method::Get,
    path: "/proofs",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_proofs`.
pub type GetProofs = Call<types::Proofs, Json>;

const PUT_MIXTURE: Operation = Operation {
    id: "putMixture",
    method: Method::Put,
    path: "/mixture",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_mixture`.
pub type PutMixture = Call<types::Mixture, Json>;
