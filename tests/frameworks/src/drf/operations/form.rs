// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `form`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `form`.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a Core,
}

impl Form<'_> {
    /// `POST /form/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Contact::new("name");
    /// let contact = client.form().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Contact) -> Create {
        let mut call = self.core.call(&CREATE);
        call.form(body);
        call
    }
}

const CREATE: Operation = Operation {
    id: "form_create",
    method: Method::Post,
    path: "/form/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Contact, Json>;
