//! Repairs faults of documents whose meaning is clear. Each file has one pass, for one kind of node.

pub(super) mod bounds;
pub(super) mod component;
pub(super) mod content;
pub(super) mod document;
pub(super) mod encoding;
pub(super) mod enumeration;
pub(super) mod form;
pub(super) mod input;
pub(super) mod items;
pub(super) mod keywords;
pub(super) mod kind;
pub(super) mod mapping;
pub(super) mod operation;
pub(super) mod parameter;
pub(super) mod path_item;
pub(super) mod placeholder;
pub(super) mod reference;
pub(super) mod required;
pub(super) mod response;
pub(super) mod security;
pub(super) mod types;
