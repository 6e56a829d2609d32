//! Sends requests to OAuth endpoints: a form, with the authentication of the app (RFC 6749 sections 2.3.1 and 3.2.1).

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, StatusCode, Url};

use super::app::App;
use super::endpoint_response::EndpointResponse;
use super::grant::{Grant, SecretFields, field};
use super::redact::Sent;
use super::{Token, TokenError};
use crate::Bytes;
use crate::platform::timeout;
use crate::secret::Secret;
use crate::security::token_error::Endpoint;
use crate::security::{AuthError, basic};
use crate::transport::{HttpError, HttpRequest, HttpResponse, Transport};
use crate::wire::percent::{encode, pairs};
use crate::wire::without_bom;

/// The maximum size of a response, in bytes.
const BODY_LIMIT: usize = 1 << 20;

const TIMEOUT: Duration = Duration::from_secs(60);

impl App {
    /// Exchanges a grant for a token.
    pub(super) async fn ask(
        &self,
        grant: Grant<'_>,
        transport: &Arc<dyn Transport>,
    ) -> Result<Token, AuthError> {
        let url = match &self.refresh_url {
            Some(url) if grant.is_refresh() => url,
            _ => &self.token_url,
        };
        let response = self.post(Endpoint::Token, url, grant.form(), transport).await?;
        response.token(self.base_url_field.as_deref(), grant.can_repeat()).map_err(AuthError::Token)
    }

    /// Revokes an access token or a refresh token. It is not an error if the service does not know the token any more (RFC 7009
    /// section 2.2).
    ///
    /// # Errors
    /// If the app has no revocation endpoint, or if the endpoint fails.
    pub async fn revoke(&self, token: &Secret) -> Result<(), AuthError> {
        let url = required(self.revocation_url.as_ref(), "revocation")?;
        let fields = vec![("token".to_owned(), token.clone())];
        let response = self.post(Endpoint::Revocation, url, fields, self.own_transport()?).await?;
        succeeded(response).map_err(AuthError::Token)?;
        Ok(())
    }

    /// Sends a form to an endpoint, and returns its response, which may be an error.
    pub(super) async fn post(
        &self,
        endpoint: Endpoint,
        url: &str,
        fields: SecretFields,
        transport: &Arc<dyn Transport>,
    ) -> Result<EndpointResponse, AuthError> {
        let sent = self.sent(&fields);
        let (status, headers, body) =
            match timeout(TIMEOUT, send(&**transport, self.message(url, fields)?)).await {
                Ok(received) => received.map_err(unreachable)?,
                Err(_) => return Err(unreachable(HttpError::timeout("no response arrived in time"))),
            };
        Ok(EndpointResponse::new(endpoint, status, &headers, without_bom(&body), sent))
    }

    fn message(&self, url: &str, mut fields: SecretFields) -> Result<HttpRequest, AuthError> {
        let url = Url::parse(url).map_err(|_| unfit("the URL of an endpoint"))?;
        let mut request = HttpRequest::new(Method::POST, url);
        let headers = &mut request.headers;
        match self.basic()? {
            Some(credential) => drop(headers.insert(AUTHORIZATION, credential)),
            None if fields.iter().any(|(name, _)| name == "client_id") => {}
            None => fields.push(field("client_id", &self.client_id)),
        }
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        request.set_body(pairs(fields.iter().map(|(name, value)| (name.as_str(), value.expose()))));
        Ok(request)
    }

    /// The secrets in a request with this form.
    fn sent(&self, fields: &SecretFields) -> Sent {
        let mut sent = Sent::form(fields);
        if let Some(secret) = &self.client_secret {
            sent.push(secret.clone());
            sent.push(self.basic_credential(secret).into());
        }
        sent
    }

    /// The credential of the scheme `Basic`. Both parts are encoded before they are joined (RFC 6749 section 2.3.1).
    fn basic_credential(&self, secret: &Secret) -> String {
        basic::encode(&encode(&self.client_id), &Secret::from(encode(secret.expose())))
    }

    /// The value of the header `Authorization`; `None` for a public client, which sends its id in the form.
    fn basic(&self) -> Result<Option<HeaderValue>, AuthError> {
        let Some(secret) = &self.client_secret else { return Ok(None) };
        let credential = format!("Basic {}", self.basic_credential(secret));
        let mut credential = HeaderValue::from_str(&credential).map_err(|_| unfit("the client id"))?;
        credential.set_sensitive(true);
        Ok(Some(credential))
    }
}

/// The response, if it is a success.
pub(super) fn succeeded(response: EndpointResponse) -> Result<EndpointResponse, Box<TokenError>> {
    if response.is_success() { Ok(response) } else { Err(response.error()) }
}

/// The URL of an endpoint, or an error if the app does not have it.
pub(super) fn required<'a>(url: Option<&'a String>, name: &str) -> Result<&'a String, AuthError> {
    url.ok_or_else(|| AuthError::Unsupported(format!("the app has no {name} endpoint")))
}

fn unfit(what: &str) -> AuthError {
    AuthError::Unsupported(format!("{what} of the app cannot be sent"))
}

/// Sends a request and reads the response.
async fn send(
    transport: &dyn Transport,
    request: HttpRequest,
) -> Result<(StatusCode, HeaderMap, Bytes), HttpError> {
    let HttpResponse { status, headers, body } = transport.send(request).await?;
    let body = match body.read(BODY_LIMIT).await {
        Ok(body) => body.unwrap_or_default(),
        // The status of an error is more useful than the failure to read its body.
        Err(_) if !status.is_success() => Bytes::new(),
        Err(error) => return Err(error),
    };
    Ok((status, headers, body))
}

fn unreachable(error: HttpError) -> AuthError {
    AuthError::Transport(Arc::new(error))
}
