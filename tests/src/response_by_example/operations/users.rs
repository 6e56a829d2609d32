// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `users`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::response_by_example::types;

/// Operations of the tag `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a Core,
}

impl Users<'_> {
    /// `GET /user`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_example::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.users().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_example::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.users().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }

    /// `GET /text`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_example::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.users().get_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_text(&self) -> GetText {
        self.core.call(&GET_TEXT)
    }
}

const GET: Operation = Operation {
    id: "getUser",
    method: Method::Get,
    path: "/user",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::GetUserResponse, Json>;

const LIST: Operation = Operation {
    id: "listUsers",
    method: Method::Get,
    path: "/users",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<types::ListUsersResponse, Json>;

const GET_TEXT: Operation = Operation {
    id: "getText",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_text`.
pub type GetText = Call<String, Json>;
