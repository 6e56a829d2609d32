//! Emits the settings of the service: a constant, and the rate limits of each plan.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Cx;
use super::module::Module;
use super::prose::{Doc, docs};
use crate::ir::{Budget, Period, Plan, Service};

/// The number of fields of the runtime's types. If all of them are set, `..` with the default is not needed.
const SERVICE_FIELDS: usize = 5;
const RATE_LIMITS_FIELDS: usize = 4;

/// The constant with the service's settings, if there are any.
pub(super) fn emit_constant(service: &Service) -> Option<TokenStream> {
    let fields = fields(service);
    if fields.is_empty() {
        return None;
    }
    let rest = if fields.len() < SERVICE_FIELDS {
        quote! { ..Service::DEFAULT }
    } else {
        TokenStream::new()
    };
    Some(quote! {
        /// What the document says of its service.
        const SERVICE: Service = Service { #(#fields,)* #rest };
    })
}

fn fields(service: &Service) -> Vec<TokenStream> {
    let mut fields = Vec::new();
    let Service { error_keys, tracking_header, expired, trusted_hosts, .. } = service;
    if !error_keys.is_empty() {
        fields.push(quote! { error_keys: &[#(#error_keys),*] });
    }
    if let Some(header) = tracking_header {
        fields.push(quote! { tracking_header: Some(#header) });
    }
    if !expired.is_empty() {
        let refusals = expired.iter().map(|(status, code)| {
            let (status, code) = (Literal::u16_unsuffixed(*status), Literal::i64_unsuffixed(*code));
            quote! { Refusal { status: #status, code: #code } }
        });
        fields.push(quote! { expired: &[#(#refusals),*] });
    }
    if !trusted_hosts.is_empty() {
        fields.push(quote! { trusted_hosts: &[#(#trusted_hosts),*] });
    }
    fields.extend(emit_rate_limits(service));
    fields
}

fn emit_rate_limits(service: &Service) -> Option<TokenStream> {
    let limits = &service.rate_limits;
    let codes: Vec<Literal> = limits.codes.iter().map(|code| Literal::i64_unsuffixed(*code)).collect();
    let (kinds, words) = (&limits.lasting_kinds, &limits.lasting_words);
    let mut fields = Vec::new();
    if !codes.is_empty() {
        fields.push(quote! { codes: &[#(#codes),*] });
    }
    if let Some(header) = &limits.kind_header {
        fields.push(quote! { kind_header: Some(#header) });
    }
    if !kinds.is_empty() {
        fields.push(quote! { lasting_kinds: &[#(#kinds),*] });
    }
    if !words.is_empty() {
        fields.push(quote! { lasting_words: &[#(#words),*] });
    }
    if fields.is_empty() {
        return None;
    }
    let rest = if fields.len() < RATE_LIMITS_FIELDS {
        quote! { ..RateLimits::DEFAULT }
    } else {
        TokenStream::new()
    };
    Some(quote! { rate_limits: RateLimits { #(#fields,)* #rest } })
}

/// The runtime's types in the constant.
pub(super) fn imports(service: &Service) -> Vec<&'static str> {
    let mut names = Vec::new();
    if !fields(service).is_empty() {
        names.push("Service");
    }
    if !service.expired.is_empty() {
        names.push("Refusal");
    }
    if emit_rate_limits(service).is_some() {
        names.push("RateLimits");
    }
    names
}

/// The file of plans, if there are any.
pub(super) fn emit_plans(cx: &Cx<'_>) -> Option<Module> {
    let plans = &cx.api.service.plans;
    if plans.is_empty() {
        return None;
    }
    let about = "The budgets of calls that the service gives by plan, for a limiter such as `Pacing` (feature `pacing`).";
    let mut module = Module::new(cx.file(&["plans"]), Doc::of(about));
    module.block(vec![quote! { use crate::runtime::{Budget, Period}; }]);
    for plan in plans {
        module.declare(emit_plan(plan));
    }
    Some(module)
}

fn emit_plan(plan: &Plan) -> TokenStream {
    let name = &plan.name;
    let about = docs(&Doc::said_or(plan.docs.as_deref(), || "The budgets of a plan.".into()));
    let (count, budgets) =
        (Literal::usize_unsuffixed(plan.budgets.len()), plan.budgets.iter().map(emit_budget));
    quote! {
        #about
        pub const #name: [Budget; #count] = [#(#budgets),*];
    }
}

fn emit_budget(budget: &Budget) -> TokenStream {
    let (labels, calls) = (&budget.labels, Literal::u32_unsuffixed(budget.calls));
    let per = match budget.per {
        Period::Second => quote! { Second },
        Period::Minute => quote! { Minute },
        Period::Day => quote! { Day },
    };
    quote! { Budget { labels: &[#(#labels),*], calls: #calls, per: Period::#per } }
}
