//! Security and servers: what calls require, the credentials of callers, and the service's URL.

use crate::common::check_lower;
use insta::assert_snapshot;

const SCHEMES: &str = "
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    queryKey: { type: apiKey, in: query, name: key }
    cookieKey: { type: apiKey, in: cookie, name: key }
    basic: { type: http, scheme: Basic }
    token: { type: http, scheme: bearer }
    oauth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: { read: Read., write: Write. } } }
    openId: { type: openIdConnect, openIdConnectUrl: https://example.com/openid }
";

fn check_security(document: &str, own: &str) -> String {
    let text = format!(
        "paths: {{ /a: {{ get: {{ operationId: get, tags: [pets], responses: {{}}{own} }} }} }}\n{document}"
    );
    check_lower(&text)
}

/// The operation's line alone.
fn check_needs(document: &str, own: &str) -> String {
    let lowered = check_security(document, own);
    let lines = lowered.lines().filter(|line| !line.starts_with("credential") && !line.contains("answers"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn each_scheme_is_a_credential() {
    assert_snapshot!(check_security(SCHEMES, ""), @r#"
    credential Key = key: ApiKey(Header, "X-Key")(key)
    credential QueryKey = queryKey: ApiKey(Query, "key")(key)
    credential CookieKey = cookieKey: ApiKey(Cookie, "key")(key)
    credential Basic = basic: Basic(user, password)
    credential Token = token: Bearer(token)
    credential Oauth = oauth: Bearer(token)
    credential ClientCredentials = Grant { scheme: "oauth", grant_type: "client_credentials", parameters: [], arguments: [FieldName("client_id"), FieldName("client_secret")], endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: None, device_authorization: None, revocation: None, base_url_field: None } }
    credential OpenId = openId: Bearer(token)
    GET /a = pets.get()
      answers empty
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
}

#[test]
fn an_operation_has_its_own_requirements_or_the_documents() {
    let inherited = format!("security: [{{ key: [] }}]{SCHEMES}");
    assert_snapshot!(check_needs(&inherited, ""), @r#"
    GET /a = pets.get()
      needs [key]
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
    assert_snapshot!(check_needs(&inherited, ", security: [{ basic: [], token: [] }, { oauth: [read, write] }]"), @r#"
    GET /a = pets.get()
      needs [basic + token] or [oauth]
      Scopes { names: ["read", "write"], any: false }
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
    assert_snapshot!(check_needs(&inherited, ", security: []"), @r#"
    GET /a = pets.get()
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
    assert_snapshot!(check_needs(&inherited, ", security: [{}, { key: [] }]"), @r#"
    GET /a = pets.get()
      needs [] or [key]
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
    assert_snapshot!(check_needs(SCHEMES, ""), @r#"
    GET /a = pets.get()
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    "#);
}

/// The scopes of a requirement are reported whoever states it.
#[test]
fn scopes_are_inherited_with_the_requirement() {
    let inherited = format!("security: [{{ oauth: [read] }}]{SCHEMES}");
    assert!(check_needs(&inherited, "").contains("\"read\""));
}

#[test]
fn schemes_that_are_unknown_are_reported() {
    assert_snapshot!(check_needs(SCHEMES, ", security: [{ gone: [] }, { key: [], lost: [] }, { key: [] }]"), @"
    GET /a = pets.get()
      needs [gone] or [key + lost] or [key]
    note[security]: `openId` has no flow in which the client requests tokens
      --> api.yaml:16:5
       at /components/securitySchemes/openId
    warning[security]: the security scheme `gone` is not defined; callers set a credential with this name
      --> api.yaml:4:16
       at /paths/~1a/get
       = help: define it under `components.securitySchemes`
    warning[security]: the security scheme `lost` is not defined; callers set a credential with this name
      --> api.yaml:4:16
       at /paths/~1a/get
       = help: define it under `components.securitySchemes`
    ");
    let odd = "components: { securitySchemes: { digest: { type: http, scheme: digest }, mutual: { type: mutualTLS }, nothing: ~ } }";
    assert_snapshot!(check_security(odd, ", security: [{ digest: [] }]"), @r#"
    credential Digest = digest: Http("digest")(credentials)
    GET /a = pets.get()
      answers empty
      needs [digest]
    warning[security-scheme]: this is not what OpenAPI 3.0 allows here: invalid type: null, expected internally tagged enum SecurityScheme; calls that need it fail, since they have no credential
      --> api.yaml:5:103
       at /components/securitySchemes/nothing
    warning[security]: the HTTP scheme `digest` of `digest` is not known
      --> api.yaml:5:34
       at /components/securitySchemes/digest
    warning[security]: `mutual` needs a certificate, which is not a credential of a call
      --> api.yaml:5:74
       at /components/securitySchemes/mutual
    "#);
}

#[test]
fn extensions_name_and_combine_credentials() {
    let schemes = "
components:
  x-rust-credentials: [{ name: KeyPair, schemes: [api_key, api_secret], description: Both. }]
  securitySchemes:
    api_key: { type: apiKey, in: query, name: api_key, x-in: form }
    api_secret: { type: apiKey, in: query, name: api_secret, x-in: form }
    oauth:
      type: oauth2
      x-rust-name: AccessToken
      x-scopes: any
      flows: {}
      x-grants: [{ name: ServerToServer, tokenUrl: https://example.com/token, grant_type: account_credentials, parameters: [account_id] }]
";
    assert_snapshot!(check_security(schemes, ", security: [{ api_key: [], api_secret: [] }, { oauth: [a, b] }]"), @r#"
    credential KeyPair = api_key: ApiKey(Form, "api_key")(api_key) + api_secret: ApiKey(Form, "api_secret")(api_secret)
    credential AccessToken = oauth: Bearer(token)
    credential ServerToServer = Grant { scheme: "oauth", grant_type: "account_credentials", parameters: ["account_id"], arguments: [FieldName("account_id"), FieldName("client_id"), FieldName("client_secret")], endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: None, device_authorization: None, revocation: None, base_url_field: None } }
    GET /a = pets.get()
      answers empty
      needs [api_key + api_secret] or [oauth]
      Scopes { names: ["a", "b"], any: true }
    "#);
}

/// A flow for users becomes an app; extensions describe what OpenAPI cannot.
#[test]
fn flows_of_users_are_apps() {
    let schemes = "
components:
  securitySchemes:
    oauth:
      type: oauth2
      x-rust-name: AccessToken
      flows:
        authorizationCode: { authorizationUrl: https://example.com/authorize, tokenUrl: https://example.com/token, refreshUrl: https://example.com/token, scopes: {}, x-rust-name: UserApp, x-description: For users., x-device-authorization-url: https://example.com/device, x-revocation-url: https://example.com/revoke, x-base-url: api_url }
        implicit: { authorizationUrl: https://example.com/authorize, scopes: {} }
      x-grants:
      - { name: Television, grant_type: 'urn:ietf:params:oauth:grant-type:device_code', tokenUrl: https://example.com/token, refreshUrl: https://example.com/refresh, deviceAuthorizationUrl: https://example.com/device, base_url: host }
";
    assert_snapshot!(check_security(schemes, ""), @r#"
    credential AccessToken = oauth: Bearer(token)
    credential UserApp = App { scheme: "oauth", endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: Some("https://example.com/authorize"), device_authorization: Some("https://example.com/device"), revocation: Some("https://example.com/revoke"), base_url_field: Some("api_url") } }
    credential Television = App { scheme: "oauth", endpoints: Endpoints { token: "https://example.com/token", refresh: Some("https://example.com/refresh"), authorization: None, device_authorization: Some("https://example.com/device"), revocation: None, base_url_field: Some("host") } }
    GET /a = pets.get()
      answers empty
    "#);
}

#[test]
fn flows_that_lack_something() {
    let schemes = "
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        authorizationCode: { authorizationUrl: /, tokenUrl: https://example.com/token, scopes: {} }
      x-grants: [{ name: Nameless }, 5]
";
    assert_snapshot!(check_security(schemes, ""), @r#"
    credential Oauth = oauth: Bearer(token)
    credential AuthorizationCode = App { scheme: "oauth", endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: Some("/"), device_authorization: None, revocation: None, base_url_field: None } }
    GET /a = pets.get()
      answers empty
    note[security]: the endpoint `/` has no host, so callers have to set it
      --> api.yaml:11:9
       at /components/securitySchemes/oauth/flows/authorizationCode
       = help: write the whole URL, or correct it with an overlay
    warning[security]: a grant needs `name`, `grant_type` and `tokenUrl`; this one is left out
      --> api.yaml:12:18
       at /components/securitySchemes/oauth/x-grants/0
    warning[security]: a grant needs `name`, `grant_type` and `tokenUrl`; this one is left out
      --> api.yaml:12:38
       at /components/securitySchemes/oauth/x-grants/1
    "#);
}

#[test]
fn names_of_credentials_differ() {
    let schemes = "components: { securitySchemes: { key: { type: http, scheme: bearer }, Key: { type: http, scheme: bearer }, credentials: { type: http, scheme: bearer }, self: { type: http, scheme: bearer }, option: { type: http, scheme: bearer } } }";
    assert_snapshot!(check_security(schemes, ""), @r#"
    credential Key = key: Bearer(token)
    credential Key2 = Key: Bearer(token)
    credential Credentials2 = credentials: Bearer(token)
    credential SelfValue = self: Bearer(token)
    credential OptionObject = option: Bearer(token)
    GET /a = pets.get()
      answers empty
    "#);
}

/// `Secret` is imported beside the credentials.
#[test]
fn a_scheme_may_be_called_secret() {
    let schemes = "components: { securitySchemes: { secret: { type: http, scheme: bearer } } }";
    assert!(check_security(schemes, "").contains("credential"));
}

/// What the names of keys in a place are read as.
fn check_keys(place: &str, names: &[&str]) -> String {
    let mut lowered = String::new();
    for name in names {
        let scheme = format!("{{ type: apiKey, in: {place}, name: '{name}' }}");
        let schemes = format!("components: {{ securitySchemes: {{ key: {scheme} }} }}\n");
        lowered.push_str(&check_security(&schemes, ""));
    }
    lowered
}

/// A header name with further text is read as it was meant.
#[test]
fn names_of_keys() {
    let names = [
        "Authorization: Bearer",
        "authorization bearer {token}",
        "Authorization: Token token=",
        "Authorization: Basic",
    ];
    assert_snapshot!(check_keys("header", &names), @r#"
    credential Key = key: Bearer(token)
    GET /a = pets.get()
      answers empty
    warning[security]: `Authorization: Bearer` is not the name of a header; it is read as the HTTP scheme `Bearer` of `Authorization`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    credential Key = key: Bearer(token)
    GET /a = pets.get()
      answers empty
    warning[security]: `authorization bearer {token}` is not the name of a header; it is read as the HTTP scheme `Bearer` of `Authorization`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    credential Key = key: Http("Token")(credentials)
    GET /a = pets.get()
      answers empty
    warning[security]: `Authorization: Token token=` is not the name of a header; it is read as the HTTP scheme `Token` of `Authorization`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    warning[security]: the HTTP scheme `Token` of `key` is not known
      --> api.yaml:5:34
       at /components/securitySchemes/key
    credential Key = key: Basic(user, password)
    GET /a = pets.get()
      answers empty
    warning[security]: `Authorization: Basic` is not the name of a header; it is read as the HTTP scheme `Basic` of `Authorization`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    "#);
}

/// A superfluous character is removed, and a name that no header can have gives no key. Ambiguous names are
/// not changed.
#[test]
fn signs_in_names_of_keys() {
    let names = ["X-Key ", "X-Key:", "Bearer", "Authorization", "Authorization:", "X Key", ""];
    assert_snapshot!(check_keys("header", &names), @r#"
    credential Key = key: ApiKey(Header, "X-Key")(key)
    GET /a = pets.get()
      answers empty
    warning[security]: the name `X-Key ` is read as `X-Key`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    credential Key = key: ApiKey(Header, "X-Key")(key)
    GET /a = pets.get()
      answers empty
    warning[security]: the name `X-Key:` is read as `X-Key`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    credential Key = key: ApiKey(Header, "Bearer")(key)
    GET /a = pets.get()
      answers empty
    credential Key = key: ApiKey(Header, "Authorization")(key)
    GET /a = pets.get()
      answers empty
    credential Key = key: ApiKey(Header, "Authorization")(key)
    GET /a = pets.get()
      answers empty
    warning[security]: the name `Authorization:` is read as `Authorization`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    GET /a = pets.get()
      answers empty
    warning[security]: `X Key` of `key` is not the name of a header, so the key cannot be sent; callers set their own credential
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
       = help: name the header that the service reads, with an overlay
    GET /a = pets.get()
      answers empty
    warning[security]: `` of `key` is not the name of a header, so the key cannot be sent; callers set their own credential
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
       = help: name the header that the service reads, with an overlay
    "#);
    assert_snapshot!(check_keys("query", &["api key", "key "]), @r#"
    credential Key = key: ApiKey(Query, "api key")(key)
    GET /a = pets.get()
      answers empty
    credential Key = key: ApiKey(Query, "key")(key)
    GET /a = pets.get()
      answers empty
    warning[security]: the name `key ` is read as `key`
      --> api.yaml:5:66
       at /components/securitySchemes/key/name
    "#);
    assert_snapshot!(check_keys("cookie", &[" sid"]), @r#"
    credential Key = key: ApiKey(Cookie, "sid")(key)
    GET /a = pets.get()
      answers empty
    warning[security]: the name ` sid` is read as `sid`
      --> api.yaml:5:67
       at /components/securitySchemes/key/name
    "#);
}

fn check_servers(servers: &str) -> String {
    check_lower(&format!(
        "openapi: 3.0.3\ninfo: {{ title: Pets, version: '1' }}\npaths: {{}}\nservers: {servers}\n"
    ))
}

#[test]
fn servers_are_absolute_and_their_variables_filled_in() {
    assert_snapshot!(check_servers("[{ url: 'https://{region}.example.com:{port}/v{version}/', variables: { region: { default: eu, enum: [eu, us] }, port: { default: '8443' }, version: { default: '2' } } }, { url: 'http://[::1]/' }]"), @r#"
    server https://eu.example.com:8443/v2
    server http://[::1]
    "#);
    assert_snapshot!(check_servers("[{ url: /v1 }, { url: / }, { url: 'v2/' }, { url: '' }]"), @r#"
    server http://localhost/v1
    server http://localhost
    server http://localhost/v2
    server http://localhost
    note[server]: the server `/v1` has no host; the client uses `http://localhost/v1` unless the caller sets a base URL
      --> api.yaml:4:11
       at /servers/0
    note[server]: the server `/` has no host; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:4:25
       at /servers/1
    note[server]: the server `v2/` has no host; the client uses `http://localhost/v2` unless the caller sets a base URL
      --> api.yaml:4:37
       at /servers/2
    note[server]: the server `` has no host; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:4:53
       at /servers/3
    "#);
    assert_snapshot!(check_servers("[]"), @r#"
    server http://localhost
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:1:1
       at the document's root
    "#);
    assert_snapshot!(check_servers("[5, {}, { url: https://ok.example.com }, { url: x, variables: { a: {} } }]"), @"
    server https://ok.example.com
    server http://localhost/x
    warning[server]: the server has no `url`; the server is left out
      --> api.yaml:4:11
       at /servers/0
    warning[server]: the server has no `url`; the server is left out
      --> api.yaml:4:14
       at /servers/1
    note[server]: the server `x` has no host; the client uses `http://localhost/x` unless the caller sets a base URL
      --> api.yaml:4:51
       at /servers/3
    ");
}

/// An undeclared variable leaves braces in the URL, which no client could call.
#[test]
fn a_server_variable_without_default_is_reported() {
    assert!(check_servers("[{ url: 'https://{host}/v1' }]").contains("[server]"));
}

/// RFC 3986, section 4.2: `//host/path` names a host.
#[test]
fn a_server_without_scheme_keeps_its_host() {
    assert!(check_servers("[{ url: '//api.example.com/v1' }]").contains("://api.example.com/v1"));
}

#[test]
fn an_operation_has_its_own_server_or_that_of_its_path() {
    let paths = "
paths:
  /a: { servers: [{ url: https://path.example.com }], get: { operationId: a, responses: {}, servers: [{ url: https://own.example.com }, { url: x }] }, put: { operationId: b, responses: {} } }
  /b: { get: { operationId: c, responses: {}, servers: [] } }
";
    assert_snapshot!(check_lower(paths), @r#"
    GET /a = a.get()
      answers empty
      at https://own.example.com
    PUT /a = a.b()
      answers empty
      at https://path.example.com
    GET /b = b.c()
      answers empty
    note[server]: calls go to the first of these servers; `Options::base_url` selects another
      --> api.yaml:6:93
       at /paths/~1a/get/servers
    "#);
}

#[test]
fn servers_with_variables_are_templates() {
    let templates = |servers: &str| {
        let api = crate::common::api(&format!(
            "openapi: 3.0.3\ninfo: {{ title: Pets, version: '1' }}\npaths: {{}}\nservers: {servers}\n"
        ));
        let servers = api.into_iter().flat_map(|api| api.servers);
        servers
            .map(|server| {
                format!(
                    "{} = {:?}\n",
                    server.url,
                    server.template.map(|template| (template.name, template.pieces))
                )
            })
            .collect::<String>()
    };
    assert_snapshot!(templates("[{ url: 'https://{region}.example.com/{region}', description: EU production, variables: { region: { default: eu, enum: [eu, us] }, unused: { default: x } } }]"), @r#"
    https://eu.example.com/eu = Some((TypeName("EuProductionServer"), [Text("https://"), Variable(FieldName("region")), Text(".example.com/"), Variable(FieldName("region"))]))
    "#);
    assert_snapshot!(templates("[{ url: '{base}/v1', variables: { base: { default: 'https://a.example.com' } } }, { url: '/{base}/v1/', variables: { base: { default: b } } }, { url: '//{host}', variables: { host: { enum: [c.example.com, d] } } }, { url: '{all}', variables: { all: { default: '' } } }, { url: '/{path}', variables: { path: { default: '' } } }, { url: 'https://{gone}/{' }]"), @r#"
    https://a.example.com/v1 = Some((TypeName("Server"), [Variable(FieldName("base")), Text("/v1")]))
    http://localhost/b/v1 = Some((TypeName("Server2"), [Text("http://localhost/"), Variable(FieldName("base")), Text("/v1/")]))
    https://c.example.com = Some((TypeName("Server3"), [Text("https://"), Variable(FieldName("host"))]))
    http://localhost = Some((TypeName("Server4"), [Text("http://localhost"), Variable(FieldName("all"))]))
    http://localhost = Some((TypeName("Server5"), [Text("http://localhost/"), Variable(FieldName("path"))]))
    https://{gone}/{ = Some((TypeName("Server6"), [Text("https://"), Variable(FieldName("gone")), Text("/{")]))
    "#);
}
