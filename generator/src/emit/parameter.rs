//! Inputs as arguments and setters, and the line that passes each to the runtime.

use super::context::Cx;
use super::reference::is_borrowed;
use crate::ir::{
    AllowReserved, CookieStyle, Explode, FieldStyle, HeaderStyle, Parameter, ParameterEncoding, PathStyle,
    QueryString, QueryStyle,
};
use crate::tokens::{Tokens, Word, tokens};

/// The statement that puts an input where it belongs.
pub(super) fn emit_parameter(cx: &Cx<'_>, parameter: &Parameter, call: &Tokens) -> Tokens {
    let (wire, name) = (&parameter.wire, &parameter.name);
    let (place, style) = place_and_style(&parameter.encoding);
    let place = Word(place);
    let value = if is_borrowed(cx, &parameter.of) {
        tokens! { #name }
    } else {
        tokens! { &#name }
    };
    tokens! { #call.#place(#wire, #style, #value); }
}

/// Where an input stands, and the runtime's constant for how it is written there.
pub(super) fn place_and_style(encoding: &ParameterEncoding) -> (&'static str, Tokens) {
    match encoding {
        ParameterEncoding::Path(style, explode, reserved) => {
            ("path", styled("PathStyle", path_style(*style, *explode), *reserved))
        }
        ParameterEncoding::Query(style, explode, reserved) => {
            ("query", query_style(*style, *explode, *reserved))
        }
        ParameterEncoding::QueryString(form) => ("query_string", query_string(form)),
        ParameterEncoding::Header(style, explode) => {
            ("header", styled("HeaderStyle", header_style_name(*style, *explode), AllowReserved(false)))
        }
        ParameterEncoding::Cookie(style, explode, reserved) => {
            ("cookie", styled("CookieStyle", cookie_style(*style, *explode), *reserved))
        }
    }
}

/// The runtime's types of styles for the place of an input.
pub(super) fn style_imports(parameter: &Parameter) -> &'static [&'static str] {
    match &parameter.encoding {
        ParameterEncoding::Path(..) => &["PathStyle"],
        ParameterEncoding::Query(..) => &["QueryStyle"],
        ParameterEncoding::QueryString(QueryString::Form(fields)) if !fields.is_empty() => {
            &["QueryString", "QueryStyle"]
        }
        ParameterEncoding::QueryString(_) => &["QueryString"],
        ParameterEncoding::Header(..) => &["HeaderStyle"],
        ParameterEncoding::Cookie(..) => &["CookieStyle"],
    }
}

/// A constant of the runtime, with reserved characters as they are or not.
fn styled(of: &str, style: &str, AllowReserved(reserved): AllowReserved) -> Tokens {
    let (of, style) = (Word(of), Word(style));
    if reserved {
        tokens! { #of::#style.reserved() }
    } else {
        tokens! { #of::#style }
    }
}

fn query_string(form: &QueryString) -> Tokens {
    match form {
        QueryString::Form(fields) => {
            let fields = field_styles(fields);
            tokens! { QueryString::Form(#fields) }
        }
        QueryString::Json => tokens! { QueryString::Json },
        QueryString::Text => tokens! { QueryString::Text },
    }
}

/// The fields of a form that have a style of their own.
pub(super) fn field_styles(fields: &[FieldStyle]) -> Tokens {
    let field_style = |field: &FieldStyle| {
        let (wire, style) = (&field.wire, query_style(field.style, field.explode, field.reserved));
        tokens! { (#wire, #style) }
    };
    let fields: Vec<Tokens> = fields.iter().map(field_style).collect();
    tokens! { &[#(#fields),*] }
}

fn cookie_style(style: CookieStyle, Explode(explode): Explode) -> &'static str {
    match style {
        CookieStyle::Form if explode => "FORM",
        CookieStyle::Form => "FORM_JOINED",
        CookieStyle::Cookie if explode => "COOKIE",
        CookieStyle::Cookie => "COOKIE_JOINED",
        CookieStyle::Json => "JSON",
    }
}

/// The constant of a style of headers.
pub(super) fn header_style(style: HeaderStyle, explode: Explode) -> Tokens {
    let style = Word(header_style_name(style, explode));
    tokens! { #style }
}

fn header_style_name(style: HeaderStyle, Explode(explode): Explode) -> &'static str {
    match style {
        HeaderStyle::Simple if explode => "SIMPLE_EXPLODE",
        HeaderStyle::Simple => "SIMPLE",
        HeaderStyle::Json => "JSON",
    }
}

fn path_style(style: PathStyle, Explode(explode): Explode) -> &'static str {
    match (style, explode) {
        (PathStyle::Simple, false) => "SIMPLE",
        (PathStyle::Simple, true) => "SIMPLE_EXPLODE",
        (PathStyle::Reserved, _) => "RESERVED",
        (PathStyle::Label, false) => "LABEL",
        (PathStyle::Label, true) => "LABEL_EXPLODE",
        (PathStyle::Matrix, false) => "MATRIX",
        (PathStyle::Matrix, true) => "MATRIX_EXPLODE",
        (PathStyle::Json, _) => "JSON",
    }
}

/// The runtime's constant for a style.
fn query_style(style: QueryStyle, explode: Explode, reserved: AllowReserved) -> Tokens {
    let name = match (style, explode.0) {
        // Exploded, the delimited styles are `form`: OpenAPI 3.0.3 defines them for lists in one value.
        (QueryStyle::Form | QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, true) => "FORM",
        (QueryStyle::Form, false) => "FORM_JOINED",
        (QueryStyle::SpaceDelimited, false) => "SPACE",
        (QueryStyle::PipeDelimited, false) => "PIPE",
        (QueryStyle::DeepObject, _) => "DEEP",
        (QueryStyle::Json, _) => "JSON",
    };
    styled("QueryStyle", name, reserved)
}
