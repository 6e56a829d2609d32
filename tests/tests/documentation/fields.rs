//! The fixed fields of the objects of Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1, as their specifications list them.

/// A version of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V2_0,
    V3_0,
    V3_1,
}

impl Version {
    pub const ALL: [Self; 3] = [Self::V2_0, Self::V3_0, Self::V3_1];

    pub fn name(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        }
    }
}

use Version::{V2_0, V3_0, V3_1};

/// An object, the versions that have these fields, and the fields.
type Row = (&'static str, &'static [Version], &'static str);

const ALL: &[Version] = &[V2_0, V3_0, V3_1];
const OLD: &[Version] = &[V2_0];
const NEW: &[Version] = &[V3_0, V3_1];
const LATEST: &[Version] = &[V3_1];

/// Swagger 2.0, "Specification"; OpenAPI 3.0.4 and 3.1.1, section 4.8; JSON Schema 2020-12.
pub const FIELDS: &[Row] = &[
    ("Document", ALL, "info paths security tags externalDocs"),
    ("Document", OLD, "swagger host basePath schemes consumes produces definitions parameters responses"),
    ("Document", OLD, "securityDefinitions"),
    ("Document", NEW, "openapi servers components"),
    ("Document", LATEST, "jsonSchemaDialect webhooks"),
    ("Info", ALL, "title description termsOfService contact license version"),
    ("Info", LATEST, "summary"),
    ("Contact", ALL, "name url email"),
    ("License", ALL, "name url"),
    ("License", LATEST, "identifier"),
    ("Server", NEW, "url description variables"),
    ("Server Variable", NEW, "enum default description"),
    ("Components", NEW, "schemas responses parameters examples requestBodies headers securitySchemes links"),
    ("Components", NEW, "callbacks"),
    ("Components", LATEST, "pathItems"),
    ("Path Item", ALL, "$ref get put post delete options head patch parameters"),
    ("Path Item", NEW, "summary description trace servers"),
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
    ("Encoding", NEW, "contentType headers style explode allowReserved"),
    ("Responses", ALL, "default"),
    ("Response", ALL, "description headers"),
    ("Response", OLD, "schema examples"),
    ("Response", NEW, "content links"),
    ("Example", NEW, "summary description value externalValue"),
    ("Link", NEW, "operationRef operationId parameters requestBody description server"),
    ("Header", ALL, "description"),
    ("Header", OLD, "type format items collectionFormat default enum"),
    ("Header", OLD, "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"),
    ("Header", OLD, "maxItems minItems uniqueItems multipleOf"),
    (
        "Header",
        NEW,
        "required deprecated allowEmptyValue style explode allowReserved schema example examples",
    ),
    ("Header", NEW, "content"),
    ("Tag", ALL, "name description externalDocs"),
    ("Reference", ALL, "$ref"),
    ("Reference", LATEST, "summary description"),
    ("Schema", ALL, "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength"),
    ("Schema", ALL, "pattern maxItems minItems uniqueItems maxProperties minProperties required enum type"),
    ("Schema", ALL, "allOf items properties additionalProperties description format default discriminator"),
    ("Schema", ALL, "readOnly example externalDocs xml $ref"),
    ("Schema", NEW, "oneOf anyOf not writeOnly deprecated"),
    ("Schema", &[V3_0], "nullable"),
    ("Schema", LATEST, "$schema $vocabulary $id $anchor $dynamicRef $dynamicAnchor $defs $comment"),
    ("Schema", LATEST, "if then else dependentSchemas prefixItems contains patternProperties propertyNames"),
    ("Schema", LATEST, "unevaluatedItems unevaluatedProperties const maxContains minContains"),
    ("Schema", LATEST, "dependentRequired contentEncoding contentMediaType contentSchema examples"),
    ("Discriminator", NEW, "propertyName mapping"),
    ("XML", ALL, "name namespace prefix attribute wrapped"),
    ("Security Scheme", ALL, "type description name in"),
    ("Security Scheme", OLD, "flow authorizationUrl tokenUrl scopes"),
    ("Security Scheme", NEW, "scheme bearerFormat flows openIdConnectUrl"),
    ("OAuth Flows", NEW, "implicit password clientCredentials authorizationCode"),
    ("OAuth Flow", NEW, "authorizationUrl tokenUrl refreshUrl scopes"),
];
