//! Writes a sample for each operation: a short call, which `cargo test --doc` compiles.

mod value;

use self::value::{Writer, string};
use super::body::body_type;
use super::context::Cx;
use super::reference::argument;
use crate::ir::{
    Body, BodyContent, BodyEncoding, BodyPayload, Operation, Payload, Success, Tag, TypeReference,
};
use crate::layout;
use crate::naming::variable_name;
use crate::tokens::{Tokens, tokens};

/// The longest sample, in lines. If it would be longer, the inputs become parameters of the hidden function.
const LONGEST: usize = 14;

/// The name of the variable with the client.
const CLIENT: &str = "client";

/// A call of the operation with its required inputs.
pub(super) fn sample(cx: &Cx<'_>, tag: &Tag, operation: &Operation) -> Option<String> {
    let whole = Inputs::written(cx, tag, operation).and_then(|inputs| written(cx, tag, operation, &inputs));
    match whole {
        Some(text) if text.lines().count() <= LONGEST => Some(text),
        _ => written(cx, tag, operation, &Inputs::given(cx, operation)?),
    }
}

/// The arguments of a call.
pub(super) struct Arguments {
    /// Statements before the call.
    pub(super) before: Tokens,
    /// The arguments of the method.
    pub(super) values: Vec<Tokens>,
    /// The chained calls that set an optional body.
    pub(super) chained: Tokens,
}

impl Arguments {
    /// Whether they contain types of the document.
    pub(super) fn mentions_types(&self) -> bool {
        mentions_types(&self.before)
            || mentions_types(&self.chained)
            || self.values.iter().any(mentions_types)
    }
}

/// The required inputs of an operation; `None` if one of them has no useful example value.
pub(super) fn arguments(cx: &Cx<'_>, tag: &Tag, operation: &Operation) -> Option<Arguments> {
    let inputs = Inputs::written(cx, tag, operation)?;
    Some(Arguments { before: inputs.before, values: inputs.arguments, chained: inputs.chained })
}

/// Statements as lines. Empty if they are not valid code, which would be a bug of an emitter.
pub(super) fn printed(statements: &Tokens) -> String {
    laid_out(statements).unwrap_or_default()
}

/// The inputs of a call.
#[derive(Default)]
struct Inputs {
    /// Statements before the call.
    before: Tokens,
    /// The arguments of the method.
    arguments: Vec<Tokens>,
    /// The chained call that sets an optional body.
    chained: Tokens,
    /// The parameters of the hidden function: inputs that the reader provides.
    given: Vec<Tokens>,
}

impl Inputs {
    /// All inputs as values; `None` if the reader must provide one of them.
    fn written(cx: &Cx<'_>, tag: &Tag, operation: &Operation) -> Option<Self> {
        let library = cx.krate;
        let writer = Writer { cx, runtime: tokens! { #library::runtime } };
        let mut inputs = Self::default();
        for parameter in operation.required_parameters() {
            inputs.arguments.push(writer.argument(&parameter.of, &parameter.wire)?);
        }
        match &operation.body {
            Some(body) if body.required => {
                let value = inputs.body(&writer, tag, body)?;
                inputs.arguments.push(value);
            }
            // A call with an optional body usually has one.
            Some(body) => {
                let name = &body.name;
                if let Some(value) = inputs.body(&writer, tag, body) {
                    inputs.chained = tokens! { .#name(#value) };
                }
            }
            None => {}
        }
        Some(inputs)
    }

    /// The value of the body. A struct gets a variable, as callers would write it.
    fn body(&mut self, writer: &Writer<'_>, tag: &Tag, body: &Body) -> Option<Tokens> {
        let name = &body.name;
        if let BodyContent::One(payload) = &body.content
            && let Some(of @ TypeReference::Named(_)) = payload.encoding.reference()
            && !matches!(payload.encoding, BodyEncoding::Sequence(..))
            && !writer.is_enumeration(of)
            && name.as_str() != CLIENT
        {
            let value = writer.owned(of, name.as_str(), 0)?;
            self.before.add(&tokens! { let #name = #value; });
            return Some(tokens! { &#name });
        }
        body_value(writer, tag, body)
    }

    /// All inputs as parameters of a function around the call, except for plain values.
    fn given(cx: &Cx<'_>, operation: &Operation) -> Option<Self> {
        let library = cx.krate;
        let writer = Writer { cx, runtime: tokens! { #library::runtime } };
        let types = tokens! { types:: };
        let mut inputs = Self::default();
        let mut names = vec![CLIENT, "types"];
        for parameter in operation.required_parameters() {
            if let (TypeReference::Scalar(_), Some(value)) =
                (&parameter.of, writer.argument(&parameter.of, &parameter.wire))
            {
                inputs.arguments.push(value);
                continue;
            }
            let (name, of) = (&parameter.name, argument(cx, &parameter.of, &types));
            names.push(name.as_str());
            inputs.arguments.push(tokens! { #name });
            inputs.given.push(tokens! { #name: #of });
        }
        if let Some(body) = operation.required_body() {
            // The enum of a body's media types has a lifetime parameter that a function would have to
            // declare.
            if body.choice().is_some() {
                return None;
            }
            let (name, of) = (&body.name, body_type(cx, body, &types));
            names.push(name.as_str());
            inputs.arguments.push(tokens! { #name });
            inputs.given.push(tokens! { #name: #of });
        }
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        (names.len() == count).then_some(inputs)
    }
}

fn body_value(writer: &Writer<'_>, tag: &Tag, body: &Body) -> Option<Tokens> {
    let name = body.name.as_str();
    match &body.content {
        BodyContent::One(payload) => payload_value(writer, payload, name, false),
        BodyContent::OneOf(choice) => {
            let (variant, payload) = choice.variants.first()?;
            let value = payload_value(writer, payload, name, true)?;
            let (library, file, of) = (writer.cx.krate, &tag.module, &choice.name);
            let module = &writer.cx.api.module;
            Some(tokens! { #library::#(#module::)*operations::#file::#of::#variant(#value) })
        }
    }
}

/// The value for one media type. In a variant, the value is not converted as it is in an argument.
fn payload_value(writer: &Writer<'_>, payload: &BodyPayload, name: &str, in_variant: bool) -> Option<Tokens> {
    let runtime = &writer.runtime;
    Some(match &payload.encoding {
        BodyEncoding::Json(TypeReference::Named(of)) => {
            let value = writer.owned(&TypeReference::Named(of.clone()), name, 0)?;
            tokens! { &#value }
        }
        BodyEncoding::Json(of)
        | BodyEncoding::Form(of, _)
        | BodyEncoding::Multipart(of, _)
        | BodyEncoding::PlacedParts(of, _) => writer.argument(of, name)?,
        BodyEncoding::Parts => tokens! { #runtime::Parts::new().text("name", "value") },
        BodyEncoding::Sequence(_, of) => {
            let value = writer.owned(of, name, 1)?;
            match in_variant {
                true => tokens! { vec![#value].into() },
                false => tokens! { vec![#value] },
            }
        }
        BodyEncoding::Text => string(name),
        BodyEncoding::Bytes => tokens! { #runtime::Content::from_path("file.bin") },
    })
}

/// The sample: the call in a function, whose hidden lines have what the call needs.
fn written(cx: &Cx<'_>, tag: &Tag, operation: &Operation, inputs: &Inputs) -> Option<String> {
    let (library, handle, method) = (cx.krate, &tag.method, &operation.name);
    let module = &cx.api.module;
    let path = tokens! { #library::#(#module::)* };
    let (arguments, chained) = (&inputs.arguments, &inputs.chained);
    let call = tokens! { client.#handle().#method(#(#arguments),*) #chained };
    let (before, call) = (&inputs.before, statements(operation, &call));
    let shown = tokens! { #before #call };
    let mut text = format!("use {};\n", tokens! { #path types }.unspaced());
    if !mentions_types(&shown) && inputs.given.is_empty() {
        text.clear();
    }
    if !inputs.given.is_empty() {
        text.push_str(&format!("# use {{std::collections::BTreeMap, {library}::runtime::*}};\n"));
    }
    let given = &inputs.given;
    let head = tokens! { client: #path Client #(, #given)* };
    let head = layout::line(&tokens! {
        async fn sample(#head) -> Result<(), Box<dyn std::error::Error>>
    })?;
    let statements = laid_out(&shown)?;
    text.push_str(&format!("# {head} {{\n{statements}# Ok(()) }}"));
    Some(text)
}

/// The call, and what happens with its result.
fn statements(operation: &Operation, call: &Tokens) -> Tokens {
    if operation.pagination.is_some() {
        return tokens! {
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        };
    }
    match &operation.success {
        Success::One(Payload::Empty) => tokens! { #call.send().await?; },
        // A type that is named after its method would be no useful variable name.
        Success::One(Payload::Value(TypeReference::Named(of))) if !of.as_str().ends_with("Response") => {
            let name = variable_name(of);
            tokens! { let #name = #call.send().await?; }
        }
        Success::One(Payload::Value(TypeReference::List(_))) => tokens! { let list = #call.send().await?; },
        Success::One(Payload::Text) => tokens! { let text = #call.send().await?; },
        Success::One(Payload::Bytes) => tokens! { let bytes = #call.send().await?; },
        Success::One(Payload::Stream(..)) => tokens! { let mut stream = #call.send().await?; },
        Success::One(_) | Success::ByStatus(_) => tokens! { let value = #call.send().await?; },
    }
}

fn mentions_types(tokens: &Tokens) -> bool {
    let mut is_path = false;
    for word in tokens.words() {
        if is_path && word == "::" {
            return true;
        }
        is_path = word == "types";
    }
    false
}

/// Statements of a function as lines; `None` if they are not valid code.
fn laid_out(statements: &Tokens) -> Option<String> {
    layout::statements(statements).or_else(|| printed_in_function(statements))
}

fn printed_in_function(statements: &Tokens) -> Option<String> {
    let function = tokens! { fn sample() { #statements Ok(()) } };
    let printed = layout::printed(&function.source())?;
    let (_, body) = printed.split_once("{\n")?;
    let body = body.strip_suffix("    Ok(())\n}\n")?;
    let mut statements = String::new();
    for line in body.lines() {
        statements.push_str(line.strip_prefix("    ").unwrap_or(line));
        statements.push('\n');
    }
    Some(statements)
}
