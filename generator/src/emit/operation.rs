//! Emits operations: a handle for each tag, a method for each operation, and a builder for those with
//! optional inputs.

use proc_macro2::TokenStream;
use quote::quote;

use super::body::{self, body_type, emit_body};
use super::by_status;
use super::constant::emit_constant;
use super::context::Cx;
use super::imports::Imports;
use super::module::{Item, Module, Table};
use super::parameter::{emit_parameter, style_imports};
use super::prose::{Doc, Words, code, codes, docs, facts, line, named, sentence, wire, words};
use super::reference::{argument, result_types};
use super::{choice, gate, pagination, sample};
use crate::ir::{Body, ErrorBody, Operation, Parameter, Success, Tag};
use crate::naming::MethodName;
use crate::rust_type::compact;
use crate::shown::shown;
use crate::tokens::{Tokens, tokens};

/// The module with the files of operations.
pub(super) fn emit_operations(cx: &Cx<'_>) -> Module {
    let about = match cx.api.shared_enums.is_empty() {
        true => "The operations of the document, by tag; each file holds a tag's handle and its calls.",
        false => {
            "The operations of the document, by tag, and responses that several of them have; each file \
             holds a tag's handle and its calls."
        }
    };
    let mut module = Module::new(cx.file(&["operations", "mod"]), Doc::of(about));
    let mut files = Vec::with_capacity(cx.api.tags.len());
    for tag in &cx.api.tags {
        let (file, gate) = (&tag.module, gate::of_tag(tag));
        files.push(quote! { #gate pub mod #file; });
    }
    module.block(files);
    by_status::emit_shared(cx, &mut module);
    module
}

/// The file of a tag.
pub(super) fn emit_tag(cx: &Cx<'_>, tag: &Tag) -> Module {
    let about = Doc::of(words!["Operations of the tag ", code(&tag.wire), "."]);
    let mut module = Module::new(cx.file(&["operations", tag.module.file_stem()]), about);
    let imports = tag_imports(cx, tag);
    module.block(imports);
    module.code(emit_handle(tag));
    module.code(emit_methods(cx, tag));
    for operation in &tag.operations {
        module.code(emit_constant(operation));
        for item in body::emit_choice(cx, operation) {
            module.code(item);
        }
        module.items.extend(emit_builder(cx, operation));
        module.items.extend(by_status::emit(cx, operation));
    }
    module
}

fn tag_imports(cx: &Cx<'_>, tag: &Tag) -> Vec<TokenStream> {
    let mut imports = Imports::default();
    for name in ["Call", "Method", "Operation"] {
        imports.runtime(name);
    }
    if tag.operations.iter().any(Operation::has_builder) {
        imports.runtime("call");
    }
    for operation in &tag.operations {
        operation_imports(operation, &mut imports);
    }
    let uses_types = !imports.siblings().is_empty();
    let mut uses = imports.declarations(|_| true);
    uses.push(quote! { use crate::runtime::Client as Core; });
    if uses_types {
        let module = cx.api.module.iter();
        uses.push(quote! { use crate::#(#module::)*types; });
    }
    uses
}

fn operation_imports(operation: &Operation, imports: &mut Imports) {
    for parameter in &operation.parameters {
        for name in style_imports(parameter) {
            imports.runtime(name);
        }
        imports.reference(&parameter.of);
    }
    if let Some(body) = &operation.body {
        body::imports(body, imports);
    }
    if operation.choice.is_some() {
        imports.runtime("Choice");
    }
    for shape in &operation.shapes {
        imports.reference(&shape.of);
    }
    if let Some(of) = &operation.pagination {
        pagination::imports(of, imports);
    }
    match &operation.success {
        Success::One(payload) => imports.payload(payload),
        Success::ByStatus(of) => by_status::imports(of, imports),
    }
    match &operation.error {
        ErrorBody::Unknown => imports.runtime("Json"),
        ErrorBody::Value(of) => imports.reference(of),
        ErrorBody::ByStatus(of) => by_status::imports(of, imports),
    }
}

fn emit_handle(tag: &Tag) -> Tokens {
    let handle = &tag.handle;
    let about = docs(&tag_docs(tag));
    tokens! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            pub(crate) core: &'a Core,
        }
    }
}

/// The documentation of a tag.
pub(super) fn tag_docs(tag: &Tag) -> Doc {
    let mut about =
        Doc::said_or(tag.docs.as_deref(), || words!["Operations of the tag ", code(&tag.wire), "."]);
    if let Some(parent) = &tag.parent {
        about.add(words!["Part of ", code(parent), "."]);
    }
    about
}

fn emit_methods(cx: &Cx<'_>, tag: &Tag) -> Tokens {
    let handle = &tag.handle;
    let mut methods = Vec::with_capacity(tag.operations.len());
    for operation in &tag.operations {
        methods.push(emit_method(cx, tag, operation));
        methods.extend(operation.aliases.iter().map(|alias| emit_alias(cx, operation, alias)));
    }
    tokens! {
        impl #handle<'_> {
            #(#methods)*
        }
    }
}

/// A deprecated method with an earlier name, which calls the method.
fn emit_alias(cx: &Cx<'_>, operation: &Operation, alias: &MethodName) -> Tokens {
    let (name, result, types) = (&operation.name, &operation.builder, tokens! { types:: });
    let (mut arguments, mut given, mut lifetime) = (Vec::new(), Vec::new(), Tokens::default());
    for parameter in operation.required_parameters() {
        let (name, of) = (&parameter.name, argument(cx, &parameter.of, &types));
        arguments.push(tokens! { #name: #of });
        given.push(name);
    }
    if let Some(body) = operation.required_body() {
        let (name, of) = (&body.name, body_type(cx, body, &types));
        arguments.push(tokens! { #name: #of });
        given.push(name);
        lifetime = body::lifetime(cx, body);
    }
    let about = docs(&Doc::of(words!["The old name of ", code(name.as_str()), "."]));
    let why = renamed(name.as_str());
    let many = allow_many_arguments(arguments.len());
    let allowed = operation.deprecated.then(|| {
        tokens! { #[allow(deprecated, reason = "both names are of the same method")] }
    });
    tokens! {
        #about
        #[deprecated = #why]
        #many
        #allowed
        #[inline]
        pub fn #alias #lifetime (&self, #(#arguments),*) -> #result {
            self.#name(#(#given),*)
        }
    }
}

/// The note of a deprecated alias.
pub(super) fn renamed(name: &str) -> String {
    format!("it is called `{name}` now")
}

/// Allows a method to have any number of arguments. Clippy's limit is seven, including `self`.
fn allow_many_arguments(arguments: usize) -> Tokens {
    if arguments <= 6 {
        return Tokens::default();
    }
    tokens! { #[allow(clippy::too_many_arguments, reason = "the document requires all of them")] }
}

fn emit_method(cx: &Cx<'_>, tag: &Tag, operation: &Operation) -> Tokens {
    let name = &operation.name;
    let mut about = method_docs(operation);
    if let Some(text) = sample::sample(cx, tag, operation) {
        about.sample(text);
    }
    let about = docs(&about);
    let types = tokens! { types:: };
    let call = tokens! { call };
    let (mut arguments, mut statements) = (Vec::new(), Vec::new());
    for parameter in operation.required_parameters() {
        let (name, of) = (&parameter.name, argument(cx, &parameter.of, &types));
        arguments.push(tokens! { #name: #of });
        statements.push(emit_parameter(cx, parameter, &call));
    }
    let mut lifetime = Tokens::default();
    if let Some(body) = operation.required_body() {
        let (name, of) = (&body.name, body_type(cx, body, &types));
        arguments.push(tokens! { #name: #of });
        statements.push(emit_body(body, &call));
        statements
            .extend(operation.implied.as_ref().map(|implied| choice::emit_implied(implied, name, &call)));
        lifetime = body::lifetime(cx, body);
    }
    let result = &operation.builder;
    let body = emit_call(operation, &statements);
    let deprecated = match &operation.sunset {
        Some(end) if operation.deprecated => {
            let why = format!("the document advises against it; the service ends it: {}", shown(end));
            tokens! { #[deprecated = #why] }
        }
        _ => deprecation(operation.deprecated),
    };
    let many = allow_many_arguments(arguments.len());
    tokens! {
        #about
        #deprecated
        #many
        #[inline]
        pub fn #name #lifetime (&self, #(#arguments),*) -> #result {
            #body
        }
    }
}

/// The call with its required inputs.
fn emit_call(operation: &Operation, statements: &[Tokens]) -> Tokens {
    let (constant, builder) = (&operation.constant, &operation.builder);
    let begun = tokens! { self.core.call(&#constant) };
    match (statements, operation.has_builder()) {
        ([], true) => tokens! { #builder { call: #begun } },
        ([], false) => begun,
        (statements, true) => tokens! { let mut call = #begun; #(#statements)* #builder { call } },
        (statements, false) => tokens! { let mut call = #begun; #(#statements)* call },
    }
}

fn method_docs(operation: &Operation) -> Doc {
    let mut about = Doc::default();
    if let Some(summary) = &operation.summary {
        about.add(sentence(summary));
    }
    if let Some(description) = &operation.description
        && operation.description != operation.summary
    {
        about.extend(Doc::said(description));
    }
    about.add(code(&format!("{} {}", operation.method.as_str(), operation.path)));
    let mut entries = Vec::new();
    for parameter in operation.required_parameters() {
        entries.push(Doc::entry(code(parameter.name.as_str()), parameter_docs(parameter)));
    }
    if let Some(body) = operation.required_body()
        && let Some(text) = &body.docs
    {
        entries.push(Doc::entry(code(body.name.as_str()), Doc::said(text)));
    }
    for fact in operation_facts(operation) {
        entries.push(Doc::of(fact));
    }
    about.list(entries);
    about.extend(failures(operation));
    about
}

/// The descriptions of error responses, by status.
fn failures(operation: &Operation) -> Doc {
    let mut entries = Vec::new();
    for failure in &operation.failures {
        entries.push(Doc::entry(code(&failure.status.to_string()), Doc::said(&failure.docs)));
    }
    let mut about = Doc::default();
    if !entries.is_empty() {
        about.heading("Errors");
        about.list(entries);
    }
    about
}

/// Scopes, rate limit, pagination and headers, one entry each.
fn operation_facts(operation: &Operation) -> Vec<Words> {
    let mut facts = Vec::new();
    let names = |names: &[String]| codes(names.iter().map(String::as_str), ", ", ", ");
    let scopes = &operation.scopes;
    if !scopes.names.is_empty() {
        let which = if scopes.any && scopes.names.len() > 1 { "Scopes (any one of): " } else { "Scopes: " };
        facts.push(words![which, names(&scopes.names)]);
    }
    if let Some(label) = &operation.rate_limit {
        facts.push(words!["Rate-limit label: ", line(label)]);
    }
    if let Some(pagination) = &operation.pagination {
        facts.push(pagination::about(pagination));
    }
    if !operation.headers.is_empty() {
        facts.push(words!["Headers of the response: ", names(&operation.headers)]);
    }
    facts
}

/// The documentation of a parameter.
fn parameter_docs(parameter: &Parameter) -> Doc {
    let mut about = parameter.docs.as_deref().map(Doc::said).unwrap_or_default();
    wire(&mut about, &parameter.wire, parameter.name.as_str());
    facts(&mut about, parameter.bounds.as_deref(), parameter.default.as_deref());
    about
}

/// The attribute for a deprecated item.
pub(super) fn deprecation(is_deprecated: bool) -> Tokens {
    if !is_deprecated {
        return Tokens::default();
    }
    tokens! { #[deprecated = "the document advises against it"] }
}

/// The type of the call: a builder with the optional inputs, or an alias, which can become a builder later.
fn emit_builder(cx: &Cx<'_>, operation: &Operation) -> Vec<Item> {
    let builder = &operation.builder;
    let (success, error) = result_types(operation);
    if !operation.has_builder() {
        let about = docs(&Doc::of(words!["The call of ", code(operation.name.as_str()), "."]));
        return vec![Item::code(tokens! {
            #about
            pub type #builder = Call<#success, #error>;
        })];
    }
    let about = docs(&Doc::of(words![
        "The call of ",
        code(operation.name.as_str()),
        ": its optional inputs, and sending it."
    ]));
    let mut inputs = Vec::new();
    for parameter in operation.optional_parameters() {
        inputs.push(emit_setter(cx, parameter));
    }
    if let Some(body) = &operation.body
        && !body.required
    {
        inputs.push(emit_body_setter(cx, body));
    }
    for shape in &operation.shapes {
        inputs.push(choice::emit_shape(shape, &error));
    }
    let structure = tokens! {
        #about
        #[derive(Clone)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #builder {
            call: Call<#success, #error>,
        }
    };
    let setters = tokens! {
        impl #builder {
            #(#inputs)*
        }
    };
    let head = format!("{builder} -> {}, {}", compact(&success), compact(&error));
    let mut items = vec![Item::code(structure)];
    if !inputs.is_empty() {
        items.push(Item::code(setters));
    }
    items.push(Item::Table(Table { name: "call", head, rows: Vec::new() }));
    items.extend(pagination::emit(operation));
    items
}

fn emit_setter(cx: &Cx<'_>, parameter: &Parameter) -> Tokens {
    let name = &parameter.name;
    let of = argument(cx, &parameter.of, &tokens! { types:: });
    let about = match parameter_docs(parameter) {
        said if said.is_empty() => Doc::of(named(&parameter.wire)),
        said => said,
    };
    let about = docs(&about);
    let statement = emit_parameter(cx, parameter, &tokens! { self.call });
    let deprecated = deprecation(parameter.deprecated);
    tokens! {
        #about
        #deprecated
        #[inline]
        pub fn #name(mut self, #name: #of) -> Self {
            #statement
            self
        }
    }
}

fn emit_body_setter(cx: &Cx<'_>, body: &Body) -> Tokens {
    let name = &body.name;
    let (of, lifetime) = (body_type(cx, body, &tokens! { types:: }), body::lifetime(cx, body));
    let about = docs(&Doc::said_or(body.docs.as_deref(), || "The body of the request.".into()));
    let statement = emit_body(body, &tokens! { self.call });
    tokens! {
        #about
        #[inline]
        pub fn #name #lifetime (mut self, #name: #of) -> Self {
            #statement
            self
        }
    }
}
