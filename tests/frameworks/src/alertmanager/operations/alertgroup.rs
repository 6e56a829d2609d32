// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `alertgroup`.

use crate::runtime::{Call, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::alertmanager::types;

/// Operations of the tag `alertgroup`.
#[derive(Clone, Copy, Debug)]
pub struct Alertgroup<'a> {
    pub(crate) core: &'a Core,
}

impl Alertgroup<'_> {
    /// Get a list of alert groups
    ///
    /// `GET /alerts/groups`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.alertgroup().get_alert_groups().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_alert_groups(&self) -> GetAlertGroups {
        GetAlertGroups {
            call: self.core.call(&GET_ALERT_GROUPS),
        }
    }
}

const GET_ALERT_GROUPS: Operation = Operation {
    id: "getAlertGroups",
    method: Method::Get,
    path: "/alerts/groups",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_alert_groups`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAlertGroups {
    call: Call<Vec<types::AlertGroup>, String>,
}

impl GetAlertGroups {
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

call! { GetAlertGroups -> Vec<types::AlertGroup>, String }
