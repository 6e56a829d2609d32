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
    #[inline]
    pub fn put_v1_photos_pet_id(
        &self,
        pet_id: &str,
        body: &types::PutV1PhotosPetIdRequest,
    ) -> Call<(), Json> {
        let mut call = self.core.call(&PUT_V1_PHOTOS_PET_ID);
        call.path("petId", PathStyle::SIMPLE, &pet_id);
        call.multipart(body);
        call
    }
}

const PUT_V1_PHOTOS_PET_ID: Operation = Operation {
    id: "put /v1/photos/{petId}",
    method: Method::Put,
    path: "/v1/photos/{petId}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};
