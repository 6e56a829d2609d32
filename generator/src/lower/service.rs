//! Settings for the whole service, from extensions at the root of the document.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{Budget, Period, Plan, RateLimits, Service};
use crate::naming::{Scope, constant_name};
use crate::place::Pointer;

/// `x-error-key`: one key, or several that an error has together.
#[derive(Deserialize)]
#[serde(untagged)]
enum ErrorKeys {
    One(String),
    All(Vec<String>),
}

/// An entry of `x-expired-token`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expired {
    status: u16,
    code: i64,
}

/// `x-rate-limits`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Limits {
    codes: Vec<i64>,
    kind_header: Option<String>,
    lasting_kinds: Vec<String>,
    lasting_words: Vec<String>,
    plans: BTreeMap<String, PlanEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanEntry {
    description: Option<String>,
    budgets: Vec<BudgetEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BudgetEntry {
    labels: Vec<String>,
    calls: u32,
    per: PeriodEntry,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PeriodEntry {
    Second,
    Minute,
    Day,
}

impl Lowering<'_> {
    /// Reads the settings of the service.
    pub(super) fn service(&mut self) -> Service {
        let error_keys = match self.root_extension("x-error-key") {
            Some(ErrorKeys::One(key)) => vec![key],
            Some(ErrorKeys::All(keys)) => keys,
            None => Vec::new(),
        };
        let expired: Vec<Expired> = self.root_extension("x-expired-token").unwrap_or_default();
        let limits: Limits = self.root_extension("x-rate-limits").unwrap_or_default();
        Service {
            error_keys,
            tracking_header: self.root_extension("x-tracking-header"),
            expired: expired.into_iter().map(|entry| (entry.status, entry.code)).collect(),
            trusted_hosts: self.root_extension("x-trusted-hosts").unwrap_or_default(),
            plans: plans(limits.plans),
            rate_limits: RateLimits {
                codes: limits.codes,
                kind_header: limits.kind_header,
                lasting_kinds: limits.lasting_kinds,
                lasting_words: limits.lasting_words,
            },
        }
    }

    /// Reads an extension at the root. One of the wrong form is reported and ignored.
    pub(super) fn root_extension<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let value: &Value = self.spec.extensions.get(name)?;
        match T::deserialize(value) {
            Ok(value) => Some(value),
            Err(error) => {
                let message = format!("the extension `{name}` is not understood and has no effect: {error}");
                let place = Pointer::root().child(name);
                self.diagnostics.push(Diagnostic::warning("extension", message).at(&place));
                None
            }
        }
    }
}

fn plans(entries: BTreeMap<String, PlanEntry>) -> Vec<Plan> {
    let mut scope = Scope::new(&[]);
    let mut plans = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        let name = constant_name(&scope.claim(constant_name(&name).as_str(), '_'));
        let budgets = entry.budgets.into_iter().map(budget).collect();
        plans.push(Plan { name, docs: entry.description, budgets });
    }
    plans
}

fn budget(entry: BudgetEntry) -> Budget {
    let per = match entry.per {
        PeriodEntry::Second => Period::Second,
        PeriodEntry::Minute => Period::Minute,
        PeriodEntry::Day => Period::Day,
    };
    Budget { labels: entry.labels, calls: entry.calls, per }
}
