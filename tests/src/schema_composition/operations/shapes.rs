// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_composition::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// `GET /all`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let employee = client.shapes().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(&self) -> GetAll {
        self.core.call(&GET_ALL)
    }

    /// `GET /one`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client.shapes().get_one().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_one(&self) -> GetOne {
        self.core.call(&GET_ONE)
    }

    /// `GET /scalar`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let scalar = client.shapes().get_scalar().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_scalar(&self) -> GetScalar {
        self.core.call(&GET_SCALAR)
    }

    /// `GET /event`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let event = client.shapes().get_event().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_event(&self) -> GetEvent {
        self.core.call(&GET_EVENT)
    }

    /// `GET /tree`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tree = client.shapes().get_tree().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_tree(&self) -> GetTree {
        self.core.call(&GET_TREE)
    }

    /// `GET /maps`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let maps = client.shapes().get_maps().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_maps(&self) -> GetMaps {
        self.core.call(&GET_MAPS)
    }

    /// `PUT /maps`
    ///
    /// ```no_run
    /// use client_tests::schema_composition::types;
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Maps {
    ///     numbers: Some(Default::default()),
    ///     ..Default::default()
    /// };
    /// client.shapes().put_maps(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_maps(&self, body: &types::Maps) -> PutMaps {
        let mut call = self.core.call(&PUT_MAPS);
        call.json("application/json", body);
        call
    }

    /// `GET /nullable`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let nullable = client.shapes().get_nullable().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_nullable(&self) -> GetNullable {
        self.core.call(&GET_NULLABLE)
    }

    /// `PUT /nullable`
    ///
    /// ```no_run
    /// use client_tests::schema_composition::types;
    /// # async fn sample(client: client_tests::schema_composition::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Nullable::new(Some("must".into()));
    /// client.shapes().put_nullable(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_nullable(&self, body: &types::Nullable) -> PutNullable {
        let mut call = self.core.call(&PUT_NULLABLE);
        call.json("application/json", body);
        call
    }
}

const GET_ALL: Operation = Operation {
    id: "getAll",
    method: Method::Get,
    path: "/all",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_all`.
pub type GetAll = Call<types::Employee, Json>;

const GET_ONE: Operation = Operation {
    id: "getOne",
    method: Method::Get,
    path: "/one",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_one`.
pub type GetOne = Call<types::Pet, Json>;

const GET_SCALAR: Operation = Operation {
    id: "getScalar",
    method: Method::Get,
    path: "/scalar",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_scalar`.
pub type GetScalar = Call<types::Scalar, Json>;

const GET_EVENT: Operation = Operation {
    id: "getEvent",
    method: Method::Get,
    path: "/event",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_event`.
pub type GetEvent = Call<types::Event, Json>;

const GET_TREE: Operation = Operation {
    id: "getTree",
    method: Method::Get,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_tree`.
pub type GetTree = Call<types::Tree, Json>;

const GET_MAPS: Operation = Operation {
    id: "getMaps",
    method: Method::Get,
    path: "/maps",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_maps`.
pub type GetMaps = Call<types::Maps, Json>;

const PUT_MAPS: Operation = Operation {
    id: "putMaps",
    method: Method::Put,
    path: "/maps",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_maps`.
pub type PutMaps = Call<(), Json>;

const GET_NULLABLE: Operation = Operation {
    id: "getNullable",
    method: Method::Get,
    path: "/nullable",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_nullable`.
pub type GetNullable = Call<types::Nullable, Json>;

const PUT_NULLABLE: Operation = Operation {
    id: "putNullable",
    method: Method::Put,
    path: "/nullable",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_nullable`.
pub type PutNullable = Call<(), Json>;
