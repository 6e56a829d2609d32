//! Parameters in the style of each row of the specification's table (OpenAPI 3.0.3, "Style Examples").

use client_tests::parameter_headers_and_cookies as headers;
use client_tests::parameter_path_styles as paths;
use client_tests::parameter_query_styles as queries;
use client_tests::runtime::{Client, Date, DateTime};

use crate::{check_not_sent, check_target, sent};

const LIST: &[&str] = &["blue", "black", "brown"];

/// The rows of one style: each gives the target that the call has.
macro_rules! rows {
    ($client:ident . $tag:ident : $($target:literal <- $method:ident($value:expr),)*) => {
        $(check_target($target, |core: Client| {
            $client::Client::from(core).$tag().$method($value)
        }).await;)*
    };
}

/// The same for a parameter that is optional, and set by its name.
macro_rules! optional_rows {
    ($client:ident . $tag:ident : $($target:literal <- $method:ident().$setter:ident($value:expr),)*) => {
        $(check_target($target, |core: Client| {
            $client::Client::from(core).$tag().$method().$setter($value)
        }).await;)*
    };
}

fn path_color() -> paths::types::Color {
    paths::types::Color { r: Some(100), g: Some(200), b: Some(150), ..Default::default() }
}

fn query_color() -> queries::types::Color {
    queries::types::Color { r: Some(100), g: Some(200), b: Some(150), ..Default::default() }
}

#[tokio::test]
async fn path_simple() {
    rows! { paths.simple:
        "/simple/text/blue" <- text("blue"),
        "/simple/list/blue,black,brown" <- list(LIST),
        "/simple/object/R,100,G,200,B,150" <- object(&path_color()),
        "/simple-exploded/text/blue" <- exploded_text("blue"),
        "/simple-exploded/list/blue,black,brown" <- exploded_list(LIST),
        "/simple-exploded/object/R=100,G=200,B=150" <- exploded_object(&path_color()),
    }
}

#[tokio::test]
async fn path_label() {
    rows! { paths.label:
        "/label/text/.blue" <- text("blue"),
        "/label/list/.blue.black.brown" <- list(LIST),
        "/label/object/.R.100.G.200.B.150" <- object(&path_color()),
        "/label-exploded/text/.blue" <- exploded_text("blue"),
        "/label-exploded/list/.blue.black.brown" <- exploded_list(LIST),
        "/label-exploded/object/.R=100.G=200.B=150" <- exploded_object(&path_color()),
    }
}

#[tokio::test]
async fn path_matrix() {
    rows! { paths.matrix:
        "/matrix/text/;color" <- text(""),
        "/matrix/text/;color=blue" <- text("blue"),
        "/matrix/list/;color=blue,black,brown" <- list(LIST),
        "/matrix/object/;color=R,100,G,200,B,150" <- object(&path_color()),
        "/matrix-exploded/text/;color" <- exploded_text(""),
        "/matrix-exploded/text/;color=blue" <- exploded_text("blue"),
        "/matrix-exploded/list/;color=blue;color=black;color=brown" <- exploded_list(LIST),
        "/matrix-exploded/object/;R=100;G=200;B=150" <- exploded_object(&path_color()),
    }
}

/// What is reserved is encoded, so that it cannot be taken for the style's own characters or for the path's.
#[tokio::test]
async fn path_encoding() {
    rows! { paths.simple:
        "/simple/text/a%2Fb%2C%3B%3D%3F%23%25%20%2B%C3%A4%F0%9F%8E%89" <- text("a/b,;=?#% +ä🎉"),
        "/simple/text/..%2F" <- text("../"),
        "/simple/list/a%2Cb,c" <- list(&["a,b", "c"]),
        "/simple/text/-._~" <- text("-._~"),
    }
    check_target("/simple/object/R,-1", |core| {
        let color = paths::types::Color { r: Some(-1), ..Default::default() };
        paths::Client::from(core).simple().object(&color)
    })
    .await;
}

#[tokio::test]
async fn path_others() {
    rows! { paths.other:
        "/default/blue,black,brown" <- default(LIST),
        "/json/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" <- json(&path_color()),
    }
    check_target("/several/true..-7/tail", |core| paths::Client::from(core).other().several(true, -7)).await;
}

/// A segment that is empty or made of dots would be normalised away, and the call would go elsewhere.
#[tokio::test]
async fn path_refusals() {
    for text in ["", ".", ".."] {
        check_not_sent(&["simpleText", "color"], |core| paths::Client::from(core).simple().text(text)).await;
    }
    check_not_sent(&["labelText"], |core| paths::Client::from(core).label().text("")).await;
    check_not_sent(&["simpleList"], |core| paths::Client::from(core).simple().list(&[])).await;
    let nothing = paths::types::Color::default();
    check_not_sent(&["simpleObject"], |core| paths::Client::from(core).simple().object(&nothing)).await;
}

#[tokio::test]
async fn query_form() {
    optional_rows! { queries.form:
        "/formText?color=" <- text().color(""),
        "/formText?color=blue" <- text().color("blue"),
        "/formList?color=blue&color=black&color=brown" <- list().color(LIST),
        "/formObject?R=100&G=200&B=150" <- object().color(&query_color()),
        "/formJoinedText?color=" <- joined_text().color(""),
        "/formJoinedText?color=blue" <- joined_text().color("blue"),
        "/formJoinedList?color=blue,black,brown" <- joined_list().color(LIST),
        "/formJoinedObject?color=R,100,G,200,B,150" <- joined_object().color(&query_color()),
    }
    check_target("/formText", |core| queries::Client::from(core).form().text()).await;
}

/// A bare bar and bare brackets are no characters of a query (RFC 3986 section 3.4), so they are encoded.
#[tokio::test]
async fn query_delimited() {
    optional_rows! { queries.space:
        "/spaceList?color=blue%20black%20brown" <- list().color(LIST),
        "/spaceExplodedList?color=blue&color=black&color=brown" <- exploded_list().color(LIST),
    }
    optional_rows! { queries.pipe:
        "/pipeList?color=blue%7Cblack%7Cbrown" <- list().color(LIST),
        "/pipeExplodedList?color=blue&color=black&color=brown" <- exploded_list().color(LIST),
    }
    optional_rows! { queries.deep:
        "/deepObject?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" <- object().color(&query_color()),
    }
}

#[tokio::test]
async fn query_others() {
    optional_rows! { queries.other:
        "/default?color=blue&color=black&color=brown" <- default().color(LIST),
        "/default" <- default().color(&[]),
        "/json?filter=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" <- json().filter(&query_color()),
    }
}

/// What would change the query is encoded still: `#`, brackets, `&` and `+`, and the apostrophe, as URL parsers do.
#[tokio::test]
async fn query_reserved() {
    optional_rows! { queries.other:
        "/reserved?text=a/b?c:d@e!f$g(h)*,;=%23%26%2B%5B%5D%25%20" <- reserved().text("a/b?c:d@e!f$g(h)*,;=#&+[]% "),
        "/reserved?list=a/b,c" <- reserved().list(&["a/b", "c"]),
    }
}

#[tokio::test]
async fn query_of_every_kind() {
    let since = DateTime::parse("2020-01-02T03:04:05+01:00").unwrap();
    let day = Date::parse("2020-01-02").unwrap();
    let target = "/required?first%20name=Ann%20%26%20Tom&count=-3&page%5Bsize%5D=10&ratio=0.5&exact=false&sort=down\
                  &since=2020-01-02T03%3A04%3A05%2B01%3A00&day=2020-01-02";
    check_target(target, |core| {
        let call = queries::Client::from(core).other().required("Ann & Tom", -3).page_size(10).ratio(0.5);
        call.exact(false).sort(queries::types::RequiredSort::Down).since(&since).day(&day)
    })
    .await;
}

/// What is set again replaces the value and keeps the place.
#[tokio::test]
async fn query_set_again() {
    check_target("/required?first%20name=a&count=1&ratio=2&exact=true", |core| {
        queries::Client::from(core).other().required("a", 1).ratio(1.5).exact(true).ratio(2.0)
    })
    .await;
}

fn header_color() -> headers::types::Color {
    headers::types::Color { r: Some(100), g: Some(200), b: Some(150), ..Default::default() }
}

#[tokio::test]
async fn header_parameters() {
    let request = sent(|core| {
        let call = headers::Client::from(core).sending().send_headers("a, b");
        call.x_list(LIST)
            .x_object(&header_color())
            .x_exploded(&header_color())
            .x_number(-7)
            .x_json(&header_color())
    })
    .await;
    for (name, value) in [
        ("X-Text", "a, b"),
        ("X-List", "blue,black,brown"),
        ("X-Object", "R,100,G,200,B,150"),
        ("X-Exploded", "R=100,G=200,B=150"),
        ("X-Number", "-7"),
        ("X-Json", r#"{"R":100,"G":200,"B":150}"#),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn header_parameters_that_are_absent() {
    let request = sent(|core| headers::Client::from(core).sending().send_headers("")).await;
    assert_eq!(request.header("X-Text"), Some(""));
    for name in ["X-List", "X-Object", "X-Exploded", "X-Number", "X-Json"] {
        assert_eq!(request.header(name), None, "{name}");
    }
}

/// A line break would begin another header; and beyond ASCII nobody says which encoding it is.
#[tokio::test]
async fn header_refusals() {
    for text in ["a\r\nX-Other: b", "a\nb", "a\0b", "ä"] {
        check_not_sent(&["sendHeaders", "x-text"], |core| {
            headers::Client::from(core).sending().send_headers(text)
        })
        .await;
    }
}

/// Parameters of the names `Accept`, `Content-Type` and `Authorization` are ignored (OpenAPI 3.0.3, "Parameter Object").
#[tokio::test]
async fn reserved_header_parameters() {
    let request =
        sent(|core| headers::Client::from(core).sending().send_reserved().if_match("\"etag-1\"")).await;
    assert_eq!(request.header("If-Match"), Some("\"etag-1\""));
    assert_eq!(request.header("Accept"), Some("*/*"));
    assert_eq!((request.header("Content-Type"), request.header("Authorization")), (None, None));
}

/// One header for all cookies (RFC 6265 section 5.4).
#[tokio::test]
async fn cookie_parameters() {
    let color = header_color();
    let request = sent(|core| {
        let call = headers::Client::from(core).sending().send_cookies("a b;c");
        call.flags(&["x", "y"]).joined(&["x", "y"]).color(&color)
    })
    .await;
    let cookies = "session=a%20b%3Bc; flags=x; flags=y; joined=x,y; color=R,100,G,200,B,150";
    assert_eq!(request.header("Cookie"), Some(cookies));
    let request = sent(|core| headers::Client::from(core).sending().send_cookies("1")).await;
    assert_eq!(request.header("Cookie"), Some("session=1"));
}
