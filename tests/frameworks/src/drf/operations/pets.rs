// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{Call, Json, Method, Operation, call};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// `POST /pets/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Pet::Cat(Box::new(types::Cat::new(types::CatKindEnum::Cat, 1)));
    /// let pet = client.pets().create().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self) -> Create {
        Create {
            call: self.core.call(&CREATE),
        }
    }
}

const CREATE: Operation = Operation {
    id: "pets_create",
    method: Method::Post,
    path: "/pets/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Create {
    call: Call<types::Pet, Json>,
}

impl Create {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::Pet) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { Create -> types::Pet, Json }
