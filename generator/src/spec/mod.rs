//! The document as a typed model. It is read once from the repaired tree; references are resolved, and each
//! part has its place.

mod body;
mod media_type;
mod operation;
mod parameter;
mod part;
mod read;
mod response;
mod root;
mod schema;
mod schemas;
mod security;
mod server;
mod tag;
mod webhook;

pub use body::RequestBody;
pub use media_type::{Described, Encoding, Header, MediaType};
pub use operation::Operation;
pub use parameter::{CookieStyle, Location, Parameter, PathStyle, QueryStyle};
pub use part::{Example, Use};
pub use response::Response;
pub use root::{Spec, read};
pub use schema::{
    Additional, Annotations, Bounds, Content, Discriminator, Extensions, HowMany, Keywords, Role, Says,
    Schema, SchemaId, Type, Union,
};
pub use schemas::{Lost, Schemas};
pub use security::{Combination, Grant, KeyPlace, Requirement, SchemeKind, SecurityScheme};
pub use server::{Server, Variable};
pub use tag::Tag;
pub use webhook::Webhook;
