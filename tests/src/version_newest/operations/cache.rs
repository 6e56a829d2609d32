// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `cache`.

use std::collections::BTreeMap;
use crate::runtime::{
    Call, CookieStyle, HeaderStyle, Json, Method, Operation, PathStyle, QueryString,
    QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::version_newest::types;

/// What is kept.
///
/// Part of `storage`.
#[derive(Clone, Copy, Debug)]
pub struct Cache<'a> {
    pub(crate) core: &'a Core,
}

impl Cache<'_> {
    /// `QUERY /items`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// use client_tests::version_newest::types;
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Filter {
    ///     text: Some("text".into()),
    ///     ..Default::default()
    /// };
    /// let list = client.cache().find_items(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn find_items(&self, body: &types::Filter) -> FindItems {
        let mut call = self.core.call(&FIND_ITEMS);
        call.json("application/json", body);
        call
    }

    /// `PURGE /items`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().purge_items().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn purge_items(&self) -> PurgeItems {
        PurgeItems {
            call: self.core.call(&PURGE_ITEMS),
        }
    }

    /// `purge /items`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().purge_items_quietly().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn purge_items_quietly(&self) -> PurgeItemsQuietly {
        self.core.call(&PURGE_ITEMS_QUIETLY)
    }

    /// `M-SEARCH /items`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// use client_tests::version_newest::types;
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Filter {
    ///     text: Some("text".into()),
    ///     ..Default::default()
    /// };
    /// let list = client.cache().search_items().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search_items(&self) -> SearchItems {
        SearchItems {
            call: self.core.call(&SEARCH_ITEMS),
        }
    }

    /// `COPY /items`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().copy_items("destination").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_items(&self, destination: &str) -> CopyItems {
        let mut call = self.core.call(&COPY_ITEMS);
        call.header("Destination", HeaderStyle::SIMPLE, &destination);
        call
    }

    /// `GET /search`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// use client_tests::version_newest::types;
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .cache()
    ///     .search_by_form(
    ///         &types::Filter {
    ///             text: Some("text".into()),
    ///             ..Default::default()
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search_by_form(&self, filter: &types::Filter) -> SearchByForm {
        let mut call = self.core.call(&SEARCH_BY_FORM);
        call.query_string(
            "filter",
            QueryString::Form(
                &[("sizes", QueryStyle::FORM_JOINED), ("where", QueryStyle::DEEP)],
            ),
            filter,
        );
        call
    }

    /// `PUT /search`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().search_by_path("path").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search_by_path(&self, path: &str) -> SearchByPath {
        let mut call = self.core.call(&SEARCH_BY_PATH);
        call.query_string("path", QueryString::Text, &path);
        call
    }

    /// `POST /search`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().search_by_json().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search_by_json(&self) -> SearchByJson {
        SearchByJson {
            call: self.core.call(&SEARCH_BY_JSON),
        }
    }

    /// `PATCH /search`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().search_by_form_and_more().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search_by_form_and_more(&self) -> SearchByFormAndMore {
        SearchByFormAndMore {
            call: self.core.call(&SEARCH_BY_FORM_AND_MORE),
        }
    }

    /// `GET /items/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cache().get_item("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_item(&self, id: &str) -> GetItem {
        let mut call = self.core.call(&GET_ITEM);
        call.path("id", PathStyle::SIMPLE.reserved(), &id);
        GetItem { call }
    }

    /// `POST /animals`
    ///
    /// ```no_run
    /// use client_tests::version_newest::types;
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Animal::Cat(Box::new(types::Cat {
    ///     kind: Some("kind".into()),
    ///     ..Default::default()
    /// }));
    /// let animal = client.cache().add_animal(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_animal(&self, body: &types::Animal) -> AddAnimal {
        let mut call = self.core.call(&ADD_ANIMAL);
        call.json("application/json", body);
        call
    }

    /// `POST /zoo`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// use client_tests::version_newest::types;
    /// # async fn sample(client: client_tests::version_newest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Zoo {
    ///     star: Some(Some(types::Animal::Cat(Box::new(types::Cat::default())))),
    ///     ..Default::default()
    /// };
    /// let zoo = client.cache().add_zoo(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_zoo(&self, body: &types::Zoo) -> AddZoo {
        let mut call = self.core.call(&ADD_ZOO);
        call.json("application/json", body);
        call
    }
}

const FIND_ITEMS: Operation = Operation {
    id: "findItems",
    method: Method::Query,
    path: "/items",
    security: &[&["devices"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `find_items`.
pub type FindItems = Call<Vec<types::Animal>, Json>;

const PURGE_ITEMS: Operation = Operation {
    id: "purgeItems",
    method: Method::Other("PURGE"),
    path: "/items",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `purge_items`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PurgeItems {
    call: Call<(), Json>,
}

impl PurgeItems {
    /// Soft.
    #[inline]
    pub fn soft(mut self, soft: bool) -> Self {
        self.call.query("soft", QueryStyle::FORM, &soft);
        self
    }
}

call! { PurgeItems -> (), Json }

const PURGE_ITEMS_QUIETLY: Operation = Operation {
    id: "purgeItemsQuietly",
    method: Method::Other("purge"),
    path: "/items",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `purge_items_quietly`.
pub type PurgeItemsQuietly = Call<(), Json>;

const SEARCH_ITEMS: Operation = Operation {
    id: "searchItems",
    method: Method::Other("M-SEARCH"),
    path: "/items",
    security: &[&["devices"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `search_items`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchItems {
    call: Call<Vec<String>, Json>,
}

impl SearchItems {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::Filter) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { SearchItems -> Vec<String>, Json }

const COPY_ITEMS: Operation = Operation {
    id: "COPY /items",
    method: Method::Other("COPY"),
    path: "/items",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `copy_items`.
pub type CopyItems = Call<(), Json>;

const SEARCH_BY_FORM: Operation = Operation {
    id: "searchByForm",
    method: Method::Get,
    path: "/search",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `search_by_form`.
pub type SearchByForm = Call<(), Json>;

const SEARCH_BY_PATH: Operation = Operation {
    id: "searchByPath",
    method: Method::Put,
    path: "/search",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `search_by_path`.
pub type SearchByPath = Call<(), Json>;

const SEARCH_BY_JSON: Operation = Operation {
    id: "searchByJson",
    method: Method::Post,
    path: "/search",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `search_by_json`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchByJson {
    call: Call<(), Json>,
}

impl SearchByJson {
    /// Filter.
    #[inline]
    pub fn filter(mut self, filter: &types::Filter) -> Self {
        self.call.query_string("filter", QueryString::Json, filter);
        self
    }
}

call! { SearchByJson -> (), Json }

const SEARCH_BY_FORM_AND_MORE: Operation = Operation {
    id: "searchByFormAndMore",
    method: Method::Patch,
    path: "/search",
    security: &[&["devices"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `search_by_form_and_more`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchByFormAndMore {
    call: Call<(), Json>,
}

impl SearchByFormAndMore {
    /// Page.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// Filter.
    #[inline]
    pub fn filter(mut self, filter: &BTreeMap<String, String>) -> Self {
        self.call.query_string("filter", QueryString::Form(&[]), filter);
        self
    }
}

call! { SearchByFormAndMore -> (), Json }

const GET_ITEM: Operation = Operation {
    id: "getItem",
    method: Method::Get,
    path: "/items/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_item`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetItem {
    call: Call<(), Json>,
}

impl GetItem {
    /// Near.
    #[inline]
    pub fn near(mut self, near: &[&str]) -> Self {
        self.call.query("near", QueryStyle::PIPE.reserved(), &near);
        self
    }

    /// Of.
    #[inline]
    pub fn of(mut self, of: &BTreeMap<String, String>) -> Self {
        self.call.query("of", QueryStyle::DEEP.reserved(), of);
        self
    }

    /// Session.
    #[inline]
    pub fn session(mut self, session: &str) -> Self {
        self.call.cookie("session", CookieStyle::COOKIE, &session);
        self
    }

    /// Flags.
    #[inline]
    pub fn flags(mut self, flags: &[&str]) -> Self {
        self.call.cookie("flags", CookieStyle::COOKIE, &flags);
        self
    }

    /// Colors.
    #[inline]
    pub fn colors(mut self, colors: &[&str]) -> Self {
        self.call.cookie("colors", CookieStyle::COOKIE_JOINED, &colors);
        self
    }

    /// Place.
    #[inline]
    pub fn place(mut self, place: &types::GetItemPlace) -> Self {
        self.call.cookie("place", CookieStyle::COOKIE, place);
        self
    }

    /// Trace.
    #[inline]
    pub fn trace(mut self, trace: &str) -> Self {
        self.call.cookie("trace", CookieStyle::FORM.reserved(), &trace);
        self
    }
}

call! { GetItem -> (), Json }

const ADD_ANIMAL: Operation = Operation {
    id: "addAnimal",
    method: Method::Post,
    path: "/animals",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_animal`.
pub type AddAnimal = Call<types::Animal, Json>;

const ADD_ZOO: Operation = Operation {
    id: "addZoo",
    method: Method::Post,
    path: "/zoo",
    security: &[&["devices"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_zoo`.
pub type AddZoo = Call<types::Zoo, Json>;
