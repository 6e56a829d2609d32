//! Redirects, and that credentials stay with their host.

use crate::tests::example::Upload;
use crate::tests::server::{Answer, Request, Server, answer, ok};
use reqwest::Url;

use crate::{
    ApiKey, Basic, Call, Client, ClientBuilder, CookieStyle, Credentials, Error, Json, Method, Operation,
    Options, QueryStyle, Redirect, Redirects, RetryPolicy, Service,
};

const SECURITY: &[&[&str]] = &[&["header", "basic", "query", "cookie"]];
const GET: Operation = Operation { id: "get", path: "/a", security: SECURITY, ..Operation::DEFAULT };
const POST: Operation =
    Operation { id: "post", method: Method::Post, path: "/a", security: &[&["form"]], ..Operation::DEFAULT };

fn credentials() -> Credentials {
    Credentials::scheme("header", ApiKey::header("X-Key", "s1"))
        .and(Credentials::scheme("basic", Basic::new("u", "s2")))
        .and(Credentials::scheme("query", ApiKey::query("key", "s3")))
        .and(Credentials::scheme("cookie", ApiKey::cookie("sid", "s4")))
        .and(Credentials::scheme("form", ApiKey::form("token", "s5")))
}

fn moved(status: u16, location: &str) -> Answer {
    Answer { headers: vec![("Location", location.to_owned())], ..answer(status, "", "") }
}

/// A server that sends `/a` on to the location, and answers anything else.
fn sending_on(status: u16, location: &str) -> Server {
    let location = location.to_owned();
    Server::start(move |request| {
        let at_start =
            request.line.split_once(' ').is_some_and(|(_, target)| target.split('?').next() == Some("/a"));
        if at_start { moved(status, &location) } else { ok("1") }
    })
}

fn secrets(request: &Request) -> bool {
    request.header("Authorization").is_some() || format!("{request:?}{}", request.text()).contains("=s")
}

#[tokio::test]
async fn on_the_same_host() {
    let server = sending_on(302, "/b?x=1");
    let mut call: Call<Json, ()> = server.client_with(credentials()).call(&GET);
    call.query("q", QueryStyle::FORM, &"v");
    assert_eq!(call.await.unwrap(), 1);
    let [first, second] = server.requests().try_into().unwrap();
    assert_eq!(first.line, "GET /a?q=v&key=s3");
    // The new URL says its whole query; the credentials beside it come along.
    assert_eq!(second.line, "GET /b?x=1");
    assert_eq!(second.header("X-Key").as_deref(), Some("s1"));
    assert_eq!(second.header("Authorization"), first.header("Authorization"));
    assert_eq!(second.header("Cookie").as_deref(), Some("sid=s4"));
    assert_eq!(second.header("Referer"), None);
}

#[tokio::test]
async fn on_another_host() {
    let other = Server::answering(ok("1"));
    let server = sending_on(302, &format!("{}/b", other.url));
    let mut call: Call<Json, ()> = server.client_with(credentials()).call(&GET);
    call.cookie("own", CookieStyle::FORM, &"v");
    let options =
        Options::new().header("X-Own", "v").header("Proxy-Authorization", "=s").header("Authorization", "=s");
    assert_eq!(call.options(options).await.unwrap(), 1);
    assert_eq!(server.requests().len(), 1);
    let request = other.request();
    assert_eq!(request.line, "GET /b");
    assert!(!secrets(&request), "{request:?}");
    for name in ["X-Key", "Authorization", "Proxy-Authorization", "Cookie", "Referer"] {
        assert_eq!(request.header(name), None, "{name}");
    }
    // Any header of the caller's may be a credential.
    assert_eq!(request.header("X-Own"), None);
}

#[tokio::test]
async fn on_a_trusted_host() {
    for (trusted, keeps) in [("127.0.0.1", true), ("localhost", false), ("7.0.0.1", false), ("", false)] {
        let other = Server::answering(ok("1"));
        let server = sending_on(307, &format!("{}/b", other.url));
        let client = server.builder().credentials(credentials()).trusted_host(trusted).build().unwrap();
        client.call::<Json, ()>(&GET).await.unwrap();
        let request = other.request();
        assert_eq!(request.header("X-Key").as_deref(), keeps.then_some("s1"), "{trusted}");
        assert_eq!(request.header("Authorization").is_some(), keeps, "{trusted}");
    }
}

#[test]
fn trusted_hosts() {
    const SERVICE: Service = Service { trusted_hosts: &["zoom.us"], ..Service::DEFAULT };
    let client = Client::builder("https://api.example.com").service(&SERVICE).build().unwrap();
    for (from, to, trusted) in [
        ("https://api.example.com", "https://api.example.com/v2", true),
        ("https://api.example.com", "https://zoom.us", true),
        ("https://api.example.com", "https://eu01api.ZOOM.us:8443", true),
        ("https://api.example.com", "http://zoom.us", false),
        ("http://api.example.com", "http://zoom.us", true),
        ("https://api.example.com", "https://evilzoom.us", false),
        ("https://api.example.com", "https://zoom.us.evil.example", false),
        ("https://api.example.com", "https://other.example.com", false),
    ] {
        let (from, to) = (Url::parse(from).unwrap(), Url::parse(to).unwrap());
        assert_eq!(client.settings().trusts(&from, &to), trusted, "{from} {to}");
    }
}

#[tokio::test]
async fn back_from_another_host() {
    let home = sending_on(307, "/never");
    let back = format!("{}/c", home.url);
    let other = Server::start(move |_| moved(307, &back));
    let target = format!("{}/b", other.url);
    let start = sending_on(307, &target);
    let client = start.client_with(credentials());
    client.call::<Json, ()>(&GET).await.unwrap();
    assert!(!secrets(&home.request()), "what was dropped does not come back");
}

#[tokio::test]
async fn methods_and_bodies() {
    let upload = Upload { title: Some("x".to_owned()), ..Upload::default() };
    for (status, line, body) in [
        (301, "GET /b", ""),
        (302, "GET /b", ""),
        (303, "GET /b", ""),
        (307, "POST /b", "title=x&token=s5"),
        (308, "POST /b", "title=x&token=s5"),
    ] {
        let server = sending_on(status, "/b");
        let mut call: Call<Json, ()> = server.client_with(credentials()).call(&POST);
        call.form(&upload);
        call.await.unwrap();
        let second = server.requests().remove(1);
        assert_eq!((second.line.as_str(), second.text().as_str()), (line, body), "{status}");
        assert_eq!(second.header("Content-Type").is_some(), !body.is_empty(), "{status}");
    }
}

/// What the service was told, such as a password, is not for untrusted hosts; without the body the request would be another.
#[tokio::test]
async fn a_body_does_not_go_to_another_host() {
    let other = Server::answering(ok("1"));
    let server = sending_on(307, &format!("{}/b", other.url));
    let send = |client: Client| async move {
        let mut call: Call<Json, ()> = client.call(&POST);
        call.form(&Upload { title: Some("x".to_owned()), ..Upload::default() });
        call.await
    };
    let error = send(server.client_with(credentials())).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(!error.may_have_acted(), "another host was to be asked");
    assert_eq!(server.request().text(), "title=x&token=s5");
    assert!(other.requests().is_empty());
    let trusting = server.builder().credentials(credentials()).trusted_host("127.0.0.1").build().unwrap();
    send(trusting).await.unwrap();
    assert_eq!(other.request().text(), "title=x&token=s5");
}

/// A redirect to a page to look at comes after the service has acted, so nothing that becomes of the page sends the
/// request again.
#[tokio::test]
async fn a_request_is_not_sent_again_for_the_page_that_shows_its_outcome() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}/b", closed.local_addr().unwrap());
    drop(closed);
    let moment = std::time::Duration::from_millis(1);
    let policy = RetryPolicy::new().backoff(moment, moment).pause(moment);
    for (redirect, page) in
        [(303, None), (302, Some(429)), (303, Some(401)), (301, Some(503)), (303, Some(404))]
    {
        let server = Server::start({
            let nowhere = nowhere.clone();
            move |request| match (request.line.as_str(), page) {
                ("POST /a", None) => moved(redirect, &nowhere),
                ("POST /a", Some(_)) => moved(redirect, "/b"),
                (_, page) => answer(page.unwrap(), "", ""),
            }
        });
        let client = server.builder().credentials(credentials()).retry(policy.clone()).build().unwrap();
        let error = client.call::<Json, ()>(&POST).await.unwrap_err();
        let posts = server.requests().iter().filter(|request| request.line == "POST /a").count();
        assert_eq!(posts, 1, "{redirect} {page:?}");
        assert!(error.may_have_acted(), "{redirect} {page:?}: {error:?}");
    }
}

#[tokio::test]
async fn at_most_ten() {
    for (hops, arrives) in [(10, true), (11, false)] {
        let server = Server::start(move |request| {
            let hop: usize = request.line.rsplit('/').next().and_then(|hop| hop.parse().ok()).unwrap_or(0);
            if hop < hops { moved(302, &format!("/{}", hop + 1)) } else { ok("1") }
        });
        let operation = Box::leak(Box::new(Operation { security: &[], ..GET }));
        match server.client().call::<Json, Json>(operation).await {
            Ok(_) => assert!(arrives),
            Err(error) => {
                assert!(!arrives && matches!(error, Error::Api(_)));
                assert_eq!(error.to_string(), "operation `get` failed with 302 Found");
            }
        }
        assert_eq!(server.requests().len(), 11);
    }
}

#[tokio::test]
async fn redirects_that_lead_nowhere() {
    for location in ["", "ftp://example.com/", "http://", "mailto:a"] {
        let server = sending_on(302, location);
        let outcome = server.client_with(credentials()).call::<Json, Json>(&GET).await;
        // An empty location is the same URL again, and the others are not followed.
        assert_eq!(outcome.unwrap_err().status().unwrap().as_u16(), 302, "{location}");
    }
}

/// A user in the new address is not sent: only credentials say who calls.
#[tokio::test]
async fn users_in_addresses() {
    let target = Server::answering(ok("1"));
    let location = target.url.replace("http://", "http://mallory:pw@");
    let server = sending_on(302, &location);
    let open: &'static Operation = &Operation { security: &[], ..GET };
    let same = Server::start(|request| match request.line.as_str() {
        "GET /a" => {
            let host = request.header("Host").unwrap();
            moved(302, &format!("http://mallory:pw@{host}/b"))
        }
        _ => ok("1"),
    });
    for (server, last) in [(&server, &target), (&same, &same)] {
        assert_eq!(server.client().call::<Json, ()>(open).await.unwrap(), 1);
        let last = last.requests().pop().unwrap();
        assert_eq!(last.header("Authorization"), None);
        assert!(!format!("{last:?}").contains("mallory"), "{last:?}");
    }
}

const LISTED: Operation = Operation { redirects: &[302, 303, 304], ..PLAIN };
const PLAIN: Operation = Operation { id: "plain", method: Method::Post, path: "/a", ..Operation::DEFAULT };

/// What the document lists is the response, and what it does not is followed; the client and the call may say otherwise.
#[tokio::test]
async fn redirects_that_are_listed() {
    use Redirects::{Follow, Return};
    for (status, of_client, of_call, is_followed, succeeds) in [
        (302, None, None, false, true),
        (303, None, None, false, true),
        (301, None, None, true, true),
        (302, Some(Follow), None, true, true),
        (302, None, Some(Follow), true, true),
        (302, Some(Follow), Some(Return), false, true),
        (301, Some(Return), None, false, false),
        (301, None, Some(Return), false, false),
        (301, Some(Return), Some(Follow), true, true),
    ] {
        let server = sending_on(status, "/b?code=1");
        let builder = server.builder();
        let client = of_client.into_iter().fold(builder, ClientBuilder::redirects).build().unwrap();
        let options = of_call.into_iter().fold(Options::new(), Options::redirects);
        let outcome = client.call::<Redirect, ()>(&LISTED).options(options).await;
        assert_eq!(server.requests().len(), if is_followed { 2 } else { 1 }, "{status}");
        assert_eq!(outcome.is_ok(), succeeds, "{status}");
        if let Ok(redirect) = outcome
            && !is_followed
        {
            assert_eq!((redirect.status.as_u16(), redirect.location()), (status, Some("/b?code=1")));
            assert!(!format!("{redirect:?}").contains("code=1"));
        }
    }
}

/// Services write addresses as they show them to people.
#[tokio::test]
async fn addresses_beyond_ascii() {
    let server = sending_on(302, "/für?q=é");
    assert_eq!(server.client().call::<Json, ()>(&PLAIN).await.unwrap(), 1);
    assert_eq!(server.requests()[1].line, "GET /f%C3%BCr?q=%C3%A9");
    let listed = sending_on(302, "/für").client().call::<Redirect, ()>(&LISTED).await.unwrap();
    assert_eq!(listed.location(), Some("/für"));
}

/// They are responses in every way: read as they come, and without a doubt of what the service did.
#[tokio::test]
async fn what_is_made_of_listed_redirects() {
    let server = sending_on(303, "/b");
    let client = server.client();
    let response = client.call::<(), ()>(&LISTED).response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.header("Location")), (303, Some("/b")));
    let download = client.call::<(), ()>(&LISTED).download().await.unwrap();
    assert_eq!((download.status().as_u16(), download.header("Location")), (303, Some("/b")));
    let unlisted = client.call::<(), ()>(&PLAIN).options(Options::new().redirects(Redirects::Return)).await;
    let error = unlisted.unwrap_err();
    assert_eq!(error.refusal().unwrap().headers["location"], "/b");
    assert!(error.may_have_acted());
    let unchanged = Server::answering(answer(304, "", ""));
    unchanged.client().call::<(), ()>(&LISTED).await.unwrap();
    assert!(unchanged.client().call::<(), ()>(&PLAIN).await.is_err());
    // Without an address it is the response anyway.
    let nowhere = Server::answering(answer(302, "text/html", "<p>"));
    let options = Options::new().redirects(Redirects::Follow);
    let redirect = nowhere.client().call::<Redirect, ()>(&LISTED).options(options).await.unwrap();
    assert_eq!((redirect.location(), redirect.body.as_ref()), (None, &b"<p>"[..]));
}
