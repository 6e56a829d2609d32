// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `books`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    pub(crate) core: &'a Core,
}

impl Books<'_> {
    /// Books by pages.
    ///
    /// `GET /books/`
    ///
    /// - Pages: `.items()` returns the `results` of all pages, `.pages()` the responses; `next` of a
    ///   response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.books().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// Books by pages.
    ///
    /// `POST /books/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Book::new("9.99".parse()?, "title");
    /// let book = client.books().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Book) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// `GET /books/{id}/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let book = client.books().retrieve(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self, id: i64) -> Retrieve {
        let mut call = self.core.call(&RETRIEVE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PUT /books/{id}/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Book::new("9.99".parse()?, "title");
    /// let book = client.books().update(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, id: i64, body: &types::Book) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }

    /// `DELETE /books/{id}/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.books().destroy(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn destroy(&self, id: i64) -> Destroy {
        let mut call = self.core.call(&DESTROY);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PATCH /books/{id}/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PatchedBook {
    ///     title: Some("title".into()),
    ///     ..Default::default()
    /// };
    /// let book = client.books().partial_update(1).body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partial_update(&self, id: i64) -> PartialUpdate {
        let mut call = self.core.call(&PARTIAL_UPDATE);
        call.path("id", PathStyle::SIMPLE, &id);
        PartialUpdate { call }
    }
}

const LIST: Operation = Operation {
    id: "books_list",
    method: Method::Get,
    path: "/books/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::PaginatedBookList, Json>,
}

impl List {
    /// A page number within the paginated result set.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// Number of results to return per page.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }
}

call! { List -> types::PaginatedBookList, Json }

pages! {
    List -> types::PaginatedBookList, Json {
        Link(Property(&["next"])),
        types::Book = |page| page.results,
    }
}

const CREATE: Operation = Operation {
    id: "books_create",
    method: Method::Post,
    path: "/books/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Book, Json>;

const RETRIEVE: Operation = Operation {
    id: "books_retrieve",
    method: Method::Get,
    path: "/books/{id}/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<types::Book, Json>;

const UPDATE: Operation = Operation {
    id: "books_update",
    method: Method::Put,
    path: "/books/{id}/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `update`.
pub type Update = Call<types::Book, Json>;

const DESTROY: Operation = Operation {
    id: "books_destroy",
    method: Method::Delete,
    path: "/books/{id}/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `destroy`.
pub type Destroy = Call<(), Json>;

const PARTIAL_UPDATE: Operation = Operation {
    id: "books_partial_update",
    method: Method::Patch,
    path: "/books/{id}/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `partial_update`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PartialUpdate {
    call: Call<types::Book, Json>,
}

impl PartialUpdate {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::PatchedBook) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { PartialUpdate -> types::Book, Json }
