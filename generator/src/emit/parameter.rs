//! Emits parameters as arguments and setters, and the statements that pass them to the runtime.

use super::context::Cx;
use super::reference::is_borrowed;
use crate::ir::{
    AllowReserved, CookieStyle, Explode, FieldStyle, HeaderStyle, Parameter, ParameterEncoding, PathStyle,
    QueryString, QueryStyle,
};
use crate::tokens::{Tokens, Word, tokens};

/// The statement that sets a parameter.
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

/// The location of a parameter, and the runtime's constant for its style.
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

/// The style types of the runtime for the location of a parameter.
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

/// A style constant of the runtime, with or without escaping of reserved characters.
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

/// The fields of a form with their own style.
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

/// The constant for a header's style.
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

/// The constant for a query style.
fn query_style(style: QueryStyle, explode: Explode, reserved: AllowReserved) -> Tokens {
    let name = match (style, explode.0) {
        // Exploded, the delimited styles are the same as `form`. OpenAPI 3.0.3 defines them only for lists in
        // one value.
        (QueryStyle::Form | QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, true) => "FORM",
        (QueryStyle::Form, false) => "FORM_JOINED",
        (QueryStyle::SpaceDelimited, false) => "SPACE",
        (QueryStyle::PipeDelimited, false) => "PIPE",
        (QueryStyle::DeepObject, _) => "DEEP",
        (QueryStyle::Json, _) => "JSON",
    };
    styled("QueryStyle", name, reserved)
}
