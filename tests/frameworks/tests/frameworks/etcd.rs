//! etcd's gateway from JSON to gRPC, by the document of its package.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use framework_tests::etcd::{ApiKey, Client};
use framework_tests::run::Run;
use framework_tests::runtime::Options;
use serde_json::json;

use crate::{json, value};

/// Calls an operation with a body, and compares parts of what comes back.
macro_rules! check {
    ($run:ident, $operation:literal, $service:expr, $method:ident, $body:tt $(, $part:literal: $expected:tt)*) => {
        $run.check($operation, async {
            let seen = json(&$service.$method(&value(json!($body))).await.unwrap());
            assert_eq!(seen.pointer("/error"), None, "{seen}");
            $(assert_eq!(seen.pointer($part), Some(&json!($expected)), "{seen}");)*
        })
        .await
    };
}

/// Calls an operation that has to be refused with a status and a message.
macro_rules! check_refused {
    ($run:ident, $operation:literal, $service:expr, $method:ident, $body:tt, $status:literal, $message:literal) => {
        $run.check($operation, async {
            let error = $service.$method(&value(json!($body))).await.unwrap_err();
            assert_eq!(error.status().unwrap(), $status);
            assert!(error.to_string().contains($message), "{error}");
        })
        .await
    };
}

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("etcd") else { return };
    let client = log_in(&mut run).await;
    values(&mut run, &client).await;
    leases(&mut run, &client).await;
    maintenance(&mut run, &client).await;
    streams(&mut run, &client).await;
    members(&mut run, &client).await;
    users(&mut run, &client).await;
    run.finish();
}

/// A client with the token that a user's password gets.
async fn log_in(run: &mut Run) -> Client {
    let stranger: Client = run.connect(Client::builder().credentials(ApiKey::new("none")));
    run.check("POST /v3/auth/authenticate", async {
        let login = value(json!({"name": "root", "password": "p&\""}));
        assert!(json(&stranger.auth().authenticate(&login).options(Options::new().anonymous()).await.unwrap())["token"].is_string());
    })
    .await;
    let token = token(&run.address());
    run.connect(Client::builder().credentials(ApiKey::new(token)))
}

/// A token, by hand.
fn token(address: &str) -> String {
    let body = json!({"name": "root", "password": "p&\""}).to_string();
    let length = body.len();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /v3/auth/authenticate HTTP/1.0\r\nhost: etcd\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (_, body) = response.split_once("\r\n\r\n").unwrap();
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    body["token"].as_str().unwrap().to_owned()
}

async fn values(run: &mut Run, client: &Client) {
    let kv = client.kv();
    check!(run, "POST /v3/kv/put", kv, put, {"key": "YQ==", "value": "/+8="}, "/header/revision": "2");
    check!(run, "POST /v3/kv/put", kv, put, {"key": "YQ==", "value": "MQ==", "prev_kv": true}, "/prev_kv/value": "/+8=");
    check!(run, "POST /v3/kv/range", kv, range, {"key": "AA==", "range_end": "AA=="}, "/count": "1", "/kvs/0/key": "YQ==");
    check_refused!(run, "POST /v3/kv/range", kv, range, {}, 400, "key is not provided");
    check!(
        run, "POST /v3/kv/txn", kv, txn,
        {
            "compare": [{"key": "YQ==", "target": "VALUE", "value": "MQ==", "result": "EQUAL"}],
            "success": [{"request_range": {"key": "YQ=="}}], "failure": [{"request_delete_range": {"key": "YQ=="}}],
        },
        "/succeeded": true, "/responses/0/response_range/kvs/0/value": "MQ=="
    );
    check!(run, "POST /v3/kv/deleterange", kv, delete_range, {"key": "YQ==", "prev_kv": true}, "/deleted": "1", "/prev_kvs/0/version": "2");
    check!(run, "POST /v3/kv/compaction", kv, compact, {"revision": "3"}, "/header/revision": "4");
}

async fn leases(run: &mut Run, client: &Client) {
    let lease = client.lease();
    check!(run, "POST /v3/lease/grant", lease, grant, {"TTL": "600", "ID": "9223372036854775807"}, "/ID": "9223372036854775807");
    run.check("POST /v3/lease/keepalive", async {
        let mut values = lease.keep_alive(&value(json!({"ID": "9223372036854775807"}))).await.unwrap();
        let seen = json(&values.next().await.unwrap().unwrap());
        assert_eq!(seen.pointer("/result/TTL"), Some(&json!("600")), "{seen}");
    })
    .await;
    check!(run, "POST /v3/lease/timetolive", lease, time_to_live, {"ID": "9223372036854775807", "keys": true}, "/grantedTTL": "600");
    check!(run, "POST /v3/lease/leases", lease, lease_leases, {}, "/leases": [{"ID": "9223372036854775807"}]);
    check!(run, "POST /v3/lease/revoke", lease, revoke, {"ID": "9223372036854775807"});
    check_refused!(run, "POST /v3/lease/revoke", lease, revoke, {"ID": "9223372036854775807"}, 404, "lease not found");
    // The same under the paths of older versions.
    check!(run, "POST /v3/lease/grant", lease, grant, {"TTL": "600", "ID": "8"}, "/ID": "8");
    check!(run, "POST /v3/kv/lease/timetolive", lease, time_to_live2, {"ID": "8"}, "/grantedTTL": "600");
    check!(run, "POST /v3/kv/lease/leases", lease, leases2, {}, "/leases": [{"ID": "8"}]);
    check!(run, "POST /v3/kv/lease/revoke", lease, revoke2, {"ID": "8"});
}

async fn maintenance(run: &mut Run, client: &Client) {
    let maintenance = client.maintenance();
    check!(run, "POST /v3/maintenance/alarm", maintenance, alarm, {"action": "ACTIVATE", "alarm": "NOSPACE"}, "/alarms": [{"alarm": "NOSPACE"}]);
    check!(run, "POST /v3/maintenance/alarm", maintenance, alarm, {"action": "DEACTIVATE", "alarm": "NOSPACE"}, "/alarms": [{"alarm": "NOSPACE"}]);
    check!(run, "POST /v3/maintenance/defragment", maintenance, defragment, {});
    check!(run, "POST /v3/maintenance/status", maintenance, status, {}, "/header/revision": "4");
    run.check("POST /v3/maintenance/hash", async {
        let seen = json(&maintenance.hash_kv(&value(json!({}))).await.unwrap());
        assert!(seen["hash"].is_u64(), "{seen}");
    })
    .await;
    check_refused!(run, "POST /v3/maintenance/transfer-leadership", maintenance, move_leader, {"targetID": "1"}, 412, "bad leader transferee");
}

async fn streams(run: &mut Run, client: &Client) {
    run.check("POST /v3/maintenance/snapshot", async {
        let mut values = client.maintenance().snapshot(&value(json!({}))).await.unwrap();
        let seen = json(&values.next().await.unwrap().unwrap());
        assert!(seen["result"]["blob"].is_string(), "{seen}");
    })
    .await;
    run.check("POST /v3/watch", async {
        let body = value(json!({"create_request": {"key": "YQ==", "start_revision": "4"}}));
        let mut values = client.watch().watch(&body).await.unwrap();
        let seen = json(&values.next().await.unwrap().unwrap());
        assert_eq!(seen["result"]["created"], true);
    })
    .await;
}

async fn members(run: &mut Run, client: &Client) {
    let cluster = client.cluster();
    check!(run, "POST /v3/cluster/member/list", cluster, member_list, {}, "/members/0/name": "one");
    let mut id = String::new();
    run.check("POST /v3/cluster/member/add", async {
        let body = value(json!({"peerURLs": ["http://127.0.0.1:1"], "isLearner": true}));
        let seen = json(&cluster.member_add(&body).await.unwrap());
        id = seen["member"]["ID"].as_str().unwrap().to_owned();
        assert_eq!(seen["member"]["peerURLs"], json!(["http://127.0.0.1:1"]));
    })
    .await;
    check_refused!(run, "POST /v3/cluster/member/promote", cluster, member_promote, {"ID": id}, 412, "can only promote a learner member");
    run.check("POST /v3/cluster/member/update", async {
        let body = value(json!({"ID": id, "peerURLs": ["http://127.0.0.1:2"]}));
        let seen = json(&cluster.member_update(&body).await.unwrap());
        let members = seen["members"].as_array().unwrap();
        assert!(members.iter().any(|member| member["peerURLs"] == json!(["http://127.0.0.1:2"])), "{seen}");
    })
    .await;
    check!(run, "POST /v3/cluster/member/remove", cluster, member_remove, {"ID": id});
}

async fn users(run: &mut Run, client: &Client) {
    let auth = client.auth();
    check!(run, "POST /v3/auth/user/add", auth, user_add, {"name": "ann", "password": "p"});
    check!(run, "POST /v3/auth/user/changepw", auth, user_change_password, {"name": "ann", "password": "q"});
    check!(run, "POST /v3/auth/role/add", auth, role_add, {"name": "r"});
    check!(run, "POST /v3/auth/role/grant", auth, role_grant_permission, {"name": "r", "perm": {"permType": "READWRITE", "key": "YQ=="}});
    check!(run, "POST /v3/auth/role/get", auth, role_get, {"role": "r"}, "/perm": [{"permType": "READWRITE", "key": "YQ=="}]);
    check!(run, "POST /v3/auth/role/revoke", auth, role_revoke_permission, {"role": "r", "key": "YQ=="});
    check!(run, "POST /v3/auth/role/list", auth, role_list, {}, "/roles": ["r", "root"]);
    check!(run, "POST /v3/auth/user/grant", auth, user_grant_role, {"user": "ann", "role": "r"});
    check!(run, "POST /v3/auth/user/get", auth, user_get, {"name": "ann"}, "/roles": ["r"]);
    check!(run, "POST /v3/auth/user/list", auth, user_list, {}, "/users": ["ann", "root"]);
    check!(run, "POST /v3/auth/user/revoke", auth, user_revoke_role, {"name": "ann", "role": "r"});
    check!(run, "POST /v3/auth/user/delete", auth, user_delete, {"name": "ann"});
    check!(run, "POST /v3/auth/role/delete", auth, role_delete, {"role": "r"});
    check!(run, "POST /v3/auth/enable", auth, enable, {});
    check!(run, "POST /v3/auth/disable", auth, disable, {});
}
