//! Prints the intermediate representation with a short line for each input, field or response, which only has
//! what is unusual.

use generator::ir::{
    Api, Body, BodyContent, BodyEncoding, BodyPayload, Constant, Content, Credential, CredentialKind,
    CredentialPart, Direction, Discrimination, ErrorBody, Extra, Field, FieldStyle, Matcher, Operation,
    Pagination, Parameter, PartEncoding, PartSpread, Payload, Presence, ResponseHeader, StatusEnum, Step,
    Success, Tag, TypeDefinition, TypeKind, TypeReference, Values, Webhook, WrittenTags,
};

/// Everything but the title.
pub fn api(api: &Api) -> String {
    let mut lines: Vec<String> = Vec::new();
    let servers =
        api.servers.iter().map(|server| server.url.as_str()).filter(|url| *url != "https://api.example.com");
    lines.extend(servers.map(|url| format!("server {url}")));
    lines.extend(api.credentials.iter().map(credential));
    lines.extend(api.error.iter().map(|of| format!("error {}", reference(of))));
    for tag in &api.tags {
        tag.operations.iter().for_each(|one| lines.extend(operation(tag, one)));
    }
    lines.extend(api.headers.iter().map(header));
    lines.extend(api.webhooks.iter().map(webhook));
    api.types.iter().for_each(|one| lines.extend(definition(one)));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn credential(credential: &Credential) -> String {
    let part = |part: &CredentialPart| {
        let arguments: Vec<&str> = part.arguments.iter().map(|argument| argument.as_str()).collect();
        format!("{}: {:?}({})", part.scheme, part.kind, arguments.join(", "))
    };
    let reported = match &credential.kind {
        CredentialKind::Held(parts) => parts.iter().map(part).collect::<Vec<_>>().join(" + "),
        CredentialKind::Grant(grant) => format!("{grant:?}"),
        CredentialKind::App(app) => format!("{app:?}"),
    };
    let deprecated = if credential.deprecated { ", deprecated" } else { "" };
    let metadata = credential.metadata.iter().map(|url| format!(", described at {url}")).collect::<String>();
    format!("credential {} = {reported}{deprecated}{metadata}", credential.name)
}

fn operation(tag: &Tag, of: &Operation) -> Vec<String> {
    let deprecated = if of.deprecated { ", deprecated" } else { "" };
    let mut lines =
        vec![format!("{} {} = {}.{}(){deprecated}", of.method.as_str(), of.path, tag.module, of.name)];
    lines.extend(of.parameters.iter().map(parameter));
    lines.extend(of.body.iter().flat_map(body));
    lines.push(match &of.success {
        Success::One(one) => format!("  answers {}", payload(one)),
        Success::ByStatus(of) => format!("  answers {}", statuses(of)),
    });
    lines.extend(match &of.error {
        ErrorBody::Unknown => None,
        ErrorBody::Value(of) => Some(format!("  fails with {}", reference(of))),
        ErrorBody::ByStatus(of) => Some(format!("  fails with {}", statuses(of))),
    });
    lines.extend(
        (of.accept != "application/json" && of.accept != "*/*").then(|| format!("  accepts {}", of.accept)),
    );
    lines.extend((!of.streams.is_empty()).then(|| format!("  streams {}", of.streams.join(", "))));
    lines.extend((!of.headers.is_empty()).then(|| format!("  headers {}", of.headers.join(", "))));
    let security: Vec<String> =
        of.security.iter().map(|one| format!("[{}]", one.schemes.join(" + "))).collect();
    lines.extend((!security.is_empty()).then(|| format!("  needs {}", security.join(" or "))));
    lines.extend((!of.scopes.names.is_empty()).then(|| format!("  {:?}", of.scopes)));
    lines.extend(of.server.iter().map(|url| format!("  at {url}")));
    lines.extend(of.choice.iter().map(|choice| format!("  {choice:?}")));
    lines.extend(of.pagination.iter().map(pages));
    lines
}

fn body(of: &Body) -> Vec<String> {
    let name = format!("{}{}", of.name, optional(of.required));
    match &of.content {
        BodyContent::One(one) => vec![format!("  {name}: {}", sent(one))],
        BodyContent::OneOf(choice) => {
            let mut lines = vec![format!("  {name}: {}", choice.name)];
            let variants = choice.variants.iter();
            lines.extend(variants.map(|(name, one)| format!("    {name}: {}", sent(one))));
            lines
        }
    }
}

fn sent(of: &BodyPayload) -> String {
    let field = |one: &FieldStyle| {
        let reserved = if one.reserved.0 { " reserved" } else { "" };
        format!(", {} {:?} {:?}{reserved}", one.wire, one.style, one.explode)
    };
    let part = |one: &PartEncoding| {
        let spread = match one.spread {
            PartSpread::Elements => String::new(),
            PartSpread::Deep => " deep".to_owned(),
            PartSpread::Joined(separator) => format!(" joined {separator:?}"),
        };
        format!(", {} {:?}{spread} {:?}", one.wire, one.content_type, one.headers)
    };
    let (encoding, more) = match &of.encoding {
        BodyEncoding::Json(of) => (format!("json {}", reference(of)), String::new()),
        BodyEncoding::Form(of, fields) => {
            (format!("form {}", reference(of)), fields.iter().map(field).collect())
        }
        BodyEncoding::Multipart(of, parts) => {
            (format!("multipart {}", reference(of)), parts.iter().map(part).collect())
        }
        BodyEncoding::PlacedParts(of, parts) => {
            (format!("placed parts {}", reference(of)), parts.iter().map(part).collect())
        }
        BodyEncoding::Parts => ("parts".into(), String::new()),
        BodyEncoding::Sequence(frame, of) => (format!("{frame:?} of {}", reference(of)), String::new()),
        BodyEncoding::Text => ("text".into(), String::new()),
        BodyEncoding::Bytes => ("bytes".into(), String::new()),
    };
    format!("{encoding} as `{}`{more}", of.media_type)
}

fn pages(of: &Pagination) -> String {
    let way = |steps: &Vec<Step>| -> String { steps.iter().map(|step| format!(".{}", step.name)).collect() };
    let ways: Vec<String> = of.lists.iter().map(way).collect();
    let nullable = if of.nullable { "|null" } else { "" };
    format!("  pages of {} at {}{nullable}: {:?}", reference(&of.of), ways.join(" or "), of.rule)
}

fn parameter(of: &Parameter) -> String {
    let encoding = format!("{:?}", of.encoding).replace(", AllowReserved(false)", "");
    let mut line = format!("  {}{}: {} {encoding}", of.name, optional(of.required), reference(&of.of));
    if of.name.as_str() != of.wire {
        line.push_str(&format!(" = {:?}", of.wire));
    }
    for (what, value) in [("default", &of.default), ("bounds", &of.bounds)] {
        line.extend(value.iter().map(|value| format!(", {what} {value}")));
    }
    line + if of.deprecated { ", deprecated" } else { "" }
}

fn optional(required: bool) -> &'static str {
    if required { "" } else { "?" }
}

fn payload(of: &Payload) -> String {
    match of {
        Payload::Value(of) => reference(of),
        Payload::Stream(framing, of) => {
            format!("{} of {}", format!("{framing:?}").to_lowercase(), reference(of))
        }
        other => format!("{other:?}").to_lowercase(),
    }
}

fn statuses(of: &StatusEnum) -> String {
    let case = |case: &generator::ir::StatusCase| {
        let same = of.cases.iter().filter(|other| other.status == case.status).count();
        let media_types = if same > 1 { format!(" {}", case.media_types.join("|")) } else { String::new() };
        format!("{}({:?}{media_types}): {}", case.name, case.status, payload(&case.payload))
    };
    let cases: Vec<String> = of.cases.iter().map(case).collect();
    let shared = of.shared.iter().map(|shared| format!(" = {shared}")).collect::<String>();
    format!("{}{shared} {{ {}, {} }}", of.name, cases.join(", "), of.rest)
}

fn header(of: &ResponseHeader) -> String {
    let explode = if of.explode.0 { ", exploded" } else { "" };
    let tags: Vec<String> = of.tags.iter().map(usize::to_string).collect();
    format!(
        "header {}: {} {:?}{explode} = {:?}, of {}",
        of.constant,
        reference(&of.of),
        of.style,
        of.wire,
        tags.join(", ")
    )
}

fn webhook(of: &Webhook) -> String {
    let asked_by = of.asked_by.as_ref().map(|by| format!(", asked by {} at {}", by.operation, by.address));
    let reported = asked_by.unwrap_or_default();
    format!("webhook {}: {} = {} {:?}{reported}", of.constant, reference(&of.of), of.method.as_str(), of.wire)
}

fn definition(of: &TypeDefinition) -> Vec<String> {
    let deprecated = if of.deprecated { ", deprecated" } else { "" };
    let head = |kind: &str| format!("{kind} {} in {}{deprecated}", of.name, of.file);
    match &of.kind {
        TypeKind::Struct(structure) => {
            let mut lines = vec![head("struct")];
            lines.extend(structure.fields.iter().map(field));
            if let Extra::Kept(name, of) = &structure.extra {
                lines.push(format!("  .. {name}: {}", reference(of)));
            }
            lines
        }
        TypeKind::Enumeration(enumeration) => {
            let values: Vec<String> = match &enumeration.values {
                Values::String(values) => {
                    values.iter().map(|one| format!("{} = {:?}", one.name, one.wire)).collect()
                }
                Values::Integer(values) => {
                    values.iter().map(|one| format!("{} = {}", one.name, one.wire)).collect()
                }
            };
            vec![head("enum"), format!("  {}, {}", values.join(", "), enumeration.rest)]
        }
        TypeKind::ValueEnumeration(of) => {
            let values = of.values.iter().map(|value| format!("{} = {:?}", value.name, value.wire));
            vec![head("enum"), format!("  {}, {}", values.collect::<Vec<_>>().join(", "), of.rest)]
        }
        TypeKind::Views(views) => {
            let views = views.iter().map(|view| format!("{}({})", view.name, reference(&view.of)));
            vec![head("views"), format!("  {}", views.collect::<Vec<_>>().join(", "))]
        }
        TypeKind::Union(union) => {
            let alternatives: Vec<String> = union
                .alternatives
                .iter()
                .map(|one| {
                    let tags = if one.tags.is_empty() {
                        String::new()
                    } else {
                        format!(" = {}", one.tags.join("|"))
                    };
                    format!("{}{}", one.name, content(&one.content, &tags))
                })
                .collect();
            let (by, tests) = match &union.discrimination {
                Discrimination::Tag(property, None) => (format!("by {property}: "), Vec::new()),
                Discrimination::Tag(property, Some(default)) => {
                    (format!("by {property}, else {default}: "), Vec::new())
                }
                Discrimination::Ambiguous => ("by likeness: ".to_owned(), Vec::new()),
                Discrimination::Matcher(tests) => {
                    let name = |index: &usize| union.alternatives[*index].name.to_string();
                    let line =
                        |(test, index): &(Matcher, usize)| format!("  {} if {}", name(index), matcher(test));
                    (String::new(), tests.iter().map(line).collect())
                }
            };
            let any = if union.may_mix { " any of" } else { "" };
            let line = format!(" {any} {by}{}, {}", alternatives.join(", "), union.rest);
            [head("union"), line].into_iter().chain(tests).collect()
        }
    }
}

fn content(of: &Content, names: &str) -> String {
    let tags = |word: &str, tags: &WrittenTags| {
        tags.iter().map(|(key, value)| format!(" {word} {key} {value:?}")).collect::<String>()
    };
    match of {
        Content::Whole(of, writes) => format!("({}){names}{}", reference(of), tags("writes", writes)),
        Content::Beside(of, with) => format!("({}){names}{}", reference(of), tags("beside", with)),
        Content::Property(key, of, with) => {
            format!("({}){names} in {key}{}", reference(of), tags("beside", with))
        }
        Content::Tags(with) => format!("{names}{}", tags("beside", with)),
        Content::Constant(value) => format!("{names} is {value:?}"),
    }
}

fn matcher(of: &Matcher) -> String {
    match of {
        Matcher::Any => "any".to_owned(),
        Matcher::Kind(kind) => format!("{kind:?}").to_lowercase(),
        Matcher::Value(values) => {
            let value = |value: &Constant| match value {
                Constant::Boolean(value) => value.to_string(),
                Constant::Integer(value) => value.to_string(),
                Constant::Number(text) => text.clone(),
                Constant::String(text) => format!("{text:?}"),
            };
            values.iter().map(value).collect::<Vec<_>>().join("|")
        }
        Matcher::Object(keys) => {
            let keys = keys.iter().map(|(key, test)| format!("{key}: {}", matcher(test)));
            format!("{{{}}}", keys.collect::<Vec<_>>().join(", "))
        }
        Matcher::List(test) => format!("[{}]", matcher(test)),
    }
}

fn field(of: &Field) -> String {
    let presence = match of.presence {
        Presence::Required => "",
        Presence::Optional => "?",
        Presence::Nullable => "|null",
        Presence::OptionalNullable => "?|null",
    };
    let mut line = format!("  {}{presence}: {}", of.name, reference(&of.of));
    if of.name.as_str() != of.wire {
        line.push_str(&format!(" = {:?}", of.wire));
    }
    line.extend(of.default.iter().map(|value| format!(", default {value}")));
    line.extend(of.bounds.iter().map(|value| format!(", bounds {value}")));
    line.push_str(match of.direction {
        Direction::Both => "",
        Direction::Responses => ", in responses alone",
        Direction::Requests => ", in requests alone",
        Direction::Neither => ", in neither",
    });
    line.extend(of.docs.iter().map(|docs| format!(" // {docs}")));
    line + if of.deprecated { ", deprecated" } else { "" }
}

fn reference(of: &TypeReference) -> String {
    match of {
        TypeReference::Scalar(scalar) => format!("{scalar:?}"),
        TypeReference::Any => "any".into(),
        TypeReference::Own(of, _) => of.path().to_owned(),
        TypeReference::Fixed(value) => format!("{value:?}"),
        TypeReference::Named(name) => name.to_string(),
        TypeReference::Flags(name) => format!("flags of {name}"),
        TypeReference::List(of) => format!("[{}]", reference(of)),
        TypeReference::Tuple(elements) => {
            format!("({})", elements.iter().map(reference).collect::<Vec<_>>().join(", "))
        }
        TypeReference::OpenTuple(of) => {
            let first: Vec<String> = of.first.iter().map(reference).collect();
            format!("({}; {} required; {}..)", first.join(", "), of.required, reference(&of.rest))
        }
        TypeReference::Map(of) => format!("{{{}}}", reference(of)),
        TypeReference::Nullable(of) => format!("{}|null", reference(of)),
        TypeReference::Boxed(of) => format!("box {}", reference(of)),
        TypeReference::Linked(of) => format!("link {}", reference(of)),
    }
}

/// A composed schema in short: its keywords with their parts up to a depth, and references by place.
pub fn schema(schemas: &generator::spec::Schemas, id: generator::spec::SchemaId, depth: usize) -> String {
    use generator::spec::{Additional, HowMany, Says};
    let schema = schemas.get(id);
    let below = |id| if depth == 0 { "…".to_owned() } else { self::schema(schemas, id, depth - 1) };
    let all =
        |ids: &[generator::spec::SchemaId]| ids.iter().map(|id| below(*id)).collect::<Vec<_>>().join(", ");
    let mut words: Vec<String> = Vec::new();
    if schema.about.nullable {
        words.push("null or".into());
    }
    match &schema.says {
        Says::Reference(target) => words.push(format!("→{}", schemas.get(*target).place)),
        Says::Nowhere(reference) => words.push(format!("→{reference}, nowhere")),
        Says::Keywords(keywords) => {
            words.extend(keywords.of.map(|of| of.name().to_owned()));
            words.extend(keywords.format.clone());
            words.extend(keywords.values.as_ref().map(|values| serde_json::json!(values).to_string()));
            if !keywords.properties.is_empty() {
                let properties = keywords.properties.iter().map(|(name, property)| {
                    let mark = if keywords.required.contains(name) { "!" } else { "" };
                    format!("{name}{mark}: {}", below(*property))
                });
                words.push(format!("{{{}}}", properties.collect::<Vec<_>>().join(", ")));
            }
            words.extend(keywords.items.map(|items| format!("of [{}]", below(items))));
            if !keywords.prefix_items.is_empty() {
                words.push(format!("starting [{}]", all(&keywords.prefix_items)));
            }
            words.extend(keywords.additional.map(|additional| match additional {
                Additional::Any(true) => "more".to_owned(),
                Additional::Any(false) => "no more".to_owned(),
                Additional::Schema(of) => format!("more {}", below(of)),
            }));
            words.extend(keywords.union.as_ref().map(|union| {
                let how = if union.how_many == HowMany::Any { "any" } else { "one" };
                format!(
                    "{how} ({})",
                    union.alternatives.iter().map(|id| below(*id)).collect::<Vec<_>>().join(" | ")
                )
            }));
            words.extend(keywords.discriminator.as_ref().map(|of| {
                let tags = of.mapping.iter().map(|(tag, to)| format!("{tag}={}", schemas.get(*to).place));
                format!("by {} [{}]", of.property, tags.collect::<Vec<_>>().join(", "))
            }));
            if words.is_empty() {
                words.push("any".into());
            }
        }
    }
    words.extend(schema.about.description.as_ref().map(|text| format!("\"{text}\"")));
    words.join(" ")
}

/// The operations and webhooks of a document after reading, and what they use.
pub fn spec(spec: &generator::spec::Spec) -> String {
    let mut lines = Vec::new();
    for operation in &spec.operations {
        lines.push(format!("{} {} = {}", operation.method.written(), operation.path, operation.id));
        for parameter in &operation.parameters {
            let said = parameter
                .get()
                .map(|one| format!("{:?} {}, explode {}", one.location, one.name, one.explode));
            lines.push(format!("  parameter {}", used(parameter, said)));
        }
        if let Some(body) = &operation.body {
            lines
                .push(format!("  body {}", used(body, body.get().map(|body| contents(spec, &body.content)))));
        }
        for (status, response) in &operation.responses {
            let said = response.get().map(|response| {
                let headers: Vec<&str> = response.headers.iter().map(|(name, _)| name.as_str()).collect();
                format!("{} {headers:?}", contents(spec, &response.content))
            });
            lines.push(format!("  {status:?} {}", used(response, said)));
        }
        lines.extend(
            operation.servers.iter().map(|server| format!("  server {} at {}", server.url, server.place)),
        );
    }
    lines.extend(spec.lost.iter().map(|place| format!("lost {place}")));
    for webhook in &spec.webhooks {
        let body = webhook
            .body
            .as_ref()
            .map(|body| used(body, body.get().map(|body| contents(spec, &body.content))));
        lines.push(format!(
            "webhook {} {} {:?} {body:?}",
            webhook.method.written(),
            webhook.name,
            webhook.asked_by
        ));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn used<T>(part: &generator::spec::Use<T>, said: Option<String>) -> String {
    let said = said.unwrap_or_else(|| "nothing".to_owned());
    let place = if part.is_reference() { format!(" from {}", part.place) } else { String::new() };
    let remark = part.remark.as_ref().map(|remark| format!(" ({remark})")).unwrap_or_default();
    format!("{said} at {}{place}{remark}", part.at)
}

fn contents(spec: &generator::spec::Spec, contents: &[generator::spec::MediaType]) -> String {
    let content = |content: &generator::spec::MediaType| {
        let schema = content.schema.map(|id| spec.schemas.get(id).place.to_string());
        format!("{} {}", content.name, schema.unwrap_or_else(|| "without a schema".to_owned()))
    };
    contents.iter().map(content).collect::<Vec<_>>().join(" | ")
}
