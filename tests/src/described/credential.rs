//! Security schemes and requirements of a document, and the credentials that the server knows.

use std::collections::BTreeMap;

use super::encoding::{Pair, form_decoded};
use super::node::Node;
use super::verdict::Problem;
use crate::server::Request;

/// What an operation requires: one of several sets of schemes.
pub(super) struct Security {
    pointer: String,
    alternatives: Vec<Vec<(String, Scheme)>>,
}

/// How a credential travels.
#[derive(Clone, Debug)]
enum Scheme {
    /// A token in the header `Authorization` (RFC 6750 section 2.1).
    Bearer,
    /// A key under a name of its own.
    Key(Place, String),
}

/// Where a key travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Header,
    Query,
    Cookie,
    /// A field of the body, which OpenAPI has no word for and an overlay says.
    Form,
}

/// What became of the credential of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Valid,
    /// The token was valid once.
    Expired,
}

/// The credentials that the server accepts.
#[derive(Clone, Debug, Default)]
pub(super) struct Credentials {
    tokens: BTreeMap<String, Standing>,
    keys: BTreeMap<String, String>,
}

impl Credentials {
    pub(super) fn accept_token(&mut self, token: &str) {
        self.tokens.insert(token.to_owned(), Standing::Valid);
    }

    pub(super) fn accept_key(&mut self, scheme: &str, key: &str) {
        self.keys.insert(scheme.to_owned(), key.to_owned());
    }

    pub(super) fn expire_tokens(&mut self) {
        self.tokens.values_mut().for_each(|standing| *standing = Standing::Expired);
    }

    /// Refuses secrets in a request's target, which ends up in logs.
    pub(super) fn in_target(&self, request: &Request) -> Vec<Problem> {
        let secrets = self.tokens.keys().chain(self.keys.values());
        let target = form_decoded(&request.target).unwrap_or_else(|_| request.target.clone());
        let shown = secrets.filter(|secret| target.contains(secret.as_str()));
        shown.map(|_| Problem::http("a credential stands in the path or query")).collect()
    }
}

impl Security {
    /// The requirements of an operation, or those of the document.
    pub(super) fn new(document: &Node<'_>, operation: &Node<'_>) -> Security {
        let node = operation.get("security").or_else(|| document.get("security"));
        let alternative = |node: Node<'_>| {
            let schemes = node.children();
            schemes.into_iter().map(|(name, _)| (name.clone(), scheme(document, &name))).collect()
        };
        let alternatives = node.iter().flat_map(Node::children).map(|(_, node)| alternative(node)).collect();
        let pointer = node.map_or_else(|| operation.pointer().to_owned(), |node| node.pointer().to_owned());
        Security { pointer, alternatives }
    }

    /// The names of keys at a place; they are no parameters or fields of the operation.
    fn names(&self, at: Place) -> Vec<&str> {
        let schemes = self.alternatives.iter().flatten().filter_map(|(_, scheme)| match scheme {
            Scheme::Key(place, name) if *place == at => Some(name.as_str()),
            _ => None,
        });
        schemes.collect()
    }

    /// The names of keys among the fields of a body.
    pub(super) fn fields(&self) -> Vec<&str> {
        self.names(Place::Form)
    }

    /// The names of keys in the query.
    pub(super) fn query(&self) -> Vec<&str> {
        self.names(Place::Query)
    }

    /// Checks the credential of a request: one alternative has to be met as a whole.
    pub(super) fn check(
        &self,
        request: &Request,
        query: &[Pair],
        fields: &BTreeMap<String, String>,
        known: &Credentials,
    ) -> Result<Standing, Vec<Problem>> {
        let given = Given { request, query, fields, known };
        let bearer = self.alternatives.iter().flatten().any(|(_, scheme)| matches!(scheme, Scheme::Bearer));
        if !bearer && !request.header_values("Authorization").is_empty() {
            return Err(vec![Problem::at(&self.pointer, "the operation takes no `Authorization`")]);
        }
        let mut refused = Vec::new();
        for alternative in &self.alternatives {
            let standings = alternative.iter().map(|(name, scheme)| given.standing(name, scheme));
            match standings.collect::<Result<Vec<_>, String>>() {
                Ok(all) if all.contains(&Standing::Expired) => return Ok(Standing::Expired),
                Ok(_) => return Ok(Standing::Valid),
                Err(reason) => refused.push(Problem::at(&self.pointer, reason)),
            }
        }
        if refused.is_empty() { Ok(Standing::Valid) } else { Err(refused) }
    }
}

fn scheme(document: &Node<'_>, name: &str) -> Scheme {
    let schemes = document.get("components").and_then(|components| components.get("securitySchemes"));
    let Some(scheme) = schemes.and_then(|schemes| schemes.get(name)) else {
        panic!("there is no security scheme `{name}`")
    };
    let key = |place| Scheme::Key(place, scheme.text("name").unwrap_or_default().to_owned());
    match (scheme.text("type"), scheme.text("x-in").or_else(|| scheme.text("in"))) {
        (Some("oauth2" | "openIdConnect"), _) => Scheme::Bearer,
        (Some("http"), _) if scheme.text("scheme") == Some("bearer") => Scheme::Bearer,
        (Some("apiKey"), Some("header")) => key(Place::Header),
        (Some("apiKey"), Some("query")) => key(Place::Query),
        (Some("apiKey"), Some("cookie")) => key(Place::Cookie),
        (Some("apiKey"), Some("form")) => key(Place::Form),
        other => panic!("`{}`: {other:?} is not checked here", scheme.pointer()),
    }
}

/// Where credentials of a request may be.
struct Given<'a> {
    request: &'a Request,
    query: &'a [Pair],
    fields: &'a BTreeMap<String, String>,
    known: &'a Credentials,
}

impl Given<'_> {
    fn standing(&self, name: &str, scheme: &Scheme) -> Result<Standing, String> {
        match scheme {
            Scheme::Bearer => self.bearer(),
            Scheme::Key(place, key) => {
                let given =
                    self.key(*place, key).ok_or_else(|| format!("the credential `{key}` is missing"))?;
                let known = self.known.keys.get(name);
                let known = known.ok_or_else(|| format!("the server was reported no `{name}`"))?;
                if *known == given {
                    Ok(Standing::Valid)
                } else {
                    Err(format!("the credential `{key}` is wrong"))
                }
            }
        }
    }

    fn bearer(&self) -> Result<Standing, String> {
        let header = match self.request.header_values("Authorization").as_slice() {
            [] => return Err("the credential in `Authorization` is missing".to_owned()),
            [header] => (*header).to_owned(),
            _ => return Err("`Authorization` was sent more than once".to_owned()),
        };
        let token = header.strip_prefix("Bearer ").ok_or("`Authorization` is no bearer token")?;
        self.known.tokens.get(token).copied().ok_or_else(|| "the bearer token is not known".to_owned())
    }

    fn key(&self, place: Place, name: &str) -> Option<String> {
        match place {
            Place::Header => self.request.header_values(name).first().map(|value| (*value).to_owned()),
            Place::Query => self.query.iter().find(|pair| pair.name == name).map(|pair| pair.value.clone()),
            Place::Form => self.fields.get(name).cloned(),
            Place::Cookie => {
                let cookies = self.request.header_values("Cookie").join("; ");
                let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
                pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
            }
        }
    }
}
