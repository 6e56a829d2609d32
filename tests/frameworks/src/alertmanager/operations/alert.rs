// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `alert`.

use crate::runtime::{Call, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::alertmanager::types;

/// Everything related to Alertmanager alerts
#[derive(Clone, Copy, Debug)]
pub struct Alert<'a> {
    pub(crate) core: &'a Core,
}

impl Alert<'_> {
    /// Get a list of alerts
    ///
    /// `GET /alerts`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.alert().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// Create new Alerts
    ///
    /// `POST /alerts`
    ///
    /// - `body`: The alerts to create
    ///
    /// # Errors
    ///
    /// - `400`: Bad request
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// use framework_tests::alertmanager::types;
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.alert().post(&[types::PostableAlert::new(Default::default())]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &[types::PostableAlert]) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", &body);
        call
    }
}

const LIST: Operation = Operation {
    id: "getAlerts",
    method: Method::Get,
    path: "/alerts",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<types::GettableAlert>, String>,
}

impl List {
    /// Show active alerts
    ///
    /// Default: `true`.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.call.query("active", QueryStyle::FORM, &active);
        self
    }

    /// Show silenced alerts
    ///
    /// Default: `true`.
    #[inline]
    pub fn silenced(mut self, silenced: bool) -> Self {
        self.call.query("silenced", QueryStyle::FORM, &silenced);
        self
    }

    /// Show inhibited alerts
    ///
    /// Default: `true`.
    #[inline]
    pub fn inhibited(mut self, inhibited: bool) -> Self {
        self.call.query("inhibited", QueryStyle::FORM, &inhibited);
        self
    }

    /// Show unprocessed alerts
    ///
    /// Default: `true`.
    #[inline]
    pub fn unprocessed(mut self, unprocessed: bool) -> Self {
        self.call.query("unprocessed", QueryStyle::FORM, &unprocessed);
        self
    }

    /// A list of matchers to filter alerts by
    #[inline]
    pub fn filter(mut self, filter: &[&str]) -> Self {
        self.call.query("filter", QueryStyle::FORM, &filter);
        self
    }

    /// A regex matching receivers to filter alerts by
    #[inline]
    pub fn receiver(mut self, receiver: &str) -> Self {
        self.call.query("receiver", QueryStyle::FORM, &receiver);
        self
    }
}

call! { List -> Vec<types::GettableAlert>, String }

const POST: Operation = Operation {
    id: "postAlerts",
    method: Method::Post,
    path: "/alerts",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<(), String>;
