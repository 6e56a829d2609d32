// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Method, Operation, QueryStyle};
use crate::runtime::Client as Core;
use crate::nestjs::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `POST /api/values/draw`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::nestjs::Client, body: &types::Drawing) -> Result<(), Box<dyn std::error::Error>> {
    /// let drawing = client.values().draw(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn draw(&self, body: &types::Drawing) -> Draw {
        let mut call = self.core.call(&DRAW);
        call.json("application/json", body);
        call
    }

    /// `POST /api/values/names`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.values().names(&[types::CatName::new("name")]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn names(&self, body: &[types::CatName]) -> Names {
        let mut call = self.core.call(&NAMES);
        call.json("application/json", &body);
        call
    }

    /// `GET /api/values/ids`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.values().ids(&[1.5]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ids(&self, ids: &[f64]) -> Ids {
        let mut call = self.core.call(&IDS);
        call.query("ids", QueryStyle::FORM_JOINED, &ids);
        call
    }

    /// `GET /api/values/nothing`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.values().nothing().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nothing(&self) -> Nothing {
        self.core.call(&NOTHING)
    }
}

const DRAW: Operation = Operation {
    id: "Values_draw",
    method: Method::Post,
    path: "/api/values/draw",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `draw`.
pub type Draw = Call<types::Drawing, types::Problem>;

const NAMES: Operation = Operation {
    id: "Values_names",
    method: Method::Post,
    path: "/api/values/names",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `names`.
pub type Names = Call<BTreeMap<String, types::Owner>, types::Problem>;

const IDS: Operation = Operation {
    id: "Values_ids",
    method: Method::Get,
    path: "/api/values/ids",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `ids`.
pub type Ids = Call<Vec<f64>, types::Problem>;

const NOTHING: Operation = Operation {
    id: "Values_nothing",
    method: Method::Get,
    path: "/api/values/nothing",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `nothing`.
pub type Nothing = Call<(), types::Problem>;
