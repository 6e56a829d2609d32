//! Pages: the extension `x-pagination` of an operation, or what stands in for it, held against its inputs and its response.

mod guess;
mod types;

use serde_json::Value;

use self::guess::Guess;
pub(crate) use self::guess::PAGE_HEURISTICS;
use self::types::{Types, property, structure};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    BodyContent, BodyEncoding, BodyPayload, Method, Operation, PageInput, PageRule, PageSource, Pagination,
    ParameterEncoding, Payload, QueryStyle, Scalar, Step, Struct, Success, Tag, TypeDefinition,
    TypeReference,
};
use crate::lower::context::Lowering;
use crate::place::Pointer;
use crate::spec::Operation as Source;

const HELP: &str = "name properties of the response, steps with dots between, and inputs of the operation; the styles are token, page-number, offset and link";

/// The keys of the extension by style, beside `style`, `items` and `size`.
const KEYS: [(&str, &[&str]); 4] = [
    ("token", &["token", "page", "lifetime"]),
    ("page-number", &["page", "pages", "first"]),
    ("offset", &["offset", "total"]),
    ("link", &["property", "header"]),
];

impl Lowering<'_> {
    /// Gives the operations their pages. The types must be what they will be, since the list is reached through them.
    pub(super) fn paginate(&mut self, tags: &mut [Tag], types: &[TypeDefinition]) {
        let types = types.iter().map(|one| (&one.name, &one.kind)).collect();
        let heuristics = self.heuristics();
        for operation in tags.iter_mut().flat_map(|tag| &mut tag.operations) {
            let Some(entry) = self.operations.get(operation.id.as_str()).copied() else { continue };
            operation.pagination = match &entry.pagination {
                Some(Value::Bool(false)) => None,
                Some(extension) if is_foreign(extension) => {
                    let message =
                        "`x-pagination` has another tool's keys, and none that say how the list has pages";
                    let place = entry.place.child("x-pagination");
                    self.diagnostics.push(Diagnostic::note("pagination", message).at(&place).help(HELP));
                    self.guessed(&heuristics, entry, operation, &types)
                }
                Some(extension) => self.told(extension, operation, &types, &entry.place),
                None => self.guessed(&heuristics, entry, operation, &types),
            };
        }
    }

    /// The pages that the document speaks of.
    fn told(
        &mut self,
        extension: &Value,
        operation: &Operation,
        types: &Types<'_>,
        place: &Pointer,
    ) -> Option<Pagination> {
        match (PaginationExtension { extension, operation, types }).pagination() {
            Ok(pagination) => Some(pagination),
            Err(problem) => {
                let message = format!("{problem}, so the operation has no `items()` and `pages()`");
                let finding = Diagnostic::warning("pagination", message).at(&place.child("x-pagination"));
                self.diagnostics.push(finding.help(HELP));
                None
            }
        }
    }

    /// The heuristics that may be used: those that the document lists, else all.
    fn heuristics(&mut self) -> Vec<&'static str> {
        let Some(wanted) = self.root_extension::<Vec<String>>("x-page-heuristics") else {
            return PAGE_HEURISTICS.to_vec();
        };
        for name in wanted.iter().filter(|name| !PAGE_HEURISTICS.contains(&name.as_str())) {
            let message = format!("`{name}` is not a heuristic for pages");
            let help = format!("the heuristics are {}", PAGE_HEURISTICS.join(", "));
            let place = Pointer::root().child("x-page-heuristics");
            self.diagnostics.push(Diagnostic::warning("extension", message).at(&place).help(help));
        }
        PAGE_HEURISTICS.into_iter().filter(|known| wanted.iter().any(|name| name == known)).collect()
    }

    /// The pages that inputs and response show: by the first heuristic for which all is there that its rule needs.
    fn guessed(
        &mut self,
        heuristics: &[&'static str],
        source: &Source,
        operation: &Operation,
        types: &Types<'_>,
    ) -> Option<Pagination> {
        if !matches!(operation.method, Method::Get | Method::Query) {
            return None;
        }
        for Guess { heuristic, extension } in guess::guesses(source, self.inventory.schemas, operation, types)
        {
            if !heuristics.contains(&heuristic) {
                continue;
            }
            let Ok(pagination) =
                (PaginationExtension { extension: &extension, operation, types }).pagination()
            else {
                continue;
            };
            let message =
                format!("the list has pages by the heuristic `{heuristic}`: `x-pagination: {extension}`");
            let help = "another `x-pagination` in the document or an overlay replaces it, and `x-pagination: false` says that there are no pages; `page-heuristics` in the settings lists the heuristics to use";
            self.diagnostics.push(Diagnostic::note("pages", message).at(&source.place).help(help));
            return Some(pagination);
        }
        None
    }
}

/// Whether an extension of this name is written for another tool: it is an object with none of the keys that are read here.
fn is_foreign(extension: &Value) -> bool {
    let Some(members) = extension.as_object() else { return false };
    let is_known = |key: &str| {
        ["style", "items", "size"].contains(&key) || KEYS.iter().any(|(_, keys)| keys.contains(&key))
    };
    !members.is_empty() && !members.keys().any(|key| is_known(key))
}

/// The extension beside what it speaks of.
struct PaginationExtension<'a> {
    extension: &'a Value,
    operation: &'a Operation,
    types: &'a Types<'a>,
}

/// What is wrong, in a part of a sentence.
type Outcome<T> = Result<T, String>;

impl<'a> PaginationExtension<'a> {
    fn pagination(&self) -> Outcome<Pagination> {
        let rule = self.rule()?;
        if let Some(size) = self.text("size")? {
            self.input(size)?;
        }
        let (success, nullable) = self.success()?;
        let needs_one = match &rule {
            PageRule::Token { from: PageSource::Last(..), .. } => {
                Some("a token in the last item needs one list")
            }
            PageRule::Number { .. } | PageRule::Offset { .. } => Some("counted pages need one list"),
            _ => None,
        };
        let mut lists = Vec::new();
        let mut items: Option<&TypeReference> = None;
        for path in self.item_paths()? {
            let (steps, of) = self.walk(success, path)?;
            let TypeReference::List(of) = of else { return Err(format!("{} is not a list", said(path))) };
            if items.is_some_and(|before| before != &**of) {
                return Err(format!("{} has other items than the list before it", said(path)));
            }
            items = Some(&**of);
            lists.push(steps);
        }
        let of = items.ok_or("`items` names no list")?;
        if let Some(fault) = needs_one
            && lists.len() > 1
        {
            return Err(fault.into());
        }
        if let PageRule::Token { from: PageSource::Last(path, _), .. } = &rule {
            self.scalar_below(of, &path.join("."))?;
        }
        Ok(Pagination { rule, nullable, lists, of: of.clone() })
    }

    fn rule(&self) -> Outcome<PageRule> {
        let style = self.text("style")?.ok_or("`x-pagination` has no `style`")?;
        let Some((_, keys)) = KEYS.iter().find(|(name, _)| *name == style) else {
            return Err(format!("`{style}` is not a style of pages"));
        };
        for (key, _) in self.extension.as_object().into_iter().flatten() {
            let key = key.as_str();
            if !["style", "items", "size"].contains(&key) && !keys.contains(&key) {
                return Err(format!("the style `{style}` has no key `{key}`"));
            }
        }
        match style {
            "token" => self.token(),
            "page-number" => Ok(PageRule::Number {
                to: self.input(self.required("page")?)?,
                first: self.number("first")?.unwrap_or(1),
                pages: self.scalar("pages")?,
            }),
            "offset" => Ok(PageRule::Offset {
                to: self.input(self.required("offset")?)?,
                total: self.scalar("total")?,
            }),
            _ => Ok(PageRule::Link(self.source(self.extension)?)),
        }
    }

    /// `token: name` is short for `token: { parameter: name, property: name }`.
    fn token(&self) -> Outcome<PageRule> {
        let token = self.extension.get("token").ok_or("`x-pagination` has no `token`")?;
        let (from, to) = match token.as_str() {
            Some(name) => (PageSource::Property(self.scalar_at(name)?), name),
            None => {
                let parameter = token.get("parameter").and_then(Value::as_str);
                (self.source(token)?, parameter.ok_or("`token` names no `parameter`")?)
            }
        };
        let to = self.input(to)?;
        let instead_of = match self.text("page")? {
            Some(page) => Some(self.input(page)?),
            None => None,
        };
        Ok(PageRule::Token { from, to, instead_of, lifetime: self.number("lifetime")? })
    }

    fn source(&self, of: &Value) -> Outcome<PageSource> {
        let text = |key: &str| of.get(key).and_then(Value::as_str);
        let more = match text("more") {
            Some(more) => Some(self.flag(more)?),
            None => None,
        };
        match (text("property"), text("header"), text("last"), more) {
            (Some(property), None, None, None) => Ok(PageSource::Property(self.scalar_at(property)?)),
            (Some(property), None, None, Some(more)) => {
                Ok(PageSource::While(self.scalar_at(property)?, more))
            }
            (None, Some(header), None, None) => Ok(PageSource::Header(header.to_ascii_lowercase())),
            (None, None, Some(last), more) => {
                Ok(PageSource::Last(last.split('.').map(str::to_owned).collect(), more))
            }
            _ => Err("the next page needs either a `property` or a `header`".into()),
        }
    }

    /// The way to a property that is true or false.
    fn flag(&self, path: &str) -> Outcome<Vec<String>> {
        match self.walk(self.success()?.0, path)? {
            (steps, TypeReference::Scalar(Scalar::Boolean)) => {
                Ok(steps.into_iter().map(|step| step.wire).collect())
            }
            _ => Err(format!("{} is not a boolean", said(path))),
        }
    }

    fn text(&self, key: &str) -> Outcome<Option<&'a str>> {
        let Some(value) = self.extension.get(key) else { return Ok(None) };
        let Some(text) = value.as_str() else { return Err(format!("`{key}` is not a string")) };
        Ok(Some(text))
    }

    fn required(&self, key: &str) -> Outcome<&'a str> {
        self.text(key)?.ok_or_else(|| format!("`x-pagination` has no `{key}`"))
    }

    fn number(&self, key: &str) -> Outcome<Option<u64>> {
        let Some(value) = self.extension.get(key) else { return Ok(None) };
        let Some(number) = value.as_u64() else { return Err(format!("`{key}` is not a natural number")) };
        Ok(Some(number))
    }

    /// The ways to the list: one, or several of which a service uses one. Without any the response is the list.
    fn item_paths(&self) -> Outcome<Vec<&'a str>> {
        let given = match self.extension.get("items") {
            None => return Ok(vec![""]),
            Some(Value::Array(given)) => given,
            Some(_) => return Ok(self.text("items")?.into_iter().collect()),
        };
        let mut paths = Vec::with_capacity(given.len());
        for path in given {
            paths.push(path.as_str().ok_or("`items` is not a list of strings")?);
        }
        Ok(paths)
    }

    /// A query parameter or a field of a form that takes one value.
    fn input(&self, name: &str) -> Outcome<PageInput> {
        for one in &self.operation.parameters {
            let ParameterEncoding::Query(style, ..) = &one.encoding else { continue };
            if one.wire == name && !matches!(style, QueryStyle::DeepObject | QueryStyle::Json) {
                return Ok(PageInput::Query(name.to_owned()));
            }
        }
        match self.form() {
            Some(form) if form.fields.iter().any(|field| field.wire == name) => {
                Ok(PageInput::Form(name.to_owned()))
            }
            _ => Err(format!("`{name}` is neither a query parameter nor a field of a form")),
        }
    }

    /// The body of the operation, if it is a form and nothing else.
    fn form(&self) -> Option<&'a Struct> {
        match &self.operation.body.as_ref()?.content {
            BodyContent::One(BodyPayload { encoding: BodyEncoding::Form(of, _), .. }) => self.structure(of),
            _ => None,
        }
    }

    fn success(&self) -> Outcome<(&'a TypeReference, bool)> {
        match &self.operation.success {
            Success::One(Payload::Value(TypeReference::Nullable(of))) => Ok((of, true)),
            Success::One(Payload::Value(of)) => Ok((of, false)),
            _ => Err("the response is not one JSON value for all statuses".into()),
        }
    }

    /// The way to a property that holds a string or a number, if one is named.
    fn scalar(&self, key: &str) -> Outcome<Option<Vec<String>>> {
        let Some(path) = self.text(key)? else { return Ok(None) };
        Ok(Some(self.scalar_at(path)?))
    }

    fn scalar_at(&self, path: &str) -> Outcome<Vec<String>> {
        self.scalar_below(self.success()?.0, path)
    }

    fn scalar_below(&self, of: &'a TypeReference, path: &str) -> Outcome<Vec<String>> {
        let (steps, of) = self.walk(of, path)?;
        match of {
            TypeReference::Scalar(Scalar::Boolean | Scalar::Base64 | Scalar::Base64Url | Scalar::File) => {
                Err(format!("{} is neither a string nor a number", said(path)))
            }
            TypeReference::Scalar(_) | TypeReference::Any => {
                Ok(steps.into_iter().map(|step| step.wire).collect())
            }
            _ => Err(format!("{} is neither a string nor a number", said(path))),
        }
    }

    /// Follows a path with dots between the properties; a property may have dots in its name.
    fn walk(&self, success: &'a TypeReference, path: &str) -> Outcome<(Vec<Step>, &'a TypeReference)> {
        let (mut of, mut rest, mut steps) = (success, path, Vec::new());
        while !rest.is_empty() {
            let Some(structure) = self.structure(of) else {
                return Err(format!("{} leads through a value that is not an object", said(path)));
            };
            let Some((field, after)) = property(structure, rest) else {
                return Err(format!("the response has no property {}", said(path)));
            };
            steps.push(Step { wire: field.wire.clone(), name: field.name.clone(), presence: field.presence });
            (of, rest) = (&field.of, after);
        }
        Ok((steps, of))
    }

    fn structure(&self, of: &TypeReference) -> Option<&'a Struct> {
        structure(self.types, of)
    }
}

fn said(path: &str) -> String {
    if path.is_empty() { "the response".into() } else { format!("`{path}`") }
}
