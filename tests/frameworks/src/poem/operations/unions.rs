// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Unions`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::poem::types;

/// What a union can be.
#[derive(Clone, Copy, Debug)]
pub struct Unions<'a> {
    pub(crate) core: &'a Core,
}

impl Unions<'_> {
    /// Gives back what it got.
    ///
    /// `POST /api/shapes`
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::poem::Client, body: &[types::Shape]) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.unions().post_shapes(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_shapes(&self, body: &[types::Shape]) -> PostShapes {
        let mut call = self.core.call(&POST_SHAPES);
        call.json("application/json; charset=utf-8", &body);
        call
    }

    /// `POST /api/external`
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::poem::Client, body: &[types::External]) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.unions().post_external(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_external(&self, body: &[types::External]) -> PostExternal {
        let mut call = self.core.call(&POST_EXTERNAL);
        call.json("application/json; charset=utf-8", &body);
        call
    }

    /// `POST /api/loose`
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.unions().post_loose(&[types::Circle::new(1.5)]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_loose(&self, body: &[types::Circle]) -> PostLoose {
        let mut call = self.core.call(&POST_LOOSE);
        call.json("application/json; charset=utf-8", &body);
        call
    }
}

const POST_SHAPES: Operation = Operation {
    id: "post /api/shapes",
    method: Method::Post,
    path: "/api/shapes",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_shapes`.
pub type PostShapes = Call<Vec<types::Shape>, Json>;

const POST_EXTERNAL: Operation = Operation {
    id: "post /api/external",
    method: Method::Post,
    path: "/api/external",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_external`.
pub type PostExternal = Call<Vec<types::External>, Json>;

const POST_LOOSE: Operation = Operation {
    id: "post /api/loose",
    method: Method::Post,
    path: "/api/loose",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_loose`.
pub type PostLoose = Call<Vec<types::Circle>, Json>;
