//! Which members of each kind of object are strings, and which have values of the type of a schema.

use super::ObjectKind;

/// Which parts of a member's value are strings.
#[derive(Debug)]
pub(in crate::document) enum Words {
    /// A description, or a string that the specification defines; `null` counts as absent.
    Text,
    /// As `Text`, but a later stage also accepts numbers as strings and reports them. So a number that JSON
    /// writes as the source does is left to that stage.
    Read,
    /// A name that the author chose; `null` may be one.
    Name,
    /// All items of a list or all values of a mapping.
    Each(&'static Words),
    /// These members of a mapping.
    Members(&'static [(&'static str, Words)]),
}

/// Which values of a member have the type of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) enum Values {
    /// The constant of a schema.
    Constant,
    /// Each item of the list. A later stage also accepts numbers as strings here, and reports them.
    Enumeration,
    /// A value that is only shown.
    Shown,
    /// Each item of a list of values that are only shown.
    EachShown,
    /// The `value` of each example of a mapping.
    Examples,
}

use Words::{Each, Members, Name, Read, Text};

impl ObjectKind {
    /// Which parts of a member are strings. A member with two forms has two entries.
    pub(in crate::document) fn words(self, key: &str) -> impl Iterator<Item = &'static Words> {
        let table: &'static [(&str, Words)] = match self {
            Self::Document => DOCUMENT,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter | Self::Header => PARAMETER,
            Self::RequestBody | Self::Response | Self::Example | Self::Link => PROSE,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Schema => SCHEMA,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Components | Self::Callback | Self::Leaf => &[],
        };
        table.iter().filter(move |(name, _)| *name == key).map(|(_, words)| words)
    }

    /// Which values of a member have the type of the object's schema, or of the object if it is a schema
    /// itself.
    pub(in crate::document) fn values(self, key: &str) -> Option<Values> {
        match (self, key) {
            (Self::Schema, "const") => Some(Values::Constant),
            // Swagger 2.0 has the keywords of schemas in parameters and headers.
            (Self::Schema | Self::Parameter | Self::Header, "enum") => Some(Values::Enumeration),
            (Self::Schema | Self::Parameter | Self::Header, "default" | "example") => Some(Values::Shown),
            (Self::Schema, "examples") => Some(Values::EachShown),
            (Self::Parameter | Self::Header, "x-example") | (Self::MediaType, "example") => {
                Some(Values::Shown)
            }
            (Self::Parameter | Self::Header | Self::MediaType, "examples") => Some(Values::Examples),
            _ => None,
        }
    }

    /// Whether a subschema in this member applies to the same value as the schema itself, and so has the same
    /// type.
    pub(in crate::document) fn is_of_same_value(self, key: &str) -> bool {
        self == Self::Schema && matches!(key, "allOf" | "oneOf" | "anyOf" | "not" | "if" | "then" | "else")
    }
}

const TEXTS: Words = Each(&Text);
const NAMES: Words = Each(&Name);

const EXTERNAL_DOCS: Words = Members(&[("description", Text), ("url", Text)]);

const INFO: Words = Members(&[
    ("title", Text),
    ("version", Text),
    ("summary", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Members(&[("name", Text), ("url", Text), ("email", Text)])),
    ("license", Members(&[("name", Text), ("identifier", Text), ("url", Text)])),
]);

const SERVERS: Words = Each(&Members(&[
    ("url", Text),
    ("name", Text),
    ("description", Text),
    ("variables", Each(&Members(&[("default", Name), ("enum", NAMES), ("description", Text)]))),
]));

const TAGS: Words = Each(&Members(&[
    ("name", Name),
    ("summary", Text),
    ("description", Text),
    ("parent", Text),
    ("kind", Text),
    ("externalDocs", EXTERNAL_DOCS),
    ("x-rust-name", Text),
]));

/// Security requirements: the keys are names of schemes, the values are lists of scopes.
const SECURITY: Words = Each(&Each(&NAMES));

const DOCUMENT: &[(&str, Words)] = &[
    ("openapi", Read),
    ("swagger", Read),
    ("$self", Text),
    ("jsonSchemaDialect", Text),
    ("info", INFO),
    ("servers", SERVERS),
    ("tags", TAGS),
    ("security", SECURITY),
    ("externalDocs", EXTERNAL_DOCS),
    ("host", Text),
    ("basePath", Text),
    ("schemes", TEXTS),
    ("consumes", TEXTS),
    ("produces", TEXTS),
    ("x-error-key", Text),
    ("x-error-key", NAMES),
    ("x-tracking-header", Text),
    ("x-trusted-hosts", TEXTS),
];

const PATH_ITEM: &[(&str, Words)] = &[("summary", Text), ("description", Text), ("servers", SERVERS)];

const OPERATION: &[(&str, Words)] = &[
    ("operationId", Read),
    ("summary", Read),
    ("description", Read),
    ("tags", NAMES),
    ("security", SECURITY),
    ("servers", SERVERS),
    ("externalDocs", EXTERNAL_DOCS),
    ("schemes", TEXTS),
    ("consumes", TEXTS),
    ("produces", TEXTS),
    ("x-rust-name", Text),
    ("x-rust-choice", Text),
    ("x-rate-limit-label", Text),
];

/// `type` and the members after it are for Swagger 2.0.
const PARAMETER: &[(&str, Words)] = &[
    ("name", Read),
    ("in", Text),
    ("description", Read),
    ("style", Text),
    ("x-rust-name", Text),
    ("type", Text),
    ("format", Text),
    ("pattern", Text),
    ("collectionFormat", Text),
];

const PROSE: &[(&str, Words)] = &[
    ("summary", Text),
    ("description", Read),
    ("externalValue", Text),
    ("operationId", Text),
    ("operationRef", Text),
    ("x-rust-name", Text),
];

const MEDIA_TYPE: &[(&str, Words)] = &[
    ("x-rust-name", Text),
    ("x-descriptions", TEXTS),
    ("x-properties", Each(&Members(SCHEMA))),
    ("x-secret", NAMES),
];

const ENCODING: &[(&str, Words)] = &[("contentType", Text), ("style", Text)];

const SCHEMA: &[(&str, Words)] = &[
    ("description", Read),
    ("title", Read),
    ("type", Read),
    ("type", Each(&Read)),
    ("format", Read),
    ("required", NAMES),
    ("pattern", Read),
    ("discriminator", Name),
    ("discriminator", Members(&[("propertyName", Name), ("mapping", NAMES), ("defaultMapping", Name)])),
    ("xml", Members(&[("name", Text), ("namespace", Text), ("prefix", Text), ("nodeType", Text)])),
    ("externalDocs", EXTERNAL_DOCS),
    ("dependentRequired", Each(&NAMES)),
    ("contentMediaType", Text),
    ("contentEncoding", Text),
    ("$id", Text),
    ("$anchor", Text),
    ("$dynamicAnchor", Text),
    ("$comment", Text),
    ("x-rust-name", Text),
    ("x-rust-variant", Text),
    ("x-enum-varnames", NAMES),
    ("x-enum-descriptions", TEXTS),
];

const SECURITY_SCHEME: &[(&str, Words)] = &[
    ("type", Text),
    ("description", Text),
    ("name", Name),
    ("in", Text),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("openIdConnectUrl", Text),
    ("oauth2MetadataUrl", Text),
    ("flows", Each(&Members(FLOW))),
    // Swagger 2.0 has the members of the flow in the scheme itself.
    ("flow", Text),
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("scopes", TEXTS),
    ("x-rust-name", Text),
    ("x-in", Text),
];

const FLOW: &[(&str, Words)] = &[
    ("authorizationUrl", Text),
    ("deviceAuthorizationUrl", Text),
    ("tokenUrl", Text),
    ("refreshUrl", Text),
    ("scopes", TEXTS),
    ("x-rust-name", Text),
    ("x-description", Text),
    ("x-device-authorization-url", Text),
    ("x-revocation-url", Text),
];
