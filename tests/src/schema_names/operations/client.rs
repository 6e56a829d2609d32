// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Client`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Client`.
#[derive(Clone, Copy, Debug)]
pub struct ClientOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ClientOperations<'_> {
    /// `GET /await`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().r#await().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#await(&self) -> Await {
        self.core.call(&AWAIT)
    }

    /// `GET /Await`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().await_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn await_2(&self) -> Await2 {
        self.core.call(&AWAIT_2)
    }

    /// `GET /a-wait`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().a_wait().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn a_wait(&self) -> AWaitCall {
        self.core.call(&A_WAIT)
    }

    /// `GET /new`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().new_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn new_2(&self) -> New2 {
        self.core.call(&NEW_2)
    }

    /// `GET /clone`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().clone_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn clone_2(&self) -> Clone2 {
        self.core.call(&CLONE_2)
    }

    /// `GET /into`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().into_x().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn into_x(&self) -> IntoX {
        self.core.call(&INTO_X)
    }

    /// `GET /über`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().über().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn über(&self) -> Über {
        self.core.call(&ÜBER)
    }
}

const AWAIT: Operation = Operation {
    id: "await",
    method: Method::Get,
    path: "/await",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `r#await`.
pub type Await = Call<(), Json>;

const AWAIT_2: Operation = Operation {
    id: "Await",
    method: Method::Get,
    path: "/Await",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `await_2`.
pub type Await2 = Call<(), Json>;

const A_WAIT: Operation = Operation {
    id: "a-wait",
    method: Method::Get,
    path: "/a-wait",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `a_wait`.
pub type AWaitCall = Call<(), Json>;

const NEW_2: Operation = Operation {
    id: "new",
    method: Method::Get,
    path: "/new",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `new_2`.
pub type New2 = Call<(), Json>;

const CLONE_2: Operation = Operation {
    id: "clone",
    method: Method::Get,
    path: "/clone",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `clone_2`.
pub type Clone2 = Call<(), Json>;

const INTO_X: Operation = Operation {
    id: "Client.Into(x)",
    method: Method::Get,
    path: "/into",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `into_x`.
pub type IntoX = Call<(), Json>;

const ÜBER: Operation = Operation {
    id: "über",
    method: Method::Get,
    path: "/über",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `über`.
pub type Über = Call<(), Json>;
