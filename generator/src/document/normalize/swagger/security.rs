//! `securityDefinitions` become security schemes (Swagger 2.0, Security Scheme Object).

use serde_json::{Map, Value, json};

use super::rewriting::Rewriting;
use super::take;
use crate::document::Pointer;
use crate::document::members::Members;

impl Rewriting<'_> {
    pub(super) fn security_scheme(&mut self, value: &Value, place: &Pointer) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        let mut scheme = map.clone();
        match map.string("type") {
            Some("basic") => {
                scheme.insert("type".into(), "http".into());
                scheme.insert("scheme".into(), "basic".into());
            }
            Some("oauth2") if !map.contains_key("flows") => {
                for key in ["flow", "authorizationUrl", "tokenUrl", "scopes"] {
                    scheme.shift_remove(key);
                }
                scheme.insert("flows".into(), self.flows(map, place));
            }
            _ => {}
        }
        Value::Object(scheme)
    }

    fn flows(&mut self, map: &Map<String, Value>, place: &Pointer) -> Value {
        let flow = match map.string("flow").unwrap_or_default() {
            "accessCode" => "authorizationCode",
            "application" => "clientCredentials",
            known @ ("implicit" | "password" | "authorizationCode" | "clientCredentials") => known,
            _ => {
                let likely = if map.contains_key("authorizationUrl") {
                    "authorizationCode"
                } else {
                    "clientCredentials"
                };
                let message = format!("`flow` is not a flow of OAuth; it is read as `{likely}`");
                self.repair("swagger", message, &place.child("flow"));
                likely
            }
        };
        let mut members = Map::new();
        take(map, &["authorizationUrl", "tokenUrl"], &mut members);
        members.insert("scopes".into(), map.get("scopes").cloned().unwrap_or_else(|| json!({})));
        json!({ flow: members })
    }
}
