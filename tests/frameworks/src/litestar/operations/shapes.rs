// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// Draw.
    ///
    /// `POST /drawings`
    ///
    /// - Headers of the response: `X-Count`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// use framework_tests::litestar::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::litestar::Client, body: &types::Drawing) -> Result<(), Box<dyn std::error::Error>> {
    /// let drawing = client.shapes().drawings_draw(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn drawings_draw(&self, body: &types::Drawing) -> DrawingsDraw {
        let mut call = self.core.call(&DRAWINGS_DRAW);
        call.json("application/json", body);
        call
    }
}

const DRAWINGS_DRAW: Operation = Operation {
    id: "DrawingsDraw",
    method: Method::Post,
    path: "/drawings",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `drawings_draw`.
pub type DrawingsDraw = Call<types::Drawing, types::ErrorResponse>;
