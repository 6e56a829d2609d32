// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `photos`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::version_repaired::types;

/// Operations of the tag `photos`.
#[derive(Clone, Copy, Debug)]
pub struct Photos<'a> {
    pub(crate) core: &'a Core,
}

impl Photos<'_> {
    /// `PUT /v1/photos/{petId}`
    ///
    /// ```no_run
    /// use client_tests::version_repaired::types;
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PutV1PhotosPetIdRequest::new(
    ///     client_tests::runtime::File::from_path("file.bin"),
    /// );
    /// client.photos().put("pet-id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, pet_id: &str, body: &types::PutV1PhotosPetIdRequest) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("petId", PathStyle::SIMPLE, &pet_id);
        call.multipart(body);
        call
    }
}

const PUT: Operation = Operation {
    id: "put /v1/photos/{petId}",
    method: Method::Put,
    path: "/v1/photos/{petId}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;
