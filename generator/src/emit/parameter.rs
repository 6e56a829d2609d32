//! Inputs as arguments and setters, and the line that passes each to the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{CookieStyle, Explode, HeaderStyle, Parameter, ParameterEncoding, PathStyle, QueryStyle};

/// The statement that puts an input where it belongs.
pub(super) fn emit_parameter(parameter: &Parameter, call: &TokenStream) -> TokenStream {
    let (wire, name) = (&parameter.wire, &parameter.name);
    let (place, style_type, style) = place(parameter.encoding);
    let (place, style_type, style) = (ident(place), ident(style_type), ident(style));
    quote! { #call.#place(#wire, #style_type::#style, &#name); }
}

/// The runtime's type of styles for the place of an input.
pub(super) fn style_import(parameter: &Parameter) -> &'static str {
    place(parameter.encoding).1
}

fn ident(text: &str) -> Ident {
    format_ident!("{text}")
}

/// The runtime's method for a place, its type of styles, and the style.
fn place(encoding: ParameterEncoding) -> (&'static str, &'static str, &'static str) {
    match encoding {
        ParameterEncoding::Path(style, explode) => ("path", "PathStyle", path_style(style, explode)),
        ParameterEncoding::Query(style, explode) => ("query", "QueryStyle", query_style(style, explode)),
        ParameterEncoding::Header(style, explode) => {
            ("header", "HeaderStyle", header_style_name(style, explode))
        }
        ParameterEncoding::Cookie(style, Explode(explode)) => {
            let style = match style {
                CookieStyle::Form if explode => "FORM",
                CookieStyle::Form => "FORM_JOINED",
                CookieStyle::Json => "JSON",
            };
            ("cookie", "CookieStyle", style)
        }
    }
}

/// The constant of a style of headers.
pub(super) fn header_style(style: HeaderStyle, explode: Explode) -> Ident {
    ident(header_style_name(style, explode))
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

/// The name of the runtime's constant for a style.
pub(super) fn query_style(style: QueryStyle, Explode(explode): Explode) -> &'static str {
    match (style, explode) {
        // Exploded, the delimited styles are `form`: OpenAPI 3.0.3 defines them for lists in one value.
        (QueryStyle::Form | QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, true) => "FORM",
        (QueryStyle::Form, false) => "FORM_JOINED",
        (QueryStyle::FormReserved, true) => "FORM_RESERVED",
        (QueryStyle::FormReserved, false) => "FORM_JOINED_RESERVED",
        (QueryStyle::SpaceDelimited, false) => "SPACE",
        (QueryStyle::PipeDelimited, false) => "PIPE",
        (QueryStyle::DeepObject, _) => "DEEP",
        (QueryStyle::Json, _) => "JSON",
    }
}
