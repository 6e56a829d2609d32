// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_inheritance::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// `GET /shapes`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_inheritance::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.shapes().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }

    /// `POST /shapes`
    ///
    /// ```no_run
    /// use client_tests::schema_inheritance::types;
    /// # async fn sample(client: client_tests::schema_inheritance::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Shape::Circle(Box::new(types::Circle::new("kind", 1.5)));
    /// client.shapes().add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self, body: &types::Shape) -> Add {
        let mut call = self.core.call(&ADD);
        call.json("application/json", body);
        call
    }

    /// `GET /circles`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_inheritance::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let circle = client.shapes().get_circle().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_circle(&self) -> GetCircle {
        self.core.call(&GET_CIRCLE)
    }
}

const LIST: Operation = Operation {
    id: "listShapes",
    method: Method::Get,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<Vec<types::Shape>, Json>;

const ADD: Operation = Operation {
    id: "addShape",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add`.
pub type Add = Call<(), Json>;

const GET_CIRCLE: Operation = Operation {
    id: "getCircle",
    method: Method::Get,
    path: "/circles",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_circle`.
pub type GetCircle = Call<types::Circle, Json>;
