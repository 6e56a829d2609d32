//! The programs of administrators, which the client's package has as examples, against a server in process.

use std::fs;
use std::sync::{Arc, Mutex};

use client_tests::server::{Answer, Server};
use serde_json::json;
use zoom_client::admin::Cloud;
use zoom_client::runtime::FlagSet;
use zoom_client::runtime::transport::{HttpResponse, from_fn};
use zoom_client::v2::types::{FeatureType, FeatureUpdate, WorkplaceLicense};

use crate::version_2;

#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/deactivate_idle.rs"]
mod deactivate_idle;
#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/pictures.rs"]
mod pictures;
#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/provision.rs"]
mod provision;
#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/users_to_csv.rs"]
mod users_to_csv;
#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/web_handler.rs"]
mod web_handler;

fn lines(server: &Server) -> Vec<String> {
    server.requests().iter().map(|request| request.line()).collect()
}

#[tokio::test]
async fn users_with_roles_become_csv() {
    let first = json!({ "next_page_token": "t", "users": [
        { "id": "u1", "email": "ann@example.org", "first_name": "Ann, \"A\"", "last_name": "Äpfel", "type": 2, "role_id": "0",
          "last_login_time": "2026-01-02T03:04:05Z" } ] });
    let second = json!({ "users": [{ "email": "bob@example.org", "role_id": "aBc" }, { "id": "u3" }] });
    let server = Server::answering([Answer::json(200, &first), Answer::json(200, &second)]);
    let mut csv = Vec::new();
    assert_eq!(users_to_csv::users_to_csv(&version_2(&server), &mut csv).await.unwrap(), 3);
    let expected = "id,email,name,type,role,last_login\n\
        u1,ann@example.org,\"Ann, \"\"A\"\" Äpfel\",licensed (2),owner (0),2026-01-02T03:04:05Z\n\
        ,bob@example.org,,,aBc,\n\
        u3,,,,,\n";
    assert_eq!(String::from_utf8(csv).unwrap(), expected);
    assert_eq!(lines(&server)[1], "GET /v2/users?page_size=300&next_page_token=t");
}

/// The second run goes on where the first one was broken off.
#[tokio::test]
async fn users_are_added_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("users.csv");
    fs::write(
        &path,
        "email,first,last\nann@example.org,Ann,A\nbob@example.org,Bob,B\ncarl@example.org,Carl,C\n",
    )
    .unwrap();
    let path = path.to_str().unwrap();
    let failure = json!({ "code": 300, "message": "Validation Failed." });
    let server = Server::answering([Answer::json(201, &json!({ "id": "u1" })), Answer::json(400, &failure)]);
    let error = provision::provision(&version_2(&server), path).await.unwrap_err().to_string();
    assert!(error.starts_with("bob@example.org: "), "{error}");
    let known = json!({ "code": 1005, "message": "User already in the account." });
    let server = Server::answering([Answer::json(409, &known), Answer::json(201, &json!({ "id": "u3" }))]);
    assert_eq!(provision::provision(&version_2(&server), path).await.unwrap(), 1);
    let sent: Vec<_> = server.requests().iter().map(|one| one.json()["user_info"]["email"].clone()).collect();
    assert_eq!(sent, ["bob@example.org", "carl@example.org"]);
    let server = Server::answering([]);
    assert_eq!(provision::provision(&version_2(&server), path).await.unwrap(), 0);
    assert!(server.requests().is_empty());
}

/// Whoever was there on the day itself, never, or owns the account stays.
#[tokio::test]
async fn idle_users_are_told_and_then_deactivated() {
    let user = |id: &str, role: &str, last: &str| json!({ "id": id, "email": format!("{id}@example.org"), "role_id": role, "last_login_time": last });
    let users = json!({ "users": [
        user("old", "2", "2025-12-31T23:59:59Z"), user("new", "2", "2026-01-01T00:00:00Z"), user("never", "2", ""),
        user("owner", "0", "2020-01-01T00:00:00Z") ] });
    for applies in [false, true] {
        let page = Answer::json(200, &users);
        let server =
            if applies { Server::answering([page, Answer::empty(204)]) } else { Server::answering([page]) };
        let idle =
            deactivate_idle::deactivate_idle(&version_2(&server), "2026-01-01", applies).await.unwrap();
        assert_eq!(idle, ["old@example.org"]);
        let sent = lines(&server);
        assert_eq!(sent[0], "GET /v2/users?status=active&page_size=300");
        assert_eq!(sent.get(1).map(String::as_str), applies.then_some("PUT /v2/users/old/status"));
        assert!(!applies || server.requests()[1].json() == json!({ "action": "deactivate" }));
    }
}

#[tokio::test]
async fn pictures_of_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    for (name, size) in [
        ("ann@example.org.jpg", 10),
        ("big@example.org.png", 2 * 1024 * 1024 + 1),
        ("cat@example.org.png", 5),
    ] {
        fs::write(folder.path().join(name), vec![0_u8; size]).unwrap();
    }
    let refused = json!({ "code": 120, "message": "File is empty." });
    let server = Server::answering([Answer::json(201, &json!({})), Answer::json(400, &refused)]);
    assert_eq!(pictures::pictures(&version_2(&server), folder.path()).await.unwrap(), 2);
    let sent = lines(&server);
    assert_eq!(
        sent,
        ["POST /v2/users/ann%40example.org/picture", "POST /v2/users/cat%40example.org/picture"]
    );
}

/// What the service says of a failure is not told to whoever asked.
#[tokio::test]
async fn a_web_server_shares_a_client() {
    let failure = json!({ "code": 124, "message": "the secret" });
    let missing = json!({ "code": 1001, "message": "User does not exist." });
    let found = json!({ "email": "ann@example.org", "dept": "Sales" });
    let server = Server::answering([
        Answer::json(200, &found),
        Answer::json(404, &missing),
        Answer::json(400, &failure),
    ]);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = web_handler::router(version_2(&server));
    tokio::spawn(async move { axum::serve(listener, app).await });
    for (status, text) in
        [(200, "ann@example.org, Sales"), (404, "there is no such user"), (502, "Zoom did not answer")]
    {
        assert_eq!(
            crate::events::asked(address, "GET", "/users/ann", &[], "").await,
            (status, text.to_owned())
        );
    }
}

#[tokio::test]
async fn many_members_go_in_several_calls() {
    let ids: Vec<String> = (0..61).map(|index| format!("u{index}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let added = |ids: &str| Answer::json(201, &json!({ "ids": ids, "added_at": "2030-01-01T04:00:00Z" }));
    let server = Server::answering([added("u0,u1"), added(""), added("u60")]);
    let all = version_2(&server).groups().add_members_by_id("g", &ids).await.unwrap();
    assert_eq!(all, ["u0", "u1", "u60"]);
    let counts: Vec<usize> =
        server.requests().iter().map(|one| one.json()["members"].as_array().map_or(0, Vec::len)).collect();
    assert_eq!(counts, [30, 30, 1]);
    let failure = Answer::json(400, &json!({ "code": 300, "message": "Validation Failed." }));
    let server = Server::answering([added("a"), failure]);
    let unfinished = version_2(&server).groups().add_members_by_email("g", &ids).await.unwrap_err();
    assert_eq!((unfinished.taken, unfinished.done), (30, vec!["a".to_owned()]));
    assert_eq!(server.requests()[1].json()["members"][0], json!({ "email": "u30" }));
}

#[tokio::test]
async fn contacts_and_features_go_in_several_calls() {
    let ids = ["c"; 41];
    let server = Server::answering([Answer::empty(204), Answer::empty(204), Answer::empty(204)]);
    version_2(&server).contact_groups().remove_all("g", &ids).await.unwrap();
    assert_eq!(lines(&server)[2], "DELETE /v2/contacts/groups/g/members?member_ids=c");
    let one = |id: &str| {
        Answer::json(200, &json!({ "success_user_ids": [id], "fail_details": [{ "reason": "no seat" }] }))
    };
    let server = Server::answering([one("a"), one("b")]);
    let update =
        FeatureUpdate { feature_type: FeatureType::Webinar, feature_value: "0".into(), ..Default::default() };
    let outcome = version_2(&server).users().update_features_of(&update, &ids).await.unwrap();
    assert_eq!((outcome.updated, outcome.failed.len()), (vec!["a".to_owned(), "b".to_owned()], 2));
    assert_eq!(server.requests()[1].json()["users"].as_array().unwrap().len(), 11);
}

#[tokio::test]
async fn users_come_and_go() {
    let server = Server::answering([
        Answer::json(200, &json!({})),
        Answer::empty(204),
        Answer::empty(204),
        Answer::empty(204),
    ]);
    let zoom = version_2(&server);
    zoom.users().current().await.unwrap();
    zoom.users().activate("a").await.unwrap();
    zoom.users().disassociate("a").await.unwrap();
    zoom.users().delete_forever("a").await.unwrap();
    assert_eq!(
        lines(&server),
        [
            "GET /v2/users/me",
            "PUT /v2/users/a/status",
            "DELETE /v2/users/a?action=disassociate",
            "DELETE /v2/users/a?action=delete"
        ]
    );
}

#[test]
fn a_number_of_several_licences() {
    let both: FlagSet<WorkplaceLicense> =
        [WorkplaceLicense::Enterprise, WorkplaceLicense::BusinessPlusUsCanada].into_iter().collect();
    assert_eq!((both.bits(), both.iter().count()), (20, 2));
    assert!(FlagSet::from(WorkplaceLicense::None).is_empty());
}

/// Tokens come from the service that the cloud belongs to, and calls go to its address.
#[tokio::test]
async fn clouds_have_addresses() {
    for (cloud, token, api) in [
        (Cloud::Global, "zoom.us", "api.zoom.us"),
        (Cloud::EuropeanUnion, "zoom.us", "api-eu.zoom.us"),
        (Cloud::Government, "zoomgov.com", "api.zoomgov.com"),
    ] {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let urls = Arc::clone(&seen);
        let double = from_fn(move |request| {
            urls.lock().unwrap().push(request.url.to_string());
            let token = r#"{"access_token":"t","token_type":"bearer","expires_in":3600}"#;
            std::future::ready(Ok(HttpResponse::new(200).json(token)))
        });
        let client = cloud.server_to_server("a", "b", "c").transport(double).build().unwrap();
        client.users().get_zak().await.ok();
        let expected = [format!("https://{token}/oauth/token"), format!("https://{api}/v2/users/me/zak")];
        assert_eq!(*seen.lock().unwrap(), expected);
    }
}
