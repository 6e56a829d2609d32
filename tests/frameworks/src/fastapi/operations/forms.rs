// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `forms`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `forms`.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    pub(crate) core: &'a Core,
}

impl Forms<'_> {
    /// Form.
    ///
    /// `POST /form`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Contact::new("name");
    /// let contact = client.forms().form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form(&self, body: &types::Contact) -> Form {
        let mut call = self.core.call(&FORM);
        call.form(body);
        call
    }
}

const FORM: Operation = Operation {
    id: "form_form_post",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `form`.
pub type Form = Call<types::Contact, types::HttpValidationError>;
