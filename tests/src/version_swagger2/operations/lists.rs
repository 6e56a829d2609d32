// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lists`.

use crate::runtime::{
    Call, HeaderStyle, Json, Method, Operation, PathStyle, QueryStyle, call,
};
use crate::runtime::Client as Core;

/// Lists as each place writes them.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a Core,
}

impl Lists<'_> {
    /// `GET /csv`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().csv(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn csv(&self, ids: &[i64]) -> Csv {
        let mut call = self.core.call(&CSV);
        call.query("ids", QueryStyle::FORM_JOINED, &ids);
        Csv { call }
    }

    /// `GET /csv/{ids}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().csv_path(&["ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn csv_path(&self, ids: &[&str]) -> CsvPath {
        let mut call = self.core.call(&CSV_PATH);
        call.path("ids", PathStyle::SIMPLE, &ids);
        call
    }

    /// `GET /ssv`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().ssv(&["ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ssv(&self, ids: &[&str]) -> Ssv {
        let mut call = self.core.call(&SSV);
        call.query("ids", QueryStyle::SPACE, &ids);
        call
    }

    /// `GET /pipes`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().pipes(&["ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pipes(&self, ids: &[&str]) -> Pipes {
        let mut call = self.core.call(&PIPES);
        call.query("ids", QueryStyle::PIPE, &ids);
        call
    }

    /// `GET /multi`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().multi(&["ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn multi(&self, ids: &[&str]) -> Multi {
        let mut call = self.core.call(&MULTI);
        call.query("ids", QueryStyle::FORM, &ids);
        call
    }

    /// `GET /tsv`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lists().tsv("ids").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tsv(&self, ids: &str) -> Tsv {
        let mut call = self.core.call(&TSV);
        call.query("ids", QueryStyle::FORM, &ids);
        call
    }
}

const CSV: Operation = Operation {
    id: "csv",
    method: Method::Get,
    path: "/csv",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `csv`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Csv {
    call: Call<(), Json>,
}

impl Csv {
    /// X ids.
    #[inline]
    pub fn x_ids(mut self, x_ids: &[&str]) -> Self {
        self.call.header("X-Ids", HeaderStyle::SIMPLE, &x_ids);
        self
    }
}

call! { Csv -> (), Json }

const CSV_PATH: Operation = Operation {
    id: "csvPath",
    method: Method::Get,
    path: "/csv/{ids}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `csv_path`.
pub type CsvPath = Call<(), Json>;

const SSV: Operation = Operation {
    id: "ssv",
    method: Method::Get,
    path: "/ssv",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `ssv`.
pub type Ssv = Call<(), Json>;

const PIPES: Operation = Operation {
    id: "pipes",
    method: Method::Get,
    path: "/pipes",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `pipes`.
pub type Pipes = Call<(), Json>;

const MULTI: Operation = Operation {
    id: "multi",
    method: Method::Get,
    path: "/multi",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `multi`.
pub type Multi = Call<(), Json>;

const TSV: Operation = Operation {
    id: "tsv",
    method: Method::Get,
    path: "/tsv",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `tsv`.
pub type Tsv = Call<(), Json>;
