//! The fixed fields of the objects of Swagger 2.0 and of OpenAPI 3.0, 3.1 and 3.2, as their specifications list them.

/// A version of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V2_0,
    V3_0,
    V3_1,
    V3_2,
}

impl Version {
    pub const ALL: [Self; 4] = [Self::V2_0, Self::V3_0, Self::V3_1, Self::V3_2];

    pub fn name(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }
}

use Version::{V2_0, V3_0, V3_1, V3_2};

/// An object, the versions that have these fields, and the fields.
type Row = (&'static str, &'static [Version], &'static str);

const ALL: &[Version] = &[V2_0, V3_0, V3_1, V3_2];
const OLD: &[Version] = &[V2_0];
const NEW: &[Version] = &[V3_0, V3_1, V3_2];
const LATER: &[Version] = &[V3_1, V3_2];
const NEWEST: &[Version] = &[V3_2];

/// Swagger 2.0, "Specification"; OpenAPI 3.0.4 and 3.1.1, section 4.8; OpenAPI 3.2.0, section 4; JSON Schema 2020-12.
pub const FIELDS: &[Row] = &[
    ("Document", ALL, "info paths security tags externalDocs"),
    ("Document", OLD, "swagger host basePath schemes consumes produces definitions parameters responses"),
    ("Document", OLD, "securityDefinitions"),
    ("Document", NEW, "openapi servers components"),
    ("Document", LATER, "jsonSchemaDialect webhooks"),
    ("Document", NEWEST, "$self"),
    ("Info", ALL, "title description termsOfService contact license version"),
    ("Info", LATER, "summary"),
    ("Contact", ALL, "name url email"),
    ("License", ALL, "name url"),
    ("License", LATER, "identifier"),
    ("Server", NEW, "url description variables"),
    ("Server", NEWEST, "name"),
    ("Server Variable", NEW, "enum default description"),
    ("Components", NEW, "schemas responses parameters examples requestBodies headers securitySchemes links"),
    ("Components", NEW, "callbacks"),
    ("Components", LATER, "pathItems"),
    ("Components", NEWEST, "mediaTypes"),
    ("Path Item", ALL, "$ref get put post delete options head patch parameters"),
    ("Path Item", NEW, "summary description trace servers"),
    ("Path Item", NEWEST, "query additionalOperations"),
    ("Operation", ALL, "tags summary description externalDocs operationId parameters responses deprecated"),
    ("Operation", ALL, "security"),
    ("Operation", OLD, "consumes produces schemes"),
    ("Operation", NEW, "requestBody callbacks servers"),
    ("External Documentation", ALL, "description url"),
    ("Parameter", ALL, "name in description required schema allowEmptyValue"),
    ("Parameter", OLD, "type format items collectionFormat default enum"),
    ("Parameter", OLD, "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"),
    ("Parameter", OLD, "maxItems minItems uniqueItems multipleOf"),
    ("Parameter", NEW, "deprecated style explode allowReserved example examples content"),
    ("Items", OLD, "type format items collectionFormat default enum"),
    ("Items", OLD, "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"),
    ("Items", OLD, "maxItems minItems uniqueItems multipleOf"),
    ("Request Body", NEW, "description content required"),
    ("Media Type", NEW, "schema example examples encoding"),
    ("Media Type", NEWEST, "itemSchema prefixEncoding itemEncoding"),
    ("Encoding", NEW, "contentType headers style explode allowReserved"),
    ("Encoding", NEWEST, "encoding prefixEncoding itemEncoding"),
    ("Responses", ALL, "default"),
    ("Response", ALL, "description headers"),
    ("Response", OLD, "schema examples"),
    ("Response", NEW, "content links"),
    ("Response", NEWEST, "summary"),
    ("Example", NEW, "summary description value externalValue"),
    ("Example", NEWEST, "dataValue serializedValue"),
    ("Link", NEW, "operationRef operationId parameters requestBody description server"),
    ("Header", ALL, "description"),
    ("Header", OLD, "type format items collectionFormat default enum"),
    ("Header", OLD, "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"),
    ("Header", OLD, "maxItems minItems uniqueItems multipleOf"),
    ("Header", NEW, "required deprecated style explode schema example examples content"),
    ("Header", &[V3_0, V3_1], "allowEmptyValue allowReserved"),
    ("Tag", ALL, "name description externalDocs"),
    ("Tag", NEWEST, "summary parent kind"),
    ("Reference", ALL, "$ref"),
    ("Reference", LATER, "summary description"),
    ("Schema", ALL, "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength"),
    ("Schema", ALL, "pattern maxItems minItems uniqueItems maxProperties minProperties required enum type"),
    ("Schema", ALL, "allOf items properties additionalProperties description format default discriminator"),
    ("Schema", ALL, "readOnly example externalDocs xml $ref"),
    ("Schema", NEW, "oneOf anyOf not writeOnly deprecated"),
    ("Schema", &[V3_0], "nullable"),
    ("Schema", LATER, "$schema $vocabulary $id $anchor $dynamicRef $dynamicAnchor $defs $comment"),
    ("Schema", LATER, "if then else dependentSchemas prefixItems contains patternProperties propertyNames"),
    ("Schema", LATER, "unevaluatedItems unevaluatedProperties const maxContains minContains"),
    ("Schema", LATER, "dependentRequired contentEncoding contentMediaType contentSchema examples"),
    ("Discriminator", NEW, "propertyName mapping"),
    ("Discriminator", NEWEST, "defaultMapping"),
    ("XML", ALL, "name namespace prefix attribute wrapped"),
    ("XML", NEWEST, "nodeType"),
    ("Security Scheme", ALL, "type description name in"),
    ("Security Scheme", OLD, "flow authorizationUrl tokenUrl scopes"),
    ("Security Scheme", NEW, "scheme bearerFormat flows openIdConnectUrl"),
    ("Security Scheme", NEWEST, "oauth2MetadataUrl deprecated"),
    ("OAuth Flows", NEW, "implicit password clientCredentials authorizationCode"),
    ("OAuth Flows", NEWEST, "deviceAuthorization"),
    ("OAuth Flow", NEW, "authorizationUrl tokenUrl refreshUrl scopes"),
    ("OAuth Flow", NEWEST, "deviceAuthorizationUrl"),
];
