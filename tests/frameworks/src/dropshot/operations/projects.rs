// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `projects`.

use crate::runtime::{Call, Method, Operation, PathStyle, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::dropshot::types;

/// Operations of the tag `projects`.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a> {
    pub(crate) core: &'a Core,
}

impl Projects<'_> {
    /// The next `limit` projects of 25.
    ///
    /// `GET /projects`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `next_page` of a
    ///   response is the token of the next page
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.projects().list().items();
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

    /// `POST /projects`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Project::new(
    ///     "2026-01-31T12:00:00Z".parse()?,
    ///     types::Owner::new("67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?),
    ///     1,
    ///     "name",
    /// );
    /// let project = client.projects().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Project) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// `GET /projects/{id}`
    ///
    /// - `id`: At least 0.
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let project = client.projects().view(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn view(&self, id: u64) -> View {
        let mut call = self.core.call(&VIEW);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `DELETE /projects/{id}`
    ///
    /// - `id`: At least 0.
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.projects().delete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: u64) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PATCH /projects/{id}`
    ///
    /// - `id`: At least 0.
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Rename::new("name");
    /// client.projects().update(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, id: u64, body: &types::Rename) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }

    /// A collection within a project.
    ///
    /// `GET /projects/{id}/numbers`
    ///
    /// - `id`: At least 0.
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `next_page` of a
    ///   response is the token of the next page
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.projects().sorted_list(1).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sorted_list(&self, id: u64) -> SortedList {
        let mut call = self.core.call(&SORTED_LIST);
        call.path("id", PathStyle::SIMPLE, &id);
        SortedList { call }
    }
}

const LIST: Operation = Operation {
    id: "projects_list",
    method: Method::Get,
    path: "/projects",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::ProjectResultsPage, types::ErrorBody>,
}

impl List {
    /// Only those whose name holds this.
    #[inline]
    pub fn like(mut self, like: &str) -> Self {
        self.call.query("like", QueryStyle::FORM, &like);
        self
    }

    /// Maximum number of items returned by a single call
    ///
    /// At least 1.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Token returned by previous call to retrieve the subsequent page
    #[inline]
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call.query("page_token", QueryStyle::FORM, &page_token);
        self
    }
}

call! { List -> types::ProjectResultsPage, types::ErrorBody }

pages! {
    List -> types::ProjectResultsPage, types::ErrorBody {
        Token { from: Property(&["next_page"]), to: Query("page_token"), instead_of: None, lifetime: None },
        types::Project = |page| page.items,
    }
}

const CREATE: Operation = Operation {
    id: "project_create",
    method: Method::Post,
    path: "/projects",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Project, types::ErrorBody>;

const VIEW: Operation = Operation {
    id: "project_view",
    method: Method::Get,
    path: "/projects/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `view`.
pub type View = Call<types::Project, types::ErrorBody>;

const DELETE: Operation = Operation {
    id: "project_delete",
    method: Method::Delete,
    path: "/projects/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::ErrorBody>;

const UPDATE: Operation = Operation {
    id: "project_update",
    method: Method::Patch,
    path: "/projects/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `update`.
pub type Update = Call<(), types::ErrorBody>;

const SORTED_LIST: Operation = Operation {
    id: "project_sorted_list",
    method: Method::Get,
    path: "/projects/{id}/numbers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `sorted_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SortedList {
    call: Call<types::Uint64ResultsPage, types::ErrorBody>,
}

impl SortedList {
    /// Maximum number of items returned by a single call
    ///
    /// At least 1.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Token returned by previous call to retrieve the subsequent page
    #[inline]
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call.query("page_token", QueryStyle::FORM, &page_token);
        self
    }

    /// Sort.
    #[inline]
    pub fn sort(mut self, sort: types::Sort) -> Self {
        self.call.query("sort", QueryStyle::FORM, &sort);
        self
    }
}

call! { SortedList -> types::Uint64ResultsPage, types::ErrorBody }

pages! {
    SortedList -> types::Uint64ResultsPage, types::ErrorBody {
        Token { from: Property(&["next_page"]), to: Query("page_token"), instead_of: None, lifetime: None },
        u64 = |page| page.items,
    }
}
