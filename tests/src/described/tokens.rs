//! The token endpoint (RFC 6749 section 3.2): it issues the tokens that the server accepts.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::encoding::{form_decoded, pairs};
use super::verdict::Problem;
use crate::server::Request;

/// The grants, and the fields that each needs beside `grant_type`.
const GRANTS: [(&str, &[&str]); 5] = [
    ("account_credentials", &["account_id"]),
    ("authorization_code", &["code", "redirect_uri"]),
    ("client_credentials", &[]),
    ("refresh_token", &["refresh_token"]),
    ("urn:ietf:params:oauth:grant-type:device_code", &["device_code"]),
];

/// The path of the token endpoint.
pub(super) const PATH: &str = "/oauth/token";

/// A token endpoint with one client.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    issued: usize,
    calls: usize,
    /// The refresh token that is good; each use gives another (Zoom rotates them).
    refresh: Option<String>,
}

/// What a request for a token is answered.
pub(super) enum Issue {
    /// A token, and the response with it.
    Token(String, Value),
    /// A request as it should be, for a grant that is none any more: status and response.
    Denied(u16, Value),
    /// A request that is not as it should be.
    Refused(Vec<Problem>),
}

impl Tokens {
    pub(super) fn calls(&self) -> usize {
        self.calls
    }

    pub(super) fn count(&mut self) {
        self.calls += 1;
    }

    /// Makes a refresh token good, in place of any other.
    pub(super) fn accept_refresh(&mut self, token: &str) {
        self.refresh = Some(token.to_owned());
    }

    pub(super) fn revoke_refresh(&mut self) {
        self.refresh = None;
    }

    pub(super) fn issue(&mut self, request: &Request, client: (&str, &str)) -> Issue {
        let (fields, problems) = read(request, client);
        if !problems.is_empty() {
            return Issue::Refused(problems.into_iter().map(Problem::http).collect());
        }
        let grant = fields.get("grant_type").map(String::as_str).unwrap_or_default();
        if grant == "refresh_token" && self.refresh.as_ref() != fields.get("refresh_token") {
            return Issue::Denied(400, json!({ "reason": "Invalid Token!", "error": "invalid_grant" }));
        }
        self.issued += 1;
        let token = format!("issued-token-{}", self.issued);
        let mut answer = json!({
            "access_token": token, "token_type": "bearer", "expires_in": 3599,
            "scope": "user:read:admin user:write:admin", "api_url": "https://api.zoom.us",
        });
        if matches!(grant, "refresh_token" | "authorization_code") || grant.starts_with("urn:") {
            let refresh = format!("refresh-token-{}", self.issued);
            answer["refresh_token"] = json!(refresh);
            self.refresh = Some(refresh);
        }
        Issue::Token(token, answer)
    }
}

/// The fields of a request for a token, and what is wrong with it.
fn read(request: &Request, client: (&str, &str)) -> (BTreeMap<String, String>, Vec<String>) {
    let mut problems = Vec::new();
    let mut refuse = |wrong: bool, reason: &str| wrong.then(|| problems.push(reason.to_owned()));
    refuse(request.method != "POST", "a token is asked for by `POST`");
    refuse(request.query().is_some(), "the fields of a grant do not belong in the query");
    let media_type = request.header_values("Content-Type").join(", ");
    let is_form = media_type.split(';').next() == Some("application/x-www-form-urlencoded");
    refuse(!is_form, "a token is asked for by a form");
    let fields = pairs(&request.text()).unwrap_or_default().into_iter();
    let fields: BTreeMap<String, String> =
        fields.filter_map(|pair| Some((pair.name, form_decoded(&pair.value).ok()?))).collect();
    let basic = format!("Basic {}", STANDARD.encode(format!("{}:{}", client.0, client.1)));
    let known = match request.header_values("Authorization").as_slice() {
        [header] => *header == basic,
        // A public client has no secret, and says its name in the form (RFC 6749 section 3.2.1).
        [] => fields.get("client_id").map(String::as_str) == Some(client.0),
        _ => false,
    };
    refuse(!known, "the client is not known by its id and secret");
    let grant = fields.get("grant_type").map(String::as_str).unwrap_or_default();
    match GRANTS.iter().find(|(name, _)| *name == grant) {
        None => drop(refuse(true, &format!("`{grant}` is no grant"))),
        Some((_, needed)) => {
            for name in needed.iter().filter(|name| !fields.contains_key(**name)) {
                refuse(true, &format!("the grant needs the field `{name}`"));
            }
        }
    }
    (fields, problems)
}
