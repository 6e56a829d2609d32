//! Operations: a handle for each tag, a method for each operation, and a type for the optional inputs of those that have any.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::body::{self, body_type, emit_body};
use super::by_status;
use super::imports::Imports;
use super::module::{Item, Module, Table};
use super::parameter::{emit_parameter, style_import};
use super::prose::{code, docs, lines, one_line, wire_docs};
use super::reference::{argument, compact, owned, payload_type};
use super::structure::default_docs;
use super::{Cx, gate, pagination};
use crate::ir::{Answer, Body, Failure, Method, Operation, Parameter, Payload, Tag};

/// The list of the files of operations.
pub(super) fn emit_operations(cx: &Cx<'_>) -> Module {
    let about = "The operations of the document, by tag; each file holds a tag's handle and its calls.";
    let mut module = Module::new(cx.file(&["operations", "mod"]), vec![about.into()]);
    module.block(
        cx.api
            .tags
            .iter()
            .map(|tag| {
                let (file, gate) = (&tag.module, gate::of_tag(tag));
                quote! { #gate pub mod #file; }
            })
            .collect(),
    );
    module
}

/// The file of a tag.
pub(super) fn emit_tag(cx: &Cx<'_>, tag: &Tag) -> Module {
    let about = format!("Operations of the tag {}.", code(&tag.wire));
    let mut module = Module::new(cx.file(&["operations", tag.module.file_stem()]), vec![about]);
    let imports = tag_imports(cx, tag);
    module.block(imports);
    module.declare(emit_handle(tag));
    module.declare(emit_methods(cx, tag));
    for operation in &tag.operations {
        module.declare(emit_constant(operation));
        body::emit_choice(cx, operation).into_iter().for_each(|item| module.declare(item));
        module.items.extend(emit_builder(cx, operation));
        module.items.extend(by_status::emit(cx, operation));
    }
    module
}

fn tag_imports(cx: &Cx<'_>, tag: &Tag) -> Vec<TokenStream> {
    let mut imports = Imports::default();
    ["Call", "Method", "Operation"].into_iter().for_each(|name| imports.runtime(name));
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
        imports.runtime(style_import(parameter));
        imports.reference(&parameter.of);
    }
    operation.body.iter().for_each(|body| body::imports(body, imports));
    if operation.choice.is_some() {
        imports.runtime("Choice");
    }
    if let Some(of) = &operation.pagination {
        pagination::imports(of, imports);
    }
    match &operation.answer {
        Answer::One(payload) => imports.payload(payload),
        Answer::ByStatus(of) => by_status::imports(of, imports),
    }
    match &operation.failure {
        Failure::Unknown => imports.runtime("Json"),
        Failure::Value(of) => imports.reference(of),
        Failure::ByStatus(of) => by_status::imports(of, imports),
    }
}

fn emit_handle(tag: &Tag) -> TokenStream {
    let handle = &tag.handle;
    let text = tag.docs.as_deref().filter(|text| !text.trim().is_empty());
    let about =
        docs(&text.map_or_else(|| vec![format!("The operations of the tag {}.", code(&tag.wire))], lines));
    quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            pub(crate) core: &'a Core,
        }
    }
}

fn emit_methods(cx: &Cx<'_>, tag: &Tag) -> TokenStream {
    let handle = &tag.handle;
    let methods = tag.operations.iter().map(|operation| emit_method(cx, operation));
    quote! {
        impl #handle<'_> {
            #(#methods)*
        }
    }
}

fn emit_method(cx: &Cx<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.name;
    let about = docs(&method_docs(operation));
    let types = quote! { types:: };
    let required: Vec<&Parameter> = operation.required_parameters().collect();
    let body = operation.body.as_ref().filter(|body| body.required);
    let arguments = required.iter().map(|parameter| {
        let (name, of) = (&parameter.name, argument(cx, &parameter.of, &types));
        quote! { #name: #of }
    });
    let arguments = arguments.chain(body.map(|body| {
        let (name, of) = (&body.name, body_type(cx, body, &types));
        quote! { #name: #of }
    }));
    let call = quote! { call };
    let statements: Vec<TokenStream> = required
        .iter()
        .map(|parameter| emit_parameter(parameter, &call))
        .chain(body.map(|body| emit_body(body, &call)))
        .collect();
    let (answer, failure) = answer_types(operation);
    let result = match operation.has_builder() {
        true => operation.builder.to_token_stream(),
        false => quote! { Call<#answer, #failure> },
    };
    let lifetime = body.map(|body| body::lifetime(cx, body));
    let body = emit_call(operation, &statements);
    let deprecated =
        operation.deprecated.then(|| quote! { #[deprecated = "the document advises against it"] });
    let arguments: Vec<TokenStream> = arguments.collect();
    // With `self`, clippy takes seven.
    let many = (arguments.len() > 6).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the document requires all of them")] }
    });
    quote! {
        #about
        #deprecated
        #many
        #[inline]
        pub fn #name #lifetime (&self, #(#arguments),*) -> #result {
            #body
        }
    }
}

/// The call with what is required of it.
fn emit_call(operation: &Operation, statements: &[TokenStream]) -> TokenStream {
    let (constant, builder) = (&operation.constant, &operation.builder);
    let begun = quote! { self.core.call(&#constant) };
    match (statements, operation.has_builder()) {
        ([], true) => quote! { #builder { call: #begun } },
        ([], false) => begun,
        (statements, true) => quote! { let mut call = #begun; #(#statements)* #builder { call } },
        (statements, false) => quote! { let mut call = #begun; #(#statements)* call },
    }
}

/// What the call answers when it succeeds and when it fails.
pub(super) fn answer_types(operation: &Operation) -> (TokenStream, TokenStream) {
    let types = quote! { types:: };
    let answer = match &operation.answer {
        Answer::One(payload) => payload_type(payload, &types),
        Answer::ByStatus(of) => {
            let name = &of.name;
            quote! { #name }
        }
    };
    let failure = match &operation.failure {
        Failure::Unknown => quote! { Json },
        Failure::Value(of) => owned(of, &types),
        Failure::ByStatus(of) => {
            let name = &of.name;
            quote! { #name }
        }
    };
    (answer, failure)
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut about: Vec<String> =
        operation.summary.as_deref().map(|summary| sentence(&one_line(summary))).into_iter().collect();
    let description = operation.description.as_deref().filter(|text| !text.trim().is_empty());
    if let Some(description) = description {
        separated(&mut about, lines(description));
    }
    separated(&mut about, vec![code(&format!("{} {}", operation.method.as_str(), operation.path))]);
    let inputs =
        operation.required_parameters().map(|parameter| (parameter.name.as_str(), parameter_docs(parameter)));
    let body = operation.body.as_ref().filter(|body| body.required);
    let body = body.and_then(|body| Some((body.name.as_str(), lines(body.docs.as_deref()?))));
    let mut entries = Vec::new();
    for (name, text) in inputs.chain(body) {
        entries.extend(entry(name, &text));
    }
    separated(&mut about, entries);
    separated(&mut about, facts(operation));
    about
}

/// An input as the entry of a list; what is more than a paragraph keeps its shape below it.
fn entry(name: &str, text: &[String]) -> Vec<String> {
    let is_block = |line: &String| line.starts_with("- ") || line.starts_with("```");
    if !text.iter().any(is_block) {
        let mut told = text.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
        let first = format!("- `{name}`: {}", told.next().unwrap_or_default());
        return [first].into_iter().chain(told.map(|line| format!("  {line}"))).collect();
    }
    let mut lines = vec![format!("- `{name}`:")];
    if text.first().is_some_and(is_block) {
        lines.push(String::new());
    }
    lines.extend(text.iter().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }));
    lines.push(String::new());
    lines
}

fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

fn separated(about: &mut Vec<String>, more: Vec<String>) {
    if !about.is_empty() && !more.is_empty() {
        about.push(String::new());
    }
    about.extend(more);
}

/// Scopes, budget, pages and headers, an entry each.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = Vec::new();
    let scopes: Vec<String> = operation.scopes.names.iter().map(|scope| code(scope)).collect();
    if !scopes.is_empty() {
        let which = if operation.scopes.any && scopes.len() > 1 { "Scopes (any one of)" } else { "Scopes" };
        facts.push(format!("- {which}: {}", scopes.join(", ")));
    }
    facts.extend(
        operation.rate_limit.as_ref().map(|label| format!("- Rate-limit label: {}", one_line(label))),
    );
    facts.extend(operation.pagination.as_ref().map(pagination::about));
    let headers: Vec<String> = operation.headers.iter().map(|header| code(header)).collect();
    if !headers.is_empty() {
        facts.push(format!("- Headers of the answer: {}", headers.join(", ")));
    }
    facts
}

fn parameter_docs(parameter: &Parameter) -> Vec<String> {
    let text = parameter.docs.as_deref().filter(|text| !text.trim().is_empty());
    let mut about = text.map_or_else(|| vec![format!("The input {}.", code(&parameter.wire))], lines);
    about.extend(
        parameter
            .bounds
            .as_ref()
            .map(|bounds| vec![String::new(), format!("Bounds: {bounds}.")])
            .unwrap_or_default(),
    );
    if text.is_some() {
        about.extend(wire_docs(&parameter.wire, parameter.name.as_str()));
    }
    about.extend(default_docs(parameter.default.as_deref()));
    about
}

fn emit_constant(operation: &Operation) -> TokenStream {
    let (constant, id, path, accept) =
        (&operation.constant, &operation.id, &operation.path, &operation.accept);
    let method = format_ident!("{}", method_variant(operation.method));
    let alternatives = operation.security.iter().map(|requirement| {
        let schemes = &requirement.schemes;
        quote! { &[#(#schemes),*] }
    });
    let security = quote! { &[#(#alternatives),*] };
    let server = operation.server.as_ref().map(|server| quote! { server: Some(#server), });
    let streams = &operation.streams;
    let streams = (!streams.is_empty()).then(|| quote! { streams: &[#(#streams),*], });
    let rate_limit = operation.rate_limit.as_ref().map(|label| quote! { rate_limit: Some(#label), });
    let reserved = operation.reserved.iter().map(|reserved| {
        let (parameter, values) = (&reserved.parameter, &reserved.values);
        quote! { (#parameter, &[#(#values),*]) }
    });
    let reserved = (!operation.reserved.is_empty()).then(|| quote! { reserved: &[#(#reserved),*], });
    let idempotent = operation.idempotent.then(|| quote! { idempotent: true, });
    let choice = operation.choice.as_ref().map(|choice| {
        let parameter = &choice.parameter;
        let absent = choice.absent.map(Literal::usize_unsuffixed);
        let absent = absent.map_or_else(|| quote! { None }, |index| quote! { Some(#index) });
        let values = choice.values.iter().map(|(value, index)| {
            let index = Literal::usize_unsuffixed(*index);
            quote! { (#value, #index) }
        });
        quote! { choice: Some(Choice { parameter: #parameter, absent: #absent, values: &[#(#values),*] }), }
    });
    let encodings = body::emit_encodings(operation);
    quote! {
        const #constant: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            security: #security,
            accept: #accept,
            #streams
            #server
            #rate_limit
            #reserved
            #idempotent
            #choice
            #encodings
            ..Operation::DEFAULT
        };
    }
}

/// The method as the runtime calls it.
pub(super) fn method_variant(method: Method) -> String {
    let name = method.as_str();
    format!("{}{}", &name[..1], name[1..].to_ascii_lowercase())
}

/// The type that takes the optional inputs.
fn emit_builder(cx: &Cx<'_>, operation: &Operation) -> Vec<Item> {
    if !operation.has_builder() {
        return Vec::new();
    }
    let builder = &operation.builder;
    let (answer, failure) = answer_types(operation);
    let about = docs(&[format!("The call of `{}`: its optional inputs, and sending it.", operation.name)]);
    let parameters = operation.optional_parameters().map(|parameter| emit_setter(cx, parameter));
    let body = operation.body.iter().filter(|body| !body.required).map(|body| emit_body_setter(cx, body));
    let inputs: Vec<TokenStream> = parameters.chain(body).collect();
    let structure = quote! {
        #about
        #[derive(Clone)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #builder {
            call: Call<#answer, #failure>,
        }
    };
    let setters = quote! {
        impl #builder {
            #(#inputs)*
        }
    };
    let more = if operation.answer == Answer::One(Payload::Bytes) { ", download" } else { "" };
    let head = format!("{builder} -> {}, {}{more}", compact(&answer), compact(&failure));
    let mut items = vec![Item::Declaration(structure)];
    items.extend((!inputs.is_empty()).then_some(Item::Declaration(setters)));
    items.push(Item::Table(Table { name: "call", head, rows: Vec::new() }));
    items.extend(pagination::emit(operation));
    items
}

fn emit_setter(cx: &Cx<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let of = argument(cx, &parameter.of, &quote! { types:: });
    let about = docs(&parameter_docs(parameter));
    let statement = emit_parameter(parameter, &quote! { self.call });
    let deprecated =
        parameter.deprecated.then(|| quote! { #[deprecated = "the document advises against it"] });
    quote! {
        #about
        #deprecated
        #[inline]
        pub fn #name(mut self, #name: #of) -> Self {
            #statement
            self
        }
    }
}

fn emit_body_setter(cx: &Cx<'_>, body: &Body) -> TokenStream {
    let name = &body.name;
    let (of, lifetime) = (body_type(cx, body, &quote! { types:: }), body::lifetime(cx, body));
    let text = body.docs.as_deref().filter(|text| !text.trim().is_empty());
    let about = docs(&text.map_or_else(|| vec!["The body of the call.".to_owned()], lines));
    let statement = emit_body(body, &quote! { self.call });
    quote! {
        #about
        #[inline]
        pub fn #name #lifetime (mut self, #name: #of) -> Self {
            #statement
            self
        }
    }
}
